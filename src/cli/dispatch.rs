//! `dispatch`: hands tickets to units, by name, by the catalogue or by what was learned.

use super::batch;
use super::failure::Usage;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use super::suggest;
use crate::domain::action::Action;
use crate::domain::action::dispatch::Dispatch;
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub batch: Batch,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    supporting: Option<String>,
    #[arg(long)]
    auto: bool,
    #[arg(long, requires = "auto")]
    pub learned: bool,
    #[arg(long)]
    suggest: bool,
    #[arg(long)]
    reassign: bool,
    #[arg(long)]
    reason: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if let Some((one, other)) = conflict(&args) {
        return Err(Usage::Conflict { one, other }.into());
    }
    if args.suggest {
        return suggest::suggest(&args, session);
    }
    if args.auto {
        return suggest::auto(&args, session);
    }
    let options = [
        (Meaning::Dispatched, String::new()),
        option(Meaning::Unit, &args.unit),
        option(Meaning::Supporting, &args.supporting),
        option(Meaning::Reason, &args.reason),
        (Meaning::Reassign, if args.reassign { "yes".to_owned() } else { String::new() }),
    ];
    let orders = orders::read(session, &args.batch, &options, action)?;
    batch::perform(session, orders, args.batch.dry_run)
}

/// Options that cannot go together: who proposes units takes no orders from elsewhere.
fn conflict(args: &Args) -> Option<(&'static str, &'static str)> {
    let proposing = [(args.auto, "--auto"), (args.suggest, "--suggest")];
    let (_, one) = proposing.into_iter().find(|(given, _)| *given)?;
    let others = [
        (args.auto && args.suggest, "--suggest"),
        (args.unit.is_some(), "--unit"),
        (args.batch.from.is_some(), "--from"),
        (args.supporting.is_some(), "--supporting"),
        (args.reason.is_some(), "--reason"),
        (args.reassign, "--reassign"),
    ];
    others.into_iter().find(|(given, _)| *given).map(|(_, other)| (one, other))
}

fn action(fields: &Fields) -> Result<Action, Trouble> {
    Ok(Action::Dispatch(Dispatch {
        unit: fields.text(Meaning::Unit),
        supporting: fields.list(Meaning::Supporting),
        source: String::new(),
        reason: fields.text(Meaning::Reason),
        reassign: fields.flag(Meaning::Reassign)?,
    }))
}
