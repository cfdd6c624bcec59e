//! A foreign table as read, before anything is understood: rows of cells with their place in the file.
//! [`read`] takes the bytes of any supported form; what is wrong with a file comes back as facts,
//! all of them where that is possible, without a word for people.

use super::{csv_table, json_table, xlsx_table};
use crate::decode;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use chrono::NaiveDateTime;

#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    pub rows: Vec<GridRow>,
    /// How the bytes were understood, e.g. `csv GB18030`, `xlsx Sheet1`: shown to the user.
    pub read_as: String,
    /// Whether a row shorter or longer than its headings is damaged. A spreadsheet leaves out the empty
    /// cells at the end of a row; JSON has no rows that could be damaged.
    pub ragged_is_fault: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// 1-based physical line in a text file (where the row starts; JSON Lines too), row number in a
    /// spreadsheet, 1-based element number in JSON. 0 for the row of keys of both JSON forms.
    pub line: usize,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    /// A true date cell of a spreadsheet, in whole seconds.
    Moment(NaiveDateTime),
}

impl Cell {
    pub fn empty() -> Cell {
        Cell::Text(String::new())
    }

    /// Nothing but white space.
    pub fn is_blank(&self) -> bool {
        matches!(self, Cell::Text(text) if text.trim().is_empty())
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    Csv,
    Json,
    JsonLines,
    Xlsx,
}

#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// Overrides the detection: utf-8, gb18030, gbk, gb2312, utf-16le, utf-16be.
    pub encoding: Option<String>,
    /// The sheet of a workbook; otherwise the first visible one that holds anything.
    pub sheet: Option<String>,
    /// Overrides the form told by the file name or the first bytes.
    pub form: Option<Form>,
    /// Keep the rows of a CSV file whose cells are all blank, where every row needs an answer.
    pub keep_blank: bool,
    pub limits: Limits,
}

/// What one file may cost, in bytes. The defaults hold ten years of a large district.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The file as given.
    pub file: usize,
    /// A workbook's parts, really unpacked.
    pub unpacked: usize,
    /// The grid in memory: every cell, gaps included, and its text.
    pub grid: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { file: 1 << 30, unpacked: 1 << 30, grid: 1 << 30 }
    }
}

// Inside intake a trouble does not name its file yet; `read` does that for all of them.
pub(super) fn nowhere(what: Wrong) -> Trouble {
    Trouble::of("", what)
}

pub(super) fn at_line(line: usize, what: Wrong) -> Trouble {
    nowhere(what).line(line)
}

pub(super) fn at(line: usize, column: usize, what: Wrong) -> Trouble {
    at_line(line, what).column(column.to_string())
}

pub(super) fn too_large(limit: usize) -> Wrong {
    Wrong::TooLarge { limit: limit as u64 }
}

/// Reads a table. `name` is the file's name: its ending tells the form, and all of it stands in the
/// troubles. A column there is the number of the cell.
///
/// # Errors
/// Everything wrong with the file, as far as one reading can tell.
pub fn read(bytes: &[u8], name: &str, options: &ReadOptions) -> Result<Grid, Troubles> {
    read_form(bytes, name, options).map_err(|Troubles(mut troubles)| {
        troubles.iter_mut().for_each(|trouble| trouble.file = name.to_string());
        Troubles(troubles)
    })
}

fn read_form(bytes: &[u8], name: &str, options: &ReadOptions) -> Result<Grid, Troubles> {
    if bytes.len() > options.limits.file {
        return Err(nowhere(too_large(options.limits.file)).into());
    }
    if let Some(what) = xlsx_table::old_container(bytes) {
        return Err(nowhere(what).into());
    }
    let form = options.form.or_else(|| by_magic(bytes)).or_else(|| by_name(name));
    if form == Some(Form::Xlsx) {
        return xlsx_table::read(bytes, options);
    }
    let decoded = decode::decode(bytes, options.encoding.as_deref())
        .map_err(|(line, what)| Trouble { line, ..nowhere(what) })?;
    if decoded.text.trim().is_empty() {
        return Err(nowhere(Wrong::Empty).into());
    }
    let mut grid = match form.unwrap_or_else(|| by_first_character(&decoded.text)) {
        Form::Json => json_table::read(&decoded.text, &options.limits)?,
        Form::JsonLines => json_table::read_lines(&decoded.text, &options.limits)?,
        Form::Csv | Form::Xlsx => csv_table::read(&decoded.text, options)?,
    };
    grid.read_as = format!("{} {}", grid.read_as, decoded.encoding);
    Ok(grid)
}

fn by_magic(bytes: &[u8]) -> Option<Form> {
    bytes.starts_with(b"PK\x03\x04").then_some(Form::Xlsx)
}

fn by_name(name: &str) -> Option<Form> {
    let name = name.rsplit(['/', '\\']).next()?;
    let (_, ending) = name.rsplit_once('.')?;
    match ending.to_ascii_lowercase().as_str() {
        "csv" | "tsv" => Some(Form::Csv),
        "json" => Some(Form::Json),
        "jsonl" | "ndjson" => Some(Form::JsonLines),
        "xlsx" | "xlsm" => Some(Form::Xlsx),
        _ => None,
    }
}

fn by_first_character(text: &str) -> Form {
    if text.trim_start().starts_with(['{', '[']) { Form::Json } else { Form::Csv }
}

