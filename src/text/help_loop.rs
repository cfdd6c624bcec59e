//! Help texts of the commands that write: from the office folder and intake to the redo.

use super::help::{
    ArgText, CommandText, Example, FILE, FILE_OR_STDIN, FOLDER, PERSON, REASON, Section, TEXT, UNIT, WORD,
    arg, example, flag, options, same,
};
use super::help_books::READING;
use super::{Words, words};

const NUMBER: Words = words("工单编号", "NUMBER");
const TICKETS: ArgText = arg("tickets", NUMBER, words("工单编号，可写多个", "Ticket numbers"));
const FROM: ArgText = arg(
    "from",
    FILE_OR_STDIN,
    words(
        "成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。- 表示标准输入",
        "Many at once: a table (xlsx, csv, json, jsonl) with one ticket per row, its columns known by their headings; a single column of numbers needs none. - is standard input",
    ),
);
pub const DRY_RUN: ArgText = flag(
    "dry_run",
    words("试运行：只显示将登记的内容，不写入", "Show what would be recorded, write nothing"),
);

pub const BATCH: Section = options(&[TICKETS, FROM, DRY_RUN]);
const ACCEPT_BATCH: Section = options(&[
    arg(
        "tickets",
        NUMBER,
        words(
            "工单编号；不写时自动编号（日期加台账行号）",
            "The ticket number; left out, the program makes one from the date and the ledger row",
        ),
    ),
    FROM,
    DRY_RUN,
]);

const OF_UNIT: ArgText = arg(
    "unit",
    UNIT,
    words(
        "承办单位，用于核对；与工单当前的承办单位不一致时不予登记",
        "The unit, to be sure: refused when another one has the ticket",
    ),
);
const APPROVER: ArgText =
    arg("approver", PERSON, words("审批人；同意时必填", "Who approved; required to grant"));
const GRANT: ArgText = flag("grant", words("同意", "Grant it"));
const REFUSE: ArgText = flag("refuse", words("不同意，须写 --reason", "Refuse it; needs --reason"));

/// What most commands of the loop share: no children, no status 4.
const fn writes(
    name: &'static str,
    about: Words,
    details: Words,
    sections: &'static [&'static Section],
    examples: &'static [Example],
) -> CommandText {
    CommandText { name, about, details, sections, examples, found: None, children: &[] }
}

pub const INIT: CommandText = writes(
    "init",
    words("新建办公文件夹", "Make an office folder"),
    words(
        "建立文件夹，放入设置、承办单位名单、派单目录、日历和一份空台账。各文件都写有说明，可用记事本或表格软件修改。已有的文件不会被覆盖。",
        "Makes a folder with settings, units, catalogue, calendar and an empty ledger. Each file explains itself and can be edited as text or in a spreadsheet. Nothing that exists is overwritten.",
    ),
    &[&options(&[
        arg(
            "name",
            words("名称", "NAME"),
            words("热线办名称，写入报表抬头", "The office's name, as reports show it"),
        ),
        arg(
            "folder",
            FOLDER,
            words("文件夹；默认与名称相同", "The folder; by default named like the office"),
        ),
        flag(
            "jsonl",
            words("台账用 JSON Lines 格式，默认 CSV", "Keep the ledger as JSON Lines instead of CSV"),
        ),
    ])],
    &[
        example(
            words("在当前位置建立“青禾”文件夹", "Make the folder Qinghe here"),
            words("hotline init 青禾", "hotline init Qinghe"),
        ),
        example(
            words("另定文件夹，台账用 JSON Lines 格式", "In another folder, with the ledger as JSON Lines"),
            words("hotline init 青禾 /srv/12345 --jsonl", "hotline init Qinghe /srv/12345 --jsonl"),
        ),
    ],
);

