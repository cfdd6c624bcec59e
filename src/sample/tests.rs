//! A sample is the same for the same seed, holds what was asked for, and is what an office could have
//! recorded.

use super::{Lives, Plan, Year, district, export};
use crate::domain::Stamp;
use crate::domain::book::fold_ticket;
use crate::domain::code::{EventKind, Kind, Stage};
use crate::domain::event::{Entry, Event, Field};
use crate::domain::number::Number;
use crate::domain::rules::Desk;
use crate::domain::rules::Others;
use crate::domain::ticket::{Keep, Ticket};
use crate::store::bulk::Bulk;
use crate::store::check;
use crate::store::encode::Draft;
use crate::store::ledger::Ledger;
use crate::store::office::Office;
use std::collections::{HashMap, HashSet};

const YEAR_END: &str = "2025-12-31T23:59:59";

fn end() -> Stamp {
    Stamp::parse(YEAR_END).unwrap()
}

fn entries(plan: Plan, desk: &Desk) -> Vec<Entry<'static>> {
    let mut entries = Vec::new();
    for command in Year::new(plan, desk, 2) {
        let command = command.unwrap();
        for event in command.events {
            entries.push(Entry {
                seq: entries.len() as u64 + 2,
                at: command.at,
                recorded: command.at,
                actor: command.actor.clone().into(),
                ticket: Number::new(&command.ticket),
                event,
            });
        }
    }
    entries
}

fn tickets(entries: Vec<Entry<'static>>) -> Vec<Ticket> {
    let mut by_number: HashMap<String, Vec<Entry>> = HashMap::new();
    for entry in entries {
        by_number.entry(entry.ticket.to_string()).or_default().push(entry);
    }
    by_number.values().map(|entries| fold_ticket(entries, Keep::Everything).unwrap()).collect()
}

#[test]
fn the_same_seed_gives_the_same_year_and_another_one_another() {
    let office = Office::standard();
    let others = Others::new();
    let desk = office.desk(end(), &others);
    let year = |seed| entries(Plan::new(2025, 300, seed), &desk);
    assert_eq!(year(7), year(7));
    assert_ne!(year(7), year(8));
}

#[test]
fn the_totals_are_those_asked_for() {
    let office = Office::standard();
    let others = Others::new();
    let desk = office.desk(end(), &others);
    let plan = Plan { direct: 29, unexplained: 71, ..Plan::new(2025, 3_326, 1) };
    let tickets = tickets(entries(plan, &desk));
    let count = |of: &dyn Fn(&Ticket) -> bool| tickets.iter().filter(|ticket| of(ticket)).count();
    assert_eq!(tickets.len(), 3_326);
    assert_eq!(count(&|ticket| ticket.answer.is_some()), 29);
    assert_eq!(count(&|ticket| !ticket.legs.is_empty()), 3_226);
    assert_eq!(count(&|ticket| ticket.answer.is_none() && ticket.legs.is_empty()), 71);
}

#[test]
fn everything_happens_in_order_and_nothing_after_the_end() {
    let office = Office::standard();
    let others = Others::new();
    let desk = office.desk(end(), &others);
    let entries = entries(Plan::new(2025, 2_000, 3), &desk);
    assert!(entries.is_sorted_by_key(|entry| entry.at));
    assert!(entries.iter().all(|entry| entry.at <= end()));
    let voids = entries.iter().filter_map(|entry| match &entry.event {
        Event::Voided { seqs, .. } => Some((entry, seqs)),
        _ => None,
    });
    for (entry, seqs) in voids {
        let target = &entries[seqs[0] as usize - 2];
        assert_eq!(target.ticket, entry.ticket);
        assert_eq!(target.event.kind(), EventKind::Dispatched);
    }
}

#[test]
fn a_year_holds_every_kind_of_event_and_about_eight_a_ticket() {
    let office = Office::standard();
    let others = Others::new();
    let desk = office.desk(end(), &others);
    let entries = entries(Plan::new(2025, 4_000, 5), &desk);
    let kinds: HashSet<EventKind> = entries.iter().map(|entry| entry.event.kind()).collect();
    let never = [EventKind::Opened, EventKind::Amended];
    let in_loop = |kind: &&EventKind| crate::domain::act::scope(**kind).is_none() && !never.contains(kind);
    for kind in EventKind::ALL.iter().filter(in_loop) {
        assert!(kinds.contains(kind), "{}", kind.code());
    }
    assert!((26_000..36_000).contains(&entries.len()), "{}", entries.len());
    let tickets = tickets(entries);
    let stages: HashSet<Stage> = tickets.iter().map(Ticket::stage).collect();
    assert!(stages.len() >= 6, "{stages:?}");
    assert!(tickets.iter().any(|ticket| ticket.intake.kind == Kind::Praise));
    let long = |ticket: &Ticket| (28..=150).contains(&ticket.intake.get(Field::Content).chars().count());
    assert!(tickets.iter().all(long));
    assert!(tickets.iter().all(|ticket| ticket.intake.get(Field::Phone).starts_with("100")));
}

#[test]
fn a_bulk_ledger_is_sound_in_both_forms() {
    let office = Office::standard();
    let others = Others::new();
    let desk = office.desk(end(), &others);
    let home = tempfile::TempDir::new().unwrap();
    for name in ["a.csv", "a.jsonl"] {
        let path = home.path().join(name);
        let mut bulk = Bulk::create(&path, "id", district::NAME, end(), "测试").unwrap();
        for command in Year::new(Plan::new(2025, 200, 9), &desk, bulk.next_seq()) {
            let command = command.unwrap();
            let draft = |event| Draft {
                at: command.at,
                actor: command.actor.as_str().into(),
                ticket: command.ticket.as_str().into(),
                event,
            };
            let drafts: Vec<Draft> = command.events.clone().into_iter().map(draft).collect();
            bulk.command(&drafts, command.at).unwrap();
        }
        let rows = bulk.finish().unwrap();
        let report = check::check(&path, None).unwrap();
        assert!(report.troubles.is_empty(), "{:?}", report.troubles);
        assert_eq!(Ledger::open(&path).unwrap().head.seq, rows);
        assert_eq!(Ledger::open(&path).unwrap().book(Keep::Figures, None).unwrap().iter().count(), 200);
        assert!(Bulk::create(&path, "id", "x", end(), "测试").is_err(), "nothing is overwritten");
    }
}

/// If this fails on purpose, make the file anew as samples/README.md says.
#[test]
fn the_committed_export_is_the_one_made_now() {
    let office = Office::standard();
    let others = Others::new();
    let desk = office.desk(end(), &others);
    let committed = include_bytes!("../../samples/2025.csv");
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(&committed[..]).records().map(|row| row.unwrap()).collect();
    let made = Lives::new(Plan::new(2025, 370, 7), &desk);
    let made: Vec<Vec<String>> = made.map(|life| export::row(&life.unwrap().ticket.unwrap())).collect();
    assert_eq!(rows, made);
}

#[test]
fn an_export_has_a_cell_for_every_heading() {
    let office = Office::standard();
    let others = Others::new();
    let desk = office.desk(end(), &others);
    for life in Lives::new(Plan::new(2025, 500, 2), &desk) {
        let row = export::row(&life.unwrap().ticket.unwrap());
        assert_eq!(row.len(), export::HEADINGS.len());
        assert_eq!(row[0].len(), 18);
    }
}
