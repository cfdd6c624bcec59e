//! Cross-validation: what a model would have said of examples it had not seen, counted.

use super::calibration::{Calibration, Held, ranked};
use super::model::Lessons;

/// part of whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Part {
    pub part: u64,
    pub whole: u64,
}

/// One proposal for a held-out example.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Which of the examples.
    pub at: usize,
    pub label: usize,
    /// Up to three classes, best first.
    pub best: Vec<usize>,
    /// The share of the best.
    pub share: f32,
    /// Over the threshold that the other folds gave.
    pub sure: bool,
}

pub struct Trial {
    pub names: Vec<String>,
    pub proposals: Vec<Proposal>,
}

impl Trial {
    /// Every example is asked once, of planes that have not seen it or its near-duplicates.
    pub fn of(lessons: &Lessons, folds: usize, certainty: u32) -> Trial {
        let held = lessons.held_out(&lessons.deal(folds), folds);
        let mut proposals: Vec<Proposal> = Vec::with_capacity(held.len());
        for fold in 0..folds {
            let (asked, others): (Vec<Held>, Vec<Held>) =
                held.iter().cloned().partition(|held| held.fold == fold);
            let calibration = Calibration::of(&others);
            let threshold = calibration.threshold(certainty);
            proposals.extend(asked.iter().map(|held| proposal(held, &calibration, threshold)));
        }
        proposals.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.at.cmp(&b.at)));
        Trial { names: lessons.names.clone(), proposals }
    }

    /// How often the class was among the first `most` (at most 3).
    pub fn top(&self, most: usize) -> Part {
        let right =
            |proposal: &&Proposal| proposal.best.iter().take(most).any(|best| *best == proposal.label);
        self.part(right)
    }

    fn part(&self, right: impl Fn(&&Proposal) -> bool) -> Part {
        let part = self.proposals.iter().filter(right).count() as u64;
        Part { part, whole: self.proposals.len() as u64 }
    }

    /// F1 as a fraction, 2·hits ÷ (examples + proposals), with the number of examples, by class.
    pub fn f1(&self) -> Vec<(Part, u64)> {
        let mut figures = vec![(Part::default(), 0); self.names.len()];
        for proposal in &self.proposals {
            figures[proposal.label].0.whole += 1;
            figures[proposal.label].1 += 1;
            if let Some(&best) = proposal.best.first() {
                figures[best].0.whole += 1;
                figures[best].0.part += 2 * u64::from(best == proposal.label);
            }
        }
        figures
    }

    /// The mean of F1 over the classes that have examples.
    pub fn macro_f1(&self) -> f64 {
        let figures = self.f1();
        let known: Vec<f64> = figures
            .iter()
            .filter(|(_, examples)| *examples > 0)
            .map(|(f1, _)| f1.part as f64 / f1.whole as f64)
            .collect();
        known.iter().sum::<f64>() / known.len().max(1) as f64
    }

    /// (covered, right among these) when the surest `percent` of the proposals are taken.
    pub fn surest(&self, percent: usize) -> (Part, Part) {
        self.taken(self.proposals.len() * percent / 100)
    }

    /// The same for all proposals of at least this share.
    pub fn at_least(&self, share: f32) -> (Part, Part) {
        self.taken(self.proposals.partition_point(|proposal| proposal.share >= share))
    }

    fn taken(&self, taken: usize) -> (Part, Part) {
        let right = self.proposals[..taken].iter().filter(|proposal| proposal.is_right()).count() as u64;
        let covered = Part { part: taken as u64, whole: self.proposals.len() as u64 };
        (covered, Part { part: right, whole: taken as u64 })
    }

    /// The same for what each fold's own threshold calls sure.
    pub fn sure(&self) -> (Part, Part) {
        let covered = self.part(|proposal| proposal.sure);
        let right = self.part(|proposal| proposal.sure && proposal.is_right());
        (covered, Part { part: right.part, whole: covered.part })
    }

    /// Pairs of classes by how often one was proposed for the other, both ways: (a, b, a as b, b as a).
    pub fn confused(&self) -> Vec<(usize, usize, u64, u64)> {
        let mut pairs = std::collections::BTreeMap::<(usize, usize), (u64, u64)>::new();
        for proposal in self.proposals.iter().filter(|proposal| !proposal.is_right()) {
            let Some(&best) = proposal.best.first() else { continue };
            let counts = pairs.entry((best.min(proposal.label), best.max(proposal.label))).or_default();
            if proposal.label < best { counts.0 += 1 } else { counts.1 += 1 }
        }
        let mut pairs: Vec<_> = pairs.into_iter().map(|((a, b), (ab, ba))| (a, b, ab, ba)).collect();
        pairs.sort_by_key(|&(a, b, ab, ba)| (std::cmp::Reverse(ab + ba), a, b));
        pairs
    }

    /// The wrong proposals, surest first.
    pub fn wrong(&self) -> impl Iterator<Item = &Proposal> {
        self.proposals.iter().filter(|proposal| !proposal.is_right())
    }
}

impl Proposal {
    pub fn is_right(&self) -> bool {
        self.best.first() == Some(&self.label)
    }
}

fn proposal(held: &Held, calibration: &Calibration, threshold: f32) -> Proposal {
    let shares = calibration.shares(&held.scores);
    let best: Vec<usize> = ranked(&shares).take(3).collect();
    let share = best.first().map_or(0.0, |best| shares[*best]);
    Proposal { at: held.at, label: held.label, best, share, sure: share >= threshold }
}
