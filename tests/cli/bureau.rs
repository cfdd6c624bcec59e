//! 预警, 评价, 知识, 记录: what concerns units, areas and the office rather than one ticket.

use crate::{FAILED, FOUND, Office, REFUSED, USAGE};

/// An office on a Friday before the National Day week, with a complaint handed to 城管局.
fn office() -> Office {
    Office::with_ticket("2025-09-26T09:00:00")
}

/// Closes a new ticket of a unit.
fn closed(office: &mut Office, number: &str, unit: &str) {
    office.ok(&format!("accept {number} --kind 咨询 --content 咨询{number}"));
    office.ok(&format!("dispatch {number} --unit {unit}"));
    office.ok(&format!("sign {number}"));
    office.ok(&format!("contact {number}"));
    office.file("现场.jpg", "照片");
    office.ok(&format!(
        "close {number} --reply 已向诉求人说明办理条件和所需材料，电话13812345678。 --approver 周主任 --evidence 现场.jpg"
    ));
}

#[test]
fn clk12_a_warning_is_issued_once_a_day_answered_and_settled() {
    let mut office = office();
    let line = "warn --unit 城管局 --kind surge --text 噪声诉求激增，来电13812345678 --tickets A1";
    let run = office.ok(line);
    assert!(run.errors.contains("台账第 4 行"), "{}", run.errors);
    let before = office.ledger();
    let run = office.ok(line);
    assert!(run.errors.contains("同一预警当日已发（台账第 4 行）"), "{}", run.errors);
    assert_eq!((run.out.as_str(), office.ledger()), ("", before));
    assert_eq!(
        office.rows("warn"),
        [
            ["row", "at", "kind", "unit", "area", "due", "age", "lacking", "text"],
            [
                "4",
                "2025-09-26T09:00:00",
                "surge",
                "城管局",
                "",
                "2025-09-30T23:59:59",
                "0",
                "answer",
                "噪声诉求激增，来电138****5678"
            ],
        ]
    );
    office.now = "2025-10-09T09:00:00".into();
    assert_eq!(office.column("warn", "lacking"), ["overdue-answer"]);
    assert_eq!(office.run("warn --fail-if-any").status, FOUND);
    assert_eq!(office.refused("warn 4 --answer 已巡查 --unit 住建局"), "warning-of-other-unit");
    assert_eq!(office.refused("warn 3 --answer 已巡查"), "not-a-warning");
    office.ok("warn 4 --answer 已加派夜间巡查 --unit 城管局");
    assert_eq!(office.column("warn", "lacking"), ["settling"]);
    assert_eq!(office.refused("warn 4 --settle resolved"), "missing-outcome");
    office.ok("warn 4 --settle 已消除 --text 诉求回落");
    assert_eq!(office.run("warn --fail-if-any").status, 0);
    assert_eq!(office.column("warn --all", "end"), ["resolved"]);
    assert_eq!(office.refused("warn 4 --settle resolved --text 再次"), "warning-settled");
    assert_eq!(office.text("check"), "");
}

#[test]
fn warnings_need_a_target_a_text_and_known_tickets() {
    let mut office = office();
    assert_eq!(office.refused("warn --text 激增"), "missing-target");
    assert_eq!(office.refused("warn --unit 城管局 --due 2"), "missing-warning-text");
    assert_eq!(office.refused("warn --area 东街 --text 激增 --tickets B9"), "unknown-ticket");
    office.fails(USAGE, "warn --answer 已巡查");
    office.fails(USAGE, "warn 4 --answer 已巡查 --settle resolved");
    office.ok("warn --area 东街 --text 积水 --due 24h");
    assert_eq!(office.column("warn --area 东街", "due"), ["2025-09-27T09:00:00"]);
    assert_eq!(office.refused("warn 4 --answer 已排水"), "missing-warned-unit");
    office.file("units.csv", "单位\n城管局\n");
    assert_eq!(office.refused("warn --unit 环保局 --text 激增"), "unknown-unit");
}

