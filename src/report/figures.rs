//! What a set of tickets adds up to in a period. Every rate stays part and whole; definitions are those
//! printed beside the rates (DOMAIN: figures).

use crate::domain::Stamp;
use crate::domain::action::revisit::exhausted;
use crate::domain::calendar::Calendar;
use crate::domain::code::{Limit, Reached};
use crate::domain::limits::Clock;
use crate::domain::period::Period;
use crate::domain::rules::Rules;
use crate::domain::ticket::{Decision, Leg, Ticket, Visit};
use crate::domain::verdict::Verdict;

/// A part of a whole, both counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub part: u64,
    pub whole: u64,
}

impl Part {
    fn count(&mut self, counts: bool) {
        self.whole += 1;
        self.part += u64::from(counts);
    }
}

/// Against what the tickets are counted.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    pub period: Period,
    pub now: Stamp,
    pub rules: &'a Rules,
    pub clock: Clock<'a>,
}

#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub accepted: u64,
    pub answered: u64,
    /// Of those accepted in the period: handed over, still waiting in time, gone nowhere.
    pub handed: u64,
    pub waiting: u64,
    pub unexplained: u64,
    /// Of those first handed over in the period: closed by now.
    pub closed: Part,
    pub in_time: Part,
    pub signed: Part,
    pub contacted: Part,
    pub redo_in_time: Part,
    /// Hand-overs in the period without any due date.
    pub no_limit: u64,
    pub returned: Part,
    pub upheld: Part,
    pub extended: Part,
    pub redone: Part,
    pub revisited: Part,
    pub unreached: u64,
    pub skipped: u64,
    pub solved: Part,
    pub satisfied: Part,
    pub strictly: Part,
    pub first_satisfied: Part,
}

impl Tally {
    /// What one ticket adds.
    pub fn of(ticket: &Ticket, frame: &Frame) -> Tally {
        let mut tally = Tally::default();
        tally.add(ticket, frame);
        tally
    }

    /// Adds another tally, figure by figure.
    pub fn merge(&mut self, other: &Tally) {
        let counts = [
            (&mut self.accepted, other.accepted),
            (&mut self.answered, other.answered),
            (&mut self.handed, other.handed),
            (&mut self.waiting, other.waiting),
            (&mut self.unexplained, other.unexplained),
            (&mut self.no_limit, other.no_limit),
            (&mut self.unreached, other.unreached),
            (&mut self.skipped, other.skipped),
        ];
        for (sum, count) in counts {
            *sum += count;
        }
        let parts = [
            (&mut self.closed, other.closed),
            (&mut self.in_time, other.in_time),
            (&mut self.signed, other.signed),
            (&mut self.contacted, other.contacted),
            (&mut self.redo_in_time, other.redo_in_time),
            (&mut self.returned, other.returned),
            (&mut self.upheld, other.upheld),
            (&mut self.extended, other.extended),
            (&mut self.redone, other.redone),
            (&mut self.revisited, other.revisited),
            (&mut self.solved, other.solved),
            (&mut self.satisfied, other.satisfied),
            (&mut self.strictly, other.strictly),
            (&mut self.first_satisfied, other.first_satisfied),
        ];
        for (sum, part) in parts {
            sum.part += part.part;
            sum.whole += part.whole;
        }
    }

    fn add(&mut self, ticket: &Ticket, frame: &Frame) {
        self.add_acceptance(ticket, frame);
        for leg in &ticket.legs {
            self.add_leg(leg, frame);
        }
        if let Some(first) = ticket.handovers().next()
            && frame.period.contains(first.start.at)
        {
            self.closed.count(ticket.first_closing().is_some());
        }
        if let Some(closing) = ticket.first_closing()
            && frame.period.contains(closing.done.at)
        {
            self.redone.count(ticket.legs.iter().any(|leg| leg.redo.is_some()));
        }
        self.add_visits(ticket, frame);
    }

    fn add_acceptance(&mut self, ticket: &Ticket, frame: &Frame) {
        if !frame.period.contains(ticket.accepted.at) {
            return;
        }
        self.accepted += 1;
        if !ticket.legs.is_empty() {
            self.handed += 1;
        } else if ticket.answer.is_some() {
            self.answered += 1;
        } else {
            let due = frame.clock.due(ticket.accepted.at, frame.rules.limits.waiting.span);
            match due {
                Ok(due) if due >= frame.now => self.waiting += 1,
                _ => self.unexplained += 1,
            }
        }
    }

    fn add_leg(&mut self, leg: &Leg, frame: &Frame) {
        if leg.redo.is_some() {
            count_limit(&mut self.redo_in_time, leg, Limit::Reply, frame);
            return;
        }
        count_limit(&mut self.in_time, leg, Limit::Reply, frame);
        count_limit(&mut self.signed, leg, Limit::Sign, frame);
        count_limit(&mut self.contacted, leg, Limit::Contact, frame);
        if frame.period.contains(leg.start.at) {
            self.no_limit += u64::from(leg.due.is_none() && leg.giving_back.is_none());
            self.returned.count(leg.giving_back.is_some());
            self.extended.count(leg.extension.as_ref().is_some_and(|e| e.decision == Decision::Granted));
            if let Some(giving_back) = &leg.giving_back {
                self.upheld.count(giving_back.decision == Decision::Granted);
            }
        }
    }

