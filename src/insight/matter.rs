//! 一事多人: tickets about one matter. Each telling, in order of time, joins the group whose core it resembles
//! most, or begins one; then groups that turn out to be one are joined, and who does not resemble the others
//! leaves. It is always the core that is resembled, never one member: groups do not grow by chains.

use super::core::Core;
use super::gram::{Collection, Shared, Telling};
use super::place::PlaceWords;
use crate::domain::Stamp;
use crate::parallel;
use foldhash::HashMap;

/// When tickets count as one matter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likeness {
    /// Least resemblance of a telling to the core of a group, 0–1.
    pub join: f32,
    /// Least resemblance of two groups' cores, and of one person's next telling.
    pub merge: f32,
    /// Least resemblance of what is told apart from the places.
    pub topic: f32,
    /// Longest silence inside one matter, in seconds.
    pub window: i64,
}

impl Likeness {
    /// As measured on public tickets; `days` is the longest silence inside one matter.
    pub fn within(days: u32) -> Likeness {
        Likeness { join: 0.25, merge: 0.35, topic: 0.055, window: i64::from(days) * 86_400 }
    }
}

/// One ticket to be grouped.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    pub number: &'a str,
    pub at: Stamp,
    /// Who asks, as a key; `None` when nobody knows.
    pub requester: Option<&'a str>,
    pub telling: Telling<'a>,
}

/// Grams under which a group is found again.
const POSTED: usize = 16;
/// A gram of more groups than these finds too many.
const CROWDED: usize = 400;
/// Groups looked at closely.
const TRIED: usize = 12;
/// How often everybody is looked at again.
const ROUNDS: usize = 2;

/// Groups of at least two tickets, each as positions in `cases`, earliest first; larger groups first, then
/// earlier ones. The order of `cases` changes nothing. Time grows with the number of tickets, not with its
/// square.
pub fn groups(cases: &[Case], words: &PlaceWords, likeness: &Likeness) -> Matters {
    let mut order: Vec<usize> = (0..cases.len()).collect();
    order.sort_by_key(|&at| (cases[at].at, cases[at].number, at));
    let copies = copies(cases, &order, likeness.window);
    let tellings: Vec<Telling> = copies.iter().map(|copies| cases[copies[0]].telling).collect();
    let collection = Collection::of(&tellings, words);
    let cores = parallel::map(&tellings, |telling| {
        collection.vector(telling, words).map_or(Core::default(), |vector| Core::of(&vector))
    });
    let singles = singles(cases, &copies, cores);
    let mut pool = Pool::new(likeness);
    singles.iter().for_each(|single| pool.place(single));
    let mut groups = pool.groups;
    for _ in 0..ROUNDS {
        groups = regroup(leave(groups, &singles, likeness), likeness);
    }
    let told = groups.iter().filter(|group| !group.core.is_empty());
    let mut found: Vec<Vec<usize>> = told.map(|group| members(group, &copies, cases)).collect();
    found.retain(|group| group.len() > 1);
    let first = |group: &Vec<usize>| (cases[group[0]].at, cases[group[0]].number);
    found.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| first(a).cmp(&first(b))));
    Matters { groups: found, collection }
}

/// What was found, and the collection it was found in, which knows why.
pub struct Matters {
    pub groups: Vec<Vec<usize>>,
    collection: Collection,
}

impl Matters {
    /// What the members of one group share.
    pub fn shared(&self, group: &[usize], cases: &[Case], words: &PlaceWords) -> Shared {
        let tellings: Vec<Telling> = group.iter().map(|&at| cases[at].telling).collect();
        self.collection.shared(&tellings, words)
    }
}

