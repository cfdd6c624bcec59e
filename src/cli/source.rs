//! Where reading commands get tickets from: a ledger, or any export, which is read as if it had just
//! been imported into an empty ledger.

use super::failure::{self, Refusals, Refused, Usage};
use super::session::Session;
use crate::decode;
use crate::domain::Stamp;
use crate::domain::book::Book;
use crate::domain::code::Kind;
use crate::domain::event::Entry;
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::ticket::Keep;
use crate::domain::trouble::{Trouble, Troubles};
use crate::intake::grid::{Grid, ReadOptions};
use crate::intake::headings::Meaning;
use crate::intake::moment::MomentOptions;
use crate::intake::plan::{Planner, without_doubles};
use crate::intake::request::{self, ReadAs, Reading, Request};
use crate::report::tickets::View;
use crate::store::fold::Outline;
use crate::store::ledger::{Ledger, looks_like_ledger};
use crate::text::{synonyms, usage};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// What a foreign table is made of.
#[derive(clap::Args, Clone, Default)]
pub struct GridArgs {
    #[arg(long)]
    pub encoding: Option<String>,
    #[arg(long)]
    pub sheet: Option<String>,
    #[arg(long)]
    pub serial_dates: bool,
}

impl GridArgs {
    /// The first one given.
    pub fn given(&self) -> Option<&'static str> {
        let given = [
            ("--encoding", self.encoding.is_some()),
            ("--sheet", self.sheet.is_some()),
            ("--serial-dates", self.serial_dates),
        ];
        given.into_iter().find(|(_, given)| *given).map(|(option, _)| option)
    }

    pub fn options(&self) -> ReadOptions {
        ReadOptions { encoding: self.encoding.clone(), sheet: self.sheet.clone(), ..ReadOptions::default() }
    }

    pub fn moments(&self) -> MomentOptions {
        MomentOptions { excel_serials: self.serial_dates, ..MomentOptions::default() }
    }
}

/// Options for reading a foreign table.
#[derive(clap::Args, Clone, Default)]
pub struct ReadArgs {
    #[arg(long, value_name = "COLUMN=FIELD")]
    pub map: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub map_file: Option<PathBuf>,
    #[arg(long = "kind-word", value_name = "WORD=KIND")]
    pub kind_word: Vec<String>,
    #[command(flatten)]
    pub grid: GridArgs,
    #[arg(long, value_name = "FORMAT")]
    pub date_format: Option<String>,
    #[arg(long)]
    pub skip_bad: bool,
}

/// A foreign table understood, with its grid for the bad rows.
pub struct Foreign {
    pub grid: Grid,
    pub reading: Reading,
    pub doubles: usize,
}

/// Reads a foreign table; says on standard error how it was understood.
///
/// # Errors
/// The file or its headings cannot be read. Faulty rows are in the reading.
pub fn foreign(session: &mut Session, path: &Path, args: &ReadArgs, now: Option<Stamp>) -> Result<Foreign> {
    let read_as = ReadAs { now, ..read_as(session, args)? };
    let grid = session.grid(path, &args.grid.options())?;
    let name = path.display().to_string();
    let mut reading = request::read(&grid, &name, &read_as)?;
    let (kept, doubles, troubles) = without_doubles(std::mem::take(&mut reading.requests), &name);
    reading.requests = kept;
    reading.troubles.extend(troubles);
    reading.troubles.sort_by_key(|trouble| trouble.line);
    let mapping = &reading.mapping;
    let known = Meaning::ALL.iter().filter(|&&meaning| mapping.has(meaning));
    let mapped: Vec<String> =
        known.map(|&meaning| format!("{}→{}", mapping.heading(meaning).trim(), meaning.code())).collect();
    let others: Vec<String> = mapping.others().map(|(_, heading)| heading.trim().to_owned()).collect();
    let text = usage::read_as(session.lang, &name, &grid.read_as, &mapped, &others);
    session.say(&text);
    if !reading.footers.is_empty() {
        session.say(&usage::footers(session.lang, &name, &reading.footers));
    }
    Ok(Foreign { grid, reading, doubles })
}

