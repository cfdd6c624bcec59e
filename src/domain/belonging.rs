//! Why an act was refused that decides where a ticket belongs: merging, declining, transferring, putting
//! on account, excluding, linking. One enum of its own, so that each family of acts keeps its refusals.

use super::code::Stage;
use super::refusal::Refusal;
use super::stamp::Stamp;

#[derive(Clone, PartialEq, Debug)]
pub enum Belonging {
    Missing {
        what: Lack,
    },
    /// The other ticket that the act names is not in the ledger.
    NoSuchTicket {
        number: String,
    },
    IntoItself,
    /// The named root is itself merged into this ticket.
    Cycle {
        number: String,
    },
    /// The named root is merged into another one: that is the root to name.
    RootIsMerged {
        number: String,
        root: String,
    },
    /// The named root has left the office: declined or transferred.
    RootIsOut {
        number: String,
        stage: Stage,
    },
    RootClosedLong {
        number: String,
        closed: Stamp,
        days: u32,
    },
    NotMerged,
    /// The requester is called about the root's closing, and the root is not closed.
    RootIsOpen {
        root: String,
        stage: Stage,
    },
    NotShelved,
    AlreadyExcluded {
        at: Stamp,
    },
    NotAFind {
        number: String,
    },
    LinkOfAFind,
    /// Only what was found before somebody asked has anticipated it.
    FindIsLater {
        number: String,
        accepted: Stamp,
    },
    AlreadyLinked {
        number: String,
    },
    /// The acceptance cannot be undone while other tickets go with it.
    HasMerged {
        tickets: Vec<String>,
    },
}

/// What a refused act lacked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lack {
    Root,
    Find,
    /// The class of a request that is not accepted.
    Unfit,
    /// The channel that the requester was told.
    Told,
    /// To whom it is transferred, by kind.
    Transfer,
    /// To whom it is transferred, by name.
    Receiver,
    /// The class of an exclusion.
    Exclusion,
}

impl Belonging {
    /// Stable name for scripts.
    pub fn name(&self) -> &'static str {
        match self {
            Belonging::Missing { what } => match what {
                Lack::Root => "missing-root",
                Lack::Find => "missing-find",
                Lack::Unfit | Lack::Exclusion => "missing-class",
                Lack::Told => "missing-channel",
                Lack::Transfer => "missing-target",
                Lack::Receiver => "missing-receiver",
            },
            Belonging::NoSuchTicket { .. } => "no-such-ticket",
            Belonging::IntoItself => "merge-into-itself",
            Belonging::Cycle { .. } => "merge-cycle",
            Belonging::RootIsMerged { .. } => "root-is-merged",
            Belonging::RootIsOut { .. } => "root-is-out",
            Belonging::RootClosedLong { .. } => "root-closed-long",
            Belonging::NotMerged => "not-merged",
            Belonging::RootIsOpen { .. } => "root-is-open",
            Belonging::NotShelved => "not-on-account",
            Belonging::AlreadyExcluded { .. } => "already-excluded",
            Belonging::NotAFind { .. } => "not-a-find",
            Belonging::LinkOfAFind => "link-of-a-find",
            Belonging::FindIsLater { .. } => "find-is-later",
            Belonging::AlreadyLinked { .. } => "already-linked",
            Belonging::HasMerged { .. } => "has-merged",
        }
    }
}

impl From<Belonging> for Refusal {
    fn from(why: Belonging) -> Refusal {
        Refusal::Belonging(why)
    }
}
