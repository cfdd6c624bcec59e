//! 联系诉求人: within two working days, and once more before closing [E].

use super::{Decided, handled_leg, same_unit};
use crate::domain::event::Event;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Contact {
    pub unit: String,
    /// Who called.
    pub person: String,
    pub text: String,
}

impl Contact {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        let leg = handled_leg(ticket, at, "contact")?;
        same_unit(&self.unit, leg)?;
        let unit = if self.unit.is_empty() { &leg.unit } else { &self.unit };
        Ok(vec![Event::Contacted {
            unit: unit.clone().into(),
            person: self.person.clone().into(),
            text: self.text.clone().into(),
        }])
    }
}
