//! A foreign table as read, before anything is understood: rows of cells with their place in the file.
//! [`read`] takes the bytes of any supported form; what is wrong with a file comes back as facts
//! ([`ReadFault`]), all of them where that is possible, without a word for people.

use super::{csv_table, decode, json_table, xlsx_table};
use chrono::NaiveDateTime;

#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    pub rows: Vec<GridRow>,
    /// How the bytes were understood, e.g. `csv GB18030`, `xlsx Sheet1`: shown to the user.
    pub read_as: String,
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

/// One thing wrong with a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadFault {
    /// 1-based physical line of a text file, or row of a sheet.
    pub line: Option<usize>,
    /// 1-based cell in its row; in JSON, where there are no cells yet, the byte in its line.
    pub column: Option<usize>,
    pub what: ReadFaultKind,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadFaultKind {
    /// No row holds anything.
    Empty,
    /// A limit was reached; the limit in bytes.
    TooLarge {
        limit: usize,
    },
    /// The bytes are not text in this encoding.
    NotDecodable {
        encoding: &'static str,
        byte_offset: usize,
    },
    UnknownEncoding {
        given: String,
    },
    /// The bytes decode, but all signs say it is another encoding than the one given.
    WrongEncoding {
        given: &'static str,
        found: Option<&'static str>,
    },
    /// A NUL character: a binary file, not a table.
    Nul,
    /// HTML or XML, often given the name of a spreadsheet.
    Markup,
    /// A quote that never closes; the fault's line is where it opened.
    UnclosedQuote,
    /// Text follows a closing quote; the quote had opened at this line.
    StrayQuote {
        opened: usize,
    },
    JsonSyntax {
        detail: String,
    },
    /// A key twice in one object, or two keys that flatten to the same name.
    DuplicateKey {
        key: String,
    },
    TooDeep {
        limit: usize,
    },
    /// An element of the table (a line of JSON Lines) is not an object.
    NotAnObject {
        element: usize,
    },
    /// Valid JSON without an array of objects.
    NoTable,
    NotAWorkbook {
        detail: String,
    },
    /// Protected by a password.
    Encrypted,
    /// The binary format of Excel 97–2003.
    OldWorkbook,
    NoSheet {
        given: String,
        found: Vec<String>,
    },
    /// So many faults that the rest was not looked at.
    GivenUp {
        after: usize,
    },
}

impl ReadFaultKind {
    pub fn nowhere(self) -> ReadFault {
        ReadFault { line: None, column: None, what: self }
    }

    pub fn at_line(self, line: usize) -> ReadFault {
        ReadFault { line: Some(line), column: None, what: self }
    }

    pub fn at(self, line: usize, column: usize) -> ReadFault {
        ReadFault { line: Some(line), column: Some(column), what: self }
    }
}

/// Reads a table. `name` is the file's name, of which only the ending matters.
pub fn read(bytes: &[u8], name: &str, options: &ReadOptions) -> Result<Grid, Vec<ReadFault>> {
    let whole_file = |what: ReadFaultKind| vec![what.nowhere()];
    if bytes.len() > options.limits.file {
        return Err(whole_file(ReadFaultKind::TooLarge { limit: options.limits.file }));
    }
    if let Some(fault) = xlsx_table::old_container(bytes) {
        return Err(whole_file(fault));
    }
    let form = options.form.or_else(|| by_magic(bytes)).or_else(|| by_name(name));
    if form == Some(Form::Xlsx) {
        return xlsx_table::read(bytes, options);
    }
    let decoded = decode::decode(bytes, options.encoding.as_deref()).map_err(|fault| vec![fault])?;
    if decoded.text.trim().is_empty() {
        return Err(whole_file(ReadFaultKind::Empty));
    }
    let mut grid = match form.unwrap_or_else(|| by_first_character(&decoded.text)) {
        Form::Json => json_table::read(&decoded.text, &options.limits)?,
        Form::JsonLines => json_table::read_lines(&decoded.text, &options.limits)?,
        Form::Csv | Form::Xlsx => csv_table::read(&decoded.text, &options.limits)?,
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

    pub(super) fn spend(&mut self, cells: usize, text: usize) -> Result<(), ReadFaultKind> {
        let cost = cells.saturating_mul(size_of::<Cell>()).saturating_add(text);
        match self.left.checked_sub(cost) {
            Some(left) => self.left = left,
            None => return Err(ReadFaultKind::TooLarge { limit: self.limit }),
        }
        Ok(())
    }
}

/// The faults of one file, up to a number nobody reads to the end.
#[derive(Default)]
pub(super) struct Faults(Vec<ReadFault>);

impl Faults {
    const MOST: usize = 10_000;

    /// False once it is no use to go on.
    pub(super) fn push(&mut self, fault: ReadFault) -> bool {
        self.0.push(fault);
        if self.0.len() == Faults::MOST {
            self.0.push(ReadFaultKind::GivenUp { after: Faults::MOST }.nowhere());
        }
        self.0.len() < Faults::MOST
    }

    pub(super) fn are_too_many(&self) -> bool {
        self.0.len() >= Faults::MOST
    }

    /// The grid, if there is nothing to say against it.
    pub(super) fn or_grid(self, rows: Vec<GridRow>, read_as: &str) -> Result<Grid, Vec<ReadFault>> {
        match (self.0.is_empty(), rows.is_empty()) {
            (false, _) => Err(self.0),
            (true, true) => Err(vec![ReadFaultKind::Empty.nowhere()]),
            (true, false) => Ok(Grid { rows, read_as: read_as.to_string() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn first_fault(bytes: &[u8], name: &str) -> ReadFaultKind {
        read(bytes, name, &ReadOptions::default()).unwrap_err().remove(0).what
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
        assert_eq!(first_fault(b"", "a.csv"), ReadFaultKind::Empty);
        assert_eq!(first_fault(b"\xEF\xBB\xBF \r\n\t", "a"), ReadFaultKind::Empty);
        assert_eq!(first_fault(b"<html><table>", "a.xls"), ReadFaultKind::Markup);
        assert_eq!(first_fault(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....", "a.csv"), ReadFaultKind::OldWorkbook);
        let mut locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(first_fault(&locked, "a.xlsx"), ReadFaultKind::Encrypted);
        assert!(matches!(first_fault(b"a,b\n", "a.xlsx"), ReadFaultKind::NotAWorkbook { .. }));
    }

    #[test]
    fn a_file_over_a_limit_is_refused_whole() {
        let limits = Limits { file: 4, ..Limits::default() };
        let options = ReadOptions { limits, ..ReadOptions::default() };
        let faults = read(b"a,b,c", "a.csv", &options).unwrap_err();
        assert_eq!(faults, [ReadFaultKind::TooLarge { limit: 4 }.nowhere()]);
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
