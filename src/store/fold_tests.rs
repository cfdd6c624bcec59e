//! A ledger folded in parts, wherever it is cut, is the ledger folded in one go: undone commands, tickets accepted
//! anew and orders about units included.

use super::*;
use crate::domain::act::Act;
use crate::domain::code::{EventKind, Kind, Urgency};
use crate::domain::event::{Field, Intake};
use crate::store::encode::Draft;
use crate::store::writer::{Patience, Writer, create};
use tempfile::TempDir;

fn now() -> Stamp {
    Stamp::parse("2025-09-28T09:10:00").unwrap()
}

fn draft(ticket: &str, event: Event<'static>) -> Draft {
    Draft { at: now(), actor: "王".into(), ticket: ticket.into(), event }
}

fn accepted(ticket: &str) -> Draft {
    let intake = Intake::new(Kind::Complaint, Urgency::Normal).with(Field::Title, format!("{ticket}的路灯"));
    draft(ticket, Event::Accepted(Box::new(intake)))
}

fn dispatched(ticket: &str, unit: &'static str) -> Draft {
    let handover = crate::domain::event::Handover { unit: unit.into(), ..Default::default() };
    draft(ticket, Event::Dispatched(Box::new(handover)))
}

fn voided(ticket: &str, seq: u64) -> Draft {
    draft(ticket, Event::Voided { seqs: vec![seq], reason: "".into() })
}

fn ledger(name: &str) -> (TempDir, Ledger) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(name);
    create(&path, "abc123", "测试", now(), "王").unwrap();
    let order =
        Act { unit: "城管局".into(), result: "reminder".into(), ..Act::new(EventKind::Supervised) };
    // Row 1 opens the ledger: these are the rows from 2 on.
    let drafts = [
        accepted("甲"),
        accepted("乙"),
        dispatched("甲", "城管局"),
        draft("", Event::Acted(Box::new(order))),
        voided("甲", 4),
        dispatched("乙", "住建局"),
        voided("甲", 6),
        accepted("丙"),
        accepted("乙"),
        dispatched("乙", "水务局"),
        voided("", 5),
        dispatched("没有", "城管局"),
        dispatched("丙", "城管局"),
        voided("丙", 14),
    ];
    for draft in drafts {
        let mut writer = Writer::open(&path, Patience { seconds: 9, told: &mut || {} }).unwrap();
        writer.commit(&[draft], now()).unwrap();
    }
    (folder, Ledger::open(&path).unwrap())
}

fn told(book: &Book) -> (Vec<Ticket>, Vec<u64>) {
    (book.iter().cloned().collect(), book.office.iter().map(|entry| entry.seq).collect())
}

fn book_in(ledger: &Ledger, runs: &[&[Range<u64>]]) -> Result<Book, Troubles> {
    let wanted = Wanted { keep: Keep::Everything, until: None };
    let folds = runs.iter().map(|run| ledger.fold(run, *run, wanted));
    Ok(ledger.join(folds.collect::<Result<_, _>>()?, wanted.keep)?.0)
}

#[test]
fn any_cut_into_runs_of_parts_folds_to_the_same_book() {
    for name in ["ledger.csv", "ledger.jsonl"] {
        let (_folder, ledger) = ledger(name);
        let fold = |runs: &[&[Range<u64>]]| told(&book_in(&ledger, runs).unwrap());
        let whole = told(&ledger.book(Keep::Everything, None).unwrap());
        let units: Vec<&str> = whole.0.iter().map(Ticket::unit).collect();
        assert_eq!((units, whole.1.len()), (vec!["城管局", "水务局", ""], 0));
        for length in [1, 400, 1000, 1 << 20] {
            let parts = ledger.parts(length).unwrap();
            assert!(length > 1 || parts.len() == 15, "a row each");
            for first in 0..=parts.len() {
                for second in first..=parts.len() {
                    let runs = [&parts[..first], &parts[first..second], &parts[second..]];
                    let runs: Vec<_> = runs.into_iter().filter(|run| !run.is_empty()).collect();
                    assert_eq!(fold(&runs), whole, "{name}, parts of {length}, cut at {first} and {second}");
                }
            }
        }
    }
}

#[test]
fn an_outline_has_the_texts_of_the_few_tickets_it_was_filled_in_with_or_of_all() {
    for name in ["ledger.csv", "ledger.jsonl"] {
        let (_folder, ledger) = ledger(name);
        let others: Vec<Draft> = (0..3 * FEW).map(|number| accepted(&format!("又{number}"))).collect();
        let mut writer = Writer::open(&ledger.path, Patience { seconds: 9, told: &mut || {} }).unwrap();
        writer.commit(&others, now()).unwrap();
        let open = || Ledger::open(&ledger.path).unwrap();
        for until in [None, Some(now()), Some(now().plus_seconds(-1))] {
            let [whole, bare] =
                [Keep::Everything, Keep::Figures].map(|keep| open().book(keep, until).unwrap());
            assert_eq!(told(&whole) == told(&bare), until.is_some_and(|until| until < now()));
            let mut outline = open().outline(until).unwrap();
            assert_eq!(told(&outline.book), told(&bare));
            let is_shown = |ticket: &Ticket| ["水务局", "城管局"].contains(&ticket.unit());
            outline.fill_in(is_shown).unwrap();
            let mixed = whole.iter().zip(bare.iter());
            let mixed = mixed.map(|(whole, bare)| if is_shown(bare) { whole } else { bare });
            assert_eq!(told(&outline.book).0, mixed.cloned().collect::<Vec<_>>());
            outline.fill_in(|_| true).unwrap();
            assert_eq!(told(&outline.book), told(&whole));
        }
    }
}

#[test]
fn a_fault_in_a_later_part_names_its_line() {
    let (folder, ledger) = ledger("ledger.csv");
    let path = folder.path().join("ledger.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replacen("水务局", "\"水务", 1)).unwrap();
    let line = text.lines().position(|line| line.contains("水务局")).unwrap() + 1;
    let cut = text.find("丙").unwrap();
    let cut = text[..cut].rfind('\n').unwrap() as u64 + 1;
    let parts = [ledger.body..cut, cut..ledger.head.end];
    let Err(Troubles(troubles)) = book_in(&ledger, &[&parts[..1], &parts[1..]]) else {
        panic!("a damaged row was folded")
    };
    assert_eq!(troubles[0].line, Some(line));
}
