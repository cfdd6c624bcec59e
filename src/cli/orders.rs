//! Many tickets in one command: numbers on the command line or rows of `--from`, made into orders.

use super::failure::{self, Usage};
use super::session::Session;
use super::source::GridArgs;
use crate::domain::Stamp;
use crate::domain::action::accept::meant_number;
use crate::domain::action::{Action, Order};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::domain::units::ShortNames;
use crate::intake::grid::{Cell, Grid, GridRow};
use crate::intake::headings::{Mapping, Meaning};
use crate::intake::moment::MomentOptions;
use crate::intake::request::{TITLE_ROWS, moment_wrong};
use crate::text::{Lang, usage};
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Options of every command that writes about tickets.
#[derive(clap::Args, Clone, Default)]
pub struct Batch {
    #[arg(value_name = "NUMBER")]
    pub tickets: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    pub from: Option<PathBuf>,
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub grid: GridArgs,
    /// What has no number gets one: an order may come without, as an empty text.
    #[arg(skip)]
    pub makes_numbers: bool,
}

impl Batch {
    /// The numbers named, also where several stand in one word: `A1、A2`.
    pub fn numbers(&self) -> impl Iterator<Item = &str> {
        self.tickets.iter().flat_map(|word| {
            let several = word.split(['、', '，', '；']).map(str::trim);
            several.filter(move |number| !number.is_empty() || word.is_empty())
        })
    }

    /// Does the command name tickets? Without any, some commands list.
    pub fn names_any(&self) -> bool {
        !self.tickets.is_empty() || self.from.is_some()
    }
}

/// What one order is made of: the cells of its row, then the options of the command line.
pub struct Fields {
    /// `FILE:LINE`, or empty on the command line.
    pub place: String,
    file: String,
    line: Option<usize>,
    /// The headings of its file, to name a cell as the clerk sees it.
    mapping: Option<Rc<Mapping>>,
    lang: Lang,
    cells: Vec<(Meaning, String)>,
}

impl Fields {
    pub fn get(&self, meaning: Meaning) -> &str {
        let found = self.cells.iter().find(|(there, text)| *there == meaning && !text.trim().is_empty());
        found.map_or("", |(_, text)| text.trim())
    }

    pub fn text(&self, meaning: Meaning) -> String {
        self.get(meaning).to_owned()
    }

    /// Several names, however a clerk separates them.
    pub fn list(&self, meaning: Meaning) -> Vec<String> {
        names(self.get(meaning)).map(str::to_owned).collect()
    }

    /// Puts the names of the unit list in the place of short ones.
    fn name_units(&mut self, short_names: &ShortNames) {
        for (_, text) in self.cells.iter_mut().filter(|(meaning, _)| UNITS.contains(meaning)) {
            let full: Vec<&str> = names(text).map(|name| short_names.full(name)).collect();
            *text = full.join("、");
        }
    }

    /// The verbatim text, for replies and notes.
    pub fn verbatim(&self, meaning: Meaning) -> String {
        let found = self.cells.iter().find(|(there, text)| *there == meaning && !text.trim().is_empty());
        found.map_or(String::new(), |(_, text)| text.clone())
    }

    pub fn has(&self, meaning: Meaning) -> bool {
        !self.get(meaning).is_empty()
    }

    pub fn trouble(&self, meaning: Meaning, what: Wrong) -> Trouble {
        let heading = self.mapping.as_ref().map_or("", |mapping| mapping.heading(meaning).trim());
        let column = if heading.is_empty() { meaning.code() } else { heading };
        let trouble = Trouble::of(self.file.clone(), what).column(column);
        match self.line {
            Some(line) => trouble.line(line),
            None => trouble,
        }
    }

    /// A word that must be one of a set.
    pub fn word<T>(
        &self,
        meaning: Meaning,
        read: crate::text::synonyms::Read<T>,
        known: Vec<String>,
    ) -> Result<Option<T>, Trouble> {
        use crate::text::synonyms::Read;
        match read {
            Read::Known(value) => Ok(Some(value)),
            Read::Blank => Ok(None),
            Read::Unknown => {
                Err(self.trouble(meaning, Wrong::UnknownWord { given: self.text(meaning), known }))
            }
        }
    }

