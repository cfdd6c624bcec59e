//! Exports that come again after the office has gone on, and steps told late: nothing is written into a round it
//! does not belong to, and no unit answers for what was not its doing.

use crate::world::{Office, REFUSED};

const HEAD: &str = "工单编号,登记时间,诉求类型,诉求内容,承办单位";
const ROW: &str = "T1,2025-06-02 09:00,投诉,东街路灯不亮";

/// Imports a table of the columns of [`HEAD`] and these.
fn import(office: &mut Office, now: &str, more: &str, cells: &str) -> String {
    office.now = now.to_owned();
    office.file("x.csv", format!("{HEAD},{more}\n{ROW},{cells}\n"));
    office.ok("import x.csv").errors
}

fn at(office: &mut Office, moment: &str, line: &str) {
    office.ok(&format!("{line} --at {moment}"));
}

fn office() -> Office {
    let office = Office::new("2025-12-31T09:00:00");
    office.file("e.jpg", "x");
    office
}

/// Accepted and handed to 甲局 on 2 June.
fn handed() -> Office {
    let mut office = office();
    at(&mut office, "2025-06-02T09:00", "accept T1 --kind 投诉 --content 东街路灯不亮");
    at(&mut office, "2025-06-02T10:00", "dispatch T1 --unit 甲局");
    office
}

const CLOSE: &str =
    "close T1 --reply 您好，经核查东街路灯已于6月修复，感谢来电。 --approver 周主任 --evidence e.jpg";

fn faults(office: &mut Office, now: &str) -> Vec<String> {
    office.now = now.to_owned();
    office.column("negative-list", "fault")
}

fn one(office: &mut Office, column: &str) -> String {
    office.column("export", column).remove(0)
}

#[test]
fn an_extension_of_the_first_round_does_not_shorten_a_redo() {
    let mut office = office();
    let (more, cells) =
        ("交办时间,是否延期,截止时间,办结时间", "甲局,2025-06-02 10:00,是,2025-06-12,2025-06-11 10:00");
    import(&mut office, "2025-06-11T18:00:00", more, cells);
    office.now = "2025-06-16T18:00:00".into();
    at(&mut office, "2025-06-16T09:00", "redo T1 --reason 未修好");
    assert!(import(&mut office, "2025-06-16T18:00:00", more, cells).contains("相同 1"));
    assert_eq!(one(&mut office, "due"), "2025-06-19T23:59:59");
}

#[test]
fn a_return_told_later_is_that_of_the_unit_that_returned_it() {
    let mut office = office();
    let more = "交办时间,退回部门,退回原因";
    import(&mut office, "2025-06-02T18:00:00", more, "甲局,2025-06-02 10:00,,");
    import(&mut office, "2025-06-03T18:00:00", more, "乙局,2025-06-03 10:00,,");
    let told = import(&mut office, "2025-06-04T18:00:00", more, "乙局,2025-06-03 10:00,甲局,不属职责");
    assert!(told.contains("变动 1"), "{told}");
    assert_eq!([one(&mut office, "unit"), one(&mut office, "stage")], ["乙局", "dispatched"]);
}

#[test]
fn a_unit_that_was_relieved_closes_nothing_until_it_gets_the_ticket_again() {
    let returned = || {
        let mut office = handed();
        at(&mut office, "2025-06-02T15:00", "return T1 --reason 不属职责 --basis 三定");
        at(&mut office, "2025-06-03T09:00", "return T1 --grant --approver 王");
        office
    };
    let mut office = returned();
    let more = "交办时间,办结时间";
    let told = import(&mut office, "2025-06-06T18:00:00", more, "甲局,2025-06-02 10:00,2025-06-06 10:00");
    assert!(told.contains("变动 1"), "{told}");
    assert_eq!(office.figure("report --period 2025-06", "rates", "closed", "rate"), "0/1");
    // The platform hands it over again.
    import(&mut office, "2025-06-06T18:00:00", more, "甲局,2025-06-04 10:00,2025-06-06 10:00");
    assert_eq!(one(&mut office, "stage"), "closed");

    let mut office = returned();
    at(&mut office, "2025-06-03T10:00", "answer T1 --reply 已答复");
    office.now = "2025-06-13T09:00:00".into();
    office.ok("export --reveal -O own.csv");
    assert!(office.ok("import own.csv").errors.contains("相同 1"));
    assert!(office.column("negative-list", "fault").is_empty());
}

