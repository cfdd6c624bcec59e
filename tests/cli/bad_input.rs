//! Whatever is wrong is told with its place, what it is and what to do, in both languages; the exit status
//! says of which kind it is; and no file has changed (`Office::fails` holds every command to that).

use crate::clock::CLOSING;
use crate::world::names_of;
use crate::{FAILED, FOUND, Office, REFUSED, USAGE};
use encoding_rs::GB18030;

const HEAD: &str = "工单编号,受理时间,诉求类型,诉求内容\n";

/// `line` fails with `status`; the message that starts with `place` (an absolute path may stand before it)
/// says what, with all `facts`, and a remedy, in Chinese and in English.
fn told(office: &mut Office, status: u8, line: &str, place: &str, facts: &[&str]) {
    let han = |text: &str| text.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count();
    let mut texts = Vec::new();
    for (lang, stop) in [("zh", "。"), ("en", ". ")] {
        let errors = office.fails(status, &format!("{line} --lang {lang}"));
        let message = errors
            .lines()
            .find_map(|line| line.split_once(place))
            .unwrap_or_else(|| panic!("{place}: {errors}"))
            .1;
        let (what, remedy) = message.split_once(stop).unwrap_or_else(|| panic!("no remedy: {errors}"));
        assert!(!what.is_empty() && !remedy.is_empty(), "{errors}");
        for fact in facts {
            assert!(message.contains(fact), "{fact}: {errors}");
        }
        texts.push(message.to_owned());
    }
    assert!(han(&texts[0]) > han(&texts[1]), "{texts:?}");
}

/// A rule refuses `line` for ticket `number`, by `name`.
fn refused(office: &mut Office, line: &str, number: &str, name: &str) {
    told(office, REFUSED, line, &format!("{number}: "), &[&format!("[{name}]")]);
    assert_eq!(names_of(&office.run(line).errors), [name], "{line}");
}

#[test]
fn numbers_that_are_unknown_taken_damaged_or_none() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for line in ["sign", "contact", "show", "undo", "dispatch --unit 城管局", "answer --reply 已答复"] {
        refused(&mut office, &format!("{line} A9"), "A9", "unknown-ticket");
    }
    refused(&mut office, "accept A1 --content 路灯", "A1", "ticket-exists");
    refused(&mut office, "accept 2.50912E+17 --content 路灯", "2.50912E+17", "damaged-number");
    refused(&mut office, "accept \"A 2\" --content 路灯", "A 2", "bad-number");
    refused(&mut office, &format!("accept {} --content 路灯", "9".repeat(65)), &"9".repeat(65), "bad-number");
    refused(&mut office, "accept A2", "A2", "missing-content");
}

#[test]
fn actions_out_of_order() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.file("photo.jpg", "x");
    office.ok("accept A1 --kind 投诉 --content 路灯不亮 --at 08:00");
    for line in [
        "sign A1",
        "contact A1",
        "extend A1 --days 1 --reason 待料",
        "return A1 --reason 不属本单位 --basis 三定方案",
        &format!("close A1 {CLOSING}"),
        "revisit A1 --grade 满意",
        "redo A1 --reason 未修好",
    ] {
        refused(&mut office, line, "A1", "wrong-stage");
    }
    refused(&mut office, "dispatch A1", "A1", "missing-unit");
    refused(&mut office, "answer A1", "A1", "missing-answer");
    office.ok("dispatch A1 --unit 城管局");
    refused(&mut office, "dispatch A1 --unit 水务局", "A1", "wrong-stage");
    refused(&mut office, "dispatch A1 --unit 城管局 --reassign --reason 误", "A1", "already-with-unit");
    refused(&mut office, "dispatch A1 --unit 水务局 --reassign", "A1", "missing-reason");
    refused(&mut office, "answer A1 --reply 已答复", "A1", "wrong-stage");
    refused(&mut office, "sign A1 --unit 水务局", "A1", "not-the-unit");
    refused(&mut office, "sign A1 --at 08:30", "A1", "before-start");
    refused(&mut office, "sign A1 --at 09:01", "A1", "in-future");
    refused(&mut office, "contact A1 --at 2025-09-21", "A1", "before-start");
    office.ok("sign A1");
    refused(&mut office, "sign A1", "A1", "already-signed");
    office.file("units.csv", "单位\n城管局\n");
    refused(&mut office, "dispatch A1 --unit 城管 --reassign --reason 误", "A1", "unknown-unit");
}

