//! One pass over the tickets: everything the sections print, counted.

use super::{Section, Side};
use crate::domain::event::Field;
use crate::domain::ticket::Ticket;
use crate::parallel;
use crate::report::figures::{Count, Frame, Tally, Times};
use foldhash::HashMap;

pub type Map<K> = HashMap<K, Tally>;

/// Fewer tickets are counted before a thread would have started.
const WORTH_A_THREAD: usize = 2000;

#[derive(Default)]
pub struct Sums {
    pub total: Tally,
    /// What excluded tickets would add to the assessment, and how many they are.
    pub excluded: Tally,
    pub exclusions: u64,
    pub times: Times,
    /// Accepted in the period, by the hour.
    pub hours: [u64; 24],
    /// By month of acceptance, in months since year 0.
    pub months: Map<i32>,
    pub channels: Map<String>,
    pub kinds: Map<&'static str>,
    pub categories: Map<String>,
    /// Second-level categories by first-level ones, when wanted.
    pub second: HashMap<String, Map<String>>,
    /// In the order of the districts.
    pub districts: Vec<DistrictSums>,
}

/// Areas and units of one name in two districts are not the same.
#[derive(Default)]
pub struct DistrictSums {
    pub name: String,
    pub total: Tally,
    pub areas: Map<String>,
    pub units: Map<String>,
    pub doubled: u64,
}

impl Sums {
    pub fn of(side: &Side, sections: &[Section]) -> Sums {
        let mut sums = Sums::default();
        let frame = &side.frame;
        let second = sections.contains(&Section::Subcategories);
        for district in side.districts {
            let (name, doubled) = (district.name.clone(), district.doubled);
            let mut place = DistrictSums { name, doubled, ..DistrictSums::default() };
            let tickets: Vec<&Ticket> = district.tickets().collect();
            for part in parallel::runs(&tickets, WORTH_A_THREAD, |run| Part::of(run.flatten(), frame, second))
            {
                sums.join(part.sums);
                place.join(part.place);
            }
            sums.total += &place.total;
            sums.districts.push(place);
        }
        sums.times.sort();
        sums
    }

    /// Adds what was counted of other tickets; totals and districts are added by district.
    fn join(&mut self, other: Sums) {
        self.excluded += &other.excluded;
        self.exclusions += other.exclusions;
        self.times.join(other.times);
        self.hours.iter_mut().zip(other.hours).for_each(|(sum, more)| *sum += more);
        join(&mut self.months, other.months);
        join(&mut self.channels, other.channels);
        join(&mut self.kinds, other.kinds);
        join(&mut self.categories, other.categories);
        for (category, second) in other.second {
            join(self.second.entry(category).or_default(), second);
        }
    }

    fn add(&mut self, ticket: &Ticket, own: &Tally, frame: &Frame) {
        if frame.period.contains(ticket.accepted.at) {
            let month = frame.period.reckoning().month(ticket.accepted.at);
            *self.months.entry(month).or_default() += own;
            // A request that was declined is not accepted.
            self.hours[ticket.accepted.at.hour() as usize] += own[Count::Accepted];
        }
        add(&mut self.channels, ticket.intake.get(Field::Channel), own);
        add(&mut self.categories, ticket.intake.get(Field::Category1), own);
        *self.kinds.entry(ticket.intake.kind.code()).or_default() += own;
    }

    fn add_excluded(&mut self, would: &Tally) {
        self.exclusions += u64::from(*would != Tally::default());
        self.excluded += would;
    }

    fn add_second(&mut self, ticket: &Ticket, own: &Tally) {
        let [first, second] = [Field::Category1, Field::Category2].map(|field| ticket.intake.get(field));
        match self.second.get_mut(first) {
            Some(map) => add(map, second, own),
            None => add(self.second.entry(first.to_owned()).or_default(), second, own),
        }
    }
}

/// What one thread counts: some tickets of one district.
#[derive(Default)]
struct Part {
    sums: Sums,
    place: DistrictSums,
}

impl Part {
    fn of<'t>(tickets: impl Iterator<Item = &'t &'t Ticket>, frame: &Frame, second: bool) -> Part {
        let Part { mut sums, mut place } = Part::default();
        for ticket in tickets {
            let own = Tally::of(ticket, frame);
            if ticket.dossier().excluded.is_some() {
                sums.add_excluded(&Tally::assessed(ticket, frame));
            }
            sums.times.add(ticket, frame.period, frame.clock.calendar);
            sums.add(ticket, &own, frame);
            place.add(ticket, &own, frame);
            if second {
                sums.add_second(ticket, &own);
            }
        }
        Part { sums, place }
    }
}

impl DistrictSums {
    fn join(&mut self, other: DistrictSums) {
        self.total += &other.total;
        join(&mut self.areas, other.areas);
        join(&mut self.units, other.units);
    }

    fn add(&mut self, ticket: &Ticket, own: &Tally, frame: &Frame) {
        self.total += own;
        add(&mut self.areas, ticket.intake.get(Field::Area), own);
        match &ticket.legs[..] {
            [] => {}
            [first, more @ ..] if more.iter().all(|leg| leg.unit == first.unit) => {
                add(&mut self.units, &first.unit, own);
            }
            _ => {
                Tally::by_unit(ticket, frame).iter().for_each(|(unit, part)| add(&mut self.units, unit, part))
            }
        }
    }
}

fn join<K: Eq + std::hash::Hash>(groups: &mut Map<K>, more: Map<K>) {
    for (name, tally) in more {
        *groups.entry(name).or_default() += &tally;
    }
}

fn add(groups: &mut Map<String>, name: &str, own: &Tally) {
    match groups.get_mut(name) {
        Some(tally) => *tally += own,
        None => {
            groups.insert(name.to_owned(), own.clone());
        }
    }
}

/// The groups something happened to, the largest first, or by name.
pub fn sorted<'a>(
    groups: impl IntoIterator<Item = (&'a String, &'a Tally)>,
    by_name: bool,
) -> Vec<(&'a str, &'a Tally)> {
    use crate::report::figures::Count::Accepted;
    let there = groups.into_iter().filter(|(_, tally)| tally.is_something());
    let mut groups: Vec<(&str, &Tally)> = there.map(|(name, tally)| (name.as_str(), tally)).collect();
    groups.sort_by(|a, b| {
        let size = if by_name { std::cmp::Ordering::Equal } else { b.1[Accepted].cmp(&a.1[Accepted]) };
        size.then_with(|| a.0.cmp(b.0))
    });
    groups
}
