//! 编制说明: period, sources, definitions, exclusions and rounding in one place.

use super::sums::Sums;
use super::totals::bounds;
use super::{Request, Section};
use crate::domain::preset::{Disputed, Preset};
use crate::report::figures::Count;
use crate::report::rates::rate_of;
use crate::report::table::{Table, Value};
use crate::text::{Lang, Words, formulas, labels, moment, year};

pub fn table(sums: &Sums, request: &Request) -> Table {
    let (lang, frame) = (request.lang, &request.this.frame);
    let period = frame.period.name();
    let mut lines =
        vec![("period", year::I_PERIOD, labels::as_of(lang, &period, &moment::moment(frame.now)))];
    lines.extend(bounds(&frame.period, lang).map(|told| ("period", year::I_PERIOD, told)));
    let names: Vec<String> = request.this.districts.iter().map(|district| district.name.clone()).collect();
    lines.push(("sources", year::I_SOURCES, year::sources(lang, &names)));
    lines.extend(presets(request).into_iter().map(|told| ("definitions", year::I_PRESETS, told)));
    lines.push(("definitions", year::I_PRESETS, year::grouped(lang).to_owned()));
    lines.extend(exclusions(sums, lang).into_iter().map(|told| ("exclusions", year::I_EXCLUSIONS, told)));
    for earlier in request.earlier {
        let (name, now) = (earlier.frame.period.name(), moment::moment(earlier.frame.now));
        lines.push(("comparison", year::I_COMPARISON, year::compared_as_of(lang, &name, &now)));
    }
    lines.push(("rounding", year::I_ROUNDING, labels::rounding(lang).to_owned()));
    filled(lines, lang)
}

fn filled(lines: Vec<(&'static str, Words, String)>, lang: Lang) -> Table {
    let mut table = Table::new("notes", Section::Notes.name().pick(lang))
        .column("item", year::ITEM.pick(lang))
        .column("note", year::SAYS.pick(lang));
    let row = |(key, item, told)| vec![Value::Word(key, item), Value::Text(told)];
    table.rows = lines.into_iter().map(row).collect();
    table
}

/// Figures that are not computed by the default.
fn presets(request: &Request) -> Vec<String> {
    let (lang, rules) = (request.lang, request.this.frame.figures);
    let mut told = Vec::new();
    for &figure in Disputed::ALL {
        let preset = rules.preset(figure);
        if preset != Preset::Default {
            let name = rate_of(figure).map_or(year::T_SCORE, |rate| rate.name);
            let formula = formulas::formula(figure, preset).pick(lang);
            told.push(year::chosen(lang, name.pick(lang), formulas::preset(preset).pick(lang), formula));
        }
    }
    if told.is_empty() {
        told.push(year::all_default(lang).to_owned());
    }
    told
}

fn exclusions(sums: &Sums, lang: Lang) -> Vec<String> {
    let total = &sums.total;
    let mut told = Vec::new();
    if total[Count::Unreached] + total[Count::Skipped] > 0 {
        told.push(labels::unreached(lang, total[Count::Unreached], total[Count::Skipped]));
    }
    if total[Count::NoLimit] > 0 {
        told.push(labels::no_limit(lang, total[Count::NoLimit]));
    }
    let doubled: u64 = sums.districts.iter().map(|district| district.doubled).sum();
    if doubled > 0 {
        told.push(year::doubled(lang, doubled));
    }
    if told.is_empty() {
        told.push(year::no_exclusions(lang).to_owned());
    }
    told
}
