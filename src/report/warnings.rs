//! 预警清单: open warnings with their age and what they still lack.

use super::table::{Table, Value};
use crate::domain::Stamp;
use crate::domain::book::Book;
use crate::domain::bureau::warning::{Warning, warnings};
use crate::domain::code::WarningKind;
use crate::domain::mask;
use crate::text::bureau as words;
use crate::text::{Lang, labels, names_beyond};

/// Which warnings; every given condition must hold.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub unit: Option<String>,
    pub area: Option<String>,
    pub kind: Option<WarningKind>,
    pub row: Option<u64>,
    /// Settled ones too.
    pub all: bool,
}

impl Choice {
    fn admits(&self, warning: &Warning) -> bool {
        (self.all || warning.is_open())
            && self.unit.as_ref().is_none_or(|unit| *unit == warning.unit)
            && self.area.as_ref().is_none_or(|area| *area == warning.area)
            && self.kind.is_none_or(|kind| kind == warning.kind)
            && self.row.is_none_or(|row| row == warning.done.seq)
    }
}

/// The list, and how many of it are open.
pub fn table(book: &Book, choice: &Choice, now: Stamp, lang: Lang) -> (Table, usize) {
    let mut table = Table::new("warnings", words::T_WARNINGS.pick(lang))
        .column("row", words::ROW.pick(lang))
        .column("at", labels::AT.pick(lang))
        .column("kind", words::WARNING.pick(lang))
        .column("unit", words::UNIT.pick(lang))
        .column("area", words::AREA.pick(lang))
        .column("due", words::ANSWER_DUE.pick(lang))
        .column("age", words::AGE.pick(lang))
        .column("lacking", words::LACKING.pick(lang));
    if choice.all {
        table = table.column("end", words::END.pick(lang));
    }
    table = table.column("text", words::TEXT.pick(lang));
    let mut open = 0;
    for warning in warnings(&book.office).iter().filter(|warning| choice.admits(warning)) {
        open += usize::from(warning.is_open());
        table.rows.push(row(warning, choice.all, now));
    }
    (table, open)
}

fn row(warning: &Warning, all: bool, now: Stamp) -> Vec<Value> {
    let until = warning.settled.map_or(now, |(settled, _)| settled.at);
    let mut cells = vec![
        Value::Count(warning.done.seq as i64),
        Value::Stamp(warning.done.at),
        Value::Word(warning.kind.code(), names_beyond::warning(warning.kind)),
        super::table::name(&warning.unit),
        super::table::name(&warning.area),
        warning.due.map_or(Value::Nothing, Value::Due),
        Value::Span(until.seconds() - warning.done.at.seconds()),
        warning
            .lacking(now)
            .map(words::lacking)
            .map_or(Value::Nothing, |(code, name)| Value::Word(code, name)),
    ];
    if all {
        let end = warning.settled.map(|(_, end)| Value::Word(end.code(), names_beyond::warning_end(end)));
        cells.push(end.unwrap_or(Value::Nothing));
    }
    cells.push(Value::Text(mask::text(&warning.text, &[]).into_owned()));
    cells
}
