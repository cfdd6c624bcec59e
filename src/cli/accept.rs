//! `accept`: takes a request down.

use super::batch;
use super::doubles;
use super::failure::Usage;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use crate::domain::Stamp;
use crate::domain::action::Action;
use crate::domain::action::accept::Accept;
use crate::domain::code::{Kind, Origin, Urgency};
use crate::domain::event::Intake;
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use crate::intake::request::TEXTS;
use crate::text::{Lang, synonyms};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[command(flatten)]
    intake: IntakeArgs,
}

/// What is taken down of a request.
#[derive(clap::Args)]
pub struct IntakeArgs {
    #[arg(long)]
    kind: Option<String>,
    #[arg(long)]
    urgency: Option<String>,
    #[arg(long)]
    origin: Option<String>,
    #[arg(long)]
    channel: Option<String>,
    #[arg(long = "category", value_name = "1/2/3")]
    category: Option<String>,
    #[arg(long)]
    area: Option<String>,
    #[arg(long)]
    address: Option<String>,
    #[arg(long)]
    requester: Option<String>,
    #[arg(long)]
    phone: Option<String>,
    #[arg(long)]
    title: Option<String>,
    #[arg(long)]
    content: Option<String>,
}

/// Categories of a ticket, one below the other.
const LEVELS: usize = 3;

impl IntakeArgs {
    /// The options as fields of an order.
    ///
    /// # Errors
    /// Too many levels of categories.
    pub fn options(&self) -> Result<Vec<(Meaning, String)>> {
        let levels: Vec<String> =
            self.category.iter().flat_map(|text| text.split('/')).map(str::to_owned).collect();
        if levels.len() > LEVELS {
            let given = self.category.as_deref().unwrap_or_default();
            return Err(Usage::choice("--category", given, &["一级/二级/三级"]).into());
        }
        let level = |index: usize| levels.get(index).cloned();
        Ok(vec![
            option(Meaning::Kind, &self.kind),
            option(Meaning::Urgency, &self.urgency),
            option(Meaning::Origin, &self.origin),
            option(Meaning::Channel, &self.channel),
            option(Meaning::Category1, &level(0)),
            option(Meaning::Category2, &level(1)),
            option(Meaning::Category3, &level(2)),
            option(Meaning::Area, &self.area),
            option(Meaning::Address, &self.address),
            option(Meaning::Requester, &self.requester),
            option(Meaning::Phone, &self.phone),
            option(Meaning::Title, &self.title),
            option(Meaning::Content, &self.content),
        ])
    }
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    if args.batch.numbers().count() > 1 {
        return Err(Usage::Conflict { one: "NUMBER", other: "NUMBER" }.into());
    }
    args.batch.makes_numbers = true;
    if !args.batch.names_any() {
        args.batch.tickets.push(String::new());
    }
    let mut options = args.intake.options()?;
    options.push((Meaning::Received, String::new()));
    let lang = session.lang;
    let mut orders = orders::read(session, &args.batch, &options, |fields| action(fields, lang))?;
    let drafts = batch::record(session, args.batch.dry_run, |ledger| {
        let first = ledger.head.seq + 1;
        for (order, row) in orders.iter_mut().map(|placed| &mut placed.order).zip(first..) {
            if order.ticket.is_empty() {
                order.ticket = made_number(row, order.at);
            }
        }
        Ok(orders)
    })?;
    let outcome = batch::tell(session, &drafts, args.batch.dry_run, None)?;
    doubles::tell(session, &drafts);
    Ok(outcome)
}

/// Kind, urgency and origin, as far as they are given.
pub type Typed = (Option<Kind>, Option<Urgency>, Option<Origin>);

pub fn typed(fields: &Fields, lang: Lang) -> Result<Typed, Trouble> {
    let kind = synonyms::kind(fields.get(Meaning::Kind));
    let urgency = synonyms::urgency(fields.get(Meaning::Urgency));
    let origin = synonyms::origin(fields.get(Meaning::Origin));
    Ok((
        fields.word(Meaning::Kind, kind, synonyms::known_kinds(lang))?,
        fields.word(Meaning::Urgency, urgency, synonyms::known_urgencies(lang))?,
        fields.word(Meaning::Origin, origin, synonyms::known_origins(lang))?,
    ))
}

fn action(fields: &Fields, lang: Lang) -> Result<Action, Trouble> {
    let (kind, urgency, origin) = typed(fields, lang)?;
    let (kind, urgency) = (kind.unwrap_or(Kind::Other), urgency.unwrap_or(Urgency::Normal));
    let mut intake = Intake::new(kind, urgency);
    for (field, meaning) in TEXTS {
        intake.set(field, &fields.verbatim(meaning));
    }
    Ok(Action::Accept(Box::new(Accept { intake, origin })))
}

/// A number of our own: the day and the ledger row it will stand in, so it cannot occur twice.
fn made_number(row: u64, at: Stamp) -> String {
    format!("{}{row:06}", at.date().format("%Y%m%d"))
}
