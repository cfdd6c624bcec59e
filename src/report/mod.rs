//! Figures and lists, each made as a [`table::Table`].

pub mod calendar;
pub mod doubtful;
pub mod figures;
pub mod imported;
pub mod negative_list;
pub mod overdue;
pub mod public;
pub mod recorded;
pub mod show;
pub mod table;
pub mod tickets;
pub mod year;
