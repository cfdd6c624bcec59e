//! The rows of a ledger that belong to no ticket: acts about units, areas and the office, and their
//! undoing. They are few; one pass that reads little else finds them.

use super::column::Column;
use super::ledger::Ledger;
use super::row::{self, RowFault};
use super::texts::Source;
use crate::domain::book::{voided, voids_of};
use crate::domain::event::{Entry, Event};
use crate::domain::trouble::Troubles;
use std::collections::HashMap;

#[derive(Default)]
pub struct OfficeRows {
    /// Every row without a ticket but the first, undone ones included, in ledger order.
    pub all: Vec<Entry<'static>>,
    /// The tickets of those wanted rows that belong to one.
    pub tickets: HashMap<u64, String>,
}

/// Reads them; of the rows `wanted` it also tells which tickets they belong to.
///
/// # Errors
/// The ledger cannot be read.
pub fn read(ledger: &Ledger, wanted: &[u64]) -> Result<OfficeRows, Troubles> {
    let mut rows = OfficeRows::default();
    ledger.each_row(|row, _| {
        let ticket = row.get(Column::Ticket).map_err(|what| RowFault { column: Column::Ticket, what })?;
        if !ticket.is_empty() {
            if !wanted.is_empty() && wanted.contains(&row::seq(row)?) {
                rows.tickets.insert(row::seq(row)?, ticket.into_owned());
            }
            return Ok(());
        }
        let entry = ledger.named(row::from_row(row)?);
        if !matches!(entry.event, Event::Opened { .. }) {
            rows.all.push(entry.into_owned());
        }
        Ok(())
    })?;
    Ok(rows)
}

/// Those that count.
///
/// # Errors
/// The ledger cannot be read.
pub fn live(ledger: &Ledger) -> Result<Vec<Entry<'static>>, Troubles> {
    let mut rows = read(ledger, &[])?.all;
    let dead = voided(&voids_of(&rows));
    rows.retain(|entry| !dead.contains(&entry.seq));
    Ok(rows)
}
