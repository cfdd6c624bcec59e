//! The whole program, in one process: each test is named after the case it shows.

// Tests make their own files.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

mod audit;
mod bad_input;
mod batch;
mod calendar;
mod cli;
mod clock;
mod determinism;
mod hostile;
mod import;
mod r#loop;
mod paper;
mod report;
mod world;

pub use world::{FAILED, FOUND, Office, REFUSED, Run, USAGE};