#[test]
fn what_lies_on_account_is_struck_off_by_a_closing_elsewhere() {
    let mut office = handed();
    at(&mut office, "2025-06-02T11:00", "sign T1");
    at(&mut office, "2025-06-02T12:00", "contact T1");
    at(&mut office, "2025-06-06T10:00", "shelve T1 --approver 王 --reason 疑难");
    import(&mut office, "2025-06-20T18:00:00", "交办时间,办结时间", "甲局,2025-06-02 10:00,2025-06-20 10:00");
    assert!(!faults(&mut office, "2025-06-20T19:00:00").contains(&"late-closing".to_owned()));
    assert!(office.text("show T1").contains("已销账"));
}

#[test]
fn a_ticket_that_goes_to_a_unit_and_back_is_followed() {
    let mut office = office();
    let more = "交办时间,签收时间,办结时间";
    import(&mut office, "2025-06-02T18:00:00", more, "甲局,2025-06-02 10:00,2025-06-02 11:00,");
    import(&mut office, "2025-06-03T18:00:00", more, "乙局,2025-06-03 10:00,2025-06-03 11:00,");
    assert_eq!(one(&mut office, "signed"), "2025-06-03T11:00:00");
    import(
        &mut office,
        "2025-06-06T18:00:00",
        more,
        "甲局,2025-06-04 10:00,2025-06-04 11:00,2025-06-06 10:00",
    );
    assert_eq!([one(&mut office, "unit"), one(&mut office, "closed")], ["甲局", "2025-06-06T10:00:00"]);
}

#[test]
fn the_call_after_a_redo_counts_though_it_says_the_same() {
    let mut office = office();
    let more = "交办时间,办结时间,满意度,回访时间";
    let first = "甲局,2025-06-02 10:00,2025-06-05 10:00,不满意,2025-06-06 10:00";
    import(&mut office, "2025-06-06T18:00:00", more, first);
    office.now = "2025-06-12T18:00:00".into();
    at(&mut office, "2025-06-09T09:00", "redo T1 --reason 未修好");
    assert!(import(&mut office, "2025-06-09T18:00:00", more, first).contains("相同 1"));
    let second = "甲局,2025-06-02 10:00,2025-06-11 10:00,不满意,2025-06-12 10:00";
    import(&mut office, "2025-06-12T18:00:00", more, second);
    assert_eq!(one(&mut office, "stage"), "revisited");
    assert_eq!(office.column("negative-list --fault dissatisfied", "ticket"), ["T1", "T1"]);
}

#[test]
fn a_due_date_restated_and_an_answer_in_a_unit_s_place_are_told_and_not_taken() {
    let mut office = office();
    let more = "交办时间,截止时间";
    import(&mut office, "2025-06-06T18:00:00", more, "甲局,2025-06-02 10:00,2025-06-09");
    let told = import(&mut office, "2025-06-07T18:00:00", more, "甲局,2025-06-02 10:00,2025-06-16");
    assert!(told.contains("变动 1"), "{told}");
    assert_eq!(one(&mut office, "due"), "2025-06-09T23:59:59");

    let mut office = handed();
    import(&mut office, "2025-06-06T18:00:00", "办结时间,答复内容", ",2025-06-03 10:00,已答复");
    assert_eq!(office.figure("report --period 2025-06 --preset hengdong", "rates", "closed", "rate"), "0/1");
}

#[test]
fn a_call_before_the_closing_does_not_stand_for_the_one_after() {
    let mut office = office();
    let (more, cells) = ("交办时间,办结时间,回访时间,满意度", "甲局,2025-06-02 10:00,,2025-06-04 10:00,满意");
    import(&mut office, "2025-06-04T18:00:00", more, cells);
    office.now = "2025-06-07T09:00:00".into();
    at(&mut office, "2025-06-05T10:00", CLOSE);
    assert_eq!(one(&mut office, "stage"), "closed");
    office.ok("revisit T1 --grade 满意");
}

