//! Events to cells and back: the one place that knows which column holds what. Written by hand, since
//! the text on disk outlives every type.

mod cell;
mod read;
mod write;

use super::column::Column;
use crate::domain::trouble::Wrong;

pub(super) use cell::{bytes, get};
pub use read::{event_kind, from_row, from_row_keeping, seq};
pub use write::{Common, to_cells};

/// The newest ledger format this program reads and the one it writes.
pub const FORMAT: u32 = 1;

/// What is wrong with a row, and in which column.
#[derive(Debug, PartialEq)]
pub struct RowFault {
    pub column: Column,
    pub what: Wrong,
}
