//! 预警: a unit or an area is warned of a surge, a shared matter, a risk; the unit acknowledges with its
//! measures, and the office settles it. A warning's row in the ledger is its number.

use super::refusal::{BureauRefusal, Lack};
use super::{Counter, need};
use crate::domain::act::Act;
use crate::domain::code::{EventKind, WarningEnd, WarningKind};
use crate::domain::event::{Entry, Event};
use crate::domain::limits::Span;
use crate::domain::refusal::Refusal;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Done;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    pub done: Done,
    pub kind: WarningKind,
    pub unit: String,
    pub area: String,
    pub text: String,
    /// Until when the unit is to answer.
    pub due: Option<Stamp>,
    /// The rows it rests on.
    pub cites: Vec<u64>,
    /// The first answer.
    pub answered: Option<Done>,
    pub settled: Option<(Done, WarningEnd)>,
}

/// What an open warning lacks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lacking {
    Answer,
    /// No answer, and the limit is past.
    OverdueAnswer,
    Settling,
}

impl Warning {
    pub fn is_open(&self) -> bool {
        self.settled.is_none()
    }

    pub fn lacking(&self, now: Stamp) -> Option<Lacking> {
        if !self.is_open() {
            None
        } else if self.answered.is_some() {
            Some(Lacking::Settling)
        } else if self.due.is_some_and(|due| due < now) {
            Some(Lacking::OverdueAnswer)
        } else {
            Some(Lacking::Answer)
        }
    }
}

/// The warnings among the office's acts, in ledger order, with what became of them.
pub fn warnings(office: &[Entry]) -> Vec<Warning> {
    let mut warnings: Vec<Warning> = Vec::new();
    let mut places: HashMap<u64, usize> = HashMap::new();
    for entry in office {
        let Event::Acted(act) = &entry.event else { continue };
        let done = Done { at: entry.at, seq: entry.seq };
        match act.kind {
            EventKind::Warned => {
                if let Some(warning) = begin(done, act) {
                    places.insert(done.seq, warnings.len());
                    warnings.push(warning);
                }
            }
            EventKind::WarningAnswered | EventKind::WarningSettled => {
                for place in act.refs.iter().filter_map(|row| places.get(row)) {
                    follow(&mut warnings[*place], done, act);
                }
            }
            _ => {}
        }
    }
    warnings
}

fn begin(done: Done, act: &Act) -> Option<Warning> {
    Some(Warning {
        done,
        kind: WarningKind::from_code(&act.result)?,
        unit: act.unit.to_string(),
        area: act.area.to_string(),
        text: act.text.to_string(),
        due: act.due,
        cites: act.refs.clone(),
        answered: None,
        settled: None,
    })
}

fn follow(warning: &mut Warning, done: Done, act: &Act) {
    match WarningEnd::from_code(&act.result) {
        Some(end) if act.kind == EventKind::WarningSettled => {
            warning.settled = warning.settled.or(Some((done, end)));
        }
        _ => warning.answered = warning.answered.or(Some(done)),
    }
}

/// A warning about to be issued.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    pub kind: WarningKind,
    pub unit: String,
    pub area: String,
    pub text: String,
    pub reason: String,
    /// Another limit for the answer than the rule's.
    pub span: Option<Span>,
    pub cites: Vec<u64>,
}

/// What issuing comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Issued {
    New(Box<Act<'static>>),
    /// The same warning was issued in that row earlier the same day: cron may run twice.
    Already(u64),
}

