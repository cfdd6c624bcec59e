//! 同比、环比: the figures beside those of an earlier period, which is taken as it stood as long after its
//! end as this one stands now.

use super::Side;
use super::sums::{Sums, sorted};
use super::totals::went;
use crate::domain::code::Kind;
use crate::domain::preset::FigureRules;
use crate::report::figures::{Count, Tally};
use crate::report::rates::{Part, RATES};
use crate::report::table::{Table, Value, group};
use crate::text::{Lang, labels, moment, names, year};

pub fn tables(sums: &Sums, this: &Side, earlier: &Side, lang: Lang) -> Vec<Table> {
    let before = Sums::of(earlier, &[]);
    let name = earlier.frame.period.name();
    let as_of = year::compared_as_of(lang, &name, &moment::moment(earlier.frame.now));
    let titled = |key, what| Table::new(key, year::compared_with(lang, what, &name));
    let mut totals = counts(titled("compared_totals", labels::T_TOTALS), lang);
    let closings = [("closings", year::R_CLOSINGS, Count::Closings)];
    for (key, words, count) in went(&[&sums.total, &before.total]).chain(closings) {
        totals.rows.push(count_line(Value::Word(key, words), sums.total[count], before.total[count]));
    }
    totals.notes.push(as_of);
    totals.notes.push(year::growth(lang).to_owned());
    let rates = rates(titled("compared_rates", labels::T_RATES), sums, &before, this.frame.figures, lang);
    let mut kinds = counts(titled("compared_kinds", labels::T_KINDS), lang);
    for &kind in Kind::ALL {
        let [now, then] = [sums, &before].map(|sums| accepted(sums.kinds.get(kind.code())));
        if now + then > 0 {
            kinds.rows.push(count_line(Value::Word(kind.code(), names::kind(kind)), now, then));
        }
    }
    let categories = categories(titled("compared_categories", labels::T_CATEGORIES), sums, &before, lang);
    vec![totals, rates, kinds, categories]
}

fn accepted(tally: Option<&Tally>) -> u64 {
    tally.map_or(0, |tally| tally[Count::Accepted])
}

fn counts(table: Table, lang: Lang) -> Table {
    table
        .column("figure", labels::FIGURE.pick(lang))
        .column("this", year::THIS.pick(lang))
        .column("earlier", year::EARLIER.pick(lang))
        .column("growth_percent", year::GROWTH.pick(lang))
        .column("times", year::MULTIPLE.pick(lang))
}

fn count_line(first: Value, now: u64, then: u64) -> Vec<Value> {
    vec![first, Value::Count(now as i64), Value::Count(then as i64), growth(now, then), multiple(now, then)]
}

/// Those of this period, then those that are no more.
fn categories(table: Table, sums: &Sums, before: &Sums, lang: Lang) -> Table {
    let mut table = counts(table, lang);
    let now = sorted(&sums.categories, false);
    let gone = sorted(&before.categories, false);
    let gone =
        gone.into_iter().filter(|(name, _)| !sums.categories.contains_key(*name)).map(|(name, _)| name);
    for name in now.iter().map(|(name, _)| *name).chain(gone) {
        let [now, then] = [sums, before].map(|sums| accepted(sums.categories.get(name)));
        if now + then > 0 {
            table.rows.push(count_line(group(name), now, then));
        }
    }
    table
}

fn rates(table: Table, sums: &Sums, before: &Sums, figures: &FigureRules, lang: Lang) -> Table {
    let mut table = table
        .column("figure", labels::FIGURE.pick(lang))
        .rates("this", year::THIS.pick(lang))
        .rates("earlier", year::EARLIER.pick(lang))
        .column("points", year::POINTS.pick(lang));
    for rate in &RATES {
        let (now, then) = (rate.part(&sums.total, figures), rate.part(&before.total, figures));
        if !rate.optional || now.part + then.part > 0 {
            let points = decimal(points(now, then), 2);
            table.rows.push(vec![Value::Word(rate.key, rate.name), now.into(), then.into(), points]);
        }
    }
    table.notes.push(year::points(lang).to_owned());
    table
}

/// What has no base is no number, and is printed as a dash.
fn decimal(value: Option<i128>, digits: usize) -> Value {
    let scale = 10f64.powi(digits as i32);
    Value::Decimal(value.map_or(f64::NAN, |value| value as f64 / scale), digits)
}

/// (now − then) ÷ then in percent, with one decimal.
pub fn growth(now: u64, then: u64) -> Value {
    let (now, then) = (i128::from(now), i128::from(then));
    decimal(rounded((now - then) * 1000, then), 1)
}

/// now ÷ then, with one decimal.
pub fn multiple(now: u64, then: u64) -> Value {
    decimal(rounded(i128::from(now) * 10, i128::from(then)), 1)
}

/// now − then in hundredths of a percentage point.
fn points(now: Part, then: Part) -> Option<i128> {
    let [a, b, c, d] = [now.part, now.whole, then.part, then.whole].map(i128::from);
    let above = a.checked_mul(d)?.checked_sub(c.checked_mul(b)?)?.checked_mul(10_000)?;
    rounded(above, b.checked_mul(d)?)
}

/// Half away from zero; `None` without a base.
fn rounded(above: i128, below: i128) -> Option<i128> {
    (below > 0).then(|| (above.abs() * 2 + below) / (below * 2) * above.signum())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: Value) -> Option<String> {
        let Value::Decimal(number, digits) = value else { panic!("{value:?}") };
        number.is_finite().then(|| format!("{number:.digits$}"))
    }

    #[test]
    fn rpt10_growth_and_multiple_of_six_years() {
        assert_eq!(shown(growth(33_267, 683)).unwrap(), "4770.7");
        assert_eq!(shown(multiple(33_267, 683)).unwrap(), "48.7");
        assert_eq!(shown(growth(80, 120)).unwrap(), "-33.3");
        assert_eq!([growth(5, 0), multiple(5, 0)].map(shown), [None, None]);
    }

    #[test]
    fn points_are_the_exact_difference_rounded_once() {
        let part = |part, whole| Part { part, whole };
        assert_eq!(points(part(2, 3), part(1, 3)), Some(3333));
        assert_eq!(points(part(1, 3), part(2, 3)), Some(-3333));
        assert_eq!(points(part(11_163, 11_171), part(1, 1)), Some(-7));
        assert_eq!(points(part(0, 0), part(1, 1)), None);
        assert_eq!(points(part(1, 1), part(0, 0)), None);
        let huge = part(u64::MAX, u64::MAX);
        assert_eq!(points(huge, huge), None);
    }
}
