//! A ticket that is not foreseen, as a clerk sees it in a list: enough to choose what makes sense next.

use super::clerk::{Cells, place};
use super::commands::{Call, Do};
use super::fold::begin;
use super::fold::hand_over;
use super::model::{About, Decision, Ticket, UNITS};
use super::when::When;

/// A ticket that stands where the row of a list says.
pub fn seen(row: &Cells) -> Option<Ticket> {
    let at = When::parse_from_str(&row["received"], "%Y-%m-%dT%H:%M:%S").ok()?;
    let mut ticket = begin(&Do::Accept { kind: 0, urgent: false, find: false, place: 0 }, at)?;
    match row["stage"].as_str() {
        "waiting" => {}
        "answered" => ticket.answered = Some(at),
        "merged" => ticket.merged = Some((at, place(&row["root"]).unwrap_or_default())),
        "declined" => ticket.declined = true,
        "transferred" => ticket.transferred = true,
        stage => with_unit(&mut ticket, stage, &row["unit"], at),
    }
    Some(ticket)
}

fn with_unit(ticket: &mut Ticket, stage: &str, unit: &str, at: When) {
    let unit = UNITS.iter().find(|known| **known == unit).unwrap_or(&UNITS[0]);
    hand_over(ticket, unit, None, false, at);
    let Some(leg) = ticket.legs.last_mut() else { return };
    match stage {
        "handling" => leg.signed = Some(at),
        "returning" => leg.giving_back = Some((at, Decision::Pending, at)),
        "shelved" => leg.shelved = Some(at),
        "redoing" => leg.redo = true,
        "disputed" => ticket.dispute = Some(Vec::new()),
        "closed" | "revisited" => leg.closed = Some(at),
        _ => {}
    }
    if stage == "revisited" {
        ticket.calls.push((at, About::Leg(0), Call::Skipped));
    }
}
