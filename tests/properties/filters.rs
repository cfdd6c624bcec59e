//! One filter, one set of tickets: a list, its numbers and an export have the same, the report counts the
//! same, and what is counted by groups adds up to the whole.

use super::clerk::{Cells, Clerk};
use super::commands::KINDS;
use super::holds;
use super::model::UNITS;
use super::plan::Dice;
use serde_json::Value;
use std::collections::BTreeMap;

const STAGES: [&str; 13] = [
    "waiting",
    "answered",
    "dispatched",
    "handling",
    "returning",
    "disputed",
    "shelved",
    "redoing",
    "closed",
    "revisited",
    "merged",
    "declined",
    "transferred",
];
const PERIODS: [&str; 6] = ["2025", "2025-09", "2025-10", "2025-Q4", "2025-09-22..2025-09-25", "2025-09-28"];
const TEXTS: [&str; 4] = ["T1", "路灯", "T", "无此字"];

#[test]
fn lists_exports_and_the_report_count_the_same() {
    holds(5, 60, |dice| {
        let mut clerk = Clerk::work(dice)?;
        let all = clerk.table("export")?;
        for dice in dice.iter().take(12) {
            filtered(&mut clerk, &all, dice)?;
        }
        for period in PERIODS {
            reported(&mut clerk, period)?;
        }
        Ok(())
    });
}

/// One filter of any conditions, against what the whole export says of each ticket.
fn filtered(clerk: &mut Clerk, all: &[Cells], dice: &Dice) -> Result<(), String> {
    let pick = |every: usize, of: &[&str]| {
        (usize::from(dice.pick) / every)
            .is_multiple_of(3)
            .then(|| of[usize::from(dice.what) / every % of.len()].to_owned())
    };
    let kinds = KINDS.map(|(kind, _)| kind);
    let (unit, stage, kind) = (pick(1, &UNITS), pick(3, &STAGES), pick(9, &kinds));
    let (period, words) = (pick(27, &PERIODS), pick(81, &TEXTS));
    let unit = unit.filter(|unit| all.iter().any(|row| row["unit"] == *unit));
    let given = [("unit", &unit), ("stage", &stage), ("kind", &kind), ("period", &period), ("text", &words)];
    let options: String =
        given.iter().filter_map(|(name, value)| Some(format!(" --{name} {}", value.as_ref()?))).collect();
    let code = |kind: &str| {
        ["complaint", "inquiry", "help", "praise"][kinds.iter().position(|known| *known == kind).unwrap()]
    };
    let admits = |row: &&Cells| {
        unit.as_ref().is_none_or(|unit| row["unit"] == *unit)
            && stage.as_ref().is_none_or(|stage| row["stage"] == *stage)
            && kind.as_ref().is_none_or(|kind| row["kind"] == code(kind))
            && period.as_ref().is_none_or(|period| within(period, &row["received"]))
            && words
                .as_ref()
                .is_none_or(|words| row["ticket"].contains(words) || row["content"].contains(words))
    };
    let wanted: Vec<&str> = all.iter().filter(admits).map(|row| row["ticket"].as_str()).collect();
    let ids = clerk.read(&format!("list --ids{options}"))?;
    let listed = clerk.table(&format!("list --columns ticket{options}"))?;
    let exported = clerk.table(&format!("export{options}"))?;
    let of = |rows: &[Cells]| rows.iter().map(|row| row["ticket"].clone()).collect::<Vec<_>>();
    for (what, numbers) in [
        ("--ids", ids.lines().map(str::to_owned).collect()),
        ("list", of(&listed)),
        ("export", of(&exported)),
    ] {
        if numbers != wanted {
            return Err(clerk.story(&format!("{what}{options}: {numbers:?}, expected {wanted:?}")));
        }
    }
    Ok(())
}

/// Periods as the calendar has them.
fn within(period: &str, moment: &str) -> bool {
    match period {
        "2025-Q4" => ("2025-10".."2026").contains(&moment),
        range if range.contains("..") => range
            .split_once("..")
            .is_some_and(|(first, last)| *first <= moment[..10] && moment[..10] <= *last),
        prefix => moment.starts_with(prefix),
    }
}

