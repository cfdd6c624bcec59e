//! 挂账清单: the hard cases that lie on account, the oldest first, with their age.

use super::table::{Table, Value, ticket_number};
use super::tickets::{View, shown};
use crate::domain::book::Book;
use crate::domain::dossier::Shelf;
use crate::domain::event::Field;
use crate::domain::leg::Leg;
use crate::domain::ticket::Ticket;
use crate::text::{labels, labels_belonging as words, names};

pub fn table(book: &Book, view: &View) -> Table {
    let lang = view.lang;
    let mut lying: Vec<(&Ticket, &Leg, &Shelf)> = book.iter().filter_map(lying).collect();
    lying.sort_by_key(|(ticket, _, shelf)| (shelf.from.at, ticket.number.as_str()));
    let mut table = Table::new("on_account", words::T_SHELVED.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("since", words::SHELVED.pick(lang))
        .column("days", words::DAYS.pick(lang))
        .column("working_days", words::WORKING_DAYS.pick(lang))
        .column("due", labels::DUE.pick(lang))
        .column("approver", words::APPROVER.pick(lang))
        .column("reason", words::REASON.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    table.rows = lying.iter().map(|entry| row(entry, view)).collect();
    table
}

fn lying(ticket: &Ticket) -> Option<(&Ticket, &Leg, &Shelf)> {
    let leg = ticket.open_leg().filter(|leg| leg.paused.is_some())?;
    Some((ticket, leg, ticket.dossier().shelf()?))
}

fn row((ticket, leg, shelf): &(&Ticket, &Leg, &Shelf), view: &View) -> Vec<Value> {
    let (from, now) = (shelf.from.at, view.now);
    let free = |text: &str| Value::Text(shown(ticket, view, text));
    let working = view.clock.calendar.working_days_between(from.date(), now.date());
    vec![
        ticket_number(&ticket.number),
        free(&leg.unit),
        Value::Stamp(from),
        Value::Count(i64::from(now.day_number() - from.day_number())),
        working.map_or(Value::Nothing, Value::Count),
        leg.due.map_or(Value::Nothing, Value::Due),
        free(&shelf.approver),
        free(&shelf.reason),
        free(ticket.title()),
    ]
}
