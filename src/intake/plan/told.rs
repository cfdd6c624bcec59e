//! What the ledger knows already of the facts that an export tells.

use crate::domain::Stamp;
use crate::domain::code::Stage;
use crate::domain::event::{Call, Event};
use crate::domain::leg::{Decision, Leg};
use crate::domain::mask::Shield;
use crate::domain::ticket::{Done, Ticket, Visit};
use crate::intake::headings::Meaning;
use crate::intake::request::Request;

/// Does the ledger know this fact already?
pub enum Told {
    Same,
    No,
    Otherwise(Meaning, String, String),
}

/// A ticket of the ledger, while the facts of an export are added to it.
pub struct Known<'t> {
    ticket: &'t Ticket,
    /// The unit that has it now; empty when none has.
    with: String,
    /// The export hands it over anew: what follows is about that unit.
    is_new_leg: bool,
    /// Since when that unit has it, or the last one had it.
    since: Option<Stamp>,
}

/// The unit a ticket is with now, if it has left the one the export names, and the export does not hand it over
/// again later.
pub fn moved_on<'t>(ticket: &'t Ticket, request: &Request) -> Option<&'t str> {
    let now = ticket.unit();
    let before = ticket.legs.iter().any(|leg| leg.unit == request.unit);
    let last = ticket.legs.last().map(|leg| leg.start.at);
    let again = request.dispatched.is_some_and(|at| last.is_some_and(|last| at > last));
    (!request.unit.is_empty() && now != request.unit && before && !again).then_some(now)
}

/// The limit to reply that the ledger has, and another one that the export states for the same hand-over. A limit
/// is sealed: an extension, not a table, moves it.
pub fn due_restated(ticket: &Ticket, request: &Request) -> Option<(String, String)> {
    let leg = ticket.open_leg().filter(|leg| leg.redo.is_none() && leg.unit == request.unit)?;
    let (old, new) = (leg.due?, request.due?);
    let extended = request.extended || request.extension_days > 0;
    let differs = !extended && old != new && leg.first_due != Some(new);
    differs.then(|| (old.to_string(), new.to_string()))
}

