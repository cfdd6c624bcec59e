//! The only code that changes a ledger. A writer holds an exclusive lock from reading to syncing; the
//! rows of a command become real with the seal in its last row, or not at all.

use super::cells::{Cuts, Form, Layout, Row, write_row};
use super::column::Column;
use super::disk;
use super::ledger::Ledger;
use super::row::{self, Common, FORMAT};
use super::seal::{Sealer, sealed_text};
use super::tail::VERIFIED;
use crate::domain::Stamp;
use crate::domain::event::Event;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::parallel;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Seek, SeekFrom, Write};
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

/// An event about to be written; sequence, recording time and seal are the writer's.
#[derive(Clone, Debug)]
pub struct Draft {
    pub at: Stamp,
    pub actor: String,
    pub ticket: String,
    pub event: Event<'static>,
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
        let saved = std::io::copy(&mut file, &mut copy).and_then(|_| copy.sync_all());
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
    /// The rows do not read back as the same events (nothing is written then), or the disk refuses (what
    /// was written is taken back, or lies unsealed behind the head and is ignored).
    pub fn commit(&mut self, drafts: &[Draft], recorded: Stamp) -> Result<u64, Troubles> {
        let first = self.ledger.head.seq + 1;
        if drafts.is_empty() {
            return Ok(first);
        }
        let command = self.encode(drafts, recorded)?;
        if let Err(error) = self.end_line().and_then(|()| self.append(&command)) {
            // Best effort: an unsealed tail is harmless. Synced, so that what is written there next is never
            // mixed with it by a power failure.
            let file = &self.ledger.file;
            let _ = file.set_len(self.ledger.head.end).and_then(|()| file.sync_all());
            return Err(disk::fault(self.ledger.file_name(), &error).into());
        }
        let head = &mut self.ledger.head;
        head.seq += drafts.len() as u64;
        head.seal = command.seal;
        head.end += command.bytes.len() as u64;
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

    fn append(&mut self, command: &Command) -> std::io::Result<()> {
        let mut file = &self.ledger.file;
        file.seek(SeekFrom::Start(self.ledger.head.end))?;
        if command.bytes.len() as u64 <= VERIFIED {
            file.write_all(&command.bytes)?;
            return file.sync_data();
        }
        // Too large to be verified at every opening: the seal follows only when the rest is on disk.
        file.write_all(&command.bytes[..command.last_row])?;
        file.sync_data()?;
        file.write_all(&command.bytes[command.last_row..])?;
        file.sync_data()
    }

    fn encode(&self, drafts: &[Draft], recorded: Stamp) -> Result<Command, Troubles> {
        let head = &self.ledger.head;
        let bytes = Vec::with_capacity(drafts.len() * 256);
        encode_command(bytes, &self.ledger.form, head.seq + 1, &head.seal, drafts, recorded)
            .map_err(|what| Trouble::of(self.ledger.file_name(), what).into())
    }
}

/// The rows of one command, sealed, behind what `bytes` holds already.
pub(super) fn encode_command(
    mut bytes: Vec<u8>,
    form: &Form,
    first_seq: u64,
    previous_seal: &str,
    drafts: &[Draft],
    recorded: Stamp,
) -> Result<Command, Wrong> {
    let mut sealer = Sealer::after(previous_seal);
    let mut last_row = bytes.len();
    let numbered: Vec<(u64, &Draft)> = (first_seq..).zip(drafts).collect();
    for round in numbered.chunks(ROUND) {
        for rows in parallel::runs(round, WORTH_A_THREAD, |run| encode_rows(form, run, recorded)) {
            let rows = rows?;
            sealer.rows(&rows.sealed);
            last_row = bytes.len() + rows.last;
            bytes.extend_from_slice(&rows.bytes);
        }
    }
    let seal = sealer.seal();
    put_seal(&mut bytes, form, &seal);
    Ok(Command { bytes, last_row, seal })
}

/// Rows that are encoded at once: a large import should not stand in memory three times.
const ROUND: usize = 1 << 14;
/// Fewer are encoded before a thread would have started.
const WORTH_A_THREAD: usize = 500;

/// Rows without a seal.
#[derive(Default)]
struct Rows {
    bytes: Vec<u8>,
    /// Where the last one begins.
    last: usize,
    /// What the seal will cover of them.
    sealed: Vec<u8>,
}

fn encode_rows(form: &Form, drafts: &[(u64, &Draft)], recorded: Stamp) -> Result<Rows, Wrong> {
    let mut rows = Rows::default();
    for &(seq, draft) in drafts {
        let (actor, ticket) = (draft.actor.as_str(), draft.ticket.as_str());
        let common = Common { seq, at: draft.at, recorded, actor, ticket };
        rows.last = rows.bytes.len();
        encode_row(&mut rows, form, &common, &draft.event)?;
    }
    Ok(rows)
}

pub(super) struct Command {
    pub(super) bytes: Vec<u8>,
    /// Offset of the last row, which carries the seal.
    last_row: usize,
    pub(super) seal: String,
}

/// Writes a row without seal, makes sure that it reads back as the same event, and seals what was read.
fn encode_row(rows: &mut Rows, form: &Form, common: &Common, event: &Event) -> Result<(), Wrong> {
    write_row(&mut rows.bytes, form, &row::to_cells(common, event));
    let mut cuts = Cuts::default();
    let line = &rows.bytes[rows.last..rows.bytes.len() - 1];
    let mut read = Row::new(line, form, &mut cuts)?;
    let Common { seq, at, recorded, actor, ticket } = *common;
    match row::from_row(&mut read) {
        Ok(back)
            if (back.seq, back.at, back.recorded) == (seq, at, recorded)
                && (&*back.actor, &*back.ticket) == (actor, ticket)
                && back.event == *event =>
        {
            sealed_text(&mut rows.sealed, &mut read)
        }
        Ok(_) => Err(Wrong::BadRow { given: event.kind().code().to_owned() }),
        Err(fault) => Err(fault.what),
    }
}

/// Puts the seal into the last row, which was written without one.
fn put_seal(bytes: &mut Vec<u8>, form: &Form, seal: &str) {
    match form {
        // The seal is the last column, so the row ends with its empty cell.
        Form::Csv(_) => bytes.truncate(bytes.len() - 1),
        Form::Jsonl => {
            bytes.truncate(bytes.len() - 2);
            bytes.extend_from_slice(b",\"seal\":\"");
        }
    }
    bytes.extend_from_slice(seal.as_bytes());
    bytes.extend_from_slice(if *form == Form::Jsonl { b"\"}\n" } else { b"\n" });
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

pub(super) fn new_ledger(
    form: &Form,
    id: &str,
    name: &str,
    recorded: Stamp,
    actor: &str,
) -> Result<Command, Wrong> {
    let event = Event::Opened { version: FORMAT, id: id.to_owned().into(), name: name.to_owned().into() };
    let draft = Draft { at: recorded, actor: actor.to_owned(), ticket: String::new(), event };
    encode_command(header(form), form, 1, "", &[draft], recorded)
}

/// The header line of a CSV ledger; nothing for JSON Lines.
pub fn header(form: &Form) -> Vec<u8> {
    match form {
        Form::Jsonl => Vec::new(),
        Form::Csv(layout) => {
            let names: Vec<&str> = layout.columns().iter().map(|column: &Column| column.code()).collect();
            (names.join(",") + "\n").into_bytes()
        }
    }
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
