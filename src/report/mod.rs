//! Figures and lists, each made as a [`table::Table`].

pub mod analysis;
pub mod calendar;
pub mod doubtful;
pub mod figures;
pub mod imported;
pub mod negative_list;
pub mod overdue;
pub mod place;
pub mod recorded;
pub mod screen;
pub mod show;
pub mod table;
pub mod tickets;
pub mod year;
