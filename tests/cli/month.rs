//! A month of a district that does not exist: the very lines of `samples/month/month.sh`, in one process
//! and under a clock that stands still. What it prints is held against the texts beside this file; with
//! `HOTLINE_BLESS` set they are written anew, to be read before they are committed.

use crate::Office;
use std::fs;
use std::path::{Path, PathBuf};

const CLOCK: &str = "2025-10-09T09:00:00";
const COMMANDS: [&str; 40] = [
    "init",
    "import",
    "accept",
    "answer",
    "merge",
    "link",
    "decline",
    "transfer",
    "dispatch",
    "catalogue",
    "adjudicate",
    "screen",
    "analyse",
    "warn",
    "knowledge",
    "shelve",
    "exclude",
    "sign",
    "contact",
    "extend",
    "return",
    "join",
    "opinion",
    "close",
    "overdue",
    "negative-list",
    "supervise",
    "appeal",
    "check-reply",
    "revisit",
    "redo",
    "report",
    "evaluate",
    "record",
    "list",
    "show",
    "place",
    "export",
    "check",
    "undo",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/month")
}

/// The command lines of the script, each with the exit status that stands behind it.
fn lines() -> Vec<(String, u8)> {
    let script = fs::read_to_string(folder().join("month.sh")).unwrap();
    let commands = script.lines().filter_map(|line| line.strip_prefix("hotline "));
    let line = |line: &str| match line.split_once(" || [ $? = ") {
        None => (line.to_owned(), 0),
        Some((command, rest)) => (command.to_owned(), rest[..1].parse().expect("an exit status")),
    };
    commands.map(line).collect()
}

/// The office at the end of the month.
fn month() -> Office {
    let mut office = Office::bare(CLOCK);
    for (line, status) in lines() {
        if status == 0 || status == crate::FOUND {
            let run = office.run(&line);
            assert_eq!(run.status, status, "hotline {line}\n{run:?}");
        } else {
            office.fails(status, &line);
        }
        if line.starts_with("init ") {
            for file in fs::read_dir(folder().join("files")).unwrap() {
                let file = file.unwrap();
                office.file(&file.file_name().to_string_lossy(), fs::read(file.path()).unwrap());
            }
        }
    }
    office
}

fn expect(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/month").join(name);
    if std::env::var_os("HOTLINE_BLESS").is_some() {
        fs::write(&path, found).unwrap();
    }
    assert_eq!(found, fs::read_to_string(&path).unwrap(), "{name}");
}

#[test]
fn the_month_uses_every_command() {
    let lines = lines();
    let used = |command: &str| lines.iter().any(|(line, _)| line.split(' ').next() == Some(command));
    let unused: Vec<&str> = COMMANDS.into_iter().chain(["calendar"]).filter(|name| !used(name)).collect();
    assert_eq!(unused, [""; 0]);
}

#[test]
fn the_month_runs_and_its_lists_are_as_written() {
    let mut office = month();
    assert_eq!(office.text("check"), "");
    let lists = ["adjudicate", "appeal", "shelve", "warn", "join", "supervise", "overdue"];
    let open: Vec<String> = lists
        .iter()
        .map(|list| format!("$ hotline {list}\n{}", office.text(&format!("{list} --now {CLOCK}"))))
        .collect();
    expect("open.txt", &open.join("\n"));
    expect("negative-list.txt", &office.text(&format!("negative-list --period 2025-09 --now {CLOCK}")));
    expect(
        "figures.txt",
        &office.text(&format!("report --period 2025-09 --sections totals,rates,units --now {CLOCK}")),
    );
}

#[test]
fn the_story_of_one_ticket_is_told_in_both_languages() {
    let mut office = month();
    expect("show.zh.txt", &office.text(&format!("show QH01 --explain --lang zh --now {CLOCK}")));
    expect("show.en.txt", &office.text(&format!("show QH01 --explain --lang en --now {CLOCK}")));
}

#[test]
fn the_month_gives_the_same_ledger_every_time() {
    assert_eq!(month().ledger(), month().ledger());
}
