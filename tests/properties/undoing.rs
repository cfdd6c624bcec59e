//! An undo takes back exactly what the last command of a ticket did, and `--restore` brings exactly that
//! back: lists, figures and limits are as they were, only the story is longer.

use super::clerk::Clerk;
use super::commands::Do;
use super::plan::{Form, Plan};
use super::{holds, reading};

#[test]
fn an_undo_restores_what_was_and_its_undoing_what_is() {
    holds(4, 40, |dice| {
        let mut clerk = Clerk::new();
        for (step, dice) in dice.iter().enumerate() {
            clerk.wait(dice);
            // Looked at every few steps: reading everything takes longer than writing one thing.
            if step % 5 != usize::from(dice.who) % 5 {
                clerk.step(dice)?;
                continue;
            }
            let before = state(&mut clerk)?;
            let ran = clerk.step(dice)?;
            let Plan::Tickets { doing, members, .. } = ran.plan else { continue };
            if ran.status == 0 && !matches!(doing, Do::Undo | Do::Restore) {
                undo(&mut clerk, &before, members)?;
            }
        }
        Ok(())
    });
}

type State = Vec<(String, String)>;

fn state(clerk: &mut Clerk) -> Result<State, String> {
    Ok([reading::lists(clerk)?, reading::shown(clerk)?].concat())
}

fn undo(clerk: &mut Clerk, before: &State, members: Vec<(usize, super::when::When)>) -> Result<(), String> {
    let after = state(clerk)?;
    let now = clerk.now;
    let members: Vec<_> = members.into_iter().map(|(ticket, _)| (ticket, now)).collect();
    for (doing, expected) in [(Do::Undo, before), (Do::Restore, &after)] {
        let plan = Plan::Tickets { doing, members: members.clone(), form: Form::Numbers };
        let ran = clerk.carry_out(plan)?;
        if ran.status != 0 {
            return Err(clerk.story(&format!("the last command cannot be taken back: {}", ran.errors)));
        }
        if let Some(what) = reading::differs(expected, &state(clerk)?) {
            return Err(clerk.story(&format!("after the last line, {what}")));
        }
    }
    Ok(())
}
