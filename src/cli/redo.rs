//! `redo`: sends a closed ticket back to be done properly.

use super::batch;
use super::orders::{self, Batch, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::redo::Redo;
use crate::intake::headings::Meaning;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    sham: bool,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let sham = if args.sham { "yes" } else { "" };
    let options = [option(Meaning::Reason, &args.reason), (Meaning::Sham, sham.to_owned())];
    let orders = orders::read(session, &args.batch, &options, |fields| {
        Ok(Action::Redo(Redo { reason: fields.text(Meaning::Reason), sham: fields.flag(Meaning::Sham)? }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}
