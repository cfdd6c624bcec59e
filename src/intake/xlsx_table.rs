//! Workbook → grid, row by row, so that one cell at XFD1048576 costs one row and not a whole sheet.
//! A workbook is a zip file from a stranger: every part is unpacked once and counted before any of it
//! is trusted, and a number too long for Excel is written so that the damage shows.

use super::grid::{Budget, Cell, Faults, Grid, GridRow, Limits, ReadOptions, at, nowhere};
use super::moment::{MomentOptions, parse_moment};
use super::xlsx_weight::weigh;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use chrono::{Duration, NaiveDate, NaiveDateTime};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use zip::result::ZipError;

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

/// The largest sheet there is: to cell XFD1048576.
const COLUMNS: usize = 16_384;
const ROWS: usize = 1_048_576;
/// Sheets looked at for the first that holds anything.
const SHEETS: usize = 255;

/// The binary container that holds old workbooks and password-protected new ones.
pub fn old_container(bytes: &[u8]) -> Option<Wrong> {
    if !bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return None;
    }
    let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let locked = memchr::memmem::find(bytes, &stream).is_some();
    Some(if locked { Wrong::Encrypted } else { Wrong::OldWorkbook })
}

pub fn read(bytes: &[u8], options: &ReadOptions) -> Result<Grid, Troubles> {
    weigh(bytes, &options.limits).map_err(nowhere)?;
    // calamine's arithmetic on made-up cell references overflows; Cargo.toml lets it wrap in every build,
    // as a panic would print its message even when caught, and `put` refuses what is no place in a sheet.
    // Whatever else a hostile file finds in there must not take the program down either.
    let result = catch_unwind(AssertUnwindSafe(|| read_sheets(bytes, options)));
    result.unwrap_or_else(|_| Err(nowhere(broken("inconsistent workbook")).into()))
}

pub(super) fn broken(detail: impl ToString) -> Wrong {
    Wrong::NotAWorkbook { detail: detail.to_string() }
}

pub(super) fn zip_fault(error: ZipError) -> Wrong {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Wrong::Encrypted,
        other => broken(other),
    }
}

fn sheet_fault(error: XlsxError) -> Wrong {
    match error {
        XlsxError::Password => Wrong::Encrypted,
        other => broken(other),
    }
}

fn read_sheets(bytes: &[u8], options: &ReadOptions) -> Result<Grid, Troubles> {
    let mut workbook = Workbook::new(Cursor::new(bytes)).map_err(|error| nowhere(sheet_fault(error)))?;
    let sheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    if let Some(given) = &options.sheet {
        let found: Vec<String> = sheets.map(|sheet| sheet.name.clone()).collect();
        if !found.contains(given) {
            return Err(nowhere(Wrong::NoSheet { given: given.clone(), found }).into());
        }
        return read_sheet(&mut workbook, given, &options.limits);
    }
    let visible = sheets.filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = visible.map(|sheet| sheet.name.clone()).take(SHEETS).collect();
    let empty = Troubles::from(nowhere(Wrong::Empty));
    for name in names {
        let result = read_sheet(&mut workbook, &name, &options.limits);
        if !result.as_ref().is_err_and(|troubles| *troubles == empty) {
            return result;
        }
    }
    Err(empty)
}

fn read_sheet(workbook: &mut Workbook, name: &str, limits: &Limits) -> Result<Grid, Troubles> {
    let mut sheet = Sheet { rows: Vec::new(), budget: Budget::of(limits), faults: Faults::default() };
    let mut reader = workbook.worksheet_cells_reader(name).map_err(|error| nowhere(sheet_fault(error)))?;
    loop {
        let last_line = sheet.rows.last().map(|row| row.line);
        let cell = match reader.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => break,
            Err(error) => {
                sheet.faults.push(Trouble { line: last_line, ..nowhere(sheet_fault(error)) });
                break;
            }
        };
        let (row, column) = cell.get_position();
        let (line, column) = (row as usize + 1, column as usize);
        if let Err(what) = sheet.put(line, column, cell.get_value())
            && (matches!(what, Wrong::TooLarge { .. })
                || !sheet.faults.push(at(line, column + 1, what.clone())))
        {
            return Err(at(line, column + 1, what).into());
        }
    }
    sheet.into_grid(name)
}

struct Sheet {
    rows: Vec<GridRow>,
    budget: Budget,
    faults: Faults,
}

