//! The year report beyond one period of one ledger: presets, comparisons, districts, sections.

use crate::report::seed_small;
use crate::{Office, USAGE};

const HEAD: &str = "工单编号,受理时间,诉求类型,一级分类,二级分类,区域,诉求内容,诉求人,联系电话,主办单位,交办时间,办结时间,回访时间,满意度\n";

/// Two years of a small district: closed a day after each dispatch, called the day after that.
fn two_years() -> Office {
    let mut office = Office::new("2026-01-15T09:00:00");
    let grades = ["满意", "基本满意", "不满意"];
    let row = |year: i32, n: usize| {
        let (month, day) = (n % 12 + 1, n % 25 + 1);
        let closed = if n % 10 == 9 {
            ",,".into()
        } else {
            let day = |later: usize| format!("{year}-{month:02}-{:02} 16:00", day + later);
            format!("{},{},{}", day(1), day(2), grades[n % 3])
        };
        let day = format!("{year}-{month:02}-{day:02}");
        let (kind, matter) = (["投诉", "求助"][n % 2], ["路灯", "井盖"][n % 2]);
        format!(
            "{year}{n:03},{day} 08:00,{kind},市政,{matter},东街,{matter}坏了,张三,13800138{:03},城管局,{day} 09:00,{closed}\n",
            n % 7
        )
    };
    let text: String = (0..40).map(|n| row(2024, n)).chain((0..60).map(|n| row(2025, n))).collect();
    office.file("in.csv", HEAD.to_owned() + &text);
    office.ok("import in.csv");
    office
}

#[test]
fn the_earlier_figures_are_those_that_were_reported_then() {
    let mut office = two_years();
    for (period, option, earlier, then, now) in [
        ("2025", "last-year", "2024", "2025-01-15T09:00:00", "2026-01-15T09:00:00"),
        ("2025", "同比", "2024", "2024-06-10T12:00:00", "2025-06-10T12:00:00"),
        ("2025-03", "previous", "2025-02", "2025-02-20T12:00:00", "2025-03-20T12:00:00"),
        ("2025-03", "2024-11", "2024-11", "2024-11-20T12:00:00", "2025-03-20T12:00:00"),
    ] {
        let compared = office.json(&format!("report --period {period} --compare {option} --now {now}"));
        let then = office.json(&format!("report --period {earlier} --now {then}"));
        let column = |report: &serde_json::Value, table: &str, key: &str, value: &str| {
            let rows = report[table]["rows"].as_array().unwrap().clone();
            rows.iter().map(|row| (row[key].clone(), row[value].clone())).collect::<Vec<_>>()
        };
        let rates = column(&compared, "compared_rates", "figure", "earlier");
        assert_eq!(rates, column(&then, "rates", "figure", "rate"), "{period} {option}");
        let totals = column(&compared, "compared_totals", "figure", "earlier");
        assert_eq!(totals[..5], column(&then, "totals", "figure", "count"), "{period} {option}");
        assert!(totals[0].1.as_u64().unwrap() > 0);
    }
}

#[test]
fn rpt07_a_comparison_prints_points_growth_and_dashes() {
    let mut office = two_years();
    let shown = office.text("report --period 2025 --compare last-year --sections comparison");
    let expected = "\
受理去向核对：与 2024 相比
指标                        本期  对比期  增长（%）  倍数
─────────────────────────────────────────────────────────
受理总量                      60      40       50.0   1.5
直接答复                       0       0          —     —
派单办理                      60      40       50.0   1.5
待派单（未超过派单时限）       0       0          —     —
去向不明（无答复、无派单）     0       0          —     —
本期办结                      54      36       50.0   1.5
对比期 2024 的数据截至 2025-01-15 09:00，与本期距今一样久，即当时出具的数字（后来的补录计入）。
增长 =（本期 - 对比期）÷ 对比期，倍数 = 本期 ÷ 对比期，四舍五入保留一位；对比期为 0 记“—”。
";
    assert!(shown.starts_with(expected), "{shown}");
    let english = office.text("report --period 2025 --compare 2023 --sections comparison --lang en");
    for told in ["against 2023", "percentage points", "growth, %", "—"] {
        assert!(english.contains(told), "{told}: {english}");
    }
}

