//! The commands, one file each: arguments, a few lines, no rules. [`run`] is the whole program.

mod accept;
mod adjudicate;
mod analyse;
mod answer;
mod appeal;
mod args;
mod batch;
mod bureau;
mod calendar;
mod catalogue;
mod check;
mod check_reply;
mod close;
mod contact;
mod correct;
mod decline;
mod dispatch;
mod doubles;
mod evaluate;
mod exclude;
mod export;
mod extend;
mod failure;
mod give_back;
mod help_page;
mod help_screen;
mod import;
mod init;
mod join;
mod knowledge;
mod learned;
mod letters;
mod link;
mod list;
mod localize;
mod manual;
mod merge;
mod negative_list;
mod opinion;
mod orders;
mod overdue;
mod place;
mod progress;
mod record;
mod redo;
mod report;
mod revisit;
mod sample;
mod screen;
mod session;
mod shelve;
mod show;
mod sign;
mod source;
mod spoken;
mod suggest;
mod supervise;
mod transfer;
mod undo;
mod warn;
mod world;

pub use world::{Terminal, World};

use crate::text::{Lang, usage};
use session::{Outcome, Session};
use std::ffi::OsString;

/// Runs one command line (program name first) and returns the exit status: 0 done, 1 failed, 2 usage,
/// 3 refused by a rule, 4 something found.
pub fn run(arguments: impl IntoIterator<Item = OsString>, world: &mut World) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let lang = language(&arguments, world);
    let cli = match localize::parse(&arguments, lang, world) {
        Ok(cli) => cli,
        Err(status) => return status,
    };
    let mut recorded = false;
    let result = Session::new(world, cli.global, lang).and_then(|mut session| {
        let outcome = cli.command.run(&mut session);
        recorded = session.recorded;
        let outcome = outcome?;
        session.world.output.flush()?;
        Ok(outcome)
    });
    match result {
        Ok(Outcome::Done) => 0,
        Ok(Outcome::Found) => failure::FOUND,
        Err(error) if failure::is_broken_pipe(&error) => 0,
        Err(error) => {
            let (mut text, status) = failure::describe(&error, lang);
            if recorded {
                text = format!("{text}\n{}", usage::recorded_all_the_same(lang));
            }
            // With standard error closed there is nobody left to tell.
            let _ = writeln!(world.errors, "{text}");
            status
        }
    }
}

/// `--lang`, then `HOTLINE_LANG`, then an English locale; otherwise Chinese. Needed before the command
/// line is parsed, so that its errors speak the right language too: a language we do not have is told there.
fn language(arguments: &[OsString], world: &World) -> Lang {
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    let mut told = None;
    while let Some(text) = texts.next() {
        match text.strip_prefix("--lang=") {
            Some(value) => told = Some(value.to_owned()),
            None if text == "--lang" => told = texts.next().map(str::to_owned),
            None => {}
        }
    }
    let variable = |name: &str| (world.variable)(name).filter(|value| !value.is_empty());
    // A variable we cannot follow must not stop what runs every morning.
    let own = || variable("HOTLINE_LANG").and_then(|value| Lang::of(&value));
    let locale = || Lang::of(&["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable)?);
    told.and_then(|value| Lang::of(&value)).or_else(own).or_else(locale).unwrap_or(Lang::Zh)
}
