//! `place`: what was reported at a place over the years.

use super::negative_list::period;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::ticket::Keep;
use crate::insight::history;
use crate::report::place;
use crate::report::tickets::View;
use crate::text::screening;
use anyhow::Result;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "PLACE")]
    place: String,
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long)]
    summary: bool,
    #[arg(long)]
    period: Option<String>,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    read: ReadArgs,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let period = period(session, &args.period)?;
    let book = source::tickets(session, args.file.as_ref(), &args.read, Keep::Everything)?.book;
    let tickets = book.iter().filter(|ticket| period.is_none_or(|p| p.contains(ticket.accepted.at)));
    let found = history::naming(tickets, &args.place);
    let (lang, now) = (session.lang, session.now);
    let view = View { lang, now, clock: session.office_or_standard()?.clock(), reveal: args.reveal };
    let years = place::years(&found, &args.place, &view);
    let count = years.rows.len();
    let table = if args.summary { years } else { place::tickets(&found, &args.place, &view) };
    session.print(&[table])?;
    session.say(&screening::place_found(lang, &args.place, found.len(), count));
    Ok(Outcome::Done)
}
