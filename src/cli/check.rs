//! `check`: silent when all is well.

use super::batch::open_writer;
use super::failure::{Usage, trouble_line};
use super::session::{Outcome, Session};
use crate::domain::ticket::Keep;
use crate::domain::trouble::{Trouble, Wrong};
use crate::store::check;
use crate::store::office::UNITS;
use crate::text::usage;
use anyhow::Result;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long)]
    head: bool,
    #[arg(long, value_name = "SEAL")]
    against: Option<String>,
    #[arg(long)]
    repair: bool,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if session.global.format.is_some() {
        return Err(Usage::Conflict { one: "check", other: "--format" }.into());
    }
    let path = match &args.file {
        Some(path) => session.path(path),
        None => session.ledger_path()?,
    };
    if args.repair {
        // Opening for writing cuts an uncommitted tail off, after saving it.
        open_writer(session, &path)?;
    }
    let report = check::check(&path, args.against.as_deref())?;
    let mut troubles = report.troubles;
    if troubles.is_empty() && args.file.is_none() {
        troubles.extend(missing_units(session)?);
    }
    for trouble in &troubles {
        // Faults are the result: `--quiet` leaves out remarks only.
        let text = trouble_line(trouble, session.lang);
        session.tell(&text);
    }
    if args.head
        && let Some(seal) = &report.head
    {
        session.print_bytes(format!("{seal}\n").as_bytes())?;
    }
    if troubles.is_empty() {
        return Ok(Outcome::Done);
    }
    let text = usage::damaged(session.lang, troubles.len());
    session.tell(&text);
    Ok(Outcome::Found)
}

/// Units with open tickets that the unit list no longer knows.
fn missing_units(session: &Session) -> Result<Vec<Trouble>> {
    if !session.global.ledger.is_empty() {
        return Ok(Vec::new());
    }
    let office = session.office()?;
    if office.units.is_empty() {
        return Ok(Vec::new());
    }
    let book = session.open_ledger(&session.ledger_path()?)?.book(Keep::Figures, None)?;
    let mut missing: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for ticket in book.iter() {
        if let Some(leg) = ticket.open_leg()
            && !leg.unit.is_empty()
            && !office.units.contains(&leg.unit)
        {
            missing.entry(&leg.unit).or_default().push(ticket.number.to_string());
        }
    }
    let trouble = |(unit, tickets): (&str, Vec<String>)| {
        Trouble::of(UNITS, Wrong::UnitInUse { unit: unit.to_owned(), tickets })
    };
    Ok(missing.into_iter().map(trouble).collect())
}