fn read_as(session: &mut Session, args: &ReadArgs) -> Result<ReadAs> {
    let mut told = Vec::new();
    for pair in &args.map {
        let (column, field) =
            pair.rsplit_once('=').ok_or_else(|| Usage::choice("--map", pair, &["列=ticket"]))?;
        told.push((column.to_owned(), meaning("--map", field)?));
    }
    if let Some(path) = &args.map_file {
        told.extend(map_file(session, path)?);
    }
    let mut kinds = Vec::new();
    for pair in &args.kind_word {
        let codes: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
        let wrong = || Usage::choice("--kind-word", pair, &codes);
        let (word, kind) = pair.rsplit_once('=').ok_or_else(wrong)?;
        kinds.push((word.trim().to_owned(), synonyms::kind(kind).known().ok_or_else(wrong)?));
    }
    let unix = args.date_format.as_deref() == Some("unix");
    let format = args.date_format.clone().filter(|_| !unix);
    let moments = MomentOptions { format, unix, ..args.grid.moments() };
    let office = session.office_or_standard()?;
    let (origin, units) = (office.settings.rules.origin.clone(), office.short_names.clone());
    Ok(ReadAs { now: None, lang: session.lang, told, moments, kinds, origin, units })
}

/// Lines of `列=field`, or of a table of two columns as a spreadsheet saves it.
fn map_file(session: &mut Session, path: &Path) -> Result<Vec<(String, Meaning)>> {
    let name = path.display().to_string();
    let text = decode::text(session.hand_written(path)?)
        .map_err(|(line, what)| Trouble { line, ..Trouble::of(name, what) })?;
    let meant = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let read = |line: &str| {
        // A heading may hold either mark; a field never does.
        let wrong = || Usage::choice("--map-file", line, &["列=ticket"]);
        let (column, field) = line.rsplit_once(['=', ',']).ok_or_else(wrong)?;
        Ok((unquoted(column), meaning("--map-file", &unquoted(field))?))
    };
    text.lines().map(str::trim).filter(meant).map(read).collect()
}

/// A cell as spreadsheets write those that hold a comma.
fn unquoted(cell: &str) -> String {
    let cell = cell.trim();
    let inner = cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.map_or_else(|| cell.to_owned(), |inner| inner.replace("\"\"", "\""))
}

/// A field by its code, or by any heading it is known under.
fn meaning(option: &str, name: &str) -> Result<Meaning> {
    let name = name.trim();
    let fields = || Meaning::ALL.iter().copied().filter(|meaning| meaning.is_of_import());
    let found = fields().find(|meaning| meaning.code() == name || meaning.headings().contains(&name));
    let known: Vec<&str> = fields().map(|meaning| meaning.code()).collect();
    Ok(found.ok_or_else(|| Usage::choice(option, name, &known))?)
}

/// A unit that neither the unit list nor any ticket knows is a slip: an empty list would reassure wrongly.
pub fn check_unit(session: &Session, unit: Option<&String>, book: &Book) -> Result<()> {
    let Some(unit) = unit else { return Ok(()) };
    let mut known: Vec<String> = session.office_or_standard()?.units.clone();
    let legs = || book.iter().flat_map(|ticket| &ticket.legs);
    known.extend(legs().map(|leg| leg.unit.clone()));
    known.extend(legs().flat_map(|leg| leg.supporting()).map(str::to_owned));
    known.sort();
    known.dedup();
    known.retain(|name| !name.is_empty());
    if known.contains(unit) {
        return Ok(());
    }
    Err(Usage::UnknownChoice { option: "--unit".to_owned(), given: unit.clone(), known }.into())
}

/// Numbers asked for that are not there are named: a list without them would look complete.
pub fn check_numbers(numbers: &[String], book: &Book) -> Result<()> {
    let unknown = numbers.iter().filter(|number| book.get(number).is_none());
    let refused: Vec<Refused> = unknown
        .map(|number| Refused {
            ticket: number.clone(),
            place: String::new(),
            refusal: Refusal::UnknownTicket,
        })
        .collect();
    if refused.is_empty() { Ok(()) } else { Err(Refusals(refused, failure::Command::Reads).into()) }
}

/// Tickets read, and whether they came from an export and not from a ledger.
pub struct Source {
    pub book: Book,
    pub is_export: bool,
    pub office: String,
    /// The rows of an export, with what a ticket does not keep; none from a ledger.
    pub requests: Vec<Request>,
    pub headings: Vec<String>,
    /// Does the export have a column of replies?
    pub replies: bool,
}

/// All tickets of the ledger, as of `--now`, for the lists of commands that otherwise write.
pub fn of_office(session: &mut Session) -> Result<Book> {
    Ok(tickets(session, None, &ReadArgs::default(), Keep::Everything)?.book)
}

/// How those lists show them.
pub fn view<'v>(session: &'v Session) -> Result<View<'v>> {
    let clock = session.office()?.clock();
    Ok(View { lang: session.lang, now: session.now, clock, reveal: false })
}

