//! Finds one ticket's rows by searching backward from the tail to its acceptance. An active ticket lies
//! near the end, so the cost does not grow with the ledger; no index is needed.

use super::cells::{Cuts, Form, Row};
use super::column::Column;
use super::disk;
use super::ledger::{Found, Ledger, trim_cr};
use super::row::{self, RowFault};
use super::texts::Source;
use crate::domain::book::{voided, voids_of};
use crate::domain::event::{Entry, Event};
use crate::domain::trouble::Troubles;
use memchr::memmem::Finder;
use memchr::{memchr, memrchr};

const FIRST_READ: u64 = 1 << 14;
/// Pieces stay small enough for the processor's cache.
const LARGEST_READ: u64 = 1 << 19;
/// Numbers shorter than this hit too much other text and are searched as a whole cell.
const PLAIN: usize = 6;

pub fn history(ledger: &Ledger, number: &str) -> Result<Vec<Found>, Troubles> {
    let needles = needles(number);
    let finders: Vec<Finder> = needles.iter().map(|needle| Finder::new(needle.as_bytes())).collect();
    let mut found: Vec<Found> = Vec::new();
    let mut end = ledger.head.end;
    let mut reach = FIRST_READ;
    let mut piece = Vec::new();
    while end > ledger.body {
        let (bytes, start) = lines_before(ledger, end, reach, &mut piece)?;
        for (line_start, line) in hits(bytes, &finders) {
            if let Some(entry) = entry_of(ledger, line, number, start + line_start as u64)? {
                let accepted = matches!(entry.event, Event::Accepted(_));
                found.push(Found { entry, offset: start + line_start as u64 });
                if accepted && is_live(&found) {
                    found.reverse();
                    return Ok(found);
                }
            }
        }
        end = start;
        reach = (reach * 4).min(LARGEST_READ);
    }
    found.reverse();
    if found.is_empty() && ledger.form == Form::Jsonl && !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
        // Another program may have written the number with escapes, which no plain search finds.
        return scan(ledger, number);
    }
    Ok(found)
}

/// The tickets with a row that names `number` as its other ticket, in the order of these rows. Such a row
/// comes after the acceptance of `number`, so nothing before the byte `from` is looked at.
pub fn naming(ledger: &Ledger, number: &str, from: u64) -> Result<Vec<String>, Troubles> {
    let needles = needles(number);
    let finders: Vec<Finder> = needles.iter().map(|needle| Finder::new(needle.as_bytes())).collect();
    let mut names: Vec<String> = Vec::new();
    let mut end = ledger.head.end;
    let mut piece = Vec::new();
    while end > from {
        let (bytes, start) = lines_before(ledger, end, LARGEST_READ, &mut piece)?;
        for (line_start, line) in hits(bytes, &finders) {
            let mut cuts = Cuts::default();
            let named = Row::new(line, &ledger.form, &mut cuts).and_then(|mut row| {
                Ok((row.get(Column::Ref)? == number).then_some(row.get(Column::Ticket)?.into_owned()))
            });
            let offset = start + line_start as u64;
            let fault = |what| ledger.trouble_at(RowFault { column: Column::Ref, what }, offset);
            names.extend(named.map_err(fault)?);
        }
        end = start;
    }
    names.reverse();
    let mut seen = std::collections::HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    Ok(names)
}

/// Calls `each` with every sealed line that contains `word`, the last first; a search passes by the others
/// without looking for their cells.
pub(super) fn each_with(
    ledger: &Ledger,
    word: &str,
    mut each: impl FnMut(&[u8]) -> Result<(), RowFault>,
) -> Result<(), Troubles> {
    let finders = [Finder::new(word.as_bytes())];
    let mut end = ledger.head.end;
    let mut piece = Vec::new();
    while end > ledger.body {
        let (bytes, start) = lines_before(ledger, end, LARGEST_READ, &mut piece)?;
        for (offset, line) in hits(bytes, &finders) {
            each(line).map_err(|fault| ledger.trouble_at(fault, start + offset as u64))?;
        }
        end = start;
    }
    Ok(())
}

fn scan(ledger: &Ledger, number: &str) -> Result<Vec<Found>, Troubles> {
    let mut found = Vec::new();
    ledger.each_row(|row, spot| {
        let ticket = row.get(Column::Ticket).map_err(|what| RowFault { column: Column::Ticket, what })?;
        if ticket == number {
            found.push(Found { entry: ledger.named(row::from_row(row)?).into_owned(), offset: spot.offset });
        }
        Ok(())
    })?;
    Ok(found)
}

/// The events of the last command about a ticket that still counts.
pub fn last_command(
    ledger: &Ledger,
    number: &str,
    counts: impl Fn(&Entry) -> bool,
) -> Result<Vec<Entry<'static>>, Troubles> {
    let found = history(ledger, number)?;
    let entries: Vec<Entry> = found.iter().map(|found| found.entry.clone()).collect();
    let dead = voided(&voids_of(&entries));
    let is_live = |found: &Found| !dead.contains(&found.entry.seq) && counts(&found.entry);
    let live: Vec<Found> = found.into_iter().filter(is_live).collect();
    let Some(last) = live.last() else { return Ok(Vec::new()) };
    let start = command_start(ledger, last.offset)?;
    Ok(live.into_iter().filter(|found| found.offset >= start).map(|found| found.entry).collect())
}

