//! 年度（季度、月度）报表: totals with their reconciliation, all rates, and the same figures by month,
//! channel, kind, category, area and unit.

use super::figures::{Frame, Part, Tally, Times};
use super::table::{Chart, Table, Value, group};
use crate::domain::book::Book;
use crate::domain::event::Field;
use crate::domain::ticket::Ticket;
use crate::text::{Lang, Words, labels, moment, names};
use chrono::Datelike;
use foldhash::HashMap;

/// The report and whether its totals add up.
pub struct Report {
    pub tables: Vec<Table>,
    pub unexplained: u64,
}

type Map<K> = HashMap<K, Tally>;

#[derive(Default)]
struct Groups {
    months: Map<String>,
    channels: Map<String>,
    kinds: Map<&'static str>,
    categories: Map<String>,
    areas: Map<String>,
    units: Map<String>,
}

pub fn report(book: &Book, frame: &Frame, office: &str, lang: Lang) -> Report {
    let mut total = Tally::default();
    let mut times = Times::default();
    let mut groups = Groups::default();
    for ticket in book.iter() {
        let own = Tally::of(ticket, frame);
        times.add(ticket, frame.period, frame.clock.calendar);
        groups.add(ticket, &own, frame);
        total.merge(&own);
    }
    let mut tables = vec![totals(&total, frame, office, lang), rates(&total, lang), time_table(times, lang)];
    let months = sorted(groups.months.into_iter().collect(), true);
    tables.push(group_table("months", labels::T_MONTHS, months, lang));
    for (key, title, group) in [
        ("channels", labels::T_CHANNELS, groups.channels),
        ("categories", labels::T_CATEGORIES, groups.categories),
        ("areas", labels::T_AREAS, groups.areas),
        ("units", labels::T_UNITS, groups.units),
    ] {
        tables.push(group_table(key, title, sorted(group.into_iter().collect(), false), lang));
        if key == "channels" {
            tables.push(kinds(&groups.kinds, lang));
        }
    }
    Report { tables, unexplained: total.unexplained }
}

impl Groups {
    fn add(&mut self, ticket: &Ticket, own: &Tally, frame: &Frame) {
        if frame.period.contains(ticket.accepted.at) {
            // By the month of acceptance.
            let date = ticket.accepted.at.date();
            add(&mut self.months, &format!("{:04}-{:02}", date.year(), date.month()), own);
        }
        add(&mut self.channels, ticket.intake.get(Field::Channel), own);
        add(&mut self.categories, ticket.intake.get(Field::Category1), own);
        add(&mut self.areas, ticket.intake.get(Field::Area), own);
        self.kinds.entry(ticket.intake.kind.code()).or_default().merge(own);
        if !ticket.legs.is_empty() {
            add(&mut self.units, ticket.unit(), own);
        }
    }
}

fn add(groups: &mut Map<String>, name: &str, own: &Tally) {
    match groups.get_mut(name) {
        Some(tally) => tally.merge(own),
        None => {
            groups.insert(name.to_owned(), own.clone());
        }
    }
}

fn sorted(mut groups: Vec<(String, Tally)>, by_name: bool) -> Vec<(String, Tally)> {
    groups.retain(|(_, tally)| tally.is_something());
    groups.sort_by(|a, b| {
        let size = if by_name { std::cmp::Ordering::Equal } else { b.1.accepted.cmp(&a.1.accepted) };
        size.then_with(|| a.0.cmp(&b.0))
    });
    groups
}

impl Tally {
    /// Did anything of it happen in the period?
    fn is_something(&self) -> bool {
        self.accepted + self.closed.whole + self.in_time.whole + self.satisfied.whole > 0
    }
}

fn totals(total: &Tally, frame: &Frame, office: &str, lang: Lang) -> Table {
    let period = frame.period.name();
    let mut table = Table::new("totals", labels::report_title(lang, office, &period))
        .column("figure", labels::T_TOTALS.pick(lang))
        .column("count", labels::COUNT.pick(lang))
        .rates("share", labels::SHARE.pick(lang))
        .public();
    for (key, words, count) in [
        ("accepted", labels::R_ACCEPTED, total.accepted),
        ("answered", labels::R_ANSWERED, total.answered),
        ("handed_over", labels::R_HANDED, total.handed),
        ("waiting", labels::R_WAITING, total.waiting),
        ("unexplained", labels::R_UNEXPLAINED, total.unexplained),
    ] {
        let share = Value::Rate { part: count, whole: total.accepted };
        table.rows.push(vec![Value::Word(key, words), Value::Count(count as i64), share]);
    }
    table.notes.push(labels::as_of(lang, &period, &moment::moment(frame.now)));
    if total.unexplained > 0 {
        table.notes.push(labels::unexplained(lang, total.unexplained));
    }
    table
}

