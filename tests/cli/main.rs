//! The whole program, in one process: each test is named after the case it shows.

// Tests make their own files.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

mod audit;
mod bad_input;
mod batch;
mod belonging;
mod bureau;
mod calendar;
mod cli;
mod clock;
mod determinism;
mod duty;
mod fuzzed;
mod guards;
mod handling;
mod hostile;
mod import;
mod learning;
mod letters;
mod r#loop;
mod masking;
mod month;
mod options;
mod paper;
mod reply;
mod report;
mod rounds;
mod safety;
mod screening;
mod world;
mod year;

pub use world::{FAILED, FOUND, Office, REFUSED, Run, USAGE};
