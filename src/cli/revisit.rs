//! `revisit`: calls back after closing.

use super::batch;
use super::orders::{self, Batch, Fields, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::revisit::Revisit;
use crate::domain::code::Reached;
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use crate::text::{Lang, synonyms};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    grade: Option<String>,
    #[arg(long)]
    solved: Option<String>,
    #[arg(long)]
    cause: Option<String>,
    #[arg(long)]
    unreached: bool,
    #[arg(long, value_name = "REASON")]
    skip: Option<String>,
    #[arg(long)]
    text: Option<String>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        (Meaning::Visited, String::new()),
        option(Meaning::Grade, &args.grade),
        option(Meaning::Solved, &args.solved),
        option(Meaning::Cause, &args.cause),
        option(Meaning::Skip, &args.skip),
        option(Meaning::Text, &args.text),
        (Meaning::Reached, if args.unreached { Reached::Unreached.code().to_owned() } else { String::new() }),
    ];
    let lang = session.lang;
    let orders = orders::read(session, &args.batch, &options, |fields| action(fields, lang))?;
    batch::perform(session, orders, args.batch.dry_run)
}

fn action(fields: &Fields, lang: Lang) -> Result<Action, Trouble> {
    let word = |meaning| fields.get(meaning);
    let reached = fields.word(
        Meaning::Reached,
        synonyms::reached(word(Meaning::Reached)),
        synonyms::known_reached(lang),
    )?;
    let skip =
        fields.word(Meaning::Skip, synonyms::skip(word(Meaning::Skip)), synonyms::known_skips(lang))?;
    let solved = fields.word(
        Meaning::Solved,
        synonyms::yes_no(word(Meaning::Solved)),
        synonyms::known_answers(lang),
    )?;
    let grade =
        fields.word(Meaning::Grade, synonyms::grade(word(Meaning::Grade)), synonyms::known_grades(lang))?;
    let cause =
        fields.word(Meaning::Cause, synonyms::cause(word(Meaning::Cause)), synonyms::known_causes(lang))?;
    let reached = reached.unwrap_or(if skip.is_some() { Reached::Skipped } else { Reached::Reached });
    Ok(Action::Revisit(Revisit { reached, skip, solved, grade, cause, text: fields.verbatim(Meaning::Text) }))
}
