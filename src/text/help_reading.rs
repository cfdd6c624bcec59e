//! Help texts of the commands that read: overdue and negative list, lists, exports.

use super::help::{CommandText, PERIOD, Section, TEXT, UNIT, WORD, arg, example, flag, options, same};
use super::help_shared::{FILE_TO_READ, READING, REVEAL};
use super::words;

/// Which tickets; lists and exports share it.
pub const FILTER: Section = Section {
    heading: words("筛选", "Filter"),
    only_in_full: false,
    args: &[
        arg("unit", UNIT, words("当前承办单位", "The unit that has the ticket")),
        arg(
            "stage",
            words("环节", "STAGE"),
            words(
                "所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访、挂账、待裁定、已并单、不予受理、已转出",
                "waiting, answered, dispatched, handling, returning, redoing, closed, revisited, shelved, disputed, merged, declined or transferred",
            ),
        ),
        arg("kind", WORD, words("诉求类型，如 投诉", "The kind, such as complaint")),
        arg(
            "period",
            PERIOD,
            words(
                "受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15",
                "Accepted in 2025, 2025-Q3, 2025-09, 2025-09-28 or 2025-09-01..2025-09-15",
            ),
        ),
        arg(
            "text",
            TEXT,
            words("编号、标题、内容等含有的文字", "Found in number, title, content or requester"),
        ),
    ],
};

pub const OVERDUE: CommandText = CommandText {
    name: "overdue",
    about: words("超期和临期清单", "What is overdue, and what soon will be"),
    details: words(
        "列出已过期而未办的签收、联系和办理时限，以及协办单位未反馈的意见，过期最久的在前；加 --within 一并列出即将到期的。适合每天定时运行。",
        "Lists limits for signing, contact and reply that have passed undone, and opinions that supporting units owe, the oldest first; with --within also those about to. Made to run every morning.",
    ),
    sections: &[
        &options(&[
            FILE_TO_READ,
            arg(
                "within",
                words("天数", "DAYS"),
                words("一并列出这些工作日内到期的", "Also what falls due within so many working days"),
            ),
            arg("unit", UNIT, words("只列一个单位", "One unit only")),
            arg(
                "limit",
                words("sign|contact|reply|support", "sign|contact|reply|support"),
                words(
                    "只列一种时限：sign 签收、contact 联系、reply 办理、support 协办意见",
                    "One limit only: sign, contact, reply or support (opinions)",
                ),
            ),
            flag("fail_if_any", words("有内容时退出码为 4", "Exit with status 4 if anything is listed")),
            REVEAL,
        ]),
        &READING,
    ],
    examples: &[
        example(
            words("超期和 2 个工作日内到期的", "Overdue, or due within 2 working days"),
            same("hotline overdue --within 2"),
        ),
        example(
            words("定时任务：有超期才有后续动作", "In cron: do something only when there is any"),
            same("hotline overdue --fail-if-any -O overdue.csv"),
        ),
        example(
            words("由平台导出表查超期", "From a platform export"),
            same("hotline overdue export.xlsx --now 2025-09-30"),
        ),
    ],
    found: Some(words("加 --fail-if-any 且清单不为空", "with --fail-if-any: the list is not empty")),
    children: &[],
};

pub const NEGATIVE_LIST: CommandText = CommandText {
    name: "negative-list",
    about: words("列出各单位的问题及其依据", "The faults of a period, each with its proof"),
    details: words(
        "由台账推算八类问题，逐条写明工单、应办和实办时间，并注明所依据的台账行号。清单不另存，重复运行不会重复计入。经申诉（appeal）成立的不计入，有申诉的在“申诉”栏注明；已剔除的工单也不计入。",
        "Derives eight kinds of faults from the ledger, each with its ticket, due and actual time and the ledger rows that prove it. Nothing is stored, so running it twice counts nothing twice. What was contested (appeal) is marked, and left out once the appeal was granted; excluded tickets are left out.",
    ),
    sections: &[
        &options(&[
            FILE_TO_READ,
            arg(
                "period",
                PERIOD,
                words(
                    "问题发生的时段：2025、2025-Q3、2025-09 等；默认全部",
                    "When the fault came about: 2025, 2025-Q3, 2025-09 and so on; by default always",
                ),
            ),
            arg("unit", UNIT, words("只列一个单位", "One unit only")),
            arg(
                "fault",
                words("类别", "KIND"),
                words(
                    "只列一类：late-signing 超时签收、late-closing 超时办结、not-contacted 未按期响应、dissatisfied 群众不满意、unfounded-return 不经核实拒签退单、poor-reply 办结回复不规范、sham-handling 假办理、weak-appeal 申诉材料理由不充分",
                    "One kind only: late-signing, late-closing, not-contacted, dissatisfied, unfounded-return, poor-reply, sham-handling or weak-appeal",
                ),
            ),
            flag(
                "summary",
                words(
                    "按单位和类别汇总件数；写了 --period 的，与等长的上期比较",
                    "Counts by unit and kind; with --period, against the previous period of the same length",
                ),
            ),
            flag(
                "all",
                words(
                    "连同申诉成立、工单已剔除而不计入的一并列出",
                    "Also those that do not count: contested with success, or of excluded tickets",
                ),
            ),
            flag("fail_if_any", words("有内容时退出码为 4", "Exit with status 4 if anything is listed")),
        ]),
        &super::help_letters::OF_NOTICES,
        &READING,
    ],
    examples: &[
        example(
            words("11 月的提示函，每个单位一份", "The notices of November, one for each unit"),
            same("hotline negative-list --period 2025-11 --letters out"),
        ),
        example(
            words("11 月负面清单", "The list of November"),
            same("hotline negative-list --period 2025-11"),
        ),
        example(
            words("全年汇总，存为表格", "The year's counts as a table"),
            same("hotline negative-list --period 2025 --summary -O faults.csv"),
        ),
        example(
            words("一个单位的超时办结", "One unit's late closings"),
            words(
                "hotline negative-list --unit 城市管理局 --fault late-closing",
                "hotline negative-list --unit \"Urban Management\" --fault late-closing",
            ),
        ),
    ],
    found: Some(words("加 --fail-if-any 且清单不为空", "with --fail-if-any: the list is not empty")),
    children: &[],
};

