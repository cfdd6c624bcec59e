//! A date or a time as people and exports write it → a moment on the wall clock of UTC+8. The year
//! comes first in every form known here; `04/12/2018` is ambiguous and needs a stated format.
//! Numbers that could be serial days or Unix time are read as such only when told.

mod text;

use crate::domain::stamp::Stamp;
use chrono::format::{Parsed, StrftimeItems, parse};
use chrono::{Datelike, Duration, NaiveDate, NaiveTime};
use std::ops::RangeInclusive;
use text::{Cursor, Plain};

#[derive(Clone, Debug, Default)]
pub struct MomentOptions {
    /// A strftime format that is tried first, e.g. `%m/%d/%Y %I:%M:%S %p`.
    pub format: Option<String>,
    /// Read bare numbers as days since 1900, the way Excel stores dates.
    pub excel_serials: bool,
    /// Read bare numbers as seconds or milliseconds since 1970 UTC.
    pub unix: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    pub stamp: Stamp,
    /// No time was written; `stamp` is the first second of the day.
    pub date_only: bool,
}

impl Moment {
    /// With a time of the day.
    pub fn at(stamp: Stamp) -> Moment {
        Moment { stamp, date_only: false }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MomentFault {
    Empty,
    NotADate,
    /// Written like a date, but there is no such day or time, or the year is not of this age.
    Impossible,
    /// A bare number that would be a day of our time in Excel.
    SerialNumber,
    /// A bare number that would be a moment of our time in Unix seconds or milliseconds.
    UnixNumber,
}

/// Years of our age; others are typing slips.
const YEARS: RangeInclusive<u32> = 1900..=2199;
const EAST_8: i64 = 8 * 3600;

/// Reads one cell of text.
pub fn parse_moment(text: &str, options: &MomentOptions) -> Result<Moment, MomentFault> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    if text.is_empty() {
        return Err(MomentFault::Empty);
    }
    if let Some(moment) = options.format.as_deref().and_then(|format| by_format(text, format)) {
        return of_our_age(moment);
    }
    if let Some(stamp) = padded(text) {
        return Ok(Moment::at(stamp));
    }
    let plain = Plain::of(text).ok_or(MomentFault::NotADate)?;
    let bytes = plain.bytes();
    let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let fraction = bytes.get(digits) == Some(&b'.') && bytes[digits + 1..].iter().all(u8::is_ascii_digit);
    match (digits, bytes.len() - digits) {
        (8, 0) => {}
        (14, 0) => return compact(bytes),
        (_, 0) => return number(bytes, options),
        (1..=7, _) if fraction => return number(bytes, options),
        _ => {}
    }
    Cursor::new(bytes).moment()
}

/// `2025-01-05 09:30:00`, the form of nine cells in ten, on a shorter way.
fn padded(text: &str) -> Option<Stamp> {
    let mut bytes: [u8; 19] = text.as_bytes().try_into().ok()?;
    if bytes[10] == b' ' {
        bytes[10] = b'T';
    }
    Stamp::parse(std::str::from_utf8(&bytes).ok()?).filter(|_| text.starts_with("20"))
}

/// `None` if the text does not follow the format, or the format is none.
fn by_format(text: &str, format: &str) -> Option<Moment> {
    let mut parsed = Parsed::new();
    parse(&mut parsed, text, StrftimeItems::new(format)).ok()?;
    if parsed.offset().is_some()
        && let Ok(moment) = parsed.to_datetime()
    {
        return Some(Moment::at(Stamp::from_seconds(moment.timestamp() + EAST_8)));
    }
    let date = parsed.to_naive_date().ok()?;
    match parsed.to_naive_time() {
        Ok(time) => Some(Moment::at(Stamp::at(date, time))),
        Err(_) if parsed.hour_mod_12().is_none() => {
            Some(Moment { stamp: Stamp::start_of(date), date_only: true })
        }
        Err(_) => Some(Moment::at(Stamp::at(date, NaiveTime::from_hms_opt(hour_of(&parsed)?, 0, 0)?))),
    }
}

/// A format reads years of any length; the ledger writes four digits.
fn of_our_age(moment: Moment) -> Result<Moment, MomentFault> {
    let year = u32::try_from(moment.stamp.date().year());
    if year.is_ok_and(|year| YEARS.contains(&year)) { Ok(moment) } else { Err(MomentFault::Impossible) }
}

fn hour_of(parsed: &Parsed) -> Option<u32> {
    Some(parsed.hour_div_12()? * 12 + parsed.hour_mod_12()?)
}

/// `20250105093000`; other numbers of 14 digits are no dates.
fn compact(digits: &[u8]) -> Result<Moment, MomentFault> {
    let part = |from: usize, to: usize| value(&digits[from..to]);
    if !YEARS.contains(&part(0, 4)) {
        return Err(MomentFault::NotADate);
    }
    let date = calendar_day(part(0, 4), part(4, 6), part(6, 8))?;
    Ok(Moment::at(wall_clock(date, Clock { hour: part(8, 10), minute: part(10, 12), second: part(12, 14) })?))
}

fn number(bytes: &[u8], options: &MomentOptions) -> Result<Moment, MomentFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| MomentFault::NotADate)?;
    let amount: f64 = text.parse().map_err(|_| MomentFault::NotADate)?;
    let whole = bytes.iter().all(u8::is_ascii_digit);
    let unix = match bytes.len() {
        9 | 10 if whole => text.parse::<i64>().ok(),
        12 | 13 if whole => text.parse::<i64>().ok().map(|milliseconds| milliseconds.div_euclid(1000)),
        _ => None,
    };
    match unix {
        Some(seconds) if options.unix => return Ok(Moment::at(Stamp::from_seconds(seconds + EAST_8))),
        // 2001-09-09 to 2100
        Some(1_000_000_000..=4_102_444_800) => return Err(MomentFault::UnixNumber),
        _ => {}
    }
    if options.excel_serials && (1.0..2_958_466.0).contains(&amount) {
        return serial_day(amount);
    }
    // 1954 to 2119
    if (20_000.0..80_500.0).contains(&amount) {
        return Err(MomentFault::SerialNumber);
    }
    Err(MomentFault::NotADate)
}

