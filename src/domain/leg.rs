//! A leg: one unit's time of responsibility for a ticket, with its own limits, and what happened in it.

use super::act::Act;
use super::code::{EventKind, Imported};
use super::event::{Closing, Event, Handover, Redo, owned};
use super::limits::Span;
use super::stamp::Stamp;
use super::ticket::{Done, Keep};

/// One unit's time of responsibility: from a dispatch, or from a redo, to closing or leaving.
#[derive(Clone, Debug, PartialEq)]
pub struct Leg {
    pub start: Done,
    pub redo: Option<Box<RedoOrder>>,
    pub unit: String,
    pub support: Vec<Support>,
    pub span: Option<Span>,
    /// Reply limit as it stands, extension included.
    pub due: Option<Stamp>,
    /// Reply limit as first set.
    pub first_due: Option<Stamp>,
    pub sign_due: Option<Stamp>,
    pub contact_due: Option<Stamp>,
    pub return_due: Option<Stamp>,
    grounds: Option<Box<Grounds>>,
    pub signed: Option<Done>,
    pub first_contact: Option<Done>,
    pub last_contact: Option<Done>,
    pub extension: Option<Box<Extension>>,
    pub giving_back: Option<Box<GivingBack>>,
    pub closing: Option<Closed>,
    /// The unit was relieved: its return was granted or the ticket went elsewhere.
    pub left: Option<Done>,
    /// On account (挂账) since then: the reply limit does not run.
    pub paused: Option<Done>,
}

/// What a hand-over rests on; figures do without.
#[derive(Clone, Debug, PartialEq, Default)]
struct Grounds {
    rule: String,
    calendar: String,
    source: String,
}

