//! Screening, likely doubles at intake, the history of a place, surges. All requests are invented.

use super::{FOUND, Office, USAGE};

const HEAD: &str = "工单编号,受理时间,联系电话,诉求人,诉求标题,诉求内容,一级分类\n";

/// Twelve requests about one pumping station, and three about other things.
fn pumps() -> String {
    let ways = [
        ("望禾泵站夜间噪音扰民", "望禾泵站的水泵整夜轰鸣，附近居民无法入睡"),
        ("反映望禾泵站噪音", "我家在望禾泵站旁边，水泵噪音从晚上响到早上"),
        ("望禾泵站水泵太吵", "泵站水泵夜间轰鸣，老人孩子无法入睡，请望禾泵站降噪"),
    ];
    let mut text = HEAD.to_owned();
    for n in 0..12 {
        let (title, content) = ways[n % 3];
        text +=
            &format!("P{n:02},2025-09-{:02} 09:30,100{n:08},,{title},{content}（第{n}次）,环保\n", 1 + n / 2);
    }
    text += "X1,2025-09-02 10:00,10012345671,,临溪路路灯不亮,临溪路的路灯坏了一周夜间行走不便,市政\n\
             X2,2025-09-03 10:00,10012345672,,咨询医保报销,异地住院的费用如何报销需要带哪些材料,医保\n\
             X3,2025-09-04 10:00,10012345673,,电梯停运,松涛小区二号楼电梯停运三天老人下不了楼,物业\n";
    text
}

#[test]
fn dup06_twelve_tickets_of_one_matter_are_one_group_and_none_is_merged() {
    let mut office = Office::bare("2025-10-01T09:00:00");
    office.file("export.csv", pumps());
    let members = office.ok("screen export.csv --format csv --quiet").out;
    let mut lines = members.lines();
    assert_eq!(lines.next(), Some("group,ticket,received,over,requester,unit,stage,proposal,into,title"));
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    let numbers: Vec<&str> = rows.iter().map(|row| row[1]).collect();
    assert_eq!(numbers, (0..12).map(|n| format!("P{n:02}")).collect::<Vec<_>>());
    assert!(rows.iter().all(|row| row[0] == "1" && row[3] == "yes" && row[6] == "waiting"));
    assert_eq!((rows[0][7], rows[0][8]), ("", ""));
    assert!(rows[1..].iter().all(|row| row[7] == "together" && row[8] == "P00"));
    let summary = office.ok("screen export.csv --summary --format csv --quiet").out;
    let group: Vec<&str> = summary.lines().nth(1).unwrap().split(',').collect();
    assert_eq!(&group[..7], ["1", "12", "12", "yes", "2025-09-01", "2025-09-06", "██████"]);
    assert!(group[7].contains("望禾"), "{summary}");
}

#[test]
fn dup06_ledger_of_twelve_still_counts_twelve() {
    let mut office = Office::new("2025-10-01T09:00:00");
    office.file("export.csv", pumps());
    office.ok("import export.csv");
    let before = office.ledger();
    assert_eq!(office.ok("screen --format csv").out.lines().count(), 13);
    assert_eq!(office.ledger(), before);
    assert_eq!(office.run("screen --fail-if-any --quiet").status, FOUND);
    assert!(office.ok("report --period 2025 --format csv").out.contains("totals,accepted,count,,,15"));
}

/// Three requests of one person in three spellings of the number, three of nobody, three of a seat.
fn people() -> String {
    let mut text = HEAD.to_owned();
    let phones = ["138 0013 8000", "+8613800138000", "138-0013-8000"];
    let nobody = ["匿名", "无", ""];
    let matters = ["临溪路路灯不亮一周了", "松涛小区电梯停运三天", "青禾市场缺斤少两很严重"];
    for n in 0..3 {
        text +=
            &format!("A{n},2025-09-0{} 09:00,{},王小明,{},{},\n", n + 1, phones[n], matters[n], matters[n]);
        text += &format!("B{n},2025-09-0{} 10:00,{},匿名,{},{},\n", n + 1, nobody[n], matters[n], matters[n]);
        text += &format!("C{n},2025-09-0{} 11:00,0712-2812345,,{},{},\n", n + 1, matters[n], matters[n]);
    }
    text
}

#[test]
fn dup04_one_number_in_three_spellings_is_one_requester() {
    let mut office = Office::new("2025-10-01T09:00:00");
    office.file("export.csv", people());
    let settings = office.read("hotline.toml").replace("seats = []", "seats = [\"07122812345\"]");
    office.file("hotline.toml", settings);
    let found = office.ok("screen export.csv --by requester --format csv --quiet").out;
    let numbers: Vec<&str> = found.lines().skip(1).filter_map(|line| line.split(',').nth(1)).collect();
    assert_eq!(numbers, ["A0", "A1", "A2"]);
    assert!(found.contains("王**") && !found.contains("王小明"), "{found}");
}

