//! Whole ledgers. Lines that end a command with the seal `!` get the true seal, so that a fuzzer reaches
//! what lies behind it: every way to read the ledger then tells the same, both forms hold the same, and a
//! byte changed afterwards is either found or changes no cell.

use super::Scratch;
use super::rows::cells;
use crate::domain::book::fold_ticket;
use crate::domain::event::Entry;
use crate::domain::ticket::Keep;
use crate::store::cells::{Cuts, Form, Layout, Row};
use crate::store::check::check;
use crate::store::encode::header;
use crate::store::ledger::{Ledger, looks_like_ledger};
use crate::store::row;
use crate::store::seal::Sealer;
use crate::store::{checkpoint, events, office_rows};
use std::collections::BTreeSet;
use std::path::Path;

pub fn csv(bytes: &[u8]) {
    sealed(bytes, &Form::Csv(Layout::canonical()), "ledger.csv");
}

pub fn jsonl(bytes: &[u8]) {
    sealed(bytes, &Form::Jsonl, "ledger.jsonl");
}

/// Any bytes as a ledger.
pub fn file(bytes: &[u8]) {
    let scratch = Scratch::new();
    let path = scratch.file("ledger.csv", bytes);
    let report = check(&path, None);
    let Ok(ledger) = Ledger::open(&path) else { return };
    assert!(looks_like_ledger(&path), "opened, but not recognised");
    assert!(report.is_ok(), "opened, but not checked");
    read_all(&ledger);
}

/// A byte to change: the last three bytes say where and how.
struct Change {
    at: usize,
    with: u8,
}

fn sealed(bytes: &[u8], form: &Form, name: &str) {
    let Some((text, [high, low, with])) = bytes.split_last_chunk::<3>() else { return };
    let ledger = with_seals(text, form);
    let change = Change { at: usize::from(*high) << 8 | usize::from(*low), with: *with };
    let scratch = Scratch::new();
    let path = scratch.file(name, &ledger);
    let report = check(&path, None);
    let opened = Ledger::open(&path);
    let clean = report.as_ref().is_ok_and(|report| report.troubles.is_empty());
    match opened {
        Ok(ledger) if clean => agree(&ledger, form, &scratch),
        Ok(ledger) => read_all(&ledger),
        Err(troubles) => assert!(!clean, "checked, but not opened: {troubles:?}"),
    }
    if clean {
        changed(&path, ledger, &change);
    }
}

/// The first row, and the lines given, with true seals in the place of `!`.
fn with_seals(text: &[u8], form: &Form) -> Vec<u8> {
    let mut ledger = header(form);
    let first: &[u8] = match form {
        Form::Csv(layout) => {
            let cells = layout.columns().iter().map(|column| match column.code() {
                "seq" | "result" => "1",
                "at" | "recorded" => "2025-09-22T09:00:00",
                "event" => "opened",
                "seal" => "!",
                _ => "",
            });
            &cells.collect::<Vec<&str>>().join(",").into_bytes()
        }
        Form::Jsonl => br#"{"seq":1,"at":"2025-09-22T09:00:00","recorded":"2025-09-22T09:00:00","event":"opened","result":"1","seal":"!"}"#,
    };
    let mut sealer = Some(Sealer::after(""));
    for line in std::iter::once(first).chain(text.split(|byte| *byte == b'\n')) {
        let line = with_seal(line, form, &mut sealer);
        ledger.extend_from_slice(&line);
        ledger.push(b'\n');
    }
    if text.ends_with(b"\n") {
        ledger.pop();
    }
    ledger
}