/// 协办: a supporting unit's part in a leg.
#[derive(Clone, Debug, PartialEq)]
pub struct Support {
    pub unit: String,
    pub asked: Done,
    pub due: Option<Stamp>,
    pub opinion: Option<Done>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RedoOrder {
    pub sham: bool,
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Pending,
    Granted,
    Refused,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Extension {
    pub asked: Done,
    pub span: Span,
    pub decision: Decision,
    pub decided: Option<Done>,
}

/// 退回: the unit says the ticket is not its duty.
#[derive(Clone, Debug, PartialEq)]
pub struct GivingBack {
    pub asked: Done,
    pub founded: bool,
    pub decision: Decision,
    pub decided: Option<Done>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Closed {
    pub done: Done,
    pub reply: String,
    pub has_reply: bool,
    pub has_approver: bool,
    pub evidence: usize,
    pub imported: Option<Imported>,
}

/// Word in a leg's rule: the requester is to be contacted once more before closing [E].
pub const CONTACT_AGAIN: &str = "contact-again";
/// Word in a leg's rule: handed over by a ruling, so it cannot be returned again (终审) [default].
pub const RULED: &str = "ruled";

impl Leg {
    pub(super) fn of_handover(start: Done, handover: &Handover) -> Leg {
        Leg {
            start,
            redo: None,
            unit: handover.unit.to_string(),
            support: handover
                .supporting
                .iter()
                .map(|unit| Support::asked(unit, start, handover.support_due))
                .collect(),
            span: handover.span,
            due: handover.due,
            first_due: handover.due,
            sign_due: handover.sign_due,
            contact_due: handover.contact_due,
            return_due: handover.return_due,
            grounds: Grounds::of(handover),
            signed: None,
            first_contact: None,
            last_contact: None,
            extension: None,
            giving_back: None,
            closing: None,
            left: None,
            paused: None,
        }
    }

    /// The redo round of a closed leg: same unit, own clock, and nothing to sign or give back.
    pub(super) fn redone(&self, start: Done, redo: &Redo) -> Leg {
        Leg {
            redo: Some(Box::new(RedoOrder { sham: redo.sham, reason: redo.reason.to_string() })),
            ..Leg::of_handover(
                start,
                &Handover {
                    unit: owned(&self.unit),
                    supporting: self.support.iter().map(|support| owned(&support.unit)).collect(),
                    span: Some(redo.span),
                    due: Some(redo.due),
                    rule: owned(&redo.rule),
                    calendar: owned(&redo.calendar),
                    ..Handover::default()
                },
            )
        }
    }

    /// Names of the rules that set its limits.
    pub fn rule(&self) -> &str {
        self.grounds.as_ref().map_or("", |grounds| &grounds.rule)
    }

    /// Id of the calendar they were reckoned by.
    pub fn calendar(&self) -> &str {
        self.grounds.as_ref().map_or("", |grounds| &grounds.calendar)
    }

    /// Why this unit.
    pub fn source(&self) -> &str {
        self.grounds.as_ref().map_or("", |grounds| &grounds.source)
    }

    /// Did the hand-over seal the rule of a second contact before closing?
    pub fn must_contact_again(&self) -> bool {
        self.rule().split(' ').any(|rule| rule == CONTACT_AGAIN)
    }

    /// Contacted once, where that rule asks for a second time before closing?
    pub fn owes_second_contact(&self) -> bool {
        self.first_contact.is_some() && self.first_contact == self.last_contact && self.must_contact_again()
    }

    /// Was it handed over by a ruling, which is final?
    pub fn is_ruled(&self) -> bool {
        self.rule().split(' ').any(|rule| rule == RULED)
    }

    pub fn supporting(&self) -> impl Iterator<Item = &str> {
        self.support.iter().map(|support| support.unit.as_str())
    }

    /// Supporting units whose opinion is still missing.
    pub fn owes_opinions(&self) -> impl Iterator<Item = &str> {
        self.support.iter().filter(|support| support.opinion.is_none()).map(|support| support.unit.as_str())
    }

    /// What an act changes in the leg it happens in.
    pub(super) fn act(&mut self, done: Done, act: &Act) {
        match act.kind {
            EventKind::Joined => {
                self.support.extend(act.units.iter().map(|unit| Support::asked(unit, done, act.due)));
            }
            EventKind::OpinionGiven => {
                let mut given = self.support.iter_mut().filter(|support| support.unit == act.unit);
                if let Some(support) = given.find(|support| support.opinion.is_none()) {
                    support.opinion = Some(done);
                }
            }
            EventKind::Shelved => self.paused = Some(done),
            EventKind::Unshelved => {
                self.paused = None;
                self.due = act.due.or(self.due);
            }
            _ => {}
        }
    }

    pub fn done_closing(&self) -> Option<Done> {
        self.closing.as_ref().map(|closing| closing.done)
    }

    /// The latest step of this leg: what follows cannot have happened before it.
    pub fn latest(&self) -> Stamp {
        let extension = self.extension.as_ref().map(|extension| extension.decided.unwrap_or(extension.asked));
        let giving_back =
            self.giving_back.as_ref().map(|giving_back| giving_back.decided.unwrap_or(giving_back.asked));
        let steps = [self.signed, self.last_contact, extension, giving_back];
        steps.into_iter().flatten().map(|done| done.at).fold(self.start.at, Stamp::max)
    }

    pub fn is_open(&self) -> bool {
        self.closing.is_none() && self.left.is_none()
    }

    pub(super) fn apply(&mut self, done: Done, event: &Event, keep: Keep) {
        match event {
            Event::Signed { .. } => self.signed = self.signed.or(Some(done)),
            Event::Contacted { .. } => {
                // Back-filled ones come in any order.
                let (first, last) = (self.first_contact, self.last_contact);
                self.first_contact = first.filter(|first| first.at <= done.at).or(Some(done));
                self.last_contact = last.filter(|last| last.at > done.at).or(Some(done));
            }
            Event::ExtensionRequested { span, .. } => {
                let (span, decision) = (*span, Decision::Pending);
                self.extension = Some(Box::new(Extension { asked: done, span, decision, decided: None }));
            }
            Event::ExtensionGranted { span, due, .. } => {
                let asked = self.extension.as_ref().map_or(done, |extension| extension.asked);
                let (span, decision, decided) = (*span, Decision::Granted, Some(done));
                self.extension = Some(Box::new(Extension { asked, span, decision, decided }));
                self.due = Some(*due);
            }
            Event::ExtensionRefused { .. } => {
                if let Some(extension) = &mut self.extension {
                    (extension.decision, extension.decided) = (Decision::Refused, Some(done));
                }
            }
            Event::ReturnRequested { reason, basis, .. } => {
                self.giving_back = Some(Box::new(GivingBack {
                    asked: done,
                    founded: !reason.is_empty() && !basis.is_empty(),
                    decision: Decision::Pending,
                    decided: None,
                }));
            }
            Event::ReturnGranted { .. } => {
                self.decide_return(done, Decision::Granted);
                self.left = Some(done);
            }
            Event::ReturnRefused { .. } => self.decide_return(done, Decision::Refused),
            Event::Closed(closing) => self.closing = Some(Closed::of(done, closing, keep)),
            _ => {}
        }
    }

    fn decide_return(&mut self, done: Done, decision: Decision) {
        if let Some(giving_back) = &mut self.giving_back {
            giving_back.decision = decision;
            giving_back.decided = Some(done);
        }
    }
}

impl Grounds {
    fn of(handover: &Handover) -> Option<Box<Grounds>> {
        let texts = [&handover.rule, &handover.calendar, &handover.source];
        if texts.iter().all(|text| text.is_empty()) {
            return None;
        }
        let [rule, calendar, source] = texts.map(|text| text.to_string());
        Some(Box::new(Grounds { rule, calendar, source }))
    }
}

impl Support {
    fn asked(unit: &str, asked: Done, due: Option<Stamp>) -> Support {
        Support { unit: unit.to_owned(), asked, due, opinion: None }
    }
}

impl Closed {
    fn of(done: Done, closing: &Closing, keep: Keep) -> Closed {
        Closed {
            done,
            reply: keep.text(&closing.reply),
            has_reply: !closing.reply.trim().is_empty(),
            has_approver: !closing.approver.trim().is_empty(),
            evidence: closing.evidence.len(),
            imported: closing.imported,
        }
    }
}
