//! Every word of `--help` and of the man pages, as data: the program, its global options, headings and
//! exit statuses here; the commands in the files beside it. A test compares all of it with the command line
//! that clap builds.

use super::{
    Lang, Words, help_belonging, help_bureau, help_duty, help_handling, help_intake, help_learning,
    help_ledger, help_letters, help_reading, help_reply, help_report, help_screening, words,
};

/// What is said about one argument; `id` is clap's.
pub struct ArgText {
    pub id: &'static str,
    /// What its value is called; none for a flag.
    pub value: Option<Words>,
    pub help: Words,
}

/// Arguments under one heading. Several commands share the same one.
pub struct Section {
    pub heading: Words,
    /// Left out of `-h`, which stays short.
    pub only_in_full: bool,
    pub args: &'static [ArgText],
}

/// A real command line. A test parses every one.
pub struct Example {
    pub note: Words,
    pub line: Words,
}

pub struct CommandText {
    pub name: &'static str,
    pub about: Words,
    /// Paragraphs, one per line.
    pub details: Words,
    pub sections: &'static [&'static Section],
    pub examples: &'static [Example],
    /// When this command ends with status 4, if it ever does.
    pub found: Option<Words>,
    pub children: &'static [CommandText],
}

/// Commands that belong to one step of the loop.
pub struct Group {
    pub heading: Words,
    pub commands: &'static [&'static CommandText],
}

pub const fn arg(id: &'static str, value: Words, help: Words) -> ArgText {
    ArgText { id, value: Some(value), help }
}

pub const fn flag(id: &'static str, help: Words) -> ArgText {
    ArgText { id, value: None, help }
}

pub const fn options(args: &'static [ArgText]) -> Section {
    Section { heading: OPTIONS, only_in_full: false, args }
}

pub const fn example(note: Words, line: Words) -> Example {
    Example { note, line }
}

/// A command line that reads the same in both languages.
pub const fn same(line: &'static str) -> Words {
    words(line, line)
}

pub const OPTIONS: Words = words("选项", "Options");
pub const ARGUMENTS: Words = words("参数", "Arguments");
pub const USAGE: Words = words("用法", "Usage");
pub const EXAMPLES: Words = words("举例", "Examples");
pub const STATUSES: Words = words("退出码", "Exit status");
pub const ENVIRONMENT: Words = words("环境变量", "Environment");
pub const FILES: Words = words("办公文件夹中的文件", "Files of the office folder");
pub const SEE_ALSO: Words = words("参见", "See also");
pub const NAME: Words = words("名称", "Name");
/// The name of the whole manual.
pub const BOOK: Words = words("12345 热线台账", "12345 hotline office");
pub const SYNOPSIS: Words = words("概要", "Synopsis");
pub const DESCRIPTION: Words = words("描述", "Description");
pub const COMMANDS: Words = words("命令", "Commands");
pub const ANY_OPTIONS: Words = words("[选项]", "[OPTIONS]");
pub const ANY_COMMAND: Words = words("<命令>", "<COMMAND>");
/// Where a command does something without one too.
pub const SOME_COMMAND: Words = words("[命令]", "[COMMAND]");

pub const HELP: ArgText =
    flag("help", words("显示说明：-h 简要，--help 完整", "Show help: -h in brief, --help in full"));
pub const VERSION: ArgText = flag("version", words("显示版本号", "Show the version"));

pub const FILE: Words = words("文件", "FILE");
pub const FILE_OR_STDIN: Words = words("文件|-", "FILE|-");
pub const FOLDER: Words = words("文件夹", "DIR");
pub const TIME: Words = words("时间", "TIME");
pub const PERSON: Words = words("姓名", "NAME");
pub const UNIT: Words = words("单位", "UNIT");
pub const PERIOD: Words = words("时段", "PERIOD");
pub const TEXT: Words = words("文字", "TEXT");
pub const REASON: Words = words("原因", "REASON");
pub const WORD: Words = words("类别", "WORD");