#[test]
fn a_unit_answers_for_its_own_work_only() {
    // The office answered after the return: its requester's displeasure is not the unit's.
    let mut office = handed();
    at(&mut office, "2025-06-02T15:00", "return T1 --reason 不属职责 --basis 三定");
    at(&mut office, "2025-06-02T16:00", "return T1 --grant --approver 王");
    at(&mut office, "2025-06-03T09:00", "answer T1 --reply 已答复");
    at(&mut office, "2025-06-04T09:00", "revisit T1 --grade 不满意 --cause 主观原因");
    assert!(faults(&mut office, "2025-06-20T09:00:00").is_empty());
    office.now = "2025-06-20T09:00:00".into();
    assert_eq!(office.refused("revisit T1 --grade 满意"), "already-revisited");

    // How long the office takes to grant a return is not the unit's doing.
    let mut office = handed();
    at(&mut office, "2025-06-02T15:00", "return T1 --reason 不属职责 --basis 三定");
    at(&mut office, "2025-06-12T16:00", "return T1 --grant --approver 王");
    assert!(faults(&mut office, "2025-06-20T09:00:00").is_empty());
    assert_eq!(office.figure("report --period 2025-06", "rates", "closed_in_time", "rate"), "0/0");
}

#[test]
fn contacts_count_in_the_order_of_time() {
    let mut office = handed();
    at(&mut office, "2025-06-02T11:00", "sign T1");
    at(&mut office, "2025-06-06T09:00", "contact T1");
    at(&mut office, "2025-06-03T09:00", "contact T1");
    assert_eq!(one(&mut office, "contacted"), "2025-06-03T09:00:00");
    assert_eq!(office.refused(&format!("{CLOSE} --at 2025-06-04T09:00")), "before-start");
}

#[test]
fn supporting_units_act_for_nobody_else_and_rulings_follow_what_they_rule() {
    let mut office = office();
    at(&mut office, "2025-06-02T09:00", "accept T1 --kind 投诉 --content 东街路灯不亮");
    at(&mut office, "2025-06-02T10:00", "dispatch T1 --unit 甲局 --supporting 丙局");
    for line in
        ["sign T1 --unit 丙局", "contact T1 --unit 丙局", "return T1 --unit 丙局 --reason 无 --basis 无"]
    {
        assert_eq!(office.refused(&format!("{line} --at 2025-06-02T11:00")), "not-the-lead", "{line}");
    }
    at(&mut office, "2025-06-02T16:00", "adjudicate T1 --party 甲局 --reason 有争议 --basis 三定");
    at(&mut office, "2025-06-05T16:00", "sign T1");
    let rule = "adjudicate T1 --lead 乙局 --offices 编办 --reason 属其职责 --basis 三定";
    let early = office.fails(REFUSED, &format!("{rule} --at 2025-06-03T09:00"));
    assert!(early.contains("before-start"), "{early}");
}

#[test]
fn time_on_account_makes_nobody_silent() {
    let mut office = handed();
    at(&mut office, "2025-06-02T11:00", "sign T1");
    at(&mut office, "2025-06-02T12:00", "contact T1");
    at(&mut office, "2025-06-10T09:00", "supervise T1");
    at(&mut office, "2025-06-10T10:00", "shelve T1 --approver 王 --reason 疑难");
    at(&mut office, "2025-07-10T10:00", "shelve T1 --strike --reason 已解决");
    office.now = "2025-07-10T12:00:00".into();
    assert!(office.column("supervise --named", "unit").is_empty());
    // The next rung is due from the day it was struck off, and not before.
    assert!(office.text("supervise --format csv").contains("since,,,2025-07-10T10:00:01"));
}

#[test]
fn an_exclusion_shows_whatever_it_changes() {
    let mut office = office();
    for number in ["T1", "T2"] {
        at(&mut office, "2025-06-23T09:00", &format!("accept {number} --kind 投诉 --content 东街路灯不亮"));
        at(&mut office, "2025-06-23T10:00", &format!("dispatch {number} --unit 甲局"));
    }
    at(&mut office, "2025-06-25T10:00", CLOSE);
    at(&mut office, "2025-07-15T10:00", &CLOSE.replace("T1", "T2"));
    at(&mut office, "2025-07-16T09:00", "exclude T2 --class 客观原因 --approver 王 --reason 停电");
    office.now = "2025-07-31T09:00:00".into();
    let closed_once = office.rows("report --period 2025-07 --sections exclusion").remove(3);
    assert_eq!(closed_once[..3], ["closed_once", "1", "1"]);
}

