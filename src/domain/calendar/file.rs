//! A calendar file as text: `date,kind,name`, kinds `holiday workday note year`, dates alone or as a range.

use super::{CalendarFault, CalendarFaultKind, Mark};
use chrono::{Datelike, NaiveDate};
use memchr::memchr;
use std::collections::{BTreeMap, BTreeSet};

/// Years a calendar file may speak of; anything else is a typing slip.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// Longest range one row may cover, in days; more is a typing slip in the year.
const LONGEST_RANGE: i64 = 366;

/// A calendar file as read: its days and declared years, each with its line, and what is wrong with it.
#[derive(Default)]
pub(super) struct Sheet {
    pub days: BTreeMap<NaiveDate, (usize, Mark)>,
    pub declared: BTreeMap<i32, usize>,
    pub faults: Vec<CalendarFault>,
}

enum Row<'a> {
    Nothing,
    Days { first: NaiveDate, last: NaiveDate, working: bool, name: &'a str },
    Year(i32),
}

impl Sheet {
    pub fn read(text: &str) -> Sheet {
        let mut sheet = Sheet::default();
        for (index, text) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = index + 1;
            match Row::read(text) {
                Ok(Row::Nothing) => {}
                Ok(Row::Year(year)) => {
                    sheet.declared.entry(year).or_insert(line);
                }
                Ok(Row::Days { first, last, working, name }) => {
                    for date in first.iter_days().take_while(|&date| date <= last) {
                        sheet.mark(line, date, working, name);
                    }
                }
                Err(what) => sheet.faults.push(CalendarFault { line: Some(line), other_line: None, what }),
            }
        }
        sheet
    }

    /// Saying the same twice is harmless and the first name stays; a contradiction is reported once per pair
    /// of lines.
    fn mark(&mut self, line: usize, date: NaiveDate, working: bool, name: &str) {
        let fresh = || (line, Mark { working, name: name.to_owned() });
        let (other, mark) = self.days.entry(date).or_insert_with(fresh);
        let (line, other_line) = (Some(line), Some(*other));
        let mut of_this_line = self.faults.iter().rev().take_while(|fault| fault.line == line);
        if mark.working != working && !of_this_line.any(|fault| fault.other_line == other_line) {
            self.faults.push(CalendarFault {
                line,
                other_line,
                what: CalendarFaultKind::Contradiction(date),
            });
        }
    }

    pub fn refuse_undeclared(&mut self, years: &BTreeSet<i32>) {
        let mut first_lines: BTreeMap<i32, usize> = BTreeMap::new();
        for (date, (line, _)) in self.days.iter().filter(|(date, _)| !years.contains(&date.year())) {
            let first = first_lines.entry(date.year()).or_insert(*line);
            *first = (*first).min(*line);
        }
        self.faults.extend(first_lines.into_iter().map(|(year, line)| CalendarFault {
            line: Some(line),
            other_line: None,
            what: CalendarFaultKind::UndeclaredYear(year),
        }));
    }

    pub fn sorted_faults(mut self) -> Vec<CalendarFault> {
        self.faults.sort_by_key(|fault| fault.line);
        self.faults
    }

    pub fn marks(self) -> BTreeMap<NaiveDate, Mark> {
        self.days.into_iter().map(|(date, (_, mark))| (date, mark)).collect()
    }

    /// FNV-1a, 32 bits, over what moves a due date: declared years and days, not names, notes or order.
    pub fn hash(&self) -> Option<u32> {
        let years = self.declared.keys().map(|year| format!("{year} year\n"));
        let days = self.days.iter().map(|(date, (_, mark))| {
            let kind = if mark.working { "workday" } else { "holiday" };
            format!("{date} {kind}\n")
        });
        let bytes: Vec<u8> = years.chain(days).flat_map(String::into_bytes).collect();
        let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        (!bytes.is_empty()).then(|| bytes.iter().fold(0x811c_9dc5, step))
    }
}

