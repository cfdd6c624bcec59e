//! What can be wrong with a file, as facts: where and what. The words, and what to do about it, are
//! made in `text`.

use super::calendar::{CalendarFault, CalendarFaultKind};
use super::hours::{HoursFault, HoursFaultKind};
use std::fmt;

/// One fault in one place.
#[derive(Clone, PartialEq, Debug)]
pub struct Trouble {
    pub file: String,
    /// 1-based line, row or element.
    pub line: Option<usize>,
    /// Heading or name of the column; before headings are known, the number of the cell in its row, and
    /// in JSON of the character in its line, from 1.
    pub column: Option<String>,
    pub what: Wrong,
}

/// Every fault found in one run; never empty when returned as an error.
#[derive(Clone, PartialEq, Debug)]
pub struct Troubles(pub Vec<Trouble>);

#[derive(Clone, PartialEq, Debug)]
pub enum Wrong {
    // The file as such.
    NotFound,
    IsDirectory,
    NoPermission,
    Exists,
    NotAFile,
    /// The output would replace the file being read.
    IsInput,
    /// Another command held the ledger for so many seconds.
    Locked {
        seconds: u64,
    },
    Io {
        detail: String,
    },
    Empty,
    /// Fewer labelled examples, or classes, than can teach anything.
    TooLittle {
        examples: usize,
        classes: usize,
    },
    NotAModel,
    TooLarge {
        limit: u64,
    },

    // Bytes and tables. A byte counts from 1. `OtherEncoding`: the bytes decode, but all signs say that
    // they are not in the encoding given. A quote opened in the trouble's own line, where no other is
    // named. `GivenUp`: so many troubles that the rest of the file was not looked at.
    NotDecodable {
        encoding: &'static str,
        byte: usize,
    },
    UnknownEncoding {
        given: String,
    },
    OtherEncoding {
        given: &'static str,
        found: Option<&'static str>,
    },
    Nul,
    Markup,
    UnclosedQuote,
    StrayQuote {
        opened: usize,
    },
    BadSyntax {
        detail: String,
    },
    TooDeep {
        limit: usize,
    },
    NotAnObject {
        element: usize,
    },
    NoTable,
    NotAWorkbook {
        detail: String,
    },
    NoSheet {
        given: String,
        found: Vec<String>,
    },
    Encrypted,
    OldWorkbook,
    DuplicateKey {
        key: String,
    },
    GivenUp {
        after: usize,
    },

    // A table that cannot be written as asked; each names its ticket, or the row by what it begins with.
    NotEncodable {
        encoding: &'static str,
        character: char,
        ticket: String,
    },
    TooLongForCell {
        ticket: String,
        limit: usize,
    },
    TooManyRows {
        rows: usize,
        limit: usize,
    },

    // Headings and cells of an import.
    NoHeading {
        wanted: Vec<&'static str>,
        found: Vec<String>,
    },
    /// A column that who reads the file has no use for.
    UselessColumn {
        given: String,
        known: Vec<String>,
    },
    UnknownColumn {
        given: String,
        found: Vec<String>,
    },
    Ragged {
        cells: usize,
        headings: usize,
    },
    MissingCell,
    BadNumber {
        given: String,
    },
    DamagedNumber {
        given: String,
    },
    NotADate {
        given: String,
    },
    ImpossibleDate {
        given: String,
    },
    SerialDate {
        given: String,
    },
    UnknownWord {
        given: String,
        known: Vec<String>,
    },
    Double {
        number: String,
        first_line: usize,
    },
    DoubleAcross {
        number: String,
        first: String,
    },
    Future {
        given: String,
        now: String,
    },
    EndBeforeStart {
        start: String,
        end: String,
    },

    // The ledger.
    NotALedger,
    NewerLedger {
        found: u32,
        known: u32,
    },
    MissingColumn {
        name: String,
    },
    BadRow {
        given: String,
    },
    RewrittenDate {
        given: String,
    },
    NotUtf8,
    BrokenSequence {
        expected: u64,
        found: u64,
    },
    Altered {
        first_seq: u64,
        last_seq: u64,
    },
    SealNotFound {
        seal: String,
    },
    UncommittedTail {
        bytes: u64,
    },
    Misplaced {
        event: &'static str,
    },

    // The office folder.
    NoOffice {
        started: String,
    },
    BadSetting {
        detail: String,
    },
    UnknownSetting {
        key: String,
    },
    /// In the words of letters.
    UnknownPlaceholder {
        given: String,
        known: Vec<String>,
    },
    Calendar {
        what: CalendarFaultKind,
        other_line: Option<usize>,
    },
    Hours {
        what: HoursFaultKind,
    },
    UnitInUse {
        unit: String,
        tickets: Vec<String>,
    },

    // Evaluation and the knowledge base.
    BadPoints {
        given: String,
    },
    UnknownItem {
        given: String,
        near: Option<String>,
    },
}

impl Trouble {
    pub fn of(file: impl Into<String>, what: Wrong) -> Trouble {
        Trouble { file: file.into(), line: None, column: None, what }
    }

    pub fn line(mut self, line: usize) -> Trouble {
        self.line = Some(line);
        self
    }

    pub fn column(mut self, column: impl Into<String>) -> Trouble {
        self.column = Some(column.into());
        self
    }

    pub fn calendar(file: impl Into<String>, fault: CalendarFault) -> Trouble {
        let CalendarFault { line, other_line, what } = fault;
        Trouble { line, ..Trouble::of(file, Wrong::Calendar { what, other_line }) }
    }

    /// `columns` are the names under which the file gives Monday to Sunday.
    pub fn hours(file: impl Into<String>, columns: [&str; 7], fault: HoursFault) -> Trouble {
        let column = fault.weekday.and_then(|weekday| columns.get(weekday)).map(|&name| name.to_owned());
        Trouble { column, ..Trouble::of(file, Wrong::Hours { what: fault.what }) }
    }
}

impl From<Trouble> for Troubles {
    fn from(trouble: Trouble) -> Troubles {
        Troubles(vec![trouble])
    }
}

// Errors carry facts; people read them through `text`. This form is for developers only.
impl fmt::Display for Troubles {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Troubles {}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Trouble {}
