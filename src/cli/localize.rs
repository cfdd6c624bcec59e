//! clap in the user's language. A command line is first read as it is, which is cheap; only when clap has
//! something to say (help, version, an error) it is read again with every text in place.

use super::args::Cli;
use super::failure::{FAILED, USAGE, shown};
use super::help_page::page;
use super::help_screen;
use super::world::World;
use crate::text::help::{self, ArgText};
use crate::text::{Lang, Message, command_line, phrase};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};
use std::ffi::OsString;
use std::io;

/// Reads the command line, or says what is wrong with it and returns the exit status.
///
/// # Errors
/// The exit status: 0 for help and version, 2 for a wrong command line.
pub fn parse(arguments: &[OsString], lang: Lang, world: &mut World) -> Result<Cli, u8> {
    let read =
        |command: Command| command.try_get_matches_from(arguments).and_then(|matches| Cli::read(&matches));
    match read(Cli::command_for(arguments)) {
        Ok(cli) => return Ok(cli),
        // Says the same in every language.
        Err(error) if error.kind() == ErrorKind::DisplayVersion => return Err(print(&error, world)),
        Err(_) => {}
    }
    let place = Place::of(arguments);
    let look = Look { lang, width: world.terminal.width, only: Some(&place.path) };
    read(worded(Cli::command(), &Cli::command(), &[], &look))
        .map_err(|error| report(&error, &place, lang, world))
}

/// The command line with all its texts, for man pages and completions.
pub fn command(lang: Lang) -> Command {
    worded(Cli::command(), &Cli::command(), &[], &Look { lang, width: None, only: None })
}

struct Look<'a> {
    lang: Lang,
    width: Option<usize>,
    /// Only the commands along this path get their texts; the others will not be asked.
    only: Option<&'a [String]>,
}

impl Look<'_> {
    fn wants(&self, path: &[&str]) -> bool {
        self.only.is_none_or(|only| only.len() >= path.len() && only.iter().zip(path).all(|(a, b)| a == b))
    }
}

/// Gives a command, and those below it, its texts in place of clap's.
fn worded(mut command: Command, root: &Command, path: &[&str], look: &Look) -> Command {
    let lang = look.lang;
    let text = if path.is_empty() { Some(&help::PROGRAM) } else { help::command(path) };
    let screen = |full| help_screen::text(&page(root, path, lang, full), lang, look.width);
    let (brief, full) = (screen(false), screen(true));
    for id in ids(&command) {
        if let Some(text) = text.and_then(|text| text.arg(&id)) {
            command = command.mut_arg(&id, |arg| worded_arg(arg, text, lang));
        }
    }
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let path = [path, &[&name]].concat();
        if look.wants(&path) {
            command = command.mut_subcommand(&name, |sub| worded(sub, root, &path, look));
        }
    }
    if path.is_empty() {
        command = command.disable_version_flag(true).arg(flag(&help::VERSION, 'V', ArgAction::Version, lang));
    }
    command
        .about(text.map_or("", |text| text.about.pick(lang)))
        .disable_help_flag(true)
        .arg(flag(&help::HELP, 'h', ArgAction::Help, lang))
        .help_template("{before-help}")
        .before_help(brief)
        .before_long_help(full)
        // The texts are wrapped already.
        .term_width(0)
}

fn ids(command: &Command) -> Vec<String> {
    command.get_arguments().map(|arg| arg.get_id().to_string()).collect()
}

fn worded_arg(arg: Arg, text: &ArgText, lang: Lang) -> Arg {
    let arg = arg.help(text.help.pick(lang));
    match text.value {
        Some(value) => arg.value_name(value.pick(lang)),
        None => arg,
    }
}

/// `-h, --help` and `-V, --version`, which clap would describe in English.
fn flag(text: &ArgText, short: char, action: ArgAction, lang: Lang) -> Arg {
    Arg::new(text.id).short(short).long(text.id).action(action).help(text.help.pick(lang))
}

/// Where on the command line clap stopped: which command, and what could have stood there.
pub struct Place {
    /// `hotline sign`.
    name: String,
    /// The names below the program.
    path: Vec<String>,
    commands: Vec<Names>,
    /// Long options of the command itself, and of every command.
    own: Vec<String>,
    global: Vec<String>,
}

struct Names {
    shown: String,
    all: Vec<String>,
}

impl Place {
    fn of(arguments: &[OsString]) -> Place {
        let root = Cli::command();
        // Without its flags, help does not stop the reading before the command is known.
        let silent = root.clone().ignore_errors(true).disable_help_flag(true).disable_version_flag(true);
        let matches = silent.try_get_matches_from(arguments);
        let (mut command, mut path) = (&root, Vec::new());
        let mut matches = matches.as_ref().ok();
        while let Some((below, inner)) = matches.and_then(|matches| matches.subcommand()) {
            let Some(found) = command.find_subcommand(below) else { break };
            command = found;
            path.push(below.to_owned());
            matches = Some(inner);
        }
        let longs = |command: &Command| -> Vec<String> {
            let visible = command.get_arguments().filter(|arg| !arg.is_hide_set());
            visible.filter_map(|arg| Some(format!("--{}", arg.get_long()?))).collect()
        };
        let commands = command.get_subcommands().filter(|sub| !sub.is_hide_set()).map(Names::of).collect();
        let own = if path.is_empty() { Vec::new() } else { longs(command) };
        let name = [&[root.get_name().to_owned()], &path[..]].concat().join(" ");
        Place { name, path, commands, own, global: longs(&root) }
    }

