//! Corrected intake fields, from a changed export or by hand.

use super::Decided;
use crate::domain::event::{Event, Field, Text};
use crate::domain::refusal::Refusal;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq)]
pub struct Amend {
    pub fields: Vec<(Field, Text<'static>)>,
    pub reason: String,
}

impl Amend {
    pub fn decide(&self, ticket: &Ticket) -> Decided {
        let changed = self.fields.iter().filter(|(field, value)| ticket.intake.get(*field) != value.as_ref());
        let fields: Vec<_> = changed.cloned().collect();
        if fields.is_empty() {
            return Err(Refusal::NothingChanged);
        }
        Ok(vec![Event::Amended { fields, reason: self.reason.clone().into() }])
    }
}
