//! What reading a ledger costs at the least: yardsticks for the benches, which measure reports and searches
//! against them.

use super::column::Column;
use super::ledger::{Ledger, PIECE};
use super::row::RowFault;
use crate::domain::trouble::Troubles;

impl Ledger {
    /// Cuts every sealed row into its cells and adds up rows and lengths: the yardstick for reports.
    pub fn scan(&self) -> Result<(u64, u64), Troubles> {
        let (mut rows, mut bytes) = (0, 0);
        self.each_row(|row, _| {
            rows += 1;
            bytes += row.cut_whole().map_err(|what| RowFault { column: Column::Seq, what })?;
            Ok(())
        })?;
        Ok((rows, bytes))
    }

    /// How often a text stands in the sealed part, by plain search: the yardstick for finding a ticket.
    pub fn search(&self, text: &str) -> Result<u64, Troubles> {
        let finder = memchr::memmem::Finder::new(text);
        let overlap = text.len().saturating_sub(1);
        let (mut buffer, mut kept, mut found, mut offset) = (vec![0; PIECE + overlap], 0, 0, self.body);
        while offset < self.head.end {
            let want = (self.head.end - offset).min(PIECE as u64) as usize;
            let got = self.read_at(&mut buffer[kept..kept + want], offset)?;
            let filled = kept + got;
            found += finder.find_iter(&buffer[..filled]).count() as u64;
            offset += got.max(1) as u64;
            kept = filled.min(overlap);
            buffer.copy_within(filled - kept..filled, 0);
        }
        Ok(found)
    }
}
