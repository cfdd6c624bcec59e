//! `import`: foreign tables into the ledger, keyed by ticket number, all or nothing.

use super::batch::{self, commit, open_writer};
use super::doubles;
use super::progress;
use super::session::{Outcome, Session};
use super::source::{Foreign, ReadArgs, foreign};
use crate::domain::Stamp;
use crate::domain::event::Event;
use crate::domain::ticket::Ticket;
use crate::domain::trouble::Troubles;
use crate::intake::plan::{Change, Item, Planner, Step};
use crate::parallel;
use crate::report::imported;
use crate::store::disk;
use crate::store::encode::Draft;
use crate::store::ledger::Ledger;
use crate::store::outbox::Outbox;
use crate::text::usage::{self, ImportCounts};
use anyhow::Result;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE|-", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    read: ReadArgs,
    #[arg(long)]
    update: bool,
    #[arg(long)]
    dry_run: bool,
}

/// Several files are one command: all of them are imported, or none.
pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let mut tables = Vec::new();
    let mut troubles = Vec::new();
    for path in &args.files {
        let table = foreign(session, path, &args.read, Some(batch::now(session)))?;
        troubles.extend(table.reading.troubles.iter().cloned());
        tables.push((path.clone(), table));
    }
    if !troubles.is_empty() && !args.read.skip_bad {
        let text = usage::skip_bad_hint(session.lang);
        session.say(text);
        return Err(Troubles(troubles).into());
    }
    if tables.len() > 1 {
        refuse_shared(&tables)?;
    }
    session.check_output()?;
    let path = session.ledger_path()?;
    if args.dry_run {
        let ledger = session.open_ledger(&path)?;
        let Planned { mut plans, accepted } = plan_all(session, &ledger, &tables)?;
        let noted = noted(session, &plans)?;
        let outcome = tell(session, &tables, &plans, &noted, &args)?;
        doubles::tell(session, &drafts(session, &mut plans, &accepted, args.update));
        return Ok(outcome);
    }
    let mut writer = open_writer(session, &path)?;
    let Planned { mut plans, accepted } = plan_all(session, &writer.ledger, &tables)?;
    let noted = noted(session, &plans)?;
    let drafts = drafts(session, &mut plans, &accepted, args.update);
    let mut outbox = Outbox::default();
    let left_out = stage_bad(session, &tables, &mut outbox)?;
    commit(session, &mut writer, &drafts)?;
    // Other writers need not wait for the printing.
    drop(writer);
    outbox.release()?;
    for path in left_out {
        session.say(&usage::bad_rows_aside(session.lang, &path.display().to_string()));
    }
    let outcome = tell(session, &tables, &plans, &noted, &args)?;
    doubles::tell(session, &drafts);
    // The program ends here; giving a year's texts back one by one takes a tenth of its time.
    std::mem::forget((tables, plans, drafts));
    Ok(outcome)
}

/// What is to be written for every file.
struct Planned {
    plans: Vec<Vec<Item>>,
    /// When the tickets were accepted whose fields differ.
    accepted: HashMap<String, Stamp>,
}

/// Plans every file against the ledger.
fn plan_all(session: &Session, ledger: &Ledger, tables: &[(PathBuf, Foreign)]) -> Result<Planned> {
    let requests = tables.iter().flat_map(|(_, table)| &table.reading.requests);
    let numbers = || requests.map(|request| request.number.as_str()).collect::<HashSet<&str>>();
    let known = if ledger.head.seq > 1 { ledger.book_of(&numbers())? } else { Default::default() };
    let plan = |(path, table): &(PathBuf, Foreign)| plan(session, path, table, |number| known.get(number));
    let plans = tables.iter().map(plan).collect::<Result<Vec<Vec<Item>>>>()?;
    let changed = plans.iter().flatten().filter(|item| !item.changes.is_empty());
    let since = |item: &Item| Some((item.ticket.clone(), known.get(&item.ticket)?.accepted.at));
    let accepted = changed.filter_map(since).collect();
    Ok(Planned { plans, accepted })
}

