//! What a person sees, compared as whole text. Names and numbers are invented.

use super::*;

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
        vec![
            text(unit),
            Value::Count(count),
            Value::Rate { part, whole },
            Value::Decimal(mean, 2),
            Value::Span(seconds),
        ]
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
fn a_small_table_in_chinese() {
    let expected = "\
各单位按时办结
承办单位              件数            按时办结率  平均天数    最长用时
──────────────────────────────────────────────────────────────────────
城管局              33,267  99.98% (32259/32266)      2.13      26小时
甲乙丙丁街道办事处      -5   5.00%        (1/20)     -0.30   3天4小时
水务局                   0       —         (0/0)      0.00      0分钟
按时办结率＝按时办结÷到期；四舍五入，两位小数。
";
    assert_eq!(render(&[units()], Lang::Zh, &PIPE), expected);
}
