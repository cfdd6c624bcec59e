//! The only code that opens the ledger and the office folder: rows, seals, lock, settings.

// Files are opened here and nowhere below the session.
#![allow(clippy::disallowed_methods)]

pub mod acts;
pub mod bulk;
pub mod cells;
pub mod check;
pub mod checkpoint;
pub mod column;
pub mod disk;
pub mod encode;
pub mod events;
pub mod evidence;
pub mod find;
pub mod fold;
mod hand_table;
mod json_line;
pub mod knowledge;
pub mod ledger;
pub mod letters;
pub mod model_file;
pub mod office;
pub mod office_rows;
pub mod outbox;
pub mod row;
pub mod seal;
pub mod settings;
mod settings_bureau;
mod standard;
pub mod tail;
pub mod texts;
mod toml_file;
pub mod undoing;
pub mod writer;
mod yardstick;

#[cfg(test)]
mod tests;

#[cfg(test)]
mod row_tests;
