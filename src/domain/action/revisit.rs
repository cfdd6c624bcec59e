//! 回访: calls back after closing; three attempts on two days, then outside the base [default].

use super::{Decided, not_before};
use crate::domain::belonging::Belonging;
use crate::domain::code::{Cause, Grade, Reached, Skip, Stage};
use crate::domain::event::{Call, Event};
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::{Desk, RevisitRules};
use crate::domain::stamp::Stamp;
use crate::domain::ticket::{Ticket, Visit};

#[derive(Clone, Debug, PartialEq)]
pub struct Revisit {
    pub reached: Reached,
    pub skip: Option<Skip>,
    pub solved: Option<bool>,
    pub grade: Option<Grade>,
    pub cause: Option<Cause>,
    pub text: String,
}

impl Revisit {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        let start = match (ticket.stage(), ticket.closing(), &ticket.answer) {
            (Stage::Closed | Stage::Revisited, Some(closing), _) => closing.done.at,
            (Stage::Answered, _, Some(answer)) => answer.done.at,
            (Stage::Merged, ..) => root_finished(ticket, desk)?,
            (stage, ..) => return Err(Refusal::WrongStage { stage, action: "revisit" }),
        };
        not_before(at, start)?;
        let visits: Vec<&Visit> = match (ticket.stage(), &ticket.answer) {
            (Stage::Merged, _) => ticket.visits.iter().filter(|visit| visit.done.at >= start).collect(),
            // Calls from before, while it was merged, were about the root.
            (Stage::Answered, Some(answer)) => {
                ticket.visits.iter().filter(|visit| visit.done.seq > answer.done.seq).collect()
            }
            _ => ticket.current_visits().collect(),
        };
        if let Some(settled) = visits.iter().find(|visit| visit.call.reached != Reached::Unreached) {
            return Err(Refusal::AlreadyRevisited { at: settled.done.at });
        }
        if exhausted(&visits, &desk.rules.revisit) && self.reached == Reached::Unreached {
            return Err(Refusal::AttemptsUsedUp { attempts: desk.rules.revisit.attempts });
        }
        self.check_facts()?;
        Ok(vec![Event::Revisited(Box::new(Call {
            reached: self.reached,
            skip: self.skip,
            solved: self.solved,
            grade: self.grade,
            cause: self.cause,
            text: self.text.clone().into(),
        }))])
    }

    fn check_facts(&self) -> Result<(), Refusal> {
        match self.reached {
            Reached::Skipped if self.skip.is_none() => return Err(Refusal::SkipWithoutReason),
            Reached::Reached if self.grade.is_none() => return Err(Refusal::Missing { what: Need::Grade }),
            Reached::Unreached | Reached::Skipped if self.grade.is_some() || self.solved.is_some() => {
                return Err(Refusal::GradeWithoutContact);
            }
            _ => {}
        }
        let dissatisfied = self.grade.is_some_and(Grade::is_dissatisfied);
        match (dissatisfied, self.cause) {
            (true, None) => Err(Refusal::GradeWithoutCause),
            (false, Some(_)) => Err(Refusal::CauseWithoutDissatisfaction),
            _ => Ok(()),
        }
    }
}

/// From when the requester of a merged ticket can be called about what came of its root.
fn root_finished(ticket: &Ticket, desk: &Desk) -> Result<Stamp, Refusal> {
    let Some((merged, root)) = &ticket.dossier().merged else { return Ok(ticket.accepted.at) };
    let number = || root.clone();
    let root = desk.root(root).ok_or_else(|| Belonging::NoSuchTicket { number: number() })?;
    let open = || Belonging::RootIsOpen { root: root.number.to_string(), stage: root.stage() };
    Ok(root.finished().ok_or_else(open)?.max(merged.at))
}

/// Have the attempts been used up, on enough different days?
pub fn exhausted(visits: &[&Visit], rules: &RevisitRules) -> bool {
    let missed: Vec<i32> = visits
        .iter()
        .filter(|visit| visit.call.reached == Reached::Unreached)
        .map(|visit| visit.done.at.day_number())
        .collect();
    let days: std::collections::BTreeSet<i32> = missed.iter().copied().collect();
    missed.len() >= rules.attempts as usize && days.len() >= rules.on_days as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::action::merge::Merge;
    use crate::domain::code::Kind;

    fn closed() -> Given {
        ticket(Kind::Complaint, "2025-09-22T08:00:00")
            .dispatched("2025-09-22T09:00:00")
            .closed("2025-09-24T09:00:00")
    }

    fn call(reached: Reached, grade: Option<Grade>, cause: Option<Cause>) -> Action {
        Action::Revisit(Revisit { reached, skip: None, solved: None, grade, cause, text: String::new() })
    }

    #[test]
    fn dup06_a_merged_requester_is_called_too_once_the_root_is_closed() {
        let open = || ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00");
        let merge = || Action::Merge(Merge { into: "R1".into(), reason: "同一事项".into() });
        let satisfied = || call(Reached::Reached, Some(Grade::Satisfied), None);
        let mut early = open().beside(&open(), "R1").then("2025-09-23T09:00:00", merge());
        assert_eq!(early.refused("2025-09-24T10:00:00", satisfied()), "root-is-open");
        let mut given = early.beside(&closed(), "R1");
        assert_eq!(given.refused("2025-09-24T08:00:00", satisfied()), "before-start");
        given.act("2025-09-24T10:00:00", satisfied()).unwrap();
        assert_eq!(given.refused("2025-09-24T11:00:00", satisfied()), "already-revisited");
    }

    #[test]
    fn three_missed_calls_on_two_days_use_the_attempts_up() {
        let miss = || call(Reached::Unreached, None, None);
        let mut given = closed();
        for at in ["2025-09-24T10:00:00", "2025-09-24T15:00:00", "2025-09-24T16:00:00", "2025-09-25T09:00:00"]
        {
            given.act(at, miss()).unwrap();
        }
        assert_eq!(given.refused("2025-09-25T10:00:00", miss()), "attempts-used-up");
        given.act("2025-09-25T11:00:00", call(Reached::Reached, Some(Grade::Satisfied), None)).unwrap();
    }

    #[test]
    fn facts_must_fit_together() {
        let at = "2025-09-24T10:00:00";
        assert_eq!(closed().refused(at, call(Reached::Reached, None, None)), "missing-grade");
        assert_eq!(
            closed().refused(at, call(Reached::Unreached, Some(Grade::Satisfied), None)),
            "grade-without-contact"
        );
        assert_eq!(
            closed().refused(at, call(Reached::Reached, Some(Grade::Dissatisfied), None)),
            "grade-without-cause"
        );
        let praise = call(Reached::Reached, Some(Grade::Satisfied), Some(Cause::Policy));
        assert_eq!(closed().refused(at, praise), "cause-without-dissatisfaction");
        assert_eq!(closed().refused(at, call(Reached::Skipped, None, None)), "skip-without-reason");
    }

    #[test]
    fn only_closed_tickets_are_called_about_and_only_once_each_closing() {
        let satisfied = || call(Reached::Reached, Some(Grade::Satisfied), None);
        let mut open = ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00");
        assert_eq!(open.refused("2025-09-24T10:00:00", satisfied()), "wrong-stage");
        let mut given = closed().then("2025-09-24T10:00:00", satisfied());
        assert_eq!(given.refused("2025-09-24T11:00:00", satisfied()), "already-revisited");
    }
}