#[test]
fn extensions_too_late_twice_too_long_and_unfounded() {
    let mut office = Office::with_ticket("2025-09-29T00:00:00");
    refused(&mut office, "extend A1 --days 5 --reason 会商", "A1", "extension-too-late");
    office.now = "2025-09-24T09:00:00".to_owned();
    refused(&mut office, "extend A1 --days 6 --reason 会商", "A1", "extension-too-long");
    refused(&mut office, "extend A1 --days 0 --reason 会商", "A1", "missing-span");
    refused(&mut office, "extend A1 --days 24h --reason 会商", "A1", "extension-unit");
    refused(&mut office, "extend A1 --days 2", "A1", "missing-reason");
    refused(&mut office, "extend A1", "A1", "missing-span");
    refused(&mut office, "extend A1 --grant --approver 周", "A1", "no-extension-asked");
    office.ok("extend A1 --days 2 --reason 会商");
    refused(&mut office, "extend A1 --days 2 --reason 会商", "A1", "extension-pending");
    refused(&mut office, "extend A1 --grant", "A1", "missing-approver");
    refused(&mut office, "extend A1 --refuse --approver 周", "A1", "missing-reason");
    office.ok("extend A1 --grant --approver 周");
    refused(&mut office, "extend A1 --days 1 --reason 会商", "A1", "extension-twice");
    told(&mut office, USAGE, "extend A1 --days 三天 --reason 会商", "days: ", &["三天"]);
}

#[test]
fn returns_without_basis_late_twice_and_of_a_redo() {
    let line = "return A1 --reason 不属本单位 --basis 三定方案";
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    refused(&mut office, line, "A1", "return-too-late");
    office.now = "2025-09-23T09:00:00".to_owned();
    refused(&mut office, "return A1 --reason 不属本单位", "A1", "missing-basis");
    refused(&mut office, "return A1 --basis 三定方案", "A1", "missing-reason");
    refused(&mut office, "return A1", "A1", "missing-reason");
    refused(&mut office, "return A1 --grant --approver 周 --reason 属实", "A1", "no-return-asked");
    office.ok(line);
    refused(&mut office, line, "A1", "return-pending");
    office.ok("return A1 --refuse --approver 周 --reason 属其职责");
    refused(&mut office, line, "A1", "return-twice");
    office.file("photo.jpg", "x");
    office.ok(&format!("close A1 {CLOSING}"));
    office.ok("redo A1 --reason 未修好");
    refused(&mut office, line, "A1", "return-of-redo");
}

#[test]
fn closings_without_reply_approver_or_evidence() {
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    office.file("photo.jpg", "x");
    let line = "close A1 --reply 已修复 --approver 周 --evidence photo.jpg";
    refused(&mut office, &line.replace(" --approver 周", ""), "A1", "missing-approver");
    refused(&mut office, &line.replace(" --evidence photo.jpg", ""), "A1", "missing-evidence");
    refused(&mut office, &line.replace(" --reply 已修复", ""), "A1", "missing-reply");
    refused(&mut office, &line.replace("已修复", "\" \""), "A1", "missing-reply");
    told(&mut office, FAILED, &line.replace("photo", "none"), "none.jpg: ", &[]);
    office.ok(line);
    refused(&mut office, line, "A1", "wrong-stage");
}

#[test]
fn revisits_whose_facts_do_not_fit() {
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    office.file("photo.jpg", "x");
    office.ok(&format!("close A1 {CLOSING}"));
    refused(&mut office, "revisit A1", "A1", "missing-grade");
    refused(&mut office, "revisit A1 --grade 不满意", "A1", "grade-without-cause");
    refused(&mut office, "revisit A1 --grade 满意 --cause 主观", "A1", "cause-without-dissatisfaction");
    refused(&mut office, "revisit A1 --grade 满意 --unreached", "A1", "grade-without-contact");
    refused(&mut office, "revisit A1 --grade 满意 --at 2025-09-23", "A1", "before-start");
    told(&mut office, USAGE, "revisit A1 --grade 好极了", "grade: ", &["好极了"]);
    told(&mut office, USAGE, "revisit A1 --skip 忙", "skip: ", &["忙"]);
    refused(&mut office, "redo A1", "A1", "missing-reason");
    for (now, name) in [("09:10", ""), ("10:10", ""), ("11:10", "")] {
        office.ok(&format!("revisit A1 --unreached --now \"2025-09-25 {now}\"{name}"));
    }
    office.ok("revisit A1 --unreached --now \"2025-09-26 09:00\"");
    refused(&mut office, "revisit A1 --unreached --now \"2025-09-26 10:00\"", "A1", "attempts-used-up");
    office.ok("revisit A1 --grade 满意 --now \"2025-09-26 11:00\"");
    refused(&mut office, "revisit A1 --grade 满意 --now \"2025-09-26 12:00\"", "A1", "already-revisited");
}