    pub fn flag(&self, meaning: Meaning) -> Result<bool, Trouble> {
        let read = crate::text::synonyms::yes_no(self.get(meaning));
        let known = crate::text::synonyms::known_answers(self.lang);
        Ok(self.word(meaning, read, known)?.unwrap_or(false))
    }
}

/// Fields that name units.
const UNITS: [Meaning; 5] =
    [Meaning::Unit, Meaning::Supporting, Meaning::Party, Meaning::Lead, Meaning::ReturnUnit];

fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(['、', '，', ',', ';', '；']).map(str::trim).filter(|name| !name.is_empty())
}

/// One option of the command line as a field.
pub fn option(meaning: Meaning, value: &Option<String>) -> (Meaning, String) {
    (meaning, value.clone().unwrap_or_default())
}

/// An order and where it stood.
pub struct Placed {
    pub order: Order,
    pub place: String,
}

/// Makes the orders of a command. All faulty rows are reported together.
pub fn read(
    session: &mut Session,
    batch: &Batch,
    options: &[(Meaning, String)],
    action: impl Fn(&Fields) -> Result<Action, Trouble>,
) -> Result<Vec<Placed>> {
    let lang = session.lang;
    if let Some(one) = batch.grid.given().filter(|_| batch.from.is_none() && !batch.tickets.is_empty()) {
        return Err(Usage::Conflict { one, other: "NUMBER" }.into());
    }
    let mut rows: Vec<Fields> = batch.numbers().map(|number| from_option(number, options, lang)).collect();
    if let Some(path) = &batch.from {
        let piped = path == Path::new("-");
        match session.grid(path, &batch.grid.options()) {
            Err(error) if piped && failure::is_empty(&error) => {}
            grid => {
                let file = path.display().to_string();
                rows.extend(from_grid(&grid?, &file, options, lang, batch.makes_numbers)?);
            }
        }
        // What a pipe found nothing for is done, with a heading or without.
        if rows.is_empty() && piped {
            session.say(usage::nothing_piped(lang));
            return Ok(Vec::new());
        }
    }
    if rows.is_empty() {
        return Err(Usage::NoTickets.into());
    }
    let short_names = &session.office()?.short_names;
    rows.iter_mut().for_each(|row| row.name_units(short_names));
    let moments = batch.grid.moments();
    let (at, actor) = (session.at()?, session.actor());
    let mut troubles = Vec::new();
    let mut placed = Vec::new();
    for fields in rows {
        if !fields.has(Meaning::Ticket) && !batch.makes_numbers {
            troubles.push(fields.trouble(Meaning::Ticket, Wrong::MissingCell));
            continue;
        }
        match order(session, &fields, (at, &moments), &actor, &action) {
            Ok(order) => placed.push(Placed { order, place: fields.place }),
            Err(trouble) => troubles.push(trouble),
        }
    }
    if troubles.is_empty() { Ok(placed) } else { Err(Troubles(troubles).into()) }
}

fn order(
    session: &Session,
    fields: &Fields,
    (at, moments): (Stamp, &MomentOptions),
    actor: &str,
    action: &impl Fn(&Fields) -> Result<Action, Trouble>,
) -> Result<Order, Trouble> {
    // The time a platform names after the step (签收时间 …) is when it happened.
    let when = TIMES.into_iter().find(|&time| fields.has(time)).unwrap_or(Meaning::At);
    let given = fields.get(when);
    let wrong = |fault| fields.trouble(when, moment_wrong(fault, given));
    let at = if given.is_empty() { at } else { session.cell_moment(given, moments).map_err(wrong)? };
    let actor = if fields.has(Meaning::By) { fields.text(Meaning::By) } else { actor.to_owned() };
    let ticket = meant_number(fields.get(Meaning::Ticket)).into_owned();
    Ok(Order { ticket, at, actor, action: action(fields)? })
}

/// Columns that can say when a step happened.
const TIMES: [Meaning; 7] = [
    Meaning::At,
    Meaning::Signed,
    Meaning::Contacted,
    Meaning::Closed,
    Meaning::Visited,
    Meaning::Dispatched,
    Meaning::Received,
];

