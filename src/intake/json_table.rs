//! JSON → grid: an array of objects, found breadth first in whatever wraps it, or JSON Lines. Values
//! are cut out of the source text, not parsed into numbers, so an 18-digit ticket number stays exact.
//! Nested objects flatten with `.`, arrays of scalars join with `;`, other arrays stay JSON text.

use super::grid::{Budget, Cell, Faults, Grid, GridRow, Limits, at, at_line, nowhere, too_large};
use super::json_parts::{Elements, Entries, Keys, Text};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use serde::Deserialize;
use serde::de::DeserializeSeed;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet, VecDeque};
use std::marker::PhantomData;

/// Deeper than any export, and shallow enough for the stack.
const DEEPEST: usize = 32;

/// Reads one JSON document. A document that is in truth JSON Lines is read as such.
pub fn read(text: &str, limits: &Limits) -> Result<Grid, Troubles> {
    let source = Source { text, limit: limits.grid };
    let whole = match source.parse::<&RawValue>(text) {
        Ok(whole) => whole,
        Err(_) if starts_with_an_object_line(text) => return read_lines(text, limits),
        Err(fault) => return Err(fault.into()),
    };
    match source.table(whole) {
        Ok(Some(elements)) => read_elements(&source, &elements, limits),
        Ok(None) if starts_with_an_object_line(text) => read_lines(text, limits),
        Ok(None) => Err(nowhere(Wrong::NoTable).into()),
        Err(fault) => Err(fault.into()),
    }
}

/// Reads one object per line; every faulty line is reported.
pub fn read_lines(text: &str, limits: &Limits) -> Result<Grid, Troubles> {
    let source = Source { text, limit: limits.grid };
    let mut table = Table::within(limits);
    for (index, line) in text.split('\n').enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let element = source.parse::<&RawValue>(line);
        if !table.add(&source, index + 1, element) {
            break;
        }
    }
    table.into_grid("jsonl", limits)
}

fn read_elements(source: &Source, elements: &[&RawValue], limits: &Limits) -> Result<Grid, Troubles> {
    let mut table = Table::within(limits);
    for (index, element) in elements.iter().enumerate() {
        if !table.add(source, index + 1, Ok(element)) {
            break;
        }
    }
    table.into_grid("json", limits)
}

fn starts_with_an_object_line(text: &str) -> bool {
    let first = text.trim_start().lines().next().unwrap_or_default();
    first.starts_with('{') && serde_json::from_str::<&RawValue>(first).is_ok()
}

/// The whole text, to tell where in it a part stands.
struct Source<'t> {
    text: &'t str,
    /// Bytes the grid may take; before there is one, elements are counted.
    limit: usize,
}

/// What an element costs at least on its way to a cell, and a key on its way to a column.
const ELEMENT: usize = 64;
const KEY: usize = 256;

