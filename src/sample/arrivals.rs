//! When requests come in: so many on each day by month and weekday, at the hours people call. Moments
//! are made day by day, so that millions of them need no more memory than one day's.

use super::random::Random;
use crate::domain::Stamp;
use crate::domain::calendar::{Calendar, DayKind};
use chrono::{Datelike, NaiveDate};
use std::collections::VecDeque;

/// Requests by month: rain, heat and the start of school bring more, the New Year holidays fewer.
const MONTHS: [u64; 12] = [82, 74, 92, 95, 101, 112, 121, 118, 108, 96, 102, 99];
/// Monday to Sunday.
const WEEKDAYS: [u64; 7] = [118, 112, 108, 106, 104, 78, 72];
/// By hour of the day.
const HOURS: [(u64, i64); 24] = [
    (5, 0),
    (3, 1),
    (2, 2),
    (2, 3),
    (3, 4),
    (6, 5),
    (16, 6),
    (42, 7),
    (98, 8),
    (124, 9),
    (118, 10),
    (86, 11),
    (52, 12),
    (58, 13),
    (88, 14),
    (96, 15),
    (92, 16),
    (70, 17),
    (46, 18),
    (40, 19),
    (34, 20),
    (24, 21),
    (15, 22),
    (9, 23),
];

/// The moments of acceptance of a year, in order.
pub struct Arrivals {
    random: Random,
    /// Running sum of the days' weights.
    sums: Vec<(NaiveDate, u64)>,
    tickets: u64,
    day: usize,
    today: VecDeque<Stamp>,
}

impl Arrivals {
    pub fn new(year: i32, tickets: u64, seed: u64, calendar: &Calendar) -> Arrivals {
        let mut random = Random::new(seed);
        let mut sum = 0;
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
        let days = first.iter_days().take_while(|date| date.year() == year);
        let sums = days.map(|date| {
            sum += weight(date, calendar) * (85 + random.below(31));
            (date, sum)
        });
        let sums = sums.collect();
        Arrivals { random, sums, tickets, day: 0, today: VecDeque::new() }
    }

    pub fn peek(&mut self) -> Option<Stamp> {
        while self.today.is_empty() {
            self.begin_day()?;
        }
        self.today.front().copied()
    }

    pub fn next(&mut self) -> Option<Stamp> {
        self.peek()?;
        self.today.pop_front()
    }

    /// Shares are rounded from the running sum, so that the days add up to the year exactly.
    fn begin_day(&mut self) -> Option<()> {
        let (date, sum) = *self.sums.get(self.day)?;
        let before = if self.day == 0 { 0 } else { self.sums[self.day - 1].1 };
        let total = u128::from(self.sums.last()?.1);
        let share = |sum: u64| (u128::from(self.tickets) * u128::from(sum) / total) as u64;
        let count = share(sum) - share(before);
        self.day += 1;
        let mut moments: Vec<Stamp> = (0..count).map(|_| moment(date, &mut self.random)).collect();
        moments.sort_unstable();
        self.today = moments.into();
        Some(())
    }
}

fn moment(date: NaiveDate, random: &mut Random) -> Stamp {
    let hour = *random.weighted(&HOURS);
    Stamp::start_of(date).plus_seconds(hour * 3600 + random.between(0, 3599))
}

fn weight(date: NaiveDate, calendar: &Calendar) -> u64 {
    let weekday = match calendar.day_kind(date) {
        Ok(DayKind::Holiday(_)) => 58,
        Ok(DayKind::MakeUp(_)) => 104,
        _ => WEEKDAYS[date.weekday().num_days_from_monday() as usize],
    };
    MONTHS[date.month0() as usize] * weekday
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_asked_for_in_order_within_the_year() {
        for tickets in [0, 1, 365, 33_267] {
            let mut arrivals = Arrivals::new(2025, tickets, 7, &Calendar::embedded());
            let moments: Vec<Stamp> = std::iter::from_fn(|| arrivals.next()).collect();
            assert_eq!(moments.len() as u64, tickets);
            assert!(moments.is_sorted());
            assert!(moments.iter().all(|moment| moment.date().year() == 2025));
        }
    }
}
