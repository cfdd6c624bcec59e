//! Help texts of warnings, the knowledge base, evaluation and recorded facts.

use super::help::{ArgText, arg, example, flag, options, same};
use super::help::{CommandText, FILE_OR_STDIN, PERIOD, PERSON, REASON, TEXT, TIME, UNIT, WORD};
use super::help_shared::{BATCH_TABLE, DRY_RUN};
use super::{Words, words};

const ROW: Words = words("序号", "ROW");
const COUNT: Words = words("个数", "COUNT");
const OF_PERIOD: ArgText = arg(
    "period",
    PERIOD,
    words("时段，如 2025、2025Q4、2025-11", "The period, such as 2025, 2025Q4 or 2025-11"),
);

pub const WARN: CommandText = CommandText {
    name: "warn",
    about: words("预警：发出、反馈、了结和清单", "Warn units and areas, record answers, list what is open"),
    details: words(
        "写明 --text 时发出预警；预警在台账中的行号就是它的序号。单位反馈用 --answer，了结用 --settle。其余情况列出未了结的预警、已历时和尚缺的环节。\n\
         同一单位或区域、同一类别、同一批工单的预警，一天只发一次；重复执行不会重发。反馈时限由设置 [warning] 决定。",
        "With --text it issues a warning, whose row in the ledger is its number. --answer records what the unit does about it, --settle what became of it. Otherwise the open warnings are listed with their age and what they lack.\n\
         The same warning (unit or area, kind, tickets) is issued once a day, however often the command is run. The limit for the answer is in the settings, [warning].",
    ),
    sections: &[&options(&[
        arg("row", ROW, words("预警的序号", "The number of a warning: its ledger row")),
        arg("unit", UNIT, words("被预警的单位，或反馈的单位", "The unit that is warned, or that answers")),
        arg("area", words("区域", "AREA"), words("被预警的区域", "The area that is warned")),
        arg(
            "kind",
            WORD,
            words(
                "类别：surge 诉求激增、shared-matter 一事多人、risk 风险隐患、limit 临期、other 其他",
                "surge, shared-matter, risk, limit or other",
            ),
        ),
        arg("text", TEXT, words("预警内容，或了结的结果", "What was found, or the outcome")),
        arg("reason", REASON, words("发出预警的依据", "Why")),
        arg(
            "due",
            words("时限", "SPAN"),
            words(
                "反馈时限：3（工作日）或 24h；默认按设置",
                "Until when to answer: 3 (working days) or 24h; by default as set",
            ),
        ),
        arg("tickets", words("编号,…", "A,B,…"), words("所据的工单", "The tickets it rests on")),
        arg("answer", TEXT, words("登记单位的反馈和措施", "Record the unit's measures")),
        arg(
            "settle",
            WORD,
            words(
                "了结：resolved 已消除、unfounded 经核不实、escalated 升级处理；须写 --text",
                "Settle it as resolved, unfounded or escalated; needs --text",
            ),
        ),
        flag("all", words("连同已了结的", "Settled ones too")),
        flag("fail_if_any", words("有未了结的预警时退出码为 4", "Exit status 4 when any is open")),
        DRY_RUN,
    ])],
    examples: &[
        example(
            words("因诉求激增向单位预警", "Warn a unit of a surge"),
            words(
                "hotline warn --unit 城管局 --kind surge --text 夜间噪声诉求一周增加两倍 --tickets A1,A2",
                "hotline warn --unit Parks --kind surge --text \"Noise at night has tripled\" --tickets A1,A2",
            ),
        ),
        example(
            words("登记反馈", "Record the answer"),
            words(
                "hotline warn 128 --answer 已加派夜间巡查 --unit 城管局",
                "hotline warn 128 --answer \"Patrols at night\" --unit Parks",
            ),
        ),
        example(
            words("了结", "Settle it"),
            words(
                "hotline warn 128 --settle resolved --text 诉求已回落",
                "hotline warn 128 --settle resolved --text \"Back to normal\"",
            ),
        ),
        example(words("每天检查未了结的预警", "Every morning"), same("hotline warn --fail-if-any")),
    ],
    found: Some(words("有未了结的预警（--fail-if-any）", "a warning is open (--fail-if-any)")),
    children: &[],
};

