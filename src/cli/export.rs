//! `export`: tickets in all columns, or the events themselves.

use super::failure::Usage;
use super::list::FilterArgs;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::ticket::Keep;
use crate::report::tickets::{self, View};
use crate::store::events;
use crate::store::writer::form_for;
use anyhow::Result;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long)]
    events: bool,
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    read: ReadArgs,
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    if args.events {
        return if args.filter.is_empty() {
            export_events(args, session)
        } else {
            Err(Usage::Conflict { one: "--events", other: "--unit --stage --kind --period --text" }.into())
        };
    }
    if session.global.format.is_none() && session.global.output.is_none() {
        session.global.format = Some("csv".to_owned());
    }
    let lang = session.lang;
    let filter = args.filter.filter(session)?;
    let book = source::tickets(session, args.file.take().as_ref(), &args.read, Keep::Everything)?.book;
    source::check_unit(session, filter.unit.as_ref(), &book)?;
    let view =
        View { lang, now: session.now, clock: session.office_or_standard()?.clock(), reveal: args.reveal };
    let table = tickets::table(&book, &filter, &tickets::exported(&book), &view);
    session.print(&[table])?;
    Ok(Outcome::Done)
}

/// With `--reveal` the result is a complete ledger in the other form, seals included; without, personal
/// data is masked and the seals, which would not fit, are left out.
fn export_events(args: Args, session: &mut Session) -> Result<Outcome> {
    let path = match args.file {
        Some(path) => session.path(&path),
        None => session.ledger_path()?,
    };
    let ending = match session.global.format.as_deref() {
        Some("csv") => Path::new("x.csv").to_owned(),
        Some("jsonl") => Path::new("x.jsonl").to_owned(),
        Some(other) => return Err(Usage::choice("--format", other, &["csv", "jsonl"]).into()),
        None => match session.global.output.clone() {
            None => Path::new("x.csv").to_owned(),
            Some(path) if is_ledger_form(&path) => path,
            Some(path) => return Err(Usage::ledger_ending(&path).into()),
        },
    };
    let ledger = session.open_ledger(&path)?;
    source::warn_of_tail(session, &ledger);
    let bytes = events::rewrite(&ledger, &form_for(&ending), args.reveal)?;
    session.print_bytes(&bytes)?;
    Ok(Outcome::Done)
}

/// A ledger is CSV or JSON Lines, not what else a name may promise.
fn is_ledger_form(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ["csv", "jsonl", "ndjson"].iter().any(|known| ending == *known))
}