/// Tickets of the same wording without a long silence between them, in order of time.
fn copies(cases: &[Case], order: &[usize], window: i64) -> Vec<Vec<usize>> {
    let mut last: HashMap<Telling, usize> = HashMap::default();
    let mut copies: Vec<Vec<usize>> = Vec::new();
    for &at in order {
        let telling = cases[at].telling;
        let near = |&place: &usize| {
            let before = copies[place][copies[place].len() - 1];
            cases[at].at.seconds() - cases[before].at.seconds() <= window
        };
        match last.get(&telling).copied().filter(near) {
            Some(place) => copies[place].push(at),
            None => {
                last.insert(telling, copies.len());
                copies.push(vec![at]);
            }
        }
    }
    copies
}

fn members(group: &Group, copies: &[Vec<usize>], cases: &[Case]) -> Vec<usize> {
    let mut members: Vec<usize> =
        group.tellings.iter().flat_map(|&telling| copies[telling as usize].iter().copied()).collect();
    members.sort_by_key(|&at| (cases[at].at, cases[at].number, at));
    members
}

/// Tellings of one matter, by their place among the copies.
#[derive(Clone, Default)]
struct Group {
    tellings: Vec<u32>,
    /// Keys of the requesters; empty when none is known.
    people: Vec<u32>,
    core: Core,
    first: i64,
    last: i64,
}

impl Group {
    fn add(&mut self, other: &Group) {
        self.tellings.extend(&other.tellings);
        self.people.extend(&other.people);
        self.people.sort_unstable();
        self.people.dedup();
        self.core.add(&other.core);
        self.first = self.first.min(other.first);
        self.last = self.last.max(other.last);
    }

    fn is_near(&self, other: &Group, window: i64) -> bool {
        self.last + window >= other.first && other.last + window >= self.first
    }

    /// How alike the two must be: one person's way of putting things is no evidence, nor is one topic of two
    /// large groups.
    fn needs(&self, other: &Group, likeness: &Likeness) -> f32 {
        let both_large = self.tellings.len() > 1 && other.tellings.len() > 1;
        let one_person = !other.people.is_empty() && self.people == other.people;
        if both_large || one_person { likeness.merge } else { likeness.join }
    }
}

fn singles(cases: &[Case], copies: &[Vec<usize>], cores: Vec<Core>) -> Vec<Group> {
    let mut keys: HashMap<&str, u32> = HashMap::default();
    let mut single = |(place, (copies, core)): (usize, (&Vec<usize>, Core))| {
        let mut people = Vec::new();
        for requester in copies.iter().filter_map(|&at| cases[at].requester) {
            let next = keys.len() as u32;
            people.push(*keys.entry(requester).or_insert(next));
        }
        people.sort_unstable();
        people.dedup();
        Group {
            tellings: vec![place as u32],
            people,
            core,
            first: cases[copies[0]].at.seconds(),
            last: cases[copies[copies.len() - 1]].at.seconds(),
        }
    };
    copies.iter().zip(cores).enumerate().map(&mut single).collect()
}

/// Groups, and for each gram those that can be found under it, by slices of time as long as the window: what
/// is long past costs nothing.
struct Pool<'l> {
    groups: Vec<Group>,
    postings: HashMap<(u32, i64), Vec<u32>>,
    /// For each group what it shares with the one being placed.
    shares: Vec<Share>,
    likeness: &'l Likeness,
}

/// What a group shares with another.
#[derive(Clone, Default)]
struct Share {
    /// Of the grams they have in common.
    weight: f32,
    /// How many of the other's grams have been looked up when this group was last met under one; 0 if never.
    met: usize,
}

