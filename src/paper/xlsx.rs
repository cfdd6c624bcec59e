//! Excel workbooks: one sheet per table, its headings frozen and filtered, its figures true numbers, its text
//! always text: nothing a citizen wrote is ever a formula or a link. Made in memory, so that no copy of
//! personal data lies in a temporary file.

use super::flat::{self, Facet};
use super::place::Place;
use super::shown::shown;
use super::spreadsheet::{OF_RATE, heading};
use super::{rate, sanitize, sheet_name};
use crate::domain::Stamp;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::report::table::{Chart, Table, Value};
use crate::text::{Lang, labels};
use anyhow::Result;
use rust_xlsxwriter::{
    Chart as Drawing, ChartType, Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    IgnoreError, Workbook, Worksheet, XlsxError,
};
use std::borrow::Cow;
use std::io::Write;
use unicode_width::UnicodeWidthStr;

/// Excel's own limits: characters (UTF-16 units) of a cell, rows of a sheet.
const LONGEST_TEXT: usize = 32_767;
const MOST_ROWS: usize = 1_048_576;
const LONGEST_TITLE: usize = 100;
/// Widths of columns, in digits of the standard font.
const WIDEST: f64 = 50.0;
const NARROWEST: f64 = 8.0;
/// Rows and the row of headings, in points: Han fonts that stand in for the standard one are higher.
const ROW: f64 = 18.0;
const HEADING: f64 = 22.0;
/// Sheets wider than this are printed on the broad side of the paper.
const PORTRAIT: f64 = 95.0;
/// Days from Excel's day 0 to 1970-01-01; moments before its day 61 are told differently by its makers.
const DAY_OF_1970: f64 = 25_569.0;
const FIRST_DAY: f64 = 61.0;
const LAST_DAY: f64 = 2_958_466.0;
/// Numbers beyond it are not exact in a cell.
const EXACT: u64 = 1 << 53;
/// Bars drawn at most, and the chart in pixels.
const MOST_BARS: usize = 15;
const CHART: (u32, u32) = (640, 320);
/// Pixels for each bar, so that each has its label.
const BAR: u32 = 26;
const A4: u8 = 9;

/// # Errors
/// All text and tables that do not fit (`Troubles` without a file), or the failure of `out`.
pub fn write(out: &mut dyn Write, tables: &[Table], lang: Lang, now: Stamp) -> Result<()> {
    let troubles: Vec<Trouble> = tables.iter().flat_map(too_large).collect();
    if !troubles.is_empty() {
        return Err(Troubles(troubles).into());
    }
    let mut book = Workbook::new();
    let title = tables.first().map_or(String::new(), title);
    let mut properties = DocProperties::new().set_title(title);
    // Our clock shows UTC+8; the property wants UTC.
    if let Ok(made) = ExcelDateTime::from_timestamp(now.plus_seconds(-8 * 3600).seconds()) {
        properties = properties.set_creation_datetime(&made);
    }
    book.set_properties(&properties);
    let formats = Formats::new();
    for (table, name) in tables.iter().zip(sheet_name::names(tables)) {
        Sheet { table, lang, formats: &formats }.write(book.add_worksheet(), &name).map_err(as_error)?;
    }
    if tables.is_empty() {
        book.add_worksheet();
    }
    Ok(out.write_all(&book.save_to_buffer().map_err(as_error)?)?)
}

/// The title of a table where it stands outside a cell: one clean line that no chart takes for a range.
fn title(table: &Table) -> String {
    sanitize::line(&table.title).trim_start_matches(['=', ' ']).chars().take(LONGEST_TITLE).collect()
}

/// The failure of the file itself, not wrapped.
fn as_error(error: XlsxError) -> anyhow::Error {
    match error {
        XlsxError::IoError(error) => error.into(),
        error => error.into(),
    }
}

fn too_large(table: &Table) -> Vec<Trouble> {
    let limit = MOST_ROWS - 1;
    let rows = table.rows.len() + if table.notes.is_empty() { 0 } else { table.notes.len() + 1 };
    if rows > limit {
        let what = |_| Wrong::TooManyRows { rows: table.rows.len(), limit };
        return vec![Place { table, row: &[], column: usize::MAX }.trouble(what)];
    }
    let mut troubles = Vec::new();
    for row in &table.rows {
        for (column, value) in row.iter().enumerate().take(table.columns.len()) {
            if matches!(value, Value::Text(text) if is_too_long(text)) {
                let what = |ticket| Wrong::TooLongForCell { ticket, limit: LONGEST_TEXT };
                troubles.push(Place { table, row, column }.trouble(what));
            }
        }
    }
    troubles
}

