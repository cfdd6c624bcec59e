//! 时段: a year, quarter, month, day, or a range of days, as a person writes it.

use super::stamp::Stamp;
use chrono::{Datelike, Days, Months, NaiveDate};

/// From the first second of a day to the last second of another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Period {
    pub first: NaiveDate,
    pub last: NaiveDate,
}

impl Period {
    /// Reads `2025`, `2025-Q3`, `2025-09`, `2025-09-28`, `2025-09-01..2025-09-15`, and the Chinese forms
    /// `2025年`, `2025年9月`.
    pub fn parse(text: &str) -> Option<Period> {
        let text = text.trim();
        if let Some((from, to)) = text.split_once("..") {
            let (from, to) = (Period::parse_one(from)?, Period::parse_one(to)?);
            return (from.first <= to.last).then_some(Period { first: from.first, last: to.last });
        }
        Period::parse_one(text)
    }

    fn parse_one(text: &str) -> Option<Period> {
        let text = text.trim().replace(['年', '月', '/'], "-").replace('日', "");
        let parts: Vec<&str> = text.trim_end_matches('-').split('-').collect();
        if parts.iter().any(|part| part.is_empty() || part.len() > 4) {
            return None;
        }
        let number =
            |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok())?;
        let year = number(parts[0]).filter(|year| (1900..=2199).contains(year))? as i32;
        let months = |month: u32, count: u32| {
            let first = NaiveDate::from_ymd_opt(year, month, 1)?;
            let last = first.checked_add_months(Months::new(count))?.checked_sub_days(Days::new(1))?;
            Some(Period { first, last })
        };
        match parts[1..] {
            [] => months(1, 12),
            [quarter] if quarter.starts_with(['Q', 'q']) => {
                let quarter = number(&quarter[1..]).filter(|quarter| (1..=4).contains(quarter))?;
                months(quarter * 3 - 2, 3)
            }
            [month] => months(number(month)?, 1),
            [month, day] => {
                let date = NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)?;
                Some(Period { first: date, last: date })
            }
            _ => None,
        }
    }

    /// The period of the same length that ends the day before: whole months before whole months.
    pub fn previous(&self) -> Option<Period> {
        let last = self.first.checked_sub_days(Days::new(1))?;
        let first = match self.months() {
            Some(months) => self.first.checked_sub_months(Months::new(months)),
            None => last.checked_sub_days(Days::new((self.last - self.first).num_days() as u64)),
        };
        Some(Period { first: first?, last })
    }

    /// The same period a year earlier, and the calendar year it begins in.
    pub fn year_before(&self) -> Option<(Period, Period)> {
        let year = Months::new(12);
        let first = self.first.checked_sub_months(year)?;
        let last = self.last.succ_opt()?.checked_sub_months(year)?.pred_opt()?;
        Some((Period { first, last }, Period::parse(&format!("{:04}", first.year()))?))
    }

    /// Of whole months, how many.
    fn months(&self) -> Option<u32> {
        let end = self.last.succ_opt().filter(|next| next.day() == 1 && self.first.day() == 1)?;
        let months = |date: NaiveDate| date.year() * 12 + date.month0() as i32;
        u32::try_from(months(end) - months(self.first)).ok()
    }

    pub fn contains(&self, stamp: Stamp) -> bool {
        (Stamp::start_of(self.first)..=Stamp::end_of(self.last)).contains(&stamp)
    }

    /// The shortest way to write it.
    pub fn name(&self) -> String {
        let Period { first, last } = *self;
        let whole_months = first.day() == 1 && last.succ_opt().is_some_and(|next| next.day() == 1);
        if first == last {
            first.to_string()
        } else if whole_months && (first.year(), first.month()) == (last.year(), last.month()) {
            first.format("%Y-%m").to_string()
        } else if whole_months && first.month() == 1 && last.month() == 12 && first.year() == last.year() {
            first.format("%Y").to_string()
        } else {
            format!("{first}..{last}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_period_before_has_the_same_length() {
        for (text, before) in [
            ("2025-03", "2025-02"),
            ("2025-Q1", "2024-10-01..2024-12-31"),
            ("2025", "2024"),
            ("2025-03-10..2025-03-16", "2025-03-03..2025-03-09"),
            ("2025-03-01", "2025-02-28"),
        ] {
            assert_eq!(Period::parse(text).unwrap().previous().unwrap().name(), before);
        }
        let (same, year) = Period::parse("2025-02").unwrap().year_before().unwrap();
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
            ("2024-02", "2024-02"),
            ("2025/9/28", "2025-09-28"),
            ("2025-01..2025-12", "2025"),
            ("2025-09-26..2025-10-25", "2025-09-26..2025-10-25"),
        ] {
            assert_eq!(Period::parse(text).unwrap().name(), name, "{text}");
        }
        for text in [
            "",
            "25",
            "2025-13",
            "2025-Q5",
            "2025-02-30",
            "2025-09..2025-08",
            "九月",
            "2025-",
            "..",
            "2025--1",
        ] {
            assert_eq!(
                Period::parse(text).map(|period| period.name()),
                if text == "2025-" { Some("2025".into()) } else { None },
                "{text}"
            );
        }
    }
}
