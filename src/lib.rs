//! hotline: a district's 12345 office on plain data files. One public entry, [`run`]; the world is
//! passed in.
#![forbid(unsafe_code)]

mod cli;
mod decode;
mod domain;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
mod guard;
mod insight;
mod intake;
mod paper;
mod report;
mod sample;
mod store;
mod text;

pub use cli::{Terminal, World, run};
pub use domain::Stamp;

/// The time now on the wall clock of UTC+8, whatever the machine's zone. For `main` only.
#[allow(clippy::disallowed_methods)]
pub fn wall_clock() -> Stamp {
    const EAST_8: i64 = 8 * 3600;
    Stamp::from_seconds(chrono::Utc::now().timestamp() + EAST_8)
}
