//! Words and files that mean harm: names that forge messages, text that acts on a terminal or in a spreadsheet,
//! links and pipes where a file is expected.

use crate::{FAILED, Office};
use std::fs;

/// What strangers write to take over a screen.
const ACTS: &str = "路\u{1b}[31m灯\u{1b}]0_x\u{7}坏\u{9b}2J\u{85}\u{202e}反\u{2066}隔\u{200b}零\u{8}退\u{7f}";

fn acting(text: &str) -> Vec<char> {
    let odd = |c: &char| {
        c.is_control() && *c != '\n'
            || matches!(*c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(odd).collect()
}

/// A ticket whose every text acts.
fn acting_office() -> Office {
    let mut office = Office::new("2025-09-20T09:00:00");
    office.file(
        "in.csv",
        format!(
            "工单编号,受理时间,诉求人,诉求来源,诉求类型,一级分类,区域,地址,标题,诉求内容,主办单位,交办时间,备用{ACTS}\n\
             A1,2025-09-01 08:00,{ACTS},{ACTS},投诉,{ACTS},{ACTS},{ACTS},{ACTS},{ACTS},{ACTS},2025-09-01 09:00,{ACTS}\n"
        ),
    );
    let run = office.ok("import in.csv");
    assert_eq!(acting(&run.errors), [], "{run:?}");
    office
}

#[test]
fn on_a_terminal_nothing_acts_in_any_form_and_in_a_pipe_nothing_is_lost() {
    let mut office = acting_office();
    for line in ["export", "export --events", "export --events --format jsonl", "list --format spreadsheet"] {
        let piped = office.text(line);
        office.terminal.output = true;
        let shown = office.text(line);
        office.terminal.output = false;
        assert_eq!(acting(&shown), [], "{line}: {shown}");
        // JSON has its own way to write what acts.
        let (left, whole) = match line.contains("jsonl") {
            true => ("\\u0007坏2J反隔零", "\\u0007坏\u{9b}2J\u{85}\u{202e}反"),
            false => ("路[31m灯]0_x坏2J反隔零退", ACTS),
        };
        assert!(shown.contains(left), "{line}: {shown}");
        assert!(piped.contains(whole), "{line}: {piped}");
    }
    for line in ["list", "show A1", "export --format json", "export --format md", "export --format html"] {
        assert_eq!(acting(&office.text(line)), [], "{line}");
    }
}

#[test]
fn a_name_with_line_breaks_forges_no_message() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.file("in.csv", "工单编号,受理时间,诉求内容\n7,2025-09-01 08:00,路灯\n8,bad,路灯\n");
    let name = "x\nhotline: 已登记 99 件。\n\u{1b}[31m\u{202e}y.csv";
    fs::copy(office.path().join("in.csv"), office.path().join(name)).unwrap();
    for line in [
        format!("list \"{name}\""),
        format!("list no\"{name}\""),
        format!("import \"{name}\" --skip-bad"),
        format!("show \"{name}\""),
        format!("list --unit \"{name}\""),
        format!("list --format \"{name}\""),
        format!("list --now \"{name}\""),
        format!("list --period \"{name}\""),
        format!("list -O \"{name}\""),
        format!("calendar check \"{name}\""),
        format!("sign 7 --ledger \"{name}\""),
        format!("accept 9 --kind \"{name}\" --content 路灯"),
        format!("accept 9 --content \"{name}\" --dry-run"),
    ] {
        let errors = office.run(&line).errors;
        assert!(!errors.is_empty() && acting(&errors).is_empty(), "{line}: {errors}");
        assert!(!errors.lines().any(|line| line.starts_with("hotline: 已登记")), "{line}: {errors}");
    }
}

#[test]
fn exp01_exp03_rows_put_aside_are_safe_in_a_spreadsheet_and_come_back_as_they_were() {
    let mut office = Office::new("2025-09-22T09:00:00");
    let row = "250912101108115409,坏时间,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",@SUM(1)\n";
    office.file("in.csv", format!("工单编号,受理时间,诉求内容,地址\n{row}"));
    office.ok("import in.csv --skip-bad");
    let aside = office.read("in.bad.csv");
    let expected = "\u{feff}\"工单编号\",\"受理时间\",\"诉求内容\",\"地址\",\"未导入原因\"\r\n\
        \"250912101108115409\t\",\"坏时间\",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",\"'@SUM(1)\",";
    assert!(aside.starts_with(expected), "{aside}");
    office.file("mended.csv", aside.replace("\"坏时间\"", "\"2025-09-01 08:00\""));
    office.ok("import mended.csv");
    assert_eq!(office.column("export --reveal", "content"), ["=HYPERLINK(\"http://x\",\"y\")"]);
    assert_eq!(office.column("export --reveal", "address"), ["@SUM(1)"]);
}

#[test]
fn rows_put_aside_take_no_name_that_is_taken_and_none_that_looks_like_an_option() {
    let mut office = Office::new("2025-09-22T09:00:00");
    let text = "工单编号,受理时间,诉求内容\n7,bad,路灯\n";
    office.file("in.csv", text);
    office.file("in.tsv", text);
    std::os::unix::fs::symlink("/nowhere/at/all", office.path().join("in.bad.csv")).unwrap();
    office.ok("import in.csv in.tsv --skip-bad");
    let names = ["in.bad-2.csv", "in.bad-3.csv"];
    assert!(names.iter().all(|name| office.path().join(name).is_file()));
    office.input = text.into();
    office.ok("import - --skip-bad");
    assert!(office.read("import.bad.csv").contains("\"bad\""));
}

#[test]
fn a_link_to_a_file_of_the_office_is_not_written_through() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    fs::create_dir(office.path().join("out")).unwrap();
    for name in ["units.csv", "hotline.toml", "knowledge.csv", "ledger.csv"] {
        let link = office.path().join("out/list.csv");
        std::os::unix::fs::symlink(office.path().join(name), &link).unwrap();
        let said = office.fails(FAILED, "list -O out/list.csv");
        assert!(said.contains("已有同名文件"), "{name}: {said}");
        fs::remove_file(link).unwrap();
    }
    office.file("elsewhere.csv", "old");
    std::os::unix::fs::symlink("../elsewhere.csv", office.path().join("out/list.csv")).unwrap();
    office.ok("list -O out/list.csv");
    assert!(office.read("elsewhere.csv").contains("A1"), "other links are followed");
}

