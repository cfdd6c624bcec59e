//! Tickets that the catalogue cannot decide, with up to three candidates each.

use super::table::{Table, Value, ticket_number};
use super::tickets::shield;
use crate::domain::event::Field;
use crate::domain::ticket::Ticket;
use crate::text::{Lang, labels, names, phrase};

pub fn table(left: &[(&Ticket, Vec<String>)], lang: Lang) -> Table {
    let mut table = Table::new("doubtful", labels::T_DOUBTFUL.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("category", names::field(Field::Category1).pick(lang))
        .column("title", names::field(Field::Title).pick(lang))
        .column("candidates", labels::CANDIDATES.pick(lang));
    for (ticket, candidates) in left {
        let shield = shield(ticket);
        table.rows.push(vec![
            ticket_number(&ticket.number),
            Value::Text(shield.text(ticket.intake.get(Field::Category1))),
            Value::Text(shield.text(ticket.title())),
            Value::Text(phrase::list(lang, candidates)),
        ]);
    }
    table
}
