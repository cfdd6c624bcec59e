//! Cross-validation of a learned dispatch, as tables.

use super::proposals::confidence;
use super::table::{Table, Value};
use crate::domain::mask;
use crate::insight::trial::{Part, Trial};
use crate::text::learning as words;
use crate::text::{Lang, Words};

const SHARES: [f32; 7] = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
const PAIRS: usize = 2;
const WRONG: usize = 10;
/// Characters of a ticket that are shown.
const SHOWN: usize = 40;

/// `rows`: row number and text of each example.
pub fn tables(trial: &Trial, rows: &[(usize, String)], reveal: bool, lang: Lang) -> Vec<Table> {
    vec![
        summary(trial, lang),
        classes(trial, lang),
        coverage(trial, lang),
        confused(trial, lang),
        wrong(trial, rows, reveal, lang),
    ]
}

fn rate(part: Part) -> Value {
    Value::Rate { part: part.part, whole: part.whole }
}

fn word(key: &'static str, words: Words) -> Value {
    Value::Word(key, words)
}

fn summary(trial: &Trial, lang: Lang) -> Table {
    let mut table = Table::new("trial", words::T_TRIAL.pick(lang))
        .column("figure", words::FIGURE.pick(lang))
        .rates("rate", words::RATE.pick(lang))
        .column("value", words::VALUE.pick(lang));
    table.rows = vec![
        vec![word("top-1", words::TOP_1), rate(trial.top(1)), Value::Nothing],
        vec![word("top-3", words::TOP_3), rate(trial.top(3)), Value::Nothing],
        vec![word("macro-f1", words::MACRO_F1), Value::Nothing, Value::Decimal(trial.macro_f1(), 4)],
    ];
    table
}

fn classes(trial: &Trial, lang: Lang) -> Table {
    let mut table = Table::new("classes", words::T_CLASSES.pick(lang))
        .column("class", words::CLASS.pick(lang))
        .column("examples", words::EXAMPLES.pick(lang))
        .rates("f1", "F1");
    for (name, (f1, examples)) in trial.names.iter().zip(trial.f1()) {
        table.rows.push(vec![super::table::name(name), Value::Count(examples as i64), rate(f1)]);
    }
    table
}

fn coverage(trial: &Trial, lang: Lang) -> Table {
    let mut table = Table::new("confidence", words::T_COVERAGE.pick(lang))
        .column("from", words::THRESHOLD.pick(lang))
        .rates("covered", words::COVERED.pick(lang))
        .rates("right", words::RIGHT.pick(lang));
    for share in SHARES {
        let (covered, right) = trial.at_least(share);
        table.rows.push(vec![Value::Decimal(f64::from(share), 2), rate(covered), rate(right)]);
    }
    for (name, (covered, right)) in [
        (word("surest-80", words::SUREST_80), trial.surest(80)),
        (word("threshold", words::BY_THRESHOLD), trial.sure()),
    ] {
        table.rows.push(vec![name, rate(covered), rate(right)]);
    }
    table
}

fn confused(trial: &Trial, lang: Lang) -> Table {
    let mut table = Table::new("confused", words::T_CONFUSED.pick(lang))
        .column("a", words::ONE.pick(lang))
        .column("b", words::OTHER.pick(lang))
        .column("a_as_b", words::A_AS_B.pick(lang))
        .column("b_as_a", words::B_AS_A.pick(lang));
    for (a, b, a_as_b, b_as_a) in trial.confused().into_iter().take(PAIRS) {
        let name = |class: usize| super::table::name(&trial.names[class]);
        table.rows.push(vec![name(a), name(b), Value::Count(a_as_b as i64), Value::Count(b_as_a as i64)]);
    }
    table
}

fn wrong(trial: &Trial, rows: &[(usize, String)], reveal: bool, lang: Lang) -> Table {
    let mut table = Table::new("wrong", words::T_WRONG.pick(lang))
        .column("row", words::ROW.pick(lang))
        .column("label", words::LABEL.pick(lang))
        .column("proposed", words::PROPOSED.pick(lang))
        .column("confidence", words::CONFIDENCE.pick(lang))
        .column("text", words::TEXT.pick(lang));
    for proposal in trial.wrong().take(WRONG) {
        let Some((row, text)) = rows.get(proposal.at) else { continue };
        let text = if reveal { text.as_str().into() } else { mask::text(text, &[]) };
        let name = |class: usize| super::table::name(&trial.names[class]);
        table.rows.push(vec![
            Value::Count(*row as i64),
            name(proposal.label),
            proposal.best.first().map_or(Value::Nothing, |best| name(*best)),
            confidence(proposal.share),
            Value::Text(text.trim().chars().take(SHOWN).collect()),
        ]);
    }
    table
}
