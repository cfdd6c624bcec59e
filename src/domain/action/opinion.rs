//! 协办意见: what a supporting unit tells the lead, within the limit of support. Late is allowed and shows.

use super::{Decided, acted, handled_leg, need, not_before};
use crate::domain::act::Act;
use crate::domain::code::EventKind;
use crate::domain::duty::DutyRefusal;
use crate::domain::refusal::Need;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Opinion {
    pub unit: String,
    pub text: String,
    /// Who gave it.
    pub person: String,
}

impl Opinion {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        let leg = handled_leg(ticket, at, "opinion")?;
        need(&self.unit, Need::Unit)?;
        let mut asked = leg.support.iter().filter(|support| support.unit == self.unit).peekable();
        if asked.peek().is_none() {
            let known = leg.supporting().map(str::to_owned).collect();
            return Err(DutyRefusal::NotSupporting { given: self.unit.clone(), known }.into());
        }
        let given = leg.support.iter().rev().find(|s| s.unit == self.unit).and_then(|s| s.opinion);
        let Some(open) = asked.find(|support| support.opinion.is_none()) else {
            let at = given.map_or(at, |done| done.at);
            return Err(DutyRefusal::OpinionGiven { unit: self.unit.clone(), at }.into());
        };
        not_before(at, open.asked.at)?;
        if self.text.trim().is_empty() {
            return Err(DutyRefusal::MissingOpinion.into());
        }
        Ok(vec![acted(Act {
            unit: self.unit.clone().into(),
            text: self.text.clone().into(),
            person: self.person.clone().into(),
            ..Act::new(EventKind::OpinionGiven)
        })])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::close::Close;
    use crate::domain::action::given::*;
    use crate::domain::action::join::Join;
    use crate::domain::code::{EvidenceKind, Kind};
    use crate::domain::event::Evidence;

    fn opinion(unit: &str, text: &str) -> Action {
        Action::Opinion(Opinion { unit: unit.into(), text: text.into(), person: String::new() })
    }

    fn joined() -> Given {
        let join = Join { units: vec!["乙局".into()], street: String::new(), reason: "会办".into() };
        ticket(Kind::Complaint, "2025-09-22T08:00:00")
            .dispatched("2025-09-22T09:00:00")
            .then("2025-09-22T10:00:00", Action::Join(join))
    }

    #[test]
    fn an_opinion_is_given_once_by_a_unit_that_was_asked() {
        let mut given = joined();
        let at = "2025-09-26T09:00:00";
        assert_eq!(given.refused(at, opinion("丙局", "同意")), "not-supporting");
        assert_eq!(given.refused(at, opinion("乙局", " ")), "missing-opinion");
        assert_eq!(given.refused("2025-09-22T09:30:00", opinion("乙局", "同意")), "before-start");
        given.act(at, opinion("乙局", "管线已迁改")).unwrap();
        assert_eq!(given.refused(at, opinion("乙局", "再补充")), "opinion-given");
        let leg = given.ticket().open_leg().unwrap();
        assert_eq!(leg.support_verdict(&leg.support[0], stamp(at)).code(), "late");
    }

    #[test]
    fn the_lead_alone_closes_and_missing_opinions_can_forbid_it() {
        let close = |unit: &str| {
            let file = Evidence { name: "现场.jpg".into(), kind: EvidenceKind::Photo, digest: "ab".into() };
            let (reply, approver) = ("路灯已修复。".into(), "周主任".into());
            Action::Close(Close { unit: unit.into(), reply, approver, evidence: vec![file] })
        };
        let at = "2025-09-24T09:00:00";
        let mut strict = joined().with_duty(|duty| duty.opinions_required = true);
        assert_eq!(strict.refused(at, close("乙局")), "not-the-lead");
        assert_eq!(strict.refused(at, close("甲局")), "opinions-owed");
        joined().act(at, close("甲局")).unwrap();
        strict.act(at, opinion("乙局", "管线已迁改")).unwrap();
        strict.act(at, close("甲局")).unwrap();
    }
}
