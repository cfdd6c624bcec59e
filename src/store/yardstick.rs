//! What reading a ledger costs at the least: yardsticks for the benches, which measure reports and searches
//! against them.

use super::column::Column;
use super::disk;
use super::ledger::{Ledger, PIECE};
use super::row::RowFault;
use crate::domain::trouble::Troubles;
use std::io::{Read, Seek, SeekFrom};

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
        let io = |error: std::io::Error| disk::fault(self.file_name(), &error);
        let finder = memchr::memmem::Finder::new(text);
        let overlap = text.len().saturating_sub(1);
        let mut file = &self.file;
        file.seek(SeekFrom::Start(self.body)).map_err(io)?;
        let mut rest = self.head.end - self.body;
        let (mut buffer, mut found) = (Vec::with_capacity(2 * PIECE), 0);
        while rest > 0 {
            let got = file.take(rest.min(PIECE as u64)).read_to_end(&mut buffer).map_err(io)? as u64;
            found += finder.find_iter(&buffer).count() as u64;
            rest = if got == 0 { 0 } else { rest - got };
            buffer.drain(..buffer.len().saturating_sub(overlap));
        }
        Ok(found)
    }
}
