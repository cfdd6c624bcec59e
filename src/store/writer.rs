//! The only code that changes a ledger. A writer holds an exclusive lock from reading to syncing; the
//! rows of a command become real with the seal in its last row, or not at all.

use super::cells::{Form, Layout};
use super::disk;
use super::encode::{Command, Draft, each_part, new_ledger};
use super::ledger::Ledger;
use super::tail::{Head, VERIFIED};
use crate::domain::Stamp;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

pub struct Writer {
    pub ledger: Ledger,
    /// Where an uncommitted tail was saved before it was cut off.
    pub saved_tail: Option<PathBuf>,
}

/// How long to wait for another writer.
pub struct Patience<'a> {
    pub seconds: u64,
    /// Called once, when the wait has become noticeable.
    pub told: &'a mut dyn FnMut(),
}

const PAUSE: Duration = Duration::from_millis(10);
/// Pauses after which a person wonders.
const NOTICEABLE: u64 = 100;

fn lock(file: &File, name: &str, patience: &mut Patience) -> Result<(), Trouble> {
    let most = patience.seconds.saturating_mul(NOTICEABLE);
    for pauses in 0..=most {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(disk::fault(name, &error)),
        }
        if pauses == NOTICEABLE {
            (patience.told)();
        }
        if pauses < most {
            std::thread::sleep(PAUSE);
        }
    }
    Err(Trouble::of(name, Wrong::Locked { seconds: patience.seconds }))
}

/// Does the name still stand for the file that was locked? Whoever brings a backup back may replace it while
/// another command waits, which would then write into a file that nobody sees.
#[cfg(unix)]
fn is_still(path: &Path, file: &File) -> std::io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let identity = |meta: std::fs::Metadata| (meta.dev(), meta.ino());
    Ok(identity(std::fs::metadata(path)?) == identity(file.metadata()?))
}

#[cfg(not(unix))]
fn is_still(_: &Path, _: &File) -> std::io::Result<bool> {
    Ok(true)
}

impl Writer {
    /// Takes the lock and cuts off what an interrupted command left behind, after saving it beside the ledger.
    ///
    /// # Errors
    /// Another writer holds the lock for longer than `patience` allows; the ledger cannot be read.
    pub fn open(path: &Path, mut patience: Patience) -> Result<Writer, Troubles> {
        let name = path.display().to_string();
        let io = |error: std::io::Error| disk::fault(name.clone(), &error);
        // Says what is wrong with a folder, a pipe or a device before waiting for it.
        drop(disk::open(path, &name)?);
        let file = loop {
            let file = OpenOptions::new().read(true).write(true).open(path).map_err(io)?;
            lock(&file, &name, &mut patience)?;
            if is_still(path, &file).map_err(io)? {
                break file;
            }
        };
        let mut writer = Writer { ledger: Ledger::from_file(file, path)?, saved_tail: None };
        if writer.ledger.head.loose > 0 {
            writer.cut_tail()?;
        }
        Ok(writer)
    }

    fn cut_tail(&mut self) -> Result<(), Troubles> {
        let path = free_name(&self.ledger.path);
        let io = |error: std::io::Error| disk::fault(path.display().to_string(), &error);
        let mut file = &self.ledger.file;
        file.seek(SeekFrom::Start(self.ledger.head.end)).map_err(io)?;
        let mut copy = disk::create_private(&path).map_err(io)?;
        // Read and written: what a kernel copies by itself does not arrive on every file system.
        let tail: &mut dyn Read = &mut file;
        let saved = std::io::copy(tail, &mut copy).and_then(|_| copy.sync_all());
        if let Err(error) = saved.and_then(|()| disk::sync_folder_of(&path)) {
            let _ = std::fs::remove_file(&path);
            return Err(io(error).into());
        }
        file.set_len(self.ledger.head.end).and_then(|()| file.sync_all()).map_err(io)?;
        self.ledger.head.loose = 0;
        self.saved_tail = Some(path);
        Ok(())
    }

    /// Appends one command and syncs. Returns the first sequence number.
    ///
    /// # Errors
    /// The rows do not read back as the same events, or the disk refuses. What was written is taken back, or lies
    /// unsealed behind the head and is ignored.
    pub fn commit(&mut self, drafts: &[Draft], recorded: Stamp) -> Result<u64, Troubles> {
        let first = self.ledger.head.seq + 1;
        if drafts.is_empty() {
            return Ok(first);
        }
        let before = self.ledger.head.clone();
        match self.end_line().map_err(Failed::Disk).and_then(|()| self.append(drafts, recorded)) {
            Ok(sealed) => self.ledger.head = sealed,
            Err(failed) => {
                // Best effort: an unsealed tail is harmless. Synced, so that what is written there next is never
                // mixed with it by a power failure.
                let file = &self.ledger.file;
                let _ = file.set_len(before.end).and_then(|()| file.sync_all());
                self.ledger.head = before;
                return Err(failed.named(self.ledger.file_name()).into());
            }
        }
        Ok(first)
    }

