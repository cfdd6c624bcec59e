//! 待裁定的分歧: open disputes with their parties and age, the oldest first.

use super::table::{Table, Value, ticket_number};
use super::tickets::{View, title};
use crate::domain::book::Book;
use crate::domain::dossier::Dispute;
use crate::domain::event::Field;
use crate::domain::ticket::Ticket;
use crate::text::{duty, labels, names};

pub fn table(book: &Book, view: &View) -> Table {
    let lang = view.lang;
    let mut found: Vec<(&Ticket, &Dispute)> =
        book.iter().filter_map(|ticket| Some((ticket, ticket.dossier().open_dispute()?))).collect();
    let begun = |dispute: &Dispute| dispute.parties.first().map(|party| party.done);
    found.sort_by_key(|(_, dispute)| begun(dispute).map(|done| (done.at, done.seq)));
    let mut table = Table::new("disputes", duty::T_DISPUTES.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("since", duty::SINCE.pick(lang))
        .column("age", duty::AGE.pick(lang))
        .column("parties", duty::PARTIES.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    for (ticket, dispute) in found {
        let parties: Vec<&str> = dispute.parties.iter().map(|party| party.unit.as_str()).collect();
        let begun = begun(dispute);
        table.rows.push(vec![
            ticket_number(&ticket.number),
            begun.map_or(Value::Nothing, |done| Value::Stamp(done.at)),
            begun.map_or(Value::Nothing, |done| view.working_days_since(done.at)),
            super::table::name(&parties.join("、")),
            super::table::name(ticket.unit()),
            title(ticket, view),
        ]);
    }
    table
}
