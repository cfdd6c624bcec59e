//! `negative-list`: the faults of a period.

use super::failure::Usage;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::code::FaultKind;
use crate::domain::period::Period;
use crate::domain::ticket::Keep;
use crate::report::negative_list::{self, Choice};
use crate::report::tickets::View;
use crate::text::names;
use anyhow::Result;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long)]
    period: Option<String>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long, value_name = "KIND")]
    fault: Option<String>,
    #[arg(long)]
    summary: bool,
    #[arg(long)]
    fail_if_any: bool,
    #[command(flatten)]
    read: ReadArgs,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let codes: Vec<&str> = FaultKind::ALL.iter().map(|kind| kind.code()).collect();
    let kind = match &args.fault {
        None => None,
        Some(code) => Some(fault_named(code).ok_or_else(|| Usage::choice("--fault", code, &codes))?),
    };
    let choice = Choice { period: period(session, &args.period)?, unit: args.unit, kind };
    let book = source::tickets(session, args.file.as_ref(), &args.read, Keep::Everything)?.book;
    source::check_unit(session, choice.unit.as_ref(), &book)?;
    let (lang, now) = (session.lang, session.now);
    let office = session.office_or_standard()?;
    let view = View { lang, now, clock: office.clock(), reveal: false };
    let found = negative_list::find(&book, &choice, &office.settings.rules.reply, &view);
    let (table, any) = match args.summary {
        true => (negative_list::summary(&found, &view), !found.is_empty()),
        false => (negative_list::table(&found, &view), !found.is_empty()),
    };
    session.print(&[table])?;
    Ok(if args.fail_if_any && any { Outcome::Found } else { Outcome::Done })
}

/// By its code or its name in either language.
fn fault_named(text: &str) -> Option<FaultKind> {
    let named = |kind: &&FaultKind| {
        let words = names::fault_kind(**kind);
        [kind.code(), words.zh, words.en].contains(&text)
    };
    FaultKind::ALL.iter().find(named).copied()
}

/// A period as a clerk types it, in the months and days of the office.
pub fn period(session: &Session, given: &Option<String>) -> Result<Option<Period>> {
    let Some(text) = given else { return Ok(None) };
    let reckoning = session.office_or_standard()?.settings.figures.reckoning;
    let parsed = Period::parse(text, reckoning);
    Ok(Some(parsed.ok_or_else(|| Usage::NotAPeriod { given: text.clone() })?))
}