#[test]
fn presets_come_from_the_settings_and_the_command_line_in_both_languages() {
    let mut office = two_years();
    let rate = |office: &mut Office, options: &str, row: &str| {
        office.figure(&format!("report --period 2025 {options}"), "rates", row, "rate")
    };
    assert_eq!(rate(&mut office, "", "satisfied"), "36/54");
    assert_eq!(rate(&mut office, "--preset 北京", "satisfied"), "342/540");
    assert_eq!(rate(&mut office, "--preset Shanghai", "satisfied"), "324/540");
    assert_eq!(rate(&mut office, "--preset 北京 --preset satisfied=shiyan", "satisfied"), "18/54");
    assert_eq!(rate(&mut office, "--preset closed=衡东", "closed"), "54/60");
    let settings = office.read("hotline.toml").replace("satisfied = \"default\"", "satisfied = \"beijing\"");
    office.file(
        "hotline.toml",
        settings.replace("responded = 0", "responded = 1").replace("solved = 0", "solved = 3"),
    );
    assert_eq!(rate(&mut office, "", "satisfied"), "342/540");
    assert_eq!(rate(&mut office, "--preset default", "satisfied"), "36/54");
    let shown = office.text("report --period 2025 --sections rates,score,notes");
    for told in ["63.33% (342/540)", "北京", "综合得分", "满意率（最终回访）用北京口径："]
    {
        assert!(shown.contains(told), "{told}: {shown}");
    }
    for (options, told) in [
        ("--preset 南京", "beijing"),
        ("--preset closed=beijing", "hengdong"),
        ("--preset nothing=beijing", "satisfied"),
        ("--sections hourly", "hours"),
        ("--compare yesterday", "2025-Q3"),
    ] {
        let errors = office.fails(USAGE, &format!("report {options}"));
        assert!(errors.contains(told), "{options}: {errors}");
    }
}

#[test]
fn a_score_is_weighted_and_off_by_default() {
    let mut office = two_years();
    let tables = |office: &mut Office, options: &str| office.json(&format!("report --period 2025 {options}"));
    assert!(tables(&mut office, "")["score"].is_null());
    // Nobody was asked whether it was solved: no base, no score.
    assert!(tables(&mut office, "--preset beijing")["score"]["rows"][3]["points"].is_null());
    office.file("hotline.toml", "[figures.score]\nresponded = 1\nsatisfied = 3\n");
    // Contacted 0/54, satisfied 36/54: (1 × 0 + 3 × 66.6…) ÷ 4.
    let score = &tables(&mut office, "")["score"]["rows"];
    assert_eq!(
        (&score[2]["figure"], &score[2]["weight"], &score[2]["points"]),
        (&"score".into(), &4.into(), &50.0.into())
    );
}

