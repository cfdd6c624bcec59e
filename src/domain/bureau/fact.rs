//! 记录事项: facts that no ticket holds but the year report tells [X]: banners, letters of praise, funds paid
//! to enterprises, services counted elsewhere.

use super::amount::Amount;
use super::refusal::{BureauRefusal, Lack};
use super::{Counter, need};
use crate::domain::act::Act;
use crate::domain::code::{EventKind, FactKind};
use crate::domain::event::{Entry, Event};
use crate::domain::refusal::Refusal;
use crate::domain::ticket::Done;

#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub done: Done,
    pub kind: FactKind,
    pub name: String,
    pub amount: Amount,
    pub unit: String,
    pub source: String,
    pub note: String,
}

/// The facts among the office's acts, in ledger order. An amount that a foreign writer left out counts as
/// nothing.
pub fn facts(office: &[Entry]) -> Vec<Fact> {
    office.iter().filter_map(fact).collect()
}

fn fact(entry: &Entry) -> Option<Fact> {
    let Event::Acted(act) = &entry.event else { return None };
    if act.kind != EventKind::Recorded {
        return None;
    }
    Some(Fact {
        done: Done { at: entry.at, seq: entry.seq },
        kind: FactKind::from_code(&act.result)?,
        name: act.title.to_string(),
        amount: Amount::parse(&act.amount)?,
        unit: act.unit.to_string(),
        source: act.source.to_string(),
        note: act.text.to_string(),
    })
}

/// A fact about to be recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub kind: FactKind,
    pub name: String,
    pub amount: String,
    pub unit: String,
    pub source: String,
    pub note: String,
}

impl Record {
    /// # Errors
    /// No amount, no source, an unknown unit, the future.
    pub fn decide(&self, counter: &Counter) -> Result<Act<'static>, Refusal> {
        counter.not_in_future()?;
        counter.known_unit(&self.unit)?;
        let wrong = || BureauRefusal::BadAmount { given: self.amount.clone() };
        let amount = Amount::parse(&self.amount).ok_or_else(wrong)?;
        need(&self.source, Lack::Source)?;
        let mut act = Act::new(EventKind::Recorded);
        act.result = self.kind.code().into();
        act.title = self.name.clone().into();
        act.amount = amount.to_string().into();
        act.unit = self.unit.clone().into();
        act.source = self.source.clone().into();
        act.text = self.note.clone().into();
        Ok(act)
    }
}
