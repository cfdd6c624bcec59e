//! What went wrong, as words on standard error and an exit status:
//! 1 failed (file, damage) · 2 usage · 3 refused by a rule.

use crate::domain::refusal::Refusal;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::paper::{Form, sanitize};
use crate::store::disk;
use crate::text::message::Message;
use crate::text::{Lang, duty, letters, refusal, trouble, usage};
use std::fmt;
use std::path::Path;

pub const FAILED: u8 = 1;
pub const USAGE: u8 = 2;
pub const REFUSED: u8 = 3;
pub const FOUND: u8 = 4;

/// One refused action: which ticket, and where the order stood.
#[derive(Debug)]
pub struct Refused {
    pub ticket: String,
    /// `FILE:LINE` for a row of a batch; empty on the command line.
    pub place: String,
    pub refusal: Refusal,
}

/// All refused actions of a command. A command that writes has written nothing then, and says so.
#[derive(Debug)]
pub struct Refusals(pub Vec<Refused>, pub Command);

#[derive(Clone, Copy, Debug)]
pub enum Command {
    Reads,
    Writes,
}

/// A command line that cannot be carried out as written.
#[derive(Debug)]
pub enum Usage {
    NoTickets,
    /// Supervision of a unit without a rung.
    NoLevel,
    OneLedger,
    NoOutput,
    OnlyForCsv,
    /// Letters are written again, but not where to.
    NoFolder,
    /// Notices are about a period.
    NoPeriod,
    /// A warning is answered or settled by its row.
    NoRow,
    NotAMoment {
        option: String,
        given: String,
    },
    UnknownChoice {
        option: String,
        given: String,
        known: Vec<String>,
    },
    NotAPeriod {
        given: String,
    },
    /// A file whose name does not tell its form.
    NoEnding {
        file: String,
        known: Vec<String>,
    },
    /// A file whose name promises another form than the one asked for.
    OtherEnding {
        ending: String,
        format: String,
    },
    Conflict {
        one: &'static str,
        other: &'static str,
    },
}

impl Usage {
    pub fn moment(option: &str, given: &str) -> Usage {
        Usage::NotAMoment { option: option.to_owned(), given: given.to_owned() }
    }

    pub fn format(given: &str) -> Usage {
        Usage::choice("--format", given, &Form::codes())
    }

    pub fn ending(path: &Path) -> Usage {
        let (given, known) = (ending_of(path), Form::endings());
        if given.is_empty() {
            return Usage::NoEnding { file: path.display().to_string(), known };
        }
        Usage::UnknownChoice { option: "-O".to_owned(), given, known }
    }

    pub fn other_ending(path: &Path, format: &str) -> Usage {
        Usage::OtherEnding { ending: ending_of(path), format: format.to_owned() }
    }

    /// For a ledger's own rows.
    pub fn ledger_ending(path: &Path) -> Usage {
        Usage::choice("-O", &ending_of(path), &[".csv", ".jsonl"])
    }

    pub fn choice(option: &str, given: &str, known: &[&str]) -> Usage {
        let known = known.iter().map(|name| name.to_string()).collect();
        Usage::UnknownChoice { option: option.to_owned(), given: given.to_owned(), known }
    }
}

fn ending_of(path: &Path) -> String {
    path.extension().map_or(String::new(), |ending| format!(".{}", ending.to_string_lossy()))
}

