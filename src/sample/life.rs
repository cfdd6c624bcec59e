//! One ticket's life: who does what when, from acceptance to the last call back. Every step is decided
//! by the domain itself, so that a sample never holds what an office could not have recorded.

use super::district;
use super::random::Random;
use super::steps::Leg;
use super::words::{self, Request};
use crate::domain::Stamp;
use crate::domain::action::accept::Accept;
use crate::domain::action::answer::Answer;
use crate::domain::action::{Action, Order, undo::Undo};
use crate::domain::code::Way;
use crate::domain::event::{Entry, Event};
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Desk;
use crate::domain::ticket::{Keep, Ticket};
use std::collections::VecDeque;

/// How a ticket leaves the waiting line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    Direct,
    /// Neither answered nor handed over.
    Nowhere,
    Handed,
}

/// One command: what is recorded together, with one seal.
#[derive(Clone, Debug, PartialEq)]
pub struct Command {
    pub at: Stamp,
    pub actor: String,
    pub ticket: String,
    pub events: Vec<Event<'static>>,
}

/// Why a life ends here.
pub enum End {
    /// The rest would happen after the last moment of the sample.
    OutOfTime,
    Refused(Refusal),
}

impl From<Refusal> for End {
    fn from(refusal: Refusal) -> End {
        End::Refused(refusal)
    }
}

pub struct Life<'d> {
    pub random: Random,
    pub desk: &'d Desk<'d>,
    pub number: String,
    pub request: Request,
    pub ticket: Option<Ticket>,
    /// Where the ticket stood before its last command, for undoing.
    before: Option<Ticket>,
    commands: VecDeque<Command>,
    seq: u64,
}

/// All commands of the ticket accepted as the `index`-th, at `at`.
///
/// # Errors
/// The domain refuses a step: the settings forbid what the sample takes for granted.
pub fn live<'d>(
    random: Random,
    desk: &'d Desk<'d>,
    index: u64,
    at: Stamp,
    fate: Fate,
) -> Result<Life<'d>, Refusal> {
    let mut random = random;
    let request = words::request(&mut random);
    let mut life = Life {
        number: number(at, index),
        random,
        desk,
        request,
        ticket: None,
        before: None,
        commands: VecDeque::new(),
        seq: 0,
    };
    match life.run(at, fate) {
        Ok(()) | Err(End::OutOfTime) => Ok(life),
        Err(End::Refused(refusal)) => Err(refusal),
    }
}

/// Like real ones: the moment of acceptance and six digits that differ within a second.
fn number(at: Stamp, index: u64) -> String {
    format!("{}{:06}", at.civil().format("%y%m%d%H%M%S"), (index * 115_409 + 115_409) % 1_000_000)
}

impl Life<'_> {
    pub fn into_commands(self) -> VecDeque<Command> {
        self.commands
    }

    fn run(&mut self, at: Stamp, fate: Fate) -> Result<(), End> {
        let seat = district::seat(&mut self.random);
        let accept = Accept { intake: self.request.intake.clone(), origin: None };
        self.act(at, &seat, Action::Accept(Box::new(accept)))?;
        match fate {
            Fate::Nowhere => Ok(()),
            Fate::Direct => self.answer(at, &seat),
            Fate::Handed => self.handed(at),
        }
    }

    fn answer(&mut self, accepted: Stamp, seat: &str) -> Result<(), End> {
        let minutes = self.random.between(2, 25);
        let at = self.in_time(accepted.plus_seconds(minutes * 60));
        let way = *self.random.weighted(&[(80, Way::Direct), (14, Way::Smart), (6, Way::Own)]);
        let text = words::direct_answer(&mut self.random);
        self.act(at, seat, Action::Answer(Answer { way, text, person: seat.to_owned(), item: None }))?;
        if self.random.per_mille(200) {
            self.visit_after(at)?;
        }
        Ok(())
    }

    fn handed(&mut self, accepted: Stamp) -> Result<(), End> {
        let emergency = self.request.intake.urgency == crate::domain::code::Urgency::Emergency;
        let minutes = if emergency { self.random.between(1, 6) } else { self.random.between(4, 150) };
        let at = self.in_time(accepted.plus_seconds(minutes * 60));
        let at = if self.random.per_mille(4) { self.wrongly_dispatched(at)? } else { at };
        Leg { life: self, emergency, first: true }.run(at)
    }

    /// The clerk picks the wrong unit, notices it and takes the command back.
    fn wrongly_dispatched(&mut self, at: Stamp) -> Result<Stamp, End> {
        let again = self.in_time(at.plus_seconds(420));
        if again < at.plus_seconds(420) {
            return Ok(at);
        }
        let unit = "青禾区政务服务中心".to_owned();
        let seat = district::seat(&mut self.random);
        let wrong = super::steps::dispatch(unit, &mut self.random);
        self.act(at, &seat, wrong)?;
        self.undo(at.plus_seconds(180), &seat, "选错承办单位")?;
        Ok(again)
    }

    /// Never later than the sample reaches: a ticket that is to be handed over is.
    fn in_time(&self, at: Stamp) -> Stamp {
        at.min(self.desk.now)
    }

    /// Decides, applies and keeps one command.
    pub fn act(&mut self, at: Stamp, actor: &str, action: Action) -> Result<(), End> {
        if at > self.desk.now {
            return Err(End::OutOfTime);
        }
        let order = Order { ticket: self.number.clone(), at, actor: actor.to_owned(), action };
        let events = order.decide(self.ticket.as_ref(), self.desk)?;
        self.before = self.ticket.clone();
        for event in &events {
            self.apply(at, event);
        }
        let Order { ticket, actor, .. } = order;
        self.commands.push_back(Command { at, actor, ticket, events });
        Ok(())
    }

    fn apply(&mut self, at: Stamp, event: &Event<'static>) {
        self.seq += 1;
        let (actor, ticket) = ("".into(), Number::new(&self.number));
        let entry = Entry { seq: self.seq, at, recorded: at, actor, ticket, event: event.clone() };
        match &mut self.ticket {
            Some(ticket) => ticket.apply(&entry, Keep::Everything),
            none => *none = Ticket::begin(&entry, Keep::Everything),
        }
    }

    /// Takes the last command back. Its rows are numbered only when they are written, so the event names
    /// none yet.
    pub fn undo(&mut self, at: Stamp, actor: &str, reason: &str) -> Result<(), End> {
        if at > self.desk.now {
            return Err(End::OutOfTime);
        }
        Undo { seqs: vec![self.seq], reason: reason.to_owned() }.decide()?;
        self.ticket = self.before.take();
        let events = vec![Event::Voided { seqs: Vec::new(), reason: reason.to_owned().into() }];
        let (actor, ticket) = (actor.to_owned(), self.number.clone());
        self.commands.push_back(Command { at, actor, ticket, events });
        Ok(())
    }
}
