//! 关联: somebody asks about what was found earlier (未诉先办). The request keeps its own loop; the link
//! tells which finds have not forestalled a complaint.

use super::Decided;
use crate::domain::act::Act;
use crate::domain::belonging::{Belonging, Lack};
use crate::domain::code::{EventKind, Origin};
use crate::domain::event::Event;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Desk;
use crate::domain::ticket::Ticket;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Link {
    /// The number of the find.
    pub find: String,
    pub reason: String,
}

impl Link {
    pub fn decide(&self, ticket: &Ticket, desk: &Desk) -> Decided {
        self.check(ticket, desk)?;
        let (to, reason) = (self.find.clone().into(), self.reason.clone().into());
        Ok(vec![Event::Acted(Box::new(Act { to, reason, ..Act::new(EventKind::Linked) }))])
    }

    fn check(&self, ticket: &Ticket, desk: &Desk) -> Result<(), Refusal> {
        let number = || self.find.clone();
        if self.find.is_empty() {
            return Err(Belonging::Missing { what: Lack::Find }.into());
        }
        if ticket.intake.origin == Origin::Find {
            return Err(Belonging::LinkOfAFind.into());
        }
        let find = desk.other(&self.find).ok_or_else(|| Belonging::NoSuchTicket { number: number() })?;
        if find.intake.origin != Origin::Find {
            return Err(Belonging::NotAFind { number: number() }.into());
        }
        let accepted = find.accepted.at;
        if accepted > ticket.accepted.at {
            return Err(Belonging::FindIsLater { number: number(), accepted }.into());
        }
        match ticket.dossier().links.iter().any(|(_, linked)| *linked == self.find) {
            true => Err(Belonging::AlreadyLinked { number: number() }.into()),
            false => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::*;
    use crate::domain::code::Kind;

    fn to(find: &str) -> Action {
        Action::Link(Link { find: find.into(), reason: String::new() })
    }

    #[test]
    fn a_request_is_linked_to_an_earlier_find_only_and_once() {
        let at = "2025-09-24T09:00:00";
        let early = found(Origin::Find, "2025-09-20T08:00:00");
        let late = found(Origin::Find, "2025-09-23T08:00:00");
        let other = ticket(Kind::Complaint, "2025-09-20T08:00:00");
        let request = ticket(Kind::Complaint, "2025-09-22T08:00:00");
        let mut given = request.beside(&early, "F1").beside(&late, "F2").beside(&other, "R1");
        assert_eq!(given.refused(at, to("")), "missing-find");
        assert_eq!(given.refused(at, to("F9")), "no-such-ticket");
        assert_eq!(given.refused(at, to("R1")), "not-a-find");
        assert_eq!(given.refused(at, to("F2")), "find-is-later");
        given.act(at, to("F1")).unwrap();
        assert_eq!(given.refused(at, to("F1")), "already-linked");
        let mut find = found(Origin::Find, "2025-09-22T08:00:00").beside(&early, "F1");
        assert_eq!(find.refused(at, to("F1")), "link-of-a-find");
    }
}
