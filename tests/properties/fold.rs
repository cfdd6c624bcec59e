//! What an accepted command makes of the model, and which rows it must leave in the ledger. Undoing puts
//! back what a ticket was before; nothing else does.

use super::commands::{Do, KINDS};
use super::model::{Decision, Leg, Order, Ticket, Unit};
use super::rules::{Beside, Faults, faults};
use super::when::{When, days, hours};

/// The office as the clerk has it in mind.
#[derive(Clone)]
pub struct Model {
    pub tickets: Vec<Option<Ticket>>,
    /// What an undo brings back: the ticket before its last command, or after it.
    other: Vec<Option<Option<Ticket>>>,
    /// When the last command about it happened.
    last: Vec<Option<When>>,
    /// Was the last thing recorded about it an undoing?
    pub undone: Vec<bool>,
    /// Tickets an import or another sweep has touched: no longer foreseen.
    pub wild: Vec<bool>,
}

impl Model {
    pub fn new(tickets: usize) -> Model {
        Model {
            tickets: vec![None; tickets],
            other: vec![None; tickets],
            last: vec![None; tickets],
            undone: vec![false; tickets],
            wild: vec![false; tickets],
        }
    }

    /// Has anything been recorded about it?
    pub fn is_known(&self, ticket: usize) -> bool {
        self.other[ticket].is_some()
    }

    pub fn beside(&self, number: usize) -> Beside<'_> {
        Beside { tickets: &self.tickets, number }
    }

    /// Can the outcome be foreseen?
    pub fn is_certain(&self, ticket: usize, doing: &Do) -> bool {
        let named = match *doing {
            Do::Merge { into } => Some(into),
            Do::Link { find } => Some(find),
            Do::Appeal { .. } => return false,
            Do::Undo | Do::Restore if self.wild.contains(&true) => return false,
            _ => None,
        };
        let root = self.beside(ticket).root(named.unwrap_or(ticket));
        [Some(ticket), named, Some(root)].into_iter().flatten().all(|ticket| !self.wild[ticket])
    }

    /// The rules that a command breaks, ticket by ticket, each on what the ones before it leave.
    pub fn faults(&self, members: &[(usize, When)], doing: &Do, now: When) -> Vec<(usize, Faults)> {
        let mut after = self.clone();
        let mut broken = Vec::new();
        for (row, &(ticket, at)) in members.iter().enumerate() {
            let again = members[..row].iter().any(|(other, _)| *other == ticket);
            let mut found = match doing {
                Do::Undo | Do::Restore if again => Faults(vec!["named-twice"]),
                _ => after.faults_of(ticket, doing, at),
            };
            if at > now {
                found.0.push("in-future");
            }
            if found.0.is_empty() {
                after.apply(ticket, doing, at);
            } else {
                broken.push((ticket, found));
            }
        }
        if matches!(doing, Do::Undo | Do::Restore) && broken.is_empty() {
            broken = members.iter().filter_map(|(ticket, _)| after.left_broken(*ticket)).collect();
        }
        broken
    }

    fn faults_of(&self, ticket: usize, doing: &Do, at: When) -> Faults {
        let only = |rule| Faults(vec![rule]);
        match (doing, &self.tickets[ticket]) {
            (Do::Undo | Do::Restore, _) if !self.is_known(ticket) => only("unknown-ticket"),
            (Do::Undo, _) if self.undone[ticket] => only("last-was-undo"),
            (Do::Undo | Do::Restore, _) if self.last[ticket].is_some_and(|last| at < last) => {
                only("before-start")
            }
            (Do::Undo | Do::Restore, _) => Faults::default(),
            (Do::Accept { .. }, Some(_)) => only("ticket-exists"),
            (Do::Accept { .. }, None) => Faults::default(),
            (_, None) => only("unknown-ticket"),
            (_, Some(there)) => faults(there, doing, at, &self.beside(ticket)),
        }
    }

    /// What an undoing of this ticket would leave that cannot be.
    fn left_broken(&self, ticket: usize) -> Option<(usize, Faults)> {
        let orphans =
            || self.tickets.iter().flatten().any(|t| t.merged.is_some_and(|(_, into)| into == ticket));
        let rule = match &self.tickets[ticket] {
            None if orphans() => "has-merged",
            Some(Ticket { merged: Some((_, into)), .. }) => {
                let root = self.beside(*into).root(*into);
                match &self.tickets[root] {
                    None => "no-such-ticket",
                    Some(end) if end.merged.is_some() => "merge-cycle",
                    Some(_) => return None,
                }
            }
            _ => return None,
        };
        Some((ticket, Faults(vec![rule])))
    }

    /// Does what one command is accepted with; tells the events it must leave. All it does to a ticket is undone
    /// together.
    pub fn command(&mut self, members: &[(usize, When)], doing: &Do) -> Vec<&'static str> {
        let before = self.tickets.clone();
        let mut events = Vec::new();
        for &(number, at) in members.iter().filter(|(number, _)| !self.wild[*number]).collect::<Vec<_>>() {
            events.extend(self.apply(number, doing, at));
            if !matches!(doing, Do::Undo | Do::Restore) {
                self.other[number] = Some(before[number].clone());
            }
        }
        for &(number, _) in members {
            let moments = members.iter().filter(|(other, _)| *other == number).map(|(_, at)| *at);
            self.last[number] = moments.max();
        }
        events
    }

    fn apply(&mut self, number: usize, doing: &Do, at: When) -> Vec<&'static str> {
        if matches!(doing, Do::Undo | Do::Restore) {
            if let Some(other) = &mut self.other[number] {
                std::mem::swap(other, &mut self.tickets[number]);
            }
            self.undone[number] = true;
            return vec!["voided"];
        }
        let before = self.tickets[number].clone();
        let events = match &mut self.tickets[number] {
            Some(ticket) => happen(ticket, doing, at),
            none => {
                *none = begin(doing, at);
                vec!["accepted"]
            }
        };
        self.other[number] = Some(before);
        self.undone[number] = false;
        events
    }
}

