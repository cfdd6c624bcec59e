//! `shelve`: puts hard cases on account, strikes them off, and lists what lies there.

use super::batch;
use super::failure::Usage;
use super::orders::{self, Batch, option};
use super::session::{Outcome, Session};
use super::source::warn_of_tail;
use crate::domain::action::Action;
use crate::domain::action::shelve::Shelve;
use crate::domain::ticket::Keep;
use crate::intake::headings::Meaning;
use crate::report::shelved;
use crate::report::tickets::View;
use crate::text::labels_belonging;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    strike: bool,
    #[arg(long)]
    approver: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    reveal: bool,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let names_nothing = !args.batch.names_any();
    if names_nothing && (args.strike || args.approver.is_some() || args.reason.is_some()) {
        return Err(Usage::NoTickets.into());
    }
    if names_nothing {
        return list(args.reveal, session);
    }
    let options = [option(Meaning::Approver, &args.approver), option(Meaning::Reason, &args.reason)];
    let strike = args.strike;
    let orders = orders::read(session, &args.batch, &options, |fields| {
        let (approver, reason) = (fields.text(Meaning::Approver), fields.text(Meaning::Reason));
        Ok(Action::Shelve(Shelve { approver, reason, strike }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}

fn list(reveal: bool, session: &mut Session) -> Result<Outcome> {
    let ledger = session.open_ledger(&session.ledger_path()?)?;
    warn_of_tail(session, &ledger);
    let book = ledger.book(Keep::Everything, session.as_of())?;
    let (lang, now) = (session.lang, session.now);
    let view = View { lang, now, clock: session.office_or_standard()?.clock(), reveal };
    let table = shelved::table(&book, &view);
    let count = table.rows.len();
    session.print(&[table])?;
    session.say(&labels_belonging::shelved(lang, count));
    Ok(Outcome::Done)
}
