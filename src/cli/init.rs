//! `init`: a new office folder.

use super::session::{Outcome, Session};
use crate::domain::trouble::{Trouble, Wrong};
use crate::store::office;
use crate::text::usage;
use anyhow::Result;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    pub name: String,
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    #[arg(long)]
    pub jsonl: bool,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let name = args.name.trim().to_owned();
    let bad = |c: char| c.is_control() || matches!(c, '/' | '\\');
    if name.is_empty() || name.chars().count() > 60 || name.contains(bad) || name.starts_with('.') {
        return Err(Trouble::of(name.clone(), Wrong::BadRow { given: name }).into());
    }
    let shown = args.folder.unwrap_or_else(|| Path::new(&name).to_owned());
    let ledger = if args.jsonl { "ledger.jsonl" } else { "ledger.csv" };
    let (clock, actor) = (session.world.clock, session.actor());
    let id = blake3::hash(format!("{name}\n{clock}\n{actor}\n{}", std::process::id()).as_bytes()).to_hex();
    office::create(&session.path(&shown), &name, ledger, &id[..16], session.lang, clock, &actor)?;
    let told = usage::created(session.lang, &shown.display().to_string());
    told.iter().for_each(|text| session.say(text));
    Ok(Outcome::Done)
}
