//! Which unit for a ticket: the catalogue first, then what was learned. Always a proposal: who may act on it,
//! and from which certainty, is the caller's to decide.

use super::grams::Telling;
use super::model::Model;
use super::requests::telling;
use crate::domain::catalogue::{Catalogue, Choice, Line};
use crate::domain::event::Intake;
use crate::domain::mask;
use std::borrow::Cow;

/// Candidates given.
pub const MOST: usize = 3;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    Catalogue,
    /// The model, over the threshold of the certainty asked for.
    Learned,
    Nobody,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    pub by: By,
    /// Best first; one when the catalogue decides.
    pub candidates: Vec<Candidate>,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Candidate {
    pub unit: String,
    pub supporting: Vec<String>,
    /// The catalogue's line.
    pub line: Option<usize>,
    /// The model's belief.
    pub share: Option<f32>,
    /// What spoke for it in the text, personal data masked.
    pub words: Vec<String>,
}

pub struct Advisers<'a> {
    pub catalogue: &'a Catalogue,
    pub model: Option<&'a Model>,
    /// Units there are; with an empty list all the model knows.
    pub units: &'a [String],
    /// Percent of the model's sure proposals that must be right.
    pub certainty: u32,
}

impl Advisers<'_> {
    pub fn propose(&self, intake: &Intake) -> Proposal {
        let tied = match self.catalogue.choose(intake) {
            Choice::Found(line) => {
                return Proposal { by: By::Catalogue, candidates: vec![of_line(line)] };
            }
            Choice::Doubtful(lines) => lines,
        };
        let mut candidates: Vec<Candidate> = tied.iter().map(|line| of_line(line)).collect();
        let mut by = By::Nobody;
        if let Some(model) = self.model {
            let learned = self.learned(model, intake);
            if let Some(best) = learned.first()
                && self.is_sure(model, best)
                && (tied.is_empty() || tied.iter().any(|line| line.unit == best.unit))
            {
                by = By::Learned;
            }
            merge(&mut candidates, learned);
        }
        candidates.truncate(MOST);
        Proposal { by, candidates }
    }

    fn is_sure(&self, model: &Model, best: &Candidate) -> bool {
        best.share.is_some_and(|share| share >= model.calibration.threshold(self.certainty))
    }

    /// The model's candidates among the units there are, and at least those the catalogue ties may need.
    fn learned(&self, model: &Model, intake: &Intake) -> Vec<Candidate> {
        let told = telling(intake, None);
        let shown = masked(&told);
        let there = |name: &str| self.units.is_empty() || self.units.iter().any(|unit| unit == name);
        let known = model.candidates(&told).into_iter().filter(|found| there(&model.names[found.class]));
        let candidate = |(place, found): (usize, super::model::Candidate)| Candidate {
            unit: model.names[found.class].clone(),
            share: Some(found.share),
            words: if place < MOST { model.words(&shown, found.class) } else { Vec::new() },
            ..Candidate::default()
        };
        known.enumerate().map(candidate).collect()
    }
}

fn of_line(line: &Line) -> Candidate {
    Candidate {
        unit: line.unit.clone(),
        supporting: line.supporting.clone(),
        line: Some(line.place),
        ..Candidate::default()
    }
}

/// The catalogue's candidates stay in front, ordered by the model's belief in them; others follow.
fn merge(candidates: &mut Vec<Candidate>, learned: Vec<Candidate>) {
    for found in learned {
        match candidates.iter_mut().find(|there| there.unit == found.unit) {
            Some(there) => (there.share, there.words) = (found.share, found.words),
            None => candidates.push(found),
        }
    }
    let belief = |candidate: &Candidate| candidate.share.unwrap_or(0.0);
    candidates.sort_by(|a, b| b.line.is_some().cmp(&a.line.is_some()).then(belief(b).total_cmp(&belief(a))));
}

/// The same request for people's eyes.
pub fn masked(told: &Telling) -> Telling {
    let hide = |text: &String| match mask::text(super::grams::clipped(text), &[]) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    };
    Telling { texts: told.texts.iter().map(hide).collect(), facts: told.facts.clone() }
}
