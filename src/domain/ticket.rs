//! A ticket: what its events add up to. `apply` folds one event and may not refuse; what was refused
//! never became an event. Each hand-over is a leg with its own limits and verdicts.

use super::act::Act;
use super::code::{EventKind, Reached, Stage, Way};
use super::dossier::Dossier;
use super::event::{Call, Closing, Entry, Event, Field, Handover, Intake, Redo, Text, owned};
use super::limits::Span;
use super::number::Number;
use super::stamp::Stamp;

#[derive(Clone, Debug, PartialEq)]
pub struct Ticket {
    pub number: Number,
    pub accepted: Done,
    pub intake: Box<Intake>,
    pub legs: Vec<Leg>,
    pub answer: Option<Box<Answer>>,
    pub visits: Vec<Visit>,
    dossier: Option<Box<Dossier>>,
    /// The last event folded, for `undo` and for order checks.
    pub last: Done,
}

/// A fact with its moment and the ledger row that proves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Done {
    pub at: Stamp,
    pub seq: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub done: Done,
    pub way: Way,
    pub text: String,
    /// The knowledge entry it came from, if any.
    pub source: String,
}

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
}

#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    pub done: Done,
    /// Index of the leg whose closing was called about, if there was one.
    pub leg: Option<usize>,
    pub call: Call<'static>,
}

/// Word in a leg's rule: the requester is to be contacted once more before closing [E].
pub const CONTACT_AGAIN: &str = "contact-again";
/// Word in a leg's rule: handed over by a ruling, so it cannot be returned again (终审) [default].
pub const RULED: &str = "ruled";

static NOTHING: Dossier = Dossier {
    declined: None,
    transferred: None,
    merged: None,
    links: Vec::new(),
    disputes: Vec::new(),
    shelves: Vec::new(),
    excluded: None,
    supervisions: Vec::new(),
    appeals: Vec::new(),
    marks: Vec::new(),
};

/// How much of the text a fold keeps: figures need none of it, and it is most of the memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    Figures,
    Everything,
}

impl Keep {
    fn text(self, text: &str) -> String {
        if self == Keep::Everything { text.to_owned() } else { String::new() }
    }

    pub fn field(self, field: Field) -> bool {
        use Field::*;
        self == Keep::Everything || matches!(field, Channel | Category1 | Category2 | Area)
    }
}

impl Ticket {
    /// The ticket that an `accepted` event starts; `None` for any other event.
    pub fn begin(entry: &Entry, keep: Keep) -> Option<Ticket> {
        let Event::Accepted(taken) = &entry.event else { return None };
        let accepted = Done { at: entry.at, seq: entry.seq };
        Some(Ticket::taken(Number::new(&entry.ticket), accepted, taken.clone(), keep))
    }

    /// The same from its parts, for who has no more use for them.
    pub fn taken(number: Number, accepted: Done, mut intake: Box<Intake>, keep: Keep) -> Ticket {
        intake.keep(|field| keep.field(field));
        Ticket {
            number,
            accepted,
            intake,
            legs: Vec::new(),
            answer: None,
            visits: Vec::new(),
            dossier: None,
            last: accepted,
        }
    }

    /// Folds one more event of this ticket. Events that make no sense here (a foreign writer's) change
    /// nothing: `check` reports them.
    pub fn apply(&mut self, entry: &Entry, keep: Keep) {
        let done = Done { at: entry.at, seq: entry.seq };
        self.last = done;
        match &entry.event {
            Event::Opened { .. } | Event::Accepted(_) | Event::Voided { .. } => {}
            Event::Amended { fields, .. } => self.amend(fields, keep),
            Event::Answered { way, text, source, .. } => {
                let (text, source) = (keep.text(text), source.to_string());
                self.answer = Some(Box::new(Answer { done, way: *way, text, source }));
            }
            Event::Dispatched(handover) => self.hand_over(done, handover),
            Event::SentBack(redo) => self.send_back(done, redo),
            Event::Revisited(call) => self.visit(done, call, keep),
            Event::Acted(act) => self.act(done, act),
            in_leg => {
                if let Some(leg) = self.legs.last_mut() {
                    leg.apply(done, in_leg, keep);
                }
            }
        }
    }

