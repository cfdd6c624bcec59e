//! CSV for machines: column keys, codes, digits, text as it is and without a guard; UTF-8, LF, no BOM. One
//! table becomes one plain table; several become one long table of single figures.

use super::encoding::Encoding;
use super::flat::{self, Facet};
use super::place::Place;
use super::rate;
use super::rows::Rows;
use crate::report::table::{self, Table, Value};
use anyhow::Result;
use std::borrow::Cow;
use std::io::{self, Write};

/// Writes one table plainly, any other number of tables in long form.
pub fn write(out: &mut dyn Write, tables: &[Table], encoding: Encoding) -> Result<()> {
    let mut rows = Rows::for_machines(out, encoding);
    match tables {
        [table] => plain(&mut rows, table)?,
        _ => long(&mut rows, tables)?,
    };
    rows.finish()
}

/// The value as one machine cell; of a rate the percentage.
fn code(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Nothing => Cow::Borrowed(""),
        Value::Text(text) => Cow::Borrowed(text),
        Value::Word(code, _) => Cow::Borrowed(code),
        Value::Count(number) | Value::Span(number) => Cow::Owned(number.to_string()),
        Value::Rate { part, whole } => Cow::Owned(rate::number(*part, *whole).unwrap_or_default()),
        Value::Decimal(number, digits) => Cow::Owned(rate::decimal(*number, *digits).unwrap_or_default()),
        Value::Stamp(stamp) | Value::Due(stamp) => Cow::Owned(stamp.to_string()),
    }
}

/// A rate's columns in their order.
const OF_RATE: [Facet; 3] = [Facet::Part, Facet::Whole, Facet::Percent];

/// The ending of a column's key.
fn ending(facet: Facet) -> &'static str {
    match facet {
        Facet::Own => "",
        Facet::Part => "_part",
        Facet::Whole => "_whole",
        Facet::Percent => "_percent",
    }
}

fn facet(value: &Value, facet: Facet) -> Cow<'_, str> {
    match (facet, value) {
        (Facet::Part, Value::Rate { part, .. }) => Cow::Owned(part.to_string()),
        (Facet::Whole, Value::Rate { whole, .. }) => Cow::Owned(whole.to_string()),
        (Facet::Percent, Value::Rate { .. }) => code(value),
        (Facet::Own, Value::Rate { .. }) => Cow::Borrowed(""),
        (Facet::Own, value) => code(value),
        _ => Cow::Borrowed(""),
    }
}

fn plain(rows: &mut Rows, table: &Table) -> io::Result<()> {
    let facets = flat::facets(table, OF_RATE);
    for (column, facet) in &facets {
        let key = table.columns[*column].key.clone() + ending(*facet);
        rows.cell(&key, Place { table, row: &[], column: *column })?;
    }
    rows.end()?;
    for row in &table.rows {
        for &(column, of_value) in &facets {
            let value = row.get(column).unwrap_or(&Value::Nothing);
            rows.cell(&facet(value, of_value), Place { table, row, column })?;
        }
        rows.end()?;
    }
    Ok(())
}

fn long(rows: &mut Rows, tables: &[Table]) -> io::Result<()> {
    rows.record(["table", "row", "column", "part", "whole", "value"])?;
    for (table, key) in tables.iter().zip(table::distinct_keys(tables)) {
        let labels = label_columns(table);
        for row in &table.rows {
            let name = row_name(&row[..labels.min(row.len())]);
            for (column, value) in row.iter().enumerate().take(table.columns.len()).skip(labels) {
                let (part, whole) = (facet(value, Facet::Part), facet(value, Facet::Whole));
                for cell in [&key, &name, &table.columns[column].key, &*part, &*whole, &*code(value)] {
                    rows.cell(cell, Place { table, row, column })?;
                }
                rows.end()?;
            }
        }
    }
    Ok(())
}

