//! 接、研、办、督、访、评: one ticket through the whole loop, and the ways off it.

use crate::clock::CLOSING;
use crate::{FOUND, Office};

fn stage(office: &mut Office) -> String {
    office.column("list", "stage").remove(0)
}

#[test]
fn a_ticket_goes_through_the_whole_loop() {
    let mut office = Office::new("2025-09-22T08:00:00");
    office.file("photo.jpg", "x");
    office.ok("accept A1 --kind 投诉 --channel 电话 --category 城乡建设/市政设施/路灯 --area 东街 --content 路灯不亮");
    assert_eq!(stage(&mut office), "waiting");
    for (now, line, expected) in [
        ("2025-09-22T09:00:00", "dispatch A1 --unit 城管局 --supporting 供电公司、东街办", "dispatched"),
        ("2025-09-22T10:00:00", "sign A1 --unit 城管局", "handling"),
        ("2025-09-23T10:00:00", "contact A1 --person 小李", "handling"),
        ("2025-09-24T09:00:00", "extend A1 --days 2 --reason 待料 --grant --approver 周主任", "handling"),
        ("2025-09-26T09:00:00", &format!("close A1 {CLOSING}"), "closed"),
        ("2025-09-27T09:00:00", "revisit A1 --grade 不满意 --solved 否 --cause 主观", "revisited"),
        ("2025-09-27T10:00:00", "redo A1 --reason 灯又灭了", "redoing"),
        ("2025-09-28T09:00:00", "contact A1", "redoing"),
        ("2025-09-28T10:00:00", &format!("close A1 {CLOSING}"), "closed"),
        ("2025-09-29T10:00:00", "revisit A1 --grade 满意 --solved 是", "revisited"),
    ] {
        office.now = now.to_owned();
        office.ok(line);
        assert_eq!(stage(&mut office), expected, "{line}");
    }
    assert_eq!(office.text("check"), "");
    assert_eq!(office.json("show A1")["history"]["rows"].as_array().unwrap().len(), 12);
}

#[test]
fn chinese_names_of_commands_do_the_same() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.file("photo.jpg", "x");
    for line in [
        "受理 A1 --kind 投诉 --content 路灯不亮",
        "派单 A1 --unit 城管局",
        "签收 A1",
        "联系 A1",
        "延期 A1 --days 1 --reason 待料",
        &format!("办结 A1 {CLOSING}"),
        "回访 A1 --grade 满意",
        "重办 A1 --reason 复查",
        "撤销 A1",
    ] {
        office.ok(line);
    }
    assert_eq!(office.column("清单", "stage"), ["revisited"]);
    for line in ["查看 A1", "导出", "核验", "超期", "负面清单", "报表", "日历 show 2025"] {
        office.ok(line);
    }
}

#[test]
fn a_direct_answer_closes_at_once() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.ok("accept A1 --kind 咨询 --content 社保卡在哪里办");
    office.ok("answer A1 --reply 在政务中心二楼办理");
    assert_eq!(stage(&mut office), "answered");
    assert_eq!(office.refused("dispatch A1 --unit 人社局"), "wrong-stage");
    assert_eq!(office.figure("report", "totals", "answered", "count"), "1");
}

#[test]
fn a_granted_return_lets_the_ticket_be_dispatched_anew() {
    let mut office = Office::with_ticket("2025-09-22T10:00:00");
    office.ok("return A1 --reason 不属本单位职责 --basis 三定方案第二条");
    assert_eq!(stage(&mut office), "returning");
    assert_eq!(office.refused("dispatch A1 --unit 水务局"), "return-pending");
    office.file("photo.jpg", "x");
    assert_eq!(office.refused(&format!("close A1 {CLOSING}")), "return-pending");
    office.ok("return A1 --grant --approver 周主任 --reason 属实");
    assert_eq!(stage(&mut office), "waiting");
    office.ok("dispatch A1 --unit 水务局");
    assert_eq!(office.column("list", "unit"), ["水务局"]);
}

#[test]
fn a_refused_return_stays_with_the_unit_and_is_a_fault() {
    let mut office = Office::with_ticket("2025-09-22T10:00:00");
    office.ok("return A1 --reason 不属本单位职责 --basis 三定方案第二条");
    office.ok("return A1 --refuse --approver 周主任 --reason 职责清单第5条");
    assert_eq!(stage(&mut office), "dispatched");
    let faults = office.rows("negative-list --fault unfounded-return");
    assert_eq!((faults.len(), &*faults[1][0], &*faults[1][2]), (2, "城管局", "A1"));
}

#[test]
fn the_catalogue_dispatches_what_it_decides_and_lists_the_rest() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.file("catalogue.csv", "一级分类,关键词,主办单位\n城乡建设,路灯,城管局\n城乡建设,井盖,水务局\n");
    office.ok("accept A1 --category 城乡建设 --content 路灯不亮");
    office.ok("accept A2 --category 城乡建设 --content 路灯和井盖都坏了");
    let shown = office.text("dispatch --auto");
    assert!(shown.contains("城管局") && shown.contains("catalogue.csv:2"), "{shown}");
    assert_eq!(office.column("list", "unit"), ["城管局", ""]);
    // Run again: what is doubtful stays with the clerk.
    let before = office.ledger();
    office.ok("dispatch --auto");
    assert_eq!(office.ledger(), before);
}

#[test]
fn the_negative_list_adds_nothing_when_run_twice() {
    let mut office = Office::with_ticket("2025-10-20T09:00:00");
    let before = office.snapshot();
    let first = office.run("negative-list --fail-if-any --format csv");
    assert_eq!(first.status, FOUND);
    assert_eq!(office.run("negative-list --fail-if-any --format csv"), first);
    assert!(office.snapshot() == before);
    let kinds = office.column("negative-list", "fault");
    assert_eq!(kinds, ["late-signing", "late-closing", "not-contacted"]);
}

#[test]
fn tickets_get_numbers_of_their_own() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.ok("accept --content 路灯不亮");
    office.ok("accept --content 井盖缺失");
    let numbers = office.column("list", "ticket");
    assert_eq!(numbers, ["20250922000002", "20250922000003"]);
}

/// Found by tests/properties: an answer could be back-filled to before the unit had given the ticket back.
#[test]
fn an_answer_does_not_come_before_the_return_that_made_it_possible() {
    let mut office = Office::with_ticket("2025-09-22T12:00:00");
    office.ok("return A1 --reason 非本局职责 --basis 三定方案 --grant --approver 钟主任 --at 11:00");
    assert_eq!(office.refused("answer A1 --reply 请到窗口办理 --at 10:00"), "before-start");
    office.ok("answer A1 --reply 请到窗口办理");
}
