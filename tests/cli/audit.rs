//! What was written stays written: damage is named, a torn tail is cut off and kept, an undo is an event.

use crate::{FAILED, FOUND, Office};

/// A ledger of five rows in four commands: opened, accepted, dispatched, signed, contacted.
fn sound() -> Office {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.ok("sign A1");
    office.ok("contact A1");
    assert_eq!(office.text("check"), "");
    office
}

#[test]
fn aud03_a_torn_last_line_is_named_ignored_saved_and_cut_off() {
    let mut office = sound();
    let whole = office.ledger();
    let torn = "7,2025-09-23T09:00:00,2025-09-";
    office.file("ledger.csv", whole.clone() + torn);
    let errors = office.fails(FOUND, "check");
    assert!(errors.contains(&format!("ledger.csv: 末尾有 {} 字节", torn.len())), "{errors}");
    assert_eq!(errors.lines().count(), 2, "what was never committed has no other faults: {errors}");
    let run = office.ok("list --format csv");
    assert!(run.errors.contains("--repair"), "{}", run.errors);
    office.ok("check --repair");
    assert_eq!(office.ledger(), whole);
    assert_eq!(office.read("ledger.csv.tail-1"), torn);
    assert_eq!(office.text("check"), "");
}

#[test]
fn aud03_the_next_command_saves_and_cuts_the_tail_too() {
    let mut office = sound();
    let whole = office.ledger();
    office.file("ledger.csv", whole.clone() + "7,2025");
    let run = office.ok("contact A1");
    assert!(run.errors.contains("ledger.csv.tail-1"), "{}", run.errors);
    assert_eq!(office.read("ledger.csv.tail-1"), "7,2025");
    assert!(office.ledger().starts_with(&whole));
    assert_eq!(office.text("check"), "");
}

#[test]
fn aud04_a_changed_cell_and_a_missing_row_are_found_with_their_lines() {
    let mut office = sound();
    let whole = office.ledger();
    office.file("ledger.csv", whole.replace("路灯不亮", "路灯很亮"));
    let errors = office.fails(FOUND, "check");
    assert!(errors.contains("ledger.csv:3: seal: "), "{errors}");
    let rows: Vec<&str> = whole.lines().filter(|line| !line.contains(",signed,")).collect();
    office.file("ledger.csv", rows.join("\n") + "\n");
    let errors = office.run("check").errors;
    assert!(errors.contains("ledger.csv:5: seq: "), "{errors}");
}

#[test]
fn aud04_rows_cut_off_the_end_are_found_against_a_noted_head() {
    let mut office = sound();
    let noted = office.text("check --head");
    let noted = noted.trim();
    assert!(noted.len() == 64 && noted.bytes().all(|byte| byte.is_ascii_hexdigit()), "{noted}");
    let line = format!("check --against {noted}");
    assert_eq!(office.text(&line), "");
    office.ok("contact A1");
    assert_eq!(office.text(&line), "", "an older head is still in the chain");
    let kept: Vec<String> = office.ledger().lines().take(4).map(|line| format!("{line}\n")).collect();
    office.file("ledger.csv", kept.concat());
    assert_eq!(office.text("check"), "");
    let errors = office.fails(FOUND, &line);
    assert!(errors.contains(&noted[..32]), "{errors}");
}

#[test]
fn aud05_requoting_passes_and_rewritten_dates_are_named() {
    let mut office = sound();
    let quoted = |text: &str| {
        let cell = |cell: &str| format!("\"{cell}\"");
        let line = |line: &str| line.split(',').map(cell).collect::<Vec<_>>().join(",") + "\r\n";
        format!("\u{feff}{}", text.lines().map(line).collect::<String>())
    };
    let (before, whole) = (office.rows("list"), office.ledger());
    office.file("ledger.csv", quoted(&whole));
    assert_eq!(office.text("check"), "");
    assert_eq!(office.rows("list"), before);
    office.ok("contact A1");
    assert_eq!(office.text("check"), "");
    let dates = whole.replace("2025-09-2", "2025/9/2").replace("T0", " ").replace("T23", " 23");
    office.file("ledger.csv", quoted(&dates.replace(":00:00", ":00")));
    for line in ["list", "sign A1"] {
        let errors = office.fails(FAILED, line);
        assert!(errors.contains("2025/9/22 9:00"), "{line}: {errors}");
    }
    let run = office.run("check");
    assert!([FAILED, FOUND].contains(&run.status) && run.errors.contains("2025/9/22 9:00"), "{run:?}");
}

#[test]
fn aud06_an_undo_is_shown_and_adds_an_event() {
    let mut office = sound();
    let before = office.ledger();
    let shown = office.json("undo A1 --reason 误登");
    assert!(shown.to_string().contains("contacted"), "{shown}");
    assert!(office.ledger().starts_with(&before) && office.ledger().contains(",voided,"));
    let story = office.json("show A1");
    let events = story["history"]["rows"].as_array().unwrap();
    assert_eq!(events.len(), 5);
    assert_eq!((&events[3]["event"], &events[3]["voided"]), (&"contacted".into(), &"yes".into()));
    assert_eq!(office.column("list --columns contacted", "contacted"), [""]);
    assert_eq!(office.text("check"), "");
}