/// How many leading columns name a row: the columns of words before the first figure, or one where there is
/// no figure.
fn label_columns(table: &Table) -> usize {
    let only =
        |at: usize, fits: fn(&Value) -> bool| table.rows.iter().filter_map(|row| row.get(at)).all(fits);
    if !table.rows.iter().flatten().any(Value::is_figure) {
        return 1;
    }
    let named = |at: &usize| only(*at, |v| matches!(v, Value::Text(_) | Value::Word(..) | Value::Nothing));
    (0..table.columns.len()).take_while(named).count().max(1)
}

fn row_name(labels: &[Value]) -> String {
    labels.iter().map(code).filter(|label| !label.is_empty()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Stamp;
    use crate::text::words;

    fn written(tables: &[Table]) -> String {
        let mut out = Vec::new();
        write(&mut out, tables, Encoding::Utf8).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn list() -> Table {
        let mut table = Table::new("tickets", "工单")
            .column("ticket", "工单编号")
            .column("kind", "类型")
            .column("accepted", "受理")
            .column("due", "到期")
            .column("taken", "用时")
            .column("title", "标题");
        let at = |text| Stamp::parse(text).unwrap();
        table.rows.push(vec![
            Value::Text("250912101108115409".into()),
            Value::Word("complaint", words("投诉", "complaint")),
            Value::Stamp(at("2025-09-28T09:10:00")),
            Value::Due(at("2025-09-30T23:59:59")),
            Value::Span(93_600),
            Value::Text("=1+1, \"吵\"\n\u{1b}[1m".into()),
        ]);
        table
    }

    #[test]
    fn imp06_one_table_is_plain_and_verbatim() {
        let expected = "ticket,kind,accepted,due,taken,title\n\
            250912101108115409,complaint,2025-09-28T09:10:00,2025-09-30T23:59:59,93600,\
            \"=1+1, \"\"吵\"\"\n\u{1b}[1m\"\n";
        assert_eq!(written(&[list()]), expected);
    }

    #[test]
    fn exp02_numbers_are_not_touched() {
        let mut table = Table::new("t", "").column("count", "").column("mean", "");
        table.rows.push(vec![Value::Count(-5), Value::Decimal(-0.3, 1)]);
        table.rows.push(vec![Value::Count(33_267), Value::Decimal(f64::NAN, 1)]);
        assert_eq!(written(&[table]), "count,mean\n-5,-0.3\n33267,\n");
    }

    #[test]
    fn a_rate_is_three_columns_even_in_an_empty_table() {
        let mut table = Table::new("t", "").column("unit", "").rates("on_time", "").column("value", "");
        let rate = |part, whole| Value::Rate { part, whole };
        assert_eq!(written(&[table.clone()]), "unit,on_time_part,on_time_whole,on_time_percent,value\n");
        table.rows.push(vec![Value::Text("甲局".into()), rate(4, 5), Value::Count(7)]);
        table.rows.push(vec![Value::Text("乙局".into()), rate(0, 0), rate(1, 3)]);
        table.rows.push(vec![Value::Text("丙局".into())]);
        let expected = "unit,on_time_part,on_time_whole,on_time_percent,value,value_part,value_whole,value_percent\n\
            甲局,4,5,80.00,7,,,\n\
            乙局,0,0,,,1,3,33.33\n\
            丙局,,,,,,,\n";
        assert_eq!(written(&[table]), expected);
    }

    #[test]
    fn several_tables_are_long() {
        let mut figures =
            Table::new("figures", "").column("a", "").column("b", "").column("n", "").column("r", "");
        let row = |second: Value| {
            let word = Value::Word("noise", words("噪声", "noise"));
            vec![word, second, Value::Count(12), Value::Rate { part: 9, whole: 10 }]
        };
        figures.rows = vec![row(Value::Text("夜间".into())), row(Value::Nothing)];
        let expected = "table,row,column,part,whole,value\n\
            figures,noise/夜间,n,,,12\n\
            figures,noise/夜间,r,9,10,90.00\n\
            figures,noise,n,,,12\n\
            figures,noise,r,9,10,90.00\n";
        assert_eq!(written(&[figures, Table::new("none", "")]), expected);
        assert!(
            written(&[list(), list()]).contains("\ntickets_2,250912101108115409/complaint,taken,,,93600\n")
        );
        assert_eq!(written(&[]), "table,row,column,part,whole,value\n");
    }
}
