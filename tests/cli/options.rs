//! What the command line and the environment are told is done, or refused: no option is left aside in silence.

use crate::{FAILED, FOUND, Office, REFUSED, USAGE};
use encoding_rs::GB18030;

#[test]
fn a_language_that_there_is_not_is_refused_and_a_variable_with_one_is_ignored() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for line in ["list --lang fr", "--lang=fr list", "list --lang"] {
        let errors = office.fails(USAGE, line);
        assert!(errors.contains("--lang") && errors.contains("zh、en"), "{line}: {errors}");
    }
    let english = office.text("list --lang en");
    let chinese = office.text("list --lang zh");
    assert_eq!(office.text("list --lang EN"), english);
    for (variable, locale, wanted) in [
        ("en_GB.UTF-8", "zh_CN", &english),
        ("ZH-cn", "en_US", &chinese),
        ("fr", "en_US", &english),
        ("fr", "C", &chinese),
        ("", "en", &english),
    ] {
        office.variables = vec![("HOTLINE_LANG", variable), ("LANG", locale)];
        assert_eq!(office.text("list"), *wanted, "{variable} {locale}");
    }
}

#[test]
fn an_office_folder_that_is_named_must_be_one_however_it_is_named() {
    let mut office = Office::bare("2025-09-23T09:00:00");
    office.file("in.csv", "工单编号,受理时间,诉求内容\nA1,2025-09-22,路灯\n");
    std::fs::create_dir(office.path().join("empty")).unwrap();
    assert!(office.text("list in.csv").contains("A1"));
    assert!(office.fails(FAILED, "list in.csv --office empty").contains("hotline init"));
    office.variables = vec![("HOTLINE_OFFICE", "empty")];
    assert!(office.fails(FAILED, "list in.csv").contains("hotline init"));
    office.variables = vec![("HOTLINE_OFFICE", "")];
    assert!(office.text("list in.csv").contains("A1"));
}

#[test]
fn a_sample_never_takes_the_place_of_a_ledger() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for line in ["sample --export -O ledger.csv", "sample --export -O hotline.toml", "sample -O ledger.csv"] {
        office.fails(FAILED, &format!("{line} --tickets 3 --direct 1 --unexplained 0"));
    }
    office.ok("sample --export -O year.csv --tickets 3 --direct 1 --unexplained 0");
    assert!(office.text("list year.csv --ids").lines().count() == 3);
}

#[test]
fn a_map_file_comes_from_a_spreadsheet_in_any_encoding_and_headings_may_hold_commas() {
    let mut office = Office::new("2025-09-23T09:00:00");
    office.file("in.csv", "单号,\"来电,时间\",诉求=主题\nA1,2025-09-22,路灯不亮\n");
    let lines = "# 栏目\r\n单号=工单编号\r\n\"来电,时间\",received\r\n诉求=主题,title\r\n";
    office.file("map.txt", lines);
    office.file("gbk.csv", GB18030.encode(lines).0);
    for file in ["map.txt", "gbk.csv"] {
        assert_eq!(
            office.column(&format!("list in.csv --map-file {file}"), "summary"),
            ["路灯不亮"],
            "{file}"
        );
    }
    office.file("map.txt", "单号=编码\n");
    assert!(office.fails(USAGE, "list in.csv --map-file map.txt").contains("--map-file"));
}

#[test]
fn options_that_would_be_left_aside_are_refused() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.ok("warn --unit 城管局 --text 路灯故障增多 --reason 一周五件");
    let row = office.column("warn", "row")[0].clone();
    office.file("in.csv", "工单编号,受理时间,诉求内容\nB1,2025-09-22,井盖\n");
    for (line, told) in [
        (format!("warn {row} --text 已派人"), "--text"),
        (format!("warn {row} --due 3"), "--due"),
        (format!("warn {row} --reason 待料"), "--reason"),
        (format!("warn {row} --tickets A1"), "--tickets"),
        (format!("warn {row} --answer 已派人 --text 路灯"), "--text"),
        (format!("warn {row} A1"), "A1"),
        ("accept A2 --content 井盖 --category 城管/市容/占道/摊点".to_owned(), "--category"),
        ("list in.csv --ledger ledger.csv".to_owned(), "--ledger"),
        ("overdue in.csv --ledger ledger.csv".to_owned(), "--ledger"),
    ] {
        let errors = office.fails(USAGE, &line);
        assert!(errors.contains(told), "{line}: {errors}");
    }
    office.ok(&format!("warn {row} --answer 已派人"));
    office.ok("accept A2 --content 井盖 --category 城管/市容/占道");
}

