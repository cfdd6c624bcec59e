//! The rules of a 12345 office, pure: no files, no clock, no words, no serde.

pub mod action;
pub mod book;
pub mod calendar;
pub mod catalogue;
pub mod code;
pub mod event;
pub mod fault;
pub mod hours;
pub mod limits;
pub mod mask;
pub mod period;
pub mod refusal;
pub mod reply;
pub mod rules;
pub mod stamp;
pub mod ticket;
pub mod trouble;
pub mod verdict;

pub use stamp::Stamp;
