//! Working days of China: weekends, public holidays and make-up days (调休上班), published once a year.
//! The notices of 2019–2026 are embedded; an office's own calendar file overrides them by date and may
//! add years. A year nobody has published is an error, never a silent Monday–Friday guess.

mod file;

use chrono::{Datelike, Days, NaiveDate};
use file::Sheet;
use std::collections::{BTreeMap, BTreeSet};

/// Days that differ from Monday–Friday by the State Council's notices for 2019–2026, checked between
/// independent sources.
const EMBEDDED: &str = include_str!("calendar_cn.csv");

/// Which days are worked, for the covered years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    id: String,
    spans: Vec<Span>,
    marks: BTreeMap<NaiveDate, Mark>,
}

/// Neighbouring covered years. Nothing is counted from one span into the next.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Span {
    first: NaiveDate,
    last: NaiveDate,
    /// Working days from `first` up to and including each day.
    counts: Vec<u32>,
}

/// A day some notice names.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mark {
    working: bool,
    name: String,
}

/// What an office's calendar file is laid over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    Embedded,
    None,
}

/// What a day is; names come from the notice or the office's file and may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind<'a> {
    Working,
    /// A Saturday or Sunday that is worked (调休上班).
    MakeUp(&'a str),
    Weekend,
    Holiday(&'a str),
}

impl DayKind<'_> {
    pub fn is_working(self) -> bool {
        matches!(self, DayKind::Working | DayKind::MakeUp(_))
    }
}

/// The question reaches a year without a published calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCalendar {
    pub year: i32,
}

/// One day on the way to a due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExplainedDay<'a> {
    pub date: NaiveDate,
    pub kind: DayKind<'a>,
    /// Working days counted so far, this day included.
    pub count: u32,
}

