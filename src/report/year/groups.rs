//! The same few figures of every group: months, hours, channels, kinds, categories, areas, units,
//! districts.

use super::sums::{Map, Sums, sorted};
use super::{Section, Side};
use crate::domain::code::Kind;
use crate::domain::period::month_name;
use crate::domain::preset::{Disputed, FigureRules};
use crate::report::figures::{Count, Tally};
use crate::report::rates::{self, part_of};
use crate::report::table::{Table, Value, group};
use crate::text::{Lang, labels, names, year};

pub fn table(section: Section, sums: &Sums, this: &Side, lang: Lang) -> Table {
    let groups = match section {
        Section::Months => return months(sums, this, lang),
        Section::Kinds => return kinds(sums, this, lang),
        Section::Subcategories => return subcategories(sums, this, lang),
        Section::Areas | Section::Units => return places(section, sums, this, lang),
        Section::Channels => &sums.channels,
        _ => &sums.categories,
    };
    let key = if section == Section::Channels { "channels" } else { "categories" };
    let mut table = figures(first_column(key, section, lang), lang);
    for (name, tally) in sorted(groups, false) {
        table.rows.push(line(vec![group(name)], tally, this.frame.figures));
    }
    table
}

fn first_column(key: &'static str, section: Section, lang: Lang) -> Table {
    Table::new(key, section.name().pick(lang)).column("group", labels::GROUP.pick(lang))
}

fn months(sums: &Sums, this: &Side, lang: Lang) -> Table {
    let mut months: Vec<(&i32, &Tally)> =
        sums.months.iter().filter(|(_, tally)| tally.is_something()).collect();
    months.sort_by_key(|(month, _)| **month);
    let mut table = figures(first_column("months", Section::Months, lang), lang);
    for (month, tally) in months {
        table.rows.push(line(vec![Value::Text(month_name(*month))], tally, this.frame.figures));
    }
    table
}

fn kinds(sums: &Sums, this: &Side, lang: Lang) -> Table {
    let mut table = figures(first_column("kinds", Section::Kinds, lang), lang);
    for &kind in Kind::ALL {
        if let Some(tally) = sums.kinds.get(kind.code()).filter(|tally| tally.is_something()) {
            let first = Value::Word(kind.code(), names::kind(kind));
            table.rows.push(line(vec![first], tally, this.frame.figures));
        }
    }
    table
}

/// The second level under the largest first-level categories.
fn subcategories(sums: &Sums, this: &Side, lang: Lang) -> Table {
    let rules = this.frame.figures;
    let table = Table::new("subcategories", Section::Subcategories.name().pick(lang))
        .column("category", year::CATEGORY.pick(lang))
        .column("group", year::SECOND.pick(lang));
    let mut table = figures(table, lang);
    let categories = sorted(&sums.categories, false);
    for (category, _) in categories.iter().take(rules.top) {
        let none = Map::default();
        for (name, tally) in sorted(sums.second.get(*category).unwrap_or(&none), false) {
            table.rows.push(line(vec![group(category), group(name)], tally, rules));
        }
    }
    if categories.len() > rules.top {
        table.notes.push(year::top_categories(lang, rules.top, categories.len()));
    }
    table
}

/// Areas or units; those of several districts are kept apart.
fn places(section: Section, sums: &Sums, this: &Side, lang: Lang) -> Table {
    let key = if section == Section::Areas { "areas" } else { "units" };
    let several = sums.districts.len() > 1;
    let mut table = Table::new(key, section.name().pick(lang));
    if several {
        table = table.column("district", year::DISTRICT.pick(lang));
    }
    table = figures(table.column("group", labels::GROUP.pick(lang)), lang);
    for district in &sums.districts {
        let groups = if section == Section::Areas { &district.areas } else { &district.units };
        for (name, tally) in sorted(groups, false) {
            let mut first = if several { vec![group(&district.name)] } else { Vec::new() };
            first.push(group(name));
            table.rows.push(line(first, tally, this.frame.figures));
        }
    }
    table
}

/// A line for each district and one for all; `None` for a single one.
pub fn districts(sums: &Sums, this: &Side, lang: Lang) -> Option<Table> {
    if sums.districts.len() < 2 {
        return None;
    }
    let table = Table::new("districts", Section::Districts.name().pick(lang))
        .column("district", year::DISTRICT.pick(lang));
    let mut table = figures(table, lang)
        .column("waiting", year::WAITING.pick(lang))
        .column("unexplained", year::UNEXPLAINED.pick(lang));
    let all = (Value::Word("total", labels::TOTAL), &sums.total);
    let each = sums.districts.iter().map(|district| (group(&district.name), &district.total));
    for (first, tally) in each.chain([all]) {
        let mut row = line(vec![first], tally, this.frame.figures);
        row.extend([Count::Waiting, Count::Unexplained].map(|count| Value::Count(tally[count] as i64)));
        table.rows.push(row);
    }
    Some(table)
}

/// All rates of each district; `None` for a single one.
pub fn district_rates(sums: &Sums, this: &Side, lang: Lang) -> Option<Table> {
    if sums.districts.len() < 2 {
        return None;
    }
    let mut table = Table::new("district_rates", Section::DistrictRates.name().pick(lang))
        .column("district", year::DISTRICT.pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .rates("rate", labels::RATE.pick(lang));
    for district in &sums.districts {
        for (rate, part) in rates::shown(&district.total, this.frame.figures) {
            table.rows.push(vec![group(&district.name), Value::Word(rate.key, rate.name), part.into()]);
        }
    }
    Some(table)
}

pub fn hours(sums: &Sums, lang: Lang) -> Table {
    let mut table = Table::new("hours", Section::Hours.name().pick(lang))
        .column("hour", year::HOUR.pick(lang))
        .column("accepted", labels::ACCEPTED.pick(lang))
        .rates("share", labels::SHARE.pick(lang));
    let whole = sums.total[Count::Accepted];
    for (hour, &part) in sums.hours.iter().enumerate() {
        let name = Value::Text(format!("{hour:02}:00"));
        table.rows.push(vec![name, Value::Count(part as i64), Value::Rate { part, whole }]);
    }
    table
}

fn figures(table: Table, lang: Lang) -> Table {
    table
        .column("accepted", labels::ACCEPTED.pick(lang))
        .column("answered", labels::ANSWERED.pick(lang))
        .column("handed_over", labels::HANDED.pick(lang))
        .rates("closed", labels::CLOSED_RATE.pick(lang))
        .rates("closed_in_time", labels::IN_TIME_RATE.pick(lang))
        .rates("satisfied", labels::SATISFIED_RATE.pick(lang))
}

fn line(mut first: Vec<Value>, tally: &Tally, rules: &FigureRules) -> Vec<Value> {
    let counts = [Count::Accepted, Count::Answered, Count::Handed];
    first.extend(counts.map(|count| Value::Count(tally[count] as i64)));
    let figures = [Disputed::Closed, Disputed::ClosedInTime, Disputed::Satisfied];
    first.extend(figures.map(|figure| part_of(figure, tally, rules).into()));
    first
}