/// The memory a grid may still take; a few bytes of a hostile file can ask for gigabytes.
pub(super) struct Budget {
    limit: usize,
    left: usize,
}

impl Budget {
    pub(super) fn of(limits: &Limits) -> Budget {
        Budget { limit: limits.grid, left: limits.grid }
    }

    pub(super) fn spend(&mut self, cells: usize, text: usize) -> Result<(), Wrong> {
        let cost = cells.saturating_mul(size_of::<Cell>()).saturating_add(text);
        match self.left.checked_sub(cost) {
            Some(left) => self.left = left,
            None => return Err(too_large(self.limit)),
        }
        Ok(())
    }
}

/// The faults of one file, up to a number nobody reads to the end.
#[derive(Default)]
pub(super) struct Faults(Vec<Trouble>);

impl Faults {
    const MOST: usize = 10_000;

    /// False once it is no use to go on.
    pub(super) fn push(&mut self, fault: Trouble) -> bool {
        self.0.push(fault);
        if self.0.len() == Faults::MOST {
            self.0.push(nowhere(Wrong::GivenUp { after: Faults::MOST }));
        }
        self.0.len() < Faults::MOST
    }

    pub(super) fn are_too_many(&self) -> bool {
        self.0.len() >= Faults::MOST
    }

    /// The grid, if there is nothing to say against it.
    pub(super) fn or(self, grid: Grid) -> Result<Grid, Troubles> {
        match (self.0.is_empty(), grid.rows.is_empty()) {
            (false, _) => Err(Troubles(self.0)),
            (true, true) => Err(nowhere(Wrong::Empty).into()),
            (true, false) => Ok(grid),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn first_fault(bytes: &[u8], name: &str) -> Wrong {
        read(bytes, name, &ReadOptions::default()).unwrap_err().0.remove(0).what
    }

    #[test]
    fn the_form_follows_the_name_and_else_the_content() {
        let read_as = |text: &str, name: &str| {
            read(text.as_bytes(), name, &ReadOptions::default()).map(|grid| grid.read_as)
        };
        assert_eq!(read_as("a,b\n1,2\n", "x/y.d/"), Ok("csv UTF-8".to_string()));
        assert_eq!(read_as("[{\"a\":1}]", "-"), Ok("json UTF-8".to_string()));
        assert_eq!(read_as("{\"a\":1}\n{\"a\":2}", "-"), Ok("jsonl UTF-8".to_string()));
        assert_eq!(read_as("[a],[b]\n1,2\n", "今日.CSV"), Ok("csv UTF-8".to_string()));
    }

    #[test]
    fn imp13_files_that_are_no_tables_are_told_apart() {
        assert_eq!(first_fault(b"", "a.csv"), Wrong::Empty);
        assert_eq!(first_fault(b"\xEF\xBB\xBF \r\n\t", "a"), Wrong::Empty);
        assert_eq!(first_fault(b"<html><table>", "a.xls"), Wrong::Markup);
        assert_eq!(first_fault(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....", "a.csv"), Wrong::OldWorkbook);
        let mut locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(first_fault(&locked, "a.xlsx"), Wrong::Encrypted);
        assert!(matches!(first_fault(b"a,b\n", "a.xlsx"), Wrong::NotAWorkbook { .. }));
    }

    #[test]
    fn every_trouble_names_the_file_and_its_place() {
        let Troubles(troubles) = read(b"a,b\n1,\"x\"y\n\"", "e/a.csv", &ReadOptions::default()).unwrap_err();
        let trouble = |what, line: usize, cell: &str| Trouble::of("e/a.csv", what).line(line).column(cell);
        let expected =
            [trouble(Wrong::StrayQuote { opened: 2 }, 2, "2"), trouble(Wrong::UnclosedQuote, 3, "1")];
        assert_eq!(troubles, expected);
    }

    #[test]
    fn only_a_csv_row_can_be_ragged() {
        let ragged = |text: &str, name: &str| {
            read(text.as_bytes(), name, &ReadOptions::default()).map(|grid| grid.ragged_is_fault)
        };
        assert_eq!(ragged("a,b\n1\n", "a.csv"), Ok(true));
        assert_eq!(ragged("[{\"a\":1}]", "a.json"), Ok(false));
        assert_eq!(ragged("{\"a\":1}", "a.jsonl"), Ok(false));
    }

    #[test]
    fn a_file_over_a_limit_is_refused_whole() {
        let limits = Limits { file: 4, ..Limits::default() };
        let options = ReadOptions { limits, ..ReadOptions::default() };
        let Troubles(troubles) = read(b"a,b,c", "a.csv", &options).unwrap_err();
        assert_eq!(troubles, [Trouble::of("a.csv", Wrong::TooLarge { limit: 4 })]);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), name in "[a-z]{0,3}(\\.(csv|json|jsonl|xlsx))?") {
            let _ = read(&bytes, &name, &ReadOptions::default());
        }

        #[test]
        fn no_text_makes_it_panic(text in "[\\[\\]{}:,;\"\\\\a1\n\r\t 编]{0,60}", name in "(a.csv|a.json|a.jsonl|a)") {
            let _ = read(text.as_bytes(), &name, &ReadOptions::default());
        }
    }
}