pub const KNOWLEDGE: CommandText = CommandText {
    name: "knowledge",
    about: words("知识库：新增、清单、复核和检索", "The knowledge base: add, list, review, search"),
    details: words(
        "知识库是办公文件夹中的 knowledge.csv，可用电子表格编辑；有误的行一次列全。用 hotline answer 编号 --from-knowledge 条目编号 引用条目答复，过期的条目不能引用。",
        "The knowledge base is knowledge.csv of the office folder, edited in a spreadsheet; all its faults are told at once. hotline answer NUMBER --from-knowledge ID answers from an entry; one that has expired is refused.",
    ),
    sections: &[],
    examples: &[
        example(
            words("检索", "Search"),
            words("hotline knowledge search 公租房 申请条件", "hotline knowledge search public housing"),
        ),
        example(
            words("季度复核清单", "The review of a quarter"),
            same("hotline knowledge review --period 2025Q4"),
        ),
    ],
    found: None,
    children: &[
        CommandText {
            name: "add",
            about: words("新增条目", "Add an entry"),
            details: words(
                "追加到 knowledge.csv 末尾，更新日期取当日。改动已有条目请直接编辑文件。",
                "Appended to knowledge.csv with today as its date of update. To change an entry, edit the file.",
            ),
            sections: &[&options(&[
                arg(
                    "id",
                    words("编号", "ID"),
                    words("条目编号；默认顺编 K0001", "Its id; by default the next K0001"),
                ),
                arg("title", TEXT, words("标题（必填）", "The title (required)")),
                arg("question", TEXT, words("常见问法", "How people ask")),
                arg("answer", TEXT, words("标准答复（必填）", "The approved answer (required)")),
                arg("unit", UNIT, words("负责的单位（必填）", "The unit that keeps it (required)")),
                arg("owner", PERSON, words("责任人", "Who keeps it up to date")),
                arg("source", TEXT, words("依据的文件", "The document it rests on")),
                arg(
                    "valid_until",
                    TIME,
                    words("有效期至，如 2026-12-31", "The last day it holds, such as 2026-12-31"),
                ),
            ])],
            examples: &[
                example(
                    words("自定编号，写明依据", "With an id of your own and its source"),
                    words(
                        "hotline knowledge add --id 水-1 --title 水费标准 --answer 见公告 --unit 水务局 --source 发改委文件",
                        "hotline knowledge add --id W1 --title \"Water prices\" --answer \"As published\" --unit Water --source Notice",
                    ),
                ),
                example(
                    words("新增一条", "Add one"),
                    words(
                        "hotline knowledge add --title 公租房申请 --answer 向户籍所在街道申请 --unit 住建局 --valid-until 2026-12-31",
                        "hotline knowledge add --title \"Public housing\" --answer \"Apply at your street office\" --unit Housing --valid-until 2026-12-31",
                    ),
                ),
            ],
            found: None,
            children: &[],
        },
        CommandText {
            name: "list",
            about: words("条目清单", "List the entries"),
            details: words("按文件中的顺序列出。", "In the order of the file."),
            sections: &[&options(&[
                arg("unit", UNIT, words("只列该单位", "Of this unit only")),
                flag("expired", words("只列已过期的", "Expired ones only")),
            ])],
            examples: &[
                example(
                    words("某单位的条目", "The entries of a unit"),
                    words("hotline knowledge list --unit 住建局", "hotline knowledge list --unit Housing"),
                ),
                example(words("已过期的条目", "Expired entries"), same("hotline knowledge list --expired")),
            ],
            found: None,
            children: &[],
        },
        CommandText {
            name: "review",
            about: words("季度复核清单", "What the quarterly review asks for"),
            details: words(
                "列出本期没有更新的单位、已过期和本期到期的条目；默认为当前季度。",
                "Units that updated nothing in the period, entries that have expired or do so in it; by default the current quarter.",
            ),
            sections: &[&options(&[
                OF_PERIOD,
                flag(
                    "figures",
                    words(
                        "改列各单位更新情况、答复方式和引用情况",
                        "Show updates by unit, ways of answering and entries used instead",
                    ),
                ),
                flag(
                    "fail_if_any",
                    words("有需复核的内容时退出码为 4", "Exit status 4 when there is anything"),
                ),
            ])],
            examples: &[
                example(
                    words("各单位更新情况和引用情况", "Updates and uses by unit"),
                    same("hotline knowledge review --period 2025 --figures"),
                ),
                example(
                    words("四季度复核", "The fourth quarter"),
                    same("hotline knowledge review --period 2025Q4 --fail-if-any"),
                ),
            ],
            found: Some(words(
                "有需复核的内容（--fail-if-any）",
                "there is something to review (--fail-if-any)",
            )),
            children: &[],
        },
        CommandText {
            name: "search",
            about: words("检索条目", "Search the entries"),
            details: words(
                "按标题、问题、答案的相关程度排列，不必分词；过期的条目会注明。",
                "Ranked by how well title, question and answer fit; entries that have expired are marked.",
            ),
            sections: &[&options(&[
                arg("words", words("词语", "WORDS"), words("要找的词语，可写多个", "What to look for")),
                arg("unit", UNIT, words("只查该单位的条目", "Of this unit only")),
                arg("most", COUNT, words("最多列几条，默认 10", "How many to show; 10 by default")),
            ])],
            examples: &[
                example(
                    words("只看最相关的三条", "The three that fit best"),
                    words(
                        "hotline knowledge search 水费 --most 3",
                        "hotline knowledge search water --most 3",
                    ),
                ),
                example(
                    words("查答复口径", "Find an answer"),
                    words("hotline knowledge search 异地就医 报销", "hotline knowledge search street lamp"),
                ),
            ],
            found: None,
            children: &[],
        },
    ],
};

