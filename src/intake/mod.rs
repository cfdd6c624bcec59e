//! Foreign tables of tickets: bytes → grid → requests → back-dated events.

mod csv_table;
mod decode;
pub mod grid;
mod json_table;
pub mod moment;
mod xlsx_table;