#[test]
fn lengths_of_time_are_written_alike_everywhere() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    let due = office.text("calendar due 2025-09-22 3");
    for limit in ["3天", "３", "\"3 个工作日\"", "3wd"] {
        assert_eq!(office.text(&format!("calendar due 2025-09-22 {limit}")), due, "{limit}");
    }
    for days in ["2工作日", "２", "\"2 个工作日\"", "2日"] {
        office.ok(&format!("extend A1 --days {days} --reason 待料 --dry-run"));
    }
    for days in ["-2", "半天", "1-2天"] {
        office.file("in.csv", format!("工单编号,延期天数,原因\nA1,{days},待料\n"));
        office.fails(FAILED, "extend --from in.csv");
    }
    office.ok("warn --unit 城管局 --text 路灯 --reason 多发 --due ３个工作日");
}

#[test]
fn the_stages_are_offered_in_the_language_of_the_user() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    let errors = office.fails(USAGE, "list --stage 天书");
    assert!(errors.contains("待裁定（disputed）") && errors.contains("挂账（shelved）"), "{errors}");
    let errors = office.fails(USAGE, "list --stage 天书 --lang en");
    assert!(errors.contains("merged, ") && errors.contains("shelved (on account)"), "{errors}");
    let help = office.text("list --help");
    let help: String = help.split_whitespace().collect();
    for name in ["挂账", "待裁定", "已并单", "不予受理", "已转出"] {
        assert!(help.contains(name), "{name}: {help}");
        office.ok(&format!("list --stage {name}"));
    }
}

#[test]
fn a_file_gets_the_form_its_name_promises() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for (line, told) in [
        ("list -O a.xlsx --format csv", ".xlsx"),
        ("list -O a.csv --format json", "--format json"),
        ("sign A1 -O a.docx --format md", ".docx"),
        ("list -O 报表", "没有后缀"),
    ] {
        let errors = office.fails(USAGE, line);
        assert!(errors.contains(told), "{line}: {errors}");
    }
    let errors = office.fails(FAILED, "list -O nodir/r.csv");
    assert!(errors.contains("nodir: ") && !errors.contains("r.csv") && errors.contains("目录"), "{errors}");
    for line in
        ["-O a.csv --format spreadsheet", "-O a.txt --format csv", "-O 报表 --format csv", "-O a.xlsx"]
    {
        office.ok(&format!("list {line}"));
    }
}

#[test]
fn quiet_hides_remarks_and_no_result() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    let damaged = office.ledger().replace("路灯不亮", "路灯全亮");
    office.file("bad.csv", damaged);
    let run = office.run("check bad.csv --quiet");
    assert_eq!((run.status, run.errors.is_empty()), (FOUND, false), "{run:?}");
    let made = office.ok("accept --title 井盖 --content 井盖缺失 --quiet --format json");
    assert!(made.out.contains("\"ticket\""), "{}", made.out);
    office.ok("accept --title 井盖 --content 井盖又缺失 --quiet -O made.json");
    assert!(office.read("made.json").contains("accepted"));
    assert_eq!(office.ok("accept --title 井盖 --content 井盖再缺失 --quiet").out, "");
}

#[test]
fn a_form_that_would_be_left_aside_is_refused() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for line in ["list --ids --format json", "calendar due 2025-09-26 3 --format json", "check --format json"]
    {
        office.fails(USAGE, line);
    }
    office.fails(USAGE, "export --events --format json");
}

