//! A table with one plain value to a cell, as CSV and spreadsheets need it: a rate becomes its percentage,
//! its part and its whole, each in a column of its own.

use crate::report::table::{Table, Value};

/// What of a value stands in a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Facet {
    /// All of it; nothing of a rate.
    Own,
    Part,
    Whole,
    Percent,
}

fn is_rate(value: &Value) -> bool {
    matches!(value, Value::Rate { .. })
}

/// What every column becomes: a rate's three facets in the order given, the value itself, or both where
/// rates stand among others.
pub fn facets(table: &Table, of_rate: [Facet; 3]) -> Vec<(usize, Facet)> {
    let mut facets = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let cells = || table.rows.iter().filter_map(|row| row.get(at)).filter(|v| **v != Value::Nothing);
        let rates = cells().any(is_rate);
        let own = if rates { !cells().all(is_rate) } else { !column.rates };
        facets.extend(own.then_some((at, Facet::Own)));
        facets.extend(of_rate.iter().filter(|_| rates || column.rates).map(|facet| (at, *facet)));
    }
    facets
}
