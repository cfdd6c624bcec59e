//! A ticket: what its events add up to. `apply` folds one event and may not refuse; what was refused
//! never became an event. Each hand-over is a leg with its own limits and verdicts.

use super::act::Act;
use super::code::{EventKind, Reached, Stage, Way};
use super::dossier::Dossier;
use super::event::{Call, Entry, Event, Field, Handover, Intake, Redo, Text};
use super::leg::{Closed, Decision, Leg};
use super::number::Number;
use super::stamp::Stamp;

#[derive(Clone, Debug, PartialEq)]
pub struct Ticket {
    pub number: Number,
    pub accepted: Done,
    pub intake: Box<Intake>,
    pub legs: Vec<Leg>,
    pub answer: Option<Box<Answer>>,
    pub visits: Vec<Visit>,
    dossier: Option<Box<Dossier>>,
    /// The last event folded, for `undo` and for order checks.
    pub last: Done,
}

/// A fact with its moment and the ledger row that proves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Done {
    pub at: Stamp,
    pub seq: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub done: Done,
    pub way: Way,
    pub text: String,
    /// The knowledge entry it came from, if any.
    pub source: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    pub done: Done,
    /// Index of the leg whose closing was called about, if there was one.
    pub leg: Option<usize>,
    pub call: Call<'static>,
}

static NOTHING: Dossier = Dossier {
    declined: None,
    transferred: None,
    merged: None,
    links: Vec::new(),
    disputes: Vec::new(),
    shelves: Vec::new(),
    excluded: None,
    supervisions: Vec::new(),
    appeals: Vec::new(),
    marks: Vec::new(),
};

/// How much of the text a fold keeps: figures need none of it, and it is most of the memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    Figures,
    Everything,
}

impl Keep {
    pub fn text(self, text: &str) -> String {
        if self == Keep::Everything { text.to_owned() } else { String::new() }
    }

    pub fn field(self, field: Field) -> bool {
        use Field::*;
        self == Keep::Everything || matches!(field, Channel | Category1 | Category2 | Area)
    }
}

impl Ticket {
    /// The ticket that an `accepted` event starts; `None` for any other event.
    pub fn begin(entry: &Entry, keep: Keep) -> Option<Ticket> {
        let Event::Accepted(taken) = &entry.event else { return None };
        let accepted = Done { at: entry.at, seq: entry.seq };
        Some(Ticket::taken(entry.ticket.clone(), accepted, taken.clone(), keep))
    }

    /// The same from its parts, for who has no more use for them.
    pub fn taken(number: Number, accepted: Done, mut intake: Box<Intake>, keep: Keep) -> Ticket {
        intake.keep(|field| keep.field(field));
        Ticket {
            number,
            accepted,
            intake,
            legs: Vec::new(),
            answer: None,
            visits: Vec::new(),
            dossier: None,
            last: accepted,
        }
    }

    /// Folds one more event of this ticket. Events that make no sense here (a foreign writer's) change
    /// nothing: `check` reports them.
    pub fn apply(&mut self, entry: &Entry, keep: Keep) {
        let done = Done { at: entry.at, seq: entry.seq };
        self.last = done;
        match &entry.event {
            Event::Opened { .. } | Event::Accepted(_) | Event::Voided { .. } => {}
            Event::Amended { fields, .. } => self.amend(fields, keep),
            Event::Answered { way, text, source, .. } => {
                let (text, source) = (keep.text(text), source.to_string());
                self.answer = Some(Box::new(Answer { done, way: *way, text, source }));
            }
            Event::Dispatched(handover) => self.hand_over(done, handover),
            Event::SentBack(redo) => self.send_back(done, redo),
            Event::Revisited(call) => self.visit(done, call, keep),
            Event::Acted(act) => self.act(done, act),
            in_leg => {
                if let Some(leg) = self.legs.last_mut() {
                    leg.apply(done, in_leg, keep);
                }
            }
        }
    }

