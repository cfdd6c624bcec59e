//! CSV for machines: column keys, codes, digits, text as it is and without a guard; UTF-8, LF, no BOM. One
//! table becomes one plain table; several become one long table of single figures.

use super::rate;
use crate::report::table::{self, Table, Value};
use std::borrow::Cow;
use std::io::{self, Write};

type Sheet<'a> = ::csv::Writer<&'a mut dyn Write>;

/// Writes one table plainly, any other number of tables in long form.
pub fn write(out: &mut dyn Write, tables: &[Table]) -> io::Result<()> {
    let mut sheet: Sheet = ::csv::Writer::from_writer(out);
    let done = match tables {
        [table] => plain(&mut sheet, table),
        _ => long(&mut sheet, tables),
    };
    done.map_err(as_io)?;
    sheet.flush()
}

/// The failure of the file itself, not wrapped: a closed pipe must still be known as one.
fn as_io(error: ::csv::Error) -> io::Error {
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("csv: {other:?}")),
    }
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

/// A rate's columns: the endings of their keys.
const RATE: [&str; 3] = ["_part", "_whole", "_percent"];

/// What of a value stands in the column whose key has this ending.
fn facet<'a>(value: &'a Value, ending: &str) -> Cow<'a, str> {
    match (ending, value) {
        ("_part", Value::Rate { part, .. }) => Cow::Owned(part.to_string()),
        ("_whole", Value::Rate { whole, .. }) => Cow::Owned(whole.to_string()),
        ("_percent", Value::Rate { .. }) => code(value),
        ("", value) if !is_rate(value) => code(value),
        _ => Cow::Borrowed(""),
    }
}

fn is_rate(value: &Value) -> bool {
    matches!(value, Value::Rate { .. })
}

/// What every column becomes: a rate's three, the value itself, or both where rates stand among others.
fn facets(table: &Table) -> Vec<(usize, &'static str)> {
    let mut facets = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let cells = || table.rows.iter().filter_map(|row| row.get(at)).filter(|v| **v != Value::Nothing);
        let rates = cells().any(is_rate);
        let own = if rates { !cells().all(is_rate) } else { !column.rates };
        facets.extend(own.then_some((at, "")));
        facets.extend(RATE.iter().filter(|_| rates || column.rates).map(|ending| (at, *ending)));
    }
    facets
}

fn plain(sheet: &mut Sheet, table: &Table) -> ::csv::Result<()> {
    let facets = facets(table);
    sheet.write_record(facets.iter().map(|(at, ending)| table.columns[*at].key.clone() + ending))?;
    for row in &table.rows {
        for (at, ending) in &facets {
            sheet.write_field(facet(row.get(*at).unwrap_or(&Value::Nothing), ending).as_bytes())?;
        }
        sheet.write_record(None::<&[u8]>)?;
    }
    Ok(())
}

fn long(sheet: &mut Sheet, tables: &[Table]) -> ::csv::Result<()> {
    sheet.write_record(["table", "row", "column", "part", "whole", "value"])?;
    for (table, key) in tables.iter().zip(table::distinct_keys(tables)) {
        let labels = label_columns(table);
        for row in &table.rows {
            let name = row_name(&row[..labels.min(row.len())]);
            for (column, value) in table.columns.iter().zip(row).skip(labels) {
                let (part, whole) = (facet(value, RATE[0]), facet(value, RATE[1]));
                sheet.write_record([&key, &name, &column.key, &*part, &*whole, &*code(value)])?;
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
    let figure = |value: &Value| {
        matches!(value, Value::Count(_) | Value::Rate { .. } | Value::Decimal(..) | Value::Span(_))
    };
    if !table.rows.iter().flatten().any(figure) {
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
        write(&mut out, tables).unwrap();
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
