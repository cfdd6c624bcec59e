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
mod suggest;
mod supervise;
mod transfer;
mod undo;
mod warn;
mod world;

pub use world::{Terminal, World};

use crate::text::Lang;
use anyhow::Result;
use args::Command;
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
    let result = Session::new(world, cli.global, lang).and_then(|mut session| {
        let outcome = dispatch_command(cli.command, &mut session)?;
        session.world.output.flush()?;
        Ok(outcome)
    });
    match result {
        Ok(Outcome::Done) => 0,
        Ok(Outcome::Found) => failure::FOUND,
        Err(error) if failure::is_broken_pipe(&error) => 0,
        Err(error) => {
            let (text, status) = failure::describe(&error, lang);
            // With standard error closed there is nobody left to tell.
            let _ = writeln!(world.errors, "{text}");
            status
        }
    }
}

fn dispatch_command(command: Command, session: &mut Session) -> Result<Outcome> {
    match command {
        Command::Init(args) => init::run(args, session),
        Command::Import(args) => import::run(args, session),
        Command::Accept(args) => accept::run(args, session),
        Command::Answer(args) => answer::run(args, session),
        Command::Merge(args) => merge::run(args, session),
        Command::Link(args) => link::run(args, session),
        Command::Decline(args) => decline::run(args, session),
        Command::Transfer(args) => transfer::run(args, session),
        Command::Shelve(args) => shelve::run(args, session),
        Command::Exclude(args) => exclude::run(args, session),
        Command::Catalogue(args) => catalogue::run(args, session),
        Command::Dispatch(args) => dispatch::run(args, session),
        Command::Adjudicate(args) => adjudicate::run(args, session),
        Command::Screen(args) => screen::run(args, session),
        Command::Sign(args) => sign::run(args, session),
        Command::Contact(args) => contact::run(args, session),
        Command::Extend(args) => extend::run(args, session),
        Command::GiveBack(args) => give_back::run(args, session),
        Command::Join(args) => join::run(args, session),
        Command::Opinion(args) => opinion::run(args, session),
        Command::Close(args) => close::run(args, session),
        Command::Overdue(args) => overdue::run(args, session),
        Command::NegativeList(args) => negative_list::run(args, session),
        Command::Supervise(args) => supervise::run(args, session),
        Command::Letters(args) => letters::run(args, session),
        Command::Appeal(args) => appeal::run(args, session),
        Command::Revisit(args) => revisit::run(args, session),
        Command::CheckReply(args) => check_reply::run(args, session),
        Command::Redo(args) => redo::run(args, session),
        Command::Report(args) => report::run(args, session),
        Command::Warn(args) => warn::run(args, session),
        Command::Knowledge(args) => knowledge::run(args, session),
        Command::Evaluate(args) => evaluate::run(args, session),
        Command::Record(args) => record::run(args, session),
        Command::List(args) => list::run(args, session),
        Command::Show(args) => show::run(args, session),
        Command::Export(args) => export::run(args, session),
        Command::Analyse(args) => analyse::run(args, session),
        Command::Place(args) => place::run(args, session),
        Command::Check(args) => check::run(args, session),
        Command::Undo(args) => undo::run(args, session),
        Command::Calendar(args) => calendar::run(args, session),
        Command::Sample(args) => sample::run(args, session),
        Command::Manual(args) => manual::run(args, session),
    }
}

/// `--lang`, then `HOTLINE_LANG`, then an English locale; otherwise Chinese. Needed before the command
/// line is parsed, so that its errors speak the right language too.
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
    let told = told.or_else(|| (world.variable)("HOTLINE_LANG")).filter(|value| !value.is_empty());
    let locale = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| (world.variable)(name).filter(|v| !v.is_empty()))
    };
    match told.or_else(locale) {
        Some(value) if value.to_lowercase().starts_with("en") => Lang::En,
        _ => Lang::Zh,
    }
}
