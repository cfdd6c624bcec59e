//! `answer`: a direct answer, which closes at once.

use super::batch::{self, Batch, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::answer::Answer;
use crate::domain::code::Way;
use crate::intake::headings::Meaning;
use crate::text::synonyms;
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
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        option(Meaning::Reply, &args.reply),
        option(Meaning::Way, &args.way),
        option(Meaning::Person, &args.person),
    ];
    let lang = session.lang;
    let orders = batch::orders(session, &args.batch, &options, |fields| {
        let way = synonyms::way(fields.get(Meaning::Way));
        let way = fields.word(Meaning::Way, way, synonyms::known_ways(lang))?.unwrap_or(Way::Direct);
        let (text, person) = (fields.verbatim(Meaning::Reply), fields.text(Meaning::Person));
        Ok(Action::Answer(Answer { way, text, person, source: String::new() }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}
