//! `screen`: one person with many requests, one matter of many people.

use super::failure::Usage;
use super::negative_list::period;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::code::Screened;
use crate::domain::ticket::Keep;
use crate::insight::screen::Screen;
use crate::report::screen as report;
use crate::report::tickets::View;
use crate::text::screening;
use anyhow::Result;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long, value_name = "KIND")]
    by: Option<String>,
    #[arg(long)]
    summary: bool,
    #[arg(long)]
    over: bool,
    #[arg(long, value_name = "N")]
    least: Option<usize>,
    #[arg(long)]
    period: Option<String>,
    #[arg(long)]
    fail_if_any: bool,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    read: ReadArgs,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let by = args.by.as_deref().map_or(Ok(Screened::Matter), kind)?;
    let period = period(session, &args.period)?;
    let source = source::tickets(session, args.file.as_ref(), &args.read, Keep::Everything)?;
    let (lang, now) = (session.lang, session.now);
    let office = session.office_or_standard()?;
    let tickets = source.book.iter().filter(|ticket| period.is_none_or(|p| p.contains(ticket.accepted.at)));
    let screen = Screen::new(tickets.collect(), &office.settings.screen);
    let mut groups = screen.groups(by);
    groups.retain(|group| {
        (group.over || !args.over) && args.least.is_none_or(|least| group.members.len() >= least)
    });
    let over = groups.iter().filter(|group| group.over).count();
    let count = groups.iter().map(|group| group.members.len()).sum();
    let view = View { lang, now, clock: office.clock(), reveal: args.reveal };
    let table = match args.summary {
        true => report::groups(&screen, by, &groups, &view),
        false => report::members(&screen, by, &groups, &view),
    };
    session.print(&[table])?;
    session.say(&screening::found(lang, groups.len(), over, count));
    Ok(if args.fail_if_any && over > 0 { Outcome::Found } else { Outcome::Done })
}

/// By its code or its name in either language.
fn kind(text: &str) -> Result<Screened> {
    let codes: Vec<&str> = Screened::ALL.iter().map(|by| by.code()).collect();
    let named = |by: &&Screened| screening::title(**by).names(by.code(), text);
    Ok(*Screened::ALL.iter().find(named).ok_or_else(|| Usage::choice("--by", text, &codes))?)
}
