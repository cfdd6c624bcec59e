//! `adjudicate`: disputes about duties, their parties, their rulings.

use super::batch;
use super::failure::Usage;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use super::source;
use crate::domain::action::Action;
use crate::domain::action::adjudicate::{Dispute, Rule};
use crate::domain::trouble::{Trouble, Wrong};
use crate::intake::headings::Meaning;
use crate::report::disputes;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    party: Option<String>,
    #[arg(long)]
    lead: Option<String>,
    #[arg(long)]
    supporting: Option<String>,
    #[arg(long)]
    offices: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    basis: Option<String>,
    #[arg(long)]
    approver: Option<String>,
    #[arg(long)]
    fail_if_any: bool,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if args.party.is_some() && args.lead.is_some() {
        return Err(Usage::Conflict { one: "--party", other: "--lead" }.into());
    }
    if !args.batch.names_any() && args.party.is_none() && args.lead.is_none() {
        return list(args.fail_if_any, session);
    }
    let options = [
        option(Meaning::Party, &args.party),
        option(Meaning::Lead, &args.lead),
        option(Meaning::Supporting, &args.supporting),
        option(Meaning::Offices, &args.offices),
        option(Meaning::Reason, &args.reason),
        option(Meaning::Basis, &args.basis),
        option(Meaning::Approver, &args.approver),
    ];
    let orders = orders::read(session, &args.batch, &options, action)?;
    batch::perform(session, orders, args.batch.dry_run)
}

fn list(fail_if_any: bool, session: &mut Session) -> Result<Outcome> {
    let book = source::of_office(session)?;
    let table = disputes::table(&book, &source::view(session)?);
    let any = !table.rows.is_empty();
    session.print(&[table])?;
    Ok(if fail_if_any && any { Outcome::Found } else { Outcome::Done })
}

/// With a lead unit it is the ruling, otherwise a party's position.
fn action(fields: &Fields) -> Result<Action, Trouble> {
    let (reason, basis) = (fields.text(Meaning::Reason), fields.text(Meaning::Basis));
    if !fields.has(Meaning::Lead) {
        if !fields.has(Meaning::Party) {
            return Err(fields.trouble(Meaning::Party, Wrong::MissingCell));
        }
        return Ok(Action::Dispute(Dispute { unit: fields.text(Meaning::Party), reason, basis }));
    }
    Ok(Action::Rule(Rule {
        lead: fields.text(Meaning::Lead),
        supporting: fields.list(Meaning::Supporting),
        offices: fields.list(Meaning::Offices),
        reason,
        basis,
        person: fields.text(Meaning::Approver),
    }))
}
