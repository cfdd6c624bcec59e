//! Files that are none, a ledger that another command holds, an output that is the input: told at once, and
//! nothing is lost.

use crate::{FAILED, Office, REFUSED, USAGE};
use std::fs::OpenOptions;

#[cfg(unix)]
#[test]
fn devices_and_pipes_are_refused_and_not_waited_for() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    let pipe = office.path().join("pipe.csv");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for file in ["/dev/zero", "/dev/null", "pipe.csv"] {
        for command in
            ["import", "list", "report", "check-reply", "sign --from", "check --ledger", "calendar check"]
        {
            let run = office.run(&format!("{command} {file}"));
            assert_eq!(run.status, FAILED, "{command} {file}: {run:?}");
            assert!(run.errors.contains("不是普通文件"), "{command} {file}: {run:?}");
        }
        let line = format!("close A1 --reply 已修复 --approver 周 --evidence {file}");
        assert!(office.run(&line).errors.contains("不是普通文件"), "{line}");
    }
    std::fs::rename(&pipe, office.path().join("units.csv")).unwrap();
    assert!(office.run("list").errors.contains("units.csv"), "an office file that is a pipe");
}

#[test]
fn a_held_ledger_is_waited_for_only_so_long() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    let other = OpenOptions::new().read(true).write(true).open(office.path().join("ledger.csv")).unwrap();
    other.lock().unwrap();
    let said = office.fails(FAILED, "sign A1 --wait 0");
    assert!(said.contains("另一个命令正在写这本台账") && !said.contains("等它写完"), "{said}");
    let said = office.fails(FAILED, "sign A1 --wait 1");
    assert!(said.contains("等它写完（最多 1 秒）") && said.contains("等了 1 秒"), "{said}");
    let said = office.fails(FAILED, "sign A1 --wait 1 --quiet");
    assert!(!said.contains("等它写完"), "{said}");
    office.ok("list");
    other.unlock().unwrap();
    office.ok("sign A1 --wait 0");
    office.fails(USAGE, "sign A1 --wait soon");
}

#[test]
fn no_list_replaces_the_file_it_was_made_of() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    office.file("in.csv", "工单编号,受理时间,诉求内容\n7,2025-09-01 08:00,路灯\n");
    for line in ["export in.csv -O ./in.csv", "import in.csv -O in.csv"] {
        assert!(office.fails(FAILED, line).contains("正在读取的文件"), "{line}");
    }
    let said = office.fails(FAILED, "list in.csv -O in.csv");
    assert!(said.contains("正在读取的文件"), "{said}");
    office.file("signed.csv", "工单编号\nA1\n");
    assert!(office.fails(FAILED, "sign --from signed.csv -O signed.csv").contains("正在读取的文件"));
    office.ok("list in.csv -O out.csv");
}

#[test]
fn cli03_an_unknown_word_in_an_option_is_a_usage_error() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    office.fails(USAGE, "accept B1 --kind 天书 --content 路灯");
    office.fails(USAGE, "accept B1 --kind 投诉 --urgency 天书 --content 路灯");
    office.fails(USAGE, "extend A1 --days 几天 --reason 待料");
    office.file("in.csv", "工单编号,诉求类型,诉求内容\nB1,天书,路灯\n");
    office.fails(FAILED, "accept --from in.csv");
}

#[test]
fn numbers_with_invisible_characters_are_refused_everywhere() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    for odd in ["\u{200b}", "\u{202e}", "\u{feff}", "\u{7}"] {
        let said = office.fails(REFUSED, &format!("accept B{odd}1 --kind 投诉 --content 路灯"));
        assert!(said.contains("看不见的字符") && said.contains("[bad-number]"), "{said}");
        office.file("in.csv", format!("工单编号,受理时间,诉求内容\nB{odd}1,2025-09-01 08:00,路灯\n"));
        let said = office.fails(FAILED, "import in.csv");
        assert!(said.contains("in.csv:2") && said.contains("看不见的字符"), "{said}");
    }
}

#[test]
fn fewer_days_than_asked_are_granted_from_the_command_line() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    office.ok("extend A1 --days 3 --reason 待料");
    assert_eq!(office.refused("extend A1 --grant --days 4 --approver 周"), "granted-too-long");
    office.ok("extend A1 --grant --days 1 --approver 周 --reason 部分同意");
    assert_eq!(office.column("list --columns due", "due"), ["2025-09-29T23:59:59"]);
    assert!(office.text("show A1").contains("部分同意"));
}

#[test]
fn units_of_an_import_that_the_office_does_not_list_are_named() {
    let mut office = Office::new("2025-09-25T09:00:00");
    let rows = "工单编号,受理时间,诉求内容,主办单位,协办单位,交办时间\n1,2025-09-01 08:00,路灯,城管局,水务处,2025-09-01 09:00\n2,2025-09-01 08:00,水管,水务局,,2025-09-01 09:00\n";
    office.file("in.csv", rows);
    assert!(
        !office.ok("import in.csv --dry-run").errors.contains("units.csv"),
        "no list, nothing to compare"
    );
    office.file("units.csv", "单位\n城管局\n");
    let said = office.ok("import in.csv").errors;
    assert!(said.contains("2 个单位不在 units.csv 中：水务处、水务局"), "{said}");
    assert!(!office.ok("import in.csv").errors.contains("units.csv"), "known tickets bring nothing new");
}
