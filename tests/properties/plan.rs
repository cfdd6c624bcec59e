//! Dice made into commands. A die alone would be refused nearly always; so it chooses among what makes sense
//! where the ticket stands, and only now and then anything at all. Small dice mean simple commands, so that
//! a failing sequence shrinks to a readable one.

use super::commands::{Call, Do, KINDS, LEVELS, PLACES};
use super::fold::Model;
use super::model::{Decision, Stage, Ticket, UNITS, Unit};
use super::when::{When, days, hours};
use chrono::TimeDelta;
use proptest::prelude::*;

pub const TICKETS: usize = 6;

/// The dice of one step.
#[derive(Clone, Copy)]
pub struct Dice {
    pub what: u16,
    pub who: u8,
    pub pick: u16,
    wait: u8,
    back: u8,
    many: u8,
}

impl std::fmt::Debug for Dice {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let Dice { what, who, pick, wait, back, many } = self;
        write!(f, "{what}.{who}.{pick}.{wait}.{back}.{many}")
    }
}

/// Up to so many steps.
pub fn sequences(steps: usize) -> impl Strategy<Value = Vec<Dice>> {
    let dice = (0..1000u16, 0..TICKETS as u8, any::<u16>(), 0..100u8, 0..20u8, 0..10u8);
    let step =
        dice.prop_map(|(what, who, pick, wait, back, many)| Dice { what, who, pick, wait, back, many });
    proptest::collection::vec(step, 1..=steps)
}

/// How a command names its tickets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    Numbers,
    /// Rows of `--from -`, each with its own moment.
    Rows,
}

#[derive(Clone, Debug)]
pub enum Plan {
    Tickets {
        doing: Do,
        members: Vec<(usize, When)>,
        form: Form,
    },
    /// About units, the office, or whatever a table says: options, and what comes on standard input.
    Other {
        line: String,
        input: String,
    },
}

impl Dice {
    pub fn minutes_to_wait(&self) -> i64 {
        let spread = i64::from(self.pick % 60);
        match self.wait {
            0..50 => i64::from(self.wait),
            50..85 => i64::from(self.wait) * 5 + spread,
            85..97 => 24 * 60 + spread,
            _ => i64::from(self.wait - 94) * 24 * 60,
        }
    }

    fn one_in(&self, many: u16) -> bool {
        self.pick.is_multiple_of(many)
    }

    fn moment(&self, now: When) -> When {
        let minutes = match self.back {
            0..14 => 0,
            14..17 => i64::from(self.pick % 30),
            17 => i64::from(self.pick % 500),
            18 => i64::from(self.pick % 5000),
            _ if self.one_in(8) => -10,
            _ => 1,
        };
        now - TimeDelta::minutes(minutes)
    }

    fn unit(&self) -> Unit {
        UNITS[usize::from(self.pick / 7) % UNITS.len()]
    }

    fn other_unit(&self) -> Unit {
        UNITS[usize::from(self.pick / 31) % UNITS.len()]
    }

    fn ticket(&self) -> usize {
        usize::from(self.pick / 3) % TICKETS
    }
}

/// What comes next.
pub fn plan(model: &Model, dice: &Dice, now: When, last_row: usize) -> Plan {
    if dice.what >= 950 {
        return super::other::plan(model, dice, now, last_row);
    }
    let number = usize::from(dice.who);
    let doing = choose(model, number, dice, now);
    let mut members = vec![(number, moment(model, number, &doing, dice, now))];
    if dice.many >= 7 {
        let alike = (0..TICKETS).filter(|other| *other != number && model.wild[*other] == model.wild[number]);
        let fits = |other: &usize| {
            model.faults(&[(*other, now)], &doing, now).is_empty() || dice.many == 9 && dice.one_in(16)
        };
        members.extend(alike.filter(fits).map(|other| (other, now)));
        members.truncate(1 + usize::from(dice.pick % 4));
    }
    // What several requests say stands in rows.
    let several = matches!(doing, Do::Accept { .. }) && members.len() > 1;
    // The second row of a ticket meets what the first has made of it.
    let twice = dice.many == 9 && dice.one_in(5);
    members.extend_from_within(..usize::from(twice));
    let form =
        if several || twice || dice.many % 2 == 1 && dice.many > 4 { Form::Rows } else { Form::Numbers };
    if form == Form::Numbers {
        // Options hold for all numbers of a command line.
        let at = members[0].1;
        members.iter_mut().for_each(|member| member.1 = at);
    }
    Plan::Tickets { doing, members, form }
}

