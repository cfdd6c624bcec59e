//! All tickets of a ledger, folded in ledger order. Undone commands are left out: what they voided is
//! resolved from the last void backwards, so that an undo can itself be undone.

use super::event::{Entry, Event};
use super::ticket::{Done, Keep, Ticket};
use foldhash::HashMap;
use std::collections::HashSet;
use std::hash::{Hash, Hasher};

#[derive(Default)]
pub struct Book {
    /// Acts about units, areas or the office, in ledger order.
    pub office: Vec<Entry<'static>>,
    tickets: Vec<Option<Ticket>>,
    index: HashMap<Key, u32>,
}

/// A ticket number in the index. Usual ones stand in it: going elsewhere for each of them would take longer
/// than all the rest of finding a ticket.
#[derive(PartialEq, Eq)]
enum Key {
    /// Up to 23 bytes and, in the last byte, how many.
    Short([u64; 3]),
    Long(Box<str>),
}

impl Key {
    fn of(number: &str) -> Key {
        let bytes = number.as_bytes();
        if bytes.len() > 23 {
            return Key::Long(number.into());
        }
        let mut words = [0, 0, (bytes.len() as u64) << 56];
        for (word, part) in words.iter_mut().zip(bytes.chunks(8)) {
            *word |= match part.first_chunk::<8>() {
                Some(part) => u64::from_le_bytes(*part),
                None => part.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
            };
        }
        Key::Short(words)
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Key::Short(words) => words.iter().for_each(|&word| state.write_u64(word)),
            Key::Long(number) => state.write(number.as_bytes()),
        }
    }
}

impl Book {
    pub fn with_room_for(tickets: usize) -> Book {
        let index = HashMap::with_capacity_and_hasher(tickets, Default::default());
        Book { office: Vec::new(), tickets: Vec::with_capacity(tickets), index }
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
            return Ok(Some(self.put(Ticket::taken(entry.ticket.into_owned(), accepted, intake, keep))));
        }
        let Some(at) = self.place(&entry.ticket) else { return Err(Box::new(entry)) };
        if let Some(ticket) = &mut self.tickets[at] {
            ticket.apply(&entry, keep);
        }
        Ok(Some(at))
    }

    /// Adds a ticket, or replaces the one of that number in its place; tells the place.
    pub fn put(&mut self, ticket: Ticket) -> usize {
        let next = self.tickets.len() as u32;
        let at = *self.index.entry(Key::of(&ticket.number)).or_insert(next) as usize;
        match self.tickets.get_mut(at) {
            Some(there) => *there = Some(ticket),
            None => self.tickets.push(Some(ticket)),
        }
        at
    }

    /// Adds the tickets of a book folded from later entries, in their order; tells the place of each.
    pub fn join(&mut self, later: Book) -> Vec<u32> {
        self.office.extend(later.office);
        self.index.reserve(later.index.len());
        self.tickets.reserve_exact(later.tickets.len());
        let place = |ticket: Option<Ticket>| ticket.map_or(u32::MAX, |ticket| self.put(ticket) as u32);
        later.tickets.into_iter().map(place).collect()
    }

    /// Puts what counts of a ticket's entries in the place of what was folded.
    pub fn replace(&mut self, at: usize, ticket: Option<Ticket>) {
        self.tickets[at] = ticket;
    }

    pub fn remove(&mut self, number: &str) {
        if let Some(at) = self.place(number) {
            self.tickets[at] = None;
        }
    }

    pub fn get(&self, number: &str) -> Option<&Ticket> {
        self.place(number).and_then(|at| self.tickets[at].as_ref())
    }

    fn place(&self, number: &str) -> Option<usize> {
        self.index.get(&Key::of(number)).map(|&at| at as usize)
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
    fn numbers_of_any_length_have_keys_of_their_own() {
        let text = "12345678901234567890123一";
        let ends = (0..=text.len()).filter(|&end| text.is_char_boundary(end));
        let mut numbers: Vec<String> = ends.map(|end| text[..end].to_owned()).collect();
        numbers.extend(["1\0", "1\0\0", "21", "12345678", "12345678\0"].map(str::to_owned));
        let keys: HashSet<Key> = numbers.iter().map(|number| Key::of(number)).collect();
        assert_eq!(keys.len(), numbers.len() - 1, "one stands twice");
        assert!(numbers.iter().all(|number| keys.contains(&Key::of(number))));
    }

    #[test]
    fn an_undone_undo_counts_again() {
        assert_eq!(voided(&[(5, vec![4])]), HashSet::from([4]));
        assert_eq!(voided(&[(5, vec![4]), (6, vec![5])]), HashSet::from([5]));
        assert_eq!(voided(&[(5, vec![4]), (6, vec![5]), (7, vec![6])]), HashSet::from([4, 6]));
    }
}
