//! What is read from disk and what is written beside it: which files are opened at all, how much of them is
//! read, and new files that nobody else can read, expect or redirect.

use crate::domain::trouble::{Trouble, Wrong};
use std::fs::{File, OpenOptions};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{Error, ErrorKind, Read};
use std::path::{Path, PathBuf};

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

/// The same, and also a pipe that the shell has opened for us: `hotline import <(unzip -p 今日.zip)`.
pub fn open_or_handed(path: &Path, name: &str) -> Result<File, Trouble> {
    if is_handed(path) && is_pipe(path) {
        return File::open(path).map_err(|error| fault(name, &error));
    }
    open(path, name)
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

/// The folder a file lies in; a bare name lies in the current one.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A new name in a folder outlives a power failure only when the folder is synced too. Where that cannot be
/// asked for, the system sees to it.
///
/// # Errors
/// The disk refuses.
#[cfg(unix)]
pub fn sync_folder_of(path: &Path) -> Result<(), Error> {
    let synced = File::open(folder_of(path)).and_then(|folder| folder.sync_all());
    let cannot = [ErrorKind::PermissionDenied, ErrorKind::InvalidInput, ErrorKind::Unsupported];
    synced.or_else(|error| if cannot.contains(&error.kind()) { Ok(()) } else { Err(error) })
}

#[cfg(not(unix))]
pub fn sync_folder_of(_: &Path) -> Result<(), Error> {
    Ok(())
}

/// A descriptor this process was started with, by its name. It is open already: neither reading nor writing
/// it waits for somebody to open its other end.
pub fn is_handed(path: &Path) -> bool {
    let streams = ["/dev/stdin", "/dev/stdout", "/dev/stderr"];
    streams.iter().any(|stream| path == Path::new(stream))
        || ["/dev/fd", "/proc/self/fd"].iter().any(|folder| path.starts_with(folder))
}

/// Standard input by name, unless it is a file, which is opened like any other.
pub fn is_standard_input(path: &Path) -> bool {
    let names = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];
    names.iter().any(|name| path == Path::new(name)) && is_pipe(path)
}

#[cfg(unix)]
fn is_pipe(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt;
    std::fs::metadata(path).is_ok_and(|meta| meta.file_type().is_fifo())
}

#[cfg(not(unix))]
fn is_pipe(_: &Path) -> bool {
    false
}

/// Most files of an office; what is not a file is read in growing pieces from here.
const USUAL: usize = 1 << 14;

/// All bytes, unless there are more than `limit`.
pub fn read_up_to(limit: usize, from: &mut dyn Read, name: &str) -> Result<Vec<u8>, Trouble> {
    read_about(USUAL, limit, from, name)
}

fn read_about(size: usize, limit: usize, from: &mut dyn Read, name: &str) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::with_capacity(size.min(limit));
    from.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(|error| fault(name, &error))?;
    if bytes.len() > limit { Err(too_large(limit, name)) } else { Ok(bytes) }
}

/// All bytes of a file; one that says it is larger than `limit` is not even begun.
pub fn read_whole(limit: usize, mut file: File, name: &str) -> Result<Vec<u8>, Trouble> {
    let stated = file.metadata().map_or(0, |meta| meta.len());
    if stated > limit as u64 {
        return Err(too_large(limit, name));
    }
    // A byte beyond what it says: that it ends there is then seen without a larger buffer. What says nothing is
    // no plain file.
    let size = if stated == 0 { USUAL } else { stated as usize + 1 };
    read_about(size, limit, &mut file, name)
}

fn too_large(limit: usize, name: &str) -> Trouble {
    Trouble::of(name, Wrong::TooLarge { limit: limit as u64 })
}

/// Ledgers hold citizens' data: nobody but the owner reads a new file. What is there already, a link that
/// leads nowhere included, is never opened.
pub fn create_private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A private file in this folder under a name that nobody can foresee, to be renamed when it is whole.
pub fn create_aside(folder: &Path) -> std::io::Result<(PathBuf, File)> {
    let path = folder.join(format!(".hotline-{:016x}.new", RandomState::new().build_hasher().finish()));
    Ok((path.clone(), create_private(&path)?))
}

/// Is nothing there, not even a link that leads nowhere?
pub fn is_free(path: &Path) -> bool {
    path.symlink_metadata().is_err()
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
