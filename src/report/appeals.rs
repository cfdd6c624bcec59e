//! 待审核的申诉: appeals nobody has decided yet, the oldest first.

use super::table::{Table, Value, ticket_number};
use super::tickets::View;
use crate::domain::book::Book;
use crate::domain::dossier::Appeal;
use crate::domain::leg::Decision;
use crate::domain::ticket::Ticket;
use crate::text::{duty, labels, names};

pub fn table(book: &Book, unit: Option<&str>, view: &View) -> Table {
    let lang = view.lang;
    let open = |ticket| {
        let appeals = Ticket::dossier(ticket).appeals.iter();
        let open = appeals.filter(move |appeal| {
            appeal.decision == Decision::Pending && unit.is_none_or(|unit| unit == appeal.unit)
        });
        open.map(move |appeal| (ticket, appeal))
    };
    let mut found: Vec<(&Ticket, &Appeal)> = book.iter().flat_map(open).collect();
    found.sort_by_key(|(_, appeal)| (appeal.asked.at, appeal.asked.seq));
    let mut table = Table::new("appeals", duty::T_APPEALS.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("fault", labels::FAULT.pick(lang))
        .column("appealed", duty::APPEALED_AT.pick(lang))
        .column("age", duty::AGE.pick(lang))
        .column("cites", labels::CITES.pick(lang));
    for (ticket, appeal) in found {
        let cites: Vec<String> = appeal.cites.iter().map(u64::to_string).collect();
        table.rows.push(vec![
            ticket_number(&ticket.number),
            super::table::name(&appeal.unit),
            Value::Word(appeal.fault.code(), names::fault_kind(appeal.fault)),
            Value::Stamp(appeal.asked.at),
            view.working_days_since(appeal.asked.at),
            Value::Text(cites.join(" ")),
        ]);
    }
    table
}
