//! Folds a ledger's rows into a book. A large ledger is folded in several runs at once, which are joined
//! in the order of the file: a run keeps the rows of tickets that an earlier run accepted, and they are applied
//! when that one is there. Where the rows of every ticket stand is remembered: tickets with undone commands are
//! folded anew, and so are those whose texts are wanted after all.

use super::cells::{Cuts, Row};
use super::column::Column;
use super::ledger::{Ledger, Spot};
use super::row::{self, RowFault};
use crate::domain::Stamp;
use crate::domain::book::{Book, fold_ticket, voided};
use crate::domain::event::{Entry, Event};
use crate::domain::ticket::{Keep, Ticket};
use crate::domain::trouble::Troubles;
use crate::parallel::{self, Run};
use foldhash::{HashMap, HashSet};
use memchr::memchr;
use std::ops::Range;

/// Bytes of a part, of which a thread takes one after the other.
const PART: u64 = 1 << 20;
/// Dividing fewer parts would cost more than it gives: rows of tickets from the first half have to wait for it.
const WORTH_A_THREAD: usize = 8;

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
    /// Where the rows of every ticket stand, run by run.
    rows: Vec<Rows>,
}

/// The commands that were undone.
#[derive(Default)]
struct Undone {
    /// Sequence number of each void, and what it voids.
    voids: Vec<(u64, Vec<u64>)>,
    /// The places of their tickets in the book.
    places: HashSet<u32>,
}

/// All tickets as far as figures need them, and where the rest of them is.
pub struct Outline {
    pub book: Book,
    /// None if the tickets are whole.
    origin: Option<Origin>,
}

/// The ledger, the rows of its tickets, and until when it was read.
struct Origin {
    ledger: Ledger,
    rows: Vec<Rows>,
    until: Option<Stamp>,
}

/// Of one ticket in so many the rows are looked up; of more the whole ledger is read again sooner.
const FEW: usize = 16;

