//! What reading a ledger costs at the least: yardsticks for the benches, which measure reports and searches
//! against them.

use super::cells::Row;
use super::column::Column;
use super::ledger::{Ledger, PIECE};
use super::row::{RowFault, bytes};
use crate::domain::Stamp;
use crate::domain::trouble::Troubles;
use foldhash::{HashMap, HashMapExt};

/// What the least fold keeps of a ticket: the limits of its last round and what was done about them.
#[derive(Default)]
struct Standing {
    due: Option<Stamp>,
    sign_due: Option<Stamp>,
    contact_due: Option<Stamp>,
    signed: Option<Stamp>,
    contacted: Option<Stamp>,
    closed: Option<Stamp>,
    satisfied: bool,
}

const SATISFIED: [&[u8]; 3] = [b"very-satisfied", b"satisfied", b"fairly-satisfied"];

impl Ledger {
    /// Cuts every sealed row into its cells and adds up rows and lengths: the yardstick for reports.
    pub fn scan(&self) -> Result<(u64, u64), Troubles> {
        let (mut rows, mut bytes) = (0, 0);
        self.each_row(|row, _| {
            rows += 1;
            bytes += row.cut_whole().map_err(|what| RowFault { column: Column::Seq, what })?;
            Ok(())
        })?;
        Ok((rows, bytes))
    }

    /// How often a text stands in the sealed part, by plain search: the yardstick for finding a ticket.
    pub fn search(&self, text: &str) -> Result<u64, Troubles> {
        let finder = memchr::memmem::Finder::new(text);
        let overlap = text.len().saturating_sub(1);
        let (mut buffer, mut kept, mut found, mut offset) = (vec![0; PIECE + overlap], 0, 0, self.body);
        while offset < self.head.end {
            let want = (self.head.end - offset).min(PIECE as u64) as usize;
            let got = self.read_at(&mut buffer[kept..kept + want], offset)?;
            let filled = kept + got;
            found += finder.find_iter(&buffer[..filled]).count() as u64;
            offset += got.max(1) as u64;
            kept = filled.min(overlap);
            buffer.copy_within(filled - kept..filled, 0);
        }
        Ok(found)
    }

    /// Folds the rows into tickets with nothing but the cells that a year's figures need: the yardstick for a
    /// report. Undone rows are not left out, and there are no groups, rates, calendar or checks. Counts
    /// tickets, closed, closed in time, signed in time, contacted in time and satisfied.
    pub fn fold_bare(&self) -> Result<[usize; 6], Troubles> {
        let mut tickets: HashMap<Box<[u8]>, Standing> = HashMap::new();
        self.each_row(|row, _| {
            let number = bytes(row, Column::Ticket)?;
            if &*bytes(row, Column::Event)? == b"accepted" {
                // The last of the columns that figures are grouped by: those before it are cut on the way.
                bytes(row, Column::Area)?;
                tickets.insert(number.into_owned().into(), Standing::default());
            } else if let Some(ticket) = tickets.get_mut(&*number) {
                ticket.apply(row)?;
            }
            Ok(())
        })?;
        Ok(count(tickets.values()))
    }
}

impl Standing {
    fn apply(&mut self, row: &mut Row) -> Result<(), RowFault> {
        match &*bytes(row, Column::Event)? {
            b"dispatched" | b"sent-back" => {
                let due = moment(row, Column::Due)?;
                let (sign_due, contact_due) =
                    (moment(row, Column::SignDue)?, moment(row, Column::ContactDue)?);
                *self =
                    Standing { due, sign_due, contact_due, satisfied: self.satisfied, ..Standing::default() };
            }
            b"extension-granted" => self.due = moment(row, Column::Due)?,
            b"signed" => self.signed = self.signed.or(moment(row, Column::At)?),
            b"contacted" => self.contacted = self.contacted.or(moment(row, Column::At)?),
            b"closed" => self.closed = moment(row, Column::At)?,
            b"revisited" => match &*bytes(row, Column::Grade)? {
                b"" => {}
                grade => self.satisfied = SATISFIED.contains(&grade),
            },
            _ => {}
        }
        Ok(())
    }
}

fn count<'s>(tickets: impl Iterator<Item = &'s Standing>) -> [usize; 6] {
    let in_time = |done: Option<Stamp>, due| done.is_some_and(|done| due >= Some(done));
    let mut counts = [0; 6];
    for ticket in tickets {
        let facts = [
            true,
            ticket.closed.is_some(),
            in_time(ticket.closed, ticket.due),
            in_time(ticket.signed, ticket.sign_due),
            in_time(ticket.contacted, ticket.contact_due),
            ticket.satisfied,
        ];
        counts.iter_mut().zip(facts).for_each(|(count, fact)| *count += usize::from(fact));
    }
    counts
}

fn moment(row: &mut Row, column: Column) -> Result<Option<Stamp>, RowFault> {
    Ok(Stamp::parse_bytes(&bytes(row, column)?))
}

#[cfg(test)]
mod tests {
    use super::super::encode::Draft;
    use super::super::writer::{Patience, Writer, create};
    use super::*;
    use crate::domain::code::{Grade, Kind, Reached, Urgency};
    use crate::domain::event::{Call, Closing, Event, Handover, Intake};

    #[test]
    fn the_bare_fold_counts_what_happened_in_the_last_round() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("ledger.csv");
        let day = |day: u32| Stamp::parse(&format!("2025-09-{day:02}T09:00:00")).unwrap();
        let draft = |ticket: &str, at, event| Draft { at, actor: "王".into(), ticket: ticket.into(), event };
        let handover = Handover { due: Some(day(5)), sign_due: Some(day(2)), ..Handover::default() };
        let call = Call {
            reached: Reached::Reached,
            skip: None,
            solved: None,
            grade: Some(Grade::FairlySatisfied),
            cause: None,
            text: "".into(),
        };
        let life = |ticket: &str, signed, closed| {
            let intake = Intake::new(Kind::Complaint, Urgency::Normal);
            [
                draft(ticket, day(1), Event::Accepted(Box::new(intake))),
                draft(ticket, day(1), Event::Dispatched(Box::new(handover.clone()))),
                draft(ticket, signed, Event::Signed { unit: "城管局".into() }),
                draft(ticket, closed, Event::Closed(Box::new(Closing::default()))),
                draft(ticket, day(9), Event::Revisited(Box::new(call.clone()))),
            ]
        };
        create(&path, "abc123", "测试", day(1), "王").unwrap();
        let mut drafts = [life("1", day(2), day(6)), life("2", day(3), day(5))].concat();
        drafts.push(draft("2", day(9), Event::Dispatched(Box::new(handover.clone()))));
        let patience = Patience { seconds: 60, told: &mut || {} };
        Writer::open(&path, patience).unwrap().commit(&drafts, day(9)).unwrap();
        assert_eq!(Ledger::open(&path).unwrap().fold_bare().unwrap(), [2, 1, 0, 1, 0, 2]);
    }
}
