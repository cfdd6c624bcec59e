//! Figures: every rate has its base, totals add up or the difference is printed.

use crate::clock::CLOSING;
use crate::{FOUND, Office};

const HEAD: &str = "工单编号,受理时间,诉求类型,诉求内容,办理方式,主办单位,交办时间,办结时间\n";

fn rate(office: &mut Office, row: &str) -> String {
    office.figure("report --period 2025", "rates", row, "rate")
}

/// The made-up year: 33,267 accepted, 292 answered directly, 32,266 handed over, all but one of these
/// closed; 709 went nowhere.
fn seed_year() -> Office {
    let office = Office::bare("2026-01-20T09:00:00");
    let mut text = HEAD.to_owned();
    for n in 0..33_267 {
        text += &format!("N{n:06},2025-{:02}-{:02} 08:00,投诉,路灯,", n % 11 + 1, n % 28 + 1);
        text += match n {
            0..292 => "直接答复,,,\n",
            292 => ",城管局,2025-12-01 09:00,\n",
            293..32_558 => ",城管局,2025-12-01 09:00,2025-12-03 09:00\n",
            _ => ",,,\n",
        };
    }
    office.file("2025.csv", text);
    office
}

#[test]
fn rpt01_rpt04_the_unexplained_are_printed_and_nearly_all_is_not_all() {
    let mut office = seed_year();
    let run = office.run("report 2025.csv --period 2025 --fail-if-any --format json");
    assert_eq!(run.status, FOUND, "{:.2000}", run.errors);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let counts: Vec<u64> = report["totals"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["count"].as_u64().unwrap())
        .collect();
    assert_eq!(counts, [33_267, 292, 32_266, 0, 709]);
    assert!(report["totals"]["notes"].to_string().contains("709"));
    let rows = report["rates"]["rows"].as_array().unwrap();
    let closed = rows.iter().find(|row| row["figure"] == "closed").unwrap();
    assert_eq!((&closed["rate"]["part"], &closed["rate"]["whole"]), (&32_265.into(), &32_266.into()));
    assert_eq!(closed["rate"]["percent"], 99.99);
}

#[test]
fn rpt02_four_of_five_in_time_are_80_percent() {
    let mut office = Office::new("2025-06-20T09:00:00");
    office.file("hotline.toml", "[limits.reply]\ncomplaint = \"5h\"\n");
    let close = |n: usize| if n < 4 { "2025-06-02 10:00" } else { "2025-06-06 09:00" };
    let row = |n: usize| format!("A{n},2025-06-02 08:00,投诉,路灯,,城管局,2025-06-02 09:00,{}\n", close(n));
    office.file("in.csv", HEAD.to_owned() + &(0..5).map(row).collect::<String>());
    office.ok("import in.csv");
    assert_eq!(rate(&mut office, "closed_in_time"), "4/5");
    let shown = office.text("report --period 2025");
    assert!(shown.contains("80.00% (4/5)"), "{shown}");
}

/// `count` closed complaints.
fn closed_tickets(count: usize) -> Office {
    let mut office = Office::new("2025-06-05T09:00:00");
    let row =
        |n: usize| format!("A{n:03},2025-06-02 08:00,投诉,路灯,,城管局,2025-06-02 09:00,2025-06-04 11:00\n");
    office.file("in.csv", HEAD.to_owned() + &(0..count).map(row).collect::<String>());
    office.ok("import in.csv");
    office
}

#[test]
fn rpt03_the_satisfied_are_a_part_of_those_who_answered() {
    let mut office = closed_tickets(140);
    let numbers = |from: usize, to: usize| (from..to).map(|n| format!("A{n:03}\n")).collect::<String>();
    office.file("answered.txt", numbers(0, 99));
    office.file("unreached.txt", numbers(100, 140));
    office.ok("revisit --from answered.txt --grade 满意 --solved 是");
    office.ok("revisit A099 --grade 不满意 --solved 否 --cause 主观");
    for at in ["2025-06-05T09:10:00", "2025-06-05T15:00:00", "2025-06-06T09:00:00"] {
        office.now = at.to_owned();
        office.ok("revisit --from unreached.txt --unreached");
    }
    assert_eq!(rate(&mut office, "satisfied"), "99/100");
    assert_eq!(rate(&mut office, "revisited"), "100/100");
    let shown = office.text("report --period 2025");
    assert!(shown.contains("99.00% (99/100)") && shown.contains("40 件多次联系不上"), "{shown}");
}