impl<'t> Known<'t> {
    pub fn of(ticket: &'t Ticket) -> Known<'t> {
        let with = ticket.open_leg().map_or("", |leg| &leg.unit).to_owned();
        Known { ticket, with, is_new_leg: false, since: ticket.legs.last().map(|leg| leg.start.at) }
    }

    /// The export adds this.
    pub fn add(&mut self, at: Stamp, event: &Event) {
        match event {
            Event::Dispatched(handover) => {
                (self.with, self.is_new_leg, self.since) = (handover.unit.to_string(), true, Some(at));
            }
            Event::ReturnGranted { .. } => self.with.clear(),
            _ => {}
        }
    }

    pub fn told_before(&self, at: Stamp, event: &Event, request: &Request) -> Told {
        let ticket = self.ticket;
        let had = |unit: &str| ticket.legs.iter().any(|leg| leg.unit == unit);
        // A return cannot have come before the unit had the ticket.
        let is_early = self.since.is_some_and(|since| at < since);
        match event {
            Event::Answered { .. } => answered_before(ticket, at),
            // Another unit had it before the one that has it: that cannot be fitted in any more.
            Event::Dispatched(handover)
                if handover.unit == request.return_unit
                    && self.with == request.unit
                    && !had(&handover.unit) =>
            {
                Told::Otherwise(Meaning::ReturnUnit, String::new(), handover.unit.to_string())
            }
            Event::Dispatched(handover) => {
                dispatched_before(ticket, at, &handover.unit, request.dispatched.is_some())
            }
            Event::ReturnRequested { unit, .. } => {
                let gave_back = |leg: &Leg| leg.unit == *unit && leg.giving_back.is_some();
                match ticket.legs.iter().any(gave_back) {
                    true => Told::Same,
                    false if self.with == *unit && !is_early => Told::No,
                    false if !had(unit) => Told::Same,
                    // Another unit has it by now: that one gave nothing back.
                    false => Told::Otherwise(Meaning::ReturnUnit, String::new(), unit.to_string()),
                }
            }
            Event::ReturnGranted { .. } => {
                let granted =
                    |leg: &Leg| leg.giving_back.as_ref().is_some_and(|g| g.decision == Decision::Granted);
                let known = ticket.legs.iter().any(granted) || self.with != request.return_unit || is_early;
                if known { Told::Same } else { Told::No }
            }
            Event::Revisited(call) => self.visited_before(at, call),
            _ if self.is_new_leg => Told::No,
            _ => handled_before(ticket, at, event),
        }
    }
}

fn stamped(known: Option<Stamp>, at: Stamp, meaning: Meaning) -> Told {
    match known {
        None => Told::No,
        Some(known) if is_same(known, at) => Told::Same,
        Some(known) => Told::Otherwise(meaning, known.to_string(), at.to_string()),
    }
}

fn answered_before(ticket: &Ticket, at: Stamp) -> Told {
    match (&ticket.answer, ticket.legs.last().filter(|leg| leg.left.is_none())) {
        (Some(answer), _) => stamped(Some(answer.done.at), at, Meaning::Closed),
        // A unit has it: the office does not answer in its place.
        (None, Some(leg)) => Told::Otherwise(Meaning::Unit, leg.unit.clone(), String::new()),
        (None, None) => Told::No,
    }
}

/// Facts of the leg that the ledger has.
fn handled_before(ticket: &Ticket, at: Stamp, event: &Event) -> Told {
    let Some(leg) = ticket.legs.last() else { return Told::No };
    let earlier = || ticket.legs.iter().rev().skip(1);
    let known = match event {
        Event::Signed { .. } => ticket.legs.iter().any(|leg| is_at(leg.signed, at)),
        Event::Contacted { .. } => ticket.legs.iter().any(|leg| is_at(leg.first_contact, at)),
        Event::Closed(_) => {
            let answered = ticket.answer.as_ref().is_some_and(|answer| answer.done.at == at);
            answered || earlier().any(|leg| is_at(leg.done_closing(), at))
        }
        Event::ExtensionGranted { .. } => {
            let granted = |leg: &Leg| leg.extension.as_ref().is_some_and(|e| e.decision == Decision::Granted);
            at < leg.start.at || ticket.legs.iter().any(granted)
        }
        _ => true,
    };
    if known {
        return Told::Same;
    }
    // A fact of before this round cannot be one of it, and of a unit that was relieved there are no more.
    if at < leg.start.at {
        return Told::Otherwise(Meaning::Closed, leg.start.at.to_string(), at.to_string());
    }
    if leg.left.is_some() {
        return Told::Otherwise(Meaning::Unit, String::new(), leg.unit.clone());
    }
    match event {
        Event::Signed { .. } => stamped(leg.signed.map(|done| done.at), at, Meaning::Signed),
        Event::Contacted { .. } => stamped(leg.first_contact.map(|done| done.at), at, Meaning::Contacted),
        // The office has still to decide on a return or a dispute.
        Event::Closed(_) if matches!(ticket.stage(), Stage::Returning | Stage::Disputed) => {
            Told::Otherwise(Meaning::Closed, String::new(), at.to_string())
        }
        Event::Closed(closing) => match leg.closing.as_ref() {
            Some(known) if known.done.at == at && !same_reply(ticket, &known.reply, &closing.reply) => {
                Told::Otherwise(Meaning::Reply, known.reply.clone(), closing.reply.to_string())
            }
            known => stamped(known.map(|closing| closing.done.at), at, Meaning::Closed),
        },
        _ => Told::No,
    }
}

/// A masked reply of our own export says nothing new.
fn same_reply(ticket: &Ticket, old: &str, new: &str) -> bool {
    old == new || new.contains('*') && Shield::of(&ticket.number, &ticket.intake).text(old) == new
}

fn is_at(done: Option<Done>, at: Stamp) -> bool {
    done.is_some_and(|done| is_same(done.at, at))
}

/// A bare day that the ledger has is any moment of that day.
fn is_same(known: Stamp, at: Stamp) -> bool {
    known == at || known.on_its_day_after(at) == at
}

/// `is_told`: the export itself says when it was handed over.
fn dispatched_before(ticket: &Ticket, at: Stamp, unit: &str, is_told: bool) -> Told {
    let Some(last) = ticket.legs.last() else { return Told::No };
    if last.unit == unit {
        // After its return it can come back to the same unit.
        let again = is_told && last.left.is_some_and(|left| at > left.at);
        return if again { Told::No } else { Told::Same };
    }
    let had = ticket.legs.iter().any(|leg| leg.unit == unit);
    if had && !(is_told && at > last.start.at) {
        return Told::Same;
    }
    // The export has closed or moved on with another unit: the ledger follows, unless this one has closed it.
    let is_closed = !last.is_open() && last.left.is_none();
    if is_closed || at < last.start.at {
        return Told::Otherwise(Meaning::Unit, last.unit.clone(), unit.to_owned());
    }
    Told::No
}

impl Known<'_> {
    fn visited_before(&self, at: Stamp, call: &Call) -> Told {
        let ticket = self.ticket;
        let told = |visit: &&Visit| {
            visit.call.reached == call.reached
                && visit.call.grade == call.grade
                && visit.call.solved == call.solved
        };
        // Exports without a time of the call give the closing's; the same outcome in one round is the same call.
        let last = ticket.legs.len().checked_sub(1).filter(|_| !self.is_new_leg);
        let is_before = self.since.is_none_or(|since| at < since);
        let of_this_round = |visit: &&Visit| is_before || last.is_some() && visit.leg == last;
        if ticket.visits.iter().filter(told).any(|visit| of_this_round(&visit) || visit.done.at == at) {
            return Told::Same;
        }
        match ticket.visits.iter().find(|visit| visit.done.at == at) {
            None => Told::No,
            Some(visit) => {
                let grade = |call: &Call| call.grade.map_or("", |grade| grade.code()).to_owned();
                Told::Otherwise(Meaning::Grade, grade(&visit.call), grade(call))
            }
        }
    }
}
