//! 裁定、联办、督办、申诉: whose duty a ticket is, and what follows when it is not done.

use crate::clock::CLOSING;
use crate::{FOUND, Office, REFUSED, USAGE};

const RULING: &str = "adjudicate A1 --lead 水务局 --supporting 东街办 --offices 编办、司法局 --reason 已移交 --basis 职责清单第12条";

fn keys(office: &mut Office, line: &str, columns: &[&str]) -> Vec<String> {
    let columns: Vec<Vec<String>> = columns.iter().map(|key| office.column(line, key)).collect();
    (0..columns[0].len())
        .map(|row| columns.iter().map(|c| c[row].as_str()).collect::<Vec<_>>().join(" "))
        .collect()
}

/// The rows of one of several tables that a command prints.
fn rows(office: &mut Office, line: &str, table: &str) -> Vec<serde_json::Value> {
    office.json(line)[table]["rows"].as_array().unwrap_or_else(|| panic!("no {table}")).clone()
}

fn disputed(now: &str) -> Office {
    let mut office = Office::with_ticket("2025-09-22T10:00:00");
    office.ok("裁定 A1 --party 城管局 --reason 道路未移交 --basis 移交协议第3条");
    office.ok(
        "adjudicate A1 --party 水务局 --reason 已移交 --basis 会议纪要 --at 11:00 --now 2025-09-22T12:00:00",
    );
    office.now = now.to_owned();
    office
}

#[test]
fn open_disputes_are_listed_with_parties_and_age_until_the_ruling() {
    let mut office = disputed("2025-09-25T09:00:00");
    assert_eq!(keys(&mut office, "adjudicate", &["ticket", "age", "parties"]), ["A1 3 城管局、水务局"]);
    assert_eq!(office.run("裁定 --fail-if-any").status, FOUND);
    assert_eq!(office.column("list", "stage"), ["disputed"]);
    office.file("photo.jpg", "x");
    assert_eq!(office.refused(&format!("close A1 {CLOSING}")), "wrong-stage");
    office.ok(RULING);
    assert_eq!(
        keys(&mut office, "list", &["stage", "unit", "due"]),
        ["dispatched 水务局 2025-10-09T23:59:59"]
    );
    assert!(office.rows("adjudicate").len() == 1, "only the heading is left");
    assert_eq!(office.refused("return A1 --reason 仍非本局 --basis 三定方案"), "return-of-ruling");
    assert_eq!(office.text("check"), "");
    let story = office.text("show A1");
    assert!(
        story.contains("分歧裁定（编办、司法局）") && story.contains("参加部门：编办、司法局"),
        "{story}"
    );
}

#[test]
fn undoing_a_ruling_takes_its_hand_over_back_too() {
    let mut office = disputed("2025-09-25T09:00:00");
    let before = office.column("list", "unit");
    office.ok(RULING);
    office.ok("undo A1");
    assert_eq!(
        (office.column("list", "stage"), office.column("list", "unit")),
        (vec!["disputed".into()], before)
    );
    office.ok("undo A1 --restore");
    assert_eq!(office.column("list", "unit"), ["水务局"]);
    assert_eq!(office.text("check"), "");
}

#[test]
fn rulings_come_in_batches_and_refusals_name_the_way_out() {
    let mut office = disputed("2025-09-25T09:00:00");
    office.ok("accept B1 --kind 求助 --content 井盖");
    office.file(
        "rulings.csv",
        "工单编号,裁定单位,参加部门,理由,依据\nA1,水务局,编办、司法局,已移交,清单\nB1,水务局,编办,已移交,清单\n",
    );
    let errors = office.fails(REFUSED, "adjudicate --from rulings.csv");
    assert!(errors.contains("rulings.csv:3: B1") && errors.contains("hotline adjudicate"), "{errors}");
    assert_eq!(office.refused("adjudicate B1 --party 城管局 --reason 非职责 --basis 三定"), "wrong-stage");
    assert_eq!(office.refused("adjudicate A1 --lead 水务局 --reason 已移交 --basis 清单"), "missing-offices");
    office.fails(USAGE, "adjudicate A1 --party 城管局 --lead 水务局");
    office.ok("undo B1");
    office.file("rulings.csv", "工单编号,裁定单位,参加部门,理由,依据\nA1,水务局,编办、司法局,已移交,清单\n");
    office.ok("adjudicate --from rulings.csv");
    assert_eq!(office.column("list", "unit"), ["水务局"]);
}

fn joined(now: &str) -> Office {
    let mut office = Office::with_ticket("2025-09-22T10:00:00");
    office.ok("联办 A1 --unit 水务局、供电公司 --whistle 东街办 --reason 涉及管线");
    office.now = now.to_owned();
    office
}

