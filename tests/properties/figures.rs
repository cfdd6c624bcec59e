//! Every figure of the report equals what DuckDB computes from the events alone (tests/properties/figures.sql), on
//! ledgers in which everything happens in any order. Skipped with a message where python3 or its duckdb is
//! missing. One process looks at all sequences; a failing one is then made shorter.

use super::clerk::Clerk;
use super::plan::{Dice, sequences};
use super::runner;
use super::when::{When, text};
use proptest::strategy::{Strategy, ValueTree};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/properties/recompute.py");
/// Tries to shorten a failing sequence: each starts a process.
const SHORTER: usize = 60;
/// Sequences that one process looks at.
const AT_ONCE: usize = 200;

#[test]
fn figures_are_those_of_an_independent_recomputation() {
    if !has_duckdb() {
        println!("skipped: python3 with duckdb is not there");
        return;
    }
    let mut runner = runner(5);
    let mut left = runner.config().cases as usize;
    let mut compared = 0;
    while left > 0 {
        let count = left.min(AT_ONCE);
        let mut trees: Vec<_> = (0..count).map(|_| sequences(80).new_tree(&mut runner).unwrap()).collect();
        let all: Vec<Vec<Dice>> = trees.iter().map(ValueTree::current).collect();
        let (figures, failures) = recomputed(&all);
        if let Some((&number, story)) = failures.first_key_value() {
            println!("{} of {count} sequences differ; the first: {story}", failures.len());
            panic!("{}", shortest(&mut trees[number]));
        }
        compared += figures;
        left -= count;
    }
    println!("{compared} figures compared");
    assert!(compared > 0, "nothing was compared");
}

fn has_duckdb() -> bool {
    Command::new("python3").args(["-c", "import duckdb"]).output().is_ok_and(|told| told.status.success())
}

/// The failure of the shortest sequence found below this one.
fn shortest(tree: &mut impl ValueTree<Value = Vec<Dice>>) -> String {
    let failure = |sequence: Vec<Dice>| recomputed(&[sequence]).1.remove(&0);
    let mut last = failure(tree.current()).unwrap_or_default();
    let mut can = tree.simplify();
    for _ in 0..SHORTER {
        if !can {
            break;
        }
        can = match failure(tree.current()) {
            Some(story) => {
                last = story;
                tree.simplify()
            }
            None => tree.complicate(),
        };
    }
    last
}

/// How many figures were compared, and the stories of the sequences in which some differ.
fn recomputed(sequences: &[Vec<Dice>]) -> (usize, BTreeMap<usize, String>) {
    let folder = TempDir::new().unwrap();
    let mut cases = Vec::new();
    let mut clerks = Vec::new();
    for (number, sequence) in sequences.iter().enumerate() {
        let mut clerk = Clerk::work(sequence).unwrap_or_else(|story| panic!("{story}"));
        for (period, first, last, now) in frames(&clerk) {
            let report = folder.path().join(format!("{}.json", cases.len()));
            let ledger = folder.path().join(format!("{}.csv", cases.len()));
            let case = case(&mut clerk, &ledger, &report, period, now);
            case.unwrap_or_else(|story| panic!("{story}"));
            cases.push(serde_json::json!({
                "ledger": ledger, "report": report, "first": first, "last": last,
                "now": text(now).replace('T', " "), "number": number, "period": period,
            }));
        }
        clerks.push(clerk);
    }
    std::fs::write(folder.path().join("cases.json"), serde_json::to_vec(&cases).unwrap()).unwrap();
    let told = Command::new("python3").arg(SCRIPT).arg(folder.path()).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    read(&String::from_utf8(told.stdout).unwrap(), &cases, &clerks)
}

/// The year as of the end, a month as of the middle, so that a part is not yet known.
fn frames(clerk: &Clerk) -> [(&'static str, &'static str, &'static str, When); 2] {
    let middle = clerk.done.get(clerk.done.len() / 2).map_or(clerk.now, |ran| ran.now);
    [
        ("2025", "2025-01-01 00:00:00", "2025-12-31 23:59:59", clerk.now),
        ("2025-09", "2025-09-01 00:00:00", "2025-09-30 23:59:59", middle),
    ]
}

fn case(clerk: &mut Clerk, ledger: &Path, report: &PathBuf, period: &str, now: When) -> Result<(), String> {
    std::fs::write(ledger, known_at(now, &clerk.read("export --events --reveal")?)).unwrap();
    let later = std::mem::replace(&mut clerk.now, now);
    let line = format!("report {} --period {period} --full --format json", ledger.display());
    std::fs::write(report, clerk.read(&line)?).unwrap();
    clerk.now = later;
    Ok(())
}

/// The rows that a report of this moment takes. A later correction is not among them, but what was dated back
/// after it would be, and the two together make tickets that cannot be: merged, say, and closed. So rows written
/// later are left out where one of them is dated back.
fn known_at(now: When, ledger: &str) -> String {
    let now = text(now);
    let cell = |row: &str, place: usize| row.split(',').nth(place).unwrap_or_default().to_owned();
    let is_later = |row: &&str| row.starts_with(|c: char| c.is_ascii_digit()) && cell(row, 2) > now;
    if !ledger.lines().filter(is_later).any(|row| cell(row, 1) <= now) {
        return ledger.to_owned();
    }
    ledger.lines().filter(|row| !is_later(row)).map(|row| format!("{row}\n")).collect()
}

fn read(told: &str, cases: &[serde_json::Value], clerks: &[Clerk]) -> (usize, BTreeMap<usize, String>) {
    let mut compared = 0;
    let mut differing: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for line in told.lines() {
        let (word, rest) = line.split_once(' ').unwrap();
        if word == "compared" {
            compared = rest.parse().unwrap();
        } else {
            let case = &cases[word.parse::<usize>().unwrap()];
            let at = format!("{} as of {}", case["period"].as_str().unwrap(), case["now"].as_str().unwrap());
            let number = case["number"].as_u64().unwrap() as usize;
            differing.entry(number).or_default().push(format!("{at}: {rest}"));
        }
    }
    let story = |(number, lines): (usize, Vec<String>)| (number, clerks[number].story(&lines.join("\n")));
    (compared, differing.into_iter().map(story).collect())
}