/// Back-filled moments often lie before what has happened since; mostly now is taken then.
fn moment(model: &Model, number: usize, doing: &Do, dice: &Dice, now: When) -> When {
    let at = on_the_dot(model, number, dice, now).unwrap_or_else(|| dice.moment(now));
    let fits = model.faults(&[(number, at)], doing, now).is_empty();
    if fits || dice.one_in(4) { at } else { now }
}

/// The last second of a limit, which still counts as kept.
fn on_the_dot(model: &Model, number: usize, dice: &Dice, now: When) -> Option<When> {
    let leg = model.tickets[number].as_ref()?.open()?;
    let limits = [Some(leg.due), leg.sign_due, leg.contact_due];
    let due = limits[usize::from(dice.pick / 5) % limits.len()]?;
    (dice.one_in(5) && due <= now).then_some(due)
}

fn choose(model: &Model, number: usize, dice: &Dice, now: When) -> Do {
    let what = usize::from(dice.what);
    if dice.what >= 880 {
        let all = everything(dice);
        return all[what % all.len()];
    }
    if model.undone[number] && dice.one_in(3) {
        return Do::Restore;
    }
    if dice.what >= 840 && model.is_known(number) {
        return if model.undone[number] { Do::Restore } else { Do::Undo };
    }
    let Some(ticket) = &model.tickets[number] else { return accept(dice) };
    let sensible = sensible(ticket, dice);
    let fits = |doing: &&Do| model.faults(&[(number, now)], doing, now).is_empty();
    let fit: Vec<Do> = sensible.iter().filter(fits).copied().collect();
    let from = if fit.is_empty() || dice.pick % 12 == 11 { &sensible } else { &fit };
    from[what % from.len()]
}

fn accept(dice: &Dice) -> Do {
    let pick = usize::from(dice.pick);
    let (kind, place) = (pick % KINDS.len(), pick / 4 % PLACES.len());
    Do::Accept { kind, urgent: pick % 11 == 10, find: pick % 7 == 6, place }
}

fn call(dice: &Dice) -> Call {
    match dice.pick % 10 {
        8 => Call::Skipped,
        5..8 => Call::Unreached,
        grade => Call::Reached { grade: usize::from(grade % 5), solved: !dice.one_in(3) },
    }
}

fn ask(dice: &Dice, ticket: Option<&Ticket>, grant: bool) -> Do {
    let amount = u32::from(dice.pick % 3) + 1;
    let in_hours = ticket.and_then(Ticket::open).is_some_and(|leg| leg.limit.hours);
    Do::Ask { span: if in_hours { hours(amount * 6) } else { days(amount) }, grant }
}

