//! 剔除: a ticket is left out of the assessment, only with approver and reason. It stays in the ledger and
//! in every count of tickets.

use super::{Decided, need};
use crate::domain::act::Act;
use crate::domain::belonging::{Belonging, Lack};
use crate::domain::code::{EventKind, Exclusion, Stage};
use crate::domain::event::Event;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Exclude {
    pub class: Option<Exclusion>,
    pub approver: String,
    pub reason: String,
}

impl Exclude {
    pub fn decide(&self, ticket: &Ticket) -> Decided {
        // What went elsewhere is outside the assessment already.
        if let stage @ (Stage::Merged | Stage::Declined | Stage::Transferred) = ticket.stage() {
            return Err(Refusal::WrongStage { stage, action: "exclude" });
        }
        if let Some(before) = &ticket.dossier().excluded {
            return Err(Belonging::AlreadyExcluded { at: before.done.at }.into());
        }
        let class = self.class.ok_or(Belonging::Missing { what: Lack::Exclusion })?;
        need(&self.approver, Need::Approver)?;
        need(&self.reason, Need::Reason)?;
        Ok(vec![Event::Acted(Box::new(Act {
            result: class.code().into(),
            person: self.approver.clone().into(),
            reason: self.reason.clone().into(),
            ..Act::new(EventKind::Excluded)
        }))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::Kind;

    fn exclude(class: Option<Exclusion>, approver: &str, reason: &str) -> Action {
        Action::Exclude(Exclude { class, approver: approver.into(), reason: reason.into() })
    }

    #[test]
    fn needs_class_approver_and_reason_and_happens_once() {
        let policy = Some(Exclusion::Policy);
        let mut given = ticket(Kind::Complaint, "2025-09-22T08:00:00");
        let at = "2025-09-24T09:00:00";
        assert_eq!(given.refused(at, exclude(None, "周主任", "政策不允许")), "missing-class");
        assert_eq!(given.refused(at, exclude(policy, "", "政策不允许")), "missing-approver");
        assert_eq!(given.refused(at, exclude(policy, "周主任", " ")), "missing-reason");
        given.act(at, exclude(policy, "周主任", "政策不允许")).unwrap();
        assert!(given.ticket().dossier().excluded.is_some());
        assert_eq!(given.ticket().stage(), Stage::Waiting, "it is still to be handled");
        assert_eq!(given.refused(at, exclude(policy, "周主任", "政策不允许")), "already-excluded");
    }
}
