//! 时段: a year, quarter, month, day, or a range of days, as a person writes it and as the office reckons
//! it: its months may start on another day than the first, its days may be cut at another hour.

use super::stamp::Stamp;
use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime};

const DAY: i64 = 86_400;
const NOON: i64 = DAY / 2;

/// How an office cuts time into months and days for its figures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reckoning {
    /// The day on which a month starts, 1–28. From the 16th on a month begins in the calendar month before
    /// the one it is named after (Shiyan: September is 26 August to 25 September).
    month_start: u32,
    /// Seconds after midnight at which a day is cut. From noon on a day ends there (Huairou: 28 September
    /// is noon of the 27th to noon of the 28th), before noon it begins there.
    day_cut: i64,
}

impl Reckoning {
    pub const CALENDAR: Reckoning = Reckoning { month_start: 1, day_cut: 0 };

    /// `None` for a day that not every month has, or a time that is none.
    pub fn new(month_start: u32, day_cut: &str) -> Option<Reckoning> {
        let cut = NaiveTime::parse_from_str(day_cut, "%H:%M").ok()?;
        let day_cut = Stamp::at(NaiveDate::default(), cut).seconds();
        (1..=28).contains(&month_start).then_some(Reckoning { month_start, day_cut })
    }

    /// Seconds by which a moment is moved so that the office's days become calendar days.
    fn shift(self) -> i64 {
        if self.day_cut >= NOON { DAY - self.day_cut } else { -self.day_cut }
    }

    /// The day a moment counts to.
    pub fn day_of(self, moment: Stamp) -> NaiveDate {
        moment.plus_seconds(self.shift()).date()
    }

    /// The first second of a day.
    fn start_of(self, day: NaiveDate) -> Stamp {
        Stamp::start_of(day).plus_seconds(-self.shift())
    }

    /// The month a day counts to, in months since year 0.
    fn month_of(self, day: NaiveDate) -> i32 {
        let calendar = day.year() * 12 + day.month0() as i32;
        match (day.day() >= self.month_start, self.month_start > 15) {
            (true, true) => calendar + 1,
            (false, false) => calendar - 1,
            _ => calendar,
        }
    }

    /// The first day of a month.
    fn first_of(self, month: i32) -> Option<NaiveDate> {
        let calendar = if self.month_start > 15 { month - 1 } else { month };
        NaiveDate::from_ymd_opt(calendar.div_euclid(12), calendar.rem_euclid(12) as u32 + 1, self.month_start)
    }

    /// The month a moment counts to, in months since year 0.
    pub fn month(self, moment: Stamp) -> i32 {
        self.month_of(self.day_of(moment))
    }

    /// The year a moment counts to.
    pub fn year(self, moment: Stamp) -> i32 {
        self.month(moment).div_euclid(12)
    }
}

/// `2025-09`.
pub fn month_name(month: i32) -> String {
    format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1)
}

/// From the first second of a day to the last second of another, as the office cuts its days.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Period {
    first: NaiveDate,
    last: NaiveDate,
    reckoning: Reckoning,
    from: Stamp,
    to: Stamp,
}

/// The first year of a period: its days are always written with four digits and read again.
const EARLIEST: u32 = 1900;

/// An earlier period to compare with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Earlier {
    /// 同比: the same months or days one year before.
    LastYear,
    /// 环比: as many months or days, immediately before.
    Previous,
}

impl Period {
    pub fn days(first: NaiveDate, last: NaiveDate, reckoning: Reckoning) -> Period {
        let from = reckoning.start_of(first);
        let to = reckoning.start_of(last).plus_seconds(DAY - 1);
        Period { first, last, reckoning, from, to }
    }

    /// So many months from this one on, counted since year 0; `None` beyond the calendar.
    pub fn months(first: i32, count: i32, reckoning: Reckoning) -> Option<Period> {
        let last = reckoning.first_of(first + count)?.checked_sub_days(Days::new(1))?;
        Some(Period::days(reckoning.first_of(first)?, last, reckoning))
    }

