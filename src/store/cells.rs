//! One row of the ledger as decoded cells, whatever the form on disk. Finding cells is lazy: a reader
//! pays only for the columns it asks for, and those come first.

use super::column::{COLUMNS, Column};
use super::texts::{Cells, Source};
use crate::domain::trouble::Wrong;
use memchr::memchr;
use std::borrow::Cow;

/// How a ledger file writes its rows.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// Positions of the columns, from the header line.
    Csv(Layout),
    Jsonl,
}

/// Which ledger column stands at each position of a CSV row.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    columns: Vec<Column>,
    /// The position of each column, if the file has it.
    places: [Option<u8>; COLUMNS],
}

impl Layout {
    pub fn canonical() -> Layout {
        Layout::of(Column::ALL.to_vec())
    }

    pub fn of(columns: Vec<Column>) -> Layout {
        let mut places = [None; COLUMNS];
        for (place, &column) in columns.iter().enumerate() {
            places[column as usize] = u8::try_from(place).ok();
        }
        Layout { columns, places }
    }

    pub fn columns(&self) -> &[Column] {
        &self.columns
    }
}

/// Where a cell's bytes stand in the line and what must be undone to read them.
#[derive(Clone, Copy, Default)]
struct Cut {
    start: u32,
    end: u32,
    /// CSV: doubled quotes inside. JSON: escapes inside.
    coded: bool,
}

/// Scratch for the cells of a row, reused from row to row.
pub struct Cuts {
    cuts: [Cut; COLUMNS],
    /// CSV: positions found so far, and where to go on.
    found: usize,
    next: usize,
}

impl Default for Cuts {
    fn default() -> Cuts {
        Cuts { cuts: [Cut::default(); COLUMNS], found: 0, next: 0 }
    }
}

/// A row being read.
pub struct Row<'l, 'c> {
    pub line: &'l [u8],
    form: &'c Form,
    cuts: &'c mut Cuts,
}

impl<'l, 'c> Row<'l, 'c> {
    /// `line` has no line end. A JSON line is cut at once; a CSV line as far as it is asked for.
    pub fn new(line: &'l [u8], form: &'c Form, cuts: &'c mut Cuts) -> Result<Row<'l, 'c>, Wrong> {
        cuts.found = 0;
        cuts.next = 0;
        if *form == Form::Jsonl {
            cuts.cuts = [Cut::default(); COLUMNS];
            super::json_line::cut(line, |column, start, end, coded| {
                cuts.cuts[column as usize] = Cut { start: start as u32, end: end as u32, coded };
            })?;
        }
        Ok(Row { line, form, cuts })
    }

