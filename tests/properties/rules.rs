//! Every rule that a command would break, as a clerk knows them. A command must be accepted if it breaks none,
//! and otherwise be refused by one that it breaks.

use super::commands::{Call, Do};
use super::model::{About, Decision, Leg, Stage, Ticket, Unit};
use super::when::{Limit, When};
use std::collections::BTreeSet;

pub type Rule = &'static str;

/// The rules a command breaks.
#[derive(Clone, Default)]
pub struct Faults(pub Vec<Rule>);

impl Faults {
    fn when(&mut self, broken: bool, rule: Rule) {
        if broken {
            self.0.push(rule);
        }
    }
}

/// The other tickets of the office, as far as a command names them.
pub struct Beside<'a> {
    pub tickets: &'a [Option<Ticket>],
    pub number: usize,
}

impl Beside<'_> {
    fn get(&self, number: usize) -> Option<&Ticket> {
        self.tickets[number].as_ref()
    }

    /// Where the chain of merges that begins with a ticket ends: a number, there or not.
    pub fn root(&self, from: usize) -> usize {
        let mut root = from;
        for _ in 0..self.tickets.len() {
            match self.get(root).and_then(|ticket| ticket.merged) {
                Some((_, next)) => root = next,
                None => break,
            }
        }
        root
    }
}

/// Every rule that a command about a ticket that is there breaks.
pub fn faults(ticket: &Ticket, doing: &Do, at: When, beside: &Beside) -> Faults {
    let mut faults = Faults::default();
    faults.when(at < ticket.accepted, "before-start");
    match *doing {
        Do::Answer { .. } => {
            faults.when(ticket.answered.is_some(), "already-answered");
            faults.when(ticket.stage() != Stage::Waiting, "wrong-stage");
            let left = ticket.legs.last().and_then(|leg| leg.left);
            faults.when(left.is_some_and(|left| at < left), "before-start");
        }
        Do::Dispatch { unit, reassign, .. } => dispatch(ticket, unit, reassign, at, &mut faults),
        Do::Sign => {
            let redo = handled(ticket, at, &mut faults).is_some_and(|leg| leg.redo);
            faults.when(redo, "wrong-stage");
            faults.when(ticket.open().is_some_and(|leg| leg.signed.is_some()), "already-signed");
        }
        Do::Contact => drop(handled(ticket, at, &mut faults)),
        Do::Ask { span, grant } => ask(ticket, span, grant, at, &mut faults),
        Do::DecideExtension { .. } => {
            if let Some(leg) = handled(ticket, at, &mut faults) {
                let asked = leg.extension.filter(|(.., decision)| *decision == Decision::Pending);
                faults.when(asked.is_none(), "no-extension-asked");
                faults.when(asked.is_some_and(|(asked, ..)| at < asked), "before-start");
            }
        }
        Do::GiveBack => give_back(ticket, at, &mut faults),
        Do::DecideReturn { .. } => {
            if let Some(leg) = handled(ticket, at, &mut faults) {
                let asked = leg.giving_back.filter(|(_, decision, _)| *decision == Decision::Pending);
                faults.when(asked.is_none(), "no-return-asked");
                faults.when(asked.is_some_and(|(asked, ..)| at < asked), "before-start");
            }
        }
        Do::Close | Do::Shelve => settled(ticket, at, &mut faults),
        Do::Revisit(call) => revisit(ticket, call, at, beside, &mut faults),
        Do::Redo { .. } => {
            let closed = ticket.legs.last().and_then(|leg| leg.closed);
            // A call about an answer or a root is no call about this closing.
            let about = About::Leg(ticket.legs.len().saturating_sub(1));
            let called =
                ticket.calls.iter().filter(|(_, of, _)| *of == about).map(|(at, ..)| *at).next_back();
            faults.when(closed.is_none(), "wrong-stage");
            faults.when([closed, called].into_iter().flatten().any(|before| at < before), "before-start");
        }
        Do::Dispute { unit } => dispute(ticket, unit, at, &mut faults),
        Do::Rule { .. } => {
            let latest = ticket.dispute.iter().flatten().map(|(_, at)| *at).max();
            faults.when(ticket.dispute.is_none() || ticket.stage() != Stage::Disputed, "no-dispute");
            faults.when(latest.is_some_and(|latest| at < latest.max(ticket.latest())), "before-start");
            // What nobody had asked for yet cannot be decided.
            let asked = ticket.open().and_then(|leg| leg.giving_back);
            let early = asked.is_some_and(|(asked, decision, _)| decision == Decision::Pending && at < asked);
            faults.when(early, "before-start");
        }
        Do::Join { unit } => {
            settled(ticket, at, &mut faults);
            let there = |leg: &Leg| leg.unit == unit || leg.support.iter().any(|(there, ..)| *there == unit);
            faults.when(ticket.open().is_some_and(there), "already-supporting");
        }
        Do::Opinion { unit } => opinion(ticket, unit, at, &mut faults),
        Do::Merge { into } => merge(ticket, into, at, beside, &mut faults),
        Do::Unmerge => {
            faults.when(ticket.merged.is_none(), "not-merged");
            faults.when(ticket.merged.is_some_and(|(merged, _)| at < merged), "before-start");
        }
        Do::Link { find } => link(ticket, find, beside, &mut faults),
        Do::Decline | Do::Transfer => unsettled(ticket, at, &mut faults),
        Do::Strike => {
            let lying = ticket.open().and_then(|leg| leg.shelved);
            faults.when(lying.is_none(), "not-on-account");
            faults.when(lying.is_some_and(|lying| at < lying), "before-start");
        }
        Do::Exclude => {
            let gone = matches!(ticket.stage(), Stage::Merged | Stage::Declined | Stage::Transferred);
            faults.when(gone, "wrong-stage");
            faults.when(ticket.excluded, "already-excluded");
        }
        Do::Supervise { level } => {
            handled(ticket, at, &mut faults);
            faults.when(matches!(ticket.stage(), Stage::Disputed | Stage::Shelved), "wrong-stage");
            faults.when(ticket.orders_now().any(|order| at < order.at), "before-start");
            faults.when(ticket.orders_now().any(|order| order.level >= level), "already-supervised");
        }
        Do::AnswerOrder => {
            let last = ticket.orders.iter().rfind(|order| !order.answered);
            faults.when(last.is_none(), "nothing-to-answer");
            faults.when(last.is_some_and(|order| at < order.at), "before-start");
        }
        Do::DecideAppeal { .. } => {
            faults.when(ticket.appeals.is_empty(), "no-appeal");
            faults.when(ticket.appeals.iter().any(|asked| at < *asked), "before-start");
        }
        // Which faults stand against a ticket is the negative list's to know.
        Do::Appeal { .. } | Do::Accept { .. } | Do::Undo | Do::Restore => {}
    }
    faults
}

