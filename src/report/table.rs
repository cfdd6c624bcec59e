//! One table of figures or facts: what every report makes and every form of paper writes.

use crate::domain::number::Number;
use crate::domain::{Stamp, mask};
use crate::text::{Words, labels};

/// A table; `key` and the columns' keys are stable English for machines.
#[derive(Clone, Debug)]
pub struct Table {
    pub key: &'static str,
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Value>>,
    /// Sentences printed below the table: formula, base, exclusions.
    pub notes: Vec<String>,
    /// How its first column of counts is drawn, by forms that can draw.
    pub chart: Option<Chart>,
    /// Its texts are the matter itself: nothing of them is cut on a terminal.
    pub whole: bool,
    /// Fit for the public edition: names nobody, and no unit beside a fault. Decided where a table is made.
    pub public: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Chart {
    /// Rows in an order of their own: months, hours.
    Curve,
    /// Rows to be compared with each other, the largest first.
    Bars,
}

#[derive(Clone, Debug)]
pub struct Column {
    pub key: String,
    pub heading: String,
    /// Holds rates: machine forms then have the same columns even when there is no row.
    pub rates: bool,
}

/// A cell. Rates keep part and whole until they are printed.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Nothing,
    /// Text from tickets and files: hostile until the writer has escaped it.
    Text(String),
    /// A fixed word with its stable machine code.
    Word(&'static str, Words),
    Count(i64),
    /// part ÷ whole, printed as a percentage with its fraction.
    Rate {
        part: u64,
        whole: u64,
    },
    /// A plain number with so many decimals (mean days, say).
    Decimal(f64, usize),
    Stamp(Stamp),
    /// A due moment; the end of a day is shown as the bare date.
    Due(Stamp),
    /// Seconds of elapsed time.
    Span(i64),
}

impl Value {
    /// A number, whatever its unit.
    pub fn is_figure(&self) -> bool {
        matches!(self, Value::Count(_) | Value::Rate { .. } | Value::Decimal(..) | Value::Span(_))
    }
}

/// The number of a ticket: text, whatever it looks like.
pub fn ticket_number(number: &Number) -> Value {
    Value::Text(number.to_string())
}

/// The name of a unit, an area or a category. A clerk may have typed a telephone number there.
pub fn name(name: &str) -> Value {
    Value::Text(mask::text(name, &[]).into_owned())
}

/// The same of a group; a blank one is said to be so.
pub fn group(group: &str) -> Value {
    if group.is_empty() { Value::Word("", labels::NONE_GIVEN) } else { name(group) }
}

impl Table {
    pub fn new(key: &'static str, title: impl Into<String>) -> Table {
        Table {
            key,
            title: title.into(),
            columns: Vec::new(),
            rows: Vec::new(),
            notes: Vec::new(),
            chart: None,
            whole: false,
            public: false,
        }
    }

    pub fn column(mut self, key: impl Into<String>, heading: impl Into<String>) -> Table {
        self.columns.push(Column { key: key.into(), heading: heading.into(), rates: false });
        self
    }

    /// A column of rates.
    pub fn rates(mut self, key: impl Into<String>, heading: impl Into<String>) -> Table {
        self.columns.push(Column { key: key.into(), heading: heading.into(), rates: true });
        self
    }

    pub fn whole(mut self) -> Table {
        self.whole = true;
        self
    }

    /// To be drawn, and how.
    #[cfg(test)]
    pub fn chart(mut self, chart: Chart) -> Table {
        self.chart = Some(chart);
        self
    }

    /// Fit for the public edition.
    #[cfg(test)]
    pub fn public(mut self) -> Table {
        self.public = true;
        self
    }

    /// Does the column hold figures only? They stand at the right.
    pub fn is_figures(&self, column: usize) -> bool {
        let cells = || self.rows.iter().filter_map(|row| row.get(column)).filter(|v| **v != Value::Nothing);
        cells().next().is_some() && cells().all(Value::is_figure)
    }

    /// How to draw the table and which column: the first that holds counts and nothing else. `None` where
    /// there is nothing to compare, or a count below zero, which no bar can show.
    pub fn charted(&self) -> Option<(Chart, usize)> {
        let counts = |at: &usize| {
            self.rows.iter().all(|row| matches!(row.get(*at), Some(Value::Count(count)) if *count >= 0))
        };
        let column = (1..self.columns.len()).find(counts)?;
        (self.rows.len() > 1).then_some((self.chart?, column))
    }
}

/// The tables' keys, made distinct: a second `units` is `units_2`.
pub fn distinct_keys(tables: &[Table]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::with_capacity(tables.len());
    for (at, table) in tables.iter().enumerate() {
        let earlier = tables[..at].iter().filter(|other| other.key == table.key).count();
        keys.push(if earlier == 0 { table.key.to_owned() } else { format!("{}_{}", table.key, earlier + 1) });
    }
    keys
}