impl<'t> Source<'t> {
    fn parse<T: Deserialize<'t>>(&self, part: &'t str) -> Result<T, Trouble> {
        self.parse_as(part, PhantomData)
    }

    fn parse_as<S: DeserializeSeed<'t>>(&self, part: &'t str, seed: S) -> Result<S::Value, Trouble> {
        let mut parser = serde_json::Deserializer::from_str(part);
        let parsed = seed.deserialize(&mut parser).and_then(|value| parser.end().map(|()| value));
        parsed.map_err(|error| {
            // The crate counts from the start of the part; the place is ours to tell.
            let mut ends = memchr::memchr_iter(b'\n', part.as_bytes());
            let line_start =
                error.line().checked_sub(2).and_then(|nth| ends.nth(nth)).map_or(0, |end| end + 1);
            let offset = (line_start + error.column().saturating_sub(1)).min(part.len());
            let (line, column) = self.place(&part[part.floor_char_boundary(offset)..]);
            let full = error.to_string();
            let detail = format!("JSON: {}", full.split(" at line ").next().unwrap_or_default());
            at(line, column, Wrong::BadSyntax { detail })
        })
    }

    /// Line and character in the line, both 1-based, of a part of this text.
    fn place(&self, part: &str) -> (usize, usize) {
        let offset = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let before = &self.text[..self.text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let lines = memchr::memchr_iter(b'\n', before.as_bytes()).count();
        (lines + 1, before[line_start..].chars().count() + 1)
    }

    fn fault(&self, part: &RawValue, what: Wrong) -> Trouble {
        let (line, column) = self.place(part.get());
        at(line, column, what)
    }

    /// The elements of an array; a hundred million that hold nothing would take gigabytes.
    fn elements(&self, part: &'t RawValue) -> Result<Vec<&'t RawValue>, Trouble> {
        let most = self.limit / ELEMENT;
        let (elements, all) = self.parse_as(part.get(), Elements { most })?;
        if all > most { Err(self.fault(part, too_large(self.limit))) } else { Ok(elements) }
    }

    fn object(&self, part: &'t RawValue) -> Result<Entries<'t>, Trouble> {
        let most = self.limit / KEY;
        let (entries, all) = self.parse_as(part.get(), Keys { most })?;
        if all > most {
            return Err(self.fault(part, too_large(self.limit)));
        }
        let mut seen = HashSet::with_capacity(entries.len());
        match entries.iter().find(|(key, _)| !seen.insert(key)) {
            Some((key, value)) => Err(self.fault(value, Wrong::DuplicateKey { key: key.to_string() })),
            None => Ok(entries),
        }
    }

    /// The first array of objects, nearest to the top.
    fn table(&self, whole: &'t RawValue) -> Result<Option<Vec<&'t RawValue>>, Trouble> {
        let mut queue = VecDeque::from([(whole, 0)]);
        while let Some((part, depth)) = queue.pop_front() {
            match kind(part) {
                Kind::Array => {
                    let elements = self.elements(part)?;
                    if elements.first().is_some_and(|first| kind(first) == Kind::Object) {
                        return Ok(Some(elements));
                    }
                }
                Kind::Object if depth == DEEPEST => {
                    return Err(self.fault(part, Wrong::TooDeep { limit: DEEPEST }));
                }
                Kind::Object => {
                    queue.extend(self.object(part)?.into_iter().map(|(_, value)| (value, depth + 1)))
                }
                Kind::Text | Kind::Bare => {}
            }
        }
        Ok(None)
    }

    fn scalar(&self, part: &'t RawValue) -> Result<Cow<'t, str>, Trouble> {
        match kind(part) {
            Kind::Text => {
                let Text(text) = self.parse(part.get())?;
                match memchr::memchr(0, text.as_bytes()) {
                    Some(_) => Err(self.fault(part, Wrong::Nul)),
                    None => Ok(text),
                }
            }
            _ if part.get() == "null" => Ok(Cow::Borrowed("")),
            _ => Ok(Cow::Borrowed(part.get())),
        }
    }

    fn array(&self, part: &'t RawValue) -> Result<Cow<'t, str>, Trouble> {
        let elements = self.elements(part)?;
        if elements.iter().any(|element| matches!(kind(element), Kind::Array | Kind::Object)) {
            return Ok(Cow::Borrowed(part.get()));
        }
        let texts: Vec<Cow<str>> = elements.into_iter().map(|e| self.scalar(e)).collect::<Result<_, _>>()?;
        Ok(Cow::Owned(texts.join(";")))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Object,
    Array,
    Text,
    Bare,
}

fn kind(part: &RawValue) -> Kind {
    match part.get().as_bytes().first() {
        Some(b'{') => Kind::Object,
        Some(b'[') => Kind::Array,
        Some(b'"') => Kind::Text,
        _ => Kind::Bare,
    }
}

/// Rows by column number; columns in the order they first appear.
struct Table {
    columns: HashMap<String, usize>,
    rows: Vec<(usize, Vec<(usize, String)>)>,
    faults: Faults,
    budget: Budget,
}

impl Table {
    fn within(limits: &Limits) -> Table {
        let (columns, rows, faults) = (HashMap::new(), Vec::new(), Faults::default());
        Table { columns, rows, faults, budget: Budget::of(limits) }
    }

    /// Adds an element or its fault; false once it is no use to go on.
    fn add<'t>(&mut self, source: &Source<'t>, line: usize, element: Result<&'t RawValue, Trouble>) -> bool {
        let mut cells = Vec::new();
        let added = element.and_then(|element| {
            if kind(element) != Kind::Object {
                return Err(source.fault(element, Wrong::NotAnObject { element: line }));
            }
            self.flatten(source, element, &mut String::new(), 0, &mut cells)?;
            cells.sort_by_key(|(column, _)| *column);
            match cells.windows(2).find(|pair| pair[0].0 == pair[1].0) {
                Some(pair) => {
                    let key = self.column_name(pair[0].0);
                    Err(source.fault(element, Wrong::DuplicateKey { key }))
                }
                None => Ok(()),
            }
        });
        // The row itself costs something too, even when it is empty.
        let length = cells.iter().map(|(_, text)| ELEMENT + text.len()).sum::<usize>() + ELEMENT;
        match added.and_then(|()| self.budget.spend(0, length).map_err(|what| at_line(line, what))) {
            Ok(()) => self.rows.push((line, cells)),
            Err(fault) => {
                let is_over = matches!(fault.what, Wrong::TooLarge { .. });
                return self.faults.push(fault) && !is_over;
            }
        }
        true
    }

    fn flatten<'t>(
        &mut self,
        source: &Source<'t>,
        object: &'t RawValue,
        path: &mut String,
        depth: usize,
        cells: &mut Vec<(usize, String)>,
    ) -> Result<(), Trouble> {
        if depth == DEEPEST {
            return Err(source.fault(object, Wrong::TooDeep { limit: DEEPEST }));
        }
        let parent = path.len();
        for (key, value) in source.object(object)? {
            path.push_str(&key);
            let text = match kind(value) {
                Kind::Object => {
                    path.push('.');
                    self.flatten(source, value, path, depth + 1, cells)?;
                    path.truncate(parent);
                    continue;
                }
                Kind::Array => source.array(value)?,
                Kind::Text | Kind::Bare => source.scalar(value)?,
            };
            cells.push((self.column(path), text.into_owned()));
            path.truncate(parent);
        }
        Ok(())
    }

    fn column(&mut self, name: &str) -> usize {
        let next = self.columns.len();
        match self.columns.get(name) {
            Some(column) => *column,
            None => *self.columns.entry(name.to_string()).or_insert(next),
        }
    }

    fn column_name(&self, column: usize) -> String {
        self.columns.iter().find(|(_, at)| **at == column).map(|(name, _)| name.clone()).unwrap_or_default()
    }

    fn into_grid(self, read_as: &str, limits: &Limits) -> Result<Grid, Troubles> {
        let Table { columns, rows, faults, .. } = self;
        let mut budget = Budget::of(limits);
        let width = columns.len();
        let mut header = vec![Cell::empty(); width];
        for (name, column) in columns {
            header[column] = Cell::Text(name);
        }
        let mut grid = vec![GridRow { line: 0, cells: header }];
        for (line, texts) in rows {
            // Rows of a thousand different keys each would make a table of a million empty cells.
            let length = texts.iter().map(|(_, text)| text.len()).sum();
            budget.spend(width, length).map_err(|what| at_line(line, what))?;
            let mut cells = vec![Cell::empty(); width];
            for (column, text) in texts {
                cells[column] = Cell::Text(text);
            }
            if !cells.iter().all(Cell::is_blank) {
                grid.push(GridRow { line, cells });
            }
        }
        if grid.len() == 1 {
            grid.clear();
        }
        faults.or(Grid { rows: grid, read_as: read_as.to_string(), ragged_is_fault: false })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<(usize, Vec<String>)> {
        let grid = read(text, &Limits::default()).unwrap();
        let words = |cell| if let Cell::Text(text) = cell { text } else { unreachable!() };
        grid.rows.into_iter().map(|row| (row.line, row.cells.into_iter().map(words).collect())).collect()
    }

    fn row(line: usize, cells: &[&str]) -> (usize, Vec<String>) {
        (line, cells.iter().map(|cell| cell.to_string()).collect())
    }

    #[test]
    fn imp06_numbers_keep_their_exact_text() {
        let text = r#"[{"编号":250912101108115409,"量":1.50,"时":1E+2,"是":true,"空":null}]"#;
        let expected = [
            row(0, &["编号", "量", "时", "是", "空"]),
            row(1, &["250912101108115409", "1.50", "1E+2", "true", ""]),
        ];
        assert_eq!(cells(text), expected);
    }

    #[test]
    fn the_nearest_array_of_objects_is_the_table_and_nesting_flattens() {
        let text = r#"{"code":200,"a":{"b":{"list":[{"no":0}]}},"resultData":{"tags":[1],"data":[
            {"id":"1\t","geo":{"x":1,"y":{"z":null}},"tags":["甲","乙",3],"more":[{"k":1}]},
            {"extra":"\u4e00","id":"2"}, {"id":""}]}}"#;
        let expected = [
            row(0, &["id", "geo.x", "geo.y.z", "tags", "more", "extra"]),
            row(1, &["1\t", "1", "", "甲;乙;3", r#"[{"k":1}]"#, ""]),
            row(2, &["2", "", "", "", "", "一"]),
        ];
        assert_eq!(cells(text), expected);
    }

    #[test]
    fn imp13_every_faulty_line_of_json_lines_is_named() {
        let text = "{\"a\":1}\n\n{\"a\":}\r\n[1]\n{\"a\":1,\"a\":2}\n{\"a\":\"\\u0000\"}";
        let faults = read_lines(text, &Limits::default()).unwrap_err().0;
        let lines: Vec<_> = faults.iter().map(|fault| fault.line.unwrap()).collect();
        assert_eq!(lines, [3, 4, 5, 6]);
        assert_eq!(faults[0], at(3, 6, Wrong::BadSyntax { detail: "JSON: expected value".into() }));
        assert_eq!(faults[1].what, Wrong::NotAnObject { element: 4 });
        assert_eq!(faults[2].what, Wrong::DuplicateKey { key: "a".into() });
        assert_eq!(faults[3].what, Wrong::Nul);
    }

    #[test]
    fn a_place_counts_characters_as_an_editor_does() {
        let place = |text: &str| {
            let trouble = read(text, &Limits::default()).unwrap_err().0.remove(0);
            (trouble.line, trouble.column)
        };
        assert_eq!(place("[{\"编号\":}]"), (Some(1), Some("8".to_string())));
        assert_eq!(place("[\n{\"编号\":1,\"编号\":2}]"), (Some(2), Some("14".to_string())));
        assert_eq!(place("[\n\n {\"编号\" 1}]"), (Some(3), Some("8".to_string())));
    }

    #[test]
    fn two_keys_that_flatten_to_one_name_are_a_fault() {
        let faults = read("[{\"a\":{\"b\":1},\n\"a.b\":2}]", &Limits::default()).unwrap_err();
        assert_eq!(faults, at(1, 2, Wrong::DuplicateKey { key: "a.b".into() }).into());
    }

    #[test]
    fn deep_nesting_and_many_columns_are_faults_and_not_crashes() {
        let kind = |text: &str, limits: Limits| read(text, &limits).unwrap_err().0.remove(0).what;
        let deep = format!("[{}1{}]", "{\"a\":".repeat(100_000), "}".repeat(100_000));
        assert_eq!(kind(&deep, Limits::default()), Wrong::TooDeep { limit: DEEPEST });
        assert_eq!(kind(&"[".repeat(1_000_000), Limits::default()), {
            Wrong::BadSyntax { detail: "JSON: EOF while parsing a list".into() }
        });
        let wide: Vec<String> = (0..2000).map(|n| format!("{{\"k{n}\":1}}")).collect();
        let limits = Limits { grid: 1 << 20, ..Limits::default() };
        assert_eq!(kind(&wide.join("\n"), limits), Wrong::TooLarge { limit: 1 << 20 });
    }

    #[test]
    fn floods_of_elements_are_counted_before_they_are_kept() {
        let limits = Limits { grid: 1 << 20, ..Limits::default() };
        for text in [
            format!("[{{}}{}]", ",{}".repeat(20_000)),
            format!("[{{\"a\":[0{}]}}]", ",1".repeat(20_000)),
            "{\"a\":1}\n".repeat(20_000),
            format!("[{{\"a\":\"{}\"}}]", "长".repeat(400_000)),
            format!("[{{{}\"a\":1}}]", (0..5000).map(|n| format!("\"k{n}\":1,")).collect::<String>()),
        ] {
            let faults = read(&text, &limits).unwrap_err().0;
            assert_eq!(faults.len(), 1);
            assert_eq!(faults[0].what, Wrong::TooLarge { limit: 1 << 20 }, "{}", &text[..30]);
        }
    }

    #[test]
    fn json_without_a_table_says_so() {
        for text in ["{\n\"a\":1}", "[1,2]", "[]", "3"] {
            assert_eq!(read(text, &Limits::default()).unwrap_err(), nowhere(Wrong::NoTable).into(), "{text}");
        }
    }
}
