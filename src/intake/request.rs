//! Grid rows → requests: what a foreign export says about each ticket, with every faulty cell named.

mod rest;

use super::grid::{Cell, Grid, GridRow};
use super::headings::{Mapping, Meaning};
use super::moment::{MomentFault, MomentOptions, parse_moment};
use crate::domain::Stamp;
use crate::domain::action::accept::{check_number, meant_number};
use crate::domain::code::{Cause, Grade, Kind, Origin, Reached, Urgency};
use crate::domain::event::{Field, Intake};
use crate::domain::limits::{Span, SpanUnit};
use crate::domain::refusal::Refusal;
use crate::domain::rules::OriginRules;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::parallel;
use crate::text::Lang;
use crate::text::synonyms::{self, Read};
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

/// A table understood: its mapping, its good rows and its faults.
#[derive(Debug)]
pub struct Reading {
    pub mapping: Mapping,
    pub requests: Vec<Request>,
    pub troubles: Vec<Trouble>,
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
    let rows: Vec<&GridRow> =
        grid.rows[place + 1..].iter().filter(|row| !row.cells.iter().all(Cell::is_blank)).collect();
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
    Ok(Reading { mapping, requests, troubles })
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

struct RowReader<'a> {
    row: &'a GridRow,
    file: &'a str,
    mapping: &'a Mapping,
    read_as: &'a ReadAs,
    /// Shorter than the heading, in a form where that means lost cells.
    ragged: bool,
    troubles: &'a mut Vec<Trouble>,
}

