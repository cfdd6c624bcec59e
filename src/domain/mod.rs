//! The rules of a 12345 office, pure: no files, no clock, no words, no serde.

pub mod calendar;
pub mod hours;
pub mod stamp;

pub use stamp::Stamp;
