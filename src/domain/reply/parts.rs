//! The parts of a reply, each known by the office's words in the place where it belongs: the address at
//! the beginning, the signature at the end.

use super::Standard;
use crate::domain::code::codes;

codes! {
    pub enum Part {
        Address = "address",
        Request = "request",
        Checked = "checked",
        Outcome = "outcome",
        Basis = "basis",
        /// How and when the requester was contacted.
        Contact = "contact",
        UnitContact = "unit-contact",
        Signature = "signature",
    }
}

/// The address stands within so many characters.
const BEGINNING: usize = 40;
/// A telephone number has at least as many digits as 12345.
const NUMBER: usize = 5;

/// The parts that the standard asks for and the reply lacks.
pub fn missing(reply: &str, standard: &Standard) -> Vec<Part> {
    let asked = Part::ALL.iter().copied().filter(|&part| !standard.words_of(part).is_empty());
    asked.filter(|&part| !has(reply.trim(), part, standard.words_of(part))).collect()
}

fn has(reply: &str, part: Part, words: &[String]) -> bool {
    let any = |text: &str| words.iter().any(|word| text.contains(word.as_str()));
    match part {
        Part::Address => {
            let end = reply.char_indices().nth(BEGINNING).map_or(reply.len(), |(at, _)| at);
            any(&reply[..end])
        }
        Part::Contact => any(reply) && names_a_time(reply),
        Part::UnitContact => any(reply) && longest_number(reply) >= NUMBER,
        Part::Signature => {
            let signed = reply.trim_end_matches(|c: char| {
                c.is_ascii_digit() || c.is_whitespace() || "年月日.-/（）()章盖".contains(c)
            });
            words.iter().any(|word| signed.ends_with(word.as_str()))
        }
        _ => any(reply),
    }
}

/// `9月27日`, `27日`, `9时`, `09:10`.
fn names_a_time(reply: &str) -> bool {
    let mut before = ' ';
    reply.chars().any(|c| {
        let time = before.is_numeric() && "日时点号:：".contains(c);
        before = c;
        time
    })
}

fn longest_number(reply: &str) -> usize {
    let (mut longest, mut run) = (0, 0);
    for c in reply.chars() {
        run = match c {
            '-' | '－' | '*' if run > 0 => run,
            c if c.is_numeric() => run + 1,
            _ => 0,
        };
        longest = longest.max(run);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::super::standard::given::standard;
    use super::*;

    #[test]
    fn parts_count_where_they_belong_only() {
        assert_eq!(missing("", &standard()).len(), Part::ALL.len());
        let late = format!("{}您好", "路".repeat(60));
        assert!(missing(&late, &standard()).contains(&Part::Address));
        let inside = "我局已更换。谢谢";
        assert!(missing(inside, &standard()).contains(&Part::Signature));
        assert!(!missing("已更换。城管局 2025.9.27", &standard()).contains(&Part::Signature));
        assert!(missing("已电话联系", &standard()).contains(&Part::Contact), "how, but not when");
        assert!(missing("电话见公示栏", &standard()).contains(&Part::UnitContact), "no number");
    }

    #[test]
    fn a_part_without_words_is_not_asked_for() {
        let mut standard = standard();
        standard.parts[Part::Basis as usize].clear();
        assert!(!missing("", &standard).contains(&Part::Basis));
    }
}
