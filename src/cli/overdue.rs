//! `overdue`: limits past, and those about to be.

use super::failure::Usage;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::code::Limit;
use crate::report::overdue::{self, Choice};
use crate::report::tickets::View;
use crate::text::{duty, names, usage};
use anyhow::Result;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long, value_name = "DAYS")]
    within: Option<u32>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long, value_name = "sign|contact|reply|support")]
    limit: Option<String>,
    #[arg(long)]
    fail_if_any: bool,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    read: ReadArgs,
}

/// By its code or its name in either language; 签收 is enough for 签收时限.
fn limit_named(text: &str) -> Option<Limit> {
    let named = |limit: &&Limit| {
        let words = names::limit(**limit);
        words.names(limit.code(), text) || words.zh.trim_end_matches("时限") == text.trim()
    };
    Limit::ALL.iter().find(named).copied()
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    args.unit = session.unit(args.unit)?;
    let limit = match &args.limit {
        None => None,
        Some(code) => Some(
            limit_named(code)
                .filter(|limit| *limit != Limit::Return)
                .ok_or_else(|| Usage::choice("--limit", code, &["sign", "contact", "reply", "support"]))?,
        ),
    };
    let mut outline = source::outline(session, args.file.as_ref(), &args.read)?;
    source::check_unit(session, args.unit.as_ref(), &outline.book)?;
    let (lang, now) = (session.lang, session.now);
    let view = View { lang, now, clock: session.office_or_standard()?.clock(), reveal: args.reveal };
    let choice = Choice { unit: args.unit, limit, within: args.within };
    outline.fill_in(|ticket| overdue::lists(ticket, &choice, &view))?;
    let (table, found) = overdue::table(&outline.book, &choice, &view);
    let waiting = session.office_or_standard()?.settings.rules.limits.waiting.span;
    // Whoever asks for one unit or one limit asks for no others.
    let asked = choice.unit.is_none() && choice.limit.is_none();
    let undispatched = if asked { overdue::undispatched(&outline.book, waiting, &view) } else { 0 };
    let any = !table.rows.is_empty();
    session.print(&[table])?;
    // Giving back every text would take longer than printing; the process ends soon.
    std::mem::forget(outline);
    session.say(&usage::overdue_found(lang, found.overdue, found.soon));
    if undispatched > 0 {
        session.say(&duty::undispatched(lang, undispatched, waiting));
    }
    if found.opinions() > 0 {
        session.say(&duty::opinions_overdue(lang, found.opinions_overdue, found.opinions_soon));
    }
    Ok(if args.fail_if_any && any { Outcome::Found } else { Outcome::Done })
}
