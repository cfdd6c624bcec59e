//! 超期清单: every running limit that is past, or will be within so many working days.

use super::table::{Table, Value};
use super::tickets::{View, shown};
use crate::domain::Stamp;
use crate::domain::book::Book;
use crate::domain::code::Limit;
use crate::domain::event::Field;
use crate::domain::ticket::{Leg, Ticket};
use crate::domain::verdict::{Verdict, lamp};
use crate::text::{labels, names};

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
    limit: Limit,
    due: Stamp,
    /// Working days past the due date; negative when ahead; none outside the calendar.
    late_days: Option<i64>,
}

/// The list, longest overdue first, and how many of its rows are overdue.
pub fn table(book: &Book, choice: &Choice, view: &View) -> (Table, usize) {
    let mut found: Vec<Running> = book.iter().flat_map(|ticket| running(ticket, choice, view)).collect();
    found.sort_by(|a, b| {
        a.due.cmp(&b.due).then(a.ticket.number.cmp(&b.ticket.number)).then(a.limit.cmp(&b.limit))
    });
    let overdue = found.iter().filter(|running| view.now > running.due).count();
    let lang = view.lang;
    let mut table = Table::new("overdue", labels::T_OVERDUE.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("limit", labels::LIMIT.pick(lang))
        .column("lamp", labels::LAMP.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("due", labels::LIMIT_DUE.pick(lang))
        .column("late_days", labels::LATE_DAYS.pick(lang))
        .column("late", labels::LATE.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    table.rows = found.iter().map(|running| row(running, view)).collect();
    (table, overdue)
}

fn running<'a>(ticket: &'a Ticket, choice: &Choice, view: &View) -> Vec<Running<'a>> {
    let Some(leg) = ticket.open_leg() else { return Vec::new() };
    if choice.unit.as_ref().is_some_and(|unit| *unit != leg.unit) {
        return Vec::new();
    }
    let limits = [Limit::Sign, Limit::Contact, Limit::Reply];
    let wanted = limits.into_iter().filter(|limit| choice.limit.is_none_or(|only| only == *limit));
    wanted
        .filter_map(|limit| {
            let due = leg.limit(limit)?;
            let late_days = view.clock.calendar.working_days_between(due.date(), view.now.date()).ok();
            let soon =
                choice.within.is_some_and(|within| late_days.is_some_and(|late| -late <= i64::from(within)));
            let listed = match leg.verdict(limit, view.now) {
                Verdict::Overdue => true,
                Verdict::Running => soon,
                _ => false,
            };
            listed.then_some(Running { ticket, leg, limit, due, late_days })
        })
        .collect()
}

fn row(running: &Running, view: &View) -> Vec<Value> {
    let Running { ticket, leg, limit, due, late_days } = running;
    let lamp = lamp(leg, *due, view.now, &view.clock);
    vec![
        Value::Text(ticket.number.clone()),
        Value::Word(limit.code(), names::limit(*limit)),
        Value::Word(lamp.code(), names::lamp(lamp)),
        Value::Text(shown(ticket, view, &leg.unit)),
        Value::Due(*due),
        late_days.map_or(Value::Nothing, Value::Count),
        if view.now > *due { Value::Span(view.now.seconds() - due.seconds()) } else { Value::Nothing },
        Value::Text(shown(ticket, view, ticket.title())),
    ]
}