impl<'l> Pool<'l> {
    fn new(likeness: &'l Likeness) -> Pool<'l> {
        Pool { groups: Vec::new(), postings: HashMap::default(), shares: Vec::new(), likeness }
    }

    /// Adds a telling or a group to the group it resembles most, or as a group of its own.
    fn place(&mut self, new: &Group) {
        let top = new.core.heaviest(POSTED);
        let near = self.candidates(new, &top);
        let fits = |at: u32| {
            let group = &self.groups[at as usize];
            let like = group.core.likeness(&new.core);
            let fits = like >= group.needs(new, self.likeness);
            let fits = fits && group.core.coheres(&new.core);
            (fits && group.core.topic(&new.core) >= self.likeness.topic).then_some((like, at))
        };
        let best = near.into_iter().filter_map(fits).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        let at = best.map_or(self.groups.len() as u32, |(_, at)| at);
        for (id, _) in &top {
            for slice in self.slices(new.first, new.last) {
                let posting = self.postings.entry((*id, slice)).or_default();
                if posting.len() <= CROWDED && !posting.contains(&at) {
                    posting.push(at);
                }
            }
        }
        match best {
            Some(_) => self.groups[at as usize].add(new),
            None => self.groups.push(new.clone()),
        }
    }

    fn slices(&self, first: i64, last: i64) -> std::ops::RangeInclusive<i64> {
        let length = self.likeness.window.max(1);
        first.div_euclid(length)..=last.div_euclid(length)
    }

    /// The groups that share the heaviest grams with the new one and are near it in time.
    fn candidates(&mut self, new: &Group, top: &[(u32, f32)]) -> Vec<u32> {
        let window = self.likeness.window;
        let slices = self.slices(new.first.saturating_sub(window), new.last.saturating_add(window));
        self.shares.resize(self.groups.len(), Share::default());
        let mut met: Vec<u32> = Vec::new();
        for (looked_up, (id, weight)) in (1..).zip(top) {
            for slice in slices.clone() {
                let posting = self.postings.get(&(*id, slice)).filter(|posting| posting.len() <= CROWDED);
                for &at in posting.into_iter().flatten() {
                    let share = &mut self.shares[at as usize];
                    if share.met == 0 {
                        met.push(at);
                    }
                    // Once for each gram, in however many slices of time.
                    if share.met < looked_up {
                        (share.met, share.weight) = (looked_up, share.weight + weight);
                    }
                }
            }
        }
        let mut all: Vec<(u32, f32)> =
            met.into_iter().map(|at| (at, std::mem::take(&mut self.shares[at as usize]).weight)).collect();
        all.retain(|(at, _)| self.groups[*at as usize].is_near(new, window));
        let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if all.len() > TRIED {
            all.select_nth_unstable_by(TRIED, order);
            all.truncate(TRIED);
        }
        all.into_iter().map(|(at, _)| at).collect()
    }
}

/// The larger groups first, so that the smaller ones and those left over find them as they have become.
fn regroup(mut groups: Vec<Group>, likeness: &Likeness) -> Vec<Group> {
    groups.sort_by(|a, b| b.tellings.len().cmp(&a.tellings.len()).then(a.tellings[0].cmp(&b.tellings[0])));
    let mut pool = Pool::new(likeness);
    groups.iter().for_each(|group| pool.place(group));
    pool.groups
}

/// Takes out of every group who does not resemble the others.
fn leave(groups: Vec<Group>, singles: &[Group], likeness: &Likeness) -> Vec<Group> {
    let mut kept = Vec::with_capacity(groups.len());
    for group in groups {
        if group.tellings.len() < 3 {
            kept.push(group);
            continue;
        }
        let single = |&telling: &u32| &singles[telling as usize];
        let stays = |one: &&Group| {
            let rest = group.core.without(&one.core);
            let like = rest.likeness(&one.core) >= likeness.join && rest.coheres(&one.core);
            like && rest.topic(&one.core) >= likeness.topic
        };
        let (stay, gone): (Vec<&Group>, Vec<&Group>) = group.tellings.iter().map(single).partition(stays);
        if gone.is_empty() {
            kept.push(group);
            continue;
        }
        let together = stay.split_first().map(|(first, rest)| {
            let mut group = (*first).clone();
            rest.iter().for_each(|one| group.add(one));
            group
        });
        kept.extend(together);
        kept.extend(gone.into_iter().cloned());
    }
    kept
}

#[cfg(test)]
#[path = "matter_tests.rs"]
mod tests;
