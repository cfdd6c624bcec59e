//! The settings of what concerns the office rather than one ticket: warnings and third-party evaluation.

use super::toml_file::Reader;
use crate::domain::bureau::rules::{BureauRules, EvaluationRules};
use crate::domain::code::Grade;

impl Reader<'_> {
    pub(super) fn bureau(&mut self) -> Option<BureauRules> {
        let warning = self.rule("warning.answer");
        let min_marks = self.number_in("evaluation.min_marks", 2..=9_999);
        let of = |grade: &Grade| format!("evaluation.points.{}", grade.code());
        let points: Vec<Option<u32>> =
            Grade::ALL.iter().map(|grade| self.number_in(&of(grade), 0..=100)).collect();
        let points = points.into_iter().collect::<Option<Vec<u32>>>();
        Some(BureauRules {
            warning: warning?,
            evaluation: EvaluationRules { min_marks: min_marks?, points: points? },
        })
    }
}
