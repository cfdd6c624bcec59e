//! Forms on paper: files by their endings, spreadsheets that are safe and come back unchanged, the public
//! edition.

use crate::{FAILED, Office, USAGE};
use std::os::unix::fs::PermissionsExt;

/// Content that a spreadsheet would act on, or change.
const ODD: [&str; 9] = [
    "=HYPERLINK(\"http://x\",\"y\")",
    "@SUM(1)",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "'=1",
    "=1;2\n=3",
    "031116",
    "3-4",
    "𠮷野家，😀",
];

/// An office with one ticket for each odd content, A0 to A8.
fn odd_office() -> Office {
    let mut office = Office::new("2025-09-22T10:00:00");
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let row = |(n, text): (usize, &&str)| format!("A{n},2025-09-22 08:00,投诉,{}\n", quoted(text));
    let rows: String = ODD.iter().enumerate().map(row).collect();
    office.file("in.csv", format!("工单编号,受理时间,诉求类型,诉求内容\n{rows}"));
    office.ok("import in.csv");
    office
}

#[test]
fn exp01_spreadsheets_get_a_guard_and_machines_the_text_itself() {
    let mut office = odd_office();
    assert_eq!(office.column("export --reveal", "content"), ODD);
    let guarded = office.text("export --reveal --format spreadsheet");
    let rows = crate::world::rows_of(guarded.trim_start_matches('\u{feff}'));
    let at = rows[0].iter().position(|heading| heading == "内容").unwrap();
    let texts: Vec<&str> = rows[1..].iter().map(|row| row[at].as_str()).collect();
    assert_eq!(texts[..3], ["'=HYPERLINK(\"http://x\",\"y\")", "'@SUM(1)", "'+cmd|' /C calc'!A0"]);
    assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '@', '\t', '\r', '\n'])));
}

#[test]
fn exp02_numbers_stay_numbers_in_a_spreadsheet() {
    let mut office = Office::with_ticket("2025-09-24T10:00:00");
    let shown = office.text("overdue --within 9 --limit reply --format spreadsheet");
    assert!(shown.contains("\"2025-09-28\",-3,"), "{shown}");
}

#[test]
fn exp03_what_a_spreadsheet_got_is_imported_as_it_was() {
    let mut office = odd_office();
    for (name, options) in [
        ("out.csv", "--format spreadsheet"),
        ("gb.csv", "--format spreadsheet --output-encoding gb18030"),
        ("raw.csv", ""),
        ("out.xlsx", ""),
        ("out.json", ""),
    ] {
        office.ok(&format!("export --reveal {options} -O {name}"));
        let read = office.column(&format!("export {name} --reveal"), "content");
        assert_eq!(read, ODD, "{name}");
        let same = office.text(&format!("import {name} --format csv"));
        assert!(same.contains(",9,0,0\n"), "{name}: {same}");
    }
}

#[test]
fn exp04_gb18030_is_exact_and_what_gbk_lacks_is_named_with_its_ticket() {
    let mut office = odd_office();
    office.ok("export --reveal --output-encoding gb18030 -O gb.csv");
    let bytes = office.bytes("gb.csv");
    let (text, _, odd) = encoding_rs::GB18030.decode(&bytes);
    assert!(!odd && text == office.text("export --reveal"));
    let errors = office.fails(FAILED, "export --reveal --output-encoding gbk -O gbk.csv");
    assert!(
        errors.contains("gbk.csv") && errors.contains("A8") && errors.contains("“𠮷”（U+20BB7）"),
        "{errors}"
    );
    let run = office.run("export --reveal --format spreadsheet --output-encoding gbk");
    assert_eq!((run.status, run.out.as_str()), (FAILED, ""), "nothing is half written");
    office.fails(USAGE, "export --output-encoding big5");
    office.fails(USAGE, "export --output-encoding gbk -O out.xlsx");
    office.fails(USAGE, "list --ids --output-encoding gbk");
}

#[test]
fn exp06_every_form_holds_every_row() {
    let mut office = crate::report::seed_small();
    office.ok("import in.csv");
    let numbers = office.column("list", "ticket");
    for name in ["a.txt", "a.md", "a.html", "a.csv", "a.json"] {
        office.ok(&format!("list -O {name}"));
        let text = office.read(name);
        assert!(numbers.iter().all(|number| text.contains(number.as_str())), "{name}");
    }
    office.ok("list -O a.xlsx");
    assert_eq!(office.column("list a.xlsx", "ticket"), numbers);
}

#[test]
fn exp07_a_spreadsheet_begins_with_its_mark_and_its_headings() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.ok("list --format spreadsheet -O list.csv");
    let bytes = office.bytes("list.csv");
    assert!(bytes.starts_with("\u{feff}\"工单编号\",".as_bytes()), "{:?}", &bytes[..24]);
    assert!(!office.text("list --format csv").starts_with('\u{feff}'));
    office.ok("list --format spreadsheet --output-encoding gbk -O gbk.csv");
    assert!(office.bytes("gbk.csv").starts_with(b"\"\xb9\xa4\xb5\xa5"), "no mark in GBK");
}

