//! 联办: more units are called in to support the lead, by the office or by the street that calls them
//! (街道吹哨). The lead keeps the ticket, and replies once (首接负责制) [E].

use super::dispatch::known_unit;
use super::{Decided, acted, need, settled_leg};
use crate::domain::act::Act;
use crate::domain::code::EventKind;
use crate::domain::duty::DutyRefusal;
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::Desk;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Join {
    pub units: Vec<String>,
    /// The street that whistled; empty when the office itself calls.
    pub street: String,
    pub reason: String,
}

impl Join {
    pub fn decide(&self, ticket: &Ticket, at: Stamp, desk: &Desk) -> Decided {
        let leg = settled_leg(ticket, at, "join")?;
        if self.units.is_empty() {
            return Err(Refusal::Missing { what: Need::Unit });
        }
        for (place, unit) in self.units.iter().enumerate() {
            known_unit(unit, desk)?;
            let there = *unit == leg.unit || leg.supporting().any(|there| there == unit);
            if there || self.units[..place].contains(unit) {
                return Err(DutyRefusal::AlreadySupporting { unit: unit.clone() }.into());
            }
        }
        if !self.street.is_empty() {
            known_unit(&self.street, desk)?;
        }
        need(&self.reason, Need::Reason)?;
        let rule = &desk.rules.limits.support;
        Ok(vec![acted(Act {
            unit: self.street.clone().into(),
            units: self.units.iter().map(|unit| unit.clone().into()).collect(),
            reason: self.reason.clone().into(),
            span: Some(rule.span),
            due: Some(desk.clock.due(at, rule.span)?),
            rule: format!("{}={}", rule.name, rule.span).into(),
            calendar: desk.clock.calendar.id().to_owned().into(),
            ..Act::new(EventKind::Joined)
        })])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::Kind;

    fn join(units: &[&str]) -> Action {
        let units = units.iter().map(|unit| unit.to_string()).collect();
        Action::Join(Join { units, street: "东街办".into(), reason: "涉及多家职责".into() })
    }

    #[test]
    fn supporting_units_get_a_limit_of_their_own_over_the_holidays() {
        let given = ticket(Kind::Complaint, "2025-09-30T08:00:00")
            .dispatched("2025-09-30T09:00:00")
            .then("2025-09-30T10:00:00", join(&["乙局", "丙局"]));
        let leg = given.ticket().open_leg().unwrap();
        assert_eq!(leg.unit, "甲局");
        let dues: Vec<_> = leg.support.iter().map(|support| (support.unit.as_str(), support.due)).collect();
        let due = Some(stamp("2025-10-10T23:59:59"));
        assert_eq!(dues, [("乙局", due), ("丙局", due)]);
        let verdict = |now| leg.support_verdict(&leg.support[0], stamp(now)).code();
        assert_eq!([verdict("2025-10-10T23:59:59"), verdict("2025-10-11T00:00:00")], ["running", "overdue"]);
    }

    #[test]
    fn refuses_the_lead_itself_anybody_twice_and_tickets_that_are_with_nobody() {
        let mut given =
            ticket(Kind::Complaint, "2025-09-22T08:00:00").with_units(&["甲局", "乙局", "东街办"]);
        assert_eq!(given.refused("2025-09-22T09:00:00", join(&["乙局"])), "wrong-stage");
        let mut given = given.dispatched("2025-09-22T09:00:00");
        let at = "2025-09-22T10:00:00";
        assert_eq!(given.refused(at, join(&["甲局"])), "already-supporting");
        assert_eq!(given.refused(at, join(&["乙局", "乙局"])), "already-supporting");
        assert_eq!(given.refused(at, join(&["丁局"])), "unknown-unit");
        assert_eq!(given.refused(at, join(&[])), "missing-unit");
        given.act(at, join(&["乙局"])).unwrap();
        assert_eq!(given.refused(at, join(&["乙局"])), "already-supporting");
    }
}
