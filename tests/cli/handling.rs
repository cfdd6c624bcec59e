//! Commands that hand tickets over act on what was named, and on nothing else.

use crate::world::{Office, REFUSED, USAGE};

fn with_catalogue() -> Office {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.file("catalogue.csv", "一级分类,关键词,主办单位\n城乡建设,路灯,城管局\n城乡建设,井盖,水务局\n");
    for number in ["A1", "A2"] {
        office.ok(&format!("accept {number} --category 城乡建设 --content 路灯不亮"));
    }
    office
}

#[test]
fn dispatch_auto_takes_no_orders_that_it_would_not_follow() {
    let mut office = with_catalogue();
    office.file("list.csv", "工单编号\nA1\n");
    for other in ["--from list.csv", "--supporting 水务局", "--reason 代办", "--reassign"] {
        office.fails(USAGE, &format!("dispatch --auto {other}"));
        office.fails(USAGE, &format!("dispatch --suggest {other}"));
    }
}

#[test]
fn dispatch_auto_refuses_numbers_that_are_unknown_or_do_not_wait() {
    let mut office = with_catalogue();
    assert!(office.fails(REFUSED, "dispatch --auto A1 A9").contains("[unknown-ticket]"));
    office.ok("dispatch --auto A1");
    assert_eq!(office.column("list", "unit"), ["城管局", ""]);
    office.fails(REFUSED, "dispatch --auto A1 A2");
}

#[test]
fn dispatch_auto_leaves_to_the_clerk_what_the_unit_it_knows_has_returned() {
    let mut office = with_catalogue();
    office.ok("dispatch --auto A1");
    office.ok("return A1 --reason 不属本单位职责 --basis 三定方案第二条");
    office.ok("return A1 --grant --approver 周主任 --reason 属实");
    let shown = office.text("dispatch --auto");
    assert!(shown.contains("A2") && shown.contains("城管局"), "{shown}");
    assert_eq!(office.column("list --stage waiting", "ticket"), ["A1"]);
    office.ok("dispatch A1 --unit 城管局");
}

#[test]
fn steps_cannot_be_dated_back_before_what_they_change() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.ok("sign A1 --at 2025-09-22T11:00");
    let reassign = "dispatch A1 --unit 水务局 --reassign --reason 职责调整 --at";
    assert!(office.fails(REFUSED, &format!("{reassign} 2025-09-22T10:00")).contains("[before-start]"));
    office.ok(&format!("{reassign} 2025-09-22T12:00"));
    assert!(office.fails(REFUSED, "undo A1 --at 2025-09-22T11:30").contains("[before-start]"));
    office.ok("undo A1 --at 2025-09-22T12:30");
    // As of a moment before the undoing it still counts.
    assert_eq!(office.column("list --now 2025-09-22T12:10:00", "unit"), ["水务局"]);
    office.ok("record --fact banner --name 锦旗 --amount 2 --source 收件登记 --at 2025-09-23T08:00");
    assert!(office.fails(REFUSED, "undo --row 7 --at 2025-09-22T08:00").contains("[before-start]"));
    office.ok("undo --row 7");
}

#[test]
fn undo_goes_further_back_when_it_is_told_to() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.ok("undo A1");
    assert!(office.fails(REFUSED, "undo A1").contains("--earlier"));
    office.ok("undo A1 --earlier");
    assert_eq!(office.column("list", "ticket"), [""; 0]);
    assert!(office.fails(REFUSED, "undo A1 --earlier").contains("[nothing-to-undo]"));
    office.ok("undo A1 --restore");
    assert_eq!(office.column("list", "stage"), ["waiting"]);
}
