//! Help texts of check, undo and the calendar.

use super::help::{CommandText, FILE, REASON, TIME, arg, example, flag, options, same};
use super::help_shared::{BATCH, BATCH_TABLE};
use super::words;

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
    about: words(
        "撤销工单最近一次登记，或按行撤销",
        "Take back a ticket's last command, or rows of the office",
    ),
    details: words(
        "先显示将撤销的登记。原记录仍留在台账中，只是不再计入；撤销本身也是一条登记。每次只撤销一件工单的上一次登记，一批中同一工单只能出现一次。",
        "Shows what is taken back. The rows stay in the ledger and no longer count; the undoing is recorded itself. It takes back one command of a ticket, which may stand only once in a batch.",
    ),
    sections: &[
        &options(&[
            arg("reason", REASON, words("撤销原因", "Why")),
            arg(
                "row",
                words("行号", "ROW"),
                words(
                    "按台账行号撤销预警、记录事项等不属于工单的登记；可写多次",
                    "Undo a warning, a recorded fact or another act that belongs to no ticket, by its ledger row; may be repeated",
                ),
            ),
            flag(
                "restore",
                words(
                    "上一次登记就是撤销时，恢复被撤销的登记",
                    "When the last command was an undo: bring back what it took back",
                ),
            ),
            flag(
                "earlier",
                words(
                    "上一次登记就是撤销时，再往前撤销一步",
                    "When the last command was an undo: take back the command before it as well",
                ),
            ),
        ]),
        &BATCH,
        &BATCH_TABLE,
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
        example(
            words("撤销记错的事项（台账第 128 行）", "Take back a recorded fact, ledger row 128"),
            same("hotline undo --row 128"),
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
