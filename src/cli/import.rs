//! `import`: foreign tables into the ledger, keyed by ticket number, all or nothing.

use super::batch::open_writer;
use super::progress;
use super::session::{Outcome, Session};
use super::source::{Foreign, ReadArgs, foreign};
use crate::domain::event::Event;
use crate::domain::ticket::Ticket;
use crate::domain::trouble::Troubles;
use crate::intake::plan::{Change, Item, Planner, Step};
use crate::report::imported;
use crate::store::ledger::Ledger;
use crate::store::writer::{Draft, write_new};
use crate::text::usage::{self, ImportCounts};
use anyhow::Result;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

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
        let table = foreign(session, path, &args.read)?;
        troubles.extend(table.reading.troubles.iter().cloned());
        tables.push((path.clone(), table));
    }
    if !troubles.is_empty() && !args.read.skip_bad {
        let text = usage::skip_bad_hint(session.lang);
        session.say(text);
        return Err(Troubles(troubles).into());
    }
    let path = session.ledger_path()?;
    if args.dry_run {
        let ledger = session.open_ledger(&path)?;
        plan_all(session, &ledger, &tables, &args)?;
    } else {
        let mut writer = open_writer(session, &path)?;
        let drafts = plan_all(session, &writer.ledger, &tables, &args)?;
        writer.commit(&drafts, session.world.clock)?;
        for (path, table) in &tables {
            save_bad(session, path, table)?;
        }
    }
    Ok(Outcome::Done)
}

/// Plans every file against the ledger and the files before it, and tells what was found.
fn plan_all(
    session: &mut Session,
    ledger: &Ledger,
    tables: &[(PathBuf, Foreign)],
    args: &Args,
) -> Result<Vec<Draft>> {
    let numbers: HashSet<&str> = tables
        .iter()
        .flat_map(|(_, table)| &table.reading.requests)
        .map(|request| request.number.as_str())
        .collect();
    let known = if ledger.head.seq > 1 { ledger.book_of(&numbers)? } else { Default::default() };
    let mut drafts = Vec::new();
    for (path, table) in tables {
        let items = plan(session, path, table, |number| known.get(number))?;
        let (counts, changes) = count(&items, table);
        let without_due =
            items.iter().flat_map(|item| &item.events).filter(|(_, event)| lacks_due(event)).count();
        collect(session, &items, args.update, &mut drafts);
        tell(session, path, &counts, &changes, args)?;
        if without_due > 0 {
            let text = usage::no_calendar(session.lang, without_due);
            session.say(&text);
        }
    }
    if tables.len() > 1 {
        refuse_shared(tables)?;
    }
    Ok(drafts)
}

fn lacks_due(event: &Event) -> bool {
    matches!(event, Event::Dispatched(handover) if handover.due.is_none() && handover.sign_due.is_none())
}

/// A number in two files of one command would have to be merged; the clerk imports them one by one.
fn refuse_shared(tables: &[(PathBuf, Foreign)]) -> Result<(), Troubles> {
    use crate::domain::trouble::{Trouble, Wrong};
    let mut seen: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    let mut troubles = Vec::new();
    for (path, table) in tables {
        for request in &table.reading.requests {
            if let Some(first_line) = seen.insert(&request.number, request.line) {
                let what = Wrong::Double { number: request.number.clone(), first_line };
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
    known: impl Fn(&str) -> Option<&'k Ticket>,
) -> Result<Vec<Item>> {
    let office = session.office()?;
    let source = format!("import {}", path.file_name().map_or("-".into(), |name| name.to_string_lossy()));
    let planner = Planner {
        limits: &office.settings.rules.limits,
        clock: office.clock(),
        mapping: &table.reading.mapping,
        source: &source,
    };
    let bar = progress::bar(session, table.reading.requests.len());
    let items = table.reading.requests.iter().map(|request| {
        bar.inc(1);
        planner.plan(request, known(&request.number))
    });
    let items = items.collect();
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

fn collect(session: &Session, items: &[Item], update: bool, drafts: &mut Vec<Draft>) {
    let actor = session.actor();
    for item in items {
        let draft = |at, event| Draft { at, actor: actor.clone(), ticket: item.ticket.clone(), event };
        let fields: Vec<_> = item
            .changes
            .iter()
            .filter(|_| update)
            .filter_map(|change| Some((change.amends?, change.new.clone().into())))
            .collect();
        if !fields.is_empty() {
            let reason = "import --update".into();
            drafts.push(draft(session.now, Event::Amended { fields, reason }));
        }
        drafts.extend(item.events.iter().map(|(at, event)| draft(*at, event.clone())));
    }
}

fn tell(
    session: &mut Session,
    path: &Path,
    counts: &ImportCounts,
    changes: &[&Change],
    args: &Args,
) -> Result<()> {
    let lang = session.lang;
    let explicit = session.global.format.is_some() || session.global.output.is_some();
    let mut tables = Vec::new();
    if explicit {
        tables.push(imported::counts(&path.display().to_string(), counts, lang));
    }
    if !changes.is_empty() {
        tables.push(imported::changes(changes, lang));
    }
    if !tables.is_empty() {
        session.print(&tables)?;
    }
    session.say(&usage::imported(lang, &path.display().to_string(), counts, args.dry_run));
    if !changes.is_empty() && !args.update {
        session.say(usage::changes_left(lang));
    }
    Ok(())
}

/// The rows that were left out, as they were, each with its faults in a last column.
fn save_bad(session: &mut Session, path: &Path, table: &Foreign) -> Result<()> {
    if table.reading.troubles.is_empty() {
        return Ok(());
    }
    let stem = path.file_stem().map_or("import".into(), |stem| stem.to_string_lossy().into_owned());
    let mut number = 1;
    let aside = loop {
        let name = if number == 1 { format!("{stem}.bad.csv") } else { format!("{stem}.bad-{number}.csv") };
        let aside = session.path(path).with_file_name(name);
        if !aside.exists() {
            break aside;
        }
        number += 1;
    };
    let bytes = imported::bad_rows(&table.grid, &table.reading, session.lang)?;
    write_new(&aside, &bytes)?;
    let text = usage::bad_rows_aside(session.lang, &aside.display().to_string());
    session.say(&text);
    Ok(())
}
