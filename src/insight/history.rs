//! What was reported at a place over the years: every ticket that names it.

use super::normal::normal;
use crate::domain::event::Field;
use crate::domain::ticket::Ticket;

/// Where a place can be named, the surest first.
const FIELDS: [Field; 4] = [Field::Address, Field::Area, Field::Title, Field::Content];

/// Tickets that name the place, however it is written, and where they do; earliest first.
pub fn naming<'t>(tickets: impl Iterator<Item = &'t Ticket>, place: &str) -> Vec<(&'t Ticket, Field)> {
    let place = normal(place);
    if place.is_empty() {
        return Vec::new();
    }
    let names = |ticket: &'t Ticket| {
        let field = FIELDS.into_iter().find(|&field| normal(ticket.intake.get(field)).contains(&place))?;
        Some((ticket, field))
    };
    let mut found: Vec<(&Ticket, Field)> = tickets.filter_map(names).collect();
    found.sort_by_key(|(ticket, _)| (ticket.accepted.at, &ticket.number));
    found
}
