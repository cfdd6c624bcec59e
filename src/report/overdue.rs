//! 超期清单: every running limit that is past, or will be within so many working days.

use super::figures::taken_as;
use super::table::{Table, Value, ticket_number};
use super::tickets::{View, shown, title};
use crate::domain::Stamp;
use crate::domain::book::Book;
use crate::domain::code::Limit;
use crate::domain::event::Field;
use crate::domain::leg::Leg;
use crate::domain::limits::Span;
use crate::domain::ticket::Ticket;
use crate::domain::verdict::{Verdict, lamp};
use crate::text::{duty, labels, names};

/// Which limits to list.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub unit: Option<String>,
    pub limit: Option<Limit>,
    /// Also what falls due within so many working days.
    pub within: Option<u32>,
}

struct Running<'a> {
    ticket: &'a Ticket,
    leg: &'a Leg,
    /// The one that owes it: the lead, or a supporting unit.
    unit: &'a str,
    limit: Limit,
    due: Stamp,
    /// Working days past the due date; negative when ahead; none outside the calendar.
    late_days: Option<i64>,
}

/// How many rows are overdue and due soon; lead units and supporting units are counted apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub overdue: usize,
    pub soon: usize,
    pub opinions_overdue: usize,
    pub opinions_soon: usize,
}

impl Found {
    fn add(&mut self, running: &Running, now: Stamp) {
        *match (running.limit == Limit::Support, now > running.due) {
            (false, true) => &mut self.overdue,
            (false, false) => &mut self.soon,
            (true, true) => &mut self.opinions_overdue,
            (true, false) => &mut self.opinions_soon,
        } += 1;
    }

    pub fn opinions(&self) -> usize {
        self.opinions_overdue + self.opinions_soon
    }
}

/// How many tickets have waited for their dispatch longer than `limit`. No unit owes that, so they are not listed.
pub fn undispatched(book: &Book, limit: Span, view: &View) -> usize {
    let due = |ticket: &Ticket| view.clock.due(ticket.accepted.at, limit);
    let waiting = book.iter().filter(|ticket| taken_as(ticket).is_none());
    waiting.filter(|ticket| due(ticket).is_ok_and(|due| due < view.now)).count()
}

/// Is any limit of this ticket in the list? No texts are needed to tell.
pub fn lists(ticket: &Ticket, choice: &Choice, view: &View) -> bool {
    !running(ticket, choice, view).is_empty()
}

/// The list, longest overdue first, and what it counts.
pub fn table(book: &Book, choice: &Choice, view: &View) -> (Table, Found) {
    let mut found: Vec<Running> = book.iter().flat_map(|ticket| running(ticket, choice, view)).collect();
    found.sort_by(|a, b| {
        (a.due, &a.ticket.number, a.limit, a.unit).cmp(&(b.due, &b.ticket.number, b.limit, b.unit))
    });
    let mut counts = Found::default();
    found.iter().for_each(|running| counts.add(running, view.now));
    let lang = view.lang;
    let mut table = Table::new("overdue", labels::T_OVERDUE.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("limit", labels::LIMIT.pick(lang))
        .column("lamp", labels::LAMP.pick(lang))
        .column("unit", duty::OWES.pick(lang))
        .column("due", labels::LIMIT_DUE.pick(lang))
        .column("late_days", labels::LATE_DAYS.pick(lang))
        .column("late", labels::LATE.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    table.rows = found.iter().map(|running| row(running, view)).collect();
    (table, counts)
}

fn running<'a>(ticket: &'a Ticket, choice: &Choice, view: &View) -> Vec<Running<'a>> {
    let Some(leg) = ticket.open_leg() else { return Vec::new() };
    let own = [Limit::Sign, Limit::Contact, Limit::Reply].into_iter();
    let own = own.map(|limit| (leg.unit.as_str(), limit, leg.limit(limit), leg.verdict(limit, view.now)));
    let opinions = leg.support.iter().map(|support| {
        (support.unit.as_str(), Limit::Support, support.due, leg.support_verdict(support, view.now))
    });
    let wanted = own.chain(opinions).filter(|(unit, limit, ..)| {
        choice.limit.is_none_or(|only| only == *limit) && choice.unit.as_ref().is_none_or(|only| only == unit)
    });
    wanted
        .filter_map(|(unit, limit, due, verdict)| {
            let due = due?;
            let now = leg.clock_at(limit, view.now);
            let late_days = view.clock.calendar.working_days_between(due.date(), now.date()).ok();
            let soon =
                choice.within.is_some_and(|within| late_days.is_some_and(|late| -late <= i64::from(within)));
            let listed = match verdict {
                Verdict::Overdue => true,
                // On account nothing falls due soon: the limit stands still.
                Verdict::Running => soon && now == view.now,
                _ => false,
            };
            listed.then_some(Running { ticket, leg, unit, limit, due, late_days })
        })
        .collect()
}

fn row(running: &Running, view: &View) -> Vec<Value> {
    let Running { ticket, leg, unit, limit, due, late_days } = running;
    let now = leg.clock_at(*limit, view.now);
    let lamp = lamp(leg, *due, now, &view.clock);
    vec![
        ticket_number(&ticket.number),
        Value::Word(limit.code(), names::limit(*limit)),
        Value::Word(lamp.code(), names::lamp(lamp)),
        Value::Text(shown(ticket, view, unit)),
        Value::Due(*due),
        late_days.map_or(Value::Nothing, Value::Count),
        if now > *due { Value::Span(now.seconds() - due.seconds()) } else { Value::Nothing },
        title(ticket, view),
    ]
}