#[test]
fn a_replaced_file_keeps_its_mode_and_a_new_one_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    let path = office.path().join("list.csv");
    let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
    office.ok("list -O list.csv");
    assert_eq!(mode(), 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    office.ok("list -O list.csv");
    assert_eq!(mode(), 0o644, "somebody opened it to others, for a web server perhaps");
    let mut names = fs::read_dir(office.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(!names.any(|name| name.to_string_lossy().contains(".new")));
}

/// Enough tickets to learn from.
fn learned_office() -> Office {
    let mut office = Office::new("2025-09-20T09:00:00");
    let row = |n: usize| match n % 2 {
        0 => format!("R{n},2025-09-01 08:00,自来水停水,水务局,2025-09-01 09:00\n"),
        _ => format!("R{n},2025-09-01 08:00,路灯不亮,城管局,2025-09-01 09:00\n"),
    };
    let rows: String = (0..40).map(row).collect();
    office.file(
        "in.csv",
        format!("工单编号,受理时间,诉求内容,主办单位,交办时间\n{rows}N1,2025-09-01 08:00,路灯不亮,,\n"),
    );
    office.ok("import in.csv");
    office
}

#[test]
fn a_model_that_is_a_link_or_a_pipe_leads_nowhere() {
    let mut office = learned_office();
    let model = office.path().join("ledger.csv.model");
    office.file("precious", "precious");
    std::os::unix::fs::symlink("precious", &model).unwrap();
    let told = office.text("dispatch N1 --suggest");
    assert!(told.contains("learned@"), "{told}");
    assert_eq!(office.read("precious"), "precious");
    fs::remove_file(&model).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&model).status().unwrap().success());
    assert_eq!(office.text("dispatch N1 --suggest"), told, "a pipe is neither read nor waited for");
    assert!(model.is_file(), "and the next run need not learn again");
}

#[test]
fn a_dash_is_standard_output() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    assert_eq!(office.text("list --format csv -O -"), office.text("list --format csv"));
    assert!(!office.path().join("-").exists());
}
