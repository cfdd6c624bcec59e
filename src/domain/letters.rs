//! 函件: which letters have gone out, what they were about, and how the next one is numbered. A letter is
//! an act `noticed`; what it has told a unit is not told again.

use super::act::Act;
use super::code::{EventKind, LetterKind, Level};
use super::event::{Entry, Event};
use super::limits::Rule;
use super::stamp::Stamp;
use super::ticket::Done;
use chrono::Datelike;
use std::collections::HashSet;

/// How letters are headed, numbered and signed; empty texts stand for the usual ones.
#[derive(Clone, Debug, PartialEq)]
pub struct LetterRules {
    /// With `{office}`, `{year}` and `{n}`.
    pub number: String,
    /// With `{office}`, as the signature.
    pub head: String,
    pub signature: String,
    pub contact: String,
    /// Until when a unit puts right what a letter without a limit of its own tells it.
    pub rectify: Rule,
}

/// The office's words for all letters.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    /// Headings of the three sections: facts, basis, demands.
    pub headings: [String; 3],
    /// One for each [`LetterKind`], in its order.
    pub kinds: Vec<Template>,
}

/// The words of one kind, with placeholders.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    pub title: String,
    pub recipient: String,
    pub opening: String,
    pub basis: String,
    pub demands: Vec<String>,
}

/// A letter that has gone out.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    pub done: Done,
    pub kind: LetterKind,
    /// Or the area.
    pub unit: String,
    pub number: String,
    pub cites: Vec<u64>,
    pub due: Option<Stamp>,
    /// What it says besides its rows: the period of a notice.
    pub text: String,
    /// The faults of a notice, see [`Sent::tells`].
    rule: String,
}

impl Sent {
    /// Has it told its unit of what `cites` prove? A fault has a `key` besides: several faults rest on one
    /// row, and a fault open then may since have got a row more.
    pub fn tells(&self, kind: LetterKind, unit: &str, key: &str, cites: &[u64]) -> bool {
        let told = || match self.rule.contains('@') && !key.is_empty() {
            true => self.rule.split(' ').any(|word| word == key),
            false => cites.iter().all(|row| self.cites.contains(row)),
        };
        self.kind == kind && self.unit == unit && told()
    }
}

/// The letters among these entries, in their order.
pub fn sent<'e>(entries: impl IntoIterator<Item = &'e Entry<'e>>) -> Vec<Sent> {
    let letter = |entry: &Entry| match &entry.event {
        Event::Acted(act) if act.kind == EventKind::Noticed => {
            letter(Done { at: entry.at, seq: entry.seq }, act)
        }
        _ => None,
    };
    entries.into_iter().filter_map(letter).collect()
}

fn letter(done: Done, act: &Act) -> Option<Sent> {
    Some(Sent {
        done,
        kind: LetterKind::from_code(&act.result)?,
        unit: if act.unit.is_empty() { &act.area } else { &act.unit }.to_string(),
        number: act.title.to_string(),
        cites: act.refs.clone(),
        due: act.due,
        text: act.text.to_string(),
        rule: act.rule.to_string(),
    })
}

/// The paper that goes with a rung.
pub fn of_level(level: Level) -> LetterKind {
    match level {
        Level::Reminder => LetterKind::Reminder,
        Level::Order => LetterKind::Order,
        Level::Leadership => LetterKind::Request,
        Level::Summons => LetterKind::Summons,
        Level::Discipline => LetterKind::Referral,
    }
}

/// Gives out numbers of a year. Those of undone letters stay used: the paper may lie on somebody's desk.
pub struct Numbers<'r> {
    pattern: &'r str,
    office: &'r str,
    year: i32,
    next: usize,
    used: HashSet<String>,
}

impl<'r> Numbers<'r> {
    /// `ever` are all letters of the ledger, undone ones included.
    pub fn new(rules: &'r LetterRules, office: &'r str, at: Stamp, ever: &[Sent]) -> Numbers<'r> {
        let year = at.date().year();
        let next = 1 + ever.iter().filter(|sent| sent.done.at.date().year() == year).count();
        let used = ever.iter().map(|sent| sent.number.clone()).collect();
        Numbers { pattern: &rules.number, office, year, next, used }
    }

    pub fn next(&mut self) -> String {
        loop {
            let (year, n) = (self.year.to_string(), self.next.to_string());
            let number = fill(self.pattern, &[("office", self.office), ("year", &year), ("n", &n)]);
            self.next += 1;
            // A pattern without {n} cannot be read from settings, so this ends.
            if self.used.insert(number.clone()) {
                return number;
            }
        }
    }
}

