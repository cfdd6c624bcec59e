//! 更正: what was taken down wrongly is put right. The first words stay in the ledger, and limits that were sealed
//! at the hand-over do not move.

use super::{Decided, need};
use crate::domain::event::{Event, Field};
use crate::domain::refusal::{Need, Refusal};
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Correct {
    /// What is to stand in these fields; those that stand there already are left out.
    pub fields: Vec<(Field, String)>,
    pub reason: String,
}

impl Correct {
    pub fn decide(&self, ticket: &Ticket) -> Decided {
        need(&self.reason, Need::Reason)?;
        let differs = |(field, value): &&(Field, String)| ticket.intake.get(*field) != value;
        let fields: Vec<_> =
            self.fields.iter().filter(differs).map(|(field, value)| (*field, value.clone().into())).collect();
        if fields.is_empty() {
            return Err(Refusal::NothingToCorrect);
        }
        Ok(vec![Event::Amended { fields, reason: self.reason.clone().into() }])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::{Kind, Urgency};

    fn to(field: Field, value: &str) -> Action {
        Action::Correct(Correct { fields: vec![(field, value.into())], reason: "听错".into() })
    }

    #[test]
    fn a_ticket_says_what_was_corrected_and_keeps_its_sealed_limits() {
        let given = ticket(Kind::Complaint, "2025-09-22T08:00:00")
            .then("2025-09-22T08:30:00", to(Field::Phone, "12345678"));
        assert_eq!(given.ticket().intake.get(Field::Phone), "12345678");
        let given = given.dispatched("2025-09-22T09:00:00");
        let due = given.ticket().legs[0].due;
        let mut given = given.then("2025-09-22T10:00:00", to(Field::Urgency, "emergency"));
        assert_eq!((given.ticket().intake.urgency, given.ticket().legs[0].due), (Urgency::Emergency, due));
        assert_eq!(given.refused("2025-09-22T11:00:00", to(Field::Phone, "12345678")), "nothing-to-correct");
    }

    #[test]
    fn an_urgency_corrected_before_the_hand_over_decides_its_limits() {
        let given = ticket(Kind::Help, "2025-09-22T08:00:00")
            .then("2025-09-22T08:30:00", to(Field::Urgency, "emergency"));
        let given = given.dispatched("2025-09-22T09:00:00");
        assert_eq!(given.ticket().legs[0].sign_due, Some(stamp("2025-09-22T09:30:00")));
    }
}
