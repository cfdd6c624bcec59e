//! What a clerk remembers of a ticket, and where it stands by that. Written from the reference of the domain,
//! with plain flags and no event in sight.

use super::commands::Call;
use super::when::{Limit, When, days, hours};

pub type Unit = &'static str;

pub const UNITS: [Unit; 4] = ["城管局", "住建局", "水务局", "东街街道"];

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stage {
    Waiting,
    Answered,
    Dispatched,
    Handling,
    Returning,
    Disputed,
    Shelved,
    Redoing,
    Closed,
    Revisited,
    Merged,
    Declined,
    Transferred,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Decision {
    Pending,
    Granted,
    Refused,
}

/// A unit's time with the ticket.
#[derive(Clone, Debug)]
pub struct Leg {
    pub unit: Unit,
    /// Supporting units, since when, and whether their opinion is there.
    pub support: Vec<(Unit, When, bool)>,
    pub start: When,
    pub redo: bool,
    pub ruled: bool,
    pub limit: Limit,
    pub due: When,
    pub sign_due: Option<When>,
    pub contact_due: Option<When>,
    pub return_due: Option<When>,
    pub signed: Option<When>,
    pub first_contact: Option<When>,
    pub last_contact: Option<When>,
    pub extension: Option<(When, Limit, Decision)>,
    /// When that was decided last.
    pub decided: Option<When>,
    pub giving_back: Option<(When, Decision, When)>,
    pub shelved: Option<When>,
    pub closed: Option<When>,
    pub left: Option<When>,
}

/// What a call was about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum About {
    Leg(usize),
    Answer,
    Root,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Order {
    pub at: When,
    pub leg: usize,
    pub level: usize,
    pub unit: Unit,
    pub answered: bool,
}

#[derive(Clone, Debug)]
pub struct Ticket {
    pub accepted: When,
    pub reply: u32,
    pub urgent: bool,
    pub find: bool,
    pub answered: Option<When>,
    pub legs: Vec<Leg>,
    pub calls: Vec<(When, About, Call)>,
    pub merged: Option<(When, usize)>,
    pub declined: bool,
    pub transferred: bool,
    /// When it was last transferred, or struck off the account.
    pub moved: Option<When>,
    /// The parties of an open dispute.
    pub dispute: Option<Vec<(Unit, When)>>,
    pub excluded: bool,
    pub links: Vec<usize>,
    pub orders: Vec<Order>,
    /// Appeals that nobody has decided.
    pub appeals: Vec<When>,
}

impl Leg {
    pub fn is_open(&self) -> bool {
        self.closed.is_none() && self.left.is_none()
    }

    pub fn latest(&self) -> When {
        let asked = self.extension.map(|(asked, ..)| asked);
        let back = self.giving_back.map(|(_, _, last)| last);
        [self.signed, self.last_contact, asked, self.decided, back]
            .into_iter()
            .flatten()
            .fold(self.start, When::max)
    }
}

impl Ticket {
    /// The latest step: what follows cannot have happened before it.
    pub fn latest(&self) -> When {
        let leg = self.legs.last();
        let left = leg.and_then(|leg| leg.left);
        let steps = [left, self.moved].into_iter().flatten();
        steps.fold(leg.map_or(self.accepted, Leg::latest), When::max)
    }

    pub fn open(&self) -> Option<&Leg> {
        self.legs.last().filter(|leg| leg.is_open())
    }

    pub fn stage(&self) -> Stage {
        let last = self.legs.last();
        if self.merged.is_some() {
            Stage::Merged
        } else if self.declined {
            Stage::Declined
        } else if self.transferred {
            Stage::Transferred
        } else if self.dispute.is_some() {
            Stage::Disputed
        } else if let Some(leg) = self.open() {
            let returning = matches!(leg.giving_back, Some((_, Decision::Pending, _)));
            match leg {
                Leg { shelved: Some(_), .. } => Stage::Shelved,
                _ if returning => Stage::Returning,
                Leg { redo: true, .. } => Stage::Redoing,
                Leg { signed: Some(_), .. } => Stage::Handling,
                _ => Stage::Dispatched,
            }
        } else if last.is_some_and(|leg| leg.left.is_none()) {
            let about = About::Leg(self.legs.len() - 1);
            let settled = self.calls.iter().any(|(_, of, call)| *of == about && *call != Call::Unreached);
            if settled { Stage::Revisited } else { Stage::Closed }
        } else if self.answered.is_some() {
            Stage::Answered
        } else {
            Stage::Waiting
        }
    }

    pub fn finished(&self) -> Option<When> {
        match self.stage() {
            Stage::Answered => self.answered,
            Stage::Closed | Stage::Revisited => self.legs.last()?.closed,
            _ => None,
        }
    }

    pub fn reply_limit(&self) -> Limit {
        if self.urgent { hours(24) } else { days(self.reply) }
    }

    /// Orders about the unit's time with the ticket that runs now.
    pub fn orders_now(&self) -> impl Iterator<Item = &Order> {
        self.orders.iter().filter(|order| order.leg + 1 == self.legs.len())
    }

    pub fn about_now(&self) -> About {
        match self.stage() {
            Stage::Merged => About::Root,
            Stage::Answered => About::Answer,
            _ => About::Leg(self.legs.len().saturating_sub(1)),
        }
    }
}
