//! What undoing would break in other tickets: those merged into one whose acceptance is taken back, and a
//! merge brought back that has become a cycle since, or whose root is gone. All that one command takes back
//! is looked at as it will stand together.

use super::ledger::{Found, Ledger};
use crate::domain::belonging::Belonging;
use crate::domain::book::fold_ticket;
use crate::domain::event::{Entry, Event};
use crate::domain::ticket::{Keep, Ticket};
use crate::domain::trouble::Troubles;
use std::collections::{HashMap, HashSet};

/// A ticket before and after its events are taken back.
struct Change {
    /// Its acceptance in the ledger.
    first: Option<Found>,
    before: Option<Ticket>,
    after: Option<Ticket>,
}

/// The ledger as it will stand.
struct Outlook<'l> {
    ledger: &'l Ledger,
    changes: HashMap<String, Change>,
}

/// For each ticket with the events that are to be taken back: why they cannot be, if so.
///
/// # Errors
/// The ledger cannot be read.
pub fn obstacles(ledger: &Ledger, undone: &[(&str, &[Entry])]) -> Result<Vec<Option<Belonging>>, Troubles> {
    let mut outlook = Outlook { ledger, changes: HashMap::new() };
    for (number, events) in undone {
        outlook.changes.insert((*number).to_owned(), change(ledger, number, events)?);
    }
    undone.iter().map(|(number, _)| outlook.obstacle(number)).collect()
}

fn change(ledger: &Ledger, number: &str, events: &[Entry]) -> Result<Change, Troubles> {
    let found = ledger.history(number)?;
    let mut entries: Vec<Entry> = found.iter().map(|found| found.entry.clone()).collect();
    let before = fold_ticket(&entries, Keep::Figures);
    let seqs: Vec<u64> = events.iter().map(|entry| entry.seq).collect();
    if let Some(last) = entries.last().cloned() {
        // With the void that the undo is going to write.
        entries.push(Entry { seq: last.seq + 1, event: Event::Voided { seqs, reason: "".into() }, ..last });
    }
    Ok(Change { first: found.into_iter().next(), before, after: fold_ticket(&entries, Keep::Figures) })
}

impl Outlook<'_> {
    fn obstacle(&self, number: &str) -> Result<Option<Belonging>, Troubles> {
        let Some(Change { first: Some(first), before, after }) = self.changes.get(number) else {
            return Ok(None);
        };
        let root = |ticket: &Option<Ticket>| ticket.as_ref().and_then(Ticket::root).map(str::to_owned);
        match (after, root(after)) {
            (None, _) => {
                let tickets = self.children(number, first)?;
                Ok((!tickets.is_empty()).then_some(Belonging::HasMerged { tickets }))
            }
            (Some(_), Some(into)) if root(before).as_ref() != Some(&into) => self.broken_chain(number, &into),
            _ => Ok(None),
        }
    }

    /// The tickets that will be merged into this one.
    fn children(&self, number: &str, accepted: &Found) -> Result<Vec<String>, Troubles> {
        let mut children = Vec::new();
        for other in self.ledger.naming(number, accepted)? {
            if self.root_of(&other)?.is_some_and(|root| root.as_deref() == Some(number)) {
                children.push(other);
            }
        }
        Ok(children)
    }

    /// Does the chain of merges end, at a ticket that is there?
    fn broken_chain(&self, number: &str, into: &str) -> Result<Option<Belonging>, Troubles> {
        let mut next = into.to_owned();
        let mut seen = HashSet::new();
        loop {
            if next == number {
                return Ok(Some(Belonging::Cycle { number: into.to_owned() }));
            }
            let Some(root) = self.root_of(&next)? else {
                return Ok(Some(Belonging::NoSuchTicket { number: next }));
            };
            match root.filter(|_| seen.insert(next)) {
                Some(root) => next = root,
                None => return Ok(None),
            }
        }
    }

    /// What a ticket will be merged into, if anything; `None` if it will not be there.
    fn root_of(&self, number: &str) -> Result<Option<Option<String>>, Troubles> {
        let root = |ticket: &Ticket| ticket.root().map(str::to_owned);
        match self.changes.get(number) {
            Some(change) => Ok(change.after.as_ref().map(root)),
            None => Ok(self.ledger.ticket(number)?.as_ref().map(root)),
        }
    }
}
