//! The rules of one office besides the limits, as its settings state them.

use super::code::{Kind, Origin};
use super::duty::DutyRules;
use super::limits::{Clock, Limits};
use super::reply::Standard;
use super::stamp::Stamp;
use super::ticket::Ticket;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    pub limits: Limits,
    pub closing: ClosingRules,
    pub revisit: RevisitRules,
    pub reply: Standard,
    pub duty: DutyRules,
    pub merge: MergeRules,
    pub origin: OriginRules,
}

/// What a closing must bring [E]: 分管领导审定, 佐证材料.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosingRules {
    pub approver_required: bool,
    pub evidence_required: bool,
    /// Kinds that may be closed without evidence.
    pub evidence_exempt: Vec<Kind>,
    /// The requester is to be contacted once more before closing.
    pub contact_again: bool,
}

/// When a ticket that cannot be reached leaves the revisit base.
#[derive(Clone, Debug, PartialEq)]
pub struct RevisitRules {
    pub attempts: u32,
    pub on_days: u32,
}

/// Until when a ticket may still be merged into one that has been closed [66; number default].
#[derive(Clone, Debug, PartialEq)]
pub struct MergeRules {
    pub days_after_closing: u32,
}

/// Channels that tell where a request comes from, named as intake names them [X].
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OriginRules {
    pub find_channels: Vec<String>,
    pub enterprise_channels: Vec<String>,
}

impl OriginRules {
    /// The origin of what comes in by this channel.
    pub fn of(&self, channel: &str) -> Origin {
        let among = |channels: &[String]| channels.iter().any(|known| known.trim() == channel.trim());
        if among(&self.find_channels) {
            Origin::Find
        } else if among(&self.enterprise_channels) {
            Origin::Enterprise
        } else {
            Origin::Request
        }
    }
}

/// 筛查: when requests count as repeated, shared or doubled (DOMAIN §2).
#[derive(Clone, Debug, PartialEq)]
pub struct ScreenRules {
    /// 一人多诉: so many tickets of one person within so many days.
    pub person_tickets: u32,
    pub person_days: u32,
    /// 一事多人: so many requesters of one matter within so many days.
    pub matter_requesters: u32,
    pub matter_days: u32,
    /// Tickets of one person about one matter, taken after an earlier one was closed.
    pub returns: u32,
    /// A matter silent for longer begins anew.
    pub silence_days: u32,
    /// A merge is proposed up to so many days after closing.
    pub duplicate_days: u32,
    /// What stands for a requester who is not known.
    pub nobody: Vec<String>,
    /// The office's own numbers.
    pub seats: Vec<String>,
    /// Words that names of places end with.
    pub places: Vec<String>,
}

/// 研判: when more tickets than usual are a surge.
#[derive(Clone, Debug, PartialEq)]
pub struct SurgeRules {
    /// Periods before this one that make the baseline.
    pub periods: u32,
    /// Fewer tickets are no surge.
    pub least: u32,
    /// Per cent of the mean before.
    pub percent: u32,
    /// Words that tell of danger to life or to public order.
    pub risk: Vec<String>,
}

/// What an action may ask besides the ticket itself.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub rules: &'a Rules,
    pub clock: Clock<'a>,
    /// Names of the known units; empty when the office keeps no list.
    pub units: &'a [String],
    /// Nothing can have happened after this.
    pub now: Stamp,
    /// Where the tickets stand that actions may name besides their own: the root of a merge, say.
    pub others: &'a Others,
}

/// Does the office know this unit? Without a list it knows every one.
pub fn is_listed(unit: &str, units: &[String]) -> bool {
    units.is_empty() || units.iter().any(|known| known == unit)
}

pub type Others = HashMap<String, Option<Ticket>>;

impl Desk<'_> {
    pub fn other(&self, number: &str) -> Option<&Ticket> {
        self.others.get(number)?.as_ref()
    }

    /// The end of the chain of merges from `number`; none where a ticket of it is missing or it is a cycle.
    pub fn root(&self, number: &str) -> Option<&Ticket> {
        let mut ticket = self.other(number)?;
        for _ in 0..self.others.len() {
            match ticket.root() {
                Some(next) => ticket = self.other(next)?,
                None => return Some(ticket),
            }
        }
        ticket.root().is_none().then_some(ticket)
    }
}
