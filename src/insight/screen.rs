//! 筛查: one person with many requests, one matter of many people, the same person with the same matter, and
//! those who come back after closing. Merges are proposed, never made.

use super::gram::{Shared, Telling};
use super::matter::{self, Case, Likeness, Matters};
use super::place::PlaceWords;
use super::requester::Nobody;
use crate::domain::Stamp;
use crate::domain::code::Screened;
use crate::domain::event::Field;
use crate::domain::rules::ScreenRules;
use crate::domain::ticket::Ticket;
use foldhash::HashMap;

const DAY: i64 = 86_400;

/// Tickets that belong together, as positions among those screened.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Earliest first.
    pub members: Vec<usize>,
    /// For each member the earlier ticket it could be merged into.
    pub into: Vec<Option<usize>>,
    /// Different requesters; all unknown ones count as one.
    pub requesters: usize,
    /// The threshold of the settings is reached.
    pub over: bool,
    pub shared: Shared,
}

/// The tickets screened, with what is compared of them.
pub struct Screen<'a> {
    pub tickets: Vec<&'a Ticket>,
    keys: Vec<Option<String>>,
    people: Vec<Option<String>>,
    rules: &'a ScreenRules,
    places: PlaceWords,
}

/// What is compared of a ticket.
pub fn telling(ticket: &Ticket) -> Telling<'_> {
    let field = |field| ticket.intake.get(field);
    let category = [Field::Category3, Field::Category2, Field::Category1];
    Telling {
        title: field(Field::Title),
        content: field(Field::Content),
        address: field(Field::Address),
        area: field(Field::Area),
        category: category.into_iter().map(field).find(|text| !text.is_empty()).unwrap_or(""),
    }
}

