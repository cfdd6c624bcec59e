//! 负面清单: the faults of a period, each with the ledger rows that prove it; and their counts.

use super::table::{Table, Value, group};
use super::tickets::View;
use crate::domain::book::Book;
use crate::domain::code::FaultKind;
use crate::domain::fault::{Fault, faults};
use crate::domain::period::Period;
use crate::domain::reply::Standard;
use crate::text::{labels, names};
use std::collections::BTreeMap;

/// Which faults to list.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub period: Option<Period>,
    pub unit: Option<String>,
    pub kind: Option<FaultKind>,
}

/// Faults with their ticket numbers, by unit, then kind, then time.
pub fn find<'a>(book: &'a Book, choice: &Choice, standard: &Standard, view: &View) -> Vec<(&'a str, Fault)> {
    let mut found: Vec<(&str, Fault)> = Vec::new();
    for ticket in book.iter() {
        let all = faults(ticket, standard, view.now).into_iter();
        let wanted = all.filter(|fault| {
            choice.period.is_none_or(|period| period.contains(fault.at))
                && choice.unit.as_ref().is_none_or(|unit| *unit == fault.unit)
                && choice.kind.is_none_or(|kind| kind == fault.kind)
        });
        found.extend(wanted.map(|fault| (ticket.number.as_str(), fault)));
    }
    found.sort_by(|a, b| (&a.1.unit, a.1.kind, a.1.at, a.0).cmp(&(&b.1.unit, b.1.kind, b.1.at, b.0)));
    found
}

pub fn table(found: &[(&str, Fault)], view: &View) -> Table {
    let lang = view.lang;
    let mut table = Table::new("negative_list", labels::T_NEGATIVE.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("fault", labels::FAULT.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("due", labels::LIMIT_DUE.pick(lang))
        .column("actual", labels::ACTUAL.pick(lang))
        .column("detail", labels::DETAIL.pick(lang))
        .column("cites", labels::CITES.pick(lang));
    for (ticket, fault) in found {
        let cites: Vec<String> = fault.cites.iter().map(u64::to_string).collect();
        table.rows.push(vec![
            group(&fault.unit),
            Value::Word(fault.kind.code(), names::fault_kind(fault.kind)),
            Value::Text(ticket.to_string()),
            fault.due.map_or(Value::Nothing, Value::Due),
            fault.actual.map_or(Value::Nothing, Value::Stamp),
            names::fault_detail(fault.detail)
                .map_or(Value::Nothing, |words| Value::Word(fault.detail, words)),
            Value::Text(cites.join(" ")),
        ]);
    }
    table
}

/// Counts by unit and kind, with totals.
pub fn summary(found: &[(&str, Fault)], view: &View) -> Table {
    let lang = view.lang;
    let mut counts: BTreeMap<&str, [i64; FaultKind::ALL.len()]> = BTreeMap::new();
    let mut total = [0; FaultKind::ALL.len()];
    for (_, fault) in found {
        counts.entry(&fault.unit).or_default()[fault.kind as usize] += 1;
        total[fault.kind as usize] += 1;
    }
    let mut table = Table::new("negative_list_by_unit", labels::T_NEGATIVE_UNITS.pick(lang))
        .column("unit", labels::UNIT.pick(lang));
    for &kind in FaultKind::ALL {
        table = table.column(kind.code(), names::fault_kind(kind).pick(lang));
    }
    table = table.column("total", labels::TOTAL.pick(lang));
    let line = |first: Value, counts: &[i64]| {
        let sum = counts.iter().sum();
        std::iter::once(first).chain(counts.iter().chain([&sum]).map(|count| Value::Count(*count))).collect()
    };
    for (unit, counts) in &counts {
        table.rows.push(line(group(unit), counts));
    }
    table.rows.push(line(Value::Word("total", labels::TOTAL), &total));
    table
}
