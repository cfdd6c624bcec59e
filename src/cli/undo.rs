//! `undo`: voids the last command of a ticket and shows what that takes back.

use super::batch::{self, Batch, Placed};
use super::failure::{self, Refusals, Refused};
use super::session::{Outcome, Session};
use crate::domain::action::undo::Undo;
use crate::domain::action::{Action, Order};
use crate::domain::event::{Entry, Event};
use crate::domain::refusal::Refusal;
use crate::report::recorded;
use crate::store::find::last_command;
use crate::store::ledger::Ledger;
use crate::store::undoing::obstacle;
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
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let orders = batch::orders(session, &args.batch, &[], |_| Ok(Action::Undo(Undo::default())))?;
    let mut taken_back = Vec::new();
    batch::record(session, args.batch.dry_run, |ledger| {
        let (placed, events) = voiding(ledger, orders, &args.reason.unwrap_or_default(), args.restore)?;
        taken_back = events;
        Ok(placed)
    })?;
    let rows = taken_back.iter().map(|entry| (entry.ticket.as_ref(), entry.at, &entry.event));
    let mut table = recorded::table(rows, session.lang);
    table.title = crate::text::labels::T_TAKEN_BACK.pick(session.lang).to_owned();
    session.print(&[table])?;
    let text = usage::undone(session.lang, taken_back.len(), args.batch.dry_run);
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
