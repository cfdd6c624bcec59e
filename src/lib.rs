//! hotline: a district's 12345 office on plain data files. One public entry: `run`.
#![forbid(unsafe_code)]
#![allow(dead_code)]

mod cli;
mod decode;
mod domain;
mod intake;
mod paper;
mod report;
mod store;
mod text;
