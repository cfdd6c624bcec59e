//! One row of a foreign table → the request it tells, or the faults of its cells.

use super::{ReadAs, Request, Stated, TEXTS, moment_wrong, shown};
use crate::domain::Stamp;
use crate::domain::action::accept::{check_number, meant_number};
use crate::domain::code::{Cause, Kind, Origin, Urgency};
use crate::domain::event::{Field, Intake};
use crate::domain::limits::{Span, SpanUnit};
use crate::domain::refusal::Refusal;
use crate::domain::trouble::{Trouble, Wrong};
use crate::intake::grid::{Cell, GridRow};
use crate::intake::headings::{Mapping, Meaning};
use crate::intake::moment::{MomentFault, parse_moment};
use crate::text::Lang;
use crate::text::synonyms::{self, Read};
use chrono::NaiveTime;
use std::borrow::Cow;

pub(super) struct RowReader<'a> {
    pub row: &'a GridRow,
    pub file: &'a str,
    pub mapping: &'a Mapping,
    pub read_as: &'a ReadAs,
    /// Shorter than the heading, in a form where that means lost cells.
    pub ragged: bool,
    pub troubles: &'a mut Vec<Trouble>,
}

impl<'a> RowReader<'a> {
    fn cell(&self, meaning: Meaning) -> Option<&'a Cell> {
        self.row.cells.get(self.mapping.column(meaning)?)
    }

    /// The text, verbatim.
    pub(super) fn text(&self, meaning: Meaning) -> Cow<'a, str> {
        self.cell(meaning).map_or(Cow::Borrowed(""), shown)
    }

    fn word(&self, meaning: Meaning) -> Cow<'a, str> {
        match self.text(meaning) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            // A moment, which has no blanks around it.
            moment => moment,
        }
    }

    fn fault(&mut self, meaning: Meaning, what: Wrong) {
        let trouble = Trouble::of(self.file, what).line(self.row.line);
        self.troubles.push(trouble.column(self.mapping.heading(meaning)));
    }

    /// The request, if enough of the row can be read to tell one.
    pub fn request(&mut self) -> Option<Request> {
        self.check_width();
        let number = self.number();
        let received = self.moment(Meaning::Received);
        if received.is_none() && self.cell(Meaning::Received).is_none_or(Cell::is_blank) {
            self.fault(Meaning::Received, Wrong::MissingCell);
        }
        let kind = self.kind();
        let urgency = self
            .known(Meaning::Urgency, synonyms::urgency, synonyms::known_urgencies)
            .unwrap_or(Urgency::Normal);
        let told = self.known(Meaning::Origin, synonyms::origin, synonyms::known_origins);
        let origin = told.unwrap_or_else(|| self.read_as.origin.of(&self.word(Meaning::Channel)));
        let cause = self.cause();
        let mut units = self.units(Meaning::Unit).into_iter();
        let mut request = Request {
            line: self.row.line,
            number: number?,
            received: received?,
            intake: self.intake(kind, urgency, origin),
            origin_told: told.is_some(),
            unit: units.next().unwrap_or_default(),
            supporting: units.chain(self.units(Meaning::Supporting)).collect(),
            dispatched: self.moment(Meaning::Dispatched),
            signed: self.moment(Meaning::Signed),
            contacted: self.moment(Meaning::Contacted),
            sign_limit: self.stated(Meaning::SignDue),
            contact_limit: self.stated(Meaning::ContactDue),
            due: self.due(Meaning::Due),
            closed: self.moment(Meaning::Closed),
            visited: self.moment(Meaning::Visited),
            reply: self.text(Meaning::Reply).into_owned(),
            reached: self.known(Meaning::Reached, synonyms::reached, synonyms::known_reached),
            solved: self.known(Meaning::Solved, synonyms::yes_no, synonyms::known_answers),
            grade: self.known(Meaning::Grade, synonyms::grade, synonyms::known_grades),
            cause,
            cause_text: if cause.is_none() { self.word(Meaning::Cause).into() } else { String::new() },
            return_unit: self.read_as.units.full(&self.word(Meaning::ReturnUnit)).to_owned(),
            return_reason: self.word(Meaning::ReturnReason).into(),
            extended: self.extended(),
            extension_days: self.days(),
            direct: synonyms::is_direct(&self.word(Meaning::Handling)),
        };
        request.settle_days();
        self.check_order(&request);
        self.keep_rest(&mut request);
        Some(request)
    }

    fn check_width(&mut self) {
        let headings = self.mapping.headings.len();
        let cells = self.row.cells.len();
        let spare = self.row.cells.get(headings..).unwrap_or_default().iter().any(|cell| !cell.is_blank());
        if spare || self.ragged {
            let what = Wrong::Ragged { cells, headings };
            self.troubles.push(Trouble::of(self.file, what).line(self.row.line));
        }
    }

    fn number(&mut self) -> Option<String> {
        let number = self.word(Meaning::Ticket);
        let number = meant_number(&number);
        let what = match check_number(&number) {
            Ok(()) => return Some(number.into_owned()),
            Err(_) if number.is_empty() => Wrong::MissingCell,
            Err(Refusal::DamagedNumber) => Wrong::DamagedNumber { given: number.into() },
            Err(_) => Wrong::BadNumber { given: number.into() },
        };
        self.fault(Meaning::Ticket, what);
        None
    }

    fn moment(&mut self, meaning: Meaning) -> Option<Stamp> {
        self.moment_or(meaning, |stamp, _| stamp)
    }

    fn stated(&mut self, meaning: Meaning) -> Stated {
        match synonyms::span(&self.word(meaning)) {
            Some(span) => Stated::For(span),
            None => self.due(meaning).map_or(Stated::Nothing, Stated::At),
        }
    }

    /// A due date without a time means the end of that day.
    fn due(&mut self, meaning: Meaning) -> Option<Stamp> {
        self.moment_or(
            meaning,
            |stamp, date_only| if date_only { Stamp::end_of(stamp.date()) } else { stamp },
        )
    }

    fn moment_or(&mut self, meaning: Meaning, finish: impl Fn(Stamp, bool) -> Stamp) -> Option<Stamp> {
        let text = match self.cell(meaning)? {
            // A date cell without a time is a day.
            Cell::Moment(moment) => return Some(finish(Stamp::of(*moment), moment.time() == NaiveTime::MIN)),
            Cell::Text(text) => text,
        };
        let what = match parse_moment(text, &self.read_as.moments) {
            Ok(moment) => return Some(finish(moment.stamp, moment.date_only)),
            Err(MomentFault::Empty) => return None,
            Err(fault) => moment_wrong(fault, text.trim()),
        };
        self.fault(meaning, what);
        None
    }

    fn known<T>(
        &mut self,
        meaning: Meaning,
        read: impl Fn(&str) -> Read<T>,
        known: impl Fn(Lang) -> Vec<String>,
    ) -> Option<T> {
        let given = self.word(meaning);
        match read(&given) {
            Read::Known(value) => Some(value),
            Read::Blank => None,
            Read::Unknown => {
                let known = known(self.read_as.lang);
                self.fault(meaning, Wrong::UnknownWord { given: given.into_owned(), known });
                None
            }
        }
    }

    fn kind(&mut self) -> Kind {
        let given = self.word(Meaning::Kind);
        let told = self.read_as.kinds.iter().find(|(word, _)| *word == given).map(|(_, kind)| *kind);
        told.or_else(|| self.known(Meaning::Kind, synonyms::kind, synonyms::known_kinds))
            .unwrap_or(Kind::Other)
    }

    /// Free words in the column of causes are kept as text.
    fn cause(&mut self) -> Option<Cause> {
        synonyms::cause(&self.word(Meaning::Cause)).known()
    }

    fn units(&self, meaning: Meaning) -> Vec<String> {
        let text = self.text(meaning);
        let parts = text.split(['、', '，', ',', ';', '；', '|', '\n']).map(str::trim);
        parts.filter(|part| !part.is_empty()).map(|unit| self.read_as.units.full(unit).to_owned()).collect()
    }

    /// 是否延期, or a yes where others write the days.
    fn extended(&mut self) -> bool {
        let told = self.known(Meaning::Extended, synonyms::yes_no, synonyms::known_answers);
        let days = self.word(Meaning::Days);
        let yes = synonyms::span(&days).is_none() && synonyms::yes_no(&days).known() == Some(true);
        told.unwrap_or(false) || yes
    }

    fn days(&mut self) -> u32 {
        let given = self.word(Meaning::Days);
        match synonyms::span(&given) {
            Some(Span { amount, unit: SpanUnit::WorkingDays }) if amount <= 999 => amount,
            _ if given.is_empty() || matches!(synonyms::yes_no(&given), Read::Known(_) | Read::Blank) => 0,
            _ => {
                let known = vec!["5".to_owned()];
                self.fault(Meaning::Days, Wrong::UnknownWord { given: given.into_owned(), known });
                0
            }
        }
    }

    fn intake(&self, kind: Kind, urgency: Urgency, origin: Origin) -> Intake {
        let mut intake = Intake::new(kind, urgency);
        intake.origin = origin;
        intake.reserve(TEXTS.iter().map(|(_, meaning)| self.text(*meaning).len()).sum());
        for (field, meaning) in TEXTS {
            let verbatim = matches!(field, Field::Title | Field::Content);
            let text = if verbatim { self.text(meaning) } else { self.word(meaning) };
            intake.set(field, &text);
        }
        intake
    }

    fn check_order(&mut self, request: &Request) {
        let after = [
            (Meaning::Dispatched, request.dispatched),
            (Meaning::Signed, request.signed),
            (Meaning::Contacted, request.contacted),
            (Meaning::Closed, request.closed),
            (Meaning::Visited, request.visited),
        ];
        if let Some(now) = self.read_as.now {
            let received = [(Meaning::Received, Some(request.received))];
            for (meaning, stamp) in received.into_iter().chain(after) {
                if let Some(given) = stamp.filter(|stamp| *stamp > now) {
                    self.fault(meaning, Wrong::Future { given: given.to_string(), now: now.to_string() });
                }
            }
        }
        self.check_handling(request);
        for (meaning, stamp) in after {
            if let Some(end) = stamp.filter(|stamp| *stamp < request.received) {
                let what =
                    Wrong::EndBeforeStart { start: request.received.to_string(), end: end.to_string() };
                self.fault(meaning, what);
            }
        }
    }

    /// Nothing is signed, discussed or closed before it was handed over. (A call may lie before the closing an
    /// export tells: that of a redo.)
    fn check_handling(&mut self, request: &Request) {
        let steps = [
            (Meaning::Signed, request.dispatched, request.signed),
            (Meaning::Contacted, request.dispatched, request.contacted),
            (Meaning::Closed, request.dispatched, request.closed),
        ];
        for (meaning, start, end) in steps {
            let (Some(start), Some(end)) = (start, end) else { continue };
            if end < start {
                let what = Wrong::EndBeforeStart { start: start.to_string(), end: end.to_string() };
                self.fault(meaning, what);
            }
        }
    }
}
