//! `warn`: issues warnings, records answers and outcomes, lists what is open.

use super::bureau::{self, refused};
use super::failure::{self, Refusals, Refused, Usage};
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::bureau::warning::{self, Issue, Issued, warnings};
use crate::domain::code::{WarningEnd, WarningKind};
use crate::domain::event::Event;
use crate::domain::refusal::Refusal;
use crate::domain::ticket::Keep;
use crate::report::warnings::{self as list, Choice};
use crate::store::ledger::Ledger;
use crate::store::office_rows;
use crate::text::synonyms::span;
use crate::text::{bureau as words, synonyms_bureau};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "ROW")]
    row: Option<u64>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    area: Option<String>,
    #[arg(long)]
    kind: Option<String>,
    #[arg(long)]
    text: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long, value_name = "SPAN")]
    due: Option<String>,
    #[arg(long, value_name = "A,B,…", value_delimiter = ',')]
    tickets: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    answer: Option<String>,
    #[arg(long, value_name = "OUTCOME")]
    settle: Option<String>,
    #[arg(long)]
    all: bool,
    #[arg(long)]
    fail_if_any: bool,
    #[arg(long)]
    dry_run: bool,
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    args.unit = session.unit(args.unit)?;
    if args.answer.is_some() && args.settle.is_some() {
        return Err(Usage::Conflict { one: "--answer", other: "--settle" }.into());
    }
    if let Some(other) = args.row.and_then(|_| args.unheard()) {
        return Err(Usage::Conflict { one: "ROW", other }.into());
    }
    match (args.row, &args.answer, &args.settle) {
        (Some(row), Some(_), _) => answer(row, args, session),
        (Some(row), _, Some(_)) => settle(row, args, session),
        (None, None, None) if args.issues() => issue(args, session),
        (_, None, None) => show(args, session),
        // An answer or an outcome without saying to what.
        (None, ..) => Err(Usage::NoRow.into()),
    }
}

impl Args {
    fn issues(&self) -> bool {
        self.text.is_some() || self.due.is_some() || self.reason.is_some() || !self.tickets.is_empty()
    }

    /// An option for a new warning, beside the row of one there is.
    fn unheard(&self) -> Option<&'static str> {
        let told = [
            ("--text", self.text.is_some() && self.settle.is_none()),
            ("--reason", self.reason.is_some()),
            ("--due", self.due.is_some()),
            ("--tickets", !self.tickets.is_empty()),
        ];
        told.into_iter().find(|(_, given)| *given).map(|(option, _)| option)
    }

    fn kind(&self) -> Result<Option<WarningKind>> {
        let Some(text) = &self.kind else { return Ok(None) };
        let codes: Vec<&str> = WarningKind::ALL.iter().map(|kind| kind.code()).collect();
        let known = synonyms_bureau::warning(text).known();
        Ok(Some(known.ok_or_else(|| Usage::choice("--kind", text, &codes))?))
    }
}

fn issue(args: Args, session: &mut Session) -> Result<Outcome> {
    let kind = args.kind()?.unwrap_or(WarningKind::Other);
    let due = args
        .due
        .as_deref()
        .map(|text| span(text).ok_or_else(|| Usage::choice("--due", text, &["3", "24h", "30min"])));
    let span = due.transpose()?;
    let (lang, mut already) = (session.lang, None);
    bureau::record(session, args.dry_run, |counter, ledger| {
        let issue = Issue {
            kind,
            unit: args.unit.unwrap_or_default(),
            area: args.area.unwrap_or_default(),
            text: args.text.unwrap_or_default(),
            reason: args.reason.unwrap_or_default(),
            span,
            cites: rows_of(ledger, &args.tickets)?,
        };
        let known = warnings(&office_rows::live(ledger)?);
        match issue.decide(&known, counter).map_err(refused)? {
            Issued::New(act) => Ok(Some(Event::Acted(act))),
            Issued::Already(row) => {
                already = Some(row);
                Ok(None)
            }
        }
    })?;
    if let Some(row) = already {
        session.say(&words::warned_already(lang, row));
    }
    Ok(Outcome::Done)
}

/// The rows that accepted these tickets: what the warning rests on.
fn rows_of(ledger: &Ledger, tickets: &[String]) -> Result<Vec<u64>> {
    if tickets.is_empty() {
        return Ok(Vec::new());
    }
    let book = ledger.book_of(&tickets.iter().map(String::as_str).collect())?;
    let unknown = tickets.iter().filter(|number| book.get(number).is_none());
    let unknown: Vec<Refused> = unknown
        .map(|number| Refused {
            ticket: number.clone(),
            place: String::new(),
            refusal: Refusal::UnknownTicket,
        })
        .collect();
    if !unknown.is_empty() {
        return Err(Refusals(unknown, failure::Command::Writes).into());
    }
    let mut rows: Vec<u64> =
        tickets.iter().filter_map(|number| book.get(number)).map(|ticket| ticket.accepted.seq).collect();
    rows.sort_unstable();
    rows.dedup();
    Ok(rows)
}

fn answer(row: u64, args: Args, session: &mut Session) -> Result<Outcome> {
    let (unit, text) = (args.unit.unwrap_or_default(), args.answer.unwrap_or_default());
    bureau::record(session, args.dry_run, |counter, ledger| {
        let known = warnings(&office_rows::live(ledger)?);
        let act = warning::answer(row, &unit, &text, &known, counter).map_err(refused)?;
        Ok(Some(Event::Acted(Box::new(act))))
    })
}

fn settle(row: u64, args: Args, session: &mut Session) -> Result<Outcome> {
    let word = args.settle.unwrap_or_default();
    let codes: Vec<&str> = WarningEnd::ALL.iter().map(|end| end.code()).collect();
    let end = synonyms_bureau::warning_end(&word).known();
    let end = end.ok_or_else(|| Usage::choice("--settle", &word, &codes))?;
    let text = args.text.unwrap_or_default();
    bureau::record(session, args.dry_run, |counter, ledger| {
        let known = warnings(&office_rows::live(ledger)?);
        let act = warning::settle(row, end, &text, &known, counter).map_err(refused)?;
        Ok(Some(Event::Acted(Box::new(act))))
    })
}

fn show(args: Args, session: &mut Session) -> Result<Outcome> {
    let kind = args.kind()?;
    let book = source::tickets(session, None, &ReadArgs::default(), Keep::Figures)?.book;
    // A warning asked for by its number is shown whether or not it is settled.
    let all = args.all || args.row.is_some();
    let choice = Choice { unit: args.unit, area: args.area, kind, row: args.row, all };
    let (table, open) = list::table(&book, &choice, session.now, session.lang);
    session.print(&[table])?;
    session.say(&words::open_warnings(session.lang, open));
    Ok(if args.fail_if_any && open > 0 { Outcome::Found } else { Outcome::Done })
}
