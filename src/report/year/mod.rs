//! 年度（季度、月度）报表: one module per section, each a table or two made of what [`sums`] counted. A
//! section that costs more than the fold is made only when asked for.

mod beyond;
mod comparison;
mod groups;
mod notes;
mod requesters;
mod score;
mod series;
mod sums;
mod totals;
mod variants;

#[cfg(test)]
mod tests;

use super::district::District;
use super::figures::{Count, Frame};
use super::table::{Chart, Table};
use crate::domain::bureau::rules::EvaluationRules;
use crate::domain::code::codes;
use crate::insight::requester::Nobody;
use crate::text::{Lang, Words, bureau, labels, labels_belonging, year};
use sums::Sums;

codes! {
    /// The parts of the report, in its order.
    pub enum Section {
        Totals = "totals",
        Rates = "rates",
        Exclusion = "exclusion",
        Variants = "variants",
        Score = "score",
        Times = "times",
        Comparison = "comparison",
        Series = "series",
        Districts = "districts",
        DistrictRates = "district-rates",
        Months = "months",
        Hours = "hours",
        Channels = "channels",
        Kinds = "kinds",
        Categories = "categories",
        Subcategories = "subcategories",
        Areas = "areas",
        Units = "units",
        Enterprise = "enterprise",
        Finds = "finds",
        Requesters = "requesters",
        NegativeList = "negative-list",
        Supervision = "supervision",
        Evaluation = "evaluation",
        Answers = "answers",
        Facts = "facts",
        Notes = "notes",
    }
}

impl Section {
    /// Part of every report; the others only of a full one.
    pub fn is_usual(self) -> bool {
        use Section::*;
        !matches!(
            self,
            Variants | Series | DistrictRates | Subcategories | Requesters | NegativeList | Answers | Notes
        )
    }

    /// Made from names, numbers and replies, which figures do without.
    pub fn needs_text(self) -> bool {
        matches!(self, Section::Requesters | Section::NegativeList)
    }

    /// Fit for the public edition: no units, no areas (which are often units), no tickets.
    pub fn is_public(self) -> bool {
        use Section::*;
        !matches!(self, Districts | DistrictRates | Areas | Units | Requesters | NegativeList | Evaluation)
    }

    pub fn chart(self) -> Option<Chart> {
        match self {
            Section::Months | Section::Hours => Some(Chart::Curve),
            Section::Channels | Section::Kinds | Section::Categories => Some(Chart::Bars),
            _ => None,
        }
    }

    pub fn name(self) -> Words {
        match self {
            Section::Totals => labels::T_TOTALS,
            Section::Rates => labels::T_RATES,
            Section::Exclusion => year::T_EXCLUSION,
            Section::Enterprise => labels_belonging::T_ENTERPRISE,
            Section::Finds => labels_belonging::T_FINDS,
            Section::Supervision => year::T_SUPERVISION,
            Section::Evaluation => bureau::T_EVALUATED_UNITS,
            Section::Answers => bureau::T_ANSWERS,
            Section::Facts => bureau::T_FACT_SUMS,
            Section::Variants => year::T_VARIANTS,
            Section::Score => year::T_SCORE,
            Section::Times => labels::T_TIMES,
            Section::Comparison => year::T_COMPARISON,
            Section::Series => year::T_SERIES,
            Section::Districts => year::T_DISTRICTS,
            Section::DistrictRates => year::T_DISTRICT_RATES,
            Section::Months => labels::T_MONTHS,
            Section::Hours => year::T_HOURS,
            Section::Channels => labels::T_CHANNELS,
            Section::Kinds => labels::T_KINDS,
            Section::Categories => labels::T_CATEGORIES,
            Section::Subcategories => year::T_SECOND,
            Section::Areas => labels::T_AREAS,
            Section::Units => labels::T_UNITS,
            Section::Requesters => year::T_REQUESTERS,
            Section::NegativeList => labels::T_NEGATIVE_UNITS,
            Section::Notes => year::T_NOTES,
        }
    }
}

/// Tickets, and the period and moment they are counted for.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub districts: &'a [District],
    pub frame: Frame<'a>,
}

/// What the report is made of.
pub struct Request<'a> {
    pub sections: &'a [Section],
    pub this: Side<'a>,
    /// Earlier periods, each with the tickets as they stood then.
    pub earlier: &'a [Side<'a>],
    /// Other ledgers of the same office, for the series of years.
    pub others: &'a [District],
    pub evaluation: &'a EvaluationRules,
    /// Numbers and words that are no requester.
    pub nobody: &'a Nobody,
    pub lang: Lang,
}

/// The report and whether its totals add up.
pub struct Report {
    pub tables: Vec<Table>,
    pub unexplained: u64,
}

pub fn report(request: &Request) -> Report {
    let sums = Sums::of(&request.this, request.sections);
    let mut tables = Vec::new();
    for &section in Section::ALL.iter().filter(|section| request.sections.contains(section)) {
        tables.extend(section_tables(section, &sums, request).into_iter().map(|mut table| {
            table.public = section.is_public();
            table.chart = section.chart();
            table
        }));
    }
    Report { tables, unexplained: sums.total[Count::Unexplained] }
}

fn section_tables(section: Section, sums: &Sums, request: &Request) -> Vec<Table> {
    let (lang, this) = (request.lang, &request.this);
    let figures = this.frame.figures;
    match section {
        Section::Totals => vec![totals::totals(sums, this, lang)],
        Section::Rates => vec![totals::rates(&sums.total, figures, lang)],
        Section::Exclusion => beyond::exclusion(sums, figures, lang).into_iter().collect(),
        Section::Supervision
        | Section::Evaluation
        | Section::Answers
        | Section::Facts
        | Section::Finds
        | Section::Enterprise => beyond::tables(section, request),
        Section::Variants => vec![variants::table(&sums.total, lang)],
        Section::Score => score::table(&sums.total, figures, lang).into_iter().collect(),
        Section::Times => vec![totals::times(&sums.times, lang)],
        Section::Comparison => {
            let with = |earlier| comparison::tables(sums, this, earlier, lang);
            request.earlier.iter().flat_map(with).collect()
        }
        Section::Series => series::table(this, request.others, lang).into_iter().collect(),
        Section::Districts => groups::districts(sums, this, lang).into_iter().collect(),
        Section::DistrictRates => groups::district_rates(sums, this, lang).into_iter().collect(),
        Section::Hours => vec![groups::hours(sums, lang)],
        Section::Requesters => requesters::tables(this, request.nobody, lang),
        Section::NegativeList => vec![requesters::negative_list(this, lang)],
        Section::Notes => vec![notes::table(sums, request)],
        group => vec![groups::table(group, sums, this, lang)],
    }
}
