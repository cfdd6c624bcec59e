//! Proposed units for waiting tickets, one row per candidate.

use super::table::{Table, Value, ticket_number};
use super::tickets::shield;
use crate::domain::ticket::Ticket;
use crate::insight::proposal::{By, Candidate, Proposal};
use crate::text::{Lang, labels, learning, phrase};

/// A ticket, what is proposed, and the source each candidate would be dispatched with.
pub struct Proposed<'a> {
    pub ticket: &'a Ticket,
    pub proposal: Proposal,
    pub sources: Vec<String>,
}

pub fn table(proposed: &[Proposed], lang: Lang) -> Table {
    let mut table = Table::new("proposals", learning::T_PROPOSALS.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("rank", learning::RANK.pick(lang))
        .column("unit", learning::UNIT.pick(lang))
        .column("confidence", learning::CONFIDENCE.pick(lang))
        .column("sure", learning::SURE.pick(lang))
        .column("words", learning::WORDS.pick(lang))
        .column("source", learning::SOURCE.pick(lang))
        .column("title", crate::text::names::field(crate::domain::event::Field::Title).pick(lang));
    for one in proposed {
        if one.proposal.candidates.is_empty() {
            table.rows.push(row(one, 0, &Candidate::default(), lang));
        }
        for (place, candidate) in one.proposal.candidates.iter().enumerate() {
            table.rows.push(row(one, place, candidate, lang));
        }
    }
    table
}

fn row(one: &Proposed, place: usize, candidate: &Candidate, lang: Lang) -> Vec<Value> {
    let sure = place == 0 && one.proposal.by != By::Nobody;
    let title = shield(one.ticket).text(one.ticket.title());
    vec![
        ticket_number(&one.ticket.number),
        Value::Count(place as i64 + 1),
        super::table::name(&candidate.unit),
        candidate.share.map_or(Value::Nothing, confidence),
        if sure { Value::Word("yes", labels::YES) } else { Value::Word("no", labels::NO) },
        Value::Text(phrase::list(lang, &candidate.words)),
        Value::Text(one.sources.get(place).cloned().unwrap_or_default()),
        if place == 0 { Value::Text(title.chars().take(40).collect()) } else { Value::Nothing },
    ]
}

/// A belief, never quite 1.
pub fn confidence(share: f32) -> Value {
    Value::Decimal(f64::from(share.min(0.999)), 3)
}