pub const EVALUATE: CommandText = CommandText {
    name: "evaluate",
    about: words("第三方评价：抽样、导入和结果", "Third-party evaluation: sample, marks, results"),
    details: words(
        "不带子命令时，按单位和评价人类别列出份数、平均分和 95% 置信区间；写明 --unit 时另列该单位收到的意见（脱敏）。",
        "Without a command it shows marks, means and 95 % confidence intervals by unit and by class of evaluator; with --unit also the opinions on that unit, personal data masked.",
    ),
    sections: &[&options(&[
        arg("unit", UNIT, words("只看该单位，并列出意见", "This unit only, with its opinions")),
        OF_PERIOD,
    ])],
    examples: &[
        example(
            words("抽 40 件做成评价表", "Draw 40 tickets into a form"),
            same("hotline evaluate sample --size 40 --seed 7 --period 2025Q4 -O form.csv"),
        ),
        example(words("导入填好的评价表", "Record the marks"), same("hotline evaluate import form.csv")),
        example(words("查看结果", "See the results"), same("hotline evaluate --period 2025")),
    ],
    found: None,
    children: &[
        CommandText {
            name: "sample",
            about: words("抽取已办结工单，做成评价表", "Draw closed tickets into a form"),
            details: words(
                "按单位分层，按比例抽取，每个单位至少一件。同一种子抽出同样的工单。表中标题和回复已脱敏，评价人类别、分数、意见留空待填。",
                "Stratified by unit in proportion, with at least one ticket of each. The same seed draws the same tickets. Titles and replies are masked; evaluator, points and opinion are left empty.",
            ),
            sections: &[&options(&[
                arg("size", COUNT, words("抽取件数（必填）", "How many (required)")),
                arg(
                    "seed",
                    words("种子", "SEED"),
                    words("随机种子，整数（必填）", "The seed, a whole number (required)"),
                ),
                arg("of", PERIOD, words("按办结时间限定时段", "Closed in this period")),
                arg(
                    "by",
                    WORD,
                    words(
                        "分层：unit 单位（默认）、kind 诉求类型、none 不分层",
                        "Strata: unit (default), kind or none",
                    ),
                ),
            ])],
            examples: &[
                example(
                    words("按诉求类型抽 20 件", "20 of all kinds"),
                    same("hotline evaluate sample --size 20 --seed 1 --by kind"),
                ),
                example(
                    words("四季度抽 40 件", "40 of the fourth quarter"),
                    same("hotline evaluate sample --size 40 --seed 7 --period 2025Q4 -O form.csv"),
                ),
            ],
            found: None,
            children: &[],
        },
        CommandText {
            name: "import",
            about: words("导入填好的评价表", "Record the marks of a form"),
            details: words(
                "分数为 0 至 100，最多两位小数；也可填满意程度，按设置 [evaluation.points] 折算。未填的行略过；有一处错误则全部不导入，错误一次列全。同一份表再次导入不会重复；多人评同一件的，请填“评价人”以资区分。",
                "Points are 0 to 100 with at most two decimals, or words of satisfaction, mapped by the settings [evaluation.points]. Empty rows are passed over; one fault refuses the file, and all faults are told. Importing a form again adds nothing; where several people mark one ticket, tell them apart in the evaluator name column.",
            ),
            sections: &[
                &options(&[
                    arg(
                        "file",
                        FILE_OR_STDIN,
                        words("评价表（xlsx、csv、json、jsonl）", "The form (xlsx, csv, json, jsonl)"),
                    ),
                    DRY_RUN,
                ]),
                &BATCH_TABLE,
            ],
            examples: &[
                example(words("正式导入", "Record the marks"), same("hotline evaluate import form.csv")),
                example(
                    words("先试导入", "Try it first"),
                    same("hotline evaluate import form.csv --dry-run"),
                ),
            ],
            found: None,
            children: &[],
        },
    ],
};

