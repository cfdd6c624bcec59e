//! Pure analysis over the texts of tickets: no files, no clock, no ledger. What is learned or found here is
//! a proposal; acting on it is left to people.

mod calibration;
mod classifier;
mod coding;
pub mod core;
pub mod coverage;
pub mod curve;
pub mod double;
pub mod draw;
mod folds;
pub mod gram;
pub mod grams;
pub mod history;
pub mod matter;
pub mod mean;
pub mod model;
pub mod normal;
pub mod place;
pub mod proposal;
pub mod requester;
pub mod requests;
pub mod screen;
pub mod search;
mod space;
pub mod surge;
pub mod trial;
