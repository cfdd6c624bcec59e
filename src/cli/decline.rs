//! `decline`: a request is not accepted, and the requester is told the channel.

use super::batch;
use super::orders::{self, Batch, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::decline::Decline;
use crate::intake::headings::Meaning;
use crate::text::synonyms;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    class: Option<String>,
    #[arg(long)]
    told: Option<String>,
    #[arg(long)]
    person: Option<String>,
    #[arg(long)]
    reason: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        option(Meaning::Class, &args.class),
        option(Meaning::Told, &args.told),
        option(Meaning::Person, &args.person),
        option(Meaning::Reason, &args.reason),
    ];
    let lang = session.lang;
    let orders = orders::read(session, &args.batch, &options, |fields| {
        let class = synonyms::unfit(fields.get(Meaning::Class));
        Ok(Action::Decline(Decline {
            class: fields.word(Meaning::Class, class, synonyms::known_unfits(lang))?,
            told: fields.verbatim(Meaning::Told),
            person: fields.text(Meaning::Person),
            reason: fields.text(Meaning::Reason),
        }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}
