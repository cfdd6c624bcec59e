//! Figures and lists, each made as a [`table::Table`].

pub mod table;
