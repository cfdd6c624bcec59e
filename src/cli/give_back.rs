//! `return`: a unit says that a ticket is not its duty; the office grants or refuses.

use super::batch;
use super::extend::{decision, decision_word};
use super::failure::Usage;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::give_back::{Ask, Decide, GiveBack};
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    basis: Option<String>,
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
    let options = [
        option(Meaning::Unit, &args.unit),
        option(Meaning::Reason, &args.reason),
        option(Meaning::Basis, &args.basis),
        option(Meaning::Approver, &args.approver),
        (Meaning::Decision, decision_word(args.grant, args.refuse)),
    ];
    let orders = orders::read(session, &args.batch, &options, action)?;
    batch::perform(session, orders, args.batch.dry_run)
}

/// Without a decision it is a request; a decision alone decides the pending one; a basis makes both.
fn action(fields: &Fields) -> Result<Action, Trouble> {
    let decision = decision(fields)?;
    let reason = fields.text(Meaning::Reason);
    let asks = decision.is_none() || fields.has(Meaning::Basis);
    let ask = asks.then(|| Ask { reason: reason.clone(), basis: fields.text(Meaning::Basis) });
    let decision = decision.map(|grant| Decide { grant, person: fields.text(Meaning::Approver), reason });
    Ok(Action::GiveBack(GiveBack { unit: fields.text(Meaning::Unit), ask, decision }))
}
