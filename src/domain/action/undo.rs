//! Undo: the last command's events of a ticket no longer count; nothing disappears.

use super::{Decided, not_before};
use crate::domain::event::{Entry, Event};
use crate::domain::refusal::Refusal;
use crate::domain::stamp::Stamp;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Undo {
    /// The ledger rows to void, as the store found them.
    pub seqs: Vec<u64>,
    pub reason: String,
}

/// What is taken back happened before: otherwise a view of an earlier moment would never have had it.
///
/// # Errors
/// One of the entries happened after `at`.
pub fn check_after<'e>(
    at: Stamp,
    mut taken_back: impl Iterator<Item = &'e Entry<'e>>,
) -> Result<(), Refusal> {
    taken_back.try_for_each(|entry| not_before(at, entry.at))
}

impl Undo {
    pub fn decide(&self) -> Decided {
        if self.seqs.is_empty() {
            return Err(Refusal::NothingToUndo);
        }
        Ok(vec![Event::Voided { seqs: self.seqs.clone(), reason: self.reason.clone().into() }])
    }
}