/// What may stand in the words of a kind, besides [`COMMON`].
pub fn placeholders(kind: LetterKind) -> &'static [&'static str] {
    match kind {
        LetterKind::Notice => &["period"],
        LetterKind::Reminder => &["level", "items", "grounds"],
        LetterKind::Order | LetterKind::Request | LetterKind::Summons | LetterKind::Referral => {
            &["level", "ticket", "matter", "state", "grounds", "reason"]
        }
        LetterKind::Ruling => &["ticket", "matter", "parties", "offices", "reason", "basis"],
        LetterKind::Warning => &["warning", "area", "text", "reason"],
        LetterKind::Feedback => &[],
    }
}

/// What may stand in every letter.
pub const COMMON: [&str; 6] = ["unit", "office", "number", "date", "count", "deadline"];

/// The placeholders of a text as they stand there; one that is not closed goes to the end of its line.
pub fn placeholders_of(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).map(|rest| {
        let end = rest.find(['}', '\n']).unwrap_or(rest.len());
        &rest[..end]
    })
}

/// Puts values in place; braces within values stay what they are.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let known = part.split_once('}').and_then(|(name, rest)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, rest))
        });
        match known {
            Some((value, rest)) => {
                filled += value;
                filled += rest;
            }
            None => {
                filled.push('{');
                filled += part;
            }
        }
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::limits::Span;
    use crate::domain::number::Number;

    fn letter(seq: u64, kind: LetterKind, number: &str, refs: &[u64], rule: &str) -> Entry<'static> {
        let mut act = Act::new(EventKind::Noticed);
        act.result = kind.code().into();
        act.unit = "甲局".into();
        act.title = number.to_owned().into();
        act.refs = refs.to_vec();
        act.rule = rule.to_owned().into();
        let at = Stamp::parse("2025-10-09T09:00:00").unwrap();
        let event = Event::Acted(Box::new(act));
        Entry { seq, at, recorded: at, actor: "".into(), ticket: Number::new(""), event }
    }

    #[test]
    fn what_was_told_is_known_by_unit_kind_and_rows() {
        let office = [
            letter(9, LetterKind::Reminder, "1", &[4, 5], ""),
            letter(10, LetterKind::Notice, "2", &[3], "rectify=5wd late-signing@3"),
        ];
        let sent = sent(&office);
        assert!(sent[0].tells(LetterKind::Reminder, "甲局", "", &[5]));
        assert!(!sent[0].tells(LetterKind::Reminder, "乙局", "", &[5]));
        assert!(!sent[0].tells(LetterKind::Order, "甲局", "", &[5]));
        assert!(!sent[0].tells(LetterKind::Reminder, "甲局", "", &[5, 6]));
        assert!(
            sent[1].tells(LetterKind::Notice, "甲局", "late-signing@3", &[3, 8]),
            "it has got a row more"
        );
        assert!(
            !sent[1].tells(LetterKind::Notice, "甲局", "late-closing@3", &[3]),
            "the same row, another fault"
        );
    }

    #[test]
    fn every_rung_has_its_paper() {
        let papers: Vec<&str> = Level::ALL.iter().map(|&level| of_level(level).code()).collect();
        assert_eq!(papers, ["reminder", "order", "request", "summons", "referral"]);
    }

    #[test]
    fn numbers_run_through_a_year_and_are_never_given_twice() {
        let rectify = Rule { name: String::new(), span: Span::working_days(5), source: String::new() };
        let (head, signature, contact) = (String::new(), String::new(), String::new());
        let number = "{office}函〔{year}〕{n}号".to_owned();
        let rules = LetterRules { number, head, signature, contact, rectify };
        let ever = sent(&[letter(9, LetterKind::Notice, "甲函〔2025〕2号", &[], "")]);
        let at = |text: &str| Stamp::parse(text).unwrap();
        let mut numbers = Numbers::new(&rules, "甲", at("2025-12-31T09:00:00"), &ever);
        assert_eq!([numbers.next(), numbers.next()], ["甲函〔2025〕3号", "甲函〔2025〕4号"]);
        let mut numbers = Numbers::new(&rules, "甲", at("2026-01-04T09:00:00"), &ever);
        assert_eq!(numbers.next(), "甲函〔2026〕1号");
    }

    #[test]
    fn values_are_put_in_once() {
        assert_eq!(fill("{a}{b}{c", &[("a", "{b}"), ("b", "2")]), "{b}2{c");
        assert_eq!(placeholders_of("x{a}y{b\nc}{").collect::<Vec<_>>(), ["a", "b", ""]);
    }
}
