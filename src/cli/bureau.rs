//! Acts of the office rather than of a ticket: decided on what the office did before, written under the
//! ledger's lock, and shown with their row, which is their number from then on.

use super::batch;
use super::failure::{self, Refusals, Refused};
use super::session::{Outcome, Session};
use crate::domain::bureau::Counter;
use crate::domain::event::Event;
use crate::domain::refusal::Refusal;
use crate::store::encode::Draft;
use crate::store::ledger::Ledger;
use crate::text::bureau;
use anyhow::Result;

/// Records what `decide` makes of the ledger; nothing where it makes nothing.
pub fn record(
    session: &mut Session,
    dry_run: bool,
    decide: impl FnOnce(&Counter, &Ledger) -> Result<Option<Event<'static>>>,
) -> Result<Outcome> {
    let (at, actor) = (session.at()?, session.actor());
    let mut row = 0;
    let drafts = batch::write(session, dry_run, |session, ledger| {
        let office = session.office()?;
        let (rules, clock) = (&office.settings.bureau, office.clock());
        let counter = Counter { rules, clock, units: &office.units, at, now: batch::now(session) };
        row = ledger.head.seq + 1;
        let event = decide(&counter, ledger)?;
        let draft = |event| Draft { at, actor: actor.into(), ticket: "".into(), event };
        Ok(event.map(draft).into_iter().collect())
    })?;
    if drafts.is_empty() {
        return Ok(Outcome::Done);
    }
    batch::tell(session, &drafts, dry_run, None)?;
    if !dry_run {
        let text = bureau::row_is(session.lang, row);
        session.say(&text);
    }
    Ok(Outcome::Done)
}

/// A refused act that is about no ticket.
pub fn refused(refusal: impl Into<Refusal>) -> Refusals {
    of(refusal.into(), failure::Command::Writes)
}

/// The same for a command that would not have written anything.
pub fn refused_reading(refusal: impl Into<Refusal>) -> Refusals {
    of(refusal.into(), failure::Command::Reads)
}

fn of(refusal: Refusal, command: failure::Command) -> Refusals {
    Refusals(vec![Refused { ticket: String::new(), place: String::new(), refusal }], command)
}