    pub fn first_day(&self) -> NaiveDate {
        self.first
    }

    pub fn last_day(&self) -> NaiveDate {
        self.last
    }

    /// Does a day count to it?
    pub fn has_day(&self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// A whole year of the office.
    pub fn year(year: i32, reckoning: Reckoning) -> Option<Period> {
        Period::months(year.checked_mul(12)?, 12, reckoning)
    }

    /// Of the years 1900 to 2199; an office month that began before is none. Reads `2025`, `2025-Q3`, `2025-09`, `2025-09-28`, `2025-09-01..2025-09-15`, and the Chinese forms
    /// `2025年`, `2025年9月`.
    pub fn parse(text: &str, reckoning: Reckoning) -> Option<Period> {
        let one = |text| Period::parse_one(text, reckoning);
        let period = match text.split_once("..") {
            None => one(text)?,
            Some((from, to)) => Period::days(one(from)?.first, one(to)?.last, reckoning),
        };
        let can_be_named = period.first.year() >= EARLIEST as i32;
        (period.first <= period.last && can_be_named).then_some(period)
    }

    fn parse_one(text: &str, reckoning: Reckoning) -> Option<Period> {
        let mut text = text.trim().replace(['年', '月', '/'], "-").replace('日', "");
        if text.get(4..5).is_some_and(|mark| mark.eq_ignore_ascii_case("Q")) {
            text.insert(4, '-');
        }
        let parts: Vec<&str> = text.trim_end_matches('-').split('-').collect();
        if parts.iter().any(|part| part.is_empty() || part.len() > 4) {
            return None;
        }
        let number =
            |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok())?;
        let year = number(parts[0]).filter(|year| (EARLIEST..=2199).contains(year))? as i32;
        let months = |month: u32, count| Period::months(year * 12 + month as i32 - 1, count, reckoning);
        match parts[1..] {
            [] => months(1, 12),
            [quarter] if quarter.starts_with(['Q', 'q']) => {
                let quarter = number(&quarter[1..]).filter(|quarter| (1..=4).contains(quarter))?;
                months(quarter * 3 - 2, 3)
            }
            [month] => months(number(month).filter(|month| (1..=12).contains(month))?, 1),
            [month, day] => {
                let date = NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)?;
                Some(Period::days(date, date, reckoning))
            }
            _ => None,
        }
    }

    /// 环比: the period of the same length just before.
    pub fn previous(&self) -> Option<Period> {
        self.earlier(Earlier::Previous)
    }

    /// The same period a year earlier, and the year it begins in.
    pub fn year_before(&self) -> Option<(Period, Period)> {
        let before = self.earlier(Earlier::LastYear)?;
        Some((before, Period::year(self.reckoning.month_of(before.first).div_euclid(12), self.reckoning)?))
    }

    pub fn contains(&self, moment: Stamp) -> bool {
        self.from <= moment && moment <= self.to
    }

    pub fn reckoning(&self) -> Reckoning {
        self.reckoning
    }

    /// First and last second.
    pub fn bounds(&self) -> (Stamp, Stamp) {
        (self.from, self.to)
    }

    /// First month and number of months, if it is made of whole ones.
    fn whole_months(&self) -> Option<(i32, i32)> {
        let reckoning = self.reckoning;
        let (first, last) = (reckoning.month_of(self.first), reckoning.month_of(self.last));
        let whole = reckoning.first_of(first) == Some(self.first)
            && reckoning.first_of(last + 1) == self.last.succ_opt();
        whole.then_some((first, last - first + 1))
    }

    /// `None` only before the year 0 of the calendar.
    pub fn earlier(&self, earlier: Earlier) -> Option<Period> {
        let reckoning = self.reckoning;
        if let Some((first, count)) = self.whole_months() {
            let back = if earlier == Earlier::LastYear { 12 } else { count };
            return Period::months(first - back, count, reckoning);
        }
        let days = Days::new((self.last - self.first).num_days() as u64 + 1);
        let back = |date: NaiveDate| match earlier {
            Earlier::LastYear => date.checked_sub_months(Months::new(12)),
            Earlier::Previous => date.checked_sub_days(days),
        };
        Some(Period::days(back(self.first)?, back(self.last)?, reckoning))
    }

    /// The moment that lies to `self` as `now` lies to `other`: what a period of last year is compared as
    /// of, so that equally much time has passed. Never later than `now`.
    pub fn as_far_as(&self, other: &Period, now: Stamp) -> Stamp {
        let moved = match (self.whole_months(), other.whole_months()) {
            (Some((mine, _)), Some((theirs, _))) => {
                let date = now.date();
                let back = u32::try_from(theirs - mine).ok().map(Months::new);
                back.and_then(|back| date.checked_sub_months(back)).map_or(now, |earlier| {
                    now.plus_seconds(Stamp::start_of(earlier).seconds() - Stamp::start_of(date).seconds())
                })
            }
            _ => now.plus_seconds(self.from.seconds() - other.from.seconds()),
        };
        moved.min(now)
    }

    /// The shortest way to write it.
    pub fn name(&self) -> String {
        match self.whole_months() {
            Some((month, 1)) => month_name(month),
            Some((month, 12)) if month % 12 == 0 => format!("{:04}", month / 12),
            _ if self.first == self.last => self.first.to_string(),
            _ => format!("{}..{}", self.first, self.last),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<Period> {
        Period::parse(text, Reckoning::CALENDAR)
    }

    fn at(text: &str) -> Stamp {
        Stamp::parse(text).unwrap()
    }

    fn bounds(text: &str, reckoning: Reckoning) -> [String; 2] {
        let (from, to) = Period::parse(text, reckoning).unwrap().bounds();
        [from.to_string(), to.to_string()]
    }

    #[test]
    fn the_period_before_has_the_same_length() {
        for (text, before) in [
            ("2025-03", "2025-02"),
            ("2025-Q1", "2024-10-01..2024-12-31"),
            ("2025", "2024"),
            ("2025-03-10..2025-03-16", "2025-03-03..2025-03-09"),
            ("2025-03-01", "2025-02-28"),
        ] {
            assert_eq!(Period::parse(text, Reckoning::CALENDAR).unwrap().previous().unwrap().name(), before);
        }
        let (same, year) = Period::parse("2025-02", Reckoning::CALENDAR).unwrap().year_before().unwrap();
        assert_eq!((same.name().as_str(), year.name().as_str()), ("2024-02", "2024"));
    }

    #[test]
    fn reads_what_people_write() {
        for (text, name) in [
            ("2025", "2025"),
            ("2025年", "2025"),
            ("2025-9", "2025-09"),
            ("2025年9月", "2025-09"),
            ("2025-Q3", "2025-07-01..2025-09-30"),
            ("2025Q4", "2025-10-01..2025-12-31"),
            ("2024-02", "2024-02"),
            ("2025/9/28", "2025-09-28"),
            ("2025-01..2025-12", "2025"),
            ("2025-09-26..2025-10-25", "2025-09-26..2025-10-25"),
        ] {
            assert_eq!(parse(text).unwrap().name(), name, "{text}");
        }
        for text in [
            "",
            "25",
            "2025-13",
            "2025-Q5",
            "2025Q5",
            "2025Q",
            "Q4",
            "2025-02-30",
            "2025-09..2025-08",
            "九月",
            "2025-",
            "..",
            "2025--1",
        ] {
            assert_eq!(
                parse(text).map(|period| period.name()),
                if text == "2025-" { Some("2025".into()) } else { None },
                "{text}"
            );
        }
    }

    #[test]
    fn words_for_periods_mean_the_bounds_of_the_office() {
        let shiyan = Reckoning::new(26, "00:00").unwrap();
        assert_eq!(bounds("2025-09", shiyan), ["2025-08-26T00:00:00", "2025-09-25T23:59:59"]);
        assert_eq!(bounds("2025", shiyan), ["2024-12-26T00:00:00", "2025-12-25T23:59:59"]);
        // Found by fuzzing: it would begin in a year that no period can name.
        assert_eq!(Period::parse("1900-01..2025-09-15", shiyan), None);
        assert_eq!(bounds("2025-Q1", shiyan), ["2024-12-26T00:00:00", "2025-03-25T23:59:59"]);
        let huairou = Reckoning::new(1, "12:00").unwrap();
        assert_eq!(bounds("2025-09-28", huairou), ["2025-09-27T12:00:00", "2025-09-28T11:59:59"]);
        assert_eq!(bounds("2025-09", huairou), ["2025-08-31T12:00:00", "2025-09-30T11:59:59"]);
        let night_shift = Reckoning::new(5, "06:30").unwrap();
        assert_eq!(bounds("2025-09", night_shift), ["2025-09-05T06:30:00", "2025-10-05T06:29:59"]);
        for (month_start, day_cut) in [(0, "00:00"), (29, "00:00"), (1, "24:00"), (1, "noon"), (1, "")] {
            assert_eq!(Reckoning::new(month_start, day_cut), None);
        }
    }

    #[test]
    fn every_moment_lies_in_the_month_it_is_named_after() {
        for (month_start, cut) in [(1, "00:00"), (26, "00:00"), (16, "12:00"), (15, "11:59"), (28, "23:59")] {
            let reckoning = Reckoning::new(month_start, cut).unwrap();
            for hour in 0..24 * 800 {
                let moment = at("2023-11-30T00:29:59").plus_seconds(hour * 3600);
                let month = Period::parse(&month_name(reckoning.month(moment)), reckoning).unwrap();
                assert!(month.contains(moment), "{moment} {month:?}");
                let year = Period::year(reckoning.year(moment), reckoning).unwrap();
                assert!(year.contains(moment), "{moment} {year:?}");
            }
        }
    }

    #[test]
    fn earlier_periods_are_as_long_and_end_where_they_should() {
        let shiyan = Reckoning::new(26, "00:00").unwrap();
        for (text, reckoning, last_year, previous) in [
            ("2025", Reckoning::CALENDAR, "2024", "2024"),
            ("2025-Q1", Reckoning::CALENDAR, "2024-01-01..2024-03-31", "2024-10-01..2024-12-31"),
            ("2025-02", Reckoning::CALENDAR, "2024-02", "2025-01"),
            ("2025-02", shiyan, "2024-02", "2025-01"),
            ("2024-02-29", Reckoning::CALENDAR, "2023-02-28", "2024-02-28"),
            ("2025-03-03..2025-03-09", shiyan, "2024-03-03..2024-03-09", "2025-02-24..2025-03-02"),
        ] {
            let period = Period::parse(text, reckoning).unwrap();
            assert_eq!(period.earlier(Earlier::LastYear).unwrap().name(), last_year, "{text}");
            assert_eq!(period.earlier(Earlier::Previous).unwrap().name(), previous, "{text}");
        }
    }

    #[test]
    fn as_much_time_has_passed_since_an_earlier_period() {
        let as_far = |earlier: &str, period: &str, now: &str| {
            parse(earlier).unwrap().as_far_as(&parse(period).unwrap(), at(now)).to_string()
        };
        assert_eq!(as_far("2024", "2025", "2026-01-15T09:00:00"), "2025-01-15T09:00:00");
        assert_eq!(as_far("2025-02", "2025-03", "2025-03-31T09:00:00"), "2025-02-28T09:00:00");
        assert_eq!(as_far("2025-03-03", "2025-03-10", "2025-03-12T09:00:00"), "2025-03-05T09:00:00");
        assert_eq!(as_far("2026", "2025", "2025-06-30T09:00:00"), "2025-06-30T09:00:00");
    }
}
