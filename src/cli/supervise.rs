//! `supervise`: the ladder of supervision: what is due, issuing it, the units' answers.

use super::batch;
use super::failure::{self, Refusals, Refused, Usage};
use super::negative_list::period;
use super::orders::{self, Batch, Fields, Placed, option};
use super::session::{Outcome, Session};
use super::source;
use crate::domain::Stamp;
use crate::domain::action::supervise::{Answer, Supervise};
use crate::domain::action::{Action, Order};
use crate::domain::code::Level;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Others;
use crate::domain::supervision::of_office;
use crate::domain::ticket::Keep;
use crate::domain::trouble::{Trouble, Wrong};
use crate::intake::headings::Meaning;
use crate::report::supervision::{self, Uncounted};
use crate::report::tickets::View;
use crate::store::encode::Draft;
use crate::text::{Lang, duty, names_beyond};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    due: bool,
    #[arg(long, value_name = "RUNG")]
    level: Option<String>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    approver: Option<String>,
    #[arg(long)]
    answer: Option<String>,
    #[arg(long)]
    named: bool,
    #[arg(long)]
    period: Option<String>,
    #[arg(long)]
    fail_if_any: bool,
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    args.unit = session.unit(args.unit)?;
    if args.level.is_some() && args.answer.is_some() {
        return Err(Usage::Conflict { one: "--level", other: "--answer" }.into());
    }
    if let Some(code) = args.level.as_ref().filter(|code| level_named(code).is_none()) {
        let codes: Vec<&str> = Level::ALL.iter().map(|level| level.code()).collect();
        return Err(Usage::choice("--level", code, &codes).into());
    }
    let tickets = args.batch.names_any();
    // A slip must not issue what was only to be looked at.
    for (other, given) in [("NUMBER", tickets), ("--due", args.due), ("--unit", args.unit.is_some())] {
        if args.named && given {
            return Err(Usage::Conflict { one: "--named", other }.into());
        }
    }
    if args.due && args.answer.is_some() {
        return Err(Usage::Conflict { one: "--due", other: "--answer" }.into());
    }
    match (args.due, tickets) {
        (true, true) => Err(Usage::Conflict { one: "--due", other: "NUMBER" }.into()),
        (true, false) => all_due(args, session),
        (false, true) => of_tickets(args, session),
        (false, false) if args.unit.is_some() || args.answer.is_some() => of_unit(args, session),
        (false, false) if args.level.is_some() => Err(Usage::NoTickets.into()),
        (false, false) => list(args, session),
    }
}

/// By its code or its name in either language.
fn level_named(text: &str) -> Option<Level> {
    let named = |level: &&Level| names_beyond::level(**level).names(level.code(), text);
    Level::ALL.iter().find(named).copied()
}

fn list(args: Args, session: &mut Session) -> Result<Outcome> {
    let period = period(session, &args.period)?;
    let book = source::of_office(session)?;
    let view = source::view(session)?;
    let rules = &session.office()?.settings.rules.duty;
    let (tables, any) = if args.named {
        let table = supervision::named_table(&book, rules, period, &view).map_err(unknown_years)?;
        let any = !table.rows.is_empty();
        (vec![table], any)
    } else {
        let due = supervision::due(&book, rules, &view).map_err(unknown_years)?;
        (vec![supervision::due_table(&due, &view), supervision::open_table(&book, &view)], !due.is_empty())
    };
    session.print(&tables)?;
    Ok(if args.fail_if_any && any { Outcome::Found } else { Outcome::Done })
}

fn unknown_years(failed: Uncounted) -> Refusals {
    let refused = failed.into_iter().map(|(ticket, missing)| Refused {
        ticket,
        place: String::new(),
        refusal: Refusal::from(missing),
    });
    Refusals(refused.collect(), failure::Command::Reads)
}

fn of_tickets(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        option(Meaning::Level, &args.level),
        option(Meaning::Unit, &args.unit),
        option(Meaning::Reason, &args.reason),
        option(Meaning::Approver, &args.approver),
        option(Meaning::Reply, &args.answer),
    ];
    let answers = args.answer.is_some();
    let lang = session.lang;
    let orders = orders::read(session, &args.batch, &options, |fields| action(fields, answers, lang))?;
    batch::perform(session, orders, args.batch.dry_run)
}

