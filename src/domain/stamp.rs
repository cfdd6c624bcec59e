//! A moment on the office's wall clock (UTC+8, whole seconds). China keeps one time zone without
//! daylight saving, so a moment is a plain count of local seconds and never depends on `TZ`.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime};
use std::fmt;
use std::num::NonZeroI64;

/// Seconds since 1970-01-01T00:00:00 on the wall clock of UTC+8, kept with a bias so that no moment is
/// zero: an absent one then takes no more room, and tickets are mostly moments.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp(NonZeroI64);

const DAY: i64 = 86_400;
/// Beyond any year that can be written.
const BIAS: i64 = 1 << 48;

impl fmt::Debug for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Stamp({self})")
    }
}

impl Stamp {
    pub fn from_seconds(seconds: i64) -> Stamp {
        Stamp(NonZeroI64::new(seconds.saturating_add(BIAS)).unwrap_or(NonZeroI64::MIN))
    }

    pub fn seconds(self) -> i64 {
        self.0.get() - BIAS
    }

    pub fn of(moment: NaiveDateTime) -> Stamp {
        Stamp::from_seconds(moment.and_utc().timestamp())
    }

    pub fn at(date: NaiveDate, time: NaiveTime) -> Stamp {
        Stamp::of(date.and_time(time))
    }

    /// The first second of a day.
    pub fn start_of(date: NaiveDate) -> Stamp {
        Stamp::at(date, NaiveTime::MIN)
    }

    /// The last second of a day: a limit in days ends here (24:00, written 23:59:59), so that
    /// `done <= due` says "in time".
    pub fn end_of(date: NaiveDate) -> Stamp {
        Stamp::start_of(date).plus_seconds(DAY - 1)
    }

    /// Midnight sharp tells a day and no hour, as a table with bare dates does: what happened on a day came after
    /// what went before on that day. A moment with an hour stays as it is.
    pub fn on_its_day_after(self, earlier: Stamp) -> Stamp {
        let is_day = self == Stamp::start_of(self.date()) && self.date() == earlier.date();
        if is_day { earlier } else { self }
    }

    pub fn plus_seconds(self, seconds: i64) -> Stamp {
        Stamp::from_seconds(self.seconds() + seconds)
    }

    pub fn civil(self) -> NaiveDateTime {
        DateTime::from_timestamp(self.seconds(), 0).map_or(NaiveDateTime::MIN, |utc| utc.naive_utc())
    }

    pub fn date(self) -> NaiveDate {
        self.civil().date()
    }

    /// Days since 1970-01-01.
    pub fn day_number(self) -> i32 {
        self.seconds().div_euclid(DAY) as i32
    }

    /// Hour of the day, 0–23.
    pub fn hour(self) -> u32 {
        (self.seconds().rem_euclid(DAY) / 3600) as u32
    }

    /// Is this the last second of its day, the way limits in days are written?
    pub fn ends_a_day(self) -> bool {
        self.seconds().rem_euclid(DAY) == DAY - 1
    }

    /// Reads the one form the ledger uses, `2025-09-28T09:10:00`; anything else is `None`.
    pub fn parse(text: &str) -> Option<Stamp> {
        Stamp::parse_bytes(text.as_bytes())
    }

    /// The same from bytes. Ledgers are full of moments: eight bytes are read at once.
    pub fn parse_bytes(bytes: &[u8]) -> Option<Stamp> {
        let bytes: &[u8; 19] = bytes.try_into().ok()?;
        let [century, _, year, _, _, month, ..] = pairs(bytes.first_chunk()?, b"0000-00-")?;
        let [day, _, _, hour, ..] = pairs(bytes[8..].first_chunk()?, b"00T00:00")?;
        let [_, _, _, minute, _, _, second, _] = pairs(bytes.last_chunk()?, b"00:00:00")?;
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let [century, year, hour, minute, second] = [century, year, hour, minute, second].map(u32::from);
        let days = days_of(century * 100 + year, month.into(), day.into())?;
        let seconds = hour * 3600 + minute * 60 + second;
        Some(Stamp::from_seconds(i64::from(days) * DAY + i64::from(seconds)))
    }
}

/// The number that each byte begins with the next, for a text of this form: digits where it has `0`, and else just
/// what it has.
fn pairs(text: &[u8; 8], form: &[u8; 8]) -> Option<[u8; 8]> {
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    // A digit is left with its value, a sign in its place with nothing.
    let values = u64::from_le_bytes(*text) ^ u64::from_le_bytes(*form);
    // What brings a larger value to the highest bit of its byte.
    let room = u64::from_le_bytes(form.map(|sign| if sign == b'0' { 0x80 - 10 } else { 0x80 - 1 }));
    if (values | values.wrapping_add(room)) & HIGH != 0 {
        return None;
    }
    Some((values * 10 + (values >> 8)).to_le_bytes())
}