#[test]
fn opinions_owed_are_a_limit_of_the_supporting_unit_and_counted_apart() {
    let mut office = joined("2025-09-24T09:00:00");
    office.ok("协办意见 A1 --unit 水务局 --text 管线本周迁改");
    assert_eq!(office.refused("opinion A1 --unit 水务局 --text 再补充"), "opinion-given");
    assert_eq!(office.refused("opinion A1 --unit 东街办 --text 同意"), "not-supporting");
    office.now = "2025-09-25T09:00:00".into();
    let overdue = ["sign 城管局", "contact 城管局", "support 供电公司"];
    assert_eq!(keys(&mut office, "overdue", &["limit", "unit"]), overdue);
    assert_eq!(keys(&mut office, "overdue --unit 供电公司", &["limit", "unit"]), [overdue[2]]);
    assert_eq!(keys(&mut office, "overdue --limit 协办", &["limit", "unit"]), [overdue[2]]);
    let limits = rows(&mut office, "show A1", "limits");
    let support: Vec<String> = limits
        .iter()
        .filter(|row| row["limit"] == "support")
        .map(|row| format!("{} {}", row["unit"].as_str().unwrap(), row["verdict"].as_str().unwrap()))
        .collect();
    assert_eq!(support, ["水务局 in-time", "供电公司 overdue"]);
    let told = office.ok("overdue").errors;
    assert_eq!(told, "超期 2 项，临期 0 项。\n另有协办意见：超期 1 项，临期 0 项。\n");
}

#[test]
fn the_table_of_supporting_work_adds_up() {
    let mut office = joined("2025-09-24T09:00:00");
    office.ok("opinion A1 --unit 水务局 --text 管线本周迁改");
    office.now = "2025-09-25T09:00:00".into();
    let units = rows(&mut office, "join", "supporting_units");
    let of = |row: &serde_json::Value| {
        ["asked", "in_time", "late", "overdue", "running", "lifted"].map(|key| row[key].as_u64().unwrap())
    };
    let found: Vec<(&str, [u64; 6])> =
        units.iter().map(|row| (row["supporting"].as_str().unwrap(), of(row))).collect();
    assert_eq!(
        found,
        [("供电公司", [1, 0, 0, 1, 0, 0]), ("水务局", [1, 1, 0, 0, 0, 0]), ("total", [2, 1, 0, 1, 0, 0])]
    );
    assert_eq!(rows(&mut office, "join", "opinions_owed").len(), 1);
    assert_eq!(office.run("join --fail-if-any").status, FOUND);
    assert_eq!(rows(&mut office, "join --period 2025-10", "supporting_units").len(), 1);
}

#[test]
fn closing_without_all_opinions_warns_or_is_refused_as_the_office_sets_it() {
    let mut office = joined("2025-09-23T09:00:00");
    office.file("photo.jpg", "x");
    assert_eq!(office.refused(&format!("close A1 --unit 水务局 {CLOSING}")), "not-the-lead");
    let settings = office.read("hotline.toml");
    office.file(
        "hotline.toml",
        settings.replace("missing_opinions = \"warn\"", "missing_opinions = \"refuse\""),
    );
    assert_eq!(office.refused(&format!("close A1 {CLOSING}")), "opinions-owed");
    office.file("hotline.toml", settings);
    let run = office.ok(&format!("close A1 {CLOSING}"));
    assert!(run.errors.contains("A1：水务局、供电公司 尚未反馈协办意见"), "{}", run.errors);
    assert_eq!(office.text("check"), "");
    let mut office = joined("2025-09-23T09:00:00");
    office.ok("undo A1");
    assert_eq!(office.column("list --columns ticket,supporting", "supporting"), [""]);
    assert_eq!(office.text("check"), "");
}

#[test]
fn clk12_supervision_follows_dates_and_not_the_number_of_runs() {
    let mut office = Office::with_ticket("2025-09-28T18:00:00");
    assert_eq!(rows(&mut office, "supervise", "supervision_due").len(), 0);
    office.now = "2025-09-29T08:00:00".into();
    let due = rows(&mut office, "督办", "supervision_due").remove(0);
    assert_eq!(
        [&due["level"], &due["ground"], &due["since"]],
        ["reminder", "overdue", "2025-09-29T00:00:00"]
    );
    assert_eq!(office.run("supervise --fail-if-any").status, FOUND);
    office.ok("supervise --due");
    let once = office.ledger();
    let again = office.ok("supervise --due");
    assert_eq!((office.ledger(), again.errors.as_str()), (once, "没有应发的督办。\n"));
    // Nobody runs it for weeks: one rung is due, not three.
    office.now = "2025-11-20T08:00:00".into();
    let due = rows(&mut office, "supervise", "supervision_due");
    assert_eq!((due.len(), &due[0]["level"], &due[0]["ground"]), (1, &"order".into(), &"unanswered".into()));
    office.ok("supervise A1");
    assert_eq!(office.refused("supervise A1"), "no-rung-due");
    let open = rows(&mut office, "supervise", "supervision_open");
    assert_eq!(
        open.iter().map(|row| row["level"].as_str().unwrap()).collect::<Vec<_>>(),
        ["reminder", "order"]
    );
    office.ok("supervise A1 --answer 周五前完成");
    assert_eq!(rows(&mut office, "supervise", "supervision_open").len(), 0);
    assert_eq!(office.text("check"), "");
    office.ok("undo A1");
    assert_eq!(rows(&mut office, "supervise", "supervision_open").len(), 2);
}