    fn amend(&mut self, fields: &[(Field, Text)], keep: Keep) {
        for (field, value) in fields {
            if keep.field(*field) || matches!(field, Field::Kind | Field::Urgency | Field::Origin) {
                self.intake.set(*field, value);
            }
        }
    }

    fn hand_over(&mut self, done: Done, handover: &Handover) {
        if let Some(open) = self.open_leg_mut() {
            open.left = Some(done);
        }
        self.add_leg(Leg::of_handover(done, handover));
    }

    fn send_back(&mut self, done: Done, redo: &Redo) {
        if let Some(leg) = self.legs.last().map(|last| last.redone(done, redo)) {
            self.add_leg(leg);
        }
    }

    fn act(&mut self, done: Done, act: &Act) {
        if matches!(act.kind, EventKind::Declined | EventKind::Transferred | EventKind::Merged)
            && let Some(leg) = self.open_leg_mut()
        {
            leg.left = Some(done);
        }
        if let Some(leg) = self.legs.last_mut() {
            leg.act(done, act);
        }
        self.dossier.get_or_insert_default().apply(done, act);
    }

    /// What happened beyond the first loop; empty for most.
    pub fn dossier(&self) -> &Dossier {
        self.dossier.as_deref().unwrap_or(&NOTHING)
    }

    /// The root that it goes with, while it is merged.
    pub fn root(&self) -> Option<&str> {
        self.dossier().merged.as_ref().map(|(_, root)| root.as_str())
    }

    /// Most tickets have one leg: room for more is not taken in advance.
    fn add_leg(&mut self, leg: Leg) {
        self.legs.reserve_exact(1);
        self.legs.push(leg);
    }

    fn visit(&mut self, done: Done, call: &Call, keep: Keep) {
        let call = Call { text: keep.text(&call.text).into(), ..call.clone() };
        // A merged requester is called about the root, not about the unit that was relieved.
        let leg = self.legs.len().checked_sub(1).filter(|_| self.root().is_none());
        self.visits.reserve_exact(1);
        self.visits.push(Visit { done, leg, call });
    }

    /// The leg that is being handled now: neither closed nor left.
    pub fn open_leg(&self) -> Option<&Leg> {
        self.legs.last().filter(|leg| leg.is_open())
    }

    fn open_leg_mut(&mut self) -> Option<&mut Leg> {
        self.legs.last_mut().filter(|leg| leg.is_open())
    }

    /// The closing that counts now: of the last leg, if that one is closed.
    pub fn closing(&self) -> Option<&Closed> {
        self.legs.last().and_then(|leg| leg.closing.as_ref())
    }

    /// When it was closed or answered directly, if it stands there now.
    pub fn finished(&self) -> Option<Stamp> {
        match self.stage() {
            Stage::Answered => self.answer.as_ref().map(|answer| answer.done.at),
            Stage::Closed | Stage::Revisited => self.closing().map(|closing| closing.done.at),
            _ => None,
        }
    }

    /// The first time any leg was closed.
    pub fn first_closing(&self) -> Option<&Closed> {
        self.legs.iter().find_map(|leg| leg.closing.as_ref())
    }

    /// Hand-overs to units, redo rounds not counted.
    pub fn handovers(&self) -> impl Iterator<Item = &Leg> {
        self.legs.iter().filter(|leg| leg.redo.is_none())
    }

    /// Calls about the closing that counts now.
    pub fn current_visits(&self) -> impl Iterator<Item = &Visit> {
        let last = self.legs.len().checked_sub(1);
        self.visits.iter().filter(move |visit| visit.leg == last)
    }

