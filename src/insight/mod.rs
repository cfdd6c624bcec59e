//! Pure analysis over the texts of tickets: no files, no clock, no ledger. What is learned or found here is
//! a proposal; acting on it is left to people.

pub mod core;
pub mod curve;
pub mod double;
pub mod gram;
pub mod history;
pub mod matter;
pub mod normal;
pub mod place;
pub mod requester;
pub mod screen;
pub mod surge;