impl Row<'_> {
    /// Spreadsheets quote cells and pad short lines with commas; both are forgiven.
    fn read(line: &str) -> Result<Row<'_>, CalendarFaultKind> {
        let line = line.trim().trim_end_matches(',');
        if line.is_empty() || line.trim_start_matches('"').starts_with('#') {
            return Ok(Row::Nothing);
        }
        let (day, rest) = cut(line);
        let (kind, name) = cut(rest);
        let [day, kind, name] = [day, kind, name].map(bare);
        if day.eq_ignore_ascii_case("date") || day == "日期" {
            return Ok(Row::Nothing);
        }
        match kind {
            "holiday" | "workday" => {
                let (first, last) = days(day)?;
                Ok(Row::Days { first, last, working: kind == "workday", name })
            }
            "note" => days(day).map(|_| Row::Nothing),
            "year" => year(day).map(Row::Year).ok_or_else(|| CalendarFaultKind::BadYear(day.to_owned())),
            _ if line.contains('，') => Err(CalendarFaultKind::FullWidthComma),
            _ => Err(CalendarFaultKind::UnknownKind(kind.to_owned())),
        }
    }
}

/// What stands before the first comma and behind it. Every command reads some hundred rows of calendar first:
/// this is much quicker than splitting at a character.
fn cut(line: &str) -> (&str, &str) {
    match memchr(b',', line.as_bytes()) {
        Some(comma) => (&line[..comma], &line[comma + 1..]),
        None => (line, ""),
    }
}

fn bare(cell: &str) -> &str {
    cell.trim_matches(|c: char| c == '"' || c.is_whitespace())
}

/// `2025-09-28`, `2025/9/28`, or two of them joined by `..`.
fn days(text: &str) -> Result<(NaiveDate, NaiveDate), CalendarFaultKind> {
    if let Some(only) = usual_date(text) {
        return Ok((only, only));
    }
    let (first, last) = match text.split_once("..") {
        Some((first, last)) => (date(first.trim())?, date(last.trim())?),
        None => return date(text).map(|only| (only, only)),
    };
    if (0..LONGEST_RANGE).contains(&(last - first).num_days()) {
        Ok((first, last))
    } else {
        Err(CalendarFaultKind::BadRange(text.to_owned()))
    }
}

/// `2025-09-28`, cut where its parts must stand; `None` if they do not.
fn usual_date(text: &str) -> Option<NaiveDate> {
    let [y, first, m, second, d] = [0..4, 4..5, 5..7, 7..8, 8..text.len()].map(|part| text.get(part));
    let (y, m, d) = (year(y?)?, one_or_two_digits(m?)?, one_or_two_digits(d?)?);
    NaiveDate::from_ymd_opt(y, m, d).filter(|_| [first, second] == [Some("-"); 2])
}

fn date(text: &str) -> Result<NaiveDate, CalendarFaultKind> {
    let bad = || CalendarFaultKind::BadDate(text.to_owned());
    let separator = if text.contains('/') { '/' } else { '-' };
    let mut parts = text.split(separator);
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(y), Some(m), Some(d), None) => {
            let (y, m, d) = (year(y), one_or_two_digits(m), one_or_two_digits(d));
            let (y, m, d) = (y.ok_or_else(bad)?, m.ok_or_else(bad)?, d.ok_or_else(bad)?);
            NaiveDate::from_ymd_opt(y, m, d).ok_or_else(bad)
        }
        (Some(m), Some(d), None, None) if one_or_two_digits(m).and(one_or_two_digits(d)).is_some() => {
            Err(CalendarFaultKind::DateWithoutYear(text.to_owned()))
        }
        _ => Err(bad()),
    }
}

fn year(text: &str) -> Option<i32> {
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok())?.filter(|year| YEARS.contains(year))
}

/// `parse` alone would take `+9`.
fn one_or_two_digits(text: &str) -> Option<u32> {
    let digits = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}
