//! 申诉: a unit contests a fault of the negative list as it stands; the office grants or refuses. A refusal
//! for insufficient grounds is itself a fault [E].

use super::{Decided, acted, need, not_before};
use crate::domain::act::{Act, WEAK};
use crate::domain::code::{EventKind, FaultKind};
use crate::domain::dossier;
use crate::domain::duty::DutyRefusal;
use crate::domain::event::Evidence;
use crate::domain::fault::{Fault, faults, faults_of_root};
use crate::domain::leg::Decision;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::Desk;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq)]
pub struct Appeal {
    /// Empty: the unit the ticket is, or was last, with.
    pub unit: String,
    pub fault: FaultKind,
    pub reason: String,
    pub basis: String,
    pub evidence: Vec<Evidence<'static>>,
}

impl Appeal {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        if self.fault == FaultKind::WeakAppeal {
            return Err(DutyRefusal::AppealOfAppeal.into());
        }
        let fault = self.contested(ticket, at, desk)?;
        need(&self.reason, Need::Reason)?;
        let begun = fault.actual.map_or(fault.at, |actual| actual.max(fault.at));
        not_before(at, begun)?;
        let due = desk.clock.due(begun, desk.rules.duty.appeal.span)?;
        if at > due {
            return Err(DutyRefusal::AppealTooLate { due }.into());
        }
        Ok(vec![acted(Act {
            result: self.fault.code().into(),
            unit: fault.unit.into(),
            refs: fault.cites,
            reason: self.reason.clone().into(),
            basis: self.basis.clone().into(),
            evidence: self.evidence.clone(),
            ..Act::new(EventKind::Appealed)
        })])
    }

    /// The latest fault of this kind and unit that has not been contested before.
    fn contested(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Result<Fault, Refusal> {
        let unit = if self.unit.is_empty() { ticket.unit() } else { &self.unit };
        // The requester of a merged ticket may be dissatisfied with the unit that had its root.
        let root = ticket.root().and_then(|root| desk.root(root));
        let of_root = root.map(|root| faults_of_root(ticket, root)).into_iter().flatten();
        let all = faults(ticket, &desk.rules.reply, at).into_iter().chain(of_root);
        let mine: Vec<Fault> = all.filter(|fault| fault.kind == self.fault && fault.unit == unit).collect();
        if mine.is_empty() {
            return Err(DutyRefusal::NoSuchFault { kind: self.fault, unit: unit.to_owned() }.into());
        }
        let appeals = &ticket.dossier().appeals;
        let earlier = appeals.iter().filter(|appeal| mine.iter().any(|fault| fault.is_contested_by(appeal)));
        let earlier = earlier.map(|appeal| appeal.asked.at).next_back();
        let fresh = mine.into_iter().rev().find(|fault| fault.appeal.is_none());
        fresh.ok_or(DutyRefusal::AlreadyAppealed { at: earlier.unwrap_or(at) }.into())
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Decide {
    pub grant: bool,
    /// Refused because the grounds were insufficient.
    pub weak: bool,
    /// Which of several appeals; empty or none means every one.
    pub unit: String,
    pub fault: Option<FaultKind>,
    pub person: String,
    pub reason: String,
}

impl Decide {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        let wanted = |appeal: &&dossier::Appeal| {
            appeal.decision == Decision::Pending
                && (self.unit.is_empty() || appeal.unit == self.unit)
                && self.fault.is_none_or(|fault| fault == appeal.fault)
        };
        let pending: Vec<&dossier::Appeal> = ticket.dossier().appeals.iter().filter(wanted).collect();
        let Some(latest) = pending.iter().map(|appeal| appeal.asked.at).max() else {
            return Err(DutyRefusal::NoAppeal.into());
        };
        not_before(at, latest)?;
        need(&self.person, Need::Approver)?;
        need(&self.reason, Need::Reason)?;
        let kind = if self.grant { EventKind::AppealGranted } else { EventKind::AppealRefused };
        Ok(vec![acted(Act {
            result: if self.weak && !self.grant { WEAK.into() } else { "".into() },
            refs: pending.iter().map(|appeal| appeal.asked.seq).collect(),
            person: self.person.clone().into(),
            reason: self.reason.clone().into(),
            ..Act::new(kind)
        })])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::action::sign::Sign;
    use crate::domain::code::Kind;

    fn appeal(fault: FaultKind) -> Action {
        let (unit, reason) = (String::new(), "平台故障，无法签收".to_owned());
        Action::Appeal(Appeal { unit, fault, reason, basis: String::new(), evidence: Vec::new() })
    }

    fn decide(grant: bool, weak: bool) -> Action {
        let (person, reason) = ("周主任".into(), "经核".into());
        Action::DecideAppeal(Decide { grant, weak, person, reason, ..Decide::default() })
    }

    /// Signed a day late.
    fn late() -> Given {
        ticket(Kind::Complaint, "2025-09-22T08:00:00")
            .dispatched("2025-09-22T09:00:00")
            .then("2025-09-24T09:00:00", Action::Sign(Sign::default()))
    }

    fn on_record(given: &Given) -> Vec<(&'static str, bool)> {
        let rules = crate::domain::reply::given::standard();
        let all = faults(given.ticket(), &rules, stamp("2025-09-25T12:00:00")).into_iter();
        all.filter(|fault| fault.kind != FaultKind::NotContacted)
            .map(|f| (f.kind.code(), f.counts()))
            .collect()
    }

    #[test]
    fn a_granted_appeal_takes_the_fault_out_of_the_counts_and_leaves_it_on_record() {
        let given = late().then("2025-09-24T10:00:00", appeal(FaultKind::LateSigning));
        assert_eq!(on_record(&given), [("late-signing", true)]);
        let given = given.then("2025-09-25T10:00:00", decide(true, false));
        assert_eq!(on_record(&given), [("late-signing", false)]);
    }

    #[test]
    fn an_appeal_without_grounds_is_itself_a_fault() {
        let appealed = || late().then("2025-09-24T10:00:00", appeal(FaultKind::LateSigning));
        let refused = appealed().then("2025-09-25T10:00:00", decide(false, false));
        assert_eq!(on_record(&refused), [("late-signing", true)]);
        let weak = appealed().then("2025-09-25T10:00:00", decide(false, true));
        assert_eq!(on_record(&weak), [("late-signing", true), ("weak-appeal", true)]);
    }

    #[test]
    fn only_what_the_list_holds_once_and_in_time() {
        let mut given = late();
        assert_eq!(given.refused("2025-09-24T10:00:00", appeal(FaultKind::LateClosing)), "no-such-fault");
        assert_eq!(given.refused("2025-09-24T10:00:00", appeal(FaultKind::WeakAppeal)), "appeal-of-appeal");
        assert_eq!(given.refused("2025-09-24T10:00:00", decide(true, false)), "no-appeal");
        // Five working days after the late signing: 25, 26, 28 (worked), 29, 30 September.
        assert_eq!(given.refused("2025-10-01T00:00:00", appeal(FaultKind::LateSigning)), "appeal-too-late");
        given.act("2025-09-30T23:59:59", appeal(FaultKind::LateSigning)).unwrap();
        assert_eq!(given.refused("2025-09-30T23:59:59", appeal(FaultKind::LateSigning)), "already-appealed");
    }

    #[test]
    fn a_fault_that_has_grown_since_is_still_the_contested_one() {
        let given = ticket(Kind::Complaint, "2025-09-22T08:00:00")
            .dispatched("2025-09-22T09:00:00")
            .then("2025-09-24T09:00:00", appeal(FaultKind::LateSigning))
            .then("2025-09-24T10:00:00", Action::Sign(Sign::default()))
            .then("2025-09-24T11:00:00", decide(true, false));
        assert_eq!(on_record(&given), [("late-signing", false)]);
    }
}
