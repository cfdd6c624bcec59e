//! Orders carried out: decided one after the other on the state the earlier ones leave, and written together
//! or not at all.

use super::failure::{self, Refusals, Refused};
use super::orders::Placed;
use super::session::{Outcome, Session};
use crate::domain::Stamp;
use crate::domain::action::Order;
use crate::domain::event::{Entry, Event};
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Others;
use crate::domain::ticket::{Keep, Ticket};
use crate::report::recorded;
use crate::report::table::Table;
use crate::store::encode::Draft;
use crate::store::ledger::Ledger;
use crate::store::writer::{Patience, Writer};
use crate::text::usage;
use anyhow::Result;
use std::collections::HashSet;

/// Decides all orders, writes their events as one command, and shows them.
pub fn perform(session: &mut Session, placed: Vec<Placed>, dry_run: bool) -> Result<Outcome> {
    let drafts = record(session, dry_run, |_| Ok(placed))?;
    tell(session, &drafts, dry_run, None)
}

/// Decides orders and writes their events as one command. What an order takes from the ledger is taken
/// from the one being written, under its lock. Nothing is printed before that: a reader who goes away must
/// not stop the work.
pub fn record(
    session: &mut Session,
    dry_run: bool,
    orders: impl FnOnce(&Ledger) -> Result<Vec<Placed>>,
) -> Result<Vec<Draft>> {
    write(session, dry_run, |session, ledger| decide(session, ledger, &orders(ledger)?))
}

/// Writes what `make` draws from the ledger as one command, under the ledger's lock; with `dry_run`
/// nothing is written.
pub fn write(
    session: &mut Session,
    dry_run: bool,
    make: impl FnOnce(&Session, &Ledger) -> Result<Vec<Draft>>,
) -> Result<Vec<Draft>> {
    session.check_output()?;
    let path = session.ledger_path()?;
    if dry_run {
        let ledger = session.open_ledger(&path)?;
        return make(session, &ledger);
    }
    let mut writer = open_writer(session, &path)?;
    let drafts = make(session, &writer.ledger)?;
    commit(session, &mut writer, &drafts)?;
    Ok(drafts)
}

/// Writes one command.
pub fn commit(session: &mut Session, writer: &mut Writer, drafts: &[Draft]) -> Result<()> {
    writer.commit(drafts, session.world.clock)?;
    session.recorded |= !drafts.is_empty();
    Ok(())
}

/// Seconds to wait for another command that is writing the ledger, unless `--wait` says otherwise.
const WAIT: u64 = 60;

pub fn open_writer(session: &mut Session, path: &std::path::Path) -> Result<Writer> {
    let (lang, seconds) = (session.lang, session.global.wait.unwrap_or(WAIT));
    let mut told = || session.say(&usage::waiting(lang, &path.display().to_string(), seconds));
    let mut writer = Writer::open(path, Patience { seconds, told: &mut told })?;
    writer.ledger.short_names = session.office()?.short_names.clone();
    if let Some(saved) = &writer.saved_tail {
        let text = usage::tail_saved(session.lang, &saved.display().to_string());
        session.say(&text);
    }
    Ok(writer)
}

/// Shows what was recorded, and what else there is to show: tables, and the count on standard error.
pub fn tell(session: &mut Session, drafts: &[Draft], dry_run: bool, more: Option<Table>) -> Result<Outcome> {
    let tickets: std::collections::HashSet<&str> = drafts.iter().map(|draft| &*draft.ticket).collect();
    let count = tickets.len();
    let rows = drafts.iter().map(|draft| (&*draft.ticket, draft.at, &draft.event));
    // Who asks for a form or a file wants it, however quiet.
    let is_wanted = session.global.format.is_some() || session.global.output.is_some();
    let recorded =
        (is_wanted || !session.global.quiet && count > 0).then(|| recorded::table(rows, session.lang));
    let tables: Vec<Table> = recorded.into_iter().chain(more).collect();
    if !tables.is_empty() {
        session.print(&tables)?;
    }
    let text = usage::recorded(session.lang, count, dry_run);
    session.say(&text);
    Ok(Outcome::Done)
}

/// Up to this many tickets are searched one by one; more are read in one pass over the ledger.
const SINGLY: usize = 8;

/// The moment after which nothing can have happened.
pub fn now(session: &Session) -> Stamp {
    if session.global.now.is_some() { session.now } else { session.world.clock }
}

/// The events of all orders.
///
/// # Errors
/// Every refused order; none is written then.
pub fn decide(session: &Session, ledger: &Ledger, placed: &[Placed]) -> Result<Vec<Draft>> {
    let mut states = states(ledger, placed)?;
    let now = now(session);
    let office = session.office()?;
    let mut drafts = Vec::new();
    let mut refused = Vec::new();
    for Placed { order, place } in placed {
        let ticket = states.get(&order.ticket).and_then(Option::as_ref);
        let at = order.moment(ticket);
        match order.decide(ticket, &office.desk(now, &states)) {
            Ok(events) => {
                let state = states.entry(order.ticket.clone()).or_default();
                for event in events {
                    let draft = Draft {
                        at,
                        actor: order.actor.as_str().into(),
                        ticket: order.ticket.as_str().into(),
                        event,
                    };
                    fold(state, &draft, ledger.head.seq + 1 + drafts.len() as u64);
                    drafts.push(draft);
                }
            }
            Err(refusal) => refused.push(refused_at(order, place, refusal)),
        }
    }
    if refused.is_empty() { Ok(drafts) } else { Err(Refusals(refused, failure::Command::Writes).into()) }
}

fn refused_at(order: &Order, place: &str, refusal: Refusal) -> Refused {
    Refused { ticket: order.ticket.clone(), place: place.to_owned(), refusal }
}

fn fold(state: &mut Option<Ticket>, draft: &Draft, seq: u64) {
    let entry = Entry {
        seq,
        at: draft.at,
        recorded: draft.at,
        actor: (&*draft.actor).into(),
        ticket: Number::new(&draft.ticket),
        event: draft.event.clone(),
    };
    match (&mut *state, &draft.event) {
        (Some(ticket), _) => ticket.apply(&entry, Keep::Everything),
        (none, Event::Accepted(_)) => *none = Ticket::begin(&entry, Keep::Everything),
        (None, _) => {}
    }
}

/// Where the tickets stand that the orders are about or name, and the roots they were merged into.
pub fn states(ledger: &Ledger, placed: &[Placed]) -> Result<Others> {
    let named = placed
        .iter()
        .flat_map(|Placed { order, .. }| std::iter::once(order.ticket.as_str()).chain(order.action.other()));
    let mut wanted: HashSet<String> = named.map(str::to_owned).collect();
    let mut states = Others::new();
    while !wanted.is_empty() {
        let found = read_states(ledger, &wanted)?;
        let roots = found.values().flatten().filter_map(|ticket| ticket.root().map(str::to_owned));
        let roots: HashSet<String> = roots.collect();
        states.extend(found);
        wanted = roots.into_iter().filter(|root| !states.contains_key(root)).collect();
    }
    Ok(states)
}

fn read_states(ledger: &Ledger, wanted: &HashSet<String>) -> Result<Others> {
    let mut states = Others::new();
    if wanted.len() > SINGLY {
        let book = ledger.book_of(&wanted.iter().map(String::as_str).collect())?;
        states.extend(wanted.iter().map(|number| (number.clone(), book.get(number).cloned())));
        return Ok(states);
    }
    for number in wanted {
        states.insert(number.clone(), ledger.ticket(number)?);
    }
    Ok(states)
}