fn lacks_due(event: &Event) -> bool {
    matches!(event, Event::Dispatched(handover) if handover.due.is_none() && handover.sign_due.is_none())
}

/// A number in two files of one command would have to be merged; the clerk imports them one by one.
fn refuse_shared(tables: &[(PathBuf, Foreign)]) -> Result<(), Troubles> {
    use crate::domain::trouble::{Trouble, Wrong};
    let mut seen: HashMap<&str, String> = HashMap::new();
    let mut troubles = Vec::new();
    for (path, table) in tables {
        for request in &table.reading.requests {
            let place = format!("{}:{}", path.display(), request.line);
            if let Some(first) = seen.insert(&request.number, place) {
                let what = Wrong::DoubleAcross { number: request.number.clone(), first };
                troubles.push(Trouble::of(path.display().to_string(), what).line(request.line));
            }
        }
    }
    if troubles.is_empty() { Ok(()) } else { Err(Troubles(troubles)) }
}

fn plan<'k>(
    session: &Session,
    path: &Path,
    table: &Foreign,
    known: impl Fn(&str) -> Option<&'k Ticket> + Sync,
) -> Result<Vec<Item>> {
    let office = session.office()?;
    let piped = disk::is_handed(&session.path(path));
    let name = path.file_name().filter(|_| !piped);
    let source = format!("import {}", name.map_or("-".into(), |name| name.to_string_lossy()));
    let planner = Planner {
        limits: &office.settings.rules.limits,
        clock: office.clock(),
        mapping: &table.reading.mapping,
        source: &source,
    };
    let requests = &table.reading.requests;
    let bar = progress::bar(session, requests.len());
    let items = parallel::map(requests, |request| {
        bar.inc(1);
        planner.plan(request, known(&request.number))
    });
    bar.finish_and_clear();
    Ok(items)
}

fn count<'i>(items: &'i [Item], table: &Foreign) -> (ImportCounts, Vec<&'i Change>) {
    let of = |step: Step| items.iter().filter(|item| item.step == step).count();
    let changed = items.iter().filter(|item| !item.changes.is_empty()).count();
    let same = items.iter().filter(|item| item.step == Step::Same && item.changes.is_empty()).count();
    let bad: HashSet<Option<usize>> = table.reading.troubles.iter().map(|trouble| trouble.line).collect();
    let counts = ImportCounts {
        new: of(Step::New),
        advanced: of(Step::Advanced),
        changed,
        same,
        double: table.doubles,
        bad: bad.len(),
    };
    (counts, items.iter().flat_map(|item| &item.changes).collect())
}

/// The rows to write. They take the plans' events: a year's texts are held once.
fn drafts(
    session: &Session,
    plans: &mut [Vec<Item>],
    accepted: &HashMap<String, Stamp>,
    update: bool,
) -> Vec<Draft> {
    let actor: Arc<str> = session.actor().into();
    let mut drafts = Vec::with_capacity(plans.iter().flatten().map(|item| item.events.len() + 1).sum());
    for item in plans.iter_mut().flatten() {
        let events = std::mem::take(&mut item.events);
        let ticket: Arc<str> = item.ticket.as_str().into();
        let draft = |at, event| Draft { at, actor: actor.clone(), ticket: ticket.clone(), event };
        let fields: Vec<_> = item
            .changes
            .iter()
            .filter(|_| update)
            .filter_map(|change| Some((change.amends?, change.new.clone().into())))
            .collect();
        if !fields.is_empty() {
            let reason = "import --update".into();
            // Nothing is amended before it was accepted, whatever `--now` says.
            let at = accepted.get(&item.ticket).map_or(session.now, |since| session.now.max(*since));
            drafts.push(draft(at, Event::Amended { fields, reason }));
        }
        drafts.extend(events.into_iter().map(|(at, event)| draft(at, event)));
    }
    drafts
}

/// What is said about the events of one file, noted before they are written.
struct Noted {
    /// Hand-overs for which no time limit could be computed.
    without_due: usize,
    strangers: Vec<String>,
}

