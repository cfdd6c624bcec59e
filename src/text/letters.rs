//! The words around letters: the file a new office gets, the usual head and signature, columns of their
//! tables and lists, and what `letters` says.

use super::message::message;
use super::{Lang, Message, Words, words};
use crate::domain::Stamp;

/// The file of a new office; also where every default comes from.
pub const WORDING: Words = words(include_str!("letters.zh.toml"), include_str!("letters.en.toml"));

pub const HEAD: Words = words("{office}12345政务服务便民热线办公室", "{office} 12345 Hotline Office");
pub const SIGNATURE: Words = words("{office}12345热线办公室", "{office} 12345 Hotline Office");

pub const T_DUE: Words = words("待发函件", "Letters due");
pub const T_SENT: Words = words("已发函件", "Letters sent");
pub const T_WRITTEN: Words = words("函件", "Letters");
pub const KIND: Words = words("函件", "letter");
pub const NUMBER: Words = words("文号", "number");
pub const COUNT: Words = words("件数", "items");
pub const TICKETS: Words = words("工单", "tickets");
pub const SINCE: Words = words("起于", "since");
pub const ANSWER_BY: Words = words("反馈时限", "answer by");
pub const FILE: Words = words("文件", "file");
pub const N: Words = words("序号", "no.");
pub const FAULT: Words = words("问题类型", "fault");
pub const DUE: Words = words("应办时间", "due");
pub const ACTUAL: Words = words("实办时间", "done");
pub const MATTER: Words = words("反映事项", "matter");
pub const LIMIT: Words = words("办理时限", "due");

/// The work of a unit as a whole, where a letter is about no ticket.
pub const WORK: Words = words("热线工单", "the handling of hotline tickets");

/// Of a unit's work as a whole: what the letter is about stands in its grounds.
pub fn state_of_unit(lang: Lang) -> &'static str {
    words("在办理中存在突出问题", "has serious faults").pick(lang)
}

pub fn state_closed(lang: Lang) -> &'static str {
    words("已办结", "is closed").pick(lang)
}

/// After the rungs of the ladder that were issued before.
pub fn state_open(lang: Lang, levels: &[&str], is_late: bool) -> String {
    match (lang, levels, is_late) {
        (Lang::Zh, [], false) => "正在办理".to_owned(),
        (Lang::Zh, [], true) => "已超过办理时限，仍未办结".to_owned(),
        (Lang::Zh, levels, _) => format!("经{}仍未办结", levels.join("、")),
        (Lang::En, [], false) => "is being handled".to_owned(),
        (Lang::En, [], true) => "is past its limit and not closed".to_owned(),
        (Lang::En, [one], _) => format!("is still not closed after a {one}"),
        (Lang::En, [more @ .., last], _) => {
            format!("is still not closed after a {} and a {last}", more.join(", a "))
        }
    }
}

/// What a reminder is about: tickets in a table below, or the work as a whole.
pub fn items(lang: Lang, tickets: usize) -> String {
    match (lang, tickets) {
        (Lang::Zh, 0) => format!("{}{}", WORK.zh, state_of_unit(lang)),
        (Lang::En, 0) => format!("{} {}", WORK.en, state_of_unit(lang)),
        (Lang::Zh, count) => format!("下列 {count} 件工单尚未办结"),
        (Lang::En, 1) => "the following ticket is not closed".to_owned(),
        (Lang::En, count) => format!("the following {count} tickets are not closed"),
    }
}

/// Why the office says it issues a paper; nothing where it gave no reason.
pub fn grounds(lang: Lang, reason: &str) -> String {
    match (lang, reason.trim().is_empty()) {
        (_, true) => String::new(),
        (Lang::Zh, false) => format!("事由：{}", sentence(lang, reason)),
        (Lang::En, false) => format!(" Grounds: {}", sentence(lang, reason)),
    }
}

/// With a full stop, which clerks leave out in a field.
pub fn sentence(lang: Lang, text: &str) -> String {
    let text = text.trim();
    let is_ended = text.is_empty() || text.ends_with(['。', '！', '？', '…', '；', '.', '!', '?', ';']);
    match lang {
        _ if is_ended => text.to_owned(),
        Lang::Zh => format!("{text}。"),
        Lang::En => format!("{text}."),
    }
}

/// One ticket with its masked title and, where there is one, its limit.
pub fn matter(lang: Lang, ticket: &str, title: &str, limit: Option<Stamp>) -> String {
    let due = limit.map(|limit| super::letter::date(lang, limit.date()));
    let due = due.map(|due| match lang {
        Lang::Zh => format!("办理时限{due}"),
        Lang::En => format!("due {due}"),
    });
    let title = Some(title.to_owned()).filter(|title| !title.is_empty());
    let facts: Vec<String> = title.into_iter().chain(due).collect();
    match (lang, facts.is_empty()) {
        (Lang::Zh, true) => format!("工单{ticket}"),
        (Lang::En, true) => format!("ticket {ticket}"),
        (Lang::Zh, false) => format!("工单{ticket}（{}）", facts.join("，")),
        (Lang::En, false) => format!("ticket {ticket} ({})", facts.join(", ")),
    }
}

pub fn nothing_due(lang: Lang) -> &'static str {
    words("没有待发的函件。", "No letter is due.").pick(lang)
}

pub fn written(lang: Lang, count: usize, folder: &str, dry_run: bool) -> String {
    match (lang, dry_run) {
        (Lang::Zh, false) => format!("已生成 {count} 份函件，存入 {folder}，并登记发出。"),
        (Lang::Zh, true) => format!("试运行：将生成 {count} 份函件，未写入。"),
        (Lang::En, false) => format!("{count} letters written to {folder} and recorded as sent."),
        (Lang::En, true) => format!("Dry run: {count} letters would be written; nothing was."),
    }
}

pub fn written_again(lang: Lang, folder: &str) -> String {
    match lang {
        Lang::Zh => format!("已重新生成，存入 {folder}；未另行登记。"),
        Lang::En => format!("Written again to {folder}; nothing was recorded."),
    }
}

/// Recorded as sent, but a file could not be given its name.
pub fn not_named(lang: Lang, numbers: &[&str], folder: &str) -> String {
    let numbers = numbers.join(" ");
    match lang {
        Lang::Zh => {
            format!("已登记发出 {numbers}；缺的函件请用 hotline letters --again 文号 --to {folder} 补写。")
        }
        Lang::En => format!(
            "{numbers}: recorded as sent; write what is missing with hotline letters --again NUMBER --to {folder}."
        ),
    }
}

pub fn no_folder(lang: Lang) -> Message {
    message!(lang,
        "未写明函件存到哪里" => "请用 --to 文件夹",
        "it is not said where the letter goes" => "name a folder with --to")
}

pub fn no_period(lang: Lang) -> Message {
    message!(lang,
        "提示函须写明时段" => "请加 --period，如 --period 2025-11",
        "a notice is about a period" => "add --period, such as --period 2025-11")
}

/// A period as a letter says it: `2025年9月`.
pub fn period(lang: Lang, name: &str) -> String {
    let parts: Vec<&str> = name.split('-').collect();
    match (lang, &parts[..]) {
        (Lang::Zh, [year]) if year.len() == 4 => format!("{year}年"),
        (Lang::Zh, [year, month]) if month.len() == 2 && year.len() == 4 => {
            format!("{year}年{}月", month.trim_start_matches('0'))
        }
        _ => name.to_owned(),
    }
}
