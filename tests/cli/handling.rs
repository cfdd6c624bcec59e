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
