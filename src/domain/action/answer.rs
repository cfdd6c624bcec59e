//! 直接答复: answered on the spot, without a unit; closes at once.

use super::{Decided, need, not_before};
use crate::domain::bureau::knowledge::{Item, source_of};
use crate::domain::code::{Stage, Way};
use crate::domain::event::Event;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub way: Way,
    pub text: String,
    pub person: String,
    /// The entry of the knowledge base it is answered from; its answer stands in for a missing text.
    pub item: Option<Item<'static>>,
}

impl Answer {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        if let Some(answer) = &ticket.answer {
            return Err(Refusal::AlreadyAnswered { at: answer.done.at });
        }
        if ticket.stage() != Stage::Waiting {
            return Err(Refusal::WrongStage { stage: ticket.stage(), action: "answer" });
        }
        if let Some(left) = ticket.legs.last().and_then(|leg| leg.left) {
            not_before(at, left.at)?;
        }
        let text = match &self.item {
            Some(item) if self.text.trim().is_empty() => &*item.answer,
            _ => &self.text,
        };
        need(text, Need::Answer)?;
        if let Some(item) = &self.item {
            item.usable(at.date())?;
        }
        Ok(vec![Event::Answered {
            way: self.way,
            text: text.to_owned().into(),
            person: self.person.clone().into(),
            source: self.item.as_ref().map_or(String::new(), |item| source_of(&item.id)).into(),
        }])
    }
}