impl Issue {
    /// # Errors
    /// Neither unit nor area, no text, an unknown unit, the future, a year without a calendar.
    pub fn decide(&self, known: &[Warning], counter: &Counter) -> Result<Issued, Refusal> {
        counter.not_in_future()?;
        if self.unit.trim().is_empty() {
            need(&self.area, Lack::Target)?;
        }
        need(&self.text, Lack::WarningText)?;
        counter.known_unit(&self.unit)?;
        if let Some(same) = known.iter().find(|warning| self.is(warning, counter.at)) {
            return Ok(Issued::Already(same.done.seq));
        }
        let rule = &counter.rules.warning;
        let span = self.span.unwrap_or(rule.span);
        let mut act = Act::new(EventKind::Warned);
        act.result = self.kind.code().into();
        act.unit = self.unit.clone().into();
        act.area = self.area.clone().into();
        act.text = self.text.clone().into();
        act.reason = self.reason.clone().into();
        act.refs = self.cites.clone();
        act.span = Some(span);
        act.due = Some(counter.clock.due(counter.at, span)?);
        act.rule = format!("{}={span}", rule.name).into();
        act.calendar = counter.clock.calendar.id().to_owned().into();
        Ok(Issued::New(Box::new(act)))
    }

    /// The same unit, area, kind and rows on the same day; without rows the text tells them apart.
    fn is(&self, other: &Warning, at: Stamp) -> bool {
        let told = !self.cites.is_empty() || self.text == other.text;
        (self.kind, &self.unit, &self.area) == (other.kind, &other.unit, &other.area)
            && self.cites == other.cites
            && told
            && at.date() == other.done.at.date()
    }
}

/// A unit acknowledges a warning and says what it does about it.
pub fn answer(
    row: u64,
    unit: &str,
    text: &str,
    known: &[Warning],
    counter: &Counter,
) -> Result<Act<'static>, Refusal> {
    let warning = open(row, known, counter)?;
    need(text, Lack::Measures)?;
    // A warning to an area names no unit: whoever answers says so.
    let unit = if unit.is_empty() { warning.unit.as_str() } else { unit };
    need(unit, Lack::WarnedUnit)?;
    counter.known_unit(unit)?;
    if !warning.unit.is_empty() && warning.unit != unit {
        let (given, unit) = (unit.to_owned(), warning.unit.clone());
        return Err(BureauRefusal::WarningOfOther { given, unit }.into());
    }
    let mut act = Act::new(EventKind::WarningAnswered);
    act.refs = vec![row];
    act.unit = unit.to_owned().into();
    act.text = text.to_owned().into();
    Ok(act)
}

/// The office settles a warning.
pub fn settle(
    row: u64,
    end: WarningEnd,
    text: &str,
    known: &[Warning],
    counter: &Counter,
) -> Result<Act<'static>, Refusal> {
    open(row, known, counter)?;
    need(text, Lack::Outcome)?;
    let mut act = Act::new(EventKind::WarningSettled);
    act.refs = vec![row];
    act.result = end.code().into();
    act.text = text.to_owned().into();
    Ok(act)
}

