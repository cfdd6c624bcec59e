//! Why an action was refused: the rule, and the facts it needs to be explained. Each has a stable
//! name; the words are made in `text`.

use super::belonging::Belonging;
use super::bureau::refusal::BureauRefusal;
use super::calendar::NoCalendar;
use super::code::Stage;
use super::duty::DutyRefusal;
use super::limits::Span;
use super::reply::Finding;
use super::stamp::Stamp;

#[derive(Clone, PartialEq, Debug)]
pub enum Refusal {
    UnknownTicket,
    /// The number is taken.
    TicketExists {
        accepted: Stamp,
    },
    BadNumber,
    /// A spreadsheet turned the number into `2.50912E+17`.
    DamagedNumber,
    /// The action does not fit where the ticket stands.
    WrongStage {
        stage: Stage,
        action: &'static str,
    },
    InFuture {
        at: Stamp,
        now: Stamp,
    },
    BeforeStart {
        at: Stamp,
        start: Stamp,
    },
    AlreadySigned {
        at: Stamp,
    },
    AlreadyAnswered {
        at: Stamp,
    },
    AlreadyWith {
        unit: String,
    },
    NotTheUnit {
        given: String,
        unit: String,
    },
    UnknownUnit {
        given: String,
        known: Vec<String>,
    },
    Missing {
        what: Need,
    },
    ExtensionTooLate {
        due: Stamp,
    },
    ExtensionTwice,
    ExtensionPending,
    ExtensionTooLong {
        asked: Span,
        limit: Span,
    },
    ExtensionUnit {
        asked: Span,
        limit: Span,
    },
    GrantedTooLong {
        granted: Span,
        asked: Span,
    },
    NoExtensionLimit,
    NoExtensionAsked,
    ReturnTooLate {
        due: Stamp,
    },
    ReturnTwice,
    ReturnOfRedo,
    /// 终审: a ruling hands over for good.
    ReturnOfRuling,
    NoReturnAsked,
    ReturnPending,
    GradeWithoutContact,
    GradeWithoutCause,
    CauseWithoutDissatisfaction,
    SkipWithoutReason,
    AlreadyRevisited {
        at: Stamp,
    },
    AttemptsUsedUp {
        attempts: u32,
    },
    NoCalendar {
        year: i32,
    },
    /// Whose duty it is, supervision, appeals.
    Duty(DutyRefusal),
    /// The office's settings have `close` refuse a reply that fails its standard.
    ReplyBelowStandard {
        found: Vec<Finding>,
    },
    NothingToUndo,
    NothingToCorrect,
    /// The last command was itself an undo.
    LastWasUndo,
    /// One undo takes back one command of a ticket: a second row about it is a slip.
    NamedTwice,
    /// An act of the office, or one that rests on its files.
    Bureau(BureauRefusal),
    /// Merging, declining, shelving and their like.
    Belonging(Belonging),
}

/// What a refused action lacked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    Unit,
    Reply,
    Approver,
    Evidence,
    Reason,
    Basis,
    Content,
    Grade,
    Span,
    Answer,
}

impl Refusal {
    /// Stable name for scripts.
    pub fn name(&self) -> &'static str {
        match self {
            Refusal::UnknownTicket => "unknown-ticket",
            Refusal::TicketExists { .. } => "ticket-exists",
            Refusal::BadNumber => "bad-number",
            Refusal::DamagedNumber => "damaged-number",
            Refusal::WrongStage { .. } => "wrong-stage",
            Refusal::InFuture { .. } => "in-future",
            Refusal::BeforeStart { .. } => "before-start",
            Refusal::AlreadySigned { .. } => "already-signed",
            Refusal::AlreadyAnswered { .. } => "already-answered",
            Refusal::AlreadyWith { .. } => "already-with-unit",
            Refusal::NotTheUnit { .. } => "not-the-unit",
            Refusal::UnknownUnit { .. } => "unknown-unit",
            Refusal::Missing { what } => match what {
                Need::Unit => "missing-unit",
                Need::Reply => "missing-reply",
                Need::Approver => "missing-approver",
                Need::Evidence => "missing-evidence",
                Need::Reason => "missing-reason",
                Need::Basis => "missing-basis",
                Need::Content => "missing-content",
                Need::Grade => "missing-grade",
                Need::Span => "missing-span",
                Need::Answer => "missing-answer",
            },
            Refusal::ExtensionTooLate { .. } => "extension-too-late",
            Refusal::ExtensionTwice => "extension-twice",
            Refusal::ExtensionPending => "extension-pending",
            Refusal::ExtensionTooLong { .. } => "extension-too-long",
            Refusal::ExtensionUnit { .. } => "extension-unit",
            Refusal::GrantedTooLong { .. } => "granted-too-long",
            Refusal::NoExtensionLimit => "no-limit-to-extend",
            Refusal::NoExtensionAsked => "no-extension-asked",
            Refusal::ReturnTooLate { .. } => "return-too-late",
            Refusal::ReturnTwice => "return-twice",
            Refusal::ReturnOfRedo => "return-of-redo",
            Refusal::ReturnOfRuling => "return-of-ruling",
            Refusal::NoReturnAsked => "no-return-asked",
            Refusal::ReturnPending => "return-pending",
            Refusal::GradeWithoutContact => "grade-without-contact",
            Refusal::GradeWithoutCause => "grade-without-cause",
            Refusal::CauseWithoutDissatisfaction => "cause-without-dissatisfaction",
            Refusal::SkipWithoutReason => "skip-without-reason",
            Refusal::AlreadyRevisited { .. } => "already-revisited",
            Refusal::AttemptsUsedUp { .. } => "attempts-used-up",
            Refusal::NoCalendar { .. } => "no-calendar",
            Refusal::Duty(refusal) => refusal.name(),
            Refusal::ReplyBelowStandard { .. } => "reply-below-standard",
            Refusal::NothingToUndo => "nothing-to-undo",
            Refusal::NothingToCorrect => "nothing-to-correct",
            Refusal::LastWasUndo => "last-was-undo",
            Refusal::NamedTwice => "named-twice",
            Refusal::Bureau(refusal) => refusal.name(),
            Refusal::Belonging(why) => why.name(),
        }
    }
}

impl From<DutyRefusal> for Refusal {
    fn from(refusal: DutyRefusal) -> Refusal {
        Refusal::Duty(refusal)
    }
}

impl From<NoCalendar> for Refusal {
    fn from(missing: NoCalendar) -> Refusal {
        Refusal::NoCalendar { year: missing.year }
    }
}
