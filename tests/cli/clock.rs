//! The clocks of a ticket: extensions, returns, redos, reassignments, and the list of what is overdue.

use crate::{Office, USAGE};

/// What closing needs besides the number.
pub const CLOSING: &str = "--reply 已更换灯泡，现场恢复照明。 --approver 周主任 --evidence photo.jpg";

fn due(office: &mut Office) -> String {
    office.column("list", "due").remove(0)
}

#[test]
fn clk01_an_approved_extension_runs_on_to_the_make_up_saturday() {
    let mut office = Office::with_ticket("2025-09-28T16:00:00");
    office.ok("extend A1 --days 5 --reason 需多部门会商");
    assert_eq!(due(&mut office), "2025-09-28T23:59:59");
    office.ok("extend A1 --grant --approver 周主任");
    assert_eq!(due(&mut office), "2025-10-11T23:59:59");
}

#[test]
fn clk02_an_extension_asked_after_the_due_date_is_refused() {
    let mut office = Office::with_ticket("2025-09-29T08:30:00");
    assert_eq!(office.refused("extend A1 --days 5 --reason 会商"), "extension-too-late");
}

#[test]
fn clk03_a_second_extension_is_refused() {
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    office.ok("extend A1 --days 2 --reason 会商 --grant --approver 周主任");
    assert_eq!(office.refused("extend A1 --days 1 --reason 再次会商"), "extension-twice");
}

#[test]
fn clk04_an_extension_longer_than_the_limit_is_refused() {
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    assert_eq!(office.refused("extend A1 --days 6 --reason 会商"), "extension-too-long");
    office.ok("extend A1 --days 5 --reason 会商");
}

/// A complaint handed over on the eve of the National Day week.
fn before_the_holiday(now: &str) -> Office {
    let mut office = Office::new("2025-09-30T09:00:00");
    office.ok("accept A1 --kind 投诉 --content 路灯不亮 --at 08:00");
    office.ok("dispatch A1 --unit 城管局");
    office.now = now.to_owned();
    office
}

#[test]
fn clk05_a_return_is_in_time_on_the_first_working_day_and_late_on_the_second() {
    let line = "return A1 --reason 不属本单位职责 --basis 三定方案第二条";
    before_the_holiday("2025-10-09T17:00:00").ok(line);
    assert_eq!(before_the_holiday("2025-10-10T08:30:00").refused(line), "return-too-late");
}

#[test]
fn clk06_signing_and_contact_are_due_after_the_holiday() {
    let mut office = before_the_holiday("2025-09-30T10:00:00");
    let cells = office.rows("list --columns sign_due,contact_due").remove(1);
    assert_eq!(cells, ["2025-10-09T23:59:59", "2025-10-10T23:59:59"]);
}

#[test]
fn clk07_the_first_verdict_stays_when_the_ticket_is_sent_back() {
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    office.file("photo.jpg", "x");
    office.ok(&format!("close A1 {CLOSING}"));
    office.now = "2025-09-25T09:00:00".to_owned();
    office.ok("redo A1 --reason 照片与现场不符 --sham");
    let figure = |office: &mut Office, row: &str| office.figure("report --period 2025", "rates", row, "rate");
    office.now = "2025-10-20T09:00:00".to_owned();
    assert_eq!(figure(&mut office, "closed_in_time"), "1/1");
    assert_eq!(figure(&mut office, "redone_in_time"), "0/1");
    office.ok(&format!("close A1 {CLOSING}"));
    assert_eq!(figure(&mut office, "closed_in_time"), "1/1");
    assert_eq!(figure(&mut office, "redone_in_time"), "0/1");
    assert_eq!(office.column("negative-list --fault late-closing", "due"), ["2025-09-29T23:59:59"]);
}

#[test]
fn clk09_events_of_the_same_second_keep_the_order_of_the_ledger() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.file("photo.jpg", "x");
    for line in ["sign A1", "contact A1", "redo", "revisit"] {
        match line {
            "redo" => office.ok(&format!("close A1 {CLOSING}")),
            "revisit" => office.ok("redo A1 --reason 未修好"),
            line => office.ok(line),
        };
    }
    assert_eq!(office.column("list", "stage"), ["redoing"]);
    let shown = office.json("show A1");
    let at = |event: &serde_json::Value| event["at"] == "2025-09-23T09:00:00";
    let events = shown["history"]["rows"].as_array().unwrap().iter().filter(|event| at(event));
    let order: Vec<&str> = events.map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(order, ["signed", "contacted", "closed", "sent-back"]);
    // The other way round the same events would not have been allowed.
    assert_eq!(office.refused("redo A1 --reason 未修好"), "wrong-stage");
    let copy = office.text("export --events --reveal --format jsonl");
    office.file("copy.jsonl", copy);
    assert_eq!(office.rows("list copy.jsonl"), office.rows("list"));
}

#[test]
fn clk13_every_one_of_250_overdue_tickets_is_listed() {
    let mut office = Office::new("2025-10-20T09:00:00");
    let head = "工单编号,受理时间,诉求类型,诉求内容,主办单位,交办时间\n";
    let row = |n: usize| format!("N{n:03},2025-09-22 08:00,投诉,路灯不亮,城管局,2025-09-22 09:00\n");
    office.file("in.csv", head.to_owned() + &(0..250).map(row).collect::<String>());
    office.ok("import in.csv");
    let mut listed = office.column("overdue", "ticket");
    assert_eq!(listed.len(), 250);
    listed.dedup();
    assert_eq!(listed.len(), 250);
    let shown = office.text("overdue");
    assert_eq!((0..250).filter(|n| shown.contains(&format!("N{n:03}"))).count(), 250);
}

#[test]
fn clk16_a_reassigned_ticket_leaves_each_unit_its_own_verdicts() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    office.ok("dispatch A1 --unit 水务局 --reassign --reason 属供水管网");
    office.now = "2025-09-25T10:00:00".to_owned();
    office.ok("sign A1");
    let shown = office.json("show A1");
    let verdict = |unit: &str, limit: &str| {
        let rows = shown["limits"]["rows"].as_array().unwrap();
        let found = rows.iter().find(|row| row["unit"] == unit && row["limit"] == limit).unwrap();
        (found["verdict"].as_str().unwrap().to_owned(), found["rule"].as_str().unwrap().to_owned())
    };
    assert_eq!(verdict("城管局", "sign"), ("late".into(), "sign=1wd".into()));
    assert_eq!(verdict("城管局", "reply"), ("lifted".into(), "reply.complaint=5wd".into()));
    assert_eq!(verdict("水务局", "sign"), ("in-time".into(), "sign=1wd".into()));
    assert_eq!(verdict("水务局", "reply"), ("running".into(), "reply.complaint=5wd".into()));
}

#[test]
fn an_emergency_runs_on_the_clock_and_not_on_the_calendar() {
    let mut office = Office::new("2025-10-01T02:00:00");
    office.ok("accept A1 --kind 求助 --urgency 紧急 --content 水管爆裂");
    office.ok("dispatch A1 --unit 水务局");
    let cells = office.rows("list --columns sign_due,contact_due,due").remove(1);
    assert_eq!(cells, ["2025-10-01T02:30:00", "2025-10-01T04:00:00", "2025-10-02T02:00:00"]);
    assert_eq!(office.refused("extend A1 --days 1 --reason 抢修"), "extension-unit");
    let errors = office.fails(USAGE, "extend A1 --days 半天 --reason 抢修");
    assert!(errors.contains("半天") && errors.contains("24h"), "{errors}");
}