/// Rows of one run of the ledger, or of its strangers.
#[derive(Default)]
struct Rows {
    rows: Vec<Placed>,
    /// Where the run's tickets stand in the whole book, if it is not the first.
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
        Ok(self.folded(keep, until)?.0)
    }

    /// The same with little text, for who shows a few of the tickets and learns from the book which.
    pub fn outline(self, until: Option<Stamp>) -> Result<Outline, Troubles> {
        let (book, rows) = self.folded(Keep::Figures, until)?;
        Ok(Outline { book, origin: Some(Origin { ledger: self, rows, until }) })
    }

    fn folded(&self, keep: Keep, until: Option<Stamp>) -> Result<(Book, Vec<Rows>), Troubles> {
        let (parts, wanted) = (self.parts(PART)?, Wanted { keep, until });
        let fold = |run: Run<_>| self.fold(run.items(), run.flatten(), wanted);
        let folds = parallel::runs(&parts, WORTH_A_THREAD, fold);
        self.join(folds.into_iter().collect::<Result<_, _>>()?, keep)
    }

    /// Folds of consecutive rows, joined to a book.
    fn join(&self, folds: Vec<Fold>, keep: Keep) -> Result<(Book, Vec<Rows>), Troubles> {
        let joined = folds.into_iter().reduce(|mut whole, fold| {
            whole.join(fold, keep);
            whole
        });
        let Fold { mut book, undone, rows, .. } = joined.unwrap_or_default();
        if !undone.voids.is_empty() {
            let dead = voided(&undone.voids);
            book.office.retain(|entry| !dead.contains(&entry.seq));
            self.fold_anew(&mut book, undone.places, &rows, keep)?;
        }
        Ok((book, rows))
    }

    /// The sealed rows in parts of about so many bytes, cut at line ends.
    pub(super) fn parts(&self, length: u64) -> Result<Vec<Range<u64>>, Troubles> {
        let (mut start, end) = (self.body, self.head.end);
        let mut parts = Vec::with_capacity(((end - start) / length + 1) as usize);
        while start < end {
            let about = (start + length).min(end);
            let stop = if about == end { end } else { self.line_end_behind(about)? };
            parts.push(start..stop);
            start = stop;
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

    /// Folds a run of parts, of which `all` may still be taken away from the end. The first run is to take in the
    /// others.
    fn fold<'p>(
        &self,
        all: &[Range<u64>],
        parts: impl IntoIterator<Item = &'p Range<u64>>,
        wanted: Wanted,
    ) -> Result<Fold, Troubles> {
        let rows = all.iter().map(|part| part.end - part.start).sum();
        let is_first = all.first().is_none_or(|part| part.start == self.body);
        let tickets = if is_first { self.head.end - self.body } else { rows };
        let (mut fold, mut buffer) = (Fold::with_room_for(tickets, rows), Vec::new());
        for part in parts {
            self.each_row_in(part.clone(), &mut buffer, |row, spot| {
                let entry = self.named(row::from_row_keeping(row, wanted.keep)?);
                if wanted.until.is_none_or(|until| entry.at <= until) {
                    fold.add(entry, spot, wanted.keep);
                }
                Ok(())
            })?;
        }
        Ok(fold)
    }

    /// Reads the rows of the tickets in these places once more, and no others.
    fn fold_anew(
        &self,
        book: &mut Book,
        places: impl IntoIterator<Item = u32>,
        rows: &[Rows],
        keep: Keep,
    ) -> Result<(), Troubles> {
        let mut entries: HashMap<u32, Vec<Entry<'static>>> = HashMap::default();
        // Every row of the ledger is looked at, few are read.
        let mut wanted = vec![false; book.places()];
        places.into_iter().for_each(|place| wanted[place as usize] = true);
        let (mut bytes, mut cuts) = (Vec::new(), Cuts::default());
        for (place, spot) in rows.iter().flat_map(Rows::in_book) {
            let Some(true) = wanted.get(place as usize) else { continue };
            super::find::read_range(self, spot.offset, spot.offset + u64::from(spot.length), &mut bytes)?;
            let row = Row::new(&bytes, &self.form, &mut cuts);
            let entry = row.map_err(|what| RowFault { column: Column::Seq, what }).and_then(|mut row| {
                row::from_row_keeping(&mut row, keep).map(|entry| self.named(entry).into_owned())
            });
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
        let book = Book::with_room_for(room(tickets, USUAL_TICKET));
        Fold { book, rows: vec![rows], ..Fold::default() }
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
            Ok(place) => self.note(place, spot, is_void),
            Err(stranger) => self.strangers.push((stranger.into_owned(), spot)),
        }
    }

    /// Adds what was folded of the rows behind these.
    fn join(&mut self, mut later: Fold, keep: Keep) {
        self.rows.push(Rows::default());
        for (entry, spot) in later.strangers {
            let is_void = matches!(entry.event, Event::Voided { .. });
            // A ticket that no run knows is a foreign writer's slip, which `check` reports.
            if let Ok(place) = self.book.apply(entry, keep) {
                self.note(place, spot, is_void);
            }
        }
        let moved = self.book.join(later.book);
        self.undone.voids.extend(later.undone.voids);
        self.undone.places.extend(later.undone.places.iter().map(|&place| moved[place as usize]));
        // A fold that has not joined others has the rows of one run.
        let rows = later.rows.pop().unwrap_or_default();
        self.rows.push(Rows { moved: Some(moved), ..rows });
    }

    fn note(&mut self, place: Option<usize>, spot: Spot, is_void: bool) {
        if let (Some(place), Some(rows)) = (place, self.rows.last_mut()) {
            rows.note(place, spot);
            self.undone.places.extend(is_void.then_some(place as u32));
        }
    }
}

impl Outline {
    /// Of a book that has everything already.
    pub fn of_whole(book: Book) -> Outline {
        Outline { book, origin: None }
    }

    /// Reads all of the tickets that are to be shown.
    ///
    /// # Errors
    /// The ledger can no longer be read.
    pub fn fill_in(&mut self, is_shown: impl Fn(&Ticket) -> bool) -> Result<(), Troubles> {
        let Outline { book, origin: Some(Origin { ledger, rows, until }) } = self else { return Ok(()) };
        let places: Vec<u32> = book.places_of(is_shown).collect();
        if places.len() > book.places() / FEW {
            *self = Outline::of_whole(ledger.book(Keep::Everything, *until)?);
            return Ok(());
        }
        ledger.fold_anew(book, places, rows, Keep::Everything)
    }
}

#[cfg(test)]
#[path = "fold_tests.rs"]
mod tests;