// People read errors through `describe`; these forms are for developers.
impl fmt::Display for Refusals {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Refusals {}

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Usage {}

/// Is this only the lack of an office folder?
pub fn is_no_office(error: &anyhow::Error) -> bool {
    let troubles = error.downcast_ref::<Troubles>();
    troubles.is_some_and(|found| matches!(found.0[..], [Trouble { what: Wrong::NoOffice { .. }, .. }]))
}

/// Is this only a table that holds nothing?
pub fn is_empty(error: &anyhow::Error) -> bool {
    let troubles = error.downcast_ref::<Troubles>();
    troubles.is_some_and(|found| matches!(found.0[..], [Trouble { what: Wrong::Empty, .. }]))
}

/// A closed pipe on standard output ends the program quietly.
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<std::io::Error>();
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

/// The sentences to print and the exit status.
pub fn describe(error: &anyhow::Error, lang: Lang) -> (String, u8) {
    if let Some(found) = error.downcast_ref::<Troubles>() {
        (lines(found.0.iter().map(|trouble| trouble_line(trouble, lang))), status_of(&found.0))
    } else if let Some(trouble) = error.downcast_ref::<Trouble>() {
        (trouble_line(trouble, lang), status_of(std::slice::from_ref(trouble)))
    } else if let Some(refusals) = error.downcast_ref::<Refusals>() {
        (refusals_text(refusals, lang), REFUSED)
    } else if let Some(fault) = error.downcast_ref::<std::io::Error>() {
        // Files are named where they fail: this is standard input or output.
        (trouble_line(&disk::fault("-", fault), lang), FAILED)
    } else if let Some(fault) = error.downcast_ref::<Usage>() {
        (shown("", &usage_message(fault, lang), lang), USAGE)
    } else {
        (sanitize::line(&format!("hotline: {error}")).into_owned(), FAILED)
    }
}

/// A trouble without a file is one with an option of the command line.
fn status_of(troubles: &[Trouble]) -> u8 {
    if troubles.iter().all(|trouble| trouble.file.is_empty() && trouble.column.is_some()) {
        USAGE
    } else {
        FAILED
    }
}

fn lines(each: impl Iterator<Item = String>) -> String {
    each.collect::<Vec<_>>().join("\n")
}

/// `FILE:LINE: COLUMN: what. remedy`
pub fn trouble_line(trouble: &Trouble, lang: Lang) -> String {
    let mut place = trouble.file.clone();
    if let Some(line) = trouble.line {
        place = format!("{place}:{line}");
    }
    if let Some(column) = &trouble.column {
        // Without a file it is an option of the command line.
        place = if place.is_empty() { format!("--{column}") } else { format!("{place}: {column}") };
    }
    shown(&place, &trouble::wrong(lang, &trouble.what), lang)
}

/// One clean line, whatever the file names, numbers and cells in it hold.
pub(super) fn shown(place: &str, message: &Message, lang: Lang) -> String {
    let place = if place.is_empty() { "hotline" } else { place };
    let what = if message.remedy.is_empty() {
        message.what.clone()
    } else {
        usage::with_remedy(lang, &message.what, &message.remedy)
    };
    sanitize::line(&format!("{place}: {what}")).into_owned()
}

fn refusals_text(refusals: &Refusals, lang: Lang) -> String {
    let each = refusals.0.iter().map(|refused| {
        let message = refusal::refusal(lang, &refused.refusal);
        let place = if refused.place.is_empty() { String::new() } else { format!("{}: ", refused.place) };
        let number = if refused.ticket.is_empty() { "hotline" } else { &refused.ticket };
        format!("{} [{}]", shown(&format!("{place}{number}"), &message, lang), refused.refusal.name())
    });
    let text = lines(each);
    match refusals.1 {
        Command::Writes => format!("{text}\n{}", usage::nothing_written(lang, refusals.0.len())),
        Command::Reads => text,
    }
}

fn usage_message(fault: &Usage, lang: Lang) -> Message {
    match fault {
        Usage::NoTickets => usage::no_tickets(lang),
        Usage::NoLevel => duty::no_level(lang),
        Usage::OneLedger => usage::one_ledger(lang),
        Usage::NoOutput => usage::no_output(lang),
        Usage::NoFolder => letters::no_folder(lang),
        Usage::NoPeriod => letters::no_period(lang),
        Usage::NoRow => usage::no_row(lang),
        Usage::OnlyForCsv => usage::only_for_csv(lang),
        Usage::NotAMoment { option, given } => usage::not_a_moment(lang, option, given),
        Usage::UnknownChoice { option, given, known } => usage::unknown_choice(lang, option, given, known),
        Usage::NotAPeriod { given } => usage::not_a_period(lang, given),
        Usage::NoEnding { file, known } => usage::no_ending(lang, file, known),
        Usage::OtherEnding { ending, format } => usage::other_ending(lang, ending, format),
        Usage::Conflict { one, other } => usage::conflict(lang, one, other),
    }
}