/// Where the command begins that the row at `offset` belongs to: behind the seal before it.
fn command_start(ledger: &Ledger, offset: u64) -> Result<u64, Troubles> {
    let mut cuts = Cuts::default();
    let mut end = offset;
    let mut reach = FIRST_READ;
    let mut piece = Vec::new();
    while end > ledger.body {
        let (bytes, start) = lines_before(ledger, end, reach, &mut piece)?;
        let mut stop = bytes.len();
        while stop > 0 {
            let line = memrchr(b'\n', &bytes[..stop - 1]).map_or(0, |before| before + 1);
            let row = Row::new(trim_cr(&bytes[line..stop - 1]), &ledger.form, &mut cuts);
            if row.and_then(|mut row| row.get(Column::Seal)).is_ok_and(|seal| !seal.is_empty()) {
                return Ok(start + stop as u64);
            }
            stop = line;
        }
        end = start;
        reach = (reach * 4).min(LARGEST_READ);
    }
    Ok(ledger.body)
}

/// Does a search for this number come upon the line? Not where it is written with escapes.
pub(super) fn is_found(line: &[u8], number: &str) -> bool {
    needles(number).iter().any(|needle| memchr::memmem::find(line, needle.as_bytes()).is_some())
}

/// Byte strings one of which every row of this ticket contains.
fn needles(number: &str) -> Vec<String> {
    if number.len() >= PLAIN {
        vec![number.to_owned()]
    } else {
        vec![format!(",{number},"), format!("\"{number}\"")]
    }
}

/// Whole lines that end at `end`, about `reach` bytes of them, and the offset of the first. They lie in
/// `piece`, which is used again and again: fresh memory for every piece costs more than the search.
pub(super) fn lines_before<'p>(
    ledger: &Ledger,
    end: u64,
    reach: u64,
    piece: &'p mut Vec<u8>,
) -> Result<(&'p [u8], u64), Troubles> {
    let mut reach = reach;
    loop {
        let start = end.saturating_sub(reach).max(ledger.body);
        read_range(ledger, start, end, piece)?;
        if start == ledger.body {
            return Ok((piece, start));
        }
        if let Some(cut) = memchr(b'\n', piece).filter(|cut| cut + 1 < piece.len()) {
            return Ok((&piece[cut + 1..], start + cut as u64 + 1));
        }
        reach *= 4;
    }
}

pub(super) fn read_range(ledger: &Ledger, start: u64, end: u64, into: &mut Vec<u8>) -> Result<(), Troubles> {
    into.resize((end - start) as usize, 0);
    let got = ledger.read_at(into, start)?;
    if got < into.len() {
        let cut = std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
        return Err(disk::fault(ledger.file_name(), &cut).into());
    }
    Ok(())
}

/// Lines that contain a needle, last first, each once, with their offsets.
fn hits<'b>(bytes: &'b [u8], finders: &[Finder]) -> Vec<(usize, &'b [u8])> {
    let mut lines: Vec<(usize, &[u8])> = Vec::new();
    for finder in finders {
        // Forward within the piece: that search uses wide instructions, the backward one does not.
        let mut from = 0;
        while let Some(found) = finder.find(&bytes[from..]) {
            let hit = from + found;
            let start = memrchr(b'\n', &bytes[..hit]).map_or(0, |before| before + 1);
            let stop = memchr(b'\n', &bytes[hit..]).map_or(bytes.len(), |after| hit + after);
            lines.push((start, trim_cr(&bytes[start..stop])));
            from = stop;
        }
    }
    lines.sort_by_key(|(start, _)| std::cmp::Reverse(*start));
    lines.dedup_by_key(|(start, _)| *start);
    lines
}

/// The row's entry, if it really is about this ticket and not only mentions the number.
fn entry_of(
    ledger: &Ledger,
    line: &[u8],
    number: &str,
    offset: u64,
) -> Result<Option<Entry<'static>>, Troubles> {
    let mut cuts = Cuts::default();
    let trouble = |fault| ledger.trouble_at(fault, offset);
    let at = |column: Column| move |what| RowFault { column, what };
    let mut row = Row::new(line, &ledger.form, &mut cuts).map_err(at(Column::Seq)).map_err(trouble)?;
    if row.get(Column::Ticket).map_err(at(Column::Ticket)).map_err(trouble)? != number {
        return Ok(None);
    }
    row::from_row(&mut row).map(|entry| Some(ledger.named(entry).into_owned())).map_err(trouble)
}

/// Is the acceptance just found (the last of `found`, newest first) still valid?
fn is_live(found: &[Found]) -> bool {
    let entries: Vec<Entry> = found.iter().rev().map(|found| found.entry.clone()).collect();
    let dead = voided(&voids_of(&entries));
    found.last().is_some_and(|last| !dead.contains(&last.entry.seq))
}
