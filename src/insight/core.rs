//! The core of a group of tickets: the sum of what they tell, and how much a telling resembles it.

use super::gram::{Vector, Weighted};
use std::cmp::Ordering;

/// Grams kept of each part of a core.
const KEPT: usize = 256;
/// A place counts as the group's when at least this share of its usual weight is there.
const KNOWN: f32 = 0.35;
/// With half of the places met the places agree; with an eighth or none, resemblance counts a quarter.
const AGREE: f32 = 0.5;
/// Who joins is at least so much like the members as these are among themselves.
const FIT: f32 = 0.1;
const DISAGREE: f32 = 0.25;

/// The sum of so many tellings.
#[derive(Clone, Debug, Default)]
pub struct Core {
    what: Weighted,
    place: Weighted,
    tellings: f32,
    /// Squared lengths of the two parts.
    squares: [f32; 2],
    /// Squared length of what only this telling tells: part of its length, though nothing can meet it.
    alone: f32,
    /// Of what is told apart from places: the tellings' lengths and their squares, added up.
    told: f32,
    told_squares: f32,
}

impl Core {
    pub fn of(vector: &Vector) -> Core {
        let (what, place) = (vector.what.clone(), vector.place.clone());
        let mut core = Core { what, place, tellings: 1.0, ..Core::default() };
        core.measure();
        (core.told, core.told_squares) = (core.squares[0].sqrt(), core.squares[0]);
        core.alone = (1.0 - core.squares[0] - core.squares[1]).max(0.0);
        core
    }

    /// Nothing was told.
    pub fn is_empty(&self) -> bool {
        self.tellings == 0.0
    }

    fn measure(&mut self) {
        self.squares = [square(&self.what), square(&self.place)];
    }

    pub fn add(&mut self, other: &Core) {
        self.what = sum(&self.what, &other.what);
        self.place = sum(&self.place, &other.place);
        self.tellings += other.tellings;
        self.told += other.told;
        self.told_squares += other.told_squares;
        self.alone = 0.0;
        self.measure();
    }

    /// How much the other resembles this one, 0–1: the cosine, less where the places differ.
    pub fn likeness(&self, other: &Core) -> f32 {
        let product = dot(&self.what, &other.what) + dot(&self.place, &other.place);
        let square = |core: &Core| core.squares[0] + core.squares[1] + core.alone;
        let lengths = square(self) * square(other);
        product / lengths.sqrt().max(f32::MIN_POSITIVE) * self.places_agree(other)
    }

    /// The cosine of what is told apart from the places; 1 when one of them tells of places only.
    pub fn topic(&self, other: &Core) -> f32 {
        let lengths = self.squares[0] * other.squares[0];
        if lengths > 0.0 { dot(&self.what, &other.what) / lengths.sqrt() } else { 1.0 }
    }

    /// Is the other about what these tell of? The group itself is the measure: where all say the same in
    /// the same words, so must who joins.
    pub fn coheres(&self, other: &Core) -> bool {
        let lengths = self.told * other.told;
        let like = dot(&self.what, &other.what);
        [self, other].iter().all(|core| like >= FIT * core.cohesion() * lengths)
    }

    /// The mean cosine between two of its tellings, places left out; 0 for one telling.
    fn cohesion(&self) -> f32 {
        let pairs = self.told * self.told - self.told_squares;
        if self.tellings > 1.5 && pairs > 0.0 { (self.squares[0] - self.told_squares) / pairs } else { 0.0 }
    }

    fn places_agree(&self, other: &Core) -> f32 {
        if self.place.is_empty() || other.place.is_empty() {
            return 1.0;
        }
        (self.met(other).max(other.met(self)) / AGREE).clamp(DISAGREE, 1.0)
    }

    /// The share of the other's places that are known here.
    fn met(&self, other: &Core) -> f32 {
        let (mut all, mut met) = (0.0, 0.0);
        for (id, weight) in &other.place {
            let here = self.place.binary_search_by_key(id, |gram| gram.0).map_or(0.0, |at| self.place[at].1);
            all += weight * weight;
            if here / self.tellings > KNOWN * weight / other.tellings {
                met += weight * weight;
            }
        }
        if all > 0.0 { met / all } else { 1.0 }
    }

    /// This core without one of its tellings.
    pub fn without(&self, one: &Core) -> Core {
        let negative = |part: &Weighted| part.iter().map(|(id, weight)| (*id, -weight)).collect::<Weighted>();
        let mut rest = Core {
            what: sum(&self.what, &negative(&one.what)),
            place: sum(&self.place, &negative(&one.place)),
            tellings: self.tellings - one.tellings,
            told: self.told - one.told,
            told_squares: self.told_squares - one.told_squares,
            ..Core::default()
        };
        rest.measure();
        rest
    }

    /// The ids that weigh most, heaviest first.
    pub fn heaviest(&self, most: usize) -> Weighted {
        let mut all: Weighted = self.what.iter().chain(&self.place).copied().collect();
        all.sort_by(heavier);
        all.truncate(most);
        all
    }
}

fn heavier(a: &(u32, f32), b: &(u32, f32)) -> Ordering {
    b.1.total_cmp(&a.1).then(a.0.cmp(&b.0))
}

fn square(part: &[(u32, f32)]) -> f32 {
    part.iter().map(|gram| gram.1 * gram.1).sum()
}

/// The sum of two parts, cut back to the heaviest when it grows beyond twice what is kept.
fn sum(a: &[(u32, f32)], b: &[(u32, f32)]) -> Weighted {
    let mut all = Weighted::with_capacity(a.len() + b.len());
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        let order = a[i].0.cmp(&b[j].0);
        let weight = if order.is_le() { a[i].1 } else { 0.0 } + if order.is_ge() { b[j].1 } else { 0.0 };
        all.push((a[i].0.min(b[j].0), weight));
        i += usize::from(order.is_le());
        j += usize::from(order.is_ge());
    }
    all.extend_from_slice(&a[i..]);
    all.extend_from_slice(&b[j..]);
    if all.len() > 2 * KEPT {
        all.sort_by(heavier);
        all.truncate(KEPT);
        all.sort_by_key(|gram| gram.0);
    }
    all
}

fn dot(a: &[(u32, f32)], b: &[(u32, f32)]) -> f32 {
    let (mut i, mut j, mut product) = (0, 0, 0.0);
    while i < a.len() && j < b.len() {
        match a[i].0.cmp(&b[j].0) {
            Ordering::Less => i += 1,
            Ordering::Greater => j += 1,
            Ordering::Equal => {
                product += a[i].1 * b[j].1;
                i += 1;
                j += 1;
            }
        }
    }
    product
}
