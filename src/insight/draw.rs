//! A seeded stratified sample: every group in proportion to its size, and at least one of each. The same
//! seed draws the same tickets from the same ledger, on every machine, whatever else it holds.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// How many to draw from groups of these sizes, `size` in all: one each, and the rest by largest quotient
/// (Sainte-Laguë), so that no group gets more than it has. Fewer than there are groups gives nothing; no
/// more are drawn than there are. O(size · log groups).
pub fn shares(groups: &[usize], size: usize) -> Option<Vec<usize>> {
    let filled = groups.iter().filter(|&&group| group > 0).count();
    if size < filled {
        return None;
    }
    let mut shares: Vec<usize> = groups.iter().map(|&group| group.min(1)).collect();
    let claims = groups.iter().enumerate().filter(|(_, group)| **group > 1);
    let mut claims: BinaryHeap<Claim> =
        claims.map(|(place, &group)| Claim { group, seats: 1, place }).collect();
    for _ in filled..size {
        let Some(claim) = claims.pop() else { break };
        shares[claim.place] += 1;
        let seats = claim.seats + 1;
        if seats < claim.group {
            claims.push(Claim { seats, ..claim });
        }
    }
    Some(shares)
}

/// A group's claim to one more: its size divided by twice its seats and one.
#[derive(PartialEq, Eq)]
struct Claim {
    group: usize,
    seats: usize,
    place: usize,
}

impl Ord for Claim {
    fn cmp(&self, other: &Claim) -> Ordering {
        let divisor = |claim: &Claim| 2 * claim.seats as u128 + 1;
        let own = self.group as u128 * divisor(other);
        // Of equal claims the first group's comes first.
        own.cmp(&(other.group as u128 * divisor(self))).then_with(|| other.place.cmp(&self.place))
    }
}

impl PartialOrd for Claim {
    fn partial_cmp(&self, other: &Claim) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The places of `count` of these names in the order drawn: each name has a fixed rank under a seed, so
/// that neither the order in the ledger nor tickets added later change who comes first.
pub fn draw(names: &[&str], count: usize, seed: u64) -> Vec<usize> {
    let rank = |name: &str| {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&seed.to_le_bytes()).update(name.as_bytes());
        *hasher.finalize().as_bytes()
    };
    let mut ranked: Vec<([u8; 32], usize)> =
        names.iter().enumerate().map(|(place, name)| (rank(name), place)).collect();
    ranked.sort_unstable();
    ranked.into_iter().take(count).map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_group_has_one_and_the_rest_is_in_proportion() {
        assert_eq!(shares(&[600, 300, 99, 1], 100), Some(vec![59, 30, 10, 1]));
        assert_eq!(shares(&[5, 5, 0], 4), Some(vec![2, 2, 0]));
        assert_eq!(shares(&[1000, 1, 1], 3), Some(vec![1, 1, 1]));
        assert_eq!(shares(&[2, 1], 9), Some(vec![2, 1]), "no more than there are");
        assert_eq!(shares(&[9, 9, 9], 2), None);
        assert_eq!(shares(&[], 3), Some(vec![]));
    }

    #[test]
    fn a_seed_draws_the_same_names_wherever_they_stand() {
        let names = ["A1", "A2", "A3", "A4", "A5", "A6"];
        let drawn = |names: &[&str], seed| {
            draw(names, 3, seed).into_iter().map(|place| names[place].to_owned()).collect::<Vec<_>>()
        };
        let mut turned = names;
        turned.reverse();
        assert_eq!(drawn(&names, 7), drawn(&turned, 7));
        let others: std::collections::HashSet<Vec<String>> =
            (0..20).map(|seed| drawn(&names, seed)).collect();
        assert!(others.len() > 5, "{others:?}");
        assert_eq!(draw(&names, 99, 7).len(), 6);
    }

    proptest! {
        #[test]
        fn shares_add_up_and_fit(groups in prop::collection::vec(0usize..200, 0..20), size in 0usize..1000) {
            let all: usize = groups.iter().sum();
            if let Some(shares) = shares(&groups, size) {
                prop_assert_eq!(shares.iter().sum::<usize>(), size.min(all));
                for (share, group) in shares.iter().zip(&groups) {
                    prop_assert!(share <= group && (*share > 0 || *group == 0));
                }
            }
        }
    }
}
