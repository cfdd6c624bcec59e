//! Seals: BLAKE3 over the previous seal and the decoded cells of a command's rows, so that harmless
//! re-quoting passes and every change of content shows.
//!
//! Hashed text: the previous seal in hex; then for each row every non-empty cell but the seal as
//! `name-length:name,text-length:text,` in canonical column order, and a line feed after each row.

use super::cells::Row;
use super::column::{COLUMNS, Column};
use super::texts::{Cells, Source};
use crate::domain::trouble::Wrong;

pub const SEAL_CHARS: usize = 64;

/// All columns but the seal, which comes last.
const SEALED: &[Column] = Column::ALL.split_at(COLUMNS - 1).0;

/// Collects the rows of one command. What a row adds can be made elsewhere, by [`text_of_cells`].
pub struct Sealer {
    hasher: blake3::Hasher,
    buffer: Vec<u8>,
}

/// Hashing in large pieces lets BLAKE3 use its wide instructions.
const PIECE: usize = 1 << 16;

impl Sealer {
    pub fn after(previous: &str) -> Sealer {
        Sealer { hasher: blake3::Hasher::new(), buffer: previous.as_bytes().to_vec() }
    }

    pub fn row(&mut self, row: &mut Row) -> Result<(), Wrong> {
        text_of_row(&mut self.buffer, row)?;
        if self.buffer.len() > PIECE {
            self.hasher.update(&self.buffer);
            self.buffer.clear();
        }
        Ok(())
    }

    /// The texts of whole rows.
    pub fn rows(&mut self, texts: &[u8]) {
        self.hasher.update(&self.buffer);
        self.buffer.clear();
        self.hasher.update(texts);
    }

    pub fn seal(mut self) -> String {
        self.hasher.update(&self.buffer);
        self.hasher.finalize().to_hex().to_string()
    }
}

/// Appends what a seal covers of a row that was read.
fn text_of_row(buffer: &mut Vec<u8>, row: &mut Row) -> Result<(), Wrong> {
    for &column in SEALED {
        let text = row.get(column)?;
        if !text.is_empty() {
            push_cell(buffer, column, &text);
        }
    }
    buffer.push(b'\n');
    Ok(())
}

/// Appends what a seal covers of a row about to be written.
pub fn text_of_cells(buffer: &mut Vec<u8>, cells: &Cells) {
    for (column, text) in cells.filled().filter(|(column, _)| *column != Column::Seal) {
        push_cell(buffer, column, text);
    }
    buffer.push(b'\n');
}

fn push_cell(buffer: &mut Vec<u8>, column: Column, text: &str) {
    for part in [column.code(), text] {
        push_length(buffer, part.len());
        buffer.extend_from_slice(part.as_bytes());
        buffer.push(b',');
    }
}

fn push_length(buffer: &mut Vec<u8>, length: usize) {
    let mut digits = [0u8; 20];
    let (mut at, mut rest) = (digits.len(), length);
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    buffer.extend_from_slice(&digits[at..]);
    buffer.push(b':');
}

/// Does this look like a seal?
pub fn is_seal(text: &str) -> bool {
    text.len() == SEAL_CHARS && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}