pub const RECORD: CommandText = CommandText {
    name: "record",
    about: words("记录工单以外的事项，供年报使用", "Record facts for the year report that no ticket holds"),
    details: words(
        "锦旗、表扬信、惠企资金、服务量等，发生日期用 --at 写明。不写数量时列出已记录的事项；--summary 按事项和计量单位合计，小数不失真。记错的用 hotline undo --row 序号 撤销。",
        "Banners, letters of praise, funds, services; --at says when. Without an amount the recorded facts are listed; --summary adds them up exactly, by fact and measure. A mistake is undone with hotline undo --row ROW.",
    ),
    sections: &[&options(&[
        arg(
            "fact",
            WORD,
            words(
                "类别：banner 锦旗、letter 表扬信、praise-ticket 表扬工单、funds 惠企资金、enterprises 惠及企业、service 服务量、other 其他",
                "banner, letter, praise-ticket, funds, enterprises, service or other",
            ),
        ),
        arg("name", TEXT, words("名称；默认同类别", "Its name; by default the kind's")),
        arg(
            "amount",
            words("数量", "AMOUNT"),
            words(
                "数量，可带计量单位，如 2、8621.08万元",
                "The amount, with a measure if need be: 2 or \"8621.08 yuan\"",
            ),
        ),
        arg("unit", UNIT, words("有关单位", "The unit it is about")),
        arg("source", TEXT, words("来源，必填", "Where it comes from; required")),
        arg("text", TEXT, words("备注", "A note")),
        OF_PERIOD,
        flag("summary", words("合计", "Sums")),
        DRY_RUN,
    ])],
    examples: &[
        example(
            words("记录锦旗", "Record banners"),
            words(
                "hotline record --fact banner --amount 2面 --source 办公室收件登记 --at 2025-11-03",
                "hotline record --fact banner --amount 2 --source \"Office register\" --at 2025-11-03",
            ),
        ),
        example(
            words("记录惠企资金", "Record funds"),
            words(
                "hotline record --fact funds --amount \"8621.08 万元\" --source 财政局函",
                "hotline record --fact funds --amount \"8621.08 yuan\" --source \"Letter of Finance\"",
            ),
        ),
        example(words("全年合计", "The sums of a year"), same("hotline record --period 2025 --summary")),
    ],
    found: None,
    children: &[],
};
