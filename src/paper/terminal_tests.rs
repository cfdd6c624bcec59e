//! What a person sees, compared as whole text. Names and numbers are invented.

use super::*;
use crate::domain::Stamp;
use crate::paper::shown::moment;
use crate::text::words;

const PIPE: Look = Look { width: None, color: false };
const NARROW: Look = Look { width: Some(80), color: false };

fn at(text: &str) -> Stamp {
    Stamp::parse(text).unwrap()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn units() -> Table {
    let mut table = Table::new("units", "各单位按时办结")
        .column("unit", "承办单位")
        .column("count", "件数")
        .rates("on_time", "按时办结率")
        .column("mean", "平均天数")
        .column("longest", "最长用时");
    let row = |unit, count, part, whole, mean, seconds| {
        let rate = Value::Rate { part, whole };
        vec![text(unit), Value::Count(count), rate, Value::Decimal(mean, 2), Value::Span(seconds)]
    };
    table.rows = vec![
        row("城管局", 33_267, 32_259, 32_266, 17.0 / 8.0, 93_600),
        row("甲乙丙丁街道办事处", -5, 1, 20, -0.3, 273_600),
        row("水务局", 0, 0, 0, 0.0, 59),
    ];
    table.notes.push("按时办结率＝按时办结÷到期；四舍五入，两位小数。".to_owned());
    table
}

fn list(rows: usize) -> Table {
    let mut table = Table::new("list", "工单")
        .column("ticket", "工单编号")
        .column("accepted", "受理时间")
        .column("kind", "类型")
        .column("requester", "诉求人")
        .column("title", "标题")
        .column("unit", "主办单位")
        .column("state", "状态")
        .column("due", "到期");
    for n in 0..rows as i64 {
        table.rows.push(vec![
            text(&(250_912_101_108_115_409 + n).to_string()),
            Value::Stamp(at("2025-09-28T09:10:00").plus_seconds(n * 60)),
            Value::Word("complaint", words("投诉", "complaint")),
            text("张*"),
            text("书院街12号路灯损坏多日，夜间行人通行不便，请尽快修复，联系人已在现场等候。"),
            text(if n % 2 == 0 { "城市管理执法局" } else { "供电公司" }),
            Value::Word("signed", words("已签收", "signed")),
            Value::Due(at("2025-10-09T23:59:59")),
        ]);
    }
    table
}

#[test]
fn percentages_and_figures_stand_under_each_other() {
    let expected = "\
各单位按时办结
承办单位              件数            按时办结率  平均天数  最长用时
────────────────────────────────────────────────────────────────────
城管局              33,267  99.98% (32259/32266)      2.13    26小时
甲乙丙丁街道办事处      -5   5.00%        (1/20)     -0.30  3天4小时
水务局                   0       —         (0/0)      0.00     0分钟
按时办结率＝按时办结÷到期；四舍五入，两位小数。
";
    assert_eq!(render(&[units()], Lang::Zh, &PIPE), expected);
    let english = render(&[units()], Lang::En, &NARROW);
    assert!(
        english.contains("\n甲乙丙丁街道办事处      -5   5.00%        (1/20)     -0.30   3 d 4 h\n"),
        "{english}"
    );
}

#[test]
fn eight_columns_stay_readable_in_80_cells_and_become_blocks_in_44() {
    let expected = "\
工单
工单编号           受理时间   类型 诉求人 标题       主办单位  状态   到期
────────────────────────────────────────────────────────────────────────────────
250912101108115409 2025-09-28 投诉 张*    书院街12号 城市管理  已签收 2025-10-09
                   09:10                  路灯损坏…  执法局
250912101108115410 2025-09-28 投诉 张*    书院街12号 供电公司  已签收 2025-10-09
                   09:11                  路灯损坏…
";
    assert_eq!(render(&[list(2)], Lang::Zh, &NARROW), expected);
    let expected = "\
工单
────────────────────────────────────────────
工单编号  250912101108115409
受理时间  2025-09-28 09:10
类型      投诉
诉求人    张*
标题      书院街12号路灯损坏多日，夜间行人通
          行不便，请尽快修复，联系人已在现场
          等候。
主办单位  城市管理执法局
状态      已签收
到期      2025-10-09
";
    assert_eq!(render(&[list(1)], Lang::Zh, &Look { width: Some(44), color: false }), expected);
}

#[test]
fn no_line_is_wider_than_the_terminal_and_numbers_stay_whole() {
    let whole = ["250912101108115409", "2025-09-28", "2025-10-09", "99.98%", "(32259/32266)", "33,267"];
    for (width, lang) in (30..200).flat_map(|width| [(width, Lang::Zh), (width, Lang::En)]) {
        let shown = render(&[list(2), units()], lang, &Look { width: Some(width), color: false });
        assert!(shown.lines().all(|line| line.width() <= width), "{width}\n{shown}");
        assert!(whole.iter().all(|whole| shown.contains(whole)), "{width}\n{shown}");
    }
}

#[test]
fn columns_stand_under_each_other_to_the_last_cell() {
    let mut table = Table::new("t", "").column("a", "名").column("b", "文字").column("c", "数");
    for odd in "孝感 ab ❤️ 👨‍👩‍👧👍🏽 辻\u{e0100}𠮷 e\u{301} ｶﾅ１ “甲”…—".split(' ')
    {
        table.rows.push(vec![text(odd), text(&odd.repeat(3)), Value::Count(odd.len() as i64)]);
    }
    let shown = render(&[table], Lang::Zh, &PIPE);
    let widths: Vec<usize> = shown.lines().map(str::width).collect();
    assert_eq!(widths, vec![widths[0]; 10], "{shown}");
}

#[test]
fn an_empty_table_says_none_and_titles_and_notes_wrap() {
    let mut table = Table::new("t", "标题很长很长很长").column("a", "编号");
    table.notes.push("按时办结率＝按时办结÷到期。".into());
    let narrow = Look { width: Some(12), color: false };
    let expected = "标题很长很长\n很长\n无\n按时办结率＝\n按时办结÷到\n期。\n";
    assert_eq!(render(&[table.clone()], Lang::Zh, &narrow), expected);
    assert_eq!(render(&[table.clone(), table], Lang::En, &PIPE).matches("\nnone\n").count(), 2);
}

#[test]
fn through_a_pipe_long_text_is_whole_and_blows_up_no_other_line() {
    let mut table = list(3);
    table.rows[1][4] = text(&"甲".repeat(32_767));
    let shown = render(&[table], Lang::Zh, &PIPE);
    assert_eq!(shown.matches('甲').count(), 32_767);
    assert!(shown.lines().all(|line| line.width() < 350), "{}", shown.len());
}

#[test]
fn odd_tables_do_no_harm() {
    let mut table = Table::new("t", "").column("a", "").column("b", "乙");
    table.rows = vec![vec![], vec![text("1"), text("👨‍👩‍👧 2"), text("3")], vec![Value::Nothing]];
    for width in [None, Some(0), Some(1), Some(2), Some(9), Some(70_000)] {
        let look = Look { width, color: true };
        render(&[table.clone(), Table { columns: vec![], ..table.clone() }], Lang::Zh, &look);
        render(&[list(2), units()], Lang::En, &look);
    }
}

#[test]
fn cli06_without_colour_there_is_no_escape_and_with_it_only_ours() {
    assert!(!render(&[list(2), units()], Lang::Zh, &NARROW).contains('\u{1b}'));
    let shown = render(&[units()], Lang::Zh, &Look { width: None, color: true });
    assert!(shown.starts_with("\u{1b}[1m各单位按时办结\u{1b}[0m\n\u{1b}[1m承办单位"), "{shown:?}");
    assert_eq!(shown.matches('\u{1b}').count(), 6);
}

#[test]
fn nothing_in_a_table_acts_on_the_terminal() {
    let hostile = "甲\u{1b}[2J\u{9b}31m\r\n\u{202e}乙\u{200b}\u{7}";
    let mut table = Table::new("t", hostile).column("a", hostile);
    table.rows.push(vec![text(hostile)]);
    table.notes.push(hostile.into());
    let expected = "甲[2J31m 乙\n甲[2J31m 乙\n───────────\n甲[2J31m 乙\n甲[2J31m 乙\n";
    assert_eq!(render(&[table.clone()], Lang::Zh, &PIPE), expected);
    let narrow = render(&[table], Lang::Zh, &Look { width: Some(5), color: false });
    assert!(!narrow.chars().any(|c| c != '\n' && sanitize::acts(c)), "{narrow:?}");
}

#[test]
fn rpt05_spans_and_moments_read_as_people_say_them() {
    assert_eq!(shown(&Value::Span(93_600), Lang::Zh), "26小时");
    assert_eq!(shown(&Value::Due(at("2025-09-30T23:59:59")), Lang::Zh), "2025-09-30");
    assert_eq!(shown(&Value::Due(at("2025-09-28T09:40:00")), Lang::Zh), "2025-09-28 09:40");
    assert_eq!(moment(at("2025-09-28T09:40:05")), "2025-09-28 09:40:05");
}
