//! Likely doubles: a new ticket of a person who has an earlier one about the same matter, open or closed not
//! long ago. A proposal, never a refusal.

use super::core::Core;
use super::gram::{Collection, share_words};
use super::matter::Likeness;
use super::place::PlaceWords;
use super::requester::Nobody;
use super::screen::telling;
use crate::domain::event::Field;
use crate::domain::rules::ScreenRules;
use crate::domain::ticket::Ticket;
use foldhash::HashMap;

const DAY: i64 = 86_400;
/// Earlier tickets of one person looked at: whoever calls every day is found by the last ones.
const LOOKED_AT: usize = 40;

/// A new ticket and the earliest one it may repeat.
#[derive(Clone, Debug, PartialEq)]
pub struct Double {
    pub new: usize,
    pub earlier: usize,
    /// Days since the earlier one was closed; none while it is open.
    pub closed_days: Option<i64>,
    /// What both say.
    pub shared: Vec<String>,
}

/// Doubles among `tickets`; `new` says which are to be judged. In the order of `tickets`.
pub fn doubles(tickets: &[&Ticket], new: &dyn Fn(&Ticket) -> bool, rules: &ScreenRules) -> Vec<Double> {
    let words = PlaceWords::new(rules.places.iter().map(String::as_str));
    let nobody = Nobody::new(&rules.nobody, &rules.seats);
    let mut collection = Collection::default();
    let mut people: HashMap<String, Vec<usize>> = HashMap::default();
    for (at, ticket) in tickets.iter().enumerate() {
        collection.add(&telling(ticket), &words);
        let cell = |field| ticket.intake.get(field);
        if let Some(key) = nobody.key(cell(Field::Phone), cell(Field::Requester)) {
            people.entry(key).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for members in people.values_mut() {
        members.sort_by_key(|&at| (tickets[at].accepted.at, &tickets[at].number));
        for place in (0..members.len()).filter(|&place| new(tickets[members[place]])) {
            let earlier = &members[place.saturating_sub(LOOKED_AT)..place];
            found.extend(double(tickets, members[place], earlier, &collection, &words, rules));
        }
    }
    found.sort_by_key(|double| double.new);
    found
}

fn double(
    tickets: &[&Ticket],
    new: usize,
    earlier: &[usize],
    collection: &Collection,
    words: &PlaceWords,
    rules: &ScreenRules,
) -> Option<Double> {
    let core = |at: usize| Some(Core::of(&collection.vector(&telling(tickets[at]), words)?));
    let own = core(new)?;
    let at = tickets[new].accepted.at;
    let least = Likeness::within(rules.silence_days).merge;
    earlier.iter().find_map(|&earlier| {
        let closed = tickets[earlier].finished().map(|end| at.seconds() - end.seconds());
        if !tickets[earlier].may_take_in(at, rules.duplicate_days) {
            return None;
        }
        // One road has many matters: its name alone makes no double.
        let tellings = [telling(tickets[new]), telling(tickets[earlier])];
        let is_same =
            core(earlier)?.likeness(&own) >= least && share_words(&tellings[0], &tellings[1], words);
        if !is_same {
            return None;
        }
        let shared = collection.shared(&tellings, words);
        let shared = shared.places.into_iter().chain(shared.words).take(3).collect();
        Some(Double { new, earlier, closed_days: closed.map(|since| since.div_euclid(DAY).max(0)), shared })
    })
}
