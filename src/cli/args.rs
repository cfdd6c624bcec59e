//! The command line: global options and the list of commands. Help texts are in `text/help.rs`.

use super::{
    accept, answer, calendar, check, close, contact, dispatch, export, extend, give_back, import, init, list,
    manual, negative_list, overdue, redo, report, revisit, sample, show, sign, undo,
};
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

#[derive(Parser)]
#[command(name = "hotline", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
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
    #[arg(long, global = true, value_name = "zh|en")]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "WHEN", value_parser = ["auto", "always", "never"], hide_possible_values = true)]
    pub color: Option<String>,
    #[arg(short, long, global = true)]
    pub quiet: bool,
}

#[derive(Subcommand)]
pub enum Command {
    #[command(visible_alias = "建档")]
    Init(init::Args),
    #[command(visible_alias = "导入")]
    Import(import::Args),
    #[command(visible_alias = "受理")]
    Accept(accept::Args),
    #[command(visible_alias = "直接答复")]
    Answer(answer::Args),
    #[command(visible_alias = "派单", alias = "交办")]
    Dispatch(dispatch::Args),
    #[command(visible_alias = "签收")]
    Sign(sign::Args),
    #[command(visible_alias = "联系")]
    Contact(contact::Args),
    #[command(visible_alias = "延期")]
    Extend(extend::Args),
    #[command(name = "return", visible_alias = "退回", alias = "退单")]
    GiveBack(give_back::Args),
    #[command(visible_alias = "办结")]
    Close(close::Args),
    #[command(visible_alias = "超期")]
    Overdue(overdue::Args),
    #[command(visible_alias = "负面清单")]
    NegativeList(negative_list::Args),
    #[command(visible_alias = "回访")]
    Revisit(revisit::Args),
    #[command(visible_alias = "重办")]
    Redo(redo::Args),
    #[command(visible_alias = "报表")]
    Report(report::Args),
    #[command(visible_alias = "清单")]
    List(list::Args),
    #[command(visible_alias = "查看")]
    Show(show::Args),
    #[command(visible_alias = "导出")]
    Export(export::Args),
    #[command(visible_alias = "核验")]
    Check(check::Args),
    #[command(visible_alias = "撤销")]
    Undo(undo::Args),
    #[command(visible_alias = "日历")]
    Calendar(calendar::Args),
    #[command(hide = true)]
    Sample(sample::Args),
    #[command(hide = true)]
    Manual(manual::Args),
}
