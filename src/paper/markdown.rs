//! Markdown (GitHub's tables): a title, a table, notes for each. Nothing a citizen wrote makes a link, an
//! image, HTML or a new cell.

use super::shown::shown;
use super::{rate, sanitize};
use crate::report::table::{Table, Value};
use crate::text::{Lang, labels};
use std::borrow::Cow;
use std::io::{self, Write};

/// Several tables are one document: the first one's title is that of all.
pub fn write(out: &mut dyn Write, tables: &[Table], lang: Lang) -> io::Result<()> {
    for (at, table) in tables.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        if !table.title.is_empty() {
            writeln!(out, "{} {}\n", if at == 0 { "#" } else { "##" }, escaped(&table.title))?;
        }
        if table.rows.is_empty() || table.columns.is_empty() {
            writeln!(out, "{}", labels::NOTHING.pick(lang))?;
        } else {
            write_rows(out, table, lang)?;
        }
        for note in &table.notes {
            writeln!(out, "\n{}", escaped(note))?;
        }
    }
    Ok(())
}

fn write_rows(out: &mut dyn Write, table: &Table, lang: Lang) -> io::Result<()> {
    let headings = table.columns.iter().map(|column| escaped(&column.heading));
    line(out, headings)?;
    line(out, (0..table.columns.len()).map(|at| if table.is_figures(at) { "---:" } else { "---" }))?;
    for row in &table.rows {
        let cells = (0..table.columns.len()).map(|at| row.get(at).unwrap_or(&Value::Nothing));
        line(out, cells.map(|value| cell(value, lang)))?;
    }
    Ok(())
}

fn line(out: &mut dyn Write, cells: impl Iterator<Item = impl AsRef<str>>) -> io::Result<()> {
    write!(out, "|")?;
    for cell in cells {
        write!(out, " {} |", cell.as_ref())?;
    }
    writeln!(out)
}

fn cell(value: &Value, lang: Lang) -> Cow<'_, str> {
    match value {
        Value::Text(text) => escaped(text),
        Value::Rate { part, whole } => Cow::Owned(rate::human(*part, *whole)),
        value => shown(value, lang),
    }
}

/// One line in which nothing is markup.
fn escaped(text: &str) -> Cow<'_, str> {
    let text = sanitize::line(text);
    let links = text.contains("://") || text.contains("www.");
    let marks = |c: char| {
        matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '$' | '^' | '@'
        ) || links && matches!(c, ':' | '.')
    };
    if !text.contains(marks) {
        return text;
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if marks(c) {
            safe.push('\\');
        }
        safe.push(c);
    }
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words;

    fn written(tables: &[Table]) -> String {
        let mut out = Vec::new();
        write(&mut out, tables, Lang::Zh).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn tables_are_one_document() {
        let mut table =
            Table::new("units", "各单位").column("unit", "单位").column("n", "件数").rates("r", "办结率");
        let row = |unit: &str, n, part| {
            vec![Value::Text(unit.into()), Value::Count(n), Value::Rate { part, whole: 32_266 }]
        };
        table.rows = vec![
            row("城管局", 33_267, 32_259),
            row("水务局", -5, 0),
            vec![Value::Word("", words("合计", "total"))],
        ];
        table.notes.push("口径：办结÷派单。".into());
        let expected = "\
# 各单位

| 单位 | 件数 | 办结率 |
| --- | ---: | ---: |
| 城管局 | 33,267 | 99.98% (32259/32266) |
| 水务局 | -5 | 0.00% (0/32266) |
| 合计 |  |  |

口径：办结÷派单。

## 空表

无
";
        assert_eq!(written(&[table, Table::new("none", "空表").column("a", "甲")]), expected);
    }

    #[test]
    fn nothing_a_citizen_writes_is_markup() {
        let mut table = Table::new("t", "").column("x", "");
        for text in [
            "a|b\\|c",
            "<script>alert(1)</script>",
            "[点我](javascript:x) ![](http://x/y.png)",
            "见 https://x.example/a_b 或 www.x.example",
            "第一行\n| 第二行 |\r\n\u{1b}[31m",
            "&lt; `code` **粗** _斜_ ~~删~~",
        ] {
            table.rows.push(vec![Value::Text(text.into())]);
        }
        let expected = "|  |\n| --- |\n\
            | a\\|b\\\\\\|c |\n\
            | \\<script\\>alert(1)\\</script\\> |\n\
            | \\[点我\\](javascript\\:x) \\!\\[\\](http\\://x/y\\.png) |\n\
            | 见 https\\://x\\.example/a\\_b 或 www\\.x\\.example |\n\
            | 第一行 \\| 第二行 \\| \\[31m |\n\
            | \\&lt; \\`code\\` \\*\\*粗\\*\\* \\_斜\\_ \\~\\~删\\~\\~ |\n";
        assert_eq!(written(&[table]), expected);
    }
}
