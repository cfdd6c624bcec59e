//! 督办: which rung of the ladder a ticket has come to, and who is to be named in the bulletin. Derived
//! from dates alone, so that the answer is the same however often, or seldom, somebody asks (CLK12, CLK14).

use super::calendar::NoCalendar;
use super::code::{Cause, EventKind, Level, Limit, Stage, codes};
use super::dossier::{Supervision, answer, supervision};
use super::duty::DutyRules;
use super::event::{Entry, Event};
use super::leg::{Decision, Leg};
use super::limits::{Clock, Span};
use super::stamp::Stamp;
use super::ticket::{Done, Ticket};

codes! {
    /// Why a rung is due; sealed in the act's rule as `ground=…`.
    pub enum Ground {
        /// A limit has passed.
        Overdue = "overdue",
        /// The rung below was not answered, and the ticket is still open.
        Unanswered = "unanswered",
        /// The rung below was answered, yet the ticket is still open.
        Unresolved = "unresolved",
        /// None of these: somebody ordered it and gave a reason.
        Stated = "stated",
    }
}

/// The rung a ticket has come to.
#[derive(Clone, Debug, PartialEq)]
pub struct NextRung {
    pub level: Level,
    pub ground: Ground,
    /// Due from this second on; never before the unit had the ticket.
    pub since: Stamp,
    /// Ledger rows that prove the ground.
    pub cites: Vec<u64>,
}

/// What has been issued about this leg, in order: another unit, or a redo, begins at the foot again.
pub fn issued<'t>(ticket: &'t Ticket, leg: &Leg) -> impl Iterator<Item = &'t Supervision> + use<'t> {
    let start = leg.start.seq;
    ticket.dossier().supervisions.iter().filter(move |supervision| supervision.done.seq > start)
}

/// The rung that is or will be due if nothing else happens; `None` for a ticket that is closed, on
/// account, disputed, without a limit, or at the end of the ladder.
///
/// # Errors
/// The count reaches a year without a calendar.
pub fn next_rung(ticket: &Ticket, rules: &DutyRules, clock: &Clock) -> Result<Option<NextRung>, NoCalendar> {
    let running = ticket.open_leg().filter(|_| !matches!(ticket.stage(), Stage::Disputed | Stage::Shelved));
    let Some((leg, due)) = running.and_then(|leg| Some((leg, leg.due?))) else { return Ok(None) };
    let Some(last) = issued(ticket, leg).max_by_key(|supervision| supervision.level) else {
        let since = waited(due, rules.rung(Level::Reminder).after.span, clock)?.plus_seconds(1);
        let cites = std::iter::once(leg.start.seq).chain(extension(leg)).collect();
        let since = since.max(leg.start.at);
        return Ok(Some(NextRung { level: Level::Reminder, ground: Ground::Overdue, since, cites }));
    };
    let Some(&level) = Level::ALL.get(last.level as usize + 1) else { return Ok(None) };
    let (ground, from) = match last.answered {
        None => (Ground::Unanswered, last.done),
        Some(answered) => (Ground::Unresolved, answered),
    };
    let waited = waited(from.at, rules.rung(level).after.span, clock)?;
    // Nobody is silent before the time to answer is over, nor late before the limit.
    let silent = if ground == Ground::Unanswered { last.due.unwrap_or(waited) } else { waited };
    let struck_off = ticket.dossier().shelves.iter().filter_map(|shelf| shelf.until).map(|until| until.at);
    let since = struck_off.fold(waited.max(silent).max(due), Stamp::max).plus_seconds(1);
    let cites = std::iter::once(last.done.seq).chain(last.answered.map(|done| done.seq)).collect();
    Ok(Some(NextRung { level, ground, since, cites }))
}

/// The last second before a rung is due. No time at all is no day either: a limit in hours is reminded of
/// when it passes, one in working days the day after.
fn waited(from: Stamp, after: Span, clock: &Clock) -> Result<Stamp, NoCalendar> {
    if after.amount == 0 { Ok(from) } else { clock.due(from, after) }
}

fn extension(leg: &Leg) -> Option<u64> {
    let granted = leg.extension.as_ref().filter(|extension| extension.decision == Decision::Granted);
    granted.map(|extension| extension.asked.seq)
}

/// A limit of the unit's own that is past and not met: the ground of a reminder out of turn.
pub fn overdue_limit(leg: &Leg, now: Stamp) -> Option<Limit> {
    let limits = [Limit::Sign, Limit::Contact, Limit::Reply];
    limits.into_iter().find(|&limit| leg.verdict(limit, now) == super::verdict::Verdict::Overdue)
}

