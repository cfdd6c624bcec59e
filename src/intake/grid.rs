//! A foreign table as read, before anything is understood: rows of cells with their place in the file.

use chrono::NaiveDateTime;

#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    pub rows: Vec<GridRow>,
    /// How the bytes were understood, e.g. `csv GB18030`, `xlsx Sheet1`: shown to the user.
    pub read_as: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// 1-based physical line in a text file (where the row starts), row number in a spreadsheet,
    /// 1-based element number in JSON (0 for the row of keys).
    pub line: usize,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    /// A true date cell of a spreadsheet.
    Moment(NaiveDateTime),
}
