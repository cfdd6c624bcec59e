//! Help texts of the commands that read: lists, figures, the ledger and the calendar; and of undo.

use super::help::{
    ArgText, CommandText, FILE, PERIOD, REASON, Section, TEXT, TIME, UNIT, WORD, arg, example, flag, options,
    same,
};
use super::help_loop::BATCH;
use super::words;

/// How a foreign table is read.
pub const READING: Section = Section {
    heading: words("读取外部表格", "Reading a foreign table"),
    only_in_full: true,
    args: &[
        arg(
            "map",
            words("列=栏目", "COLUMN=FIELD"),
            words(
                "指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写",
                "What a column holds, such as No=ticket; may be repeated. Usual headings are known",
            ),
        ),
        arg(
            "map_file",
            FILE,
            words(
                "由文件指明，每行一个 列=栏目，# 开头为注释",
                "The same from a file, one COLUMN=FIELD a line, # for comments",
            ),
        ),
        arg(
            "kind_word",
            words("用词=类型", "WORD=KIND"),
            words(
                "表中诉求类型的特殊用词，如 诉=complaint；可写多次",
                "What a word in the kind column means; may be repeated",
            ),
        ),
        arg(
            "encoding",
            words("编码", "ENCODING"),
            words(
                "文字编码，如 gb18030、utf-8；默认自动识别",
                "The encoding, such as gb18030 or utf-8; by default found out",
            ),
        ),
        arg(
            "sheet",
            words("工作表", "SHEET"),
            words(
                "xlsx 中的工作表名；默认第一张有内容的",
                "The sheet of an xlsx file; by default the first with content",
            ),
        ),
        flag(
            "serial_dates",
            words(
                "日期列中的纯数字按 Excel 日期序号读",
                "Read bare numbers in date columns as Excel serials",
            ),
        ),
        arg(
            "date_format",
            words("格式", "FORMAT"),
            words(
                "日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别",
                "The form of dates, such as %d/%m/%Y %H:%M, or unix for seconds since 1970; by default found out",
            ),
        ),
        flag(
            "skip_bad",
            words(
                "略去有误的行；默认有一行有误就不读",
                "Leave faulty rows out; by default one fault refuses the file",
            ),
        ),
    ],
};