pub const LIST: CommandText = CommandText {
    name: "list",
    about: words("按条件列出工单", "List tickets"),
    details: words(
        "按条件筛选工单，各条件须同时满足。个人信息默认脱敏。",
        "Tickets that meet all conditions. Personal data is masked unless --reveal is given.",
    ),
    sections: &[
        &options(&[
            FILE_TO_READ,
            arg(
                "columns",
                words("栏目,…", "A,B,…"),
                words(
                    "显示哪些栏目，以逗号分隔，如 ticket,unit,due；写错时列出全部可用栏目",
                    "Which columns, such as ticket,unit,due; a wrong name lists all there are",
                ),
            ),
            flag("ids", words("只输出工单编号，每行一个", "Ticket numbers only, one a line")),
            REVEAL,
        ]),
        &FILTER,
        &READING,
    ],
    examples: &[
        example(
            words("办理中的投诉", "Complaints being handled"),
            words(
                "hotline list --stage 办理中 --kind 投诉",
                "hotline list --stage handling --kind complaint",
            ),
        ),
        example(
            words("自选栏目，存为表格", "Chosen columns, as a table"),
            same("hotline list --columns ticket,unit,due,verdict -O list.csv"),
        ),
        example(
            words("编号交给下一个命令", "Numbers for the next command"),
            words(
                "hotline list --stage 待派单 --ids | hotline dispatch --from - --unit 城市管理局",
                "hotline list --stage waiting --ids | hotline dispatch --from - --unit \"Urban Management\"",
            ),
        ),
    ],
    found: None,
    children: &[],
};

pub const SHOW: CommandText = CommandText {
    name: "show",
    about: words("查看工单全过程", "Show a ticket's whole story"),
    details: words(
        "显示一件工单的受理内容、各项时限和每一步登记，含已撤销的登记。",
        "What was taken down, every limit and every recorded step of a ticket, undone ones included.",
    ),
    sections: &[&options(&[
        arg("tickets", words("工单编号", "NUMBER"), words("工单编号，可写多个", "Ticket numbers")),
        flag("explain", words("逐日说明时限怎样算出", "Show day by day how the limits were counted")),
        REVEAL,
    ])],
    examples: &[
        example(words("查看一件工单", "Look at a ticket"), same("hotline show 250912101108115409")),
        example(
            words("时限是怎样算出的", "How its limits came about"),
            same("hotline show 250912101108115409 --explain"),
        ),
    ],
    found: None,
    children: &[],
};

pub const EXPORT: CommandText = CommandText {
    name: "export",
    about: words("导出工单或台账", "Export tickets in all columns, or the ledger itself"),
    details: words(
        "默认导出工单的全部栏目（CSV），可再由 import 读回。--events 导出台账各行：加 --reveal 得到另一种格式的完整台账，封签不变；不加则个人信息脱敏、不含封签，供对外提供。",
        "Tickets in all columns, as CSV unless told otherwise; import reads them back. --events gives the ledger's rows: with --reveal a whole ledger in the other form, seals included; without, personal data is masked and seals are left out.",
    ),
    sections: &[
        &options(&[
            FILE_TO_READ,
            flag(
                "events",
                words(
                    "导出台账各行（csv 或 jsonl），是完整的台账，不受 --now 影响；不能与筛选条件同用",
                    "The ledger's rows (csv or jsonl), all of them whatever --now says; not with a filter",
                ),
            ),
            REVEAL,
        ]),
        &FILTER,
        &READING,
    ],
    examples: &[
        example(
            words("导出 9 月工单", "The tickets of September"),
            same("hotline export --period 2025-09 -O september.csv"),
        ),
        example(
            words("台账由 CSV 转为 JSON Lines", "The ledger from CSV to JSON Lines"),
            same("hotline export --events --reveal -O copy.jsonl"),
        ),
        example(
            words("用 Excel、WPS 打开的 CSV", "CSV to be opened in Excel"),
            same("hotline export --period 2025-09 --format spreadsheet -O september.csv"),
        ),
        example(
            words("平台导出表统一成标准栏目", "A platform export in our columns"),
            same("hotline export platform.xlsx -O tickets.csv"),
        ),
    ],
    found: None,
    children: &[],
};
