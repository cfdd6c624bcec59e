//! The only code that opens the ledger and the office folder: rows, seals, lock, settings.

// Files are opened here and nowhere below the session.
#![allow(clippy::disallowed_methods)]

pub mod bulk;
pub mod cells;
pub mod check;
pub mod checkpoint;
pub mod column;
pub mod disk;
pub mod events;
pub mod evidence;
pub mod find;
mod json_line;
pub mod ledger;
pub mod model_file;
pub mod office;
pub mod row;
pub mod seal;
pub mod settings;
pub mod tail;
pub mod writer;
mod yardstick;

#[cfg(test)]
mod tests;
