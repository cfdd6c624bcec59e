//! Commands that hand tickets over act on what was named, and on nothing else.

use crate::world::{FAILED, Office, REFUSED, USAGE};

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
    // Also where the catalogue has nothing to say.
    office.ok("accept A3 --content 其他 --category 其他");
    office.ok("dispatch A3 --unit 水务局");
    assert_eq!(office.refused("dispatch --auto A3"), "wrong-stage");
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

#[test]
fn what_was_given_back_and_then_answered_is_concluded_and_open_no_more() {
    let mut office = Office::with_ticket("2025-09-22T10:00:00");
    office.ok("return A1 --reason 不属本单位职责 --basis 三定方案第二条");
    office.ok("return A1 --grant --approver 周主任 --reason 属实");
    office.ok("answer A1 --reply 已告知办理渠道");
    office.ok("accept A2 --kind 咨询 --content 医保怎么报销");
    office.ok("answer A2 --reply 携带身份证到政务中心办理");
    office.ok("accept A3 --kind 咨询 --content 与本热线无关");
    office.ok("decline A3 --class 诉讼 --told 请向受诉法院反映");
    let tables = office.json("report --period 2025 --full");
    let rate = |table: &str, key: &str, wanted: &str| {
        let rows = tables[table]["rows"].as_array().unwrap();
        let found = rows.iter().find(|row| row[key] == wanted);
        let found = found.unwrap_or_else(|| panic!("{wanted} in {rows:?}"))["rate"].clone();
        (found["part"].as_u64().unwrap(), found["whole"].as_u64().unwrap())
    };
    assert_eq!(rate("variants", "preset", "hengdong"), (2, 2));
    // One answer at once, of two accepted: both tables say so.
    assert_eq!(rate("answers", "figure", "direct"), (1, 2));
    assert_eq!(rate("rates", "figure", "answered"), (1, 2));
}

#[test]
fn a_reminder_is_not_sent_when_it_was_answered_or_the_ticket_is_closed() {
    let mut office = Office::with_ticket("2025-09-30T09:00:00");
    office.ok("supervise --due");
    assert_eq!(office.column("letters", "kind"), ["reminder"]);
    office.ok("supervise A1 --answer 周五前完成");
    assert_eq!(office.column("letters", "kind"), [""; 0]);
    office.ok("undo A1");
    office.ok("contact A1 --text 已联系");
    office.file("photo.jpg", "x");
    office.ok("close A1 --reply 路灯线路老化，已更换电缆恢复照明。 --approver 周 --evidence photo.jpg");
    assert_eq!(office.ok("letters --to out").errors, "没有待发的函件。\n");
}

#[test]
fn a_misspelt_heading_of_the_catalogue_never_makes_a_line_that_fits_everything() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.ok("accept A1 --content 拖欠工资");
    office.file("catalogue.csv", "一级分类,区域,关键字,主办单位,备注\n,,噪声,公安局,夜间\n");
    let errors = office.fails(FAILED, "dispatch --auto");
    assert!(errors.contains("catalogue.csv:1: ") && errors.contains("关键字"), "{errors}");
    office.file("catalogue.csv", "一级分类,区域,关键词,主办单位,备注\n,,噪声,公安局,夜间\n");
    office.ok("dispatch --auto");
    assert_eq!(office.column("list", "unit"), [""]);
    office.file("knowledge.csv", "编号,标题,答案,单位,截止日期\nK1,医保,带身份证,医保局,2025-01-01\n");
    assert!(office.fails(FAILED, "knowledge search 医保").contains("截止日期"));
    // Whatever else a unit list holds is the office's own business.
    office.file("units.csv", "单位,负责人,地址\n城管局,李,东街\n");
    office.ok("dispatch A1 --unit 城管局");
}

/// Two tickets of a platform that keeps neither signings nor contacts nor replies.
const BARE: &str = "工单编号,受理时间,诉求类型,标题,承办单位,办结时间,满意度\n\
    B1,2025-09-02 14:00,投诉,路灯,城管局,2025-09-05 08:00,满意\n\
    B2,2025-09-02 14:00,投诉,停水,城管局,2025-09-15 08:00,不满意\n";

#[test]
fn nobody_is_blamed_for_what_a_table_does_not_tell() {
    let mut office = Office::new("2025-10-09T09:00:00");
    office.file("in.csv", BARE);
    let faults = ["late-closing", "dissatisfied"];
    assert_eq!(office.column("negative-list in.csv", "fault"), faults);
    // Through our own export and back nothing is added.
    office.ok("export in.csv -O std.csv");
    assert_eq!(office.column("negative-list std.csv", "fault"), faults);
    let rates = "report std.csv --period 2025-09 --sections rates";
    let signed = office.rows(rates).into_iter().find(|row| row[0] == "signed_in_time").unwrap();
    assert_eq!(signed[1..3], ["0", "0"]);
    office.ok("import in.csv");
    assert_eq!(office.column("negative-list", "fault"), faults);
    assert_eq!(office.column("check-reply", "ticket"), [""; 0]);
    office.ok("export -O again.csv --reveal");
    assert_eq!(office.column("negative-list again.csv", "fault"), faults);
}

