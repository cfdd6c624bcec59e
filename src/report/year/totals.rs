//! The reconciliation of what was accepted, the rates, and the handling times.

use super::Side;
use super::sums::Sums;
use crate::domain::period::{Period, Reckoning};
use crate::domain::preset::FigureRules;
use crate::report::figures::{Count, Tally, Times};
use crate::report::rates;
use crate::report::table::{Table, Value};
use crate::text::{Lang, Words, formulas, labels, moment, phrase, year};

/// Where accepted tickets went; the lines below the first add up to it.
const WENT: [(&str, Words, Count); 7] = [
    ("accepted", labels::R_ACCEPTED, Count::Accepted),
    ("answered", labels::R_ANSWERED, Count::Answered),
    ("handed_over", labels::R_HANDED, Count::Handed),
    ("merged", labels::R_MERGED, Count::Merged),
    ("transferred", labels::R_TRANSFERRED, Count::Transferred),
    ("waiting", labels::R_WAITING, Count::Waiting),
    ("unexplained", labels::R_UNEXPLAINED, Count::Unexplained),
];

/// The lines that are printed of these tallies: an office that never merges is not told of it.
pub fn went<'t>(tallies: &'t [&Tally]) -> impl Iterator<Item = (&'static str, Words, Count)> + 't {
    let rare = |count: Count| matches!(count, Count::Merged | Count::Transferred);
    let there = move |count: Count| tallies.iter().any(|tally| tally[count] > 0);
    WENT.into_iter().filter(move |(_, _, count)| !rare(*count) || there(*count))
}

/// Names of more districts than this are counted in the title, not listed.
const NAMED: usize = 3;

pub fn totals(sums: &Sums, this: &Side, lang: Lang) -> Table {
    let frame = &this.frame;
    let period = frame.period.name();
    let names: Vec<&str> = this.districts.iter().map(|d| d.name.as_str()).filter(|n| !n.is_empty()).collect();
    let office = phrase::first_of(lang, &names, NAMED);
    let mut table = Table::new("totals", labels::report_title(lang, &office, &period))
        .column("figure", labels::T_TOTALS.pick(lang))
        .column("count", labels::COUNT.pick(lang))
        .rates("share", labels::SHARE.pick(lang));
    let accepted = sums.total[Count::Accepted];
    for (key, words, count) in went(&[&sums.total]) {
        let count = sums.total[count];
        let share = Value::Rate { part: count, whole: accepted };
        table.rows.push(vec![Value::Word(key, words), Value::Count(count as i64), share]);
    }
    let declined = sums.total[Count::Declined];
    if declined > 0 {
        let name = Value::Word("declined", labels::R_DECLINED);
        table.rows.push(vec![name, Value::Count(declined as i64), Value::Nothing]);
    }
    table.notes.push(labels::as_of(lang, &period, &moment::moment(frame.now)));
    table.notes.extend(bounds(&frame.period, lang));
    let doubled: u64 = sums.districts.iter().map(|district| district.doubled).sum();
    if doubled > 0 {
        table.notes.push(year::doubled(lang, doubled));
    }
    if sums.total[Count::Unexplained] > 0 {
        table.notes.push(labels::unexplained(lang, sums.total[Count::Unexplained]));
    }
    table
}

/// Said where months or days are not those of the calendar.
pub fn bounds(period: &Period, lang: Lang) -> Option<String> {
    let (from, to) = period.bounds();
    let told = || year::bounds(lang, &moment::moment(from), &moment::moment(to));
    (period.reckoning() != Reckoning::CALENDAR).then(told)
}

pub fn rates(total: &Tally, figures: &FigureRules, lang: Lang) -> Table {
    let mut table = Table::new("rates", labels::T_RATES.pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .rates("rate", labels::RATE.pick(lang))
        .column("preset", year::PRESET.pick(lang))
        .column("formula", labels::FORMULA.pick(lang));
    let mut without_base = false;
    for (rate, part) in rates::shown(total, figures) {
        let preset = rate.preset(figures);
        without_base |= part.whole == 0;
        table.rows.push(vec![
            Value::Word(rate.key, rate.name),
            part.into(),
            rate.disputed.map_or(Value::Nothing, |_| Value::Word(preset.code(), formulas::preset(preset))),
            Value::Text(rate.formula(preset).pick(lang).to_owned()),
        ]);
    }
    table.notes.push(labels::rounding(lang).to_owned());
    table.notes.push(labels::unreached(lang, total[Count::Unreached], total[Count::Skipped]));
    if total[Count::NoLimit] > 0 {
        table.notes.push(labels::no_limit(lang, total[Count::NoLimit]));
    }
    if without_base {
        table.notes.push(labels::base_of_zero(lang).to_owned());
    }
    table
}

pub fn times(times: &Times, lang: Lang) -> Table {
    let decimal = |value: Option<f64>| value.map_or(Value::Nothing, |value| Value::Decimal(value, 2));
    let mut table = Table::new("times", labels::T_TIMES.pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .column("value", labels::VALUE.pick(lang));
    table.rows = vec![
        vec![Value::Word("mean_working_days", labels::M_MEAN_DAYS), decimal(times.mean_days())],
        vec![Value::Word("median_working_days", labels::M_MEDIAN_DAYS), decimal(times.median_days())],
        vec![
            Value::Word("mean_elapsed", labels::M_MEAN),
            times.mean_seconds().map_or(Value::Nothing, Value::Span),
        ],
        vec![Value::Word("tickets", labels::M_CLOSED), Value::Count(times.tickets as i64)],
        vec![Value::Word("outside_calendar", labels::M_UNCOUNTED), Value::Count(times.uncounted as i64)],
    ];
    table.notes.push(year::times_basis(lang).to_owned());
    table
}
