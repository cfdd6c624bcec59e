//! CSV for people with a spreadsheet: their headings and words, percentages, dates and lengths of time that
//! a spreadsheet takes for what they are, text that it takes for text (`guard`). UTF-8 begins with a
//! byte-order mark, without which Excel reads it as GBK; GB18030 and GBK need none. `import` reads it back.

use super::encoding::Encoding;
use super::flat::{self, Facet};
use super::place::Place;
use super::rate;
use super::rows::Rows;
use super::shown::shown;
use crate::guard::guarded;
use crate::report::table::{Table, Value};
use crate::text::{Lang, labels};
use anyhow::Result;
use std::borrow::Cow;
use std::io::{self, Write};

const MARK: &[u8] = "\u{feff}".as_bytes();

/// What people look for first comes first.
pub const OF_RATE: [Facet; 3] = [Facet::Percent, Facet::Part, Facet::Whole];

/// Writes one table from its headings on; several below each other, each under its title, with its notes.
pub fn write(out: &mut dyn Write, tables: &[Table], lang: Lang, encoding: Encoding) -> Result<()> {
    if encoding == Encoding::Utf8 {
        out.write_all(MARK)?;
    }
    let mut rows = Rows::for_spreadsheets(out, encoding);
    match tables {
        [table] => write_table(&mut rows, table, lang)?,
        _ => {
            for (at, table) in tables.iter().enumerate() {
                if at > 0 {
                    rows.record([""])?;
                }
                line(&mut rows, table, &table.title)?;
                write_table(&mut rows, table, lang)?;
                table.notes.iter().try_for_each(|note| line(&mut rows, table, note))?;
            }
        }
    }
    rows.finish()
}

/// A row of one cell.
fn line(rows: &mut Rows, table: &Table, text: &str) -> io::Result<()> {
    rows.cell(&guarded(text), Place { table, row: &[], column: 0 })?;
    rows.end()
}

fn write_table(rows: &mut Rows, table: &Table, lang: Lang) -> io::Result<()> {
    let facets = flat::facets(table, OF_RATE);
    for &(column, facet) in &facets {
        let heading = heading(&table.columns[column].heading, facet, lang);
        rows.cell(&guarded(&heading), Place { table, row: &[], column })?;
    }
    rows.end()?;
    for row in &table.rows {
        for &(column, facet) in &facets {
            let value = row.get(column).unwrap_or(&Value::Nothing);
            rows.cell(&cell(value, facet, lang), Place { table, row, column })?;
        }
        rows.end()?;
    }
    Ok(())
}

/// A column's heading, with the facet of a rate that is not the rate itself.
pub fn heading(own: &str, facet: Facet, lang: Lang) -> Cow<'_, str> {
    match facet {
        Facet::Own | Facet::Percent => Cow::Borrowed(own),
        Facet::Part => Cow::Owned(format!("{own}{}", labels::OF_PART.pick(lang))),
        Facet::Whole => Cow::Owned(format!("{own}{}", labels::OF_WHOLE.pick(lang))),
    }
}

fn cell(value: &Value, facet: Facet, lang: Lang) -> Cow<'_, str> {
    match (facet, value) {
        (Facet::Part, Value::Rate { part, .. }) => Cow::Owned(part.to_string()),
        (Facet::Whole, Value::Rate { whole, .. }) => Cow::Owned(whole.to_string()),
        (Facet::Percent, Value::Rate { part, whole }) => Cow::Owned(rate::percent(*part, *whole)),
        (Facet::Own, Value::Rate { .. }) => Cow::Borrowed(""),
        (Facet::Own, Value::Text(text)) => guarded(text),
        (Facet::Own, Value::Count(count)) => Cow::Owned(count.to_string()),
        (Facet::Own, Value::Span(seconds)) => Cow::Owned(clock(*seconds)),
        (Facet::Own, value) => shown(value, lang),
        _ => Cow::Borrowed(""),
    }
}