const FILE_TO_READ: ArgText = arg(
    "file",
    FILE,
    words(
        "台账或平台导出表（xlsx、csv、json、jsonl）；默认为办公文件夹的台账，- 表示标准输入",
        "A ledger or an exported table (xlsx, csv, json, jsonl); by default the office's ledger, - is standard input",
    ),
);
const REVEAL: ArgText = flag(
    "reveal",
    words(
        "显示完整的姓名、电话、地址；默认脱敏",
        "Show names, phones and addresses in full; by default they are masked",
    ),
);
/// Which tickets; lists and exports share it.
const FILTER: Section = Section {
    heading: words("筛选", "Filter"),
    only_in_full: false,
    args: &[
        arg("unit", UNIT, words("当前承办单位", "The unit that has the ticket")),
        arg(
            "stage",
            words("环节", "STAGE"),
            words(
                "所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访",
                "waiting, answered, dispatched, handling, returning, redoing, closed or revisited",
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
        "列出已过期而未办的签收、联系和办理时限，过期最久的在前；加 --within 一并列出即将到期的。适合每天定时运行。",
        "Lists limits for signing, contact and reply that have passed undone, the oldest first; with --within also those about to. Made to run every morning.",
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
                words("sign|contact|reply", "sign|contact|reply"),
                words(
                    "只列一种时限：sign 签收、contact 联系、reply 办理",
                    "One limit only: sign, contact or reply",
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
        "由台账推算八类问题，逐条写明工单、应办和实办时间，并注明所依据的台账行号。清单不另存，重复运行不会重复计入。",
        "Derives eight kinds of faults from the ledger, each with its ticket, due and actual time and the ledger rows that prove it. Nothing is stored, so running it twice counts nothing twice.",
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
            flag("summary", words("按单位和类别汇总件数", "Counts by unit and kind")),
            flag("fail_if_any", words("有内容时退出码为 4", "Exit with status 4 if anything is listed")),
        ]),
        &READING,
    ],
    examples: &[
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

pub const REPORT: CommandText = CommandText {
    name: "report",
    about: words("年度、季度、月度报表", "The figures of a year, quarter or month"),
    details: words(
        "受理、直接答复、派单、办结、回访各项总数及其勾稽关系，各项比率（附分子分母），办结用时，以及按月份、渠道、类型、分类、区域、单位的明细。勾稽不平的差额单独列出。",
        "Totals and how they add up, all rates with their fractions, handling times, and the same by month, channel, kind, category, area and unit. What does not add up is printed.",
    ),
    sections: &[
        &options(&[
            FILE_TO_READ,
            arg(
                "period",
                PERIOD,
                words(
                    "时段：2025、2025-Q3、2025-09、2025-09-01..2025-09-15；默认台账为本年，导出表为全部",
                    "2025, 2025-Q3, 2025-09, 2025-09-01..2025-09-15; by default this year of a ledger, all of an export",
                ),
            ),
            flag(
                "fail_if_any",
                words("勾稽不平时退出码为 4", "Exit with status 4 if the totals do not add up"),
            ),
        ]),
        &READING,
    ],
    examples: &[
        example(
            words("由导出表直接出全年报表", "The year from an export, without any set-up"),
            same("hotline report export-2025.xlsx"),
        ),
        example(
            words("台账 2025 年报表，存为 JSON", "The ledger's 2025 as JSON"),
            same("hotline report --period 2025 -O 2025.json"),
        ),
        example(
            words("以 9 月 30 日为准的三季度报表", "The third quarter as of 30 September"),
            same("hotline report --period 2025-Q3 --now 2025-09-30"),
        ),
    ],
    found: Some(words("加 --fail-if-any 且勾稽不平", "with --fail-if-any: the totals do not add up")),
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
                    "导出台账各行（csv 或 jsonl），不能与筛选条件同用",
                    "The ledger's rows (csv or jsonl); not with a filter",
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
            words("平台导出表统一成标准栏目", "A platform export in our columns"),
            same("hotline export platform.xlsx -O tickets.csv"),
        ),
    ],
    found: None,
    children: &[],
};

pub const CHECK: CommandText = CommandText {
    name: "check",
    about: words("核验台账是否完整、有无改动", "Check that the ledger is whole and unaltered"),
    details: words(
        "核对每一行、每一处封签和承办单位名单。没有问题时不输出任何内容；有问题时一次列全，并指出最先被改动的是哪一次登记。\n\
         --head 输出末尾封签，可抄存于台账之外；日后用 --against 核对，即知台账是否被截短或改动。",
        "Checks every row, every seal and the units in use. Silent when all is well; otherwise every fault is listed and the first altered command is named.\n\
         --head prints the last seal, to be filed elsewhere; --against then shows later whether the ledger was cut short or altered.",
    ),
    sections: &[&options(&[
        arg("file", FILE, words("台账文件；默认为办公文件夹的台账", "The ledger; by default the office's")),
        flag("head", words("输出末尾封签", "Print the last seal")),
        arg(
            "against",
            words("封签", "SEAL"),
            words(
                "核对先前抄存的封签是否仍在台账中",
                "A seal filed earlier that must still be in the ledger",
            ),
        ),
        flag(
            "repair",
            words(
                "先清理中断时留下的未完成内容（另存一份）",
                "First cut an uncommitted tail off, after saving it",
            ),
        ),
    ])],
    examples: &[
        example(words("核验办公文件夹的台账", "Check the office's ledger"), same("hotline check")),
        example(words("抄存末尾封签", "File the last seal"), same("hotline check --head > seal.txt")),
        example(
            words("与抄存的封签核对", "Compare with a filed seal"),
            same("hotline check --against af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"),
        ),
    ],
    found: Some(words("查出问题", "faults were found")),
    children: &[],
};

pub const UNDO: CommandText = CommandText {
    name: "undo",
    about: words("撤销工单最近一次登记", "Take back a ticket's last command"),
    details: words(
        "先显示将撤销的登记。原记录仍留在台账中，只是不再计入；撤销本身也是一条登记。",
        "Shows what is taken back. The rows stay in the ledger and no longer count; the undoing is recorded itself.",
    ),
    sections: &[
        &options(&[
            arg("reason", REASON, words("撤销原因", "Why")),
            flag(
                "restore",
                words(
                    "上一次登记就是撤销时，恢复被撤销的登记",
                    "When the last command was an undo: bring back what it took back",
                ),
            ),
        ]),
        &BATCH,
    ],
    examples: &[
        example(
            words("先看将撤销什么", "See first what would be taken back"),
            same("hotline undo 250912101108115409 --dry-run"),
        ),
        example(
            words("撤销误登记", "Take a mistake back"),
            words(
                "hotline undo 250912101108115409 --reason 编号录错",
                "hotline undo 250912101108115409 --reason \"Wrong number\"",
            ),
        ),
    ],
    found: None,
    children: &[],
};

pub const CALENDAR: CommandText = CommandText {
    name: "calendar",
    about: words("工作日历与时限推算", "Working days and due times"),
    details: words(
        "内置国务院办公厅公布的节假日和调休上班安排，办公文件夹的 calendar.csv 可逐日补充或更改。没有安排的年份不推算，不以周一至周五代替。",
        "Holds the holidays and make-up working days the State Council publishes; the office's calendar.csv adds to them or overrides them day by day. Years without a notice are refused, never guessed as Monday to Friday.",
    ),
    sections: &[],
    examples: &[
        example(
            words("9 月 28 日起 5 个工作日何时到期", "When 5 working days from 28 September end"),
            same("hotline calendar due 2025-09-28 5"),
        ),
        example(words("全年工作日和节假日", "The days of a year"), same("hotline calendar show 2025")),
    ],
    found: None,
    children: &[
        CommandText {
            name: "due",
            about: words("推算到期时间", "When a limit ends"),
            details: words(
                "起算当日不计，到期日为第 n 个工作日的 24:00；按小时、分钟计的不分节假日。",
                "The first day does not count; a limit in working days ends with the n-th. Hours and minutes ignore the calendar.",
            ),
            sections: &[&options(&[
                arg(
                    "start",
                    TIME,
                    words(
                        "起算时间，如 2025-09-28 或 2025-09-28T09:10",
                        "The start, such as 2025-09-28 or 2025-09-28T09:10",
                    ),
                ),
                arg(
                    "limit",
                    words("时限", "LIMIT"),
                    words(
                        "时限：3 或 3wd（工作日）、24h（小时）、30min（分钟）、8oh（办公小时）",
                        "3 or 3wd (working days), 24h (hours), 30min (minutes) or 8oh (office hours)",
                    ),
                ),
                flag("explain", words("逐日说明", "Show it day by day")),
            ])],
            examples: &[
                example(
                    words(
                        "国庆前后的 5 个工作日，逐日说明",
                        "5 working days around the National Day, day by day",
                    ),
                    same("hotline calendar due 2025-09-28 5 --explain"),
                ),
                example(words("24 小时", "24 hours"), same("hotline calendar due 2025-09-28T09:10 24h")),
            ],
            found: None,
            children: &[],
        },
        CommandText {
            name: "show",
            about: words("查看某年的节假日和调休", "The holidays and make-up days of a year"),
            details: words(
                "列出该年的放假日和调休上班日。",
                "Lists the days off and the make-up working days of a year.",
            ),
            sections: &[&options(&[arg(
                "year",
                words("年份", "YEAR"),
                words("年份，如 2025", "The year, such as 2025"),
            )])],
            examples: &[
                example(words("2025 年安排", "The notice of 2025"), same("hotline calendar show 2025")),
                example(words("存为表格", "As a table"), same("hotline calendar show 2026 -O 2026.csv")),
            ],
            found: None,
            children: &[],
        },
        CommandText {
            name: "check",
            about: words("启用前核对日历文件", "Check a calendar file before it is put in use"),
            details: words(
                "列出文件中的错误；在办公文件夹中运行时，另列出按新日历到期日会不同的在办工单。已记入台账的到期时间不变。",
                "Lists the faults of the file and, in an office folder, the open tickets that would be due on another day. Recorded due times stay.",
            ),
            sections: &[&options(&[arg(
                "file",
                FILE,
                words("日历文件（date,kind,name）", "The calendar file (date,kind,name)"),
            )])],
            examples: &[
                example(
                    words("核对新日历", "Check a new calendar"),
                    same("hotline calendar check calendar-2027.csv"),
                ),
                example(
                    words("核对现用日历", "Check the one in use"),
                    same("hotline calendar check calendar.csv"),
                ),
            ],
            found: None,
            children: &[],
        },
    ],
};
