//! A ledger file as readers see it: its form, its identity, its head, and its sealed rows in order.
//! Readers take no lock; what lies behind the last seal was never committed and is not read.

use super::cells::{Cuts, Form, Layout, Row};
use super::column::Column;
use super::disk;
use super::row::{self, FORMAT, RowFault};
use super::tail::{self, Head};
use crate::domain::Stamp;
use crate::domain::book::{Book, fold_ticket, voided};
use crate::domain::code::EventKind;
use crate::domain::event::{Entry, Event};
use crate::domain::ticket::{Keep, Ticket};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use memchr::memchr;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

pub struct Ledger {
    pub path: PathBuf,
    pub form: Form,
    /// The office's name from the first row.
    pub name: String,
    pub head: Head,
    /// Byte offset of the first row.
    pub(super) body: u64,
    pub(super) file: File,
}

pub(super) const PIECE: usize = 1 << 20;
/// The header line and the first row fit into this many bytes.
const TOP: usize = 1 << 16;

impl Ledger {
    /// Opens for reading.
    ///
    /// # Errors
    /// Not there, not readable, not a ledger, a newer format, or a damaged end.
    pub fn open(path: &Path) -> Result<Ledger, Troubles> {
        let file = disk::open(path, &path.display().to_string())?;
        Ledger::from_file(file, path)
    }

    pub(super) fn from_file(file: File, path: &Path) -> Result<Ledger, Troubles> {
        let nothing = Head { seq: 0, seal: String::new(), end: 0, ends_line: true, loose: 0 };
        let mut ledger = Ledger::with_head(file, path, nothing)?;
        ledger.head = tail::find(&mut ledger.file, &ledger.form, ledger.body)
            .map_err(|what| Trouble::of(path.display().to_string(), what))?;
        Ok(ledger)
    }

    /// Reads the beginning only; the head is the caller's.
    pub(super) fn with_head(mut file: File, path: &Path, head: Head) -> Result<Ledger, Troubles> {
        let name = path.display().to_string();
        let io = |error: std::io::Error| disk::fault(name.clone(), &error);
        if file.metadata().map_err(io)?.is_dir() {
            return Err(Trouble::of(name, Wrong::IsDirectory).into());
        }
        let mut top = vec![0; TOP];
        let length = read_full(&mut file, &mut top).map_err(io)?;
        top.truncate(length);
        let (form, body) = form_of(&top).map_err(|what| Trouble::of(name.clone(), what).line(1))?;
        let opened = first_row(&top[body..], &form)
            .map_err(|fault| Trouble::of(name.clone(), fault.what).line(2).column(fault.column.code()))?;
        match opened {
            None => Err(Trouble::of(name, Wrong::NotALedger).line(2).into()),
            Some((version, ..)) if version > FORMAT => {
                Err(Trouble::of(name, Wrong::NewerLedger { found: version, known: FORMAT }).into())
            }
            Some((_, name)) => {
                Ok(Ledger { path: path.to_owned(), form, name, head, body: body as u64, file })
            }
        }
    }

    pub fn file_name(&self) -> String {
        self.path.display().to_string()
    }

    /// Calls `each` with every sealed row and its physical line number, in order.
    ///
    /// # Errors
    /// A read fault, or what `each` returns, with the line.
    pub fn each_row(
        &self,
        mut each: impl FnMut(&mut Row, Spot) -> Result<(), RowFault>,
    ) -> Result<(), Troubles> {
        let mut cuts = Cuts::default();
        self.each_line(|line, spot| {
            let fault = |fault: RowFault| self.trouble(fault, spot.number as usize);
            let mut row = Row::new(line, &self.form, &mut cuts)
                .map_err(|what| fault(RowFault { column: Column::Seq, what }))?;
            Ok(each(&mut row, spot).map_err(fault)?)
        })
    }

    pub(super) fn trouble(&self, fault: RowFault, line: usize) -> Trouble {
        Trouble::of(self.file_name(), fault.what).line(line).column(fault.column.code())
    }

