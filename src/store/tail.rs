//! The end of a ledger: the last seal, the command it closes, and what lies behind it uncommitted.

use super::cells::{Cuts, Form, Row};
use super::column::Column;
use super::ledger::trim_cr;
use super::row;
use super::seal::{SEAL_CHARS, Sealer, is_seal};
use super::texts::Source;
use crate::domain::trouble::Wrong;
use memchr::memrchr;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

/// The sealed state of a ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Sequence number of the last sealed row.
    pub seq: u64,
    pub seal: String,
    /// Byte offset behind the last sealed row, its line end included if it has one.
    pub end: u64,
    /// Is there a line end behind the last sealed row? A spreadsheet may have dropped it.
    pub ends_line: bool,
    /// Uncommitted bytes behind the last seal.
    pub loose: u64,
}

/// Commands up to this size are verified whenever the ledger is opened. Larger ones are synced before
/// their seal is written, so the seal alone says that they are whole.
pub const VERIFIED: u64 = 1 << 20;

const FIRST_READ: u64 = 1 << 15;

/// Finds the head by reading backward from the end of the file.
pub fn find(file: &mut File, form: &Form, body: u64) -> Result<Head, Wrong> {
    let io = |error: std::io::Error| Wrong::Io { detail: error.to_string() };
    let length = file.seek(SeekFrom::End(0)).map_err(io)?;
    let mut reach = FIRST_READ;
    loop {
        let start = length.saturating_sub(reach).max(body);
        let mut bytes = Vec::with_capacity((length - start) as usize);
        file.seek(SeekFrom::Start(start)).map_err(io)?;
        file.take(length - start).read_to_end(&mut bytes).map_err(io)?;
        let piece = Piece { bytes: &bytes, start, whole: start == body, form };
        match piece.head()? {
            Some(head) => return Ok(head),
            None if piece.whole => return Err(Wrong::Altered { first_seq: 1, last_seq: 1 }),
            None => reach *= 8,
        }
    }
}

/// The end of the file, from `start` on.
struct Piece<'a> {
    bytes: &'a [u8],
    start: u64,
    /// Does it reach back to the first row?
    whole: bool,
    form: &'a Form,
}

/// A line of a piece: its range without the line end.
type Range = (usize, usize);

