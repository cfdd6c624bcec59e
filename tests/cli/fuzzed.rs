//! The inputs that fuzzing kept for whole commands, once more; those of single parsers are replayed by the
//! unit tests of `src/fuzzing`. How they came about: `tests/fuzz/README.md`.

#[path = "../fuzz/src/commands.rs"]
mod commands;

use std::fs;
use std::path::Path;

#[test]
fn kept_inputs_of_whole_commands_hold() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus/commands");
    let inputs: Vec<_> = fs::read_dir(corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!inputs.is_empty());
    for path in inputs {
        let bytes = fs::read(&path).unwrap();
        let held = std::panic::catch_unwind(|| commands::commands(&bytes));
        assert!(held.is_ok(), "{} fails", path.display());
    }
}
