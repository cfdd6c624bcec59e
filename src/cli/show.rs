//! `show`: a ticket's whole story.

use super::failure::{self, Refusals, Refused};
use super::session::{Outcome, Session};
use super::source::warn_of_tail;
use crate::domain::book::fold_ticket;
use crate::domain::event::Entry;
use crate::domain::refusal::Refusal;
use crate::domain::ticket::Keep;
use crate::report::show;
use crate::report::tickets::View;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER", required = true)]
    tickets: Vec<String>,
    #[arg(long)]
    explain: bool,
    #[arg(long)]
    reveal: bool,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let ledger = session.open_ledger(&session.ledger_path()?)?;
    warn_of_tail(session, &ledger);
    let (lang, now) = (session.lang, session.now);
    let mut tables = Vec::new();
    let mut unknown = Vec::new();
    for number in &args.tickets {
        let entries: Vec<Entry> = ledger.history(number)?.into_iter().map(|found| found.entry).collect();
        let known = |entry: &Entry| session.as_of().is_none_or(|until| entry.at <= until);
        let entries: Vec<Entry> = entries.into_iter().filter(known).collect();
        let view = View { lang, now, clock: session.office_or_standard()?.clock(), reveal: args.reveal };
        match fold_ticket(&entries, Keep::Everything) {
            Some(ticket) => tables.extend(show::tables(&ticket, &entries, args.explain, &view)),
            None => unknown.push(Refused {
                ticket: number.clone(),
                place: String::new(),
                refusal: Refusal::UnknownTicket,
            }),
        }
    }
    if !unknown.is_empty() {
        return Err(Refusals(unknown, failure::Command::Reads).into());
    }
    session.print(&tables)?;
    Ok(Outcome::Done)
}
