//! What is decided and what becomes of it agree: a command is accepted if the model finds no rule that it
//! breaks, otherwise refused by one that it does break; it leaves just the events it should; and every list
//! shows the ticket where the model has it. Done at once again, it is refused as done.

use super::clerk::{Clerk, Ran, rules};
use super::commands::number;
use super::model::Ticket;
use super::when::{When, text};
use super::{holds, plan::Plan};

const COLUMNS: &str = "ticket,received,stage,root,unit,supporting,dispatched,sign_due,signed,contact_due,contacted,due,closed,visited,redos";

#[test]
fn decisions_and_their_outcome_agree_with_the_model() {
    holds(10, 50, |dice| {
        let mut clerk = Clerk::new();
        for dice in dice {
            clerk.wait(dice);
            let ran = clerk.step(dice)?;
            as_foreseen(&clerk, &ran)?;
            if ran.status != 0 {
                continue;
            }
            as_shown(&mut clerk)?;
            if matches!(ran.plan, Plan::Tickets { .. }) {
                again(&mut clerk, ran.plan)?;
            }
        }
        Ok(())
    });
}

/// Refused for a reason that holds, or accepted without one.
fn as_foreseen(clerk: &Clerk, ran: &Ran) -> Result<(), String> {
    let Some(expected) = &ran.expected else { return Ok(()) };
    let told = rules(&ran.errors);
    let fail = |what: &str| {
        let faults: Vec<_> = expected.iter().map(|(ticket, faults)| (number(*ticket), &faults.0)).collect();
        Err(clerk.story(&format!("{what}\nexpected {faults:?}\ngot {} {told:?} {}", ran.status, ran.errors)))
    };
    if expected.is_empty() != (ran.status == 0) {
        return fail("the last command was not decided as foreseen");
    }
    let due = expected.iter().zip(&told).all(|((_, faults), rule)| faults.0.contains(&rule.as_str()));
    if told.len() != expected.len() || !due {
        return fail("the last command was refused by another rule");
    }
    let events: Vec<&str> = ran.rows.iter().map(|row| row["event"].as_str()).collect();
    if ran.status == 0 && events != ran.events {
        return fail(&format!("the last command left {events:?}, not {:?}", ran.events));
    }
    Ok(())
}

/// Done again at once; not where it may be done twice.
fn again(clerk: &mut Clerk, plan: Plan) -> Result<(), String> {
    let Plan::Tickets { doing, members, .. } = &plan else { return Ok(()) };
    if clerk.model.faults(members, doing, clerk.now).is_empty() {
        return Ok(());
    }
    let ran = clerk.carry_out(plan)?;
    as_foreseen(clerk, &ran)
}

/// The list has every foreseen ticket as the model has it.
fn as_shown(clerk: &mut Clerk) -> Result<(), String> {
    let names: Vec<&str> = COLUMNS.split(',').collect();
    let shown = clerk.table(&format!("list --columns {COLUMNS}"))?;
    let tame: Vec<usize> = clerk.tame().map(|(at, _)| at).collect();
    for at in tame {
        let there = shown.iter().find(|row| row["ticket"] == number(at));
        let there = there.map(|row| names.iter().map(|name| row[*name].clone()).collect::<Vec<_>>());
        let mine = clerk.model.tickets[at].as_ref().map(|ticket| cells(at, ticket));
        if there != mine {
            let differing = there.iter().flatten().zip(mine.iter().flatten()).zip(&names);
            let differing: Vec<_> = differing.filter(|((there, mine), _)| there != mine).collect();
            return Err(clerk.story(&format!(
                "{}: shown and expected differ: {differing:?}\nshown    {there:?}\nexpected {mine:?}",
                number(at)
            )));
        }
    }
    Ok(())
}

/// What a list shows of a ticket, in the order of `COLUMNS`.
fn cells(at: usize, ticket: &Ticket) -> Vec<String> {
    let when = |when: Option<When>| when.map_or(String::new(), text);
    let leg = ticket.legs.last();
    let of_leg = |moment: fn(&super::model::Leg) -> Option<When>| when(leg.and_then(moment));
    let support = leg.map_or(Vec::new(), |leg| leg.support.iter().map(|(unit, ..)| *unit).collect());
    vec![
        number(at),
        text(ticket.accepted),
        format!("{:?}", ticket.stage()).to_lowercase(),
        ticket.merged.map_or(String::new(), |(_, root)| number(root)),
        leg.map_or("", |leg| leg.unit).to_owned(),
        support.join("、"),
        when(ticket.legs.iter().rfind(|leg| !leg.redo).map(|leg| leg.start)),
        of_leg(|leg| leg.sign_due),
        of_leg(|leg| leg.signed),
        of_leg(|leg| leg.contact_due),
        of_leg(|leg| leg.first_contact),
        of_leg(|leg| Some(leg.due)),
        when(leg.and_then(|leg| leg.closed).or(ticket.answered)),
        when(ticket.calls.last().map(|(at, ..)| *at)),
        ticket.legs.iter().filter(|leg| leg.redo).count().to_string(),
    ]
}
