//! The command line: global options and the list of commands. Help texts are in `text/help.rs`.

use super::{
    accept, adjudicate, analyse, answer, appeal, calendar, catalogue, check, check_reply, close, contact,
    decline, dispatch, evaluate, exclude, export, extend, give_back, import, init, join, knowledge, letters,
    link, list, manual, merge, negative_list, opinion, overdue, place, record, redo, report, revisit, sample,
    screen, shelve, show, sign, supervise, transfer, undo, warn,
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
    #[arg(long, global = true, value_name = "SECONDS")]
    pub wait: Option<u64>,
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
    #[command(visible_alias = "并单")]
    Merge(merge::Args),
    #[command(visible_alias = "关联")]
    Link(link::Args),
    #[command(visible_alias = "不予受理")]
    Decline(decline::Args),
    #[command(visible_alias = "转出")]
    Transfer(transfer::Args),
    #[command(visible_alias = "挂账")]
    Shelve(shelve::Args),
    #[command(visible_alias = "剔除")]
    Exclude(exclude::Args),
    #[command(visible_alias = "派单", alias = "交办")]
    Dispatch(dispatch::Args),
    #[command(visible_alias = "裁定")]
    Adjudicate(adjudicate::Args),
    #[command(visible_alias = "派单目录", alias = "目录")]
    Catalogue(catalogue::Args),
    #[command(visible_alias = "筛查")]
    Screen(screen::Args),
    #[command(visible_alias = "研判")]
    Analyse(analyse::Args),
    #[command(visible_alias = "签收")]
    Sign(sign::Args),
    #[command(visible_alias = "联系")]
    Contact(contact::Args),
    #[command(visible_alias = "延期")]
    Extend(extend::Args),
    #[command(name = "return", visible_alias = "退回", alias = "退单")]
    GiveBack(give_back::Args),
    #[command(visible_alias = "联办", alias = "协办")]
    Join(join::Args),
    #[command(visible_alias = "协办意见")]
    Opinion(opinion::Args),
    #[command(visible_alias = "办结")]
    Close(close::Args),
    #[command(visible_alias = "超期")]
    Overdue(overdue::Args),
    #[command(visible_alias = "负面清单")]
    NegativeList(negative_list::Args),
    #[command(visible_alias = "督办")]
    Supervise(supervise::Args),
    #[command(visible_alias = "函件")]
    Letters(letters::Args),
    #[command(visible_alias = "申诉")]
    Appeal(appeal::Args),
    #[command(visible_alias = "查回复")]
    CheckReply(check_reply::Args),
    #[command(visible_alias = "回访")]
    Revisit(revisit::Args),
    #[command(visible_alias = "重办")]
    Redo(redo::Args),
    #[command(visible_alias = "报表")]
    Report(report::Args),
    #[command(visible_alias = "预警")]
    Warn(warn::Args),
    #[command(visible_alias = "知识")]
    Knowledge(knowledge::Args),
    #[command(visible_alias = "评价")]
    Evaluate(evaluate::Args),
    #[command(visible_alias = "记录")]
    Record(record::Args),
    #[command(visible_alias = "清单")]
    List(list::Args),
    #[command(visible_alias = "查看")]
    Show(show::Args),
    #[command(visible_alias = "导出")]
    Export(export::Args),
    #[command(visible_alias = "地点")]
    Place(place::Args),
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
