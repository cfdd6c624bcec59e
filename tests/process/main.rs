//! The few promises that only real processes can break: many writers at once, a killed writer, a full
//! disk, an empty environment, a closed pipe, a terminal; and figures recomputed by other programs.

#![cfg(unix)]
// Tests make their own files and say what they skip.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

mod disk;
mod faults;
mod kill;
mod sql;
mod surroundings;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

pub const HOTLINE: &str = env!("CARGO_BIN_EXE_hotline");

pub struct Office {
    folder: TempDir,
}

impl Office {
    /// A new office with `tickets` complaints handed to 城管局, N0 and so on.
    pub fn with_tickets(tickets: usize) -> Office {
        let office = Office { folder: TempDir::new().unwrap() };
        office.ok(["init", "甲区", "."]);
        let head = "工单编号,受理时间,诉求类型,诉求内容,主办单位,交办时间\n";
        let row = |n: usize| format!("N{n},2025-09-22 08:00,投诉,路灯不亮,城管局,2025-09-22 09:00\n");
        office.file("in.csv", head.to_owned() + &(0..tickets).map(row).collect::<String>());
        if tickets > 0 {
            office.ok(["import", "in.csv"]);
        }
        office
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn ledger_path(&self) -> PathBuf {
        self.path().join("ledger.csv")
    }

    pub fn ledger(&self) -> Vec<u8> {
        fs::read(self.ledger_path()).unwrap()
    }

    pub fn file(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path().join(name), text).unwrap();
    }

    /// A command about to be run in the office folder, with none of our environment.
    pub fn command<S: AsRef<OsStr>>(&self, words: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(HOTLINE);
        command.args(words).current_dir(self.path()).env_clear().stdin(Stdio::null());
        command
    }

    pub fn run<S: AsRef<OsStr>>(&self, words: impl IntoIterator<Item = S>) -> Output {
        self.command(words).output().unwrap()
    }

    pub fn start<S: AsRef<OsStr>>(&self, words: impl IntoIterator<Item = S>) -> Child {
        self.command(words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// A command that must go well; returns what it printed.
    pub fn ok<S: AsRef<OsStr>>(&self, words: impl IntoIterator<Item = S>) -> String {
        let output = self.run(words);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// All is well and nothing is said about it.
    pub fn check_is_silent(&self) {
        let output = self.run(["check"]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert!(output.stdout.is_empty() && output.stderr.is_empty(), "{output:?}");
    }

    pub fn tickets(&self) -> usize {
        self.ok(["list", "--ids"]).lines().count()
    }
}

/// An export of so many invented tickets.
pub fn large_export(tickets: usize) -> String {
    let content = "东街第三个路口的路灯不亮。".repeat(8);
    let row = |n: usize| format!("K{n:05},2025-06-02,{content}\n");
    "工单编号,受理时间,诉求内容\n".to_owned() + &(0..tickets).map(row).collect::<String>()
}

/// The first line on standard error, which must be an error message and not a panic.
pub fn complaint(output: &Output) -> String {
    let errors = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!errors.is_empty() && !errors.contains("panicked"), "{errors}");
    errors
}