#[test]
fn words_for_periods_mean_the_months_and_days_of_the_office_in_every_command() {
    let mut office = two_years();
    let count = |office: &mut Office, period: &str| {
        let figure = office.figure(&format!("report --period {period}"), "totals", "accepted", "count");
        let listed = office.text(&format!("list --period {period} --ids")).lines().count();
        assert_eq!(figure, listed.to_string(), "{period}");
        listed
    };
    let calendar = count(&mut office, "2025-09-01..2025-09-20");
    assert_eq!(count(&mut office, "2025-08-21..2025-09-20"), 4);
    assert_eq!(count(&mut office, "2025-09"), 5);
    office.file("hotline.toml", "[figures]\nmonth_start = 21\n");
    assert_eq!(count(&mut office, "2025-09"), 4);
    assert_eq!(count(&mut office, "2025-09-01..2025-09-20"), calendar);
    let shown = office.text("report --period 2025-09");
    assert!(shown.contains("本期自 2025-08-21 00:00 起，至 2025-09-20 23:59 止"), "{shown}");
    let months = office.column("report --period 2025-09 --sections months", "group");
    assert_eq!(months, ["2025-09"]);
    // Everything came in at 08:00: cut at noon it still counts to its own day, cut at 07:00 in the
    // evening before it counts to the next.
    office.file("hotline.toml", "[figures]\nday_cut = \"12:00\"\n");
    let noon = count(&mut office, "2025-09-10");
    office.file("hotline.toml", "[figures]\nday_cut = \"09:00\"\n");
    assert_eq!(count(&mut office, "2025-09-09"), noon);
    office.file("hotline.toml", "[figures]\nmonth_start = 31\nday_cut = \"noon\"\nrepeats = 1\n");
    let errors = office.fails(crate::FAILED, "report");
    for key in ["figures.month_start", "figures.day_cut", "figures.repeats"] {
        assert!(errors.contains(key), "{key}: {errors}");
    }
}

#[test]
fn several_ledgers_are_districts_by_name_and_exports_by_file() {
    let mut office = two_years();
    let mut other = Office::bare("2026-01-15T09:00:00");
    other.ok("init 乙区 .");
    other.file("in.csv", HEAD.to_owned() + "X1,2025-03-03 08:00,投诉,市政,路灯,西街,路灯坏了,李四,13900139000,城管局,2025-03-03 09:00,2025-03-04 09:00,,\n");
    other.ok("import in.csv");
    office.file("west.csv", other.bytes("ledger.csv"));
    office.file("old.csv", office.bytes("ledger.csv"));
    office.file("x.csv", other.bytes("in.csv"));
    let accepted = |office: &mut Office, line: &str| {
        let line = format!("report {line} --period 2025 --sections districts");
        let names = office.column(&line, "district");
        names.into_iter().zip(office.column(&line, "accepted")).map(|(a, b)| a + &b).collect::<Vec<_>>()
    };
    let wanted = ["甲区60", "乙区1", "total61"];
    assert_eq!(accepted(&mut office, "--ledger ledger.csv --ledger west.csv"), wanted);
    assert_eq!(accepted(&mut office, "ledger.csv west.csv"), wanted);
    assert_eq!(accepted(&mut office, "ledger.csv west.csv old.csv"), wanted);
    assert_eq!(accepted(&mut office, "in.csv x.csv"), ["in60", "x1", "total61"]);
    let shown = office.text("report ledger.csv old.csv west.csv --period 2025");
    assert!(
        shown.contains("60 件在同一区县的几本台账中重复出现") || shown.contains("100 件在同一区县"),
        "{shown}"
    );
    assert!(shown.contains("甲区、乙区12345 热线工单统计"), "{shown}");
    assert!(office.fails(USAGE, "list --ledger ledger.csv --ledger west.csv").contains("--ledger"));
}

#[test]
fn another_ledger_gives_last_year_and_the_series() {
    let mut office = two_years();
    let all = office.read("in.csv");
    let of = |year: &str| -> String {
        let rows = all.lines().filter(|line| line.starts_with(year) || line.starts_with("工单"));
        rows.map(|line| format!("{line}\n")).collect()
    };
    office.file("2024.csv", of("2024"));
    office.file("2025.csv", of("2025"));
    let line = "report 2025.csv --period 2025 --against 2024.csv";
    assert_eq!(office.figure(line, "compared_totals", "accepted", "earlier"), "40");
    assert_eq!(office.figure(line, "compared_totals", "accepted", "growth_percent"), "50.0");
    let years = office.json(line)["series"]["rows"].clone();
    let told: Vec<String> = years
        .as_array()
        .unwrap()
        .iter()
        .map(|row| format!("{} {} {}", row["year"], row["accepted"], row["growth_percent"]))
        .collect();
    assert_eq!(told, ["\"2024\" 40 null", "\"2025\" 60 50.0"]);
    let from_stdin = "report - --compare last-year";
    assert!(office.fails(USAGE, from_stdin).contains("--compare"));
}

