//! `answer`: a direct answer, which closes at once.

use super::batch;
use super::knowledge;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::answer::Answer;
use crate::domain::bureau::knowledge::Item;
use crate::domain::code::Way;
use crate::domain::trouble::{Trouble, Wrong};
use crate::intake::headings::Meaning;
use crate::text::{phrase, synonyms};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    reply: Option<String>,
    #[arg(long)]
    way: Option<String>,
    #[arg(long)]
    person: Option<String>,
    #[arg(long, value_name = "ID")]
    from_knowledge: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        option(Meaning::Reply, &args.reply),
        option(Meaning::Way, &args.way),
        option(Meaning::Person, &args.person),
        option(Meaning::Knowledge, &args.from_knowledge),
    ];
    let asked = args.from_knowledge.is_some() || args.batch.from.is_some();
    let base = if asked { knowledge::base(session)? } else { Default::default() };
    let items = base.items()?;
    let lang = session.lang;
    let orders = orders::read(session, &args.batch, &options, |fields| {
        let way = synonyms::way(fields.get(Meaning::Way));
        let way = fields.word(Meaning::Way, way, synonyms::known_ways(lang))?.unwrap_or(Way::Direct);
        let (text, person) = (fields.verbatim(Meaning::Reply), fields.text(Meaning::Person));
        Ok(Action::Answer(Answer { way, text, person, item: item(fields, &items)? }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}

/// The entry of the knowledge base that a row or the command line names.
fn item(fields: &Fields, items: &[Item]) -> Result<Option<Item<'static>>, Trouble> {
    let id = fields.get(Meaning::Knowledge);
    if id.is_empty() {
        return Ok(None);
    }
    let found = items.iter().find(|item| item.id == id).cloned().map(Item::into_owned);
    let unknown = || {
        let ids: Vec<&str> = items.iter().map(|item| item.id.as_ref()).collect();
        let near = phrase::closest(id, &ids).map(str::to_owned);
        fields.trouble(Meaning::Knowledge, Wrong::UnknownItem { given: id.to_owned(), near })
    };
    found.ok_or_else(unknown).map(Some)
}
