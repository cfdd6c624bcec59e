//! Folds a ledger's rows into a book. A large ledger is folded in parts at once, one for each processor, which
//! are joined in the order of the file: a part keeps the rows of tickets that an earlier part accepted, and
//! they are applied when that one is there.

use super::cells::{Cuts, Row};
use super::column::Column;
use super::ledger::{Ledger, Spot};
use super::row::{self, RowFault};
use crate::domain::Stamp;
use crate::domain::book::{Book, fold_ticket, voided};
use crate::domain::event::{Entry, Event};
use crate::domain::ticket::Keep;
use crate::domain::trouble::Troubles;
use crate::parallel;
use foldhash::{HashMap, HashSet};
use memchr::memchr;
use std::ops::Range;

/// A part of fewer bytes is not worth a thread.
const SMALLEST_PART: u64 = 4 << 20;

/// Bytes of a row and of all rows of a ticket, in a ledger with short texts.
const USUAL_ROW: u64 = 256;
const USUAL_TICKET: u64 = 2048;
/// Tickets or rows for which room is taken at once.
const MOST_ROOM: u64 = 1 << 20;

/// What to read: how much of each row, and until when.
#[derive(Clone, Copy)]
struct Wanted {
    keep: Keep,
    until: Option<Stamp>,
}

/// Rows folded so far.
#[derive(Default)]
struct Fold {
    book: Book,
    /// Rows of tickets that are not in this book.
    strangers: Vec<(Entry<'static>, Spot)>,
    undone: Undone,
}

/// What a fold remembers in case commands were undone.
#[derive(Default)]
struct Undone {
    /// Sequence number of each void, and what it voids.
    voids: Vec<(u64, Vec<u64>)>,
    /// The places of their tickets in the book.
    places: HashSet<u32>,
    /// Where the rows of every ticket stand, part by part.
    rows: Vec<Rows>,
}

/// Rows of one part of the ledger, or of its strangers.
#[derive(Default)]
struct Rows {
    rows: Vec<Placed>,
    /// Where the part's tickets stand in the whole book, if it is not the first.
    moved: Option<Vec<u32>>,
}

/// A row and the place of its ticket.
struct Placed {
    place: u32,
    length: u32,
    offset: u64,
}

impl Ledger {
    /// All tickets. Tickets with undone commands are folded anew without them.
    /// With `until`, as of that moment: what happened later is left out.
    pub fn book(&self, keep: Keep, until: Option<Stamp>) -> Result<Book, Troubles> {
        self.book_in(self.parts(parallel::processors())?, keep, until)
    }

    fn book_in(&self, parts: Vec<Range<u64>>, keep: Keep, until: Option<Stamp>) -> Result<Book, Troubles> {
        let wanted = Wanted { keep, until };
        // The first is to take in the others.
        let room =
            |part: &Range<u64>| if part.start == self.body { self.head.end } else { part.end } - part.start;
        let folds = parallel::each(&parts, |part| self.fold(part.clone(), room(part), wanted));
        let mut whole: Option<Fold> = None;
        for fold in folds {
            let fold = fold?;
            match &mut whole {
                None => whole = Some(fold),
                Some(whole) => whole.join(fold, keep),
            }
        }
        let Fold { mut book, undone, .. } = whole.unwrap_or_default();
        if !undone.voids.is_empty() {
            let dead = voided(&undone.voids);
            book.office.retain(|entry| !dead.contains(&entry.seq));
            self.fold_anew(&mut book, &undone, keep)?;
        }
        Ok(book)
    }

    /// About equal parts of the sealed rows, cut at line ends; fewer of a small ledger.
    pub(super) fn parts(&self, most: usize) -> Result<Vec<Range<u64>>, Troubles> {
        let (body, end) = (self.body, self.head.end);
        let count = ((end - body) / SMALLEST_PART).clamp(1, most as u64);
        let mut parts = Vec::new();
        let mut start = body;
        for part in 1..=count {
            let about = body + (end - body) / count * part;
            let stop = if part == count { end } else { self.line_end_behind(about)? };
            if stop > start {
                parts.push(start..stop);
                start = stop;
            }
        }
        Ok(parts)
    }

    /// The first byte behind the line that `offset` lies in.
    fn line_end_behind(&self, mut offset: u64) -> Result<u64, Troubles> {
        let mut piece = [0; 4096];
        while offset < self.head.end {
            let got = self.read_at(&mut piece, offset)?;
            match memchr(b'\n', &piece[..got]) {
                Some(found) => return Ok((offset + found as u64 + 1).min(self.head.end)),
                None if got == 0 => break,
                None => offset += got as u64,
            }
        }
        Ok(self.head.end)
    }

