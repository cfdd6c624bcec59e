//! Tables on paper. Each form is a writer of [`Table`]: what is made for the eye cleans and escapes text
//! from strangers, machine forms keep it as it is, spreadsheets get text that is only text.

mod bars;
mod columns;
pub mod csv;
pub mod docx;
mod encoding;
mod flat;
mod html;
pub mod json;
pub mod letters;
mod markdown;
mod place;
pub mod rate;
mod rows;
pub mod sanitize;
pub mod screen;
mod sheet_name;
mod shown;
mod spreadsheet;
mod svg;
pub mod terminal;
mod xlsx;
#[cfg(test)]
mod zip_parts;

pub use encoding::Encoding;
pub use terminal::Look;

use crate::domain::Stamp;
use crate::report::table::Table;
use crate::text::Lang;
use anyhow::Result;
use std::io::{BufWriter, Write};
use std::path::Path;

/// The forms a table can be written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// For the eye.
    Table,
    Csv,
    /// CSV for people with a spreadsheet.
    Spreadsheet,
    Json,
    Markdown,
    Html,
    Xlsx,
    Docx,
}

/// Each form with its code and the endings of its files. CSV is for machines unless a spreadsheet is named.
const FORMS: [(Form, &str, &[&str]); 8] = [
    (Form::Table, "table", &["txt"]),
    (Form::Csv, "csv", &["csv"]),
    (Form::Spreadsheet, "spreadsheet", &[]),
    (Form::Json, "json", &["json"]),
    (Form::Markdown, "md", &["md", "markdown"]),
    (Form::Html, "html", &["html", "htm"]),
    (Form::Xlsx, "xlsx", &["xlsx"]),
    (Form::Docx, "docx", &["docx"]),
];

impl Form {
    /// The form a file is to have, by the ending of its name.
    pub fn from_ending(path: &Path) -> Option<Form> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        FORMS.iter().find(|(_, _, endings)| endings.contains(&ending.as_str())).map(|form| form.0)
    }

    /// May a file of this form have that name? Not if the ending promises another one.
    pub fn fits(self, path: &Path) -> bool {
        Form::from_ending(path).is_none_or(|named| match named {
            Form::Table => !self.is_binary(),
            Form::Csv => self.is_csv(),
            named => named == self,
        })
    }

    /// A document is read by others later: reports put everything into it.
    pub fn is_document(self) -> bool {
        !matches!(self, Form::Table | Form::Csv | Form::Json)
    }

    pub fn from_code(code: &str) -> Option<Form> {
        FORMS.iter().find(|form| form.1 == code).map(|form| form.0)
    }

    /// What may be asked for.
    pub fn codes() -> Vec<&'static str> {
        FORMS.iter().map(|form| form.1).collect()
    }

    /// The endings of files that may be written.
    pub fn endings() -> Vec<String> {
        FORMS.iter().filter_map(|form| form.2.first()).map(|ending| format!(".{ending}")).collect()
    }

    /// Bytes that nobody wants on a terminal.
    pub fn is_binary(self) -> bool {
        matches!(self, Form::Xlsx | Form::Docx)
    }

    /// Can it be written in another encoding than UTF-8?
    pub fn is_csv(self) -> bool {
        matches!(self, Form::Csv | Form::Spreadsheet)
    }
}

/// How tables are to be written.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub form: Form,
    pub lang: Lang,
    /// Matters on a terminal only.
    pub look: Look,
    /// Matters for CSV only.
    pub encoding: Encoding,
    /// What documents say about when they were made.
    pub now: Stamp,
}

