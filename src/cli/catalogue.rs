//! `catalogue`: the catalogue held against the ledger, and models learned from labelled tables.

use super::failure::Usage;
use super::learned;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::event::{Field, Intake};
use crate::domain::rules::is_listed;
use crate::domain::ticket::Keep;
use crate::domain::trouble::{Trouble, Wrong};
use crate::insight::coverage::{self, Ended};
use crate::insight::model::{Lessons, Model, Order, TooLittle};
use crate::insight::proposal::{Advisers, By, MOST};
use crate::insight::requests::{final_unit, telling};
use crate::insight::trial::Trial;
use crate::intake::grid::ReadOptions;
use crate::intake::labelled::{self, Labelled, Told};
use crate::report::answers::{self, Answer};
use crate::report::{coverage as coverage_report, trial};
use crate::store::model_file;
use crate::store::office::Office;
use crate::text::learning;
use anyhow::Result;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    #[command(visible_alias = "测试")]
    Test(Test),
    #[command(visible_alias = "学习")]
    Learn(Learn),
    #[command(visible_alias = "建议")]
    Suggest(Suggest),
}

#[derive(clap::Args)]
struct Test {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    columns: Columns,
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(2..=20), hide_default_value = true)]
    folds: u32,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    read: ReadArgs,
}

#[derive(clap::Args)]
struct Learn {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    columns: Columns,
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
    #[command(flatten)]
    table: TableArgs,
}

#[derive(clap::Args)]
struct Suggest {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
    #[arg(long, value_name = "COLUMN")]
    text: Vec<String>,
    #[command(flatten)]
    table: TableArgs,
}

/// What the columns of a labelled table hold.
#[derive(clap::Args)]
struct Columns {
    #[arg(long, value_name = "COLUMN")]
    label: Option<String>,
    #[arg(long, value_name = "COLUMN")]
    text: Vec<String>,
}

#[derive(clap::Args)]
struct TableArgs {
    #[arg(long)]
    encoding: Option<String>,
    #[arg(long)]
    sheet: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    match args.what {
        What::Test(args) if args.columns.label.is_some() => cross_validate(args, session),
        What::Test(args) => hold_against_ledger(&args, session),
        What::Learn(args) => learn(args, session),
        What::Suggest(args) => suggest(args, session),
    }
}

fn hold_against_ledger(args: &Test, session: &mut Session) -> Result<Outcome> {
    let book = source::tickets(session, args.file.as_ref(), &args.read, Keep::Everything)?.book;
    let office = session.office_or_standard()?;
    let ended = book.iter().filter_map(|ticket| {
        let first = ticket.legs.first().map_or("", |leg| &leg.unit);
        Some(Ended { intake: &ticket.intake, first, last: final_unit(ticket)? })
    });
    let found = coverage::coverage(&office.catalogue, ended, office.settings.learning.certainty);
    let tables = coverage_report::tables(&office.catalogue, &found, session.lang);
    let strange = unknown_units(office);
    session.print(&tables)?;
    for (line, unit) in strange {
        session.say(&learning::unknown_unit(session.lang, line, &unit));
    }
    Ok(Outcome::Done)
}

/// Lines of the catalogue whose unit the unit list does not have: a ticket dispatched by them is refused.
fn unknown_units(office: &Office) -> Vec<(usize, String)> {
    let lines = office.catalogue.lines.iter();
    let units = lines.flat_map(|line| {
        std::iter::once(&line.unit).chain(&line.supporting).map(move |unit| (line.place, unit.clone()))
    });
    units.filter(|(_, unit)| !is_listed(unit, &office.units)).collect()
}

fn cross_validate(args: Test, session: &mut Session) -> Result<Outcome> {
    let Some(file) = args.file else {
        return Err(Usage::choice("--label", "", &["FILE --label COLUMN"]).into());
    };
    let table = TableArgs { encoding: args.read.grid.encoding, sheet: args.read.grid.sheet };
    let told = Told { label: args.columns.label, texts: args.columns.text };
    let read = labelled_table(session, &file, &told, &table)?;
    let lessons = lessons(&read);
    lessons.check().map_err(|few| too_little(&file, few))?;
    let certainty = session.office_or_standard()?.settings.learning.certainty;
    let trial = Trial::of(&lessons, args.folds as usize, certainty);
    let labelled = read.rows.iter().filter(|row| !row.label.is_empty());
    let rows: Vec<(usize, String)> = labelled.map(|row| (row.row, shown(&row.intake))).collect();
    let tables = trial::tables(&trial, &rows, args.reveal, session.lang);
    session.print(&tables)?;
    Ok(Outcome::Done)
}