#[test]
fn facts_are_summed_exactly_by_fact_and_measure() {
    let mut office = office();
    for line in [
        "record --fact banner --name 锦旗 --amount 2 --source 收件登记 --at 2025-03-01",
        "record --fact 惠企资金 --amount \"8621.08 万元\" --source 财政局函",
        "record --fact funds --amount 0.1万元 --source 财政局函",
        "记录 --fact enterprises --amount 1029家 --source 店小二专席 --unit 商务局",
    ] {
        office.ok(line);
    }
    let run = office.ok("record --fact banner --name 锦旗 --amount 1面 --source 收件登记 --at 2024-12-31");
    assert!(run.errors.contains("合计时分列"), "{}", run.errors);
    assert_eq!(
        office.rows("record --period 2025 --summary"),
        [
            ["kind", "name", "measure", "amount", "records"],
            ["banner", "锦旗", "", "2", "1"],
            ["funds", "惠企资金", "万元", "8621.18", "2"],
            ["enterprises", "惠及企业", "家", "1029", "1"],
        ]
    );
    assert_eq!(office.column("record --fact banner", "at"), ["2025-03-01", "2024-12-31"]);
    assert_eq!(office.refused("record --fact banner --amount 2"), "missing-source");
    assert_eq!(office.refused("record --fact banner --amount 1,029 --source 登记"), "bad-amount");
    assert_eq!(office.refused("record --fact banner --amount 1 --source 登记 --at 2026-01-01"), "in-future");
    office.fails(USAGE, "record --amount 2 --source 登记");
    assert_eq!(office.text("check"), "");
}

#[test]
fn aud06_acts_of_the_office_are_undone_by_row_and_come_back() {
    let mut office = office();
    office.ok("record --fact banner --amount 2面 --source 登记");
    office.ok("warn --unit 城管局 --text 激增");
    office.ok("warn 5 --answer 已巡查");
    assert_eq!(office.refused("undo --row 3"), "row-of-ticket");
    assert_eq!(office.refused("undo --row 5"), "row-in-use");
    assert_eq!(office.refused("undo --row 99"), "unknown-row");
    let run = office.ok("undo --row 4 --reason 重复登记");
    assert!(run.out.contains("锦旗"), "{}", run.out);
    assert_eq!(office.rows("record").len(), 1);
    assert_eq!(office.refused("undo --row 4"), "row-undone");
    assert_eq!(office.refused("undo --row 7"), "row-is-undo");
    office.ok("undo --row 7 --restore");
    assert_eq!(office.column("record", "amount"), ["2"]);
    office.ok("undo --row 5 --row 6");
    assert_eq!(office.rows("warn --all").len(), 1);
    assert_eq!(office.column("list", "ticket"), ["A1"], "tickets are not touched");
    office.fails(USAGE, "undo A1 --row 5");
    assert_eq!(office.text("check"), "");
    // A lossless copy in the other form holds the acts of the office and their undoing.
    office.ok("export --events --reveal -O copy.jsonl");
    assert_eq!(office.text("check copy.jsonl"), "");
    assert_eq!(office.column("record --ledger copy.jsonl", "amount"), ["2"]);
}

#[test]
fn a_sample_is_drawn_again_by_its_seed_with_every_unit_in_it() {
    let mut office = office();
    for (number, unit) in [("B1", "城管局"), ("B2", "城管局"), ("B3", "城管局"), ("B4", "住建局")]
    {
        closed(&mut office, number, unit);
    }
    assert_eq!(office.refused("evaluate sample --size 1 --seed 7"), "sample-too-small");
    let form = office.text("evaluate sample --size 3 --seed 7");
    assert_eq!(form, office.text("评价 抽样 --size 3 --seed 7"));
    let rows = crate::world::rows_of(form.strip_prefix('\u{feff}').expect("a mark for spreadsheets"));
    let headings =
        ["工单编号", "主办单位", "诉求类型", "标题", "办结回复", "评价人类别", "评价人", "分数", "意见"];
    assert_eq!(rows[0], headings, "{form}");
    assert_eq!(rows[1..].iter().filter(|row| row[1] == "住建局").count(), 1);
    assert_eq!(rows.len(), 4);
    assert!(form.contains("138****5678") && !form.contains("13812345678"), "{form}");
    assert_eq!(office.rows("evaluate sample --size 99 --seed 1").len(), 5);
}

