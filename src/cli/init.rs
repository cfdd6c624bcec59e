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
    let given = args.name.trim().to_owned();
    let name = district(&given).to_owned();
    let bad = |c: char| c.is_control() || matches!(c, '/' | '\\');
    if name.is_empty() || name.chars().count() > 60 || name.contains(bad) || name.starts_with('.') {
        return Err(Trouble::of(name.clone(), Wrong::BadRow { given: name }).into());
    }
    let shown = args.folder.unwrap_or_else(|| Path::new(&given).to_owned());
    let ledger = if args.jsonl { "ledger.jsonl" } else { "ledger.csv" };
    let (clock, actor) = (session.world.clock, session.actor());
    let id = blake3::hash(format!("{name}\n{clock}\n{actor}\n{}", std::process::id()).as_bytes()).to_hex();
    office::create(&session.path(&shown), &name, ledger, &id[..16], session.lang, clock, &actor)?;
    let told = usage::created(session.lang, &shown.display().to_string());
    told.iter().for_each(|text| session.say(text));
    if name != given {
        session.say(&usage::named(session.lang, &name));
    }
    Ok(Outcome::Done)
}

/// The district of an office: reports and letters add what its hotline and its office are called.
fn district(name: &str) -> &str {
    let added = ["12345", "政务服务", "便民热线", "热线", " Hotline", " hotline"];
    let end = added.iter().filter_map(|word| name.find(word)).min().unwrap_or(name.len());
    match name[..end].trim() {
        "" => name,
        district => district,
    }
}

#[cfg(test)]
mod tests {
    use super::district;

    #[test]
    fn an_office_is_called_after_its_district() {
        let all =
            ["青禾区", "青禾区12345热线办", "青禾区政务服务便民热线服务中心", "青禾区 12345", "青禾区热线办"];
        all.iter().for_each(|name| assert_eq!(district(name), "青禾区"));
        assert_eq!(district("Qinghe District 12345 Hotline Office"), "Qinghe District");
        assert_eq!(district("12345"), "12345");
    }
}
