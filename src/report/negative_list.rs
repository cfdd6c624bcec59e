//! 负面清单: the faults of a period, each with the ledger rows that prove it; and their counts.

use super::table::{Table, Value, group};
use super::tickets::View;
use crate::domain::book::Book;
use crate::domain::code::FaultKind;
use crate::domain::fault::{Fault, faults, faults_of_root};
use crate::domain::period::Period;
use crate::domain::reply::Standard;
use crate::domain::ticket::Ticket;
use crate::parallel;
use crate::text::{duty, labels, names};
use std::collections::BTreeMap;

/// Which faults to list.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub period: Option<Period>,
    pub unit: Option<String>,
    pub kind: Option<FaultKind>,
    /// Also those that do not count: an appeal was granted, or the ticket is excluded.
    pub all: bool,
}

/// Faults with their ticket numbers, by unit, then kind, then time. Every reply is read: several at once.
pub fn find<'a>(book: &'a Book, choice: &Choice, standard: &Standard, view: &View) -> Vec<(&'a str, Fault)> {
    let wanted = |fault: &Fault| {
        choice.period.is_none_or(|period| period.contains(fault.at))
            && choice.unit.as_ref().is_none_or(|unit| *unit == fault.unit)
            && choice.kind.is_none_or(|kind| kind == fault.kind)
            && (choice.all || fault.counts())
    };
    let of_ticket = |&ticket: &&'a Ticket| -> Vec<(&'a str, Fault)> {
        let of_root = ticket.root().map(|_| faults_of_root(ticket, book.root(ticket)));
        let all = faults(ticket, standard, view.now).into_iter().chain(of_root.into_iter().flatten());
        all.filter(wanted).map(|fault| (ticket.number.as_str(), fault)).collect()
    };
    let tickets: Vec<&Ticket> = book.iter().collect();
    let mut found: Vec<(&str, Fault)> = parallel::map(&tickets, of_ticket).into_iter().flatten().collect();
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
        .column("cites", labels::CITES.pick(lang))
        .column("appeal", duty::APPEAL.pick(lang));
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
            standing(fault),
        ]);
    }
    table
}

/// Why it may not count: the appeal against it, or an exclusion of its ticket, which comes before.
fn standing(fault: &Fault) -> Value {
    match fault.appeal {
        _ if fault.excluded => Value::Word("excluded", duty::EXCLUDED),
        Some(appeal) => Value::Word(duty::appeal_code(appeal), duty::appeal_state(appeal)),
        None => Value::Nothing,
    }
}

type Counts = [i64; FaultKind::ALL.len()];

/// Faults by unit and kind. Those that do not count are not among them, even where they are listed.
fn count<'f>(found: &'f [(&str, Fault)]) -> BTreeMap<&'f str, Counts> {
    let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
    for (_, fault) in found.iter().filter(|(_, fault)| fault.counts()) {
        counts.entry(&fault.unit).or_default()[fault.kind as usize] += 1;
    }
    counts
}

fn sum(counts: &BTreeMap<&str, Counts>) -> Counts {
    counts
        .values()
        .fold(Counts::default(), |sum, counts| std::array::from_fn(|kind| sum[kind] + counts[kind]))
}

/// Counts by unit and kind, with totals; with an earlier period's faults beside them, the trend too: by
/// unit at the right, by kind below.
pub fn summary(found: &[(&str, Fault)], earlier: Option<&[(&str, Fault)]>, view: &View) -> Table {
    let lang = view.lang;
    let mut now = count(found);
    let before = earlier.map(count);
    for unit in before.iter().flat_map(|before| before.keys()) {
        now.entry(unit).or_default();
    }
    let mut table = Table::new("negative_list_by_unit", labels::T_NEGATIVE_UNITS.pick(lang))
        .column("unit", labels::UNIT.pick(lang));
    for &kind in FaultKind::ALL {
        table = table.column(kind.code(), names::fault_kind(kind).pick(lang));
    }
    table = table.column("total", labels::TOTAL.pick(lang));
    if before.is_some() {
        table = table.column("previous", duty::PREVIOUS.pick(lang)).column("change", duty::CHANGE.pick(lang));
    }
    let line = |first: Value, counts: &Counts, earlier: Option<&Counts>| {
        let total: i64 = counts.iter().sum();
        let previous: Option<i64> =
            before.as_ref().map(|_| earlier.map_or(0, |earlier| earlier.iter().sum()));
        let trend = previous.map(|previous| [previous, total - previous]);
        let cells = counts.iter().copied().chain([total]).chain(trend.into_iter().flatten());
        std::iter::once(first).chain(cells.map(Value::Count)).collect()
    };
    let earlier_of = |unit: &str| before.as_ref().and_then(|before| before.get(unit));
    table.rows = now.iter().map(|(unit, counts)| line(group(unit), counts, earlier_of(unit))).collect();
    let total = sum(&now);
    let earlier_total = before.as_ref().map(sum);
    table.rows.push(line(Value::Word("total", labels::TOTAL), &total, earlier_total.as_ref()));
    if let Some(earlier) = earlier_total {
        table.rows.push(trend_line(Value::Word("previous", duty::PREVIOUS), &earlier));
        let change = std::array::from_fn(|kind| total[kind] - earlier[kind]);
        table.rows.push(trend_line(Value::Word("change", duty::CHANGE), &change));
    }
    table
}

/// A row below the totals; what stands at the right of those would only be said twice.
fn trend_line(first: Value, counts: &Counts) -> Vec<Value> {
    let cells = counts.iter().copied().chain([counts.iter().sum()]).map(Value::Count);
    std::iter::once(first).chain(cells).chain([Value::Nothing, Value::Nothing]).collect()
}