#[test]
fn undo_of_what_is_not_there() {
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    for number in 0..2 {
        office.ok(&format!("accept B{number} --content 井盖"));
    }
    refused(&mut office, "undo A9", "A9", "unknown-ticket");
    let errors = office.fails(REFUSED, "undo A1 A9");
    assert_eq!(names_of(&errors), ["unknown-ticket"], "A1 is not undone either");
}

#[test]
fn a_year_without_a_calendar() {
    let mut office = Office::new("2026-12-30T09:00:00");
    office.ok("accept A1 --kind 投诉 --content 路灯不亮");
    refused(&mut office, "dispatch A1 --unit 城管局", "A1", "no-calendar");
    told(&mut office, REFUSED, "calendar due 2026-12-30 3", "hotline: ", &["2027", "calendar.csv"]);
    told(&mut office, REFUSED, "calendar show 2030", "hotline: ", &["2030"]);
}

/// An office whose `in.csv` holds these rows.
fn importing(rows: &str) -> Office {
    let office = Office::new("2025-10-20T09:00:00");
    office.file("in.csv", HEAD.to_owned() + rows);
    office
}

#[test]
fn rows_of_an_import_that_are_wrong_each_in_its_way() {
    for (row, column, fact) in [
        ("2.50912E+17,2025-06-02,投诉,路灯", "工单编号: ", "2.50912E+17"),
        ("A 1,2025-06-02,投诉,路灯", "工单编号: ", "A 1"),
        (",2025-06-02,投诉,路灯", "工单编号: ", ""),
        ("A1,,投诉,路灯", "受理时间: ", ""),
        ("A1,2025-02-30,投诉,路灯", "受理时间: ", "2025-02-30"),
        ("A1,2025-06-02 25:00,投诉,路灯", "受理时间: ", "25:00"),
        ("A1,06/02/2025,投诉,路灯", "受理时间: ", "06/02/2025"),
        ("A1,45810,投诉,路灯", "受理时间: ", "--serial-dates"),
        ("A1,2025-06-02,抗议,路灯", "诉求类型: ", "抗议"),
        ("A1,2025-06-02,投诉", "", "3"),
        ("A1,2025-06-02,投诉,路灯,多", "", "5"),
    ] {
        let mut office = importing(&format!("{row}\n"));
        told(&mut office, FAILED, "import in.csv", &format!("in.csv:2: {column}"), &[fact]);
        told(&mut office, FAILED, "report in.csv", &format!("in.csv:2: {column}"), &[fact]);
    }
}

#[test]
fn ends_before_starts() {
    let mut office = Office::new("2025-10-20T09:00:00");
    office.file("in.csv", "工单编号,受理时间,诉求内容,办结时间\nA1,2025-06-02 10:00,路灯,2025-06-02 09:00\n");
    told(&mut office, FAILED, "import in.csv", "in.csv:2: 办结时间: ", &["2025-06-02T09:00:00"]);
}

#[test]
fn files_that_are_no_tables() {
    let mut office = Office::new("2025-10-20T09:00:00");
    std::fs::create_dir(office.path().join("folder")).unwrap();
    let files: [(&str, &[u8]); 9] = [
        ("empty.csv", b""),
        ("blank.csv", b"\n \r\n"),
        ("nul.csv", b"a,b\n1,\0\n"),
        ("page.csv", b"<html><table><tr><td>1</td></tr></table></html>"),
        ("old.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest"),
        ("zip.xlsx", b"PK\x03\x04no workbook at all"),
        ("broken.json", b"[{\"ticket\": \"A1\""),
        ("list.json", b"[1, 2]"),
        ("quote.csv", "工单编号,受理时间,诉求内容\nA1,2025-06-02,\"路灯\n".as_bytes()),
    ];
    for (name, bytes) in files {
        office.file(name, bytes);
        for line in ["import", "list", "report", "sign --from"] {
            told(&mut office, FAILED, &format!("{line} {name}"), name, &[]);
        }
    }
    for line in
        ["import folder", "list folder", "sign --from folder", "check folder", "sign A1 --ledger folder"]
    {
        told(&mut office, FAILED, line, "folder: ", &[]);
    }
}

