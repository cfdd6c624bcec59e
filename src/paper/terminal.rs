//! Tables for the eye: a title, the grid, notes; and how each value reads for a person. Through a pipe
//! nothing is wrapped or cut, and without colour not one escape code is written.

use super::grid::Grid;
use super::{rate, sanitize, wrap};
use crate::domain::Stamp;
use crate::report::table::{Table, Value};
use crate::text::{Lang, Words, words};
use std::borrow::Cow;
use std::io::{self, Write};

/// Where the table will be seen.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Terminal cells in a line; `None` through a pipe: then nothing is wrapped or cut.
    pub width: Option<usize>,
    pub color: bool,
}

const NONE: Words = words("无", "none");
const DAYS: Words = words("天", " d");
const HOURS: Words = words("小时", " h");
const MINUTES: Words = words("分钟", " min");

/// The tables as one text.
pub fn render(tables: &[Table], lang: Lang, look: &Look) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail.
    let _ = write(&mut out, tables, lang, look);
    String::from_utf8_lossy(&out).into_owned()
}

/// Writes the tables, an empty line between them.
pub fn write(out: &mut dyn Write, tables: &[Table], lang: Lang, look: &Look) -> io::Result<()> {
    for (at, table) in tables.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        if !table.title.is_empty() {
            paragraph(out, &table.title, BOLD, look)?;
        }
        if table.rows.is_empty() {
            writeln!(out, "{}", NONE.pick(lang))?;
        } else {
            Grid::measured(table, lang, look).write(out)?;
        }
        for note in &table.notes {
            paragraph(out, note, "", look)?;
        }
    }
    Ok(())
}

pub(super) const BOLD: &str = "\u{1b}[1m";
pub(super) const FAINT: &str = "\u{1b}[2m";

fn paragraph(out: &mut dyn Write, text: &str, style: &str, look: &Look) -> io::Result<()> {
    let clean = sanitize::line(text);
    for line in wrap::lines(&clean, look.width.unwrap_or(usize::MAX)) {
        styled(out, line, style, look)?;
    }
    Ok(())
}

/// One line, in a style where colour is wanted.
pub(super) fn styled(out: &mut dyn Write, line: &str, style: &str, look: &Look) -> io::Result<()> {
    if look.color && !style.is_empty() {
        writeln!(out, "{style}{line}\u{1b}[0m")
    } else {
        writeln!(out, "{line}")
    }
}

/// What a person reads in a cell.
pub(super) fn shown(value: &Value, lang: Lang) -> Cow<'_, str> {
    match value {
        Value::Nothing => Cow::Borrowed(""),
        Value::Text(text) => sanitize::line(text),
        Value::Word(_, words) => Cow::Borrowed(words.pick(lang)),
        Value::Count(count) => Cow::Owned(rate::grouped(*count)),
        Value::Rate { part, whole } => Cow::Owned(rate::human(*part, *whole)),
        Value::Decimal(number, digits) => {
            rate::decimal(*number, *digits).map_or(Cow::Borrowed(rate::NO_BASE), Cow::Owned)
        }
        Value::Stamp(stamp) => Cow::Owned(moment(*stamp)),
        Value::Due(stamp) if stamp.ends_a_day() => Cow::Owned(moment(*stamp)[..10].to_owned()),
        Value::Due(stamp) => Cow::Owned(moment(*stamp)),
        Value::Span(seconds) => Cow::Owned(span(*seconds, lang)),
    }
}

/// `2025-09-28 09:10`, with seconds only where there are any.
fn moment(stamp: Stamp) -> String {
    let mut text = stamp.to_string().replace('T', " ");
    if stamp.seconds().rem_euclid(60) == 0 {
        text.truncate(text.len() - 3);
    }
    text
}

/// Whole units elapsed: minutes, then hours and minutes, from 48 hours on days and hours.
fn span(seconds: i64, lang: Lang) -> String {
    let minutes = seconds.unsigned_abs() / 60;
    let hours = minutes / 60;
    let (large, small) = match hours {
        0 => ((0, HOURS), (minutes, MINUTES)),
        1..48 => ((hours, HOURS), (minutes % 60, MINUTES)),
        _ => ((hours / 24, DAYS), (hours % 24, HOURS)),
    };
    let mut text = if seconds < 0 && minutes > 0 { "-".to_owned() } else { String::new() };
    if large.0 > 0 {
        text += &format!("{}{}", large.0, large.1.pick(lang));
    }
    if small.0 > 0 || large.0 == 0 {
        let gap = if large.0 > 0 && lang == Lang::En { " " } else { "" };
        text += &format!("{gap}{}{}", small.0, small.1.pick(lang));
    }
    text
}

#[cfg(test)]
#[path = "terminal_tests.rs"]
mod tests;
