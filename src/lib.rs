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
mod parallel;
mod report;
mod sample;
mod store;
mod text;

pub use cli::{Terminal, World, run};
pub use domain::Stamp;

/// The time now on the wall clock of UTC+8, whatever the machine's zone. For `main` only.
#[allow(clippy::disallowed_methods)]
pub fn wall_clock() -> Stamp {
    use std::time::{SystemTime, UNIX_EPOCH};
    const EAST_8: i64 = 8 * 3600;
    // A machine whose clock was never set may stand before 1970.
    let seconds = match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(after) => after.as_secs() as i64,
        Err(before) => -(before.duration().as_secs_f64().ceil() as i64),
    };
    Stamp::from_seconds(seconds + EAST_8)
}