#[test]
fn encodings_that_are_wrong() {
    let mut office = importing("A1,2025-06-02,投诉,路灯\n");
    let text = office.read("in.csv");
    told(&mut office, FAILED, "import in.csv --encoding gbk", "in.csv: ", &["GB18030", "UTF-8"]);
    told(&mut office, FAILED, "import in.csv --encoding big5", "in.csv: ", &["big5"]);
    office.file("in.csv", GB18030.encode(&text).0);
    told(&mut office, FAILED, "import in.csv --encoding utf-8", "in.csv:1: ", &["UTF-8"]);
    office.ok("import in.csv --dry-run --encoding gbk");
    office.file("latin.csv", b"ticket,received,content\nA1,2025-06-02,caf\xE9\n");
    told(&mut office, FAILED, "import latin.csv", "latin.csv:2: ", &[]);
}

#[test]
fn an_unreadable_file() {
    use std::os::unix::fs::PermissionsExt;
    let mut office = importing("A1,2025-06-02,投诉,路灯\n");
    let path = office.path().join("in.csv");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::read(&path).is_ok() {
        eprintln!("skipped: root reads every file");
        return;
    }
    let run = office.run("import in.csv");
    assert!(run.status == FAILED && run.errors.contains("in.csv: "), "{run:?}");
}

#[test]
fn a_newer_ledger_is_refused_by_every_command() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.file("in.csv", HEAD.to_owned() + "B1,2025-06-02,投诉,路灯\n");
    let ledger = office.ledger();
    office.file("ledger.csv", ledger.replacen(",1,,,,", ",7,,,,", 1));
    for line in
        ["list", "sign A1", "import in.csv", "report", "show A1", "undo A1", "check", "export --events"]
    {
        told(&mut office, FAILED, line, "ledger.csv: ", &["7"]);
    }
    office.file("ledger.csv", ledger.replacen(",seal", ",colour,seal", 1));
    for line in ["list", "sign A1", "check"] {
        told(&mut office, FAILED, line, "ledger.csv:1: ", &["2"]);
    }
}

#[test]
fn an_altered_ledger_is_not_worked_on() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.file("in.csv", HEAD.to_owned() + "B1,2025-06-02,投诉,路灯\n");
    let ledger = office.ledger();
    office.file("ledger.csv", ledger.replace("城管局", "水务局"));
    for line in ["list", "sign A1", "import in.csv", "report", "show A1", "undo A1", "overdue"] {
        told(&mut office, FAILED, line, "ledger.csv: ", &["3"]);
    }
    told(&mut office, FOUND, "check", "ledger.csv:4: seal: ", &["3"]);
}

#[test]
fn a_file_that_is_no_ledger_is_not_written_to() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.file("in.csv", HEAD.to_owned() + "B1,2025-06-02,投诉,路灯\n");
    for line in
        ["sign A1 --ledger in.csv", "check in.csv", "export in.csv --events", "show A1 --ledger in.csv"]
    {
        told(&mut office, FAILED, line, "in.csv:1: ", &[]);
    }
    office.file("ledger.csv", "");
    told(&mut office, FAILED, "sign A1", "ledger.csv:1: ", &[]);
    told(&mut office, FAILED, "list", "ledger.csv", &[]);
}

#[test]
fn an_office_is_made_once_and_with_a_proper_name() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    told(&mut office, FAILED, "init 乙区 .", "hotline.toml: ", &[]);
    for name in ["\"\"", "../乙区", ".乙区", "\"乙\u{7}区\""] {
        let errors = office.fails(FAILED, &format!("init {name}"));
        assert!(!errors.contains('\u{7}'), "{errors}");
    }
}

#[test]
fn settings_that_are_wrong_stop_every_command_with_all_faults() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.file("hotline.toml", "[limits]\nsign = \"2 days\"\ncolour = 1\n[hours]\nmonday = \"9-5\"\n");
    for line in ["list", "sign A1"] {
        told(&mut office, FAILED, line, "hotline.toml:2: limits.sign: ", &["2 days"]);
        told(&mut office, FAILED, line, "hotline.toml:3: limits.colour: ", &["colour"]);
        told(&mut office, FAILED, line, "hotline.toml:5: hours.monday: ", &["9"]);
    }
    office.file("hotline.toml", "[limits\n");
    told(&mut office, FAILED, "list", "hotline.toml:1: ", &[]);
}

#[test]
fn usage_errors_of_our_own_are_told_in_both_languages() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for (line, fact) in [
        ("sign", "--from"),
        ("list --now gestern", "gestern"),
        ("list --period 2025-13", "2025-13"),
        ("list --columns nummer", "nummer"),
        ("list --stage shut", "shut"),
        ("list --format pdf", "pdf"),
        ("extend A1 --grant --refuse", "--refuse"),
        ("list --ledger a.csv --ledger b.csv", "--ledger"),
    ] {
        told(&mut office, USAGE, line, "hotline: ", &[fact]);
    }
}
