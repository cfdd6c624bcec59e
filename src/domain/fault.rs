//! 负面清单: the faults of Ezhou's plan (四) that a ticket's events prove. Derived, never stored, so
//! that running the list twice adds nothing twice.

use super::code::{FaultKind, Imported, Limit};
use super::dossier::Appeal;
use super::leg::{Closed, Decision, Leg};
use super::reply::{self, Standard};
use super::stamp::Stamp;
use super::ticket::Ticket;
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
    /// How the unit's appeal against it stands, if it appealed.
    pub appeal: Option<Decision>,
    /// Its ticket is left out of the assessment (剔除).
    pub excluded: bool,
}

impl Fault {
    /// Does it count in figures? It stays on record when an appeal was granted or its ticket is excluded, but not
    /// in the counts.
    pub fn counts(&self) -> bool {
        self.appeal != Some(Decision::Granted) && !self.excluded
    }

    /// How it stands by what became of the ticket it is shown for.
    fn stand(&mut self, ticket: &Ticket) {
        let appeals = ticket.dossier().appeals.iter();
        self.appeal = appeals.filter(|appeal| self.is_contested_by(appeal)).map(|a| a.decision).next_back();
        self.excluded = ticket.dossier().excluded.is_some();
    }

    /// Is this what the appeal contests? A fault may have grown since: what was open then is late now.
    pub fn is_contested_by(&self, appeal: &Appeal) -> bool {
        self.kind == appeal.fault
            && self.unit == appeal.unit
            && !appeal.cites.is_empty()
            && appeal.cites.iter().all(|row| self.cites.contains(row))
    }
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
    found.extend(weak_appeals(ticket));
    found.iter_mut().for_each(|fault| fault.stand(ticket));
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
        appeal: None,
        excluded: false,
    })
}

/// "And once more before closing" [E]: judged only where the hand-over sealed that rule.
fn closed_without_contact(leg: &Leg, now: Stamp) -> Option<Fault> {
    let closing = leg.closing.as_ref()?.done;
    let detail = match leg.first_contact {
        None if leg.verdict(Limit::Contact, now) == Verdict::Lifted => "closed-without-contact",
        _ if leg.owes_second_contact() => "not-contacted-again",
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
    // A fold for figures keeps no texts; that there was a reply it knows. A table without replies says nothing.
    if closing.has_reply && closing.reply.is_empty() || closing.imported == Some(Imported::NoReply) {
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

/// What the requester of a merged ticket says counts against the unit that closed its root.
pub fn faults_of_root(ticket: &Ticket, root: &Ticket) -> Vec<Fault> {
    let told = ticket.visits.iter().filter(|visit| visit.leg.is_none());
    let faults = told.filter_map(|visit| {
        let grade = visit.call.grade.filter(|grade| grade.is_dissatisfied())?;
        let before = |leg: &&Leg| leg.done_closing().is_some_and(|closed| closed.at <= visit.done.at);
        let leg = root.legs.iter().rfind(before)?;
        let detail = visit.call.cause.map_or(grade.code(), |cause| cause.code());
        let mut fault = fault_at(leg, FaultKind::Dissatisfied, visit.done.at, detail, vec![visit.done.seq]);
        fault.stand(ticket);
        Some(fault)
    });
    faults.collect()
}

/// 申诉材料理由不充分: refused for insufficient grounds [E].
fn weak_appeals(ticket: &Ticket) -> impl Iterator<Item = Fault> + '_ {
    ticket.dossier().appeals.iter().filter(|appeal| appeal.weak).filter_map(|appeal| {
        let decided = appeal.decided?;
        let cites = vec![appeal.asked.seq, decided.seq];
        Some(fault_of(appeal.unit.clone(), FaultKind::WeakAppeal, decided.at, "insufficient", cites))
    })
}

fn fault_at(leg: &Leg, kind: FaultKind, at: Stamp, detail: &'static str, cites: Vec<u64>) -> Fault {
    fault_of(leg.unit.clone(), kind, at, detail, cites)
}

fn fault_of(unit: String, kind: FaultKind, at: Stamp, detail: &'static str, cites: Vec<u64>) -> Fault {
    Fault { kind, unit, at, due: None, actual: Some(at), detail, cites, appeal: None, excluded: false }
}