/// Excel counts a 29 February 1900 that never was, so the days before it are one off.
fn serial_day(amount: f64) -> Result<Moment, MomentFault> {
    let day = amount.floor();
    let first = match day as i64 {
        60 => return Err(MomentFault::Impossible),
        ..60 => NaiveDate::from_ymd_opt(1899, 12, 31),
        _ => NaiveDate::from_ymd_opt(1899, 12, 30),
    };
    let date = first.and_then(|first| first.checked_add_signed(Duration::days(day as i64)));
    let seconds = ((amount - day) * 86_400.0).round() as i64;
    let stamp = Stamp::start_of(date.ok_or(MomentFault::Impossible)?).plus_seconds(seconds);
    of_our_age(Moment { stamp, date_only: amount == day })
}

fn calendar_day(year: u32, month: u32, day: u32) -> Result<NaiveDate, MomentFault> {
    if !YEARS.contains(&year) {
        return Err(MomentFault::Impossible);
    }
    NaiveDate::from_ymd_opt(year as i32, month, day).ok_or(MomentFault::Impossible)
}

struct Clock {
    hour: u32,
    minute: u32,
    second: u32,
}

/// 24:00 is the first second of the next day.
fn wall_clock(date: NaiveDate, clock: Clock) -> Result<Stamp, MomentFault> {
    let seconds = clock.hour * 3600 + clock.minute * 60 + clock.second;
    if clock.minute > 59 || clock.second > 59 || seconds > 86_400 {
        return Err(MomentFault::Impossible);
    }
    Ok(Stamp::start_of(date).plus_seconds(i64::from(seconds)))
}