/// What makes sense where the ticket stands, the likely more than once.
fn sensible(ticket: &Ticket, dice: &Dice) -> Vec<Do> {
    let (unit, other) = (dice.unit(), dice.other_unit());
    let support = Some(other).filter(|other| *other != unit && dice.pick % 3 == 1);
    let dispatch = |reassign| Do::Dispatch { unit, support, reassign };
    let (merge, link) = (Do::Merge { into: dice.ticket() }, Do::Link { find: dice.ticket() });
    let appeal = Do::Appeal { fault: usize::from(dice.pick % 5) };
    let decide_appeal = Do::DecideAppeal { grant: dice.one_in(2), weak: dice.pick % 4 == 1 };
    let order = Do::Supervise {
        level: ticket.orders_now().map(|o| o.level + 1).max().unwrap_or(0).min(LEVELS.len() - 1),
    };
    let decide_return = Do::DecideReturn { grant: dice.one_in(2) };
    let redo = Do::Redo { sham: dice.pick % 2 == 1 };
    let leg = ticket.open();
    let asked = leg.and_then(|leg| leg.extension).is_some_and(|(.., d)| d == Decision::Pending);
    let extend = if asked {
        Do::DecideExtension { grant: !dice.one_in(3) }
    } else {
        ask(dice, Some(ticket), dice.one_in(4))
    };
    let opinion = Do::Opinion {
        unit: leg
            .and_then(|leg| leg.support.iter().find(|(.., given)| !given))
            .map_or(unit, |(unit, ..)| *unit),
    };
    let revisit = Do::Revisit(call(dice));
    let dispute = Do::Dispute { unit };
    let mut all = match ticket.stage() {
        Stage::Waiting if ticket.legs.is_empty() => {
            let answer = Do::Answer { way: usize::from(dice.pick % 3) };
            let mut all = vec![dispatch(false); 9];
            all.extend([answer, answer, merge, merge, Do::Decline, Do::Transfer, link]);
            all
        }
        Stage::Waiting => {
            vec![dispatch(false), dispatch(false), dispute, merge, Do::Answer { way: 0 }, Do::Decline]
        }
        Stage::Answered => vec![revisit, revisit, Do::Exclude],
        Stage::Dispatched => vec![
            Do::Sign,
            Do::Sign,
            Do::Contact,
            extend,
            Do::GiveBack,
            dispute,
            dispatch(true),
            merge,
            Do::Transfer,
            Do::Decline,
            Do::Shelve,
            Do::Join { unit },
            Do::Close,
            order,
            opinion,
            appeal,
        ],
        Stage::Handling => vec![
            Do::Close,
            Do::Close,
            Do::Close,
            Do::Contact,
            Do::Contact,
            extend,
            extend,
            Do::GiveBack,
            dispute,
            dispatch(true),
            merge,
            Do::Shelve,
            Do::Join { unit },
            opinion,
            order,
            Do::AnswerOrder,
            appeal,
            link,
            Do::Exclude,
        ],
        Stage::Returning => {
            vec![decide_return, decide_return, decide_return, dispute, Do::Sign, Do::Contact, extend]
        }
        Stage::Disputed => vec![
            Do::Rule { lead: unit, support },
            Do::Rule { lead: unit, support },
            dispute,
            Do::Sign,
            decide_return,
            Do::Contact,
            extend,
            Do::GiveBack,
        ],
        Stage::Shelved => vec![
            Do::Strike,
            Do::Strike,
            Do::Contact,
            Do::Sign,
            Do::GiveBack,
            decide_return,
            extend,
            Do::Exclude,
        ],
        Stage::Redoing => vec![
            Do::Close,
            Do::Close,
            Do::Contact,
            extend,
            Do::Shelve,
            Do::Join { unit },
            order,
            opinion,
            appeal,
        ],
        Stage::Closed => vec![revisit, revisit, revisit, redo, appeal, Do::Exclude],
        Stage::Revisited => vec![redo, redo, appeal, Do::Exclude, link],
        Stage::Merged => vec![Do::Unmerge, revisit, revisit],
        Stage::Declined => vec![Do::Undo, link],
        Stage::Transferred => vec![dispatch(false), dispatch(false), Do::Exclude],
    };
    if !ticket.appeals.is_empty() {
        all.extend([decide_appeal, decide_appeal]);
    }
    if ticket.orders.iter().any(|order| !order.answered) {
        all.push(Do::AnswerOrder);
    }
    all
}

/// Any command at all.
fn everything(dice: &Dice) -> Vec<Do> {
    let (unit, grant) = (dice.unit(), dice.one_in(2));
    let support = Some(dice.other_unit()).filter(|_| grant);
    vec![
        accept(dice),
        Do::Answer { way: 0 },
        Do::Dispatch { unit, support, reassign: grant },
        Do::Sign,
        Do::Contact,
        ask(dice, None, grant),
        Do::DecideExtension { grant },
        Do::GiveBack,
        Do::DecideReturn { grant },
        Do::Close,
        Do::Revisit(call(dice)),
        Do::Redo { sham: grant },
        Do::Dispute { unit },
        Do::Rule { lead: unit, support },
        Do::Join { unit },
        Do::Opinion { unit },
        Do::Merge { into: dice.ticket() },
        Do::Unmerge,
        Do::Link { find: dice.ticket() },
        Do::Decline,
        Do::Transfer,
        Do::Shelve,
        Do::Strike,
        Do::Exclude,
        Do::Supervise { level: usize::from(dice.pick % 5) },
        Do::AnswerOrder,
        Do::Appeal { fault: 0 },
        Do::DecideAppeal { grant, weak: true },
        Do::Undo,
        Do::Restore,
    ]
}
