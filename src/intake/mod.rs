//! Foreign tables of tickets: bytes → grid → requests → back-dated events.

mod csv_table;
pub mod grid;
pub mod headings;
mod json_parts;
mod json_table;
pub mod labelled;
pub mod moment;
pub mod plan;
pub mod request;
mod xlsx_table;
mod xlsx_weight;
