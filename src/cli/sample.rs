//! `sample`: a fictional district's year, for trying things out and for benches.

use super::session::{Outcome, Session};
use anyhow::Result;

#[derive(clap::Args)]
pub struct Args {}

pub fn run(_args: Args, _session: &mut Session) -> Result<Outcome> {
    Ok(Outcome::Done)
}
