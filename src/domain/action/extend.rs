//! 延期: asked before the due date passes, approved, once, not longer than the original limit [E].

use super::{Decided, handled_leg, need, not_before};
use crate::domain::code::Limit;
use crate::domain::event::Event;
use crate::domain::leg::{Decision, Extension, Leg};
use crate::domain::limits::Span;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::Desk;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq)]
pub struct Extend {
    /// Given to ask (or to ask and grant in one go).
    pub ask: Option<Ask>,
    pub decision: Option<Decide>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    pub span: Span,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Decide {
    pub grant: bool,
    /// 审批人.
    pub person: String,
    pub reason: String,
}

impl Extend {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        let leg = handled_leg(ticket, at, "extend")?;
        let mut events = Vec::new();
        let asked = leg.extension.as_deref().and_then(pending);
        let grants = self.decision.as_ref().is_some_and(|decision| decision.grant);
        let pending = match (&self.ask, asked) {
            // Granting what was asked before, and perhaps less of it.
            (Some(ask), Some((asked, at))) if grants => Some((ask.at_most(asked)?, at)),
            (Some(ask), _) => {
                events.push(ask.decide(leg, at)?);
                Some((ask.span, at))
            }
            (None, asked) => asked,
        };
        if let Some(decision) = &self.decision {
            let (span, asked) = pending.ok_or(Refusal::NoExtensionAsked)?;
            not_before(at, asked)?;
            // Asked and granted in one go: the reason is the request's.
            let reason =
                if events.is_empty() || !decision.grant { decision.reason.clone() } else { String::new() };
            events.push(Decide { reason, ..decision.clone() }.decide(leg, span, desk)?);
        }
        if events.is_empty() { Err(Refusal::Missing { what: Need::Span }) } else { Ok(events) }
    }
}

fn pending(extension: &Extension) -> Option<(Span, Stamp)> {
    (extension.decision == Decision::Pending).then_some((extension.span, extension.asked.at))
}

impl Ask {
    /// The leader may grant fewer days than were asked for, not more.
    fn at_most(&self, asked: Span) -> Result<Span, Refusal> {
        if self.span.unit != asked.unit {
            return Err(Refusal::ExtensionUnit { asked: self.span, limit: asked });
        }
        match self.span.amount {
            0 => Err(Refusal::Missing { what: Need::Span }),
            amount if amount > asked.amount => Err(Refusal::GrantedTooLong { granted: self.span, asked }),
            _ => Ok(self.span),
        }
    }

    fn decide(&self, leg: &Leg, at: Stamp) -> Result<Event<'static>, Refusal> {
        match leg.extension.as_ref().map(|extension| extension.decision) {
            Some(Decision::Granted) => return Err(Refusal::ExtensionTwice),
            Some(Decision::Pending) => return Err(Refusal::ExtensionPending),
            Some(Decision::Refused) | None => {}
        }
        need(&self.reason, Need::Reason)?;
        let due = leg.due.ok_or(Refusal::NoExtensionLimit)?;
        let limit = leg.span.ok_or(Refusal::NoExtensionLimit)?;
        if leg.clock_at(Limit::Reply, at) > due {
            return Err(Refusal::ExtensionTooLate { due });
        }
        if self.span.unit != limit.unit {
            return Err(Refusal::ExtensionUnit { asked: self.span, limit });
        }
        if self.span.amount == 0 {
            return Err(Refusal::Missing { what: Need::Span });
        }
        if self.span.amount > limit.amount {
            return Err(Refusal::ExtensionTooLong { asked: self.span, limit });
        }
        let (unit, reason) = (leg.unit.clone().into(), self.reason.clone().into());
        Ok(Event::ExtensionRequested { unit, span: self.span, reason })
    }
}

