//! Where in a table a value stands, for the message that it cannot be written.

use crate::domain::trouble::{Trouble, Wrong};
use crate::report::table::{Table, Value};

#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub table: &'a Table,
    pub row: &'a [Value],
    /// Counts from 0.
    pub column: usize,
}

impl Place<'_> {
    /// The ticket of the row; in tables without tickets what the row begins with.
    fn ticket(&self) -> String {
        let of_tickets = self.table.columns.iter().position(|column| column.key == "ticket");
        match self.row.get(of_tickets.unwrap_or(0)) {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Word(code, _)) => code.to_string(),
            _ => self.table.key.to_owned(),
        }
    }

    /// The trouble with this cell; who called knows the file.
    pub fn trouble(&self, what: impl FnOnce(String) -> Wrong) -> Trouble {
        let trouble = Trouble::of("", what(self.ticket()));
        match self.table.columns.get(self.column) {
            Some(column) => trouble.column(&column.heading),
            None => trouble,
        }
    }
}
