//! `contact`: a unit has spoken with the requester.

use super::batch;
use super::orders::{self, Batch, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::contact::Contact;
use crate::intake::headings::Meaning;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    person: Option<String>,
    #[arg(long)]
    text: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        (Meaning::Contacted, String::new()),
        option(Meaning::Unit, &args.unit),
        option(Meaning::Person, &args.person),
        option(Meaning::Text, &args.text),
    ];
    let orders = orders::read(session, &args.batch, &options, |fields| {
        let (unit, person) = (fields.text(Meaning::Unit), fields.text(Meaning::Person));
        Ok(Action::Contact(Contact { unit, person, text: fields.verbatim(Meaning::Text) }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}