#[test]
fn rpt05_handled_in_26_hours_is_26_hours() {
    let mut office = Office::new("2025-06-20T09:00:00");
    office.file(
        "in.csv",
        format!("{HEAD}A1,2025-06-02 08:00,投诉,路灯,,城管局,2025-06-02 09:00,2025-06-03 11:00\n"),
    );
    office.ok("import in.csv");
    let value = |office: &mut Office, row: &str| office.figure("report --period 2025", "times", row, "value");
    assert_eq!(value(&mut office, "mean_elapsed"), (26 * 3600).to_string());
    assert_eq!(value(&mut office, "mean_working_days"), "1.00");
}

#[test]
fn rpt07_without_a_base_there_is_a_dash_and_a_note() {
    let mut office = Office::new("2025-06-20T09:00:00");
    let shown = office.text("report --period 2025");
    assert!(shown.contains("— (0/0)") && shown.contains("“—”"), "{shown}");
    for odd in ["NaN", "inf", "100.00% (", " 0.00% (0/0)"] {
        assert!(!shown.contains(odd), "{odd}: {shown}");
    }
    let report = office.json("report --period 2025");
    let rates = report["rates"]["rows"].as_array().unwrap();
    assert!(rates.len() > 10 && rates.iter().all(|row| row["rate"]["percent"].is_null()), "{report}");
    let rows = office.rows("report --period 2025");
    let percents: Vec<&String> = rows.iter().filter(|row| row[2] == "rate").map(|row| &row[5]).collect();
    assert!(percents.len() > 10 && percents.iter().all(|percent| percent.is_empty()), "{percents:?}");
}

#[test]
fn rpt08_both_visits_are_kept_and_both_rates_given() {
    let mut office = Office::with_ticket("2025-09-24T09:00:00");
    office.file("photo.jpg", "x");
    office.ok(&format!("close A1 {CLOSING}"));
    office.ok("revisit A1 --grade 不满意 --cause 主观 --solved 否");
    assert_eq!(rate(&mut office, "satisfied"), "0/1");
    office.ok("redo A1 --reason 未修好");
    office.ok(&format!("close A1 {CLOSING}"));
    office.ok("revisit A1 --grade 满意 --solved 是");
    assert_eq!(rate(&mut office, "satisfied_first"), "0/1");
    assert_eq!(rate(&mut office, "satisfied"), "1/1");
    assert_eq!(rate(&mut office, "solved"), "1/1");
    assert_eq!(rate(&mut office, "closed_once"), "0/1");
    let shown = office.json("show A1");
    let visits =
        shown["history"]["rows"].as_array().unwrap().iter().filter(|row| row["event"] == "revisited");
    assert_eq!(visits.count(), 2);
}

#[test]
fn rpt09_open_overdue_tickets_count_against_the_rate() {
    let mut office = Office::with_ticket("2025-10-20T09:00:00");
    assert_eq!(rate(&mut office, "closed_in_time"), "0/1");
    assert_eq!(rate(&mut office, "signed_in_time"), "0/1");
    // On the day before it is due it counts nowhere.
    assert_eq!(
        office.figure("report --period 2025 --now 2025-09-27", "rates", "closed_in_time", "rate"),
        "0/0"
    );
}

#[test]
fn groups_add_up_to_the_totals() {
    let mut office = seed_small();
    let report = office.json("report in.csv --period 2025");
    let accepted = |table: &str| -> u64 {
        let rows = report[table]["rows"].as_array().unwrap();
        rows.iter().map(|row| row["accepted"].as_u64().unwrap()).sum()
    };
    for table in ["months", "channels", "kinds", "categories", "areas"] {
        assert_eq!(accepted(table), 120, "{table}");
    }
    // Units have what was handed over; the rest never had one.
    assert_eq!(accepted("units"), 80);
}

/// 120 tickets of every kind, 80 of them handed over.
pub fn seed_small() -> Office {
    let office = Office::new("2026-01-20T09:00:00");
    let kinds = ["咨询", "建议", "投诉", "举报", "求助", "表扬", "其他"];
    let head = "工单编号,受理时间,诉求类型,诉求来源,一级分类,区域,诉求内容,诉求人,联系电话,主办单位,交办时间,办结时间,回访时间,满意度\n";
    let row = |n: usize| {
        let day = format!("2025-{:02}-{:02}", n % 12 + 1, n % 28 + 1);
        let (kind, channel) = (kinds[n % 7], ["电话", "微信", ""][n % 3]);
        let intake = format!(
            "N{n:03},{day} 08:00,{kind},{channel},类{},街{},路灯第{n}盏,张三,1380013{n:04}",
            n % 5,
            n % 4
        );
        match n % 6 {
            0 | 1 => format!("{intake},,,,,\n"),
            2 | 3 => format!("{intake},局{},{day} 09:00,,,\n", n % 3),
            _ => format!("{intake},局{},{day} 09:00,{day} 17:00,{day} 18:00,满意\n", n % 3),
        }
    };
    office.file("in.csv", head.to_owned() + &(0..120).map(row).collect::<String>());
    office
}
