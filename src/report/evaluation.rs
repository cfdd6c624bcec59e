//! 第三方评价: the form for a sample of closed tickets, and what the marks come to, per unit and per class of
//! evaluator, with 95 % confidence intervals.

use super::table::{Table, Value, group, ticket_number};
use super::tickets::shield;
use crate::domain::action::evaluate::points;
use crate::domain::book::Book;
use crate::domain::bureau::rules::EvaluationRules;
use crate::domain::code::Evaluator;
use crate::domain::dossier::Mark;
use crate::domain::period::Period;
use crate::domain::ticket::Ticket;
use crate::insight::draw;
use crate::insight::mean::Marks;
use crate::text::bureau as words;
use crate::text::{Lang, labels, names, names_beyond};
use std::collections::BTreeMap;

/// Which marks; by the time of evaluation.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub period: Option<Period>,
    pub unit: Option<String>,
}

impl Choice {
    fn marks<'b>(&'b self, book: &'b Book) -> impl Iterator<Item = (&'b Ticket, &'b Mark)> {
        let all =
            book.iter().flat_map(|ticket| ticket.dossier().marks.iter().map(move |mark| (ticket, mark)));
        all.filter(|(_, mark)| {
            self.period.is_none_or(|period| period.contains(mark.done.at))
                && self.unit.as_ref().is_none_or(|unit| *unit == mark.unit)
        })
    }
}

pub fn units(book: &Book, choice: &Choice, rules: &EvaluationRules, lang: Lang) -> Table {
    let mut groups: BTreeMap<&str, Marks> = BTreeMap::new();
    for (_, mark) in choice.marks(book) {
        groups.entry(&mark.unit).or_default().add(mark.centipoints);
    }
    let table = Table::new("evaluation_units", words::T_EVALUATED_UNITS.pick(lang))
        .column("unit", words::UNIT.pick(lang));
    let rows = groups.into_iter().map(|(unit, marks)| (group(unit), marks));
    results(table, rows, rules, lang)
}

pub fn classes(book: &Book, choice: &Choice, rules: &EvaluationRules, lang: Lang) -> Table {
    let mut groups: BTreeMap<Evaluator, Marks> = BTreeMap::new();
    let mut total = Marks::default();
    for (_, mark) in choice.marks(book) {
        groups.entry(mark.evaluator).or_default().add(mark.centipoints);
        total.add(mark.centipoints);
    }
    let table = Table::new("evaluation_classes", words::T_EVALUATED_CLASSES.pick(lang))
        .column("evaluator", words::EVALUATOR.pick(lang));
    let name = |class: Evaluator| Value::Word(class.code(), names_beyond::evaluator(class));
    let rows: Vec<(Value, Marks)> = groups.into_iter().map(|(class, marks)| (name(class), marks)).collect();
    let total = (!rows.is_empty()).then_some((Value::Word("total", labels::TOTAL), total));
    results(table, rows.into_iter().chain(total), rules, lang)
}

fn results(
    table: Table,
    rows: impl Iterator<Item = (Value, Marks)>,
    rules: &EvaluationRules,
    lang: Lang,
) -> Table {
    let mut table = table
        .column("marks", words::MARKS.pick(lang))
        .column("mean", words::MEAN.pick(lang))
        .column("low", words::LOW.pick(lang))
        .column("high", words::HIGH.pick(lang));
    let decimal = |value: Option<f64>| value.map_or(Value::Nothing, |value| Value::Decimal(value, 2));
    for (name, marks) in rows {
        let mut row = vec![name, Value::Count(marks.count as i64)];
        if marks.count < u64::from(rules.min_marks) {
            row.extend([Value::Word("too-few", words::TOO_FEW), Value::Nothing, Value::Nothing]);
        } else {
            let (low, high) = marks.interval().unzip();
            row.extend([decimal(marks.mean()), decimal(low), decimal(high)]);
        }
        table.rows.push(row);
    }
    table.notes.push(words::interval_note(lang, rules.min_marks));
    table
}

