//! 不予受理 and 转出: a request that is not this office's. What [66] leaves out of acceptance is classed and
//! the requester told the channel; what another line or level must do is handed on.

use super::{Decided, need, unsettled};
use crate::domain::act::Act;
use crate::domain::belonging::{Belonging, Lack};
use crate::domain::code::{self, EventKind, Unfit};
use crate::domain::event::Event;
use crate::domain::refusal::Need;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Decline {
    pub class: Option<Unfit>,
    /// The channel that the requester was told.
    pub told: String,
    /// Who told the requester.
    pub person: String,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Transfer {
    pub to: Option<code::Transfer>,
    /// The line or office that takes it: `110`, a city bureau.
    pub receiver: String,
    pub reason: String,
    /// Who took it over there.
    pub person: String,
    pub text: String,
}

impl Decline {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        unsettled(ticket, at, "decline")?;
        let class = self.class.ok_or(Belonging::Missing { what: Lack::Unfit })?;
        if self.told.trim().is_empty() {
            return Err(Belonging::Missing { what: Lack::Told }.into());
        }
        Ok(vec![Event::Acted(Box::new(Act {
            result: class.code().into(),
            text: self.told.clone().into(),
            person: self.person.clone().into(),
            reason: self.reason.clone().into(),
            ..Act::new(EventKind::Declined)
        }))])
    }
}

impl Transfer {
    pub fn decide(&self, ticket: &Ticket, at: Stamp) -> Decided {
        unsettled(ticket, at, "transfer")?;
        let to = self.to.ok_or(Belonging::Missing { what: Lack::Transfer })?;
        if self.receiver.trim().is_empty() {
            return Err(Belonging::Missing { what: Lack::Receiver }.into());
        }
        need(&self.reason, Need::Reason)?;
        Ok(vec![Event::Acted(Box::new(Act {
            result: to.code().into(),
            unit: self.receiver.clone().into(),
            reason: self.reason.clone().into(),
            person: self.person.clone().into(),
            text: self.text.clone().into(),
            ..Act::new(EventKind::Transferred)
        }))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::dispatch::Dispatch;
    use crate::domain::action::given::*;
    use crate::domain::code::{Kind, Stage};

    fn decline(class: Option<Unfit>, told: &str) -> Action {
        Action::Decline(Decline { class, told: told.into(), ..Decline::default() })
    }

    fn transfer(receiver: &str, reason: &str) -> Action {
        let to = Some(code::Transfer::EmergencyLine);
        let (receiver, reason) = (receiver.into(), reason.into());
        Action::Transfer(Transfer { to, receiver, reason, ..Transfer::default() })
    }

    fn waiting() -> Given {
        ticket(Kind::Complaint, "2025-09-22T08:00:00")
    }

    #[test]
    fn what_is_not_accepted_is_classed_and_the_channel_told() {
        let at = "2025-09-22T08:10:00";
        assert_eq!(waiting().refused(at, decline(None, "法院立案庭")), "missing-class");
        assert_eq!(waiting().refused(at, decline(Some(Unfit::Procedure), " ")), "missing-channel");
        let mut given = waiting().then(at, decline(Some(Unfit::Procedure), "法院立案庭"));
        assert_eq!(given.ticket().stage(), Stage::Declined);
        let to = Dispatch { unit: "甲局".into(), ..Dispatch::default() };
        assert_eq!(given.refused("2025-09-22T09:00:00", Action::Dispatch(to)), "wrong-stage");
    }

    #[test]
    fn a_unit_is_relieved_but_what_it_missed_before_stays() {
        let given = waiting().dispatched("2025-09-22T09:00:00");
        let given = given.then("2025-09-30T09:00:00", decline(Some(Unfit::Petition), "区信访局"));
        let leg = &given.ticket().legs[0];
        let now = stamp("2025-10-20T09:00:00");
        assert_eq!(leg.verdict(crate::domain::code::Limit::Reply, now).code(), "late");
    }

    #[test]
    fn a_transfer_names_who_takes_it_and_may_come_back() {
        let at = "2025-09-22T08:01:00";
        assert_eq!(waiting().refused(at, transfer("", "火情")), "missing-receiver");
        assert_eq!(waiting().refused(at, transfer("119", "")), "missing-reason");
        let mut given = waiting().then(at, transfer("119", "火情"));
        assert_eq!(given.ticket().stage(), Stage::Transferred);
        let back = |reason: &str| {
            let (unit, reason) = ("甲局".into(), reason.into());
            Action::Dispatch(Dispatch { unit, reason, ..Dispatch::default() })
        };
        assert_eq!(given.refused("2025-09-22T09:00:00", back("")), "missing-reason");
        given.act("2025-09-22T09:00:00", back("119退回，属消防设施维护")).unwrap();
        assert_eq!(given.ticket().stage(), Stage::Dispatched);
    }
}
