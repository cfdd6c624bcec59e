//! `check-reply`: replies of closed tickets, or of any export, against the office's standard.

use super::failure::Usage;
use super::list::FilterArgs;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::reply::ReplyVerdict;
use crate::domain::ticket::Keep;
use crate::domain::trouble::{Trouble, Wrong};
use crate::intake::headings::Meaning;
use crate::report::replies;
use crate::text::reply;
use anyhow::Result;
use std::collections::HashMap;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long, value_name = "NUMBER")]
    ticket: Vec<String>,
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long, value_name = "pass|flawed|fail")]
    verdict: Option<String>,
    #[arg(long)]
    summary: bool,
    #[arg(long)]
    fail_if_any: bool,
    #[command(flatten)]
    read: ReadArgs,
}

/// By its code or its name in either language.
fn verdict_named(text: &str) -> Result<ReplyVerdict> {
    let named = |verdict: &&ReplyVerdict| reply::verdict(**verdict).names(verdict.code(), text);
    let codes: Vec<&str> = ReplyVerdict::ALL.iter().map(|verdict| verdict.code()).collect();
    let wrong = || Usage::choice("--verdict", text, &codes);
    Ok(*ReplyVerdict::ALL.iter().find(named).ok_or_else(wrong)?)
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let lang = session.lang;
    let only = args.verdict.as_deref().map(verdict_named).transpose()?;
    let filter = args.filter.filter(session)?;
    let source = source::tickets(session, args.file.as_ref(), &args.read, Keep::Everything)?;
    source::check_unit(session, filter.unit.as_ref(), &source.book)?;
    source::check_numbers(&args.ticket, &source.book)?;
    if source.is_export && !source.replies {
        let file = args.file.as_deref().unwrap_or("-".as_ref()).display().to_string();
        let wanted = Meaning::Reply.headings().iter().take(4).copied().collect();
        return Err(Trouble::of(file, Wrong::NoHeading { wanted, found: source.headings }).into());
    }
    let foreign: Option<HashMap<&str, &str>> = source.is_export.then(|| {
        source.requests.iter().map(|request| (request.number.as_str(), request.reply.as_str())).collect()
    });
    let rules = &session.office_or_standard()?.settings.rules;
    let mut judged = replies::judge(&source.book, &filter, rules, foreign.as_ref());
    judged.retain(|judged| args.ticket.is_empty() || judged.ticket.number.is_among(&args.ticket));
    let table = match args.summary {
        true => replies::summary(&judged, lang),
        false => replies::table(&judged, only, lang),
    };
    let [pass, flawed, fail] = replies::counts(&judged);
    session.print(&[table])?;
    session.say(&reply::judged(lang, pass, flawed, fail));
    Ok(if args.fail_if_any && fail > 0 { Outcome::Found } else { Outcome::Done })
}
