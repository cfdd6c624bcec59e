//! `negative-list`: the faults of a period.

use super::failure::Usage;
use super::letters;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use super::spoken::{self, Today};
use crate::domain::code::FaultKind;
use crate::domain::period::Period;
use crate::domain::ticket::Keep;
use crate::report::letters as report_letters;
use crate::report::negative_list::{self, Choice};
use crate::report::tickets::View;
use crate::text::{Lang, duty, letters as text_of, names, phrase};
use anyhow::Result;
use std::path::{Path, PathBuf};

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
    all: bool,
    #[arg(long)]
    fail_if_any: bool,
    #[arg(long, value_name = "DIR")]
    letters: Option<PathBuf>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    read: ReadArgs,
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    args.unit = session.unit(args.unit)?;
    if let Some(folder) = args.letters.clone() {
        return notices(args, session, &folder);
    }
    let choice = Choice {
        period: period(session, &args.period)?,
        unit: args.unit,
        kind: fault(&args.fault, session.lang)?,
        all: args.all,
    };
    let book = source::tickets(session, args.file.as_ref(), &args.read, Keep::Everything)?.book;
    source::check_unit(session, choice.unit.as_ref(), &book)?;
    let (lang, now) = (session.lang, session.now);
    let office = session.office_or_standard()?;
    let view = View { lang, now, clock: office.clock(), reveal: false };
    let rules = &office.settings.rules.reply;
    let found = negative_list::find(&book, &choice, rules, &view);
    let mut table = if args.summary {
        let before = choice.period.and_then(|period| period.previous());
        let earlier = Choice { period: before, ..choice.clone() };
        let earlier = before.map(|_| negative_list::find(&book, &earlier, rules, &view));
        let mut table = negative_list::summary(&found, earlier.as_deref(), &view);
        table.notes.extend(before.map(|before| duty::compared_with(lang, &before.name())));
        table
    } else {
        negative_list::table(&found, &view)
    };
    if !choice.all {
        let everything = Choice { all: true, ..choice };
        let left_out = negative_list::find(&book, &everything, rules, &view).len() - found.len();
        table.notes.extend((left_out > 0).then(|| duty::granted_left_out(lang, left_out)));
    }
    let any = found.iter().any(|(_, fault)| fault.counts());
    session.print(&[table])?;
    Ok(if args.fail_if_any && any { Outcome::Found } else { Outcome::Done })
}

/// One notice for each unit, about what no notice has told it yet.
fn notices(args: Args, session: &mut Session, folder: &Path) -> Result<Outcome> {
    if args.file.is_some() || args.summary || args.all || args.fail_if_any {
        let other = "FILE --summary --all --fail-if-any";
        return Err(Usage::Conflict { one: "--letters", other }.into());
    }
    let period = period(session, &args.period)?.ok_or(Usage::NoPeriod)?;
    let kind = fault(&args.fault, session.lang)?;
    let choice = Choice { period: Some(period), unit: args.unit, kind, all: false };
    letters::send(session, folder, args.dry_run, |session, book, _, view| {
        source::check_unit(session, choice.unit.as_ref(), book)?;
        let named = text_of::period(session.lang, &period.name());
        Ok(report_letters::faults(book, &choice, &named, &session.office()?.settings.rules.reply, view))
    })
}

/// A kind of fault as a clerk types it.
pub fn fault(given: &Option<String>, lang: Lang) -> Result<Option<FaultKind>> {
    let known = || {
        FaultKind::ALL.iter().map(|kind| phrase::coded(lang, names::fault_kind(*kind), kind.code())).collect()
    };
    let wrong = |text: &String| Usage::UnknownChoice {
        option: "--fault".to_owned(),
        given: text.clone(),
        known: known(),
    };
    let read = |text: &String| fault_named(text).ok_or_else(|| wrong(text));
    Ok(given.as_ref().map(read).transpose()?)
}

/// By its code or its name in either language.
pub fn fault_named(text: &str) -> Option<FaultKind> {
    let named = |kind: &&FaultKind| names::fault_kind(**kind).names(kind.code(), text);
    FaultKind::ALL.iter().find(named).copied()
}

/// A period as a clerk types it, in the months and days of the office.
pub fn period(session: &Session, given: &Option<String>) -> Result<Option<Period>> {
    let Some(text) = given else { return Ok(None) };
    let reckoning = session.office_or_standard()?.settings.figures.reckoning;
    let today = Today { date: session.now.date(), month: reckoning.month(session.now) };
    let parsed = Period::parse(&spoken::period(text, today), reckoning);
    Ok(Some(parsed.ok_or_else(|| Usage::NotAPeriod { given: text.clone() })?))
}