pub const PROGRAM: CommandText = CommandText {
    name: "hotline",
    about: words(
        "12345 政务服务便民热线工单台账",
        "The ticket ledger of a 12345 government-service hotline office",
    ),
    details: words(
        "从受理、派单、签收、办结到回访，全过程登记在一份台账文件中，据此生成超期清单、负面清单和各类报表。不需要服务器和数据库，数据就是文件夹里的几份文件。\n\
         每个命令都有中文名称，hotline 签收 与 hotline sign 相同。\n\
         读取类命令（list、report、overdue、negative-list、export）既可以读台账，也可以直接读市平台导出的表格（xlsx、csv、json、jsonl），无需事先建档。",
        "Tickets are recorded from acceptance through dispatch, signing and closing to the call back, in one ledger file, which gives the overdue list, the negative list and the reports. There is no server and no database: the data are a few files in a folder.\n\
         Every command also has a Chinese name.\n\
         Reading commands (list, report, overdue, negative-list, export) take a ledger or a table exported from the city platform (xlsx, csv, json, jsonl) and need no office folder.",
    ),
    sections: &[&GLOBAL],
    examples: &[
        example(
            words(
                "由平台导出表直接出全年报表，不用建档",
                "The year's figures from a platform export, without any set-up",
            ),
            same("hotline report export-2025.xlsx"),
        ),
        example(
            words("建立办公文件夹，导入当日工单", "Make an office folder, import today's tickets"),
            words(
                "hotline init 青禾 && cd 青禾 && hotline import ../today.csv",
                "hotline init Qinghe && cd Qinghe && hotline import ../today.csv",
            ),
        ),
        example(
            words("按派单目录派单，登记签收", "Dispatch by the catalogue, record a signing"),
            same("hotline dispatch --auto && hotline sign 250912101108115409 --at 09:10"),
        ),
        example(
            words(
                "每天清早出超期清单；有超期时退出码为 4",
                "The overdue list every morning; exit status 4 when there is any",
            ),
            same("hotline overdue --format csv --fail-if-any > overdue.csv"),
        ),
    ],
    found: Some(words(
        "有所发现：--fail-if-any 查到内容，或 check 查出问题",
        "something was found: --fail-if-any met something, or check found a fault",
    )),
    children: &[],
};

pub const GLOBAL: Section = Section {
    heading: words("全局选项", "Global options"),
    only_in_full: true,
    args: &[
        arg(
            "office",
            FOLDER,
            words(
                "办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定",
                "The office folder; by default HOTLINE_OFFICE, else the nearest folder upward with a hotline.toml",
            ),
        ),
        arg(
            "ledger",
            FILE,
            words(
                "台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl",
                "The ledger; by default ledger.csv or ledger.jsonl of the office folder",
            ),
        ),
        arg(
            "now",
            TIME,
            words(
                "以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间",
                "Show everything as of this moment, so that the output can be repeated; a bare date means its end. Default: the clock",
            ),
        ),
        arg(
            "at",
            TIME,
            words(
                "事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同",
                "When it happened, for back-filling: 09:10 (today), 2025-09-28 or 2025-09-28T09:10; a bare date comes after the ticket's earlier steps of that day. Default: as --now",
            ),
        ),
        arg(
            "by",
            PERSON,
            words(
                "经办人。默认取 HOTLINE_USER，再取登录名",
                "Who acts; by default HOTLINE_USER, else the login name",
            ),
        ),
        arg(
            "format",
            words("格式", "FORM"),
            words(
                "输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀",
                "Output as table, md, html, xlsx, docx, json, csv (for programs, as it is) or spreadsheet (CSV to be opened in Excel: headings for people, formulas and long numbers kept as text; import reads it back); export --events: csv or jsonl. By default table, or by the ending of -O",
            ),
        ),
        arg(
            "output",
            FILE,
            words(
                "输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外",
                "Write to a file, in the form of its ending (.txt .md .html .xlsx .docx .csv .json); a file of that name is replaced, a ledger never",
            ),
        ),
        arg(
            "output_encoding",
            words("编码", "ENCODING"),
            words(
                "CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单",
                "The encoding of CSV: utf-8, gb18030 or gbk, by default utf-8; a character it lacks is an error that names the ticket",
            ),
        ),
        arg(
            "lang",
            words("zh|en", "zh|en"),
            words(
                "界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文",
                "Language of what people read; by default HOTLINE_LANG, else the locale, else Chinese",
            ),
        ),
        arg(
            "color",
            words("何时", "WHEN"),
            words(
                "彩色显示：auto（仅终端）、always、never。默认 auto",
                "Colours: auto (on a terminal only), always or never. Default: auto",
            ),
        ),
        arg(
            "wait",
            words("秒数", "SECONDS"),
            words(
                "另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60",
                "How long to wait while another command is writing the ledger; 0 not at all. Default: 60",
            ),
        ),
        flag(
            "quiet",
            words("不显示提示；错误照常显示，结果照常输出", "No remarks; errors and results are still shown"),
        ),
        HELP,
        VERSION,
    ],
};

