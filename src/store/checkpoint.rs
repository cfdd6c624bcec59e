//! A ledger as it stood at an earlier seal: what is derived from it (the learned model) then depends on the
//! ledger alone and not on when it was derived, and need not be derived again for every new row.

use super::cells::{Cuts, Row};
use super::column::Column;
use super::find::lines_before;
use super::ledger::{Ledger, trim_cr};
use super::row;
use super::texts::Source;
use crate::domain::trouble::Troubles;
use memchr::memrchr;

const FIRST_READ: u64 = 1 << 16;

/// A sealed row: where it ends, and its seal, which stands for everything before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The row from which on this checkpoint holds.
    pub step: u64,
    pub end: u64,
    pub seal: String,
}

/// The latest step of a ledger of `rows` rows. Steps are a sixteenth to a thirty-second of the ledger apart.
pub fn latest_step(rows: u64) -> u64 {
    let apart = (rows / 16).checked_ilog2().map_or(1, |log| 1 << log);
    rows / apart * apart
}

impl Ledger {
    /// The end of the command that holds the latest step's row.
    pub fn checkpoint(&self) -> Result<Checkpoint, Troubles> {
        let step = latest_step(self.head.seq);
        let mut found = Checkpoint { step, end: self.head.end, seal: self.head.seal.clone() };
        let mut cuts = Cuts::default();
        let mut end = self.head.end;
        let mut reach = FIRST_READ;
        let mut piece = Vec::new();
        while end > self.body {
            let (bytes, start) = lines_before(self, end, reach, &mut piece)?;
            let mut stop = bytes.len();
            while stop > 0 {
                let line = memrchr(b'\n', &bytes[..stop - 1]).map_or(0, |before| before + 1);
                let text = bytes[line..stop].strip_suffix(b"\n").unwrap_or(&bytes[line..stop]);
                // A row that cannot be read is for `check` to name; the head is a checkpoint too.
                let Some((seq, seal)) = sealed(trim_cr(text), self, &mut cuts) else { return Ok(found) };
                if seq < step {
                    return Ok(found);
                }
                if !seal.is_empty() {
                    found = Checkpoint { step, end: start + stop as u64, seal };
                }
                stop = line;
            }
            end = start;
            reach *= 4;
        }
        Ok(found)
    }

    /// Does the ledger hold this checkpoint, and is it still the latest?
    pub fn is_latest(&self, checkpoint: &Checkpoint) -> bool {
        let inside = self.body < checkpoint.end && checkpoint.end <= self.head.end;
        if !inside || checkpoint.step != latest_step(self.head.seq) {
            return false;
        }
        let mut piece = Vec::new();
        let Ok((bytes, _)) = lines_before(self, checkpoint.end, FIRST_READ, &mut piece) else { return false };
        let text = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        let line = memrchr(b'\n', text).map_or(0, |before| before + 1);
        let found = sealed(trim_cr(&text[line..]), self, &mut Cuts::default());
        found.is_some_and(|(_, seal)| seal == checkpoint.seal)
    }

    /// Reads no further than the checkpoint from now on.
    pub fn back_to(&mut self, checkpoint: &Checkpoint) {
        self.head.end = checkpoint.end;
    }
}

fn sealed(line: &[u8], ledger: &Ledger, cuts: &mut Cuts) -> Option<(u64, String)> {
    let mut row = Row::new(line, &ledger.form, cuts).ok()?;
    let seal = row.get(Column::Seal).ok()?.into_owned();
    Some((row::seq(&mut row).ok()?, seal))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_few_and_never_far_behind() {
        assert_eq!([0, 1, 9, 15, 16, 31, 33, 1000].map(latest_step), [0, 1, 9, 15, 16, 31, 32, 992]);
        for rows in 1..5000 {
            let step = latest_step(rows);
            assert!(step <= rows && (rows - step) * 16 <= rows, "{rows}: {step}");
        }
        let steps: std::collections::BTreeSet<u64> = (1..100_000).map(latest_step).collect();
        assert!(steps.len() < 350, "{}", steps.len());
    }
}