impl Sheet {
    fn put(&mut self, line: usize, column: usize, value: &DataRef) -> Result<(), Wrong> {
        if column >= COLUMNS || line > ROWS {
            return Err(broken("a cell beyond XFD1048576"));
        }
        if *value == DataRef::Empty {
            return Ok(());
        }
        if self.rows.last().is_none_or(|row| row.line != line) {
            self.rows.push(GridRow { line, cells: Vec::new() });
        }
        let Some(GridRow { cells, .. }) = self.rows.last_mut() else { return Ok(()) };
        let length = match value {
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.len(),
            DataRef::SharedString(text) => text.len(),
            _ => 24,
        };
        self.budget.spend((column + 1).saturating_sub(cells.len()), length)?;
        let cell = read_cell(value);
        if matches!(&cell, Cell::Text(text) if text.contains('\0')) {
            return Err(Wrong::Nul);
        }
        if cells.len() <= column {
            cells.resize(column + 1, Cell::empty());
        }
        cells[column] = cell;
        Ok(())
    }

    fn into_grid(mut self, name: &str) -> Result<Grid, Troubles> {
        self.rows.retain(|row| !row.cells.iter().all(Cell::is_blank));
        // Some writers do not keep the rows in order.
        self.rows.sort_by_key(|row| row.line);
        self.faults.or(Grid { rows: self.rows, read_as: format!("xlsx {name}"), ragged_is_fault: false })
    }
}

fn read_cell(value: &DataRef) -> Cell {
    let text = match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => text.to_string(),
        DataRef::Int(whole) => number_text(*whole as f64),
        DataRef::Float(number) => number_text(*number),
        DataRef::Bool(true) => "TRUE".to_string(),
        DataRef::Bool(false) => "FALSE".to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(moment) => return read_moment(moment),
        DataRef::DateTimeIso(text) => match parse_moment(text, &MomentOptions::default()) {
            Ok(moment) => return Cell::Moment(moment.stamp.civil()),
            Err(_) => text.clone(),
        },
    };
    Cell::Text(text)
}

/// A time without a day and a length of time stay text; so does what no calendar holds.
fn read_moment(moment: &ExcelDateTime) -> Cell {
    let serial = moment.as_f64();
    if moment.is_duration() || (0.0..1.0).contains(&serial) {
        let seconds = (serial * 86_400.0).round() as i64;
        let sign = if seconds < 0 { "-" } else { "" };
        let seconds = seconds.unsigned_abs();
        return Cell::Text(format!(
            "{sign}{:02}:{:02}:{:02}",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        ));
    }
    let civil = (0.0..2_958_466.0).contains(&serial).then(|| civil(moment)).flatten();
    civil.map_or_else(|| Cell::Text(number_text(serial)), Cell::Moment)
}

/// Excel keeps a time as a fraction of a day: 8:05 can come out as 8:04:59.9999.
fn civil(moment: &ExcelDateTime) -> Option<NaiveDateTime> {
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())?;
    let whole = date.and_hms_opt(hour.into(), minute.into(), second.into())?;
    whole.checked_add_signed(Duration::seconds(i64::from(milli >= 500)))
}

