//! The file beside a ledger that holds what was learned from it. It may be deleted at any time; nothing but
//! time depends on it.

use super::disk;
use super::writer::replace_own;
use std::path::{Path, PathBuf};

/// `ledger.csv` → `ledger.csv.model`.
pub fn beside(ledger: &Path) -> PathBuf {
    let mut name = ledger.as_os_str().to_owned();
    name.push(".model");
    PathBuf::from(name)
}

/// Far more than the words of any district take.
const MOST: usize = 1 << 28;

/// Its bytes; `None` where there is no such file or it cannot be read.
pub fn read(path: &Path) -> Option<Vec<u8>> {
    disk::read_whole(MOST, disk::open(path, "").ok()?, "").ok()
}

/// Writes it (0600). A folder that cannot be written to costs only the time to learn again.
pub fn save(path: &Path, bytes: &[u8]) {
    let _ = replace_own(path, bytes);
}
