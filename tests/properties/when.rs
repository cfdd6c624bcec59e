//! The calendar as a clerk has it on the wall: the working days of autumn 2025, and the last second of a
//! limit. Written without the program's calendar, to be held against it.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

pub type When = NaiveDateTime;

/// A limit: working days, or hours of the clock for what is urgent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    pub amount: u32,
    pub hours: bool,
}

pub const fn days(amount: u32) -> Limit {
    Limit { amount, hours: false }
}

pub const fn hours(amount: u32) -> Limit {
    Limit { amount, hours: true }
}

impl Limit {
    /// As `--days` takes it.
    pub fn text(self) -> String {
        format!("{}{}", self.amount, if self.hours { "h" } else { "" })
    }

    pub fn after(self, start: When) -> When {
        if self.hours {
            return start + TimeDelta::hours(i64::from(self.amount));
        }
        end_of(later(start.date(), self.amount))
    }
}

/// The time that lies between, added to a due moment as its limit counts.
pub fn put_off(due: When, limit: Limit, from: When, until: When) -> When {
    if limit.hours {
        return due + (until - from);
    }
    let lying = (1..).map(|n| from.date() + Days::new(n)).take_while(|day| *day <= until.date());
    let worked = lying.filter(|day| is_worked(*day)).count();
    later(due.date(), u32::try_from(worked).unwrap()).and_time(due.time())
}

fn later(start: NaiveDate, amount: u32) -> NaiveDate {
    let mut day = start;
    for _ in 0..amount {
        day = (1..).map(|n| day + Days::new(n)).find(|day| is_worked(*day)).unwrap();
    }
    day
}

fn end_of(day: NaiveDate) -> When {
    day.and_hms_opt(23, 59, 59).unwrap()
}

fn is_worked(day: NaiveDate) -> bool {
    let this = (day.year(), day.month(), day.day());
    let off = matches!(this, (2025, 10, 1..=8) | (2026, 1, 1..=3));
    let made_up = matches!(this, (2025, 9, 28) | (2025, 10, 11) | (2026, 1, 4));
    made_up || !off && !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// As the ledger writes it.
pub fn text(when: When) -> String {
    when.format("%Y-%m-%dT%H:%M:%S").to_string()
}
