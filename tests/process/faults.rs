//! A short run of tests/faults (see its README): a few writing commands, disturbed at every system call that
//! changes a file.

use crate::HOTLINE;
use std::path::Path;
use std::process::Command;

/// Is there such a program, and may it do this?
fn can(program: &str, arguments: &[&str]) -> bool {
    Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
}

#[test]
fn aud02_a_system_call_that_fails_leaves_whole_commands_and_the_retry_works() {
    if !can("python3", &["--version"]) || !can("strace", &["-o", "/dev/null", "true"]) {
        return eprintln!("skipped: needs python3, and strace that may trace");
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    let mut command = Command::new("python3");
    command.arg(folder.join("run.py")).args(["--quick", "--only", "syscalls", "--hotline", HOTLINE]);
    let output = command.env("PYTHONDONTWRITEBYTECODE", "1").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.starts_with("syscalls: 5 commands, ") && said.contains(" 0 failures"), "{said}");
}
