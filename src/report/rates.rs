//! Every rate: which counts are its part and its whole, by which definition, and its formula in words.

use super::figures::{Count, Tally};
use super::table::Value;
use crate::domain::code::Grade;
use crate::domain::preset::{Disputed, FigureRules, Preset, is_weighted, tenths};
use crate::text::{Words, formulas, labels};

/// A part of a whole; of a weighted rate both in tenths, so that it stays exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub part: u64,
    pub whole: u64,
}

impl From<Part> for Value {
    fn from(part: Part) -> Value {
        Value::Rate { part: part.part, whole: part.whole }
    }
}

pub struct Rate {
    pub key: &'static str,
    pub name: Words,
    /// The figure whose definition may be chosen, if there are several.
    pub disputed: Option<Disputed>,
    /// Left out while its part is 0: ways of answering that an office does not record.
    pub optional: bool,
    formula: fn(Preset) -> Words,
    part: fn(&Tally, Preset) -> Part,
}

impl Rate {
    /// The definition in force; the default where there is only one.
    pub fn preset(&self, rules: &FigureRules) -> Preset {
        self.disputed.map_or(Preset::Default, |figure| rules.preset(figure))
    }

    pub fn part(&self, tally: &Tally, rules: &FigureRules) -> Part {
        (self.part)(tally, self.preset(rules))
    }

    /// The same by another definition.
    pub fn part_by(&self, tally: &Tally, preset: Preset) -> Part {
        (self.part)(tally, preset)
    }

    pub fn formula(&self, preset: Preset) -> Words {
        (self.formula)(preset)
    }
}

/// The last valid calls that were satisfied, by the definition in force.
pub fn satisfaction(tally: &Tally, rules: &FigureRules) -> Part {
    part_of(Disputed::Satisfied, tally, rules)
}

const fn of(part: u64, whole: u64) -> Part {
    Part { part, whole }
}

/// A rate with one definition.
macro_rules! rate {
    ($key:literal, $name:expr, $formula:expr, $part:ident / $whole:ident) => {
        Rate {
            key: $key,
            name: $name,
            disputed: None,
            optional: false,
            formula: |_| $formula,
            part: |tally, _| of(tally[Count::$part], tally[Count::$whole]),
        }
    };
}

/// A rate with several.
macro_rules! disputed {
    ($key:literal, $name:expr, $figure:ident, $part:expr) => {
        Rate {
            key: $key,
            name: $name,
            disputed: Some(Disputed::$figure),
            optional: false,
            formula: |preset| formulas::formula(Disputed::$figure, preset),
            part: $part,
        }
    };
}

/// In the order of the loop.
pub const RATES: [Rate; 20] = [
    Rate {
        optional: true,
        // Without requests that were declined there is nothing to tell.
        part: |tally, _| match tally[Count::Declined] {
            0 => of(0, 0),
            declined => of(tally[Count::Accepted], tally[Count::Accepted] + declined),
        },
        ..rate!("accepted", labels::F_ACCEPTED, labels::N_ACCEPTED, Accepted / Accepted)
    },
    rate!("answered", labels::F_ANSWERED, labels::N_ANSWERED, Answered / Accepted),
    Rate {
        optional: true,
        ..rate!(
            "answered_smart",
            formulas::F_ANSWERED_SMART,
            formulas::N_ANSWERED_SMART,
            AnsweredSmart / Accepted
        )
    },
    Rate {
        optional: true,
        ..rate!(
            "answered_self",
            formulas::F_ANSWERED_SELF,
            formulas::N_ANSWERED_SELF,
            AnsweredSelf / Accepted
        )
    },
    rate!("signed_in_time", labels::F_SIGNED, labels::N_SIGNED, SignDueKept / SignDue),
    rate!("contacted_in_time", labels::F_CONTACTED, labels::N_CONTACTED, ContactDueKept / ContactDue),
    disputed!("responded", formulas::F_RESPONDED, Responded, responded),
    disputed!("closed", labels::F_CLOSED, Closed, closed),
    disputed!("closed_in_time", labels::F_IN_TIME, ClosedInTime, closed_in_time),
    disputed!("revisited", labels::F_REVISITED, Revisited, revisited),
    disputed!("solved", labels::F_SOLVED, Solved, solved),
    disputed!("satisfied", labels::F_SATISFIED, Satisfied, |tally, preset| satisfied(&tally.last, preset)),
    Rate {
        key: "satisfied_strictly",
        name: labels::F_STRICT,
        disputed: None,
        optional: false,
        formula: |_| labels::N_STRICT,
        part: |tally, _| satisfied(&tally.last, Preset::Shiyan),
    },
    Rate {
        formula: |_| labels::N_FIRST,
        ..disputed!("satisfied_first", labels::F_FIRST, Satisfied, |tally, preset| satisfied(
            &tally.first,
            preset
        ))
    },
    rate!("returns_asked", labels::F_RETURNED, labels::N_RETURNED, Returned / Handovers),
    rate!("returns_upheld", labels::F_UPHELD, labels::N_UPHELD, Upheld / Returned),
    rate!("extended", labels::F_EXTENDED, labels::N_EXTENDED, Extended / Handovers),
    rate!("redone", labels::F_REDONE, labels::N_REDONE, Redone / Closings),
    rate!("closed_once", labels::F_ONCE, labels::N_ONCE, Once / Closings),
    rate!("redone_in_time", labels::F_REDO_IN_TIME, labels::N_REDO_IN_TIME, RedoDueKept / RedoDue),
];

