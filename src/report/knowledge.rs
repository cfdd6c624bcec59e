//! 知识库: its entries, what a search found, what the quarterly review asks for [E], and how far answers were
//! taken from it (直办、智办、自办).

use super::figures::{self, Count};
use super::table::{Table, Value, group};
use crate::domain::book::Book;
use crate::domain::bureau::knowledge::{Item, id_in};
use crate::domain::code::Way;
use crate::domain::period::Period;
use crate::text::bureau as words;
use crate::text::{Lang, Words, labels, moment};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// All entries, or those of a unit, or the expired ones.
pub fn list<'a>(items: impl Iterator<Item = &'a Item<'a>>, today: NaiveDate, lang: Lang) -> Table {
    let mut table = Table::new("knowledge", words::T_KNOWLEDGE.pick(lang))
        .column("id", words::ITEM.pick(lang))
        .column("title", words::TITLE.pick(lang))
        .column("unit", words::UNIT.pick(lang))
        .column("owner", words::OWNER.pick(lang))
        .column("valid_until", words::UNTIL.pick(lang))
        .column("updated", words::UPDATED.pick(lang))
        .column("state", words::STATE.pick(lang))
        .column("source", words::SOURCE.pick(lang));
    for item in items {
        table.rows.push(vec![
            Value::Text(item.id.to_string()),
            Value::Text(item.title.to_string()),
            Value::Text(item.unit.to_string()),
            Value::Text(item.owner.to_string()),
            day(item.valid_until),
            day(item.updated),
            state(item, today),
            Value::Text(item.source.to_string()),
        ]);
    }
    table
}

/// What a search found, the best first.
pub fn found(items: &[Item], ranked: &[(usize, f64)], today: NaiveDate, lang: Lang) -> Table {
    let mut table = Table::new("knowledge_found", words::T_FOUND.pick(lang))
        .column("id", words::ITEM.pick(lang))
        .column("title", words::TITLE.pick(lang))
        .column("unit", words::UNIT.pick(lang))
        .column("state", words::STATE.pick(lang))
        .column("score", words::SCORE.pick(lang))
        .column("answer", words::ANSWER.pick(lang));
    for (item, score) in ranked.iter().filter_map(|(place, score)| Some((items.get(*place)?, *score))) {
        table.rows.push(vec![
            Value::Text(item.id.to_string()),
            Value::Text(item.title.to_string()),
            Value::Text(item.unit.to_string()),
            state(item, today),
            Value::Decimal(score, 2),
            Value::Text(item.answer.to_string()),
        ]);
    }
    table
}

fn day(day: Option<NaiveDate>) -> Value {
    day.map_or(Value::Nothing, |day| Value::Text(moment::date(day)))
}

fn state(item: &Item, today: NaiveDate) -> Value {
    match item.is_expired(today) {
        true => Value::Word("expired", words::EXPIRED),
        false => Value::Word("in-force", words::IN_FORCE),
    }
}

fn in_period(day: Option<NaiveDate>, period: Period) -> bool {
    day.is_some_and(|day| period.has_day(day))
}

/// The units of the list and of the entries, each with its entries.
fn by_unit<'a>(items: &'a [Item], units: &'a [String]) -> BTreeMap<&'a str, Vec<&'a Item<'a>>> {
    let mut groups: BTreeMap<&str, Vec<&Item>> =
        units.iter().map(|unit| (unit.as_str(), Vec::new())).collect();
    for item in items {
        groups.entry(&item.unit).or_default().push(item);
    }
    groups
}

/// What is to be looked after in the period: units that have not updated anything in it, entries that have
/// expired or do so before its end.
pub fn review(items: &[Item], units: &[String], period: Period, today: NaiveDate, lang: Lang) -> Table {
    let mut table = Table::new("knowledge_review", words::T_REVIEW.pick(lang))
        .column("finding", words::FINDING.pick(lang))
        .column("unit", words::UNIT.pick(lang))
        .column("id", words::ITEM.pick(lang))
        .column("title", words::TITLE.pick(lang))
        .column("valid_until", words::UNTIL.pick(lang))
        .column("updated", words::UPDATED.pick(lang));
    for (unit, items) in by_unit(items, units) {
        let last = items.iter().filter_map(|item| item.updated).max();
        let idle = if items.is_empty() {
            Some(("no-entries", words::NO_ITEMS))
        } else {
            let updated = items.iter().any(|item| in_period(item.updated, period));
            (!updated).then_some(("not-updated", words::NOT_UPDATED))
        };
        if let Some((code, name)) = idle {
            let none = Value::Nothing;
            table.rows.push(vec![
                Value::Word(code, name),
                group(unit),
                none.clone(),
                none.clone(),
                none,
                day(last),
            ]);
        }
        for item in items {
            table.rows.extend(ending(item, period, today).map(|(code, name)| {
                vec![
                    Value::Word(code, name),
                    group(unit),
                    Value::Text(item.id.to_string()),
                    Value::Text(item.title.to_string()),
                    day(item.valid_until),
                    day(item.updated),
                ]
            }));
        }
    }
    table.notes.push(labels::as_of(lang, &period.name(), &moment::date(today)));
    table
}

