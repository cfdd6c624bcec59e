//! All tickets of a ledger, folded in ledger order. Undone commands are left out: what they voided is
//! resolved from the last void backwards, so that an undo can itself be undone.

use super::event::{Entry, Event};
use super::ticket::{Keep, Ticket};
use foldhash::HashMap;
use std::collections::HashSet;

#[derive(Default)]
pub struct Book {
    /// Acts about units, areas or the office, in ledger order.
    pub office: Vec<Entry<'static>>,
    tickets: Vec<Option<Ticket>>,
    index: HashMap<String, usize>,
}

impl Book {
    /// Folds one entry; tells the place of its ticket, if it is one of this book.
    pub fn apply(&mut self, entry: &Entry, keep: Keep) -> Option<usize> {
        if entry.ticket.is_empty() {
            if matches!(entry.event, Event::Acted(_)) {
                self.office.push(entry.clone().into_owned());
            }
            return None;
        }
        if let Event::Accepted(_) = entry.event {
            return Some(self.put(Ticket::begin(entry, keep)?));
        }
        let at = *self.index.get(entry.ticket.as_ref())?;
        if let Some(ticket) = &mut self.tickets[at] {
            ticket.apply(entry, keep);
        }
        Some(at)
    }

    /// Adds a ticket, or replaces the one of that number in its place; tells the place.
    pub fn put(&mut self, ticket: Ticket) -> usize {
        if let Some(&at) = self.index.get(&ticket.number) {
            self.tickets[at] = Some(ticket);
            return at;
        }
        self.index.insert(ticket.number.clone(), self.tickets.len());
        self.tickets.push(Some(ticket));
        self.tickets.len() - 1
    }

    /// Puts what counts of a ticket's entries in the place of what was folded.
    pub fn replace(&mut self, at: usize, ticket: Option<Ticket>) {
        self.tickets[at] = ticket;
    }

    pub fn remove(&mut self, number: &str) {
        if let Some(&at) = self.index.get(number) {
            self.tickets[at] = None;
        }
    }

    pub fn get(&self, number: &str) -> Option<&Ticket> {
        self.index.get(number).and_then(|&at| self.tickets[at].as_ref())
    }

    /// The ticket that this one goes and closes with: the end of its chain of merges, or itself. A cycle
    /// (a foreign writer's) ends where it began.
    pub fn root<'b>(&'b self, ticket: &'b Ticket) -> &'b Ticket {
        let mut root = ticket;
        for _ in 0..self.tickets.len() {
            match root.root().and_then(|number| self.get(number)) {
                Some(next) => root = next,
                None => return root,
            }
        }
        ticket
    }

    /// In the order of acceptance in the ledger.
    pub fn iter(&self) -> impl Iterator<Item = &Ticket> {
        self.tickets.iter().flatten()
    }
}

/// Which rows do not count, from `(seq of a void, what it voids)` in ledger order. A row voids only rows before
/// it: whoever searches backward has met all that can void a row.
pub fn voided(voids: &[(u64, Vec<u64>)]) -> HashSet<u64> {
    let mut dead = HashSet::new();
    for (seq, targets) in voids.iter().rev() {
        if !dead.contains(seq) {
            dead.extend(targets.iter().copied().filter(|target| target < seq));
        }
    }
    dead
}

/// The entries of one ticket that count, and what they add up to.
pub fn fold_ticket(entries: &[Entry], keep: Keep) -> Option<Ticket> {
    let dead = voided(&voids_of(entries));
    let mut ticket = None;
    for entry in entries.iter().filter(|entry| !dead.contains(&entry.seq)) {
        match (&mut ticket, &entry.event) {
            (_, Event::Accepted(_)) => ticket = Ticket::begin(entry, keep),
            (Some(ticket), _) => ticket.apply(entry, keep),
            (None, _) => {}
        }
    }
    ticket
}

pub fn voids_of(entries: &[Entry]) -> Vec<(u64, Vec<u64>)> {
    let voids = entries.iter().filter_map(|entry| match &entry.event {
        Event::Voided { seqs, .. } => Some((entry.seq, seqs.clone())),
        _ => None,
    });
    voids.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_undone_undo_counts_again() {
        assert_eq!(voided(&[(5, vec![4])]), HashSet::from([4]));
        assert_eq!(voided(&[(5, vec![4]), (6, vec![5])]), HashSet::from([5]));
        assert_eq!(voided(&[(5, vec![4]), (6, vec![5]), (7, vec![6])]), HashSet::from([4, 6]));
    }
}
