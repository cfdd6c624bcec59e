//! The same steps one by one and as batches come to the same: the same rows but for the seals, which stand
//! where a command ends, and so the same tickets, lists and figures.

use super::clerk::Clerk;
use super::plan::{Form, Plan};
use super::when::text;
use super::world::rows_of;
use super::{holds, reading};
use std::collections::HashSet;

#[test]
fn a_batch_is_its_commands_one_by_one() {
    holds(4, 60, |dice| {
        let mut clerk = Clerk::work(dice)?;
        let mut other = Clerk::new();
        for ran in clerk.done.clone().into_iter().filter(|ran| ran.status == 0) {
            other.now = ran.now;
            for plan in singly(ran.plan) {
                let single = other.carry_out(plan)?;
                if single.status != 0 {
                    return Err(other.story(&format!("refused alone, but not in a batch: {}", single.errors)));
                }
            }
        }
        let rows = [&clerk, &other].map(|clerk| without_seals(&clerk.office.ledger()));
        if rows[0] != rows[1] {
            let first = rows[0].iter().zip(&rows[1]).find(|(one, other)| one != other);
            return Err(clerk.story(&format!("rows differ when the steps are done one by one: {first:?}")));
        }
        other.now = clerk.now;
        reading::same(&mut clerk, &mut other, "done one by one")
    });
}

/// The same things done, a command for each ticket. What a command does to a ticket it stands twice in is undone
/// together, so that such a one stays whole.
fn singly(plan: Plan) -> Vec<Plan> {
    let Plan::Tickets { doing, members, .. } = &plan else { return vec![plan] };
    if members.iter().map(|(ticket, _)| ticket).collect::<HashSet<_>>().len() < members.len() {
        return vec![plan];
    }
    let (doing, members) = (*doing, members.clone());
    let alone = |member| Plan::Tickets { doing, members: vec![member], form: Form::Numbers };
    members.into_iter().map(alone).collect()
}

/// The rows behind the first one, which tells the ledgers apart.
fn without_seals(ledger: &str) -> Vec<Vec<String>> {
    let mut rows = rows_of(ledger);
    rows.iter_mut().for_each(|row| drop(row.pop()));
    rows.drain(..2);
    rows
}

/// A ledger in the other form is the same ledger, converted at any time or written so from the start.
#[test]
fn both_forms_of_the_ledger_are_one() {
    holds(4, 60, |dice| {
        let mut clerk = Clerk::new();
        let mut other = Clerk::new();
        other.office.file("ledger.csv", clerk.office.ledger());
        other.keep_in_lines()?;
        for dice in dice {
            clerk.wait(dice);
            let ran = clerk.step(dice)?;
            let line = other.office_line(&ran)?;
            if line.status != ran.status {
                return Err(clerk.story(&format!("status {} in JSON Lines: {}", line.status, line.errors)));
            }
        }
        let written = other.read("export --events --reveal ledger.jsonl")?;
        let ledger = clerk.office.ledger();
        if written != ledger {
            return Err(clerk.story("the ledger written in JSON Lines exports other rows"));
        }
        clerk.read("export --events --reveal -O copy.jsonl")?;
        if clerk.office.bytes("copy.jsonl") != other.office.bytes("ledger.jsonl") {
            return Err(clerk.story("CSV made into JSON Lines is not what is written as JSON Lines"));
        }
        if clerk.read("export --events --reveal copy.jsonl")? != ledger {
            return Err(clerk.story("CSV made into JSON Lines and back is not the same"));
        }
        other.now = clerk.now;
        reading::same(&mut clerk, &mut other, "written in JSON Lines")
    });
}

impl Clerk {
    /// An office whose ledger is in JSON Lines.
    fn keep_in_lines(&mut self) -> Result<(), String> {
        self.read("export --events --reveal -O copy.jsonl")?;
        let at = |name: &str| self.office.path().join(name);
        std::fs::rename(at("copy.jsonl"), at("ledger.jsonl")).map_err(|error| error.to_string())?;
        std::fs::remove_file(at("ledger.csv")).map_err(|error| error.to_string())
    }

    /// The same line typed in this office.
    fn office_line(&mut self, ran: &super::clerk::Ran) -> Result<super::world::Run, String> {
        self.now = ran.now;
        debug_assert!(ran.line.ends_with(&text(ran.now)));
        self.type_in(&ran.line, &ran.input)
    }
}