#[test]
fn marks_are_recorded_once_and_summed_with_intervals() {
    let mut office = office();
    closed(&mut office, "B1", "城管局");
    closed(&mut office, "B2", "住建局");
    office.file(
        "form.csv",
        "工单编号,主办单位,评价人类别,评价人,分数,意见\n\
         B1,城管局,人大代表,,90,\n\
         B1,城管局,市民代表,,80,回复及时，联系13812345678\n\
         B1,城管局,市民代表,,80,回复及时，联系13812345678\n\
         B1,城管局,媒体,,70.5,\n\
         B1,城管局,政协委员,M1,满意,\n\
         B2,住建局,评价机构,,85分,\n\
         B2,住建局,,,,\n",
    );
    let run = office.ok("evaluate import form.csv");
    assert!(run.errors.contains("新增 6 份，已有 0 份，未填 1 行"), "{}", run.errors);
    let before = office.ledger();
    let run = office.ok("evaluate import form.csv");
    assert!(run.errors.contains("新增 0 份，已有 6 份"), "{}", run.errors);
    assert_eq!(office.ledger(), before);
    let figure = |office: &mut Office, row: &str, column: &str| {
        office.figure("evaluate", "evaluation_units", row, column)
    };
    assert_eq!(figure(&mut office, "城管局", "marks"), "5");
    // Mean of 90, 80, 80, 70.5, 100: 84.10; standard deviation 11.25, t(4) 2.7764.
    assert_eq!(figure(&mut office, "城管局", "mean"), "84.10");
    assert_eq!(figure(&mut office, "城管局", "low"), "70.13");
    assert_eq!(figure(&mut office, "城管局", "high"), "98.07");
    assert_eq!(figure(&mut office, "住建局", "mean"), "too-few");
    let feedback = office.text("evaluate --unit 城管局");
    assert!(feedback.contains("138****5678") && feedback.contains("学生 t 分布"), "{feedback}");
    office.file("other.csv", "工单编号,评价人类别,评价人,分数\nB1,政协委员,M1,60\n");
    assert_eq!(office.refused("evaluate import other.csv"), "already-marked");
    assert_eq!(office.text("check"), "");
}

#[test]
fn imp13_all_faults_of_a_form_are_named_and_nothing_is_recorded() {
    let mut office = office();
    closed(&mut office, "B1", "城管局");
    office.file(
        "form.csv",
        "工单编号,评价人类别,分数,意见\nB1,路人,90,\nB1,媒体,101,\nB1,媒体,好,\nB1,媒体,90.555,\n",
    );
    let errors = office.fails(FAILED, "evaluate import form.csv");
    for place in ["form.csv:2: 评价人类别", "form.csv:3: 分数", "form.csv:4: 分数", "form.csv:5: 分数"]
    {
        assert!(errors.contains(place), "{errors}");
    }
    office.file("form.csv", "工单编号,评价人类别,分数\nA1,媒体,90\nB1,,80\nB1,媒体,90\n");
    let errors = office.fails(REFUSED, "evaluate import form.csv");
    assert!(errors.contains("wrong-stage") && errors.contains("missing-evaluator"), "{errors}");
}

#[test]
fn answers_come_from_the_knowledge_base_unless_it_has_expired() {
    let mut office = office();
    assert!(office.read("knowledge.csv").contains("编号,标题,问题,答案"));
    office.ok("knowledge add --title 公租房申请 --question 怎么申请公租房 --answer 向户籍所在街道申请 --unit 住建局");
    office.ok("知识 新增 --title 路灯报修 --answer 拨打12345 --unit 城管局 --valid-until 2025-09-25");
    assert_eq!(office.refused("knowledge add --title 路灯"), "missing-entry-text");
    assert_eq!(office.refused("knowledge add --id K0001 --title 甲 --answer 乙 --unit 丙"), "entry-exists");
    assert_eq!(office.column("knowledge list", "id"), ["K0001", "K0002"]);
    assert_eq!(office.column("knowledge list --expired", "id"), ["K0002"]);
    assert_eq!(office.column("knowledge search 公租房 申请", "id"), ["K0001"]);
    assert_eq!(office.column("knowledge search 路灯不亮", "state"), ["expired"]);
    office.ok("accept B1 --kind 咨询 --content 怎么申请公租房");
    office.ok("accept B2 --kind 咨询 --content 路灯");
    assert_eq!(office.refused("answer B2 --from-knowledge K0002"), "entry-expired");
    let errors = office.fails(USAGE, "answer B2 --from-knowledge K001");
    assert!(errors.contains("是否为“K0001”"), "{errors}");
    let run = office.ok("answer B1 --from-knowledge K0001 --way 智能答复");
    assert!(run.out.contains("knowledge:K0001") && run.out.contains("向户籍所在街道申请"), "{}", run.out);
    let line = "knowledge review --period 2025 --figures";
    assert_eq!(office.figure(line, "answers", "smart", "rate"), "1/3");
    assert_eq!(office.figure(line, "answers", "knowledge", "rate"), "1/1");
    assert_eq!(office.figure(line, "knowledge_used", "K0001/公租房申请", "answers"), "1");
    assert_eq!(office.text("check"), "");
}