impl<'a> RowReader<'a> {
    fn cell(&self, meaning: Meaning) -> Option<&'a Cell> {
        self.row.cells.get(self.mapping.column(meaning)?)
    }

    /// The text, verbatim.
    fn text(&self, meaning: Meaning) -> Cow<'a, str> {
        self.cell(meaning).map_or(Cow::Borrowed(""), shown)
    }

    fn word(&self, meaning: Meaning) -> Cow<'a, str> {
        match self.text(meaning) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            // A moment, which has no blanks around it.
            moment => moment,
        }
    }

    fn fault(&mut self, meaning: Meaning, what: Wrong) {
        let trouble = Trouble::of(self.file, what).line(self.row.line);
        self.troubles.push(trouble.column(self.mapping.heading(meaning)));
    }

    fn request(&mut self) -> Option<Request> {
        self.check_width();
        let number = self.number();
        let received = self.moment(Meaning::Received);
        if received.is_none() && self.cell(Meaning::Received).is_none_or(Cell::is_blank) {
            self.fault(Meaning::Received, Wrong::MissingCell);
        }
        let kind = self.kind();
        let urgency = self
            .known(Meaning::Urgency, synonyms::urgency, synonyms::known_urgencies)
            .unwrap_or(Urgency::Normal);
        let told = self.known(Meaning::Origin, synonyms::origin, synonyms::known_origins);
        let origin = told.unwrap_or_else(|| self.read_as.origin.of(&self.word(Meaning::Channel)));
        let cause = self.cause();
        let mut units = self.units(Meaning::Unit).into_iter();
        let mut request = Request {
            line: self.row.line,
            number: number?,
            received: received?,
            intake: self.intake(kind, urgency, origin),
            origin_told: told.is_some(),
            unit: units.next().unwrap_or_default(),
            supporting: units.chain(self.units(Meaning::Supporting)).collect(),
            dispatched: self.moment(Meaning::Dispatched),
            signed: self.moment(Meaning::Signed),
            contacted: self.moment(Meaning::Contacted),
            sign_limit: self.stated(Meaning::SignDue),
            contact_limit: self.stated(Meaning::ContactDue),
            due: self.due(Meaning::Due),
            closed: self.moment(Meaning::Closed),
            visited: self.moment(Meaning::Visited),
            reply: self.text(Meaning::Reply).into_owned(),
            reached: self.known(Meaning::Reached, synonyms::reached, synonyms::known_reached),
            solved: self.known(Meaning::Solved, synonyms::yes_no, synonyms::known_answers),
            grade: self.known(Meaning::Grade, synonyms::grade, synonyms::known_grades),
            cause,
            cause_text: if cause.is_none() { self.word(Meaning::Cause).into() } else { String::new() },
            return_unit: self.word(Meaning::ReturnUnit).into(),
            return_reason: self.word(Meaning::ReturnReason).into(),
            extended: self.extended(),
            extension_days: self.days(),
            direct: synonyms::is_direct(&self.word(Meaning::Handling)),
        };
        self.check_order(&request);
        self.keep_rest(&mut request);
        Some(request)
    }

    fn check_width(&mut self) {
        let headings = self.mapping.headings.len();
        let cells = self.row.cells.len();
        let spare = self.row.cells.get(headings..).unwrap_or_default().iter().any(|cell| !cell.is_blank());
        if spare || self.ragged {
            let what = Wrong::Ragged { cells, headings };
            self.troubles.push(Trouble::of(self.file, what).line(self.row.line));
        }
    }

    fn number(&mut self) -> Option<String> {
        let number = self.word(Meaning::Ticket);
        let number = meant_number(&number);
        let what = match check_number(&number) {
            Ok(()) => return Some(number.into_owned()),
            Err(_) if number.is_empty() => Wrong::MissingCell,
            Err(Refusal::DamagedNumber) => Wrong::DamagedNumber { given: number.into() },
            Err(_) => Wrong::BadNumber { given: number.into() },
        };
        self.fault(Meaning::Ticket, what);
        None
    }

    fn moment(&mut self, meaning: Meaning) -> Option<Stamp> {
        self.moment_or(meaning, |stamp, _| stamp)
    }

    fn stated(&mut self, meaning: Meaning) -> Stated {
        match synonyms::span(&self.word(meaning)) {
            Some(span) => Stated::For(span),
            None => self.due(meaning).map_or(Stated::Nothing, Stated::At),
        }
    }

    /// A due date without a time means the end of that day.
    fn due(&mut self, meaning: Meaning) -> Option<Stamp> {
        self.moment_or(
            meaning,
            |stamp, date_only| if date_only { Stamp::end_of(stamp.date()) } else { stamp },
        )
    }

    fn moment_or(&mut self, meaning: Meaning, finish: impl Fn(Stamp, bool) -> Stamp) -> Option<Stamp> {
        let text = match self.cell(meaning)? {
            Cell::Moment(moment) => return Some(finish(Stamp::of(*moment), false)),
            Cell::Text(text) => text,
        };
        let what = match parse_moment(text, &self.read_as.moments) {
            Ok(moment) => return Some(finish(moment.stamp, moment.date_only)),
            Err(MomentFault::Empty) => return None,
            Err(fault) => moment_wrong(fault, text.trim()),
        };
        self.fault(meaning, what);
        None
    }

    fn known<T>(
        &mut self,
        meaning: Meaning,
        read: impl Fn(&str) -> Read<T>,
        known: impl Fn(Lang) -> Vec<String>,
    ) -> Option<T> {
        let given = self.word(meaning);
        match read(&given) {
            Read::Known(value) => Some(value),
            Read::Blank => None,
            Read::Unknown => {
                let known = known(self.read_as.lang);
                self.fault(meaning, Wrong::UnknownWord { given: given.into_owned(), known });
                None
            }
        }
    }

    fn kind(&mut self) -> Kind {
        let given = self.word(Meaning::Kind);
        let told = self.read_as.kinds.iter().find(|(word, _)| *word == given).map(|(_, kind)| *kind);
        told.or_else(|| self.known(Meaning::Kind, synonyms::kind, synonyms::known_kinds))
            .unwrap_or(Kind::Other)
    }

    /// Free words in the column of causes are kept as text.
    fn cause(&mut self) -> Option<Cause> {
        synonyms::cause(&self.word(Meaning::Cause)).known()
    }

    fn units(&self, meaning: Meaning) -> Vec<String> {
        let text = self.text(meaning);
        let parts = text.split(['、', '，', ',', ';', '；', '|', '\n']).map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// 是否延期, or a yes where others write the days.
    fn extended(&mut self) -> bool {
        let told = self.known(Meaning::Extended, synonyms::yes_no, synonyms::known_answers);
        let days = self.word(Meaning::Days);
        let yes = synonyms::span(&days).is_none() && synonyms::yes_no(&days).known() == Some(true);
        told.unwrap_or(false) || yes
    }

    fn days(&mut self) -> u32 {
        let given = self.word(Meaning::Days);
        match synonyms::span(&given) {
            Some(Span { amount, unit: SpanUnit::WorkingDays }) if amount <= 999 => amount,
            _ if given.is_empty() || matches!(synonyms::yes_no(&given), Read::Known(_) | Read::Blank) => 0,
            _ => {
                let known = vec!["5".to_owned()];
                self.fault(Meaning::Days, Wrong::UnknownWord { given: given.into_owned(), known });
                0
            }
        }
    }

    fn intake(&self, kind: Kind, urgency: Urgency, origin: Origin) -> Intake {
        let mut intake = Intake::new(kind, urgency);
        intake.origin = origin;
        intake.reserve(TEXTS.iter().map(|(_, meaning)| self.text(*meaning).len()).sum());
        for (field, meaning) in TEXTS {
            let verbatim = matches!(field, Field::Title | Field::Content);
            let text = if verbatim { self.text(meaning) } else { self.word(meaning) };
            intake.set(field, &text);
        }
        intake
    }

    fn check_order(&mut self, request: &Request) {
        let after = [
            (Meaning::Dispatched, request.dispatched),
            (Meaning::Signed, request.signed),
            (Meaning::Contacted, request.contacted),
            (Meaning::Closed, request.closed),
            (Meaning::Visited, request.visited),
        ];
        if let Some(now) = self.read_as.now {
            let received = [(Meaning::Received, Some(request.received))];
            for (meaning, stamp) in received.into_iter().chain(after) {
                if let Some(given) = stamp.filter(|stamp| *stamp > now) {
                    self.fault(meaning, Wrong::Future { given: given.to_string(), now: now.to_string() });
                }
            }
        }
        self.check_handling(request);
        for (meaning, stamp) in after {
            if let Some(end) =
                stamp.filter(|stamp| *stamp < request.received && !self.is_same_day(*stamp, request))
            {
                let what =
                    Wrong::EndBeforeStart { start: request.received.to_string(), end: end.to_string() };
                self.fault(meaning, what);
            }
        }
    }

    /// Nothing is signed, discussed or closed before it was handed over. (A call may lie before the closing an
    /// export tells: that of a redo.)
    fn check_handling(&mut self, request: &Request) {
        let steps = [
            (Meaning::Signed, request.dispatched, request.signed),
            (Meaning::Contacted, request.dispatched, request.contacted),
            (Meaning::Closed, request.dispatched, request.closed),
        ];
        for (meaning, start, end) in steps {
            let (Some(start), Some(end)) = (start, end) else { continue };
            let bare = end == Stamp::start_of(end.date()) && end.date() == start.date();
            if end < start && !bare {
                let what = Wrong::EndBeforeStart { start: start.to_string(), end: end.to_string() };
                self.fault(meaning, what);
            }
        }
    }

    /// A bare date says nothing about the hour.
    fn is_same_day(&self, stamp: Stamp, request: &Request) -> bool {
        stamp == Stamp::start_of(stamp.date()) && stamp.date() == request.received.date()
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
