//! `opinion`: what a supporting unit tells the lead.

use super::batch;
use super::orders::{self, Batch, Placed, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::opinion::Opinion;
use crate::domain::ticket::Ticket;
use crate::intake::headings::Meaning;
use crate::store::ledger::Ledger;
use crate::text::{Lang, duty};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    text: Option<String>,
    #[arg(long)]
    person: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        option(Meaning::Supporting, &args.unit),
        option(Meaning::Text, &args.text),
        option(Meaning::Person, &args.person),
    ];
    let orders = orders::read(session, &args.batch, &options, |fields| {
        let (unit, text) = (fields.text(Meaning::Supporting), fields.verbatim(Meaning::Text));
        Ok(Action::Opinion(Opinion { unit, text, person: fields.text(Meaning::Person) }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}

/// One sentence for each of these orders' tickets that is closed while opinions are owed.
pub fn owed(ledger: &Ledger, orders: &[Placed], lang: Lang) -> Result<Vec<String>> {
    let states = batch::states(ledger, orders)?;
    let tickets = orders.iter().filter_map(|placed| states.get(&placed.order.ticket)?.as_ref());
    let told = |ticket: &Ticket| {
        let units: Vec<String> = ticket.open_leg()?.owes_opinions().map(str::to_owned).collect();
        (!units.is_empty()).then(|| duty::opinions_owed(lang, &ticket.number, &units))
    };
    Ok(tickets.filter_map(told).collect())
}
