//! Rules of what concerns the office rather than one ticket, as its settings state them.

use crate::domain::code::Grade;
use crate::domain::limits::Rule;

#[derive(Clone, Debug, PartialEq)]
pub struct BureauRules {
    /// Until when a warned unit answers with its measures.
    pub warning: Rule,
    pub evaluation: EvaluationRules,
}

#[derive(Clone, Debug, PartialEq)]
pub struct EvaluationRules {
    /// Fewer marks give no mean and no interval; at least 2, since one mark has no spread.
    pub min_marks: u32,
    /// Points out of 100 for each [`Grade`], in its order: words of satisfaction as marks.
    pub points: Vec<u32>,
}

impl EvaluationRules {
    /// Points of a word of satisfaction, times 100.
    pub fn centipoints(&self, grade: Grade) -> u32 {
        self.points.get(grade as usize).map_or(0, |points| points * 100)
    }
}