fn handled<'t>(ticket: &'t Ticket, at: When, faults: &mut Faults) -> Option<&'t Leg> {
    let leg = ticket.open();
    faults.when(leg.is_none(), "wrong-stage");
    faults.when(leg.is_some_and(|leg| at < leg.start), "before-start");
    leg
}

fn settled(ticket: &Ticket, at: When, faults: &mut Faults) {
    let leg = handled(ticket, at, faults);
    faults.when(leg.is_some() && at < ticket.latest(), "before-start");
    let returning = leg.and_then(|leg| leg.giving_back).is_some_and(|(_, d, _)| d == Decision::Pending);
    faults.when(returning, "return-pending");
    faults.when(matches!(ticket.stage(), Stage::Disputed | Stage::Shelved), "wrong-stage");
}

/// Nothing has come of it yet: it waits, or a unit handles it.
fn unsettled(ticket: &Ticket, at: When, faults: &mut Faults) {
    if ticket.stage() != Stage::Waiting {
        return settled(ticket, at, faults);
    }
    let left = ticket.legs.last().and_then(|leg| leg.left);
    faults.when(left.is_some_and(|left| at < left), "before-start");
}

fn dispatch(ticket: &Ticket, unit: Unit, reassign: bool, at: When, faults: &mut Faults) {
    let stage = ticket.stage();
    let movable = reassign && matches!(stage, Stage::Dispatched | Stage::Handling);
    let wanted = matches!(stage, Stage::Waiting | Stage::Transferred) || movable;
    faults.when(stage == Stage::Returning, "return-pending");
    faults.when(!wanted && stage != Stage::Returning, "wrong-stage");
    faults.when(movable && ticket.legs.last().is_some_and(|leg| leg.unit == unit), "already-with-unit");
    faults.when(at < ticket.latest(), "before-start");
}

fn ask(ticket: &Ticket, span: Limit, grant: bool, at: When, faults: &mut Faults) {
    let Some(leg) = handled(ticket, at, faults) else { return };
    let pending = leg.extension.filter(|(.., decision)| *decision == Decision::Pending);
    if let (Some((asked, limit, _)), true) = (pending, grant) {
        faults.when(span.hours != limit.hours, "extension-unit");
        faults.when(span.amount > limit.amount, "granted-too-long");
        faults.when(at < asked, "before-start");
        return;
    }
    faults.when(pending.is_some(), "extension-pending");
    faults.when(matches!(leg.extension, Some((.., Decision::Granted))), "extension-twice");
    // On account the limit stands still.
    faults.when(leg.shelved.map_or(at, |since| at.min(since)) > leg.due, "extension-too-late");
    faults.when(span.hours != leg.limit.hours, "extension-unit");
    faults.when(span.amount > leg.limit.amount, "extension-too-long");
}

