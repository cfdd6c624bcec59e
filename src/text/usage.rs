//! Sentences about how a command was used and what it did.

use super::Lang;
use super::message::Message;

fn message(what: impl Into<String>, remedy: impl Into<String>) -> Message {
    Message { what: what.into(), remedy: remedy.into() }
}

pub fn with_remedy(lang: Lang, what: &str, remedy: &str) -> String {
    match lang {
        Lang::Zh => format!("{what}。{remedy}"),
        Lang::En => format!("{what}. {remedy}"),
    }
}

pub fn nothing_written(lang: Lang, refused: usize) -> String {
    match lang {
        Lang::Zh => format!("{refused} 件不能办理，本次未写入任何内容。"),
        Lang::En => format!("{refused} refused; nothing was written."),
    }
}

pub fn no_tickets(lang: Lang) -> Message {
    match lang {
        Lang::Zh => message("没有指明工单", "请写出工单编号，或用 --from 文件 成批办理"),
        Lang::En => message("no ticket was named", "Give ticket numbers, or a file with --from FILE"),
    }
}

pub fn one_ledger(lang: Lang) -> Message {
    match lang {
        Lang::Zh => message("这个命令一次只能用一本台账", "请只写一个 --ledger"),
        Lang::En => message("this command works on one ledger", "Give --ledger once"),
    }
}

pub fn not_a_moment(lang: Lang, option: &str, given: &str) -> Message {
    match lang {
        Lang::Zh => message(format!("{option} 的“{given}”不是时间"), "请写成 09:10、2025-09-28 或 \"2025-09-28 09:10\""),
        Lang::En => {
            message(format!("{option}: “{given}” is not a time"), "Write 09:10, 2025-09-28 or \"2025-09-28 09:10\"")
        }
    }
}

pub fn unknown_choice(lang: Lang, option: &str, given: &str, known: &[String]) -> Message {
    match lang {
        Lang::Zh => message(format!("{option} 没有“{given}”这一项"), format!("可用：{}", known.join("、"))),
        Lang::En => message(format!("{option} has no “{given}”"), format!("Use one of: {}", known.join(", "))),
    }
}

pub fn not_a_period(lang: Lang, given: &str) -> Message {
    match lang {
        Lang::Zh => {
            message(format!("“{given}”不是时段"), "请写成 2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15")
        }
        Lang::En => message(
            format!("“{given}” is not a period"),
            "Write 2025, 2025-Q3, 2025-09, 2025-09-28 or 2025-09-01..2025-09-15",
        ),
    }
}

pub fn conflict(lang: Lang, one: &str, other: &str) -> Message {
    match lang {
        Lang::Zh => message(format!("{one} 与 {other} 不能同时用"), "请只留一个"),
        Lang::En => message(format!("{one} and {other} exclude each other"), "Give only one of them"),
    }
}

pub fn needs(lang: Lang, one: &str, other: &str) -> Message {
    match lang {
        Lang::Zh => message(format!("{one} 要与 {other} 一起用"), ""),
        Lang::En => message(format!("{one} needs {other}"), ""),
    }
}

pub fn recorded(lang: Lang, tickets: usize, dry_run: bool) -> String {
    match (lang, dry_run) {
        (Lang::Zh, false) => format!("已登记 {tickets} 件。"),
        (Lang::Zh, true) => format!("试运行：可登记 {tickets} 件，未写入任何内容。"),
        (Lang::En, false) => format!("{tickets} recorded."),
        (Lang::En, true) => format!("Dry run: {tickets} could be recorded; nothing was written."),
    }
}

pub fn tail_saved(lang: Lang, path: &str) -> String {
    match lang {
        Lang::Zh => format!("上次命令中断，未完成的内容已另存为 {path}，台账不受影响。"),
        Lang::En => format!("An interrupted command left a tail; it was saved as {path}. The ledger is whole."),
    }
}

pub fn tail_ignored(lang: Lang, file: &str, bytes: u64) -> String {
    match lang {
        Lang::Zh => format!("{file}：末尾有 {bytes} 字节未完成的内容，未计入；可用 hotline check --repair 清理。"),
        Lang::En => format!("{file}: {bytes} uncommitted bytes at the end are ignored; hotline check --repair removes them."),
    }
}
