//! Ledger rows on their own: what reads back is written as the same cells and the same event, in both forms,
//! and the scanner for JSON rows agrees with a whole JSON parser.

use crate::store::cells::{Cuts, Form, Layout, Row, write_row};
use crate::store::column::{COLUMNS, Column};
use crate::store::row::{self, Common};
use crate::store::texts::{Cells, Source};
use std::borrow::Cow;

pub fn rows(bytes: &[u8]) {
    for line in bytes.split(|byte| *byte == b'\n') {
        if line.first() == Some(&b'{') {
            if let Some(cells) = row(line, &Form::Jsonl) {
                as_json(line, &cells);
            }
        } else {
            row(line, &Form::Csv(Layout::canonical()));
        }
    }
}

/// Reads a row as far as it goes; its cells if it is whole.
fn row(line: &[u8], form: &Form) -> Option<Vec<String>> {
    let mut cuts = Cuts::default();
    let mut row = Row::new(line, form, &mut cuts).ok()?;
    if let Ok(entry) = row::from_row(&mut row) {
        let common = Common {
            seq: entry.seq,
            at: entry.at,
            recorded: entry.recorded,
            actor: &entry.actor,
            ticket: &entry.ticket,
        };
        let cells = row::to_cells(&common, &entry.event);
        for form in [Form::Csv(Layout::canonical()), Form::Jsonl] {
            let written = written(&form, &cells);
            let mut cuts = Cuts::default();
            let mut again = Row::new(&written, &form, &mut cuts).expect("a written row");
            assert_eq!(row::from_row(&mut again).expect("a written event"), entry);
        }
    }
    row.check_width().ok()?;
    let cells = cells(&mut row)?;
    for form in [Form::Csv(Layout::canonical()), Form::Jsonl] {
        let mut texts = Cells::default();
        Column::ALL.iter().zip(&cells).for_each(|(&column, text)| texts.put(column, text.into()));
        let written = written(&form, &texts);
        let mut cuts = Cuts::default();
        let mut again = Row::new(&written, &form, &mut cuts).expect("a written row");
        assert_eq!(again.check_width(), Ok(()));
        assert_eq!(self::cells(&mut again).as_ref(), Some(&cells));
    }
    Some(cells)
}

/// One physical line, without its end.
fn written(form: &Form, cells: &Cells) -> Vec<u8> {
    let mut out = Vec::new();
    write_row(&mut out, form, cells);
    assert_eq!(out.pop(), Some(b'\n'));
    assert!(!out.iter().any(|byte| matches!(byte, b'\n' | b'\r' | 0)), "one physical line");
    out
}

/// Every decoded cell; none if one cannot be decoded.
pub fn cells(row: &mut Row) -> Option<Vec<String>> {
    let cells: Vec<String> =
        Column::ALL.iter().map(|&column| row.get(column).ok().map(Cow::into_owned)).collect::<Option<_>>()?;
    assert_eq!(cells.len(), COLUMNS);
    Some(cells)
}

fn as_json(line: &[u8], cells: &[String]) {
    let parsed: serde_json::Value = match serde_json::from_slice(line) {
        Ok(parsed) => parsed,
        // The scanner does not mind raw control characters and zeros before a number.
        Err(_) if line.iter().any(u8::is_ascii_control) || line.windows(2).any(|pair| pair == b":0") => {
            return;
        }
        Err(error) => panic!("the scanner takes what is no JSON: {error}"),
    };
    for (column, cell) in Column::ALL.iter().zip(cells) {
        let there = match &parsed[column.code()] {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            // A number may be too long for the parser's own.
            _ => continue,
        };
        assert_eq!(&there, cell, "{}", column.code());
    }
}
