//! 研判: surges, new words, dangers and shared matters of a period, and the warnings they suggest.

use super::table::{Table, Value, ticket_number};
use super::tickets::{View, shown};
use crate::domain::code::{Dimension, Screened};
use crate::domain::event::Field;
use crate::domain::mask;
use crate::domain::period::Period;
use crate::domain::rules::{ScreenRules, SurgeRules};
use crate::domain::ticket::Ticket;
use crate::insight::curve;
use crate::insight::place::PlaceWords;
use crate::insight::screen::{Group, Screen};
use crate::insight::surge::{Baseline, Surge, new_words, risks, surges};
use crate::text::{Words, labels, names, screening};

/// The tables of the analysis; the warnings come last.
pub struct Analysis {
    pub tables: Vec<Table>,
    pub warnings: usize,
}

/// What stands in a warning: its sort, what it is about, why.
type Warning = (&'static str, Words, String, String);

pub fn analysis(
    tickets: &[&Ticket],
    period: Period,
    (rules, screening_rules): (&SurgeRules, &ScreenRules),
    view: &View,
) -> Analysis {
    let places = PlaceWords::new(screening_rules.places.iter().map(String::as_str));
    let baseline = Baseline::of(tickets, period, rules);
    let surges = surges(tickets, &baseline, rules, &places);
    let inside = tickets.iter().filter(|ticket| period.contains(ticket.accepted.at)).copied();
    let screen = Screen::new(inside.collect(), screening_rules);
    let matters: Vec<Group> =
        screen.groups(Screened::Matter).into_iter().filter(|group| group.over).collect();
    let risks = risks(tickets, period, rules);
    let new = new_words(tickets, &baseline, rules, &places);
    let mut warnings: Vec<Warning> =
        surges.iter().map(|surge| surge_warning(surge, &baseline, view)).collect();
    warnings.extend(matters.iter().map(|group| matter_warning(&screen, group, view)));
    warnings.extend(risks.iter().map(|(ticket, word)| {
        let reason = screening::risk_reason(view.lang, word);
        ("emergency", screening::W_RISK, ticket.number.to_string(), reason)
    }));
    let tables = vec![
        surge_table(&surges, &baseline, rules, view),
        words_table(&new, period, view),
        super::screen::groups(&screen, Screened::Matter, &matters, view),
        risk_table(&risks, period, view),
        warning_table(&warnings, period, view),
    ];
    Analysis { tables, warnings: warnings.len() }
}

fn titled(key: &'static str, title: Words, period: Period, view: &View) -> Table {
    Table::new(key, screening::analysis(view.lang, title, &period.name()))
}

fn mean(surge: &Surge, baseline: &Baseline) -> f64 {
    surge.before as f64 / baseline.before.len().max(1) as f64
}

fn surge_table(surges: &[Surge], baseline: &Baseline, rules: &SurgeRules, view: &View) -> Table {
    let lang = view.lang;
    let mut table = titled("surges", screening::T_SURGES, baseline.period, view)
        .column("by", screening::BY.pick(lang))
        .column("name", labels::NAME.pick(lang))
        .column("count", labels::COUNT.pick(lang))
        .column("mean", screening::MEAN.pick(lang))
        .column("times", screening::RATIO.pick(lang))
        .column("season", screening::SEASON.pick(lang))
        .column("curve", screening::CURVE.pick(lang));
    for surge in surges {
        let mean = mean(surge, baseline);
        let times =
            if surge.before > 0 { Value::Decimal(surge.count as f64 / mean, 1) } else { Value::Nothing };
        table.rows.push(vec![
            Value::Word(surge.dimension.code(), screening::dimension(surge.dimension)),
            name(surge, view),
            Value::Count(surge.count as i64),
            Value::Decimal(mean, 1),
            times,
            season(surge, baseline),
            Value::Text(curve::blocks(&surge.counts)),
        ]);
    }
    let before: Vec<String> = baseline.before.iter().rev().map(Period::name).collect();
    table.notes.push(screening::baseline(lang, &before, rules.least, rules.percent));
    table
}

/// Tickets of the same period last year against an even share of that year: 1 is an ordinary time.
fn season(surge: &Surge, baseline: &Baseline) -> Value {
    let (Some((same, whole)), Some((period, year))) = (surge.season, baseline.last_year) else {
        return Value::Nothing;
    };
    let days = |period: Period| ((period.last_day() - period.first_day()).num_days() + 1) as f64;
    let even = whole as f64 * days(period) / days(year);
    if whole == 0 { Value::Nothing } else { Value::Decimal(same as f64 / even, 2) }
}

fn name(surge: &Surge, view: &View) -> Value {
    let shown = match surge.dimension {
        Dimension::Place if !view.reveal => mask::address(&surge.name).into_owned(),
        _ => surge.name.clone(),
    };
    Value::Text(shown)
}

fn words_table(new: &[(String, u64)], period: Period, view: &View) -> Table {
    let mut table = titled("new_words", screening::T_NEW_WORDS, period, view)
        .column("words", screening::WORD.pick(view.lang))
        .column("count", labels::COUNT.pick(view.lang));
    for (words, count) in new {
        let words = if view.reveal { words.clone() } else { mask::text(words, &[]).into_owned() };
        table.rows.push(vec![Value::Text(words), Value::Count(*count as i64)]);
    }
    table
}

fn risk_table(risks: &[(&Ticket, &str)], period: Period, view: &View) -> Table {
    let lang = view.lang;
    let mut table = titled("risks", screening::T_RISKS, period, view)
        .column("ticket", labels::TICKET.pick(lang))
        .column("received", labels::RECEIVED.pick(lang))
        .column("word", screening::RISK.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("stage", labels::STAGE.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    for (ticket, word) in risks {
        table.rows.push(vec![
            ticket_number(&ticket.number),
            Value::Stamp(ticket.accepted.at),
            Value::Text((*word).to_owned()),
            Value::Text(shown(ticket, view, ticket.unit())),
            Value::Word(ticket.stage().code(), names::stage(ticket.stage())),
            Value::Text(shown(ticket, view, ticket.title())),
        ]);
    }
    table
}

fn surge_warning(surge: &Surge, baseline: &Baseline, view: &View) -> Warning {
    let mean = format!("{:.1}", mean(surge, baseline));
    let shown = match name(surge, view) {
        Value::Text(name) => format!("{}: {name}", screening::dimension(surge.dimension).pick(view.lang)),
        _ => String::new(),
    };
    ("surge", screening::W_SURGE, shown, screening::surge_reason(view.lang, surge.count, &mean))
}

fn matter_warning(screen: &Screen, group: &Group, view: &View) -> Warning {
    let first = screen.tickets[group.members[0]];
    let title = shown(first, view, first.title());
    let reason = screening::matter_reason(view.lang, group.members.len(), group.requesters);
    ("matter", screening::W_MATTER, title, reason)
}

fn warning_table(warnings: &[Warning], period: Period, view: &View) -> Table {
    let mut table = titled("warnings", screening::T_WARNINGS, period, view)
        .column("warning", labels::DAY_KIND.pick(view.lang))
        .column("about", labels::VALUE.pick(view.lang))
        .column("reason", screening::REASON.pick(view.lang));
    for (code, words, about, reason) in warnings {
        table.rows.push(vec![
            Value::Word(code, *words),
            Value::Text(about.clone()),
            Value::Text(reason.clone()),
        ]);
    }
    table
}