/// Commands in the order of the work.
pub const GROUPS: &[Group] = &[
    Group {
        heading: words("接 收件受理", "Intake"),
        commands: &[
            &help_intake::INIT,
            &help_intake::IMPORT,
            &help_intake::ACCEPT,
            &help_intake::CORRECT,
            &help_intake::ANSWER,
            &help_belonging::MERGE,
            &help_belonging::LINK,
            &help_belonging::DECLINE,
            &help_belonging::TRANSFER,
        ],
    },
    Group {
        heading: words("研 研判派单", "Assignment"),
        commands: &[
            &help_intake::DISPATCH,
            &help_learning::CATALOGUE,
            &help_screening::SCREEN,
            &help_screening::ANALYSE,
            &help_duty::ADJUDICATE,
            &help_belonging::SHELVE,
            &help_belonging::EXCLUDE,
            &help_bureau::WARN,
            &help_bureau::KNOWLEDGE,
        ],
    },
    Group {
        heading: words("办 承办办理", "Handling"),
        commands: &[
            &help_handling::SIGN,
            &help_handling::CONTACT,
            &help_handling::EXTEND,
            &help_handling::GIVE_BACK,
            &help_duty::JOIN,
            &help_duty::OPINION,
            &help_handling::CLOSE,
        ],
    },
    Group {
        heading: words("督 督办提醒", "Supervision"),
        commands: &[
            &help_reading::OVERDUE,
            &help_reading::NEGATIVE_LIST,
            &help_duty::SUPERVISE,
            &help_letters::LETTERS,
            &help_duty::APPEAL,
            &help_reply::CHECK_REPLY,
        ],
    },
    Group {
        heading: words("访 回访重办", "Revisits"),
        commands: &[&help_handling::REVISIT, &help_handling::REDO],
    },
    Group {
        heading: words("评 统计评价", "Evaluation"),
        commands: &[&help_report::REPORT, &help_bureau::EVALUATE, &help_bureau::RECORD],
    },
    Group {
        heading: words("账 台账管理", "The ledger"),
        commands: &[
            &help_reading::LIST,
            &help_reading::SHOW,
            &help_screening::PLACE,
            &help_reading::EXPORT,
            &help_ledger::CHECK,
            &help_ledger::UNDO,
            &help_ledger::CALENDAR,
        ],
    },
];

/// Exit statuses 0 to 3; 4 is told command by command.
pub const STATUS_TEXTS: [(&str, Words); 4] = [
    ("0", words("完成", "done")),
    ("1", words("失败：文件读写出错，或台账损坏", "failed: a file cannot be read or written, or is damaged")),
    ("2", words("命令行写法有误", "the command line is wrong")),
    ("3", words("按规则不能办理，未写入任何内容", "refused by a rule; nothing was written")),
];

pub const VARIABLES: [(&str, Words); 6] = [
    ("HOTLINE_OFFICE", words("办公文件夹，同 --office", "the office folder, as --office")),
    (
        "HOTLINE_USER",
        words(
            "经办人，同 --by；不写时取登录名（USER、LOGNAME、USERNAME），都没有的记作 unknown",
            "who acts, as --by; else the login name (USER, LOGNAME, USERNAME), else unknown",
        ),
    ),
    (
        "HOTLINE_LANG",
        words(
            "界面语言，同 --lang；以 zh 或 en 开头，其他值不理会",
            "the language, as --lang: begins with zh or en, else it is ignored",
        ),
    ),
    (
        "LC_ALL, LC_MESSAGES, LANG",
        words("系统语言：以 en 开头时用英文", "the locale: English when it begins with en"),
    ),
    ("NO_COLOR", words("不为空时不用彩色", "no colours when not empty")),
    ("COLUMNS", words("显示宽度（列）", "the width to write to, in columns")),
];