/// `26:00:00`, which spreadsheets read as a length of time.
fn clock(seconds: i64) -> String {
    let (sign, all) = (if seconds < 0 { "-" } else { "" }, seconds.unsigned_abs());
    format!("{sign}{}:{:02}:{:02}", all / 3600, all / 60 % 60, all % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Stamp;
    use crate::text::words;

    fn written(tables: &[Table], encoding: Encoding) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        write(&mut out, tables, Lang::Zh, encoding).map(|()| out)
    }

    fn list() -> Table {
        let mut table = Table::new("tickets", "工单清单")
            .column("ticket", "工单编号")
            .column("kind", "诉求类型")
            .column("received", "受理时间")
            .column("due", "办结时限")
            .column("taken", "用时")
            .column("late", "超期工作日")
            .column("mean", "平均")
            .rates("rate", "办结率")
            .column("title", "标题");
        let at = |text| Stamp::parse(text).unwrap();
        let row = |title: &str, rate| {
            vec![
                Value::Text("250912101108115409".into()),
                Value::Word("complaint", words("投诉", "complaint")),
                Value::Stamp(at("2025-09-28T09:10:00")),
                Value::Due(at("2025-09-30T23:59:59")),
                Value::Span(93_600),
                Value::Count(-5),
                Value::Decimal(-0.3, 1),
                rate,
                Value::Text(title.into()),
            ]
        };
        table.rows = vec![
            row("=1+1;\"吵\"\n甲", Value::Rate { part: 4, whole: 5 }),
            row("路灯", Value::Rate { part: 0, whole: 0 }),
        ];
        table.notes.push("口径：甲。".into());
        table
    }

    #[test]
    fn exp01_exp02_exp07_exp08_one_table_reads_as_people_expect() {
        let expected = "\u{feff}\"工单编号\",\"诉求类型\",\"受理时间\",\"办结时限\",\"用时\",\"超期工作日\",\"平均\",\"办结率\",\"办结率（分子）\",\"办结率（分母）\",\"标题\"\r\n\
            \"250912101108115409\t\",\"投诉\",\"2025-09-28 09:10\",\"2025-09-30\",\"26:00:00\",-5,-0.3,\"80.00%\",4,5,\"'=1+1;\"\"吵\"\"\n甲\"\r\n\
            \"250912101108115409\t\",\"投诉\",\"2025-09-28 09:10\",\"2025-09-30\",\"26:00:00\",-5,-0.3,\"—\",0,0,\"路灯\"\r\n";
        assert_eq!(String::from_utf8(written(&[list()], Encoding::Utf8).unwrap()).unwrap(), expected);
    }

    #[test]
    fn several_tables_stand_below_each_other() {
        let mut figures = Table::new("figures", "=主要指标").column("figure", "指标").column("n", "件数");
        figures.rows.push(vec![Value::Word("accepted", words("受理", "accepted")), Value::Count(33_267)]);
        figures.notes.push("口径：甲。".into());
        let expected = "\u{feff}\"'=主要指标\"\r\n\"指标\",\"件数\"\r\n\"受理\",33267\r\n\"口径：甲。\"\r\n\"\"\r\n\
            \"'=主要指标\"\r\n\"指标\",\"件数\"\r\n\"受理\",33267\r\n\"口径：甲。\"\r\n";
        let out = written(&[figures.clone(), figures], Encoding::Utf8).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn exp04_what_gbk_lacks_is_named_with_its_ticket_all_of_it() {
        let mut table = list();
        table.rows[0][8] = Value::Text("𠮷野家".into());
        table.rows[1][8] = Value::Text("灯坏😀".into());
        let gb18030 = written(&[table.clone()], Encoding::Gb18030).unwrap();
        let (text, _, odd) = encoding_rs::GB18030.decode(&gb18030);
        let utf8 = String::from_utf8(written(&[table.clone()], Encoding::Utf8).unwrap()).unwrap();
        assert!(!odd && utf8.strip_prefix('\u{feff}') == Some(&*text));
        let error = written(&[table], Encoding::Gbk).unwrap_err();
        let troubles = &error.downcast_ref::<crate::domain::trouble::Troubles>().unwrap().0;
        let told: Vec<String> = troubles.iter().map(|trouble| format!("{:?}", trouble.what)).collect();
        assert_eq!(told.len(), 2);
        assert!(told[0].contains("'𠮷'") && told[1].contains("'😀'"), "{told:?}");
        assert!(told.iter().all(|what| what.contains("250912101108115409")), "{told:?}");
    }
}