fn give_back(ticket: &Ticket, at: When, faults: &mut Faults) {
    let Some(leg) = handled(ticket, at, faults) else { return };
    faults.when(leg.redo, "return-of-redo");
    faults.when(leg.ruled, "return-of-ruling");
    match leg.giving_back {
        Some((_, Decision::Pending, _)) => faults.when(true, "return-pending"),
        Some(_) => faults.when(true, "return-twice"),
        None => faults.when(leg.return_due.is_some_and(|due| at > due), "return-too-late"),
    }
}

fn revisit(ticket: &Ticket, call: Call, at: When, beside: &Beside, faults: &mut Faults) {
    let start = match ticket.stage() {
        Stage::Merged => {
            let root = beside.get(beside.root(beside.number));
            faults.when(root.is_none(), "no-such-ticket");
            let finished = root.and_then(Ticket::finished);
            faults.when(root.is_some() && finished.is_none(), "root-is-open");
            finished.max(ticket.merged.map(|(at, _)| at))
        }
        _ => ticket.finished(),
    };
    faults.when(start.is_none(), "wrong-stage");
    faults.when(start.is_some_and(|start| at < start), "before-start");
    let about = ticket.about_now();
    let counts = |made: When| about != About::Root || start.is_none_or(|start| made >= start);
    let calls = || ticket.calls.iter().filter(|(made, of, _)| *of == about && counts(*made));
    faults.when(calls().any(|(.., call)| *call != Call::Unreached), "already-revisited");
    let missed: BTreeSet<_> = calls().map(|(at, ..)| at.date()).collect();
    let used_up = calls().count() >= 3 && missed.len() >= 2;
    faults.when(call == Call::Unreached && used_up, "attempts-used-up");
}

fn dispute(ticket: &Ticket, unit: Unit, at: When, faults: &mut Faults) {
    let stage = ticket.stage();
    let Some(leg) = ticket.legs.last() else { return faults.when(true, "wrong-stage") };
    faults.when(leg.ruled, "return-of-ruling");
    faults.when(stage == Stage::Redoing, "return-of-redo");
    use Stage::{Dispatched, Disputed, Handling, Redoing, Returning, Waiting};
    let can = matches!(stage, Dispatched | Handling | Returning | Disputed | Waiting | Redoing);
    faults.when(!can, "wrong-stage");
    faults.when(at < leg.left.unwrap_or(leg.start), "before-start");
    let mut parties = ticket.dispute.iter().flatten();
    faults.when(parties.any(|(party, _)| *party == unit), "already-party");
}

fn opinion(ticket: &Ticket, unit: Unit, at: When, faults: &mut Faults) {
    let Some(leg) = handled(ticket, at, faults) else { return };
    let asked: Vec<_> = leg.support.iter().filter(|(asked, ..)| *asked == unit).collect();
    faults.when(asked.is_empty(), "not-supporting");
    let open = asked.iter().find(|(.., given)| !given);
    faults.when(!asked.is_empty() && open.is_none(), "opinion-given");
    faults.when(open.is_some_and(|(_, since, _)| at < *since), "before-start");
}

fn merge(ticket: &Ticket, into: usize, at: When, beside: &Beside, faults: &mut Faults) {
    unsettled(ticket, at, faults);
    faults.when(into == beside.number, "merge-into-itself");
    let Some(other) = beside.get(into) else { return faults.when(true, "no-such-ticket") };
    faults.when(at < other.accepted, "before-start");
    if other.merged.is_some() {
        let around = beside.root(into) == beside.number;
        faults.when(true, if around { "merge-cycle" } else { "root-is-merged" });
    }
    faults.when(matches!(other.stage(), Stage::Declined | Stage::Transferred), "root-is-out");
    let late = |done: When| (ticket.accepted.date() - done.date()).num_days() > 30;
    let long = other.finished().is_some_and(late);
    faults.when(long, "root-closed-long");
}

fn link(ticket: &Ticket, find: usize, beside: &Beside, faults: &mut Faults) {
    faults.when(ticket.find, "link-of-a-find");
    let Some(other) = beside.get(find) else { return faults.when(true, "no-such-ticket") };
    faults.when(!other.find, "not-a-find");
    faults.when(other.accepted > ticket.accepted, "find-is-later");
    faults.when(ticket.links.contains(&find), "already-linked");
}
