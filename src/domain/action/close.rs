//! 办结: reply, approval by the leader in charge, evidence [E]. Closed is not yet solved.

use super::{Decided, need, same_unit, settled_leg};
use crate::domain::duty::DutyRefusal;
use crate::domain::event::{Closing, Event, Evidence, Field};
use crate::domain::leg::Leg;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::reply::{self, Case, Finding, Record, ReplyVerdict};
use crate::domain::rules::{Desk, Rules};
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Close {
    pub unit: String,
    pub reply: String,
    pub approver: String,
    pub evidence: Vec<Evidence<'static>>,
}

impl Close {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        let leg = settled_leg(ticket, at, "close")?;
        same_unit(&self.unit, leg)?;
        if desk.rules.duty.opinions_required && leg.owes_opinions().next().is_some() {
            let units = leg.owes_opinions().map(str::to_owned).collect();
            return Err(DutyRefusal::OpinionsOwed { units }.into());
        }
        let rules = &desk.rules.closing;
        need(&self.reply, Need::Reply)?;
        if rules.approver_required {
            need(&self.approver, Need::Approver)?;
        }
        let exempt = rules.evidence_exempt.contains(&ticket.intake.kind);
        if rules.evidence_required && !exempt && self.evidence.is_empty() {
            return Err(Refusal::Missing { what: Need::Evidence });
        }
        if desk.rules.reply.refuse {
            self.up_to_standard(ticket, leg, desk)?;
        }
        Ok(vec![Event::Closed(Box::new(Closing {
            unit: leg.unit.clone().into(),
            reply: self.reply.clone().into(),
            approver: self.approver.clone().into(),
            evidence: self.evidence.clone(),
            imported: None,
        }))])
    }

    fn up_to_standard(&self, ticket: &Ticket, leg: &Leg, desk: &Desk) -> Result<(), Refusal> {
        let found = self.judged(ticket, leg, desk.rules, 1);
        match reply::verdict(&found, &desk.rules.reply) {
            ReplyVerdict::Fail => Err(Refusal::ReplyBelowStandard { found }),
            _ => Ok(()),
        }
    }

    /// What the standard finds in this reply; `same` closings bring this very text.
    pub fn judged(&self, ticket: &Ticket, leg: &Leg, rules: &Rules, same: usize) -> Vec<Finding> {
        let (approver, evidence) = (!self.approver.trim().is_empty(), !self.evidence.is_empty());
        let case = Case {
            title: ticket.intake.get(Field::Title),
            content: ticket.intake.get(Field::Content),
            reply: &self.reply,
            same,
            record: Some(Record::of(ticket, leg, approver, evidence, &rules.closing)),
        };
        reply::judge(&case, &rules.reply)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::{EvidenceKind, Kind};

    fn close(reply: &str, approver: &str, files: usize) -> Action {
        let file = Evidence { name: "现场.jpg".into(), kind: EvidenceKind::Photo, digest: "ab".into() };
        let evidence = vec![file; files];
        Action::Close(Close { reply: reply.into(), approver: approver.into(), evidence, ..Close::default() })
    }

    #[test]
    fn needs_a_reply_an_approver_and_evidence() {
        let mut given = ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00");
        let at = "2025-09-24T09:00:00";
        assert_eq!(given.refused(at, close("", "周主任", 1)), "missing-reply");
        assert_eq!(given.refused(at, close("路灯已修复。", "", 1)), "missing-approver");
        assert_eq!(given.refused(at, close("路灯已修复。", "周主任", 0)), "missing-evidence");
        given.act(at, close("路灯已修复。", "周主任", 1)).unwrap();
        assert_eq!(given.refused(at, close("路灯已修复。", "周主任", 1)), "wrong-stage");
    }
}