#[test]
fn a_rung_out_of_turn_needs_a_reason_and_a_unit_can_be_summoned_without_a_ticket() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    assert_eq!(office.refused("supervise A1"), "no-rung-due");
    assert_eq!(office.refused("supervise A1 --level 督办"), "no-ground");
    office.ok("supervise A1 --level 督办 --reason 区领导批示");
    assert_eq!(office.refused("supervise A1 --level reminder"), "already-supervised");
    let errors = office.fails(USAGE, "supervise A1 --level 约见");
    assert!(errors.contains("summons"), "{errors}");
    office.fails(USAGE, "supervise --unit 城管局");
    office.fails(USAGE, "supervise A1 --named");
    office.fails(USAGE, "supervise A1 --due");
    assert_eq!(office.refused("supervise --unit 城管局 --level 约谈"), "missing-reason");
    office.ok("supervise --unit 城管局 --level 约谈 --reason 连续两月末位");
    assert_eq!(office.refused("supervise --unit 城管局 --level summons --reason 再约"), "already-supervised");
    office.ok("supervise --unit 城管局 --answer 已整改");
    assert_eq!(office.refused("supervise --unit 城管局 --answer 已整改"), "nothing-to-answer");
    assert_eq!(office.text("check"), "");
}

#[test]
fn units_are_named_for_reminders_without_action_and_for_redos_in_vain() {
    let mut office = Office::with_ticket("2025-09-22T09:30:00");
    office.ok("accept A2 --kind 投诉 --content 井盖 --at 08:00");
    office.ok("dispatch A2 --unit 城管局 --at 09:00");
    office.now = "2025-09-29T09:00:00".into();
    office.ok("supervise --due");
    office.now = "2025-09-30T23:59:59".into();
    assert_eq!(office.rows("supervise --named").len(), 1, "their time to answer is not over");
    office.now = "2025-10-09T08:00:00".into();
    let named = keys(&mut office, "supervise --named", &["unit", "ground", "ticket"]);
    assert_eq!(named, ["城管局 reminders A1", "城管局 reminders A2"]);
    office.now = "2025-10-14T08:00:00".into();
    assert_eq!(office.rows("supervise --named").len(), 5, "silent for five working days too");
    assert_eq!(office.rows("supervise --named --period 2025-11").len(), 1);

    office.file("photo.jpg", "x");
    for reason in ["又坏了", "还是不亮"] {
        office.ok(&format!("close A2 {CLOSING}"));
        office.ok("revisit A2 --grade 不满意 --cause 主观");
        office.ok(&format!("redo A2 --reason {reason}"));
    }
    office.ok(&format!("close A2 {CLOSING}"));
    let redos = |office: &mut Office| {
        keys(office, "supervise --named", &["ground", "ticket"])
            .iter()
            .filter(|row| *row == "redos A2")
            .count()
    };
    assert_eq!(redos(&mut office), 0);
    office.ok("revisit A2 --grade 不满意 --cause 客观");
    assert_eq!(redos(&mut office), 1);
}

/// Signed a day late, and contested.
fn appealed() -> Office {
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    office.ok("sign A1");
    office.file("shot.png", "x");
    office.ok("申诉 A1 --fault 超时签收 --reason 平台故障 --basis 运维通报 --evidence shot.png");
    office
}

fn states(office: &mut Office, line: &str) -> Vec<String> {
    keys(office, line, &["fault", "appeal"])
}

