//! What is learned from labelled requests: a space, planes and a calibration. The same lessons give the same
//! model to the last bit.

use super::calibration::{Calibration, Held, ranked};
use super::classifier::Planes;
use super::folds;
use super::grams::{self, Bag, Telling};
use super::space::{Point, Space};
use crate::parallel;
use std::collections::BTreeSet;

/// Folds of the calibration.
pub const FOLDS: usize = 5;
/// With more examples than this one fold is enough to calibrate on, and learning takes a third of the time.
const MANY: usize = 5_000;
/// Fewer examples teach nothing.
pub const FEWEST: usize = 10;
/// Words given for a candidate.
const WORDS: usize = 4;

/// Labelled requests.
#[derive(Default)]
pub struct Lessons {
    pub bags: Vec<Bag>,
    pub labels: Vec<usize>,
    pub names: Vec<String>,
}

/// Whether the lessons stand in the order in which they came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// The last fifth of many is what is held out, as the future will be.
    Time,
    Any,
}

/// Too few examples, or all of one class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLittle {
    pub examples: usize,
    pub classes: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Where it was learned from; the caller's.
    pub origin: String,
    pub names: Vec<String>,
    /// Part of each class in the examples.
    pub priors: Vec<f32>,
    pub examples: usize,
    pub space: Space,
    pub planes: Planes,
    pub calibration: Calibration,
}

/// A class with its share of the belief.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub class: usize,
    pub share: f32,
}

impl Lessons {
    pub fn of<'a>(examples: impl IntoIterator<Item = (Telling, &'a str)>) -> Lessons {
        let mut names = BTreeSet::new();
        let (mut bags, mut given) = (Vec::new(), Vec::new());
        for (telling, name) in examples {
            names.insert(name);
            given.push(name);
            bags.push(grams::bag(&telling));
        }
        let names: Vec<&str> = names.into_iter().collect();
        let labels = given.iter().filter_map(|name| names.binary_search(name).ok()).collect();
        Lessons { bags, labels, names: names.into_iter().map(str::to_owned).collect() }
    }

    /// # Errors
    /// Too few examples, or fewer than two classes.
    pub fn check(&self) -> Result<(), TooLittle> {
        let (examples, classes) = (self.bags.len(), self.names.len());
        if examples < FEWEST || classes < 2 { Err(TooLittle { examples, classes }) } else { Ok(()) }
    }

    /// What planes that have not seen an example say of it: all of `folds`, or the first `only` of them.
    pub fn held_out(&self, dealt: &[usize], only: usize) -> Vec<Held> {
        let folds: Vec<usize> = (0..only).collect();
        let of_run = |run: parallel::Run<usize>| {
            run.flatten().flat_map(|&fold| self.fold(dealt, fold)).collect::<Vec<Held>>()
        };
        let mut held: Vec<Held> = parallel::runs(&folds, 1, of_run).into_iter().flatten().collect();
        held.sort_unstable_by_key(|held| held.at);
        held
    }

    fn fold(&self, dealt: &[usize], fold: usize) -> Vec<Held> {
        let (taught, asked): (Vec<usize>, Vec<usize>) = (0..dealt.len()).partition(|&at| dealt[at] != fold);
        if taught.is_empty() {
            return Vec::new();
        }
        let (space, planes) = self.learn_from(&taught);
        let held = |at: usize| {
            let scores = planes.scores(&space.point(&self.bags[at]));
            Held { at, fold, scores, label: self.labels[at] }
        };
        asked.into_iter().map(held).collect()
    }

    fn learn_from(&self, taught: &[usize]) -> (Space, Planes) {
        let classes = self.names.len();
        let examples: Vec<(&Bag, usize)> =
            taught.iter().map(|&at| (&self.bags[at], self.labels[at])).collect();
        let space = Space::of(&examples, classes);
        let points: Vec<(Point, usize)> =
            examples.iter().map(|(bag, label)| (space.point(bag), *label)).collect();
        let planes = Planes::learn(&points, classes, space.grams.len());
        (space, planes)
    }

    pub fn deal(&self, folds: usize) -> Vec<usize> {
        folds::deal(&self.bags, &self.labels, folds)
    }

    /// Learns from all examples; the calibration comes from held-out ones.
    ///
    /// # Errors
    /// Too few examples, or fewer than two classes.
    pub fn learn(&self, order: Order, origin: String) -> Result<Model, TooLittle> {
        self.check()?;
        let many = self.bags.len() > MANY;
        let dealt = if many && order == Order::Time {
            let first_held = self.bags.len() - self.bags.len() / FOLDS;
            (0..self.bags.len()).map(|at| usize::from(at < first_held)).collect()
        } else {
            self.deal(FOLDS)
        };
        let calibration = Calibration::of(&self.held_out(&dealt, if many { 1 } else { FOLDS }));
        let (space, planes) = self.learn_from(&(0..self.bags.len()).collect::<Vec<usize>>());
        let (names, examples) = (self.names.clone(), self.bags.len());
        let part =
            |class| self.labels.iter().filter(|label| **label == class).count() as f32 / examples as f32;
        let priors = (0..names.len()).map(part).collect();
        Ok(Model { origin, names, priors, examples, space, planes, calibration })
    }
}

impl Model {
    /// All classes, best first; together their shares are 1. A request that says nothing known gets the
    /// classes' parts of the examples.
    pub fn candidates(&self, telling: &Telling) -> Vec<Candidate> {
        let point = self.space.point(&grams::bag(telling));
        let shares = match point.is_empty() {
            true => self.priors.clone(),
            false => self.calibration.shares(&self.planes.scores(&point)),
        };
        ranked(&shares).map(|class| Candidate { class, share: shares[class] }).collect()
    }

    /// The words and facts that spoke most for a class, strongest first. Numbers are not given.
    pub fn words(&self, telling: &Telling, class: usize) -> Vec<String> {
        let mut found: Vec<(f32, String)> = Vec::new();
        for fact in &telling.facts {
            found.push((self.push(fact.hash(), class), fact.value.clone()));
        }
        for text in &telling.texts {
            let chars = grams::characters(grams::clipped(text));
            grams::each(&chars, |gram, _| {
                if gram.len() > 1 && !gram.iter().any(char::is_ascii_digit) {
                    found.push((self.push(grams::hash(gram), class), gram.iter().collect()));
                }
            });
        }
        found.retain(|(push, _)| *push > 0.0);
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let mut words: Vec<String> = Vec::new();
        for (_, word) in found {
            if words.iter().all(|there| !overlap(there, &word)) {
                words.push(word);
            }
            if words.len() == WORDS {
                break;
            }
        }
        words
    }

    /// How much a gram speaks for a class, against the mean of the others.
    fn push(&self, gram: u32, class: usize) -> f32 {
        let Ok(column) = self.space.grams.binary_search(&gram) else { return 0.0 };
        let row = self.planes.row(column as u32);
        let others = (row.iter().sum::<f32>() - row[class]) / (row.len() - 1).max(1) as f32;
        self.space.weights[column] * (row[class] - others)
    }
}

/// Words that share a character mostly are pieces of one word.
fn overlap(a: &str, b: &str) -> bool {
    a.chars().any(|c| b.contains(c))
}
