//! 未诉先办: problems found by patrols and other platforms before anybody complained, apart from the
//! complaints: how many, what came of them, and how many have forestalled a complaint [X].

use super::figures::{Count, Frame, Tally};
use super::rates::Part;
use super::table::{Table, Value};
use crate::domain::book::Book;
use crate::domain::code::{Origin, Stage};
use crate::domain::ticket::Ticket;
use crate::text::{Lang, Words, labels, labels_belonging as words};
use foldhash::HashMap;

/// Nothing when the period knows no find.
pub fn table(book: &Book, frame: &Frame, lang: Lang) -> Option<Table> {
    let finds: Vec<&Ticket> = book.iter().filter(|ticket| ticket.intake.origin == Origin::Find).collect();
    // Most offices record none; who is linked to what is then not asked.
    let linked = if finds.is_empty() { HashMap::default() } else { linked(book) };
    let (mut found, mut requests) = (0, 0);
    let (mut closed, mut forestalled, mut tally) = (Part::default(), Part::default(), Tally::default());
    for find in finds {
        tally += &Tally::of(find, frame);
        if !frame.period.contains(find.accepted.at) {
            continue;
        }
        let about_it = linked.get(find.number.as_str()).copied().unwrap_or(0);
        let done = is_done(book.root(find));
        found += 1;
        requests += about_it;
        closed.whole += 1;
        closed.part += u64::from(done);
        forestalled.whole += u64::from(done);
        forestalled.part += u64::from(done && about_it == 0);
    }
    if found == 0 && !tally.is_something() {
        return None;
    }
    let mut table = columns(Table::new("finds", words::T_FINDS.pick(lang)), lang);
    table.rows.push(count("found", words::F_FOUND, found, words::N_FOUND, lang));
    table.rows.push(rate("closed", words::F_CLOSED, closed, words::N_CLOSED, lang));
    table.rows.push(rate("closed_in_time", words::F_IN_TIME, in_time(&tally), words::N_IN_TIME, lang));
    table.rows.push(count("linked_requests", words::F_LINKED, requests, words::N_LINKED, lang));
    table.rows.push(rate("forestalled", words::F_FORESTALLED, forestalled, words::N_FORESTALLED, lang));
    table.notes.push(words::finds_note(lang).to_owned());
    Some(table)
}

/// Closed in time, of the limits that ended.
pub fn in_time(tally: &Tally) -> Part {
    Part { part: tally[Count::DueKept], whole: tally[Count::Due] }
}

/// How many requests each find has: those linked to it, and those merged into it.
fn linked(book: &Book) -> HashMap<&str, u64> {
    let mut linked = HashMap::default();
    let belongs = |ticket: &&Ticket| ticket.root().is_some() || !ticket.dossier().links.is_empty();
    for request in book.iter().filter(belongs).filter(|ticket| ticket.intake.origin != Origin::Find) {
        let links = request.dossier().links.iter().map(|(_, find)| find.as_str());
        let mut finds: Vec<&str> = links.chain([book.root(request).number.as_str()]).collect();
        finds.sort_unstable();
        finds.dedup();
        for find in finds {
            *linked.entry(find).or_insert(0) += 1;
        }
    }
    linked
}

/// A find closes with its root; one that was declined or handed elsewhere is not closed here.
fn is_done(root: &Ticket) -> bool {
    matches!(root.stage(), Stage::Answered | Stage::Closed | Stage::Revisited)
}

/// The columns of figures with their formula; `enterprise` has the same.
pub fn columns(table: Table, lang: Lang) -> Table {
    table
        .column("figure", labels::FIGURE.pick(lang))
        .column("count", labels::COUNT.pick(lang))
        .rates("rate", labels::RATE.pick(lang))
        .column("formula", labels::FORMULA.pick(lang))
}

pub fn count(key: &'static str, name: Words, count: u64, formula: Words, lang: Lang) -> Vec<Value> {
    vec![
        Value::Word(key, name),
        Value::Count(count as i64),
        Value::Nothing,
        Value::Text(formula.pick(lang).to_owned()),
    ]
}

pub fn rate(
    key: &'static str,
    name: Words,
    Part { part, whole }: Part,
    formula: Words,
    lang: Lang,
) -> Vec<Value> {
    let value = Value::Rate { part, whole };
    vec![Value::Word(key, name), Value::Count(part as i64), value, Value::Text(formula.pick(lang).to_owned())]
}
