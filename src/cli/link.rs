//! `link`: a request is about what was found earlier.

use super::batch;
use super::orders::{self, Batch, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::link::Link;
use crate::intake::headings::Meaning;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long, value_name = "NUMBER")]
    find: Option<String>,
    #[arg(long)]
    reason: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [option(Meaning::Find, &args.find), option(Meaning::Reason, &args.reason)];
    let orders = orders::read(session, &args.batch, &options, |fields| {
        let (find, reason) = (fields.text(Meaning::Find), fields.text(Meaning::Reason));
        Ok(Action::Link(Link { find, reason }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}
