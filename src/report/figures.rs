//! What a set of tickets adds up to in a period: plain counts, from which every rate takes its part and its
//! whole (DOMAIN: figures). Which counts a rate takes stands in `rates`.

use crate::domain::Stamp;
use crate::domain::action::revisit::exhausted;
use crate::domain::calendar::Calendar;
use crate::domain::code::{Cause, Grade, Limit, Reached, Stage, Way};
use crate::domain::event::Call;
use crate::domain::leg::{Closed, Decision, Leg};
use crate::domain::limits::Clock;
use crate::domain::period::Period;
use crate::domain::preset::FigureRules;
use crate::domain::rules::Rules;
use crate::domain::ticket::{Ticket, Visit};
use crate::domain::verdict::Verdict;
use std::ops::{AddAssign, Index, IndexMut};

/// Against what the tickets are counted.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    pub period: Period,
    pub now: Stamp,
    pub rules: &'a Rules,
    pub figures: &'a FigureRules,
    pub clock: Clock<'a>,
}

/// What is counted. Every one is of the period: `Accepted` are those accepted in it, and so on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Count {
    Accepted,
    /// Not accepted: declined with the channel told.
    Declined,
    /// Of those accepted: gone into another ticket; handed to somebody outside.
    Merged,
    Transferred,
    /// Of those accepted: answered at once, in all and by the ways that are counted apart.
    Answered,
    AnsweredSmart,
    AnsweredSelf,
    /// Of those accepted: handed over; still waiting in time; gone nowhere; answered or closed by now.
    Handed,
    Waiting,
    Unexplained,
    Concluded,
    /// Tickets first handed over in the period; closed by now; closed in time; open and not yet due.
    Cohort,
    CohortClosed,
    CohortInTime,
    CohortNotDue,
    /// First closings; of these sent back at least once.
    Closings,
    Redone,
    /// First closings with neither redo nor supervision.
    Once,
    /// Limits that ended, and of these the kept ones.
    Due,
    DueKept,
    SignDue,
    SignDueKept,
    ContactDue,
    ContactDueKept,
    RedoDue,
    RedoDueKept,
    /// Hand-overs; without any due date; with a return asked, granted; with an extension granted.
    Handovers,
    NoLimit,
    Returned,
    Upheld,
    Extended,
    /// Closed and to be called back; of these reached. Outside: never reached, not to be called.
    ToRevisit,
    Revisited,
    Unreached,
    Skipped,
    /// Tickets with a valid last call whose requester the unit had contacted, or which no unit had.
    CalledContacted,
    /// Last calls that said whether the matter is solved; yes; no, and the request was unreasonable.
    Told,
    Solved,
    Unreasonable,
}

const COUNTS: usize = Count::Unreasonable as usize + 1;
const GRADES: usize = Grade::ALL.len();

/// How often each [`Count`] was met, and the grades of valid calls.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    counts: [u64; COUNTS],
    /// By [`Grade`]: of each ticket's last valid call, and of its first.
    pub last: [u64; GRADES],
    pub first: [u64; GRADES],
}

impl Default for Tally {
    fn default() -> Tally {
        Tally { counts: [0; COUNTS], last: [0; GRADES], first: [0; GRADES] }
    }
}

impl Index<Count> for Tally {
    type Output = u64;

    fn index(&self, count: Count) -> &u64 {
        &self.counts[count as usize]
    }
}

impl IndexMut<Count> for Tally {
    fn index_mut(&mut self, count: Count) -> &mut u64 {
        &mut self.counts[count as usize]
    }
}

impl AddAssign<&Tally> for Tally {
    fn add_assign(&mut self, other: &Tally) {
        add(&mut self.counts, &other.counts);
        add(&mut self.last, &other.last);
        add(&mut self.first, &other.first);
    }
}

/// Of a fixed length, so that several are added at a time: every ticket is added to seven groups.
fn add<const N: usize>(sums: &mut [u64; N], more: &[u64; N]) {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum += more;
    }
}

impl Tally {
    /// What one ticket adds.
    pub fn of(ticket: &Ticket, frame: &Frame) -> Tally {
        let mut tally = Tally::default();
        tally.add_acceptance(ticket, frame);
        if ticket.dossier().excluded.is_none() {
            tally.assess(ticket, frame);
        }
        tally
    }

    /// What a ticket adds beyond its acceptance, whether it is excluded from the assessment or not.
    pub fn assessed(ticket: &Ticket, frame: &Frame) -> Tally {
        let mut tally = Tally::default();
        tally.assess(ticket, frame);
        tally
    }