    /// Ends the last line if a spreadsheet dropped its end. Synced before a row follows: zeros in place of both
    /// would reach into a line that was committed.
    fn end_line(&mut self) -> std::io::Result<()> {
        if self.ledger.head.ends_line {
            return Ok(());
        }
        let mut file = &self.ledger.file;
        file.seek(SeekFrom::Start(self.ledger.head.end))?;
        file.write_all(b"\n")?;
        file.sync_data()?;
        self.ledger.head.end += 1;
        self.ledger.head.ends_line = true;
        Ok(())
    }

    /// Writes one command and syncs it; returns the head it makes. A large one is written while it is encoded, so
    /// that it never stands in memory whole.
    fn append(&mut self, drafts: &[Draft], recorded: Stamp) -> Result<Head, Failed> {
        let Ledger { file, head, form, .. } = &self.ledger;
        let mut file = file;
        file.seek(SeekFrom::Start(head.end))?;
        let (mut command, mut written) = (Command::after(Vec::new(), &head.seal), 0);
        each_part(form, head.seq + 1, drafts, recorded, |rows| {
            if command.length() + rows.length() > VERIFIED {
                written += command.write_to(&mut file)?;
            }
            command.add(rows);
            Ok::<(), Failed>(())
        })?;
        let (bytes, last_row, seal) = command.sealed(form);
        let length = written + bytes.len() as u64;
        if length > VERIFIED {
            // Too large to be verified at every opening: the seal follows only when the rest is on disk.
            file.write_all(&bytes[..last_row])?;
            file.sync_data()?;
            file.write_all(&bytes[last_row..])?;
        } else {
            file.write_all(&bytes)?;
        }
        file.sync_data()?;
        Ok(Head { seq: head.seq + drafts.len() as u64, seal, end: head.end + length, ..head.clone() })
    }
}

/// Why a command was not written.
enum Failed {
    /// Its rows do not read back as the same events.
    Rows(Wrong),
    Disk(std::io::Error),
}

impl From<Wrong> for Failed {
    fn from(what: Wrong) -> Failed {
        Failed::Rows(what)
    }
}

impl From<std::io::Error> for Failed {
    fn from(error: std::io::Error) -> Failed {
        Failed::Disk(error)
    }
}

impl Failed {
    fn named(self, file: String) -> Trouble {
        match self {
            Failed::Rows(what) => Trouble::of(file, what),
            Failed::Disk(error) => disk::fault(file, &error),
        }
    }
}

/// The form a file name asks for.
pub fn form_for(path: &Path) -> Form {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("jsonl" | "ndjson") => Form::Jsonl,
        _ => Form::Csv(Layout::canonical()),
    }
}

/// A new ledger with its sealed first row. Nothing existing is overwritten.
pub fn create(path: &Path, id: &str, name: &str, recorded: Stamp, actor: &str) -> Result<(), Troubles> {
    let opened = new_ledger(&form_for(path), id, name, recorded, actor)
        .map_err(|what| Trouble::of(path.display().to_string(), what))?;
    write_new(path, &opened.bytes)?;
    Ok(disk::sync_folder_of(path).map_err(|error| disk::fault(path.display().to_string(), &error))?)
}

/// Writes a new file whole (0600), refusing to overwrite, or leaves none.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Troubles> {
    let io = |error: std::io::Error| disk::fault(path.display().to_string(), &error);
    let mut file = disk::create_private(path).map_err(io)?;
    if let Err(error) = file.write_all(bytes).and_then(|()| file.sync_all()) {
        let _ = std::fs::remove_file(path);
        return Err(io(error).into());
    }
    Ok(())
}

/// Writes a file whole, replacing what was there only when all of it is on disk. A new one is 0600; one that
/// was there keeps its mode. A link is followed to what it names.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Troubles> {
    let io = |error: std::io::Error| disk::fault(path.display().to_string(), &error);
    if path.is_dir() {
        return Err(Trouble::of(path.display().to_string(), Wrong::IsDirectory).into());
    }
    let real = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    // A device or pipe cannot be replaced, only written to; nor can what the shell has opened for us, and what
    // it holds already stays.
    if disk::is_handed(path) || real.exists() && !real.is_file() {
        let opened = OpenOptions::new().append(true).open(path);
        return Ok(opened.and_then(|mut file| file.write_all(bytes)).map_err(io)?);
    }
    Ok(put_in_place(&real, bytes).map_err(io)?)
}

/// The same for a file of our own that nobody names: what stands in its place is replaced, never followed or
/// written to.
pub fn replace_own(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    put_in_place(path, bytes)
}

fn put_in_place(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let (aside, mut file) = disk::create_aside(disk::folder_of(path))?;
    let kept = std::fs::symlink_metadata(path).ok().filter(|meta| meta.is_file());
    let written = file
        .write_all(bytes)
        .and_then(|()| kept.map_or(Ok(()), |meta| file.set_permissions(meta.permissions())))
        .and_then(|()| file.sync_all())
        .and_then(|()| std::fs::rename(&aside, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&aside);
    }
    written
}

fn free_name(ledger: &Path) -> PathBuf {
    let mut number = 1;
    loop {
        let path = PathBuf::from(format!("{}.tail-{number}", ledger.display()));
        if disk::is_free(&path) {
            return path;
        }
        number += 1;
    }
}
