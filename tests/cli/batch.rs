//! Many tickets in one command: numbers or rows, decided in order, written together or not at all.

use crate::world::names_of;
use crate::{FAILED, Office, REFUSED, USAGE};

/// Tickets N0 to N4, all handed to 城管局 on Monday 2025-09-22 at 09:00.
fn five() -> Office {
    let mut office = Office::new("2025-09-22T09:00:00");
    let numbers: String = (0..5).map(|n| format!("N{n}\n")).collect();
    office.file("numbers.txt", &numbers);
    office.ok("accept --from numbers.txt --kind 投诉 --content 路灯不亮");
    office.ok("dispatch --from numbers.txt --unit 城管局");
    office.now = "2025-09-23T10:00:00".to_owned();
    office
}

fn seals(office: &Office) -> usize {
    office.ledger().lines().skip(1).filter(|line| !line.ends_with(',')).count()
}

#[test]
fn a_list_of_numbers_comes_from_a_file_or_from_standard_input() {
    let mut office = five();
    let before = seals(&office);
    office.ok("sign --from numbers.txt");
    office.input = b"N0\r\nN1\r\n\r\nN2\r\n".to_vec();
    office.ok("contact --from -");
    assert_eq!(seals(&office), before + 2, "one command each");
    let contacted = office.column("list --columns contacted", "contacted");
    assert_eq!(contacted.iter().filter(|at| !at.is_empty()).count(), 3);
    assert_eq!(office.text("check"), "");
}

#[test]
fn the_numbers_of_a_list_can_be_piped_into_a_command() {
    let mut office = five();
    office.ok("sign N0");
    let unsigned = office.text("list --ids --stage dispatched");
    office.input = unsigned.into_bytes();
    office.ok("sign --from -");
    assert_eq!(office.text("list --ids --stage dispatched"), "");
}

#[test]
fn rows_have_their_own_time_person_and_facts() {
    let mut office = five();
    office.file(
        "in.csv",
        "工单编号,时间,经办人,联系情况\nN0,2025-09-22 15:30,小李,已通话\nN1,09:40,,\nN2,,,\n",
    );
    office.ok("contact --from in.csv --by 老张 --at 09:50");
    let at = office.column("list --columns contacted", "contacted");
    assert_eq!(at[..4], ["2025-09-22T15:30:00", "2025-09-23T09:40:00", "2025-09-23T09:50:00", ""]);
    let ledger = office.ledger();
    let line =
        |number: &str| ledger.lines().find(|line| line.contains(&format!("{number},contacted"))).unwrap();
    assert!(line("N0").contains(",小李,N0,") && line("N0").contains("已通话"));
    assert!(line("N1").contains(",老张,N1,"));
}

#[test]
fn who_acts_is_named_or_taken_from_the_environment_or_the_login() {
    let mut office = five();
    office.ok("sign N0");
    office.variables = vec![("HOTLINE_USER", "李")];
    office.ok("sign N1");
    office.ok("sign N2 --by 赵");
    let ledger = office.ledger();
    for who in [",王,N0,signed", ",李,N1,signed", ",赵,N2,signed"] {
        assert!(ledger.contains(who), "{who}: {ledger}");
    }
}

#[test]
fn a_row_goes_before_an_option_and_an_option_fills_the_gaps() {
    let mut office = five();
    office.file("in.csv", "工单编号,主办单位,原因\nN0,水务局,\nN1,,供水问题\n");
    office.ok("dispatch --from in.csv --unit 园林局 --reassign --reason 属他人职责");
    assert_eq!(office.column("list", "unit")[..3], ["水务局", "园林局", "城管局"]);
    assert!(office.ledger().contains("供水问题"));
}

#[test]
fn one_refused_row_stops_all_and_every_refused_row_is_named() {
    let mut office = five();
    office.ok("sign N1");
    office.file("in.csv", "工单编号\nN0\nN1\nX9\nN2\n");
    let errors = office.fails(REFUSED, "sign --from in.csv");
    assert_eq!(names_of(&errors), ["already-signed", "unknown-ticket"]);
    assert!(errors.starts_with("in.csv:3: N1: "), "{errors}");
    assert!(errors.contains("\nin.csv:4: X9: "), "{errors}");
}

#[test]
fn later_rows_are_decided_on_what_earlier_ones_leave() {
    let mut office = five();
    office.file("in.csv", "工单编号\nN0\nN1\nN0\n");
    let errors = office.fails(REFUSED, "sign --from in.csv");
    assert!(errors.starts_with("in.csv:4: N0: ") && names_of(&errors) == ["already-signed"], "{errors}");
}

#[test]
fn many_and_few_tickets_are_decided_alike() {
    let mut office = Office::new("2025-09-22T09:00:00");
    let numbers: String = (0..30).map(|n| format!("M{n:02}\n")).collect();
    office.file("all.txt", &numbers);
    office.ok("accept --from all.txt --content 路灯不亮");
    office.ok("undo M07");
    let errors = office.fails(REFUSED, "dispatch --from all.txt --unit 城管局");
    assert_eq!(names_of(&errors), ["unknown-ticket"], "an undone acceptance is none: {errors}");
    assert_eq!(office.refused("dispatch M07 --unit 城管局"), "unknown-ticket");
}

#[test]
fn every_faulty_row_is_named_by_place_and_heading() {
    let mut office = five();
    office.file("in.csv", "工单编号,时间\nN0,2025-02-30\n,09:00\nN2,09:00\nN3,改日\n");
    let errors = office.fails(FAILED, "sign --from in.csv");
    for place in ["in.csv:2: 时间: ", "in.csv:3: 工单编号: ", "in.csv:5: 时间: "] {
        assert!(errors.contains(place), "{place}: {errors}");
    }
    assert!(!errors.contains("in.csv:4"), "{errors}");
}

