//! `report`: the figures of a period.

use super::negative_list::period;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::period::Period;
use crate::domain::ticket::Keep;
use crate::report::figures::Frame;
use crate::report::{public, tickets, year};
use anyhow::Result;
use chrono::Datelike;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long)]
    period: Option<String>,
    #[arg(long)]
    public: bool,
    #[arg(long)]
    fail_if_any: bool,
    #[command(flatten)]
    read: ReadArgs,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let given = period(&args.period)?;
    let source = source::tickets(session, args.file.as_ref(), &args.read, Keep::Figures)?;
    let (lang, now) = (session.lang, session.now);
    let this_year = || Period::parse(&format!("{:04}", now.date().year()));
    // An export is looked at whole; a ledger by the year.
    let all = || tickets::accepted_range(&source.book).map(|(first, last)| Period { first, last });
    let period = given.or_else(|| if source.is_export { all() } else { None }).or_else(this_year);
    let first = now.date();
    let period = period.unwrap_or(Period { first, last: first });
    let office = session.office_or_standard()?;
    let frame = Frame { period, now, rules: &office.settings.rules, clock: office.clock() };
    let report = year::report(&source.book, &frame, &source.office, lang);
    let tables = if args.public { public::edition(report.tables, lang) } else { report.tables };
    session.print(&tables)?;
    // The program ends here; giving every ticket back one by one would take a tenth of its time.
    std::mem::forget(source);
    Ok(if args.fail_if_any && report.unexplained > 0 { Outcome::Found } else { Outcome::Done })
}
