//! clap in the user's language: help texts, headings and error sentences.

use super::args::Cli;
use super::failure::USAGE;
use super::world::World;
use crate::text::Lang;
use clap::{Command, CommandFactory};

pub fn command(_lang: Lang) -> Command {
    Cli::command()
}

pub fn report(error: &clap::Error, _lang: Lang, world: &mut World) -> u8 {
    let text = error.render().to_string();
    if error.use_stderr() {
        let _ = world.errors.write_all(text.as_bytes());
        USAGE
    } else {
        let _ = world.output.write_all(text.as_bytes());
        0
    }
}
