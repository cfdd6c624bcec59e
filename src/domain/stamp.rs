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

    /// The same from bytes.
    pub fn parse_bytes(bytes: &[u8]) -> Option<Stamp> {
        let b: &[u8; 19] = bytes.try_into().ok()?;
        if b[4] != b'-' || b[7] != b'-' || b[10] != b'T' || b[13] != b':' || b[16] != b':' {
            return None;
        }
        let two = |i: usize| -> Option<i64> {
            let (tens, ones) = (b[i].wrapping_sub(b'0'), b[i + 1].wrapping_sub(b'0'));
            (tens < 10 && ones < 10).then_some(i64::from(tens) * 10 + i64::from(ones))
        };
        let year = two(0)? * 100 + two(2)?;
        let (month, day, hour, minute, second) = (two(5)?, two(8)?, two(11)?, two(14)?, two(17)?);
        if hour > 23 || minute > 59 || second > 59 || day < 1 || day > days_in_month(year, month)? {
            return None;
        }
        Some(Stamp::from_seconds(
            days_from_civil(year, month, day) * DAY + hour * 3600 + minute * 60 + second,
        ))
    }
}

fn days_in_month(year: i64, month: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    })
}

/// Days since 1970-01-01 of a Gregorian date, counting years from March so that leap days fall last.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
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

    #[test]
    fn reads_what_it_writes_on_every_day_of_a_century() {
        let first = NaiveDate::from_ymd_opt(1999, 12, 31).unwrap();
        for offset in 0..36_600 {
            let stamp = Stamp::start_of(first + chrono::Days::new(offset)).plus_seconds(34_567);
            assert_eq!(Stamp::parse(&stamp.to_string()), Some(stamp));
        }
    }

    #[test]
    fn refuses_dates_that_do_not_exist_and_other_forms() {
        for text in
            ["2025-02-29T00:00:00", "2025-13-01T00:00:00", "2025-01-01T24:00:00", "2025/01/01 00:00:00", ""]
        {
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
