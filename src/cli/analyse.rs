//! `analyse`: what rose in a period, and the warnings that suggests.

use super::negative_list::period;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::period::{Period, month_name};
use crate::domain::ticket::{Keep, Ticket};
use crate::report::analysis;
use crate::report::tickets::View;
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
    let given = period(session, &args.period)?;
    let source = source::tickets(session, args.file.as_ref(), &args.read, Keep::Everything)?;
    let (lang, now) = (session.lang, session.now);
    // Of an export the last month it holds.
    let latest = source.book.iter().map(|ticket| ticket.accepted.at).max().filter(|_| source.is_export);
    let office = session.office_or_standard()?;
    let reckoning = office.settings.figures.reckoning;
    let last = reckoning.day_of(latest.unwrap_or(now));
    let month = Period::parse(&month_name(reckoning.month(latest.unwrap_or(now))), reckoning);
    let period = given.or(month).unwrap_or_else(|| Period::days(last, last, reckoning));
    let view = View { lang, now, clock: office.clock(), reveal: args.reveal };
    let tickets: Vec<&Ticket> = source.book.iter().collect();
    let rules = (&office.settings.surge, &office.settings.screen);
    let analysis = analysis::analysis(&tickets, period, rules, &view);
    session.print(&analysis.tables)?;
    session.say(&screening::warnings(lang, analysis.warnings));
    Ok(if args.fail_if_any && analysis.warnings > 0 { Outcome::Found } else { Outcome::Done })
}