/// The rates that are printed of these tickets.
pub fn shown(tally: &Tally, rules: &FigureRules) -> impl Iterator<Item = (&'static Rate, Part)> {
    let parts: Vec<_> = RATES.iter().map(|rate| (rate, rate.part(tally, rules))).collect();
    parts.into_iter().filter(|(rate, part)| !rate.optional || part.part > 0)
}

/// The rate of a disputed figure.
pub fn rate_of(figure: Disputed) -> Option<&'static Rate> {
    RATES.iter().find(|rate| rate.key == figure.code())
}

/// A disputed figure by the definition in force; a score is no rate and has none.
pub fn part_of(figure: Disputed, tally: &Tally, rules: &FigureRules) -> Part {
    rate_of(figure).map_or(of(0, 0), |rate| rate.part(tally, rules))
}

fn responded(tally: &Tally, preset: Preset) -> Part {
    match preset {
        Preset::Shanghai => of(tally[Count::ContactDueKept], tally[Count::ContactDue]),
        _ => of(tally[Count::CalledContacted], tally.called()),
    }
}

fn closed(tally: &Tally, preset: Preset) -> Part {
    let cohort = tally[Count::Cohort];
    match preset {
        Preset::Huaibei => of(tally[Count::Closings], cohort),
        Preset::Hengdong => of(tally[Count::Concluded], tally[Count::Accepted]),
        Preset::Fengcheng => of(tally[Count::CohortClosed], cohort - tally[Count::CohortNotDue]),
        _ => of(tally[Count::CohortClosed], cohort),
    }
}

fn closed_in_time(tally: &Tally, preset: Preset) -> Part {
    match preset {
        Preset::Ningguo => of(tally[Count::CohortInTime], tally[Count::Cohort]),
        _ => of(tally[Count::DueKept], tally[Count::Due]),
    }
}

fn revisited(tally: &Tally, preset: Preset) -> Part {
    match preset {
        Preset::Shiyan => of(tally.called(), tally[Count::Accepted]),
        _ => of(tally[Count::Revisited], tally[Count::ToRevisit]),
    }
}

fn solved(tally: &Tally, preset: Preset) -> Part {
    let told = tally[Count::Told];
    match preset {
        Preset::Shanghai => of(tally[Count::Solved], told - tally[Count::Unreasonable]),
        _ => of(tally[Count::Solved], told),
    }
}

fn satisfied(grades: &[u64; Grade::ALL.len()], preset: Preset) -> Part {
    let points: u64 =
        grades.iter().zip(Grade::ALL).map(|(count, grade)| count * tenths(preset, *grade)).sum();
    let calls: u64 = grades.iter().sum();
    if is_weighted(preset) { of(points, calls * 10) } else { of(points / 10, calls) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weighted_rate_stays_exact_in_tenths() {
        // 7 very satisfied, 5 satisfied, 4 fairly, 3 neutral, 1 dissatisfied.
        let grades = [7, 5, 4, 3, 1, 0];
        for (preset, part, whole) in [
            (Preset::Default, 16, 20),
            (Preset::Shiyan, 12, 20),
            (Preset::Beijing, 156, 200),
            (Preset::Shanghai, 170, 200),
        ] {
            assert_eq!(satisfied(&grades, preset), of(part, whole), "{preset:?}");
        }
    }

    #[test]
    fn every_disputed_rate_has_a_row_and_every_row_its_own_key() {
        for &figure in Disputed::ALL {
            assert_eq!(rate_of(figure).is_some(), figure != Disputed::Score, "{figure:?}");
        }
        let mut keys: Vec<&str> = RATES.iter().map(|rate| rate.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), RATES.len());
    }
}