/// Days since 1970-01-01 of a Gregorian date of the years 0–9999; `None` if there is no such day.
fn days_of(year: u32, month: u32, day: u32) -> Option<i32> {
    /// Of each month: days before it in a common year, and its own.
    const MONTHS: [(u32, u32); 12] = [
        (0, 31),
        (31, 28),
        (59, 31),
        (90, 30),
        (120, 31),
        (151, 30),
        (181, 31),
        (212, 31),
        (243, 30),
        (273, 31),
        (304, 30),
        (334, 31),
    ];
    const BEFORE_1970: i32 = 719_528;
    let leap = u32::from(year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)));
    let (before, length) = *MONTHS.get(month.wrapping_sub(1) as usize)?;
    let (before, length) = match month {
        1 => (before, length),
        2 => (before, length + leap),
        _ => (before + leap, length),
    };
    // Leap days of the years before this one, the year 0 among them.
    let leaps = year.div_ceil(4) - year.div_ceil(100) + year.div_ceil(400);
    let is_there = (1..=length).contains(&day);
    is_there.then(|| (year * 365 + leaps + before + day - 1) as i32 - BEFORE_1970)
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let civil = self.civil();
        if !(0..=9999).contains(&civil.year()) {
            return write!(f, "{}", civil.format("%Y-%m-%dT%H:%M:%S"));
        }
        // Imports write millions of these: digits by hand are ten times faster than a format string.
        let mut text = *b"0000-00-00T00:00:00";
        let (year, seconds) = (civil.year() as u32, self.seconds().rem_euclid(DAY) as u32);
        let pairs = [
            (0, year / 100),
            (2, year % 100),
            (5, civil.month()),
            (8, civil.day()),
            (11, seconds / 3600),
            (14, seconds / 60 % 60),
            (17, seconds % 60),
        ];
        for (at, pair) in pairs {
            text[at] = b'0' + (pair / 10) as u8;
            text[at + 1] = b'0' + (pair % 10) as u8;
        }
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_it_writes_in_any_year_that_can_be_written() {
        let reads_back = |date: NaiveDate| {
            let stamp = Stamp::start_of(date).plus_seconds(34_567);
            assert_eq!(Stamp::parse(&stamp.to_string()), Some(stamp));
        };
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        day(1999, 12, 31).iter_days().take(36_600).for_each(reads_back);
        for year in 0..=9999 {
            for (month, date) in [(1, 1), (2, 28), (3, 1), (12, 31)] {
                reads_back(day(year, month, date));
            }
            NaiveDate::from_ymd_opt(year, 2, 29).into_iter().for_each(reads_back);
            assert_eq!(
                Stamp::parse(&format!("{year:04}-02-29T00:00:00")).is_some(),
                day(year, 1, 1).leap_year()
            );
        }
    }

    proptest! {
        #[test]
        fn whatever_it_reads_it_writes_the_same(at in 0usize..19, byte in any::<u8>(), second in any::<u32>()) {
            let mut bytes = Stamp::from_seconds(second.into()).to_string().into_bytes();
            bytes[at] = byte;
            if let Some(read) = Stamp::parse_bytes(&bytes) {
                prop_assert_eq!(read.to_string().into_bytes(), bytes);
            }
        }
    }

    #[test]
    fn refuses_dates_that_do_not_exist_and_other_forms() {
        for text in [
            "2025-02-29T00:00:00",
            "2025-13-01T00:00:00",
            "2025-00-01T00:00:00",
            "2025-04-31T00:00:00",
            "2025-01-00T00:00:00",
            "2025-01-01T24:00:00",
            "2025/01/01 00:00:00",
            "2025-01-01T00:60:00",
            "2025-01-01T00:00:60",
            "2025-01-01T00:00:0a",
            "2025-01-01T00:00:0:",
            "2025-01-01T00;00:00",
            "2025-01- 1T00:00:00",
            "202\u{b2}-01-01T00:00:0",
            "２25-01-01T00:00:00",
            "",
        ] {
            assert_eq!(Stamp::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_ends_at_its_last_second() {
        let due = Stamp::end_of(NaiveDate::from_ymd_opt(2025, 9, 30).unwrap());
        assert_eq!(due.to_string(), "2025-09-30T23:59:59");
        assert!(due.ends_a_day());
    }
}