type Counts = BTreeMap<String, [u64; 3]>;

/// The report of a period against the export of the same.
fn reported(clerk: &mut Clerk, period: &str) -> Result<(), String> {
    let rows = clerk.table(&format!("export --period {period}"))?;
    let report = clerk.json(&format!("report --period {period} --full"))?;
    let mut wrong = totals(&rows, &report);
    let groups = [
        ("channels", "channel"),
        ("kinds", "kind"),
        ("categories", "category1"),
        ("areas", "area"),
        ("units", "unit"),
    ];
    for (table, column) in groups {
        let mine =
            counts(rows.iter().filter(|row| table != "units" || has_unit(row)), |row| row[column].clone());
        wrong.extend(compare(table, &mine, &report[table]));
    }
    wrong.extend(compare(
        "months",
        &counts(rows.iter(), |row| row["received"][..7].to_owned()),
        &report["months"],
    ));
    let hours: u64 =
        report["hours"]["rows"].as_array().unwrap().iter().map(|row| row["accepted"].as_u64().unwrap()).sum();
    let accepted = rows.iter().filter(|row| way(row) != "declined").count() as u64;
    if hours != accepted {
        wrong.push(format!("hours add up to {hours} of {accepted}"));
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(clerk.story(&format!("report of {period} and its export differ:\n{}", wrong.join("\n"))))
    }
}

fn has_unit(row: &Cells) -> bool {
    !row["dispatched"].is_empty()
}

/// Where a ticket went: not accepted, answered, handed over, or otherwise.
fn way(row: &Cells) -> &'static str {
    match row["stage"].as_str() {
        "declined" => "declined",
        "merged" => "merged",
        "transferred" => "transferred",
        _ if has_unit(row) => "handed_over",
        "answered" => "answered",
        _ => "waiting",
    }
}

fn totals(rows: &[Cells], report: &Value) -> Vec<String> {
    let told: BTreeMap<&str, u64> = report["totals"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["figure"].as_str().unwrap(), row["count"].as_u64().unwrap()))
        .collect();
    let told = |name: &str| told.get(name).copied().unwrap_or(0);
    let mine = |name: &str| rows.iter().filter(|row| way(row) == name).count() as u64;
    let ways = ["answered", "handed_over", "merged", "transferred", "declined"];
    let mut pairs: Vec<(&str, u64, u64)> = ways.iter().map(|name| (*name, mine(name), told(name))).collect();
    pairs.push(("waiting or unexplained", mine("waiting"), told("waiting") + told("unexplained")));
    pairs.push(("accepted", rows.len() as u64 - mine("declined"), told("accepted")));
    let parts = ["answered", "handed_over", "merged", "transferred", "waiting", "unexplained"];
    pairs.push(("sum of the parts", parts.iter().map(|name| told(name)).sum(), told("accepted")));
    pairs
        .iter()
        .filter(|(_, mine, told)| mine != told)
        .map(|(name, mine, told)| format!("{name}: export {mine}, report {told}"))
        .collect()
}

/// Accepted, answered, handed over by group.
fn counts<'r>(rows: impl Iterator<Item = &'r Cells>, group: impl Fn(&Cells) -> String) -> Counts {
    let mut counts = Counts::new();
    for row in rows {
        let way = way(row);
        let count = counts.entry(group(row)).or_default();
        count[0] += u64::from(way != "declined");
        count[1] += u64::from(way == "answered");
        count[2] += u64::from(way == "handed_over");
    }
    counts.retain(|_, count| count[0] > 0);
    counts
}

/// Groups with nothing accepted in the period may stand in the report for what else happened in it.
fn compare(table: &str, mine: &Counts, report: &Value) -> Vec<String> {
    let mut told = Counts::new();
    for row in report["rows"].as_array().unwrap() {
        let group = row["group"].as_str().unwrap_or("");
        told.insert(
            group.to_owned(),
            ["accepted", "answered", "handed_over"].map(|name| row[name].as_u64().unwrap()),
        );
    }
    told.retain(|_, count| count[0] > 0);
    if told == *mine { Vec::new() } else { vec![format!("{table}: export {mine:?}, report {told:?}")] }
}
