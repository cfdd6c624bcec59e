//! Help texts of the command that judges replies.

use super::help::{CommandText, arg, example, flag, options, same};
use super::help_reading::FILTER;
use super::help_shared::{FILE_TO_READ, NUMBER, READING};
use super::words;

pub const CHECK_REPLY: CommandText = CommandText {
    name: "check-reply",
    about: words("按标准检查办结回复", "Judge replies by the office's standard"),
    details: words(
        "逐件检查办结回复：用语、字数、是否正面答复、是否答非所问或套用模板、要素是否齐全，以及联系记录、审定人和佐证材料，逐条写明缘由。\n\
         标准在办公文件夹的 reply.toml，词语和字数都可以改。出现其中 fail 所列的问题为“不合格”，只有其他问题的为“需完善”。\n\
         也可以直接检查平台导出表中的回复栏；表中没有的记录（审定人、佐证等）不评判。",
        "Looks at each reply: its phrases and length, whether it answers the request or only passes it on, whether it is a template, which parts it lacks, and whether contact, approver and evidence are recorded; every fault is listed with its reason.\n\
         The standard is reply.toml of the office folder, words and thresholds included. A fault named under fail there fails the reply; others leave it flawed.\n\
         The reply column of a platform export can be checked as it is; what such a table does not hold (approver, evidence) is not judged.",
    ),
    sections: &[
        &options(&[
            FILE_TO_READ,
            arg("ticket", NUMBER, words("只查这些工单，可写多次", "These tickets only; may be repeated")),
            arg(
                "verdict",
                words("pass|flawed|fail", "pass|flawed|fail"),
                words(
                    "只列一种评判：pass 合格、flawed 需完善、fail 不合格；默认列后两种",
                    "One verdict only: pass, flawed or fail; by default the last two",
                ),
            ),
            flag("summary", words("按单位汇总件数", "Counts by unit")),
            flag("fail_if_any", words("有不合格时退出码为 4", "Exit with status 4 if any reply fails")),
        ]),
        &FILTER,
        &READING,
    ],
    examples: &[
        example(
            words("本月受理工单中不合格的回复", "This month's replies that fail"),
            same("hotline check-reply --period 2025-09 --verdict fail"),
        ),
        example(
            words("一件工单的回复", "The reply of one ticket"),
            same("hotline check-reply --ticket 250912101108115409"),
        ),
        example(
            words("由平台导出表按单位汇总", "By unit, from a platform export"),
            same("hotline check-reply export.xlsx --summary"),
        ),
    ],
    found: Some(words("加 --fail-if-any 且有不合格的回复", "with --fail-if-any: a reply fails")),
    children: &[],
};
