//! What moves a due moment: an extension that is asked for and decided, and lying on account.

use super::model::{Decision, Leg};
use super::when::{Limit, When, put_off};

pub fn ask(leg: &mut Leg, span: Limit, grant: bool, at: When) -> Vec<&'static str> {
    let pending = leg.extension.is_some_and(|(.., decision)| decision == Decision::Pending);
    let asked = leg.extension.filter(|_| pending).map_or(at, |(asked, ..)| asked);
    leg.extension = Some((asked, span, Decision::Pending));
    leg.decided = leg.decided.filter(|_| pending);
    let mut events = if pending { Vec::new() } else { vec!["extension-requested"] };
    if grant {
        events.extend(decide(leg, true, at));
    }
    events
}

pub fn decide(leg: &mut Leg, grant: bool, at: When) -> Vec<&'static str> {
    let Some((_, span, decision)) = &mut leg.extension else { return Vec::new() };
    leg.decided = Some(at);
    if !grant {
        *decision = Decision::Refused;
        return vec!["extension-refused"];
    }
    *decision = Decision::Granted;
    leg.due = span.after(leg.due);
    vec!["extension-granted"]
}

/// Struck off the account: a limit that still ran moves on by the time it stood.
pub fn strike(leg: &mut Leg, at: When) {
    if let Some(since) = leg.shelved.take().filter(|since| *since <= leg.due) {
        leg.due = put_off(leg.due, leg.limit, since, at);
    }
}
