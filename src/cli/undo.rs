//! `undo`: voids the last command of a ticket, or acts of the office by row, and shows what that takes back.

use super::batch;
use super::bureau::refused;
use super::failure::{self, Refusals, Refused, Usage};
use super::orders::{self, Batch, Placed};
use super::session::{Outcome, Session};
use crate::domain::action::undo::{Undo, check_after};
use crate::domain::action::{Action, Order};
use crate::domain::bureau::undo;
use crate::domain::event::{Entry, Event};
use crate::domain::refusal::Refusal;
use crate::report::recorded;
use crate::store::encode::Draft;
use crate::store::find::last_command;
use crate::store::ledger::Ledger;
use crate::store::office_rows::{self, OfficeRows};
use crate::store::undoing::obstacles;
use crate::text::usage;
use anyhow::Result;
use std::collections::HashSet;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long, conflicts_with = "earlier")]
    restore: bool,
    #[arg(long, conflicts_with = "row")]
    earlier: bool,
    #[arg(long, value_name = "ROW")]
    row: Vec<u64>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if !args.row.is_empty() {
        return rows(args, session);
    }
    let orders = orders::read(session, &args.batch, &[], |_| Ok(Action::Undo(Undo::default())))?;
    let wanted = match (args.restore, args.earlier) {
        (true, _) => Wanted::Restored,
        (_, true) => Wanted::Earlier,
        _ => Wanted::Last,
    };
    let mut taken_back = Vec::new();
    batch::record(session, args.batch.dry_run, |ledger| {
        let (placed, events) = voiding(ledger, orders, &args.reason.unwrap_or_default(), wanted)?;
        taken_back = events;
        Ok(placed)
    })?;
    show(&taken_back, args.batch.dry_run, session)
}

/// Acts of the office, by their rows.
fn rows(args: Args, session: &mut Session) -> Result<Outcome> {
    if !args.batch.tickets.is_empty() || args.batch.from.is_some() {
        return Err(Usage::Conflict { one: "--row", other: "NUMBER --from" }.into());
    }
    let (at, actor, mut taken_back) = (session.at()?, session.actor(), Vec::new());
    batch::write(session, args.batch.dry_run, |session, ledger| {
        let now = batch::now(session);
        if at > now {
            return Err(refused(Refusal::InFuture { at, now }).into());
        }
        let OfficeRows { mut all, tickets } = office_rows::read(ledger, &args.row)?;
        let reason = args.reason.unwrap_or_default();
        let event = undo::decide(&args.row, at, &all, &tickets, args.restore, &reason).map_err(refused)?;
        if let Event::Voided { seqs, .. } = &event {
            all.retain(|entry| seqs.contains(&entry.seq));
        }
        taken_back = all;
        Ok(vec![Draft { at, actor: actor.into(), ticket: "".into(), event }])
    })?;
    show(&taken_back, args.batch.dry_run, session)
}

fn show(taken_back: &[Entry<'static>], dry_run: bool, session: &mut Session) -> Result<Outcome> {
    let rows = taken_back.iter().map(|entry| (entry.ticket.as_ref(), entry.at, &entry.event));
    let mut table = recorded::table(rows, session.lang);
    table.title = crate::text::labels::T_TAKEN_BACK.pick(session.lang).to_owned();
    session.print(&[table])?;
    let text = usage::undone(session.lang, taken_back.len(), dry_run);
    session.say(&text);
    Ok(Outcome::Done)
}

/// The orders with the rows they void, and these rows.
fn voiding(
    ledger: &Ledger,
    orders: Vec<Placed>,
    reason: &str,
    wanted: Wanted,
) -> Result<(Vec<Placed>, Vec<Entry<'static>>)> {
    let mut found = Vec::new();
    let mut refused = Vec::new();
    let mut named = HashSet::new();
    for placed in orders {
        if !named.insert(placed.order.ticket.clone()) {
            refused.push(refused_at(placed, Refusal::NamedTwice));
            continue;
        }
        match last_events(ledger, &placed.order, wanted)? {
            Ok(events) => found.push((placed, events)),
            Err(refusal) => refused.push(refused_at(placed, refusal)),
        }
    }
    let undone: Vec<_> =
        found.iter().map(|(placed, events)| (placed.order.ticket.as_str(), &events[..])).collect();
    let obstacles = obstacles(ledger, &undone)?;
    let mut taken = Vec::new();
    let mut taken_back = Vec::new();
    for ((Placed { order, place }, events), why) in found.into_iter().zip(obstacles) {
        if let Some(why) = why {
            refused.push(refused_at(Placed { order, place }, why.into()));
            continue;
        }
        let seqs = events.iter().map(|entry| entry.seq).collect();
        let action = Action::Undo(Undo { seqs, reason: reason.to_owned() });
        taken.push(Placed { order: Order { action, ..order }, place });
        taken_back.extend(events);
    }
    if refused.is_empty() {
        Ok((taken, taken_back))
    } else {
        Err(Refusals(refused, failure::Command::Writes).into())
    }
}

fn refused_at(placed: Placed, refusal: Refusal) -> Refused {
    Refused { ticket: placed.order.ticket, place: placed.place, refusal }
}

/// What of a ticket is taken back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// The last command, unless that was an undo: repeated by mistake, it must neither bring back what it took
    /// back nor take back more.
    Last,
    /// An undo, so that what it took back counts again.
    Restored,
    /// The last command that still counts, behind those that were undone.
    Earlier,
}

/// What that did to a ticket, if it may be taken back.
fn last_events(
    ledger: &Ledger,
    order: &Order,
    wanted: Wanted,
) -> Result<std::result::Result<Vec<Entry<'static>>, Refusal>> {
    let is_void = |entry: &Entry| matches!(entry.event, Event::Voided { .. });
    let events = last_command(ledger, &order.ticket, |entry| wanted != Wanted::Earlier || !is_void(entry))?;
    if events.is_empty() {
        let known = !ledger.history(&order.ticket)?.is_empty();
        return Ok(Err(if known { Refusal::NothingToUndo } else { Refusal::UnknownTicket }));
    }
    if wanted == Wanted::Last && events.iter().any(is_void) {
        return Ok(Err(Refusal::LastWasUndo));
    }
    Ok(check_after(order.at, events.iter()).map(|()| events))
}
