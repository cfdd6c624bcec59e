//! How dates, moments and lengths of time are printed. Due moments that end a day are shown as the
//! bare date, because that is how an office speaks of them.

use super::Lang;
use crate::domain::Stamp;
use crate::domain::limits::{Span, SpanUnit};
use chrono::NaiveDate;

/// `2025-09-28`
pub fn date(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// `2025-09-28 09:10`
pub fn moment(stamp: Stamp) -> String {
    stamp.civil().format("%Y-%m-%d %H:%M").to_string()
}

/// `2025-09-28 09:10:07`
pub fn exact(stamp: Stamp) -> String {
    stamp.civil().format("%Y-%m-%d %H:%M:%S").to_string()
}

/// Two moments to be compared: to the second where minutes would print them alike.
pub fn pair(a: Stamp, b: Stamp) -> (String, String) {
    let minutes = (moment(a), moment(b));
    if minutes.0 == minutes.1 { (exact(a), exact(b)) } else { minutes }
}

/// A due moment: `2025-09-28` where it ends that day, else `2025-09-28 09:10`.
pub fn due(stamp: Stamp) -> String {
    if stamp.ends_a_day() { date(stamp.date()) } else { moment(stamp) }
}

/// Elapsed seconds: `3天4小时`, `3 d 4 h`; below 48 hours in hours and minutes (`26小时`), since a day would
/// hide what a limit in hours is about; less than a minute is 0.
pub fn elapsed(lang: Lang, seconds: i64) -> String {
    let minutes = seconds.unsigned_abs() / 60;
    let (hours, left) = (minutes / 60, minutes % 60);
    let [day, hour, minute] = match lang {
        Lang::Zh => ["天", "小时", "分钟"],
        Lang::En => [" d", " h", " min"],
    };
    let parts = match hours {
        0..48 => [(hours, hour), (left, minute)],
        _ => [(hours / 24, day), (hours % 24, hour)],
    };
    let told = parts.iter().filter(|(amount, _)| *amount > 0).map(|(amount, unit)| format!("{amount}{unit}"));
    let told = told.collect::<Vec<_>>().join(if lang == Lang::Zh { "" } else { " " });
    match told.is_empty() {
        true => format!("0{minute}"),
        false if seconds < 0 => format!("-{told}"),
        false => told,
    }
}

/// `5 个工作日`, `5 working days`
pub fn span(lang: Lang, span: Span) -> String {
    let Span { amount, unit } = span;
    match lang {
        Lang::Zh => format!("{amount} {}", counter(unit)),
        Lang::En if amount == 1 => format!("{amount} {}", noun(unit)),
        Lang::En => format!("{amount} {}s", noun(unit)),
    }
}

fn counter(unit: SpanUnit) -> &'static str {
    match unit {
        SpanUnit::WorkingDays => "个工作日",
        SpanUnit::Hours => "小时",
        SpanUnit::Minutes => "分钟",
        SpanUnit::OfficeHours => "个办公小时",
    }
}

fn noun(unit: SpanUnit) -> &'static str {
    match unit {
        SpanUnit::WorkingDays => "working day",
        SpanUnit::Hours => "hour",
        SpanUnit::Minutes => "minute",
        SpanUnit::OfficeHours => "office hour",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Stamp {
        Stamp::parse(text).unwrap()
    }

    #[test]
    fn moments_and_dues() {
        assert_eq!(moment(at("2025-09-28T09:10:07")), "2025-09-28 09:10");
        assert_eq!(due(at("2025-09-28T23:59:59")), "2025-09-28");
        assert_eq!(due(at("2025-10-01T20:40:00")), "2025-10-01 20:40");
        let (a, b) = pair(at("2025-09-28T09:10:07"), at("2025-09-28T09:10:30"));
        assert_eq!((a.as_str(), b.as_str()), ("2025-09-28 09:10:07", "2025-09-28 09:10:30"));
    }

    #[test]
    fn elapsed_time_in_two_units() {
        let hour = 3600;
        let cases = [
            (76 * hour, "3天4小时", "3 d 4 h"),
            (72 * hour + 60, "3天", "3 d"),
            (2 * hour + 300, "2小时5分钟", "2 h 5 min"),
            (330, "5分钟", "5 min"),
            (59, "0分钟", "0 min"),
            (-25 * hour, "-25小时", "-25 h"),
            (-30, "0分钟", "0 min"),
        ];
        for (seconds, zh, en) in cases {
            assert_eq!(elapsed(Lang::Zh, seconds), zh);
            assert_eq!(elapsed(Lang::En, seconds), en);
        }
        assert!(elapsed(Lang::Zh, i64::MIN).starts_with('-'));
    }

    #[test]
    fn spans_of_every_unit() {
        let told = |text, lang| span(lang, Span::parse(text).unwrap());
        let cases = [
            ("5wd", "5 个工作日", "5 working days"),
            ("1wd", "1 个工作日", "1 working day"),
            ("24h", "24 小时", "24 hours"),
            ("30min", "30 分钟", "30 minutes"),
            ("8oh", "8 个办公小时", "8 office hours"),
        ];
        for (text, zh, en) in cases {
            assert_eq!(told(text, Lang::Zh), zh);
            assert_eq!(told(text, Lang::En), en);
        }
    }
}