pub const FILE_TEXTS: [(&str, Words); 9] = [
    (
        "hotline.toml",
        words("设置：时限、办结要求、回访规则等", "settings: limits, rules of closing and revisiting"),
    ),
    ("reply.toml", words("办结回复标准", "the standard of replies")),
    ("letters.toml", words("函件用语", "the words of letters")),
    ("units.csv", words("承办单位名单", "the handling units")),
    ("catalogue.csv", words("派单目录", "the catalogue for dispatching")),
    ("calendar.csv", words("本地节假日和调休安排", "local holidays and make-up working days")),
    ("knowledge.csv", words("知识库", "the knowledge base")),
    (
        "ledger.csv, ledger.jsonl",
        words("台账，格式见 hotline-ledger(5)", "the ledger; its format is in hotline-ledger(5)"),
    ),
    (
        "ledger.csv.model",
        words(
            "派单模型，由台账学习所得，可随时删除",
            "what dispatching learned from the ledger; may be deleted",
        ),
    ),
];

/// The text of a command, by its path below the program: `["calendar", "due"]`.
pub fn command(path: &[&str]) -> Option<&'static CommandText> {
    let (first, rest) = path.split_first()?;
    let top = GROUPS.iter().flat_map(|group| group.commands).find(|text| text.name == *first)?;
    rest.iter().try_fold(*top, |text, name| text.children.iter().find(|child| child.name == *name))
}

impl CommandText {
    /// What is said about an argument of this command or of every command.
    pub fn arg(&self, id: &str) -> Option<&'static ArgText> {
        let own = self.sections.iter().flat_map(|section| section.args);
        own.chain(GLOBAL.args).find(|text| text.id == id)
    }
}

/// The last line of `-h`: what it left out and where to find it.
pub fn more(lang: Lang, name: &str, left_out: &[&str]) -> String {
    match lang {
        Lang::Zh => format!("未列出：{}。完整说明和举例见 {name} --help", left_out.join("、")),
        Lang::En => {
            let left_out = left_out.join(", ").to_lowercase();
            format!("Not shown: {left_out}. Everything, with examples: {name} --help")
        }
    }
}

/// Under the list of commands.
pub fn of_commands(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "各命令的说明和举例见 hotline 命令 --help，如 hotline 签收 --help",
        Lang::En => "Help and examples of a command: hotline COMMAND --help, e.g. hotline sign --help",
    }
}

/// Every text of this file and those beside it, for the tests of wording. Command lines are not among
/// them.
#[cfg(test)]
pub fn all_words() -> Vec<Words> {
    fn of_args(args: &[ArgText]) -> impl Iterator<Item = Words> {
        args.iter().flat_map(|arg| arg.value.into_iter().chain([arg.help]))
    }
    fn of_command(text: &CommandText, all: &mut Vec<Words>) {
        all.extend([text.about, text.details]);
        all.extend(text.found);
        for section in text.sections {
            all.push(section.heading);
            all.extend(of_args(section.args));
        }
        all.extend(text.examples.iter().map(|example| example.note));
        text.children.iter().for_each(|child| of_command(child, all));
    }
    let mut all = vec![OPTIONS, ARGUMENTS, USAGE, EXAMPLES, STATUSES, ENVIRONMENT, FILES, SEE_ALSO, COMMANDS];
    all.extend([NAME, SYNOPSIS, DESCRIPTION, BOOK, ANY_OPTIONS, ANY_COMMAND]);
    all.extend(STATUS_TEXTS.iter().chain(&VARIABLES).chain(&FILE_TEXTS).map(|(_, words)| *words));
    of_command(&PROGRAM, &mut all);
    for group in GROUPS {
        all.push(group.heading);
        group.commands.iter().for_each(|text| of_command(text, &mut all));
    }
    all
}
