//! Working days and calendar files, as a clerk meets them. The dates themselves are proved in
//! `domain/calendar.rs`; here it is shown that the program uses them.

use crate::{FAILED, FOUND, Office};

fn due(start: &str, limit: &str) -> String {
    Office::bare("2025-06-01T09:00:00").text(&format!("calendar due {start} {limit}"))
}

#[test]
fn cal01_to_cal18_due_dates_through_the_command_line() {
    for (id, start, days, expected) in [
        ("CAL01", "2025-09-26", 3, "2025-09-30"),
        ("CAL02", "2025-09-30", 1, "2025-10-09"),
        ("CAL04", "2026-02-13", 5, "2026-02-27"),
        ("CAL05", "2026-02-13", 1, "2026-02-14"),
        ("CAL07", "2025-12-31", 3, "2026-01-06"),
        ("CAL08", "2025-09-22", 5, "2025-09-28"),
        ("CAL09", "2025-01-24", 2, "2025-01-27"),
        ("CAL10", "2025-01-25", 1, "2025-01-26"),
        ("CAL12", "2026-05-08", 1, "2026-05-09"),
        ("CAL13", "2026-09-18", 2, "2026-09-21"),
        ("CAL15", "2025-10-04", 1, "2025-10-09"),
        ("CAL16", "2025-10-11", 1, "2025-10-13"),
        ("CAL18", "2026-04-30", 1, "2026-05-06"),
    ] {
        assert_eq!(due(start, &format!("{days}wd")), format!("{expected}\n"), "{id}");
    }
}

#[test]
fn cal20_a_year_without_a_calendar_refuses_the_date_and_the_dispatch() {
    let mut office = Office::new("2026-12-30T09:00:00");
    assert_eq!(office.refused("calendar due 2026-12-30 3"), "no-calendar");
    office.ok("accept A1 --kind 投诉 --content 路灯不亮");
    assert_eq!(office.refused("dispatch A1 --unit 城管局"), "no-calendar");
    office.file("calendar.csv", "2027,year,通知\n2027-01-01..2027-01-03,holiday,元旦\n");
    office.ok("dispatch A1 --unit 城管局");
    assert_eq!(office.column("list", "due"), ["2027-01-07T23:59:59"]);
}

#[test]
fn cal20_an_import_gives_no_guessed_due_date() {
    let mut office = Office::new("2027-01-20T09:00:00");
    let head = "工单编号,受理时间,诉求类型,诉求内容,主办单位,交办时间";
    office.file("in.csv", format!("{head}\nA1,2026-12-30 08:00,投诉,路灯不亮,城管局,2026-12-30 09:00\n"));
    office.ok("import in.csv");
    assert_eq!(office.column("export", "due"), [""]);
    assert_eq!(office.column("export", "verdict"), ["no-limit"]);
}

#[test]
fn cal21_a_contradiction_names_both_lines_and_nothing_is_computed() {
    let mut office = Office::new("2026-05-01T09:00:00");
    office.file("calendar.csv", "2026-05-05,holiday,劳动节\n# 补班\n2026-05-05,workday,劳动节\n");
    for line in
        ["calendar check calendar.csv", "calendar due 2026-05-04 1", "list", "accept A1 --content 路灯"]
    {
        let errors = office.fails(FAILED, line);
        assert!(errors.contains("calendar.csv:3: 2026-05-05"), "{errors}");
        assert!(errors.contains("第 1 行"), "{errors}");
        assert!(errors.contains("2026-05-05"), "{errors}");
    }
}

#[test]
fn cal22_a_note_leaves_the_day_a_working_day() {
    let mut office = Office::new("2025-03-11T09:00:00");
    office.file("calendar.csv", "2025-03-12,note,植树节\n");
    assert_eq!(office.text("calendar due 2025-03-11 1"), "2025-03-12\n");
}

#[test]
fn cal23_a_yearly_range_is_an_error_with_its_line() {
    let mut office = Office::new("2026-01-01T09:00:00");
    office.file("own.csv", "date,kind,name\n12-31..01-02,holiday,元旦\n");
    let errors = office.fails(FAILED, "calendar check own.csv");
    assert!(errors.starts_with("own.csv:2: "), "{errors}");
}

/// Each weekday's opening hours in the settings.
fn with_hours(days: [&str; 7]) -> Office {
    let office = Office::new("2025-06-01T09:00:00");
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let hours: String = names.iter().zip(days).map(|(name, day)| format!("{name} = \"{day}\"\n")).collect();
    office.file("hotline.toml", format!("[hours]\n{hours}"));
    office
}

const SPLIT: [&str; 7] = [
    "08:00-12:00,14:00-18:00",
    "08:00-12:00,14:00-18:00",
    "08:00-12:00,14:00-18:00",
    "08:00-12:00,14:00-18:00",
    "08:00-12:00,14:00-18:00",
    "",
    "",
];

#[test]
fn cal24_eight_office_hours_end_at_the_end_of_the_day() {
    let mut office = with_hours(SPLIT);
    assert_eq!(office.text("calendar due \"2025-06-09 08:00\" 8oh"), "2025-06-09 18:00\n");
}

#[test]
fn cal25_a_week_open_on_monday_only_is_waited_for() {
    let mut office = with_hours(["09:00-17:00", "", "", "", "", "", ""]);
    assert_eq!(office.text("calendar due \"2025-06-10 09:00\" 2oh"), "2025-06-16 11:00\n");
}