#[test]
fn requests_in_a_table_without_numbers_get_one_each() {
    let mut office = Office::new("2025-09-23T09:00:00");
    office.file(
        "calls.csv",
        "来电登记\n标题,诉求类型,工单编号\n路灯不亮,投诉,\n井盖缺失,求助,Z9\n停水,投诉,\n",
    );
    office.ok("accept --from calls.csv");
    assert_eq!(office.column("list", "ticket"), ["20250923000002", "Z9", "20250923000004"]);
    office.file("calls.csv", "标题,诉求类型\n路灯不亮,投诉\n");
    office.ok("accept --from calls.csv");
    assert_eq!(office.column("list", "ticket").len(), 4);
}

#[test]
fn what_stands_below_a_table_is_no_ticket() {
    let mut office = Office::new("2025-09-23T09:00:00");
    let head = "工单编号,受理时间,标题\nB1,2025-09-10 09:30,合计收费不明\n";
    office.file("in.csv", format!("{head},,\n合计,共1件,\n,制表人：李,2025-09-11\n"));
    let told = office.ok("import in.csv").errors;
    assert!(told.contains("第 4、5 行是合计或制表说明"), "{told}");
    // What tells when it came in is a request, whatever it is called.
    office.file("in.csv", "标题,工单编号,受理时间\n打印店扰民,,2025-09-10 09:31\n");
    office.fails(FAILED, "import in.csv");
    office.file("in.csv", "序号,工单编号,受理时间,标题\n1,B9,2025-09-10 09:30,路灯\n合计,1,,\n");
    office.ok("import in.csv");
    // Not at the end, it is a row without a number.
    office.file("in.csv", "工单编号,受理时间,标题\n合计,共1件,\nB2,2025-09-10 09:30,路灯\n");
    office.fails(FAILED, "import in.csv");
}

#[test]
fn numbers_days_and_periods_are_read_as_clerks_write_them() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.ok("accept A2 --kind 举报 --content 井盖缺失 --at 昨天");
    office.ok("dispatch A2 --unit 水务局 --at 9月22日10:30");
    office.ok("sign A1，A2 --at ０９：３０ --now 2025-09-23T10:00");
    assert_eq!(office.column("export", "signed"), ["2025-09-23T09:30:00", "2025-09-23T09:30:00"]);
    for period in ["本月", "9月", "202509", "三季度", "2025年第三季度", "2025-09-01至2025-09-30"]
    {
        assert_eq!(office.column(&format!("list --period {period}"), "ticket").len(), 2, "{period}");
    }
    assert!(office.column("list --period 上月", "ticket").is_empty());
    office.fails(USAGE, "list --period 13月");
    office.fails(USAGE, "accept A3、A4 --title 停水");
    office.fails(REFUSED, "accept A5 --title 停水 --at 9月25日");
    assert!(office.ok("calendar due 9月29日 3").out.contains("2025-10-10"));
    assert_eq!(office.column("list --kind 举报", "ticket"), ["A2"]);
    assert!(office.fails(USAGE, "list --kind 投诉举报").contains("投诉"));
    assert_eq!(office.rows("list --columns 工单编号、主办单位")[0], ["ticket", "unit"]);
    assert!(office.fails(USAGE, "list --columns 编号").contains("工单编号（ticket）"));
    assert!(office.fails(USAGE, "negative-list --fault 超时").contains("超时签收（late-signing）"));
}

#[test]
fn an_export_is_read_back_in_either_language() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.file("e.jpg", "x");
    office.ok("sign A1");
    office.ok("close A1 --reply 已更换灯泡恢复照明。 --approver 周 --evidence e.jpg");
    office.ok("revisit A1 --unreached --at 2025-09-23T15:00 --now 2025-09-23T16:00");
    for lang in ["zh", "en"] {
        office.ok(&format!("export --reveal --lang {lang} -O {lang}.xlsx --now 2025-09-24"));
        let told = office.ok(&format!("import {lang}.xlsx --now 2025-09-24")).errors;
        assert!(told.contains("相同 1"), "{told}");
    }
}
