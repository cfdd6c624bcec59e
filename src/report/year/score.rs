//! 综合得分: the weighted mean of three rates, of 100. Off until an office gives weights.

use crate::domain::preset::{Disputed, FigureRules};
use crate::report::figures::Tally;
use crate::report::rates::{Part, part_of, rate_of};
use crate::report::table::{Table, Value};
use crate::text::{Lang, formulas, labels, year};

/// The rates that have a weight, in the order of the settings.
const WEIGHED: [Disputed; 3] = [Disputed::Responded, Disputed::Solved, Disputed::Satisfied];

/// `None` without weights.
pub fn table(total: &Tally, figures: &FigureRules, lang: Lang) -> Option<Table> {
    if !figures.has_score() {
        return None;
    }
    let weights = figures.weights();
    let sum: u32 = weights.iter().sum();
    let mut table = Table::new("score", year::T_SCORE.pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .column("weight", year::WEIGHT.pick(lang))
        .rates("rate", labels::RATE.pick(lang))
        .column("points", year::SCORE.pick(lang));
    let mut parts = Vec::new();
    for (figure, weight) in WEIGHED.into_iter().zip(weights).filter(|(_, weight)| *weight > 0) {
        let part = part_of(figure, total, figures);
        let name = rate_of(figure).map_or(year::T_SCORE, |rate| rate.name);
        let own = hundredths(&[(weight, part)], sum);
        table.rows.push(vec![
            Value::Word(figure.code(), name),
            Value::Count(i64::from(weight)),
            part.into(),
            shown(own),
        ]);
        parts.push((weight, part));
    }
    let all = hundredths(&parts, sum);
    table.rows.push(vec![
        Value::Word("score", year::T_SCORE),
        Value::Count(i64::from(sum)),
        Value::Nothing,
        shown(all),
    ]);
    let preset = figures.preset(Disputed::Score);
    table.notes.push(year::chosen(
        lang,
        year::T_SCORE.pick(lang),
        formulas::preset(preset).pick(lang),
        formulas::formula(Disputed::Score, preset).pick(lang),
    ));
    table.notes.push(year::score(lang).to_owned());
    Some(table)
}

fn shown(hundredths: Option<u128>) -> Value {
    Value::Decimal(hundredths.map_or(f64::NAN, |hundredths| hundredths as f64 / 100.0), 2)
}

/// The sum of weight × rate ÷ `sum`, of 100, in hundredths rounded half up; exact before that. `None`
/// without a base, or for more tickets than there can be.
fn hundredths(parts: &[(u32, Part)], sum: u32) -> Option<u128> {
    let below = product(u128::from(sum), parts.iter().map(|(_, part)| part.whole))?;
    let mut above: u128 = 0;
    for (at, (weight, part)) in parts.iter().enumerate() {
        let others = parts.iter().enumerate().filter(|(other, _)| *other != at);
        let own = u128::from(*weight).checked_mul(u128::from(part.part))?;
        above = above.checked_add(product(own, others.map(|(_, (_, part))| part.whole))?)?;
    }
    if below == 0 {
        return None;
    }
    Some((above.checked_mul(20_000)? + below) / (below * 2))
}

fn product(start: u128, mut factors: impl Iterator<Item = u64>) -> Option<u128> {
    factors.try_fold(start, |product, factor| product.checked_mul(u128::from(factor)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_exact_before_it_is_rounded() {
        let part = |part, whole| Part { part, whole };
        // 0.1 × 2/3 + 0.5 × 2/3 + 0.4 × 2/3 is 66.67, though each part alone rounds to a sum of 66.68.
        let third = [(10, part(2, 3)), (50, part(2, 3)), (40, part(2, 3))];
        assert_eq!(hundredths(&third, 100), Some(6667));
        assert_eq!(hundredths(&[(1, part(1, 3)), (1, part(1, 2))], 2), Some(4167));
        assert_eq!(hundredths(&[(1, part(0, 0)), (1, part(1, 2))], 2), None);
        let year = part(333_000_000, 333_000_000);
        assert_eq!(hundredths(&[(10, year), (50, year), (40, year)], 100), Some(10_000));
    }
}