    /// What one ticket adds to each unit that had it: to each the limits and hand-overs of its own legs, all
    /// else to the last one.
    pub fn by_unit<'t>(ticket: &'t Ticket, frame: &Frame) -> Vec<(&'t str, Tally)> {
        let mut last = Tally::default();
        last.add_acceptance(ticket, frame);
        if ticket.dossier().excluded.is_some() {
            return vec![(ticket.unit(), last)];
        }
        last.assess_whole(ticket, frame);
        let of_leg = |leg: &'t Leg| {
            let mut own = Tally::default();
            own.add_leg(leg, frame);
            (leg.unit.as_str(), own)
        };
        ticket.legs.iter().map(of_leg).chain([(ticket.unit(), last)]).collect()
    }

    fn assess(&mut self, ticket: &Ticket, frame: &Frame) {
        for leg in &ticket.legs {
            self.add_leg(leg, frame);
        }
        self.assess_whole(ticket, frame);
    }

    /// What is assessed of a ticket as a whole, whichever units had it.
    fn assess_whole(&mut self, ticket: &Ticket, frame: &Frame) {
        // What went into another ticket, or outside, is nobody's to close here.
        if gone(ticket).is_none() {
            self.add_cohort(ticket, frame);
        }
        self.add_calls(ticket, frame);
        self.add_revisit_base(ticket, frame);
    }

    /// W: tickets whose last valid call lies in the period.
    pub fn called(&self) -> u64 {
        self.last.iter().sum()
    }

    /// Did anything of it happen in the period?
    pub fn is_something(&self) -> bool {
        self[Count::Accepted] + self[Count::Cohort] + self[Count::Due] + self.called() > 0
    }

    fn note(&mut self, count: Count, counts: bool) {
        self[count] += u64::from(counts);
    }

    fn add_acceptance(&mut self, ticket: &Ticket, frame: &Frame) {
        if !frame.period.contains(ticket.accepted.at) {
            return;
        }
        let taken = taken_as(ticket);
        self.note(Count::Accepted, taken != Some(Count::Declined));
        match taken {
            Some(gone @ (Count::Declined | Count::Merged | Count::Transferred)) => self[gone] += 1,
            Some(Count::Handed) => {
                self[Count::Handed] += 1;
                // Given back by its unit, it may have been answered after all.
                let answered = ticket.answer.is_some() && ticket.open_leg().is_none();
                self.note(Count::Concluded, ticket.first_closing().is_some() || answered);
            }
            Some(_) => {
                self[Count::Answered] += 1;
                self[Count::Concluded] += 1;
                let way = ticket.answer.as_ref().map(|answer| answer.way);
                self.note(Count::AnsweredSmart, way == Some(Way::Smart));
                self.note(Count::AnsweredSelf, way == Some(Way::Own));
            }
            None => {
                let due = frame.clock.due(ticket.accepted.at, frame.rules.limits.waiting.span);
                let in_time = due.is_ok_and(|due| due >= frame.now);
                self[if in_time { Count::Waiting } else { Count::Unexplained }] += 1;
            }
        }
    }

    fn add_leg(&mut self, leg: &Leg, frame: &Frame) {
        if leg.redo.is_some() {
            self.add_limit([Count::RedoDue, Count::RedoDueKept], leg, Limit::Reply, frame);
            return;
        }
        self.add_limit([Count::Due, Count::DueKept], leg, Limit::Reply, frame);
        self.add_limit([Count::SignDue, Count::SignDueKept], leg, Limit::Sign, frame);
        self.add_limit([Count::ContactDue, Count::ContactDueKept], leg, Limit::Contact, frame);
        if frame.period.contains(leg.start.at) {
            self[Count::Handovers] += 1;
            self.note(Count::NoLimit, leg.due.is_none() && leg.giving_back.is_none());
            self.note(
                Count::Extended,
                leg.extension.as_ref().is_some_and(|e| e.decision == Decision::Granted),
            );
            if let Some(giving_back) = &leg.giving_back {
                self[Count::Returned] += 1;
                self.note(Count::Upheld, giving_back.decision == Decision::Granted);
            }
        }
    }

    /// A limit counts when it ended in the period: its due moment lies in it and is past.
    fn add_limit(&mut self, [ended, kept]: [Count; 2], leg: &Leg, limit: Limit, frame: &Frame) {
        if !leg.limit(limit).is_some_and(|due| frame.period.contains(due) && due < frame.now) {
            return;
        }
        let in_time = match leg.verdict(limit, frame.now) {
            Verdict::InTime => true,
            Verdict::Late | Verdict::Overdue => false,
            // Closed without ever signing or calling; a unit that was relieved in time owed nothing.
            Verdict::Lifted if leg.left.is_none() => false,
            Verdict::Lifted | Verdict::Running | Verdict::NoLimit => return,
        };
        self[ended] += 1;
        self.note(kept, in_time);
    }

    fn add_cohort(&mut self, ticket: &Ticket, frame: &Frame) {
        let closing = ticket.first_closing();
        if ticket.handovers().next().is_some_and(|first| frame.period.contains(first.start.at)) {
            self[Count::Cohort] += 1;
            self.note(Count::CohortClosed, closing.is_some());
            let kept = |leg: &Leg, closing: &Closed| leg.due.is_some_and(|due| closing.done.at <= due);
            let closed = ticket.legs.iter().find_map(|leg| Some((leg, leg.closing.as_ref()?)));
            self.note(Count::CohortInTime, closed.is_some_and(|(leg, closing)| kept(leg, closing)));
            // On account the limit stands still: it has not passed.
            let ahead = |leg: &Leg| leg.due.is_some_and(|due| due >= leg.clock_at(Limit::Reply, frame.now));
            let open = ticket.open_leg().filter(|_| closing.is_none());
            self.note(Count::CohortNotDue, open.is_some_and(ahead));
        }
        if closing.is_some_and(|closing| frame.period.contains(closing.done.at)) {
            self[Count::Closings] += 1;
            let redone = ticket.legs.iter().any(|leg| leg.redo.is_some());
            self.note(Count::Redone, redone);
            self.note(Count::Once, !redone && ticket.dossier().supervisions.is_empty());
        }
    }

    fn add_calls(&mut self, ticket: &Ticket, frame: &Frame) {
        let graded = |visit: &&Visit| visit.call.reached == Reached::Reached && visit.call.grade.is_some();
        let in_period = |visit: &&Visit| frame.period.contains(visit.done.at);
        let first = ticket.visits.iter().find(graded).filter(in_period);
        if let Some(grade) = first.and_then(|visit| visit.call.grade) {
            self.first[grade as usize] += 1;
        }
        let last = ticket.visits.iter().rfind(graded).filter(in_period);
        if let Some(grade) = last.and_then(|visit| visit.call.grade) {
            self.last[grade as usize] += 1;
            // What no unit had was answered at once.
            let contacted = |leg: &Leg| leg.first_contact.is_some();
            self.note(Count::CalledContacted, ticket.legs.is_empty() || ticket.legs.iter().any(contacted));
        }
        let told = |visit: &&Visit| visit.call.reached == Reached::Reached && visit.call.solved.is_some();
        if let Some(visit) = ticket.visits.iter().rfind(told).filter(in_period) {
            let solved = visit.call.solved == Some(true);
            self[Count::Told] += 1;
            self.note(Count::Solved, solved);
            self.note(Count::Unreasonable, !solved && visit.call.cause == Some(Cause::Unreasonable));
        }
    }

    /// To be revisited: what was closed in the period and is still closed, less what the rules leave out.
    fn add_revisit_base(&mut self, ticket: &Ticket, frame: &Frame) {
        if !ticket.closing().is_some_and(|closing| frame.period.contains(closing.done.at)) {
            return;
        }
        let visits: Vec<&Visit> = ticket.current_visits().collect();
        // Reached and answered: the same W as that of the other rates.
        let said = |call: &Call| call.grade.is_some() || call.solved.is_some();
        let reached = visits.iter().any(|visit| visit.call.reached == Reached::Reached && said(&visit.call));
        if reached {
            self[Count::ToRevisit] += 1;
            self[Count::Revisited] += 1;
        } else if visits.iter().any(|visit| visit.call.reached == Reached::Skipped) {
            self[Count::Skipped] += 1;
        } else if exhausted(&visits, &frame.rules.revisit) {
            self[Count::Unreached] += 1;
        } else {
            self[Count::ToRevisit] += 1;
        }
    }
}

