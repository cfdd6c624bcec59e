//! Undo: the last command's events of a ticket no longer count; nothing disappears.

use super::{Decided, not_before};
use crate::domain::event::Event;
use crate::domain::refusal::Refusal;
use crate::domain::stamp::Stamp;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Undo {
    /// The ledger rows to void, as the store found them.
    pub seqs: Vec<u64>,
    /// When the last of them happened: undone before, it would never have counted.
    pub latest: Option<Stamp>,
    pub reason: String,
}

impl Undo {
    pub fn decide(&self, at: Stamp) -> Decided {
        if self.seqs.is_empty() {
            return Err(Refusal::NothingToUndo);
        }
        self.latest.map_or(Ok(()), |latest| not_before(at, latest))?;
        Ok(vec![Event::Voided { seqs: self.seqs.clone(), reason: self.reason.clone().into() }])
    }
}
