//! Foreign tables of tickets: bytes → grid → requests → back-dated events.

mod csv_table;
pub mod grid;
mod json_table;
pub mod moment;
mod xlsx_table;
