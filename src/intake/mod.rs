//! Foreign tables of tickets: bytes → grid → requests → back-dated events.

pub mod grid;
pub mod moment;