    fn amend(&mut self, fields: &[(Field, Text)], keep: Keep) {
        for (field, value) in fields {
            if keep.field(*field) || matches!(field, Field::Kind | Field::Urgency | Field::Origin) {
                self.intake.set(*field, value);
            }
        }
    }

    fn hand_over(&mut self, done: Done, handover: &Handover) {
        if let Some(open) = self.open_leg_mut() {
            open.left = Some(done);
        }
        self.add_leg(Leg::of_handover(done, handover));
    }

    fn send_back(&mut self, done: Done, redo: &Redo) {
        if let Some(leg) = self.legs.last().map(|last| last.redone(done, redo)) {
            self.add_leg(leg);
        }
    }

    fn act(&mut self, done: Done, act: &Act) {
        if matches!(act.kind, EventKind::Declined | EventKind::Transferred | EventKind::Merged)
            && let Some(leg) = self.open_leg_mut()
        {
            leg.left = Some(done);
        }
        if let Some(leg) = self.legs.last_mut() {
            leg.act(done, act);
        }
        self.dossier.get_or_insert_default().apply(done, act);
    }

    /// What happened beyond the first loop; empty for most.
    pub fn dossier(&self) -> &Dossier {
        self.dossier.as_deref().unwrap_or(&NOTHING)
    }

    /// The root that it goes with, while it is merged.
    pub fn root(&self) -> Option<&str> {
        self.dossier().merged.as_ref().map(|(_, root)| root.as_str())
    }

    /// Most tickets have one leg: room for more is not taken in advance.
    fn add_leg(&mut self, leg: Leg) {
        self.legs.reserve_exact(1);
        self.legs.push(leg);
    }

    fn visit(&mut self, done: Done, call: &Call, keep: Keep) {
        let call = Call { text: keep.text(&call.text).into(), ..call.clone() };
        // A merged requester is called about the root, not about the unit that was relieved.
        let leg = self.answerable().filter(|_| self.root().is_none());
        self.visits.reserve_exact(1);
        self.visits.push(Visit { done, leg, call });
    }

    /// The leg that is being handled now: neither closed nor left.
    pub fn open_leg(&self) -> Option<&Leg> {
        self.legs.last().filter(|leg| leg.is_open())
    }

    fn open_leg_mut(&mut self) -> Option<&mut Leg> {
        self.legs.last_mut().filter(|leg| leg.is_open())
    }

    /// The closing that counts now: of the last leg, if that one is closed.
    pub fn closing(&self) -> Option<&Closed> {
        self.legs.last().and_then(|leg| leg.closing.as_ref())
    }

    /// When it was closed or answered directly, if it stands there now.
    pub fn finished(&self) -> Option<Stamp> {
        match self.stage() {
            Stage::Answered => self.answer.as_ref().map(|answer| answer.done.at),
            Stage::Closed | Stage::Revisited => self.closing().map(|closing| closing.done.at),
            _ => None,
        }
    }

    /// Is it open, or had it been finished for no more than so many days when another request came in? A fresh
    /// request must not vanish into one that was settled long ago.
    pub fn may_take_in(&self, accepted: Stamp, days: u32) -> bool {
        let since = |finished: Stamp| i64::from(accepted.day_number()) - i64::from(finished.day_number());
        self.finished().is_none_or(|finished| since(finished) <= i64::from(days))
    }

    /// The first time any leg was closed.
    pub fn first_closing(&self) -> Option<&Closed> {
        self.legs.iter().find_map(|leg| leg.closing.as_ref())
    }

    /// Hand-overs to units, redo rounds not counted.
    pub fn handovers(&self) -> impl Iterator<Item = &Leg> {
        self.legs.iter().filter(|leg| leg.redo.is_none())
    }

