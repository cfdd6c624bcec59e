//! The same ledger and `--now` give the same bytes, whatever the machine; and what is listed, exported and
//! reported for one filter agrees.

use crate::Office;
use crate::report::seed_small;

const LINES: [&str; 14] = [
    "list",
    "list --format csv",
    "list --format json",
    "list --ids",
    "export --reveal",
    "export --events --format jsonl",
    "overdue --within 3",
    "negative-list",
    "negative-list --summary --format csv",
    "report --period 2025",
    "report --period 2025 --format csv",
    "report --period 2025 --format json",
    "show N002 --explain",
    "calendar show 2025",
];

/// Everything the program says, as of a fixed moment.
fn everything(office: &mut Office, lang: &str) -> Vec<crate::Run> {
    LINES.iter().map(|line| office.ok(&format!("{line} --now 2026-01-20 --lang {lang}"))).collect()
}

#[test]
fn clock_zone_locale_and_environment_change_nothing() {
    let mut office = seed_small();
    office.ok("import in.csv");
    for lang in ["zh", "en"] {
        office.now = "2026-01-20T09:00:00".to_owned();
        office.variables.clear();
        let expected = everything(&mut office, lang);
        assert!(expected.iter().all(|run| !run.out.is_empty()));
        for variables in [
            vec![("TZ", "America/New_York"), ("LANG", "en_US.UTF-8")],
            vec![("LC_ALL", "C"), ("HOTLINE_USER", "李"), ("HOME", "/nowhere")],
            vec![("LANG", "zh_CN.GB18030"), ("COLUMNS", "40"), ("HOTLINE_LANG", "xx")],
        ] {
            office.variables = variables;
            office.now = "2026-07-01T23:59:59".to_owned();
            assert!(everything(&mut office, lang) == expected, "{:?}", office.variables);
        }
    }
}

#[test]
fn figures_and_codes_are_the_same_in_both_languages() {
    let mut office = seed_small();
    office.ok("import in.csv");
    for line in ["list", "export", "overdue", "negative-list", "calendar show 2026"] {
        let of = |office: &mut Office, lang: &str| office.text(&format!("{line} --format csv --lang {lang}"));
        let (zh, en) = (of(&mut office, "zh"), of(&mut office, "en"));
        if line.starts_with("calendar") {
            assert_eq!(zh.lines().count(), en.lines().count());
        } else {
            assert_eq!(zh, en, "{line}");
        }
    }
    let numbers = |office: &mut Office, lang: &str| -> Vec<Vec<String>> {
        let rows = office.rows(&format!("report --period 2025 --lang {lang}"));
        rows.into_iter().filter(|row| row[2] != "formula").collect()
    };
    assert_eq!(numbers(&mut office, "zh"), numbers(&mut office, "en"));
}

#[test]
fn the_language_follows_the_option_then_the_variables() {
    let mut office = Office::with_ticket("2025-09-22T10:00:00");
    let mut speaks = |variables: &[(&'static str, &'static str)], line: &str| {
        office.variables = variables.to_vec();
        if office.text(line).contains("Ticket") { "en" } else { "zh" }
    };
    assert_eq!(speaks(&[], "list"), "zh");
    assert_eq!(speaks(&[("LANG", "en_US.UTF-8")], "list"), "en");
    assert_eq!(speaks(&[("LANG", "C")], "list"), "zh");
    assert_eq!(speaks(&[("LC_ALL", "zh_CN.UTF-8"), ("LANG", "en_US.UTF-8")], "list"), "zh");
    assert_eq!(speaks(&[("HOTLINE_LANG", "zh"), ("LANG", "en_US.UTF-8")], "list"), "zh");
    assert_eq!(speaks(&[("HOTLINE_LANG", "zh")], "list --lang en"), "en");
    assert_eq!(speaks(&[("LANG", "en_US.UTF-8")], "list --lang=zh"), "zh");
}

#[test]
fn lists_exports_and_reports_agree_for_every_month_and_kind() {
    let mut office = seed_small();
    office.ok("import in.csv");
    let mut sum = 0;
    for month in 1..=12 {
        let filter = format!("--period 2025-{month:02}");
        let listed = office.column(&format!("list {filter}"), "ticket");
        assert_eq!(office.column(&format!("export {filter}"), "ticket"), listed);
        let accepted = office.figure(&format!("report {filter}"), "totals", "accepted", "count");
        assert_eq!(accepted, listed.len().to_string(), "{filter}");
        sum += listed.len();
    }
    assert_eq!(sum, 120);
    let report = office.json("report --period 2025");
    for row in report["kinds"]["rows"].as_array().unwrap() {
        let kind = row["group"].as_str().unwrap();
        let listed = office.column(&format!("list --period 2025 --kind {kind}"), "ticket").len();
        assert_eq!(row["accepted"], listed, "{kind}");
    }
    for row in report["units"]["rows"].as_array().unwrap() {
        let unit = row["group"].as_str().unwrap();
        let listed = office.column(&format!("export --period 2025 --unit {unit}"), "ticket").len();
        assert_eq!(row["accepted"], listed, "{unit}");
    }
}

#[test]
fn totals_add_up_in_every_month() {
    let mut office = seed_small();
    for month in 1..=12 {
        let report = office.json(&format!("report in.csv --period 2025-{month:02}"));
        let rows = report["totals"]["rows"].as_array().unwrap();
        let counts: Vec<u64> = rows.iter().map(|row| row["count"].as_u64().unwrap()).collect();
        assert_eq!(counts[0], counts[1..].iter().sum::<u64>(), "{month}");
    }
}

#[test]
fn an_export_read_at_once_and_an_import_give_the_same_report() {
    let mut office = seed_small();
    let figures = |office: &mut Office, line: &str| {
        let mut report = office.json(line);
        // The title names the office, or the file.
        report["totals"]["title"].take();
        report
    };
    let at_once = figures(&mut office, "report in.csv --period 2025");
    office.ok("import in.csv");
    assert_eq!(figures(&mut office, "report --period 2025"), at_once);
}

#[test]
fn our_own_export_comes_back_as_the_same_tickets() {
    let mut office = seed_small();
    office.ok("import in.csv");
    office.ok("export --reveal -O all.csv");
    let mut other = Office::new("2026-01-20T09:00:00");
    other.file("all.csv", office.bytes("all.csv"));
    other.ok("import all.csv");
    let line = "list --columns ticket,received,kind,channel,category1,area,content,stage,unit,closed,due,phone --reveal";
    assert_eq!(other.rows(line), office.rows(line));
}
