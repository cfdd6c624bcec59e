//! Was a limit kept? Late means done after the due moment; overdue means not done and past it.

use super::code::{Lamp, Limit};
use super::leg::{Decision, Leg, Support};
use super::limits::{Clock, SpanUnit};
use super::stamp::Stamp;
use super::ticket::Done;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    InTime,
    /// Done after the due moment.
    Late,
    /// Not done, due moment past.
    Overdue,
    /// Not done, due moment still ahead.
    Running,
    /// Relieved or closed before the due moment: nothing to judge.
    Lifted,
    /// No due moment is known (a foreign export without one, or a year without a calendar).
    NoLimit,
}

impl Verdict {
    pub fn code(self) -> &'static str {
        match self {
            Verdict::InTime => "in-time",
            Verdict::Late => "late",
            Verdict::Overdue => "overdue",
            Verdict::Running => "running",
            Verdict::Lifted => "lifted",
            Verdict::NoLimit => "no-limit",
        }
    }

    pub fn is_breach(self) -> bool {
        matches!(self, Verdict::Late | Verdict::Overdue)
    }
}

/// Judges one limit as of `now`; `released` is when nothing more could be done about it (the unit was
/// relieved, or the ticket closed).
pub fn judge(done: Option<Stamp>, due: Option<Stamp>, released: Option<Stamp>, now: Stamp) -> Verdict {
    let Some(due) = due else { return Verdict::NoLimit };
    match (done, released) {
        (Some(done), _) if done <= due => Verdict::InTime,
        (Some(_), _) => Verdict::Late,
        (None, Some(released)) if released <= due => Verdict::Lifted,
        (None, Some(_)) => Verdict::Late,
        (None, None) if now > due => Verdict::Overdue,
        (None, None) => Verdict::Running,
    }
}

impl Leg {
    pub fn limit(&self, limit: Limit) -> Option<Stamp> {
        match limit {
            Limit::Sign => self.sign_due,
            Limit::Contact => self.contact_due,
            Limit::Return => self.return_due,
            Limit::Reply => self.due,
            // One for each supporting unit, see `support_verdict`.
            Limit::Support => None,
        }
    }

    pub fn done(&self, limit: Limit) -> Option<Stamp> {
        let done = match limit {
            Limit::Sign => self.signed,
            Limit::Contact => self.first_contact,
            Limit::Return => self.giving_back.as_ref().map(|giving_back| giving_back.asked),
            Limit::Reply => self.closing.as_ref().map(|closing| closing.done),
            Limit::Support => None,
        };
        done.map(|done| done.at)
    }

    /// The verdict on one limit. A return need not happen, so its limit is never judged here; a leg
    /// that closed without signing or contact is judged as of its closing.
    pub fn verdict(&self, limit: Limit, now: Stamp) -> Verdict {
        if limit == Limit::Return {
            return Verdict::NoLimit;
        }
        let closed = self.closing.as_ref().filter(|_| limit != Limit::Reply).map(|closing| closing.done);
        let released = self.relieved().or(closed).map(|done| done.at);
        judge(self.done(limit), self.limit(limit), released, self.clock_at(limit, now))
    }

    /// From when on the unit owed nothing more. A return that was granted relieves it from when it asked: how long
    /// the office took is not its doing.
    fn relieved(&self) -> Option<Done> {
        let granted = self.giving_back.as_ref().filter(|back| back.decision == Decision::Granted);
        granted.map(|back| back.asked).filter(|_| self.left.is_some()).or(self.left)
    }

    /// How far the limit's clock has run: on account (挂账) the reply limit stands still.
    pub fn clock_at(&self, limit: Limit, now: Stamp) -> Stamp {
        match self.paused {
            Some(paused) if limit == Limit::Reply => now.min(paused.at),
            _ => now,
        }
    }
}

impl Leg {
    /// Did a supporting unit of this leg give its opinion in time? Nothing is owed any more when the ticket
    /// is closed or has left.
    pub fn support_verdict(&self, support: &Support, now: Stamp) -> Verdict {
        let released = self.relieved().or(self.done_closing()).map(|done| done.at);
        judge(support.opinion.map(|done| done.at), support.due, released, now)
    }
}

/// The lamp of an open limit: yellow when at most one working day is left (clock limits: from the
/// start), red after the due moment. A day outside the calendar shows green, never a wrong warning.
pub fn lamp(leg: &Leg, due: Stamp, now: Stamp, clock: &Clock) -> Lamp {
    if now > due {
        return Lamp::Red;
    }
    if leg.span.is_some_and(|span| matches!(span.unit, SpanUnit::Hours | SpanUnit::Minutes)) {
        return Lamp::Yellow;
    }
    match clock.calendar.working_days_between(now.date(), due.date()) {
        Ok(days) if days <= 1 => Lamp::Yellow,
        _ => Lamp::Green,
    }
}
