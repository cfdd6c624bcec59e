//! Figures and lists, each made as a [`table::Table`].

pub mod appeals;
pub mod calendar;
pub mod disputes;
pub mod district;
pub mod doubtful;
pub mod enterprise;
pub mod evaluation;
pub mod facts;
pub mod figures;
pub mod finds;
pub mod imported;
pub mod joint;
pub mod kin;
pub mod knowledge;
pub mod negative_list;
pub mod overdue;
pub mod rates;
pub mod recorded;
pub mod replies;
pub mod shelved;
pub mod show;
pub mod supervision;
pub mod table;
pub mod tickets;
pub mod warnings;
pub mod year;
