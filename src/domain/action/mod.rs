//! The actions of the loop, one file each: its data, its `decide`, its tests. `decide` is pure, may
//! refuse, and returns the events; `Ticket::apply` folds them.

pub mod accept;
pub mod adjudicate;
pub mod answer;
pub mod appeal;
pub mod close;
pub mod contact;
pub mod correct;
pub mod decline;
pub mod dispatch;
pub mod evaluate;
pub mod exclude;
pub mod extend;
pub mod give_back;
pub mod join;
pub mod link;
pub mod merge;
pub mod opinion;
pub mod redo;
pub mod revisit;
pub mod shelve;
pub mod sign;
pub mod supervise;
pub mod undo;

#[cfg(test)]
pub mod given;

use super::act::Act;
use super::code::Stage;
use super::duty::DutyRefusal;
use super::event::Event;
use super::leg::Leg;
use super::refusal::Refusal;
use super::rules::Desk;
use super::stamp::Stamp;
use super::ticket::Ticket;

pub type Decided = Result<Vec<Event<'static>>, Refusal>;

#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Accept(Box<accept::Accept>),
    Answer(answer::Answer),
    Dispatch(dispatch::Dispatch),
    Correct(correct::Correct),
    Sign(sign::Sign),
    Contact(contact::Contact),
    Extend(extend::Extend),
    GiveBack(give_back::GiveBack),
    Close(close::Close),
    Revisit(revisit::Revisit),
    Redo(redo::Redo),
    Evaluate(evaluate::Evaluate),
    Merge(merge::Merge),
    Unmerge(merge::Unmerge),
    Decline(decline::Decline),
    Transfer(decline::Transfer),
    Shelve(shelve::Shelve),
    Exclude(exclude::Exclude),
    Link(link::Link),
    Undo(undo::Undo),
    Dispute(adjudicate::Dispute),
    Rule(adjudicate::Rule),
    Join(join::Join),
    Opinion(opinion::Opinion),
    Supervise(supervise::Supervise),
    AnswerSupervision(supervise::Answer),
    Appeal(appeal::Appeal),
    DecideAppeal(appeal::Decide),
}

/// One thing to be done to one ticket.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub ticket: String,
    /// When it happened.
    pub at: Stamp,
    pub actor: String,
    pub action: Action,
}

impl Action {
    /// The other ticket that the action names, if it names one.
    pub fn other(&self) -> Option<&str> {
        match self {
            Action::Merge(merge) => Some(&merge.into),
            Action::Link(link) => Some(&link.find),
            _ => None,
        }
    }
}

impl Order {
    /// When it happened, to the best of what is known: of a bare day, after the steps before it.
    pub fn moment(&self, ticket: Option<&Ticket>) -> Stamp {
        ticket.map_or(self.at, |ticket| self.at.on_its_day_after(ticket.latest().max(ticket.last.at)))
    }