pub fn begin(doing: &Do, at: When) -> Option<Ticket> {
    let Do::Accept { kind, urgent, find, .. } = *doing else { return None };
    Some(Ticket {
        accepted: at,
        reply: KINDS[kind].1,
        urgent,
        find,
        answered: None,
        legs: Vec::new(),
        calls: Vec::new(),
        merged: None,
        declined: false,
        transferred: false,
        moved: None,
        dispute: None,
        excluded: false,
        links: Vec::new(),
        orders: Vec::new(),
        appeals: Vec::new(),
    })
}

fn happen(ticket: &mut Ticket, doing: &Do, at: When) -> Vec<&'static str> {
    let event = match *doing {
        Do::Answer { .. } => {
            ticket.answered = Some(at);
            "answered"
        }
        Do::Dispatch { unit, support, .. } => {
            hand_over(ticket, unit, support, false, at);
            "dispatched"
        }
        Do::Revisit(call) => {
            let about = ticket.about_now();
            ticket.calls.push((at, about, call));
            "revisited"
        }
        Do::Redo { .. } => {
            send_back(ticket, at);
            "sent-back"
        }
        Do::Dispute { unit } => {
            ticket.dispute.get_or_insert_default().push((unit, at));
            "disputed"
        }
        Do::Rule { lead, support } => return ruled(ticket, lead, support, at),
        Do::Merge { .. } | Do::Decline | Do::Transfer => return gone(ticket, doing, at),
        Do::Unmerge => {
            ticket.merged = None;
            "unmerged"
        }
        Do::Link { find } => {
            ticket.links.push(find);
            "linked"
        }
        Do::Exclude => {
            ticket.excluded = true;
            "excluded"
        }
        Do::Supervise { level } => {
            let leg = ticket.legs.len() - 1;
            ticket.orders.push(Order { at, leg, level, unit: ticket.legs[leg].unit, answered: false });
            "supervised"
        }
        Do::AnswerOrder => {
            let unit = ticket.orders.iter().rfind(|order| !order.answered).map(|order| order.unit);
            let mine = ticket.orders.iter_mut().filter(|order| Some(order.unit) == unit);
            mine.for_each(|order| order.answered = true);
            "supervision-answered"
        }
        Do::Appeal { .. } => {
            ticket.appeals.push(at);
            "appealed"
        }
        Do::DecideAppeal { grant, .. } => {
            ticket.appeals.clear();
            if grant { "appeal-granted" } else { "appeal-refused" }
        }
        _ => {
            if matches!(doing, Do::Strike) {
                ticket.moved = ticket.moved.max(Some(at));
            }
            return ticket.legs.last_mut().map_or(Vec::new(), |leg| in_leg(leg, doing, at));
        }
    };
    vec![event]
}

