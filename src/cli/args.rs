//! The command line: global options and the list of commands, each with its name, its aliases and the module
//! that runs it. Help texts are in `text/help.rs`.

use super::session::{Outcome, Session};
use super::{
    accept, adjudicate, analyse, answer, appeal, calendar, catalogue, check, check_reply, close, contact,
    correct, decline, dispatch, evaluate, exclude, export, extend, give_back, import, init, join, knowledge,
    letters, link, list, manual, merge, negative_list, opinion, overdue, place, record, redo, report,
    revisit, sample, screen, shelve, show, sign, supervise, transfer, undo, warn,
};
use anyhow::Result;
use clap::error::{Error, ErrorKind};
use clap::{ArgMatches, Args, FromArgMatches};
use std::ffi::OsString;
use std::path::PathBuf;

pub struct Cli {
    pub global: Global,
    pub command: Command,
}

#[derive(Args, Clone)]
pub struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub office: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub ledger: Vec<PathBuf>,
    #[arg(long, global = true, value_name = "TIME")]
    pub now: Option<String>,
    #[arg(long, global = true, value_name = "TIME")]
    pub at: Option<String>,
    #[arg(long, global = true, value_name = "NAME")]
    pub by: Option<String>,
    #[arg(long, global = true, value_name = "FORM")]
    pub format: Option<String>,
    #[arg(short = 'O', long, global = true, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, global = true, value_name = "ENCODING")]
    pub output_encoding: Option<String>,
    #[arg(long, global = true, value_name = "zh|en", value_parser = ["zh", "en"], ignore_case = true, hide_possible_values = true)]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "WHEN", value_parser = ["auto", "always", "never"], hide_possible_values = true)]
    pub color: Option<String>,
    #[arg(long, global = true, value_name = "SECONDS")]
    pub wait: Option<u64>,
    #[arg(short, long, global = true)]
    pub quiet: bool,
}

impl Cli {
    /// The whole command line.
    pub fn command() -> clap::Command {
        Command::add(root(), |_| true)
    }

    /// With those commands only that are named somewhere in the arguments: the one that is meant is among
    /// them, and a program that is started for every ticket should not build forty others.
    pub fn command_for(arguments: &[OsString]) -> clap::Command {
        Command::add(root(), |name| arguments.iter().any(|argument| argument == name))
    }

    /// # Errors
    /// As clap tells them.
    pub fn read(matches: &ArgMatches) -> Result<Cli, Error> {
        let (name, below) = matches.subcommand().ok_or_else(|| Error::new(ErrorKind::MissingSubcommand))?;
        Ok(Cli { global: Global::from_arg_matches(matches)?, command: Command::read(name, below)? })
    }
}

fn root() -> clap::Command {
    let root = clap::Command::new("hotline").version(env!("CARGO_PKG_VERSION"));
    Global::augment_args(root)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
}

/// Declares the commands. The first alias is shown; a command without any is for us alone and hidden.
macro_rules! commands {
    ($($variant:ident $module:ident $name:literal $($alias:literal)*;)+) => {
        pub enum Command { $($variant($module::Args),)+ }

        impl Command {
            /// Adds the commands that are wanted by their name or an alias.
            fn add(mut root: clap::Command, wanted: impl Fn(&str) -> bool) -> clap::Command {
                $(
                    let names: &[&'static str] = &[$name, $($alias),*];
                    if names.iter().any(|name| wanted(name)) {
                        root = root.subcommand($module::Args::augment_args(named(names)));
                    }
                )+
                root
            }

            fn read(name: &str, matches: &ArgMatches) -> Result<Command, Error> {
                Ok(match name {
                    $($name => Command::$variant($module::Args::from_arg_matches(matches)?),)+
                    _ => return Err(Error::new(ErrorKind::InvalidSubcommand)),
                })
            }

            pub fn run(self, session: &mut Session) -> Result<Outcome> {
                match self { $(Command::$variant(args) => $module::run(args, session),)+ }
            }
        }
    };
}

fn named(names: &[&'static str]) -> clap::Command {
    let command = clap::Command::new(names[0]);
    match &names[1..] {
        [] => command.hide(true),
        [shown, others @ ..] => command.visible_alias(*shown).aliases(others.iter().copied()),
    }
}

commands! {
    Init init "init" "建档";
    Import import "import" "导入";
    Accept accept "accept" "受理";
    Correct correct "correct" "更正";
    Answer answer "answer" "直接答复";
    Merge merge "merge" "并单";
    Link link "link" "关联";
    Decline decline "decline" "不予受理";
    Transfer transfer "transfer" "转出";
    Shelve shelve "shelve" "挂账";
    Exclude exclude "exclude" "剔除";
    Dispatch dispatch "dispatch" "派单" "交办";
    Adjudicate adjudicate "adjudicate" "裁定";
    Catalogue catalogue "catalogue" "派单目录" "目录";
    Screen screen "screen" "筛查";
    Analyse analyse "analyse" "研判";
    Sign sign "sign" "签收";
    Contact contact "contact" "联系";
    Extend extend "extend" "延期";
    GiveBack give_back "return" "退回" "退单";
    Join join "join" "联办" "协办";
    Opinion opinion "opinion" "协办意见";
    Close close "close" "办结";
    Overdue overdue "overdue" "超期";
    NegativeList negative_list "negative-list" "负面清单";
    Supervise supervise "supervise" "督办";
    Letters letters "letters" "函件";
    Appeal appeal "appeal" "申诉";
    CheckReply check_reply "check-reply" "查回复";
    Revisit revisit "revisit" "回访";
    Redo redo "redo" "重办";
    Report report "report" "报表";
    Warn warn "warn" "预警";
    Knowledge knowledge "knowledge" "知识";
    Evaluate evaluate "evaluate" "评价";
    Record record "record" "记录";
    List list "list" "清单";
    Show show "show" "查看";
    Export export "export" "导出";
    Place place "place" "地点";
    Check check "check" "核验";
    Undo undo "undo" "撤销";
    Calendar calendar "calendar" "日历";
    Sample sample "sample";
    Manual manual "manual";
}