fn is_too_long(text: &str) -> bool {
    text.len() > LONGEST_TEXT && text.encode_utf16().count() > LONGEST_TEXT
}

struct Formats {
    heading: Format,
    heading_of_figures: Format,
    text: Format,
    count: Format,
    percent: Format,
    moment: Format,
    exact: Format,
    date: Format,
    span: Format,
    right: Format,
    /// By decimals.
    decimals: [Format; 5],
}

impl Formats {
    fn new() -> Formats {
        let number = |code: &str| Format::new().set_num_format(code);
        let heading = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_background_color(Color::RGB(0xE8_ED_F3))
            .set_border_bottom(FormatBorder::Thin);
        Formats {
            heading: heading.clone().set_align(FormatAlign::Left).set_indent(1),
            heading_of_figures: heading.set_align(FormatAlign::Right),
            // Away from the figures on its left.
            text: Format::new().set_align(FormatAlign::Left).set_indent(1),
            count: number("#,##0"),
            percent: number("0.00%"),
            moment: number("yyyy-mm-dd hh:mm"),
            exact: number("yyyy-mm-dd hh:mm:ss"),
            date: number("yyyy-mm-dd"),
            span: number("[h]:mm:ss"),
            right: Format::new().set_align(FormatAlign::Right),
            decimals: ["0", "0.0", "0.00", "0.000", "0.0000"].map(number),
        }
    }
}

struct Sheet<'a> {
    table: &'a Table,
    lang: Lang,
    formats: &'a Formats,
}

