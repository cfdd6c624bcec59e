//! CSV → grid, verbatim. Read here and not by the csv crate, which reports neither a quote that never
//! closes nor text behind a closing quote (it drops the quote), and whose line numbers are those of the
//! blank lines before a record; a test holds the two equal on everything well-formed.

use super::grid::{Budget, Cell, Faults, Grid, GridRow, Limits, ReadOptions, at, at_line, nowhere};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::guard;
use memchr::{memchr, memchr_iter, memchr3};

/// Reads decoded text without a byte-order mark; short and long rows stay as they are.
pub fn read(text: &str, options: &ReadOptions) -> Result<Grid, Troubles> {
    if is_markup(text) {
        return Err(nowhere(Wrong::Markup).into());
    }
    let mut reader = Reader::of(text, delimiter(text), Budget::of(&options.limits));
    let mut rows = Vec::new();
    while let Some(row) = reader.row()? {
        if reader.faults.are_too_many() {
            break;
        }
        // A line without a single delimiter is no row of blank cells but nothing.
        if !row.cells.iter().all(Cell::is_blank) || options.keep_blank && row.cells.len() > 1 {
            rows.push(row);
        }
    }
    lift_guards(&mut rows);
    reader.faults.or(Grid { rows, read_as: "csv".to_string(), ragged_is_fault: true })
}

/// A file written for spreadsheets gives its text back without the guards against formulas.
fn lift_guards(rows: &mut [GridRow]) {
    let bare = |cell: &Cell| matches!(cell, Cell::Text(text) if guard::is_bare(text));
    if rows.iter().flat_map(|row| &row.cells).any(bare) {
        return;
    }
    for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
        if let Cell::Text(text) = cell
            && let Some(own) = guard::lifted(text)
        {
            *text = own.to_owned();
        }
    }
}

fn is_markup(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(9).collect::<String>().to_ascii_lowercase();
    ["<!doctype", "<html", "<table", "<?xml", "<meta", "<style"].iter().any(|tag| start.starts_with(tag))
}