    fn raw(&self, cut: Cut) -> &'l [u8] {
        &self.line[cut.start as usize..cut.end as usize]
    }

    /// Where a cell stands; `None` when the file has no such column.
    fn cut(&mut self, column: Column, layout: &Layout) -> Result<Option<Cut>, Wrong> {
        let Some(place) = layout.places[column as usize] else { return Ok(None) };
        let place = usize::from(place);
        if self.cuts.found <= place {
            self.cut_up_to(place, layout.columns.len())?;
        }
        Ok(Some(self.cuts.cuts[place]))
    }

    /// A cell of CSV that was found before and stands in the line as it is.
    #[inline]
    fn plain(&self, column: Column) -> Option<&'l [u8]> {
        let Form::Csv(layout) = self.form else { return None };
        let place = usize::from(layout.places[column as usize]?);
        let cut = self.cuts.cuts[place];
        (place < self.cuts.found && !cut.coded).then(|| self.raw(cut))
    }

    /// Apart from [`Row::plain`], which is small enough to stand wherever a cell is asked for.
    #[inline(never)]
    fn bytes_of_any(&mut self, column: Column) -> Result<Cow<'l, [u8]>, Wrong> {
        if let Form::Csv(layout) = self.form {
            self.cut(column, layout)?;
            if let Some(raw) = self.plain(column) {
                return Ok(Cow::Borrowed(raw));
            }
        }
        Ok(match self.get(column)? {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        })
    }

    fn get_csv(&mut self, column: Column, layout: &Layout) -> Result<Cow<'l, str>, Wrong> {
        let Some(cut) = self.cut(column, layout)? else { return Ok(Cow::Borrowed("")) };
        if cut.start == cut.end {
            return Ok(Cow::Borrowed(""));
        }
        let raw = utf8(self.raw(cut))?;
        let escaped = has_backslash(raw.as_bytes());
        let text = if cut.coded { Cow::Owned(raw.replace("\"\"", "\"")) } else { Cow::Borrowed(raw) };
        Ok(if escaped { Cow::Owned(unescape_breaks(&text)) } else { text })
    }

    /// Finds the cells of a CSV line up to this one.
    fn cut_up_to(&mut self, place: usize, width: usize) -> Result<(), Wrong> {
        let (line, found) = (self.line, self.cuts.found);
        let mut start = self.cuts.next;
        for (cell, cut) in self.cuts.cuts[..=place].iter_mut().enumerate().skip(found) {
            let end = match line.get(start) {
                // Most cells are empty.
                Some(b',') => start,
                Some(b'"') => {
                    let (quoted, end) = quoted(line, start)?;
                    *cut = quoted;
                    start = end + 1;
                    continue;
                }
                Some(_) => comma(line, start),
                None if start == line.len() => start,
                None => return Err(Wrong::Ragged { cells: cell, headings: width }),
            };
            *cut = Cut { start: start as u32, end: end as u32, coded: false };
            start = end + 1;
        }
        (self.cuts.found, self.cuts.next) = (place + 1, start);
        Ok(())
    }

    /// Are there exactly as many cells as the header says?
    pub fn check_width(&mut self) -> Result<(), Wrong> {
        let Form::Csv(layout) = self.form else { return Ok(()) };
        let width = layout.columns.len();
        if self.cuts.found < width {
            self.cut_up_to(width - 1, width)?;
        }
        if self.cuts.next <= self.line.len() {
            let extra = memchr::memchr_iter(b',', &self.line[self.cuts.next..]).count() + 1;
            return Err(Wrong::Ragged { cells: width + extra, headings: width });
        }
        Ok(())
    }

    /// Cuts the whole row and adds up the lengths of its cells: what reading a row costs at the least.
    pub fn cut_whole(&mut self) -> Result<u64, Wrong> {
        self.check_width()?;
        let cuts =
            if *self.form == Form::Jsonl { &self.cuts.cuts[..] } else { &self.cuts.cuts[..self.cuts.found] };
        Ok(cuts.iter().map(|cut| u64::from(cut.end - cut.start)).sum())
    }

    /// Does the row read back as these cells, and no others?
    pub fn says(&mut self, cells: &Cells) -> Result<bool, Wrong> {
        self.check_width()?;
        let columns = match self.form {
            Form::Csv(layout) => layout.columns(),
            Form::Jsonl => Column::ALL,
        };
        let mut told = 0;
        for (place, &column) in columns.iter().enumerate() {
            let cut = self.cuts.cuts[place];
            if cut.start < cut.end {
                let text = cells.text(column);
                // Bytes equal to a text's are one.
                let is_bare = !cut.coded && (*self.form == Form::Jsonl || !has_backslash(self.raw(cut)));
                if if is_bare { self.raw(cut) != text.as_bytes() } else { self.get(column)? != text } {
                    return Ok(false);
                }
                told += 1;
            }
        }
        Ok(told == cells.filled().count())
    }
}