/// An answer where there is one, otherwise a rung.
fn action(fields: &Fields, answers: bool, lang: Lang) -> Result<Action, Trouble> {
    let unit = fields.text(Meaning::Unit);
    if answers || fields.has(Meaning::Reply) {
        return Ok(Action::AnswerSupervision(Answer { unit, text: fields.verbatim(Meaning::Reply) }));
    }
    let level = match fields.get(Meaning::Level) {
        "" => None,
        text => Some(level_named(text).ok_or_else(|| {
            let known = Level::ALL.iter().map(|level| names_beyond::level(*level).pick(lang).to_owned());
            let what = Wrong::UnknownWord { given: text.to_owned(), known: known.collect() };
            fields.trouble(Meaning::Level, what)
        })?),
    };
    let (reason, person) = (fields.text(Meaning::Reason), fields.text(Meaning::Approver));
    Ok(Action::Supervise(Supervise { level, unit, reason, person }))
}

/// Issues what is due by `--at`, found under the lock of the ledger, so that two runs never issue it twice.
fn all_due(args: Args, session: &mut Session) -> Result<Outcome> {
    let (at, actor) = (session.at()?, session.actor());
    let level = args.level.as_deref().and_then(level_named);
    let lang = session.lang;
    let drafts = batch::write(session, args.batch.dry_run, |session, ledger| {
        let book = ledger.book(Keep::Everything, None)?;
        source::check_unit(session, args.unit.as_ref(), &book)?;
        let office = session.office()?;
        let view = View { lang, now: at, clock: office.clock(), reveal: false };
        let due = supervision::due(&book, &office.settings.rules.duty, &view).map_err(unknown_years)?;
        let wanted = due.into_iter().filter(|(ticket, rung)| {
            args.unit.as_ref().is_none_or(|unit| unit == ticket.unit())
                && level.is_none_or(|level| level == rung.level)
        });
        let placed: Vec<Placed> = wanted
            .map(|(ticket, _)| {
                let (reason, person) = (args.reason.clone(), args.approver.clone());
                let action = Action::Supervise(Supervise {
                    reason: reason.unwrap_or_default(),
                    person: person.unwrap_or_default(),
                    ..Supervise::default()
                });
                let order = Order { ticket: ticket.number.to_string(), at, actor: actor.clone(), action };
                Placed { order, place: String::new() }
            })
            .collect();
        batch::decide(session, ledger, &placed)
    })?;
    if drafts.is_empty() {
        session.say(duty::nothing_due(lang));
        return Ok(Outcome::Done);
    }
    batch::tell(session, &drafts, args.batch.dry_run, None)
}

/// A rung, or an answer, about a unit and no ticket.
fn of_unit(args: Args, session: &mut Session) -> Result<Outcome> {
    let level = args.level.as_deref().and_then(level_named);
    if level.is_none() && args.answer.is_none() {
        return Err(Usage::NoLevel.into());
    }
    let (at, actor) = (session.at()?, session.actor());
    let unit = args.unit.unwrap_or_default();
    let drafts = batch::write(session, args.batch.dry_run, |session, ledger| {
        let issued = of_office(&ledger.book(Keep::Figures, None)?.office);
        let others = Others::new();
        let desk = session.office()?.desk(now(session), &others);
        let decided = match (level, args.answer) {
            (Some(level), _) => {
                let (reason, person) = (args.reason.unwrap_or_default(), args.approver.unwrap_or_default());
                Supervise { level: Some(level), unit, reason, person }.of_unit(level, &issued, at, &desk)
            }
            (None, text) => Answer { unit, text: text.unwrap_or_default() }.answer(&issued, at),
        };
        let refused = |refusal| {
            let refused = Refused { ticket: String::new(), place: String::new(), refusal };
            Refusals(vec![refused], failure::Command::Writes)
        };
        let draft = |event| Draft { at, actor: actor.as_str().into(), ticket: "".into(), event };
        Ok(decided.map_err(refused)?.into_iter().map(draft).collect())
    })?;
    batch::tell(session, &drafts, args.batch.dry_run, None)
}

fn now(session: &Session) -> Stamp {
    if session.global.now.is_some() { session.now } else { session.world.clock }
}