fn shown(intake: &Intake) -> String {
    let title = intake.get(Field::Title).trim();
    if title.is_empty() { intake.get(Field::Content).to_owned() } else { title.to_owned() }
}

fn labelled_table(session: &mut Session, file: &Path, told: &Told, table: &TableArgs) -> Result<Labelled> {
    let (encoding, sheet) = (table.encoding.clone(), table.sheet.clone());
    let options = ReadOptions { encoding, sheet, keep_blank: true, ..ReadOptions::default() };
    let grid = session.grid(file, &options)?;
    Ok(labelled::read(&grid, &file.display().to_string(), told)?)
}

fn lessons(read: &Labelled) -> Lessons {
    let labelled = read.rows.iter().filter(|row| !row.label.is_empty());
    Lessons::of(labelled.map(|row| (telling(&row.intake, read.label_field), row.label.as_str())))
}

fn too_little(file: &Path, few: TooLittle) -> Trouble {
    let what = Wrong::TooLittle { examples: few.examples, classes: few.classes };
    Trouble::of(file.display().to_string(), what)
}

fn learn(args: Learn, session: &mut Session) -> Result<Outcome> {
    let Some(label) = args.columns.label else {
        return Err(Usage::choice("--label", "", &["COLUMN"]).into());
    };
    let told = Told { label: Some(label), texts: args.columns.text };
    let read = labelled_table(session, &args.file, &told, &args.table)?;
    let lessons = lessons(&read);
    let model = lessons.learn(Order::Any, String::new()).map_err(|few| too_little(&args.file, few))?;
    let path = args.model.unwrap_or_else(|| model_file::beside(&args.file));
    session.save(&path, &model.to_bytes())?;
    let left_out = read.rows.len() - model.examples;
    let name = path.display().to_string();
    let text = learning::learned(session.lang, &name, model.examples, model.names.len(), left_out);
    session.say(&text);
    Ok(Outcome::Done)
}

/// The model of the file named, else what the office's ledger teaches; `None` while that is too little.
fn model(session: &mut Session, path: Option<&PathBuf>) -> Result<Option<Model>> {
    let Some(path) = path else {
        let ledger = session.ledger_path()?;
        return learned::model(session, &ledger);
    };
    let bytes = session.bytes(path)?;
    let damaged = || Trouble::of(path.display().to_string(), Wrong::NotAModel);
    Ok(Some(Model::from_bytes(&bytes).ok_or_else(damaged)?))
}

fn suggest(args: Suggest, session: &mut Session) -> Result<Outcome> {
    if session.global.format.is_none() && session.global.output.is_none() {
        session.global.format = Some("csv".to_owned());
    }
    session.check_output()?;
    let model = model(session, args.model.as_ref())?;
    let told = Told { label: None, texts: args.text };
    let read = labelled_table(session, &args.file, &told, &args.table)?;
    let office = session.office_or_standard()?;
    let answers = match &model {
        Some(model) => by_model(model, office.settings.learning.certainty, read.rows),
        None => by_catalogue(office, read.rows),
    };
    let table = answers::table(answers, session.lang);
    session.print(&[table])?;
    Ok(Outcome::Done)
}

fn by_model(model: &Model, certainty: u32, rows: Vec<labelled::Row>) -> Vec<Answer> {
    let threshold = model.calibration.threshold(certainty);
    let answer = |row: labelled::Row| {
        let best = model.candidates(&telling(&row.intake, None));
        let share = best.first().map_or(0.0, |first| first.share);
        let names = best.iter().take(MOST).map(|found| model.names[found.class].clone()).collect();
        Answer { row: row.row, number: row.number, best: names, share: Some(share), sure: share >= threshold }
    };
    rows.into_iter().map(answer).collect()
}

/// While nothing can be learned yet.
fn by_catalogue(office: &Office, rows: Vec<labelled::Row>) -> Vec<Answer> {
    let certainty = office.settings.learning.certainty;
    let advisers = Advisers { catalogue: &office.catalogue, model: None, units: &office.units, certainty };
    let answer = |row: labelled::Row| {
        let proposal = advisers.propose(&row.intake);
        let best = proposal.candidates.into_iter().map(|candidate| candidate.unit).collect();
        let sure = proposal.by == By::Catalogue;
        Answer { row: row.row, number: row.number, best, share: None, sure }
    };
    rows.into_iter().map(answer).collect()
}
