//! What can happen to a ticket, in the past tense. Text is borrowed where it comes from a ledger row
//! and owned where an action has just been decided.

use super::act::Act;
use super::code::{Cause, EventKind, EvidenceKind, Grade, Imported, Reached, Skip, Way};
use super::limits::Span;
use super::number::Number;
use super::stamp::Stamp;
use std::borrow::Cow;

pub use super::intake::{Field, Intake};

pub type Text<'a> = Cow<'a, str>;

/// One row of the ledger: who recorded what about which ticket.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'a> {
    /// Position in the ledger, counted from 1; decides the order of events in the same second.
    pub seq: u64,
    /// When it happened.
    pub at: Stamp,
    /// When it was written; only the clock sets it.
    pub recorded: Stamp,
    pub actor: Text<'a>,
    /// Empty for events about the ledger itself.
    pub ticket: Number,
    pub event: Event<'a>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Event<'a> {
    /// First row of a ledger: format version and identity.
    Opened {
        version: u32,
        id: Text<'a>,
        name: Text<'a>,
    },
    Accepted(Box<Intake>),
    /// Corrected intake fields: the new values of those that changed.
    Amended {
        fields: Vec<(Field, Text<'a>)>,
        reason: Text<'a>,
    },
    Answered {
        way: Way,
        text: Text<'a>,
        person: Text<'a>,
        /// The entry of the knowledge base it was answered from, if any: `knowledge:ID`.
        source: Text<'a>,
    },
    Dispatched(Box<Handover<'a>>),
    Signed {
        unit: Text<'a>,
    },
    Contacted {
        unit: Text<'a>,
        person: Text<'a>,
        text: Text<'a>,
    },
    ExtensionRequested {
        unit: Text<'a>,
        span: Span,
        reason: Text<'a>,
    },
    ExtensionGranted {
        person: Text<'a>,
        span: Span,
        due: Stamp,
        calendar: Text<'a>,
        reason: Text<'a>,
    },
    ExtensionRefused {
        person: Text<'a>,
        reason: Text<'a>,
    },
    ReturnRequested {
        unit: Text<'a>,
        reason: Text<'a>,
        basis: Text<'a>,
    },
    ReturnGranted {
        person: Text<'a>,
        reason: Text<'a>,
    },
    ReturnRefused {
        person: Text<'a>,
        reason: Text<'a>,
    },
    Closed(Box<Closing<'a>>),
    Revisited(Box<Call<'a>>),
    /// 退回重办: opens a round of its own with its own clock.
    SentBack(Box<Redo<'a>>),
    /// Everything beyond the first loop: rulings, merging, supervision, appeals …
    Acted(Box<Act<'a>>),
    /// The listed events no longer count.
    Voided {
        seqs: Vec<u64>,
        reason: Text<'a>,
    },
}

/// A hand-over to a unit. Everything its clocks need is fixed here, so that later changes of rules or
/// calendar never re-judge it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Handover<'a> {
    pub unit: Text<'a>,
    pub supporting: Vec<Text<'a>>,
    /// The reply limit; `None` when a foreign export named a due date only.
    pub span: Option<Span>,
    pub due: Option<Stamp>,
    pub sign_due: Option<Stamp>,
    pub contact_due: Option<Stamp>,
    pub return_due: Option<Stamp>,
    /// Until when supporting units are to give their opinion.
    pub support_due: Option<Stamp>,
    /// Names of the rules that set the dues, e.g. `reply.complaint=5wd sign=1wd`.
    pub rule: Text<'a>,
    pub calendar: Text<'a>,
    /// Why this unit: the catalogue line, or how an import knew.
    pub source: Text<'a>,
    /// Given when the ticket is taken from another unit in mid-flight.
    pub reason: Text<'a>,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Closing<'a> {
    pub unit: Text<'a>,
    pub reply: Text<'a>,
    /// 分管领导 who approved the reply.
    pub approver: Text<'a>,
    pub evidence: Vec<Evidence<'a>>,
    /// It was closed elsewhere, and a table tells of it.
    pub imported: Option<Imported>,
}

/// A file that proves the handling: its name, what it is, and its BLAKE3 digest in hex.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence<'a> {
    pub name: Text<'a>,
    pub kind: EvidenceKind,
    pub digest: Text<'a>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Call<'a> {
    pub reached: Reached,
    pub skip: Option<Skip>,
    pub solved: Option<bool>,
    pub grade: Option<Grade>,
    pub cause: Option<Cause>,
    pub text: Text<'a>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Redo<'a> {
    pub reason: Text<'a>,
    /// 假办理: the reply claimed what had not been done.
    pub sham: bool,
    pub span: Span,
    pub due: Stamp,
    pub rule: Text<'a>,
    pub calendar: Text<'a>,
}

/// An owned copy of a borrowed text.
pub fn owned(text: &str) -> Text<'static> {
    if text.is_empty() { Cow::Borrowed("") } else { Cow::Owned(text.to_owned()) }
}

impl Event<'_> {
    pub fn kind(&self) -> EventKind {
        match self {
            Event::Opened { .. } => EventKind::Opened,
            Event::Accepted(_) => EventKind::Accepted,
            Event::Amended { .. } => EventKind::Amended,
            Event::Answered { .. } => EventKind::Answered,
            Event::Dispatched(_) => EventKind::Dispatched,
            Event::Signed { .. } => EventKind::Signed,
            Event::Contacted { .. } => EventKind::Contacted,
            Event::ExtensionRequested { .. } => EventKind::ExtensionRequested,
            Event::ExtensionGranted { .. } => EventKind::ExtensionGranted,
            Event::ExtensionRefused { .. } => EventKind::ExtensionRefused,
            Event::ReturnRequested { .. } => EventKind::ReturnRequested,
            Event::ReturnGranted { .. } => EventKind::ReturnGranted,
            Event::ReturnRefused { .. } => EventKind::ReturnRefused,
            Event::Closed(_) => EventKind::Closed,
            Event::Revisited(_) => EventKind::Revisited,
            Event::SentBack(_) => EventKind::SentBack,
            Event::Acted(act) => act.kind,
            Event::Voided { .. } => EventKind::Voided,
        }
    }
}

impl Entry<'_> {
    /// A copy that borrows nothing.
    pub fn into_owned(self) -> Entry<'static> {
        Entry {
            seq: self.seq,
            at: self.at,
            recorded: self.recorded,
            actor: own(self.actor),
            ticket: self.ticket,
            event: self.event.into_owned(),
        }
    }
}

pub(super) fn own(text: Text) -> Text<'static> {
    match text {
        Cow::Borrowed(text) => owned(text),
        Cow::Owned(text) => Cow::Owned(text),
    }
}

impl Event<'_> {
    pub fn into_owned(self) -> Event<'static> {
        match self {
            Event::Opened { version, id, name } => Event::Opened { version, id: own(id), name: own(name) },
            Event::Accepted(intake) => Event::Accepted(intake),
            Event::Amended { fields, reason } => {
                let fields = fields.into_iter().map(|(field, value)| (field, own(value))).collect();
                Event::Amended { fields, reason: own(reason) }
            }
            Event::Answered { way, text, person, source } => {
                Event::Answered { way, text: own(text), person: own(person), source: own(source) }
            }
            Event::Dispatched(handover) => Event::Dispatched(Box::new(handover.into_owned())),
            Event::Signed { unit } => Event::Signed { unit: own(unit) },
            Event::Contacted { unit, person, text } => {
                Event::Contacted { unit: own(unit), person: own(person), text: own(text) }
            }
            Event::ExtensionRequested { unit, span, reason } => {
                Event::ExtensionRequested { unit: own(unit), span, reason: own(reason) }
            }
            Event::ExtensionGranted { person, span, due, calendar, reason } => {
                let (person, calendar, reason) = (own(person), own(calendar), own(reason));
                Event::ExtensionGranted { person, span, due, calendar, reason }
            }
            Event::ExtensionRefused { person, reason } => {
                Event::ExtensionRefused { person: own(person), reason: own(reason) }
            }
            Event::ReturnRequested { unit, reason, basis } => {
                Event::ReturnRequested { unit: own(unit), reason: own(reason), basis: own(basis) }
            }
            Event::ReturnGranted { person, reason } => {
                Event::ReturnGranted { person: own(person), reason: own(reason) }
            }
            Event::ReturnRefused { person, reason } => {
                Event::ReturnRefused { person: own(person), reason: own(reason) }
            }
            Event::Closed(closing) => Event::Closed(Box::new(closing.into_owned())),
            Event::Revisited(call) => {
                let Call { reached, skip, solved, grade, cause, text } = *call;
                Event::Revisited(Box::new(Call { reached, skip, solved, grade, cause, text: own(text) }))
            }
            Event::SentBack(redo) => {
                let Redo { reason, sham, span, due, rule, calendar } = *redo;
                let (reason, rule, calendar) = (own(reason), own(rule), own(calendar));
                Event::SentBack(Box::new(Redo { reason, sham, span, due, rule, calendar }))
            }
            Event::Acted(act) => Event::Acted(Box::new(act.into_owned())),
            Event::Voided { seqs, reason } => Event::Voided { seqs, reason: own(reason) },
        }
    }
}

impl Handover<'_> {
    fn into_owned(self) -> Handover<'static> {
        Handover {
            unit: own(self.unit),
            supporting: self.supporting.into_iter().map(own).collect(),
            span: self.span,
            due: self.due,
            sign_due: self.sign_due,
            contact_due: self.contact_due,
            return_due: self.return_due,
            support_due: self.support_due,
            rule: own(self.rule),
            calendar: own(self.calendar),
            source: own(self.source),
            reason: own(self.reason),
        }
    }
}

impl Evidence<'_> {
    pub(super) fn into_owned(self) -> Evidence<'static> {
        Evidence { name: own(self.name), kind: self.kind, digest: own(self.digest) }
    }
}

impl Closing<'_> {
    fn into_owned(self) -> Closing<'static> {
        Closing {
            unit: own(self.unit),
            reply: own(self.reply),
            approver: own(self.approver),
            evidence: self.evidence.into_iter().map(Evidence::into_owned).collect(),
            imported: self.imported,
        }
    }
}
