//! `extend`: asks for an extension, grants or refuses it.

use super::batch;
use super::failure::Usage;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::extend::{Ask, Decide, Extend};
use crate::domain::trouble::{Trouble, Wrong};
use crate::intake::headings::Meaning;
use crate::text::synonyms::span;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    /// Also `24h`, for limits counted in hours.
    #[arg(long)]
    days: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    grant: bool,
    #[arg(long)]
    refuse: bool,
    #[arg(long)]
    approver: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if args.grant && args.refuse {
        return Err(Usage::Conflict { one: "--grant", other: "--refuse" }.into());
    }
    let decision = decision_word(args.grant, args.refuse);
    let options = [
        option(Meaning::Days, &args.days),
        option(Meaning::Reason, &args.reason),
        option(Meaning::Approver, &args.approver),
        (Meaning::Decision, decision),
    ];
    let orders = orders::read(session, &args.batch, &options, action)?;
    batch::perform(session, orders, args.batch.dry_run)
}

/// The decision as the word a batch file would hold.
pub fn decision_word(grant: bool, refuse: bool) -> String {
    match (grant, refuse) {
        (true, _) => "yes".to_owned(),
        (_, true) => "no".to_owned(),
        _ => String::new(),
    }
}

/// 同意 / 不同意, 是 / 否, yes / no.
pub fn decision(fields: &Fields) -> Result<Option<bool>, Trouble> {
    let word = fields.get(Meaning::Decision);
    match word {
        "" => Ok(None),
        "同意" | "批准" | "准予" | "grant" => Ok(Some(true)),
        "不同意" | "不批准" | "不予批准" | "驳回" | "refuse" => Ok(Some(false)),
        _ => fields.flag(Meaning::Decision).map(Some),
    }
}

fn action(fields: &Fields) -> Result<Action, Trouble> {
    let ask = match fields.get(Meaning::Days) {
        "" => None,
        text => {
            let wrong = || {
                fields.trouble(Meaning::Days, Wrong::UnknownWord { given: text.to_owned(), known: known() })
            };
            let span = span(text).ok_or_else(wrong)?;
            Some(Ask { span, reason: fields.text(Meaning::Reason) })
        }
    };
    let decision = decision(fields)?.map(|grant| Decide {
        grant,
        person: fields.text(Meaning::Approver),
        reason: fields.text(Meaning::Reason),
    });
    Ok(Action::Extend(Extend { ask, decision }))
}

fn known() -> Vec<String> {
    ["5", "24h", "30min"].map(str::to_owned).to_vec()
}
