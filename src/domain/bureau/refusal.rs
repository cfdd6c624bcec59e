//! Why an act of the office was refused. Stable names; the words are made in `text`.

use crate::domain::refusal::Refusal;
use crate::domain::stamp::Stamp;
use chrono::NaiveDate;

#[derive(Clone, PartialEq, Debug)]
pub enum BureauRefusal {
    /// No such row, or the first row of the ledger.
    UnknownRow {
        row: u64,
    },
    RowOfTicket {
        row: u64,
        ticket: String,
    },
    RowUndone {
        row: u64,
        by: u64,
    },
    RowIsUndo {
        row: u64,
    },
    /// Other rows that count rest on it.
    RowInUse {
        row: u64,
        by: Vec<u64>,
    },
    NotAWarning {
        row: u64,
    },
    WarningSettled {
        at: Stamp,
    },
    WarningOfOther {
        given: String,
        unit: String,
    },
    EntryExpired {
        id: String,
        until: NaiveDate,
    },
    EntryExists {
        id: String,
    },
    /// The same evaluator gave the ticket another mark in that row.
    AlreadyMarked {
        row: u64,
    },
    /// Every group is to have one ticket in the sample.
    SampleTooSmall {
        size: usize,
        groups: usize,
    },
    BadAmount {
        given: String,
    },
    Missing {
        what: Lack,
    },
}

/// What a refused act lacked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lack {
    WarningText,
    Target,
    WarnedUnit,
    Measures,
    Outcome,
    Source,
    Evaluator,
    Points,
    EntryText,
}

impl BureauRefusal {
    /// Stable name for scripts.
    pub fn name(&self) -> &'static str {
        match self {
            BureauRefusal::UnknownRow { .. } => "unknown-row",
            BureauRefusal::RowOfTicket { .. } => "row-of-ticket",
            BureauRefusal::RowUndone { .. } => "row-undone",
            BureauRefusal::RowIsUndo { .. } => "row-is-undo",
            BureauRefusal::RowInUse { .. } => "row-in-use",
            BureauRefusal::NotAWarning { .. } => "not-a-warning",
            BureauRefusal::WarningSettled { .. } => "warning-settled",
            BureauRefusal::WarningOfOther { .. } => "warning-of-other-unit",
            BureauRefusal::EntryExpired { .. } => "entry-expired",
            BureauRefusal::EntryExists { .. } => "entry-exists",
            BureauRefusal::AlreadyMarked { .. } => "already-marked",
            BureauRefusal::SampleTooSmall { .. } => "sample-too-small",
            BureauRefusal::BadAmount { .. } => "bad-amount",
            BureauRefusal::Missing { what } => match what {
                Lack::WarningText => "missing-warning-text",
                Lack::Target => "missing-target",
                Lack::WarnedUnit => "missing-warned-unit",
                Lack::Measures => "missing-measures",
                Lack::Outcome => "missing-outcome",
                Lack::Source => "missing-source",
                Lack::Evaluator => "missing-evaluator",
                Lack::Points => "missing-points",
                Lack::EntryText => "missing-entry-text",
            },
        }
    }
}

impl From<BureauRefusal> for Refusal {
    fn from(refusal: BureauRefusal) -> Refusal {
        Refusal::Bureau(refusal)
    }
}
