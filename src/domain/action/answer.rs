//! 直接答复: answered on the spot, without a unit; closes at once.

use super::{Decided, need};
use crate::domain::code::{Stage, Way};
use crate::domain::event::Event;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub way: Way,
    pub text: String,
    pub person: String,
    /// `knowledge:ID` when it was read from the knowledge base.
    pub source: String,
}

impl Answer {
    pub fn decide(&self, ticket: &Ticket) -> Decided {
        if let Some(answer) = &ticket.answer {
            return Err(Refusal::AlreadyAnswered { at: answer.done.at });
        }
        if ticket.stage() != Stage::Waiting {
            return Err(Refusal::WrongStage { stage: ticket.stage(), action: "answer" });
        }
        need(&self.text, Need::Answer)?;
        Ok(vec![Event::Answered {
            way: self.way,
            text: self.text.clone().into(),
            person: self.person.clone().into(),
            source: self.source.clone().into(),
        }])
    }
}