/// Excel keeps 15 digits: a longer number has lost its last ones, and the form says so.
fn number_text(number: f64) -> String {
    if number == 0.0 {
        return "0".to_string();
    }
    if number.abs() < 1e15 || !number.is_finite() {
        return number.to_string();
    }
    let text = format!("{number:.14e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    format!("{}E+{exponent}", mantissa.trim_end_matches('0').trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::write::SimpleFileOptions;

    fn package(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// A workbook of a hidden sheet 备注, an empty sheet 空 and a sheet 工单 with the given rows.
    fn workbook(properties: &str, strings: &str, rows: &str) -> Vec<u8> {
        let root = format!(
            "<Relationships><Relationship Id=\"r\" Type=\"{KINDS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        );
        let sheet = |n: usize| {
            format!("<Relationship Id=\"r{n}\" Type=\"{KINDS}/worksheet\" Target=\"worksheets/s{n}.xml\"/>")
        };
        let relations = format!("<Relationships>{}{}{}</Relationships>", sheet(1), sheet(2), sheet(3));
        let book = format!(
            "<workbook>{properties}<sheets><sheet name=\"备注\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"空\" r:id=\"r2\"/><sheet name=\"工单\" r:id=\"r3\"/></sheets></workbook>"
        );
        let styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"165\" formatCode=\"[h]:mm:ss\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";
        let data = |rows: &str| format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        package(&[
            ("_rels/.rels", &root),
            ("xl/_rels/workbook.xml.rels", &relations),
            ("xl/workbook.xml", &book),
            ("xl/styles.xml", styles),
            ("xl/sharedStrings.xml", strings),
            ("xl/worksheets/s1.xml", &data("<row r=\"1\"><c r=\"A1\"><v>9</v></c></row>")),
            ("xl/worksheets/s2.xml", &data("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>")),
            ("xl/worksheets/s3.xml", &data(rows)),
        ])
    }

    fn cells(rows: &str) -> Vec<Cell> {
        let bytes = workbook("", "<sst/>", &format!("<row r=\"1\">{rows}</row>"));
        read(&bytes, &ReadOptions::default()).unwrap().rows.remove(0).cells
    }

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_string())
    }

    fn moment(text: &str) -> Cell {
        Cell::Moment(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap())
    }

    fn kind(bytes: &[u8], options: &ReadOptions) -> Wrong {
        read(bytes, options).unwrap_err().0.remove(0).what
    }

    #[test]
    fn imp08_a_number_too_long_for_excel_shows_its_damage() {
        let values =
            ["31116", "3.5", "999999999999999", "250912101108115409", "2.5091210110811501E+17", "-0", "1e15"];
        let row: String = values.iter().map(|value| format!("<c><v>{value}</v></c>")).collect();
        let expected =
            ["31116", "3.5", "999999999999999", "2.50912101108115E+17", "2.50912101108115E+17", "0", "1E+15"];
        assert_eq!(cells(&row), expected.map(text));
    }

    #[test]
    fn imp11_date_cells_are_moments_and_times_alone_are_text() {
        let row = "<c s=\"1\"><v>45928</v></c><c s=\"2\"><v>45928.336805555555</v></c><c s=\"1\"><v>0.5</v></c>\
            <c s=\"3\"><v>1.25</v></c><c t=\"d\"><v>2025-09-28T08:05:00</v></c><c s=\"1\"><v>-3</v></c>";
        let expected = [
            moment("2025-09-28 00:00:00"),
            moment("2025-09-28 08:05:00"),
            text("12:00:00"),
            text("30:00:00"),
            moment("2025-09-28 08:05:00"),
            text("-3"),
        ];
        assert_eq!(cells(row), expected);
        let old_mac =
            workbook("<workbookPr date1904=\"1\"/>", "<sst/>", "<row><c s=\"1\"><v>44466</v></c></row>");
        let grid = read(&old_mac, &ReadOptions::default()).unwrap();
        assert_eq!(grid.rows[0].cells, [moment("2025-09-28 00:00:00")]);
    }

    #[test]
    fn imp07_text_stays_text_and_rows_keep_their_numbers() {
        let strings = "<sst uniqueCount=\"1\"><si><t xml:space=\"preserve\">\t031116\n </t></si></sst>";
        let rows = "<row r=\"7\"><c r=\"B7\" t=\"s\"><v>0</v></c><c r=\"D7\" t=\"b\"><v>1</v></c></row>\
            <row r=\"8\"><c r=\"A8\" t=\"inlineStr\"><is><t>　</t></is></c></row>\
            <row r=\"3\"><c r=\"A3\" t=\"e\"><v>#N/A</v></c></row>";
        let grid = read(&workbook("", strings, rows), &ReadOptions::default()).unwrap();
        assert_eq!((grid.read_as.as_str(), grid.ragged_is_fault), ("xlsx 工单", false));
        let expected = [
            GridRow { line: 3, cells: vec![text("#N/A")] },
            GridRow { line: 7, cells: vec![text(""), text("\t031116\n "), text(""), text("TRUE")] },
        ];
        assert_eq!(grid.rows, expected);
    }

    #[test]
    fn a_sheet_is_taken_by_name_or_the_names_are_listed() {
        let bytes = workbook("", "<sst/>", "");
        let sheet = |name: &str| ReadOptions { sheet: Some(name.to_string()), ..ReadOptions::default() };
        assert_eq!(read(&bytes, &sheet("备注")).unwrap().rows[0].cells, [text("9")]);
        let found = ["备注", "空", "工单"].map(String::from).to_vec();
        assert_eq!(kind(&bytes, &sheet("x")), Wrong::NoSheet { given: "x".into(), found });
        assert_eq!(kind(&bytes, &ReadOptions::default()), Wrong::Empty);
    }

    #[test]
    fn a_cell_in_the_last_corner_costs_one_row() {
        let far = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
        let rows = read(&workbook("", "<sst/>", far), &ReadOptions::default()).unwrap().rows;
        assert_eq!((rows.len(), rows[0].line, rows[0].cells.len()), (1, 1_048_576, COLUMNS));
        let limits = Limits { grid: 1 << 20, ..Limits::default() };
        let options = ReadOptions { limits, ..ReadOptions::default() };
        let many: String = (1..9).map(|n| format!("<row><c r=\"XFD{n}\"><v>1</v></c></row>")).collect();
        assert_eq!(kind(&workbook("", "<sst/>", &many), &options), Wrong::TooLarge { limit: 1 << 20 });
    }

    #[test]
    fn a_workbook_that_swells_is_refused_before_it_is_read() {
        let limits = Limits { unpacked: 1 << 20, grid: 1 << 20, ..Limits::default() };
        let options = ReadOptions { limits, ..ReadOptions::default() };
        let too_large = Wrong::TooLarge { limit: 1 << 20 };
        let zeros = " ".repeat(2 << 20);
        assert_eq!(kind(&package(&[("xl/worksheets/a.xml", &zeros)]), &options), too_large);
        let picture = Wrong::TooLarge { limit: 1 << 16 };
        assert_eq!(kind(&package(&[("xl/media/a.bin", &zeros)]), &options), picture);
        let announces = workbook("", "<x:sst uniqueCount = '99999999999999999999'/>", "");
        assert_eq!(kind(&announces, &options), too_large);
        let fonts = format!("<f n='{}'/>{}", "a".repeat(10_000), "<xf/>".repeat(1000));
        assert_eq!(kind(&package(&[("xl/styles.xml", &fonts)]), &options), too_large);
        let shared = format!("<sst><si><t>{}</t></si></sst>", "长".repeat(10_000));
        let rows = "<row><c t=\"s\"><v>0</v></c></row>".repeat(100);
        assert_eq!(kind(&workbook("", &shared, &rows), &options), too_large);
    }

    #[test]
    fn elements_that_cost_more_than_their_length_are_counted_in_every_part() {
        let limits = Limits { grid: 1 << 20, ..Limits::default() };
        let options = ReadOptions { limits, ..ReadOptions::default() };
        for element in
            ["<si></si>", "<x:sheet name=\"a\"/>", "<definedName>b</definedName>", "<Relationship/>", "<xf/>"]
        {
            let hidden = element.repeat(30_000);
            let bytes = package(&[("xl/worksheets/s1.xml", &hidden)]);
            assert_eq!(kind(&bytes, &options), Wrong::TooLarge { limit: 1 << 20 }, "{element}");
        }
        let text = format!("<t>{}</t>", "长".repeat(40_000));
        assert_eq!(kind(&package(&[("a.xml", &text)]), &options), Wrong::TooLarge { limit: 1 << 20 });
        let wide: String = "<si>".chars().flat_map(|c| [c, '\0']).collect();
        assert!(
            matches!(kind(&package(&[("a.xml", &wide)]), &options), Wrong::NotAWorkbook { .. }),
            "UTF-16"
        );
    }

    #[test]
    fn tags_that_never_close_are_counted_and_honest_ones_are_not() {
        let limits = Limits { grid: 1 << 25, ..Limits::default() };
        let options = ReadOptions { limits, ..ReadOptions::default() };
        let open = "<row>".repeat((1 << 20) + 1);
        assert_eq!(kind(&package(&[("a.xml", &open)]), &options), Wrong::TooLarge { limit: 1 << 25 });
        let closed = "<c><v/></c><f a=\">\"/>".repeat(100_000);
        assert!(matches!(kind(&package(&[("a.xml", &closed)]), &options), Wrong::NotAWorkbook { .. }));
    }

    #[test]
    fn imp13_a_broken_workbook_is_a_fault() {
        let good = workbook("", "<sst/>", "<row r=\"1\"><c r=\"A1\"><v>9</v></c></row>");
        for end in (0..good.len()).step_by(7) {
            assert!(read(&good[..end], &ReadOptions::default()).is_err(), "cut at {end}");
        }
        for row in [
            "<row r=\"99999999999\"><c><v>1</v></c>",
            "<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c>",
            "<row><c r=\"XFE1\"><v>1</v></c>",
            "<row><c r=\"A1048577\"><v>1</v></c>",
            "<row><c t=\"s\"><v>5</v></c>",
        ] {
            let bytes = workbook("", "<sst/>", row);
            assert!(matches!(kind(&bytes, &ReadOptions::default()), Wrong::NotAWorkbook { .. }), "{row}");
        }
    }
}