#[test]
fn the_quarterly_review_names_idle_units_and_ending_entries() {
    let mut office = office();
    office.now = "2025-10-15T09:00:00".into();
    office.file("units.csv", "单位\n城管局\n住建局\n医保局\n");
    office.file(
        "knowledge.csv",
        "编号,标题,答案,单位,有效期至,更新日期\n\
         K1,路灯报修,拨打12345,城管局,2025-12-31,2025/10/8\n\
         K2,公租房,向街道申请,住建局,2025-09-30,2025-06-01\n\
         K3,物业,找物业公司,住建局,2027-12-31,2025-06-01\n",
    );
    let rows = office.rows("knowledge review --period 2025Q4");
    let told: Vec<_> = rows[1..].iter().map(|row| (&row[0][..], &row[1][..], &row[2][..])).collect();
    assert_eq!(
        told,
        [
            ("not-updated", "住建局", ""),
            ("expired", "住建局", "K2"),
            ("no-entries", "医保局", ""),
            ("expires", "城管局", "K1"),
        ]
    );
    assert_eq!(office.run("knowledge review --fail-if-any").status, FOUND);
    let line = "knowledge review --figures";
    assert_eq!(office.figure(line, "knowledge_updates", "城管局", "updated"), "1");
    assert_eq!(office.figure(line, "knowledge_updates", "住建局", "expired"), "1");
    office.file("knowledge.csv", "编号,标题,答案,单位\nK1,,甲,乙\nK1,丙,丁,戊\n");
    let errors = office.fails(FAILED, "knowledge list");
    assert!(errors.contains("knowledge.csv:2: 标题") && errors.contains("knowledge.csv:3: 编号"), "{errors}");
}

#[test]
fn the_office_speaks_english_too() {
    let mut office = office();
    office.variables = vec![("HOTLINE_LANG", "en")];
    let run = office.ok("warn --unit Parks --kind surge --text Noise");
    assert_eq!(run.errors.lines().last(), Some("Ledger row 4."));
    let errors = office.fails(REFUSED, "undo --row 2");
    assert!(errors.contains("Undo the ticket's last command: hotline undo NUMBER"), "{errors}");
    let table = office.text("warn");
    assert!(table.contains("surge") && table.contains("answer by"), "{table}");
    let text = office.text("record --summary");
    assert_eq!(text, "Recorded facts, summed\nnone\n");
}

#[test]
fn a_review_takes_the_quarter_of_the_office_month() {
    let mut office = Office::new("2025-03-28T09:00:00");
    office.file(
        "knowledge.csv",
        "编号,标题,答案,单位,有效期至\nK1,公租房,可申请,住建局,2025-03-31\nK2,医保,可报销,医保局,2025-06-20\n",
    );
    office.file("units.csv", "单位\n住建局\n医保局\n");
    office.ok("knowledge review");
    let of = |office: &mut Office, period: &str| office.rows(&format!("knowledge review{period}"));
    assert_eq!(of(&mut office, ""), of(&mut office, " --period 2025Q1"));
    office.file("hotline.toml", "[figures]\nmonth_start = 26\n");
    assert_eq!(of(&mut office, ""), of(&mut office, " --period 2025Q2"));
    assert_ne!(of(&mut office, ""), of(&mut office, " --period 2025Q1"));
}
