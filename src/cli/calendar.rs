//! `calendar`: due dates, the days of a year, and a check of an office's calendar file.

use super::failure::{self, Refusals, Refused, Usage};
use super::session::{Outcome, Session};
use crate::decode;
use crate::domain::book::Book;
use crate::domain::calendar::{Base, NoCalendar};
use crate::domain::limits::{Clock, SpanUnit};
use crate::domain::refusal::Refusal;
use crate::domain::ticket::Keep;
use crate::domain::trouble::Trouble;
use crate::report::{calendar, show};
use crate::store::office::calendar_of;
use crate::text::{moment, synonyms};
use anyhow::Result;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    #[command(visible_alias = "推算")]
    Due {
        start: String,
        limit: String,
        #[arg(long)]
        explain: bool,
    },
    #[command(visible_alias = "查看")]
    Show { year: i32 },
    #[command(visible_alias = "核对")]
    Check { file: PathBuf },
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    match args.what {
        What::Due { start, limit, explain } => due(session, &start, &limit, explain),
        What::Show { year } => {
            let office = session.office_or_standard()?;
            let tables = calendar::year(&office.calendar, year, session.lang).map_err(no_calendar)?;
            session.print(&tables)?;
            Ok(Outcome::Done)
        }
        What::Check { file } => check(session, &file),
    }
}

fn no_calendar(missing: NoCalendar) -> Refusals {
    Refusals(
        vec![Refused { ticket: String::new(), place: String::new(), refusal: Refusal::from(missing) }],
        failure::Command::Reads,
    )
}

fn due(session: &mut Session, start: &str, limit: &str, explain: bool) -> Result<Outcome> {
    let start = session.moment("DATE", start)?;
    let span = synonyms::span(limit)
        .ok_or_else(|| Usage::choice("LIMIT", limit, &["3", "3wd", "24h", "30min", "8oh"]))?;
    let office = session.office_or_standard()?;
    let due = office.clock().due(start, span).map_err(no_calendar)?;
    if explain && span.unit == SpanUnit::WorkingDays {
        let days = office.calendar.explain(start.date(), span.amount).map_err(no_calendar)?;
        let table = show::day_table(&days, session.lang);
        session.print(&[table])?;
        return Ok(Outcome::Done);
    }
    if session.global.format.is_some() {
        return Err(Usage::Conflict { one: "calendar due", other: "--format" }.into());
    }
    session.print_bytes(format!("{}\n", moment::due(due)).as_bytes())?;
    Ok(Outcome::Done)
}

/// A calendar file before it is put in use: its faults, and which open tickets would be due on another
/// day under it. Sealed due dates stay.
fn check(session: &mut Session, file: &Path) -> Result<Outcome> {
    let bytes = session.hand_written(file)?;
    let name = file.display().to_string();
    let text =
        decode::text(bytes).map_err(|(line, what)| Trouble { line, ..Trouble::of(name.clone(), what) })?;
    let base = session.office_or_standard().map_or(Base::Embedded, |office| office.settings.calendar);
    let calendar = calendar_of(&text, base, &name)?;
    let book = match session.office() {
        Ok(_) => session.open_ledger(&session.ledger_path()?)?.book(Keep::Figures, None)?,
        Err(_) => Book::default(),
    };
    let office = session.office_or_standard()?;
    let clock = Clock { calendar: &calendar, hours: &office.settings.hours };
    let table = calendar::different(&book, &clock, session.lang);
    if !table.rows.is_empty() {
        session.print(&[table])?;
    }
    Ok(Outcome::Done)
}
