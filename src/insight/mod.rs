//! Pure analysis over the texts of tickets: no files, no clock, no ledger. What is learned or found here is
//! a proposal; acting on it is left to people.

mod calibration;
mod classifier;
mod coding;
pub mod coverage;
pub mod draw;
mod folds;
pub mod grams;
pub mod mean;
pub mod model;
pub mod normal;
pub mod proposal;
pub mod requests;
pub mod search;
mod space;
pub mod trial;
