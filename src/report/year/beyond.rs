//! Sections about what lies beyond the first loop: exclusions, supervision, evaluation, recorded facts, finds
//! and enterprise requests. Each is left out where there is nothing to tell.

use super::sums::Sums;
use super::{Request, Section};
use crate::domain::book::Book;
use crate::domain::code::Level;
use crate::domain::dossier::Supervision;
use crate::domain::period::Period;
use crate::domain::preset::FigureRules;
use crate::domain::supervision::of_office;
use crate::report::rates::RATES;
use crate::report::table::{Table, Value};
use crate::report::{enterprise, evaluation, facts, finds, knowledge};
use crate::text::{Lang, labels, names_beyond, year};

/// The rates with and without what was excluded; none when nothing was.
pub fn exclusion(sums: &Sums, rules: &FigureRules, lang: Lang) -> Option<Table> {
    if sums.exclusions == 0 {
        return None;
    }
    let mut before = sums.total.clone();
    before += &sums.excluded;
    let mut table = Table::new("exclusion", Section::Exclusion.name().pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .rates("before", year::BEFORE.pick(lang))
        .rates("after", year::AFTER.pick(lang));
    for rate in &RATES {
        let (all, left) = (rate.part(&before, rules), rate.part(&sums.total, rules));
        if all != left {
            table.rows.push(vec![Value::Word(rate.key, rate.name), all.into(), left.into()]);
        }
    }
    table.notes.push(year::excluded(lang, sums.exclusions));
    Some(table)
}

/// One table for every ledger that has anything of it; several districts are named.
pub fn tables(section: Section, request: &Request) -> Vec<Table> {
    let districts = request.this.districts;
    let mut tables = Vec::new();
    for district in districts {
        for book in district.books() {
            let made = of_book(section, book, request).into_iter().filter(|table| !table.rows.is_empty());
            tables.extend(made.map(|mut table| {
                if districts.len() > 1 {
                    table.title = format!("{} {}", district.name, table.title);
                }
                table
            }));
        }
    }
    tables
}

fn of_book(section: Section, book: &Book, request: &Request) -> Vec<Table> {
    let (frame, lang) = (&request.this.frame, request.lang);
    let period = Some(frame.period);
    match section {
        Section::Finds => finds::table(book, frame, lang).into_iter().collect(),
        Section::Enterprise => enterprise::table(book, frame, lang).into_iter().collect(),
        Section::Facts => {
            vec![facts::sums(book, &facts::Choice { period, ..facts::Choice::default() }, lang)]
        }
        Section::Answers => vec![knowledge::answers(book, frame.period, lang)],
        Section::Evaluation => {
            let choice = evaluation::Choice { period, unit: None };
            let rules = request.evaluation;
            vec![
                evaluation::units(book, &choice, rules, lang),
                evaluation::classes(book, &choice, rules, lang),
            ]
        }
        _ => vec![supervision(book, frame.period, lang)],
    }
}

/// Orders of the period by rung, about tickets and about units, and how many were answered.
fn supervision(book: &Book, period: Period, lang: Lang) -> Table {
    let mut table = Table::new("supervision", Section::Supervision.name().pick(lang))
        .column("level", year::RUNG.pick(lang))
        .column("issued", year::ISSUED.pick(lang))
        .column("answered", year::ANSWERED.pick(lang));
    let of_units = of_office(&book.office);
    let of_tickets = book.iter().flat_map(|ticket| &ticket.dossier().supervisions);
    let all: Vec<&Supervision> =
        of_tickets.chain(&of_units).filter(|order| period.contains(order.done.at)).collect();
    for &level in Level::ALL {
        let issued = all.iter().filter(|order| order.level == level);
        let answered = issued.clone().filter(|order| order.answered.is_some()).count();
        let issued = issued.count();
        if issued > 0 {
            let name = Value::Word(level.code(), names_beyond::level(level));
            table.rows.push(vec![name, Value::Count(issued as i64), Value::Count(answered as i64)]);
        }
    }
    table
}
