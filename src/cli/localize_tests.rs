//! The help texts against the command line that clap builds: nothing without a text, no text about
//! something that is not there, and examples that can be typed as they stand.

use super::*;
use crate::intake::headings::Meaning;
use crate::text::help::{CommandText, GROUPS, PROGRAM};

/// A command, the names below the program that lead to it, and its text.
struct Case {
    command: Command,
    path: Vec<String>,
    text: &'static CommandText,
}

/// Every visible command but the program itself.
fn cases() -> Vec<Case> {
    fn walk(parent: &Command, above: &[String], cases: &mut Vec<Case>) {
        for command in parent.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            let path = [above, &[command.get_name().to_owned()]].concat();
            let names: Vec<&str> = path.iter().map(String::as_str).collect();
            let text = help::command(&names).unwrap_or_else(|| panic!("text/help has no text for {names:?}"));
            walk(command, &path, cases);
            cases.push(Case { command: command.clone(), path, text });
        }
    }
    let mut cases = Vec::new();
    walk(&Cli::command(), &[], &mut cases);
    cases
}

fn own_texts(text: &CommandText) -> impl Iterator<Item = &'static ArgText> {
    text.sections.iter().flat_map(|section| section.args)
}

fn check_arg(command: &Command, path: &[String], arg: &Arg, text: Option<&ArgText>) {
    let id = arg.get_id();
    let text = text.unwrap_or_else(|| panic!("{path:?}: text/help has no text for {id}"));
    assert_eq!(text.value.is_some(), arg.get_action().takes_values(), "{path:?}: value of {id}");
    assert!(!command.is_hide_set(), "{path:?}");
}

#[test]
fn every_argument_has_a_text() {
    let root = Cli::command();
    for arg in root.get_arguments().filter(|arg| !arg.is_hide_set()) {
        check_arg(&root, &[], arg, PROGRAM.arg(arg.get_id().as_str()));
    }
    for Case { command, path, text } in cases() {
        for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
            let text = own_texts(text).find(|text| text.id == arg.get_id().as_str());
            check_arg(&command, &path, arg, text);
        }
    }
}

#[test]
fn every_text_is_about_something_there() {
    let added = [help::HELP.id, help::VERSION.id];
    let there = |command: &Command, id: &str| command.get_arguments().any(|arg| arg.get_id() == id);
    let root = Cli::command();
    for text in own_texts(&PROGRAM).filter(|text| !added.contains(&text.id)) {
        assert!(there(&root, text.id), "there is no global option {}", text.id);
    }
    let cases = cases();
    for Case { command, path, text } in &cases {
        let mut seen = Vec::new();
        for text in own_texts(text) {
            assert!(there(command, text.id), "{path:?} has no argument {}", text.id);
            assert!(!seen.contains(&text.id), "{path:?} tells of {} twice", text.id);
            seen.push(text.id);
        }
        for child in text.children {
            assert!(command.find_subcommand(child.name).is_some(), "{path:?} has no command {}", child.name);
        }
    }
    for text in GROUPS.iter().flat_map(|group| group.commands) {
        let found = cases.iter().filter(|case| case.path == [text.name]).count();
        assert_eq!(found, 1, "there is no command {}", text.name);
    }
}

/// The command lines of an example: what a shell would run one after the other.
fn command_lines(example: &str) -> Vec<Vec<String>> {
    let piece = |piece: &str| {
        let line = piece.split('>').next().unwrap_or(piece);
        let (mut words, mut quoted) = (vec![String::new()], false);
        for c in line.trim().chars() {
            match c {
                '"' => quoted = !quoted,
                ' ' if !quoted => words.push(String::new()),
                other => words.last_mut().unwrap().push(other),
            }
        }
        words
    };
    let lines = example.split("&&").flat_map(|part| part.split('|')).map(piece);
    lines.filter(|words| words[0] != "cd").collect()
}

#[test]
fn every_example_can_be_typed() {
    let texts: Vec<&CommandText> = cases().iter().map(|case| case.text).chain([&PROGRAM]).collect();
    for text in texts {
        assert!((2..=4).contains(&text.examples.len()), "{}: {} examples", text.name, text.examples.len());
        for example in text.examples {
            for line in [example.line.zh, example.line.en] {
                assert!(line.contains(text.name), "{line} does not show {}", text.name);
                for words in command_lines(line) {
                    assert_eq!(words[0], "hotline", "{line}");
                    let read = Cli::command().try_get_matches_from(&words);
                    assert!(read.is_ok(), "{line}\n{}", read.unwrap_err());
                }
            }
        }
    }
}

#[test]
fn import_names_every_field_a_column_can_be() {
    let details = help::command(&["import"]).unwrap().details;
    for meaning in Meaning::ALL.iter().filter(|meaning| meaning.is_of_import()) {
        for text in [details.zh, details.en] {
            let mut words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            assert!(words.any(|word| word == meaning.code()), "{}", meaning.code());
        }
    }
}

/// clap checks a command line for contradictions when it is built in debug.
#[test]
fn the_worded_command_line_is_sound() {
    command(Lang::Zh).debug_assert();
    command(Lang::En).debug_assert();
}
