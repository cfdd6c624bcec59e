//! `show`: a ticket's whole story.

use super::failure::{self, Refusals, Refused};
use super::session::{Outcome, Session};
use super::source::warn_of_tail;
use crate::domain::Stamp;
use crate::domain::book::fold_ticket;
use crate::domain::event::Entry;
use crate::domain::refusal::Refusal;
use crate::domain::ticket::{Keep, Ticket};
use crate::report::kin::{self, Kin};
use crate::report::show;
use crate::report::tickets::View;
use crate::store::ledger::{Found, Ledger};
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
        let found = ledger.history(number)?;
        let naming = match found.first() {
            Some(accepted) => ledger.naming(number, accepted)?,
            None => Vec::new(),
        };
        let entries = until(found, session.as_of());
        let view = View { lang, now, clock: session.office_or_standard()?.clock(), reveal: args.reveal };
        match fold_ticket(&entries, Keep::Everything) {
            Some(ticket) => {
                tables.extend(show::tables(&ticket, &entries, args.explain, &view));
                tables.extend(kin::table(
                    &ticket,
                    &kin_of(&ledger, &ticket, naming, session.as_of())?,
                    &view,
                ));
            }
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

/// What the ticket belongs with, as of the same moment.
fn kin_of(ledger: &Ledger, ticket: &Ticket, naming: Vec<String>, until: Option<Stamp>) -> Result<Kin> {
    let mut kin = Kin::default();
    let mut next = ticket.root().map(str::to_owned);
    while let Some(number) = next.take() {
        let Some(root) = as_of(ledger, &number, until)? else { break };
        // A cycle is a foreign writer's; it ends where it began.
        let seen = ticket.number == number || kin.roots.iter().any(|root| root.number == number);
        next = root.root().filter(|_| !seen).map(str::to_owned);
        kin.roots.extend((!seen).then_some(root));
    }
    for (_, find) in &ticket.dossier().links {
        kin.finds.extend(as_of(ledger, find, until)?);
    }
    // Many are cheaper in one pass over the ledger.
    let book = if naming.len() > 8 { Some(ledger.book(Keep::Everything, until)?) } else { None };
    for number in naming {
        kin.naming.extend(match &book {
            Some(book) => book.get(&number).cloned(),
            None => as_of(ledger, &number, until)?,
        });
    }
    Ok(kin)
}

fn as_of(ledger: &Ledger, number: &str, moment: Option<Stamp>) -> Result<Option<Ticket>> {
    Ok(fold_ticket(&until(ledger.history(number)?, moment), Keep::Everything))
}

/// What had happened by then.
fn until(found: Vec<Found>, moment: Option<Stamp>) -> Vec<Entry<'static>> {
    let entries = found.into_iter().map(|found| found.entry);
    entries.filter(|entry| moment.is_none_or(|until| entry.at <= until)).collect()
}
