//! One HTML file that loads nothing: styles and charts inside, no script, and a policy that forbids both to
//! whatever might slip through. Made for a desk, a phone, the dark and A4 paper.

use super::shown::shown;
use super::{rate, sanitize, svg};
use crate::report::table::{self, Table, Value};
use crate::text::{Lang, labels};
use std::borrow::Cow;
use std::io::{self, Write};

const STYLE: &str = include_str!("html.css");
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/// Text of more characters wraps; one word of letters and digits that is no longer than this never does.
const LONG: usize = 16;
const SOLID: usize = 24;
/// A table of so many rows is kept on one sheet of paper.
const SHORT: usize = 16;

pub fn write(out: &mut dyn Write, tables: &[Table], lang: Lang) -> io::Result<()> {
    let title = tables.first().map_or(Cow::Borrowed(""), |table| escaped(&table.title));
    let code = if lang == Lang::Zh { "zh-CN" } else { "en" };
    write!(
        out,
        "<!doctype html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    )?;
    let keys = table::distinct_keys(tables);
    if tables.len() > 3 {
        write!(out, "<nav aria-label=\"{}\">", labels::CONTENTS.pick(lang))?;
        for (table, key) in tables.iter().zip(&keys).skip(1) {
            write!(out, "<a href=\"#{key}\">{}</a>", escaped(&table.title))?;
        }
        writeln!(out, "</nav>")?;
    }
    for (at, (table, key)) in tables.iter().zip(&keys).enumerate() {
        let class = if table.rows.len() <= SHORT { " class=\"short\"" } else { "" };
        writeln!(out, "<section id=\"{key}\"{class}>")?;
        if at > 0 {
            writeln!(out, "<h2>{}</h2>", escaped(&table.title))?;
        }
        write_table(out, table, lang)?;
        writeln!(out, "</section>")?;
    }
    writeln!(out, "</main>\n</body>\n</html>")
}

fn write_table(out: &mut dyn Write, table: &Table, lang: Lang) -> io::Result<()> {
    let chart = svg::chart(table, lang);
    if !chart.is_empty() {
        write!(out, "<figure>\n{chart}</figure>\n")?;
    }
    if table.rows.is_empty() || table.columns.is_empty() {
        writeln!(out, "<p>{}</p>", labels::NOTHING.pick(lang))?;
    } else {
        write_rows(out, table, lang)?;
    }
    for note in &table.notes {
        writeln!(out, "<p class=\"note\">{}</p>", escaped(note))?;
    }
    Ok(())
}

fn write_rows(out: &mut dyn Write, table: &Table, lang: Lang) -> io::Result<()> {
    let figures: Vec<bool> = (0..table.columns.len()).map(|at| table.is_figures(at)).collect();
    write!(out, "<div class=\"wide\">\n<table>\n<thead><tr>")?;
    for (column, is_figures) in table.columns.iter().zip(&figures) {
        let class = if *is_figures { " class=\"n\"" } else { "" };
        write!(out, "<th scope=\"col\"{class}>{}</th>", escaped(&column.heading))?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for row in &table.rows {
        write!(out, "<tr>")?;
        for at in 0..table.columns.len() {
            write_cell(out, row.get(at).unwrap_or(&Value::Nothing), lang)?;
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody>\n</table>\n</div>")
}

fn write_cell(out: &mut dyn Write, value: &Value, lang: Lang) -> io::Result<()> {
    match value {
        Value::Nothing => write!(out, "<td></td>"),
        Value::Rate { part, whole } => {
            let (percent, fraction) = (rate::percent(*part, *whole), rate::fraction(*part, *whole));
            write!(out, "<td class=\"n\">{percent} <small>{fraction}</small></td>")
        }
        Value::Text(text) => {
            let class = text_class(text);
            write!(out, "<td{class}>{}</td>", escaped(text))
        }
        value if value.is_figure() => write!(out, "<td class=\"n\">{}</td>", escaped(&shown(value, lang))),
        Value::Stamp(_) | Value::Due(_) => write!(out, "<td class=\"w\">{}</td>", shown(value, lang)),
        value => write!(out, "<td class=\"w\">{}</td>", escaped(&shown(value, lang))),
    }
}

/// Numbers and the like stay whole; long text gets room.
fn text_class(text: &str) -> &'static str {
    if text.len() <= SOLID && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        " class=\"w s\""
    } else if text.chars().nth(LONG).is_some() {
        " class=\"t\""
    } else {
        ""
    }
}

/// One line of text that is text in an element and in a quoted attribute.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    let text = sanitize::line(text);
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return text;
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Stamp;
    use crate::text::words;

    fn written(tables: &[Table]) -> String {
        let mut out = Vec::new();
        write(&mut out, tables, Lang::Zh).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_small_table_as_a_whole() {
        let mut table = Table::new("units", "各单位")
            .column("unit", "单位")
            .column("n", "件数")
            .rates("r", "办结率")
            .column("due", "到期");
        table.rows.push(vec![
            Value::Text("城管局".into()),
            Value::Count(33_267),
            Value::Rate { part: 32_259, whole: 32_266 },
            Value::Due(Stamp::parse("2025-09-30T23:59:59").unwrap()),
        ]);
        table.rows.push(vec![Value::Word("", words("合计", "total"))]);
        table.notes.push("口径：办结÷派单。".into());
        let html = written(&[table, Table::new("none", "空表").column("a", "甲")]);
        let body = html.split("</style>\n").nth(1).unwrap();
        let expected = "\
</head>
<body>
<main>
<h1>各单位</h1>
<section id=\"units\" class=\"short\">
<div class=\"wide\">
<table>
<thead><tr><th scope=\"col\">单位</th><th scope=\"col\" class=\"n\">件数</th><th scope=\"col\" class=\"n\">办结率</th><th scope=\"col\">到期</th></tr></thead>
<tbody>
<tr><td>城管局</td><td class=\"n\">33,267</td><td class=\"n\">99.98% <small>(32259/32266)</small></td><td class=\"w\">2025-09-30</td></tr>
<tr><td class=\"w\">合计</td><td></td><td></td><td></td></tr>
</tbody>
</table>
</div>
<p class=\"note\">口径：办结÷派单。</p>
</section>
<section id=\"none\" class=\"short\">
<h2>空表</h2>
<p>无</p>
</section>
</main>
</body>
</html>
";
        assert_eq!(body, expected);
        assert!(
            html.starts_with("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
        );
    }

    #[test]
    fn nothing_a_citizen_writes_acts_in_a_browser() {
        let hostile = "</title></style><script>alert('1')</script>\" onload=\"x\u{202e}\u{0}&lt;";
        let mut table = Table::new("t", hostile).column("a", hostile).column("n", hostile);
        table.rows = vec![vec![Value::Text(hostile.into()), Value::Count(1)]; 2];
        table.notes.push(hostile.into());
        let html = written(&[table.clone().chart(crate::report::table::Chart::Bars), table]);
        assert!(!html.contains("<script") && !html.contains("\" onload"), "{html}");
        assert_eq!(html.matches("</title>").count() + html.matches("</style>").count(), 2);
        assert!(
            html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;x&amp;lt;")
        );
        assert!(!html.contains(['\u{202e}', '\0']));
    }

    #[test]
    fn nothing_is_loaded() {
        let html = written(&[Table::new("t", "").column("a", "")]);
        for loads in ["http:", "//", "url(", "@import", "src=", "<link", "<script"] {
            assert!(!html.replace(POLICY, "").contains(loads), "{loads}");
        }
    }
}
