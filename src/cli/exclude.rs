//! `exclude`: leaves tickets out of the assessment.

use super::batch;
use super::orders::{self, Batch, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::exclude::Exclude;
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
    approver: Option<String>,
    #[arg(long)]
    reason: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        option(Meaning::Class, &args.class),
        option(Meaning::Approver, &args.approver),
        option(Meaning::Reason, &args.reason),
    ];
    let lang = session.lang;
    let orders = orders::read(session, &args.batch, &options, |fields| {
        let class = synonyms::exclusion(fields.get(Meaning::Class));
        Ok(Action::Exclude(Exclude {
            class: fields.word(Meaning::Class, class, synonyms::known_exclusions(lang))?,
            approver: fields.text(Meaning::Approver),
            reason: fields.text(Meaning::Reason),
        }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}