/// What the evaluators said, personal data masked: the feedback for a unit.
pub fn opinions(book: &Book, choice: &Choice, lang: Lang) -> Table {
    let mut table = Table::new("opinions", words::T_OPINIONS.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("at", labels::AT.pick(lang))
        .column("evaluator", words::EVALUATOR.pick(lang))
        .column("points", words::POINTS.pick(lang))
        .column("opinion", words::OPINION.pick(lang));
    for (ticket, mark) in choice.marks(book).filter(|(_, mark)| !mark.text.trim().is_empty()) {
        table.rows.push(vec![
            ticket_number(&ticket.number),
            Value::Stamp(mark.done.at),
            Value::Word(mark.evaluator.code(), names_beyond::evaluator(mark.evaluator)),
            Value::Text(points(mark.centipoints)),
            Value::Text(shield(ticket).text(&mark.text)),
        ]);
    }
    table
}

/// What a sample is stratified by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strata {
    Unit,
    Kind,
    None,
}

/// A drawn sample: the form, how many closed tickets there were, and in how many groups.
pub struct Sample {
    pub form: Table,
    pub closed: usize,
    pub groups: usize,
}

/// Draws `size` of the tickets closed in the period. `Err` with the number of groups when not every group
/// can have one.
pub fn sample(
    book: &Book,
    period: Option<Period>,
    strata: Strata,
    size: usize,
    seed: u64,
    lang: Lang,
) -> Result<Sample, usize> {
    let mut groups: BTreeMap<&str, Vec<&Ticket>> = BTreeMap::new();
    let is_in = |ticket: &&Ticket| {
        let closing = ticket.closing().filter(|_| ticket.root().is_none());
        closing.is_some_and(|closing| period.is_none_or(|period| period.contains(closing.done.at)))
    };
    for ticket in book.iter().filter(is_in) {
        let name = match strata {
            Strata::Unit => ticket.unit(),
            Strata::Kind => ticket.intake.kind.code(),
            Strata::None => "",
        };
        groups.entry(name).or_default().push(ticket);
    }
    let sizes: Vec<usize> = groups.values().map(Vec::len).collect();
    let shares = draw::shares(&sizes, size).ok_or(groups.len())?;
    let mut form = form(lang);
    for (tickets, share) in groups.values().zip(shares) {
        let names: Vec<&str> = tickets.iter().map(|ticket| ticket.number.as_str()).collect();
        let drawn = draw::draw(&names, share, seed);
        form.rows.extend(drawn.into_iter().map(|place| form_row(tickets[place])));
    }
    Ok(Sample { form, closed: sizes.iter().sum(), groups: groups.len() })
}

/// Its headings are those that `evaluate import` knows.
fn form(lang: Lang) -> Table {
    Table::new("evaluation_form", words::T_FORM.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("kind", names::field(crate::domain::event::Field::Kind).pick(lang))
        .column("title", names::field(crate::domain::event::Field::Title).pick(lang))
        .column("reply", labels::REPLY.pick(lang))
        .column("evaluator", words::EVALUATOR.pick(lang))
        .column("evaluator-name", words::EVALUATOR_NAME.pick(lang))
        .column("points", words::POINTS.pick(lang))
        .column("opinion", words::OPINION.pick(lang))
}

fn form_row(ticket: &Ticket) -> Vec<Value> {
    // It goes to people outside the office.
    let shield = shield(ticket);
    let masked = |text: &str| Value::Text(shield.text(text));
    let mut row = vec![
        ticket_number(&ticket.number),
        masked(ticket.unit()),
        Value::Word(ticket.intake.kind.code(), names::kind(ticket.intake.kind)),
        masked(ticket.title()),
        masked(ticket.closing().map_or("", |closing| &closing.reply)),
    ];
    row.extend([const { Value::Nothing }; 4]);
    row
}
