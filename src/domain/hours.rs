//! Limits counted in office hours: only the seconds inside the week's opening hours count.
//! With a calendar, holidays are closed and make-up days are open. A due moment is found however far away it
//! lies, up to the end of the calendar or of the year 9999.

use super::Stamp;
use super::calendar::{Calendar, DayKind, NoCalendar};
use chrono::{Datelike, NaiveDate};

const DAY: i64 = 86_400;

/// Opening hours of a week, in segments of each weekday; at least one day is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeHours {
    /// Monday to Sunday; segments in order, none overlapping.
    week: [Vec<Segment>; 7],
}

/// From `start` up to, not including, `end`; seconds of the day, 0..=86,400.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Segment {
    start: i64,
    end: i64,
}

/// A fault of the opening hours; `weekday` counts from 0 = Monday, `None` means the week as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursFault {
    pub weekday: Option<usize>,
    pub what: HoursFaultKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HoursFaultKind {
    /// Not `08:00-12:00`.
    BadSegment(String),
    /// Not `08:00` to `24:00`.
    BadTime(String),
    /// Also hours across midnight: they belong to two days.
    EndBeforeStart(String),
    Overlap,
    /// No day of the week is open: no limit would ever end.
    NeverOpen,
}

impl OfficeHours {
    /// Monday to Sunday, each like `08:00-12:00,14:00-18:00`; `00:00-24:00` is a full day, empty is closed. All
    /// faults at once.
    pub fn parse(week: [&str; 7]) -> Result<OfficeHours, Vec<HoursFault>> {
        let mut faults = Vec::new();
        let mut weekday = 0..;
        let week = week.map(|text| {
            let weekday = weekday.next();
            parse_day(text).unwrap_or_else(|what| {
                faults.push(HoursFault { weekday, what });
                Vec::new()
            })
        });
        if faults.is_empty() && week.iter().all(Vec::is_empty) {
            faults.push(HoursFault { weekday: None, what: HoursFaultKind::NeverOpen });
        }
        if faults.is_empty() { Ok(OfficeHours { week }) } else { Err(faults) }
    }

    /// The moment by which `seconds` open seconds have passed since `start`; one that uses a segment up falls on
    /// its end, not on the next start. Zero gives `start`, a negative number counts backward.
    pub fn add_seconds(
        &self,
        start: Stamp,
        seconds: i64,
        calendar: Option<&Calendar>,
    ) -> Result<Stamp, NoCalendar> {
        if seconds <= 0 {
            return self.subtract_seconds(start, seconds.saturating_neg(), calendar);
        }
        let mut left = seconds;
        for date in start.date().iter_days() {
            let midnight = Stamp::start_of(date).seconds();
            for segment in self.segments(date, calendar)? {
                let from = (midnight + segment.start).max(start.seconds());
                let open = (midnight + segment.end - from).max(0);
                if left <= open {
                    return Ok(Stamp::from_seconds(from + left));
                }
                left -= open;
            }
        }
        Err(NoCalendar { year: NaiveDate::MAX.year() })
    }

    /// The moment from which `seconds` open seconds pass until `end`, for warnings ahead of a due moment; one that
    /// uses a segment up falls on its start. Zero gives `end`, a negative number counts forward.
    pub fn subtract_seconds(
        &self,
        end: Stamp,
        seconds: i64,
        calendar: Option<&Calendar>,
    ) -> Result<Stamp, NoCalendar> {
        if seconds == 0 {
            return Ok(end);
        }
        if seconds < 0 {
            return self.add_seconds(end, seconds.saturating_neg(), calendar);
        }
        let mut left = seconds;
        let mut day = Some(last_day_before(end));
        while let Some(date) = day {
            let midnight = Stamp::start_of(date).seconds();
            for segment in self.segments(date, calendar)?.iter().rev() {
                let until = (midnight + segment.end).min(end.seconds());
                let open = (until - midnight - segment.start).max(0);
                if left <= open {
                    return Ok(Stamp::from_seconds(until - left));
                }
                left -= open;
            }
            day = date.pred_opt();
        }
        Err(NoCalendar { year: NaiveDate::MIN.year() })
    }

