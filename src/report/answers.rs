//! The answer of the model, or of the catalogue, to every row of a table, in its order.

use super::proposals::confidence;
use super::table::{Table, Value};
use crate::text::{Lang, labels, learning};

pub struct Answer {
    pub row: usize,
    pub number: String,
    /// Up to three classes, best first.
    pub best: Vec<String>,
    /// The model's belief in the first; the catalogue has none.
    pub share: Option<f32>,
    pub sure: bool,
}

pub fn table(answers: Vec<Answer>, lang: Lang) -> Table {
    let mut table = Table::new("answers", learning::T_ANSWERS.pick(lang))
        .column("row", learning::ROW.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("first", learning::FIRST.pick(lang))
        .column("second", learning::SECOND.pick(lang))
        .column("third", learning::THIRD.pick(lang))
        .column("confidence", learning::CONFIDENCE.pick(lang))
        .column("sure", learning::SURE.pick(lang));
    table.rows = answers.into_iter().map(row).collect();
    table
}

fn row(answer: Answer) -> Vec<Value> {
    let mut best = answer.best.into_iter().map(Value::Text);
    let mut next = || best.next().unwrap_or(Value::Nothing);
    let (first, second, third) = (next(), next(), next());
    let sure = if answer.sure { Value::Word("yes", labels::YES) } else { Value::Word("no", labels::NO) };
    let (row, number) = (Value::Count(answer.row as i64), Value::Text(answer.number));
    vec![row, number, first, second, third, answer.share.map_or(Value::Nothing, confidence), sure]
}
