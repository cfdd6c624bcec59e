//! A table in a document: as wide as the text, its headings repeated on every page, no row torn. Columns are
//! measured as for a terminal; a table too wide even in small type becomes a sheet of facts for each row.

use super::page::TEXT_WIDTH;
use super::xml::escaped;
use crate::paper::columns::{self, Column};
use crate::paper::shown::shown;
use crate::report::table::{Table, Value};
use crate::text::Lang;
use std::borrow::Cow;

/// Type sizes in half points: 五号, 小五, and the smallest that can be read on paper.
const SIZES: [usize; 3] = [21, 18, 15];
/// White on both sides of a cell, in twips.
const PADDING: usize = 120;
const BORDERS: [&str; 6] = ["top", "left", "bottom", "right", "insideH", "insideV"];
/// Of a sheet of facts: the width of its names.
const NAMES: usize = 2000;

pub fn table(table: &Table, lang: Lang) -> String {
    let headings: Vec<Cow<str>> = table.columns.iter().map(|column| escaped(&column.heading)).collect();
    let whole = SIZES.iter().find_map(|&size| Some((size, widths(table, size, 2, lang)?)));
    let smallest = SIZES[SIZES.len() - 1];
    // Before giving up, dates may break before the time of day.
    match whole.or_else(|| Some((smallest, widths(table, smallest, 1, lang)?))) {
        Some((size, widths)) => rows(table, &headings, &widths, size, lang),
        None => facts(table, &headings, lang),
    }
}

/// The columns' widths in twips, if they fit in this size and with at least this gap in a terminal's layout:
/// 2 where only free text breaks, 1 where everything does.
fn widths(table: &Table, size: usize, gap: usize, lang: Lang) -> Option<Vec<usize>> {
    // A Han character is as wide as the type is high; a cell of the terminal is half of that, and a little
    // for percent signs.
    let cell = size * 53 / 10;
    let mut measured: Vec<Column> =
        table.columns.iter().map(|column| Column::headed(&column.heading)).collect();
    for row in &table.rows {
        measured.iter_mut().zip(row).for_each(|(column, value)| column.add(value, &shown(value, lang)));
    }
    let room = TEXT_WIDTH.checked_sub(table.columns.len() * PADDING)? / cell;
    let gaps = gap * (table.columns.len().max(1) - 1);
    columns::fit(&mut measured, room + gaps).filter(|found| *found >= gap)?;
    let needed: Vec<usize> = measured.iter().map(|column| column.least * cell + PADDING).collect();
    let spare = TEXT_WIDTH.saturating_sub(needed.iter().sum());
    let growing = measured.iter().filter(|column| column.grows()).count();
    let of_each = |column: &Column, own: usize| match growing {
        0 => own * TEXT_WIDTH / needed.iter().sum::<usize>().max(1),
        _ if column.grows() => own + spare / growing,
        _ => own,
    };
    Some(measured.iter().zip(&needed).map(|(column, own)| of_each(column, *own)).collect())
}

fn open(widths: &[usize]) -> String {
    let borders =
        BORDERS.map(|side| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"));
    let columns: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>{}</w:tblBorders><w:tblLayout w:type=\"fixed\"/>\
         <w:tblCellMar><w:left w:w=\"{m}\" w:type=\"dxa\"/><w:right w:w=\"{m}\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>{columns}</w:tblGrid>",
        widths.iter().sum::<usize>(),
        borders.concat(),
        m = PADDING / 2
    )
}

fn rows(table: &Table, headings: &[Cow<str>], widths: &[usize], size: usize, lang: Lang) -> String {
    let mut xml = open(widths);
    xml += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    headings
        .iter()
        .zip(widths)
        .for_each(|(heading, width)| xml += &cell(heading, *width, "CellHead", "", size));
    xml += "</w:tr>";
    let sides: Vec<&str> = (0..widths.len())
        .map(|at| if table.is_figures(at) { "<w:jc w:val=\"right\"/>" } else { "" })
        .collect();
    for row in &table.rows {
        xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (at, width) in widths.iter().enumerate() {
            let text = shown(row.get(at).unwrap_or(&Value::Nothing), lang);
            xml += &cell(&escaped(&text), *width, "Cell", sides[at], size);
        }
        xml += "</w:tr>";
    }
    xml + "</w:tbl>"
}

/// One row as names and values, empty ones left out.
fn facts(table: &Table, headings: &[Cow<str>], lang: Lang) -> String {
    let widths = [NAMES, TEXT_WIDTH - NAMES];
    let mut xml = String::new();
    for row in &table.rows {
        let facts: String = headings
            .iter()
            .zip(row)
            .filter(|(_, value)| !shown(value, lang).is_empty())
            .map(|(heading, value)| {
                let (name, text) = (cell(heading, widths[0], "CellHead", "", SIZES[0]), shown(value, lang));
                format!("<w:tr>{name}{}</w:tr>", cell(&escaped(&text), widths[1], "Cell", "", SIZES[0]))
            })
            .collect();
        if !facts.is_empty() {
            xml += &format!("{}{facts}</w:tbl>{}", open(&widths), super::paragraph::blank());
        }
    }
    xml
}

/// A cell of escaped text.
fn cell(text: &str, width: usize, style: &str, side: &str, size: usize) -> String {
    let small = if size == SIZES[0] {
        String::new()
    } else {
        format!("<w:rPr><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr>")
    };
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{side}</w:pPr>\
         <w:r>{small}<w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p></w:tc>"
    )
}
