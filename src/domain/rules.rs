//! The rules of one office besides the limits, as its settings state them.

use super::code::Kind;
use super::limits::{Clock, Limits};
use super::reply::Standard;
use super::stamp::Stamp;

#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    pub limits: Limits,
    pub closing: ClosingRules,
    pub revisit: RevisitRules,
    pub reply: Standard,
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

/// What an action may ask besides the ticket itself.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub rules: &'a Rules,
    pub clock: Clock<'a>,
    /// Names of the known units; empty when the office keeps no list.
    pub units: &'a [String],
    /// Nothing can have happened after this.
    pub now: Stamp,
}