fn ending(item: &Item, period: Period, today: NaiveDate) -> Option<(&'static str, Words)> {
    let until = item.valid_until?;
    if until < today {
        Some(("expired", words::EXPIRED))
    } else {
        (until <= period.last_day()).then_some(("expires", words::EXPIRES))
    }
}

/// 知识更新: per unit, its entries and how many of them were updated in the period.
pub fn updates(items: &[Item], units: &[String], period: Period, today: NaiveDate, lang: Lang) -> Table {
    let mut table = Table::new("knowledge_updates", words::T_UPDATES.pick(lang))
        .column("unit", words::UNIT.pick(lang))
        .column("entries", words::ITEMS.pick(lang))
        .column("updated", words::UPDATED_ITEMS.pick(lang))
        .column("expired", words::EXPIRED_ITEMS.pick(lang));
    for (unit, items) in by_unit(items, units) {
        let count =
            |is: &dyn Fn(&Item) -> bool| Value::Count(items.iter().filter(|item| is(item)).count() as i64);
        table.rows.push(vec![
            group(unit),
            count(&|_| true),
            count(&|item| in_period(item.updated, period)),
            count(&|item| item.is_expired(today)),
        ]);
    }
    table.notes.push(words::updates_note(lang).to_owned());
    table
}

/// 直办率, 智办率, 自办率 and how many answers came from the knowledge base, of what was accepted in the period.
pub fn answers(book: &Book, period: Period, lang: Lang) -> Table {
    let (mut accepted, mut from_base) = (0u64, 0u64);
    let mut ways: HashMap<Way, u64> = HashMap::new();
    for ticket in book.iter().filter(|ticket| period.contains(ticket.accepted.at)) {
        let taken = figures::taken_as(ticket);
        accepted += u64::from(taken != Some(Count::Declined));
        if let Some(answer) = ticket.answer.as_ref().filter(|_| taken == Some(Count::Answered)) {
            *ways.entry(answer.way).or_default() += 1;
            from_base += u64::from(id_in(&answer.source).is_some());
        }
    }
    let answered: u64 = ways.values().sum();
    let of = |way: Way| ways.get(&way).copied().unwrap_or(0);
    let mut table = Table::new("answers", words::T_ANSWERS.pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .rates("rate", labels::RATE.pick(lang))
        .column("formula", labels::FORMULA.pick(lang));
    for (key, figure, formula, part, whole, shown) in [
        ("direct", words::F_DIRECT, words::N_DIRECT, answered, accepted, true),
        ("smart", words::F_SMART, words::N_SMART, of(Way::Smart), accepted, of(Way::Smart) > 0),
        ("self", words::F_OWN, words::N_OWN, of(Way::Own), accepted, of(Way::Own) > 0),
        ("knowledge", words::F_KNOWLEDGE, words::N_KNOWLEDGE, from_base, answered, true),
    ] {
        if shown {
            let formula = Value::Text(formula.pick(lang).to_owned());
            table.rows.push(vec![Value::Word(key, figure), Value::Rate { part, whole }, formula]);
        }
    }
    table.notes.push(words::ways_note(lang).to_owned());
    table
}

/// The entries that answers of the period were taken from, the most used first.
pub fn used(book: &Book, period: Period, items: &[Item], lang: Lang) -> Table {
    let mut uses: HashMap<&str, i64> = HashMap::new();
    for answer in book.iter().filter_map(|ticket| ticket.answer.as_ref()) {
        if let Some(id) = id_in(&answer.source).filter(|_| period.contains(answer.done.at)) {
            *uses.entry(id).or_default() += 1;
        }
    }
    let ranked: BTreeSet<(std::cmp::Reverse<i64>, &str)> =
        uses.into_iter().map(|(id, count)| (std::cmp::Reverse(count), id)).collect();
    let titles: HashMap<&str, &Item> = items.iter().map(|item| (item.id.as_ref(), item)).collect();
    let mut table = Table::new("knowledge_used", words::T_USED.pick(lang))
        .column("id", words::ITEM.pick(lang))
        .column("title", words::TITLE.pick(lang))
        .column("answers", words::USES.pick(lang));
    for (count, id) in ranked {
        let title = titles.get(id).map_or(String::new(), |item| item.title.to_string());
        table.rows.push(vec![Value::Text(id.to_owned()), Value::Text(title), Value::Count(count.0)]);
    }
    table
}
