//! A clerk at a desk: a temporary office folder, a clock that stands still until it is moved, and what
//! the program printed. No process is spawned. Commands that fail are held to their promise on the spot:
//! afterwards every file is as it was.

use hotline::{Stamp, Terminal, World};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::SystemTime;
use tempfile::TempDir;

pub const FAILED: u8 = 1;
pub const USAGE: u8 = 2;
pub const REFUSED: u8 = 3;
pub const FOUND: u8 = 4;

pub struct Office {
    folder: TempDir,
    pub now: String,
    /// The environment; empty unless a test says otherwise.
    pub variables: Vec<(&'static str, &'static str)>,
    pub terminal: Terminal,
    /// Standard input of the next command.
    pub input: Vec<u8>,
    /// Whoever read standard output has gone, as behind `| head -1`.
    pub closed_pipe: bool,
}

struct ClosedPipe;

impl Write for ClosedPipe {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What a command came to.
#[derive(Debug, PartialEq)]
pub struct Run {
    pub status: u8,
    pub out: String,
    pub errors: String,
}

/// Every file below a folder: when it was written, and its bytes.
pub type Snapshot = BTreeMap<String, (SystemTime, Vec<u8>)>;

impl Office {
    /// A new office.
    pub fn new(now: &str) -> Office {
        let mut office = Office::bare(now);
        office.ok("init 甲区 .");
        office
    }

    /// A folder that is no office yet.
    pub fn bare(now: &str) -> Office {
        Office {
            folder: TempDir::new().unwrap(),
            now: now.to_owned(),
            variables: Vec::new(),
            terminal: Terminal::default(),
            input: Vec::new(),
            closed_pipe: false,
        }
    }

    /// An office with the ticket `A1`: a complaint of 2025-09-22 08:00, handed to 城管局 at 09:00, due at
    /// the end of 2025-09-28 (a worked Sunday).
    pub fn with_ticket(now: &str) -> Office {
        let mut office = Office::new("2025-09-22T09:00:00");
        office.ok("accept A1 --kind 投诉 --content 路灯不亮 --at 08:00");
        office.ok("dispatch A1 --unit 城管局");
        office.now = now.to_owned();
        office
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path().join(name), bytes).unwrap();
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path().join(name)).unwrap()
    }

    pub fn read(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).unwrap()
    }

    pub fn ledger(&self) -> String {
        self.read("ledger.csv")
    }

    /// Runs a command line as a shell would cut it: blanks separate, double quotes hold together.
    pub fn run(&mut self, line: &str) -> Run {
        self.run_words(std::iter::once("hotline".to_owned()).chain(words(line)))
    }

    fn run_words(&mut self, words: impl Iterator<Item = String>) -> Run {
        let variables = self.variables.clone();
        let variable = |name: &str| {
            variables.iter().find(|(there, _)| *there == name).map(|(_, value)| value.to_string())
        };
        let (mut out, mut errors) = (Vec::new(), Vec::new());
        let input = std::mem::take(&mut self.input);
        let mut world = World {
            clock: Stamp::parse(&self.now).expect("the clock of the test"),
            folder: self.path().to_owned(),
            user: "王".to_owned(),
            variable: &variable,
            input: &mut &input[..],
            output: if self.closed_pipe { &mut ClosedPipe } else { &mut out },
            errors: &mut errors,
            terminal: self.terminal,
        };
        let status = hotline::run(words.map(OsString::from), &mut world);
        Run { status, out: String::from_utf8(out).unwrap(), errors: String::from_utf8(errors).unwrap() }
    }

    /// A command that must go well.
    pub fn ok(&mut self, line: &str) -> Run {
        let run = self.run(line);
        assert_eq!(run.status, 0, "hotline {line}\n{run:?}");
        run
    }

    /// What a command that must go well prints on standard output.
    pub fn text(&mut self, line: &str) -> String {
        self.ok(line).out
    }

    /// A command that must end with `status` and leave every file as it was.
    pub fn fails(&mut self, status: u8, line: &str) -> String {
        let before = self.snapshot();
        let run = self.run(line);
        assert_eq!(run.status, status, "hotline {line}\n{run:?}");
        assert!(self.snapshot() == before, "hotline {line} failed, yet changed a file");
        assert!(!run.errors.is_empty(), "hotline {line} said nothing");
        run.errors
    }

    /// The name of the rule that must refuse this command.
    pub fn refused(&mut self, line: &str) -> String {
        let errors = self.fails(REFUSED, line);
        let names = names_of(&errors);
        assert_eq!(names.len(), 1, "{errors}");
        names.into_iter().next().unwrap_or_default()
    }

    /// The rows a command prints with `--format csv`, as cells; the first row holds the keys.
    pub fn rows(&mut self, line: &str) -> Vec<Vec<String>> {
        rows_of(&self.text(&format!("{line} --format csv")))
    }

    /// One column of a command's CSV output, by its key.
    pub fn column(&mut self, line: &str, key: &str) -> Vec<String> {
        let rows = self.rows(line);
        let at =
            rows[0].iter().position(|there| there == key).unwrap_or_else(|| panic!("no {key} in {rows:?}"));
        rows[1..].iter().map(|row| row[at].clone()).collect()
    }

    /// One figure of a report: `part/whole` of a rate, otherwise its value.
    pub fn figure(&mut self, line: &str, table: &str, row: &str, column: &str) -> String {
        let rows = self.rows(line);
        let found = rows.iter().find(|cells| cells[..3] == [table, row, column]);
        let cells = found.unwrap_or_else(|| panic!("no {table} {row} {column} in {rows:?}"));
        if cells[4].is_empty() { cells[5].clone() } else { format!("{}/{}", cells[3], cells[4]) }
    }

    pub fn json(&mut self, line: &str) -> serde_json::Value {
        serde_json::from_str(&self.text(&format!("{line} --format json"))).unwrap()
    }

    pub fn snapshot(&self) -> Snapshot {
        let mut files = Snapshot::new();
        collect(self.path(), "", &mut files);
        files
    }
}

pub fn rows_of(csv: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
    let row =
        |record: Result<csv::StringRecord, csv::Error>| record.unwrap().iter().map(str::to_owned).collect();
    reader.records().map(row).collect()
}

/// The `[names]` of all refusals in a text.
pub fn names_of(errors: &str) -> Vec<String> {
    let name = |line: &str| Some(line.strip_suffix(']')?.rsplit_once('[')?.1.to_owned());
    errors.lines().filter_map(name).collect()
}

fn collect(folder: &Path, prefix: &str, files: &mut Snapshot) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let data = entry.metadata().unwrap();
        if data.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, (data.modified().unwrap(), fs::read(entry.path()).unwrap()));
        }
    }
}

fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut quoted) = (None::<String>, false);
    for c in line.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}