    /// Open seconds from `a` to `b`; negative when `b` is earlier.
    pub fn seconds_between(
        &self,
        a: Stamp,
        b: Stamp,
        calendar: Option<&Calendar>,
    ) -> Result<i64, NoCalendar> {
        if a == b {
            return Ok(0);
        }
        let (first, last) = (a.min(b), a.max(b));
        let mut sum = 0;
        let end = last_day_before(last);
        for date in first.date().iter_days() {
            let midnight = Stamp::start_of(date).seconds();
            for segment in self.segments(date, calendar)? {
                let from = (midnight + segment.start).max(first.seconds());
                sum += ((midnight + segment.end).min(last.seconds()) - from).max(0);
            }
            if date == end {
                return Ok(if a < b { sum } else { -sum });
            }
        }
        Err(NoCalendar { year: NaiveDate::MAX.year() })
    }

    /// A make-up day on a weekday that is closed keeps Monday's hours, or those of the first open weekday.
    fn segments(&self, date: NaiveDate, calendar: Option<&Calendar>) -> Result<&[Segment], NoCalendar> {
        if !(1..=9999).contains(&date.year()) {
            return Err(NoCalendar { year: date.year() });
        }
        let own = &self.week[date.weekday().num_days_from_monday() as usize];
        Ok(match calendar.map(|calendar| calendar.day_kind(date)).transpose()? {
            Some(DayKind::Holiday(_)) => &[],
            Some(DayKind::MakeUp(_)) if own.is_empty() => {
                self.week.iter().find(|day| !day.is_empty()).map_or(&[], Vec::as_slice)
            }
            _ => own,
        })
    }
}

/// 24:00 still belongs to the day it ends, so that the last evening of a calendar needs no next year.
fn last_day_before(end: Stamp) -> NaiveDate {
    Stamp::from_seconds(end.seconds().saturating_sub(1)).date()
}

fn parse_day(text: &str) -> Result<Vec<Segment>, HoursFaultKind> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let mut day = text.split(',').map(|part| parse_segment(part.trim())).collect::<Result<Vec<_>, _>>()?;
    day.sort();
    if day.windows(2).any(|pair| pair[1].start < pair[0].end) {
        return Err(HoursFaultKind::Overlap);
    }
    Ok(day)
}

fn parse_segment(text: &str) -> Result<Segment, HoursFaultKind> {
    let (start, end) = text.split_once('-').ok_or_else(|| HoursFaultKind::BadSegment(text.to_owned()))?;
    let (start, end) = (parse_time(start.trim())?, parse_time(end.trim())?);
    if start < end {
        Ok(Segment { start, end })
    } else {
        Err(HoursFaultKind::EndBeforeStart(text.to_owned()))
    }
}