/// The tickets of `file`, of `--ledger`, or of the office's ledger.
pub fn tickets(session: &mut Session, file: Option<&PathBuf>, args: &ReadArgs, keep: Keep) -> Result<Source> {
    let (given, until) = (named(session, file)?, session.as_of());
    one(session, given.as_deref(), args, (keep, until))
}

/// The same for who shows only some of them.
pub fn outline(session: &mut Session, file: Option<&PathBuf>, args: &ReadArgs) -> Result<Outline> {
    let (given, until) = (named(session, file)?, session.as_of());
    match origin(session, given.as_deref())? {
        Origin::Export(path) => Ok(Outline::of_whole(export(session, path, args, until)?.book)),
        Origin::Ledger(ledger) => Ok(ledger.outline(until)?),
    }
}

fn named(session: &Session, file: Option<&PathBuf>) -> Result<Option<PathBuf>> {
    let mut given = paths(session, file.map_or(&[], std::slice::from_ref))?;
    match given.len() {
        1 => Ok(given.remove(0)),
        _ => Err(Usage::OneLedger.into()),
    }
}

/// What `tickets` reads, for commands that put several together: `files`, else each `--ledger`; `None` is
/// the office's ledger.
pub fn paths(session: &Session, files: &[PathBuf]) -> Result<Vec<Option<PathBuf>>> {
    let ledgers = &session.global.ledger;
    // One of them would be left unread in silence.
    if !files.is_empty() && !ledgers.is_empty() {
        return Err(Usage::Conflict { one: "FILE", other: "--ledger" }.into());
    }
    let given = if files.is_empty() { ledgers } else { files };
    Ok(if given.is_empty() { vec![None] } else { given.iter().cloned().map(Some).collect() })
}

/// One ledger or export, as it stood at a moment.
pub fn one(
    session: &mut Session,
    given: Option<&Path>,
    args: &ReadArgs,
    (keep, until): (Keep, Option<Stamp>),
) -> Result<Source> {
    let ledger = match origin(session, given)? {
        Origin::Export(path) => return export(session, path, args, until),
        Origin::Ledger(ledger) => ledger,
    };
    let book = ledger.book(keep, until)?;
    let (requests, headings) = (Vec::new(), Vec::new());
    Ok(Source { book, is_export: false, office: ledger.name, requests, headings, replies: true })
}

enum Origin<'p> {
    Export(&'p Path),
    Ledger(Box<Ledger>),
}

/// What a file is; without one the office's ledger.
fn origin<'p>(session: &mut Session, given: Option<&'p Path>) -> Result<Origin<'p>> {
    let path = match given {
        Some(path) if path == Path::new("-") || !looks_like_ledger(&session.path(path)) => {
            return Ok(Origin::Export(path));
        }
        Some(path) => path.to_owned(),
        None => session.ledger_path()?,
    };
    let ledger = session.open_ledger(&session.path(&path))?;
    warn_of_tail(session, &ledger);
    Ok(Origin::Ledger(Box::new(ledger)))
}

pub fn warn_of_tail(session: &mut Session, ledger: &Ledger) {
    if ledger.head.loose > 0 {
        let text = usage::tail_ignored(session.lang, &ledger.file_name(), ledger.head.loose);
        session.say(&text);
    }
}

fn export(session: &mut Session, path: &Path, args: &ReadArgs, until: Option<Stamp>) -> Result<Source> {
    let foreign = foreign(session, path, args, None)?;
    if !foreign.reading.troubles.is_empty() && !args.skip_bad {
        return Err(Troubles(foreign.reading.troubles).into());
    }
    let office = session.office_or_standard()?;
    let source = path.display().to_string();
    let planner = Planner {
        limits: &office.settings.rules.limits,
        clock: office.clock(),
        mapping: &foreign.reading.mapping,
        source: &source,
    };
    let mut book = Book::default();
    let mut seq = 0;
    for request in &foreign.reading.requests {
        let events = planner.plan(request, None).events;
        for (at, event) in events.into_iter().filter(|(at, _)| until.is_none_or(|until| *at <= until)) {
            seq += 1;
            let (actor, ticket) = ("".into(), Number::new(&request.number));
            // Every ticket's events begin with its acceptance.
            let _ = book.apply(Entry { seq, at, recorded: at, actor, ticket, event }, Keep::Everything);
        }
    }
    Ok(Source {
        book,
        is_export: true,
        office: office.settings.name.clone(),
        replies: foreign.reading.mapping.has(Meaning::Reply),
        headings: foreign.reading.mapping.headings,
        requests: foreign.reading.requests,
    })
}
