//! 退回重办: "not good enough". The redo has its own clock; the first verdict stays.

use super::{Decided, need, not_before};
use crate::domain::event;
use crate::domain::event::Event;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::Desk;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Redo {
    pub reason: String,
    /// 假办理.
    pub sham: bool,
}

impl Redo {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        let closing =
            ticket.closing().ok_or(Refusal::WrongStage { stage: ticket.stage(), action: "redo" })?;
        not_before(at, closing.done.at)?;
        if let Some(visit) = ticket.current_visits().last() {
            not_before(at, visit.done.at)?;
        }
        need(&self.reason, Need::Reason)?;
        let rule = &desk.rules.limits.redo;
        Ok(vec![Event::SentBack(Box::new(event::Redo {
            reason: self.reason.clone().into(),
            sham: self.sham,
            span: rule.span,
            due: desk.clock.due(at, rule.span)?,
            rule: format!("{}={}", rule.name, rule.span).into(),
            calendar: desk.clock.calendar.id().to_owned().into(),
        }))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::close::Close;
    use crate::domain::action::given::*;
    use crate::domain::code::{EvidenceKind, Kind, Limit, Stage};
    use crate::domain::event::Evidence;

    fn close() -> Action {
        let file = Evidence { name: "现场.jpg".into(), kind: EvidenceKind::Photo, digest: "ab".into() };
        let (reply, approver) = ("已修复。".into(), "周主任".into());
        Action::Close(Close { reply, approver, evidence: vec![file], ..Close::default() })
    }

    fn redo(reason: &str) -> Action {
        Action::Redo(Redo { reason: reason.into(), sham: false })
    }

    #[test]
    fn clk07_the_first_verdict_stays_and_the_redo_has_its_own() {
        let given = ticket(Kind::Complaint, "2025-09-22T08:00:00")
            .dispatched("2025-09-22T09:00:00")
            .then("2025-09-24T09:00:00", close())
            .then("2025-09-25T09:00:00", redo("照片与现场不符"));
        assert_eq!(given.ticket().stage(), Stage::Redoing);
        let given = given.then("2025-10-10T09:00:00", close());
        let [first, second] = &given.ticket().legs[..] else { panic!("two rounds") };
        let now = stamp("2025-10-10T10:00:00");
        assert_eq!(first.verdict(Limit::Reply, now).code(), "in-time");
        assert_eq!(second.due, Some(stamp("2025-09-29T23:59:59")));
        assert_eq!(second.verdict(Limit::Reply, now).code(), "late");
        assert_eq!(second.verdict(Limit::Sign, now).code(), "no-limit");
    }

    #[test]
    fn refused_before_closing_and_without_a_reason() {
        let mut given = ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00");
        assert_eq!(given.refused("2025-09-24T09:00:00", redo("不实")), "wrong-stage");
        let mut given = given.then("2025-09-24T09:00:00", close());
        assert_eq!(given.refused("2025-09-24T10:00:00", redo("")), "missing-reason");
    }
}