    /// The latest step of the loop: what follows cannot have happened before it.
    pub fn latest(&self) -> Stamp {
        let struck_off = self.dossier().shelves.iter().filter_map(|shelf| shelf.until).map(|done| done.at);
        let left = self.legs.last().and_then(|leg| leg.left);
        let gone = left.into_iter().chain(self.dossier().transferred.map(|(done, _)| done));
        let leg = self.legs.last().map_or(self.accepted.at, Leg::latest);
        gone.map(|done| done.at).chain(struck_off).fold(leg, Stamp::max)
    }

    /// Did this unit have it, and was its return granted?
    pub fn was_returned_by(&self, unit: &str) -> bool {
        let granted = |leg: &Leg| leg.giving_back.as_ref().is_some_and(|g| g.decision == Decision::Granted);
        self.legs.iter().any(|leg| leg.unit == unit && granted(leg))
    }

    /// The leg that a call now is about; none when the unit was relieved, or never was.
    fn answerable(&self) -> Option<usize> {
        self.legs.last().filter(|leg| leg.left.is_none()).map(|_| self.legs.len() - 1)
    }

    /// Calls about the closing that counts now; while there is none, those about the leg.
    pub fn current_visits(&self) -> impl Iterator<Item = &Visit> {
        let (leg, closed) = (self.answerable(), self.closing().map(|closing| closing.done.at));
        let counts = move |visit: &&Visit| closed.is_none_or(|closed| visit.done.at >= closed);
        self.visits.iter().filter(move |visit| visit.leg == leg).filter(counts)
    }

    /// The title, or the content where there is none.
    pub fn title(&self) -> &str {
        match self.intake.get(Field::Title).trim() {
            "" => self.intake.get(Field::Content).trim(),
            title => title,
        }
    }

    /// The unit the ticket is, or was last, with.
    pub fn unit(&self) -> &str {
        self.legs.last().map_or("", |leg| &leg.unit)
    }

    pub fn stage(&self) -> Stage {
        self.stage_aside().unwrap_or_else(|| self.stage_in_loop())
    }

    /// A stage outside the first loop, if it stands at one.
    pub fn stage_aside(&self) -> Option<Stage> {
        let dossier = self.dossier.as_deref()?;
        if dossier.merged.is_some() {
            Some(Stage::Merged)
        } else if dossier.declined.is_some() {
            Some(Stage::Declined)
        } else if self.open_leg().is_none() {
            // A ticket that is dispatched after all is ours again.
            let back = |at: Done| self.legs.last().is_some_and(|leg| leg.start.seq > at.seq);
            let transferred = dossier.transferred.filter(|(at, _)| !back(*at)).map(|_| Stage::Transferred);
            // Given back, and now nobody's until the ruling.
            let left = self.legs.last().is_some_and(|leg| leg.left.is_some());
            transferred.or_else(|| dossier.open_dispute().filter(|_| left).map(|_| Stage::Disputed))
        } else if dossier.open_dispute().is_some() {
            Some(Stage::Disputed)
        } else {
            self.open_leg().and_then(|leg| leg.paused).map(|_| Stage::Shelved)
        }
    }

    /// Merged, declined or sent elsewhere: nobody here handles it on its own.
    pub fn is_elsewhere(&self) -> bool {
        matches!(self.stage_aside(), Some(Stage::Merged | Stage::Declined | Stage::Transferred))
    }

    fn stage_in_loop(&self) -> Stage {
        let Some(leg) = self.legs.last().filter(|leg| leg.left.is_none()) else {
            return if self.answer.is_some() { Stage::Answered } else { Stage::Waiting };
        };
        if leg.closing.is_some() {
            let settled = self.current_visits().any(|visit| visit.call.reached != Reached::Unreached);
            return if settled { Stage::Revisited } else { Stage::Closed };
        }
        if leg.giving_back.as_ref().is_some_and(|g| g.decision == Decision::Pending) {
            Stage::Returning
        } else if leg.redo.is_some() {
            Stage::Redoing
        } else if leg.signed.is_some() {
            Stage::Handling
        } else {
            Stage::Dispatched
        }
    }
}