#[test]
fn cal26_hours_run_on_from_one_day_to_the_next() {
    let mut office = with_hours(SPLIT);
    assert_eq!(office.text("calendar due \"2025-06-09 17:00\" 4oh"), "2025-06-10 11:00\n");
}

#[test]
fn cal27_a_calendar_without_working_days_is_an_error_at_once() {
    let mut office = Office::new("2026-06-01T09:00:00");
    office.file("none.csv", "2027,year,\n2027-01-01..2027-12-31,holiday,\n");
    let errors = office.fails(FAILED, "calendar check none.csv");
    assert!(errors.starts_with("none.csv:1: "), "{errors}");
    office.file("hotline.toml", "[calendar]\nembedded = false\n");
    office.fails(FAILED, "calendar due 2026-06-01 3");
    let mut office = with_hours([""; 7]);
    office.fails(FAILED, "calendar due 2025-06-01 3oh");
}

#[test]
fn cal28_a_full_day_is_24_hours() {
    let mut office = with_hours(["00:00-24:00"; 7]);
    assert_eq!(office.text("calendar due \"2025-06-02 00:00\" 696oh --now 2025-06-02"), "2025-07-02 00:00\n");
}

#[test]
fn cal29_a_moment_is_the_office_s_wall_clock_whatever_the_zone() {
    for zone in ["UTC", "America/New_York", "Asia/Shanghai"] {
        let mut office = Office::new("2025-09-28T23:45:00");
        office.variables = vec![("TZ", zone)];
        office.ok("accept A1 --kind 投诉 --content 路灯不亮 --at \"2025-09-28 23:30\"");
        office.ok("dispatch A1 --unit 城管局 --at \"2025-09-28 23:40\"");
        let cells: Vec<String> = office.rows("list --columns received,due")[1].clone();
        assert_eq!(cells, ["2025-09-28T23:30:00", "2025-10-11T23:59:59"], "{zone}");
    }
}

#[test]
fn cal30_a_new_calendar_never_judges_the_past_and_is_previewed() {
    let mut office = Office::with_ticket("2025-09-28T10:00:00");
    office.file("photo.jpg", "x");
    office.ok("close A1 --reply 已更换灯泡，现场恢复照明。 --approver 周主任 --evidence photo.jpg");
    office.ok("accept A2 --kind 投诉 --content 井盖缺失");
    office.ok("dispatch A2 --unit 城管局");
    office.now = "2025-10-20T09:00:00".to_owned();
    let before = office.rows("list --columns ticket,due,closed,verdict");
    // 10-09 becomes a day off: the open A2 would be due a day later, the closed A1 is not spoken of.
    office.file("new.csv", "2025-10-09,holiday,抗洪\n2025-09-28,holiday,\n");
    let preview = office.rows("calendar check new.csv");
    assert_eq!(preview.len(), 2, "{preview:?}");
    assert_eq!(preview[1], ["A2", "城管局", "2025-10-11T23:59:59", "2025-10-13T23:59:59"]);
    office.ok("calendar check new.csv");
    std::fs::rename(office.path().join("new.csv"), office.path().join("calendar.csv")).unwrap();
    assert_eq!(office.rows("list --columns ticket,due,closed,verdict"), before);
    assert_eq!(before[1], ["A1", "2025-09-28T23:59:59", "2025-09-28T10:00:00", "in-time"]);
}

#[test]
fn cal31_a_unit_with_open_tickets_cannot_be_struck_off_unnoticed() {
    let mut office = Office::with_ticket("2025-09-23T10:00:00");
    office.file("units.csv", "单位\n水务局\n");
    let errors = office.fails(FOUND, "check");
    assert!(errors.starts_with("units.csv: "), "{errors}");
    assert!(errors.contains("城管局") && errors.contains("A1"), "{errors}");
    assert_eq!(office.refused("dispatch A1 --unit 城管局 --reassign --reason 误派"), "unknown-unit");
    office.file("units.csv", "单位\n水务局\n城管局\n");
    assert_eq!(office.text("check"), "");
}

#[test]
fn cal31_a_ticket_keeps_its_rule_and_calendar_when_the_settings_lose_them() {
    let mut office = Office::with_ticket("2025-09-23T10:00:00");
    let before = office.rows("list --columns due");
    office.file("hotline.toml", "[limits.reply]\ncomplaint = \"20wd\"\n[calendar]\nembedded = false\n");
    office.file("calendar.csv", "2025,year,\n2025-01-01,holiday,元旦\n");
    assert_eq!(office.rows("list --columns due"), before);
}

#[test]
fn cal32_the_count_is_explained_day_by_day() {
    let mut office = Office::bare("2025-09-26T09:00:00");
    let rows = office.rows("calendar due 2025-09-26 3 --explain");
    let days: Vec<[&str; 3]> = rows[1..].iter().map(|row| [&*row[0], &*row[2], &*row[4]]).collect();
    let expected = [
        ["2025-09-27", "rest", ""],
        ["2025-09-28", "make-up", "1"],
        ["2025-09-29", "working", "2"],
        ["2025-09-30", "working", "3"],
    ];
    assert_eq!(days, expected);
}

#[test]
fn cal32_a_ticket_explains_its_own_limit() {
    let mut office = Office::with_ticket("2025-09-23T10:00:00");
    let shown = office.json("show A1 --explain");
    let days = shown["explain"]["rows"].as_array().unwrap();
    assert_eq!(days.len(), 6, "{shown}");
    assert_eq!(days[5]["date"], "2025-09-28");
    assert_eq!((&days[5]["kind"], &days[5]["count"]), (&"make-up".into(), &5.into()));
}
