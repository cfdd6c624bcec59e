//! `transfer`: a request goes to an emergency line, an upper level or another platform.

use super::batch;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::decline::Transfer;
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use crate::text::{Lang, synonyms};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    to: Option<String>,
    #[arg(long)]
    receiver: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    person: Option<String>,
    #[arg(long)]
    text: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        option(Meaning::Target, &args.to),
        option(Meaning::Receiver, &args.receiver),
        option(Meaning::Reason, &args.reason),
        option(Meaning::Person, &args.person),
        option(Meaning::Text, &args.text),
    ];
    let lang = session.lang;
    let orders = orders::read(session, &args.batch, &options, |fields| action(fields, lang))?;
    batch::perform(session, orders, args.batch.dry_run)
}

fn action(fields: &Fields, lang: Lang) -> Result<Action, Trouble> {
    let target = fields.get(Meaning::Target);
    let to = fields.word(Meaning::Target, synonyms::transfer(target), synonyms::known_transfers(lang))?;
    // `--to 110` names the line itself.
    let is_line = !target.is_empty() && target.bytes().all(|byte| byte.is_ascii_digit());
    let receiver = match fields.text(Meaning::Receiver) {
        none if none.is_empty() && is_line => target.to_owned(),
        receiver => receiver,
    };
    Ok(Action::Transfer(Transfer {
        to,
        receiver,
        reason: fields.text(Meaning::Reason),
        person: fields.text(Meaning::Person),
        text: fields.verbatim(Meaning::Text),
    }))
}
