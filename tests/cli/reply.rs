//! 办结回复标准: what `check-reply` and `close` say about replies, and what the negative list makes of them.

use crate::{FOUND, Office, REFUSED, USAGE};

const WHOLE: &str = "您好：您反映的路灯不亮一事收悉。经现场核实系线路老化，已于9月26日更换电缆恢复照明，\
    依据《城市道路照明设施管理规定》。9月27日已电话联系您告知结果。详询电话0712-2850000。城市管理局2025年9月27日";

fn closed(reply: &str) -> (Office, String) {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    office.file("photo.jpg", "x");
    office.ok("contact A1 --at 2025-09-24");
    office.ok("contact A1");
    let run = office.ok(&format!("close A1 --reply {reply} --approver 周 --evidence photo.jpg"));
    (office, run.errors)
}

#[test]
fn a_whole_reply_is_closed_without_a_remark() {
    let (mut office, said) = closed(WHOLE);
    assert_eq!(said, "已登记 1 件。\n");
    let run = office.ok("check-reply --format csv");
    assert_eq!(run.out.lines().count(), 1, "{run:?}");
    assert_eq!(run.errors, "共 1 份回复：合格 1，需完善 0，不合格 0。\n");
    assert_eq!(office.column("check-reply --verdict 合格", "ticket"), ["A1"]);
}

#[test]
fn passing_on_is_warned_of_listed_and_on_the_negative_list() {
    let (mut office, said) = closed("您好，您反映的路灯问题已转交有关部门处理，感谢您的支持。");
    assert!(said.contains("A1：办结回复不合格：没有正面答复"), "{said}");
    assert_eq!(office.column("check-reply", "fault"), ["no-answer", "missing-part"]);
    assert_eq!(office.column("check-reply", "verdict"), ["fail", "fail"]);
    assert_eq!(office.column("negative-list --fault poor-reply", "detail"), ["no-answer"]);
    assert_eq!(office.run("查回复 --fail-if-any").status, FOUND);
    let summary = office.rows("check-reply --summary");
    assert_eq!((summary[1][0].as_str(), summary[1][4].as_str()), ("城管局", "1"));
    let english = office.text("check-reply --lang en --verdict fail");
    assert!(english.contains("request not answered"), "{english}");
}

#[test]
fn the_words_are_the_offices_own() {
    let (mut office, _) = closed("路灯已由维修班更换灯泡，照明恢复正常，请放心使用。");
    assert_eq!(office.column("check-reply --verdict fail", "ticket"), [""; 0]);
    office.file("reply.toml", "[phrases]\nforbidden = [\"请放心\"]\n[parts]\naddress = []\n");
    assert_eq!(office.column("check-reply --verdict fail", "fault")[0], "forbidden-phrase");
    assert!(!office.text("check-reply").contains("称呼"));
    office.file("reply.toml", "[phrases]\nrude = [\"请放心\"]\n");
    let said = office.fails(1, "check-reply");
    assert!(said.contains("reply.toml:2: phrases.rude"), "{said}");
}

#[test]
fn an_office_may_have_close_refuse() {
    let mut office = Office::with_ticket("2025-09-25T09:00:00");
    office.file("photo.jpg", "x");
    office.file("reply.toml", "[verdict]\non_close = \"refuse\"\n");
    let said = office.fails(REFUSED, "close A1 --reply 我们研究研究。 --approver 周 --evidence photo.jpg");
    assert!(said.contains("回复用语不当（“研究研究”）") && said.contains("[reply-below-standard]"), "{said}");
    office.ok(&format!("close A1 --reply {WHOLE} --approver 周 --evidence photo.jpg"));
}

#[test]
fn an_older_office_keeps_the_keys_of_its_settings() {
    let (mut office, _) = closed("路灯已由维修班更换灯泡，照明恢复正常，请放心使用。");
    let settings = office.read("hotline.toml") + "\n[reply]\nmin_chars = 60\nforbidden = [\"管不了\"]\n";
    office.file("hotline.toml", settings);
    std::fs::remove_file(office.path().join("reply.toml")).unwrap();
    assert_eq!(office.column("check-reply --verdict fail", "fault")[0], "too-short");
}

#[test]
fn an_export_is_checked_as_it_is() {
    let mut office = Office::bare("2025-10-20T09:00:00");
    let head = "留言编号,留言时间,留言主题,留言详情,答复意见,答复时间\n";
    let row = |number: &str, reply: &str| {
        format!("{number},2025-09-01 08:00,路灯不亮,东街路灯坏了,{reply},2025-09-03 09:00\n")
    };
    let open = "6,2025-09-01 08:00,水管,水管爆裂,,\n";
    let template = "您好！留言收悉，请关注后续公告";
    let rows: String = ["1", "2", "3"].map(|number| row(number, template)).concat();
    office.file("in.csv", format!("{head}{rows}{}{open}", row("4", "东街路灯线路老化，维修班已更换电缆")));
    let rows = office.rows("check-reply in.csv");
    let faults = |number: &str| -> Vec<String> {
        rows.iter().filter(|row| row[0] == number).map(|row| row[3].clone()).collect()
    };
    assert_eq!(faults("1"), ["no-answer", "off-topic", "same-text", "missing-part"]);
    assert_eq!(faults("4"), ["missing-part"], "no record, so nothing is said about one");
    assert_eq!(faults("6"), [""; 0], "open and without a reply");
    assert_eq!(office.column("check-reply in.csv --ticket 4", "ticket"), ["4"]);
    assert!(office.fails(REFUSED, "check-reply in.csv --ticket 9").contains("9"));
    office.fails(USAGE, "check-reply in.csv --verdict 好");
    office.file("none.csv", "编号,时间,内容\n1,2025-09-01,路灯\n");
    assert!(office.fails(1, "check-reply none.csv --map 时间=received").contains("答复内容"));
}
