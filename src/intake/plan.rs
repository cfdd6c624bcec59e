//! Requests against the ledger: what is new, what has advanced, what has changed. Workflow columns become
//! back-dated events; what the export does not say is not invented, and what had to be assumed is named
//! in the event's source.

mod told;

use super::headings::{Mapping, Meaning};
use super::request::{Request, Stated, TEXTS};
use crate::domain::Stamp;
use crate::domain::act::Act;
use crate::domain::action::dispatch::limited_handover;
use crate::domain::action::shelve::moved_on as moved_on_account;
use crate::domain::code::{EventKind, Imported, Reached, Way};
use crate::domain::event::{Call, Closing, Event, Field, Handover};
use crate::domain::limits::{Clock, Limits, Span};
use crate::domain::mask::Shield;
use crate::domain::ticket::Ticket;
use crate::domain::trouble::{Trouble, Wrong};
use foldhash::HashMap;
use told::{Known, Told, due_restated, moved_on};

/// What one row means for the ledger.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    New,
    /// Known, and the export knows more than the ledger.
    Advanced,
    Same,
}

/// A field that the ledger and the export tell differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub line: usize,
    pub ticket: String,
    /// Heading of the column.
    pub field: String,
    pub old: String,
    pub new: String,
    /// Intake fields can be corrected by an amendment; workflow facts cannot.
    pub amends: Option<Field>,
    /// Knows the requester on both sides.
    pub shield: Shield,
}

/// One ticket's part of an import.
#[derive(Clone, Debug)]
pub struct Item {
    pub ticket: String,
    pub step: Step,
    pub events: Vec<(Stamp, Event<'static>)>,
    pub changes: Vec<Change>,
}

/// Knows the rules by which missing due dates are computed.
#[derive(Clone, Copy)]
pub struct Planner<'a> {
    pub limits: &'a Limits,
    pub clock: Clock<'a>,
    pub mapping: &'a Mapping,
    /// What an event of this import names as its source.
    pub source: &'a str,
}

/// Sorts out numbers that stand twice in one file: equal rows count once, different ones are a fault.
pub fn without_doubles(requests: Vec<Request>, file: &str) -> (Vec<Request>, usize, Vec<Trouble>) {
    let mut first: HashMap<String, usize> = HashMap::default();
    let mut kept: Vec<Request> = Vec::with_capacity(requests.len());
    let (mut doubles, mut troubles) = (0, Vec::new());
    for request in requests {
        match first.get(&request.number) {
            None => {
                first.insert(request.number.clone(), kept.len());
                kept.push(request);
            }
            Some(&at) if (Request { line: request.line, ..kept[at].clone() }) == request => doubles += 1,
            Some(&at) => {
                let what = Wrong::Double { number: request.number.clone(), first_line: kept[at].line };
                troubles.push(Trouble::of(file, what).line(request.line));
            }
        }
    }
    (kept, doubles, troubles)
}

