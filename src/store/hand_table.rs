//! Small CSV tables that an office keeps by hand in a spreadsheet: unit list, catalogue, knowledge base. Headings
//! are known by several names, `#` begins a comment, and a missing file is an empty table.

use super::office::text_of;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use memchr::{memchr, memchr_iter, memchr2};
use std::borrow::Cow;
use std::path::Path;

/// The text of a file.
#[derive(Default)]
pub struct Table {
    name: String,
    text: String,
}

/// What columns that are not wanted mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Spare {
    /// The office's own business.
    Ignored,
    /// A slip, but for remarks and the like: a condition under a misspelt heading would be one no more.
    Refused,
}

/// Headings of what any table may have beside.
const BESIDE: [&str; 13] = [
    "备注",
    "说明",
    "序号",
    "联系人",
    "电话",
    "联系电话",
    "责任人",
    "note",
    "notes",
    "remark",
    "no",
    "contact",
    "phone",
];

/// A row, while it is looked at.
pub struct Row<'r, 't> {
    /// Its first line in the file.
    pub line: usize,
    /// The wanted columns, trimmed; empty where there is none.
    pub cells: &'r [Cow<'t, str>],
    /// Numbers of cells and of headings, where something stands beyond the last heading.
    pub surplus: Option<(usize, usize)>,
}

/// Where the wanted columns stand, and how many there are in all.
type Columns = (Vec<Option<usize>>, usize);

impl Table {
    /// # Errors
    /// The file is there and cannot be read, or is not text.
    pub fn open(path: &Path) -> Result<Table, Troubles> {
        Ok(Table { name: path.display().to_string(), text: text_of(path)?.unwrap_or_default() })
    }

    /// The same of a file that has been read already.
    pub fn of(name: String, text: String) -> Table {
        Table { name, text }
    }

    /// For people.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Calls `each` with every row that has a cell in a wanted column.
    ///
    /// # Errors
    /// The file has none of the headings, or others than it may have, or leaves a quote open.
    pub fn each_row<'t>(
        &'t self,
        headings: &[&[&'static str]],
        spare: Spare,
        mut each: impl FnMut(Row<'_, 't>),
    ) -> Result<(), Troubles> {
        let fault = |line, what| Troubles::from(Trouble::of(self.name.clone(), what).line(line));
        let mut records = Records { text: &self.text, at: 0, line: 1, open: None };
        let mut columns: Option<Columns> = None;
        let (mut cells, mut wanted) = (Vec::new(), Vec::new());
        while let Some(line) = records.next(&mut cells) {
            let Some((places, width)) = &columns else {
                let places = places(&cells, headings, spare).map_err(|what| fault(line, what))?;
                columns = Some((places, cells.len()));
                continue;
            };
            wanted.clear();
            wanted.extend(places.iter().map(|place| cell(&cells, *place)));
            if wanted.iter().any(|cell| !cell.is_empty()) {
                let spare = cells.iter().skip(*width).any(|cell| !cell.trim().is_empty());
                let surplus = spare.then_some((cells.len(), *width));
                each(Row { line, cells: &wanted, surplus });
            }
        }
        records.open.map_or(Ok(()), |line| Err(fault(line, Wrong::UnclosedQuote)))
    }
}

fn cell<'t>(cells: &[Cow<'t, str>], place: Option<usize>) -> Cow<'t, str> {
    match place.and_then(|at| cells.get(at)) {
        Some(Cow::Borrowed(cell)) => Cow::Borrowed(cell.trim()),
        Some(Cow::Owned(cell)) => Cow::Owned(cell.trim().to_owned()),
        None => Cow::Borrowed(""),
    }
}

