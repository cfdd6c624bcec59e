//! Whose duty a ticket is, and what follows when it is not done: the office's rules of joint handling,
//! of the supervision ladder and of appeals, and why such an act is refused. Defaults and sources stand
//! in the settings file.

use super::code::{FaultKind, Level};
use super::limits::Rule;
#[cfg(test)]
use super::limits::Span;
use super::stamp::Stamp;

#[derive(Clone, Debug, PartialEq)]
pub struct DutyRules {
    /// A closing is refused, and not only warned of, while supporting units owe their opinions.
    pub opinions_required: bool,
    /// How long a unit may contest a fault, from when it came about.
    pub appeal: Rule,
    /// One per [`Level`], in its order.
    pub rungs: Vec<Rung>,
    pub named: NamedRules,
}

/// One rung of the ladder of supervision.
#[derive(Clone, Debug, PartialEq)]
pub struct Rung {
    /// How long after the rung below (the lowest: after the reply limit) it falls due; with `0wd` as soon
    /// as that is over.
    pub after: Rule,
    /// Until when the unit is to answer.
    pub reply: Rule,
}

impl DutyRules {
    pub fn rung(&self, level: Level) -> &Rung {
        &self.rungs[level as usize]
    }

    /// The rules of one span everywhere, for tests.
    #[cfg(test)]
    pub fn standard() -> DutyRules {
        let rule = |name: &str, days| Rule {
            name: name.to_owned(),
            span: Span::working_days(days),
            source: "[test]".to_owned(),
        };
        let rung = |level: &Level| Rung {
            after: rule("after", if *level == Level::Reminder { 0 } else { 5 }),
            reply: rule(&format!("supervision.{}.reply", level.code()), 2),
        };
        DutyRules {
            opinions_required: false,
            appeal: rule("appeal.limit", 5),
            rungs: Level::ALL.iter().map(rung).collect(),
            named: NamedRules { reminders: 2, redos: 2, silent: rule("supervision.named.silent", 5) },
        }
    }
}

/// When a unit is named in the bulletin.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedRules {
    /// So many reminders without action.
    pub reminders: u32,
    /// So many redos for subjective reasons, and still dissatisfied.
    pub redos: u32,
    /// Still silent so long after a reminder.
    pub silent: Rule,
}

/// Why an act about duties is refused; part of [`Refusal`](super::refusal::Refusal).
#[derive(Clone, PartialEq, Debug)]
pub enum DutyRefusal {
    /// The unit has stated its position in this dispute.
    AlreadyParty {
        unit: String,
    },
    NoDispute,
    MissingOffices,
    /// It leads, or supports already.
    AlreadySupporting {
        unit: String,
    },
    NotSupporting {
        given: String,
        known: Vec<String>,
    },
    OpinionGiven {
        unit: String,
        at: Stamp,
    },
    MissingOpinion,
    /// The settings let nobody close while these owe their opinions.
    OpinionsOwed {
        units: Vec<String>,
    },
    /// 首接负责制: the lead unit replies, once.
    NotTheLead {
        given: String,
        unit: String,
    },
    /// Nothing is due; from `next` on it will be, if ever.
    NoRungDue {
        next: Option<Stamp>,
    },
    AlreadySupervised {
        level: Level,
        at: Stamp,
    },
    /// An order out of its turn needs a reason.
    NoGround {
        level: Level,
    },
    NothingToAnswer,
    MissingAnswer,
    /// The negative list holds no such fault of this unit.
    NoSuchFault {
        kind: FaultKind,
        unit: String,
    },
    AppealTooLate {
        due: Stamp,
    },
    AlreadyAppealed {
        at: Stamp,
    },
    /// An appeal found insufficient is not contested again.
    AppealOfAppeal,
    NoAppeal,
}

impl DutyRefusal {
    /// Stable name for scripts.
    pub fn name(&self) -> &'static str {
        use DutyRefusal::*;
        match self {
            AlreadyParty { .. } => "already-party",
            NoDispute => "no-dispute",
            MissingOffices => "missing-offices",
            AlreadySupporting { .. } => "already-supporting",
            NotSupporting { .. } => "not-supporting",
            OpinionGiven { .. } => "opinion-given",
            MissingOpinion => "missing-opinion",
            OpinionsOwed { .. } => "opinions-owed",
            NotTheLead { .. } => "not-the-lead",
            NoRungDue { .. } => "no-rung-due",
            AlreadySupervised { .. } => "already-supervised",
            NoGround { .. } => "no-ground",
            NothingToAnswer => "nothing-to-answer",
            MissingAnswer => "missing-answer",
            NoSuchFault { .. } => "no-such-fault",
            AppealTooLate { .. } => "appeal-too-late",
            AlreadyAppealed { .. } => "already-appealed",
            AppealOfAppeal => "appeal-of-appeal",
            NoAppeal => "no-appeal",
        }
    }
}
