//! Undo: the last command's events of a ticket no longer count; nothing disappears.

use super::Decided;
use crate::domain::event::Event;
use crate::domain::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Undo {
    /// The ledger rows to void, as the store found them.
    pub seqs: Vec<u64>,
    pub reason: String,
}

impl Undo {
    pub fn decide(&self) -> Decided {
        if self.seqs.is_empty() {
            return Err(Refusal::NothingToUndo);
        }
        Ok(vec![Event::Voided { seqs: self.seqs.clone(), reason: self.reason.clone().into() }])
    }
}
