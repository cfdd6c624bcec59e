//! What is wrong with a command line that clap could not read, and what to write instead.

use super::message::message;
use super::phrase::{list, quote};
use super::{Lang, Message};

/// `help` is the command that explains more, e.g. `hotline sign --help`.
pub fn unknown_command(
    lang: Lang,
    given: &str,
    meant: Option<&str>,
    known: &[String],
    help: &str,
) -> Message {
    let (given, known) = (quote(lang, given), list(lang, known));
    match meant {
        Some(meant) => message!(
            lang,
            "没有{given}这个命令" => "是否要写 {meant}？全部命令：{known}。说明见 {help}",
            "there is no command {given}" => "Did you mean {meant}? Commands: {known}. See {help}",
        ),
        None => message!(
            lang,
            "没有{given}这个命令" => "可用的命令：{known}。说明见 {help}",
            "there is no command {given}" => "Commands: {known}. See {help}",
        ),
    }
}

pub fn unknown_option(lang: Lang, given: &str, meant: Option<&str>, known: &[String], help: &str) -> Message {
    let (given, known) = (quote(lang, given), list(lang, known));
    match meant {
        Some(meant) => message!(
            lang,
            "没有{given}这个选项" => "是否要写 {meant}？可用的选项：{known}。说明见 {help}",
            "there is no option {given}" => "Did you mean {meant}? Options: {known}. See {help}",
        ),
        None => message!(
            lang,
            "没有{given}这个选项" => "可用的选项：{known}。说明见 {help}",
            "there is no option {given}" => "Options: {known}. See {help}",
        ),
    }
}

pub fn surplus(lang: Lang, given: &str, help: &str) -> Message {
    let given = quote(lang, given);
    message!(
        lang,
        "多写了{given}" => "内容中有空格时请用引号括起来。写法见 {help}",
        "{given} is one word too many" => "Put text with spaces in quotation marks. See {help}",
    )
}

pub fn missing(lang: Lang, wanted: &[String], help: &str) -> Message {
    let wanted = list(lang, wanted);
    message!(
        lang,
        "缺少 {wanted}" => "请补上。写法见 {help}",
        "{wanted} is missing" => "Add it. See {help}",
    )
}

pub fn no_command(lang: Lang, known: &[String], help: &str) -> Message {
    let known = list(lang, known);
    message!(
        lang,
        "没有写命令" => "可用的命令：{known}。说明见 {help}",
        "no command was given" => "Commands: {known}. See {help}",
    )
}

pub fn no_value(lang: Lang, option: &str, known: &[String], help: &str) -> Message {
    let known = list(lang, known);
    if known.is_empty() {
        return message!(
            lang,
            "{option} 后面没有写内容" => "请补上。写法见 {help}",
            "{option} needs a value" => "Add it. See {help}",
        );
    }
    message!(
        lang,
        "{option} 后面没有写内容" => "可用：{known}。说明见 {help}",
        "{option} needs a value" => "Use one of: {known}. See {help}",
    )
}

pub fn bad_value(lang: Lang, option: &str, given: &str, known: &[String], help: &str) -> Message {
    let (given, known) = (quote(lang, given), list(lang, known));
    message!(
        lang,
        "{option} 没有{given}这一项" => "可用：{known}。说明见 {help}",
        "{option} has no {given}" => "Use one of: {known}. See {help}",
    )
}

pub fn not_a_number(lang: Lang, option: &str, given: &str, help: &str) -> Message {
    let given = quote(lang, given);
    message!(
        lang,
        "{option} 的{given}不是整数" => "请写阿拉伯数字，如 3。说明见 {help}",
        "{option}: {given} is not a whole number" => "Write digits, such as 3. See {help}",
    )
}

pub fn value_for_flag(lang: Lang, option: &str, given: &str, help: &str) -> Message {
    let given = quote(lang, given);
    message!(
        lang,
        "{option} 后面不能写{given}" => "只写 {option} 即可。说明见 {help}",
        "{option} takes no value, yet was given {given}" => "Write {option} alone. See {help}",
    )
}

pub fn twice(lang: Lang, option: &str, help: &str) -> Message {
    message!(
        lang,
        "{option} 写了两次" => "请只留一个。说明见 {help}",
        "{option} was given twice" => "Give it once. See {help}",
    )
}

pub fn not_utf8(lang: Lang, help: &str) -> Message {
    message!(
        lang,
        "命令行中有不能识别的字符" => "请把终端设为 UTF-8 编码。说明见 {help}",
        "the command line is not valid UTF-8" => "Set the terminal to UTF-8. See {help}",
    )
}

pub fn not_understood(lang: Lang, help: &str) -> Message {
    message!(
        lang,
        "命令行写法有误" => "写法和举例见 {help}",
        "the command line cannot be understood" => "See {help}",
    )
}
