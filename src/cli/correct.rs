//! `correct`: puts right what was taken down wrongly.

use super::accept::{IntakeArgs, typed};
use super::batch;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::correct::Correct;
use crate::domain::event::{Event, Field};
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use crate::intake::request::TEXTS;
use crate::store::encode::Draft;
use crate::text::{Lang, labels_belonging};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[command(flatten)]
    intake: IntakeArgs,
    #[arg(long)]
    reason: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let mut options = args.intake.options()?;
    options.push(option(Meaning::Reason, &args.reason));
    let lang = session.lang;
    let orders = orders::read(session, &args.batch, &options, |fields| action(fields, lang))?;
    let drafts = batch::record(session, args.batch.dry_run, |_| Ok(orders))?;
    let outcome = batch::tell(session, &drafts, args.batch.dry_run, None)?;
    if drafts.iter().any(sets_limits) {
        session.say(labels_belonging::limits_stay(lang));
    }
    Ok(outcome)
}

/// Kind and urgency decide the limits of a hand-over, but not of one that was made before.
fn sets_limits(draft: &Draft) -> bool {
    let decides = |(field, _): &(Field, _)| matches!(field, Field::Kind | Field::Urgency);
    matches!(&draft.event, Event::Amended { fields, .. } if fields.iter().any(decides))
}

fn action(fields: &Fields, lang: Lang) -> Result<Action, Trouble> {
    let (kind, urgency, origin) = typed(fields, lang)?;
    let codes = [
        (Field::Kind, kind.map(|kind| kind.code())),
        (Field::Urgency, urgency.map(|urgency| urgency.code())),
        (Field::Origin, origin.map(|origin| origin.code())),
    ];
    let codes = codes.into_iter().filter_map(|(field, code)| Some((field, code?.to_owned())));
    let texts = TEXTS.into_iter().filter(|(_, meaning)| fields.has(*meaning));
    let texts = texts.map(|(field, meaning)| (field, fields.verbatim(meaning)));
    let (fields, reason) = (codes.chain(texts).collect(), fields.text(Meaning::Reason));
    Ok(Action::Correct(Correct { fields, reason }))
}