fn value(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain(text: &str) -> Result<(String, bool), MomentFault> {
        with(text, &MomentOptions::default())
    }

    fn with(text: &str, options: &MomentOptions) -> Result<(String, bool), MomentFault> {
        parse_moment(text, options).map(|moment| (moment.stamp.to_string(), moment.date_only))
    }

    #[test]
    fn imp11_every_way_to_write_a_day_is_that_day() {
        let ways = "2025-09-28|2025/9/28|2025.9.28|2025年9月28日|2025 年 9 月 28 日|\
            ２０２５－０９－２８|２０２５年９月２８日|20250928|\
            \t\u{A0}2025-9-28\u{3000}\n|2025—9—28|2025年9月28号";
        for text in ways.split('|') {
            assert_eq!(plain(text), Ok(("2025-09-28T00:00:00".into(), true)), "{text}");
        }
    }

    #[test]
    fn imp11_every_way_to_write_a_minute_is_that_minute() {
        let ways = "2025-09-28 08:05:00|2025/9/28 8:05|2025.9.28 8:05|2025年9月28日8时5分|\
            2025年9月28日 8:05|2025年9月28日8时5分0秒|2025年9月28日 8点05|\
            20250928080500|20250928 080500|20250928T080500|2025-09-28T08:05:00|\
            2025-09-28T08:05:00.123|2025-09-28 08:05:00,9|2025-09-28T08:05:00+08:00|\
            2025-09-28T00:05:00Z|2025-09-27T20:05:00.5-0400|2025-09-28 8:05:00 +08|\
            2025年9月28日上午8:05|2025/9/28 上午 8:05:00|2025-09-28 08:05 AM|\
            2025-09-28  8:05am|２０２５／９／２８　８：０５";
        for text in ways.split('|') {
            assert_eq!(plain(text), Ok(("2025-09-28T08:05:00".into(), false)), "{text}");
        }
    }

    #[test]
    fn halves_of_the_day_and_midnight() {
        let cases = [
            ("2025/1/5 下午3:30", "2025-01-05T15:30:00"),
            ("2025/1/5 下午12:30", "2025-01-05T12:30:00"),
            ("2025/1/5 下午15:30", "2025-01-05T15:30:00"),
            ("2025年1月5日下午3时", "2025-01-05T15:00:00"),
            ("2025-01-05 12:30:20 AM", "2025-01-05T00:30:20"),
            ("2024-12-31 24:00", "2025-01-01T00:00:00"),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text), Ok((expected.into(), false)), "{text}");
        }
    }

    #[test]
    fn imp11_what_is_no_date_says_why() {
        use MomentFault::*;
        let cases = [
            ("", Empty),
            (" \u{A0}\u{3000}", Empty),
            ("不详", NotADate),
            ("2025年1月", NotADate),
            ("2025-1/5", NotADate),
            ("25-1-5", NotADate),
            ("04/12/2018", NotADate),
            ("2025-01-05 9", NotADate),
            ("8:05", NotADate),
            ("2025-01-05x", NotADate),
            ("2025-01-05 08:05 乙", NotADate),
            ("250912101108115409", NotADate),
            ("12345678", NotADate),
            ("M", NotADate),
            ("-5", NotADate),
            ("1.5.", NotADate),
            ("12", NotADate),
            ("2025-02-30", Impossible),
            ("20251301", Impossible),
            ("0000-00-00 00:00:00", Impossible),
            ("2025-01-05 25:00", Impossible),
            ("2025-01-05 24:01", Impossible),
            ("2025-01-05 上午13:00", Impossible),
            ("2025-01-05T08:00:00+99:00", Impossible),
            ("45928", SerialNumber),
            ("45928.5", SerialNumber),
            ("1759017900", UnixNumber),
            ("1759017900123", UnixNumber),
        ];
        for (text, fault) in cases {
            assert_eq!(plain(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn imp11_numbers_are_dates_only_when_told() {
        let serials = MomentOptions { excel_serials: true, ..MomentOptions::default() };
        assert_eq!(with("45928", &serials), Ok(("2025-09-28T00:00:00".into(), true)));
        assert_eq!(with("45928.336805556", &serials), Ok(("2025-09-28T08:05:00".into(), false)));
        assert_eq!(with("45928.999999", &serials), Ok(("2025-09-29T00:00:00".into(), false)));
        assert_eq!(with("1", &serials), Ok(("1900-01-01T00:00:00".into(), true)));
        assert_eq!(with("60", &serials), Err(MomentFault::Impossible));
        assert_eq!(with("61", &serials), Ok(("1900-03-01T00:00:00".into(), true)));
        let unix = MomentOptions { unix: true, ..MomentOptions::default() };
        assert_eq!(with("1759017900", &unix), Ok(("2025-09-28T08:05:00".into(), false)));
        assert_eq!(with("1759017900123", &unix), Ok(("2025-09-28T08:05:00".into(), false)));
        assert_eq!(with("20250928", &unix), Ok(("2025-09-28T00:00:00".into(), true)));
    }

    #[test]
    fn a_stated_format_goes_first_and_a_wrong_one_harms_nothing() {
        let with_format = |text, format: &str| {
            with(text, &MomentOptions { format: Some(format.to_string()), ..MomentOptions::default() })
        };
        let expected = Ok(("2025-09-28T20:05:00".to_string(), false));
        assert_eq!(with_format("09/28/2025 08:05:00 PM", "%m/%d/%Y %I:%M:%S %p"), expected);
        assert_eq!(with_format("2025-09-28 20:05", "%m/%d/%Y"), expected);
        assert_eq!(with_format("28.9.25 12:05 +0000", "%d.%m.%y %H:%M %z"), expected);
        assert_eq!(with_format("9/28/2025", "%m/%d/%Y"), Ok(("2025-09-28T00:00:00".into(), true)));
        assert_eq!(with_format("9/28/2025 20", "%m/%d/%Y %H"), Ok(("2025-09-28T20:00:00".into(), false)));
        for wrong in ["%", "%Q", "%+%", "", "%s", "%H:%M"] {
            assert_eq!(with_format("2025-09-28 20:05", wrong), expected, "{wrong}");
        }
    }

    #[test]
    fn no_format_and_no_serial_day_leads_out_of_our_age() {
        let with_format = |text, format: &str| {
            with(text, &MomentOptions { format: Some(format.to_string()), ..MomentOptions::default() })
        };
        for (text, format) in [("+12025-01-01", "%Y-%m-%d"), ("25-1-5", "%Y-%m-%d")] {
            assert_eq!(with_format(text, format), Err(MomentFault::Impossible), "{text}");
        }
        let serials = MomentOptions { excel_serials: true, ..MomentOptions::default() };
        for text in ["2958465.999999", "2958465", "109575"] {
            assert_eq!(with(text, &serials), Err(MomentFault::Impossible), "{text}");
        }
        assert_eq!(with("109574.5", &serials), Ok(("2199-12-31T12:00:00".into(), false)));
    }

    proptest! {
        #[test]
        fn no_text_and_no_format_make_it_panic(text in "[0-9年月日时分秒上下午 /.:TZ+-]{0,30}|\\PC{0,60}", format in "(%[a-zA-Z%:.#+-]|[ /]){0,6}") {
            for (excel_serials, unix) in [(false, false), (true, false), (false, true)] {
                let _ = parse_moment(&text, &MomentOptions { format: Some(format.clone()), excel_serials, unix });
            }
        }
    }
}
