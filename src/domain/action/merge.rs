//! 并单: a ticket goes and closes with another one of the same matter [66]. It stays accepted and is
//! counted so; the merge stands on the child alone, and `Book::root` follows it.

use super::{Decided, need, not_before, unsettled};
use crate::domain::act::Act;
use crate::domain::belonging::{Belonging, Lack};
use crate::domain::code::{EventKind, Stage};
use crate::domain::event::Event;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::Desk;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Merge {
    /// The number of the root (主单).
    pub into: String,
    pub reason: String,
}

/// 解除并单: it stands alone again, and waits for its own dispatch.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Unmerge {
    pub reason: String,
}

impl Merge {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        if self.into.is_empty() {
            return Err(Belonging::Missing { what: Lack::Root }.into());
        }
        need(&self.reason, Need::Reason)?;
        unsettled(ticket, at, "merge")?;
        self.check_root(ticket, at, desk)?;
        let (to, reason) = (self.into.clone().into(), self.reason.clone().into());
        Ok(vec![Event::Acted(Box::new(Act { to, reason, ..Act::new(EventKind::Merged) }))])
    }

    fn check_root(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Result<(), Refusal> {
        let number = || self.into.clone();
        if ticket.number == self.into {
            return Err(Belonging::IntoItself.into());
        }
        let other = desk.other(&self.into).ok_or_else(|| Belonging::NoSuchTicket { number: number() })?;
        not_before(at, other.accepted.at)?;
        if other.root().is_some() {
            return Err(match desk.root(&self.into).filter(|root| root.number != ticket.number) {
                Some(root) => Belonging::RootIsMerged { number: number(), root: root.number.to_string() },
                None => Belonging::Cycle { number: number() },
            }
            .into());
        }
        if matches!(other.stage(), Stage::Declined | Stage::Transferred) {
            return Err(Belonging::RootIsOut { number: number(), stage: other.stage() }.into());
        }
        let days = desk.rules.merge.days_after_closing;
        match other.finished().filter(|_| !other.may_take_in(ticket.accepted.at, days)) {
            Some(closed) => Err(Belonging::RootClosedLong { number: number(), closed, days }.into()),
            None => Ok(()),
        }
    }
}

impl Unmerge {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        let Some((merged, _)) = &ticket.dossier().merged else { return Err(Belonging::NotMerged.into()) };
        need(&self.reason, Need::Reason)?;
        not_before(at, merged.at)?;
        let reason = self.reason.clone().into();
        Ok(vec![Event::Acted(Box::new(Act { reason, ..Act::new(EventKind::Unmerged) }))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::Kind;

    fn into(root: &str) -> Action {
        Action::Merge(Merge { into: root.into(), reason: "同一事项".into() })
    }

    fn open() -> Given {
        ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00")
    }

    #[test]
    fn dup01_neither_itself_nor_a_cycle_nor_a_missing_number() {
        let at = "2025-09-22T10:00:00";
        assert_eq!(open().refused(at, into("T1")), "merge-into-itself");
        assert_eq!(open().refused(at, into("R9")), "no-such-ticket");
        assert_eq!(open().refused(at, into("")), "missing-root");
        let below = open().numbered("R1").beside(&open(), "T1").then(at, into("T1"));
        let mut above = open().beside(&below, "R1").beside(&open(), "T1");
        assert_eq!(above.refused("2025-09-22T11:00:00", into("R1")), "merge-cycle");
    }

    #[test]
    fn a_merged_root_names_its_own_root() {
        let at = "2025-09-22T10:00:00";
        let middle = open().beside(&open(), "R2").then(at, into("R2"));
        let mut child = open().beside(&middle, "R1").beside(&open(), "R2");
        let refusal = child.act(at, into("R1")).unwrap_err();
        let expected = Belonging::RootIsMerged { number: "R1".into(), root: "R2".into() };
        assert_eq!(refusal, Refusal::Belonging(expected));
    }

    #[test]
    fn clk11_the_child_has_no_running_limit_and_stands_alone_after_unmerging() {
        let mut given = open().beside(&open(), "R1").then("2025-09-22T10:00:00", into("R1"));
        assert_eq!(given.ticket().stage(), Stage::Merged);
        assert_eq!(given.ticket().open_leg(), None);
        assert_eq!(given.refused("2025-09-22T11:00:00", into("R1")), "wrong-stage");
        let out = || Action::Unmerge(Unmerge { reason: "并错".into() });
        given.act("2025-09-22T12:00:00", out()).unwrap();
        assert_eq!((given.ticket().stage(), given.ticket().root()), (Stage::Waiting, None));
        assert_eq!(given.refused("2025-09-22T13:00:00", out()), "not-merged");
    }

    #[test]
    fn a_root_that_was_closed_long_ago_takes_no_more() {
        let root = || open().closed("2025-09-24T09:00:00");
        let late = "2025-10-25T09:00:00";
        let new = |accepted: &str| ticket(Kind::Complaint, accepted).beside(&root(), "R1");
        new("2025-10-24T23:59:59").act(late, into("R1")).unwrap();
        assert_eq!(new("2025-10-25T00:00:00").refused(late, into("R1")), "root-closed-long");
    }
}
