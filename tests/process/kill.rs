//! Many writers at once, and writers killed at any moment. The story of IMP14: a clerk starts the import of
//! a whole year, the power goes, and after the restart nobody knows what is in. With one seal behind all
//! rows of a command the answer is: nothing or everything, and the same import simply runs again.

use crate::{Office, large_export};
use std::fs::{self, File, TryLockError};
use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

/// Makes more than a mebibyte of rows, as 20,000 short ones would: a command so large is synced in two
/// steps. Fewer and longer rows are quicker in a debug build.
const TICKETS: usize = 4_000;

#[test]
fn aud01_forty_processes_at_once_lose_and_double_nothing() {
    let office = Office::with_tickets(40);
    let rows = lines(&office.ledger());
    let children: Vec<Child> = (0..40).map(|n| office.start(["sign", &format!("N{n}")])).collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let ledger = String::from_utf8(office.ledger()).unwrap();
    assert_eq!(ledger.lines().count(), rows + 40);
    for n in 0..40 {
        assert_eq!(ledger.matches(&format!(",N{n},signed,")).count(), 1, "N{n}");
    }
    office.check_is_silent();
}

#[test]
fn aud01_of_forty_processes_that_want_the_same_only_one_succeeds() {
    let office = Office::with_tickets(1);
    let children: Vec<Child> = (0..40).map(|_| office.start(["sign", "N0"])).collect();
    let mut statuses: Vec<Option<i32>> =
        children.into_iter().map(|mut child| child.wait().unwrap().code()).collect();
    statuses.sort();
    assert_eq!(statuses[0], Some(0));
    assert!(statuses[1..].iter().all(|status| *status == Some(3)), "{statuses:?}");
    office.check_is_silent();
}

#[test]
fn aud01_requests_taken_down_at_once_get_numbers_of_their_own() {
    let office = Office::with_tickets(0);
    let children: Vec<Child> = (0..40).map(|_| office.start(["accept", "--content", "路灯不亮"])).collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let mut numbers: Vec<String> = office.ok(["list", "--ids"]).lines().map(str::to_owned).collect();
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), 40);
}

#[test]
fn aud08_the_lock_of_a_killed_process_holds_nobody_up() {
    let office = Office::with_tickets(1);
    office.file("large.csv", large_export(TICKETS));
    let before = office.ledger();
    let mut child = office.start(["import", "large.csv"]);
    while !is_seen_locked(&office, &mut child) {
        // It was quicker than we: once more.
        fs::write(office.ledger_path(), &before).unwrap();
        child = office.start(["import", "large.csv"]);
    }
    child.kill().unwrap();
    child.wait().unwrap();
    office.ok(["sign", "N0"]);
    office.check_is_silent();
}

/// Waits until the child holds the lock of the ledger, or has ended.
fn is_seen_locked(office: &Office, child: &mut Child) -> bool {
    let ledger = File::open(office.ledger_path()).unwrap();
    while child.try_wait().unwrap().is_none() {
        match ledger.try_lock() {
            Err(TryLockError::WouldBlock) => return true,
            Err(TryLockError::Error(error)) => panic!("{error}"),
            Ok(()) => ledger.unlock().unwrap(),
        }
        thread::sleep(Duration::from_millis(1));
    }
    false
}

/// When to kill.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// After this part of the time a whole import takes.
    Part(f64),
    /// So many microseconds after the ledger has begun to grow.
    Growing(u64),
}

/// Fifty moments: thirty over the whole run, twenty while it writes.
fn moments() -> Vec<Moment> {
    let whole = (0..30).map(|n| Moment::Part((n as f64 + 0.5) / 30.0 * 1.1));
    let writing = (0..20).map(|n| Moment::Growing(n * n * 20));
    whole.chain(writing).collect()
}

struct Importer {
    office: Office,
    before: Vec<u8>,
    /// How long the import takes when nobody disturbs it.
    whole: Duration,
    /// A ledger as a killed import left it, with rows behind its last seal.
    torn: Option<Vec<u8>>,
}

impl Importer {
    fn new() -> Importer {
        let office = Office::with_tickets(1);
        office.file("large.csv", large_export(TICKETS));
        let before = office.ledger();
        let start = Instant::now();
        office.ok(["import", "large.csv"]);
        let whole = start.elapsed();
        assert!(office.ledger().len() > before.len() + (1 << 20));
        fs::write(office.ledger_path(), &before).unwrap();
        Importer { office, before, whole, torn: None }
    }

    fn kill_at(&mut self, moment: Moment) {
        let mut child = self.office.start(["import", "large.csv"]);
        match moment {
            Moment::Part(part) => thread::sleep(self.whole.mul_f64(part)),
            Moment::Growing(delay) => {
                let length = || fs::metadata(self.office.ledger_path()).unwrap().len();
                while length() == self.before.len() as u64 && child.try_wait().unwrap().is_none() {
                    thread::sleep(Duration::from_micros(200));
                }
                thread::sleep(Duration::from_micros(delay));
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Nothing or everything is in, and check agrees. Leaves the ledger as it was before the import.
    fn judge(&mut self, moment: Moment) {
        let left = self.office.ledger();
        assert!(left.starts_with(&self.before), "{moment:?}: old rows have changed");
        let check = self.office.run(["check", "--repair"]);
        assert_eq!(check.status.code(), Some(0), "{moment:?}: {check:?}");
        let repaired = self.office.ledger();
        if repaired != self.before {
            assert_eq!(repaired, left, "{moment:?}: a whole import needs no repair");
            assert_eq!(lines(&repaired), lines(&self.before) + TICKETS, "{moment:?}");
            fs::write(self.office.ledger_path(), &self.before).unwrap();
        } else if left != self.before {
            self.torn = Some(left);
        }
    }

    /// The same import once more, over whatever the last one left.
    fn retry(&self) {
        fs::write(self.office.ledger_path(), self.torn.as_ref().unwrap_or(&self.before)).unwrap();
        self.office.ok(["import", "large.csv"]);
        assert_eq!(self.office.tickets(), TICKETS + 1);
        self.office.check_is_silent();
        let whole = self.office.ledger();
        self.office.ok(["import", "large.csv"]);
        assert_eq!(self.office.ledger(), whole, "run again, it adds nothing");
    }
}

fn lines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte == b'\n').count()
}

#[test]
fn imp14_a_killed_import_leaves_nothing_or_everything_and_the_retry_completes() {
    let half = |first: usize| {
        let mut importer = Importer::new();
        for moment in moments().into_iter().skip(first).step_by(2) {
            importer.kill_at(moment);
            importer.judge(moment);
        }
        importer.retry();
        eprintln!("a torn ledger was seen: {}", importer.torn.is_some());
    };
    thread::scope(|scope| {
        scope.spawn(|| half(0));
        scope.spawn(|| half(1));
    });
}
