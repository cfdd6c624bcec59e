//! `list`: tickets by filter, in chosen columns, or their numbers only.

use super::failure::Usage;
use super::negative_list::period;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::code::{Kind, Stage};
use crate::domain::ticket::Keep;
use crate::report::tickets::{self, Filter, LISTED, View};
use crate::text::{Lang, names, phrase, synonyms};
use anyhow::Result;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long, value_name = "A,B,…", value_delimiter = ',')]
    columns: Vec<String>,
    #[arg(long)]
    ids: bool,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    read: ReadArgs,
}

/// The filters that lists and exports share.
#[derive(clap::Args, Default)]
pub struct FilterArgs {
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    stage: Option<String>,
    #[arg(long)]
    kind: Option<String>,
    #[arg(long)]
    period: Option<String>,
    #[arg(long)]
    text: Option<String>,
}

impl FilterArgs {
    pub fn is_empty(&self) -> bool {
        let FilterArgs { unit, stage, kind, period, text } = self;
        [unit, stage, kind, period, text].iter().all(|option| option.is_none())
    }

    pub fn filter(&self, session: &Session) -> Result<Filter> {
        let stage = match &self.stage {
            None => None,
            Some(text) => Some(stage(text, session.lang)?),
        };
        // By its own name: 投诉举报, which tables have for one of the two, would list a part in silence.
        let kind = match &self.kind {
            None => None,
            Some(text) => {
                let named = |kind: &&Kind| names::kind(**kind).names(kind.code(), text);
                let known = synonyms::known_kinds(session.lang);
                let wrong =
                    || Usage::UnknownChoice { option: "--kind".to_owned(), given: text.clone(), known };
                Some(*Kind::ALL.iter().find(named).ok_or_else(wrong)?)
            }
        };
        let (unit, text) = (session.unit(self.unit.clone())?, self.text.clone());
        Ok(Filter { unit, stage, kind, period: period(session, &self.period)?, text })
    }
}

/// A stage by its code or its name in either language.
fn stage(text: &str, lang: Lang) -> Result<Stage> {
    let named = |stage: &&Stage| names::stage(**stage).names(stage.code(), text);
    let known =
        || Stage::ALL.iter().map(|stage| phrase::coded(lang, names::stage(*stage), stage.code())).collect();
    let wrong =
        || Usage::UnknownChoice { option: "--stage".to_owned(), given: text.to_owned(), known: known() };
    Ok(*Stage::ALL.iter().find(named).ok_or_else(wrong)?)
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let lang = session.lang;
    let filter = args.filter.filter(session)?;
    let keys = columns(&args.columns, lang)?;
    let keep = if args.ids && filter.text.is_none() { Keep::Figures } else { Keep::Everything };
    let book = source::tickets(session, args.file.as_ref(), &args.read, keep)?.book;
    source::check_unit(session, filter.unit.as_ref(), &book)?;
    if args.ids {
        if session.global.format.is_some() {
            return Err(Usage::Conflict { one: "--ids", other: "--format" }.into());
        }
        let numbers: String = book
            .iter()
            .filter(|ticket| filter.admits(ticket))
            .map(|ticket| format!("{}\n", ticket.number))
            .collect();
        session.print_bytes(numbers.as_bytes())?;
        return Ok(Outcome::Done);
    }
    let view =
        View { lang, now: session.now, clock: session.office_or_standard()?.clock(), reveal: args.reveal };
    let table = tickets::table(&book, &filter, &keys, &view);
    session.print(&[table])?;
    Ok(Outcome::Done)
}

/// The chosen columns by their keys or headings, or the usual ones.
fn columns(given: &[String], lang: Lang) -> Result<Vec<String>> {
    if given.is_empty() {
        return Ok(LISTED.map(str::to_owned).to_vec());
    }
    let all = tickets::columns();
    let wrong = |name: &str| {
        let known = all.iter().map(|column| column.coded(lang)).collect();
        Usage::UnknownChoice { option: "--columns".to_owned(), given: name.to_owned(), known }
    };
    let key = |name: &str| match all.iter().find(|column| column.is_named(name)) {
        Some(column) => Ok(column.key.to_owned()),
        None => Err(wrong(name).into()),
    };
    let names = given.iter().flat_map(|names| names.split(['、', '，'])).map(str::trim);
    names.filter(|name| !name.is_empty()).map(key).collect()
}
