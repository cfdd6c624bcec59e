//! Grid rows → requests: what a foreign export says about each ticket, with every faulty cell named.

mod rest;
mod row;

use super::grid::{Cell, Grid, GridRow};
use super::headings::{Mapping, Meaning};
use super::moment::{MomentFault, MomentOptions, parse_moment};
use crate::domain::Stamp;
use crate::domain::code::{Cause, Grade, Kind, Reached};
use crate::domain::event::{Field, Intake};
use crate::domain::limits::Span;
use crate::domain::rules::OriginRules;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::domain::units::ShortNames;
use crate::parallel;
use crate::text::Lang;
use row::RowReader;
use std::borrow::Cow;

/// How to read a foreign table besides its bytes.
#[derive(Clone, Debug)]
pub struct ReadAs {
    /// Nothing can have happened after this; `None` when an export is only looked at.
    pub now: Option<Stamp>,
    /// Language of the words offered for unknown ones.
    pub lang: Lang,
    /// `--map 列=field`.
    pub told: Vec<(String, Meaning)>,
    pub moments: MomentOptions,
    /// `--kind 词=kind`: words of this export for kinds.
    pub kinds: Vec<(String, Kind)>,
    /// Which channels tell the origin, where no column does.
    pub origin: OriginRules,
    /// Short names of the office's units, which are recorded by their own.
    pub units: ShortNames,
}

/// A limit as a table states it: until when, or how long from the hand-over on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Stated {
    #[default]
    Nothing,
    At(Stamp),
    For(Span),
}

/// One ticket as an export tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub line: usize,
    pub number: String,
    pub received: Stamp,
    pub intake: Intake,
    /// The row itself says where the request comes from; otherwise its channel told.
    pub origin_told: bool,
    pub unit: String,
    pub supporting: Vec<String>,
    pub dispatched: Option<Stamp>,
    pub signed: Option<Stamp>,
    pub contacted: Option<Stamp>,
    pub sign_limit: Stated,
    pub contact_limit: Stated,
    pub due: Option<Stamp>,
    pub closed: Option<Stamp>,
    pub visited: Option<Stamp>,
    pub reply: String,
    pub reached: Option<Reached>,
    pub solved: Option<bool>,
    pub grade: Option<Grade>,
    pub cause: Option<Cause>,
    /// Words about the dissatisfaction that are no known cause.
    pub cause_text: String,
    pub return_unit: String,
    pub return_reason: String,
    pub extended: bool,
    pub extension_days: u32,
    /// Answered on the spot, by the words of the export.
    pub direct: bool,
}

impl Request {
    /// Of what has a day and no hour, only the order is known: that of the loop.
    fn settle_days(&mut self) {
        let steps = [
            &mut self.dispatched,
            &mut self.signed,
            &mut self.contacted,
            &mut self.closed,
            &mut self.visited,
        ];
        let mut earlier = self.received;
        for at in steps.into_iter().flatten() {
            *at = at.on_its_day_after(earlier);
            earlier = earlier.max(*at);
        }
    }
}

/// A table understood: its mapping, its good rows and its faults.
#[derive(Debug)]
pub struct Reading {
    pub mapping: Mapping,
    pub requests: Vec<Request>,
    pub troubles: Vec<Trouble>,
    /// Lines below the data that sum them up or say who made the table.
    pub footers: Vec<usize>,
}

/// How far down a heading may stand below title rows.
pub const TITLE_ROWS: usize = 10;

/// Fewer rows are read before a thread would have started.
const WORTH_A_THREAD: usize = 500;

/// Reads all rows of a table.
///
/// # Errors
/// The headings cannot be understood at all; faulty rows are listed in the reading instead.
pub fn read(grid: &Grid, file: &str, read_as: &ReadAs) -> Result<Reading, Troubles> {
    let (place, mapping) = find_headings(grid, file, read_as)?;
    let mut rows: Vec<&GridRow> =
        grid.rows[place + 1..].iter().filter(|row| !row.cells.iter().all(Cell::is_blank)).collect();
    let body =
        rows.iter().rposition(|row| !is_footer(row, &mapping, &read_as.moments)).map_or(0, |last| last + 1);
    let footers = rows.split_off(body).iter().map(|row| row.line).collect();
    let read_row = |row: &GridRow, requests: &mut Vec<Request>, troubles: &mut Vec<Trouble>| {
        let ragged = grid.ragged_is_fault && row.cells.len() < mapping.headings.len();
        let before = troubles.len();
        let request = RowReader { row, file, mapping: &mapping, read_as, ragged, troubles }.request();
        requests.extend(request.filter(|_| troubles.len() == before));
    };
    let runs = parallel::runs(&rows, WORTH_A_THREAD, |run| {
        let (mut requests, mut troubles) = (Vec::new(), Vec::new());
        run.flatten().for_each(|row| read_row(row, &mut requests, &mut troubles));
        (requests, troubles)
    });
    let (mut requests, mut troubles) = (Vec::new(), Vec::new());
    for (read, faults) in runs {
        requests.extend(read);
        troubles.extend(faults);
    }
    Ok(Reading { mapping, requests, troubles, footers })
}

/// Words that begin what stands below the data.
const FOOTERS: [&str; 9] = ["合计", "总计", "小计", "共计", "制表", "填表", "填报", "打印", "统计时间"];

/// Cells of a row that sums up or signs.
const FOOTER_CELLS: usize = 3;

