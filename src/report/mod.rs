//! Figures and lists, each made as a [`table::Table`].

pub mod calendar;
pub mod doubtful;
pub mod enterprise;
pub mod figures;
pub mod finds;
pub mod imported;
pub mod kin;
pub mod negative_list;
pub mod overdue;
pub mod recorded;
pub mod shelved;
pub mod show;
pub mod table;
pub mod tickets;
pub mod year;
