//! 负面清单: the faults of Ezhou's plan (四) that a ticket's events prove. Derived, never stored, so
//! that running the list twice adds nothing twice.

use super::code::{FaultKind, Limit};
use super::reply::{self, Standard};
use super::stamp::Stamp;
use super::ticket::{Closed, Decision, Leg, Ticket};
use super::verdict::Verdict;

#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub kind: FaultKind,
    pub unit: String,
    /// When it became a fault: decides the period it belongs to.
    pub at: Stamp,
    pub due: Option<Stamp>,
    /// When it was done, if it was.
    pub actual: Option<Stamp>,
    /// What exactly, as a stable code.
    pub detail: &'static str,
    /// Ledger rows that prove it.
    pub cites: Vec<u64>,
}

/// Every fault of a ticket as of `now`, in the order of its events.
pub fn faults(ticket: &Ticket, standard: &Standard, now: Stamp) -> Vec<Fault> {
    let mut found = Vec::new();
    for leg in &ticket.legs {
        found.extend(late(leg, Limit::Sign, FaultKind::LateSigning, now));
        found.extend(late(leg, Limit::Reply, FaultKind::LateClosing, now));
        found.extend(late(leg, Limit::Contact, FaultKind::NotContacted, now));
        found.extend(closed_without_contact(leg, now));
        found.extend(unfounded_returns(leg));
        found.extend(leg.closing.as_ref().and_then(|closing| poor_reply(leg, closing, standard)));
        found.extend(sham(leg));
    }
    found.extend(dissatisfied(ticket));
    found.sort_by_key(|fault| (fault.at, fault.kind));
    found
}

fn late(leg: &Leg, limit: Limit, kind: FaultKind, now: Stamp) -> Option<Fault> {
    let due = leg.limit(limit)?;
    if !leg.verdict(limit, now).is_breach() {
        return None;
    }
    let done = match limit {
        Limit::Sign => leg.signed,
        Limit::Contact => leg.first_contact,
        _ => leg.closing.as_ref().map(|closing| closing.done),
    };
    Some(Fault {
        kind,
        unit: leg.unit.clone(),
        at: due.plus_seconds(1),
        due: Some(due),
        actual: done.map(|done| done.at),
        detail: if done.is_some() { "late" } else { "not-done" },
        cites: std::iter::once(leg.start.seq).chain(done.map(|done| done.seq)).collect(),
    })
}

/// "And once more before closing" [E]: judged only where the hand-over sealed that rule.
fn closed_without_contact(leg: &Leg, now: Stamp) -> Option<Fault> {
    let closing = leg.closing.as_ref()?.done;
    let detail = match (leg.first_contact, leg.last_contact) {
        (None, _) if leg.verdict(Limit::Contact, now) == Verdict::Lifted => "closed-without-contact",
        (Some(first), Some(last)) if first == last && leg.must_contact_again() => "not-contacted-again",
        _ => return None,
    };
    let cites = leg.first_contact.iter().map(|done| done.seq).chain([closing.seq]).collect();
    Some(fault_at(leg, FaultKind::NotContacted, closing.at, detail, cites))
}

fn unfounded_returns(leg: &Leg) -> Option<Fault> {
    let giving_back = leg.giving_back.as_ref()?;
    let asked = giving_back.asked;
    let detail = if !giving_back.founded {
        "no-reason-or-basis"
    } else if leg.return_due.is_some_and(|due| asked.at > due) {
        "late"
    } else if giving_back.decision == Decision::Refused {
        "overruled"
    } else {
        return None;
    };
    let cites = std::iter::once(asked.seq).chain(giving_back.decided.map(|decided| decided.seq)).collect();
    Some(Fault { due: leg.return_due, ..fault_at(leg, FaultKind::UnfoundedReturn, asked.at, detail, cites) })
}

/// Judged by the closing's own text alone, which is sealed: what stands around it may be added later.
fn poor_reply(leg: &Leg, closing: &Closed, standard: &Standard) -> Option<Fault> {
    // A fold for figures keeps no texts; that there was a reply it knows.
    if closing.has_reply && closing.reply.is_empty() {
        return None;
    }
    let found = reply::judge_text(&closing.reply, standard);
    let decisive = found.iter().find(|finding| standard.fail.contains(&finding.fault))?;
    let cites = vec![closing.done.seq];
    Some(fault_at(leg, FaultKind::PoorReply, closing.done.at, decisive.fault.code(), cites))
}

fn sham(leg: &Leg) -> Option<Fault> {
    leg.redo.as_ref().filter(|redo| redo.sham)?;
    Some(fault_at(leg, FaultKind::ShamHandling, leg.start.at, "sham", vec![leg.start.seq]))
}

fn dissatisfied(ticket: &Ticket) -> impl Iterator<Item = Fault> + '_ {
    ticket.visits.iter().filter_map(|visit| {
        let grade = visit.call.grade.filter(|grade| grade.is_dissatisfied())?;
        let leg = ticket.legs.get(visit.leg?)?;
        let detail = visit.call.cause.map_or(grade.code(), |cause| cause.code());
        Some(fault_at(leg, FaultKind::Dissatisfied, visit.done.at, detail, vec![visit.done.seq]))
    })
}

fn fault_at(leg: &Leg, kind: FaultKind, at: Stamp, detail: &'static str, cites: Vec<u64>) -> Fault {
    Fault { kind, unit: leg.unit.clone(), at, due: None, actual: Some(at), detail, cites }
}
