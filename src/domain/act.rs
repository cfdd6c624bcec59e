//! Acts: everything that happens beyond the first loop (rulings, merging, supervision, appeals,
//! evaluation, warnings, recorded facts). They share one shape, so that a new one is a line in a table
//! here and not a type of its own; what each uses is said in `man/hotline-ledger.5`.

use super::code::{
    Evaluator, EventKind, Exclusion, FactKind, FaultKind, LetterKind, Level, Transfer, Unfit, WarningEnd,
    WarningKind,
};
use super::event::{Evidence, Text, own};
use super::limits::Span;
use super::stamp::Stamp;

#[derive(Clone, Debug, PartialEq)]
pub struct Act<'a> {
    /// One for which [`scope`] is known.
    pub kind: EventKind,
    /// A code of the closed set that belongs to the kind, see [`results`].
    pub result: Text<'a>,
    pub unit: Text<'a>,
    /// Further units: supporting ones, offices that took part in a ruling.
    pub units: Vec<Text<'a>>,
    pub person: Text<'a>,
    pub reason: Text<'a>,
    pub basis: Text<'a>,
    pub text: Text<'a>,
    /// The number of a letter, the name of a recorded fact.
    pub title: Text<'a>,
    pub source: Text<'a>,
    pub area: Text<'a>,
    /// Another ticket: the root of a merge, the find that a request is linked to.
    pub to: Text<'a>,
    /// Ledger rows it rests on or answers.
    pub refs: Vec<u64>,
    pub span: Option<Span>,
    pub due: Option<Stamp>,
    pub rule: Text<'a>,
    pub calendar: Text<'a>,
    /// A decimal number, and behind a blank what it counts: `8621.08 万元`.
    pub amount: Text<'a>,
    pub evidence: Vec<Evidence<'a>>,
}

/// What an act is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// One ticket.
    Ticket,
    /// A unit, an area or the whole office: no ticket.
    Office,
    /// A ticket, or a unit.
    Either,
}

/// The scope of an act; `None` for events of the first loop.
pub fn scope(kind: EventKind) -> Option<Scope> {
    use EventKind::*;
    match kind {
        Opened | Accepted | Amended | Answered | Dispatched | Signed | Contacted | ExtensionRequested
        | ExtensionGranted | ExtensionRefused | ReturnRequested | ReturnGranted | ReturnRefused | Closed
        | Revisited | SentBack | Voided => None,
        Declined | Transferred | Linked | Merged | Unmerged | Disputed | Ruled | Joined | OpinionGiven
        | Shelved | Unshelved | Excluded | Appealed | AppealGranted | AppealRefused | Evaluated => {
            Some(Scope::Ticket)
        }
        Supervised | SupervisionAnswered => Some(Scope::Either),
        Warned | WarningAnswered | WarningSettled | Recorded | Noticed => Some(Scope::Office),
    }
}

/// Does its `ref` name a ticket (and not ledger rows)?
pub fn names_ticket(kind: EventKind) -> bool {
    matches!(kind, EventKind::Merged | EventKind::Linked)
}

/// May an act of this kind have this result?
pub fn admits(kind: EventKind, result: &str) -> bool {
    match kind {
        EventKind::Declined => Unfit::from_code(result).is_some(),
        EventKind::Transferred => Transfer::from_code(result).is_some(),
        EventKind::Excluded => Exclusion::from_code(result).is_some(),
        EventKind::Supervised => Level::from_code(result).is_some(),
        EventKind::Appealed => FaultKind::from_code(result).is_some(),
        EventKind::AppealRefused => matches!(result, "" | WEAK),
        EventKind::Evaluated => Evaluator::from_code(result).is_some(),
        EventKind::Warned => WarningKind::from_code(result).is_some(),
        EventKind::WarningSettled => WarningEnd::from_code(result).is_some(),
        EventKind::Recorded => FactKind::from_code(result).is_some(),
        EventKind::Noticed => LetterKind::from_code(result).is_some(),
        _ => result.is_empty(),
    }
}

/// Result of a refused appeal whose grounds were insufficient: fault kind 8 [E].
pub const WEAK: &str = "weak";

impl Act<'_> {
    pub fn new(kind: EventKind) -> Act<'static> {
        Act {
            kind,
            result: "".into(),
            unit: "".into(),
            units: Vec::new(),
            person: "".into(),
            reason: "".into(),
            basis: "".into(),
            text: "".into(),
            title: "".into(),
            source: "".into(),
            area: "".into(),
            to: "".into(),
            refs: Vec::new(),
            span: None,
            due: None,
            rule: "".into(),
            calendar: "".into(),
            amount: "".into(),
            evidence: Vec::new(),
        }
    }

    pub fn into_owned(self) -> Act<'static> {
        Act {
            kind: self.kind,
            result: own(self.result),
            unit: own(self.unit),
            units: self.units.into_iter().map(own).collect(),
            person: own(self.person),
            reason: own(self.reason),
            basis: own(self.basis),
            text: own(self.text),
            title: own(self.title),
            source: own(self.source),
            area: own(self.area),
            to: own(self.to),
            refs: self.refs,
            span: self.span,
            due: self.due,
            rule: own(self.rule),
            calendar: own(self.calendar),
            amount: own(self.amount),
            evidence: self.evidence.into_iter().map(Evidence::into_owned).collect(),
        }
    }
}