    fn help(&self) -> String {
        format!("{} --help", self.name)
    }

    fn names(&self) -> Vec<String> {
        self.commands.iter().map(|names| names.shown.clone()).collect()
    }

    /// The command most likely meant: by its letters, or by Chinese characters in common (签受 for 签收).
    fn meant(&self, given: &str) -> Option<String> {
        let names: Vec<&String> = self.commands.iter().flat_map(|names| &names.all).collect();
        if let Some(name) = phrase::closest(given, &names) {
            return Some(name.to_owned());
        }
        let shared = |name: &&&String| given.chars().filter(|c| !c.is_ascii() && name.contains(*c)).count();
        let best = names.iter().max_by_key(shared).filter(|name| shared(name) > 0);
        best.map(|name| name.to_string())
    }

    /// What to show as possible options: the command's own, where it has any.
    fn options(&self) -> &[String] {
        if self.own.is_empty() { &self.global } else { &self.own }
    }
}

impl Names {
    fn of(command: &Command) -> Names {
        let all = std::iter::once(command.get_name()).chain(command.get_all_aliases());
        let shown = match command.get_visible_aliases().next() {
            Some(alias) => format!("{} {alias}", command.get_name()),
            None => command.get_name().to_owned(),
        };
        Names { shown, all: all.map(str::to_owned).collect() }
    }
}

/// Prints what clap found. Help and version go to standard output, everything else to standard error.
pub fn report(error: &clap::Error, place: &Place, lang: Lang, world: &mut World) -> u8 {
    let printed = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => return print(error, world),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.render().to_string(),
        _ => shown("", &message(error, place, lang), lang) + "\n",
    };
    // With standard error closed there is nobody left to tell.
    let _ = world.errors.write_all(printed.as_bytes());
    USAGE
}

fn print(error: &clap::Error, world: &mut World) -> u8 {
    status(write!(world.output, "{}", error.render()).and_then(|()| world.output.flush()))
}

/// A reader that has seen enough is no failure.
fn status(written: io::Result<()>) -> u8 {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => FAILED,
        _ => 0,
    }
}

fn message(error: &clap::Error, place: &Place, lang: Lang) -> Message {
    let help = &place.help();
    let option = name_of(&first(error, ContextKind::InvalidArg));
    let given = first(error, ContextKind::InvalidValue);
    let known = all(error, ContextKind::ValidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let given = first(error, ContextKind::InvalidSubcommand);
            let meant = place.meant(&given).or(all(error, ContextKind::SuggestedSubcommand).pop());
            command_line::unknown_command(lang, &given, meant.as_deref(), &place.names(), help)
        }
        ErrorKind::UnknownArgument if option.starts_with('-') => unknown_option(&option, place, lang),
        ErrorKind::UnknownArgument => command_line::surplus(lang, &option, help),
        ErrorKind::MissingRequiredArgument => {
            command_line::missing(lang, &all(error, ContextKind::InvalidArg), help)
        }
        ErrorKind::MissingSubcommand => command_line::no_command(lang, &place.names(), help),
        ErrorKind::InvalidValue if given.is_empty() => command_line::no_value(lang, &option, &known, help),
        ErrorKind::InvalidValue => command_line::bad_value(lang, &option, &given, &known, help),
        ErrorKind::ValueValidation => command_line::not_a_number(lang, &option, &given, help),
        ErrorKind::TooManyValues => command_line::value_for_flag(lang, &option, &given, help),
        ErrorKind::ArgumentConflict => command_line::twice(lang, &option, help),
        ErrorKind::InvalidUtf8 => command_line::not_utf8(lang, help),
        _ => command_line::not_understood(lang, help),
    }
}

fn unknown_option(given: &str, place: &Place, lang: Lang) -> Message {
    let known: Vec<&String> = place.own.iter().chain(&place.global).collect();
    command_line::unknown_option(lang, given, phrase::closest(given, &known), place.options(), &place.help())
}

fn first(error: &clap::Error, kind: ContextKind) -> String {
    all(error, kind).into_iter().next().unwrap_or_default()
}

fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// `--unit <UNIT>` is `--unit`, `<NUMBER>...` is `NUMBER`.
fn name_of(arg: &str) -> String {
    match arg.split_once(' ') {
        Some((option, _)) if option.starts_with('-') => option.to_owned(),
        _ => arg.trim_end_matches("...").trim_matches(['<', '>', '[', ']']).to_owned(),
    }
}

#[cfg(test)]
#[path = "localize_tests.rs"]
mod tests;