#[test]
fn a_call_that_said_nothing_is_no_valid_one() {
    let mut office = office();
    let (more, cells) =
        ("交办时间,办结时间,回访时间,满意度", "甲局,2025-06-02 10:00,2025-06-05 10:00,2025-06-06 10:00,");
    import(&mut office, "2025-06-06T18:00:00", more, cells);
    assert_eq!(office.figure("report --period 2025-06", "rates", "revisited", "rate"), "0/1");
}

#[test]
fn the_displeasure_of_a_merged_requester_can_be_contested() {
    let mut office = handed();
    at(&mut office, "2025-06-02T09:30", "accept M1 --kind 投诉 --content 东街路灯不亮");
    at(&mut office, "2025-06-02T11:00", "merge M1 --into T1 --reason 同一事项");
    at(&mut office, "2025-06-03T10:00", CLOSE);
    at(&mut office, "2025-06-04T09:00", "revisit M1 --grade 不满意 --cause 主观原因");
    at(
        &mut office,
        "2025-06-05T09:00",
        "appeal M1 --unit 甲局 --fault dissatisfied --reason 已办妥 --basis 照片",
    );
    at(&mut office, "2025-06-06T09:00", "appeal M1 --grant --approver 王 --reason 属实");
    assert!(!faults(&mut office, "2025-06-07T09:00:00").contains(&"dissatisfied".to_owned()));
}

#[test]
fn a_bare_day_follows_whatever_went_before_on_it() {
    let mut office = handed();
    at(&mut office, "2025-06-03T15:00", CLOSE);
    at(&mut office, "2025-06-03", "revisit T1 --grade 不满意 --cause 主观");
    at(&mut office, "2025-06-03", "redo T1 --reason 未修好");
    at(&mut office, "2025-06-04T09:00", "shelve T1 --approver 王 --reason 疑难");
    at(&mut office, "2025-06-04", "shelve T1 --strike --reason 已解决");
    assert_eq!(one(&mut office, "visited"), "2025-06-03T15:00:00");
}

#[test]
fn a_return_that_cannot_be_fitted_in_is_told_and_leaves_the_unit_its_ticket() {
    let mut office = office();
    let more = "交办时间,签收时间,退回部门,退回原因";
    import(&mut office, "2025-06-03T18:00:00", more, "甲局,2025-06-03 10:00,2025-06-03 11:00,,");
    for _ in 0..2 {
        let told = import(
            &mut office,
            "2025-06-04T18:00:00",
            more,
            "甲局,2025-06-03 10:00,2025-06-03 11:00,乙局,非职责",
        );
        assert!(told.contains("进展 0，变动 1"), "{told}");
    }
    assert_eq!([one(&mut office, "unit"), one(&mut office, "stage")], ["甲局", "handling"]);
    let mut office = handed();
    office.now = "2025-06-04T18:00:00".into();
    office.file("x.csv", format!("{HEAD},退回部门,退回原因\n{ROW},乙局,甲局,非职责\n"));
    assert!(office.ok("import x.csv").errors.contains("进展 0"));
    assert_eq!([one(&mut office, "unit"), one(&mut office, "stage")], ["甲局", "dispatched"]);
}

#[test]
fn the_same_export_says_nothing_new_the_second_time() {
    let mut office = office();
    let more = "交办时间,办结时间,答复内容,是否满意";
    import(&mut office, "2025-06-05T18:00:00", more, ",,2025-06-03 10:00,答了,不满意");
    let again = "城管局,2025-06-02 10:00,2025-06-04 10:00,答了,不满意";
    import(&mut office, "2025-06-05T18:00:00", more, again);
    assert!(import(&mut office, "2025-06-05T18:00:00", more, again).contains("相同 1"));
}

#[test]
fn a_short_name_that_comes_later_is_the_same_unit() {
    let mut office = office();
    let cells = "城管局,2025-06-02 10:00";
    import(&mut office, "2025-06-03T18:00:00", "交办时间", cells);
    office.file("units.csv", "单位,简称\n城市管理执法局,城管局\n");
    assert!(import(&mut office, "2025-06-03T18:00:00", "交办时间", cells).contains("相同 1"));
    at(&mut office, "2025-06-03T09:00", "sign T1 --unit 城管局");
    assert_eq!(office.column("list --unit 城管局", "unit"), ["城市管理执法局"]);
    assert!(office.ok("check").errors.is_empty());
}
