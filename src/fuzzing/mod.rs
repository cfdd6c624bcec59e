//! What the fuzzers call: every parser by name, on bytes, with what must hold of whatever it accepts. Built
//! for `cfg(fuzzing)` (see `tests/fuzz`) and for the unit tests, which replay the kept inputs.

// Fuzzers make their own files.
#![allow(clippy::disallowed_methods)]

mod books;
mod files;
mod rows;
mod tables;
mod texts;
mod words;

#[cfg(test)]
mod findings;

/// Takes any bytes; panics where a promise does not hold.
pub type Target = fn(&[u8]);

/// The targets: names are those of `tests/fuzz/run.sh` and of the folders of the corpus.
pub const TARGETS: [(&str, Target); 15] = [
    ("rows", rows::rows),
    ("ledger-csv", books::csv),
    ("ledger-jsonl", books::jsonl),
    ("ledger-file", books::file),
    ("import-csv", tables::csv),
    ("import-json", tables::json),
    ("import-xlsx", tables::xlsx),
    ("import-sheet", tables::sheet),
    ("decode", words::decoding),
    ("dates", words::dates),
    ("settings", files::settings),
    ("calendar", files::calendar),
    ("office", files::office),
    ("model", files::model),
    ("texts", texts::texts),
];

/// A folder that is gone when it goes out of use; fuzzers put it into memory by `TMPDIR`.
struct Scratch(std::path::PathBuf);

impl Scratch {
    fn new() -> Scratch {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("hotline-fuzz-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a folder to work in");
        Scratch(path)
    }

    /// Writes a file and tells its path.
    fn file(&self, name: &str, bytes: &[u8]) -> std::path::PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("a file to work on");
        path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything a fuzzer ever found or found worth keeping, once more.
    #[test]
    fn the_kept_inputs_hold() {
        let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
        for (name, run) in TARGETS {
            let folder =
                std::fs::read_dir(corpus.join(name)).unwrap_or_else(|_| panic!("no corpus of {name}"));
            let inputs: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
            assert!(!inputs.is_empty(), "{name} has no inputs");
            for path in inputs {
                let bytes = std::fs::read(&path).unwrap();
                let held = std::panic::catch_unwind(|| run(&bytes));
                assert!(held.is_ok(), "{} fails {name}", path.display());
            }
        }
    }
}
