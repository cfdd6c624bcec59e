//! Reads a whole ledger and names every fault in one run: rows, order, seals, tail.

use super::cells::{Cuts, Row};
use super::column::Column;
use super::disk;
use super::find::is_found;
use super::ledger::Ledger;
use super::row::{self, RowFault};
use super::seal::{Sealer, is_seal};
use super::tail::Head;
use super::texts::Source;
use crate::domain::act::{Scope, scope};
use crate::domain::event::{Entry, Event};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use std::collections::HashSet;
use std::path::Path;

/// Faults that are told; a file of another kind behind the head has millions.
const MOST_FAULTS: usize = 10_000;

/// What a check found.
#[derive(Debug)]
pub struct Report {
    pub troubles: Vec<Trouble>,
    /// The last seal, if there is any: to be filed elsewhere.
    pub head: Option<String>,
}

/// Checks every row and seal. `noted` is a head seal filed earlier: it must still be in the chain, or
/// rows have been cut off the end.
///
/// # Errors
/// Only when the file cannot be read as a ledger at all.
pub fn check(path: &Path, noted: Option<&str>) -> Result<Report, Troubles> {
    let ledger = open_unverified(path)?;
    let mut walk = Walk::new(&ledger);
    // The first row of a CSV ledger stands below the header.
    let mut number = usize::from(ledger.body > 0);
    ledger.each_line(|line, _| {
        number += 1;
        walk.line(line, number);
        Ok(())
    })?;
    let mut report = walk.finish();
    if let Some(noted) = noted
        && !report.seals.contains(noted)
    {
        report.troubles.push(Trouble::of(ledger.file_name(), Wrong::SealNotFound { seal: noted.to_owned() }));
    }
    Ok(Report { troubles: report.troubles, head: report.previous_seal })
}

/// Opens a ledger whose end may be damaged: everything in the file is looked at then. Rows behind the last seal
/// were never committed, whatever is wrong with them.
fn open_unverified(path: &Path) -> Result<Ledger, Troubles> {
    match Ledger::open(path) {
        Err(Troubles(troubles)) if matches!(troubles[0].what, Wrong::Altered { .. }) => {}
        Err(other) => return Err(other),
        Ok(ledger) => return Ok(ledger),
    }
    let io = |error: std::io::Error| disk::fault(path.display().to_string(), &error);
    let file = disk::open(path, &path.display().to_string())?;
    let end = file.metadata().map_err(io)?.len();
    let head = Head { seq: 0, seal: String::new(), end, ends_line: true, loose: 0 };
    Ledger::with_head(file, path, head)
}

/// A ticket number of this row that a search for it would not come upon, being written with escapes.
fn hidden(entry: &Entry, line: &[u8]) -> Option<String> {
    let other = match &entry.event {
        Event::Acted(act) => &act.to,
        _ => "",
    };
    let mut numbers = [&*entry.ticket, other].into_iter().filter(|number| !number.is_empty());
    numbers.find(|number| !is_found(line, number)).map(str::to_owned)
}

struct Walk<'a> {
    ledger: &'a Ledger,
    troubles: Vec<Trouble>,
    numbers: HashSet<String>,
    /// Rows without a ticket, the first one left out.
    office: HashSet<u64>,
    seals: HashSet<String>,
    previous_seal: Option<String>,
    sealer: Sealer,
    /// The running command: its first line, first sequence number and whether all its rows could be read.
    first_line: Option<usize>,
    first_seq: Option<u64>,
    readable: bool,
    loose: u64,
    next_seq: u64,
}