#[test]
fn repeat_requesters_are_counted_by_number_and_masked() {
    let mut office = two_years();
    let numbers =
        ["138-0013-8001", "+8613800138001", "１３８００１３８００１", "138****8001", "", "13900139000"];
    let row = |n: usize, number: &str| {
        format!("R{n},2025-05-{:02} 08:00,投诉,市政,路灯,东街,路灯坏了,王小明,{number},,,,,\n", n + 1)
    };
    let rows: String = numbers.iter().enumerate().map(|(n, number)| row(n, number)).collect();
    office.file("calls.csv", HEAD.to_owned() + &rows);
    let shown = office.text("report calls.csv --sections requesters");
    let expected = "\
诉求人
指标                  件数          占比
────────────────────────────────────────
有号码可辨的诉求人       2
其中重复诉求人           1  50.00% (1/2)
重复诉求人的诉求件数     3  75.00% (3/4)
无号码可辨的件数         2  33.33% (2/6)
同一号码算一人（不论书写形式）；本期诉求 3 件及以上算重复诉求人。个人信息已脱敏。

重复诉求人
诉求人  联系电话     诉求件数  首次诉求          最近诉求
─────────────────────────────────────────────────────────────────
王**    138****8001         3  2025-05-01 08:00  2025-05-03 08:00
";
    assert_eq!(shown, expected);
}

#[test]
fn a_full_report_has_every_section_and_agrees_with_the_usual_one() {
    let mut office = seed_small();
    let usual = office.json("report in.csv --period 2025");
    let full = office.json("report in.csv --period 2025 --full");
    for (key, table) in usual.as_object().unwrap() {
        assert_eq!(table, &full[key], "{key}");
    }
    for key in ["variants", "series", "subcategories", "requesters", "negative_list_by_unit", "notes"] {
        assert!(usual[key].is_null() && full[key]["rows"].is_array(), "{key}");
    }
    let sum = |table: &str| -> u64 {
        full[table]["rows"].as_array().unwrap().iter().map(|row| row["accepted"].as_u64().unwrap()).sum()
    };
    assert_eq!(["hours", "subcategories", "series"].map(sum), [120, 120, 120]);
    let variants = full["variants"]["rows"].as_array().unwrap();
    for row in variants.iter().filter(|row| row["preset"] == "default") {
        let rates = full["rates"]["rows"].as_array().unwrap();
        let rate = rates.iter().find(|rate| rate["figure"] == row["figure"]).unwrap();
        assert_eq!(rate["rate"], row["rate"]);
    }
}

/// Found by tests/properties: the hours added up to more than was accepted.
#[test]
fn hours_count_what_was_accepted_and_not_what_was_declined() {
    let mut office = Office::new("2025-09-22T09:00:00");
    for number in ["A1", "A2"] {
        office.ok(&format!("accept {number} --kind 投诉 --content 路灯不亮 --at 08:00"));
    }
    office.ok("decline A2 --class outside-area --told 请拨打邻县热线");
    let hour =
        |column: &str, office: &mut Office| office.figure("report --period 2025", "hours", "08:00", column);
    assert_eq!((hour("accepted", &mut office), hour("share", &mut office)), ("1".into(), "1/1".into()));
}

/// Found by tests/properties: what lies on account was counted as due.
#[test]
fn what_lies_on_account_is_not_yet_due() {
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    office.ok("shelve A1 --approver 区政府办 --reason 待批复");
    office.now = "2025-10-20T09:00:00".to_owned();
    let report = "report --period 2025 --preset closed=fengcheng";
    assert_eq!(office.figure(report, "rates", "closed", "rate"), "0/0");
    office.ok("shelve A1 --strike --reason 已批复");
    office.now = "2025-11-20T09:00:00".to_owned();
    assert_eq!(office.figure(report, "rates", "closed", "rate"), "0/1");
}
