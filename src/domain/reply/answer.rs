//! How much of a reply answers: what is left of it clause by clause, which words it shares with the
//! request, and whether the same text was given to others.

use super::Standard;
use std::collections::HashSet;

const BETWEEN_CLAUSES: &[char] =
    &['。', '！', '？', '!', '?', '；', ';', '，', ',', '：', ':', '“', '”', '"', '\u{3000}'];

/// Letters and Han characters outside courtesies, receipts, passing on and dates. Numbers do not count: a
/// date or a telephone number alone answers nothing.
pub fn answer_length(reply: &str, standard: &Standard) -> usize {
    let idle = [&standard.courtesy, &standard.passing_on, &standard.elsewhere];
    let says_nothing =
        |clause: &str| idle.iter().any(|list| list.iter().any(|word| clause.contains(word.as_str())));
    let clauses = reply.split(|c: char| c.is_whitespace() || BETWEEN_CLAUSES.contains(&c));
    clauses.filter(|clause| !says_nothing(clause)).map(letters).sum()
}

/// Letters of a clause besides the 年月日 of a date and user names such as `A00012345`.
fn letters(clause: &str) -> usize {
    let mut before = ' ';
    let counts = |c: char| {
        let of_date = before.is_numeric() && "年月日号".contains(c);
        before = c;
        c.is_alphabetic() && !of_date
    };
    let latin = |c: char| c.is_ascii_alphanumeric();
    let codes = clause.split(|c: char| !latin(c)).filter(|word| word.contains(|c: char| c.is_ascii_digit()));
    let of_codes: usize = codes.map(|code| code.chars().filter(char::is_ascii_alphabetic).count()).sum();
    clause.chars().map(counts).filter(|counts| *counts).count() - of_codes
}

/// The first forbidden phrase that stands outside every harmless one.
pub fn forbidden<'s>(reply: &str, standard: &'s Standard) -> Option<&'s str> {
    let harmless = standard.harmless.iter().filter(|phrase| !phrase.is_empty());
    let rest = harmless.fold(reply.to_owned(), |rest, phrase| rest.replace(phrase.as_str(), "\n"));
    let phrases = standard.forbidden.iter().map(String::as_str);
    phrases.filter(|phrase| !phrase.is_empty()).find(|phrase| rest.contains(phrase))
}

/// The pairs of neighbouring Han characters in a request: enough of a key word without a dictionary.
pub struct RequestWords(HashSet<[char; 2]>);

/// A request of fewer pairs is too short to say what it is about.
const ENOUGH: usize = 4;

impl RequestWords {
    pub fn of(texts: [&str; 2], standard: &Standard) -> RequestWords {
        let common: HashSet<[char; 2]> = standard.common.iter().flat_map(|word| pairs(word)).collect();
        RequestWords(texts.into_iter().flat_map(pairs).filter(|pair| !common.contains(pair)).collect())
    }

    /// Does the reply share a key word? A request too short to tell always does.
    pub fn shared_with(&self, reply: &str) -> bool {
        self.0.len() < ENOUGH || pairs(reply).any(|pair| self.0.contains(&pair))
    }
}

fn pairs(text: &str) -> impl Iterator<Item = [char; 2]> + '_ {
    let han = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}');
    let mut before = None;
    text.chars().filter_map(move |c| {
        let pair = before.filter(|_| han(c)).map(|before| [before, c]);
        before = han(c).then_some(c);
        pair
    })
}

/// A reply without numbers, blanks and punctuation: equal for the same template with another date.
pub fn same_wording(reply: &str) -> String {
    reply.chars().filter(|c| c.is_alphabetic()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::standard::given::standard;
    use super::*;

    #[test]
    fn only_what_answers_counts() {
        assert_eq!(answer_length("您好，已转交城管局。2025年9月28日 0712-2850000", &standard()), 0);
        assert_eq!(answer_length("A00012345：UU0081已转交", &standard()), 0);
        assert_eq!(answer_length("您好：路灯已于9月2日修好。", &standard()), 6);
    }

    #[test]
    fn a_forbidden_phrase_counts_unless_it_is_harmless_there() {
        let standard = standard();
        assert_eq!(forbidden("我们尽量解决", &standard), Some("尽量"));
        assert_eq!(forbidden("施工时尽量减少扰民", &standard), None);
        assert_eq!(forbidden("尽量减少扰民，尽量处理", &standard), Some("尽量"));
        assert_eq!(forbidden("尽量减少尽量", &standard), Some("尽量"));
    }

    #[test]
    fn key_words_are_those_that_not_every_request_has() {
        let words = RequestWords::of(["反映路灯问题", "东街路灯不亮"], &standard());
        assert!(words.shared_with("东街已巡查"));
        assert!(!words.shared_with("您反映的问题收悉"));
        assert!(RequestWords::of(["路灯", ""], &standard()).shared_with("水管"), "too short to tell");
    }

    #[test]
    fn a_template_with_another_date_is_the_same_text() {
        assert_eq!(same_wording("已处理，9月1日。"), same_wording("已处理 9月20日"));
    }
}
