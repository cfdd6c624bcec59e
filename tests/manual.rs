//! The committed pages of `man/` are what the program writes today, and the hand-written page of the
//! ledger format leaves nothing out that the program puts into a ledger.

// Tests make their own files.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

use hotline::{Stamp, Terminal, World};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// What `hotline manual` writes; everything else in `man/` is written by hand.
const GENERATED: [&str; 3] = ["man1", "zh_CN/man1", "completions"];

const HOW: &str = "regenerate with: cargo run -- manual man";

fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("man")
}

/// Runs the program in a folder.
fn hotline(folder: &Path, words: &[&str]) {
    let variable = |_: &str| None;
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let mut world = World {
        clock: Stamp::parse("2025-09-22T09:00:00").expect("the clock of the test"),
        folder: folder.to_owned(),
        user: "王".to_owned(),
        variable: &variable,
        input: &mut &b""[..],
        output: &mut out,
        errors: &mut errors,
        terminal: Terminal::default(),
    };
    let line = std::iter::once("hotline").chain(words.iter().copied()).map(OsString::from);
    let status = hotline::run(line, &mut world);
    assert_eq!(status, 0, "hotline {}: {}", words.join(" "), String::from_utf8_lossy(&errors));
}

/// The names of the files in a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn the_committed_pages_and_completions_are_what_the_program_writes() {
    let fresh = TempDir::new().unwrap();
    hotline(fresh.path(), &["manual", "."]);
    assert_eq!(names(fresh.path()), BTreeSet::from(["completions", "man1", "zh_CN"].map(str::to_owned)));
    for folder in GENERATED {
        let (old, new) = (committed().join(folder), fresh.path().join(folder));
        let (have, want) = (names(&old), names(&new));
        assert!(!want.is_empty(), "nothing was written into {folder}");
        if let Some(name) = have.symmetric_difference(&want).next() {
            let fault = if have.contains(name) { "is no longer written" } else { "is missing" };
            panic!("man/{folder}/{name} {fault}; {HOW}");
        }
        for name in &want {
            let same = fs::read(old.join(name)).unwrap() == fs::read(new.join(name)).unwrap();
            assert!(same, "man/{folder}/{name} differs from what the program writes; {HOW}");
        }
    }
}

/// The hand-written pages of the ledger format, each with its heading for the columns.
fn format_pages() -> [(String, &'static str); 2] {
    let read = |name: &str| fs::read_to_string(committed().join(name)).unwrap();
    [(read("man5/hotline-ledger.5"), "COLUMNS"), (read("zh_CN/man5/hotline-ledger.5"), "栏目")]
}

/// The terms that a section explains, in order.
fn terms(page: &str, heading: &str) -> Vec<String> {
    let section = page.split(".SH ").find(|section| section.lines().next() == Some(heading)).unwrap();
    let terms = section.split(".TP\n").skip(1).filter_map(|item| item.lines().next());
    terms.map(|term| term.replace("\\fB", "").replace("\\fR", "").replace("\\-", "-")).collect()
}

#[test]
fn the_format_pages_explain_every_column_in_its_order() {
    let folder = TempDir::new().unwrap();
    hotline(folder.path(), &["init", "甲区", "."]);
    let ledger = fs::read_to_string(folder.path().join("ledger.csv")).unwrap();
    let header: Vec<&str> = ledger.lines().next().unwrap().split(',').collect();
    for (page, heading) in format_pages() {
        assert_eq!(terms(&page, heading), header, "{heading}");
    }
}

/// The example of a page: its lines are folded, and escaped for roff.
fn example(page: &str) -> String {
    let lines =
        page.lines().skip_while(|line| *line != ".\\\" ledger").take_while(|line| *line != ".\\\" end");
    let mut ledger = String::new();
    for line in lines.filter(|line| !line.starts_with('.')) {
        match line.strip_prefix("  ") {
            Some(rest) => ledger.push_str(rest),
            None => ledger.extend(["\n", line]),
        }
    }
    ledger.trim_start().replace("\\-", "-").replace("\\e", "\\") + "\n"
}

#[test]
fn the_example_of_the_format_pages_is_a_sound_ledger() {
    for (page, heading) in format_pages() {
        let ledger = example(&page);
        assert_eq!(ledger.lines().count(), 5, "{heading}\n{ledger}");
        let last_seal = ledger.rsplit('"').nth(1).unwrap().to_owned();
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("ledger.jsonl"), &ledger).unwrap();
        hotline(folder.path(), &["check", "ledger.jsonl", "--against", &last_seal]);
    }
}

/// What stands in quotes behind `before` in the sources, blanks left out.
fn quoted(sources: &str, before: &str) -> Vec<String> {
    let behind = sources.split(before).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
    behind.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// The sources of what is shown, tests left out.
fn shown() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report");
    let mut folders = vec![root];
    let mut sources = String::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("tests.rs") {
                let source = fs::read_to_string(&path).unwrap();
                sources.push_str(source.split("#[cfg(test)]").next().unwrap());
            }
        }
    }
    sources
}

#[test]
fn the_output_pages_explain_every_table_and_every_column_there_is() {
    let sources = shown();
    let tables: BTreeSet<String> =
        quoted(&sources, "Table::new(").into_iter().filter(|key| key != "letter").collect();
    let columns = [".column(", ".rates(", " column(", "field!("];
    let columns: BTreeSet<String> = columns.iter().flat_map(|call| quoted(&sources, call)).collect();
    assert!(tables.len() > 50 && columns.len() > 120, "{tables:?} {columns:?}");
    // Of the table in a letter, which no command prints, and of counts that are named after what they count.
    let elsewhere = ["n", "matter", "answer_by"];
    for (name, [of_tables, of_columns]) in
        [("man5/hotline-output.5", ["TABLES", "COLUMNS"]), ("zh_CN/man5/hotline-output.5", ["表", "栏"])]
    {
        let page = fs::read_to_string(committed().join(name)).unwrap();
        let (told, told_columns) = (terms(&page, of_tables), terms(&page, of_columns));
        for table in &tables {
            assert!(told.contains(table), "{name} does not explain the table {table}");
        }
        for column in columns.iter().filter(|column| !elsewhere.contains(&column.as_str())) {
            assert!(told_columns.contains(column), "{name} does not explain the column {column}");
        }
    }
}
