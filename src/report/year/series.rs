//! 历年对比: a line for each year that any of the ledgers has tickets of.

use super::Side;
use super::comparison::{growth, multiple};
use crate::domain::period::Period;
use crate::domain::preset::Disputed;
use crate::report::district::District;
use crate::report::figures::{Count, Frame, Tally};
use crate::report::rates::{part_of, rate_of};
use crate::report::table::{Table, Value};
use crate::text::{Lang, labels, year};
use std::ops::RangeInclusive;

/// A ticket of the year 1900 is a typing slip; so many years are shown at most, the last ones.
const LONGEST: i32 = 30;

/// `None` where there is no ticket.
pub fn table(this: &Side, others: &[District], lang: Lang) -> Option<Table> {
    let districts: Vec<&District> = this.districts.iter().chain(others).collect();
    let years = years(&districts, &this.frame)?;
    let columns = [Disputed::Closed, Disputed::ClosedInTime, Disputed::Solved, Disputed::Satisfied];
    let mut table = Table::new("series", year::T_SERIES.pick(lang))
        .column("year", year::YEAR.pick(lang))
        .column("accepted", labels::ACCEPTED.pick(lang))
        .column("growth_percent", year::GROWTH.pick(lang))
        .column("times_first", year::ON_FIRST.pick(lang))
        .column("answered", labels::ANSWERED.pick(lang))
        .column("handed_over", labels::HANDED.pick(lang));
    for figure in columns {
        let name = rate_of(figure).map_or("", |rate| rate.name.pick(lang));
        table = table.rates(figure.code(), name);
    }
    let (mut first, mut before) = (None, 0);
    for (year, tally) in tallies(&districts, years, &this.frame) {
        let accepted = tally[Count::Accepted];
        let first = *first.get_or_insert(accepted);
        let mut row = vec![Value::Text(year.to_string()), Value::Count(accepted as i64)];
        row.extend([growth(accepted, before), multiple(accepted, first)]);
        row.extend([Count::Answered, Count::Handed].map(|count| Value::Count(tally[count] as i64)));
        row.extend(columns.map(|figure| part_of(figure, &tally, this.frame.figures).into()));
        table.rows.push(row);
        before = accepted;
    }
    table.notes.push(year::series(lang).to_owned());
    table.notes.push(year::growth(lang).to_owned());
    Some(table)
}

/// From the first year of acceptance to the last, as the office reckons years.
fn years(districts: &[&District], frame: &Frame) -> Option<RangeInclusive<i32>> {
    let reckoning = frame.period.reckoning();
    let moments =
        || districts.iter().flat_map(|district| district.tickets()).map(|ticket| ticket.accepted.at);
    let last = reckoning.year(moments().max()?);
    Some(reckoning.year(moments().min()?).max(last - LONGEST + 1)..=last)
}

fn tallies(districts: &[&District], years: RangeInclusive<i32>, frame: &Frame) -> Vec<(i32, Tally)> {
    let reckoning = frame.period.reckoning();
    let frames = years.filter_map(|year| {
        Some((year, Frame { period: Period::year(year, reckoning)?, ..*frame }, Tally::default()))
    });
    let mut frames: Vec<(i32, Frame, Tally)> = frames.collect();
    for ticket in districts.iter().flat_map(|district| district.tickets()) {
        for (_, frame, tally) in &mut frames {
            *tally += &Tally::of(ticket, frame);
        }
    }
    frames.into_iter().map(|(year, _, tally)| (year, tally)).collect()
}
