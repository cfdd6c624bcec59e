//! `join`: calls in supporting units; without numbers, what they owe and what they have done.

use super::batch;
use super::negative_list::period;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use super::source;
use crate::domain::action::Action;
use crate::domain::action::join::Join;
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use crate::report::joint;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    whistle: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    period: Option<String>,
    #[arg(long)]
    fail_if_any: bool,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if !args.batch.names_any() && args.unit.is_none() {
        return list(&args, session);
    }
    let options = [
        option(Meaning::Supporting, &args.unit),
        option(Meaning::Whistle, &args.whistle),
        option(Meaning::Reason, &args.reason),
    ];
    let orders = orders::read(session, &args.batch, &options, action)?;
    batch::perform(session, orders, args.batch.dry_run)
}

fn list(args: &Args, session: &mut Session) -> Result<Outcome> {
    let period = period(session, &args.period)?;
    let book = source::of_office(session)?;
    let view = source::view(session)?;
    let (owed, overdue) = joint::owed(&book, &view);
    let units = joint::by_unit(&book, period, &view);
    session.print(&[owed, units])?;
    Ok(if args.fail_if_any && overdue > 0 { Outcome::Found } else { Outcome::Done })
}

fn action(fields: &Fields) -> Result<Action, Trouble> {
    let (units, street) = (fields.list(Meaning::Supporting), fields.text(Meaning::Whistle));
    Ok(Action::Join(Join { units, street, reason: fields.text(Meaning::Reason) }))
}
