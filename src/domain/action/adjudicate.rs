//! 分歧裁定: units hold that a ticket is not their duty; the staffing office and the justice bureau rule
//! [X]. The ruling hands over anew and is final (终审) [default]; the earlier unit keeps its own verdicts.

use super::dispatch::{check_units, handed_over, known_unit};
use super::{Decided, acted, need, not_before};
use crate::domain::act::Act;
use crate::domain::code::{EventKind, Stage};
use crate::domain::duty::DutyRefusal;
use crate::domain::event::{Event, Handover};
use crate::domain::leg::{Decision, GivingBack, Leg, RULED};
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::Desk;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

/// Word before the offices in the source of a hand-over that a ruling led to.
pub const RULING: &str = "ruling:";

/// One unit's position.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dispute {
    pub unit: String,
    pub reason: String,
    pub basis: String,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Rule {
    pub lead: String,
    pub supporting: Vec<String>,
    /// The offices that took part.
    pub offices: Vec<String>,
    pub reason: String,
    pub basis: String,
    pub person: String,
}

impl Dispute {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        let leg = disputable(ticket)?;
        not_before(at, leg.left.map_or(leg.start.at, |left| left.at))?;
        need(&self.unit, Need::Unit)?;
        known_unit(&self.unit, desk)?;
        let parties = ticket.dossier().open_dispute().map_or(&[][..], |dispute| &dispute.parties);
        if parties.iter().any(|party| party.unit == self.unit) {
            return Err(DutyRefusal::AlreadyParty { unit: self.unit.clone() }.into());
        }
        need(&self.reason, Need::Reason)?;
        need(&self.basis, Need::Basis)?;
        Ok(vec![acted(Act {
            unit: self.unit.clone().into(),
            reason: self.reason.clone().into(),
            basis: self.basis.clone().into(),
            ..Act::new(EventKind::Disputed)
        })])
    }
}

/// The leg a dispute can be about: with a unit, or given back and waiting; not one a ruling has settled.
fn disputable(ticket: &Ticket) -> Result<&Leg, Refusal> {
    let stage = ticket.stage();
    let wrong = Refusal::WrongStage { stage, action: "adjudicate" };
    let leg = ticket.legs.last().ok_or(wrong.clone())?;
    if leg.is_ruled() {
        return Err(Refusal::ReturnOfRuling);
    }
    match stage {
        Stage::Redoing => Err(Refusal::ReturnOfRedo),
        Stage::Dispatched | Stage::Handling | Stage::Returning | Stage::Disputed | Stage::Waiting => Ok(leg),
        _ => Err(wrong),
    }
}

impl Rule {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        let dispute = ticket.dossier().open_dispute().filter(|_| ticket.stage() == Stage::Disputed);
        let parties = &dispute.ok_or(DutyRefusal::NoDispute)?.parties;
        // The latest step has a pending return among it, which the ruling decides.
        let asked = parties.iter().map(|party| party.done.at).max();
        not_before(at, asked.map_or(ticket.latest(), |asked| asked.max(ticket.latest())))?;
        check_units(&self.lead, &self.supporting, desk)?;
        if self.offices.is_empty() {
            return Err(DutyRefusal::MissingOffices.into());
        }
        need(&self.reason, Need::Reason)?;
        need(&self.basis, Need::Basis)?;
        let mut events: Vec<Event> =
            ticket.open_leg().and_then(|leg| self.settle_return(leg)).into_iter().collect();
        events.push(acted(Act {
            unit: self.lead.clone().into(),
            units: self.offices.iter().map(|office| office.clone().into()).collect(),
            person: self.person.clone().into(),
            reason: self.reason.clone().into(),
            basis: self.basis.clone().into(),
            ..Act::new(EventKind::Ruled)
        }));
        let handover = handed_over(ticket, &self.lead, &self.supporting, at, desk)?;
        events.push(Event::Dispatched(Box::new(Handover {
            source: format!("{RULING}{}", self.offices.join("、")).into(),
            rule: format!("{} {RULED}", handover.rule).into(),
            ..handover
        })));
        Ok(events)
    }

    /// A return that nobody has decided is decided by the ruling: it would stay open for ever.
    fn settle_return(&self, leg: &Leg) -> Option<Event<'static>> {
        pending_return(leg)?;
        let person = if self.person.is_empty() { self.offices.join("、") } else { self.person.clone() };
        let (person, reason) = (person.into(), self.reason.clone().into());
        Some(if self.lead == leg.unit {
            Event::ReturnRefused { person, reason }
        } else {
            Event::ReturnGranted { person, reason }
        })
    }
}