#[test]
fn aud06_undo_takes_back_one_command_at_a_time_and_an_undone_undo_returns() {
    let mut office = sound();
    office.ok("undo A1");
    assert_eq!(office.refused("undo A1"), "last-was-undo");
    office.ok("undo A1 --restore");
    let stage = |office: &mut Office| office.column("list", "stage").remove(0);
    let stages = [stage(&mut office)];
    assert_eq!(stages, ["handling"], "an undone undo counts again");
    assert_ne!(office.column("list --columns contacted", "contacted"), [""]);
    assert_eq!(office.refused("undo A9"), "unknown-ticket");
}

#[test]
fn one_undo_takes_back_one_command_of_a_ticket_however_often_it_is_named() {
    let mut office = sound();
    office.ok("accept A2 --content 路灯不亮");
    let before = office.text("export --events --reveal");
    for line in ["undo A1 A2 A1", "undo A1 A1 --restore"] {
        assert_eq!(office.refused(line), "named-twice", "{line}");
    }
    office.file("twice.csv", "工单编号\nA2\nA1\nA2\n");
    assert_eq!(office.refused("undo --from twice.csv"), "named-twice");
    assert_eq!(office.text("export --events --reveal"), before);
}

#[test]
fn aud06_an_undone_acceptance_can_be_brought_back() {
    let mut office = Office::new("2025-09-23T09:00:00");
    office.ok("accept A1 --content 路灯不亮");
    office.ok("undo A1");
    assert_eq!(office.column("list", "ticket"), [""; 0]);
    office.ok("undo A1 --restore");
    assert_eq!(office.column("list", "ticket"), ["A1"]);
    assert_eq!(office.text("check"), "");
}

#[test]
fn aud06_an_undone_import_leaves_no_ticket_and_can_be_repeated() {
    let mut office = Office::new("2025-09-23T09:00:00");
    office.file("in.csv", "工单编号,受理时间,诉求内容\nA1,2025-09-22,路灯\n");
    office.ok("import in.csv");
    office.ok("undo A1");
    assert_eq!(office.column("list", "ticket"), [""; 0]);
    office.ok("import in.csv");
    assert_eq!(office.column("list", "ticket"), ["A1"]);
    assert_eq!(office.text("check"), "");
}

#[test]
fn both_forms_of_the_ledger_hold_the_same_and_convert_without_loss() {
    let mut office = sound();
    office.ok("export --events --reveal -O copy.jsonl");
    assert_eq!(office.text("check copy.jsonl"), "");
    office.ok("export copy.jsonl --events --reveal -O back.csv");
    assert_eq!(office.read("back.csv"), office.ledger());
    assert_eq!(office.rows("list copy.jsonl"), office.rows("list"));
    assert_eq!(office.text("check copy.jsonl --head"), office.text("check --head"));
}

#[test]
fn a_masked_copy_shows_no_personal_data_and_no_seals() {
    let mut office = Office::new("2025-09-23T09:00:00");
    office.ok(
        "accept A1 --content 请回电13800138000 --requester 张三丰 --phone 13800138000 --address 东街12号",
    );
    let copy = office.text("export --events --format jsonl");
    for secret in ["张三丰", "13800138000", "seal"] {
        assert!(!copy.contains(secret), "{secret}: {copy}");
    }
    for line in ["list --format csv", "export", "show A1", "show A1 --format json", "overdue"] {
        let text = office.text(line);
        assert!(!text.contains("张三丰") && !text.contains("13800138000"), "{line}: {text}");
    }
    assert!(office.text("export --reveal").contains("13800138000"));
}

#[test]
#[cfg(unix)]
fn new_files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.ok("list -O out.csv");
    for name in ["ledger.csv", "hotline.toml", "units.csv", "out.csv"] {
        let mode = std::fs::metadata(office.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn a_sealed_line_altered_at_the_end_is_damage_and_is_never_cut_off() {
    let mut office = sound();
    let lines: Vec<String> = office.ledger().lines().map(str::to_owned).collect();
    let padded =
        lines.iter().enumerate().map(|(at, line)| if at < 2 { line.clone() } else { format!("{line},") });
    let padded = padded.collect::<Vec<String>>().join("\n") + "\n";
    let last = lines.last().unwrap();
    let unsealed = lines.join("\n").replace(last.as_str(), &last.replace(['a', 'b'], "x")) + "\n";
    for altered in [padded, unsealed] {
        office.file("ledger.csv", &altered);
        assert_eq!(office.run("sign ZZZ").status, FAILED);
        assert_eq!(office.run("list").status, FAILED);
        assert_eq!(office.ledger(), altered, "nothing is cut off");
    }
}

#[test]
fn a_header_that_repeats_a_column_is_refused() {
    let mut office = sound();
    let repeated = office.ledger().replacen(",seal", ",text,text,seal", 1);
    office.file("ledger.csv", &repeated);
    assert_eq!(office.run("list").status, FAILED);
    assert_eq!(office.run("check").status, FAILED);
}
