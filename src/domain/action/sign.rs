//! 签收: the unit takes the ticket on, within one working day [E]. Late is allowed and shows.

use super::{Decided, handled_leg, same_unit};
use crate::domain::event::Event;
use crate::domain::refusal::Refusal;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Sign {
    /// Named to be sure; empty means the unit that has the ticket.
    pub unit: String,
}

impl Sign {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        let leg = handled_leg(ticket, at, "sign")?;
        if let Some(signed) = leg.signed {
            return Err(Refusal::AlreadySigned { at: signed.at });
        }
        if leg.redo.is_some() {
            return Err(Refusal::WrongStage { stage: ticket.stage(), action: "sign" });
        }
        same_unit(&self.unit, leg)?;
        Ok(vec![Event::Signed { unit: leg.unit.clone().into() }])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::{Kind, Limit};

    #[test]
    fn signing_late_is_recorded_and_judged_late() {
        let given = ticket(Kind::Complaint, "2025-09-22T08:00:00")
            .dispatched("2025-09-22T09:00:00")
            .then("2025-09-24T09:00:00", Action::Sign(Sign::default()));
        let leg = given.ticket().open_leg().unwrap();
        assert_eq!(leg.verdict(Limit::Sign, stamp("2025-09-24T10:00:00")).code(), "late");
    }

    #[test]
    fn refuses_out_of_order_twice_future_past_and_the_wrong_unit() {
        let sign = || Action::Sign(Sign::default());
        let mut given = ticket(Kind::Complaint, "2025-09-22T08:00:00");
        assert_eq!(given.refused("2025-09-22T09:00:00", sign()), "wrong-stage");
        let mut given = given.dispatched("2025-09-22T09:00:00");
        assert_eq!(given.refused("2025-09-22T08:30:00", sign()), "before-start");
        assert_eq!(given.refused("2027-01-01T00:00:00", sign()), "in-future");
        assert_eq!(
            given.refused("2025-09-22T10:00:00", Action::Sign(Sign { unit: "乙局".into() })),
            "not-the-unit"
        );
        given.act("2025-09-22T10:00:00", sign()).unwrap();
        assert_eq!(given.refused("2025-09-22T11:00:00", sign()), "already-signed");
    }
}