impl Piece<'_> {
    /// `None` when more of the file is needed.
    fn head(&self) -> Result<Option<Head>, Wrong> {
        let mut sealed: Option<(Range, usize, String)> = None;
        let mut rows: Vec<Range> = Vec::new();
        // A block that never reached the disk may follow a last line without an end.
        let mut next = self.bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        loop {
            let Some((range, end)) = self.line_before(next) else {
                return if self.whole { self.first_command(sealed, rows) } else { self.too_far(sealed) };
            };
            next = range.0;
            let seal = self.seal_of(range);
            match (&sealed, seal) {
                (None, Some(seal)) => {
                    rows.push(range);
                    sealed = Some((range, end, seal));
                }
                (None, None) => {
                    // What an interrupted command leaves are rows without a seal and perhaps a piece of
                    // one. A whole line that was sealed, or half is, has been altered.
                    if self.bytes[end - 1] == b'\n' && self.was_sealed(range) {
                        return Err(self.altered(&[range]));
                    }
                }
                (Some(_), None) => rows.push(range),
                (Some((_, end, seal)), Some(previous)) => {
                    let (end, seal) = (*end, seal.clone());
                    if self.verifies(&rows, &previous, &seal)? {
                        return self.made(rows[0], end, seal).map(Some);
                    }
                    if !self.is_torn(&rows) {
                        return Err(self.altered(&rows));
                    }
                    // Power failed before this command was whole: it was never committed.
                    sealed = Some((range, self.end_of(range), previous));
                    rows = vec![range];
                }
            }
        }
    }

    /// The first command has no seal before it.
    fn first_command(
        &self,
        sealed: Option<(Range, usize, String)>,
        rows: Vec<Range>,
    ) -> Result<Option<Head>, Wrong> {
        let Some((_, end, seal)) = sealed else { return Ok(None) };
        if !self.verifies(&rows, "", &seal)? {
            return Err(self.altered(&rows));
        }
        self.made(rows[0], end, seal).map(Some)
    }

    /// The command reaches beyond this piece: a large one is trusted by its seal alone.
    fn too_far(&self, sealed: Option<(Range, usize, String)>) -> Result<Option<Head>, Wrong> {
        match sealed {
            Some((range, end, seal)) if (range.0 as u64) > VERIFIED => self.made(range, end, seal).map(Some),
            _ => Ok(None),
        }
    }

    fn made(&self, last: Range, end: usize, seal: String) -> Result<Head, Wrong> {
        let mut cuts = Cuts::default();
        let mut row = Row::new(&self.bytes[last.0..last.1], self.form, &mut cuts)?;
        let seq = row::seq(&mut row).map_err(|fault| fault.what)?;
        let loose = self.bytes[end..].len() as u64;
        Ok(Head {
            seq,
            seal,
            end: self.start + end as u64,
            ends_line: self.bytes[..end].ends_with(b"\n"),
            loose,
        })
    }

    /// The line that ends before `next`, and the byte behind its line end. Lines that the piece cuts off
    /// at its start do not count.
    fn line_before(&self, next: usize) -> Option<(Range, usize)> {
        if next == 0 {
            return None;
        }
        let end = if self.bytes[next - 1] == b'\n' { next - 1 } else { next };
        let start = match memrchr(b'\n', &self.bytes[..end]) {
            Some(before) => before + 1,
            None if self.whole => 0,
            None => return None,
        };
        let line = trim_cr(&self.bytes[start..end]);
        Some(((start, start + line.len()), next))
    }

    fn end_of(&self, range: Range) -> usize {
        memchr::memchr(b'\n', &self.bytes[range.1..]).map_or(self.bytes.len(), |found| range.1 + found + 1)
    }

    /// The seal a line ends with. A quick look at the end decides for nearly all lines.
    fn seal_of(&self, range: Range) -> Option<String> {
        let line = &self.bytes[range.0..range.1];
        if !line.iter().rev().take(3).any(u8::is_ascii_hexdigit) {
            return None;
        }
        let mut cuts = Cuts::default();
        let mut row = Row::new(line, self.form, &mut cuts).ok()?;
        let seal = row.get(Column::Seal).ok()?;
        row.check_width().ok()?;
        is_seal(&seal).then(|| seal.into_owned())
    }

    /// Does this line carry a seal, or what is left of one, that is not read as such?
    fn was_sealed(&self, range: Range) -> bool {
        let line = &self.bytes[range.0..range.1];
        if line.contains(&0) || self.has_no_seal(line) {
            return false;
        }
        let (mut run, mut longest) = (0, 0);
        for byte in line {
            run = if byte.is_ascii_hexdigit() { run + 1 } else { 0 };
            longest = longest.max(run);
        }
        let ends_open = match self.form {
            Form::Csv(_) => !line.ends_with(b",") && !line.ends_with(b",\"\""),
            Form::Jsonl => memchr::memmem::find(line, b"\"seal\"").is_some(),
        };
        longest >= SEAL_CHARS || !line.is_empty() && ends_open
    }

    /// Is this a whole row whose seal is empty? Its texts may hold what looks like one: digests of evidence do.
    fn has_no_seal(&self, line: &[u8]) -> bool {
        let mut cuts = Cuts::default();
        let Ok(mut row) = Row::new(line, self.form, &mut cuts) else { return false };
        row.check_width().is_ok() && row.get(Column::Seal).is_ok_and(|seal| seal.is_empty())
    }

    /// Does the seal fit the rows (newest first)?
    fn verifies(&self, rows: &[Range], previous: &str, seal: &str) -> Result<bool, Wrong> {
        let mut sealer = Sealer::after(previous);
        let mut cuts = Cuts::default();
        for range in rows.iter().rev() {
            let Ok(mut row) = Row::new(&self.bytes[range.0..range.1], self.form, &mut cuts) else {
                return Ok(false);
            };
            if sealer.row(&mut row).is_err() {
                return Ok(false);
            }
        }
        Ok(sealer.seal() == seal)
    }

    /// Blocks that never reached the disk read back as zeros, which no row contains.
    fn is_torn(&self, rows: &[Range]) -> bool {
        rows.iter().any(|range| self.bytes[range.0..range.1].contains(&0))
    }

    fn altered(&self, rows: &[Range]) -> Wrong {
        let seq = |range: Option<&Range>| {
            let range = range?;
            let mut cuts = Cuts::default();
            let mut row = Row::new(&self.bytes[range.0..range.1], self.form, &mut cuts).ok()?;
            row::seq(&mut row).ok()
        };
        Wrong::Altered { first_seq: seq(rows.last()).unwrap_or(0), last_seq: seq(rows.first()).unwrap_or(0) }
    }
}