/// A year as a wall calendar shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearDays<'a> {
    /// Days off a notice or file lists; the embedded notices do not list weekends inside a holiday.
    pub holidays: Vec<(NaiveDate, &'a str)>,
    pub make_up_days: Vec<(NaiveDate, &'a str)>,
    /// Working days of January to December.
    pub working_days: [u32; 12],
}

/// A fault of a calendar file; lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFault {
    pub line: Option<usize>,
    /// The earlier line this one contradicts.
    pub other_line: Option<usize>,
    pub what: CalendarFaultKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarFaultKind {
    /// Cells are separated by `，`.
    FullWidthComma,
    BadDate(String),
    /// `12-31` or `12-31..01-02`: days are given year by year.
    DateWithoutYear(String),
    /// Ends before it starts, or is longer than a year.
    BadRange(String),
    BadYear(String),
    UnknownKind(String),
    /// Off by one line, worked by another.
    Contradiction(NaiveDate),
    /// Needs a `year` row: the file must say that it holds the whole notice of that year.
    UndeclaredYear(i32),
    /// Declared whole, yet not one holiday: a Monday–Friday guess in disguise.
    YearWithoutHoliday(i32),
    YearWithoutWorkingDay(i32),
    /// No base and no year declared.
    Empty,
}

impl Calendar {
    /// The published notices alone.
    pub fn embedded() -> Calendar {
        let sheet = Sheet::read(EMBEDDED);
        let years: BTreeSet<i32> = sheet.days.keys().map(Datelike::year).collect();
        let id = match (years.first(), years.last()) {
            (Some(first), Some(last)) => format!("cn-{first}..{last}"),
            _ => String::from("cn"),
        };
        Calendar::build(id, &years, sheet.marks())
    }

    /// An office's calendar file (`date,kind,name`, kinds `holiday workday note year`) laid over `base`; the
    /// file wins day by day. All faults at once.
    pub fn with_overrides(base: Base, text: &str) -> Result<Calendar, Vec<CalendarFault>> {
        let mut sheet = Sheet::read(text);
        let base = match base {
            Base::Embedded => Calendar::embedded(),
            Base::None => Calendar::build(String::from("own"), &BTreeSet::new(), BTreeMap::new()),
        };
        let mut years: BTreeSet<i32> = base.years().collect();
        sheet.declared.retain(|year, _| !years.contains(year));
        years.extend(sheet.declared.keys());
        sheet.refuse_undeclared(&years);
        if !sheet.faults.is_empty() {
            return Err(sheet.sorted_faults());
        }
        if sheet.days.is_empty() && sheet.declared.is_empty() && base.spans.len() == 1 {
            return Ok(base);
        }
        let id = sheet.hash().map_or(base.id.clone(), |hash| format!("{}+{hash:08x}", base.id));
        let declared = std::mem::take(&mut sheet.declared);
        let mut marks = base.marks;
        marks.extend(sheet.marks());
        let calendar = Calendar::build(id, &years, marks);
        let faults = calendar.hollow_years(&declared);
        if faults.is_empty() { Ok(calendar) } else { Err(faults) }
    }

    fn build(id: String, years: &BTreeSet<i32>, marks: BTreeMap<NaiveDate, Mark>) -> Calendar {
        let mut runs: Vec<(i32, i32)> = Vec::new();
        for &year in years {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == year => *last = year,
                _ => runs.push((year, year)),
            }
        }
        let spans = runs.into_iter().filter_map(|(from, to)| Span::new(from, to, &marks)).collect();
        Calendar { id, spans, marks }
    }

    /// Names the days a limit was counted with, e.g. `cn-2019..2026`; a `+1a2b3c4d` behind it stands for an
    /// office's overrides.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Covered years in order.
    pub fn years(&self) -> impl Iterator<Item = i32> + '_ {
        self.spans.iter().flat_map(|span| span.first.year()..=span.last.year())
    }

    pub fn day_kind(&self, date: NaiveDate) -> Result<DayKind<'_>, NoCalendar> {
        self.span(date).map(|_| self.kind(date))
    }

    /// The n-th working day after `from`, which itself is day 0 and not counted; n = 0 gives `from`.
    pub fn add_working_days(&self, from: NaiveDate, n: u32) -> Result<NaiveDate, NoCalendar> {
        let span = self.span(from)?;
        if n == 0 {
            return Ok(from);
        }
        let target = u64::from(span.count(from)) + u64::from(n);
        let index = span.counts.partition_point(|&count| u64::from(count) < target);
        if index == span.counts.len() { Err(span.beyond()) } else { Ok(span.first + Days::new(index as u64)) }
    }

    /// Working days after `a` up to and including `b`; negative when `b` is earlier.
    pub fn working_days_between(&self, a: NaiveDate, b: NaiveDate) -> Result<i64, NoCalendar> {
        let span = self.span(a.min(b))?;
        if a.max(b) > span.last {
            return Err(span.beyond());
        }
        Ok(i64::from(span.count(b)) - i64::from(span.count(a)))
    }

    /// Every day after `from` up to the n-th working day.
    pub fn explain(&self, from: NaiveDate, n: u32) -> Result<Vec<ExplainedDay<'_>>, NoCalendar> {
        let due = self.add_working_days(from, n)?;
        let mut count = 0;
        let days = from.iter_days().skip(1).take_while(|&date| date <= due).map(|date| {
            let kind = self.kind(date);
            count += u32::from(kind.is_working());
            ExplainedDay { date, kind, count }
        });
        Ok(days.collect())
    }

    pub fn days_of_year(&self, year: i32) -> Result<YearDays<'_>, NoCalendar> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).ok_or(NoCalendar { year })?;
        self.span(first)?;
        let mut days = YearDays { holidays: Vec::new(), make_up_days: Vec::new(), working_days: [0; 12] };
        for date in first.iter_days().take_while(|date| date.year() == year) {
            let kind = self.kind(date);
            days.working_days[date.month0() as usize] += u32::from(kind.is_working());
            match kind {
                DayKind::Holiday(name) => days.holidays.push((date, name)),
                DayKind::MakeUp(name) => days.make_up_days.push((date, name)),
                DayKind::Working | DayKind::Weekend => {}
            }
        }
        Ok(days)
    }

    fn span(&self, date: NaiveDate) -> Result<&Span, NoCalendar> {
        let covering = self.spans.iter().find(|span| span.first <= date && date <= span.last);
        covering.ok_or(NoCalendar { year: date.year() })
    }

    /// A weekday some file calls a workday is an ordinary working day again, not a make-up day.
    fn kind(&self, date: NaiveDate) -> DayKind<'_> {
        let weekend = date.weekday().num_days_from_monday() >= 5;
        match self.marks.get(&date) {
            Some(mark) if !mark.working => DayKind::Holiday(&mark.name),
            Some(mark) if weekend => DayKind::MakeUp(&mark.name),
            None if weekend => DayKind::Weekend,
            _ => DayKind::Working,
        }
    }

    /// Years no clock may run through: without a working day it would never end, without a holiday it would
    /// be a guess.
    fn hollow_years(&self, declared: &BTreeMap<i32, usize>) -> Vec<CalendarFault> {
        if self.spans.is_empty() {
            return vec![CalendarFault { line: None, other_line: None, what: CalendarFaultKind::Empty }];
        }
        let off = self.marks.iter().filter(|(_, mark)| !mark.working);
        let with_holiday: BTreeSet<i32> = off.map(|(date, _)| date.year()).collect();
        let mut faults = Vec::new();
        for year in self.years() {
            let line = declared.get(&year).copied();
            let mut fault = |what| faults.push(CalendarFault { line, other_line: None, what });
            if !with_holiday.contains(&year) {
                fault(CalendarFaultKind::YearWithoutHoliday(year));
            } else if self.days_of_year(year).is_ok_and(|days| days.working_days == [0; 12]) {
                fault(CalendarFaultKind::YearWithoutWorkingDay(year));
            }
        }
        faults
    }
}

