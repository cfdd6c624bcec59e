//! Examples dealt into folds for cross-validation. Near-duplicates (copied complaints, many tellings of one
//! matter) stay in one fold: else what is learned by heart would pass for what is understood.

use super::grams::Bag;
use foldhash::HashMap;
use std::cmp::Reverse;

/// Minimum hashes per example: bands × rows. Two texts that share half of their grams meet in a band in three
/// cases of four, texts that share 70 % nearly always.
const BANDS: usize = 10;
const ROWS: usize = 3;
/// Equal minimum hashes among all: an estimate of the shared part of the grams.
const ALIKE: usize = BANDS * ROWS / 2;

type Sketch = [u32; BANDS * ROWS];

/// A fold below `folds` for each example, classes spread evenly. Linear in the size of the bags.
pub fn deal(bags: &[Bag], labels: &[usize], folds: usize) -> Vec<usize> {
    let mut groups: HashMap<usize, Vec<usize>> = HashMap::default();
    for (at, group) in groups_of(bags).into_iter().enumerate() {
        groups.entry(group).or_default().push(at);
    }
    let mut groups: Vec<Vec<usize>> = groups.into_values().collect();
    groups.sort_unstable_by_key(|group| (Reverse(group.len()), group[0]));
    let classes = labels.iter().max().map_or(0, |most| most + 1);
    let mut of_class = vec![vec![0; folds]; classes];
    let mut whole = vec![0; folds];
    let mut dealt = vec![0; bags.len()];
    for group in groups {
        let class = &mut of_class[labels[group[0]]];
        let fold = (0..folds).min_by_key(|&fold| (class[fold], whole[fold], fold)).unwrap_or(0);
        class[fold] += group.len();
        whole[fold] += group.len();
        group.into_iter().for_each(|at| dealt[at] = fold);
    }
    dealt
}

/// The first example of each one's group.
fn groups_of(bags: &[Bag]) -> Vec<usize> {
    let sketches: Vec<Sketch> = bags.iter().map(sketch).collect();
    let mut first: HashMap<(usize, [u32; ROWS]), usize> = HashMap::default();
    let mut group: Vec<usize> = (0..bags.len()).collect();
    for (at, sketch) in sketches.iter().enumerate() {
        for (band, rows) in sketch.chunks_exact(ROWS).enumerate() {
            let Ok(rows) = <[u32; ROWS]>::try_from(rows) else { continue };
            let other = *first.entry((band, rows)).or_insert(at);
            let equal = sketch.iter().zip(&sketches[other]).filter(|(a, b)| a == b).count();
            if equal >= ALIKE {
                let (a, b) = (root(&mut group, at), root(&mut group, other));
                group[a.max(b)] = a.min(b);
            }
        }
    }
    (0..bags.len()).map(|at| root(&mut group, at)).collect()
}

fn root(group: &mut [usize], mut at: usize) -> usize {
    while group[at] != at {
        group[at] = group[group[at]];
        at = group[at];
    }
    at
}

fn sketch(bag: &Bag) -> Sketch {
    let mut least = [u32::MAX; BANDS * ROWS];
    for &(gram, _) in bag {
        for (turn, least) in least.iter_mut().enumerate() {
            let odd = 0x9e37_79b1_u32.wrapping_mul(2 * turn as u32 + 1) | 1;
            let mixed = (gram ^ (gram >> 16)).wrapping_mul(odd);
            *least = (*least).min((mixed ^ (mixed >> 15)).wrapping_mul(0x85eb_ca77));
        }
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::grams::{Telling, bag};

    fn bags(texts: &[&str]) -> Vec<Bag> {
        texts.iter().map(|text| bag(&Telling { texts: vec![text.to_string()], facts: vec![] })).collect()
    }

    #[test]
    fn near_duplicates_share_a_fold_and_classes_are_spread() {
        let bags = bags(&[
            "东街十字路口的路灯坏了三天没有人修理",
            "南门菜市场每天早上占道经营堵车严重",
            "东街十字路口的路灯坏了三天没有人修理！",
            "小区物业乱收停车费要求退还",
            "学校门口放学时段车辆拥堵无人管",
            "工地夜间施工噪声扰民无法休息",
        ]);
        let folds = deal(&bags, &[0, 0, 0, 1, 1, 1], 3);
        assert_eq!(folds[0], folds[2]);
        assert_ne!(folds[0], folds[1]);
        let mut second = folds[3..].to_vec();
        second.sort_unstable();
        assert_eq!(second, [0, 1, 2]);
    }

    #[test]
    fn identical_texts_are_one_group_and_nothing_is_quadratic() {
        let same = vec![bags(&["路灯不亮请尽快派人维修"]).remove(0); 50_000];
        assert!(deal(&same, &vec![0; 50_000], 5).iter().all(|fold| *fold == 0));
        assert_eq!(deal(&[], &[], 5), Vec::<usize>::new());
    }
}
