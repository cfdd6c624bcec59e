//! Every disputed figure by every definition, side by side.

use crate::domain::preset::Disputed;
use crate::report::figures::Tally;
use crate::report::rates::rate_of;
use crate::report::table::{Table, Value};
use crate::text::{Lang, formulas, labels, year};

pub fn table(total: &Tally, lang: Lang) -> Table {
    let mut table = Table::new("variants", year::T_VARIANTS.pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .column("preset", year::PRESET.pick(lang))
        .rates("rate", labels::RATE.pick(lang))
        .column("formula", labels::FORMULA.pick(lang));
    for &figure in Disputed::ALL {
        let Some(rate) = rate_of(figure) else { continue };
        for &preset in figure.presets() {
            table.rows.push(vec![
                Value::Word(rate.key, rate.name),
                Value::Word(preset.code(), formulas::preset(preset)),
                rate.part_by(total, preset).into(),
                Value::Text(rate.formula(preset).pick(lang).to_owned()),
            ]);
        }
    }
    table
}
