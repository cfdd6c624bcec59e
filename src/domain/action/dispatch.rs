//! 派单: hands a ticket to a unit and starts its clocks (sign, contact, return, reply).

use super::{Decided, need, not_before};
use crate::domain::code::{Kind, Stage, Urgency};
use crate::domain::event::{Event, Handover};
use crate::domain::leg::CONTACT_AGAIN;
use crate::domain::limits::{Clock, Limits};
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::{Desk, is_listed};
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dispatch {
    pub unit: String,
    pub supporting: Vec<String>,
    /// Why this unit, e.g. `catalogue.csv:12`.
    pub source: String,
    /// Needed to take the ticket from another unit.
    pub reason: String,
    /// 改派: take it from the unit that has it now.
    pub reassign: bool,
}

impl Dispatch {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        check_units(&self.unit, &self.supporting, desk)?;
        match ticket.stage() {
            Stage::Waiting => {}
            // Handed back by whoever it was transferred to.
            Stage::Transferred => need(&self.reason, Need::Reason)?,
            Stage::Returning => return Err(Refusal::ReturnPending),
            Stage::Dispatched | Stage::Handling if self.reassign => self.check_reassign(ticket)?,
            stage => return Err(Refusal::WrongStage { stage, action: "dispatch" }),
        }
        not_before(at, ticket.latest())?;
        let handover = handed_over(ticket, &self.unit, &self.supporting, at, desk)?;
        let (source, reason) = (self.source.clone().into(), self.reason.clone().into());
        Ok(vec![Event::Dispatched(Box::new(Handover { source, reason, ..handover }))])
    }

    fn check_reassign(&self, ticket: &Ticket) -> Result<(), Refusal> {
        if ticket.unit() == self.unit {
            return Err(Refusal::AlreadyWith { unit: self.unit.clone() });
        }
        need(&self.reason, Need::Reason)
    }
}

pub(super) fn check_units(lead: &str, supporting: &[String], desk: &Desk) -> Result<(), Refusal> {
    need(lead, Need::Unit)?;
    std::iter::once(lead)
        .chain(supporting.iter().map(String::as_str))
        .try_for_each(|unit| known_unit(unit, desk))
}

/// The hand-over of this ticket to a lead unit and those that support it, by the office's rules.
pub(super) fn handed_over(
    ticket: &Ticket,
    unit: &str,
    supporting: &[String],
    at: Stamp,
    desk: &Desk,
) -> Result<Handover<'static>, Refusal> {
    let mut handover =
        limited_handover(ticket.intake.kind, ticket.intake.urgency, at, &desk.rules.limits, &desk.clock)?;
    if desk.rules.closing.contact_again {
        handover.rule = format!("{} {CONTACT_AGAIN}", handover.rule).into();
    }
    handover.unit = unit.to_owned().into();
    handover.supporting = supporting.iter().map(|unit| unit.clone().into()).collect();
    if !supporting.is_empty() {
        let rule = &desk.rules.limits.support;
        handover.support_due = Some(desk.clock.due(at, rule.span)?);
        handover.rule = format!("{} {}={}", handover.rule, rule.name, rule.span).into();
    }
    Ok(handover)
}

/// A hand-over at `at` with the due moments its kind and urgency give, sealed with rule and calendar.
pub fn limited_handover(
    kind: Kind,
    urgency: Urgency,
    at: Stamp,
    limits: &Limits,
    clock: &Clock,
) -> Result<Handover<'static>, Refusal> {
    let rules = limits.of(kind, urgency);
    let due = |rule: &crate::domain::limits::Rule| clock.due(at, rule.span).map(Some);
    let named = [rules.reply, rules.sign, rules.contact, rules.giving_back];
    Ok(Handover {
        span: Some(rules.reply.span),
        due: due(rules.reply)?,
        sign_due: due(rules.sign)?,
        contact_due: due(rules.contact)?,
        return_due: due(rules.giving_back)?,
        rule: named.map(|rule| format!("{}={}", rule.name, rule.span)).join(" ").into(),
        calendar: clock.calendar.id().to_owned().into(),
        ..Handover::default()
    })
}

pub(super) fn known_unit(unit: &str, desk: &Desk) -> Result<(), Refusal> {
    if is_listed(unit, desk.units) {
        return Ok(());
    }
    Err(Refusal::UnknownUnit { given: unit.to_owned(), known: desk.units.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;

    #[test]
    fn clk06_limits_to_sign_and_contact_skip_the_national_day_week() {
        let given = ticket(Kind::Complaint, "2025-09-30T08:00:00").dispatched("2025-09-30T09:00:00");
        let leg = given.ticket().open_leg().unwrap().clone();
        assert_eq!(leg.sign_due, Some(stamp("2025-10-09T23:59:59")));
        assert_eq!(leg.contact_due, Some(stamp("2025-10-10T23:59:59")));
        assert_eq!(leg.rule(), "reply.complaint=5wd sign=1wd contact=2wd return=1wd contact-again");
    }

    #[test]
    fn emergencies_run_on_clock_hours_through_the_holidays() {
        let given = emergency("2025-10-01T20:00:00").dispatched("2025-10-01T20:10:00");
        let leg = given.ticket().open_leg().unwrap().clone();
        assert_eq!(leg.sign_due, Some(stamp("2025-10-01T20:40:00")));
        assert_eq!(leg.contact_due, Some(stamp("2025-10-01T22:10:00")));
        assert_eq!(leg.due, Some(stamp("2025-10-02T20:10:00")));
    }

    #[test]
    fn clk16_a_reassigned_ticket_starts_a_fresh_clock_and_the_first_unit_keeps_its_verdict() {
        let mut given = ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00");
        let moved = Dispatch {
            unit: "乙局".into(),
            reassign: true,
            reason: "职责调整".into(),
            ..Dispatch::default()
        };
        given.act("2025-09-24T10:00:00", Action::Dispatch(moved)).unwrap();
        let [first, second] = &given.ticket().legs[..] else { panic!("two legs") };
        let now = stamp("2025-09-24T11:00:00");
        assert_eq!(first.verdict(crate::domain::code::Limit::Sign, now).code(), "late");
        assert_eq!(first.verdict(crate::domain::code::Limit::Reply, now).code(), "lifted");
        assert_eq!(second.due, Some(stamp("2025-09-30T23:59:59")));
    }

    #[test]
    fn refuses_unknown_units_second_dispatch_and_years_without_a_calendar() {
        let mut given = ticket(Kind::Complaint, "2025-09-22T08:00:00").with_units(&["甲局", "乙局"]);
        let to = |unit: &str| Action::Dispatch(Dispatch { unit: unit.into(), ..Dispatch::default() });
        assert_eq!(given.refused("2025-09-22T09:00:00", to("丙局")), "unknown-unit");
        assert_eq!(given.refused("2025-09-22T09:00:00", to("")), "missing-unit");
        given.act("2025-09-22T09:00:00", to("甲局")).unwrap();
        assert_eq!(given.refused("2025-09-22T10:00:00", to("乙局")), "wrong-stage");
        let mut late = ticket(Kind::Complaint, "2026-12-30T08:00:00");
        assert_eq!(late.refused("2026-12-30T09:00:00", to("甲局")), "no-calendar");
    }
}