pub const IMPORT: CommandText = writes(
    "import",
    words("导入平台导出的工单", "Import tickets exported from a platform"),
    words(
        "按工单编号与台账逐件比对：新增的登记受理，有进展的补记派单、签收、办结、回访等环节，没有变化的跳过。同一份表可以反复导入，不会重复登记。\n\
         要么全部导入，要么一件也不导入：有误的行连同文件、行号、栏目和改法一次列全。加 --skip-bad 可先导入其余各行，有误的行另存为 .bad.csv。\n\
         --map 可用的栏目：ticket 工单编号、received 受理时间、requester 诉求人、phone 联系电话、channel 渠道、kind 诉求类型、urgency 紧急程度、category1 category2 category3 各级分类、area 区域、address 地址、title 标题、content 内容、unit 承办单位、supporting 协办单位、dispatched 派单时间、signed 签收时间、contacted 联系时间、due 办理时限、closed 办结时间、visited 回访时间、reply 答复、reached 是否接通、solved 是否解决、grade 满意度、cause 不满意原因、return-unit 退回单位、return-reason 退回原因、extended 是否延期、days 延期天数、handling 办理方式。其余各列原样保存。",
        "Compares every ticket with the ledger by its number: new ones are accepted, those that moved on get the missing events, unchanged ones are skipped. The same table can be imported again and again.\n\
         All or nothing: faulty rows are listed at once with file, line, column and remedy. With --skip-bad the others are imported and the bad rows are saved as .bad.csv.\n\
         Fields for --map: ticket, received, requester, phone, channel, kind, urgency, category1, category2, category3, area, address, title, content, unit, supporting, dispatched, signed, contacted, due, closed, visited, reply, reached, solved, grade, cause, return-unit, return-reason, extended, days, handling. Other columns are kept as they are.",
    ),
    &[
        &options(&[
            arg(
                "files",
                FILE_OR_STDIN,
                words(
                    "平台导出表（xlsx、csv、json、jsonl），可写多个；- 表示标准输入",
                    "Exported tables (xlsx, csv, json, jsonl), one or more; - is standard input",
                ),
            ),
            flag(
                "update",
                words(
                    "表中受理栏目与台账不同的，以表为准更正；不加时只列出差异",
                    "Correct intake fields that differ from the table; without it differences are only listed",
                ),
            ),
            flag("dry_run", words("试运行：只比对、不写入", "Compare only, write nothing")),
        ]),
        &READING,
    ],
    &[
        example(words("导入当日工单", "Import today's tickets"), same("hotline import today.xlsx")),
        example(
            words("先看比对结果", "See first what would happen"),
            same("hotline import today.xlsx --dry-run"),
        ),
        example(
            words("表头写法特殊时指明栏目", "Tell what an unusual heading means"),
            words(
                "hotline import old.csv --map 单号=ticket --map 反映日期=received",
                "hotline import old.csv --map No=ticket --map Date=received",
            ),
        ),
        example(
            words("跳过有误的行，并以表更正受理栏目", "Leave bad rows out and correct intake fields"),
            same("hotline import today.csv --skip-bad --update"),
        ),
    ],
);

pub const ACCEPT: CommandText = writes(
    "accept",
    words("登记受理一件诉求", "Take a request down"),
    words(
        "标题和内容至少写一项。诉求类型和紧急程度写中文或代码均可，也可用 --from 成批登记。",
        "A title or a content is required. Kinds and urgencies may be given by code or by name; --from takes many at once.",
    ),
    &[
        &options(&[
            arg(
                "kind",
                WORD,
                words(
                    "诉求类型：咨询、建议、投诉、举报、求助、表扬、其他；默认其他",
                    "inquiry, suggestion, complaint, report, help, praise or other (the default)",
                ),
            ),
            arg(
                "urgency",
                WORD,
                words(
                    "紧急程度：普通、突发急办；默认普通。突发急办按钟点计时，不分节假日",
                    "normal (the default) or emergency; emergencies run on clock hours",
                ),
            ),
            arg(
                "channel",
                words("渠道", "CHANNEL"),
                words("受理渠道，如 电话、微信、110转办", "The channel, such as phone or app"),
            ),
            arg(
                "category",
                words("一级/二级/三级", "1/2/3"),
                words("事项分类，各级以 / 分隔", "The category, levels separated by /"),
            ),
            arg("area", words("区域", "AREA"), words("街道或乡镇", "Street or township")),
            arg("address", words("地址", "ADDRESS"), words("事发地址", "Where it is")),
            arg("requester", PERSON, words("诉求人", "The requester")),
            arg("phone", words("号码", "PHONE"), words("联系电话", "The requester's phone")),
            arg("title", TEXT, words("标题", "The title")),
            arg("content", TEXT, words("诉求内容", "What is requested")),
        ]),
        &ACCEPT_BATCH,
    ],
    &[
        example(
            words("登记一件投诉，自动编号", "Take a complaint down under a number of our own"),
            words(
                "hotline accept --kind 投诉 --requester 张先生 --phone 13812345678 --title 路灯不亮",
                "hotline accept --kind complaint --requester \"Mr Zhang\" --phone 13812345678 --title \"Street light out\"",
            ),
        ),
        example(
            words("补录昨天的来电", "Back-fill yesterday's call"),
            words(
                "hotline accept 250912101108115409 --at 2025-09-27T16:20 --kind 求助 --content 小区停水",
                "hotline accept 250912101108115409 --at 2025-09-27T16:20 --kind help --content \"No water\"",
            ),
        ),
        example(
            words("由表格成批登记", "Take many down from a table"),
            same("hotline accept --from calls.xlsx"),
        ),
    ],
);

