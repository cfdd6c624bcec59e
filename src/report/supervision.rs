//! 督办: the rungs that are due, those nobody has answered, and who is to be named in the bulletin.

use super::table::{Table, Value, ticket_number};
use super::tickets::{View, title};
use crate::domain::book::Book;
use crate::domain::calendar::NoCalendar;
use crate::domain::dossier::Supervision;
use crate::domain::duty::DutyRules;
use crate::domain::event::Field;
use crate::domain::period::Period;
use crate::domain::supervision::{Named, NamedFor, NextRung, named, next_rung, of_office};
use crate::domain::ticket::Ticket;
use crate::text::{duty, labels, names, names_beyond};
use std::collections::BTreeMap;

/// Tickets whose days cannot be counted.
pub type Uncounted = Vec<(String, NoCalendar)>;

/// What is due by now, the longest due first.
///
/// # Errors
/// The tickets whose count reaches a year without a calendar.
pub fn due<'b>(
    book: &'b Book,
    rules: &DutyRules,
    view: &View,
) -> Result<Vec<(&'b Ticket, NextRung)>, Uncounted> {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    for ticket in book.iter() {
        match next_rung(ticket, rules, &view.clock) {
            Ok(Some(rung)) if rung.since <= view.now => found.push((ticket, rung)),
            Ok(_) => {}
            // A limit far ahead is nobody's business yet.
            Err(_) if ticket.open_leg().and_then(|leg| leg.due).is_some_and(|due| view.now <= due) => {}
            Err(missing) => failed.push((ticket.number.to_string(), missing)),
        }
    }
    found.sort_by(|a, b| (a.1.since, &a.0.number).cmp(&(b.1.since, &b.0.number)));
    if failed.is_empty() { Ok(found) } else { Err(failed) }
}

pub fn due_table(due: &[(&Ticket, NextRung)], view: &View) -> Table {
    let lang = view.lang;
    let mut table = Table::new("supervision_due", duty::T_DUE.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("level", duty::LEVEL.pick(lang))
        .column("ground", duty::GROUND.pick(lang))
        .column("since", duty::SINCE.pick(lang))
        .column("cites", labels::CITES.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    for (ticket, rung) in due {
        table.rows.push(vec![
            ticket_number(&ticket.number),
            super::table::name(ticket.unit()),
            Value::Word(rung.level.code(), names_beyond::level(rung.level)),
            Value::Word(rung.ground.code(), duty::ground(rung.ground)),
            Value::Stamp(rung.since),
            rows(&rung.cites),
            title(ticket, view),
        ]);
    }
    table
}

/// Issued and not answered, the first due first; those about units have no ticket.
pub fn open_table(book: &Book, view: &View) -> Table {
    let lang = view.lang;
    let of_units = of_office(&book.office);
    let of_tickets = book.iter().flat_map(|ticket| {
        ticket.dossier().supervisions.iter().map(move |supervision| (ticket.number.as_str(), supervision))
    });
    let all = of_tickets.chain(of_units.iter().map(|supervision| ("", supervision)));
    let mut open: Vec<(&str, &Supervision)> = all.filter(|(_, one)| one.answered.is_none()).collect();
    open.sort_by_key(|(_, one)| (one.due, one.done.seq));
    let mut table = Table::new("supervision_open", duty::T_OPEN.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("level", duty::LEVEL.pick(lang))
        .column("issued", duty::ISSUED.pick(lang))
        .column("due", duty::ANSWER_BY.pick(lang))
        .column("late_days", labels::LATE_DAYS.pick(lang))
        .column("row", labels::SEQ.pick(lang));
    for (ticket, one) in open {
        table.rows.push(vec![
            if ticket.is_empty() { Value::Nothing } else { Value::Text(ticket.to_owned()) },
            super::table::name(&one.unit),
            Value::Word(one.level.code(), names_beyond::level(one.level)),
            Value::Stamp(one.done.at),
            one.due.map_or(Value::Nothing, Value::Due),
            one.due.map_or(Value::Nothing, |due| view.working_days_since(due)),
            Value::Count(one.done.seq as i64),
        ]);
    }
    table
}

/// Units to be named for what came about in the period, with every ticket it rests on.
///
/// # Errors
/// The tickets whose count reaches a year without a calendar.
pub fn named_table(
    book: &Book,
    rules: &DutyRules,
    period: Option<Period>,
    view: &View,
) -> Result<Table, Uncounted> {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    for ticket in book.iter() {
        match named(ticket, rules, &view.clock, view.now) {
            Ok(some) => found.extend(some),
            Err(missing) => failed.push((ticket.number.to_string(), missing)),
        }
    }
    if !failed.is_empty() {
        return Err(failed);
    }
    found.retain(|one: &Named| period.is_none_or(|period| period.contains(one.at)));
    let mut reminders: BTreeMap<String, u32> = BTreeMap::new();
    for one in found.iter().filter(|one| one.ground == NamedFor::Reminders) {
        *reminders.entry(one.unit.clone()).or_default() += 1;
    }
    let often = |unit: &str| reminders.get(unit).is_some_and(|&count| count >= rules.named.reminders);
    found.retain(|one| one.ground != NamedFor::Reminders || often(&one.unit));
    found.sort_by(|a, b| (&a.unit, a.ground, a.at, &a.ticket).cmp(&(&b.unit, b.ground, b.at, &b.ticket)));
    Ok(named_rows(&found, view))
}

fn named_rows(found: &[Named], view: &View) -> Table {
    let lang = view.lang;
    let mut table = Table::new("named", duty::T_NAMED.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("ground", duty::GROUND.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("since", duty::SINCE.pick(lang))
        .column("cites", labels::CITES.pick(lang));
    for one in found {
        table.rows.push(vec![
            super::table::name(&one.unit),
            Value::Word(one.ground.code(), duty::named_for(one.ground)),
            Value::Text(one.ticket.clone()),
            Value::Stamp(one.at),
            rows(&one.cites),
        ]);
    }
    table
}

fn rows(cites: &[u64]) -> Value {
    Value::Text(cites.iter().map(u64::to_string).collect::<Vec<_>>().join(" "))
}
