//! What surrounds a process: environment, time zone, pipe, terminal.

use crate::{HOTLINE, Office};
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

#[test]
fn cli01_an_empty_environment_is_enough() {
    let office = Office::with_tickets(3);
    for words in [&["list"][..], &["export"], &["report"], &["overdue"], &["show", "N0"], &["check"]] {
        let output = office.run(words);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    }
    assert!(office.ok(["list"]).contains("城管局"));
    assert!(office.ok(["list", "--lang", "en"]).contains("城管局"));
    office.ok(["sign", "N0"]);
    let help = office.run(["--help"]);
    assert_eq!(help.status.code(), Some(0));
}

#[test]
fn writing_outside_of_an_office_says_that_there_is_none() {
    let folder = tempfile::TempDir::new().unwrap();
    std::fs::write(folder.path().join("in.csv"), "工单编号,受理时间,诉求内容\nA,2025-06-02,灯\n").unwrap();
    for words in [&["import", "in.csv"][..], &["import", "in.csv", "--dry-run"], &["sign", "A"]] {
        let mut command = Command::new(HOTLINE);
        command.args(words).args(["--lang", "en"]).current_dir(folder.path()).env_remove("HOTLINE_OFFICE");
        let output = command.output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{errors}");
        assert!(errors.contains("hotline.toml: "), "{words:?}: {errors}");
    }
}

#[test]
fn cli02_a_reader_that_goes_away_ends_it_quietly() {
    let office = Office::with_tickets(5_000);
    for words in [&["list"][..], &["list", "--format", "json"], &["export"], &["list", "--ids"], &["overdue"]]
    {
        let mut child = office.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut reader = BufReader::with_capacity(64, child.stdout.take().unwrap());
        reader.read_line(&mut line).unwrap();
        drop(reader);
        let mut errors = String::new();
        child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        assert!(!line.is_empty() && child.wait().unwrap().code() == Some(0), "{words:?}: {errors}");
        assert_eq!(errors, "", "{words:?}");
    }
}

#[test]
fn cal29_the_zone_of_the_machine_changes_nothing() {
    let office = Office::with_tickets(1);
    office.ok(["accept", "A1", "--kind", "投诉", "--content", "路灯", "--at", "2025-09-28 23:30"]);
    office.ok(["dispatch", "A1", "--unit", "城管局", "--at", "2025-09-28 23:40"]);
    let told = |zone: &str, words: &[&str]| {
        let output = office.command(words).env("TZ", zone).output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    for words in [
        &["export", "--now", "2025-10-20"][..],
        &["overdue", "--now", "2025-10-20"],
        &["show", "A1", "--now", "2025-10-20"],
    ] {
        let expected = told("Asia/Shanghai", words);
        assert!(expected.contains("2025-10-11"), "due on the worked Saturday: {expected}");
        for zone in ["UTC", "America/New_York", "Pacific/Kiritimati", "nonsense"] {
            assert_eq!(told(zone, words), expected, "{zone}");
        }
    }
}

#[test]
fn cal29_what_is_recorded_is_recorded_in_the_office_s_time() {
    let office = Office::with_tickets(2);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() + 8 * 3600;
    for (number, zone) in [("N0", "America/New_York"), ("N1", "UTC")] {
        office.command(["sign", number]).env("TZ", zone).output().unwrap();
    }
    let ledger = String::from_utf8(office.ledger()).unwrap();
    for line in ledger.lines().filter(|line| line.contains(",signed,")) {
        let (day, time) = line.split(',').nth(2).unwrap().split_once('T').unwrap();
        let hour: u64 = time[..2].parse().unwrap();
        let minute: u64 = time[3..5].parse().unwrap();
        let passed = (hour * 60 + minute + 1440 - now / 60 % 1440) % 1440;
        assert!(passed < 30, "{day} {time} is {passed} minutes after now");
    }
}

#[test]
fn cli06_there_is_colour_on_a_terminal_only_and_not_for_those_who_decline() {
    let office = Office::with_tickets(1);
    let words = ["overdue", "--now", "2025-10-20"];
    assert!(!office.ok(words).contains('\u{1b}'));
    assert!(office.ok(words.into_iter().chain(["--color", "always"])).contains('\u{1b}'));
    let line = format!("'{HOTLINE}' {}", words.join(" "));
    let on_terminal = |no_color: Option<&str>| {
        let mut script = Command::new("script");
        script.args(["-qec", &line, "/dev/null"]).current_dir(office.path()).stdin(Stdio::null());
        script.env_remove("NO_COLOR").envs(no_color.map(|value| ("NO_COLOR", value)));
        script.output().ok().filter(|output| output.status.success()).map(|output| output.stdout)
    };
    let Some(shown) = on_terminal(None) else { return eprintln!("skipped: no program `script`") };
    assert!(shown.contains(&0x1b), "{}", String::from_utf8_lossy(&shown));
    assert!(!on_terminal(Some("1")).unwrap().contains(&0x1b));
}

#[test]
fn what_a_shell_has_opened_is_read_and_added_to() {
    let office = Office::with_tickets(2);
    office.file("more.csv", "工单编号,受理时间,诉求内容\nM1,2025-09-22 08:00,路灯不亮\nM2,bad,井盖\n");
    let bash = |line: &str| {
        let mut bash = Command::new("bash");
        bash.args(["-c", &line.replace("hotline", HOTLINE)]).current_dir(office.path()).output()
    };
    let Ok(output) = bash("hotline import <(cat more.csv) --skip-bad") else {
        return eprintln!("skipped: no program `bash`");
    };
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(office.path().join("import.bad.csv").is_file(), "the bad row lies in the current folder");
    assert!(!String::from_utf8_lossy(&office.ledger()).contains("/dev"), "no descriptor is anybody's source");
    for line in [
        "hotline sign --from <(echo 工单编号; echo N0)",
        "cat more.csv | hotline list /dev/stdin --skip-bad",
        "hotline list --skip-bad /dev/stdin < more.csv",
        "echo before > log; hotline list --format csv -O /dev/stdout >> log; echo after >> log; grep -q before log && grep -q N1 log && grep -q after log",
        "! timeout 9 hotline import <(cat /dev/zero)",
    ] {
        let output = bash(line).unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}: {output:?}");
    }
}

#[test]
fn who_acts_is_the_login_name_on_every_system() {
    let office = Office::with_tickets(3);
    for (number, variable) in [("N0", "USER"), ("N1", "LOGNAME"), ("N2", "USERNAME")] {
        let mut command = office.command(["sign", number]);
        let output = command.env_clear().env(variable, format!("login-{number}")).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let ledger = std::fs::read_to_string(office.path().join("ledger.csv")).unwrap();
        assert!(ledger.contains(&format!(",login-{number},{number},signed")), "{variable}: {ledger}");
    }
}
