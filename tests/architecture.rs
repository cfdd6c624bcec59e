//! The layers, checked by reading the sources: a module imports lower ranks only, never its own.

// Tests read the sources themselves.
#![allow(clippy::disallowed_methods)]

use std::fs;
use std::path::{Path, PathBuf};

/// Rank by top-level module. `text` stands below `store` and `intake`, which offer known words and write
/// the files of a new office.
const RANKS: [(&str, u8); 12] = [
    ("domain", 0),
    ("decode", 1),
    ("guard", 1),
    ("text", 1),
    ("store", 2),
    ("insight", 2),
    ("intake", 2),
    ("sample", 3),
    ("report", 3),
    ("paper", 4),
    ("cli", 5),
    ("fuzzing", 5),
];

/// What the rules must not know: no files, no clock, no environment, no printing, no serde.
const BANNED_IN_DOMAIN: [&str; 9] = [
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::time",
    "serde",
    "println!",
    "Utc::now",
    "Local::now",
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The top-level module a source file belongs to; `None` for `lib.rs` and `main.rs`.
fn module(path: &Path) -> Option<String> {
    let inside = path.strip_prefix(root()).unwrap();
    let first = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned();
    (!matches!(first.as_str(), "lib" | "main")).then_some(first)
}

fn rank(module: &str) -> u8 {
    let known = RANKS.iter().find(|(name, _)| *name == module);
    known.unwrap_or_else(|| panic!("src/{module} has no rank: give it one in tests/architecture.rs")).1
}

/// Code lines with their numbers; comments are left out.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(number, line)| (number + 1, line.split("//").next().unwrap_or("")))
}

/// Modules named as `crate::x` in a line of code.
fn named(code: &str) -> impl Iterator<Item = &str> {
    let after = code.split("crate::").skip(1);
    after.map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(""))
}

#[test]
fn modules_import_lower_ranks_only() {
    let mut faults = Vec::new();
    for path in sources(&root()) {
        let Some(own) = module(&path) else { continue };
        for (number, code) in code_lines(&fs::read_to_string(&path).unwrap()) {
            for other in named(code).filter(|other| RANKS.iter().any(|(name, _)| name == other)) {
                if other != own && rank(other) >= rank(&own) {
                    faults.push(format!("{}:{number}: {own} imports {other}", path.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_module_has_a_rank() {
    for path in sources(&root()) {
        if let Some(own) = module(&path) {
            rank(&own);
        }
    }
}

#[test]
fn the_domain_knows_nothing_of_the_world() {
    for path in sources(&root().join("domain")) {
        for (number, code) in code_lines(&fs::read_to_string(&path).unwrap()) {
            for banned in BANNED_IN_DOMAIN {
                assert!(!code.contains(banned), "{}:{number}: {banned}", path.display());
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is() {
    for path in sources(&root()) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} lacks a module comment", path.display());
    }
}