impl<'l> Source<'l> for Row<'l, '_> {
    fn get(&mut self, column: Column) -> Result<Cow<'l, str>, Wrong> {
        match self.form {
            Form::Jsonl => {
                let cut = self.cuts.cuts[column as usize];
                let raw = utf8(self.raw(cut))?;
                if cut.coded { super::json_line::unescape(raw) } else { Ok(Cow::Borrowed(raw)) }
            }
            Form::Csv(layout) => self.get_csv(column, layout),
        }
    }

    /// Escapes of a CSV cell stay as they are: no moment and no code has a backslash, and of a ticket number that
    /// has one the text is asked for.
    #[inline]
    fn bytes(&mut self, column: Column) -> Result<Cow<'l, [u8]>, Wrong> {
        match self.plain(column) {
            Some(raw) => Ok(Cow::Borrowed(raw)),
            None => self.bytes_of_any(column),
        }
    }

    fn length(&mut self, column: Column) -> Result<usize, Wrong> {
        let cut = match self.form {
            Form::Jsonl => Some(self.cuts.cuts[column as usize]),
            Form::Csv(layout) => self.cut(column, layout)?,
        };
        Ok(cut.map_or(0, |cut| (cut.end - cut.start) as usize))
    }
}

fn utf8(raw: &[u8]) -> Result<&str, Wrong> {
    std::str::from_utf8(raw).map_err(|_| Wrong::NotUtf8)
}

/// The comma that ends an unquoted cell, or the end of the line. Most cells are empty or short, where
/// setting up a wide search costs more than looking at a few words of eight bytes.
fn comma(line: &[u8], start: usize) -> usize {
    const WORDS: usize = 3;
    let mut at = start;
    for _ in 0..WORDS {
        let Some(word) = line.get(at..at + 8).and_then(|word| word.try_into().ok()) else { break };
        let found = marks(u64::from_le_bytes(word), b',');
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    memchr(b',', &line[at..]).map_or(line.len(), |found| at + found)
}

/// The lowest set bit lies in the first of eight bytes that is this one; zero if none is.
fn marks(word: u64, byte: u8) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let differs = word ^ (ONES * u64::from(byte));
    differs.wrapping_sub(ONES) & !differs & (ONES << 7)
}

/// Setting up a wide search costs more than looking at a short text.
const SHORT: usize = 32;

fn has_backslash(text: &[u8]) -> bool {
    if text.len() > SHORT {
        return memchr(b'\\', text).is_some();
    }
    let (words, rest) = text.as_chunks::<8>();
    words.iter().any(|word| marks(u64::from_le_bytes(*word), b'\\') != 0) || rest.contains(&b'\\')
}

/// A quoted cell that starts at `start`; returns it and the position of the comma (or end) behind it.
fn quoted(line: &[u8], start: usize) -> Result<(Cut, usize), Wrong> {
    let (mut from, mut coded) = (start + 1, false);
    loop {
        let quote = from + memchr(b'"', &line[from..]).ok_or(Wrong::UnclosedQuote)?;
        match line.get(quote + 1) {
            Some(b'"') => {
                coded = true;
                from = quote + 2;
            }
            None | Some(b',') => {
                let cut = Cut { start: start as u32 + 1, end: quote as u32, coded };
                return Ok((cut, quote + 1));
            }
            Some(_) => return Err(Wrong::UnclosedQuote),
        }
    }
}

/// Appends a row in a ledger's form, line end included. Empty cells are left out or left empty.
pub fn write_row(out: &mut Vec<u8>, form: &Form, cells: &Cells) {
    match form {
        Form::Jsonl => super::json_line::write(out, cells),
        Form::Csv(layout) => {
            for (place, &column) in layout.columns.iter().enumerate() {
                if place > 0 {
                    out.push(b',');
                }
                if cells.has(column) {
                    write_csv_cell(out, cells.text(column));
                }
            }
        }
    }
    out.push(b'\n');
}

/// May a cell stand in CSV as it is?
fn is_plain(text: &[u8]) -> bool {
    if text.len() <= SHORT {
        return !text.iter().any(|byte| matches!(byte, b'"' | b',' | b'\n' | b'\\' | b'\r' | 0));
    }
    memchr::memchr3(b'"', b',', b'\n', text).is_none() && memchr::memchr3(b'\\', b'\r', 0, text).is_none()
}

fn write_csv_cell(out: &mut Vec<u8>, text: &str) {
    if is_plain(text.as_bytes()) {
        return out.extend_from_slice(text.as_bytes());
    }
    out.push(b'"');
    for &byte in text.as_bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\"\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            0 => out.extend_from_slice(b"\\0"),
            other => out.push(other),
        }
    }
    out.push(b'"');
}