/// Writes tables in one form.
///
/// # Errors
/// A failure of `out` comes back as it was, so that a closed pipe can be told from a full disk. Text that
/// the form cannot hold comes back as `Troubles` without a file name; nothing has been written then.
pub fn write(out: &mut dyn Write, tables: &[Table], style: &Style) -> Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, out);
    let Style { form, lang, look, encoding, now } = style;
    match form {
        Form::Table => terminal::write(&mut out, tables, *lang, look)?,
        Form::Csv | Form::Spreadsheet if *encoding != Encoding::Utf8 => {
            // All of it, or nothing: what cannot be encoded may stand in the last row.
            let mut whole = Vec::new();
            write_csv(&mut whole, tables, style)?;
            out.write_all(&whole)?;
        }
        Form::Csv | Form::Spreadsheet => write_csv(&mut out, tables, style)?,
        Form::Json => json::write(&mut out, tables)?,
        Form::Markdown => markdown::write(&mut out, tables, *lang)?,
        Form::Html => html::write(&mut out, tables, *lang)?,
        Form::Xlsx => xlsx::write(&mut out, tables, *lang, *now)?,
        Form::Docx => docx::report::write(&mut out, tables, *lang, *now)?,
    }
    Ok(out.flush()?)
}

fn write_csv(out: &mut dyn Write, tables: &[Table], style: &Style) -> Result<()> {
    match style.form {
        Form::Spreadsheet => spreadsheet::write(out, tables, style.lang, style.encoding),
        _ => csv::write(out, tables, style.encoding),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::table::Value;
    use std::io;

    struct ClosedPipe;

    impl Write for ClosedPipe {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn style(form: Form) -> Style {
        let now = Stamp::parse("2025-09-28T09:10:00").unwrap();
        let look = Look { width: None, color: false };
        Style { form, lang: Lang::Zh, look, encoding: Encoding::Utf8, now }
    }

    #[test]
    fn cli02_a_closed_pipe_is_known_as_one() {
        let mut table = Table::new("t", "标题").column("a", "甲");
        for rows in [1, 20_000] {
            table.rows = vec![vec![Value::Count(33_267)]; rows];
            for (form, ..) in FORMS {
                let failed = write(&mut ClosedPipe, &[table.clone()], &style(form)).unwrap_err();
                let kind = failed.downcast_ref::<io::Error>().map(io::Error::kind);
                assert_eq!(kind, Some(io::ErrorKind::BrokenPipe), "{form:?}, {rows}");
            }
        }
    }

    #[test]
    fn the_same_tables_are_the_same_bytes() {
        let mut table = Table::new("t", "标题").column("a", "甲").column("n", "件数");
        table.rows = vec![vec![Value::Text("甲".into()), Value::Count(1)]; 3];
        for (form, ..) in FORMS {
            let bytes = || {
                let mut out = Vec::new();
                write(&mut out, &[table.clone(), table.clone()], &style(form)).unwrap();
                out
            };
            assert!(bytes() == bytes(), "{form:?}");
        }
    }

    #[test]
    fn a_form_is_known_by_its_code_or_by_the_ending_of_a_file() {
        for (code, name, form) in [
            ("table", "a.txt", Form::Table),
            ("csv", "/tmp/2025.11.CSV", Form::Csv),
            ("json", "表.json", Form::Json),
            ("md", "a.md", Form::Markdown),
            ("html", "a.htm", Form::Html),
            ("xlsx", "a.XLSX", Form::Xlsx),
            ("docx", "a.docx", Form::Docx),
        ] {
            assert_eq!(Form::from_code(code), Some(form));
            assert_eq!(Form::from_ending(Path::new(name)), Some(form));
        }
        for (form, name, fits) in [
            (Form::Spreadsheet, "a.csv", true),
            (Form::Csv, "a.txt", true),
            (Form::Csv, "a.dat", true),
            (Form::Csv, "a", true),
            (Form::Csv, "a.xlsx", false),
            (Form::Xlsx, "a.txt", false),
            (Form::Table, "a.csv", false),
        ] {
            assert_eq!(form.fits(Path::new(name)), fits, "{form:?} {name}");
        }
        assert_eq!(["", "CSV", "pdf", "xls"].map(Form::from_code), [None; 4]);
        assert_eq!(
            ["", "csv", ".csv", "a.pdf", "a.csv.gz"].map(|name| Form::from_ending(Path::new(name))),
            [None; 5]
        );
    }
}
