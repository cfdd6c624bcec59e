//! 督办: issues the rung of the ladder that a ticket has come to, or one somebody orders with a reason;
//! and records what the unit answers. Once for each level of a unit's time of responsibility.

use super::dispatch::known_unit;
use super::{Decided, acted, handled_leg, need, not_before};
use crate::domain::act::Act;
use crate::domain::code::{EventKind, Level, Stage};
use crate::domain::dossier::Supervision;
use crate::domain::duty::DutyRefusal;
use crate::domain::event::Event;
use crate::domain::leg::Leg;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::Desk;
use crate::domain::stamp::Stamp;
use crate::domain::supervision::{Ground, NextRung, issued, next_rung, overdue_limit};
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Supervise {
    /// None: the rung that is due.
    pub level: Option<Level>,
    /// Named to be sure; empty means the unit that has the ticket.
    pub unit: String,
    pub reason: String,
    pub person: String,
}

impl Supervise {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        let leg = handled_leg(ticket, at, "supervise")?;
        if let stage @ (Stage::Disputed | Stage::Shelved) = ticket.stage() {
            return Err(Refusal::WrongStage { stage, action: "supervise" });
        }
        // Supporting units answer to the lead: the ladder is the lead's.
        if !self.unit.is_empty() && self.unit != leg.unit {
            return Err(Refusal::NotTheUnit { given: self.unit.clone(), unit: leg.unit.clone() });
        }
        if let Some(last) = issued(ticket, leg).last() {
            not_before(at, last.done.at)?;
        }
        let next = next_rung(ticket, &desk.rules.duty, &desk.clock)?;
        let rung = self.rung(ticket, leg, next, at)?;
        Ok(vec![self.event(&leg.unit, rung.level, rung.ground, rung.cites, at, desk)?])
    }

    fn rung(
        &self,
        ticket: &Ticket,
        leg: &Leg,
        next: Option<NextRung>,
        at: Stamp,
    ) -> Result<NextRung, Refusal> {
        let later = next.as_ref().map(|rung| rung.since);
        let due = next.filter(|rung| rung.since <= at);
        let Some(level) = self.level else {
            return due.ok_or(DutyRefusal::NoRungDue { next: later }.into());
        };
        if let Some(done) = issued(ticket, leg).filter(|other| other.level >= level).last() {
            return Err(DutyRefusal::AlreadySupervised { level: done.level, at: done.done.at }.into());
        }
        if let Some(due) = due.filter(|due| due.level == level) {
            return Ok(due);
        }
        let before = issued(ticket, leg).map(|supervision| supervision.done.seq);
        let cites = std::iter::once(leg.start.seq).chain(before).collect();
        let ground = if level == Level::Reminder && overdue_limit(leg, at).is_some() {
            Ground::Overdue
        } else if self.reason.trim().is_empty() {
            return Err(DutyRefusal::NoGround { level }.into());
        } else {
            Ground::Stated
        };
        Ok(NextRung { level, ground, since: at, cites })
    }

    fn event(
        &self,
        unit: &str,
        level: Level,
        ground: Ground,
        cites: Vec<u64>,
        at: Stamp,
        desk: &Desk,
    ) -> Result<Event<'static>, Refusal> {
        let rule = &desk.rules.duty.rung(level).reply;
        Ok(acted(Act {
            result: level.code().into(),
            unit: unit.to_owned().into(),
            reason: self.reason.clone().into(),
            person: self.person.clone().into(),
            refs: cites,
            span: Some(rule.span),
            due: Some(desk.clock.due(at, rule.span)?),
            rule: format!("{}={} ground={}", rule.name, rule.span, ground.code()).into(),
            calendar: desk.clock.calendar.id().to_owned().into(),
            ..Act::new(EventKind::Supervised)
        }))
    }

    /// The same about a unit and no ticket, say a summons for a bad month: `issued` is what stands against
    /// units already. It rests on the unit's unanswered ones, if there are any, and on the reason.
    ///
    /// # Errors
    /// An unknown unit, no reason, or the same level is still unanswered.
    pub fn of_unit(&self, level: Level, issued: &[Supervision], at: Stamp, desk: &Desk) -> Decided {
        if at > desk.now {
            return Err(Refusal::InFuture { at, now: desk.now });
        }
        need(&self.unit, Need::Unit)?;
        known_unit(&self.unit, desk)?;
        need(&self.reason, Need::Reason)?;
        let open: Vec<&Supervision> = open_of(issued, &self.unit).collect();
        if let Some(same) = open.iter().find(|supervision| supervision.level == level) {
            return Err(DutyRefusal::AlreadySupervised { level, at: same.done.at }.into());
        }
        let cites = open.iter().map(|supervision| supervision.done.seq).collect();
        Ok(vec![self.event(&self.unit, level, Ground::Stated, cites, at, desk)?])
    }
}

fn open_of<'s>(issued: &'s [Supervision], unit: &'s str) -> impl Iterator<Item = &'s Supervision> {
    issued.iter().filter(move |one| one.answered.is_none() && (unit.is_empty() || one.unit == unit))
}

/// 反馈: one answer to everything that is unanswered.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Answer {
    pub unit: String,
    pub text: String,
}

