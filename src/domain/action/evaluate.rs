//! 评价: a mark that a third party gives to the handling of a closed ticket [E].

use super::{Action, Decided, Order, need, not_before};
use crate::domain::act::Act;
use crate::domain::bureau::refusal::{BureauRefusal, Lack};
use crate::domain::code::{Evaluator, EventKind};
use crate::domain::dossier::Mark;
use crate::domain::event::Event;
use crate::domain::leg::Leg;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Evaluate {
    pub evaluator: Option<Evaluator>,
    /// Points out of 100, times 100.
    pub centipoints: Option<u32>,
    /// Which evaluator of the class, where the form says so: each marks a ticket once.
    pub person: String,
    pub text: String,
    /// The unit evaluated; empty: the one that closed the ticket.
    pub unit: String,
    pub source: String,
    /// The how-manieth row of its file that says exactly this: two citizens may give the same mark.
    pub nth: usize,
}

impl Evaluate {
    /// A form's row that nobody filled in.
    fn is_blank(&self) -> bool {
        self.evaluator.is_none() && self.centipoints.is_none() && self.text.trim().is_empty()
    }

    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        if self.is_blank() {
            return Ok(Vec::new());
        }
        let lacks = |what| Refusal::from(BureauRefusal::Missing { what });
        let evaluator = self.evaluator.ok_or_else(|| lacks(Lack::Evaluator))?;
        let centipoints = self.centipoints.ok_or_else(|| lacks(Lack::Points))?;
        let unit = self.unit_of(ticket, at)?;
        let mark = |mark: &&Mark| mark.evaluator == evaluator && mark.person == self.person;
        let known: Vec<&Mark> = ticket.dossier().marks.iter().filter(mark).collect();
        let is_same = |mark: &&&Mark| mark.centipoints == centipoints && mark.text == self.text;
        let same = known.iter().filter(is_same).count();
        if self.person.is_empty() && same >= self.nth || same > 0 && !self.person.is_empty() {
            return Ok(Vec::new());
        }
        if let Some(other) = known.first().filter(|_| !self.person.is_empty()) {
            return Err(BureauRefusal::AlreadyMarked { row: other.done.seq }.into());
        }
        let mut act = Act::new(EventKind::Evaluated);
        act.result = evaluator.code().into();
        act.amount = points(centipoints).into();
        act.unit = unit.into();
        act.person = self.person.clone().into();
        act.text = self.text.clone().into();
        act.source = self.source.clone().into();
        Ok(vec![Event::Acted(Box::new(act))])
    }

    /// The unit whose closing is evaluated.
    fn unit_of(&self, ticket: &Ticket, at: Stamp) -> Result<String, Refusal> {
        let closed = || ticket.legs.iter().rev().filter(|leg| leg.closing.is_some());
        let Some(last) = closed().next() else {
            return Err(Refusal::WrongStage { stage: ticket.stage(), action: "evaluate" });
        };
        let wanted = if self.unit.is_empty() { last.unit.as_str() } else { self.unit.as_str() };
        need(wanted, Need::Unit)?;
        if let Some(closing) = closed().find(|leg| leg.unit == wanted).and_then(Leg::done_closing) {
            return not_before(at, closing.at).map(|()| wanted.to_owned());
        }
        Err(Refusal::NotTheUnit { given: wanted.to_owned(), unit: last.unit.clone() })
    }
}

/// Numbers the rows of a file that say the same about a ticket; returns how many rows there are, and how
/// many of them nobody filled in.
pub fn count_alike<'o>(orders: impl Iterator<Item = &'o mut Order>) -> (usize, usize) {
    let mut alike: HashMap<(String, Evaluate), usize> = HashMap::new();
    let (mut rows, mut blank) = (0, 0);
    for Order { ticket, action, .. } in orders {
        let Action::Evaluate(evaluate) = action else { continue };
        rows += 1;
        blank += usize::from(evaluate.is_blank());
        let count = alike.entry((ticket.clone(), evaluate.clone())).or_default();
        *count += 1;
        evaluate.nth = *count;
    }
    (rows, blank)
}

/// `87.5` for 8750.
pub fn points(centipoints: u32) -> String {
    let text = format!("{}.{:02}", centipoints / 100, centipoints % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::close::Close;
    use crate::domain::action::given::*;
    use crate::domain::code::{EvidenceKind, Kind};

    fn closed() -> Given {
        let given = ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00");
        let file = crate::domain::event::Evidence {
            name: "现场.jpg".into(),
            kind: EvidenceKind::Photo,
            digest: "ab".into(),
        };
        let close = Close {
            reply: "路灯已于九月二十三日修复，夜间照明正常。".into(),
            approver: "周主任".into(),
            evidence: vec![file],
            ..Close::default()
        };
        given
            .then("2025-09-22T10:00:00", Action::Sign(Default::default()))
            .then("2025-09-22T11:00:00", Action::Contact(Default::default()))
            .then("2025-09-23T11:00:00", Action::Contact(Default::default()))
            .then("2025-09-23T12:00:00", Action::Close(close))
    }

    fn mark(points: u32, person: &str, nth: usize) -> Action {
        let (person, unit) = (person.to_owned(), String::new());
        let (evaluator, centipoints) = (Some(Evaluator::Citizen), Some(points));
        Action::Evaluate(Evaluate { evaluator, centipoints, person, unit, nth, ..Evaluate::default() })
    }

    #[test]
    fn the_same_rows_again_add_nothing_and_two_citizens_may_agree() {
        let mut given = closed();
        let at = "2025-10-09T09:00:00";
        for (nth, events) in [(1, 1), (2, 1), (1, 0), (2, 0), (3, 1)] {
            assert_eq!(given.act(at, mark(9000, "", nth)).unwrap().len(), events, "{nth}");
        }
        assert_eq!(given.ticket().dossier().marks.len(), 3);
    }

    #[test]
    fn a_named_evaluator_marks_a_ticket_once() {
        let mut given = closed();
        let at = "2025-10-09T09:00:00";
        assert_eq!(given.act(at, mark(8750, "C01", 1)).unwrap().len(), 1);
        assert_eq!(given.act(at, mark(8750, "C01", 2)).unwrap().len(), 0);
        assert_eq!(given.refused(at, mark(9000, "C01", 1)), "already-marked");
        assert_eq!(given.act(at, mark(9000, "C02", 1)).unwrap().len(), 1);
        let mark = &given.ticket().dossier().marks[0];
        assert_eq!((mark.centipoints, mark.unit.as_str()), (8750, "甲局"));
    }

    #[test]
    fn only_what_was_closed_is_evaluated_and_half_a_row_is_refused() {
        let at = "2025-10-09T09:00:00";
        let mut open = ticket(Kind::Complaint, "2025-09-22T08:00:00").dispatched("2025-09-22T09:00:00");
        assert_eq!(open.refused(at, mark(9000, "", 1)), "wrong-stage");
        let mut given = closed();
        let half = |evaluator, centipoints| {
            Action::Evaluate(Evaluate { evaluator, centipoints, nth: 1, ..Evaluate::default() })
        };
        assert_eq!(given.act(at, half(None, None)).unwrap(), []);
        assert_eq!(given.refused(at, half(None, Some(9000))), "missing-evaluator");
        assert_eq!(given.refused(at, half(Some(Evaluator::Media), None)), "missing-points");
    }

    #[test]
    fn points_are_written_without_needless_zeros() {
        assert_eq!([0, 10_000, 8750, 8705, 1000].map(points), ["0", "100", "87.5", "87.05", "10"]);
    }
}
