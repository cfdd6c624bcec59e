//! Pure analysis over the texts of tickets: no files, no clock, no ledger. What is learned or found here is
//! a proposal; acting on it is left to people.

mod calibration;
mod classifier;
mod coding;
mod folds;
pub mod grams;
pub mod model;
pub mod normal;
mod space;
pub mod trial;