pub const ANSWER: CommandText = writes(
    "answer",
    words("登记直接答复，当场办结", "Record a direct answer, which closes at once"),
    words(
        "用于热线办自行答复、不需派单的工单。已派单的工单由承办单位办结，用 close。",
        "For tickets the office answers itself, without a unit. Dispatched tickets are closed with close.",
    ),
    &[
        &options(&[
            arg("reply", TEXT, words("答复内容（必填）", "What was answered (required)")),
            arg(
                "way",
                WORD,
                words(
                    "答复方式：直接答复、智能答复、自助答复；默认直接答复",
                    "direct (the default), smart or self",
                ),
            ),
            arg("person", PERSON, words("答复人", "Who answered")),
        ]),
        &BATCH,
    ],
    &[
        example(
            words("当场答复一件咨询", "Answer an inquiry on the spot"),
            words(
                "hotline answer 250912101108115409 --reply 凭身份证到街道便民服务中心办理 --person 李芳",
                "hotline answer 250912101108115409 --reply \"Bring your ID card\" --person \"Li Fang\"",
            ),
        ),
        example(
            words("成批登记，答复写在表中", "Many, with the replies in the table"),
            same("hotline answer --from answered.csv"),
        ),
    ],
);

pub const DISPATCH: CommandText = writes(
    "dispatch",
    words("交承办单位办理", "Hand tickets to handling units"),
    words(
        "派单即起算签收、联系、退回和办理时限，到期时间连同所依据的规则和日历一并记入台账，以后修改规则或日历不影响已派工单。\n\
         --auto 按派单目录（catalogue.csv）派出全部待派工单，目录不能确定的列出候选单位，由人工派单。",
        "Dispatching starts the limits for signing, contact, return and reply; the due times are recorded with the rule and calendar behind them, so later changes of either do not touch the ticket.\n\
         --auto hands over every waiting ticket the catalogue decides and lists the others with their candidates.",
    ),
    &[
        &options(&[
            arg("unit", UNIT, words("主办单位", "The lead unit")),
            arg(
                "supporting",
                UNIT,
                words("协办单位，多个以顿号或逗号分隔", "Supporting units, separated by commas"),
            ),
            flag(
                "auto",
                words(
                    "按派单目录派单；写了工单编号的，只派这些",
                    "Dispatch by the catalogue: the tickets named, or all that wait",
                ),
            ),
            flag(
                "reassign",
                words(
                    "改派：工单已在其他单位办理，须写 --reason",
                    "Take the ticket from another unit; needs --reason",
                ),
            ),
            arg("reason", REASON, words("改派原因", "Why it is reassigned")),
        ]),
        &BATCH,
    ],
    &[
        example(
            words("派给一个单位，另有协办", "To one unit, with another in support"),
            words(
                "hotline dispatch 250912101108115409 --unit 城市管理局 --supporting 住建局、交警大队",
                "hotline dispatch 250912101108115409 --unit \"Urban Management\" --supporting \"Traffic Police\"",
            ),
        ),
        example(
            words("按目录派单，先看结果", "By the catalogue, looking first"),
            same("hotline dispatch --auto --dry-run"),
        ),
        example(
            words("改派", "Take it to another unit"),
            words(
                "hotline dispatch 250912101108115409 --reassign --unit 水务局 --reason 经核实属供水管道",
                "hotline dispatch 250912101108115409 --reassign --unit \"Water Bureau\" --reason \"It is a water main\"",
            ),
        ),
    ],
);

pub const SIGN: CommandText = writes(
    "sign",
    words("登记承办单位签收", "Record that a unit has taken a ticket on"),
    words(
        "签收时限默认为派单后 1 个工作日。超时签收照常登记，并计入负面清单。",
        "By default due within 1 working day of the dispatch. A late signing is recorded, and shows in the negative list.",
    ),
    &[&options(&[OF_UNIT]), &BATCH],
    &[
        example(
            words("补录当天上午 9 时 10 分签收", "Signed at 9:10 this morning"),
            same("hotline sign 250912101108115409 --at 09:10"),
        ),
        example(words("由表格成批签收", "Many, from a table"), same("hotline sign --from signed.csv")),
        example(
            words("筛选出待签收的工单，一并签收", "Everything that waits for one unit"),
            words(
                "hotline list --stage 待签收 --unit 城市管理局 --ids | hotline sign --from -",
                "hotline list --stage dispatched --unit \"Urban Management\" --ids | hotline sign --from -",
            ),
        ),
    ],
);