impl Span {
    fn new(from: i32, to: i32, marks: &BTreeMap<NaiveDate, Mark>) -> Option<Span> {
        let (first, last) = (NaiveDate::from_ymd_opt(from, 1, 1)?, NaiveDate::from_ymd_opt(to, 12, 31)?);
        let weekday = first.weekday().num_days_from_monday() as usize;
        let length = (last - first).num_days() as usize + 1;
        let mut counts: Vec<u32> = (0..length).map(|day| u32::from((weekday + day) % 7 < 5)).collect();
        for (&date, mark) in marks.range(first..=last) {
            counts[(date - first).num_days() as usize] = u32::from(mark.working);
        }
        let mut sum = 0;
        for count in &mut counts {
            sum += *count;
            *count = sum;
        }
        Some(Span { first, last, counts })
    }

    /// Only for a date inside the span.
    fn count(&self, date: NaiveDate) -> u32 {
        self.counts[(date - self.first).num_days() as usize]
    }

    fn beyond(&self) -> NoCalendar {
        NoCalendar { year: self.last.year() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::CalendarFaultKind::*;
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn faults(base: Base, text: &str) -> Vec<(Option<usize>, Option<usize>, CalendarFaultKind)> {
        let faults = Calendar::with_overrides(base, text).unwrap_err();
        faults.into_iter().map(|f| (f.line, f.other_line, f.what)).collect()
    }

    #[test]
    fn due_dates_of_the_published_cases() {
        let cases = [
            ("CAL01", "2025-09-26", 3, Ok("2025-09-30")),
            ("CAL02", "2025-09-30", 1, Ok("2025-10-09")),
            ("CAL04", "2026-02-13", 5, Ok("2026-02-27")),
            ("CAL05", "2026-02-13", 1, Ok("2026-02-14")),
            ("CAL07", "2025-12-31", 3, Ok("2026-01-06")),
            ("CAL08", "2025-09-22", 5, Ok("2025-09-28")),
            ("CAL09", "2025-01-24", 2, Ok("2025-01-27")),
            ("CAL10", "2025-01-25", 1, Ok("2025-01-26")),
            ("CAL12", "2026-05-08", 1, Ok("2026-05-09")),
            ("CAL13", "2026-09-18", 2, Ok("2026-09-21")),
            ("CAL15", "2025-10-04", 1, Ok("2025-10-09")),
            ("CAL16", "2025-10-11", 1, Ok("2025-10-13")),
            ("CAL18", "2026-04-30", 1, Ok("2026-05-06")),
            ("CAL20", "2026-12-30", 3, Err(2027)),
            ("CAL20 on its last day", "2026-12-30", 1, Ok("2026-12-31")),
            ("CAL20 far beyond", "2026-12-30", u32::MAX, Err(2027)),
            ("starts before all notices", "2018-12-31", 0, Err(2018)),
            ("no day at all", "2025-10-04", 0, Ok("2025-10-04")),
        ];
        let calendar = Calendar::embedded();
        for (id, from, n, expected) in cases {
            let expected = expected.map(day).map_err(|year| NoCalendar { year });
            assert_eq!(calendar.add_working_days(day(from), n), expected, "{id}");
        }
    }

    #[test]
    fn a_day_off_and_worked_names_both_lines_cal21() {
        let text = "# 办公室\n2026-05-04..2026-05-06,holiday,劳动节\n\n2026-05-05..2026-05-07,workday,补班\n";
        let expected = vec![(Some(4), Some(2), Contradiction(day("2026-05-05")))];
        assert_eq!(faults(Base::Embedded, text), expected);
        assert!(
            Calendar::with_overrides(Base::Embedded, "2026-03-02,holiday,a\n2026-03-02,holiday,b").is_ok()
        );
    }

    #[test]
    fn a_note_changes_nothing_cal22() {
        let noted = Calendar::with_overrides(Base::Embedded, "2025-03-12,note,植树节\n").unwrap();
        assert_eq!(noted.day_kind(day("2025-03-12")), Ok(DayKind::Working));
        assert_eq!(noted, Calendar::embedded());
    }

    #[test]
    fn every_fault_is_told_in_one_run_cal23() {
        let text = "date,kind,name\n12-31..01-02,holiday,元旦\n2026-02-30,holiday,\n2026-02-09..2026-02-01,holiday,\n\
                    2026-01-01，holiday，元旦\n2026-01-01,off,元旦\n27,year,\n2028-01-03,holiday,元旦\n2028-01-01,workday,\n\
                    2027-01-01,holiday,元旦\n1026-01-01,note,\n2026-01-01..2027-06-01,holiday,";
        let expected = vec![
            (Some(2), None, DateWithoutYear("12-31".into())),
            (Some(3), None, BadDate("2026-02-30".into())),
            (Some(4), None, BadRange("2026-02-09..2026-02-01".into())),
            (Some(5), None, FullWidthComma),
            (Some(6), None, UnknownKind("off".into())),
            (Some(7), None, BadYear("27".into())),
            (Some(8), None, UndeclaredYear(2028)),
            (Some(10), None, UndeclaredYear(2027)),
            (Some(11), None, BadDate("1026-01-01".into())),
            (Some(12), None, BadRange("2026-01-01..2027-06-01".into())),
        ];
        assert_eq!(faults(Base::Embedded, text), expected);
    }

    #[test]
    fn a_calendar_needs_working_days_and_holidays_cal27() {
        assert_eq!(faults(Base::None, "# nothing\n"), [(None, None, Empty)]);
        let closed = "2027,year,\n2027-01-01..2027-12-31,holiday,";
        assert_eq!(faults(Base::None, closed), [(Some(1), None, YearWithoutWorkingDay(2027))]);
        assert_eq!(faults(Base::Embedded, "2027,year,"), [(Some(1), None, YearWithoutHoliday(2027))]);
        assert_eq!(Calendar::with_overrides(Base::Embedded, ""), Ok(Calendar::embedded()));
    }

    #[test]
    fn explains_day_by_day_cal32() {
        let calendar = Calendar::embedded();
        let days = calendar.explain(day("2025-09-26"), 3).unwrap();
        let days: Vec<_> = days.iter().map(|d| (d.date.to_string(), d.kind, d.count)).collect();
        let expected = [
            ("2025-09-27".to_owned(), DayKind::Weekend, 0),
            ("2025-09-28".to_owned(), DayKind::MakeUp("国庆节、中秋节"), 1),
            ("2025-09-29".to_owned(), DayKind::Working, 2),
            ("2025-09-30".to_owned(), DayKind::Working, 3),
        ];
        assert_eq!(days, expected);
    }

    #[test]
    fn an_office_overrides_days_and_adds_years() {
        let text = "\u{feff}日期,类型,名称\r\n2028,year,国办发明电,\r\n\"2028/1/3\",holiday,元旦\r\n,,\r\n\
                    2020-02-03 .. 2020-02-07,holiday,湖北延长假期\r\n2026-05-05,workday,\r\n2026-05-09,holiday,\r\n";
        let calendar = Calendar::with_overrides(Base::Embedded, text).unwrap();
        assert_eq!(calendar.day_kind(day("2020-02-05")), Ok(DayKind::Holiday("湖北延长假期")));
        assert_eq!(calendar.day_kind(day("2026-05-05")), Ok(DayKind::Working));
        assert_eq!(calendar.day_kind(day("2026-05-09")).map(DayKind::is_working), Ok(false));
        assert_eq!(calendar.add_working_days(day("2027-12-31"), 1), Err(NoCalendar { year: 2027 }));
        assert_eq!(calendar.add_working_days(day("2026-12-31"), 1), Err(NoCalendar { year: 2027 }), "hole");
        let across = calendar.working_days_between(day("2028-01-05"), day("2026-12-31"));
        assert_eq!(across, Err(NoCalendar { year: 2027 }));
        assert_eq!(calendar.add_working_days(day("2028-01-01"), 1), Ok(day("2028-01-04")));
    }

    #[test]
    fn the_id_follows_days_not_spelling() {
        let id = |text| Calendar::with_overrides(Base::Embedded, text).unwrap().id().to_owned();
        let plain = id("2026-03-02,holiday,a\n2026-03-03,holiday,a\n2026-03-07,workday,b\n");
        assert_eq!(plain, "cn-2019..2026+79b7ac31", "sealed in ledgers: must never change");
        assert_eq!(plain, id("# x\n2026/3/7,workday,\n\n2026,year,\n2026-03-02..2026-03-03,holiday,c"));
        assert_ne!(plain, id("2026-03-02,holiday,a\n2026-03-03,holiday,a\n"));
        assert_eq!(id("# only words"), "cn-2019..2026");
    }

    #[test]
    fn the_embedded_notices_are_sound() {
        assert!(Sheet::read(EMBEDDED).faults.is_empty());
        let calendar = Calendar::embedded();
        assert_eq!(calendar.id(), "cn-2019..2026");
        let total = |year| calendar.days_of_year(year).unwrap().working_days.iter().sum::<u32>();
        assert_eq!((2019..=2026).map(total).collect::<Vec<_>>(), [250, 249, 250, 249, 249, 251, 248, 248]);
        let year = calendar.days_of_year(2025).unwrap();
        assert_eq!(year.working_days, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]);
        assert_eq!((year.holidays.len(), year.make_up_days.len()), (18, 5));
        for (date, mark) in &calendar.marks {
            assert_eq!(
                mark.working,
                date.weekday().num_days_from_monday() >= 5,
                "{date} would change nothing"
            );
        }
    }

    /// Straight from the text of the file, sharing no code with the calendar.
    fn plainly_working(date: NaiveDate) -> bool {
        let row = |kind| EMBEDDED.contains(&format!("\n{date},{kind},"));
        row("workday") || (date.weekday().num_days_from_monday() < 5 && !row("holiday"))
    }

    proptest! {
        #[test]
        fn counting_agrees_with_walking(offset in 0u64..2_800, n in 0u32..60) {
            let calendar = Calendar::embedded();
            let from = day("2019-01-01") + Days::new(offset);
            let (mut due, mut left) = (from, n);
            while left > 0 {
                due = due + Days::new(1);
                left -= u32::from(plainly_working(due));
            }
            prop_assert_eq!(calendar.add_working_days(from, n), Ok(due));
            prop_assert_eq!(calendar.working_days_between(from, due), Ok(i64::from(n)));
            prop_assert_eq!(calendar.working_days_between(due, from), Ok(-i64::from(n)));
            prop_assert_eq!(calendar.explain(from, n).map(|days| days.len() as i64), Ok((due - from).num_days()));
        }

        #[test]
        fn any_text_is_read_or_refused(
            text in "([0-9./,#\r\n -]|holiday|workday|year|note|2027|，|\"|\u{feff}){0,60}",
        ) {
            let _ = Calendar::with_overrides(Base::None, &text);
        }
    }
}
