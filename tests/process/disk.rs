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
