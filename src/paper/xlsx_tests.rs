//! What is inside a workbook. Names and numbers are invented.

use super::*;
use crate::paper::zip_parts;
use crate::text::words;

fn written(tables: &[Table]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    write(&mut out, tables, Lang::Zh, Stamp::parse("2025-09-28T09:10:00").unwrap()).map(|()| out)
}

fn part<'p>(parts: &'p [(String, String)], name: &str) -> &'p str {
    &parts.iter().find(|part| part.0 == name).unwrap().1
}

#[test]
fn figures_are_numbers_and_text_is_text() {
    let mut table =
        Table::new("t", "甲").column("ticket", "工单编号").column("late", "超期").rates("r", "办结率");
    table = table.column("taken", "用时").column("due", "到期").column("at", "时间").column("mean", "平均");
    let at = |text| Stamp::parse(text).unwrap();
    table.rows.push(vec![
        Value::Text("250912101108115409".into()),
        Value::Count(-5),
        Value::Rate { part: 33_266, whole: 33_267 },
        Value::Span(93_600),
        Value::Due(at("2025-09-30T23:59:59")),
        Value::Stamp(at("1850-01-01T00:00:00")),
        Value::Decimal(17.0 / 8.0, 2),
    ]);
    table.rows.push(vec![Value::Text("=1+1".into()), Value::Nothing, Value::Rate { part: 0, whole: 0 }]);
    let parts = zip_parts::of(&written(&[table]).unwrap());
    zip_parts::check(&parts);
    // The moment it is as of, and not the clock's.
    assert!(part(&parts, "docProps/core.xml").contains("2025-09-28T01:10:00Z"));
    let sheet = part(&parts, "xl/worksheets/sheet1.xml");
    let cell = |place: &str| {
        let from = sheet.split(&format!("<c r=\"{place}\"")).nth(1).unwrap_or("");
        from.split("</c>").next().unwrap().split_once('>').map_or("", |cut| cut.1).to_owned()
    };
    assert_eq!(
        ["B2", "C2", "D2", "E2", "F2", "I2"].map(cell),
        [
            "<v>-5</v>",
            "<v>0.9999</v>",
            "<v>33266</v>",
            "<v>33267</v>",
            "<v>1.0833333333333333</v>",
            "<v>2.13</v>"
        ]
    );
    assert!(sheet.contains("r=\"A2\" s=\"3\" t=\"s\"") && sheet.contains("t=\"s\"><v>"), "{sheet}");
    assert!(
        !sheet.contains("<f>")
            && sheet.contains("<autoFilter ref=\"A1:I3\"/>")
            && sheet.contains("ySplit=\"1\"")
    );
    let strings = part(&parts, "xl/sharedStrings.xml");
    for text in ["250912101108115409", "=1+1", "—", "1850-01-01 00:00"] {
        assert!(strings.contains(&format!("<t>{text}</t>")), "{text}: {strings}");
    }
}

#[test]
fn a_curve_is_a_native_chart() {
    let mut table = Table::new("months", "按月").column("m", "月份").column("n", "受理").chart(Chart::Curve);
    table.rows = ["1月", "2月"].map(|month| vec![Value::Text(month.into()), Value::Count(7)]).to_vec();
    let parts = zip_parts::of(&written(&[table]).unwrap());
    zip_parts::check(&parts);
    let chart = part(&parts, "xl/charts/chart1.xml");
    assert!(chart.contains("<c:lineChart>") && chart.contains("<c:f>按月!$B$2:$B$3</c:f>"), "{chart}");
}

#[test]
fn exp01_hostile_text_leaves_every_part_well_formed() {
    let hostile = "]]></t><!-- & \" ' <f>1+1</f> \u{0}\u{8}\u{1f}\u{fffe}\u{202e}\u{1b}[2J 𠮷😀 _x0041_";
    let mut table = Table::new("t", hostile).column("a", hostile).column("n", "n").chart(Chart::Bars);
    for text in
        [hostile, "=HYPERLINK(\"http://x\",\"y\")", "http://x.example", "mailto:a@b.c", &"长".repeat(32_767)]
    {
        table.rows.push(vec![Value::Text(text.into()), Value::Count(1)]);
    }
    table.rows.push(vec![Value::Word("w", words("=甲", "=a")), Value::Count(1)]);
    table.notes.push(hostile.into());
    let parts = zip_parts::of(&written(&[table.clone(), table]).unwrap());
    zip_parts::check(&parts);
    assert!(!parts.iter().any(|(_, text)| text.contains("<hyperlink") || text.contains("<f>1+1")));
    assert!(part(&parts, "xl/sharedStrings.xml").contains("_x0000_"));
}

#[test]
fn exp09_what_does_not_fit_is_named_and_never_an_empty_cell() {
    let mut table = Table::new("t", "甲").column("ticket", "工单编号").column("text", "内容");
    for (number, length) in [("A1", 32_767), ("A2", 32_768), ("A3", 40_000)] {
        table.rows.push(vec![Value::Text(number.into()), Value::Text("长".repeat(length))]);
    }
    let error = written(&[table]).unwrap_err();
    let troubles = &error.downcast_ref::<Troubles>().unwrap().0;
    let told: Vec<_> = troubles.iter().map(|trouble| (trouble.column.as_deref(), &trouble.what)).collect();
    let of = |number: &str| Wrong::TooLongForCell { ticket: number.into(), limit: 32_767 };
    assert_eq!(told, [(Some("内容"), &of("A2")), (Some("内容"), &of("A3"))]);
    let mut long = Table::new("t", "").column("n", "");
    long.rows = vec![Vec::new(); MOST_ROWS];
    assert!(written(&[long]).unwrap_err().downcast_ref::<Troubles>().is_some());
}

#[test]
fn numbers_that_are_none_or_not_exact_are_told_in_words() {
    let mut table = Table::new("t", "甲").column("a", "a").rates("r", "r");
    table.rows.push(vec![Value::Count(i64::MAX), Value::Rate { part: u64::MAX, whole: u64::MAX }]);
    table.rows.push(vec![Value::Decimal(f64::NAN, 1), Value::Nothing]);
    table.rows.push(vec![Value::Decimal(1.5, 9), Value::Nothing]);
    table.rows.push(vec![Value::Span(-60), Value::Nothing]);
    let parts = zip_parts::of(&written(&[table]).unwrap());
    let strings = part(&parts, "xl/sharedStrings.xml");
    for text in ["9,223,372,036,854,775,807", "18446744073709551615", "—", "1.500000000", "-1分钟"] {
        assert!(strings.contains(&format!("<t>{text}</t>")), "{text}: {strings}");
    }
}
