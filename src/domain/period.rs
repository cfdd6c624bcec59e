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
    /// Reads `2025`, `2025-Q3`, `2025Q3`, `2025-09`, `2025-09-28`, `2025-09-01..2025-09-15`, and the Chinese forms
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
            assert_eq!(Period::parse(text).unwrap().name(), name, "{text}");
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
                Period::parse(text).map(|period| period.name()),
                if text == "2025-" { Some("2025".into()) } else { None },
                "{text}"
            );
        }
    }
}