fn open<'w>(row: u64, known: &'w [Warning], counter: &Counter) -> Result<&'w Warning, Refusal> {
    counter.not_in_future()?;
    let warning = known.iter().find(|warning| warning.done.seq == row);
    let warning = warning.ok_or(BureauRefusal::NotAWarning { row })?;
    if let Some((settled, _)) = warning.settled {
        return Err(BureauRefusal::WarningSettled { at: settled.at }.into());
    }
    if counter.at < warning.done.at {
        return Err(Refusal::BeforeStart { at: counter.at, start: warning.done.at });
    }
    Ok(warning)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::bureau::rules::{BureauRules, EvaluationRules};
    use crate::domain::calendar::Calendar;
    use crate::domain::hours::OfficeHours;
    use crate::domain::limits::{Clock, Rule};
    use crate::domain::number::Number;

    struct Desk {
        rules: BureauRules,
        calendar: Calendar,
        hours: OfficeHours,
        office: Vec<Entry<'static>>,
    }

    fn stamp(text: &str) -> Stamp {
        Stamp::parse(text).unwrap()
    }

    fn desk() -> Desk {
        let warning =
            Rule { name: "warning.answer".into(), span: Span::working_days(3), source: "[test]".into() };
        let evaluation = EvaluationRules { min_marks: 5, points: vec![100; 6] };
        Desk {
            rules: BureauRules { warning, evaluation },
            calendar: Calendar::embedded(),
            hours: OfficeHours::parse(["08:30-12:00"; 7]).unwrap(),
            office: Vec::new(),
        }
    }

    impl Desk {
        fn counter(&self, at: &str) -> Counter<'_> {
            let clock = Clock { calendar: &self.calendar, hours: &self.hours };
            Counter {
                rules: &self.rules,
                clock,
                units: &[],
                at: stamp(at),
                now: stamp("2025-12-31T00:00:00"),
            }
        }

        fn warnings(&self) -> Vec<Warning> {
            warnings(&self.office)
        }

        fn put(&mut self, at: &str, act: Act<'static>) -> u64 {
            let (seq, at) = (self.office.len() as u64 + 2, stamp(at));
            let event = Event::Acted(Box::new(act));
            self.office.push(Entry {
                seq,
                at,
                recorded: at,
                actor: "王".into(),
                ticket: Number::new(""),
                event,
            });
            seq
        }

        fn issue(&mut self, at: &str, cites: &[u64]) -> Result<Issued, Refusal> {
            let issue = Issue {
                kind: WarningKind::Surge,
                unit: "甲局".into(),
                area: String::new(),
                text: "噪声诉求激增".into(),
                reason: String::new(),
                span: None,
                cites: cites.to_vec(),
            };
            let issued = issue.decide(&self.warnings(), &self.counter(at))?;
            if let Issued::New(act) = &issued {
                self.put(at, *act.clone());
            }
            Ok(issued)
        }
    }

    #[test]
    fn clk12_the_same_warning_is_issued_once_a_day_and_state_comes_from_dates() {
        let mut desk = desk();
        let first = desk.issue("2025-09-26T09:00:00", &[7]).unwrap();
        let Issued::New(act) = first else { panic!("new") };
        assert_eq!(act.due, Some(stamp("2025-09-30T23:59:59")), "a worked Sunday lies between");
        assert_eq!(desk.issue("2025-09-26T17:00:00", &[7]), Ok(Issued::Already(2)));
        assert!(matches!(desk.issue("2025-09-26T17:00:00", &[7, 9]), Ok(Issued::New(_))));
        assert!(matches!(desk.issue("2025-09-27T09:00:00", &[7]), Ok(Issued::New(_))));
        let warning = &desk.warnings()[0];
        assert_eq!(warning.lacking(stamp("2025-09-30T12:00:00")), Some(Lacking::Answer));
        assert_eq!(warning.lacking(stamp("2025-10-01T00:00:00")), Some(Lacking::OverdueAnswer));
    }

    #[test]
    fn a_warning_is_answered_by_its_unit_and_settled_once() {
        let mut desk = desk();
        desk.issue("2025-09-26T09:00:00", &[]).unwrap();
        let at = "2025-09-26T10:00:00";
        let tried = |desk: &Desk, unit: &str, text: &str, row| {
            answer(row, unit, text, &desk.warnings(), &desk.counter(at)).map_err(|refusal| refusal.name())
        };
        assert_eq!(tried(&desk, "乙局", "已查", 2), Err("warning-of-other-unit"));
        assert_eq!(tried(&desk, "甲局", " ", 2), Err("missing-measures"));
        assert_eq!(tried(&desk, "甲局", "已查", 3), Err("not-a-warning"));
        let act = tried(&desk, "", "夜间加派巡查", 2).unwrap();
        assert_eq!((act.unit.as_ref(), act.refs.clone()), ("甲局", vec![2]));
        desk.put(at, act);
        assert_eq!(desk.warnings()[0].lacking(stamp(at)), Some(Lacking::Settling));
        let act = settle(2, WarningEnd::Resolved, "诉求回落", &desk.warnings(), &desk.counter(at)).unwrap();
        desk.put(at, act);
        assert_eq!(desk.warnings()[0].lacking(stamp(at)), None);
        assert_eq!(tried(&desk, "甲局", "再查", 2), Err("warning-settled"));
        let early = answer(2, "甲局", "已查", &desk.warnings()[..0], &desk.counter(at));
        assert_eq!(early.unwrap_err().name(), "not-a-warning");
    }
}
