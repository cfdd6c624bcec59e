//! `merge`: tickets go and close with another one, or are taken out again.

use super::batch;
use super::failure::Usage;
use super::orders::{self, Batch, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::merge::{Merge, Unmerge};
use crate::intake::headings::Meaning;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long, value_name = "NUMBER")]
    into: Option<String>,
    #[arg(long)]
    undo: bool,
    #[arg(long)]
    reason: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if args.undo && args.into.is_some() {
        return Err(Usage::Conflict { one: "--undo", other: "--into" }.into());
    }
    let reason = option(Meaning::Reason, &args.reason);
    let orders = if args.undo {
        orders::read(session, &args.batch, &[reason], |fields| {
            Ok(Action::Unmerge(Unmerge { reason: fields.text(Meaning::Reason) }))
        })?
    } else {
        let options = [option(Meaning::Root, &args.into), reason];
        orders::read(session, &args.batch, &options, |fields| {
            let (into, reason) = (fields.text(Meaning::Root), fields.text(Meaning::Reason));
            Ok(Action::Merge(Merge { into, reason }))
        })?
    };
    batch::perform(session, orders, args.batch.dry_run)
}