fn rates(total: &Tally, lang: Lang) -> Table {
    let answered = Part { part: total.answered, whole: total.accepted };
    let lines: [(&'static str, Words, Words, Part); 16] = [
        ("answered", labels::F_ANSWERED, labels::N_ANSWERED, answered),
        ("signed_in_time", labels::F_SIGNED, labels::N_SIGNED, total.signed),
        ("contacted_in_time", labels::F_CONTACTED, labels::N_CONTACTED, total.contacted),
        ("closed", labels::F_CLOSED, labels::N_CLOSED, total.closed),
        ("closed_in_time", labels::F_IN_TIME, labels::N_IN_TIME, total.in_time),
        ("revisited", labels::F_REVISITED, labels::N_REVISITED, total.revisited),
        ("solved", labels::F_SOLVED, labels::N_SOLVED, total.solved),
        ("satisfied", labels::F_SATISFIED, labels::N_SATISFIED, total.satisfied),
        ("satisfied_strictly", labels::F_STRICT, labels::N_STRICT, total.strictly),
        ("satisfied_first", labels::F_FIRST, labels::N_FIRST, total.first_satisfied),
        ("returns_asked", labels::F_RETURNED, labels::N_RETURNED, total.returned),
        ("returns_upheld", labels::F_UPHELD, labels::N_UPHELD, total.upheld),
        ("extended", labels::F_EXTENDED, labels::N_EXTENDED, total.extended),
        ("redone", labels::F_REDONE, labels::N_REDONE, total.redone),
        ("closed_once", labels::F_ONCE, labels::N_ONCE, total.once()),
        ("redone_in_time", labels::F_REDO_IN_TIME, labels::N_REDO_IN_TIME, total.redo_in_time),
    ];
    let mut table = Table::new("rates", labels::T_RATES.pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .rates("rate", labels::RATE.pick(lang))
        .column("formula", labels::FORMULA.pick(lang))
        .public();
    for (key, figure, formula, part) in lines {
        table.rows.push(vec![
            Value::Word(key, figure),
            rate(part),
            Value::Text(formula.pick(lang).to_owned()),
        ]);
    }
    table.notes.push(labels::rounding(lang).to_owned());
    table.notes.push(labels::unreached(lang, total.unreached, total.skipped));
    if total.no_limit > 0 {
        table.notes.push(labels::no_limit(lang, total.no_limit));
    }
    if lines.iter().any(|(.., part)| part.whole == 0) {
        table.notes.push(labels::base_of_zero(lang).to_owned());
    }
    table
}

fn rate(part: Part) -> Value {
    Value::Rate { part: part.part, whole: part.whole }
}

fn time_table(mut times: Times, lang: Lang) -> Table {
    let decimal = |value: Option<f64>| value.map_or(Value::Nothing, |value| Value::Decimal(value, 2));
    let mut table = Table::new("times", labels::T_TIMES.pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .column("value", labels::VALUE.pick(lang))
        .public();
    let median = times.median_days();
    table.rows = vec![
        vec![Value::Word("mean_working_days", labels::M_MEAN_DAYS), decimal(times.mean_days())],
        vec![Value::Word("median_working_days", labels::M_MEDIAN_DAYS), decimal(median)],
        vec![
            Value::Word("mean_elapsed", labels::M_MEAN),
            times.mean_seconds().map_or(Value::Nothing, Value::Span),
        ],
        vec![Value::Word("tickets", labels::M_CLOSED), Value::Count(times.tickets as i64)],
        vec![Value::Word("outside_calendar", labels::M_UNCOUNTED), Value::Count(times.uncounted as i64)],
    ];
    table
}

fn group_table(key: &'static str, title: Words, groups: Vec<(String, Tally)>, lang: Lang) -> Table {
    let mut table = columns(Table::new(key, title.pick(lang)), lang);
    table.chart =
        if key == "months" { Some(Chart::Curve) } else { Some(Chart::Bars).filter(|_| key == "channels") };
    // Areas are often units under another name: neither is for the public.
    table.public = matches!(key, "months" | "channels" | "categories");
    for (name, tally) in groups {
        table.rows.push(line(group(&name), &tally));
    }
    table
}

fn kinds(groups: &Map<&'static str>, lang: Lang) -> Table {
    let mut table =
        columns(Table::new("kinds", labels::T_KINDS.pick(lang)).public().chart(Chart::Bars), lang);
    for &kind in crate::domain::code::Kind::ALL {
        if let Some(tally) = groups.get(kind.code()).filter(|tally| tally.is_something()) {
            table.rows.push(line(Value::Word(kind.code(), names::kind(kind)), tally));
        }
    }
    table
}

fn columns(table: Table, lang: Lang) -> Table {
    table
        .column("group", labels::GROUP.pick(lang))
        .column("accepted", labels::ACCEPTED.pick(lang))
        .column("answered", labels::ANSWERED.pick(lang))
        .column("handed_over", labels::HANDED.pick(lang))
        .rates("closed", labels::CLOSED_RATE.pick(lang))
        .rates("closed_in_time", labels::IN_TIME_RATE.pick(lang))
        .rates("satisfied", labels::SATISFIED_RATE.pick(lang))
}

fn line(first: Value, tally: &Tally) -> Vec<Value> {
    vec![
        first,
        Value::Count(tally.accepted as i64),
        Value::Count(tally.answered as i64),
        Value::Count(tally.handed as i64),
        rate(tally.closed),
        rate(tally.in_time),
        rate(tally.satisfied),
    ]
}