pub fn hand_over(ticket: &mut Ticket, unit: Unit, support: Option<Unit>, ruled: bool, at: When) {
    leave(ticket, at);
    ticket.transferred = false;
    let limit = ticket.reply_limit();
    let minutes = |minutes: i64| at + chrono::TimeDelta::minutes(minutes);
    let (sign, contact) = match ticket.urgent {
        true => (minutes(30), hours(2).after(at)),
        false => (days(1).after(at), days(2).after(at)),
    };
    ticket.legs.push(Leg {
        unit,
        support: support.into_iter().map(|unit| (unit, at, false)).collect(),
        start: at,
        redo: false,
        ruled,
        limit,
        due: limit.after(at),
        sign_due: Some(sign),
        contact_due: Some(contact),
        return_due: Some(days(1).after(at)),
        signed: None,
        first_contact: None,
        last_contact: None,
        extension: None,
        decided: None,
        giving_back: None,
        shelved: None,
        closed: None,
        left: None,
    });
}

/// The same unit again, with nothing to sign, call about or give back.
fn send_back(ticket: &mut Ticket, at: When) {
    let Some(last) = ticket.legs.last() else { return };
    let (unit, limit) = (last.unit, days(3));
    let support = last.support.iter().map(|(unit, ..)| (*unit, at, false)).collect();
    hand_over(ticket, unit, None, false, at);
    if let Some(leg) = ticket.legs.last_mut() {
        let nothing = (None, None, None);
        (leg.support, leg.redo, leg.limit, leg.due) = (support, true, limit, limit.after(at));
        (leg.sign_due, leg.contact_due, leg.return_due) = nothing;
    }
}

fn leave(ticket: &mut Ticket, at: When) {
    if let Some(leg) = ticket.legs.last_mut().filter(|leg| leg.is_open()) {
        leg.left = Some(at);
    }
}

fn ruled(ticket: &mut Ticket, lead: Unit, support: Option<Unit>, at: When) -> Vec<&'static str> {
    let mut events = vec!["ruled", "dispatched"];
    let open = ticket.legs.last_mut().filter(|leg| leg.is_open());
    if let Some(leg) = open
        && let Some((_, decision @ Decision::Pending, last)) = &mut leg.giving_back
    {
        let granted = lead != leg.unit;
        *decision = if granted { Decision::Granted } else { Decision::Refused };
        *last = at;
        events.insert(0, if granted { "return-granted" } else { "return-refused" });
    }
    ticket.dispute = None;
    hand_over(ticket, lead, support, true, at);
    events
}

fn gone(ticket: &mut Ticket, doing: &Do, at: When) -> Vec<&'static str> {
    leave(ticket, at);
    match *doing {
        Do::Merge { into } => {
            ticket.merged = Some((at, into));
            vec!["merged"]
        }
        Do::Decline => {
            ticket.declined = true;
            vec!["declined"]
        }
        _ => {
            (ticket.transferred, ticket.moved) = (true, Some(at));
            vec!["transferred"]
        }
    }
}

fn in_leg(leg: &mut Leg, doing: &Do, at: When) -> Vec<&'static str> {
    let event = match *doing {
        Do::Sign => {
            leg.signed = Some(at);
            "signed"
        }
        Do::Contact => {
            leg.first_contact = Some(leg.first_contact.map_or(at, |first| first.min(at)));
            leg.last_contact = leg.last_contact.max(Some(at));
            "contacted"
        }
        Do::Ask { span, grant } => return super::extending::ask(leg, span, grant, at),
        Do::DecideExtension { grant } => return super::extending::decide(leg, grant, at),
        Do::GiveBack => {
            leg.giving_back = Some((at, Decision::Pending, at));
            "return-requested"
        }
        Do::DecideReturn { grant } => {
            let decision = if grant { Decision::Granted } else { Decision::Refused };
            let asked = leg.giving_back.map_or(at, |(asked, ..)| asked);
            leg.giving_back = Some((asked, decision, at));
            leg.left = grant.then_some(at);
            if grant { "return-granted" } else { "return-refused" }
        }
        Do::Close => {
            leg.closed = Some(at);
            "closed"
        }
        Do::Join { unit } => {
            leg.support.push((unit, at, false));
            "joined"
        }
        Do::Opinion { unit } => {
            let mut asked = leg.support.iter_mut().filter(|(asked, _, given)| *asked == unit && !given);
            asked.next().into_iter().for_each(|(.., given)| *given = true);
            "opinion-given"
        }
        Do::Shelve => {
            leg.shelved = Some(at);
            "shelved"
        }
        Do::Strike => {
            super::extending::strike(leg, at);
            "unshelved"
        }
        _ => return Vec::new(),
    };
    vec![event]
}
