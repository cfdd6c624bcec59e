//! What an import found: counts, changes, and the rows it left out.

use super::table::{Table, Value};
use crate::guard::guarded;
use crate::intake::grid::Grid;
use crate::intake::plan::Change;
use crate::intake::request::{Reading, text_of};
use crate::text::usage::ImportCounts;
use crate::text::{Lang, labels, names, trouble};
use anyhow::Result;
use std::collections::BTreeMap;

/// One row for each file.
pub fn counts(files: &[(String, ImportCounts)], lang: Lang) -> Table {
    let mut table = Table::new("import", labels::T_IMPORT.pick(lang)).column("file", labels::FILE.pick(lang));
    for (key, words) in [
        ("new", labels::S_NEW),
        ("advanced", labels::S_ADVANCED),
        ("changed", labels::S_CHANGED),
        ("same", labels::S_SAME),
        ("double", labels::S_DOUBLE),
        ("bad", labels::S_BAD),
    ] {
        table = table.column(key, words.pick(lang));
    }
    for (file, counts) in files {
        let ImportCounts { new, advanced, changed, same, double, bad } = *counts;
        let counts = [new, advanced, changed, same, double, bad].map(|count| Value::Count(count as i64));
        table.rows.push(std::iter::once(Value::Text(file.clone())).chain(counts).collect());
    }
    table
}

/// `update`: intake fields are corrected, and not only told.
pub fn changes(changes: &[(String, &Change)], update: bool, lang: Lang) -> Table {
    let mut table = Table::new("changed", labels::T_CHANGED.pick(lang))
        .column("file", labels::FILE.pick(lang))
        .column("line", labels::LINE.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("column", labels::COLUMN.pick(lang))
        .column("old", labels::OLD.pick(lang))
        .column("new", labels::NEW.pick(lang))
        .column("outcome", labels::OUTCOME.pick(lang));
    for (file, change) in changes {
        table.rows.push(vec![
            Value::Text(file.clone()),
            Value::Count(change.line as i64),
            Value::Text(change.ticket.clone()),
            Value::Text(change.field.clone()),
            shielded(change, &change.old),
            shielded(change, &change.new),
            match update && change.amends.is_some() {
                true => Value::Word("amended", labels::AMENDED),
                false => Value::Word("kept", labels::KEPT),
            },
        ]);
    }
    table
}

/// A change without personal data.
fn shielded(change: &Change, text: &str) -> Value {
    let shield = &change.shield;
    let named = change.amends.and_then(|field| names::value(field, text));
    let safe = || change.amends.map_or_else(|| shield.text(text), |field| shield.field(field, text));
    named.map_or_else(|| Value::Text(safe()), |(code, words)| Value::Word(code, words))
}

/// The faulty rows as CSV: the file's own columns, then what is wrong.
pub fn bad_rows(grid: &Grid, reading: &Reading, lang: Lang) -> Result<Vec<u8>> {
    let mut faults: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for fault in &reading.troubles {
        let column = fault.column.as_deref().map_or(String::new(), |column| format!("{column}: "));
        let text = format!("{column}{}", trouble::wrong(lang, &fault.what).what);
        faults.entry(fault.line.unwrap_or(0)).or_default().push(text);
    }
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let safe = |cells: &mut dyn Iterator<Item = &str>| cells.map(|cell| guarded(cell).into_owned()).collect();
    let headings = reading.mapping.headings.iter().map(String::as_str);
    let headings: Vec<String> = safe(&mut headings.chain([labels::FAULTS.pick(lang)]));
    writer.write_record(headings)?;
    for row in &grid.rows {
        if let Some(texts) = faults.get(&row.line) {
            let mut cells: Vec<String> = row.cells.iter().map(text_of).collect();
            cells.resize(cells.len().max(reading.mapping.headings.len()), String::new());
            cells.push(texts.join("; "));
            let cells: Vec<String> = safe(&mut cells.iter().map(String::as_str));
            writer.write_record(&cells)?;
        }
    }
    Ok(writer.into_inner()?)
}
