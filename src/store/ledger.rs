//! A ledger file as readers see it: its form, its identity, its head, and its sealed rows in order.
//! Readers take no lock; what lies behind the last seal was never committed and is not read.

use super::cells::{Cuts, Form, Layout, Row};
use super::column::Column;
use super::disk;
use super::row::{self, FORMAT, RowFault};
use super::tail::{self, Head};
use super::texts::Source;
use crate::domain::book::{Book, fold_ticket};
use crate::domain::code::EventKind;
use crate::domain::event::{Entry, Event};
use crate::domain::ticket::{Keep, Ticket};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::domain::units::ShortNames;
use memchr::memchr;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::ops::Range;
use std::path::{Path, PathBuf};

pub struct Ledger {
    pub path: PathBuf,
    pub form: Form,
    /// The office's name from the first row.
    pub name: String,
    pub head: Head,
    /// Under which the office's units may stand in its rows; they are read by their own names.
    pub short_names: ShortNames,
    /// Byte offset of the first row.
    pub(super) body: u64,
    pub(super) file: File,
}

/// Small enough to stay in a processor's own cache until its rows have been cut.
pub(super) const PIECE: usize = 1 << 18;
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
    pub(super) fn with_head(file: File, path: &Path, head: Head) -> Result<Ledger, Troubles> {
        let name = path.display().to_string();
        let io = |error: std::io::Error| disk::fault(name.clone(), &error);
        if file.metadata().map_err(io)?.is_dir() {
            return Err(Trouble::of(name, Wrong::IsDirectory).into());
        }
        let top = top_of(&file).map_err(io)?;
        let (form, body) = form_of(&top).map_err(|what| Trouble::of(name.clone(), what).line(1))?;
        let opened = first_row(&top[body..], &form)
            .map_err(|fault| Trouble::of(name.clone(), fault.what).line(2).column(fault.column.code()))?;
        match opened {
            None => Err(Trouble::of(name, Wrong::NotALedger).line(2).into()),
            Some((version, ..)) if version > FORMAT => {
                Err(Trouble::of(name, Wrong::NewerLedger { found: version, known: FORMAT }).into())
            }
            Some((_, name)) => {
                let (path, short_names) = (path.to_owned(), ShortNames::default());
                Ok(Ledger { path, form, name, head, short_names, body: body as u64, file })
            }
        }
    }

    pub fn file_name(&self) -> String {
        self.path.display().to_string()
    }

    /// Calls `each` with every sealed row, in order.
    ///
    /// # Errors
    /// A read fault, or what `each` returns, with the line.
    pub fn each_row(&self, each: impl FnMut(&mut Row, Spot) -> Result<(), RowFault>) -> Result<(), Troubles> {
        self.each_row_in(self.body..self.head.end, &mut Vec::new(), each)
    }

    /// The same for the rows between two bytes, both of them behind a line end. The buffer may serve again and
    /// again: fresh memory is slow.
    pub(super) fn each_row_in(
        &self,
        range: Range<u64>,
        buffer: &mut Vec<u8>,
        mut each: impl FnMut(&mut Row, Spot) -> Result<(), RowFault>,
    ) -> Result<(), Troubles> {
        let mut cuts = Cuts::default();
        self.each_line_in(range, buffer, |line, spot| {
            let row = Row::new(line, &self.form, &mut cuts);
            let done = row.map_err(|what| RowFault { column: Column::Seq, what });
            done.and_then(|mut row| each(&mut row, spot)).map_err(|fault| self.trouble_at(fault, spot.offset))
        })
    }

    /// Names the line at an offset, which is counted only now.
    pub(super) fn trouble_at(&self, fault: RowFault, offset: u64) -> Troubles {
        let mut lines = 1;
        let counted = self.each_line_in(0..offset, &mut Vec::new(), |_, _| {
            lines += 1;
            Ok(())
        });
        self.trouble(fault, if counted.is_ok() { lines } else { 0 }).into()
    }

    pub(super) fn trouble(&self, fault: RowFault, line: usize) -> Trouble {
        Trouble::of(self.file_name(), fault.what).line(line).column(fault.column.code())
    }

    /// Every line of the sealed part, without its end.
    pub(super) fn each_line(
        &self,
        each: impl FnMut(&[u8], Spot) -> Result<(), Troubles>,
    ) -> Result<(), Troubles> {
        self.each_line_in(self.body..self.head.end, &mut Vec::new(), each)
    }

    /// Reads piece by piece, at places of its own: several threads may read at once.
    fn each_line_in(
        &self,
        range: Range<u64>,
        buffer: &mut Vec<u8>,
        mut each: impl FnMut(&[u8], Spot) -> Result<(), Troubles>,
    ) -> Result<(), Troubles> {
        buffer.resize(buffer.len().max(PIECE), 0);
        // The buffer's first byte stands at `offset` in the file; `filled` bytes of it have been read.
        let (mut offset, mut filled) = (range.start, 0);
        loop {
            let room = (range.end - offset - filled as u64).min((buffer.len() - filled) as u64) as usize;
            let got = self.read_at(&mut buffer[filled..filled + room], offset + filled as u64)?;
            filled += got;
            let at_end = got < room || offset + filled as u64 == range.end;
            let mut start = 0;
            while start < filled {
                let found = memchr(b'\n', &buffer[start..filled]);
                if found.is_none() && !at_end {
                    break;
                }
                let length = found.unwrap_or(filled - start);
                let line = trim_cr(&buffer[start..start + length]);
                each(line, Spot { offset: offset + start as u64, length: line.len() as u32 })?;
                start = (start + length + 1).min(filled);
            }
            if at_end {
                return Ok(());
            }
            buffer.copy_within(start..filled, 0);
            (offset, filled) = (offset + start as u64, filled - start);
            if filled == buffer.len() {
                buffer.resize(filled * 2, 0);
            }
        }
    }

    /// Fills the buffer from a place in the file, as far as the file goes.
    pub(super) fn read_at(&self, buffer: &mut [u8], offset: u64) -> Result<usize, Troubles> {
        disk::read_at(&self.file, buffer, offset)
            .map_err(|error| disk::fault(self.file_name(), &error).into())
    }

    /// An entry with its units by their own names.
    pub(super) fn named<'e>(&self, mut entry: Entry<'e>) -> Entry<'e> {
        if !self.short_names.is_empty() {
            entry.name_units(&self.short_names);
        }
        entry
    }

    /// The tickets of these numbers, from one pass.
    pub fn book_of(&self, numbers: &HashSet<&str>) -> Result<Book, Troubles> {
        let mut entries: HashMap<String, Vec<Entry<'static>>> = HashMap::new();
        self.each_row(|row, _| {
            let ticket = row.get(Column::Ticket).map_err(|what| RowFault { column: Column::Ticket, what })?;
            if numbers.contains(ticket.as_ref()) {
                let entry = self.named(row::from_row(row)?).into_owned();
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

/// Where a row stands: its first byte, and its length without the line end.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    pub offset: u64,
    pub length: u32,
}

/// A ticket's event and the byte where its row starts.
pub struct Found {
    pub entry: Entry<'static>,
    pub offset: u64,
}

/// The header line and the first row, which usually fit into one page.
fn top_of(file: &File) -> std::io::Result<Vec<u8>> {
    let mut top = Vec::new();
    for size in [1 << 12, TOP] {
        top.resize(size, 0);
        let length = disk::read_at(file, &mut top, 0)?;
        top.truncate(length);
        if length < size || memchr::memchr_iter(b'\n', &top).nth(1).is_some() {
            break;
        }
    }
    Ok(top)
}

pub(super) fn trim_cr(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Does this file begin like a ledger? Cheap, for commands that take a ledger or any export.
pub fn looks_like_ledger(path: &Path) -> bool {
    // Looking into a pipe would take its bytes away from whoever reads it next.
    if !path.is_file() {
        return false;
    }
    let Ok(file) = File::open(path) else { return false };
    let mut top = vec![0; 4096];
    let Ok(length) = disk::read_at(&file, &mut top, 0) else { return false };
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