    /// The title, or the content where there is none.
    pub fn title(&self) -> &str {
        match self.intake.get(Field::Title).trim() {
            "" => self.intake.get(Field::Content).trim(),
            title => title,
        }
    }

    /// The unit the ticket is, or was last, with.
    pub fn unit(&self) -> &str {
        self.legs.last().map_or("", |leg| &leg.unit)
    }

    pub fn stage(&self) -> Stage {
        self.stage_aside().unwrap_or_else(|| self.stage_in_loop())
    }

    /// A stage outside the first loop, if it stands at one.
    pub fn stage_aside(&self) -> Option<Stage> {
        let dossier = self.dossier.as_deref()?;
        if dossier.merged.is_some() {
            Some(Stage::Merged)
        } else if dossier.declined.is_some() {
            Some(Stage::Declined)
        } else if self.open_leg().is_none() {
            // A ticket that is dispatched after all is ours again.
            let back = |at: Done| self.legs.last().is_some_and(|leg| leg.start.seq > at.seq);
            let transferred = dossier.transferred.filter(|(at, _)| !back(*at)).map(|_| Stage::Transferred);
            // Given back, and now nobody's until the ruling.
            let left = self.legs.last().is_some_and(|leg| leg.left.is_some());
            transferred.or_else(|| dossier.open_dispute().filter(|_| left).map(|_| Stage::Disputed))
        } else if dossier.open_dispute().is_some() {
            Some(Stage::Disputed)
        } else {
            self.open_leg().and_then(|leg| leg.paused).map(|_| Stage::Shelved)
        }
    }

    fn stage_in_loop(&self) -> Stage {
        let Some(leg) = self.legs.last().filter(|leg| leg.left.is_none()) else {
            return if self.answer.is_some() { Stage::Answered } else { Stage::Waiting };
        };
        if leg.closing.is_some() {
            let settled = self.current_visits().any(|visit| visit.call.reached != Reached::Unreached);
            return if settled { Stage::Revisited } else { Stage::Closed };
        }
        if leg.giving_back.as_ref().is_some_and(|g| g.decision == Decision::Pending) {
            Stage::Returning
        } else if leg.redo.is_some() {
            Stage::Redoing
        } else if leg.signed.is_some() {
            Stage::Handling
        } else {
            Stage::Dispatched
        }
    }
}

impl Leg {
    fn of_handover(start: Done, handover: &Handover) -> Leg {
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
    fn redone(&self, start: Done, redo: &Redo) -> Leg {
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
    fn act(&mut self, done: Done, act: &Act) {
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
        let extension = self.extension.as_ref().map(|extension| extension.asked);
        let giving_back =
            self.giving_back.as_ref().map(|giving_back| giving_back.decided.unwrap_or(giving_back.asked));
        let steps = [self.signed, self.last_contact, extension, giving_back];
        steps.into_iter().flatten().map(|done| done.at).fold(self.start.at, Stamp::max)
    }

    pub fn is_open(&self) -> bool {
        self.closing.is_none() && self.left.is_none()
    }

    fn apply(&mut self, done: Done, event: &Event, keep: Keep) {
        match event {
            Event::Signed { .. } => self.signed = self.signed.or(Some(done)),
            Event::Contacted { .. } => {
                self.first_contact = self.first_contact.or(Some(done));
                self.last_contact = Some(done);
            }
            Event::ExtensionRequested { span, .. } => {
                self.extension =
                    Some(Box::new(Extension { asked: done, span: *span, decision: Decision::Pending }));
            }
            Event::ExtensionGranted { span, due, .. } => {
                let asked = self.extension.as_ref().map_or(done, |extension| extension.asked);
                self.extension =
                    Some(Box::new(Extension { asked, span: *span, decision: Decision::Granted }));
                self.due = Some(*due);
            }
            Event::ExtensionRefused { .. } => {
                if let Some(extension) = &mut self.extension {
                    extension.decision = Decision::Refused;
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
        }
    }
}
