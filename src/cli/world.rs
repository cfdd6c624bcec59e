//! The world as `main` found it. Nothing below reads the clock, the environment or the terminal by
//! itself, so a test can be any clerk at any hour.

use crate::domain::Stamp;
use std::io::{Read, Write};
use std::path::PathBuf;

pub struct World<'w> {
    /// The wall clock, UTC+8.
    pub clock: Stamp,
    /// Relative paths start here.
    pub folder: PathBuf,
    /// Login name: who acts when nobody else is named.
    pub user: String,
    /// Environment variables.
    pub variable: &'w dyn Fn(&str) -> Option<String>,
    pub input: &'w mut dyn Read,
    pub output: &'w mut dyn Write,
    pub errors: &'w mut dyn Write,
    pub terminal: Terminal,
}

/// What the standard streams are attached to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terminal {
    pub output: bool,
    pub errors: bool,
    /// Columns of the terminal, if there is one.
    pub width: Option<usize>,
}
