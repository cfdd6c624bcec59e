//! `record`: facts for the year report that no ticket holds.

use super::bureau::{self, refused};
use super::failure::Usage;
use super::negative_list::period;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::bureau::amount::Amount;
use crate::domain::bureau::fact::{Record, facts};
use crate::domain::code::FactKind;
use crate::domain::event::Event;
use crate::domain::ticket::Keep;
use crate::report::facts::{self as list, Choice};
use crate::store::ledger::Ledger;
use crate::store::office_rows;
use crate::text::{bureau as words, names_beyond, synonyms_bureau};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[arg(long)]
    fact: Option<String>,
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    amount: Option<String>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    source: Option<String>,
    #[arg(long)]
    text: Option<String>,
    #[arg(long)]
    period: Option<String>,
    #[arg(long)]
    summary: bool,
    #[arg(long)]
    dry_run: bool,
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    args.unit = session.unit(args.unit)?;
    let codes: Vec<&str> = FactKind::ALL.iter().map(|kind| kind.code()).collect();
    let kind = match &args.fact {
        None => None,
        Some(word) => {
            let known = synonyms_bureau::fact(word).known();
            Some(known.ok_or_else(|| Usage::choice("--fact", word, &codes))?)
        }
    };
    let records =
        args.amount.is_some() || args.name.is_some() || args.source.is_some() || args.text.is_some();
    match kind {
        Some(kind) if records => record(kind, args, session),
        None if records => Err(Usage::choice("--fact", "", &codes).into()),
        _ => {
            let choice = Choice { period: period(session, &args.period)?, unit: args.unit, kind };
            let book = source::tickets(session, None, &ReadArgs::default(), Keep::Figures)?.book;
            let table = if args.summary { list::sums } else { list::list }(&book, &choice, session.lang);
            session.print(&[table])?;
            Ok(Outcome::Done)
        }
    }
}

fn record(kind: FactKind, args: Args, session: &mut Session) -> Result<Outcome> {
    let lang = session.lang;
    let record = Record {
        kind,
        name: args.name.unwrap_or_else(|| names_beyond::fact(kind).pick(lang).to_owned()),
        amount: args.amount.unwrap_or_default(),
        unit: args.unit.unwrap_or_default(),
        source: args.source.unwrap_or_default(),
        note: args.text.unwrap_or_default(),
    };
    let mut usual = None;
    let outcome = bureau::record(session, args.dry_run, |counter, ledger| {
        let act = record.decide(counter).map_err(refused)?;
        usual = last_measure(ledger, &record)?;
        Ok(Some(Event::Acted(Box::new(act))))
    })?;
    let given = Amount::parse(&record.amount).map_or(String::new(), |amount| amount.measure);
    if let Some(usual) = usual.filter(|usual| *usual != given) {
        session.say(&words::other_measure(lang, &given, &usual));
    }
    Ok(outcome)
}

/// What the same fact was counted in the last time.
fn last_measure(ledger: &Ledger, record: &Record) -> Result<Option<String>> {
    let known = facts(&office_rows::live(ledger)?);
    let same = known.into_iter().rfind(|fact| (fact.kind, &fact.name) == (record.kind, &record.name));
    Ok(same.map(|fact| fact.amount.measure))
}
