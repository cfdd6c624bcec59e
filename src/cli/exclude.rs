//! `exclude`: leaves tickets out of the assessment, and lists what was left out.

use super::batch;
use super::failure::Usage;
use super::orders::{self, Batch, option};
use super::session::{Outcome, Session};
use super::source;
use crate::domain::action::Action;
use crate::domain::action::exclude::Exclude;
use crate::intake::headings::Meaning;
use crate::report::excluded;
use crate::text::{labels_belonging, synonyms};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    class: Option<String>,
    #[arg(long)]
    approver: Option<String>,
    #[arg(long)]
    reason: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    if !args.batch.names_any() {
        let orders = [&args.class, &args.approver, &args.reason];
        return if orders.iter().all(|order| order.is_none()) {
            list(session)
        } else {
            Err(Usage::NoTickets.into())
        };
    }
    let options = [
        option(Meaning::Class, &args.class),
        option(Meaning::Approver, &args.approver),
        option(Meaning::Reason, &args.reason),
    ];
    let lang = session.lang;
    let orders = orders::read(session, &args.batch, &options, |fields| {
        let class = synonyms::exclusion(fields.get(Meaning::Class));
        Ok(Action::Exclude(Exclude {
            class: fields.word(Meaning::Class, class, synonyms::known_exclusions(lang))?,
            approver: fields.text(Meaning::Approver),
            reason: fields.text(Meaning::Reason),
        }))
    })?;
    batch::perform(session, orders, args.batch.dry_run)
}

fn list(session: &mut Session) -> Result<Outcome> {
    let book = source::of_office(session)?;
    let table = excluded::table(&book, &source::view(session)?);
    let count = table.rows.len();
    session.print(&[table])?;
    session.say(&labels_belonging::excluded(session.lang, count));
    Ok(Outcome::Done)
}
