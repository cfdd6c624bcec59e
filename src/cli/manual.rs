//! `manual`: writes the man pages and completions, for packagers.

use super::session::{Outcome, Session};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {}

pub fn run(_args: Args, _session: &mut Session) -> Result<Outcome> {
    Ok(Outcome::Done)
}