#[test]
fn dup05_blank_withheld_and_seat_numbers_form_no_group() {
    let mut office = Office::new("2025-10-01T09:00:00");
    office.file("export.csv", people());
    let without = office.ok("screen export.csv --by 一人多诉 --format csv --quiet").out;
    assert!(without.contains("C0"), "a number that is no seat is a person: {without}");
    let settings = office.read("hotline.toml").replace("seats = []", "seats = [\"07122812345\"]");
    office.file("hotline.toml", settings);
    let found = office.ok("screen export.csv --by 一人多诉 --format csv --quiet").out;
    assert!(!found.contains("B0") && !found.contains("C0"), "{found}");
}

#[test]
fn screening_speaks_both_languages_and_refuses_unknown_kinds() {
    let mut office = Office::bare("2025-10-01T09:00:00");
    office.file("export.csv", pumps());
    let zh = office.ok("筛查 export.csv --summary");
    assert!(zh.out.contains("一事多人") && zh.out.contains("共有地点"), "{}", zh.out);
    assert!(zh.errors.contains("共 1 组 12 件，其中 1 组达到界限。"), "{}", zh.errors);
    let en = office.ok("screen export.csv --summary --lang en");
    assert!(en.out.contains("Shared matters") && en.out.contains("shared places"), "{}", en.out);
    assert!(en.errors.contains("1 groups of 12 tickets; 1 over the threshold."), "{}", en.errors);
    assert_eq!(office.run("screen export.csv --by 街道").status, USAGE);
}

#[test]
fn back_after_closing_is_listed_from_the_second_return() {
    let mut office = Office::bare("2025-10-01T09:00:00");
    let head = HEAD.trim_end().to_owned() + ",主办单位,交办时间,办结时间\n";
    let mut text = head;
    for (n, (at, end)) in [("01", "05"), ("08", "12"), ("15", "19")].into_iter().enumerate() {
        text += &format!(
            "R{n},2025-09-{at} 09:00,13900139000,,松涛小区电梯又停运,松涛小区二号楼电梯停运老人下不了楼,物业,住建局,2025-09-{at} 10:00,2025-09-{end} 10:00\n"
        );
    }
    office.file("export.csv", text);
    let found = office.ok("screen export.csv --by returned --format csv --quiet").out;
    let rows: Vec<Vec<&str>> = found.lines().skip(1).map(|line| line.split(',').collect()).collect();
    assert_eq!(rows.iter().map(|row| row[1]).collect::<Vec<_>>(), ["R0", "R1", "R2"]);
    assert_eq!((rows[2][7], rows[2][8]), ("merge", "R0"));
}

#[test]
fn a_likely_double_is_named_at_intake_and_never_refused() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.ok("accept A1 --phone 13800138000 --title 临溪路路灯不亮 --content 临溪路的路灯坏了一周");
    let again = "--phone \"+86 138 0013 8000\" --title 临溪路路灯还是不亮 --content 临溪路的路灯坏了没有人修";
    let told = office.ok(&format!("accept A2 {again}"));
    assert!(
        told.errors.contains("A2 疑似与 A1 重复：同一诉求人") && told.errors.contains("原单在办"),
        "{}",
        told.errors
    );
    let told = office.ok(&format!("accept A3 {again} --lang en"));
    assert!(
        told.errors.contains("A3 may repeat A1: same requester") && told.errors.contains("still open"),
        "{}",
        told.errors
    );
    assert!(!office.ok(&format!("accept A4 {again} --quiet")).errors.contains("A1"));
    let other =
        office.ok("accept A5 --phone 13800138000 --title 咨询医保报销 --content 异地住院费用如何报销");
    assert!(!other.errors.contains("疑似"), "{}", other.errors);
    let place =
        "--area 东街街道 --address 临溪路 --phone 13800138000 --title 小学乱收费 --content 临溪路小学乱收费";
    let place = office.ok(&format!("accept A7 {place}"));
    assert!(!place.errors.contains("疑似"), "{}", place.errors);
    let stranger =
        office.ok("accept A6 --phone 13900139000 --title 临溪路路灯不亮 --content 临溪路的路灯坏了一周");
    assert!(!stranger.errors.contains("疑似"), "{}", stranger.errors);
}

