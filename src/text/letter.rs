//! What the layout of documents adds by itself: numbers of sections, the colon behind a recipient, the word
//! before attachments, dates.

use super::{Lang, Words, words};
use chrono::{Datelike, NaiveDate};

pub const ATTACHED: Words = words("附件：", "Attached: ");

/// `甲局：`
pub fn recipient(lang: Lang, name: &str) -> String {
    format!("{name}{}", if lang == Lang::Zh { "：" } else { ":" })
}

/// `一、概况`
pub fn section(lang: Lang, number: usize, title: &str) -> String {
    match lang {
        Lang::Zh => format!("{}、{title}", han_number(number)),
        Lang::En => format!("{number}. {title}"),
    }
}

/// `（一）概况`
pub fn subsection(lang: Lang, number: usize, title: &str) -> String {
    match lang {
        Lang::Zh => format!("（{}）{title}", han_number(number)),
        Lang::En => format!("({number}) {title}"),
    }
}

/// In Arabic digits without leading zeros (GB/T 9704-2012, 7.3.5.4).
pub fn date(lang: Lang, date: NaiveDate) -> String {
    match lang {
        Lang::Zh => format!("{}年{}月{}日", date.year(), date.month(), date.day()),
        Lang::En => date.format("%-d %B %Y").to_string(),
    }
}

/// `（联系人：…）`
pub fn in_brackets(lang: Lang, text: &str) -> String {
    match lang {
        Lang::Zh => format!("（{text}）"),
        Lang::En => format!("({text})"),
    }
}

/// 一, 二, … 十一, … for the sections of one paper; digits beyond 99.
fn han_number(number: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match number {
        1..=9 => DIGITS[number].to_owned(),
        10..=19 => format!("十{}", DIGITS[number - 10]),
        20..=99 => format!("{}十{}", DIGITS[number / 10], DIGITS[number % 10]),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_numbered_as_papers_do() {
        let numbers: Vec<String> = [1, 9, 10, 11, 20, 35, 99, 100].map(han_number).to_vec();
        assert_eq!(numbers, ["一", "九", "十", "十一", "二十", "三十五", "九十九", "100"]);
        assert_eq!(subsection(Lang::Zh, 2, "概况"), "（二）概况");
    }

    #[test]
    fn dates_have_no_leading_zeros() {
        let day = NaiveDate::from_ymd_opt(2025, 9, 3).unwrap();
        assert_eq!(
            (date(Lang::Zh, day).as_str(), date(Lang::En, day).as_str()),
            ("2025年9月3日", "3 September 2025")
        );
    }
}