impl<'a> Walk<'a> {
    fn new(ledger: &'a Ledger) -> Walk<'a> {
        Walk {
            ledger,
            troubles: Vec::new(),
            numbers: HashSet::new(),
            office: HashSet::new(),
            seals: HashSet::new(),
            previous_seal: None,
            sealer: Sealer::after(""),
            first_line: None,
            first_seq: None,
            readable: true,
            loose: 0,
            next_seq: 1,
        }
    }

    fn line(&mut self, line: &[u8], number: usize) {
        self.first_line.get_or_insert(number);
        self.loose += line.len() as u64 + 1;
        let mut cuts = Cuts::default();
        let fault = |what| RowFault { column: Column::Seq, what };
        let seal = Row::new(line, &self.ledger.form, &mut cuts).map_err(fault).and_then(|mut row| {
            row.check_width().map_err(fault)?;
            let entry = row::from_row(&mut row)?;
            self.entry(&entry, number);
            if let Some(given) = hidden(&entry, line) {
                self.push(Wrong::BadRow { given }, number, Column::Ticket);
            }
            self.sealer.row(&mut row).map_err(fault)?;
            row.get(Column::Seal).map(|seal| seal.into_owned()).map_err(fault)
        });
        match seal {
            Ok(seal) if seal.is_empty() => {}
            Ok(seal) => self.end_command(seal, number),
            Err(fault) => {
                self.readable = false;
                self.next_seq += 1;
                self.push(fault.what, number, fault.column);
            }
        }
    }

    fn entry(&mut self, entry: &Entry, number: usize) {
        if entry.seq != self.next_seq {
            let what = Wrong::BrokenSequence { expected: self.next_seq, found: entry.seq };
            self.push(what, number, Column::Seq);
        }
        self.next_seq = entry.seq + 1;
        self.first_seq.get_or_insert(entry.seq);
        match entry.event {
            Event::Opened { .. } if entry.seq == 1 => {}
            Event::Acted(_) | Event::Voided { .. } if entry.ticket.is_empty() && self.is_of_office(entry) => {
                self.office.insert(entry.seq);
            }
            Event::Accepted(_) => {
                self.numbers.insert(entry.ticket.to_string());
            }
            _ if self.numbers.contains(&*entry.ticket) => {}
            _ => self.push(Wrong::Misplaced { event: entry.event.kind().code() }, number, Column::Event),
        }
    }

    /// May the row stand without a ticket? Undoing acts of the office is itself one.
    fn is_of_office(&self, entry: &Entry) -> bool {
        match &entry.event {
            Event::Acted(act) => matches!(scope(act.kind), Some(Scope::Office | Scope::Either)),
            Event::Voided { seqs, .. } => seqs.iter().all(|seq| self.office.contains(seq)),
            _ => false,
        }
    }

    fn push(&mut self, what: Wrong, line: usize, column: Column) {
        if self.troubles.len() < MOST_FAULTS {
            self.troubles.push(self.ledger.trouble(RowFault { column, what }, line));
        }
    }

    fn end_command(&mut self, seal: String, number: usize) {
        let sealer = std::mem::replace(&mut self.sealer, Sealer::after(&seal));
        let first_line = self.first_line.take().unwrap_or(number);
        let first_seq = self.first_seq.take().unwrap_or(self.next_seq);
        if !is_seal(&seal) || self.readable && sealer.seal() != seal {
            let last_seq = self.next_seq.saturating_sub(1);
            self.push(Wrong::Altered { first_seq, last_seq }, first_line, Column::Seal);
        }
        self.readable = true;
        self.loose = 0;
        self.seals.insert(seal.clone());
        self.previous_seal = Some(seal);
    }

    fn finish(mut self) -> Walk<'a> {
        if self.loose > 0 {
            // What a damaged ledger has behind its last seal does not count either.
            let first = self.first_line.unwrap_or(usize::MAX);
            self.troubles.retain(|trouble| trouble.line.is_none_or(|line| line < first));
        }
        let bytes = self.ledger.head.loose.max(self.loose);
        if bytes > 0 {
            let what = Wrong::UncommittedTail { bytes };
            self.troubles.push(Trouble::of(self.ledger.file_name(), what));
        }
        self
    }
}
