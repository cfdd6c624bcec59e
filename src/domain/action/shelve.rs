//! 挂账: a hard case is put on account with approval, and its reply limit stands still until it is struck
//! off (销账); then the due moment moves on by the time it lay, counted as the limit counts.

use super::{Decided, need, not_before, settled_leg};
use crate::domain::act::Act;
use crate::domain::belonging::Belonging;
use crate::domain::calendar::NoCalendar;
use crate::domain::code::EventKind;
use crate::domain::event::Event;
use crate::domain::leg::Leg;
use crate::domain::limits::{Clock, SpanUnit};
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::Desk;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shelve {
    pub approver: String,
    pub reason: String,
    /// 销账 instead of 挂账.
    pub strike: bool,
}

impl Shelve {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        let act = if self.strike { self.off(ticket, at, desk)? } else { self.on(ticket, at)? };
        Ok(vec![Event::Acted(Box::new(act))])
    }

    fn on(&self, ticket: &Ticket, at: Stamp) -> Result<Act<'static>, Refusal> {
        settled_leg(ticket, at, "shelve")?;
        need(&self.approver, Need::Approver)?;
        need(&self.reason, Need::Reason)?;
        Ok(self.act(EventKind::Shelved))
    }

    fn off(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Result<Act<'static>, Refusal> {
        let lying = ticket.open_leg().and_then(|leg| Some((leg, leg.paused?)));
        let (leg, paused) = lying.ok_or(Belonging::NotShelved)?;
        need(&self.reason, Need::Reason)?;
        not_before(at, paused.at)?;
        let due = moved_on(leg, paused.at, at, &desk.clock)?;
        let calendar = desk.clock.calendar.id().to_owned().into();
        Ok(Act { due, calendar, ..self.act(EventKind::Unshelved) })
    }

    fn act(&self, kind: EventKind) -> Act<'static> {
        let (person, reason) = (self.approver.clone().into(), self.reason.clone().into());
        Act { person, reason, ..Act::new(kind) }
    }
}

/// The due moment after lying on account. A limit that had passed before stays passed: putting a case on
/// account excuses nothing that was late already.
///
/// # Errors
/// The count reaches a year without a calendar.
pub fn moved_on(leg: &Leg, from: Stamp, until: Stamp, clock: &Clock) -> Result<Option<Stamp>, NoCalendar> {
    let Some(due) = leg.due else { return Ok(None) };
    if from > due {
        return Ok(Some(due));
    }
    let unit = leg.span.map_or(SpanUnit::WorkingDays, |span| span.unit);
    Ok(Some(clock.put_off(due, unit, from, until)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::{Kind, Limit, Stage};

    fn on() -> Action {
        let (approver, reason) = ("周主任".into(), "待上级资金".into());
        Action::Shelve(Shelve { approver, reason, strike: false })
    }

    fn off() -> Action {
        Action::Shelve(Shelve { reason: "资金到位".into(), strike: true, ..Shelve::default() })
    }

    fn handled() -> Given {
        ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00")
    }

    fn due(given: &Given) -> Option<Stamp> {
        given.ticket().open_leg().and_then(|leg| leg.due)
    }

    #[test]
    fn clk08_the_due_date_moves_by_the_working_days_it_lay() {
        let given = handled().then("2025-09-24T16:30:00", on());
        assert_eq!(given.ticket().stage(), Stage::Shelved);
        let leg = given.ticket().open_leg().unwrap();
        assert_eq!(leg.verdict(Limit::Reply, stamp("2025-12-01T09:00:00")).code(), "running");
        // From 24 September to 13 October lie nine working days, two of them make-up days.
        let given = given.then("2025-10-13T09:30:00", off());
        assert_eq!(due(&given), Some(stamp("2025-10-16T23:59:59")));
        assert_eq!(given.ticket().stage(), Stage::Dispatched);
    }

    #[test]
    fn clk08_a_clock_in_hours_moves_by_the_hours_it_lay() {
        let given = emergency("2025-09-26T16:00:00").dispatched("2025-09-26T16:10:00");
        let given = given.then("2025-09-26T16:30:00", on()).then("2025-09-28T09:30:00", off());
        assert_eq!(due(&given), Some(stamp("2025-09-29T09:10:00")));
    }

    #[test]
    fn what_was_late_before_stays_late() {
        let given = handled().then("2025-09-29T09:00:00", on()).then("2025-10-20T09:00:00", off());
        assert_eq!(due(&given), Some(stamp("2025-09-28T23:59:59")));
    }

    #[test]
    fn only_with_approval_while_being_handled_and_once_at_a_time() {
        let at = "2025-09-24T09:00:00";
        let mut waiting = ticket(Kind::Complaint, "2025-09-22T08:00:00");
        assert_eq!(waiting.refused(at, on()), "wrong-stage");
        assert_eq!(handled().refused(at, off()), "not-on-account");
        let bare = |approver: &str, reason: &str| {
            Action::Shelve(Shelve { approver: approver.into(), reason: reason.into(), strike: false })
        };
        assert_eq!(handled().refused(at, bare("", "待资金")), "missing-approver");
        assert_eq!(handled().refused(at, bare("周主任", "")), "missing-reason");
        let mut lying = handled().then(at, on());
        assert_eq!(lying.refused("2025-09-25T09:00:00", on()), "wrong-stage");
        assert_eq!(lying.refused("2025-09-23T09:00:00", off()), "before-start");
    }

    #[test]
    fn what_lay_on_account_is_counted_once() {
        let mut given = handled().then("2025-09-24T16:30:00", on()).then("2025-09-26T10:00:00", off());
        assert_eq!(given.refused("2025-09-23T09:00:00", on()), "before-start");
        assert_eq!(given.refused("2025-09-25T09:00:00", on()), "before-start");
        given.act("2025-09-26T10:00:00", on()).unwrap();
    }
}
