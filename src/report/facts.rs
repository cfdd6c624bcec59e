//! 记录事项: the facts of a period that no ticket holds, and their exact sums by fact and measure.

use super::table::{Table, Value};
use crate::domain::book::Book;
use crate::domain::bureau::amount::Amount;
use crate::domain::bureau::fact::{Fact, facts};
use crate::domain::code::FactKind;
use crate::domain::mask;
use crate::domain::period::Period;
use crate::text::bureau as words;
use crate::text::{Lang, labels, moment, names_beyond};
use std::collections::BTreeMap;

/// Which facts; every given condition must hold.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// By when it happened.
    pub period: Option<Period>,
    pub unit: Option<String>,
    pub kind: Option<FactKind>,
}

impl Choice {
    fn of<'b>(&'b self, book: &'b Book) -> impl Iterator<Item = Fact> + 'b {
        facts(&book.office).into_iter().filter(|fact| {
            self.period.is_none_or(|period| period.contains(fact.done.at))
                && self.unit.as_ref().is_none_or(|unit| *unit == fact.unit)
                && self.kind.is_none_or(|kind| kind == fact.kind)
        })
    }
}

pub fn list(book: &Book, choice: &Choice, lang: Lang) -> Table {
    let mut table = Table::new("facts", words::T_FACTS.pick(lang))
        .column("row", words::ROW.pick(lang))
        .column("at", labels::DATE.pick(lang))
        .column("kind", words::FACT.pick(lang))
        .column("name", words::FACT_NAME.pick(lang))
        .column("amount", words::AMOUNT.pick(lang))
        .column("measure", words::MEASURE.pick(lang))
        .column("unit", words::UNIT.pick(lang))
        .column("source", words::SOURCE.pick(lang))
        .column("note", words::NOTE.pick(lang));
    for fact in choice.of(book) {
        table.rows.push(vec![
            Value::Count(fact.done.seq as i64),
            Value::Text(moment::date(fact.done.at.date())),
            Value::Word(fact.kind.code(), names_beyond::fact(fact.kind)),
            super::table::name(&fact.name),
            Value::Text(fact.amount.number()),
            super::table::name(&fact.amount.measure),
            super::table::name(&fact.unit),
            super::table::name(&fact.source),
            Value::Text(mask::text(&fact.note, &[]).into_owned()),
        ]);
    }
    table
}

/// Sums by fact, name and measure: what is counted in different measures is not added up.
pub fn sums(book: &Book, choice: &Choice, lang: Lang) -> Table {
    let mut sums: BTreeMap<(FactKind, String, String), (Amount, i64)> = BTreeMap::new();
    for fact in choice.of(book) {
        let key = (fact.kind, fact.name, fact.amount.measure.clone());
        match sums.get_mut(&key) {
            Some((sum, count)) => {
                sum.add(&fact.amount);
                *count += 1;
            }
            None => {
                sums.insert(key, (fact.amount, 1));
            }
        }
    }
    let mut table = Table::new("fact_sums", words::T_FACT_SUMS.pick(lang))
        .column("kind", words::FACT.pick(lang))
        .column("name", words::FACT_NAME.pick(lang))
        .column("measure", words::MEASURE.pick(lang))
        .column("amount", words::AMOUNT.pick(lang))
        .column("records", words::RECORDS.pick(lang));
    for ((kind, name, measure), (sum, count)) in sums {
        table.rows.push(vec![
            Value::Word(kind.code(), names_beyond::fact(kind)),
            super::table::name(&name),
            super::table::name(&measure),
            // As text: a float would lose the last digits of large sums.
            Value::Text(sum.number()),
            Value::Count(count),
        ]);
    }
    table
}
