//! 研、督、评 beyond one ticket: warnings to units and areas, recorded facts, the knowledge base, undoing
//! acts of the office. Each file folds the acts it is about, and decides new ones.

pub mod amount;
pub mod fact;
pub mod knowledge;
pub mod refusal;
pub mod rules;
pub mod undo;
pub mod warning;

use super::limits::Clock;
use super::refusal::Refusal;
use super::rules::is_listed;
use super::stamp::Stamp;
use refusal::{BureauRefusal, Lack};

/// What an act of the office may ask besides earlier acts.
#[derive(Clone, Copy)]
pub struct Counter<'a> {
    pub rules: &'a rules::BureauRules,
    pub clock: Clock<'a>,
    /// Names of the known units; empty when the office keeps no list.
    pub units: &'a [String],
    /// When it happened.
    pub at: Stamp,
    /// Nothing can have happened after this.
    pub now: Stamp,
}

impl Counter<'_> {
    fn not_in_future(&self) -> Result<(), Refusal> {
        if self.at > self.now { Err(Refusal::InFuture { at: self.at, now: self.now }) } else { Ok(()) }
    }

    /// A unit may be left out; one that the list does not know is a slip.
    pub fn known_unit(&self, unit: &str) -> Result<(), Refusal> {
        if unit.is_empty() || is_listed(unit, self.units) {
            return Ok(());
        }
        Err(Refusal::UnknownUnit { given: unit.to_owned(), known: self.units.to_vec() })
    }
}

fn need(text: &str, what: Lack) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(BureauRefusal::Missing { what }.into()) } else { Ok(()) }
}