/// `8:00` or `08:00` up to `24:00`, in seconds of the day.
fn parse_time(text: &str) -> Result<i64, HoursFaultKind> {
    let number = |text: &str, lengths: std::ops::RangeInclusive<usize>| -> Option<i64> {
        let digits = lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse().ok())?
    };
    let split = text.split_once(':');
    let time = split.and_then(|(hour, minute)| Some((number(hour, 1..=2)?, number(minute, 2..=2)?)));
    match time {
        Some((hour, minute)) if minute < 60 && hour * 3600 + minute * 60 <= DAY => {
            Ok(hour * 3600 + minute * 60)
        }
        _ => Err(HoursFaultKind::BadTime(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SPLIT: &str = "08:00-12:00,14:00-18:00";
    const HOUR: i64 = 3600;

    fn at(text: &str) -> Stamp {
        Stamp::parse(&format!("{text}:00")).unwrap()
    }

    fn office() -> OfficeHours {
        OfficeHours::parse([SPLIT, SPLIT, SPLIT, SPLIT, SPLIT, "", ""]).unwrap()
    }

    #[test]
    fn due_moments_of_the_published_cases() {
        let monday_only = OfficeHours::parse(["09:00-17:00", "", "", "", "", "", ""]).unwrap();
        let always = OfficeHours::parse(["00:00-24:00"; 7]).unwrap();
        let cases = [
            ("CAL24", &office(), "2025-06-09T08:00", 8 * HOUR, "2025-06-09T18:00"),
            ("CAL25", &monday_only, "2025-06-10T09:00", 2 * HOUR, "2025-06-16T11:00"),
            ("CAL25 years away", &monday_only, "2025-06-10T09:00", 8 * HOUR * 520, "2035-05-28T17:00"),
            ("CAL26", &office(), "2025-06-09T17:00", 4 * HOUR, "2025-06-10T11:00"),
            ("CAL28", &always, "2025-06-01T00:00", 2_592_000, "2025-07-01T00:00"),
            ("nothing to count", &office(), "2025-06-08T03:00", 0, "2025-06-08T03:00"),
            ("backward", &office(), "2025-06-10T08:30", -HOUR, "2025-06-09T17:30"),
        ];
        for (id, hours, start, seconds, due) in cases {
            assert_eq!(hours.add_seconds(at(start), seconds, None), Ok(at(due)), "{id}");
        }
        let warning = office().subtract_seconds(at("2025-06-10T11:00"), HOUR, None);
        assert_eq!(warning, Ok(at("2025-06-10T10:00")), "CAL26");
        let month = always.seconds_between(at("2025-06-01T00:00"), at("2025-07-01T00:00"), None);
        assert_eq!(month, Ok(2_592_000), "CAL28");
    }

    #[test]
    fn a_calendar_closes_holidays_and_opens_make_up_days() {
        let calendar = Calendar::embedded();
        let due = |start, hours| office().add_seconds(at(start), hours * HOUR, Some(&calendar));
        assert_eq!(due("2025-09-26T18:00", 8), Ok(at("2025-09-28T18:00")), "Sunday worked, Monday's hours");
        assert_eq!(due("2025-09-30T17:00", 2), Ok(at("2025-10-09T09:00")), "holidays");
        assert_eq!(due("2026-12-31T08:00", 8), Ok(at("2026-12-31T18:00")));
        assert_eq!(due("2026-12-31T08:00", 9), Err(NoCalendar { year: 2027 }), "CAL20");
        let eve = office().subtract_seconds(at("2027-01-01T00:00"), HOUR, Some(&calendar));
        assert_eq!(eve, Ok(at("2026-12-31T17:00")), "24:00 of the last covered day");
    }

    #[test]
    fn an_absurd_limit_ends_in_an_error() {
        let minute_a_week = OfficeHours::parse(["", "", "", "", "", "", "0:00-0:01"]).unwrap();
        let start = at("2025-06-10T09:00");
        assert_eq!(minute_a_week.add_seconds(start, i64::MAX, None), Err(NoCalendar { year: 10_000 }));
        assert_eq!(minute_a_week.subtract_seconds(start, i64::MAX, None), Err(NoCalendar { year: 0 }));
        assert!(minute_a_week.add_seconds(Stamp::from_seconds(i64::MAX), 1, None).is_err());
        assert!(minute_a_week.subtract_seconds(Stamp::from_seconds(i64::MIN), 1, None).is_err());
        assert!(minute_a_week.seconds_between(start, Stamp::from_seconds(i64::MAX), None).is_err());
    }

    #[test]
    fn wrong_hours_are_all_told_cal27() {
        let week = [
            "8-12",
            "08:00",
            "12:00-08:00",
            "08:00-12:00,11:00-13:00",
            "08:60-09:00",
            "00:00-24:01",
            "8:00-8:00",
        ];
        let faults = OfficeHours::parse(week).unwrap_err();
        let expected = [
            HoursFaultKind::BadTime("8".into()),
            HoursFaultKind::BadSegment("08:00".into()),
            HoursFaultKind::EndBeforeStart("12:00-08:00".into()),
            HoursFaultKind::Overlap,
            HoursFaultKind::BadTime("08:60".into()),
            HoursFaultKind::BadTime("24:01".into()),
            HoursFaultKind::EndBeforeStart("8:00-8:00".into()),
        ];
        let numbered = expected.into_iter().enumerate();
        let expected: Vec<_> = numbered.map(|(day, what)| HoursFault { weekday: Some(day), what }).collect();
        assert_eq!(faults, expected);
        let closed = OfficeHours::parse([" "; 7]).unwrap_err();
        assert_eq!(closed, [HoursFault { weekday: None, what: HoursFaultKind::NeverOpen }]);
    }

    proptest! {
        #[test]
        fn adding_subtracting_and_measuring_agree(
            from in 0i64..7 * 365 * DAY, seconds in 1i64..200 * HOUR, with in any::<bool>(),
        ) {
            let embedded = Calendar::embedded();
            let calendar = with.then_some(&embedded);
            let start = at("2019-01-01T00:00").plus_seconds(from);
            let due = office().add_seconds(start, seconds, calendar).unwrap();
            prop_assert_eq!(office().seconds_between(start, due, calendar), Ok(seconds));
            prop_assert_eq!(office().seconds_between(due, start, calendar), Ok(-seconds));
            let back = office().subtract_seconds(due, seconds, calendar).unwrap();
            prop_assert!(back >= start);
            prop_assert_eq!(office().seconds_between(back, due, calendar), Ok(seconds));
        }
    }
}
