//! Limits: how long each step may take and from which rule that comes; and the clock that turns a limit
//! into a due moment. Defaults and sources stand in the settings file, not here.

use super::calendar::{Calendar, NoCalendar};
use super::code::{Kind, Urgency, codes};
use super::hours::OfficeHours;
use super::stamp::Stamp;
use std::fmt;

codes! {
    /// What a limit counts.
    pub enum SpanUnit {
        /// Working days: day 0 is not counted, due at the end of the n-th.
        WorkingDays = "wd",
        /// Clock hours, calendar ignored.
        Hours = "h",
        /// Clock minutes, calendar ignored.
        Minutes = "min",
        /// Hours inside the office's opening hours.
        OfficeHours = "oh",
    }
}

/// A length of time as rules state it, written `5wd`, `24h`, `30min`, `8oh`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    pub amount: u32,
    pub unit: SpanUnit,
}

impl Span {
    pub const fn working_days(amount: u32) -> Span {
        Span { amount, unit: SpanUnit::WorkingDays }
    }

    /// Reads `5wd`; at most 5 digits, so that no sum of limits can overflow.
    pub fn parse(text: &str) -> Option<Span> {
        let split = text.find(|c: char| !c.is_ascii_digit())?;
        let (amount, unit) = text.split_at(split);
        if amount.is_empty() || amount.len() > 5 {
            return None;
        }
        Some(Span { amount: amount.parse().ok()?, unit: SpanUnit::from_code(unit)? })
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}{}", self.amount, self.unit.code())
    }
}

/// A limit and where it comes from.
#[derive(Clone, PartialEq, Debug)]
pub struct Rule {
    /// Settings key, e.g. `reply.complaint`.
    pub name: String,
    pub span: Span,
    /// The clause, e.g. `[E]` for Ezhou's plan.
    pub source: String,
}

/// All limits of an office.
#[derive(Clone, PartialEq, Debug)]
pub struct Limits {
    pub sign: Rule,
    pub contact: Rule,
    pub giving_back: Rule,
    pub redo: Rule,
    /// Until when a supporting unit gives its opinion.
    pub support: Rule,
    /// How long an accepted ticket may wait for its dispatch before it counts as unexplained.
    pub waiting: Rule,
    /// One per [`Kind`], in its order.
    pub reply: Vec<Rule>,
    pub emergency_sign: Rule,
    pub emergency_contact: Rule,
    pub emergency_reply: Rule,
}

/// The four limits of one hand-over.
pub struct HandoverLimits<'a> {
    pub sign: &'a Rule,
    pub contact: &'a Rule,
    pub giving_back: &'a Rule,
    pub reply: &'a Rule,
}

impl Limits {
    /// Urgency decides first, then kind.
    pub fn of(&self, kind: Kind, urgency: Urgency) -> HandoverLimits<'_> {
        let giving_back = &self.giving_back;
        match urgency {
            Urgency::Emergency => HandoverLimits {
                sign: &self.emergency_sign,
                contact: &self.emergency_contact,
                giving_back,
                reply: &self.emergency_reply,
            },
            Urgency::Normal => HandoverLimits {
                sign: &self.sign,
                contact: &self.contact,
                giving_back,
                reply: &self.reply[kind as usize],
            },
        }
    }
}

/// Turns limits into due moments.
#[derive(Clone, Copy)]
pub struct Clock<'a> {
    pub calendar: &'a Calendar,
    pub hours: &'a OfficeHours,
}

impl Clock<'_> {
    /// The last second in which something started at `start` is in time.
    ///
    /// # Errors
    /// The limit reaches a year whose holiday notice is not known: never a Monday-to-Friday guess.
    pub fn due(&self, start: Stamp, span: Span) -> Result<Stamp, NoCalendar> {
        let amount = i64::from(span.amount);
        match span.unit {
            SpanUnit::WorkingDays => {
                self.calendar.add_working_days(start.date(), span.amount).map(Stamp::end_of)
            }
            SpanUnit::Hours => Ok(start.plus_seconds(amount * 3600)),
            SpanUnit::Minutes => Ok(start.plus_seconds(amount * 60)),
            SpanUnit::OfficeHours => self.hours.add_seconds(start, amount * 3600, Some(self.calendar)),
        }
    }

    /// A due moment put off by the time from `from` to `until`, counted as the limit counts: the working days
    /// between (the hour of the due moment stays), the hours of the clock, or the hours the office was open.
    pub fn put_off(
        &self,
        due: Stamp,
        unit: SpanUnit,
        from: Stamp,
        until: Stamp,
    ) -> Result<Stamp, NoCalendar> {
        match unit {
            SpanUnit::WorkingDays => {
                let days = self.calendar.working_days_between(from.date(), until.date())?;
                let date = self.calendar.add_working_days(due.date(), u32::try_from(days).unwrap_or(0))?;
                Ok(Stamp::start_of(date).plus_seconds(due.seconds() - Stamp::start_of(due.date()).seconds()))
            }
            SpanUnit::Hours | SpanUnit::Minutes => Ok(due.plus_seconds(until.seconds() - from.seconds())),
            SpanUnit::OfficeHours => {
                let open = self.hours.seconds_between(from, until, Some(self.calendar))?;
                self.hours.add_seconds(due, open, Some(self.calendar))
            }
        }
    }

    /// An extended due moment: the extension runs on from the old one.
    pub fn extended(&self, due: Stamp, span: Span) -> Result<Stamp, NoCalendar> {
        self.due(due, span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clk08_two_office_hours_on_account_move_the_due_moment_by_two_hours() {
        let calendar = Calendar::embedded();
        let day = "08:30-12:00,14:30-17:30";
        let hours = OfficeHours::parse([day, day, day, day, day, "", ""]).unwrap();
        let clock = Clock { calendar: &calendar, hours: &hours };
        let at = |text: &str| Stamp::parse(text).unwrap();
        // A Friday to a Monday.
        let (from, until) = (at("2025-06-13T16:30:00"), at("2025-06-16T09:30:00"));
        let due = at("2025-06-16T11:00:00");
        let put_off = |unit| clock.put_off(due, unit, from, until).unwrap();
        assert_eq!(put_off(SpanUnit::OfficeHours), at("2025-06-16T15:30:00"));
        assert_eq!(put_off(SpanUnit::WorkingDays), at("2025-06-17T11:00:00"));
        assert_eq!(put_off(SpanUnit::Hours), at("2025-06-19T04:00:00"));
    }

    #[test]
    fn spans_read_back_and_refuse_other_forms() {
        for text in ["5wd", "24h", "30min", "8oh", "0wd"] {
            assert_eq!(Span::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "wd", "5", "5d", "-5wd", "123456wd", "5 wd", "5wdx"] {
            assert_eq!(Span::parse(text), None, "{text}");
        }
    }
}
