//! The words and thresholds of an office's reply standard, as its `reply.toml` states them.

use super::{Part, ReplyFault};

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Standard {
    /// Characters of the whole reply.
    pub min_chars: usize,
    /// Characters left of the reply without courtesies, receipts, passing on and dates.
    pub min_answer: usize,
    /// So many tickets with the very same reply are a template; 0 for no such rule.
    pub same_text: usize,
    /// Faults that fail a reply; the others are remarks.
    pub fail: Vec<ReplyFault>,
    /// Does `close` refuse a reply that fails, instead of warning?
    pub refuse: bool,
    pub forbidden: Vec<String>,
    /// Phrases in which a forbidden one does no harm: 尽量减少.
    pub harmless: Vec<String>,
    /// A clause with one of these is politeness, a receipt or a promise to come back.
    pub courtesy: Vec<String>,
    /// A clause with one of these hands the request on.
    pub passing_on: Vec<String>,
    /// A clause with one of these sends the requester elsewhere.
    pub elsewhere: Vec<String>,
    /// Words of every request, which say nothing about this one.
    pub common: Vec<String>,
    /// Words that show a part, in the order of [`Part::ALL`]; none for a part that is not asked for.
    pub parts: Vec<Vec<String>>,
}

impl Standard {
    pub fn words_of(&self, part: Part) -> &[String] {
        self.parts.get(part as usize).map_or(&[], Vec::as_slice)
    }
}

/// The standard of tests: short lists of the same kinds as the built-in ones.
#[cfg(test)]
pub mod given {
    use super::*;

    fn list(words: &str) -> Vec<String> {
        words.split(' ').map(str::to_owned).collect()
    }

    pub fn standard() -> Standard {
        Standard {
            min_chars: 15,
            min_answer: 10,
            same_text: 3,
            fail: vec![
                ReplyFault::NoReply,
                ReplyFault::TooShort,
                ReplyFault::NoAnswer,
                ReplyFault::ForbiddenPhrase,
            ],
            refuse: false,
            forbidden: list("管不了 没办法 尽量"),
            harmless: list("尽量减少"),
            courtesy: list("您好 收悉 感谢 支持 及时反馈"),
            passing_on: list("转交 已转"),
            elsewhere: list("不属于 请咨询"),
            common: list("问题 反映"),
            parts: ["您好", "反映", "核实", "恢复 更换", "依据 规定", "电话联系", "电话", "局 办公室"]
                .map(list)
                .to_vec(),
        }
    }
}
