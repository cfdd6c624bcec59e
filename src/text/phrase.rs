//! Pieces of sentences: counts, lists, quoted user data, and the known name closest to a mistyped one.

use super::{Lang, Words};
use crate::domain::mask;

/// Longest piece of user data shown in a sentence, in characters.
const QUOTED: usize = 40;

/// Longest name that is compared for a suggestion; more is not a typing slip.
const COMPARED: usize = 64;

/// `512 MB`, in the unit that leaves a short number.
pub fn bytes(number: u64) -> String {
    let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")];
    let unit = units.into_iter().find(|(size, _)| number >= *size);
    unit.map_or_else(|| format!("{number} B"), |(size, unit)| format!("{} {unit}", number / size))
}

/// All items: 顿号 in Chinese, commas in English.
pub fn list<T: AsRef<str>>(lang: Lang, items: &[T]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    items.join(separator(lang))
}

/// A word that may be typed, with its code where that is another.
pub fn coded(lang: Lang, name: Words, code: &str) -> String {
    match lang {
        Lang::Zh => format!("{}（{code}）", name.zh),
        Lang::En if name.en == code => code.to_owned(),
        Lang::En => format!("{code} ({})", name.en),
    }
}

/// The first items, and how many there are in all where some are left out.
pub fn first_of<T: AsRef<str>>(lang: Lang, items: &[T], most: usize) -> String {
    first(lang, items, most, |item| tidy(&mask::text(item, &[])))
}

/// The same of ticket numbers, which are never masked.
pub fn first_numbers(lang: Lang, numbers: &[String], most: usize) -> String {
    first(lang, numbers, most, tidy)
}

fn first<T: AsRef<str>>(lang: Lang, items: &[T], most: usize, shape: impl Fn(&str) -> String) -> String {
    let shown: Vec<String> = items.iter().take(most).map(|item| shape(item.as_ref())).collect();
    let told = list(lang, &shown);
    match (items.len() > most, lang) {
        (false, _) => told,
        (true, Lang::Zh) => format!("{told} 等 {} 个", items.len()),
        (true, Lang::En) => format!("{told} and {} more", items.len() - most),
    }
}

fn separator(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "、",
        Lang::En => ", ",
    }
}

/// User data in a sentence, in quotation marks, on one line and not too long. A cell in the wrong column
/// may hold anything, so personal data is masked, before anything is cut off.
pub fn quote(lang: Lang, text: &str) -> String {
    excerpt(lang, &mask::text(text, &[]))
}

/// The same of a text that may be shown as it is.
pub fn excerpt(lang: Lang, text: &str) -> String {
    match lang {
        Lang::Zh => format!("“{}”", tidy(text)),
        Lang::En => format!("\"{}\"", tidy(text)),
    }
}

/// The same of a seal, of whose 64 digits some look like a telephone number now and then. A digit may have got lost
/// in copying.
pub fn seal(lang: Lang, text: &str) -> String {
    let is_one = text.len() >= 32
        && text.bytes().all(|byte| byte.is_ascii_hexdigit())
        && text.bytes().any(|byte| byte.is_ascii_alphabetic());
    if is_one { excerpt(lang, text) } else { quote(lang, text) }
}

/// Cells may hold line breaks, control characters and whole letters; a sentence may not.
fn tidy(text: &str) -> String {
    let odd = |c: char| c.is_whitespace() || c.is_control();
    let words: Vec<&str> = text.split(odd).filter(|word| !word.is_empty()).collect();
    let line = words.join(" ");
    match line.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// The known name a person most likely meant, if any is close.
pub fn closest<'a, T: AsRef<str>>(given: &str, known: &'a [T]) -> Option<&'a str> {
    let given: Vec<char> = given.trim().to_lowercase().chars().collect();
    if given.len() < 2 || given.len() > COMPARED {
        return None;
    }
    let near = known.iter().map(AsRef::as_ref).filter_map(|name| {
        let letters: Vec<char> = name.trim().to_lowercase().chars().take(COMPARED).collect();
        let distance = distance(&given, &letters);
        let close = distance <= given.len().max(letters.len()) / 3 || abbreviates(&given, &letters);
        close.then_some((distance, name))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// 城管局 for 城市管理局: Chinese names are shortened by leaving characters out.
fn abbreviates(short: &[char], long: &[char]) -> bool {
    let mut rest = long.iter();
    !short.is_empty() && short.iter().all(|c| !c.is_ascii() && rest.any(|other| other == c))
}

/// Insertions, deletions and replacements between two words (Levenshtein).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_name_the_rest_by_number() {
        let units = ["甲局", "乙局", "丙局"];
        assert_eq!(list(Lang::Zh, &units), "甲局、乙局、丙局");
        assert_eq!(first_of(Lang::Zh, &units, 2), "甲局、乙局 等 3 个");
        assert_eq!(first_of(Lang::En, &["a", "b", "c"], 2), "a, b and 1 more");
    }

    #[test]
    fn quoted_data_stays_on_one_short_line() {
        assert_eq!(quote(Lang::Zh, "\t来电\n时间\u{1b} "), "“来电 时间”");
        assert_eq!(quote(Lang::En, &"长".repeat(41)), format!("\"{}…\"", "长".repeat(40)));
    }

    #[test]
    fn a_seal_is_shown_as_it_is_and_what_is_none_like_any_other_text() {
        let number = "13912345678";
        let one = format!("cf{number}{}", "a0".repeat(25)) + "f";
        assert!(seal(Lang::Zh, &one).contains(number));
        assert!(seal(Lang::Zh, &one[1..]).contains(number));
        assert!(
            !seal(Lang::Zh, &one[..20]).contains(number)
                && !seal(Lang::Zh, &format!("{one}，")).contains(number)
        );
        assert!(!quote(Lang::Zh, &one).contains(number), "else it needs no case of its own");
    }

    #[test]
    fn suggests_typing_slips_and_abbreviations_only() {
        let units = ["城市管理局", "住房和城乡建设局", "公安局"];
        assert_eq!(closest("城管局", &units), Some("城市管理局"));
        assert_eq!(closest("住建局", &units), Some("住房和城乡建设局"));
        assert_eq!(closest("公按局", &units), Some("公安局"));
        assert_eq!(closest("东街办事处", &units), None);
        assert_eq!(closest("Recieved At", &["Received At", "Closed At"]), Some("Received At"));
        assert_eq!(closest("工单号", &["工单编号", "诉求编号"]), Some("工单编号"));
        assert_eq!(closest("局", &units), None);
    }
}
