//! `undo`: voids the last command of a ticket, or acts of the office by row, and shows what that takes back.

use super::batch::{self, Batch, Placed};
use super::bureau::refused;
use super::failure::{self, Refusals, Refused, Usage};
use super::session::{Outcome, Session};
use crate::domain::action::undo::Undo;
use crate::domain::action::{Action, Order};
use crate::domain::bureau::undo;
use crate::domain::event::{Entry, Event};
use crate::domain::refusal::Refusal;
use crate::report::recorded;
use crate::store::find::last_command;
use crate::store::ledger::Ledger;
use crate::store::office_rows::{self, OfficeRows};
use crate::store::undoing::obstacle;
use crate::store::writer::Draft;
use crate::text::usage;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    restore: bool,
    #[arg(long, value_name = "ROW")]
    row: Vec<u64>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if !args.row.is_empty() {
        return rows(args, session);
    }
    let orders = batch::orders(session, &args.batch, &[], |_| Ok(Action::Undo(Undo::default())))?;
    let mut taken_back = Vec::new();
    batch::record(session, args.batch.dry_run, |ledger| {
        let (placed, events) = voiding(ledger, orders, &args.reason.unwrap_or_default(), args.restore)?;
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
        let event = undo::decide(&args.row, &all, &tickets, args.restore, &reason).map_err(refused)?;
        if let Event::Voided { seqs, .. } = &event {
            all.retain(|entry| seqs.contains(&entry.seq));
        }
        taken_back = all;
        Ok(vec![Draft { at, actor, ticket: String::new(), event }])
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
    restore: bool,
) -> Result<(Vec<Placed>, Vec<Entry<'static>>)> {
    let mut placed = Vec::new();
    let mut taken_back = Vec::new();
    let mut refused = Vec::new();
    for Placed { order, place } in orders {
        let events = last_command(ledger, &order.ticket)?;
        if events.is_empty() {
            let known = !ledger.history(&order.ticket)?.is_empty();
            let refusal = if known { Refusal::NothingToUndo } else { Refusal::UnknownTicket };
            refused.push(Refused { ticket: order.ticket, place, refusal });
            continue;
        }
        // Repeating an undo by mistake must not bring back what it took back.
        if !restore && events.iter().any(|entry| matches!(entry.event, Event::Voided { .. })) {
            refused.push(Refused { ticket: order.ticket, place, refusal: Refusal::LastWasUndo });
            continue;
        }
        if let Some(why) = obstacle(ledger, &order.ticket, &events)? {
            refused.push(Refused { ticket: order.ticket, place, refusal: why.into() });
            continue;
        }
        let seqs = events.iter().map(|entry| entry.seq).collect();
        let action = Action::Undo(Undo { seqs, reason: reason.to_owned() });
        placed.push(Placed { order: Order { action, ..order }, place });
        taken_back.extend(events);
    }
    if refused.is_empty() {
        Ok((placed, taken_back))
    } else {
        Err(Refusals(refused, failure::Command::Writes).into())
    }
}
