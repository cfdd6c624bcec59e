//! The catalogue held against the ledger, as tables.

use super::table::{Table, Value};
use crate::domain::catalogue::{Catalogue, Line};
use crate::insight::coverage::Coverage;
use crate::text::Lang;
use crate::text::learning as words;

pub fn tables(catalogue: &Catalogue, found: &Coverage, lang: Lang) -> Vec<Table> {
    let mut tables = vec![summary(found, lang), lines(catalogue, found, lang)];
    tables.push(conflicts(catalogue, found, lang));
    tables.push(new_lines(found, lang));
    tables
}

fn rate(part: u64, whole: u64) -> Value {
    Value::Rate { part, whole }
}

fn summary(found: &Coverage, lang: Lang) -> Table {
    let mut table = Table::new("catalogue", words::T_SUMMARY.pick(lang))
        .column("figure", words::FIGURE.pick(lang))
        .rates("rate", words::RATE.pick(lang));
    let none = found.tickets - found.decided - found.tied;
    table.rows = vec![
        vec![Value::Word("decided", words::F_DECIDED), rate(found.decided, found.tickets)],
        vec![Value::Word("right", words::F_RIGHT), rate(found.right, found.decided)],
        vec![Value::Word("tied", words::F_TIED), rate(found.tied, found.tickets)],
        vec![Value::Word("none", words::F_NONE), rate(none, found.tickets)],
        vec![Value::Word("kept", words::F_KEPT), rate(found.kept, found.tickets)],
    ];
    table
}

/// The conditions of a line, as the catalogue writes them.
fn with_conditions(table: Table, lang: Lang) -> Table {
    table
        .column("category", words::CATEGORY.pick(lang))
        .column("area", words::AREA.pick(lang))
        .column("words", words::KEYWORDS.pick(lang))
        .column("unit", words::UNIT.pick(lang))
}

fn conditions(line: &Line) -> [Value; 4] {
    let categories: Vec<&str> =
        line.categories.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
    [categories.join("/"), line.area.clone(), line.words.join("、"), line.unit.clone()]
        .map(|text| super::table::name(&text))
}

fn lines(catalogue: &Catalogue, found: &Coverage, lang: Lang) -> Table {
    let table = Table::new("lines", words::T_LINES.pick(lang)).column("line", words::LINE.pick(lang));
    let mut table = with_conditions(table, lang)
        .column("fits", words::FITS.pick(lang))
        .column("decides", words::DECIDES.pick(lang))
        .rates("right", words::LINE_RIGHT.pick(lang))
        .rates("kept", words::KEPT.pick(lang))
        .column("note", words::NOTE.pick(lang));
    for (line, figures) in catalogue.lines.iter().zip(&found.lines) {
        let note = match (figures.fits, figures.decides) {
            (0, _) => Value::Word("dead", words::DEAD),
            (_, 0) => Value::Word("outdone", words::OUTDONE),
            _ => Value::Nothing,
        };
        let mut row = vec![Value::Count(line.place as i64)];
        row.extend(conditions(line));
        row.extend([Value::Count(figures.fits as i64), Value::Count(figures.decides as i64)]);
        row.extend([rate(figures.right, figures.decides), rate(figures.kept, figures.decides), note]);
        table.rows.push(row);
    }
    table
}

fn conflicts(catalogue: &Catalogue, found: &Coverage, lang: Lang) -> Table {
    let mut table = Table::new("conflicts", words::T_CONFLICTS.pick(lang))
        .column("line", words::LINE.pick(lang))
        .column("unit", words::UNIT.pick(lang))
        .column("rival", words::RIVAL.pick(lang))
        .column("rival_unit", words::RIVAL_UNIT.pick(lang))
        .column("tickets", words::TICKETS.pick(lang))
        .column("right", words::RIGHT_ONE.pick(lang))
        .column("rival_right", words::RIGHT_OTHER.pick(lang));
    for conflict in &found.conflicts {
        let (one, other) = (&catalogue.lines[conflict.lines.0], &catalogue.lines[conflict.lines.1]);
        let mut row = Vec::new();
        for line in [one, other] {
            row.extend([Value::Count(line.place as i64), super::table::name(&line.unit)]);
        }
        let counts = [conflict.tickets, conflict.right.0, conflict.right.1];
        row.extend(counts.map(|count| Value::Count(count as i64)));
        table.rows.push(row);
    }
    table
}

fn new_lines(found: &Coverage, lang: Lang) -> Table {
    let mut table = with_conditions(Table::new("new_lines", words::T_NEW_LINES.pick(lang)), lang)
        .column("gained", words::GAINED.pick(lang))
        .rates("right", words::LINE_RIGHT.pick(lang));
    for new in &found.new_lines {
        let mut row = conditions(&new.line).to_vec();
        row.extend([Value::Count(new.gained as i64), rate(new.right, new.tickets)]);
        table.rows.push(row);
    }
    table
}