impl Planner<'_> {
    pub fn plan(&self, request: &Request, known: Option<&Ticket>) -> Item {
        let mut item = self.compare(request, known);
        for (change, ticket) in item.changes.iter_mut().zip(known.into_iter().cycle()) {
            change.shield.learn(ticket.intake.get(Field::Requester), ticket.intake.get(Field::Phone));
        }
        item
    }

    fn compare(&self, request: &Request, known: Option<&Ticket>) -> Item {
        let events = self.events(request);
        let mut item =
            Item { ticket: request.number.clone(), step: Step::New, events: Vec::new(), changes: Vec::new() };
        match known {
            None => {
                item.events.push((request.received, Event::Accepted(Box::new(request.intake.clone()))));
                item.events.extend(events);
            }
            Some(ticket) => {
                item.changes = self.intake_changes(request, ticket);
                if let Some(elsewhere) = moved_on(ticket, request) {
                    // The office has handed it to another unit since: what the export says of the
                    // earlier one must not count for the later.
                    let change =
                        self.change(request, Meaning::Unit, elsewhere.to_owned(), request.unit.clone());
                    item.changes.push(change);
                    item.step = Step::Same;
                    return item;
                }
                self.advance(request, ticket, events, &mut item);
                item.step = if item.events.is_empty() { Step::Same } else { Step::Advanced };
            }
        }
        item
    }

    /// What the export knows beyond the ledger, and what both tell differently.
    fn advance(
        &self,
        request: &Request,
        ticket: &Ticket,
        events: Vec<(Stamp, Event<'static>)>,
        item: &mut Item,
    ) {
        let mut known = Known::of(ticket);
        let mut differ = |meaning, old, new| item.changes.push(self.change(request, meaning, old, new));
        if let Some((old, new)) = due_restated(ticket, request) {
            differ(Meaning::Due, old, new);
        }
        for (at, event) in events {
            match known.told_before(at, &event, request) {
                Told::Same => {}
                Told::No => {
                    item.events.extend(self.struck_off(ticket, at, &event));
                    known.add(at, &event);
                    item.events.push((at, event));
                }
                Told::Otherwise(meaning, old, new) => differ(meaning, old, new),
            }
        }
        if ticket.is_elsewhere() && !item.events.is_empty() {
            // Nobody here handles it: what happened to it there is told, and counts for nothing.
            item.events.clear();
            differ(Meaning::Unit, ticket.unit().to_owned(), request.unit.clone());
        }
    }

    /// A ticket that is closed elsewhere does not lie on account any more; its limit moves on by the time it lay.
    fn struck_off(&self, ticket: &Ticket, at: Stamp, event: &Event) -> Option<(Stamp, Event<'static>)> {
        let (leg, paused) = ticket.open_leg().and_then(|leg| Some((leg, leg.paused?)))?;
        if !matches!(event, Event::Closed(_)) || at < paused.at {
            return None;
        }
        let due = moved_on_account(leg, paused.at, at, &self.clock).unwrap_or(leg.due);
        let (calendar, reason) = (self.clock.calendar.id().to_owned().into(), self.source.to_owned().into());
        let act = Act { due, calendar, reason, ..Act::new(EventKind::Unshelved) };
        Some((at, Event::Acted(Box::new(act))))
    }

    fn change(&self, request: &Request, meaning: Meaning, old: String, new: String) -> Change {
        let field = self.mapping.heading(meaning).to_owned();
        let shield = Shield::of(&request.number, &request.intake);
        Change { line: request.line, ticket: request.number.clone(), field, old, new, amends: None, shield }
    }

    fn intake_changes(&self, request: &Request, ticket: &Ticket) -> Vec<Change> {
        let typed = [
            (Field::Kind, Meaning::Kind),
            (Field::Urgency, Meaning::Urgency),
            (Field::Origin, Meaning::Origin),
        ];
        let fields = typed.into_iter().chain(TEXTS).filter(|(_, meaning)| self.mapping.has(*meaning));
        // What the channel told was sealed at intake; other settings do not change it.
        let fields = fields.filter(|(field, _)| *field != Field::Origin || request.origin_told);
        let mut changes: Vec<Change> = fields
            .filter(|(field, _)| !same_field(ticket, *field, request.intake.get(*field)))
            .map(|(field, meaning)| {
                let (old, new) = (ticket.intake.get(field).to_owned(), request.intake.get(field).to_owned());
                Change { amends: Some(field), ..self.change(request, meaning, old, new) }
            })
            .collect();
        if ticket.accepted.at != request.received {
            let (old, new) = (ticket.accepted.at.to_string(), request.received.to_string());
            changes.push(self.change(request, Meaning::Received, old, new));
        }
        changes
    }

    /// The workflow facts of a row in the order of the loop.
    fn events(&self, request: &Request) -> Vec<(Stamp, Event<'static>)> {
        let mut events = Vec::new();
        if self.was_answered(request) {
            let text = request.reply.clone().into();
            let at = request.closed.unwrap_or(request.received);
            events
                .push((at, Event::Answered { way: Way::Direct, text, person: "".into(), source: "".into() }));
        } else if self.was_handed_over(request) {
            self.handling(request, &mut events);
        }
        self.visit(request, &mut events);
        events
    }

    fn was_answered(&self, request: &Request) -> bool {
        let nobody = request.unit.is_empty() && request.dispatched.is_none();
        let done = request.closed.is_some();
        request.direct && (nobody || done && request.unit.is_empty())
            || done && nobody && self.mapping.has(Meaning::Unit)
    }

    fn was_handed_over(&self, request: &Request) -> bool {
        let stamps = [request.dispatched, request.signed, request.contacted, request.closed];
        !request.unit.is_empty() || stamps.iter().any(Option::is_some)
    }

    fn handling(&self, request: &Request, events: &mut Vec<(Stamp, Event<'static>)>) {
        let start = request.dispatched.unwrap_or(request.received);
        if !request.return_unit.is_empty() && request.return_unit != request.unit {
            self.returned(request, start, events);
        }
        let handover = self.handover(request, start);
        let (span, due, calendar) = (handover.span, handover.due, handover.calendar.clone());
        let unit = handover.unit.clone();
        events.push((start, Event::Dispatched(Box::new(handover))));
        if let Some(at) = request.signed {
            events.push((at, Event::Signed { unit: unit.clone() }));
        }
        if let Some(at) = request.contacted {
            events.push((at, Event::Contacted { unit: unit.clone(), person: "".into(), text: "".into() }));
        }
        if request.extended || request.extension_days > 0 {
            let days = if request.extension_days > 0 {
                Some(Span::working_days(request.extension_days))
            } else {
                span
            };
            if let (Some(span), Some(due)) = (days, due) {
                let due = request.due.or_else(|| self.clock.extended(due, span).ok()).unwrap_or(due);
                let (person, reason) = ("".into(), self.source.to_owned().into());
                events.push((start, Event::ExtensionGranted { person, span, due, calendar, reason }));
            }
        }
        if let Some(at) = request.closed {
            let reply = request.reply.clone().into();
            let told = self.mapping.has(Meaning::Reply);
            let imported = Some(if told { Imported::Reply } else { Imported::NoReply });
            let closing = Closing { unit, reply, imported, ..Closing::default() };
            events.push((at, Event::Closed(Box::new(closing))));
        }
    }

    /// An earlier unit gave the ticket back; exports tell which and why, not when.
    fn returned(&self, request: &Request, at: Stamp, events: &mut Vec<(Stamp, Event<'static>)>) {
        let unit = request.return_unit.clone();
        let handover = Handover {
            unit: unit.clone().into(),
            source: self.source.to_owned().into(),
            ..Handover::default()
        };
        events.push((at, Event::Dispatched(Box::new(handover))));
        let reason = if request.return_reason.is_empty() { self.source } else { &request.return_reason };
        let (reason, basis) = (reason.to_owned().into(), self.source.to_owned().into());
        events.push((at, Event::ReturnRequested { unit: unit.into(), reason, basis }));
        events.push((at, Event::ReturnGranted { person: "".into(), reason: self.source.to_owned().into() }));
    }

    /// The hand-over with its limits: as the export states them, else by the rules; none where no
    /// calendar reaches, and none for steps the export has no column for.
    fn handover(&self, request: &Request, start: Stamp) -> Handover<'static> {
        let intake = &request.intake;
        let by_rules = limited_handover(intake.kind, intake.urgency, start, self.limits, &self.clock);
        let mut handover = by_rules.unwrap_or_default();
        let limit = |done, due, stated, by_rules: Option<Stamp>| match stated {
            Stated::At(due) => Some(due),
            Stated::For(span) => self.clock.due(start, span).ok(),
            Stated::Nothing => by_rules.filter(|_| self.mapping.has(done) && !self.mapping.has(due)),
        };
        handover.sign_due = limit(Meaning::Signed, Meaning::SignDue, request.sign_limit, handover.sign_due);
        handover.contact_due =
            limit(Meaning::Contacted, Meaning::ContactDue, request.contact_limit, handover.contact_due);
        handover.return_due = None;
        let extended = request.extended || request.extension_days > 0;
        if let Some(due) = request.due.filter(|_| !extended || handover.due.is_none()) {
            handover.due = Some(due);
            handover.rule = "import".into();
        }
        handover.unit = request.unit.clone().into();
        handover.supporting = request.supporting.iter().map(|unit| unit.clone().into()).collect();
        let assumed = if request.dispatched.is_none() { " (handed over when received)" } else { "" };
        handover.source = format!("{}{assumed}", self.source).into();
        handover
    }

    fn visit(&self, request: &Request, events: &mut Vec<(Stamp, Event<'static>)>) {
        let said = request.grade.is_some() || request.solved.is_some();
        if !said && request.reached.is_none() && request.visited.is_none() {
            return;
        }
        let Some(at) = request.visited.or(request.closed) else { return };
        let reached = if said { Reached::Reached } else { request.reached.unwrap_or(Reached::Reached) };
        let text = request.cause_text.clone().into();
        let (solved, grade) = (request.solved, request.grade);
        let dissatisfied = grade.is_some_and(|grade| grade.is_dissatisfied());
        let cause = request.cause.filter(|_| dissatisfied);
        events
            .push((at, Event::Revisited(Box::new(Call { reached, skip: None, solved, grade, cause, text }))));
    }
}

/// A masked value of our own export says nothing new.
fn same_field(ticket: &Ticket, field: Field, new: &str) -> bool {
    let old = ticket.intake.get(field);
    old == new || new.contains('*') && Shield::of(&ticket.number, &ticket.intake).field(field, old) == new
}
