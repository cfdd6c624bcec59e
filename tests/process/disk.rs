//! AUD02, a disk that is full: the command fails with words, the ledger is what it was, and once there is
//! room the same command works. Twice simulated: by a limit on the size of files, and, where mounting is
//! allowed, by a file system of half a mebibyte.

use crate::{HOTLINE, Office, complaint, large_export};
use std::process::{Command, Output};

/// Runs a shell script in the office folder; `$HOTLINE` is the program.
fn shell(office: &Office, script: &str) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", script]).current_dir(office.path()).env("HOTLINE", HOTLINE).output().unwrap()
}

fn office() -> Office {
    let office = Office::with_tickets(1);
    office.file("large.csv", large_export(4_000));
    office
}

#[test]
fn aud02_a_write_that_fails_half_way_is_taken_back() {
    let office = office();
    let before = office.ledger();
    // Without the signal that would kill it, the program is told that the file may not grow further.
    let output = shell(&office, "trap '' XFSZ; ulimit -f 256; exec \"$HOTLINE\" import large.csv");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(complaint(&output).contains("ledger.csv: "), "{output:?}");
    assert_eq!(office.ledger(), before);
    office.check_is_silent();
    office.ok(["import", "large.csv"]);
    assert_eq!(office.tickets(), 4_001);
    office.check_is_silent();
}

#[test]
fn aud02_a_writer_killed_by_the_limit_leaves_the_old_ledger() {
    let office = office();
    let before = office.ledger();
    let output = shell(&office, "ulimit -f 256; exec \"$HOTLINE\" import large.csv 2>/dev/null");
    assert!(!output.status.success(), "{output:?}");
    let left = office.ledger();
    assert!(left.len() > before.len() && left.starts_with(&before), "it was to fail in the middle");
    assert_eq!(office.tickets(), 1);
    office.ok(["sign", "N0"]);
    assert!(office.ledger().starts_with(&before));
    office.check_is_silent();
}

#[test]
fn an_output_that_fails_after_the_writing_says_that_the_ledger_has_it() {
    if !std::path::Path::new("/dev/full").exists() {
        return eprintln!("skipped: no /dev/full");
    }
    let office = Office::with_tickets(1);
    let output = shell(&office, "exec \"$HOTLINE\" --lang en sign N0 >/dev/full");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = complaint(&output);
    assert!(
        said.starts_with("-: ") && said.contains("recorded in the ledger: do not run it again"),
        "{said}"
    );
    assert_eq!(office.run(["sign", "N0"]).status.code(), Some(3), "it was recorded");
    let said = complaint(&shell(&office, "exec \"$HOTLINE\" --lang en list >/dev/full"));
    assert!(!said.contains("recorded"), "a list records nothing: {said}");
}

#[test]
fn a_list_that_fails_half_way_leaves_no_file_even_in_memory() {
    let office = Office::with_tickets(200);
    for folder in ["/tmp", "/dev/shm"] {
        let Ok(place) = tempfile::TempDir::new_in(folder) else { continue };
        let list = format!("list -O {}", place.path().join("list.csv").display());
        let output = shell(&office, &format!("trap '' XFSZ; ulimit -f 1; exec \"$HOTLINE\" {list}"));
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0, "{folder}");
    }
}

#[test]
fn half_an_entry_of_knowledge_is_taken_back() {
    let office = Office::with_tickets(0);
    let before = std::fs::read(office.path().join("knowledge.csv")).unwrap();
    let add = "knowledge add --title 路灯 --unit 城管局 --answer";
    let long = "请拨打".repeat(400);
    let output = shell(&office, &format!("trap '' XFSZ; ulimit -f 1; exec \"$HOTLINE\" {add} {long}"));
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(complaint(&output).contains("knowledge.csv: "), "{output:?}");
    assert_eq!(std::fs::read(office.path().join("knowledge.csv")).unwrap(), before);
    assert!(shell(&office, &format!("exec \"$HOTLINE\" {add} 请拨打")).status.success());
}

#[test]
fn aud02_a_full_file_system() {
    let office = office();
    std::fs::create_dir(office.path().join("disk")).unwrap();
    let script = "
        mount -t tmpfs -o size=512k none disk 2>/dev/null || { echo skipped; exit 0; }
        cp hotline.toml ledger.csv disk/ && cd disk || exit 9
        \"$HOTLINE\" import ../large.csv 2>import.txt; echo \"import $?\"
        cmp ledger.csv ../ledger.csv && echo same
        \"$HOTLINE\" list --ids
        dd if=/dev/zero of=filler bs=1k 2>/dev/null; cat /dev/zero >>filler 2>/dev/null
        \"$HOTLINE\" list -O list.csv 2>/dev/null; echo \"list $?\"; ls list.csv* 2>/dev/null
        rm filler
        \"$HOTLINE\" sign N0 --quiet; echo \"sign $?\"
        \"$HOTLINE\" check; echo \"check $?\"
    ";
    let mut command = Command::new("unshare");
    command.args(["-m", "sh", "-c", script]).current_dir(office.path()).env("HOTLINE", HOTLINE);
    let Ok(output) = command.output() else { return eprintln!("skipped: no unshare") };
    let said = String::from_utf8(output.stdout).unwrap();
    if !output.status.success() || said.starts_with("skipped") {
        return eprintln!("skipped: mounting is not allowed here");
    }
    assert_eq!(said, "import 1\nsame\nN0\nlist 1\nsign 0\ncheck 0\n");
}