pub const CONTACT: CommandText = writes(
    "contact",
    words("登记联系诉求人", "Record that the requester was contacted"),
    words(
        "联系时限默认为派单后 2 个工作日，办结前还应再联系一次；每次联系登记一次。",
        "By default due within 2 working days of the dispatch, and once more before closing; each contact is recorded.",
    ),
    &[
        &options(&[
            OF_UNIT,
            arg("person", PERSON, words("联系人（单位经办人员）", "Who made the contact")),
            arg("text", TEXT, words("联系情况", "What was said")),
        ]),
        &BATCH,
    ],
    &[
        example(
            words("登记一次联系", "Record a contact"),
            words(
                "hotline contact 250912101108115409 --person 王强 --text 已告知明日上门查看",
                "hotline contact 250912101108115409 --person \"Wang Qiang\" --text \"Visit tomorrow\"",
            ),
        ),
        example(words("由表格成批登记", "Many, from a table"), same("hotline contact --from contacts.xlsx")),
    ],
);

pub const EXTEND: CommandText = writes(
    "extend",
    words("申请或审批延期", "Ask for an extension, grant or refuse it"),
    words(
        "延期须在到期前申请，只能延一次，天数不得超过原时限。写 --days 为申请，写 --grant 或 --refuse 为审批，同时写则一次办完。",
        "Asked before the due time, once, and not longer than the original limit. --days asks, --grant or --refuse decides, both do it in one go.",
    ),
    &[
        &options(&[
            arg(
                "days",
                words("天数", "DAYS"),
                words(
                    "延长几个工作日，如 3；按钟点计时的工单写 24h",
                    "Working days, such as 3; 24h for limits in hours",
                ),
            ),
            arg("reason", REASON, words("申请或不同意的理由", "Why it is asked for or refused")),
            GRANT,
            REFUSE,
            APPROVER,
        ]),
        &BATCH,
    ],
    &[
        example(
            words("申请延期 3 个工作日", "Ask for 3 working days"),
            words(
                "hotline extend 250912101108115409 --days 3 --reason 需多部门会商",
                "hotline extend 250912101108115409 --days 3 --reason \"Several units involved\"",
            ),
        ),
        example(
            words("同意延期", "Grant it"),
            words(
                "hotline extend 250912101108115409 --grant --approver 周主任",
                "hotline extend 250912101108115409 --grant --approver \"Director Zhou\"",
            ),
        ),
    ],
);

pub const GIVE_BACK: CommandText = writes(
    "return",
    words("申请或审批退回（退单）", "Return a ticket that is another unit's duty"),
    words(
        "不属本单位职责的，应在退回时限内（默认派单后 1 个工作日）申请退回，理由和依据缺一不可。同意后工单回到待派单，不同意的由原单位继续办理。回复质量不合格而退回重办的，用 redo。",
        "Asked within the return limit (by default 1 working day), with reason and basis. Granted, the ticket waits for a new dispatch; refused, the unit goes on. A poor reply is sent back with redo.",
    ),
    &[
        &options(&[
            OF_UNIT,
            arg("reason", REASON, words("退回或不同意的理由", "Why it is returned or refused")),
            arg(
                "basis",
                words("依据", "BASIS"),
                words("退回的职责或政策依据", "The rule that says it is another unit's duty"),
            ),
            GRANT,
            REFUSE,
            APPROVER,
        ]),
        &BATCH,
    ],
    &[
        example(
            words("申请退回", "Ask"),
            words(
                "hotline return 250912101108115409 --reason 不属本局职责 --basis 三定方案第二条",
                "hotline return 250912101108115409 --reason \"Not our duty\" --basis \"Statute, article 2\"",
            ),
        ),
        example(
            words("不同意退回", "Refuse"),
            words(
                "hotline return 250912101108115409 --refuse --approver 周主任 --reason 职责清单列明由该局负责",
                "hotline return 250912101108115409 --refuse --approver \"Director Zhou\" --reason \"On the duty list\"",
            ),
        ),
    ],
);