    /// Every line of the sealed part, without its end, from large sequential reads.
    pub(super) fn each_line(
        &self,
        mut each: impl FnMut(&[u8], Spot) -> Result<(), Troubles>,
    ) -> Result<(), Troubles> {
        let io = |error: std::io::Error| disk::fault(self.file_name(), &error);
        let mut file = &self.file;
        file.seek(SeekFrom::Start(self.body)).map_err(io)?;
        let mut rest = self.head.end - self.body;
        let mut spot = Spot { offset: self.body, length: 0, number: if self.body == 0 { 1 } else { 2 } };
        let mut buffer: Vec<u8> = Vec::with_capacity(2 * PIECE);
        // What is left of an endless line is not searched again with every piece.
        let mut searched = 0;
        while rest > 0 || !buffer.is_empty() {
            let want = rest.min(PIECE as u64);
            let got = file.take(want).read_to_end(&mut buffer).map_err(io)? as u64;
            rest = if got < want { 0 } else { rest - got };
            let mut start = 0;
            while start < buffer.len() {
                let from = start.max(searched);
                let found = memchr(b'\n', &buffer[from..]).map(|at| from + at - start);
                if found.is_none() && rest > 0 {
                    break;
                }
                let length = found.unwrap_or(buffer.len() - start);
                let line = trim_cr(&buffer[start..start + length]);
                each(line, Spot { length: line.len() as u32, ..spot })?;
                start = (start + length + 1).min(buffer.len());
                spot.offset += length as u64 + 1;
                spot.number += 1;
            }
            if rest == 0 {
                break;
            }
            buffer.drain(..start);
            searched = buffer.len();
        }
        Ok(())
    }

    /// All tickets. Tickets with undone commands are folded anew without them.
    /// With `until`, as of that moment: what happened later is left out.
    pub fn book(&self, keep: Keep, until: Option<Stamp>) -> Result<Book, Troubles> {
        let mut book = Book::default();
        let mut undone = Undone::default();
        self.each_row(|row, spot| {
            let entry = row::from_row_keeping(row, keep)?;
            if until.is_some_and(|until| entry.at > until) {
                return Ok(());
            }
            let place = book.apply(&entry, keep);
            undone.rows.extend(place.map(|place| (place as u32, spot.length, spot.offset)));
            if let Event::Voided { seqs, .. } = &entry.event {
                undone.voids.push((entry.seq, seqs.clone()));
                undone.places.extend(place);
            }
            Ok(())
        })?;
        if !undone.voids.is_empty() {
            let dead = voided(&undone.voids);
            book.office.retain(|entry| !dead.contains(&entry.seq));
            self.fold_anew(&mut book, &undone, keep)?;
        }
        Ok(book)
    }

    /// Reads the rows of the tickets with undone commands once more, and no others.
    fn fold_anew(&self, book: &mut Book, undone: &Undone, keep: Keep) -> Result<(), Troubles> {
        let mut entries: HashMap<u32, Vec<Entry<'static>>> = HashMap::new();
        entries.extend(undone.places.iter().map(|&place| (place as u32, Vec::new())));
        let (mut bytes, mut cuts) = (Vec::new(), Cuts::default());
        // These rows were read a moment ago: a fault now means that the file changed, line unknown.
        let fault = |fault: RowFault| self.trouble(fault, 0);
        for &(place, length, offset) in &undone.rows {
            let Some(entries) = entries.get_mut(&place) else { continue };
            super::find::read_range(self, offset, offset + u64::from(length), &mut bytes)?;
            let mut row = Row::new(&bytes, &self.form, &mut cuts)
                .map_err(|what| fault(RowFault { column: Column::Seq, what }))?;
            entries.push(row::from_row_keeping(&mut row, keep).map_err(fault)?.into_owned());
        }
        for (place, entries) in entries {
            book.replace(place as usize, fold_ticket(&entries, keep));
        }
        Ok(())
    }

    /// The tickets of these numbers, from one pass.
    pub fn book_of(&self, numbers: &HashSet<&str>) -> Result<Book, Troubles> {
        let mut entries: HashMap<String, Vec<Entry<'static>>> = HashMap::new();
        self.each_row(|row, _| {
            let ticket = row.get(Column::Ticket).map_err(|what| RowFault { column: Column::Ticket, what })?;
            if numbers.contains(ticket.as_ref()) {
                let entry = row::from_row(row)?.into_owned();
                entries.entry(ticket.into_owned()).or_default().push(entry);
            }
            Ok(())
        })?;
        let mut book = Book::default();
        for entries in entries.values() {
            if let Some(ticket) = fold_ticket(entries, Keep::Everything) {
                book.put(ticket);
            }
        }
        Ok(book)
    }

    /// Number, phone and requester of every acceptance, undone ones included, without reading anything else;
    /// the last first.
    pub fn each_requester(&self, mut each: impl FnMut(&str, &str, &str)) -> Result<(), Troubles> {
        let mut cuts = Cuts::default();
        let accepted = EventKind::Accepted.code();
        super::find::each_with(self, accepted, |line| {
            let fault = |column| move |what| RowFault { column, what };
            let mut row = Row::new(line, &self.form, &mut cuts).map_err(fault(Column::Seq))?;
            let mut cell = |column| row.get(column).map_err(fault(column));
            if cell(Column::Event)? == accepted {
                each(&cell(Column::Ticket)?, &cell(Column::Phone)?, &cell(Column::Requester)?);
            }
            Ok(())
        })
    }