impl<'a> Screen<'a> {
    pub fn new(tickets: Vec<&'a Ticket>, rules: &'a ScreenRules) -> Screen<'a> {
        let nobody = Nobody::new(&rules.nobody, &rules.seats);
        let cells =
            |ticket: &&'a Ticket| (ticket.intake.get(Field::Phone), ticket.intake.get(Field::Requester));
        let keys = tickets.iter().map(cells).map(|(phone, name)| nobody.key(phone, name)).collect();
        let people = tickets.iter().map(cells).map(|(phone, name)| nobody.person(phone, name)).collect();
        let places = PlaceWords::new(rules.places.iter().map(String::as_str));
        Screen { tickets, keys, people, rules, places }
    }

    /// The groups of one kind: those over the threshold first, then the larger, then the earlier ones. Of
    /// requesters only those over the threshold.
    pub fn groups(&self, by: Screened) -> Vec<Group> {
        let mut groups = match by {
            Screened::Requester => self.requesters(),
            Screened::Matter | Screened::Same | Screened::Returned => self.matters(by),
        };
        groups.sort_by(|a, b| {
            let size = b.over.cmp(&a.over).then(b.members.len().cmp(&a.members.len()));
            size.then_with(|| self.order(a.members[0]).cmp(&self.order(b.members[0])))
        });
        groups
    }

    /// Tickets in order of time, whatever the order they came in.
    fn order(&self, at: usize) -> (Stamp, &str) {
        (self.tickets[at].accepted.at, &self.tickets[at].number)
    }

    fn at(&self, member: usize) -> i64 {
        self.tickets[member].accepted.at.seconds()
    }

    fn requesters(&self) -> Vec<Group> {
        let all = self.by_person((0..self.tickets.len()).collect());
        let rules = self.rules;
        let groups = all.into_iter().filter(|members| {
            let each = members.iter().map(|&at| (self.at(at), at));
            crowded(each, rules.person_tickets, rules.person_days)
        });
        groups.map(|members| self.group(members, true, Shared::default())).collect()
    }

    /// Members parted by person, those whom nobody knows left out.
    fn by_person(&self, members: Vec<usize>) -> Vec<Vec<usize>> {
        let mut people: HashMap<&str, Vec<usize>> = HashMap::default();
        for member in members {
            if let Some(key) = &self.keys[member] {
                people.entry(key).or_default().push(member);
            }
        }
        people.values_mut().for_each(|members| members.sort_by_key(|&at| self.order(at)));
        people.into_values().collect()
    }

    fn matters(&self, by: Screened) -> Vec<Group> {
        let case = |(ticket, key): (&&'a Ticket, &'_ Option<String>)| {
            // The key only has to be the same for the same person.
            (ticket.number.as_str(), ticket.accepted.at, key.clone(), telling(ticket))
        };
        let parts: Vec<_> = self.tickets.iter().zip(&self.keys).map(case).collect();
        let cases: Vec<Case> = parts
            .iter()
            .map(|(number, at, key, telling)| Case {
                number,
                at: *at,
                requester: key.as_deref(),
                telling: *telling,
            })
            .collect();
        let found = matter::groups(&cases, &self.places, &Likeness::within(self.rules.silence_days));
        let parted = found.groups.iter().flat_map(|members| match by {
            Screened::Matter => vec![members.clone()],
            _ => self.by_person(members.clone()),
        });
        let groups = parted.filter(|members| members.len() > 1);
        groups.filter_map(|members| self.judge(by, members, &found, &cases)).collect()
    }

    /// The group if it is one of the kind asked for.
    fn judge(&self, by: Screened, members: Vec<usize>, found: &Matters, cases: &[Case]) -> Option<Group> {
        let rules = self.rules;
        let over = match by {
            Screened::Matter => {
                let mut unknown = HashMap::default();
                let each = members.iter().map(|&at| {
                    let next = unknown.len();
                    let person = self.people[at].as_deref().unwrap_or("");
                    (self.at(at), *unknown.entry(person).or_insert(next))
                });
                crowded(each.collect::<Vec<_>>().into_iter(), rules.matter_requesters, rules.matter_days)
            }
            _ => self.returns(&members) >= rules.returns as usize,
        };
        if by == Screened::Returned && !over {
            return None;
        }
        let shared = found.shared(&members, cases, &self.places);
        Some(self.group(members, over, shared))
    }

    /// How many of these came in after an earlier one had been closed.
    fn returns(&self, members: &[usize]) -> usize {
        let after = |place: &usize| {
            let at = self.tickets[members[*place]].accepted.at;
            members[..*place]
                .iter()
                .any(|&earlier| self.tickets[earlier].finished().is_some_and(|end| end <= at))
        };
        (0..members.len()).filter(after).count()
    }

    fn group(&self, members: Vec<usize>, over: bool, shared: Shared) -> Group {
        let mut people: Vec<Option<&str>> = members.iter().map(|&at| self.people[at].as_deref()).collect();
        people.sort_unstable();
        people.dedup();
        Group { into: self.merges(&members), requesters: people.len(), members, over, shared }
    }

    /// For each member the first that was open when it came in, or closed no longer before than the settings
    /// say. The first candidate is kept until it is too old: one pass.
    fn merges(&self, members: &[usize]) -> Vec<Option<usize>> {
        let mut first = 0;
        let mut into = Vec::with_capacity(members.len());
        for (place, &member) in members.iter().enumerate() {
            let accepted = self.tickets[member].accepted.at;
            let days = self.rules.duplicate_days;
            let fits = |&earlier: &usize| self.tickets[earlier].may_take_in(accepted, days);
            while first < place && !fits(&members[first]) {
                first += 1;
            }
            into.push((first < place).then(|| members[first]));
        }
        into
    }

    /// Do both come from one person that is known?
    pub fn same_person(&self, one: usize, other: usize) -> bool {
        self.keys[one].is_some() && self.keys[one] == self.keys[other]
    }

    pub fn moments(&self, group: &Group) -> Vec<Stamp> {
        group.members.iter().map(|&at| self.tickets[at].accepted.at).collect()
    }
}

/// Do so many different ones fall within so many days? Takes `(seconds, who)` in order of time.
fn crowded(each: impl Iterator<Item = (i64, usize)> + Clone, least: u32, days: u32) -> bool {
    let window = i64::from(days) * DAY;
    let mut inside: HashMap<usize, u32> = HashMap::default();
    let mut oldest = each.clone();
    for (at, who) in each {
        *inside.entry(who).or_default() += 1;
        while let Some((first, gone)) = oldest.clone().next().filter(|(first, _)| at - first >= window) {
            debug_assert!(first <= at);
            if let Some(count) = inside.get_mut(&gone) {
                *count -= 1;
                if *count == 0 {
                    inside.remove(&gone);
                }
            }
            oldest.next();
        }
        if inside.len() >= least as usize {
            return true;
        }
    }
    false
}
