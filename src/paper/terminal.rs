//! Tables for the eye, drawn by comfy-table: a title, the grid, notes; and how each value reads for a person.
//! Through a pipe nothing is cut, and without colour not one escape code is written.

use super::columns::{self, Column};
use super::shown::shown;
use super::{bars, rate, sanitize};
use crate::report::table::{Table, Value};
use crate::text::{Lang, labels};
use comfy_table::ColumnConstraint::{Absolute, LowerBoundary};
use comfy_table::{Cell, CellAlignment, ContentArrangement, LineStyle, Table as Grid, TableStyle, Width};
use std::borrow::Cow;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Where the table will be seen.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Terminal cells in a line; `None` through a pipe: then nothing is cut, and only very long text wraps.
    pub width: Option<usize>,
    pub color: bool,
}

const BOLD: &str = "\u{1b}[1m";
const FAINT: &str = "\u{1b}[2m";
const RULE: char = '─';
/// Text on a terminal is cut with `…` after so many lines of one cell.
const CELL_LINES: usize = 2;
/// Values in blocks are never narrower.
const BLOCK_VALUE: usize = 6;

/// The tables as one text.
#[cfg(test)]
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
            writeln!(out, "{}", labels::NOTHING.pick(lang))?;
        } else if !table.columns.is_empty() {
            write_rows(out, table, lang, look)?;
        }
        for note in &table.notes {
            paragraph(out, note, "", look)?;
        }
    }
    Ok(())
}

fn paragraph(out: &mut dyn Write, text: &str, style: &str, look: &Look) -> io::Result<()> {
    let text = sanitize::line(text);
    let Some(width) = look.width else { return styled(out, &text, style, look) };
    let mut grid = Grid::new();
    grid.add_row([text]);
    arrange(&mut grid, &[Column::fixed(width)], 0);
    grid.lines().try_for_each(|line| styled(out, &line, style, look))
}

/// One line without blanks at its end, in a style where colour is wanted.
fn styled(out: &mut dyn Write, line: &str, style: &str, look: &Look) -> io::Result<()> {
    let line = line.trim_end();
    if look.color && !style.is_empty() {
        writeln!(out, "{style}{line}\u{1b}[0m")
    } else {
        writeln!(out, "{line}")
    }
}

fn write_rows(out: &mut dyn Write, table: &Table, lang: Lang, look: &Look) -> io::Result<()> {
    let headings: Vec<Cow<str>> = table.columns.iter().map(|c| sanitize::line(&c.heading)).collect();
    let mut columns: Vec<Column> = headings.iter().map(|heading| Column::headed(heading)).collect();
    for row in &table.rows {
        columns.iter_mut().zip(row).for_each(|(column, value)| column.add(value, &shown(value, lang)));
    }
    let room = look.width.unwrap_or(usize::MAX);
    let Some(gap) = columns::fit(&mut columns, room) else {
        return table.rows.iter().try_for_each(|row| write_block(out, &headings, row, room, lang, look));
    };
    let used: usize = columns.iter().map(|column| column.least + gap).sum();
    let bars = look.width.and_then(|room| bars::of(table, room.saturating_sub(used)));
    let mut grid = Grid::new();
    grid.set_header(headings.iter().map(|heading| &**heading).chain(bars.as_ref().map(|_| "")));
    for (at, row) in table.rows.iter().enumerate() {
        let most = if table.whole { usize::MAX } else { CELL_LINES };
        let cells = row.iter().zip(&columns).map(|(value, column)| cell(value, column, most, lang, look));
        grid.add_row(cells.chain(bars.as_ref().map(|(bars, _)| Cell::new(&bars[at]))));
    }
    columns.extend(bars.map(|(_, width)| Column::fixed(width)));
    arrange(&mut grid, &columns, gap);
    write_grid(out, grid, if table.whole { None } else { Some(CELL_LINES) }, look)
}

/// What is to be drawn; text that is cut anyway is not given to the library, which is slow when it is long.
fn cell(value: &Value, column: &Column, most: usize, lang: Lang, look: &Look) -> Cell {
    let text = shown(value, lang);
    match (value, column.fraction()) {
        (Value::Rate { part, whole }, Some(width)) => {
            let fraction = rate::fraction(*part, *whole);
            Cell::new_owned(format!("{} {fraction:>width$}", rate::percent(*part, *whole)))
        }
        (Value::Text(_), _) if look.width.is_some() => {
            match text.char_indices().nth(most.saturating_mul(column.most + 1)) {
                Some((end, _)) => Cell::new_owned(format!("{}…", &text[..end])),
                None => Cell::new(text),
            }
        }
        _ => Cell::new(text),
    }
}

/// Gives the columns their widths, without any border, a gap on the right of all but the last.
fn arrange(grid: &mut Grid, columns: &[Column], gap: usize) {
    grid.load_style(TableStyle::new());
    for (at, (drawn, column)) in grid.column_iter_mut().zip(columns).enumerate() {
        let gap = if at + 1 < columns.len() { gap } else { 0 };
        let width = Width::Fixed(cells(column.least + gap));
        let grows = column.grows();
        drawn.set_padding((0, cells(gap)));
        drawn.set_constraint(if grows { LowerBoundary(width) } else { Absolute(width) });
        drawn.set_cell_alignment(if column.words { CellAlignment::Left } else { CellAlignment::Right });
    }
}

fn cells(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}

/// Headings in bold, a faint rule, the rows.
fn write_grid(out: &mut dyn Write, mut grid: Grid, lines: Option<usize>, look: &Look) -> io::Result<()> {
    grid.style_mut().header_separator = LineStyle::none().fill(RULE);
    if let Some(width) = look.width {
        grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(cells(width));
        if let Some(lines) = lines {
            grid.row_iter_mut().for_each(|row| _ = row.max_height(lines));
        }
    }
    let mut style = BOLD;
    for line in grid.lines() {
        let rule = style == BOLD && line.starts_with(RULE);
        styled(out, &line, if rule { FAINT } else { style }, look)?;
        style = if rule { "" } else { style };
    }
    Ok(())
}

/// A row as lines of `heading  value` below a rule, nothing cut, empty values left out.
fn write_block(
    out: &mut dyn Write,
    headings: &[Cow<str>],
    row: &[Value],
    room: usize,
    lang: Lang,
    look: &Look,
) -> io::Result<()> {
    let left = headings.iter().map(|heading| heading.width()).max().unwrap_or(0).min(room / 2);
    let right = room.saturating_sub(left + 2).max(BLOCK_VALUE);
    styled(out, &String::from(RULE).repeat(room), FAINT, look)?;
    let mut grid = Grid::new();
    for (heading, value) in headings.iter().zip(row).filter(|(_, value)| **value != Value::Nothing) {
        grid.add_row([heading, &shown(value, lang)]);
    }
    arrange(&mut grid, &[Column::fixed(left), Column::fixed(right)], 2);
    grid.lines().try_for_each(|line| styled(out, &line, "", look))
}

#[cfg(test)]
#[path = "terminal_tests.rs"]
mod tests;