impl Decide {
    fn decide(&self, leg: &Leg, span: Span, desk: &Desk) -> Result<Event<'static>, Refusal> {
        let (person, reason) = (self.person.clone().into(), self.reason.clone().into());
        if !self.grant {
            need(&self.reason, Need::Reason)?;
            return Ok(Event::ExtensionRefused { person, reason });
        }
        need(&self.person, Need::Approver)?;
        let due = leg.due.ok_or(Refusal::NoExtensionLimit)?;
        let due = desk.clock.extended(due, span)?;
        let calendar = desk.clock.calendar.id().to_owned().into();
        Ok(Event::ExtensionGranted { person, span, due, calendar, reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::Kind;

    fn ask(days: u32) -> Action {
        let ask = Ask { span: Span::working_days(days), reason: "需多部门会商".into() };
        Action::Extend(Extend { ask: Some(ask), decision: None })
    }

    fn grant() -> Action {
        let decision = Decide { grant: true, person: "周主任".into(), reason: String::new() };
        Action::Extend(Extend { ask: None, decision: Some(decision) })
    }

    fn refuse() -> Action {
        let decision = Decide { grant: false, person: "周主任".into(), reason: "理由不足".into() };
        Action::Extend(Extend { ask: None, decision: Some(decision) })
    }

    fn five_days() -> Given {
        ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00")
    }

    #[test]
    fn clk01_a_granted_extension_runs_on_to_the_make_up_saturday() {
        let given = five_days().then("2025-09-28T16:00:00", ask(5)).then("2025-09-29T09:00:00", grant());
        let leg = given.ticket().open_leg().unwrap();
        assert_eq!(leg.first_due, Some(stamp("2025-09-28T23:59:59")));
        assert_eq!(leg.due, Some(stamp("2025-10-11T23:59:59")));
    }

    fn grant_of(days: u32) -> Action {
        let ask = Ask { span: Span::working_days(days), reason: String::new() };
        let decision = Decide { grant: true, person: "周主任".into(), reason: "部分同意".into() };
        Action::Extend(Extend { ask: Some(ask), decision: Some(decision) })
    }

    #[test]
    fn fewer_days_than_asked_may_be_granted_but_not_more() {
        let mut given = five_days().then("2025-09-24T09:00:00", ask(3));
        assert_eq!(given.refused("2025-09-24T10:00:00", grant_of(4)), "granted-too-long");
        assert_eq!(given.refused("2025-09-24T10:00:00", grant_of(0)), "missing-span");
        let given = given.then("2025-09-24T10:00:00", grant_of(1));
        let leg = given.ticket().open_leg().unwrap();
        assert_eq!(leg.due, Some(stamp("2025-09-29T23:59:59")));
        assert_eq!(leg.extension.as_ref().map(|extension| extension.span), Some(Span::working_days(1)));
    }

    #[test]
    fn clk02_asked_after_the_due_date_is_refused() {
        assert_eq!(five_days().refused("2025-09-29T00:00:00", ask(5)), "extension-too-late");
    }

    #[test]
    fn clk03_a_second_extension_is_refused_but_a_refused_one_may_be_asked_again() {
        let mut given = five_days().then("2025-09-24T09:00:00", ask(2));
        assert_eq!(given.refused("2025-09-24T10:00:00", ask(2)), "extension-pending");
        let mut given = given.then("2025-09-24T11:00:00", refuse()).then("2025-09-25T09:00:00", ask(3));
        given.act("2025-09-25T10:00:00", grant()).unwrap();
        assert_eq!(given.refused("2025-09-25T11:00:00", ask(1)), "extension-twice");
    }

    #[test]
    fn clk04_longer_than_the_original_limit_is_refused() {
        assert_eq!(five_days().refused("2025-09-24T09:00:00", ask(6)), "extension-too-long");
    }

    #[test]
    fn deciding_needs_a_request_and_an_approver() {
        assert_eq!(five_days().refused("2025-09-24T09:00:00", grant()), "no-extension-asked");
        let nobody = Decide { grant: true, person: String::new(), reason: String::new() };
        let mut given = five_days().then("2025-09-24T09:00:00", ask(2));
        let action = Action::Extend(Extend { ask: None, decision: Some(nobody) });
        assert_eq!(given.refused("2025-09-24T10:00:00", action), "missing-approver");
    }
}
