//! 地点诉求史: what was reported at a place, as a list and year by year.

use super::table::{Table, Value, ticket_number};
use super::tickets::{View, shown};
use crate::domain::event::Field;
use crate::domain::ticket::Ticket;
use crate::insight::curve;
use crate::text::{labels, names, screening};
use chrono::Datelike;
use std::collections::BTreeMap;

type Named<'t> = (&'t Ticket, Field);

pub fn tickets(found: &[Named], place: &str, view: &View) -> Table {
    let lang = view.lang;
    let field = |field| names::field(field).pick(lang);
    let mut table = Table::new("place", screening::place_title(lang, screening::T_PLACE, place))
        .column("ticket", labels::TICKET.pick(lang))
        .column("received", labels::RECEIVED.pick(lang))
        .column("kind", field(Field::Kind))
        .column("category", field(Field::Category1))
        .column("found_in", screening::WHERE.pick(lang))
        .column("stage", labels::STAGE.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("title", field(Field::Title));
    for (ticket, named_in) in found {
        table.rows.push(vec![
            ticket_number(&ticket.number),
            Value::Stamp(ticket.accepted.at),
            Value::Word(ticket.intake.kind.code(), names::kind(ticket.intake.kind)),
            Value::Text(shown(ticket, view, ticket.intake.get(Field::Category1))),
            Value::Word(named_in.code(), names::field(*named_in)),
            Value::Word(ticket.stage().code(), names::stage(ticket.stage())),
            Value::Text(shown(ticket, view, ticket.unit())),
            Value::Text(shown(ticket, view, ticket.title())),
        ]);
    }
    table
}

/// One row for each year, with a curve of its months.
pub fn years(found: &[Named], place: &str, view: &View) -> Table {
    let lang = view.lang;
    let mut years: BTreeMap<i32, Vec<&Ticket>> = BTreeMap::new();
    for (ticket, _) in found {
        years.entry(ticket.accepted.at.date().year()).or_default().push(ticket);
    }
    let mut table = Table::new("place_years", screening::place_title(lang, screening::T_PLACE_YEARS, place))
        .column("year", screening::YEAR.pick(lang))
        .column("tickets", labels::COUNT.pick(lang))
        .column("open", screening::OPEN.pick(lang))
        .column("curve", screening::CURVE.pick(lang))
        .column("category", screening::TOP_CATEGORY.pick(lang));
    for (year, tickets) in &years {
        let mut months = [0; 12];
        tickets.iter().for_each(|ticket| months[ticket.accepted.at.date().month0() as usize] += 1);
        let open = tickets.iter().filter(|ticket| ticket.finished().is_none()).count();
        table.rows.push(vec![
            Value::Text(year.to_string()),
            Value::Count(tickets.len() as i64),
            Value::Count(open as i64),
            Value::Text(curve::blocks(&months)),
            super::table::group(most_frequent(tickets)),
        ]);
    }
    table
}

fn most_frequent<'t>(tickets: &[&'t Ticket]) -> &'t str {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    tickets.iter().for_each(|ticket| *counts.entry(ticket.intake.get(Field::Category1)).or_default() += 1);
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or("", |(category, _)| category)
}
