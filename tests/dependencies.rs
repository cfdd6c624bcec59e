//! What the program is built from: nothing that is not listed with a reason, from one registry only, under
//! licences that ask for no more than a notice, and no unsafe code of our own. A new crate fails here until it
//! stands in tests/dependencies.csv.

// Tests read files and run cargo, and say what they skip.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Licences that are enough by themselves. An expression is cut at OR, and one of its parts must hold; all parts
/// of an AND must.
const LICENCES: [&str; 10] = [
    "MIT",
    "Apache-2.0",
    "BSD-3-Clause",
    "Zlib",
    "Unlicense",
    "Unicode-3.0",
    "CC0-1.0",
    "MIT-0",
    "BSL-1.0",
    "ISC",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

struct Listed {
    versions: usize,
    runs: String,
}

fn listed() -> BTreeMap<String, Listed> {
    let text = fs::read_to_string(root().join("tests/dependencies.csv")).unwrap();
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        assert!(!row[3].is_empty(), "{row:?} is brought by nobody");
        (row[0].to_owned(), Listed { versions: row[1].parse().unwrap(), runs: row[2].to_owned() })
    });
    rows.collect()
}

/// Name, version and source of everything in Cargo.lock but ourselves.
fn locked() -> Vec<(String, String, String)> {
    let lock: toml::Table = fs::read_to_string(root().join("Cargo.lock")).unwrap().parse().unwrap();
    let text =
        |package: &toml::Value, key: &str| package.get(key).and_then(|v| v.as_str()).unwrap_or("").to_owned();
    let packages = lock["package"].as_array().unwrap().iter();
    let packages =
        packages.map(|package| (text(package, "name"), text(package, "version"), text(package, "source")));
    packages.filter(|(name, ..)| name != "hotline").collect()
}

#[test]
fn every_crate_is_listed_and_comes_from_the_registry() {
    let (listed, locked) = (listed(), locked());
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, version, source) in &locked {
        assert_eq!(source, REGISTRY, "{name} {version}");
        *versions.entry(name).or_default() += 1;
    }
    let found: BTreeMap<&str, usize> =
        listed.iter().map(|(name, listed)| (name.as_str(), listed.versions)).collect();
    let new: Vec<_> = versions.iter().filter(|(name, count)| found.get(*name) != Some(count)).collect();
    let gone: Vec<_> = found.keys().filter(|name| !versions.contains_key(*name)).collect();
    assert!(new.is_empty() && gone.is_empty(), "not as listed: {new:?}; no longer used: {gone:?}");
}

#[test]
fn licences_ask_for_a_notice_only_and_what_runs_while_building_is_known() {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--offline", "--locked"]);
    cargo.args(["--filter-platform", "x86_64-unknown-linux-gnu"]).current_dir(root());
    let output = cargo.output().unwrap();
    if !output.status.success() {
        return eprintln!("skipped: cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    }
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(is_free(licence), "{name}: {licence}");
        found.entry(name).or_default().extend(package["targets"].as_array().unwrap().iter().filter_map(runs));
    }
    let listed = listed();
    for (name, kinds) in found.into_iter().filter(|(name, _)| *name != "hotline") {
        let kinds = kinds.into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(listed[name].runs, kinds, "{name} runs while we build");
    }
}

fn runs(target: &serde_json::Value) -> Option<&'static str> {
    let is = |kind: &str| target["kind"].as_array().is_some_and(|kinds| kinds.iter().any(|k| k == kind));
    if is("custom-build") { Some("build") } else { is("proc-macro").then_some("macro") }
}

fn is_free(licence: &str) -> bool {
    let plain = licence.replace(['(', ')'], " ").replace('/', " OR ");
    // `(A OR B) AND C`: brackets do not matter here, since every part of an AND must be free by itself.
    let free = |part: &str| part.split(" OR ").any(|one| LICENCES.contains(&one.trim()));
    plain.split(" AND ").all(free)
}

#[test]
fn licences_are_read_as_they_are_meant() {
    for free in ["MIT", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "GPL-3.0 OR MIT"] {
        assert!(is_free(free), "{free}");
    }
    for bound in ["GPL-3.0", "none", "(MIT OR Apache-2.0) AND GPL-2.0", "LGPL-2.1/GPL-2.0"] {
        assert!(!is_free(bound), "{bound}");
    }
}

#[test]
fn there_is_no_unsafe_code_of_our_own() {
    for name in ["src/lib.rs", "src/main.rs"] {
        let text = fs::read_to_string(root().join(name)).unwrap();
        assert!(text.lines().any(|line| line == "#![forbid(unsafe_code)]"), "{name}");
    }
}
