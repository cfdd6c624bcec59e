//! 佐证材料: files that prove the handling, recorded by name, kind and digest. The files themselves stay
//! where they are; a digest shows later whether one was changed.

use super::disk;
use crate::domain::code::EvidenceKind;
use crate::domain::event::Evidence;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use std::path::Path;

/// Digests one file. `shown` is the name as the clerk gave it.
///
/// # Errors
/// The file is not there, not readable, empty, or not a plain file.
pub fn read(path: &Path, shown: &str, kind: EvidenceKind) -> Result<Evidence<'static>, Troubles> {
    let io = |error: std::io::Error| disk::fault(shown, &error);
    let file = disk::open(path, shown)?;
    if file.metadata().map_err(io)?.len() == 0 {
        return Err(Trouble::of(shown, Wrong::Empty).into());
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(file).map_err(io)?;
    let name = path.file_name().map_or(shown.to_owned(), |name| name.to_string_lossy().into_owned());
    let plain = |c: char| if matches!(c, '|' | ';') || c.is_control() { '_' } else { c };
    let name: String = name.chars().map(plain).collect();
    Ok(Evidence { name: name.into(), kind, digest: hasher.finalize().to_hex().to_string().into() })
}
