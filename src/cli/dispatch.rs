//! `dispatch`: hands tickets to units, by name or by the catalogue.

use super::batch::{self, Batch, Fields, Placed, option};
use super::failure::Usage;
use super::session::{Outcome, Session};
use crate::domain::action::dispatch::Dispatch;
use crate::domain::action::{Action, Order};
use crate::domain::catalogue::{Catalogue, Choice};
use crate::domain::code::Stage;
use crate::domain::ticket::{Keep, Ticket};
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use crate::paper::Form;
use crate::report::doubtful;
use crate::store::office::CATALOGUE;
use crate::text::usage;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    supporting: Option<String>,
    #[arg(long)]
    auto: bool,
    #[arg(long)]
    reassign: bool,
    #[arg(long)]
    reason: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if args.auto {
        return if args.unit.is_some() {
            Err(Usage::Conflict { one: "--auto", other: "--unit" }.into())
        } else {
            by_catalogue(args, session)
        };
    }
    let options = [
        (Meaning::Dispatched, String::new()),
        option(Meaning::Unit, &args.unit),
        option(Meaning::Supporting, &args.supporting),
        option(Meaning::Reason, &args.reason),
        (Meaning::Reassign, if args.reassign { "yes".to_owned() } else { String::new() }),
    ];
    let orders = batch::orders(session, &args.batch, &options, action)?;
    batch::perform(session, orders, args.batch.dry_run)
}

fn action(fields: &Fields) -> Result<Action, Trouble> {
    Ok(Action::Dispatch(Dispatch {
        unit: fields.text(Meaning::Unit),
        supporting: fields.list(Meaning::Supporting),
        source: String::new(),
        reason: fields.text(Meaning::Reason),
        reassign: fields.flag(Meaning::Reassign)?,
    }))
}

/// Dispatches what the catalogue decides, among the tickets named or all that wait; lists the rest.
fn by_catalogue(args: Args, session: &mut Session) -> Result<Outcome> {
    let ledger = session.open_ledger(&session.ledger_path()?)?;
    let book = ledger.book(Keep::Everything, None)?;
    let named = &args.batch.tickets;
    let waiting: Vec<&Ticket> = book
        .iter()
        .filter(|ticket| ticket.stage() == Stage::Waiting)
        .filter(|ticket| named.is_empty() || named.contains(&ticket.number))
        .collect();
    let (at, actor) = (session.at()?, session.actor());
    let catalogue = session.office()?.catalogue.clone();
    let mut placed = Vec::new();
    let mut left: Vec<(&Ticket, Vec<String>)> = Vec::new();
    for ticket in waiting {
        match choose(&catalogue, ticket) {
            Ok(dispatch) => {
                let order = Order {
                    ticket: ticket.number.clone(),
                    at: at.max(ticket.accepted.at),
                    actor: actor.clone(),
                    action: Action::Dispatch(dispatch),
                };
                placed.push(Placed { order, place: String::new() });
            }
            Err(candidates) => left.push((ticket, candidates)),
        }
    }
    let drafts = batch::record(session, args.batch.dry_run, |_| Ok(placed))?;
    let shown = !left.is_empty() && session.form()? == Form::Table;
    let doubtful = shown.then(|| doubtful::table(&left, session.lang));
    if !left.is_empty() {
        let text = usage::doubtful_left(session.lang, left.len());
        session.say(&text);
    }
    batch::tell(session, &drafts, args.batch.dry_run, doubtful)
}

/// The catalogue's decision, or its candidates.
fn choose(catalogue: &Catalogue, ticket: &Ticket) -> Result<Dispatch, Vec<String>> {
    match catalogue.choose(&ticket.intake) {
        Choice::Found(line) => Ok(Dispatch {
            unit: line.unit.clone(),
            supporting: line.supporting.clone(),
            source: format!("{CATALOGUE}:{}", line.place),
            ..Dispatch::default()
        }),
        Choice::Doubtful(lines) => {
            Err(lines.iter().map(|line| format!("{} ({CATALOGUE}:{})", line.unit, line.place)).collect())
        }
    }
}
