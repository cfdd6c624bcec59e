//! `appeal`: a unit contests a fault of the negative list; the office decides.

use super::batch;
use super::close::{Files, files};
use super::extend::{decision, decision_word};
use super::failure::Usage;
use super::negative_list::{fault, fault_named};
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use super::source;
use crate::domain::action::Action;
use crate::domain::action::appeal::{Appeal, Decide};
use crate::domain::code::FaultKind;
use crate::domain::trouble::{Trouble, Wrong};
use crate::intake::headings::Meaning;
use crate::report::appeals;
use crate::text::{Lang, names};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long, value_name = "KIND")]
    fault: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    basis: Option<String>,
    #[arg(long, value_name = "FILE")]
    evidence: Vec<String>,
    #[arg(long)]
    grant: bool,
    #[arg(long)]
    refuse: bool,
    #[arg(long)]
    weak: bool,
    #[arg(long)]
    approver: Option<String>,
    #[arg(long)]
    fail_if_any: bool,
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    args.unit = session.unit(args.unit)?;
    for (other, given) in [("--refuse", args.refuse), ("--weak", args.weak)] {
        if args.grant && given {
            return Err(Usage::Conflict { one: "--grant", other }.into());
        }
    }
    fault(&args.fault, session.lang)?;
    if !args.batch.names_any() && args.fault.is_none() && !(args.grant || args.refuse || args.weak) {
        return list(&args, session);
    }
    let options = [
        option(Meaning::Unit, &args.unit),
        option(Meaning::Fault, &args.fault),
        option(Meaning::Reason, &args.reason),
        option(Meaning::Basis, &args.basis),
        (Meaning::Evidence, args.evidence.join("\n")),
        (Meaning::Decision, decision_word(args.grant, args.refuse || args.weak)),
        (Meaning::Weak, if args.weak { "yes".to_owned() } else { String::new() }),
        option(Meaning::Approver, &args.approver),
    ];
    let (beside, lang) = (Files::beside(session, &args.batch), session.lang);
    let orders = orders::read(session, &args.batch, &options, |fields| action(fields, &beside, lang))?;
    batch::perform(session, orders, args.batch.dry_run)
}

fn list(args: &Args, session: &mut Session) -> Result<Outcome> {
    let book = source::of_office(session)?;
    source::check_unit(session, args.unit.as_ref(), &book)?;
    let table = appeals::table(&book, args.unit.as_deref(), &source::view(session)?);
    let any = !table.rows.is_empty();
    session.print(&[table])?;
    Ok(if args.fail_if_any && any { Outcome::Found } else { Outcome::Done })
}

/// A decision where there is one, otherwise an appeal.
fn action(fields: &Fields, beside: &Files, lang: Lang) -> Result<Action, Trouble> {
    let (unit, reason) = (fields.text(Meaning::Unit), fields.text(Meaning::Reason));
    let fault = fault_of(fields, lang)?;
    let weak = fields.flag(Meaning::Weak)?;
    if let Some(grant) = decision(fields)? {
        let person = fields.text(Meaning::Approver);
        return Ok(Action::DecideAppeal(Decide { grant, weak, unit, fault, person, reason }));
    }
    let fault = fault.ok_or_else(|| fields.trouble(Meaning::Fault, Wrong::MissingCell))?;
    let evidence = files(fields, beside)?;
    Ok(Action::Appeal(Appeal { unit, fault, reason, basis: fields.text(Meaning::Basis), evidence }))
}

fn fault_of(fields: &Fields, lang: Lang) -> Result<Option<FaultKind>, Trouble> {
    let given = fields.get(Meaning::Fault);
    if given.is_empty() {
        return Ok(None);
    }
    let known = || FaultKind::ALL.iter().map(|&kind| names::fault_kind(kind).pick(lang).to_owned()).collect();
    let unknown =
        || fields.trouble(Meaning::Fault, Wrong::UnknownWord { given: given.to_owned(), known: known() });
    fault_named(given).map(Some).ok_or_else(unknown)
}
