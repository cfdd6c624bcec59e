//! The rules of a 12345 office, pure: no files, no clock, no words, no serde.

pub mod act;
pub mod action;
pub mod belonging;
pub mod book;
pub mod bureau;
pub mod calendar;
pub mod catalogue;
pub mod code;
pub mod dossier;
pub mod duty;
pub mod event;
pub mod fault;
pub mod hours;
pub mod intake;
pub mod leg;
pub mod letters;
pub mod limits;
pub mod mask;
pub mod number;
pub mod period;
pub mod preset;
pub mod refusal;
pub mod reply;
pub mod rules;
pub mod stamp;
pub mod supervision;
pub mod ticket;
pub mod trouble;
pub mod units;
pub mod verdict;
pub mod width;

pub use stamp::Stamp;
