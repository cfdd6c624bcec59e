//! Times and periods as clerks say them, read against the day they are said on: 昨天, 11月5日 9:30, 上月. They are
//! put into the full forms that `intake::moment` and `domain::period` read.

use crate::domain::Stamp;
use crate::domain::period::month_name;
use crate::domain::width::half;
use chrono::{Datelike, Days, NaiveDate};

/// Days that are named by their distance from today.
const DAYS: [(&[&str], u64); 3] =
    [(&["今天", "今日", "today"], 0), (&["昨天", "昨日", "yesterday"], 1), (&["前天", "前日"], 2)];

/// A moment with its year, if the text has a day and no year; `None` leaves it to other readers.
pub fn moment(text: &str, now: Stamp) -> Option<String> {
    let text: String = text.trim().chars().map(half).collect();
    let named = |(names, back): &(&[&str], u64)| {
        let rest = names.iter().find_map(|name| text.strip_prefix(name))?;
        Some((now.date().checked_sub_days(Days::new(*back))?, rest.to_owned()))
    };
    let (date, rest) = DAYS.iter().find_map(named).or_else(|| day_of_year(&text, now.date()))?;
    Some(format!("{} {}", date.format("%Y-%m-%d"), clock(rest.trim())).trim_end().to_owned())
}

/// `11月5日 …`, `11-05 …`, `11/5 …`: of this year, or of the last one where that is far ahead.
fn day_of_year(text: &str, today: NaiveDate) -> Option<(NaiveDate, String)> {
    let (month, rest) = number(text)?;
    let rest = rest.strip_prefix(['月', '-', '/'])?;
    let (day, rest) = number(rest)?;
    let ends = rest.strip_prefix(['日', '号']).unwrap_or(rest);
    if ends.len() == rest.len() && !(rest.is_empty() || rest.starts_with(' ')) {
        return None;
    }
    let of = |year| NaiveDate::from_ymd_opt(year, month, day);
    let this = of(today.year())?;
    // In January 12月30日 is last year's; what lies ahead by weeks is this year's; in between nobody can tell.
    match (this - today).num_days() {
        ..=31 => Some((this, ends.to_owned())),
        184.. => Some((of(today.year() - 1)?, ends.to_owned())),
        _ => None,
    }
}

/// One or two digits, and what follows them.
fn number(text: &str) -> Option<(u32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text.get(..digits).filter(|_| matches!(digits, 1 | 2))?;
    Some((number.parse().ok()?, &text[digits..]))
}

/// `9点30分`, `9时`: as `9:30`, `9:00`.
fn clock(text: &str) -> String {
    let text = text.replace(['点', '时'], ":").replace('分', "");
    if text.ends_with(':') { format!("{text}00") } else { text }
}

/// The day a period is named on, and its month as the office counts months, from year 0 on.
#[derive(Clone, Copy)]
pub struct Today {
    pub date: NaiveDate,
    pub month: i32,
}

/// A period in a form that has its year.
pub fn period(text: &str, today: Today) -> String {
    let text: String = text.trim().chars().map(half).collect();
    match text.split_once(['至', '~']).or_else(|| text.split_once("..")) {
        Some((from, to)) => format!("{}..{}", one(from.trim(), today), one(to.trim(), today)),
        None => one(&text, today),
    }
}

fn one(text: &str, today: Today) -> String {
    let (year, quarter) = (today.month.div_euclid(12), today.month.div_euclid(3));
    let of_quarter = |quarter: i32| format!("{:04}Q{}", quarter.div_euclid(4), quarter.rem_euclid(4) + 1);
    match text {
        "本年" | "今年" => format!("{year:04}"),
        "去年" | "上年" => format!("{:04}", year - 1),
        "本月" => month_name(today.month),
        "上月" => month_name(today.month - 1),
        "本季度" | "本季" => of_quarter(quarter),
        "上季度" | "上季" => of_quarter(quarter - 1),
        _ => written(text, today).unwrap_or_else(|| text.to_owned()),
    }
}

/// `11月`, `202511`, `2025年第四季度`, `三季度`, `11月5日`, 昨天.
fn written(text: &str, today: Today) -> Option<String> {
    let year = today.month.div_euclid(12);
    if text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(format!("{}-{}", &text[..4], &text[4..]));
    }
    if let Some(before) = text.strip_suffix("季度").or_else(|| text.strip_suffix('季')) {
        let (of, quarter) = before.split_once('年').unwrap_or(("", before));
        let quarter = quarter.trim().trim_start_matches('第');
        let quarter = ["一1", "二2", "三3", "四4"]
            .iter()
            .position(|names| !quarter.is_empty() && names.contains(quarter))?;
        let of = if of.is_empty() { format!("{year:04}") } else { of.to_owned() };
        return Some(format!("{of}Q{}", quarter + 1));
    }
    let bare_month = text.strip_suffix("月份").or_else(|| text.strip_suffix('月'));
    if let Some((month @ 1..=12, "")) = bare_month.and_then(number) {
        // The last one of that name.
        let this = year * 12 + month as i32 - 1;
        return Some(month_name(if this > today.month { this - 12 } else { this }));
    }
    moment(text, Stamp::start_of(today.date))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Stamp {
        Stamp::parse("2025-11-20T10:00:00").unwrap()
    }

    #[test]
    fn days_without_a_year_are_of_the_year_that_is_meant() {
        for (said, meant) in [
            ("昨天", "2025-11-19"),
            ("前天 ９：３０", "2025-11-18 9:30"),
            ("今天9点", "2025-11-20 9:00"),
            ("11月5日", "2025-11-05"),
            ("11月5日9时30分", "2025-11-05 9:30"),
            ("11-05 09:30", "2025-11-05 09:30"),
            ("12/1", "2025-12-01"),
        ] {
            assert_eq!(moment(said, now()).as_deref(), Some(meant), "{said}");
        }
        assert_eq!(
            moment("12月30日", Stamp::parse("2026-01-05T10:00:00").unwrap()).as_deref(),
            Some("2025-12-30")
        );
        for other in ["2月29日", "2025-11-05", "2.5", "9:30", "13月1日", "2月30日", "11-05x", "110-05", "昨"]
        {
            assert_eq!(moment(other, now()), None, "{other}");
        }
    }

    #[test]
    fn periods_are_read_against_today() {
        let today = Today { date: now().date(), month: 2025 * 12 + 10 };
        for (said, meant) in [
            ("本月", "2025-11"),
            ("上月", "2025-10"),
            ("11月", "2025-11"),
            ("12月份", "2024-12"),
            ("202511", "2025-11"),
            ("去年", "2024"),
            ("上季度", "2025Q3"),
            ("2025年第四季度", "2025Q4"),
            ("三季度", "2025Q3"),
            ("2025年3季度", "2025Q3"),
            ("2025-11-01至2025-11-15", "2025-11-01..2025-11-15"),
            ("2025Q4", "2025Q4"),
            ("11月5日", "2025-11-05"),
        ] {
            assert_eq!(period(said, today), meant, "{said}");
        }
        assert_eq!(period("上月", Today { month: 2026 * 12, ..today }), "2025-12");
    }
}
