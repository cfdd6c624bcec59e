//! The command line: exit status, candidates for what is misspelt, quiet ends, colours only on a terminal.

use crate::{FAILED, FOUND, Office, USAGE};

#[test]
fn cli01_an_empty_environment_is_enough() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    assert!(office.variables.is_empty());
    assert!(office.text("list").contains("城管局"));
    assert!(office.text("export").contains("路灯不亮"));
}

#[test]
fn cli02_a_closed_pipe_ends_quietly() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.closed_pipe = true;
    for line in ["list", "list --ids", "export", "report", "show A1", "calendar show 2025", "check --head"] {
        let run = office.ok(line);
        assert_eq!(run.errors, "", "{line}");
    }
}

#[test]
fn cli02_a_closed_pipe_never_undoes_the_work() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.file("in.csv", "工单编号,受理时间,诉求内容\nB1,2025-09-22,井盖\n");
    for line in ["import in.csv --format csv", "sign A1", "undo A1"] {
        let before = office.ledger();
        office.closed_pipe = true;
        office.ok(line);
        office.closed_pipe = false;
        assert!(office.ledger().len() > before.len(), "{line} did nothing, yet ended well");
    }
}

#[test]
fn cli03_what_is_misspelt_is_a_usage_error_with_candidates() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for (line, candidate) in [
        ("signn A1", "sign"),
        ("list --colums ticket", "--columns"),
        ("list --columns tickett", "ticket"),
        ("list --stage closing", "closed"),
        ("list --kind 抗议", "投诉"),
        ("list --period 2025-13", "2025-09"),
        ("list --format xml", "json"),
        ("list -O list.pdf", ".csv"),
        ("overdue --limit return", "reply"),
        ("negative-list --fault late", "late-closing"),
        ("list --now someday", "2025-09-28"),
        ("sign A1 --at 25:61", "09:10"),
        ("calendar due 2025-09-26 soon", "3wd"),
        ("import x.csv --map 编号", "ticket"),
        ("export --events --format xml", "jsonl"),
    ] {
        let errors = office.fails(USAGE, line);
        assert!(errors.contains(candidate), "{line}: {errors}");
    }
}

#[test]
fn cli03_options_that_exclude_each_other_and_missing_tickets() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for line in [
        "",
        "sign",
        "show",
        "import",
        "undo",
        "extend A1 --grant --refuse",
        "return A1 --grant --refuse",
        "dispatch --auto --unit 城管局",
        "accept A2 A3 --content 井盖",
        "export --events --unit 城管局",
        "list --ledger a.csv --ledger b.csv",
        "sign A1 --ledger a.csv --ledger b.csv",
    ] {
        office.fails(USAGE, line);
    }
}

#[test]
fn a_form_that_does_not_exist_is_told_before_anything_is_written() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.file("in.csv", "工单编号,受理时间,诉求内容\nB1,2025-09-22,井盖\n");
    for line in ["sign A1", "import in.csv", "undo A1", "accept A2 --content 井盖", "dispatch --auto"] {
        office.fails(USAGE, &format!("{line} --format xml"));
        office.fails(USAGE, &format!("{line} -O out.pdf"));
        // A ledger is never overwritten by a list.
        office.fails(FAILED, &format!("{line} -O ledger.csv"));
    }
}

#[test]
fn cli04_a_missing_file_is_named() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for (line, name) in [
        ("import none.csv", "none.csv"),
        ("list none.csv", "none.csv"),
        ("report none/2025.xlsx", "none/2025.xlsx"),
        ("sign --from none.csv", "none.csv"),
        ("check none.csv", "none.csv"),
        ("calendar check none.csv", "none.csv"),
        ("list --ledger none.csv", "none.csv"),
        ("sign A1 --ledger none.csv", "none.csv"),
        ("import in.csv --map-file none.txt", "none.txt"),
        ("close A1 --reply 已修 --approver 周 --evidence none.jpg", "none.jpg"),
        ("list --office none", "none"),
    ] {
        let errors = office.fails(FAILED, line);
        assert!(errors.contains(name), "{line}: {errors}");
    }
    let errors = Office::bare("2025-09-23T09:00:00").fails(FAILED, "sign A1");
    assert!(errors.contains("hotline.toml") && errors.contains("hotline init"), "{errors}");
}

#[test]
fn cli05_three_kinds_of_damage_are_told_in_one_run_with_their_places() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for line in ["sign A1", "contact A1", "contact A1", "contact A1"] {
        office.ok(line);
    }
    let mut lines: Vec<String> = office.ledger().lines().map(str::to_owned).collect();
    lines[3] = lines[3].replace("城管局", "水务局");
    lines[4] = lines[4].replace(",signed,", ",sighed,");
    lines.remove(6);
    office.file("ledger.csv", lines.join("\n") + "\n8,2025");
    let errors = office.fails(FOUND, "check");
    for place in ["ledger.csv:4: seal: ", "ledger.csv:5: event: ", "ledger.csv:7: seq: ", "ledger.csv: "] {
        let told = errors.lines().find(|line| line.contains(place));
        let (what, remedy) =
            told.and_then(|line| line.split_once(place)?.1.split_once('。')).unwrap_or_default();
        assert!(!what.is_empty() && !remedy.is_empty(), "{place}: {errors}");
    }
}