    /// One ticket's whole history, oldest first, found backward from the tail; empty when unknown.
    pub fn history(&self, number: &str) -> Result<Vec<Found>, Troubles> {
        super::find::history(self, number)
    }

    /// The tickets that name this one: merged into it, or linked to it, now or at some time. `accepted` is
    /// the first of its history: none can name it before.
    pub fn naming(&self, number: &str, accepted: &Found) -> Result<Vec<String>, Troubles> {
        super::find::naming(self, number, accepted.offset)
    }

    /// Where one ticket stands.
    pub fn ticket(&self, number: &str) -> Result<Option<Ticket>, Troubles> {
        let entries: Vec<Entry> = self.history(number)?.into_iter().map(|found| found.entry).collect();
        Ok(fold_ticket(&entries, Keep::Everything))
    }
}

/// Where a row stands: its first byte, its length without the line end, and its physical line.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    pub offset: u64,
    pub length: u32,
    pub number: u32,
}

/// What a fold remembers in case commands were undone: the voids, the places of their tickets in the
/// book, and where every ticket's rows stand.
#[derive(Default)]
struct Undone {
    voids: Vec<(u64, Vec<u64>)>,
    places: HashSet<usize>,
    /// Place, length and offset.
    rows: Vec<(u32, u32, u64)>,
}

/// A ticket's event and the byte where its row starts.
pub struct Found {
    pub entry: Entry<'static>,
    pub offset: u64,
}

pub(super) fn trim_cr(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Reads until the buffer is full or the file ends.
fn read_full(file: &mut File, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..])? {
            0 => break,
            got => filled += got,
        }
    }
    Ok(filled)
}

/// Does this file begin like a ledger? Cheap, for commands that take a ledger or any export.
pub fn looks_like_ledger(path: &Path) -> bool {
    // Looking into a pipe would take its bytes away from whoever reads it next.
    if !path.is_file() {
        return false;
    }
    let Ok(mut file) = File::open(path) else { return false };
    let mut top = vec![0; 4096];
    let Ok(length) = read_full(&mut file, &mut top) else { return false };
    form_of(&top[..length]).is_ok()
}

/// The form and the offset of the first row.
fn form_of(top: &[u8]) -> Result<(Form, usize), Wrong> {
    let bom = if top.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    if top[bom..].starts_with(b"{") {
        let line = &top[bom..memchr(b'\n', top).unwrap_or(top.len())];
        let first = line.get(..8) == Some(b"{\"seq\":1");
        return if first { Ok((Form::Jsonl, bom)) } else { Err(Wrong::NotALedger) };
    }
    let end = memchr(b'\n', top).ok_or(Wrong::NotALedger)?;
    let header = std::str::from_utf8(trim_cr(&top[bom..end])).map_err(|_| Wrong::NotALedger)?;
    let names: Vec<&str> = header.split(',').map(|name| name.trim_matches('"')).collect();
    if names.first() != Some(&Column::Seq.code()) || names.last() != Some(&Column::Seal.code()) {
        return Err(Wrong::NotALedger);
    }
    let columns: Option<Vec<Column>> = names.iter().map(|name| Column::from_code(name)).collect();
    // A header of our kind with a name we do not know was written by a newer program.
    let columns = columns.ok_or(Wrong::NewerLedger { found: FORMAT + 1, known: FORMAT })?;
    let repeated = columns.iter().enumerate().find(|(place, column)| columns[..*place].contains(column));
    if let Some((_, column)) = repeated {
        return Err(Wrong::DuplicateKey { key: column.code().to_owned() });
    }
    match [Column::At, Column::Recorded, Column::Ticket, Column::Event]
        .iter()
        .find(|need| !columns.contains(need))
    {
        Some(missing) => Err(Wrong::MissingColumn { name: missing.code().to_owned() }),
        None => Ok((Form::Csv(Layout::of(columns)), end + 1)),
    }
}

/// Format version and office.
type Opened = Option<(u32, String)>;

fn first_row(rows: &[u8], form: &Form) -> Result<Opened, RowFault> {
    let Some(end) = memchr(b'\n', rows) else { return Ok(None) };
    let mut cuts = Cuts::default();
    let fault = |what| RowFault { column: Column::Seq, what };
    let mut row = Row::new(trim_cr(&rows[..end]), form, &mut cuts).map_err(fault)?;
    let event = row.get(Column::Event).map_err(fault)?;
    if event != "opened" {
        return Ok(None);
    }
    match row::from_row(&mut row)?.event {
        Event::Opened { version, name, .. } => Ok(Some((version, name.into_owned()))),
        _ => Ok(None),
    }
}