/// The rungs issued to units without a ticket, from the acts of the office.
pub fn of_office(office: &[Entry]) -> Vec<Supervision> {
    let acts = office.iter().filter_map(|entry| match &entry.event {
        Event::Acted(act) => Some((Done { at: entry.at, seq: entry.seq }, act.as_ref())),
        _ => None,
    });
    let mut found: Vec<Supervision> = Vec::new();
    for (done, act) in acts {
        match act.kind {
            EventKind::Supervised => found.extend(supervision(done, act)),
            EventKind::SupervisionAnswered => answer(&mut found, done, act),
            _ => {}
        }
    }
    found
}

codes! {
    /// Why a unit is named in the bulletin [rule].
    pub enum NamedFor {
        Reminders = "reminders",
        Silent = "silent",
        Redos = "redos",
    }
}

/// One ground for naming a unit, of one ticket.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    pub unit: String,
    pub ticket: String,
    pub ground: NamedFor,
    pub at: Stamp,
    pub cites: Vec<u64>,
}

/// What of this ticket may have its unit named. Reminders without action count by unit: the caller drops
/// them where there are too few.
///
/// # Errors
/// The count reaches a year without a calendar.
pub fn named(
    ticket: &Ticket,
    rules: &DutyRules,
    clock: &Clock,
    now: Stamp,
) -> Result<Vec<Named>, NoCalendar> {
    let mut found = Vec::new();
    // The bulletin is part of the assessment.
    if ticket.dossier().excluded.is_some() {
        return Ok(found);
    }
    for leg in &ticket.legs {
        let next = ticket.legs.iter().find(|other| other.start.seq > leg.start.seq);
        let of_leg = |s: &&Supervision| next.is_none_or(|next| s.done.seq < next.start.seq);
        for reminder in issued(ticket, leg).filter(of_leg).filter(|s| s.level == Level::Reminder) {
            let silent = clock.due(reminder.done.at, rules.named.silent.span)?;
            let limits = [(NamedFor::Reminders, reminder.due.unwrap_or(silent)), (NamedFor::Silent, silent)];
            let passed = limits.into_iter().filter(|(_, limit)| idle(ticket, leg, reminder, *limit, now));
            found.extend(passed.map(|(ground, limit)| Named {
                unit: leg.unit.clone(),
                ticket: ticket.number.to_string(),
                ground,
                at: limit.plus_seconds(1),
                cites: vec![leg.start.seq, reminder.done.seq],
            }));
        }
    }
    found.extend(redone_in_vain(ticket, rules));
    Ok(found)
}

/// Neither answered nor closed nor taken away by then.
fn idle(ticket: &Ticket, leg: &Leg, reminder: &Supervision, limit: Stamp, now: Stamp) -> bool {
    let acts = [reminder.answered, leg.done_closing(), leg.left];
    now > limit && acts.into_iter().flatten().all(|done| done.at > limit) && !lay_still(ticket, limit)
}

/// Was it on account then? An account that was struck off since excuses the time it lay.
fn lay_still(ticket: &Ticket, at: Stamp) -> bool {
    let shelves = &ticket.dossier().shelves;
    shelves.iter().any(|shelf| shelf.from.at <= at && shelf.until.is_none_or(|until| until.at >= at))
}

/// Sent back so often for the unit's own work, and the last call still found the requester dissatisfied.
fn redone_in_vain(ticket: &Ticket, rules: &DutyRules) -> Option<Named> {
    let bad = |leg: usize, cause: Option<Cause>| {
        let mut visits = ticket.visits.iter().rev().filter(move |visit| visit.leg == Some(leg));
        let dissatisfied =
            visits.find(|visit| visit.call.grade.is_some_and(|grade| grade.is_dissatisfied()))?;
        (cause.is_none() || dissatisfied.call.cause == cause).then_some(dissatisfied.done)
    };
    let last = ticket.legs.len().checked_sub(1)?;
    let redos = (1..=last).filter(|&leg| ticket.legs[leg].redo.is_some());
    let subjective: Vec<u64> = redos
        .filter_map(|leg| Some([bad(leg - 1, Some(Cause::Subjective))?.seq, ticket.legs[leg].start.seq]))
        .flatten()
        .collect();
    let still = bad(last, None)?;
    let enough = subjective.len() / 2 >= rules.named.redos as usize;
    enough.then(|| Named {
        unit: ticket.legs[last].unit.clone(),
        ticket: ticket.number.to_string(),
        ground: NamedFor::Redos,
        at: still.at,
        cites: subjective.into_iter().chain([still.seq]).collect(),
    })
}
