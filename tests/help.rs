//! What the program says about itself, through `run`: help and complaints, in one language at a time,
//! within the width of the terminal, and without an office folder.

use hotline::{Stamp, Terminal, World, run};
use std::ffi::OsString;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

struct Said {
    status: u8,
    out: String,
    errors: String,
}

/// Runs a command line in an empty folder, far from any office.
fn say(words: &[&str], width: Option<usize>) -> Said {
    let folder = TempDir::new().unwrap();
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let mut world = World {
        clock: Stamp::parse("2025-09-28T09:10:00").unwrap(),
        folder: folder.path().to_owned(),
        user: "wang".to_owned(),
        variable: &|_| None,
        input: &mut std::io::empty(),
        output: &mut out,
        errors: &mut errors,
        terminal: Terminal { width, ..Terminal::default() },
    };
    let words = std::iter::once("hotline").chain(words.iter().copied()).map(OsString::from);
    let status = run(words, &mut world);
    Said { status, out: String::from_utf8(out).unwrap(), errors: String::from_utf8(errors).unwrap() }
}

/// Every visible command, as the top-level help lists them, with its Chinese name.
fn commands() -> Vec<(String, String)> {
    let help = say(&["-h"], None).out;
    let lines = help.lines().take_while(|line| !line.starts_with("全局选项"));
    let rows = lines.filter_map(|line| line.strip_prefix("  "));
    let names = rows.filter_map(|row| {
        let mut words = row.split_whitespace();
        Some((words.next()?.to_owned(), words.next()?.to_owned()))
    });
    names.filter(|(name, _)| name.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

/// Help of everything in one language: what was asked and what came.
fn helps(lang: &str, width: Option<usize>) -> Vec<(String, String)> {
    let below = [
        ("calendar", "due"),
        ("calendar", "show"),
        ("calendar", "check"),
        ("knowledge", "add"),
        ("knowledge", "list"),
        ("knowledge", "review"),
        ("knowledge", "search"),
        ("evaluate", "sample"),
        ("evaluate", "import"),
    ];
    let below = below.map(|(name, child)| vec![name.to_owned(), child.to_owned()]);
    let mut paths: Vec<Vec<String>> = commands().into_iter().map(|(name, _)| vec![name]).collect();
    paths.extend(below);
    paths.push(Vec::new());
    let mut helps = Vec::new();
    for path in paths {
        for flag in ["-h", "--help"] {
            let mut words: Vec<&str> = path.iter().map(String::as_str).collect();
            words.extend(["--lang", lang, flag]);
            let said = say(&words, width);
            assert_eq!((said.status, said.errors.as_str()), (0, ""), "{words:?}");
            helps.push((words.join(" "), said.out));
        }
    }
    helps
}

/// Command lines nobody can carry out.
const WRONG: [&[&str]; 17] = [
    &["sgin"],
    &["xyz"],
    &["--quiet"],
    &["-Z"],
    &["sign", "--unti", "x"],
    &["sign", "--from"],
    &["sign", "--dry-run=1"],
    &["sign", "--by", "a", "--by", "b"],
    &["report", "--color", "blue"],
    &["--color"],
    &["init"],
    &["init", "a", "b", "c"],
    &["overdue", "--within", "x"],
    &["calendar", "foo"],
    &["calendar", "due"],
    &["show"],
    &["import"],
];

fn complaints(lang: &str) -> Vec<(String, String)> {
    let complaint = |words: &&[&str]| {
        let words = [*words, &["--lang", lang][..]].concat();
        // `--color --lang` would take the language for the colour.
        let words = if words[0] == "--color" { vec!["--lang", lang, "--color"] } else { words };
        let said = say(&words, None);
        assert_eq!((said.status, said.out.as_str()), (2, ""), "{words:?} {}", said.errors);
        (words.join(" "), said.errors)
    };
    WRONG.iter().map(complaint).collect()
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[test]
fn the_help_lists_every_command_with_its_chinese_name() {
    let commands = commands();
    assert!(commands.len() >= 21, "{commands:?}");
    for (name, alias) in commands {
        assert!(alias.chars().all(is_han), "{name} {alias}");
        assert_eq!(say(&[&alias, "-h"], None).out, say(&[&name, "-h"], None).out);
    }
}

#[test]
fn chinese_help_and_complaints_have_no_english_left_over() {
    let clap = [
        "Usage",
        "Options",
        "OPTIONS",
        "Commands",
        "COMMAND>",
        "Arguments",
        "error:",
        "possible",
        "Print",
        "tip:",
        "default:",
        "aliases",
        "For more",
    ];
    for (asked, text) in helps("zh", None).into_iter().chain(complaints("zh")) {
        for word in clap {
            assert!(!text.contains(word), "{asked}: {word}\n{text}");
        }
    }
}

#[test]
fn english_help_and_complaints_have_no_chinese_but_the_names_of_commands() {
    let mut aliases: Vec<String> = commands().into_iter().map(|(_, alias)| alias).collect();
    // Commands below others have Chinese names too.
    aliases.extend(
        ["新增", "复核", "检索", "抽样", "推算", "查看", "核对", "测试", "学习", "建议"].map(str::to_owned),
    );
    aliases.sort_by_key(|alias| std::cmp::Reverse(alias.len()));
    for (asked, text) in helps("en", None).into_iter().chain(complaints("en")) {
        let text = aliases.iter().fold(text, |text, alias| text.replace(alias.as_str(), ""));
        assert!(!text.contains(is_han), "{asked}\n{text}");
    }
}

#[test]
fn help_fits_the_terminal() {
    for (asked, text) in helps("zh", None).into_iter().chain(helps("en", Some(80))) {
        for line in text.lines() {
            // Command lines are there to be copied, and stay whole.
            let example =
                line.trim_start().starts_with("hotline ") || line.contains("hotline ") && line.contains('[');
            assert!(example || line.width() <= 80, "{asked}\n{line}");
        }
    }
    let narrow = say(&["--help"], Some(50)).out;
    assert!(
        narrow.lines().filter(|line| !line.contains("hotline ")).all(|line| line.width() <= 52),
        "{narrow}"
    );
}

#[test]
fn exit_statuses_are_told_where_they_matter() {
    for words in
        [&["--help"][..], &["overdue", "-h"], &["check", "-h"], &["report", "-h"], &["negative-list", "-h"]]
    {
        let help = say(words, None).out;
        let statuses = help.split_once("退出码：").expect("a list of exit statuses").1;
        for status in ["  0  ", "  1  ", "  2  ", "  3  ", "  4  "] {
            assert!(statuses.contains(status), "{words:?}{statuses}");
        }
    }
}

#[test]
fn complaints_name_what_was_meant_and_what_there_is() {
    let said = |words: &[&str]| say(words, None).errors;
    assert!(said(&["sgin"]).contains("是否要写 sign？"));
    assert!(said(&["签受"]).contains("是否要写 签收？"));
    assert!(said(&["sign", "--unti"]).contains("是否要写 --unit？"));
    assert!(said(&["sign", "--unti"]).contains("hotline sign --help"));
    assert!(said(&["xyz"]).contains("sign 签收"));
    assert!(said(&["report", "--color", "blue"]).contains("auto、always、never"));
    assert!(said(&["calendar", "foo"]).contains("due 推算、show 查看、check 核对"));
    assert!(said(&["init"]).contains("<名称>"));
}

#[test]
fn no_command_shows_the_help_as_a_complaint() {
    let said = say(&[], None);
    assert_eq!((said.status, said.out.as_str()), (2, ""));
    assert_eq!(said.errors, say(&["-h"], None).out);
    assert_eq!(say(&["--version"], None).out, concat!("hotline ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn help_is_found_wherever_it_is_asked_for() {
    let sign = say(&["sign", "-h"], None).out;
    for words in
        [&["--quiet", "sign", "-h"][..], &["sign", "A1", "-h"], &["sign", "-h", "--nope"], &["签收", "-h"]]
    {
        assert_eq!(say(words, None).out, sign, "{words:?}");
    }
    let all = say(&["--help"], None).out;
    assert_eq!(say(&["--help", "sign"], None).out, all);
    let calendar = say(&["calendar"], None);
    assert_eq!((calendar.status, calendar.errors), (2, say(&["calendar", "-h"], None).out));
}