fn noted(session: &Session, plans: &[Vec<Item>]) -> Result<Vec<Noted>> {
    let of = |items: &Vec<Item>| {
        let events = items.iter().flat_map(|item| &item.events);
        let without_due = events.filter(|(_, event)| lacks_due(event)).count();
        Ok(Noted { without_due, strangers: not_listed(session, items)? })
    };
    plans.iter().map(of).collect()
}

/// What was found: counts and changes, of all files together.
fn tell(
    session: &mut Session,
    tables: &[(PathBuf, Foreign)],
    plans: &[Vec<Item>],
    noted: &[Noted],
    args: &Args,
) -> Result<Outcome> {
    let lang = session.lang;
    let mut counted = Vec::new();
    let mut changed = Vec::new();
    for (((path, table), items), noted) in tables.iter().zip(plans).zip(noted) {
        let file = path.display().to_string();
        let (counts, changes) = count(items, table);
        session.say(&usage::imported(lang, &file, &counts, args.dry_run));
        if noted.without_due > 0 {
            session.say(&usage::no_calendar(lang, noted.without_due));
        }
        if !noted.strangers.is_empty() {
            session.say(&usage::units_not_listed(lang, &file, &noted.strangers));
        }
        changed.extend(changes.into_iter().map(|change| (file.clone(), change)));
        counted.push((file, counts));
    }
    if !changed.is_empty() && !args.update {
        session.say(usage::changes_left(lang));
    }
    let mut shown = Vec::new();
    if session.global.format.is_some() || session.global.output.is_some() {
        shown.push(imported::counts(&counted, lang));
    }
    if !changed.is_empty() {
        shown.push(imported::changes(&changed, args.update, lang));
    }
    if !shown.is_empty() {
        session.print(&shown)?;
    }
    Ok(Outcome::Done)
}

/// Units of the new hand-overs that the office's list does not have, if it keeps one.
fn not_listed(session: &Session, items: &[Item]) -> Result<Vec<String>> {
    let listed = &session.office()?.units;
    let mut found = std::collections::BTreeSet::new();
    for (_, event) in items.iter().flat_map(|item| &item.events) {
        if let Event::Dispatched(handover) = event
            && !listed.is_empty()
        {
            let units = std::iter::once(&handover.unit).chain(&handover.supporting);
            found.extend(units.filter(|unit| !unit.is_empty() && !listed.iter().any(|name| name == *unit)));
        }
    }
    Ok(found.into_iter().map(|unit| unit.to_string()).collect())
}

/// Puts the rows that were left out, as they were, each with its faults in a last column, beside their files,
/// to be seen once the others are recorded. Returns where.
fn stage_bad(session: &Session, tables: &[(PathBuf, Foreign)], outbox: &mut Outbox) -> Result<Vec<PathBuf>> {
    let mut staged = Vec::new();
    for (path, table) in tables.iter().filter(|(_, table)| !table.reading.troubles.is_empty()) {
        let bytes = imported::bad_rows(&table.grid, &table.reading, session.lang)?;
        let aside = free_name(session, path, outbox);
        let name = aside.file_name().unwrap_or_default().to_string_lossy();
        outbox.stage(aside.parent().unwrap_or(Path::new("")), &name, &bytes)?;
        staged.push(aside);
    }
    Ok(staged)
}

/// `今日.csv` → `今日.bad.csv`, or `今日.bad-2.csv`; what came through a pipe lies in the current folder.
fn free_name(session: &Session, path: &Path, outbox: &Outbox) -> PathBuf {
    let full = session.path(path);
    let piped = path == Path::new("-") || disk::is_handed(&full);
    let beside = if piped { session.path(Path::new("import.csv")) } else { full };
    let stem = beside.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let names = (1..).map(|number| match number {
        1 => format!("{stem}.bad.csv"),
        _ => format!("{stem}.bad-{number}.csv"),
    });
    let mut free = names.map(|name| beside.with_file_name(name)).filter(|path| outbox.is_free(path));
    free.next().unwrap_or_default()
}
