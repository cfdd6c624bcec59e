//! The lives of all tickets, and their commands in the order of time. Only tickets that something will
//! still happen to are held, so memory grows with the open tickets, not with the year.

use super::Plan;
use super::arrivals::Arrivals;
use super::life::{Command, Fate, Life, live};
use super::random::Random;
use crate::domain::Stamp;
use crate::domain::event::Event;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Desk;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, VecDeque};

/// Tickets in the order of acceptance, each with its whole life.
pub struct Lives<'d> {
    plan: Plan,
    desk: &'d Desk<'d>,
    arrivals: Arrivals,
    fates: Random,
    index: u64,
    direct: u64,
    unexplained: u64,
}

impl<'d> Lives<'d> {
    /// The desk's `now` is the last moment anything happens.
    pub fn new(plan: Plan, desk: &'d Desk<'d>) -> Lives<'d> {
        let calendar = desk.clock.calendar;
        Lives {
            plan,
            desk,
            arrivals: Arrivals::new(plan.year, plan.tickets, plan.seed, calendar),
            fates: Random::new(plan.seed.wrapping_add(1)),
            index: 0,
            direct: plan.direct,
            unexplained: plan.unexplained,
        }
    }

    /// Draws without putting back, so that the totals come out exactly.
    fn fate(&mut self) -> Fate {
        let left = self.plan.tickets - self.index;
        let drawn = self.fates.below(left);
        if drawn < self.direct {
            self.direct -= 1;
            Fate::Direct
        } else if drawn < self.direct + self.unexplained {
            self.unexplained -= 1;
            Fate::Nowhere
        } else {
            Fate::Handed
        }
    }
}

impl<'d> Iterator for Lives<'d> {
    type Item = Result<Life<'d>, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        let at = self.arrivals.next()?;
        let fate = self.fate();
        let random = Random::of_ticket(self.plan.seed, self.index);
        self.index += 1;
        Some(live(random, self.desk, self.index, at, fate))
    }
}

/// Commands in the order of recording; what an undo voids is filled in here, where rows get numbers.
pub struct Year<'d> {
    lives: Lives<'d>,
    coming: BinaryHeap<Reverse<(Stamp, u64)>>,
    open: HashMap<u64, Open>,
    next_seq: u64,
}

struct Open {
    commands: VecDeque<Command>,
    /// Rows of the last command written.
    last: Vec<u64>,
}

impl<'d> Year<'d> {
    /// `first_seq` is the sequence number of the first row to be written.
    pub fn new(plan: Plan, desk: &'d Desk<'d>, first_seq: u64) -> Year<'d> {
        let lives = Lives::new(plan, desk);
        Year { lives, coming: BinaryHeap::new(), open: HashMap::new(), next_seq: first_seq }
    }

    /// Lets every ticket begin that is accepted before anything else happens.
    fn admit(&mut self) -> Result<(), Refusal> {
        while let Some(arrival) = self.lives.arrivals.peek() {
            if self.coming.peek().is_some_and(|Reverse((at, _))| *at < arrival) {
                break;
            }
            let index = self.lives.index;
            let Some(life) = self.lives.next() else { break };
            self.open.insert(index, Open { commands: life?.into_commands(), last: Vec::new() });
            self.coming.push(Reverse((arrival, index)));
        }
        Ok(())
    }

    fn pop(&mut self) -> Option<Command> {
        let Reverse((_, index)) = self.coming.pop()?;
        let open = self.open.get_mut(&index)?;
        let mut command = open.commands.pop_front()?;
        for event in &mut command.events {
            if let Event::Voided { seqs, .. } = event {
                seqs.append(&mut open.last);
            }
        }
        let after = self.next_seq + command.events.len() as u64;
        open.last = (self.next_seq..after).collect();
        self.next_seq = after;
        match open.commands.front() {
            Some(next) => self.coming.push(Reverse((next.at, index))),
            None => {
                self.open.remove(&index);
            }
        }
        Some(command)
    }
}

impl Iterator for Year<'_> {
    type Item = Result<Command, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Err(refusal) = self.admit() {
            return Some(Err(refusal));
        }
        self.pop().map(Ok)
    }
}
