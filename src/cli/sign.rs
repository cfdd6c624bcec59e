//! `sign`: units take tickets on.

use super::batch;
use super::orders::{self, Batch, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::sign::Sign;
use crate::intake::headings::Meaning;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    unit: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [(Meaning::Signed, String::new()), option(Meaning::Unit, &args.unit)];
    let orders = orders::read(session, &args.batch, &options, |fields| {
        Ok(Action::Sign(Sign { unit: fields.text(Meaning::Unit) }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}
