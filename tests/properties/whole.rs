//! A command is done whole or not at all: no panic, a known exit status, a refused one changes no file, an
//! accepted one appends whole sealed rows; and `check` has nothing to say afterwards.

use super::clerk::Clerk;
use super::{holds, plan::Plan};
use std::collections::BTreeMap;
use std::sync::Mutex;

#[test]
fn every_command_is_whole_and_the_ledger_sound() {
    let counts: Mutex<BTreeMap<String, [u64; 2]>> = Mutex::default();
    holds(10, 80, |dice| {
        let mut clerk = Clerk::work(dice)?;
        let told = clerk.type_in("check", "")?;
        if (told.status, told.out.as_str(), told.errors.as_str()) != (0, "", "") {
            return Err(clerk.story(&format!("check is not silent: {told:?}")));
        }
        let mut counts = counts.lock().unwrap();
        for ran in &clerk.done {
            let name = match &ran.plan {
                Plan::Tickets { doing, .. } => doing.name().to_owned(),
                Plan::Other { line, .. } => format!("({})", line.split(' ').next().unwrap_or_default()),
            };
            counts.entry(name).or_default()[usize::from(ran.status != 0)] += 1;
        }
        Ok(())
    });
    let counts = counts.into_inner().unwrap();
    let [accepted, refused] = counts.values().fold([0, 0], |[a, r], [b, s]| [a + b, r + s]);
    println!(
        "{accepted} of {} commands accepted; by command (accepted, refused): {counts:?}",
        accepted + refused
    );
    assert!(accepted > refused * 2, "most commands are refused: the dice are loaded wrongly");
}