fn from_option(number: &str, options: &[(Meaning, String)], lang: Lang) -> Fields {
    let mut cells = vec![(Meaning::Ticket, number.to_owned())];
    cells.extend_from_slice(options);
    Fields { place: String::new(), file: String::new(), line: None, mapping: None, lang, cells }
}

/// Rows of a batch file. Without a heading a single column is a list of numbers.
fn from_grid(
    grid: &Grid,
    file: &str,
    options: &[(Meaning, String)],
    lang: Lang,
    makes_numbers: bool,
) -> Result<Vec<Fields>, Troubles> {
    let texts = |cells: &[Cell]| cells.iter().map(crate::intake::request::text_of).collect::<Vec<String>>();
    // What the command takes: its options, the number, who, and when (the step's own time).
    let wanted = |meaning: Meaning| {
        matches!(meaning, Meaning::Ticket | Meaning::At | Meaning::By)
            || options.iter().any(|(option, _)| *option == meaning)
    };
    let mapping_of = |row: &GridRow| Mapping::recognise(texts(&row.cells), &[], wanted);
    // Title rows may stand above the heading.
    let is_heading = |row: &GridRow| {
        let mapping = mapping_of(row);
        let tells = [Meaning::Title, Meaning::Content].into_iter().any(|meaning| mapping.has(meaning));
        mapping.has(Meaning::Ticket) || makes_numbers && tells
    };
    let heading = grid.rows.iter().take(TITLE_ROWS).position(is_heading);
    let Some(first) = grid.rows.get(heading.unwrap_or(0)) else {
        return Err(Trouble::of(file, Wrong::Empty).into());
    };
    let headings = texts(&first.cells);
    let (mapping, body) = if let Some(place) = heading {
        (mapping_of(first), &grid.rows[place + 1..])
    } else if headings.iter().filter(|heading| !heading.trim().is_empty()).count() == 1 {
        (Mapping::recognise(vec!["ticket".to_owned()], &[], |_| true), &grid.rows[..])
    } else {
        let what = Wrong::NoHeading { wanted: vec!["工单编号"], found: headings };
        return Err(Trouble::of(file, what).line(first.line).into());
    };
    // A running number is no fact; any other column would be lost in silence.
    if let Some((_, heading)) = mapping.others().find(|(_, heading)| heading.trim() != "序号") {
        let known = Meaning::ALL.iter().filter(|&&meaning| wanted(meaning));
        let name = |meaning: &Meaning| match lang {
            Lang::Zh => meaning.headings()[0].to_owned(),
            Lang::En => meaning.code().to_owned(),
        };
        let known = known.map(name).collect();
        let what = Wrong::UselessColumn { given: heading.to_owned(), known };
        return Err(Trouble::of(file, what).line(first.line).into());
    }
    let ragged: Vec<Trouble> = body.iter().filter_map(|row| ragged(grid, row, file, &mapping)).collect();
    if !ragged.is_empty() {
        return Err(Troubles(ragged));
    }
    let mapping = Rc::new(mapping);
    let row = |row: &GridRow| {
        let cells = texts(&row.cells);
        let cell = |meaning: &Meaning| Some((*meaning, cells.get(mapping.column(*meaning)?)?.clone()));
        let mut cells: Vec<(Meaning, String)> = Meaning::ALL.iter().filter_map(cell).collect();
        cells.extend_from_slice(options);
        let (place, mapping) = (format!("{file}:{}", row.line), Some(Rc::clone(&mapping)));
        Fields { place, file: file.to_owned(), line: Some(row.line), mapping, lang, cells }
    };
    Ok(body.iter().map(row).collect())
}

/// A cell too few or too many has shifted the others: no fact of such a row can be trusted.
fn ragged(grid: &Grid, row: &GridRow, file: &str, mapping: &Mapping) -> Option<Trouble> {
    let (cells, headings) = (row.cells.len(), mapping.headings.len());
    let spare = row.cells.get(headings..).unwrap_or_default().iter().any(|cell| !cell.is_blank());
    let short = grid.ragged_is_fault && cells < headings;
    (spare || short).then(|| Trouble::of(file, Wrong::Ragged { cells, headings }).line(row.line))
}