    /// The events this order leads to, given where its ticket stands (`None`: not in the ledger).
    ///
    /// # Errors
    /// The rule that forbids it, with the facts.
    pub fn decide(&self, ticket: Option<&Ticket>, desk: &Desk) -> Decided {
        let at = self.moment(ticket);
        if at > desk.now {
            return Err(Refusal::InFuture { at, now: desk.now });
        }
        if let Action::Accept(accept) = &self.action {
            return accept.decide(&self.ticket, ticket, desk);
        }
        // Also of an acceptance that has been undone: there is no ticket then.
        if let Action::Undo(undo) = &self.action {
            return undo.decide();
        }
        // A number damaged by a spreadsheet is unknown for a reason: nobody should accept it anew.
        let unknown = || match accept::check_number(&self.ticket) {
            Err(Refusal::DamagedNumber) => Refusal::DamagedNumber,
            _ => Refusal::UnknownTicket,
        };
        let ticket = ticket.ok_or_else(unknown)?;
        not_before(at, ticket.accepted.at)?;
        match &self.action {
            Action::Accept(_) | Action::Undo(_) => Ok(Vec::new()),
            Action::Answer(answer) => answer.decide(ticket, at),
            Action::Dispatch(dispatch) => dispatch.decide(ticket, at, desk),
            Action::Correct(correct) => correct.decide(ticket),
            Action::Sign(sign) => sign.decide(ticket, at),
            Action::Contact(contact) => contact.decide(ticket, at),
            Action::Extend(extend) => extend.decide(ticket, at, desk),
            Action::GiveBack(give_back) => give_back.decide(ticket, at),
            Action::Close(close) => close.decide(ticket, at, desk),
            Action::Revisit(revisit) => revisit.decide(ticket, at, desk),
            Action::Redo(redo) => redo.decide(ticket, at, desk),
            Action::Dispute(dispute) => dispute.decide(ticket, at, desk),
            Action::Rule(rule) => rule.decide(ticket, at, desk),
            Action::Join(join) => join.decide(ticket, at, desk),
            Action::Opinion(opinion) => opinion.decide(ticket, at),
            Action::Supervise(supervise) => supervise.decide(ticket, at, desk),
            Action::AnswerSupervision(answer) => answer.decide(ticket, at),
            Action::Appeal(appeal) => appeal.decide(ticket, at, desk),
            Action::DecideAppeal(decide) => decide.decide(ticket, at),
            Action::Evaluate(evaluate) => evaluate.decide(ticket, at),
            Action::Merge(merge) => merge.decide(ticket, at, desk),
            Action::Unmerge(unmerge) => unmerge.decide(ticket, at),
            Action::Decline(decline) => decline.decide(ticket, at),
            Action::Transfer(transfer) => transfer.decide(ticket, at),
            Action::Shelve(shelve) => shelve.decide(ticket, at, desk),
            Action::Exclude(exclude) => exclude.decide(ticket),
            Action::Link(link) => link.decide(ticket, desk),
        }
    }
}

fn not_before(at: Stamp, start: Stamp) -> Result<(), Refusal> {
    if at < start { Err(Refusal::BeforeStart { at, start }) } else { Ok(()) }
}

/// The leg being handled, if the ticket stands where `action` makes sense and `at` lies within it.
fn handled_leg<'t>(ticket: &'t Ticket, at: Stamp, action: &'static str) -> Result<&'t Leg, Refusal> {
    let leg = ticket.open_leg().ok_or(Refusal::WrongStage { stage: ticket.stage(), action })?;
    not_before(at, leg.start.at)?;
    Ok(leg)
}

/// The same, and no decision on a return is pending.
fn settled_leg<'t>(ticket: &'t Ticket, at: Stamp, action: &'static str) -> Result<&'t Leg, Refusal> {
    let leg = handled_leg(ticket, at, action)?;
    not_before(at, ticket.latest())?;
    match ticket.stage() {
        Stage::Returning => Err(Refusal::ReturnPending),
        stage @ (Stage::Disputed | Stage::Shelved) => Err(Refusal::WrongStage { stage, action }),
        _ => Ok(leg),
    }
}

/// Nothing has come of the ticket yet: it waits for its dispatch, or a unit handles it.
fn unsettled(ticket: &Ticket, at: Stamp, action: &'static str) -> Result<(), Refusal> {
    if ticket.stage() == Stage::Waiting {
        let left = ticket.legs.last().and_then(|leg| leg.left);
        return left.map_or(Ok(()), |left| not_before(at, left.at));
    }
    settled_leg(ticket, at, action).map(drop)
}

/// A unit may be named to be sure; another one than the ticket's is refused, a supporting one too: the unit that
/// received it first signs, calls the requester and replies (首接负责制) [E].
fn same_unit(given: &str, leg: &Leg) -> Result<(), Refusal> {
    let (given, unit) = match given {
        "" => return Ok(()),
        given if given == leg.unit => return Ok(()),
        given => (given.to_owned(), leg.unit.clone()),
    };
    if leg.supporting().any(|supporting| supporting == given) {
        return Err(DutyRefusal::NotTheLead { given, unit }.into());
    }
    Err(Refusal::NotTheUnit { given, unit })
}

fn need(text: &str, what: super::refusal::Need) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::Missing { what }) } else { Ok(()) }
}

fn acted(act: Act<'static>) -> Event<'static> {
    Event::Acted(Box::new(act))
}
