//! The acts of some kinds in a ledger, of tickets and of the office, undone ones included: what a letter
//! says is in them and not in what they add up to.

use super::ledger::Ledger;
use super::row;
use crate::domain::code::EventKind;
use crate::domain::event::Entry;
use crate::domain::trouble::Troubles;

/// In ledger order; one pass that decodes no other row.
///
/// # Errors
/// The ledger cannot be read.
pub fn of_kinds(ledger: &Ledger, kinds: &[EventKind]) -> Result<Vec<Entry<'static>>, Troubles> {
    let mut found = Vec::new();
    ledger.each_row(|row, _| {
        if kinds.contains(&row::event_kind(row)?) {
            found.push(ledger.named(row::from_row(row)?).into_owned());
        }
        Ok(())
    })?;
    Ok(found)
}