#[test]
fn exp08_no_inner_codes_in_what_people_open() {
    let mut office = crate::report::seed_small();
    office.ok("import in.csv");
    for format in ["spreadsheet", "md", "html"] {
        let shown =
            office.text(&format!("list --columns ticket,kind,stage,verdict,reached,grade --format {format}"));
        for code in ["complaint", "waiting", "revisited", "in-time", "reached", "satisfied"] {
            assert!(!shown.contains(code), "{format}: {code}");
        }
        assert!(shown.contains("投诉") && shown.contains("状态"), "{format}");
    }
}

#[test]
fn exp09_a_text_too_long_for_a_cell_is_an_error_with_its_ticket() {
    let mut office = Office::new("2025-09-22T10:00:00");
    office.file("in.csv", format!("工单编号,受理时间,诉求内容\nB7,2025-09-22,{}\n", "长".repeat(32_768)));
    office.ok("import in.csv");
    let errors = office.fails(FAILED, "export -O out.xlsx");
    assert!(errors.contains("out.xlsx: 内容: B7 "), "{errors}");
    office.ok("export -O out.csv");
    office.ok("export -O out.html");
}

#[test]
fn every_form_is_written_by_its_ending_and_is_private() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for ending in ["txt", "md", "html", "xlsx", "docx", "csv", "json"] {
        for line in [
            "list",
            "report --period 2025",
            "show A1",
            "overdue",
            "negative-list --summary",
            "calendar show 2025",
        ] {
            let name = format!("out.{ending}");
            office.ok(&format!("{line} -O {name}"));
            assert!(!office.bytes(&name).is_empty());
            let mode = std::fs::metadata(office.path().join(&name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    }
    office.fails(FAILED, "list -O ledger.csv");
    office.fails(USAGE, "export --events -O ledger.xlsx");
}

#[test]
fn nobody_gets_a_workbook_on_the_terminal() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.terminal.output = true;
    for form in ["xlsx", "docx"] {
        let errors = office.fails(USAGE, &format!("list --format {form}"));
        assert!(errors.contains("-O"), "{errors}");
        office.fails(USAGE, &format!("sign A1 --format {form}"));
    }
    office.ok("list --format html");
}

#[test]
fn bars_stand_beside_counts_on_a_wide_terminal_only() {
    let mut office = crate::report::seed_small();
    let line = "report in.csv --period 2025";
    assert!(!office.text(line).contains('█'));
    office.terminal.output = true;
    office.terminal.width = Some(140);
    let shown = office.text(line);
    assert!(shown.contains('█'), "{shown}");
    office.terminal.width = Some(20);
    assert!(!office.text(line).contains('█'));
}

#[test]
fn the_public_edition_names_no_unit_no_ticket_and_no_person() {
    let mut office = Office::new("2025-12-31T10:00:00");
    office.file(
        "in.csv",
        "工单编号,受理时间,诉求类型,诉求来源,一级分类,区域,诉求人,联系电话,诉求标题,主办单位,交办时间,办结时间\n\
         SECRET1,2025-06-02 08:00,投诉,电话,13912345678,甲乡,张三,13812345678,路灯,城管局,2025-06-02 09:00,2025-06-20 09:00\n\
         SECRET2,2025-07-02 08:00,咨询,网站,市容,乙乡,李四,13812345679,井盖,水务局,,\n",
    );
    office.ok("import in.csv");
    let whole = office.text("report --period 2025");
    assert!(whole.contains("城管局") && whole.contains("甲乡"));
    for form in ["table", "csv", "json", "md", "html", "spreadsheet"] {
        let shown = office.text(&format!("report --period 2025 --public --format {form}"));
        for word in
            ["城管局", "水务局", "甲乡", "张", "李四", "139123", "138123", "SECRET", "路灯", "hotline"]
        {
            assert!(!shown.contains(word), "{form}: {word}: {shown}");
        }
        assert!(
            shown.contains(if ["csv", "json"].contains(&form) { "accepted" } else { "受理总量" }),
            "{form}"
        );
    }
    assert!(office.text("report --period 2025 --public").contains("公开版"));
}

#[test]
fn our_own_words_can_be_written_in_every_encoding_there_is() {
    let mut office = crate::report::seed_small();
    office.ok("import in.csv");
    for lang in ["zh", "en"] {
        office.ok(&format!(
            "report --period 2025 --full --compare last-year --against in.csv --preset beijing \
             --format spreadsheet --output-encoding gbk -O {lang}.csv --lang {lang}"
        ));
        let sheet = encoding_rs::GBK.decode(&office.bytes(&format!("{lang}.csv"))).0.into_owned();
        assert!(sheet.contains("÷"), "{sheet}");
    }
}
