//! `analyse`: what rose in a period, and the warnings that suggests.

use super::negative_list::period;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::period::Period;
use crate::domain::ticket::{Keep, Ticket};
use crate::report::analysis;
use crate::report::tickets::{View, accepted_range};
use crate::text::screening;
use anyhow::Result;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
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
    let given = period(&args.period)?;
    let source = source::tickets(session, args.file.as_ref(), &args.read, Keep::Everything)?;
    let (lang, now) = (session.lang, session.now);
    // Of an export the last month it holds.
    let last = accepted_range(&source.book).filter(|_| source.is_export).map_or(now.date(), |(_, last)| last);
    let month = Period::parse(&last.format("%Y-%m").to_string());
    let period = given.or(month).unwrap_or(Period { first: last, last });
    let office = session.office_or_standard()?;
    let view = View { lang, now, clock: office.clock(), reveal: args.reveal };
    let tickets: Vec<&Ticket> = source.book.iter().collect();
    let rules = (&office.settings.surge, &office.settings.screen);
    let analysis = analysis::analysis(&tickets, period, rules, &view);
    session.print(&analysis.tables)?;
    session.say(&screening::warnings(lang, analysis.warnings));
    Ok(if args.fail_if_any && analysis.warnings > 0 { Outcome::Found } else { Outcome::Done })
}
