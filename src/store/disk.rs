//! What the disk refused, as a fault a person can act on.

use crate::domain::trouble::{Trouble, Wrong};
use std::fs::File;
use std::io::{Error, ErrorKind, Read};
use std::path::Path;

/// Opens a regular file for reading. A pipe would wait for a writer and a device may never end; what comes
/// through a pipe is read from standard input.
///
/// # Errors
/// Not there, not readable, a folder, a pipe or a device. `name` is the file's name for people.
pub fn open(path: &Path, name: &str) -> Result<File, Trouble> {
    let io = |error: Error| fault(name, &error);
    let meta = std::fs::metadata(path).map_err(io)?;
    match (meta.is_dir(), meta.is_file()) {
        (true, _) => Err(Trouble::of(name, Wrong::IsDirectory)),
        (_, false) => Err(Trouble::of(name, Wrong::NotAFile)),
        _ => File::open(path).map_err(io),
    }
}

/// Fills the buffer from a place in the file, as far as the file goes; where the file stands is left alone, or
/// does not matter.
pub fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> Result<usize, Error> {
    #[cfg(unix)]
    let read = |into: &mut [u8], at| std::os::unix::fs::FileExt::read_at(file, into, at);
    #[cfg(windows)]
    let read = |into: &mut [u8], at| std::os::windows::fs::FileExt::seek_read(file, into, at);
    let mut filled = 0;
    while filled < buffer.len() {
        match read(&mut buffer[filled..], offset + filled as u64) {
            Ok(0) => break,
            Ok(got) => filled += got,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// A new name in a folder outlives a power failure only when the folder is synced too. Where that cannot be
/// asked for, the system sees to it.
///
/// # Errors
/// The disk refuses.
#[cfg(unix)]
pub fn sync_folder_of(path: &Path) -> Result<(), Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let synced = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
    let cannot = [ErrorKind::PermissionDenied, ErrorKind::InvalidInput, ErrorKind::Unsupported];
    synced.or_else(|error| if cannot.contains(&error.kind()) { Ok(()) } else { Err(error) })
}

#[cfg(not(unix))]
pub fn sync_folder_of(_: &Path) -> Result<(), Error> {
    Ok(())
}

/// Most files of an office; a larger one is read in growing pieces.
const USUAL: usize = 1 << 14;

/// All bytes, unless there are more than `limit`.
pub fn read_up_to(limit: usize, from: &mut dyn Read, name: &str) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::with_capacity(USUAL.min(limit));
    from.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(|error| fault(name, &error))?;
    let too_large = || Trouble::of(name, Wrong::TooLarge { limit: limit as u64 });
    if bytes.len() > limit { Err(too_large()) } else { Ok(bytes) }
}

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