pub const CLOSE: CommandText = writes(
    "close",
    words("登记办结回复和佐证材料", "Record that a ticket is closed"),
    words(
        "办结回复须经分管领导审定，并附佐证材料（设置中可放宽）。佐证材料只登记文件名、种类和校验值，文件留在原处。",
        "The reply needs the approval of the leader in charge, and evidence (settings may relax both). Evidence files stay where they are; name, kind and digest are recorded.",
    ),
    &[
        &options(&[
            OF_UNIT,
            arg("reply", TEXT, words("办结回复（必填）", "The reply (required)")),
            arg("approver", PERSON, words("审定的分管领导", "The leader who approved the reply")),
            arg(
                "evidence",
                FILE,
                words("佐证材料，可写多次", "A file that proves the handling; may be repeated"),
            ),
        ]),
        &BATCH,
    ],
    &[
        example(
            words("办结一件，附照片", "Close one, with a photo"),
            words(
                "hotline close 250912101108115409 --reply 路灯已修复并现场试亮 --approver 陈局长 --evidence 修复后.jpg",
                "hotline close 250912101108115409 --reply \"The light works again\" --approver \"Director Chen\" --evidence after.jpg",
            ),
        ),
        example(
            words(
                "成批办结；佐证材料的路径以表格所在文件夹为准",
                "Many; paths of evidence start at the table's folder",
            ),
            same("hotline close --from closed/replies.xlsx"),
        ),
    ],
);

pub const REVISIT: CommandText = writes(
    "revisit",
    words("登记回访结果", "Record a call back"),
    words(
        "接通的写 --grade，不满意的还要写 --cause；未接通的写 --unreached；不需要回访的写 --skip 并注明原因。默认最多拨打 3 次，分布在 2 天以上。",
        "Reached: --grade, and --cause when dissatisfied. Not reached: --unreached. Not to be called: --skip with the reason. By default three attempts on two days at least.",
    ),
    &[
        &options(&[
            arg(
                "grade",
                WORD,
                words(
                    "满意度：非常满意、满意、基本满意、一般、不满意、非常不满意",
                    "very-satisfied, satisfied, fairly-satisfied, neutral, dissatisfied, very-dissatisfied",
                ),
            ),
            arg("solved", words("是|否", "yes|no"), words("诉求是否解决", "Was the request met?")),
            arg(
                "cause",
                WORD,
                words(
                    "不满意的原因：主观原因、客观原因、政策限制、诉求不合理",
                    "Why dissatisfied: subjective, objective, policy or unreasonable",
                ),
            ),
            flag("unreached", words("未联系上", "Nobody was reached")),
            arg(
                "skip",
                REASON,
                words(
                    "不予回访的原因：司法程序中、信访程序中、诉求人不要求回访",
                    "Why there is no call: judicial, petition or declined",
                ),
            ),
            arg("text", TEXT, words("回访情况", "What was said")),
        ]),
        &BATCH,
    ],
    &[
        example(
            words("已解决，满意", "Solved and satisfied"),
            words(
                "hotline revisit 250912101108115409 --solved 是 --grade 满意",
                "hotline revisit 250912101108115409 --solved yes --grade satisfied",
            ),
        ),
        example(
            words("未解决，不满意，属单位原因", "Not solved, dissatisfied with the unit's work"),
            words(
                "hotline revisit 250912101108115409 --solved 否 --grade 不满意 --cause 主观原因",
                "hotline revisit 250912101108115409 --solved no --grade dissatisfied --cause subjective",
            ),
        ),
        example(words("未接通", "Nobody answered"), same("hotline revisit 250912101108115409 --unreached")),
    ],
);

pub const REDO: CommandText = writes(
    "redo",
    words("退回原单位重新办理", "Send a closed ticket back to be done properly"),
    words(
        "用于办结后诉求人不满意、或查实虚假办理的工单，由原单位重办，另计时限（默认 3 个工作日），原办结时间和是否超时仍照原样统计。不属本单位职责的退单，用 return。",
        "For closed tickets whose requester is dissatisfied or whose reply was false. The unit handles it anew under a limit of its own (3 working days by default); the first verdict stays. Not our duty is return.",
    ),
    &[
        &options(&[
            arg("reason", REASON, words("重办原因（必填）", "Why (required)")),
            flag("sham", words("属“假办理”：回复与实际不符", "The reply claimed what had not been done")),
        ]),
        &BATCH,
    ],
    &[
        example(
            words("回访不满意，退回重办", "Dissatisfied after the call back"),
            words(
                "hotline redo 250912101108115409 --reason 路灯仍不亮",
                "hotline redo 250912101108115409 --reason \"Still dark\"",
            ),
        ),
        example(
            words("查实假办理", "The reply was false"),
            words(
                "hotline redo 250912101108115409 --sham --reason 现场未施工",
                "hotline redo 250912101108115409 --sham --reason \"No work was done\"",
            ),
        ),
    ],
);
