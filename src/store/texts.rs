//! The texts of a row's cells before they are written, and the one way to ask a row for them, whether it was
//! read or is about to be written.

use super::column::{COLUMNS, Column};
use crate::domain::trouble::Wrong;
use std::borrow::Cow;

/// Where the cells of a row come from: a line of a file, or [`Cells`].
pub trait Source<'l> {
    /// The text of a cell; empty when absent.
    fn get(&mut self, column: Column) -> Result<Cow<'l, str>, Wrong>;

    /// Its bytes, without a check of their encoding: enough for digits, moments and codes.
    fn bytes(&mut self, column: Column) -> Result<Cow<'l, [u8]>, Wrong>;

    /// At least as many bytes as its text has.
    fn length(&mut self, column: Column) -> Result<usize, Wrong>;
}

/// One text for each column; most are empty.
pub struct Cells<'a> {
    texts: [Cow<'a, str>; COLUMNS],
    /// A bit for each column that is not.
    filled: u64,
}

impl Default for Cells<'_> {
    fn default() -> Self {
        Cells { texts: [const { Cow::Borrowed("") }; COLUMNS], filled: 0 }
    }
}

impl<'a> Cells<'a> {
    pub fn put(&mut self, column: Column, text: Cow<'a, str>) {
        let bit = column.bit();
        self.filled = if text.is_empty() { self.filled & !bit } else { self.filled | bit };
        self.texts[column as usize] = text;
    }

    pub fn text(&self, column: Column) -> &str {
        &self.texts[column as usize]
    }

    pub fn has(&self, column: Column) -> bool {
        self.filled & column.bit() != 0
    }

    /// The columns that are not empty, in canonical order, with their texts.
    pub fn filled(&self) -> impl Iterator<Item = (Column, &str)> {
        let mut rest = self.filled;
        std::iter::from_fn(move || {
            let column = *Column::ALL.get(rest.trailing_zeros() as usize)?;
            rest &= rest - 1;
            Some((column, self.text(column)))
        })
    }
}

impl<'l> Source<'l> for &'l Cells<'_> {
    fn get(&mut self, column: Column) -> Result<Cow<'l, str>, Wrong> {
        Ok(Cow::Borrowed(self.text(column)))
    }

    fn bytes(&mut self, column: Column) -> Result<Cow<'l, [u8]>, Wrong> {
        Ok(Cow::Borrowed(self.text(column).as_bytes()))
    }

    fn length(&mut self, column: Column) -> Result<usize, Wrong> {
        Ok(self.text(column).len())
    }
}
