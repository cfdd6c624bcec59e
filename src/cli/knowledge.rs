//! `knowledge`: the entries of the knowledge base; adding, listing, reviewing and searching them.

use super::batch;
use super::bureau::{refused, refused_reading};
use super::failure::Usage;
use super::negative_list::period;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::bureau::Counter;
use crate::domain::bureau::knowledge::{Item, next_id};
use crate::domain::bureau::refusal::{BureauRefusal, Lack};
use crate::domain::period::Period;
use crate::domain::ticket::Keep;
use crate::insight::search;
use crate::report::knowledge as report;
use crate::store::knowledge::{self as store, Base};
use crate::text::bureau as words;
use anyhow::Result;
use std::borrow::Cow;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    #[command(visible_alias = "新增")]
    Add(Add),
    #[command(visible_alias = "清单")]
    List {
        #[arg(long)]
        unit: Option<String>,
        #[arg(long)]
        expired: bool,
    },
    #[command(visible_alias = "复核")]
    Review {
        #[arg(long)]
        period: Option<String>,
        #[arg(long)]
        figures: bool,
        #[arg(long)]
        fail_if_any: bool,
    },
    #[command(visible_alias = "检索")]
    Search {
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<String>,
        #[arg(long)]
        unit: Option<String>,
        #[arg(long, value_name = "COUNT", default_value_t = 10)]
        most: usize,
    },
}

#[derive(clap::Args)]
struct Add {
    #[arg(long)]
    id: Option<String>,
    #[arg(long)]
    title: Option<String>,
    #[arg(long)]
    question: Option<String>,
    #[arg(long)]
    answer: Option<String>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    owner: Option<String>,
    #[arg(long)]
    source: Option<String>,
    #[arg(long, value_name = "DATE")]
    valid_until: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    match args.what {
        What::Add(add) => add_item(add, session),
        What::List { unit, expired } => {
            let (base, today) = (base(session)?, session.now.date());
            let items = base.items()?;
            let wanted = items.iter().filter(|item| {
                unit.as_ref().is_none_or(|unit| *unit == item.unit) && (!expired || item.is_expired(today))
            });
            let table = report::list(wanted, today, session.lang);
            session.print(&[table])?;
            Ok(Outcome::Done)
        }
        What::Review { period, figures, fail_if_any } => review(&period, figures, fail_if_any, session),
        What::Search { words, unit, most } => {
            let base = base(session)?;
            let mut items = base.items()?;
            items.retain(|item| unit.as_ref().is_none_or(|unit| *unit == item.unit));
            let mut ranked = search::rank(&items, texts, &words.join(" "));
            ranked.truncate(most);
            let table = report::found(&items, &ranked, session.now.date(), session.lang);
            session.print(&[table])?;
            Ok(Outcome::Done)
        }
    }
}

fn texts<'i>(item: &'i Item) -> search::Document<'i> {
    [&item.title, &item.question, &item.answer]
}

fn folder(session: &Session) -> Result<PathBuf> {
    Ok(session.office()?.folder.clone().unwrap_or_default())
}

/// The office's knowledge base.
pub fn base(session: &Session) -> Result<Base> {
    Ok(Base::open(&folder(session)?)?)
}

fn add_item(add: Add, session: &mut Session) -> Result<Outcome> {
    let until = match &add.valid_until {
        None => None,
        Some(text) => Some(store::day(text).ok_or_else(|| Usage::moment("--valid-until", text))?),
    };
    let text = |text: &Option<String>| Cow::Owned(text.as_deref().unwrap_or("").trim().to_owned());
    let mut item = Item {
        line: 0,
        id: text(&add.id),
        title: text(&add.title),
        question: text(&add.question),
        answer: text(&add.answer),
        unit: text(&add.unit),
        owner: text(&add.owner),
        source: text(&add.source),
        valid_until: until,
        updated: Some(session.at()?.date()),
    };
    if !item.id.is_empty() && !store::is_id(&item.id) {
        return Err(Usage::choice("--id", &item.id, &["K0001"]).into());
    }
    if [&item.title, &item.answer, &item.unit].iter().any(|text| text.is_empty()) {
        return Err(refused(BureauRefusal::Missing { what: Lack::EntryText }).into());
    }
    let office = session.office()?;
    let (rules, clock, at) = (&office.settings.bureau, office.clock(), session.at()?);
    let counter = Counter { rules, clock, units: &office.units, at, now: batch::now(session) };
    counter.known_unit(&item.unit).map_err(refused)?;
    let added = store::append(&folder(session)?, session.lang, |known| {
        if item.id.is_empty() {
            item.id = next_id(known).into();
        }
        if known.iter().any(|other| other.id == item.id) {
            return Err(refused_reading(BureauRefusal::EntryExists { id: item.id.into_owned() }).into());
        }
        Ok(item)
    })?;
    session.say(&words::item_added(session.lang, &added.id));
    Ok(Outcome::Done)
}

fn review(
    given: &Option<String>,
    figures: bool,
    fail_if_any: bool,
    session: &mut Session,
) -> Result<Outcome> {
    let (today, lang) = (session.now.date(), session.lang);
    let reckoning = session.office()?.settings.figures.reckoning;
    let month = reckoning.month(session.now);
    let (year, quarter) = (month.div_euclid(12), month.rem_euclid(12) / 3 + 1);
    let quarter = || Period::parse(&format!("{year:04}-Q{quarter}"), reckoning);
    let period =
        period(session, given)?.or_else(quarter).unwrap_or_else(|| Period::days(today, today, reckoning));
    let base = base(session)?;
    let items = base.items()?;
    let units = session.office()?.units.clone();
    let review = report::review(&items, &units, period, today, lang);
    let any = !review.rows.is_empty();
    if figures {
        let book = source::tickets(session, None, &ReadArgs::default(), Keep::Figures)?.book;
        let updates = report::updates(&items, &units, period, today, lang);
        let used = report::used(&book, period, &items, lang);
        session.print(&[updates, report::answers(&book, period, lang), used])?;
    } else {
        session.print(&[review])?;
    }
    Ok(if fail_if_any && any { Outcome::Found } else { Outcome::Done })
}
