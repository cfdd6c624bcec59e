//! JSON for machines: one table is an array of objects, several are one object by table key. Keys stand in
//! column order, ticket numbers are strings. Characters that act on a terminal are written as escapes,
//! which changes no value.

use super::{rate, sanitize};
use crate::report::table::{self, Table, Value};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::io::{self, Write};

/// Writes the tables with two spaces of indent and a line break at the end.
pub fn write(out: &mut dyn Write, tables: &[Table]) -> io::Result<()> {
    let json = match tables {
        [table] => serde_json::to_string_pretty(&Rows(table))?,
        _ => serde_json::to_string_pretty(&Tables(tables))?,
    };
    let mut rest = json.as_str();
    // Only line breaks of the layout are left of the controls; all else that acts stands within a string.
    while let Some(at) = rest.find(|c: char| !c.is_ascii_graphic() && c != '\n' && sanitize::acts(c)) {
        out.write_all(&rest.as_bytes()[..at])?;
        let mut after = rest[at..].chars();
        for unit in after.next().unwrap_or_default().encode_utf16(&mut [0; 2]) {
            write!(out, "\\u{unit:04x}")?;
        }
        rest = after.as_str();
    }
    writeln!(out, "{rest}")
}

struct Tables<'a>(&'a [Table]);
struct Whole<'a>(&'a Table);
struct Rows<'a>(&'a Table);
struct Row<'a>(&'a Table, &'a [Value]);
struct Cell<'a>(&'a Value);

impl Serialize for Tables<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(table::distinct_keys(self.0).into_iter().zip(self.0.iter().map(Whole)))
    }
}

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("title", &self.0.title)?;
        map.serialize_entry("rows", &Rows(self.0))?;
        map.serialize_entry("notes", &self.0.notes)?;
        map.end()
    }
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.rows.iter().map(|row| Row(self.0, row)))
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cells = self.1.iter().chain(std::iter::repeat(&Value::Nothing));
        serializer.collect_map(self.0.columns.iter().map(|column| &column.key).zip(cells.map(Cell)))
    }
}

impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Nothing => serializer.serialize_unit(),
            Value::Text(text) => serializer.serialize_str(text),
            Value::Word(code, _) => serializer.serialize_str(code),
            Value::Count(number) | Value::Span(number) => serializer.serialize_i64(*number),
            Value::Rate { part, whole } => {
                let mut map = serializer.serialize_map(Some(3))?;
                map.serialize_entry("part", part)?;
                map.serialize_entry("whole", whole)?;
                map.serialize_entry("percent", &plain_number(rate::number(*part, *whole)))?;
                map.end()
            }
            Value::Decimal(number, digits) => {
                plain_number(rate::decimal(*number, *digits)).serialize(serializer)
            }
            Value::Stamp(stamp) | Value::Due(stamp) => serializer.collect_str(stamp),
        }
    }
}

/// The number as it is printed, so that JSON and the other forms never differ in rounding.
fn plain_number(printed: Option<String>) -> Option<f64> {
    printed.and_then(|number| number.parse().ok())
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

    #[test]
    fn imp06_one_table_is_an_array_in_column_order() {
        let mut table = Table::new("t", "工单").column("ticket", "编号").column("at", "").column("kind", "");
        table = table.column("days", "").rates("rate", "").column("more", "");
        table.rows.push(vec![
            Value::Text("250912101108115409".into()),
            Value::Due(Stamp::parse("2025-09-30T23:59:59").unwrap()),
            Value::Word("complaint", words("投诉", "complaint")),
            Value::Decimal(-0.3, 1),
            Value::Rate { part: 32_259, whole: 32_266 },
        ]);
        let expected = r#"[
  {
    "ticket": "250912101108115409",
    "at": "2025-09-30T23:59:59",
    "kind": "complaint",
    "days": -0.3,
    "rate": {
      "part": 32259,
      "whole": 32266,
      "percent": 99.98
    },
    "more": null
  }
]
"#;
        assert_eq!(written(&[table]), expected);
        assert_eq!(written(&[Table::new("t", "")]), "[]\n");
    }

    #[test]
    fn several_tables_are_an_object_by_key() {
        let mut table = Table::new("b", "乙").column("n", "").column("r", "");
        table.rows.push(vec![Value::Count(-5), Value::Rate { part: 0, whole: 0 }]);
        table.notes.push("口径：甲".into());
        let json = written(&[table.clone(), Table::new("a", ""), table]);
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        let rows = serde_json::json!([{"n": -5, "r": {"part": 0, "whole": 0, "percent": null}}]);
        let first = serde_json::json!({"title": "乙", "rows": rows, "notes": ["口径：甲"]});
        let empty = serde_json::json!({"title": "", "rows": [], "notes": []});
        assert_eq!(read, serde_json::json!({"b": first, "a": empty, "b_2": first}));
        assert_eq!(written(&[]), "{}\n");
    }

    #[test]
    fn hostile_text_is_escaped_and_comes_back_unchanged() {
        let hostile = "\"甲\"\u{1b}[2J\u{9b}\u{7f}\u{202e}乙\u{2028}\u{e0041}𠮷\n";
        let mut table = Table::new("t", "").column("x", "");
        table.rows.push(vec![Value::Text(hostile.into())]);
        let json = written(&[table]);
        assert!(!json.chars().any(|c| c != '\n' && sanitize::acts(c)), "{json:?}");
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read[0]["x"], hostile);
    }
}