impl Answer {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        self.answer(&ticket.dossier().supervisions, at)
    }

    /// Answers what is open among `issued` (of a ticket, or of units).
    ///
    /// # Errors
    /// Nothing is open, or the answer says nothing.
    pub fn answer(&self, issued: &[Supervision], at: Stamp) -> Decided {
        let open: Vec<&Supervision> = open_of(issued, &self.unit).collect();
        let Some(last) = open.last() else { return Err(DutyRefusal::NothingToAnswer.into()) };
        not_before(at, last.done.at)?;
        if self.text.trim().is_empty() {
            return Err(DutyRefusal::MissingAnswer.into());
        }
        // One unit answers for itself: the others' stay open.
        let mine = open.iter().filter(|supervision| supervision.unit == last.unit);
        Ok(vec![acted(Act {
            unit: last.unit.clone().into(),
            text: self.text.clone().into(),
            refs: mine.map(|supervision| supervision.done.seq).collect(),
            ..Act::new(EventKind::SupervisionAnswered)
        })])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::Kind;

    /// Handed over on a Monday, due at the end of 2025-09-28 (a worked Sunday); the week after is mostly
    /// holidays.
    fn late() -> Given {
        ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00")
    }

    fn due() -> Action {
        Action::Supervise(Supervise::default())
    }

    fn ordered(level: Level, reason: &str) -> Action {
        Action::Supervise(Supervise { level: Some(level), reason: reason.into(), ..Supervise::default() })
    }

    fn answer(text: &str) -> Action {
        Action::AnswerSupervision(Answer { unit: String::new(), text: text.into() })
    }

    fn levels(given: &Given) -> Vec<&'static str> {
        given.ticket().dossier().supervisions.iter().map(|supervision| supervision.level.code()).collect()
    }

    #[test]
    fn clk12_each_rung_once_by_dates_however_often_it_is_asked_for() {
        let mut given = late();
        assert_eq!(given.refused("2025-09-28T23:59:59", due()), "no-rung-due");
        given.act("2025-09-29T00:00:00", due()).unwrap();
        assert_eq!(given.refused("2025-09-29T00:00:00", due()), "no-rung-due");
        // Five working days of silence end with 2025-10-13: 30 September, then 9, 10, 11 (worked) and 13 October.
        assert_eq!(given.refused("2025-10-13T23:59:59", due()), "no-rung-due");
        given.act("2025-10-14T00:00:00", due()).unwrap();
        assert_eq!(levels(&given), ["reminder", "order"]);
    }

    #[test]
    fn clk12_after_a_pause_of_weeks_the_ladder_still_begins_at_its_foot() {
        let given = late().then("2025-11-20T09:00:00", due());
        assert_eq!(levels(&given), ["reminder"]);
        let act = &given.ticket().dossier().supervisions[0];
        assert_eq!((act.due, act.cites.as_slice()), (Some(stamp("2025-11-24T23:59:59")), &[2][..]));
    }

    #[test]
    fn clk14_a_limit_in_hours_is_reminded_of_when_it_passes_and_nothing_before() {
        let mut given = emergency("2025-10-01T20:00:00").dispatched("2025-10-01T20:10:00");
        assert_eq!(given.refused("2025-10-02T20:10:00", due()), "no-rung-due");
        given.act("2025-10-02T20:10:01", due()).unwrap();
    }

    #[test]
    fn another_unit_begins_at_the_foot_of_the_ladder() {
        let moved = crate::domain::action::dispatch::Dispatch {
            unit: "乙局".into(),
            reassign: true,
            reason: "职责调整".into(),
            ..Default::default()
        };
        let mut given =
            late().then("2025-09-29T09:00:00", due()).then("2025-10-13T09:00:00", Action::Dispatch(moved));
        assert_eq!(given.refused("2025-10-14T09:00:00", due()), "no-rung-due");
        given.act("2025-10-21T09:00:00", due()).unwrap();
        assert_eq!(levels(&given), ["reminder", "reminder"]);
    }

    #[test]
    fn an_answer_counts_from_its_own_day_and_an_open_ticket_climbs_on() {
        let mut given = late().then("2025-09-29T09:00:00", due());
        assert_eq!(given.refused("2025-09-29T10:00:00", answer(" ")), "missing-answer");
        given.act("2025-10-10T09:00:00", answer("本周内办结")).unwrap();
        assert_eq!(given.refused("2025-10-10T10:00:00", answer("再答")), "nothing-to-answer");
        assert_eq!(given.refused("2025-10-14T09:00:00", due()), "no-rung-due");
        let events = given.act("2025-10-20T09:00:00", due()).unwrap();
        let Event::Acted(act) = &events[0] else { panic!("an act") };
        assert_eq!(act.rule, "supervision.order.reply=2wd ground=unresolved");
        assert_eq!(act.refs, [3, 4]);
    }

    #[test]
    fn out_of_turn_only_with_a_reason_and_never_downwards() {
        let mut given = late();
        let at = "2025-09-26T09:00:00";
        assert_eq!(given.refused(at, ordered(Level::Order, "")), "no-ground");
        given.act(at, ordered(Level::Order, "区领导批示")).unwrap();
        assert_eq!(given.refused(at, ordered(Level::Reminder, "再催")), "already-supervised");
        given.act("2025-10-13T09:00:00", due()).unwrap();
        assert_eq!(levels(&given), ["order", "leadership"]);
    }

    #[test]
    fn a_limit_past_is_ground_enough_for_a_reminder() {
        let events = late().act("2025-09-24T09:00:00", ordered(Level::Reminder, "")).unwrap();
        let Event::Acted(act) = &events[0] else { panic!("an act") };
        assert_eq!(act.rule, "supervision.reminder.reply=2wd ground=overdue");
    }

    #[test]
    fn a_closed_ticket_is_not_supervised() {
        let mut waiting = ticket(Kind::Complaint, "2025-09-22T08:00:00");
        assert_eq!(waiting.refused("2025-10-22T08:00:00", due()), "wrong-stage");
    }
}
