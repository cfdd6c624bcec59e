//! Small bars beside the counts of a table that says it is to be drawn, in eighths of a terminal cell.

use crate::report::table::{Table, Value};

const LEAST: usize = 6;
const MOST: usize = 24;
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// One bar for each row and the cells the longest one takes; `None` where there is nothing to draw, or no
/// room to tell bars apart.
pub fn of(table: &Table, room: usize) -> Option<(Vec<String>, usize)> {
    let (_, column) = table.charted()?;
    let width = room.min(MOST);
    let count = |row: &Vec<Value>| match row.get(column) {
        Some(Value::Count(count)) => u128::from(count.unsigned_abs()),
        _ => 0,
    };
    let top = table.rows.iter().map(count).max().filter(|top| *top > 0)?;
    let bar = |row: &Vec<Value>| {
        // Half up, and never nothing for something.
        let eighths = (count(row) * width as u128 * 16 + top) / (top * 2);
        let eighths = usize::try_from(eighths).unwrap_or(0).max(usize::from(count(row) > 0));
        "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
    };
    (width >= LEAST).then(|| (table.rows.iter().map(bar).collect(), width))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::table::Chart;

    #[test]
    fn bars_are_as_long_as_their_counts() {
        let mut table = Table::new("t", "").column("a", "").column("n", "").chart(Chart::Curve);
        table.rows = [0, 1, 50, 100].map(|count| vec![Value::Nothing, Value::Count(count)]).to_vec();
        let (bars, width) = of(&table, 8).unwrap();
        assert_eq!((bars, width), (["", "▏", "████", "████████"].map(String::from).to_vec(), 8));
        assert_eq!(of(&table, 5), None);
        assert_eq!(of(&Table { chart: None, ..table }, 80), None);
    }
}