#[test]
fn limits_that_a_platform_states_are_taken_over() {
    let mut office = Office::new("2025-10-09T09:00:00");
    let head = "工单编号,受理时间,标题,承办单位,签收时间,签收时限,联系时限";
    let rows = [
        "B1,2025-09-02 14:00,路灯,城管局,2025-09-02 18:30,2025-09-02 18:00,",
        "B2,2025-09-02 14:00,路灯,城管局,2025-09-02 18:30,24小时,1个工作日",
    ];
    office.file("in.csv", format!("{head}\n{}\n", rows.join("\n")));
    office.ok("import in.csv");
    assert_eq!(office.column("export", "sign_due"), ["2025-09-02T18:00:00", "2025-09-03T14:00:00"]);
    assert_eq!(office.column("export", "contact_due"), ["", "2025-09-03T23:59:59"]);
    assert_eq!(office.column("negative-list --fault late-signing", "ticket"), ["B1"]);
}

#[test]
fn an_export_is_reported_by_the_months_it_came_in() {
    let mut office = Office::new("2025-10-09T09:00:00");
    office.file("in.csv", BARE);
    assert_eq!(office.figure("report in.csv", "rates", "closed_in_time", "rate"), "1/2");
    assert_eq!(office.figure("report in.csv", "rates", "satisfied", "rate"), "1/2");
    assert!(office.text("report in.csv").contains("（2025-09）"));
}

#[test]
fn one_number_however_it_was_typed_is_one_ticket() {
    let mut office = Office::new("2025-10-09T09:00:00");
    let table = |number: &str| format!("工单编号,受理时间,标题\n{number},2025-09-02 14:00,路灯\n");
    office.file("in.csv", table("250901001"));
    office.ok("import in.csv");
    for number in ["２５０９０１００１", "'250901001", "=250901001", "\"=\"\"250901001\"\"\""] {
        office.file("in.csv", table(number));
        office.ok("import in.csv");
    }
    assert_eq!(office.column("list", "ticket"), ["250901001"]);
    assert_eq!(office.refused("accept ２５０９０１００１ --content 路灯"), "ticket-exists");
}

#[test]
fn overdue_mentions_what_nobody_has_dispatched_and_close_what_nobody_has_asked_again() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.ok("accept A2 --kind 投诉 --content 井盖缺失");
    let said = |office: &mut Office, line: &str| office.ok(line).errors;
    assert!(!said(&mut office, "overdue").contains("仍未派单"));
    office.now = "2025-09-25T09:00:00".into();
    let errors = said(&mut office, "overdue");
    assert!(errors.contains("另有 1 件受理后超过 1 个工作日仍未派单"), "{errors}");
    assert!(!said(&mut office, "overdue --unit 城管局").contains("仍未派单"));
    office.file("photo.jpg", "x");
    let close = "close A1 --reply 路灯线路老化，已更换电缆恢复照明。 --approver 周 --evidence photo.jpg";
    office.ok("contact A1 --text 已联系");
    assert!(said(&mut office, &format!("{close} --dry-run")).contains("尚未再次联系诉求人"));
    office.ok("contact A1 --text 已告知结果");
    assert!(!said(&mut office, close).contains("再次联系"));
}

#[test]
fn the_catalogue_is_held_against_the_unit_list() {
    let mut office = with_catalogue();
    office.file("units.csv", "单位\n城管局\n");
    let errors = office.ok("catalogue test").errors;
    assert!(errors.contains("catalogue.csv:3：单位“水务局”不在 units.csv 中"), "{errors}");
    assert!(!errors.contains("城管局"), "{errors}");
    office.fails(USAGE, "supervise --due --answer 周五前完成");
}

#[test]
fn a_bare_date_comes_after_the_earlier_steps_of_that_day() {
    let mut office = Office::new("2025-09-12T09:00:00");
    office.ok("accept A1 --kind 投诉 --content 路灯不亮 --at 2025-09-10T09:00");
    office.ok("dispatch A1 --unit 城管局 --at 2025-09-10");
    office.file("signed.csv", "工单编号,签收日期\nA1,2025-09-10\n");
    office.ok("sign --from signed.csv");
    office.ok("contact A1 --at 2025-09-11 --text 已联系");
    assert_eq!(
        office.refused("close A1 --reply 已更换灯泡恢复照明。 --approver 周 --at 2025-09-09"),
        "before-start"
    );
    let wanted = ["2025-09-10T09:00:00", "2025-09-10T09:00:00", "2025-09-11T00:00:00"];
    let columns = |office: &mut Office| {
        ["dispatched", "signed", "contacted"].map(|column| office.column("export", column).remove(0))
    };
    assert_eq!(columns(&mut office), wanted);
}

