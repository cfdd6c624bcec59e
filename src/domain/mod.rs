//! The rules of a 12345 office, pure: no files, no clock, no words, no serde.

pub mod mask;
pub mod stamp;

pub use stamp::Stamp;
