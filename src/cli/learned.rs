//! The model of a ledger: read from the file beside it, or learned anew when that is missing, broken or
//! behind. Nothing but time depends on the file.

use super::session::Session;
use crate::domain::ticket::Keep;
use crate::insight::model::{Lessons, Model, Order};
use crate::insight::requests::{taught_unit, telling};
use crate::store::checkpoint::Checkpoint;
use crate::store::ledger::Ledger;
use crate::store::model_file;
use crate::text::learning;
use anyhow::Result;
use std::path::Path;

/// `None` while the ledger holds too little.
pub fn model(session: &mut Session, path: &Path) -> Result<Option<Model>> {
    let ledger = session.open_ledger(path)?;
    let file = model_file::beside(path);
    let there = model_file::read(&file).and_then(|bytes| Model::from_bytes(&bytes));
    let latest = |model: &Model| checkpoint(&model.origin).is_some_and(|found| ledger.is_latest(&found));
    if let Some(model) = there.filter(latest) {
        return Ok(Some(model));
    }
    learn(session, ledger, &file)
}

fn learn(session: &mut Session, mut ledger: Ledger, file: &Path) -> Result<Option<Model>> {
    let checkpoint = ledger.checkpoint()?;
    ledger.back_to(&checkpoint);
    let book = ledger.book(Keep::Everything, None)?;
    let taught = book.iter().filter_map(|ticket| Some((telling(&ticket.intake, None), taught_unit(ticket)?)));
    let lessons = Lessons::of(taught);
    let origin = format!("ledger {} {} {}", checkpoint.step, checkpoint.end, checkpoint.seal);
    let Ok(model) = lessons.learn(Order::Time, origin) else {
        session.say(learning::too_little(session.lang));
        return Ok(None);
    };
    model_file::save(file, &model.to_bytes());
    let text = learning::learning(session.lang, model.examples, model.names.len());
    session.say(&text);
    Ok(Some(model))
}

fn checkpoint(origin: &str) -> Option<Checkpoint> {
    let mut parts = origin.strip_prefix("ledger ")?.split(' ');
    let (step, end) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(Checkpoint { step, end, seal: parts.next()?.to_owned() })
}

/// The ledger row a model of a ledger goes back to, for the source of a hand-over.
pub fn step(model: &Model) -> u64 {
    checkpoint(&model.origin).map_or(0, |checkpoint| checkpoint.step)
}
