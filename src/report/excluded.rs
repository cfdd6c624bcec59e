//! 剔除清单: the tickets that are left out of the assessment, the oldest exclusion first, each with who approved it.

use super::table::{Table, Value, ticket_number};
use super::tickets::{View, shown};
use crate::domain::book::Book;
use crate::domain::dossier::LeftOut;
use crate::domain::event::Field;
use crate::domain::ticket::Ticket;
use crate::text::{labels, labels_belonging as words, names, names_beyond};

pub fn table(book: &Book, view: &View) -> Table {
    let lang = view.lang;
    let excluded = |ticket| Some((ticket, Ticket::dossier(ticket).excluded.as_ref()?));
    let mut found: Vec<(&Ticket, &LeftOut)> = book.iter().filter_map(excluded).collect();
    found.sort_by_key(|(_, left_out)| left_out.done.seq);
    let mut table = Table::new("excluded", words::T_EXCLUDED.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("since", words::EXCLUDED.pick(lang))
        .column("class", words::CLASS.pick(lang))
        .column("approver", words::APPROVER.pick(lang))
        .column("reason", words::REASON.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    table.rows = found.into_iter().map(|(ticket, left_out)| row(ticket, left_out, view)).collect();
    table
}

fn row(ticket: &Ticket, left_out: &LeftOut, view: &View) -> Vec<Value> {
    let free = |text: &str| Value::Text(shown(ticket, view, text));
    vec![
        ticket_number(&ticket.number),
        free(ticket.unit()),
        Value::Stamp(left_out.done.at),
        Value::Word(left_out.class.code(), names_beyond::exclusion(left_out.class)),
        free(&left_out.approver),
        free(&left_out.reason),
        free(ticket.title()),
    ]
}