/// One physical line per row: breaks inside cells are written `\n` and `\r`, a backslash `\\`.
fn unescape_breaks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('0') => out.push('\0'),
            Some('\\') | None => out.push('\\'),
            Some(other) => out.extend(['\\', other]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row_of(texts: &[String]) -> Cells<'_> {
        let mut cells = Cells::default();
        Column::ALL.iter().zip(texts).for_each(|(&column, text)| cells.put(column, text.into()));
        cells
    }

    fn read_back(line: &[u8], form: &Form) -> Vec<String> {
        let mut cuts = Cuts::default();
        let mut row = Row::new(line, form, &mut cuts).unwrap();
        let texts = Column::ALL.iter().map(|&column| row.get(column).unwrap().into_owned()).collect();
        row.check_width().unwrap();
        texts
    }

    fn hard_text() -> impl Strategy<Value = String> {
        prop_oneof![
            Just(String::new()),
            proptest::collection::vec(
                prop_oneof![
                    Just('"'),
                    Just(','),
                    Just('\\'),
                    Just('\n'),
                    Just('\r'),
                    Just('\0'),
                    Just('路'),
                    any::<char>()
                ],
                0..12
            )
            .prop_map(|chars| chars.into_iter().collect())
        ]
    }

    proptest! {
        #[test]
        fn rows_read_back_in_both_forms_on_one_line(texts in proptest::collection::vec(hard_text(), COLUMNS)) {
            for form in [Form::Csv(Layout::canonical()), Form::Jsonl] {
                let mut out = Vec::new();
                write_row(&mut out, &form, &row_of(&texts));
                prop_assert_eq!(out.iter().filter(|&&byte| byte == b'\n').count(), 1);
                prop_assert_eq!(&read_back(&out[..out.len() - 1], &form), &texts);
            }
        }

        #[test]
        fn csv_rows_agree_with_the_csv_crate(texts in proptest::collection::vec("[a路,\" ]{0,6}", COLUMNS)) {
            let mut out = Vec::new();
            write_row(&mut out, &Form::Csv(Layout::canonical()), &row_of(&texts));
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&out[..]);
            let record = reader.records().next().unwrap().unwrap();
            prop_assert_eq!(record.iter().collect::<Vec<_>>(), texts);
        }
    }

    proptest! {
        #[test]
        fn a_cell_is_the_same_whatever_was_asked_for_before(
            texts in proptest::collection::vec("[a路,\" ]{0,6}|[a-z]{0,60}", COLUMNS),
            asked in proptest::collection::vec(0..COLUMNS, 1..6),
        ) {
            let form = Form::Csv(Layout::canonical());
            let mut out = Vec::new();
            write_row(&mut out, &form, &row_of(&texts));
            let mut cuts = Cuts::default();
            let mut row = Row::new(&out[..out.len() - 1], &form, &mut cuts).unwrap();
            for place in asked {
                prop_assert_eq!(row.get(Column::ALL[place]).unwrap(), texts[place].as_str());
            }
            prop_assert!(row.says(&row_of(&texts)).unwrap());
            let mut other = texts.clone();
            other[0].push('1');
            prop_assert!(!row.says(&row_of(&other)).unwrap());
        }
    }

    #[test]
    fn ragged_and_badly_quoted_rows_are_named() {
        let form = Form::Csv(Layout::canonical());
        let fault = |line: &[u8]| {
            let mut cuts = Cuts::default();
            let mut row = Row::new(line, &form, &mut cuts).unwrap();
            row.check_width().unwrap_err()
        };
        assert_eq!(fault(b"1,2"), Wrong::Ragged { cells: 2, headings: COLUMNS });
        assert_eq!(fault(&[b','; COLUMNS]), Wrong::Ragged { cells: COLUMNS + 1, headings: COLUMNS });
        assert_eq!(fault(b"\"1,2"), Wrong::UnclosedQuote);
    }
}
