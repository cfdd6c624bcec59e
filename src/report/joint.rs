//! 协办: the opinions that supporting units still owe, and what each of them has done when called in.
//! Counted apart from the lead units: the lead answers for the ticket, the supporting unit for its opinion.

use super::table::{Table, Value, group, ticket_number};
use super::tickets::{View, title};
use crate::domain::book::Book;
use crate::domain::event::Field;
use crate::domain::leg::{Leg, Support};
use crate::domain::period::Period;
use crate::domain::ticket::Ticket;
use crate::domain::verdict::Verdict;
use crate::text::{duty, labels, names};
use std::collections::BTreeMap;

/// Every time a supporting unit was asked, with its ticket and leg.
fn asked(book: &Book) -> impl Iterator<Item = (&Ticket, &Leg, &Support)> {
    book.iter().flat_map(|ticket| {
        ticket.legs.iter().flat_map(move |leg| leg.support.iter().map(move |support| (ticket, leg, support)))
    })
}

/// Opinions owed on tickets still open, the first due first; and how many of them are overdue.
pub fn owed(book: &Book, view: &View) -> (Table, usize) {
    let lang = view.lang;
    let open = |(_, leg, support): &(&Ticket, &Leg, &Support)| leg.is_open() && support.opinion.is_none();
    let mut found: Vec<_> = asked(book).filter(open).collect();
    found.sort_by(|a, b| (a.2.due, &a.0.number, &a.2.unit).cmp(&(b.2.due, &b.0.number, &b.2.unit)));
    let mut table = Table::new("opinions_owed", duty::T_JOINT_OPEN.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("supporting", duty::SUPPORT_UNIT.pick(lang))
        .column("unit", duty::LEAD.pick(lang))
        .column("due", labels::LIMIT_DUE.pick(lang))
        .column("late_days", labels::LATE_DAYS.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    let overdue = |due: Option<crate::domain::Stamp>| due.is_some_and(|due| view.now > due);
    for (ticket, leg, support) in &found {
        table.rows.push(vec![
            ticket_number(&ticket.number),
            super::table::name(&support.unit),
            super::table::name(&leg.unit),
            support.due.map_or(Value::Nothing, Value::Due),
            support.due.map_or(Value::Nothing, |due| view.working_days_since(due)),
            title(ticket, view),
        ]);
    }
    (table, found.iter().filter(|(_, _, support)| overdue(support.due)).count())
}

/// In time, late, overdue, running, lifted.
#[derive(Clone, Copy, Default)]
struct Work {
    counts: [u64; 5],
    asked: u64,
}

impl Work {
    fn add(&mut self, verdict: Verdict) {
        let place = match verdict {
            Verdict::InTime => 0,
            Verdict::Late => 1,
            Verdict::Overdue => 2,
            Verdict::Running => 3,
            Verdict::Lifted | Verdict::NoLimit => 4,
        };
        self.counts[place] += 1;
        self.asked += 1;
    }

    fn row(&self, first: Value) -> Vec<Value> {
        let [in_time, late, overdue, ..] = self.counts;
        let counts =
            std::iter::once(&self.asked).chain(&self.counts).map(|&count| Value::Count(count as i64));
        let rate = Value::Rate { part: in_time, whole: in_time + late + overdue };
        std::iter::once(first).chain(counts).chain([rate]).collect()
    }
}

/// What each supporting unit has done, by when it was asked; every opinion asked for stands in one column.
pub fn by_unit(book: &Book, period: Option<Period>, view: &View) -> Table {
    let lang = view.lang;
    let mut units: BTreeMap<&str, Work> = BTreeMap::new();
    let mut total = Work::default();
    for (_, leg, support) in asked(book) {
        if period.is_none_or(|period| period.contains(support.asked.at)) {
            let verdict = leg.support_verdict(support, view.now);
            units.entry(&support.unit).or_default().add(verdict);
            total.add(verdict);
        }
    }
    let mut table = Table::new("supporting_units", duty::T_JOINT_UNITS.pick(lang))
        .column("supporting", duty::SUPPORT_UNIT.pick(lang))
        .column("asked", duty::ASKED.pick(lang))
        .column("in_time", duty::IN_TIME.pick(lang))
        .column("late", duty::LATE.pick(lang))
        .column("overdue", duty::OWED.pick(lang))
        .column("running", duty::RUNNING.pick(lang))
        .column("lifted", duty::LIFTED.pick(lang))
        .rates("rate", duty::RATE.pick(lang));
    table.rows = units.iter().map(|(unit, work)| work.row(group(unit))).collect();
    table.rows.push(total.row(Value::Word("total", labels::TOTAL)));
    table
}