impl Sheet<'_> {
    fn write(&self, sheet: &mut Worksheet, name: &str) -> Result<(), XlsxError> {
        sheet.set_name(name)?;
        let facets = flat::facets(self.table, OF_RATE);
        let mut widths = vec![0; facets.len()];
        for (at, &(column, facet)) in facets.iter().enumerate() {
            let heading = heading(&self.table.columns[column].heading, facet, self.lang);
            widths[at] = heading.width();
            let format = match facet != Facet::Own || self.table.is_figures(column) {
                true => &self.formats.heading_of_figures,
                false => &self.formats.heading,
            };
            sheet.write_string_with_format(0, to_column(at), heading, format)?;
        }
        for (line, row) in self.table.rows.iter().enumerate() {
            for (at, &(column, facet)) in facets.iter().enumerate() {
                let value = row.get(column).unwrap_or(&Value::Nothing);
                let width = self.cell(sheet, (to_row(line + 1), to_column(at)), value, facet)?;
                widths[at] = widths[at].max(width);
            }
        }
        let below = self.table.rows.len() + 2;
        for (at, note) in self.table.notes.iter().enumerate() {
            sheet.write_string(to_row(below + at), 0, cut(note))?;
        }
        self.lay_out(sheet, &widths)?;
        self.draw(sheet, name, &facets)
    }

    /// Writes a cell and tells how wide it reads.
    fn cell(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        value: &Value,
        facet: Facet,
    ) -> Result<usize, XlsxError> {
        if let Some((number, format, width)) = self.figure(value, facet) {
            return sheet.write_number_with_format(row, column, number, format).map(|_| width);
        }
        let text = match (facet, value) {
            (Facet::Own, Value::Rate { .. }) | (_, Value::Nothing) => return Ok(0),
            (Facet::Own, Value::Text(text)) => {
                let width = text.split('\n').map(str::width).max().unwrap_or(0);
                return sheet.write_string_with_format(row, column, text, &self.formats.text).map(|_| width);
            }
            (Facet::Own, Value::Word(_, words)) => {
                let words = words.pick(self.lang);
                return sheet
                    .write_string_with_format(row, column, words, &self.formats.text)
                    .map(|_| words.width());
            }
            (Facet::Percent, _) => Cow::Borrowed(rate::NO_BASE),
            (Facet::Part, Value::Rate { part: exact, .. })
            | (Facet::Whole, Value::Rate { whole: exact, .. }) => Cow::Owned(exact.to_string()),
            (_, value) => shown(value, self.lang),
        };
        sheet.write_string_with_format(row, column, &*text, &self.formats.right).map(|_| text.width())
    }

    /// A true number: itself, its format, its width; `None` for what is none or would not be exact.
    fn figure(&self, value: &Value, facet: Facet) -> Option<(f64, &Format, usize)> {
        let formats = self.formats;
        match (facet, value) {
            (Facet::Part, Value::Rate { part: exact, .. })
            | (Facet::Whole, Value::Rate { whole: exact, .. }) => {
                (*exact < EXACT).then_some((*exact as f64, &formats.count, 8))
            }
            (Facet::Percent, Value::Rate { part, whole }) => {
                // As printed, so that no rounding of the spreadsheet's own makes 100.00 % of it.
                let hundredths = rate::hundredths(*part, *whole)?;
                Some((hundredths as f64 / 10_000.0, &formats.percent, 9))
            }
            (Facet::Own, Value::Count(count)) => {
                let width = rate::grouped(*count).len();
                (count.unsigned_abs() < EXACT).then_some((*count as f64, &formats.count, width))
            }
            (Facet::Own, Value::Decimal(own, digits)) => {
                let printed = rate::decimal(*own, *digits)?.parse().ok()?;
                Some((printed, formats.decimals.get(*digits)?, 8))
            }
            (Facet::Own, Value::Span(seconds)) => {
                (*seconds >= 0).then_some((*seconds as f64 / 86_400.0, &formats.span, 11))
            }
            (Facet::Own, Value::Stamp(stamp)) => self.moment(*stamp, false),
            (Facet::Own, Value::Due(stamp)) => self.moment(*stamp, stamp.ends_a_day()),
            _ => None,
        }
    }

    fn moment(&self, stamp: Stamp, as_date: bool) -> Option<(f64, &Format, usize)> {
        let day = stamp.seconds() as f64 / 86_400.0 + DAY_OF_1970;
        let (format, width) = match stamp.seconds().rem_euclid(60) {
            _ if as_date => (&self.formats.date, 10),
            0 => (&self.formats.moment, 16),
            _ => (&self.formats.exact, 19),
        };
        (FIRST_DAY..LAST_DAY).contains(&day).then_some((day, format, width))
    }

    fn lay_out(&self, sheet: &mut Worksheet, widths: &[usize]) -> Result<(), XlsxError> {
        let mut total = 0.0;
        for (at, &width) in widths.iter().enumerate() {
            let width = (width as f64 * 1.1 + 3.0).clamp(NARROWEST, WIDEST);
            sheet.set_column_width(to_column(at), width)?;
            total += width;
        }
        sheet.set_freeze_panes(1, 0)?.set_default_row_height(ROW).set_row_height(0, HEADING)?;
        if let (Some(last), rows @ 1..) = (widths.len().checked_sub(1), self.table.rows.len()) {
            sheet.autofilter(0, 0, to_row(rows), to_column(last))?;
            // Ticket numbers are text on purpose.
            sheet.ignore_error_range(0, 0, to_row(rows), to_column(last), IgnoreError::NumberStoredAsText)?;
        }
        sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        if total > PORTRAIT {
            sheet.set_landscape();
        }
        let title = title(self.table);
        sheet.set_header(format!("&C{}", title.replace('&', "&&")));
        sheet.set_footer(format!("&C{}", labels::PAGE_FOOTER.pick(self.lang)));
        Ok(())
    }

    /// A native chart below the table, where it does not widen the printed page.
    fn draw(&self, sheet: &mut Worksheet, name: &str, facets: &[(usize, Facet)]) -> Result<(), XlsxError> {
        let Some((chart, column)) = self.table.charted() else { return Ok(()) };
        let Some(at) = facets.iter().position(|facet| *facet == (column, Facet::Own)) else { return Ok(()) };
        let rows = match chart {
            Chart::Curve => self.table.rows.len(),
            Chart::Bars => self.table.rows.len().min(MOST_BARS),
        };
        let mut drawing = Drawing::new(match chart {
            Chart::Curve => ChartType::Line,
            Chart::Bars => ChartType::Bar,
        });
        let (last, at) = (to_row(rows), to_column(at));
        let series = drawing.add_series();
        series
            .set_categories((name, 1, 0, last, 0))
            .set_values((name, 1, at, last, at))
            .set_name((name, 0, at));
        drawing.title().set_name(title(self.table).as_str());
        drawing.legend().set_hidden();
        if chart == Chart::Bars {
            // The first row on top.
            drawing.y_axis().set_reverse();
        }
        let height = if chart == Chart::Bars { CHART.1.max((last + 3) * BAR) } else { CHART.1 };
        drawing.set_width(CHART.0).set_height(height).set_alt_text(title(self.table));
        let below = self.table.rows.len() + self.table.notes.len() + 3;
        sheet.insert_chart(to_row(below), 0, &drawing).map(|_| ())
    }
}

/// Sheets hold fewer than 2^20 rows; that was checked.
fn to_row(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn to_column(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn cut(note: &str) -> String {
    note.chars().take(LONGEST_TEXT / 2).collect()
}

#[cfg(test)]
#[path = "xlsx_tests.rs"]
mod tests;
