//! Documents that go out together with the command that records them. They are written whole under other
//! names before the ledger is, and get their own names after it: a command that fails leaves nothing that
//! looks sent, and what was cut off between the two is recorded, so it is never sent twice.

use super::disk;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Default)]
pub struct Outbox {
    /// The name it has now, and the one it is to get.
    staged: Vec<(PathBuf, PathBuf)>,
}

impl Outbox {
    /// Writes a document (0600) under another name; makes its folder where there is none.
    ///
    /// # Errors
    /// There is a file of that name already, or the disk refuses.
    pub fn stage(&mut self, folder: &Path, name: &str, bytes: &[u8]) -> Result<(), Troubles> {
        let path = folder.join(name);
        let io = |error: std::io::Error| disk::fault(path.display().to_string(), &error);
        if !self.is_free(&path) {
            return Err(Trouble::of(path.display().to_string(), Wrong::Exists).into());
        }
        fs::create_dir_all(folder).map_err(io)?;
        let (aside, mut file) = disk::create_aside(folder).map_err(io)?;
        self.staged.push((aside, path.clone()));
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(io)?;
        Ok(())
    }

    /// Has no file this name, and will none of these get it?
    pub fn is_free(&self, path: &Path) -> bool {
        disk::is_free(path) && self.staged.iter().all(|(_, taken)| taken != path)
    }

    /// Gives every document its name.
    ///
    /// # Errors
    /// Each that could not be renamed; the others are.
    pub fn release(mut self) -> Result<(), Troubles> {
        let mut troubles = Vec::new();
        let staged = std::mem::take(&mut self.staged);
        for (aside, path) in &staged {
            if let Err(error) = fs::rename(aside, path) {
                let _ = fs::remove_file(aside);
                troubles.push(disk::fault(path.display().to_string(), &error));
            }
        }
        // A name that is lost all the same is written again on request.
        let mut paths: Vec<&PathBuf> = staged.iter().map(|(_, path)| path).collect();
        paths.dedup_by_key(|path| path.parent());
        paths.into_iter().for_each(|path| drop(disk::sync_folder_of(path)));
        if troubles.is_empty() { Ok(()) } else { Err(Troubles(troubles)) }
    }
}

impl Drop for Outbox {
    /// Not released: the command failed, and nothing went out.
    fn drop(&mut self) {
        for (aside, _) in &self.staged {
            let _ = fs::remove_file(aside);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn what_is_not_released_leaves_nothing_and_nothing_is_overwritten() {
        let home = TempDir::new().unwrap();
        let folder = home.path().join("out");
        let mut outbox = Outbox::default();
        outbox.stage(&folder, "a.docx", b"1").unwrap();
        assert!(outbox.stage(&folder, "a.docx", b"2").is_err(), "twice in one command");
        assert_eq!(names(&folder).len(), 1);
        drop(outbox);
        assert_eq!(names(&folder), [""; 0]);
        let mut outbox = Outbox::default();
        outbox.stage(&folder, "a.docx", b"1").unwrap();
        outbox.release().unwrap();
        assert_eq!(names(&folder), ["a.docx"]);
        assert!(Outbox::default().stage(&folder, "a.docx", b"2").is_err());
        assert_eq!(fs::read(folder.join("a.docx")).unwrap(), b"1");
    }
}