    fn add_visits(&mut self, ticket: &Ticket, frame: &Frame) {
        let valid = |visit: &&Visit| visit.call.reached == Reached::Reached && visit.call.grade.is_some();
        let first = ticket.visits.iter().find(valid).filter(|visit| frame.period.contains(visit.done.at));
        let last = ticket.visits.iter().rfind(valid).filter(|visit| frame.period.contains(visit.done.at));
        if let Some(grade) = first.and_then(|visit| visit.call.grade) {
            self.first_satisfied.count(grade.is_satisfied());
        }
        if let Some(grade) = last.and_then(|visit| visit.call.grade) {
            self.satisfied.count(grade.is_satisfied());
            self.strictly.count(grade.is_strictly_satisfied());
        }
        let told = |visit: &&Visit| visit.call.reached == Reached::Reached && visit.call.solved.is_some();
        let last = ticket.visits.iter().rfind(told).filter(|visit| frame.period.contains(visit.done.at));
        if let Some(solved) = last.and_then(|visit| visit.call.solved) {
            self.solved.count(solved);
        }
        self.add_revisit_base(ticket, frame);
    }

    /// To be revisited: what was closed in the period and is still closed, less what the rules leave out.
    fn add_revisit_base(&mut self, ticket: &Ticket, frame: &Frame) {
        let Some(closing) = ticket.closing().filter(|closing| frame.period.contains(closing.done.at)) else {
            return;
        };
        let visits: Vec<&Visit> =
            ticket.current_visits().filter(|visit| visit.done.at >= closing.done.at).collect();
        let reached = visits.iter().any(|visit| visit.call.reached == Reached::Reached);
        if reached {
            self.revisited.count(true);
        } else if visits.iter().any(|visit| visit.call.reached == Reached::Skipped) {
            self.skipped += 1;
        } else if exhausted(&visits, &frame.rules.revisit) {
            self.unreached += 1;
        } else {
            self.revisited.count(false);
        }
    }

    pub fn once(&self) -> Part {
        Part { part: self.redone.whole - self.redone.part, whole: self.redone.whole }
    }
}

/// A limit counts when it ended in the period: its due moment lies in it and is past.
fn count_limit(part: &mut Part, leg: &Leg, limit: Limit, frame: &Frame) {
    let Some(due) = leg.limit(limit).filter(|due| frame.period.contains(*due) && *due < frame.now) else {
        return;
    };
    match leg.verdict(limit, frame.now) {
        Verdict::InTime => part.count(true),
        Verdict::Late | Verdict::Overdue => part.count(false),
        // Closed without ever signing or calling; a unit that was relieved in time owed nothing.
        Verdict::Lifted if leg.left.is_none() => part.count(false),
        Verdict::Lifted | Verdict::Running | Verdict::NoLimit => {}
    }
    debug_assert!(due < frame.now);
}

/// Times from the first hand-over to the first closing of what was closed in the period.
#[derive(Clone, Debug, Default)]
pub struct Times {
    /// Working days, one per ticket.
    pub working_days: Vec<i64>,
    /// Sum of elapsed seconds and number of tickets.
    pub seconds: i64,
    pub tickets: u64,
    /// Tickets of years without a calendar.
    pub uncounted: u64,
}

impl Times {
    pub fn add(&mut self, ticket: &Ticket, period: Period, calendar: &Calendar) {
        let Some(closing) = ticket.first_closing().filter(|closing| period.contains(closing.done.at)) else {
            return;
        };
        let Some(first) = ticket.handovers().next() else { return };
        let (start, end) = (first.start.at, closing.done.at);
        self.tickets += 1;
        self.seconds += end.seconds() - start.seconds();
        match calendar.working_days_between(start.date(), end.date()) {
            Ok(days) => self.working_days.push(days),
            Err(_) => self.uncounted += 1,
        }
    }

    pub fn mean_days(&self) -> Option<f64> {
        let count = self.working_days.len();
        (count > 0).then(|| self.working_days.iter().sum::<i64>() as f64 / count as f64)
    }

    pub fn median_days(&mut self) -> Option<f64> {
        self.working_days.sort_unstable();
        let (days, count) = (&self.working_days, self.working_days.len());
        match count {
            0 => None,
            odd if odd % 2 == 1 => Some(days[odd / 2] as f64),
            even => Some((days[even / 2 - 1] + days[even / 2]) as f64 / 2.0),
        }
    }

    pub fn mean_seconds(&self) -> Option<i64> {
        (self.tickets > 0).then(|| self.seconds / self.tickets as i64)
    }
}
