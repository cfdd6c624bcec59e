//! What a command has just recorded, one line per event.

use super::table::{Table, Value};
use crate::domain::Stamp;
use crate::domain::event::Event;
use crate::domain::mask::Shield;
use crate::text::{Lang, labels, names, story};

pub fn table<'a>(rows: impl Iterator<Item = (&'a str, Stamp, &'a Event<'static>)>, lang: Lang) -> Table {
    let mut table = Table::new("recorded", labels::T_RECORDED.pick(lang))
        .whole()
        .column("ticket", labels::TICKET.pick(lang))
        .column("event", labels::EVENT.pick(lang))
        .column("at", labels::AT.pick(lang))
        .column("detail", labels::DETAIL.pick(lang));
    for (ticket, at, event) in rows {
        let shield = match event {
            Event::Accepted(intake) => Shield::of(ticket, intake),
            _ => Shield::new(ticket),
        };
        table.rows.push(vec![
            Value::Text(ticket.to_owned()),
            Value::Word(event.kind().code(), names::event_kind(event.kind())),
            Value::Stamp(at),
            Value::Text(story::detail(lang, event, Some(&shield))),
        ]);
    }
    table
}
