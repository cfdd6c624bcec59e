//! Undoing acts of the office, row by row: the rows no longer count, nothing disappears. Rows of tickets
//! are undone with their tickets.

use super::refusal::BureauRefusal;
use crate::domain::action::undo::check_after;
use crate::domain::book::{voided, voids_of};
use crate::domain::event::{Entry, Event};
use crate::domain::refusal::Refusal;
use crate::domain::stamp::Stamp;
use std::collections::HashMap;

/// The event that voids `rows`. `office` holds every row without a ticket but the first, undone ones
/// included; `tickets` the tickets of those rows that belong to one. With `restore` an undone row, or the
/// undoing itself, may be named: what was taken back counts again.
///
/// # Errors
/// A row that is not an act of the office, is undone already, that others rest on, or that happened after `at`.
pub fn decide(
    rows: &[u64],
    at: Stamp,
    office: &[Entry],
    tickets: &HashMap<u64, String>,
    restore: bool,
    reason: &str,
) -> Result<Event<'static>, Refusal> {
    let voids = voids_of(office);
    let dead = voided(&voids);
    let mut seqs = Vec::with_capacity(rows.len());
    for &row in rows {
        if let Some(ticket) = tickets.get(&row) {
            return Err(BureauRefusal::RowOfTicket { row, ticket: ticket.clone() }.into());
        }
        let entry = office.iter().find(|entry| entry.seq == row);
        let entry = entry.ok_or(BureauRefusal::UnknownRow { row })?;
        let by = voids.iter().rev().find(|(seq, of)| !dead.contains(seq) && of.contains(&row));
        let is_undo = matches!(entry.event, Event::Voided { .. });
        let target = match (by, is_undo, restore) {
            (Some((by, _)), _, true) => *by,
            (Some((by, _)), _, false) => return Err(BureauRefusal::RowUndone { row, by: *by }.into()),
            (None, true, false) => return Err(BureauRefusal::RowIsUndo { row }.into()),
            (None, ..) => row,
        };
        if !seqs.contains(&target) {
            seqs.push(target);
        }
    }
    unused(&seqs, office.iter().filter(|entry| !dead.contains(&entry.seq)))?;
    check_after(at, office.iter().filter(|entry| seqs.contains(&entry.seq)))?;
    Ok(Event::Voided { seqs, reason: reason.to_owned().into() })
}

/// Nothing that counts may rest on a row that no longer does.
fn unused<'e>(rows: &[u64], live: impl Iterator<Item = &'e Entry<'e>>) -> Result<(), Refusal> {
    let mut used: HashMap<u64, Vec<u64>> = HashMap::new();
    for entry in live.filter(|entry| !rows.contains(&entry.seq)) {
        if let Event::Acted(act) = &entry.event {
            for row in act.refs.iter().filter(|row| rows.contains(row)) {
                used.entry(*row).or_default().push(entry.seq);
            }
        }
    }
    match rows.iter().find_map(|row| Some((*row, used.remove(row)?))) {
        Some((row, by)) => Err(BureauRefusal::RowInUse { row, by }.into()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::act::Act;
    use crate::domain::code::EventKind;
    use crate::domain::number::Number;

    fn entry(seq: u64, event: Event<'static>) -> Entry<'static> {
        let at = Stamp::from_seconds(0);
        Entry { seq, at, recorded: at, actor: "".into(), ticket: Number::new(""), event }
    }

    fn act(seq: u64, kind: EventKind, refs: &[u64]) -> Entry<'static> {
        let mut act = Act::new(kind);
        act.refs = refs.to_vec();
        entry(seq, Event::Acted(Box::new(act)))
    }

    fn tried(rows: &[u64], office: &[Entry], restore: bool) -> Result<Vec<u64>, &'static str> {
        let tickets = HashMap::from([(3, "A1".to_owned())]);
        match decide(rows, Stamp::from_seconds(0), office, &tickets, restore, "") {
            Ok(Event::Voided { seqs, .. }) => Ok(seqs),
            Ok(_) => Err("another event"),
            Err(refusal) => Err(refusal.name()),
        }
    }

    #[test]
    fn acts_of_the_office_are_undone_by_row_and_only_they() {
        let mut office = vec![act(2, EventKind::Warned, &[]), act(4, EventKind::WarningAnswered, &[2])];
        assert_eq!(tried(&[3], &office, false), Err("row-of-ticket"));
        assert_eq!(tried(&[1], &office, false), Err("unknown-row"));
        assert_eq!(tried(&[2], &office, false), Err("row-in-use"));
        assert_eq!(tried(&[2, 4], &office, false), Ok(vec![2, 4]));
        assert_eq!(tried(&[4, 4], &office, false), Ok(vec![4]));
        office.push(entry(5, Event::Voided { seqs: vec![4], reason: "".into() }));
        assert_eq!(tried(&[4], &office, false), Err("row-undone"));
        assert_eq!(tried(&[5], &office, false), Err("row-is-undo"));
        assert_eq!(tried(&[5], &office, true), Ok(vec![5]));
        assert_eq!(tried(&[4], &office, true), Ok(vec![5]), "the same, by the row that was undone");
        assert_eq!(tried(&[2], &office, false), Ok(vec![2]));
    }
}
