//! 知识库: questions with approved answers, each with the unit that keeps it and a date until which it holds.
//! The file is read in `store`; what an entry may be used for is decided here.

use super::refusal::BureauRefusal;
use crate::domain::refusal::Refusal;
use chrono::NaiveDate;
use std::borrow::Cow;

/// An entry; its texts may stand in the text of the file it was read from.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Item<'t> {
    /// Its line in the file; 0 for one not yet written.
    pub line: usize,
    pub id: Cow<'t, str>,
    pub title: Cow<'t, str>,
    pub question: Cow<'t, str>,
    pub answer: Cow<'t, str>,
    pub unit: Cow<'t, str>,
    /// Who keeps it up to date.
    pub owner: Cow<'t, str>,
    /// The document it rests on.
    pub source: Cow<'t, str>,
    /// The last day it holds; without one it holds until changed.
    pub valid_until: Option<NaiveDate>,
    pub updated: Option<NaiveDate>,
}

/// What an answer's source begins with when it was taken from the knowledge base.
const SOURCE: &str = "knowledge:";

/// The source of an answer taken from an entry.
pub fn source_of(id: &str) -> String {
    format!("{SOURCE}{id}")
}

/// The entry an answer was taken from, by the answer's source.
pub fn id_in(source: &str) -> Option<&str> {
    source.strip_prefix(SOURCE)
}

impl Item<'_> {
    /// The same entry, on its own.
    pub fn into_owned(self) -> Item<'static> {
        let own = |text: Cow<str>| Cow::Owned(text.into_owned());
        Item {
            line: self.line,
            id: own(self.id),
            title: own(self.title),
            question: own(self.question),
            answer: own(self.answer),
            unit: own(self.unit),
            owner: own(self.owner),
            source: own(self.source),
            valid_until: self.valid_until,
            updated: self.updated,
        }
    }

    pub fn is_expired(&self, on: NaiveDate) -> bool {
        self.valid_until.is_some_and(|until| until < on)
    }

    /// # Errors
    /// It no longer held on that day.
    pub fn usable(&self, on: NaiveDate) -> Result<(), Refusal> {
        match self.valid_until {
            Some(until) if until < on => {
                Err(BureauRefusal::EntryExpired { id: self.id.to_string(), until }.into())
            }
            _ => Ok(()),
        }
    }
}

/// An id for the next entry: one above the greatest `K0001`.
pub fn next_id(items: &[Item]) -> String {
    let number = |item: &Item| item.id.strip_prefix('K').and_then(|digits| digits.parse::<u32>().ok());
    let last = items.iter().filter_map(number).max().unwrap_or(0);
    format!("K{:04}", last.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_holds_until_the_end_of_its_last_day() {
        let day = |day| NaiveDate::from_ymd_opt(2025, 12, day).unwrap();
        let item = Item { id: "K1".into(), valid_until: Some(day(30)), ..Item::default() };
        assert_eq!(item.usable(day(30)), Ok(()));
        assert_eq!(item.usable(day(31)).unwrap_err().name(), "entry-expired");
        assert_eq!(Item::default().usable(day(31)), Ok(()));
    }

    #[test]
    fn ids_go_on_from_the_greatest() {
        let of = |id: &'static str| Item { id: id.into(), ..Item::default() };
        assert_eq!(next_id(&[]), "K0001");
        assert_eq!(next_id(&[of("K0009"), of("水-3"), of("K0002")]), "K0010");
        assert_eq!(next_id(&[of("K4294967295")]), "K4294967295");
    }
}
