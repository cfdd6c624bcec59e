//! Grams as coordinates: which grams count, and how much. A gram counts for being rare, and for being spread
//! over the classes otherwise than the tickets are.

use super::grams::Bag;
use foldhash::HashMap;
use std::cmp::Reverse;

/// A request in the space: (column, value), of length 1; empty when no gram is known.
pub type Point = Vec<(u32, f32)>;

/// Rows × columns that a model may hold, 4 bytes each; beyond that the rarest grams are left out.
const MOST_WEIGHTS: usize = 6_000_000;
/// Tickets' worth of doubt that a gram is spread as it seems. Chosen by cross-validation, flat around it.
const DOUBT: f32 = 7.0;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Space {
    /// Hashes, ascending.
    pub grams: Vec<u32>,
    /// What each gram counts.
    pub weights: Vec<f32>,
}

impl Space {
    /// The grams that at least two examples share; `labels` are below `classes`.
    pub fn of(examples: &[(&Bag, usize)], classes: usize) -> Space {
        let grams = frequent(examples, MOST_WEIGHTS / classes.max(1));
        let mut seen = vec![0_u32; grams.len() * classes];
        let mut of_class = vec![0_u32; classes];
        for (bag, label) in examples {
            of_class[*label] += 1;
            for column in bag.iter().filter_map(|(gram, _)| grams.binary_search(gram).ok()) {
                seen[column * classes + label] += 1;
            }
        }
        let shares: Vec<f32> = of_class.iter().map(|&count| count as f32 / examples.len() as f32).collect();
        let weights = seen.chunks(classes.max(1)).map(|seen| weight(seen, &shares, examples.len() as f32));
        let weights = weights.collect();
        Space { grams, weights }
    }

    pub fn point(&self, bag: &Bag) -> Point {
        let known =
            bag.iter().filter_map(|&(gram, count)| Some((self.grams.binary_search(&gram).ok()?, count)));
        let mut point: Point = known
            .map(|(column, count)| (column as u32, (1.0 + (count as f32).ln()) * self.weights[column]))
            .filter(|(_, value)| *value > 0.0)
            .collect();
        let length = point.iter().map(|(_, value)| value * value).sum::<f32>().sqrt();
        point.iter_mut().for_each(|(_, value)| *value /= length);
        point
    }
}

fn frequent(examples: &[(&Bag, usize)], most: usize) -> Vec<u32> {
    let mut found: HashMap<u32, u32> = HashMap::default();
    for (gram, _) in examples.iter().flat_map(|(bag, _)| bag.iter()) {
        *found.entry(*gram).or_default() += 1;
    }
    let mut kept: Vec<(u32, u32)> = found.into_iter().filter(|(_, seen)| *seen > 1).collect();
    if kept.len() > most {
        kept.sort_unstable_by_key(|&(gram, seen)| (Reverse(seen), gram));
        kept.truncate(most);
    }
    let mut grams: Vec<u32> = kept.into_iter().map(|(gram, _)| gram).collect();
    grams.sort_unstable();
    grams
}

/// Inverse document frequency × √(divergence of the classes that have the gram from all examples).
fn weight(seen: &[u32], shares: &[f32], whole: f32) -> f32 {
    let all = seen.iter().sum::<u32>() as f32;
    let rare = ((1.0 + whole) / (1.0 + all)).ln() + 1.0;
    let part = |(&seen, &share): (&u32, &f32)| {
        let here = (seen as f32 + DOUBT * share) / (all + DOUBT);
        if share > 0.0 { here * (here / share).ln() } else { 0.0 }
    };
    let divergence: f32 = seen.iter().zip(shares).map(part).sum();
    rare * divergence.max(0.0).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gram_of_one_class_counts_and_one_of_all_counts_little() {
        let bags: [Bag; 4] =
            [vec![(1, 1), (9, 1)], vec![(1, 2), (9, 1)], vec![(2, 1), (9, 1)], vec![(2, 1), (9, 1), (5, 1)]];
        let examples: Vec<(&Bag, usize)> = bags.iter().zip([0, 0, 1, 1]).collect();
        let space = Space::of(&examples, 2);
        assert_eq!(space.grams, [1, 2, 9]);
        assert!(space.weights[0] > 0.1 && space.weights[2] < 1e-3, "{:?}", space.weights);
        let point = space.point(&vec![(1, 1), (2, 1), (5, 1)]);
        assert_eq!(point.len(), 2);
        assert!((point.iter().map(|(_, value)| value * value).sum::<f32>() - 1.0).abs() < 1e-5);
        assert_eq!(space.point(&vec![(77, 3)]), Vec::new());
    }
}