#[test]
fn an_import_names_doubles_of_what_is_in_the_ledger() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.ok("accept A1 --phone 13800138000 --title 临溪路路灯不亮 --content 临溪路的路灯坏了一周");
    office.now = "2025-09-23T09:00:00".to_owned();
    office.file(
        "later.csv",
        format!("{HEAD}B2,2025-09-23 08:00,138-0013-8000,,临溪路路灯不亮,临溪路的路灯坏了一周,市政\n"),
    );
    let dry = office.ok("import later.csv --dry-run");
    assert!(dry.errors.contains("B2 疑似与 A1 重复"), "{}", dry.errors);
    let told = office.ok("import later.csv");
    assert!(told.errors.contains("B2 疑似与 A1 重复"), "{}", told.errors);
}

#[test]
fn the_history_of_a_place_is_a_list_and_a_curve() {
    let mut office = Office::bare("2025-10-01T09:00:00");
    let mut text = HEAD.to_owned();
    for (n, at) in ["2023-06-01", "2024-06-02", "2024-07-03", "2025-01-04"].into_iter().enumerate() {
        text += &format!("H{n},{at} 09:00,,,望禾泵站　排水不畅,雨天望禾泵站排水不畅,水务\n");
    }
    text += "X1,2024-01-01 09:00,,,咨询医保,如何报销,医保\n";
    office.file("export.csv", text);
    let list = office.ok("place 望禾泵站 export.csv --format csv --quiet").out;
    let numbers: Vec<&str> = list.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(numbers, ["H0", "H1", "H2", "H3"]);
    let years = office.ok("地点 望禾泵站 export.csv --summary --format csv --quiet").out;
    assert_eq!(
        years,
        "year,tickets,open,curve,category\n2023,1,1,▁▁▁▁▁█▁▁▁▁▁▁,水务\n2024,2,2,▁▁▁▁▁██▁▁▁▁▁,水务\n2025,1,1,█▁▁▁▁▁▁▁▁▁▁▁,水务\n"
    );
    let none = office.ok("place 月亮湾 export.csv --lang en");
    assert!(none.errors.contains("“月亮湾”: 0 tickets in 0 years."), "{}", none.errors);
}

#[test]
fn an_analysis_states_its_baseline_and_proposes_warnings() {
    let mut office = Office::bare("2025-10-01T09:00:00");
    let mut text = HEAD.to_owned();
    let mut add = |month: u32, n: u32, title: &str, category: &str| {
        text += &format!(
            "{month}{category}{n},2025-{month:02}-{:02} 09:00,,,{title},{title}请处理,{category}\n",
            n + 1
        );
    };
    for month in 5..=9 {
        (0..4).for_each(|n| add(month, n, "咨询社保缴费标准", "社保"));
        add(month, 9, "楼道路灯不亮", "市政");
    }
    (0..12).for_each(|n| add(9, n + 10, "自来水浑浊发黄", "供水"));
    add(9, 27, "楼道里有很浓的燃气味", "燃气");
    office.file("export.csv", text);
    let zh = office.ok("研判 export.csv --period 2025-09");
    for part in [
        "2025-09 激增",
        "基准为 2025-05、2025-06、2025-07、2025-08 的平均",
        "供水",
        "自来水浑浊发黄",
        "燃气味",
        "预警建议",
    ] {
        assert!(zh.out.contains(part), "{part}: {}", zh.out);
    }
    let csv = office.ok("analyse export.csv --period 2025-09 --format json --quiet").out;
    assert!(csv.contains("\"surge\"") && csv.contains("\"emergency\""), "{csv}");
    let en = office.run("analyse export.csv --period 2025-09 --lang en --fail-if-any");
    assert_eq!(en.status, FOUND);
    assert!(en.out.contains("Against the mean of 2025-05, 2025-06, 2025-07, 2025-08"), "{}", en.out);
    let first = office.ok("analyse export.csv --period 2025-05 --fail-if-any").out;
    assert!(first.contains("没有可比的前期"), "{first}");
}

#[test]
fn bad_input_is_screened_without_harm() {
    let mut office = Office::bare("2025-10-01T09:00:00");
    let mut text = HEAD.to_owned();
    for n in 0..50 {
        text += &format!("E{n},2025-09-01 09:00,13800138000,,,{},\n", ["", "水", "。"][n % 3]);
    }
    office.file("export.csv", text);
    assert_eq!(office.ok("screen export.csv --format csv --quiet").out.lines().count(), 1);
    assert_eq!(office.ok("screen export.csv --by requester --format csv --quiet").out.lines().count(), 51);
    office.ok("analyse export.csv");
}