/// The delimiter that cuts most of the first rows into the same number of cells, more than one. A letter of
/// many lines in one cell cannot outvote the rows: cut at its semicolons, quotes stand where none belong.
fn delimiter(text: &str) -> u8 {
    let start = &text[..text.floor_char_boundary(1 << 18)];
    let mut best = ((false, 0, 0), b',');
    for delimiter in [b',', b'\t', b';'] {
        let mut reader = Reader::of(start, delimiter, Budget::of(&Limits::default()));
        reader.odd_quotes = Some(0);
        let rows = std::iter::from_fn(|| reader.row().ok().flatten());
        let widths: Vec<usize> = rows.take(20).map(|row| row.cells.len()).collect();
        let quotes_fit = reader.odd_quotes == Some(0);
        let same = |width: usize| widths.iter().filter(|other| **other == width).count();
        let most = widths.iter().filter(|&&width| width > 1).map(|&width| (same(width), width)).max();
        let score = most.map_or((false, 0, 0), |(same, width)| (quotes_fit, same, width));
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    delimiter: u8,
    budget: Budget,
    faults: Faults,
    /// Quotes in a cell that does not begin with one, or behind its closing one; counted where a delimiter is
    /// only tried.
    odd_quotes: Option<usize>,
}

impl<'t> Reader<'t> {
    fn of(text: &'t str, delimiter: u8, budget: Budget) -> Reader<'t> {
        Reader { text, at: 0, line: 1, delimiter, budget, faults: Faults::default(), odd_quotes: None }
    }

    /// The next row, or `None` at the end of the file; a row that does not fit in memory ends it too.
    fn row(&mut self) -> Result<Option<GridRow>, Trouble> {
        if self.peek().is_none() {
            return Ok(None);
        }
        let line = self.line;
        let mut cells = Vec::new();
        loop {
            let column = cells.len() + 1;
            let text = if self.peek() == Some(b'"') { self.quoted(column) } else { self.bare().to_string() };
            self.budget.spend(1, text.len()).map_err(|what| at_line(line, what))?;
            cells.push(Cell::Text(text));
            if self.peek() != Some(self.delimiter) {
                break;
            }
            self.at += 1;
        }
        self.end_of_line();
        Ok(Some(GridRow { line, cells }))
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// Up to the next delimiter or line end; quotes inside are ordinary characters.
    fn bare(&mut self) -> &'t str {
        let rest = self.rest();
        let end = memchr3(self.delimiter, b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
        self.at += end;
        if let Some(odd) = &mut self.odd_quotes {
            *odd += memchr_iter(b'"', &rest.as_bytes()[..end]).count();
        }
        &rest[..end]
    }

    fn quoted(&mut self, column: usize) -> String {
        let opened = self.line;
        self.at += 1;
        let mut cell = String::new();
        loop {
            let rest = self.rest();
            let Some(quote) = memchr(b'"', rest.as_bytes()) else {
                self.faults.push(at(opened, column, Wrong::UnclosedQuote));
                self.at = self.text.len();
                return cell;
            };
            cell.push_str(&rest[..quote]);
            self.line += line_ends(&rest[..quote]);
            self.at += quote + 1;
            match self.peek() {
                Some(b'"') => {
                    cell.push('"');
                    self.at += 1;
                }
                None | Some(b'\n' | b'\r') => return cell,
                Some(byte) if byte == self.delimiter => return cell,
                Some(_) => {
                    self.faults.push(at(self.line, column, Wrong::StrayQuote { opened }));
                    self.odd_quotes = self.odd_quotes.map(|odd| odd + 1);
                    cell.push_str(self.bare());
                    return cell;
                }
            }
        }
    }

    fn end_of_line(&mut self) {
        let rest = self.rest();
        self.at += if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
        self.line += 1;
    }
}

/// `\n`, `\r\n` and a `\r` alone each end a line.
fn line_ends(text: &str) -> usize {
    let bytes = text.as_bytes();
    let alone = |at: &usize| bytes.get(at + 1) != Some(&b'\n');
    memchr_iter(b'\n', bytes).count() + memchr_iter(b'\r', bytes).filter(alone).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
        let grid = read(text, &ReadOptions::default()).unwrap();
        let words = |cell| if let Cell::Text(text) = cell { text } else { unreachable!() };
        grid.rows.into_iter().map(|row| (row.line, row.cells.into_iter().map(words).collect())).collect()
    }

    fn faults(text: &str) -> Vec<Trouble> {
        read(text, &ReadOptions::default()).unwrap_err().0
    }

    #[test]
    fn imp09_lines_are_those_of_the_file_and_cells_verbatim() {
        let text =
            "\r\n\"编号\",内容\r\n,\r\n1,\"\t一\n二 \"\"三\"\"\u{A0}\"\r\n\r\n2, 四\"五\" \r\n3\r\n4,5,6";
        let expected = [
            (2, vec!["编号", "内容"]),
            (4, vec!["1", "\t一\n二 \"三\"\u{A0}"]),
            (7, vec!["2", " 四\"五\" "]),
            (8, vec!["3"]),
            (9, vec!["4", "5", "6"]),
        ];
        let expected = expected.map(|(line, cells)| (line, cells.into_iter().map(String::from).collect()));
        assert_eq!(rows(text), expected);
    }

    #[test]
    fn imp07_numbers_keep_their_zeros_and_signs() {
        let cells = rows("a,b,c\n012345,0712-2858123,+8613800138000\n").remove(1).1;
        assert_eq!(cells, ["012345", "0712-2858123", "+8613800138000"]);
    }

    #[test]
    fn the_delimiter_is_found_below_a_title_and_beside_other_signs() {
        assert_eq!(delimiter("标题；年报\n\"a,b\tc\";d;e\n1;\"x,y\";3,5\n"), b';');
        assert_eq!(delimiter("标题\na\tb\n1,2\t3;4;5;6\n"), b'\t');
        assert_eq!(delimiter("编号,内容\n1,甲;乙;丙;丁\n"), b',');
        assert_eq!(delimiter("一列\n甲\n"), b',');
    }

    #[test]
    fn a_letter_in_one_cell_does_not_choose_the_delimiter() {
        let letter = "第一;二\n第三;四\n第五\t六\n".repeat(9);
        assert_eq!(delimiter(&format!("编号,内容,备用\n1,\"{letter}\",\n")), b',');
        assert_eq!(delimiter(&format!("\"编号\";\"内容\"\n\"1\";\"{}\"\n", letter.replace(';', ","))), b';');
        let cut = format!("编号,内容\n1,\"{}\"\n", "第一;二\n".repeat(1 << 16));
        assert_eq!(delimiter(&cut), b',', "the letter is longer than what is looked at");
    }

    #[test]
    fn imp13_every_bad_quote_is_named_with_its_place() {
        let text = "a,b\n1,\"甲\"乙\n2,\"好\"\n3,\"丙\n丁\" ,x\n4,\"戊\n己";
        let expected = [
            at(2, 2, Wrong::StrayQuote { opened: 2 }),
            at(5, 2, Wrong::StrayQuote { opened: 4 }),
            at(6, 2, Wrong::UnclosedQuote),
        ];
        assert_eq!(faults(text), expected);
    }

    #[test]
    fn a_flood_of_delimiters_does_not_fill_the_memory() {
        let limits = Limits { grid: 1 << 20, ..Limits::default() };
        let text = format!("a{}", ",".repeat(100_000));
        let too_large = at_line(1, Wrong::TooLarge { limit: 1 << 20 });
        assert_eq!(
            read(&text, &ReadOptions { limits, ..ReadOptions::default() }).unwrap_err(),
            too_large.into()
        );
    }

    proptest! {
        #[test]
        fn imp09_agrees_with_the_csv_crate(table in prop::collection::vec(prop::collection::vec("[a编,\"\n\r \t]{0,5}", 1..4), 1..6)) {
            let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            for record in &table {
                writer.write_record(record).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let mut reader = Reader::of(&text, b',', Budget::of(&Limits::default()));
            let read = std::iter::from_fn(|| reader.row().unwrap()).map(|row| row.cells);
            let expected = table.iter().map(|record| record.iter().cloned().map(Cell::Text).collect::<Vec<_>>());
            prop_assert!(read.eq(expected));
        }
    }
}
