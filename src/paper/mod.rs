//! Tables on paper: the terminal, CSV and JSON. Each form is a writer of [`Table`]; the terminal cleans
//! text from strangers for the eye, the machine forms keep it as it is.

pub mod csv;
mod grid;
pub mod json;
pub mod rate;
pub mod sanitize;
pub mod terminal;
mod wrap;

pub use terminal::Look;

use crate::report::table::Table;
use crate::text::Lang;
use std::io::{self, BufWriter, Write};

/// The forms a table can be written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// For the eye.
    Table,
    Csv,
    Json,
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

/// The tables' keys, made distinct: a second `units` is `units_2`.
fn distinct_keys(tables: &[Table]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::with_capacity(tables.len());
    for (at, table) in tables.iter().enumerate() {
        let earlier = tables[..at].iter().filter(|other| other.key == table.key).count();
        keys.push(if earlier == 0 { table.key.to_owned() } else { format!("{}_{}", table.key, earlier + 1) });
    }
    keys
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
}
