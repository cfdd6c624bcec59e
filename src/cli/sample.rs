//! `sample`: a fictional district's year as a ledger or as a platform's export, for trying things out,
//! import tests and benches. Hidden: `--scan FILE` only reads a file, as the benches'
//! yardstick.

use super::failure::{self, Refusals, Refused, Usage};
use super::session::{Outcome, Session};
use crate::domain::Stamp;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Desk;
use crate::intake::grid::ReadOptions;
use crate::sample::{Lives, Plan, Year, district, export};
use crate::store::bulk::Bulk;
use crate::store::encode::Draft;
use crate::store::ledger::looks_like_ledger;
use crate::store::office::Office;
use anyhow::Result;
use chrono::NaiveDate;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
pub struct Args {
    #[arg(long, value_name = "N", default_value_t = 600)]
    tickets: u64,
    #[arg(long, value_name = "YEAR", default_value_t = 2025)]
    year: i32,
    #[arg(long, value_name = "N", default_value_t = 7)]
    seed: u64,
    /// Exactly so many are answered directly.
    #[arg(long, value_name = "N")]
    direct: Option<u64>,
    /// Exactly so many are neither answered nor handed over.
    #[arg(long, value_name = "N")]
    unexplained: Option<u64>,
    /// A platform's export (CSV) instead of a ledger.
    #[arg(long)]
    export: bool,
    /// Only reads FILE: cuts a ledger's rows, or a foreign table's, and prints their number.
    #[arg(long, value_name = "FILE", hide = true)]
    scan: Option<PathBuf>,
    /// Only searches the ledger of `--scan` for TEXT and prints how often it is there.
    #[arg(long, value_name = "TEXT", hide = true)]
    find: Option<String>,
    /// Only folds the ledger of `--scan` into tickets, as plainly as can be, and prints a few counts.
    #[arg(long, hide = true)]
    fold: bool,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if let Some(path) = &args.scan {
        return match (&args.find, args.fold) {
            (Some(text), _) => search(session, path, text),
            (None, true) => fold(session, path),
            (None, false) => scan(session, path),
        };
    }
    let standard = Plan::new(args.year, args.tickets, args.seed);
    let plan = Plan {
        direct: args.direct.unwrap_or(standard.direct),
        unexplained: args.unexplained.unwrap_or(standard.unexplained),
        ..standard
    };
    if plan.direct.saturating_add(plan.unexplained) > plan.tickets {
        return Err(Usage::Conflict { one: "--tickets", other: "--direct" }.into());
    }
    let end = NaiveDate::from_ymd_opt(plan.year, 12, 31).map(Stamp::end_of);
    let end = end.ok_or_else(|| Usage::NotAPeriod { given: plan.year.to_string() })?;
    let office = Office::standard();
    let others = crate::domain::rules::Others::new();
    let desk = office.desk(end, &others);
    if args.export {
        return write_export(session, plan, &desk);
    }
    let Some(path) = session.global.output.clone() else {
        return Err(Usage::NoOutput.into());
    };
    write_ledger(&session.path(&path), plan, &desk)?;
    Ok(Outcome::Done)
}

fn write_ledger(path: &Path, plan: Plan, desk: &Desk) -> Result<()> {
    let opened = NaiveDate::from_ymd_opt(plan.year, 1, 1).map_or(desk.now, Stamp::start_of);
    let id = format!("sample-{}-{}", plan.year, plan.seed);
    let mut bulk = Bulk::create(path, &id, district::NAME, opened, "坐席01")?;
    for command in Year::new(plan, desk, bulk.next_seq()) {
        let command = command.map_err(refused)?;
        let at = command.at;
        let (actor, ticket): (Arc<str>, Arc<str>) = (command.actor.into(), command.ticket.into());
        let draft = |event| Draft { at, actor: actor.clone(), ticket: ticket.clone(), event };
        let drafts: Vec<Draft> = command.events.into_iter().map(draft).collect();
        bulk.command(&drafts, at)?;
    }
    bulk.finish()?;
    Ok(())
}

fn write_export(session: &mut Session, plan: Plan, desk: &Desk) -> Result<Outcome> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(export::HEADINGS)?;
    for life in Lives::new(plan, desk) {
        if let Some(ticket) = life.map_err(refused)?.ticket {
            writer.write_record(export::row(&ticket))?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    match session.global.output.clone() {
        Some(path) => session.save(&path, &bytes)?,
        None => session.world.output.write_all(&bytes)?,
    }
    Ok(Outcome::Done)
}

fn refused(refusal: Refusal) -> Refusals {
    Refusals(vec![Refused { ticket: String::new(), place: String::new(), refusal }], failure::Command::Reads)
}

/// A ledger's rows cut into cells, or a foreign table's grid; prints rows and the bytes of their cells.
fn scan(session: &mut Session, path: &Path) -> Result<Outcome> {
    let full = session.path(path);
    let (rows, bytes) = if looks_like_ledger(&full) {
        session.open_ledger(&full)?.scan()?
    } else {
        let grid = session.grid(path, &ReadOptions::default())?;
        let cells = grid.rows.iter().flat_map(|row| &row.cells);
        (grid.rows.len() as u64, cells.map(|cell| crate::intake::request::text_of(cell).len() as u64).sum())
    };
    session.print_bytes(format!("{rows} {bytes}\n").as_bytes())?;
    Ok(Outcome::Done)
}

/// Prints how often a text stands in the ledger.
fn search(session: &mut Session, path: &Path, text: &str) -> Result<Outcome> {
    let full = session.path(path);
    let found = session.open_ledger(&full)?.search(text)?;
    session.print_bytes(format!("{found}\n").as_bytes())?;
    Ok(Outcome::Done)
}

/// Prints tickets, closed, closed in time, signed in time, contacted in time, satisfied.
fn fold(session: &mut Session, path: &Path) -> Result<Outcome> {
    let full = session.path(path);
    let counts = session.open_ledger(&full)?.fold_bare()?;
    session.print_bytes(format!("{}\n", counts.map(|count| count.to_string()).join(" ")).as_bytes())?;
    Ok(Outcome::Done)
}
