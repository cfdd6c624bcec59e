//! The settings of what concerns the office rather than one ticket: warnings and third-party evaluation.

use super::settings::Reader;
use crate::domain::bureau::rules::{BureauRules, EvaluationRules};
use crate::domain::code::Grade;
use toml::Value;

impl Reader<'_> {
    pub(super) fn bureau(&mut self) -> Option<BureauRules> {
        let whole = |from: u32, to: u32| {
            move |value: &Value| {
                let number = value.as_integer().and_then(|number| u32::try_from(number).ok());
                number.filter(|number| (from..=to).contains(number))
            }
        };
        let warning = self.rule("warning.answer");
        let min_marks = self.read("evaluation.min_marks", whole(2, 9_999));
        let of = |grade: &Grade| format!("evaluation.points.{}", grade.code());
        let points: Vec<Option<u32>> =
            Grade::ALL.iter().map(|grade| self.read(&of(grade), whole(0, 100))).collect();
        let points = points.into_iter().collect::<Option<Vec<u32>>>();
        Some(BureauRules {
            warning: warning?,
            evaluation: EvaluationRules { min_marks: min_marks?, points: points? },
        })
    }
}
