//! Any table of tickets, read only for what it says: rows may lack number, time and title, and every row
//! counts, in its order. One column may hold labels to learn.

use super::grid::{Grid, GridRow};
use super::headings::{Mapping, Meaning, plain};
use super::request::{TITLE_ROWS, text_of};
use crate::domain::code::{Kind, Urgency};
use crate::domain::event::{Field, Intake};
use crate::domain::trouble::{Trouble, Troubles, Wrong};

/// Columns told on the command line; the others are known by their headings.
#[derive(Clone, Debug, Default)]
pub struct Told {
    pub label: Option<String>,
    /// Columns of text to read instead of title and content.
    pub texts: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Labelled {
    /// The field the label column would be, if it is one: not to be told to what learns it.
    pub label_field: Option<Field>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug)]
pub struct Row {
    /// 1 is the first row below the heading.
    pub row: usize,
    pub number: String,
    pub label: String,
    pub intake: Intake,
}

const FIELDS: [(Meaning, Field); 6] = [
    (Meaning::Title, Field::Title),
    (Meaning::Content, Field::Content),
    (Meaning::Category1, Field::Category1),
    (Meaning::Category2, Field::Category2),
    (Meaning::Category3, Field::Category3),
    (Meaning::Area, Field::Area),
];

/// Reads all rows, blank ones too.
///
/// # Errors
/// A column that was told is not there, or no column holds text.
pub fn read(grid: &Grid, file: &str, told: &Told) -> Result<Labelled, Troubles> {
    let (place, mapping) = heading(grid, told).ok_or_else(|| Trouble::of(file, Wrong::Empty))?;
    let line = grid.rows[place].line;
    let found = || mapping.headings.iter().filter(|heading| !heading.trim().is_empty()).cloned().collect();
    let column = |name: &String| {
        let column = column_of(&mapping.headings, name);
        column.ok_or_else(|| {
            Trouble::of(file, Wrong::UnknownColumn { given: name.clone(), found: found() }).line(line)
        })
    };
    let mut troubles = Vec::new();
    let mut wanted = |name: &String| column(name).map_err(|trouble| troubles.push(trouble)).ok();
    let label = told.label.as_ref().and_then(&mut wanted);
    let texts: Vec<usize> = told.texts.iter().filter_map(&mut wanted).collect();
    let known = [Meaning::Title, Meaning::Content].iter().any(|&meaning| mapping.has(meaning));
    if texts.is_empty() && !known && troubles.is_empty() {
        let what = Wrong::NoHeading { wanted: vec!["诉求内容"], found: found() };
        troubles.push(Trouble::of(file, what).line(line));
    }
    if !troubles.is_empty() {
        return Err(Troubles(troubles));
    }
    let reader = Reader { mapping: &mapping, label, texts: &texts };
    let label_field = FIELDS.iter().find(|(meaning, _)| label.is_some() && mapping.column(*meaning) == label);
    let rows = grid.rows[place + 1..].iter().enumerate().map(|(at, row)| reader.row(at + 1, row)).collect();
    Ok(Labelled { label_field: label_field.map(|(_, field)| *field), rows })
}

/// The row near the top with the most known headings; one that holds the label's name is one.
fn heading(grid: &Grid, told: &Told) -> Option<(usize, Mapping)> {
    let mut best: Option<(usize, usize, Mapping)> = None;
    for (place, row) in grid.rows.iter().take(TITLE_ROWS).enumerate() {
        let headings: Vec<String> = row.cells.iter().map(text_of).collect();
        let named = told.label.iter().chain(&told.texts).filter(|name| column_of(&headings, name).is_some());
        let named = named.count();
        let mapping = Mapping::recognise(headings, &[], Meaning::is_of_import);
        let known = 2 * named + mapping.known();
        if best.as_ref().is_none_or(|(_, there, _)| known > *there) {
            best = Some((place, known, mapping));
        }
    }
    best.map(|(place, _, mapping)| (place, mapping))
}

fn column_of(headings: &[String], name: &str) -> Option<usize> {
    let exact = headings.iter().position(|heading| heading.trim() == name.trim());
    exact.or_else(|| headings.iter().position(|heading| plain(heading) == plain(name)))
}

struct Reader<'a> {
    mapping: &'a Mapping,
    label: Option<usize>,
    texts: &'a [usize],
}

impl Reader<'_> {
    fn row(&self, row: usize, cells: &GridRow) -> Row {
        let cell = |column: Option<usize>| {
            column.and_then(|column| cells.cells.get(column)).map(text_of).unwrap_or_default()
        };
        let mut intake = Intake::new(Kind::Other, Urgency::Normal);
        for (meaning, field) in FIELDS {
            intake.set(field, &cell(self.mapping.column(meaning)));
        }
        if !self.texts.is_empty() {
            let texts: Vec<String> = self.texts.iter().map(|&column| cell(Some(column))).collect();
            intake.set(Field::Title, "");
            intake.set(Field::Content, &texts.join("\n"));
        }
        let word = |text: String| text.trim().to_owned();
        let number = word(cell(self.mapping.column(Meaning::Ticket)));
        Row { row, number, label: word(cell(self.label)), intake }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::grid::{ReadOptions, read as read_grid};

    fn labelled(text: &str, told: &Told) -> Result<Labelled, Troubles> {
        read(
            &read_grid(text.as_bytes(), "a.csv", &ReadOptions { keep_blank: true, ..ReadOptions::default() })
                .unwrap(),
            "a.csv",
            told,
        )
    }

    #[test]
    fn every_row_counts_whatever_it_lacks() {
        let told = Told { label: Some("科室".to_owned()), texts: Vec::new() };
        let text = "某区工单\n工单编号,诉求内容,科室\n,路灯不亮,甲\nA1,,乙\n,,\n";
        let read = labelled(text, &told).unwrap();
        let rows: Vec<(usize, &str, &str)> =
            read.rows.iter().map(|row| (row.row, row.number.as_str(), row.label.as_str())).collect();
        assert_eq!(rows, [(1, "", "甲"), (2, "A1", "乙"), (3, "", "")]);
        assert_eq!(read.rows[0].intake.get(Field::Content), "路灯不亮");
        assert_eq!(read.label_field, None);
    }

    #[test]
    fn columns_can_be_told_and_missing_ones_are_named() {
        let told =
            |label: &str, text: &str| Told { label: Some(label.to_owned()), texts: vec![text.to_owned()] };
        let text = "what,why,一级分类\nlamp,dark,甲\n";
        let read = labelled(text, &told("一级分类", "why")).unwrap();
        assert_eq!(
            (read.rows[0].intake.get(Field::Content), read.label_field),
            ("dark", Some(Field::Category1))
        );
        let troubles = labelled(text, &told("二级分类", "who")).unwrap_err().0;
        assert!(matches!(&troubles[0].what, Wrong::UnknownColumn { given, .. } if given == "二级分类"));
        assert_eq!(troubles.len(), 2);
        let told = Told { label: Some("一级分类".to_owned()), texts: Vec::new() };
        assert!(matches!(labelled(text, &told).unwrap_err().0[0].what, Wrong::NoHeading { .. }));
    }
}
