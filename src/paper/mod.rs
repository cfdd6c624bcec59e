//! Tables on paper: the terminal, CSV and JSON. Each form is a writer of [`Table`]; the terminal cleans
//! text from strangers for the eye, the machine forms keep it as it is.

mod columns;
pub mod csv;
pub mod form_sheet;
pub mod json;
pub mod rate;
pub mod sanitize;
pub mod terminal;

pub use terminal::Look;

use crate::report::table::Table;
use crate::text::Lang;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// The forms a table can be written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// For the eye.
    Table,
    Csv,
    Json,
}

impl Form {
    /// The form a file is to have, by the ending of its name.
    pub fn from_ending(path: &Path) -> Option<Form> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" => Some(Form::Table),
            "csv" => Some(Form::Csv),
            "json" => Some(Form::Json),
            _ => None,
        }
    }

    /// A document is read by others later: reports put everything into it.
    pub fn is_document(self) -> bool {
        !matches!(self, Form::Table | Form::Csv | Form::Json)
    }

    pub fn from_code(code: &str) -> Option<Form> {
        match code {
            "table" => Some(Form::Table),
            "csv" => Some(Form::Csv),
            "json" => Some(Form::Json),
            _ => None,
        }
    }
}

/// Writes tables in one form. `lang` and `look` matter for the eye only. A failure of `out` comes back as
/// it was, so that a closed pipe can be told from a full disk.
pub fn write(out: &mut dyn Write, tables: &[Table], form: Form, lang: Lang, look: &Look) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, out);
    match form {
        Form::Table => terminal::write(&mut out, tables, lang, look)?,
        Form::Csv => csv::write(&mut out, tables)?,
        Form::Json => json::write(&mut out, tables)?,
    }
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::table::Value;

    struct ClosedPipe;

    impl Write for ClosedPipe {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn cli02_a_closed_pipe_is_known_as_one() {
        let mut table = Table::new("t", "标题").column("a", "甲");
        for rows in [1, 20_000] {
            table.rows = vec![vec![Value::Count(33_267)]; rows];
            for form in [Form::Table, Form::Csv, Form::Json] {
                let look = Look { width: None, color: false };
                let failed = write(&mut ClosedPipe, &[table.clone()], form, Lang::Zh, &look).unwrap_err();
                assert_eq!(failed.kind(), io::ErrorKind::BrokenPipe, "{form:?}, {rows}");
            }
        }
    }

    #[test]
    fn a_form_is_known_by_its_code_or_by_the_ending_of_a_file() {
        for (code, name, form) in [
            ("table", "a.txt", Form::Table),
            ("csv", "/tmp/2025.11.CSV", Form::Csv),
            ("json", "表.json", Form::Json),
        ] {
            assert_eq!(Form::from_code(code), Some(form));
            assert_eq!(Form::from_ending(Path::new(name)), Some(form));
        }
        assert_eq!(["", "CSV", "md", "xls"].map(Form::from_code), [None; 4]);
        assert_eq!(
            ["", "csv", ".csv", "a.md", "a.csv.gz"].map(|name| Form::from_ending(Path::new(name))),
            [None; 5]
        );
    }
}