    fn fold(&self, part: Range<u64>, room: u64, wanted: Wanted) -> Result<Fold, Troubles> {
        let mut fold = Fold::with_room_for(room, part.end - part.start);
        self.each_row_in(part, |row, spot| {
            let entry = row::from_row_keeping(row, wanted.keep)?;
            if wanted.until.is_none_or(|until| entry.at <= until) {
                fold.add(entry, spot, wanted.keep);
            }
            Ok(())
        })?;
        Ok(fold)
    }

    /// Reads the rows of the tickets with undone commands once more, and no others.
    fn fold_anew(&self, book: &mut Book, undone: &Undone, keep: Keep) -> Result<(), Troubles> {
        let mut entries: HashMap<u32, Vec<Entry<'static>>> = HashMap::default();
        // Every row of the ledger is looked at, few are read.
        let mut wanted = vec![false; undone.places.iter().max().map_or(0, |&last| last as usize + 1)];
        undone.places.iter().for_each(|&place| wanted[place as usize] = true);
        let (mut bytes, mut cuts) = (Vec::new(), Cuts::default());
        for (place, spot) in undone.rows.iter().flat_map(Rows::in_book) {
            let Some(true) = wanted.get(place as usize) else { continue };
            super::find::read_range(self, spot.offset, spot.offset + u64::from(spot.length), &mut bytes)?;
            let row = Row::new(&bytes, &self.form, &mut cuts);
            let entry = row
                .map_err(|what| RowFault { column: Column::Seq, what })
                .and_then(|mut row| row::from_row_keeping(&mut row, keep).map(|entry| entry.into_owned()));
            // These rows were read a moment ago: a fault now means that the file changed.
            let entry = entry.map_err(|fault| self.trouble_at(fault, spot.offset))?;
            entries.entry(place).or_default().push(entry);
        }
        for (place, entries) in entries {
            book.replace(place as usize, fold_ticket(&entries, keep));
        }
        Ok(())
    }
}

impl Rows {
    fn in_book(&self) -> impl Iterator<Item = (u32, &Placed)> {
        let place = |row: &Placed| self.moved.as_ref().map_or(row.place, |moved| moved[row.place as usize]);
        self.rows.iter().map(move |row| (place(row), row))
    }

    fn note(&mut self, place: usize, spot: Spot) {
        self.rows.push(Placed { place: place as u32, length: spot.length, offset: spot.offset });
    }
}

impl Fold {
    /// Room for the tickets of so many bytes of a ledger and the rows of so many. Of too much room hardly any is
    /// touched; larger ledgers grow.
    fn with_room_for(tickets: u64, rows: u64) -> Fold {
        let room = |bytes: u64, usual: u64| (bytes / usual).min(MOST_ROOM) as usize;
        let rows = Rows { rows: Vec::with_capacity(room(rows, USUAL_ROW)), moved: None };
        let undone = Undone { rows: vec![rows], ..Undone::default() };
        Fold { undone, book: Book::with_room_for(room(tickets, USUAL_TICKET)), ..Fold::default() }
    }

    fn add(&mut self, entry: Entry, spot: Spot, keep: Keep) {
        let is_void = match &entry.event {
            Event::Voided { seqs, .. } => {
                self.undone.voids.push((entry.seq, seqs.clone()));
                true
            }
            _ => false,
        };
        match self.book.apply(entry, keep) {
            Ok(place) => self.undone.note(place, spot, is_void),
            Err(stranger) => self.strangers.push((stranger.into_owned(), spot)),
        }
    }

    /// Adds what was folded of the rows behind these.
    fn join(&mut self, mut later: Fold, keep: Keep) {
        self.undone.rows.push(Rows::default());
        for (entry, spot) in later.strangers {
            let is_void = matches!(entry.event, Event::Voided { .. });
            // A ticket that no part knows is a foreign writer's slip, which `check` reports.
            if let Ok(place) = self.book.apply(entry, keep) {
                self.undone.note(place, spot, is_void);
            }
        }
        let moved = self.book.join(later.book);
        self.undone.voids.extend(later.undone.voids);
        self.undone.places.extend(later.undone.places.iter().map(|&place| moved[place as usize]));
        // A fold that has not joined others has the rows of one part.
        let rows = later.undone.rows.pop().unwrap_or_default();
        self.undone.rows.push(Rows { moved: Some(moved), ..rows });
    }
}

impl Undone {
    fn note(&mut self, place: Option<usize>, spot: Spot, is_void: bool) {
        if let (Some(place), Some(rows)) = (place, self.rows.last_mut()) {
            rows.note(place, spot);
            self.places.extend(is_void.then_some(place as u32));
        }
    }
}

#[cfg(test)]
#[path = "fold_tests.rs"]
mod tests;
