//! `dispatch --suggest` and `--auto`: units proposed by the catalogue, then by what the ledger teaches.

use super::batch;
use super::dispatch::Args;
use super::failure::{self, Refusals, Refused};
use super::learned;
use super::orders::Placed;
use super::session::{Outcome, Session};
use crate::domain::Stamp;
use crate::domain::action::dispatch::Dispatch;
use crate::domain::action::{Action, Order};
use crate::domain::code::Stage;
use crate::domain::mask;
use crate::domain::refusal::Refusal;
use crate::domain::ticket::{Keep, Ticket};
use crate::insight::model::Model;
use crate::insight::proposal::{Advisers, By, Candidate};
use crate::insight::requests::LEARNED;
use crate::paper::Form;
use crate::report::doubtful;
use crate::report::proposals::{self, Proposed};
use crate::store::office::CATALOGUE;
use crate::text::{Lang, learning, usage};
use anyhow::Result;

/// Prints what would be proposed, for the tickets named or all that wait. Never acts.
pub fn suggest(args: &Args, session: &mut Session) -> Result<Outcome> {
    let tickets = tickets(session, &args.batch.tickets, session.as_of())?;
    let model = model(session)?;
    let proposed = propose(session, &tickets, model.as_ref())?;
    let table = proposals::table(&proposed, session.lang);
    session.print(&[table])?;
    Ok(Outcome::Done)
}

/// Dispatches what the catalogue decides, and what the model is sure of where it may; lists the rest.
pub fn auto(args: &Args, session: &mut Session) -> Result<Outcome> {
    let waiting = tickets(session, &args.batch.tickets, None)?;
    let refused: Vec<Refused> = waiting.iter().filter_map(not_waiting).collect();
    if !refused.is_empty() {
        return Err(Refusals(refused, failure::Command::Writes).into());
    }
    let acts = args.learned || session.office()?.settings.learning.acts;
    // The model is not asked, and not learned, where the catalogue decides everything.
    let decided = propose(session, &waiting, None)?.iter().all(|one| one.proposal.by == By::Catalogue);
    let model = if decided { None } else { model(session)? };
    let proposed = propose(session, &waiting, model.as_ref())?;
    let (at, actor) = (session.at()?, session.actor());
    let mut placed = Vec::new();
    let mut left: Vec<(&Ticket, Vec<String>)> = Vec::new();
    for one in &proposed {
        let may = one.proposal.by == By::Catalogue || one.proposal.by == By::Learned && acts;
        // A unit that has shown that a ticket is not its duty is not given it again unseen.
        let fits = |first: &&Candidate| may && !one.ticket.was_returned_by(&first.unit);
        match one.proposal.candidates.first().filter(fits) {
            Some(first) => {
                let at = at.max(one.ticket.accepted.at);
                let action = Action::Dispatch(dispatch(first, &one.sources[0]));
                let order = Order { ticket: one.ticket.number.to_string(), at, actor: actor.clone(), action };
                placed.push(Placed { order, place: String::new() });
            }
            None => left.push((one.ticket, candidates(one, session.lang))),
        }
    }
    let drafts = batch::record(session, args.batch.dry_run, |_| Ok(placed))?;
    let shown = !left.is_empty() && session.form()? == Form::Table;
    let doubtful = shown.then(|| doubtful::table(&left, session.lang));
    if !left.is_empty() {
        let text = usage::doubtful_left(session.lang, left.len());
        session.say(&text);
    }
    batch::tell(session, &drafts, args.batch.dry_run, doubtful)
}

/// The catalogue hands over what waits, and nothing else.
fn not_waiting(ticket: &Ticket) -> Option<Refused> {
    let stage = ticket.stage();
    let refusal = Refusal::WrongStage { stage, action: "dispatch" };
    let refused = Refused { ticket: ticket.number.to_string(), place: String::new(), refusal };
    (stage != Stage::Waiting).then_some(refused)
}

fn dispatch(first: &Candidate, source: &str) -> Dispatch {
    Dispatch {
        unit: first.unit.clone(),
        supporting: first.supporting.clone(),
        source: source.to_owned(),
        ..Dispatch::default()
    }
}

/// The tickets named, whatever their stage, or all that wait.
fn tickets(session: &Session, named: &[String], until: Option<Stamp>) -> Result<Vec<Ticket>> {
    let ledger = session.open_ledger(&session.ledger_path()?)?;
    if named.is_empty() {
        let book = ledger.book(Keep::Everything, until)?;
        return Ok(book.iter().filter(|ticket| ticket.stage() == Stage::Waiting).cloned().collect());
    }
    let mut found = Vec::new();
    for number in named {
        let unknown =
            || Refused { ticket: number.clone(), place: String::new(), refusal: Refusal::UnknownTicket };
        let ticket = ledger.ticket(number)?;
        found.push(ticket.ok_or_else(|| Refusals(vec![unknown()], failure::Command::Reads))?);
    }
    Ok(found)
}

fn model(session: &mut Session) -> Result<Option<Model>> {
    let path = session.ledger_path()?;
    learned::model(session, &path)
}

fn propose<'t>(session: &Session, tickets: &'t [Ticket], model: Option<&Model>) -> Result<Vec<Proposed<'t>>> {
    let office = session.office()?;
    let advisers = Advisers {
        catalogue: &office.catalogue,
        model,
        units: &office.units,
        certainty: office.settings.learning.certainty,
    };
    let step = model.map_or(0, learned::step);
    let proposed = tickets.iter().map(|ticket| {
        let proposal = advisers.propose(&ticket.intake);
        let sources = proposal.candidates.iter().enumerate();
        let sources = sources.map(|(place, candidate)| {
            let by_model = candidate.line.is_none() || place == 0 && proposal.by == By::Learned;
            source(candidate, by_model, step)
        });
        Proposed { ticket, sources: sources.collect(), proposal }
    });
    Ok(proposed.collect())
}

/// `catalogue.csv:12`, or `learned@147456 97%`: what was learned up to that row of the ledger, and how sure.
fn source(candidate: &Candidate, by_model: bool, step: u64) -> String {
    match (candidate.line, candidate.share) {
        (Some(line), _) if !by_model => format!("{CATALOGUE}:{line}"),
        (_, Some(share)) => format!("{LEARNED}{step} {}", learning::percent(share)),
        (line, None) => line.map_or(String::new(), |line| format!("{CATALOGUE}:{line}")),
    }
}

/// `城管局（catalogue.csv:5、83%、路灯）`, for the list of what is left.
fn candidates(one: &Proposed, lang: Lang) -> Vec<String> {
    let each = one.proposal.candidates.iter().map(|candidate| {
        let line = candidate.line.map(|line| format!("{CATALOGUE}:{line}"));
        let share = candidate.share.map(learning::percent);
        let why: Vec<String> = line.into_iter().chain(share).chain(candidate.words.iter().cloned()).collect();
        learning::candidate(lang, &mask::text(&candidate.unit, &[]), &why)
    });
    each.collect()
}
