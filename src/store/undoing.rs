//! What an undo would break in other tickets: those merged into one whose acceptance is taken back, and a
//! merge brought back that has become a cycle since.

use super::ledger::{Found, Ledger};
use crate::domain::belonging::Belonging;
use crate::domain::book::fold_ticket;
use crate::domain::event::{Entry, Event};
use crate::domain::ticket::Keep;
use crate::domain::trouble::Troubles;
use std::collections::HashSet;

/// Why these events of a ticket cannot be taken back, if they cannot.
///
/// # Errors
/// The ledger cannot be read.
pub fn obstacle(ledger: &Ledger, number: &str, events: &[Entry]) -> Result<Option<Belonging>, Troubles> {
    let found = ledger.history(number)?;
    let Some(first) = found.first() else { return Ok(None) };
    if events.iter().any(|entry| matches!(entry.event, Event::Accepted(_))) {
        let tickets = children(ledger, number, first)?;
        return Ok((!tickets.is_empty()).then_some(Belonging::HasMerged { tickets }));
    }
    let mut entries: Vec<Entry> = found.into_iter().map(|found| found.entry).collect();
    let seqs: Vec<u64> = events.iter().map(|entry| entry.seq).collect();
    let Some(last) = entries.last().cloned() else { return Ok(None) };
    // As it will stand: with the void that the undo is going to write.
    entries.push(Entry { seq: last.seq + 1, event: Event::Voided { seqs, reason: "".into() }, ..last });
    let after = fold_ticket(&entries, Keep::Figures);
    let mut root = after.as_ref().and_then(|ticket| ticket.root().map(str::to_owned));
    let mut seen = HashSet::new();
    while let Some(next) = root {
        if next == number {
            let number = after.as_ref().and_then(|ticket| ticket.root()).unwrap_or(number).to_owned();
            return Ok(Some(Belonging::Cycle { number }));
        }
        if !seen.insert(next.clone()) {
            break;
        }
        root = ledger.ticket(&next)?.and_then(|ticket| ticket.root().map(str::to_owned));
    }
    Ok(None)
}

/// The tickets that are merged into this one now.
fn children(ledger: &Ledger, number: &str, accepted: &Found) -> Result<Vec<String>, Troubles> {
    let mut children = Vec::new();
    for other in ledger.naming(number, accepted)? {
        if ledger.ticket(&other)?.is_some_and(|ticket| ticket.root() == Some(number)) {
            children.push(other);
        }
    }
    Ok(children)
}
