//! 退回 (退单): "not our duty", within one working day, reason and basis both required [E].

use super::{Decided, handled_leg, need, not_before, same_unit};
use crate::domain::event::Event;
use crate::domain::leg::{Decision, GivingBack, Leg};
use crate::domain::refusal::{Need, Refusal};
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq)]
pub struct GiveBack {
    pub unit: String,
    pub ask: Option<Ask>,
    pub decision: Option<Decide>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    pub reason: String,
    pub basis: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Decide {
    pub grant: bool,
    pub person: String,
    pub reason: String,
}

impl GiveBack {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        let leg = handled_leg(ticket, at, "return")?;
        same_unit(&self.unit, leg)?;
        let mut events = Vec::new();
        let mut pending = leg.giving_back.as_deref().and_then(pending);
        if let Some(ask) = &self.ask {
            events.push(ask.decide(leg, at)?);
            pending = Some(at);
        }
        if let Some(decision) = &self.decision {
            not_before(at, pending.ok_or(Refusal::NoReturnAsked)?)?;
            events.push(decision.event()?);
        }
        if events.is_empty() { Err(Refusal::Missing { what: Need::Reason }) } else { Ok(events) }
    }
}

fn pending(giving_back: &GivingBack) -> Option<Stamp> {
    (giving_back.decision == Decision::Pending).then_some(giving_back.asked.at)
}

impl Ask {
    fn decide(&self, leg: &Leg, at: Stamp) -> Result<Event<'static>, Refusal> {
        if leg.redo.is_some() {
            return Err(Refusal::ReturnOfRedo);
        }
        if leg.is_ruled() {
            return Err(Refusal::ReturnOfRuling);
        }
        match leg.giving_back.as_ref().map(|giving_back| giving_back.decision) {
            Some(Decision::Pending) => return Err(Refusal::ReturnPending),
            Some(_) => return Err(Refusal::ReturnTwice),
            None => {}
        }
        need(&self.reason, Need::Reason)?;
        need(&self.basis, Need::Basis)?;
        match leg.return_due {
            Some(due) if at > due => Err(Refusal::ReturnTooLate { due }),
            _ => Ok(Event::ReturnRequested {
                unit: leg.unit.clone().into(),
                reason: self.reason.clone().into(),
                basis: self.basis.clone().into(),
            }),
        }
    }
}

impl Decide {
    fn event(&self) -> Result<Event<'static>, Refusal> {
        let (person, reason) = (self.person.clone().into(), self.reason.clone().into());
        if self.grant {
            need(&self.person, Need::Approver)?;
            return Ok(Event::ReturnGranted { person, reason });
        }
        need(&self.reason, Need::Reason)?;
        Ok(Event::ReturnRefused { person, reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::{Kind, Stage};

    fn ask(reason: &str, basis: &str) -> Action {
        let ask = Ask { reason: reason.into(), basis: basis.into() };
        Action::GiveBack(GiveBack { unit: String::new(), ask: Some(ask), decision: None })
    }

    fn decide(grant: bool) -> Action {
        let decision = Decide { grant, person: "周主任".into(), reason: "经核属实".into() };
        Action::GiveBack(GiveBack { unit: String::new(), ask: None, decision: Some(decision) })
    }

    fn handed_over() -> Given {
        ticket(Kind::Complaint, "2025-09-30T08:00:00").dispatched("2025-09-30T09:00:00")
    }

    #[test]
    fn clk05_allowed_on_the_first_working_day_refused_on_the_second() {
        handed_over().act("2025-10-09T23:59:59", ask("非本单位职责", "三定规定第五条")).unwrap();
        let late = handed_over().refused("2025-10-10T00:00:00", ask("非本单位职责", "三定规定第五条"));
        assert_eq!(late, "return-too-late");
    }

    #[test]
    fn reason_and_basis_are_both_required() {
        assert_eq!(handed_over().refused("2025-10-09T09:00:00", ask("", "三定规定")), "missing-reason");
        assert_eq!(handed_over().refused("2025-10-09T09:00:00", ask("非本单位职责", " ")), "missing-basis");
    }

    #[test]
    fn granted_goes_back_to_the_desk_refused_stays_and_cannot_be_asked_again() {
        let asked = || handed_over().then("2025-09-30T10:00:00", ask("非本单位职责", "三定规定"));
        assert_eq!(asked().ticket().stage(), Stage::Returning);
        assert_eq!(asked().then("2025-09-30T11:00:00", decide(true)).ticket().stage(), Stage::Waiting);
        let mut refused = asked().then("2025-09-30T11:00:00", decide(false));
        assert_eq!(refused.ticket().stage(), Stage::Dispatched);
        assert_eq!(refused.refused("2025-09-30T12:00:00", ask("仍非职责", "三定规定")), "return-twice");
        assert_eq!(handed_over().refused("2025-09-30T12:00:00", decide(true)), "no-return-asked");
    }
}
