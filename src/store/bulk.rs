//! Writes a whole new ledger of many commands at once, for samples: encoded, checked and sealed like any
//! other, but synced once at the end.

use super::cells::Form;
use super::disk;
use super::encode::{Draft, Encoded, encode_command, new_ledger};
use super::writer::form_for;
use crate::domain::Stamp;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Buffered before it is written.
const PIECE: usize = 1 << 20;

pub struct Bulk {
    path: PathBuf,
    form: Form,
    file: BufWriter<File>,
    seal: String,
    seq: u64,
    finished: bool,
}

impl Bulk {
    /// A new ledger with its sealed first row. Nothing existing is overwritten.
    ///
    /// # Errors
    /// The file is there already, or cannot be written.
    pub fn create(path: &Path, id: &str, name: &str, recorded: Stamp, actor: &str) -> Result<Bulk, Troubles> {
        let form = form_for(path);
        let opened = new_ledger(&form, id, name, recorded, actor)
            .map_err(|what| Trouble::of(path.display().to_string(), what))?;
        let file =
            disk::create_private(path).map_err(|error| disk::fault(path.display().to_string(), &error))?;
        let file = BufWriter::with_capacity(PIECE, file);
        let mut bulk =
            Bulk { path: path.to_owned(), form, file, seal: String::new(), seq: 0, finished: false };
        bulk.put(opened, 1)?;
        Ok(bulk)
    }

    /// The sequence number the next row will get.
    pub fn next_seq(&self) -> u64 {
        self.seq + 1
    }

    /// One command with its seal.
    ///
    /// # Errors
    /// Its rows do not read back as the same events, or the disk refuses.
    pub fn command(&mut self, drafts: &[Draft], recorded: Stamp) -> Result<(), Troubles> {
        let bytes = Vec::with_capacity(drafts.len() * 512);
        let command = encode_command(bytes, &self.form, self.seq + 1, &self.seal, drafts, recorded)
            .map_err(|what| self.trouble(what))?;
        self.put(command, drafts.len() as u64)
    }

    /// Everything is on disk afterwards; returns the number of rows.
    pub fn finish(mut self) -> Result<u64, Troubles> {
        let synced = self.file.flush().and_then(|()| self.file.get_ref().sync_all());
        let synced = synced.and_then(|()| disk::sync_folder_of(&self.path));
        synced.map_err(|error| disk::fault(self.path.display().to_string(), &error))?;
        self.finished = true;
        Ok(self.seq)
    }

    fn put(&mut self, command: Encoded, rows: u64) -> Result<(), Troubles> {
        let written = self.file.write_all(&command.bytes);
        written.map_err(|error| disk::fault(self.path.display().to_string(), &error))?;
        self.seal = command.seal;
        self.seq += rows;
        Ok(())
    }

    fn trouble(&self, what: Wrong) -> Trouble {
        Trouble::of(self.path.display().to_string(), what)
    }
}

impl Drop for Bulk {
    /// Half a ledger would only be in the way of the next attempt.
    fn drop(&mut self) {
        if !self.finished {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