/// What an accepted ticket counts as: gone elsewhere, handed over, or answered directly; `None` while it waits.
pub fn taken_as(ticket: &Ticket) -> Option<Count> {
    let handed = || (!ticket.legs.is_empty()).then_some(Count::Handed);
    gone(ticket).or_else(handed).or_else(|| ticket.answer.as_ref().map(|_| Count::Answered))
}

/// Where a ticket went that is not handled here on its own.
fn gone(ticket: &Ticket) -> Option<Count> {
    match ticket.stage_aside()? {
        Stage::Merged => Some(Count::Merged),
        Stage::Declined => Some(Count::Declined),
        Stage::Transferred => Some(Count::Transferred),
        _ => None,
    }
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

    pub fn join(&mut self, other: Times) {
        self.working_days.extend(other.working_days);
        self.seconds += other.seconds;
        self.tickets += other.tickets;
        self.uncounted += other.uncounted;
    }

    pub fn mean_days(&self) -> Option<f64> {
        let count = self.working_days.len();
        (count > 0).then(|| self.working_days.iter().sum::<i64>() as f64 / count as f64)
    }

    /// To be called once all are added.
    pub fn sort(&mut self) {
        self.working_days.sort_unstable();
    }

    pub fn median_days(&self) -> Option<f64> {
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