/// Where the wanted columns stand. A file without any of them is not what its name says.
fn places(
    cells: &[Cow<str>],
    headings: &[&[&'static str]],
    spare: Spare,
) -> Result<Vec<Option<usize>>, Wrong> {
    let found = |names: &&[&'static str]| cells.iter().position(|cell| names.contains(&cell.trim()));
    let places: Vec<Option<usize>> = headings.iter().map(found).collect();
    let usual = || headings.iter().map(|names| names[0]);
    if places.iter().all(Option::is_none) {
        let found = cells.iter().map(|cell| cell.trim().to_owned()).collect();
        return Err(Wrong::NoHeading { wanted: usual().collect(), found });
    }
    let is_known = |name: &&str| {
        name.is_empty() || BESIDE.contains(name) || headings.iter().any(|names| names.contains(name))
    };
    let strange = cells.iter().map(|cell| cell.trim()).find(|name| !is_known(name));
    match strange.filter(|_| spare == Spare::Refused) {
        Some(given) => {
            let known = usual().map(str::to_owned).collect();
            Err(Wrong::UselessColumn { given: given.to_owned(), known })
        }
        None => Ok(places),
    }
}

/// The records of a text. Most are a line without quotes, cut at its commas as it stands; the others are
/// left to the csv crate.
struct Records<'t> {
    text: &'t str,
    /// Byte and line where the next record begins.
    at: usize,
    line: usize,
    /// The line of a record with a quote left open, which swallows all that follows.
    open: Option<usize>,
}

impl<'t> Records<'t> {
    /// The line of the next record, if there is one; its cells take the place of those before.
    fn next(&mut self, cells: &mut Vec<Cow<'t, str>>) -> Option<usize> {
        while let Some(rest) = self.text.get(self.at..).filter(|rest| !rest.is_empty()) {
            let end = memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |end| end + 1);
            let line = rest[..end].trim_end_matches('\n').trim_end_matches('\r');
            if line.is_empty() || line.starts_with('#') {
                self.pass(end);
                continue;
            }
            cells.clear();
            let number = self.line;
            if memchr2(b'"', b'\r', line.as_bytes()).is_none() {
                (self.at, self.line) = (self.at + end, number + 1);
                cells.extend(line.split(',').map(Cow::Borrowed));
                return Some(number);
            }
            if let Some(record) = self.quoted(rest) {
                cells.extend(record.iter().map(|cell| Cow::Owned(cell.to_owned())));
                return Some(number);
            }
        }
        None
    }

    fn quoted(&mut self, rest: &str) -> Option<csv::StringRecord> {
        let mut reader = reader(rest);
        let mut record = csv::StringRecord::new();
        // Text in memory cannot fail to be read, and any number of cells is let in.
        let found = reader.read_record(&mut record).unwrap_or(false);
        if found && is_open(rest) {
            self.open = Some(self.line);
        }
        self.pass((reader.position().byte() as usize).max(1));
        found.then_some(record)
    }

    fn pass(&mut self, bytes: usize) {
        let passed = &self.text.as_bytes()[self.at..(self.at + bytes).min(self.text.len())];
        self.line += memchr_iter(b'\n', passed).count();
        self.at += bytes;
    }
}

/// Does a quote of the first record stay open? The csv crate takes all that follows for the text of that cell.
fn is_open(record: &str) -> bool {
    let (mut quoted, mut starts) = (false, true);
    let mut bytes = record.trim_start_matches('\r').bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if quoted => quoted = bytes.next_if_eq(&b'"').is_some(),
            b'"' if starts => quoted = true,
            b'\n' | b'\r' if !quoted => return false,
            _ => {}
        }
        starts = !quoted && byte == b',';
    }
    quoted
}

fn reader(text: &str) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .comment(Some(b'#'))
        .from_reader(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
        let mut records = Records { text, at: 0, line: 1, open: None };
        let (mut rows, mut cells) = (Vec::new(), Vec::new());
        while let Some(line) = records.next(&mut cells) {
            rows.push((line, cells.iter().map(|cell| cell.to_string()).collect()));
        }
        rows
    }

    #[test]
    fn lines_are_counted_over_comments_blanks_and_cells_of_several_lines() {
        let text = "# 说明\n编号,标题\r\n\r\nK1,\"两\n行\"\nK2,一行\n\n#\"\nK3,\"a\"\"b\"";
        let told: Vec<_> = rows(text).into_iter().map(|(line, cells)| (line, cells.join("|"))).collect();
        let wanted = [(2, "编号|标题"), (4, "K1|两\n行"), (6, "K2|一行"), (9, "K3|a\"b")];
        assert_eq!(told, wanted.map(|(line, cells)| (line, cells.to_owned())));
    }

    proptest! {
        #[test]
        fn records_are_those_of_the_csv_crate(text in "[a,\"\r\n#路 ]{0,40}") {
            // Which makes a record of a comment that has no line end.
            let text = text + "\n";
            let mut reader = reader(&text);
            let whole: Vec<Vec<String>> =
                reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
            let ours: Vec<Vec<String>> = rows(&text).into_iter().map(|(_, cells)| cells).collect();
            prop_assert_eq!(ours, whole);
        }
    }
}
