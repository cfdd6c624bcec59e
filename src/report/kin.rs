//! What a ticket belongs with: the root it was merged into, the tickets merged into it, and the finds and
//! requests it is linked with; each with where it stands, so that a child shows its root's closing.

use super::table::{Table, Value, ticket_number};
use super::tickets::{View, shown};
use crate::domain::event::Field;
use crate::domain::ticket::Ticket;
use crate::text::{Words, labels, labels_belonging as words, names};

/// The tickets that one belongs with.
#[derive(Default)]
pub struct Kin {
    /// Its chain of roots, the nearest first.
    pub roots: Vec<Ticket>,
    pub finds: Vec<Ticket>,
    /// Tickets that have named it as root or as find; some may have been taken out since.
    pub naming: Vec<Ticket>,
}

/// Nothing for a ticket that stands alone.
pub fn table(ticket: &Ticket, kin: &Kin, view: &View) -> Option<Table> {
    let lang = view.lang;
    let mut table = Table::new("kin", words::T_KIN.pick(lang))
        .column("relation", words::RELATION.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("received", labels::RECEIVED.pick(lang))
        .column("stage", labels::STAGE.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("closed", labels::CLOSED.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    let number = ticket.number.as_str();
    let children = kin.naming.iter().filter(|other| other.root() == Some(number));
    let linked = kin.naming.iter().filter(|other| other.dossier().links.iter().any(|(_, to)| to == number));
    table.rows.extend(kin.roots.iter().map(|root| row("root", words::K_ROOT, root, view)));
    table.rows.extend(children.map(|child| row("child", words::K_CHILD, child, view)));
    table.rows.extend(kin.finds.iter().map(|find| row("find", words::K_FIND, find, view)));
    table.rows.extend(linked.map(|request| row("request", words::K_LINKED, request, view)));
    (!table.rows.is_empty()).then_some(table)
}

fn row(code: &'static str, relation: Words, other: &Ticket, view: &View) -> Vec<Value> {
    vec![
        Value::Word(code, relation),
        ticket_number(&other.number),
        Value::Stamp(other.accepted.at),
        Value::Word(other.stage().code(), names::stage(other.stage())),
        Value::Text(shown(other, view, other.unit())),
        other.finished().map_or(Value::Nothing, Value::Stamp),
        Value::Text(shown(other, view, other.title())),
    ]
}