/// Does the row sum up, or say who made the table? It tells no time of receipt, and little else.
fn is_footer(row: &GridRow, mapping: &Mapping, moments: &MomentOptions) -> bool {
    let texts: Vec<String> = row.cells.iter().map(text_of).collect();
    let told: Vec<&str> = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    let begins = |text: &&str| FOOTERS.iter().any(|word| text.starts_with(word));
    let received = mapping.column(Meaning::Received).and_then(|column| texts.get(column));
    let is_received = received.is_some_and(|text| parse_moment(text, moments).is_ok());
    told.first().is_some_and(begins) && told.len() <= FOOTER_CELLS && !is_received
}

/// The row with the most known headings near the top.
fn find_headings(grid: &Grid, file: &str, read_as: &ReadAs) -> Result<(usize, Mapping), Troubles> {
    let mut best: Option<(usize, Mapping)> = None;
    for (place, row) in grid.rows.iter().take(TITLE_ROWS).enumerate() {
        let headings: Vec<String> = row.cells.iter().map(text_of).collect();
        let told = told(&headings, read_as);
        let mapping = Mapping::recognise(headings, &told, Meaning::is_of_import);
        // One stray word in the data does not make a heading.
        if best.as_ref().is_none_or(|(_, there)| mapping.known() > there.known().max(1)) {
            best = Some((place, mapping));
        }
    }
    let (place, mapping) = best.ok_or_else(|| Trouble::of(file, Wrong::Empty))?;
    let line = grid.rows[place].line;
    let found = || mapping.headings.iter().filter(|heading| !heading.trim().is_empty()).cloned().collect();
    let mut troubles = Vec::new();
    for (column, _) in &read_as.told {
        if !mapping.headings.iter().any(|heading| same(heading, column)) {
            let what = Wrong::UnknownColumn { given: column.clone(), found: found() };
            troubles.push(Trouble::of(file, what).line(line));
        }
    }
    let missing: Vec<&'static str> = [Meaning::Ticket, Meaning::Received]
        .into_iter()
        .filter(|&need| !mapping.has(need))
        .map(Meaning::usual)
        .chain((!mapping.has(Meaning::Title) && !mapping.has(Meaning::Content)).then_some("诉求内容"))
        .collect();
    if !missing.is_empty() {
        troubles.push(Trouble::of(file, Wrong::NoHeading { wanted: missing, found: found() }).line(line));
    }
    if troubles.is_empty() { Ok((place, mapping)) } else { Err(Troubles(troubles)) }
}

fn told(headings: &[String], read_as: &ReadAs) -> Vec<(usize, Meaning)> {
    let place = |column: &String| headings.iter().position(|heading| same(heading, column));
    read_as.told.iter().filter_map(|(column, meaning)| Some((place(column)?, *meaning))).collect()
}

fn same(heading: &str, column: &str) -> bool {
    heading.trim() == column.trim() || super::headings::plain(heading) == super::headings::plain(column)
}

/// The text of a cell; a true date cell in the ledger's form.
pub fn text_of(cell: &Cell) -> String {
    shown(cell).into_owned()
}

fn shown(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Moment(moment) => Cow::Owned(Stamp::of(*moment).to_string()),
    }
}

/// Intake fields and the columns they come from.
pub const TEXTS: [(Field, Meaning); 10] = [
    (Field::Channel, Meaning::Channel),
    (Field::Category1, Meaning::Category1),
    (Field::Category2, Meaning::Category2),
    (Field::Category3, Meaning::Category3),
    (Field::Area, Meaning::Area),
    (Field::Address, Meaning::Address),
    (Field::Requester, Meaning::Requester),
    (Field::Phone, Meaning::Phone),
    (Field::Title, Meaning::Title),
    (Field::Content, Meaning::Content),
];

/// What is said about a cell that should hold a date or a time.
pub fn moment_wrong(fault: MomentFault, given: &str) -> Wrong {
    let given: String = given.chars().take(40).collect();
    match fault {
        MomentFault::Impossible => Wrong::ImpossibleDate { given },
        MomentFault::SerialNumber | MomentFault::UnixNumber => Wrong::SerialDate { given },
        MomentFault::Empty | MomentFault::NotADate => Wrong::NotADate { given },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn a_date_cell_without_a_time_is_a_day_and_a_limit_lasts_until_its_end() {
        let text = |text: &str| Cell::Text(text.to_owned());
        let day =
            |day| Cell::Moment(NaiveDate::from_ymd_opt(2025, 9, day).unwrap().and_hms_opt(0, 0, 0).unwrap());
        let headings = ["工单编号", "受理时间", "标题", "主办单位", "办理时限", "办结时间"];
        let row = vec![text("A1"), text("2025-09-10 09:30"), text("路灯"), text("城管局"), day(17), day(10)];
        let rows = [headings.map(text).to_vec(), row].map(|cells| GridRow { line: 1, cells });
        let grid = Grid { rows: rows.into(), read_as: String::new(), ragged_is_fault: false };
        let read_as = ReadAs {
            now: None,
            lang: Lang::Zh,
            told: Vec::new(),
            moments: MomentOptions::default(),
            kinds: Vec::new(),
            origin: OriginRules::default(),
            units: ShortNames::default(),
        };
        let reading = read(&grid, "a.xlsx", &read_as).unwrap();
        let request = &reading.requests[0];
        assert_eq!(request.due.unwrap().to_string(), "2025-09-17T23:59:59");
        assert_eq!(request.closed, Some(request.received));
    }
}
