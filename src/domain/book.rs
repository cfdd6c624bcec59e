//! All tickets of a ledger, folded in ledger order. Undone commands are left out: what they voided is
//! resolved from the last void backwards, so that an undo can itself be undone.

use super::event::{Entry, Event};
use super::number::Number;
use super::ticket::{Done, Keep, Ticket};
use foldhash::fast::RandomState;
use hashbrown::hash_table::{Entry as Slot, HashTable};
use std::collections::HashSet;

#[derive(Default)]
pub struct Book {
    /// Acts about units, areas or the office, in ledger order.
    pub office: Vec<Entry<'static>>,
    tickets: Vec<Option<Ticket>>,
    /// Where tickets stand, by their numbers. The numbers are in the tickets: a small index stays in the processor's
    /// caches, and the ticket is wanted next anyway.
    index: HashTable<u32>,
    hasher: RandomState,
}

impl Book {
    pub fn with_room_for(tickets: usize) -> Book {
        let (tickets, index) = (Vec::with_capacity(tickets), HashTable::with_capacity(tickets));
        Book { tickets, index, ..Book::default() }
    }

    /// Folds one entry; tells the place of its ticket, if it has one.
    ///
    /// # Errors
    /// The entry itself, when its ticket is not in this book.
    pub fn apply<'e>(&mut self, entry: Entry<'e>, keep: Keep) -> Result<Option<usize>, Box<Entry<'e>>> {
        if entry.ticket.is_empty() {
            if matches!(entry.event, Event::Acted(_)) {
                self.office.push(entry.into_owned());
            }
            return Ok(None);
        }
        if let Event::Accepted(intake) = entry.event {
            let accepted = Done { at: entry.at, seq: entry.seq };
            return Ok(Some(self.put(Ticket::taken(entry.ticket, accepted, intake, keep))));
        }
        let Some(at) = self.place(&entry.ticket) else { return Err(Box::new(entry)) };
        if let Some(ticket) = &mut self.tickets[at] {
            ticket.apply(&entry, keep);
        }
        Ok(Some(at))
    }

    /// Adds a ticket, or replaces the one of that number in its place; tells the place.
    pub fn put(&mut self, ticket: Ticket) -> usize {
        let (tickets, hasher) = (&mut self.tickets, &self.hasher);
        let hash = ticket.number.hash(hasher);
        let is_it = |&at: &u32| is_there(tickets, at, &ticket.number);
        match self.index.entry(hash, is_it, |&at| hash_again(tickets, at, hasher)) {
            Slot::Occupied(slot) => {
                let at = *slot.get() as usize;
                tickets[at] = Some(ticket);
                at
            }
            Slot::Vacant(slot) => {
                let at = tickets.len();
                slot.insert(at as u32);
                tickets.push(Some(ticket));
                at
            }
        }
    }

    /// Adds the tickets of a book folded from later entries, in their order; tells the place of each.
    pub fn join(&mut self, later: Book) -> Vec<u32> {
        self.office.extend(later.office);
        self.index.reserve(later.index.len(), |&at| hash_again(&self.tickets, at, &self.hasher));
        self.tickets.reserve_exact(later.tickets.len());
        let place = |ticket: Option<Ticket>| ticket.map_or(u32::MAX, |ticket| self.put(ticket) as u32);
        later.tickets.into_iter().map(place).collect()
    }

    /// Puts what counts of a ticket's entries in the place of what was folded.
    pub fn replace(&mut self, at: usize, ticket: Option<Ticket>) {
        self.tickets[at] = ticket;
    }

    /// How many places there are, those of removed tickets among them.
    pub fn places(&self) -> usize {
        self.tickets.len()
    }

    /// The places of some tickets.
    pub fn places_of(&self, is_meant: impl Fn(&Ticket) -> bool) -> impl Iterator<Item = u32> {
        let meant = move |ticket: &Option<Ticket>| ticket.as_ref().is_some_and(&is_meant);
        self.tickets
            .iter()
            .enumerate()
            .filter(move |(_, ticket)| meant(ticket))
            .map(|(place, _)| place as u32)
    }

    pub fn remove(&mut self, number: &str) {
        if let Some(at) = self.place(&Number::new(number)) {
            self.tickets[at] = None;
        }
    }

    pub fn get(&self, number: &str) -> Option<&Ticket> {
        self.place(&Number::new(number)).and_then(|at| self.tickets[at].as_ref())
    }

    fn place(&self, number: &Number) -> Option<usize> {
        let hash = number.hash(&self.hasher);
        self.index.find(hash, |&at| is_there(&self.tickets, at, number)).map(|&at| at as usize)
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

fn is_there(tickets: &[Option<Ticket>], at: u32, number: &Number) -> bool {
    tickets[at as usize].as_ref().is_some_and(|there| there.number == *number)
}

/// For an index that grows; a ticket that was removed is never looked for.
fn hash_again(tickets: &[Option<Ticket>], at: u32, hasher: &RandomState) -> u64 {
    tickets[at as usize].as_ref().map_or(0, |there| there.number.hash(hasher))
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