fn with_seal(line: &[u8], form: &Form, sealer: &mut Option<Sealer>) -> Vec<u8> {
    let mut cuts = Cuts::default();
    let Ok(mut row) = Row::new(line, form, &mut cuts) else { return line.to_vec() };
    let Some(running) = sealer.as_mut() else { return line.to_vec() };
    let whole = row.check_width().is_ok() && running.row(&mut row).is_ok();
    let mark: &[u8] = if *form == Form::Jsonl { br#""!"}"# } else { b"!" };
    if !whole || !line.ends_with(mark) {
        return line.to_vec();
    }
    let seal = sealer.take().map(Sealer::seal).unwrap_or_default();
    *sealer = Some(Sealer::after(&seal));
    let (before, end) = line.split_at(line.len() - mark.len());
    [before, end.split(|byte| *byte == b'!').collect::<Vec<_>>().join(seal.as_bytes()).as_slice()].concat()
}

/// Every way to read, whatever comes of it.
fn read_all(ledger: &Ledger) {
    let mut numbers = BTreeSet::new();
    let _ = ledger.each_row(|row, _| {
        if let Ok(entry) = row::from_row(row) {
            numbers.insert(entry.ticket.to_string());
        }
        Ok(())
    });
    for keep in [Keep::Everything, Keep::Figures] {
        let _ = ledger.book(keep, None);
    }
    for number in &numbers {
        let _ = ledger.ticket(number);
        let _ = crate::store::find::last_command(ledger, number, |_| true);
    }
    let _ = ledger.each_requester(|_, _, _| {});
    let _ = office_rows::read(ledger, &[2, 3]);
    let _ = ledger.checkpoint();
    let _ = checkpoint::latest_step(ledger.head.seq);
    let _ = events::rewrite(ledger, &Form::Jsonl, false);
}

/// A ledger in which `check` finds nothing can be read in every way, and all of them tell the same.
fn agree(ledger: &Ledger, form: &Form, scratch: &Scratch) {
    read_all(ledger);
    let mut entries: Vec<Entry<'static>> = Vec::new();
    ledger
        .each_row(|row, _| {
            entries.push(row::from_row(row)?.into_owned());
            Ok(())
        })
        .expect("checked rows");
    let book = ledger.book(Keep::Everything, None).expect("checked tickets");
    ledger.book(Keep::Figures, None).expect("checked figures");
    let numbers: BTreeSet<&str> = entries.iter().map(|entry| &*entry.ticket).collect();
    for number in numbers.into_iter().filter(|number| !number.is_empty()) {
        let own: Vec<Entry> = entries.iter().filter(|entry| entry.ticket == *number).cloned().collect();
        let folded = fold_ticket(&own, Keep::Everything);
        assert_eq!(ledger.ticket(number).expect("a checked ticket"), folded, "searched: {number}");
        assert_eq!(book.get(number), folded.as_ref(), "from the book: {number}");
    }
    same_in_both_forms(ledger, form, scratch);
}

fn same_in_both_forms(ledger: &Ledger, form: &Form, scratch: &Scratch) {
    let other = if *form == Form::Jsonl { Form::Csv(Layout::canonical()) } else { Form::Jsonl };
    let name = if other == Form::Jsonl { "copy.jsonl" } else { "copy.csv" };
    let bytes = events::rewrite(ledger, &other, true).expect("a copy");
    let path = scratch.file(name, &bytes);
    let report = check(&path, None).expect("a checked copy");
    assert_eq!(report.troubles, Vec::new(), "the copy is whole");
    assert_eq!(report.head.as_deref(), Some(ledger.head.seal.as_str()), "the copy has the same head");
    let copy = Ledger::open(&path).expect("a copy opens");
    let back = events::rewrite(&copy, form, true).expect("a copy of the copy");
    assert_eq!(back, events::rewrite(ledger, form, true).expect("a copy"), "there and back");
}

/// What `check` lets pass after a byte was changed has the same cells as before.
fn changed(path: &Path, mut ledger: Vec<u8>, change: &Change) {
    let before = decoded(path);
    let at = change.at % ledger.len();
    if ledger[at] == change.with {
        return;
    }
    ledger[at] = change.with;
    std::fs::write(path, &ledger).expect("a file to work on");
    if check(path, None).is_ok_and(|report| report.troubles.is_empty()) {
        assert_eq!(decoded(path), before, "byte {at} is {} and nobody noticed", change.with);
    }
}

fn decoded(path: &Path) -> Vec<Option<Vec<String>>> {
    let ledger = Ledger::open(path).expect("a checked ledger");
    let mut rows = Vec::new();
    let all = ledger.each_row(|row, _| {
        rows.push(cells(row));
        Ok(())
    });
    assert!(all.is_ok(), "a checked ledger is read");
    rows
}
