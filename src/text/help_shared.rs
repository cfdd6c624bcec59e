//! Help texts of arguments that several commands share: tickets and batches, foreign tables.

use super::help::{
    ArgText, CommandText, Example, FILE, FILE_OR_STDIN, PERSON, Section, UNIT, arg, flag, options,
};
use super::{Words, words};

pub const NUMBER: Words = words("工单编号", "NUMBER");
pub const TICKETS: ArgText = arg("tickets", NUMBER, words("工单编号，可写多个", "Ticket numbers"));
pub const FROM: ArgText = arg(
    "from",
    FILE_OR_STDIN,
    words(
        "成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入",
        "Many at once: a table (xlsx, csv, json, jsonl) with one ticket per row, its columns known by their headings; a single column of numbers needs none. What a row says goes before an option, which fills empty cells. - is standard input",
    ),
);
pub const DRY_RUN: ArgText = flag(
    "dry_run",
    words("试运行：只显示将登记的内容，不写入", "Show what would be recorded, write nothing"),
);

pub const BATCH: Section = options(&[TICKETS, FROM, DRY_RUN]);
/// How the table of a batch is read.
pub const BATCH_TABLE: Section = Section {
    heading: words("成批表格的读法", "Reading the table of --from"),
    only_in_full: true,
    args: &[ENCODING, SHEET, SERIAL_DATES],
};
pub const OF_UNIT: ArgText = arg(
    "unit",
    UNIT,
    words(
        "承办单位，用于核对；与工单当前的承办单位不一致时不予登记",
        "The unit, to be sure: refused when another one has the ticket",
    ),
);
pub const APPROVER: ArgText =
    arg("approver", PERSON, words("审批人；同意时必填", "Who approved; required to grant"));
pub const GRANT: ArgText = flag("grant", words("同意", "Grant it"));
pub const REFUSE: ArgText = flag("refuse", words("不同意，须写 --reason", "Refuse it; needs --reason"));

const ENCODING: ArgText = arg(
    "encoding",
    words("编码", "ENCODING"),
    words(
        "文字编码，如 gb18030、utf-8；默认自动识别",
        "The encoding, such as gb18030 or utf-8; by default found out",
    ),
);
const SHEET: ArgText = arg(
    "sheet",
    words("工作表", "SHEET"),
    words(
        "xlsx 中的工作表名；默认第一张有内容的",
        "The sheet of an xlsx file; by default the first with content",
    ),
);
const SERIAL_DATES: ArgText = flag(
    "serial_dates",
    words("日期列中的纯数字按 Excel 日期序号读", "Read bare numbers in date columns as Excel serials"),
);

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
        ENCODING,
        SHEET,
        SERIAL_DATES,
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

pub const FILE_TO_READ: ArgText = arg(
    "file",
    FILE,
    words(
        "台账或平台导出表（xlsx、csv、json、jsonl）；默认为办公文件夹的台账，- 表示标准输入",
        "A ledger or an exported table (xlsx, csv, json, jsonl); by default the office's ledger, - is standard input",
    ),
);
pub const REVEAL: ArgText = flag(
    "reveal",
    words(
        "显示完整的姓名、电话、地址；默认脱敏",
        "Show names, phones and addresses in full; by default they are masked",
    ),
);
/// What most commands of the loop share: no children, no status 4.
pub const fn writes(
    name: &'static str,
    about: Words,
    details: Words,
    sections: &'static [&'static Section],
    examples: &'static [Example],
) -> CommandText {
    CommandText { name, about, details, sections, examples, found: None, children: &[] }
}
