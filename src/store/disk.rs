//! What the disk refused, as a fault a person can act on.

use crate::domain::trouble::{Trouble, Wrong};
use std::io::{Error, ErrorKind};

/// A failed file operation, named by what can be done about it.
pub fn fault(file: impl Into<String>, error: &Error) -> Trouble {
    let what = match error.kind() {
        ErrorKind::NotFound => Wrong::NotFound,
        ErrorKind::PermissionDenied => Wrong::NoPermission,
        ErrorKind::IsADirectory => Wrong::IsDirectory,
        ErrorKind::AlreadyExists => Wrong::Exists,
        _ => Wrong::Io { detail: error.to_string() },
    };
    Trouble::of(file, what)
}