#[test]
fn an_export_of_bare_dates_tells_the_order_of_the_loop_and_no_time_below_nothing() {
    let mut office = Office::new("2025-09-12T09:00:00");
    let head = "工单编号,受理时间,标题,主办单位,派单时间,签收日期,办结日期,答复内容";
    let row = "B1,2025-09-10 09:30,路灯,城管局,2025-09-10 10:00,2025-09-10,2025-09-10,已修好";
    office.file("in.csv", format!("{head}\n{row}\n"));
    office.ok("import in.csv");
    for column in ["dispatched", "signed", "closed"] {
        assert_eq!(office.column("export", column), ["2025-09-10T10:00:00"], "{column}");
    }
    assert!(office.ok("import in.csv").errors.contains("相同 1"));
    office.file(
        "bad.csv",
        format!("{head}\n{}\n", row.replace("2025-09-10,已", "2025-09-10 09:00,已").replace("B1", "B2")),
    );
    office.fails(FAILED, "import bad.csv");
}

#[test]
fn a_short_name_of_a_unit_is_recorded_by_its_own() {
    let mut office = Office::new("2025-09-12T09:00:00");
    office.file("units.csv", "单位,简称\n人力资源和社会保障局,人社局、区人社局\n水务局,\n");
    office.file("catalogue.csv", "关键词,主办单位\n社保,人社局\n");
    office.ok("accept A1 --kind 投诉 --content 社保补缴");
    office.ok("dispatch A1 --auto");
    office.ok("sign A1 --unit 区人社局");
    let head = "工单编号,受理时间,标题,二级承办单位简称,派单时间";
    office.file("in.csv", format!("{head}\nB1,2025-09-10 09:30,医保,区人社局,2025-09-10 10:00\n"));
    office.ok("import in.csv");
    let full = "人力资源和社会保障局";
    assert_eq!(office.column("export", "unit"), [full, full]);
    assert_eq!(office.column("list --unit 人社局", "ticket"), ["A1", "B1"]);
    office.ok("overdue --unit 人社局");
    office.file("units.csv", "单位,简称\n人力资源和社会保障局,人社局\n水务局,人社局\n");
    assert!(office.fails(FAILED, "list").contains("units.csv:3"));
}

#[test]
fn a_slip_at_intake_is_put_right_and_stays_on_record() {
    let mut office = Office::new("2025-09-22T09:00:00");
    let accepted = office.ok("accept A1 --kind 求助 --content 楼道起火 --requester 张三 --phone 13812345678");
    assert!(
        accepted.errors.contains("A1 说到“起火”") && accepted.errors.contains("--to 119"),
        "{}",
        accepted.errors
    );
    let told =
        office.ok("correct A1 --urgency 突发急办 --phone 13812345679 --category 安全/消防 --reason 复核来电");
    assert!(told.errors.contains("时限仍按派单时封存"), "{}", told.errors);
    office.ok("dispatch A1 --unit 消防站");
    assert_eq!(office.column("export", "sign_due"), ["2025-09-22T09:30:00"]);
    assert_eq!(office.column("export --reveal", "phone"), ["13812345679"]);
    let story = office.text("show A1");
    assert!(story.contains("紧急程度→突发急办") && !story.contains("13812345678"), "{story}");
    assert_eq!(office.refused("correct A1 --phone 13812345679 --reason 复核"), "nothing-to-correct");
    assert_eq!(office.refused("correct A1 --title 起火"), "missing-reason");
    assert_eq!(office.refused("correct A9 --title 起火 --reason 补"), "unknown-ticket");
    office.file("slips.csv", "工单编号,区域,原因\nA1,东街,登记有误\n");
    office.ok("correct --from slips.csv");
    assert_eq!(office.column("export", "area"), ["东街"]);
    office.ok("undo A1");
    assert_eq!(office.column("export", "area"), [""]);
    assert!(office.fails(REFUSED, "accept A1 --content 楼道起火").contains("hotline correct"));
}

#[test]
fn what_went_to_an_emergency_line_is_no_danger_any_more_and_an_account_explains_its_days() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.ok("accept A1 --kind 求助 --content 楼道起火");
    assert!(office.text("analyse --period 2025-09").contains("起火"));
    office.ok("transfer A1 --to 119 --reason 起火");
    assert!(!office.text("analyse --period 2025-09").contains("起火"));
    office.ok("accept A2 --kind 投诉 --content 路灯不亮");
    office.ok("dispatch A2 --unit 城管局");
    office.now = "2025-09-25T09:00:00".into();
    office.ok("shelve A2 --approver 周 --reason 待资金 --at 2025-09-23T09:00");
    office.ok("shelve A2 --strike --reason 到位");
    let story = office.text("show A2 --explain");
    assert!(story.contains("reply.complaint=5wd +account=2wd"), "{story}");
    assert!(story.contains("其中 2025-09-23 09:00 至 2025-09-25 09:00 挂账，时限不走"), "{story}");
}