#[test]
fn a_granted_appeal_leaves_the_counts_and_stays_on_record() {
    let mut office = appealed();
    assert_eq!(
        keys(&mut office, "appeal", &["ticket", "unit", "fault", "cites"]),
        ["A1 城管局 late-signing 3 4"]
    );
    assert_eq!(office.run("appeal --fail-if-any").status, FOUND);
    assert_eq!(states(&mut office, "negative-list"), ["late-signing pending"]);
    office.ok("appeal A1 --grant --approver 周主任 --reason 故障属实");
    assert_eq!(states(&mut office, "negative-list"), [""; 0]);
    assert_eq!(states(&mut office, "negative-list --all"), ["late-signing granted"]);
    assert_eq!(office.run("negative-list --all --fail-if-any").status, 0);
    assert!(office.text("negative-list").contains("另有 1 项经申诉成立"), "what is left out is said");
    assert_eq!(office.column("negative-list --summary --all", "total"), ["0"]);
    assert_eq!(office.text("check"), "");
    office.ok("undo A1");
    assert_eq!(states(&mut office, "negative-list"), ["late-signing pending"]);
}

#[test]
fn an_appeal_refused_for_insufficient_grounds_is_the_eighth_fault() {
    let mut office = appealed();
    assert_eq!(office.refused("appeal A1 --refuse --weak --reason 未附证明"), "missing-approver");
    office.ok("appeal A1 --refuse --weak --approver 周主任 --reason 未附证明");
    assert_eq!(states(&mut office, "negative-list"), ["late-signing refused", "weak-appeal "]);
    assert_eq!(office.refused("appeal A1 --fault late-signing --reason 再申"), "already-appealed");
    assert_eq!(office.refused("appeal A1 --fault weak-appeal --reason 再申"), "appeal-of-appeal");
    assert_eq!(office.refused("appeal A1 --grant --approver 周主任 --reason 属实"), "no-appeal");
    office.fails(USAGE, "appeal A1 --grant --refuse");
    assert_eq!(office.text("check"), "");
}

#[test]
fn a_dissatisfied_call_can_be_contested_within_the_limit() {
    let mut office = Office::with_ticket("2025-09-22T10:00:00");
    office.file("photo.jpg", "x");
    office.ok("sign A1");
    office.ok("contact A1");
    office.now = "2025-09-23T09:00:00".into();
    office.ok(&format!("close A1 {CLOSING}"));
    office.ok("revisit A1 --grade 不满意 --cause 主观");
    office.now = "2025-10-09T09:00:00".into();
    assert_eq!(office.refused("appeal A1 --fault 群众不满意 --reason 诉求不合理"), "appeal-too-late");
    office.now = "2025-09-29T18:00:00".into();
    office.ok("appeal A1 --unit 城管局 --fault dissatisfied --reason 诉求不合理");
    assert_eq!(office.refused("appeal A1 --unit 水务局 --fault dissatisfied --reason 无理"), "no-such-fault");
}

#[test]
fn the_summary_shows_the_trend_by_unit_and_by_kind() {
    let mut office = Office::with_ticket("2025-10-20T09:00:00");
    let rows = office.rows("negative-list --period 2025-10 --summary");
    assert_eq!(rows[0][9..], ["total", "previous", "change"]);
    let cells = |first: &str| rows.iter().find(|row| row[0] == first).unwrap()[1..].to_vec();
    assert_eq!(cells("城管局"), ["0", "0", "0", "0", "0", "0", "0", "0", "0", "3", "-3"]);
    assert_eq!(cells("change")[..3], ["-1", "-1", "-1"]);
    assert_eq!(cells("previous")[8], "3");
    assert!(office.text("negative-list --period 2025-10 --summary").contains("上期为 2025-09"));
}

#[test]
fn the_same_in_english() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.ok("accept A1 --kind complaint --content Dark --lang en");
    office.ok("dispatch A1 --unit Parks --lang en");
    office.now = "2025-09-29T09:00:00".into();
    let listed = office.text("supervise --lang en");
    assert!(listed.contains("reminder") && listed.contains("limit passed"), "{listed}");
    let errors = office.fails(REFUSED, "supervise A1 --level order --lang en");
    assert!(errors.contains("--reason") && errors.contains("[no-ground]"), "{errors}");
    let told = office.ok("supervise --due --lang en").errors;
    assert_eq!(told, "1 recorded.\n");
    let story = office.text("show A1 --lang en");
    assert!(story.contains("supervised") && story.contains("limit passed"), "{story}");
}

/// Found by tests/properties: a return was decided before anybody had asked for it.
#[test]
fn a_ruling_decides_no_return_that_was_asked_for_later() {
    let mut office = Office::with_ticket("2025-09-22T12:00:00");
    office.ok("adjudicate A1 --party 城管局 --reason 已移交 --basis 移交协议 --at 10:00");
    office.ok("return A1 --reason 非本局职责 --basis 三定方案 --at 11:00");
    let ruling = "adjudicate A1 --lead 住建局 --offices 编办 --reason 协议有效 --basis 职责清单";
    assert_eq!(office.refused(&format!("{ruling} --at 10:30")), "before-start");
    office.ok(&format!("{ruling} --at 11:30"));
}