#[test]
fn cli06_colour_is_for_terminals_and_not_for_those_who_decline_it() {
    let mut office = Office::with_ticket("2025-10-23T09:00:00");
    let colours = |office: &mut Office, line: &str| office.text(line).contains('\u{1b}');
    assert!(!colours(&mut office, "overdue"));
    assert!(colours(&mut office, "overdue --color always"));
    office.terminal.output = true;
    assert!(colours(&mut office, "overdue"));
    assert!(!colours(&mut office, "overdue --color never"));
    assert!(!colours(&mut office, "overdue --format csv"));
    office.variables = vec![("NO_COLOR", "1")];
    assert!(!colours(&mut office, "overdue"));
}

#[test]
fn cli06_words_for_people_stay_off_standard_output() {
    let mut office = Office::with_ticket("2025-10-23T09:00:00");
    let run = office.ok("overdue --format csv");
    assert!(!run.errors.is_empty());
    assert_eq!(office.ok("overdue --format csv --quiet"), crate::Run { errors: String::new(), ..run });
}

#[test]
fn cli07_as_of_a_day_the_output_is_the_same_whenever_it_runs() {
    let mut office = Office::with_ticket("2025-10-23T09:00:00");
    let line = "overdue --now 2025-09-30";
    let first = office.ok(line);
    assert!(first.out.contains("A1"));
    office.now = "2026-03-01T18:30:00".to_owned();
    assert_eq!(office.ok(line), first);
    assert_ne!(office.ok("overdue"), first);
}

#[test]
fn cli08_fail_if_any_tells_none_some_and_a_fault_apart() {
    let mut office = Office::with_ticket("2025-09-22T10:00:00");
    for (line, status) in [
        ("overdue --fail-if-any", 0),
        ("overdue --fail-if-any --within 9", FOUND),
        ("overdue --fail-if-any --now 2025-10-20", FOUND),
        ("overdue --now 2025-10-20", 0),
        ("negative-list --fail-if-any", 0),
        ("negative-list --fail-if-any --now 2025-10-20", FOUND),
        ("report --fail-if-any", 0),
    ] {
        assert_eq!(office.run(line).status, status, "{line}");
    }
    office.fails(FAILED, "overdue --fail-if-any none.csv");
    assert!(office.text("overdue --help").contains("--fail-if-any"));
}

#[test]
fn citizens_text_never_acts_on_a_terminal() {
    let mut office = Office::new("2025-09-22T10:00:00");
    office.file("in.csv", "工单编号,受理时间,诉求标题\nA1,2025-09-22,\u{1b}[31m路灯\u{202e}不亮\u{7}\n");
    office.ok("import in.csv");
    for line in ["list", "show A1", "list --format json", "sign A1", "import in.csv"] {
        let run = office.run(line);
        let acts = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
        assert!(!run.out.contains(acts) && !run.errors.contains(acts), "{line}: {run:?}");
    }
}

#[test]
fn exp06_a_list_and_an_export_of_one_filter_hold_the_same_tickets() {
    let mut office = crate::report::seed_small();
    office.ok("import in.csv");
    office.ok("accept N900 --content 只有受理 --kind 投诉");
    for filter in [
        "",
        "--kind 投诉",
        "--unit 局1",
        "--stage waiting",
        "--period 2025-03",
        "--text 路灯第1",
        "--unit 局2 --stage closed",
    ] {
        let listed = office.column(&format!("list {filter}"), "ticket");
        assert_eq!(office.column(&format!("export {filter}"), "ticket"), listed, "{filter}");
        let ids = office.text(&format!("list --ids {filter}"));
        assert_eq!(ids.lines().collect::<Vec<_>>(), listed, "{filter}");
    }
    assert_eq!(office.column("list", "ticket").len(), 121);
}

#[test]
fn exp08_people_read_words_and_programs_read_codes() {
    let mut office = crate::report::seed_small();
    office.ok("import in.csv");
    let columns = "ticket,kind,urgency,stage,verdict,lamp,reached,grade";
    let codes = ["complaint", "normal", "waiting", "dispatched", "revisited", "in-time", "red", "satisfied"];
    let (zh, en) = (
        office.text(&format!("list --columns {columns}")),
        office.text(&format!("list --columns {columns} --lang en")),
    );
    assert!(!zh.contains(|c: char| c.is_ascii_lowercase()), "{zh}");
    assert!(!en.contains("投诉") && !en.contains("in-time") && !en.contains("very-"), "{en}");
    let csv = office.text(&format!("list --columns {columns} --format csv"));
    assert!(codes.iter().all(|code| csv.contains(code)), "{csv}");
}

#[test]
fn exp02_negative_days_are_plain_numbers() {
    let mut office = Office::with_ticket("2025-09-24T10:00:00");
    let rows = office.column("overdue --within 9 --limit reply", "late_days");
    assert_eq!(rows, ["-3"], "25, 26 and the worked Sunday 28");
}

#[test]
fn a_file_of_any_kind_can_be_given_instead_of_the_ledger() {
    let mut office = crate::report::seed_small();
    let from_file = office.rows("list in.csv");
    office.input = office.bytes("in.csv");
    assert_eq!(office.rows("list -"), from_file);
    office.ok("import in.csv");
    assert_eq!(office.rows("list"), from_file);
}