#[test]
fn an_unknown_column_is_refused_with_those_there_are() {
    let mut office = five();
    office.file("in.csv", "工单编号,颜色\nN0,红\n");
    let errors = office.fails(FAILED, "sign --from in.csv");
    assert!(errors.starts_with("in.csv:1: ") && errors.contains("颜色"), "{errors}");
    office.file("in.csv", "单号甲,单号乙\nN0,N1\n");
    let errors = office.fails(FAILED, "sign --from in.csv");
    assert!(errors.contains("工单编号") && errors.contains("单号乙"), "{errors}");
}

#[test]
fn ragged_rows_are_refused() {
    let mut office = five();
    office.file("photo.jpg", "x");
    office.file(
        "in.csv",
        "工单编号,答复内容,审定人,佐证材料\nN0,已修复,现场恢复照明,周,photo.jpg\nN1,已修复\n",
    );
    let errors = office.fails(FAILED, "close --from in.csv");
    assert!(errors.contains("in.csv:2: ") && errors.contains("in.csv:3: "), "{errors}");
    office.file("in.csv", "工单编号,答复内容,审定人,佐证材料\nN0,\"已修复,现场恢复照明\",周,photo.jpg\n");
    office.ok("close --from in.csv");
}

#[test]
fn evidence_is_looked_for_beside_the_batch_file() {
    let mut office = five();
    std::fs::create_dir(office.path().join("sub")).unwrap();
    office.file("sub/photo.jpg", "照片");
    office.file(
        "sub/in.csv",
        "工单编号,答复内容,审定人,佐证材料\nN0,已更换灯泡并恢复照明。,周,photo.jpg\nN1,同上,周,none.jpg\n",
    );
    let errors = office.fails(FAILED, "close --from sub/in.csv");
    assert!(errors.starts_with("sub/in.csv:3: 佐证材料: "), "{errors}");
    office.file("sub/in.csv", "工单编号,答复内容,审定人,佐证材料\nN0,已更换灯泡并恢复照明。,周,photo.jpg\n");
    office.ok("close --from sub/in.csv");
    let digest = blake3::hash("照片".as_bytes()).to_hex();
    assert!(office.ledger().contains(&*digest), "the file is sealed by its digest");
}

#[test]
fn rows_come_as_json_too() {
    let mut office = five();
    office.file("in.json", r#"[{"ticket": "N0", "时间": "09:30"}, {"ticket": "N1"}]"#);
    office.ok("sign --from in.json");
    let signed = office.column("list --columns signed", "signed");
    assert_eq!(signed[..3], ["2025-09-23T09:30:00", "2025-09-23T10:00:00", ""]);
}

#[test]
fn decisions_in_a_batch_are_words_and_unknown_ones_are_listed() {
    let mut office = five();
    office.ok("extend --from numbers.txt --days 2 --reason 待料");
    office.file("in.csv", "工单编号,审批意见,审批人,理由\nN0,同意,周,\nN1,不同意,周,理由不足\n");
    office.ok("extend --from in.csv");
    assert_eq!(office.column("list", "due")[..2], ["2025-09-30T23:59:59", "2025-09-28T23:59:59"]);
    office.file("in.csv", "工单编号,审批意见,审批人\nN2,也许,周\n");
    for (lang, word) in [("zh", "是"), ("en", "yes")] {
        let errors = office.fails(FAILED, &format!("extend --from in.csv --lang {lang}"));
        assert!(errors.starts_with("in.csv:2: 审批意见: ") && errors.contains(word), "{errors}");
    }
}

#[test]
fn a_batch_without_rows_is_a_usage_error() {
    let mut office = five();
    office.file("in.csv", "工单编号\n");
    office.fails(USAGE, "sign --from in.csv");
    office.file("in.csv", "");
    office.fails(FAILED, "sign --from in.csv");
}

#[test]
fn a_pipe_that_brings_no_ticket_leaves_nothing_to_do_and_an_empty_file_is_a_mistake() {
    let mut office = five();
    let before = office.ledger();
    for line in ["sign --from -", "accept --from -", "merge --from -", "undo --from -"] {
        office.input = b"\n".to_vec();
        let run = office.ok(line);
        assert!(run.errors.contains("没有工单"), "{line}: {run:?}");
    }
    assert_eq!(office.ledger(), before);
    office.file("empty.csv", "");
    office.fails(FAILED, "sign --from empty.csv");
    office.fails(USAGE, "sign");
}

#[test]
fn a_batch_is_read_like_any_foreign_table() {
    let mut office = five();
    office.file("in.csv", "工单编号,签收时间\nN0,45922.64\n");
    assert!(office.fails(FAILED, "sign --from in.csv").contains("--serial-dates"));
    office.ok("sign --from in.csv --serial-dates");
    let signed = office.column("list --columns signed", "signed");
    assert!(signed[0].starts_with("2025-09-22T15:21"), "{signed:?}");
    let text = "工单编号,联系情况\nN0,已通话\n";
    office.file("gbk.csv", encoding_rs::GB18030.encode(text).0);
    office.ok("contact --from gbk.csv --encoding gb18030");
    assert!(office.ledger().contains("已通话"));
    office.fails(FAILED, "contact --from gbk.csv --encoding utf-8");
    assert!(office.fails(USAGE, "sign N1 --serial-dates").contains("--serial-dates"), "there is no table");
}