fn pending_return(leg: &Leg) -> Option<&GivingBack> {
    leg.giving_back.as_deref().filter(|giving_back| giving_back.decision == Decision::Pending)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::give_back;
    use crate::domain::action::given::*;
    use crate::domain::action::sign::Sign;
    use crate::domain::code::{Kind, Limit};

    fn party(unit: &str) -> Action {
        let (reason, basis) = ("非本单位职责".into(), "三定规定第五条".into());
        Action::Dispute(Dispute { unit: unit.into(), reason, basis })
    }

    fn ruling(lead: &str) -> Action {
        Action::Rule(Rule {
            lead: lead.into(),
            supporting: vec!["丙局".into()],
            offices: vec!["编办".into(), "司法局".into()],
            reason: "管养移交协议已生效".into(),
            basis: "职责清单第十二条".into(),
            person: String::new(),
        })
    }

    fn handed_over() -> Given {
        ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00")
    }

    fn asks_back() -> Action {
        let ask = give_back::Ask { reason: "非本单位职责".into(), basis: "三定规定".into() };
        Action::GiveBack(give_back::GiveBack { unit: String::new(), ask: Some(ask), decision: None })
    }

    #[test]
    fn clk16_a_ruling_hands_over_anew_for_good_and_the_first_unit_keeps_its_verdict() {
        let mut given = handed_over()
            .then("2025-09-24T09:00:00", Action::Sign(Sign::default()))
            .then("2025-09-24T10:00:00", party("甲局"))
            .then("2025-09-24T11:00:00", party("乙局"));
        assert_eq!(given.ticket().stage(), Stage::Disputed);
        given.act("2025-09-25T09:00:00", ruling("乙局")).unwrap();
        let [first, second] = &given.ticket().legs[..] else { panic!("two legs") };
        let now = stamp("2025-10-20T09:00:00");
        assert_eq!(first.verdict(Limit::Sign, now).code(), "late");
        assert_eq!(first.verdict(Limit::Reply, now).code(), "lifted");
        assert_eq!((second.unit.as_str(), second.source()), ("乙局", "ruling:编办、司法局"));
        assert_eq!((second.due, second.is_ruled()), (Some(stamp("2025-10-09T23:59:59")), true));
        assert_eq!(second.supporting().collect::<Vec<_>>(), ["丙局"]);
        assert_eq!(given.ticket().stage(), Stage::Dispatched);
        assert_eq!(given.refused("2025-09-25T10:00:00", asks_back()), "return-of-ruling");
        assert_eq!(given.refused("2025-09-25T10:00:00", party("乙局")), "return-of-ruling");
    }

    #[test]
    fn a_return_under_way_is_settled_by_the_ruling() {
        let asked = || {
            handed_over().then("2025-09-22T10:00:00", asks_back()).then("2025-09-22T11:00:00", party("甲局"))
        };
        let elsewhere = asked().then("2025-09-23T09:00:00", ruling("乙局"));
        let decision = |given: &Given| given.ticket().legs[0].giving_back.as_ref().map(|back| back.decision);
        assert_eq!(decision(&elsewhere), Some(Decision::Granted));
        assert_eq!(decision(&asked().then("2025-09-23T09:00:00", ruling("甲局"))), Some(Decision::Refused));
    }

    #[test]
    fn a_granted_return_waits_for_the_ruling_and_cannot_be_dispatched_past_it() {
        let decide = give_back::Decide { grant: true, person: "周主任".into(), reason: String::new() };
        let grant = give_back::GiveBack { unit: String::new(), ask: None, decision: Some(decide) };
        let mut given = handed_over()
            .then("2025-09-22T10:00:00", asks_back())
            .then("2025-09-22T11:00:00", Action::GiveBack(grant))
            .then("2025-09-22T12:00:00", party("甲局"));
        assert_eq!(given.ticket().stage(), Stage::Disputed);
        let past = crate::domain::action::dispatch::Dispatch { unit: "乙局".into(), ..Default::default() };
        assert_eq!(given.refused("2025-09-22T13:00:00", Action::Dispatch(past)), "wrong-stage");
        given.act("2025-09-23T09:00:00", ruling("乙局")).unwrap();
        assert_eq!(given.ticket().unit(), "乙局");
    }

    #[test]
    fn a_unit_whose_return_was_refused_can_go_to_the_offices() {
        let decide =
            give_back::Decide { grant: false, person: "周主任".into(), reason: "属本局".into() };
        let refuse = give_back::GiveBack { unit: String::new(), ask: None, decision: Some(decide) };
        let given = handed_over()
            .then("2025-09-22T10:00:00", asks_back())
            .then("2025-09-22T11:00:00", Action::GiveBack(refuse))
            .then("2025-09-22T12:00:00", party("甲局"))
            .then("2025-09-23T09:00:00", ruling("乙局"));
        let back = given.ticket().legs[0].giving_back.as_ref().unwrap();
        assert_eq!(back.decision, Decision::Refused, "the office's decision on the return stands");
    }

    #[test]
    fn refuses_what_is_not_in_dispute_and_what_lacks_offices_reason_or_basis() {
        let mut waiting = ticket(Kind::Complaint, "2025-09-22T08:00:00");
        assert_eq!(waiting.refused("2025-09-22T09:00:00", party("甲局")), "wrong-stage");
        let mut given = handed_over();
        assert_eq!(given.refused("2025-09-22T10:00:00", ruling("乙局")), "no-dispute");
        given.act("2025-09-22T10:00:00", party("甲局")).unwrap();
        assert_eq!(given.refused("2025-09-22T11:00:00", party("甲局")), "already-party");
        assert_eq!(given.refused("2025-09-22T09:30:00", ruling("乙局")), "before-start");
        let bare = Rule { lead: "乙局".into(), ..Rule::default() };
        assert_eq!(given.refused("2025-09-22T11:00:00", Action::Rule(bare.clone())), "missing-offices");
        let offices = vec!["编办".into()];
        assert_eq!(
            given.refused("2025-09-22T11:00:00", Action::Rule(Rule { offices, ..bare })),
            "missing-reason"
        );
    }
}
