//! Pure analysis over the texts of tickets: no files, no clock, no ledger. What is learned or found here is
//! a proposal; acting on it is left to people.

mod calibration;
mod classifier;
mod coding;
pub mod coverage;
mod folds;
pub mod grams;
pub mod model;
pub mod normal;
pub mod proposal;
pub mod requests;
mod space;
pub mod trial;
