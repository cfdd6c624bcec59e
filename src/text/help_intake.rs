//! Help texts of intake and assignment: from the office folder to the dispatch.

use super::help::{
    CommandText, FILE_OR_STDIN, FOLDER, PERSON, REASON, Section, TEXT, UNIT, WORD, arg, example, flag,
    options, same,
};
use super::help_shared::{BATCH, BATCH_TABLE, DRY_RUN, FROM, NUMBER, READING, writes};
use super::words;

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
            words(
                "区县名称，如 青禾区，写入报表和函件抬头",
                "The district's name, as reports and letters show it",
            ),
        ),
        arg("folder", FOLDER, words("文件夹；默认与名称相同", "The folder; by default of the same name")),
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
         --map 可用的栏目：ticket 工单编号、received 受理时间、requester 诉求人、phone 联系电话、channel 渠道、kind 诉求类型、urgency 紧急程度、origin 来源类别、category1 category2 category3 各级分类、area 区域、address 地址、title 标题、content 内容、unit 承办单位、supporting 协办单位、dispatched 派单时间、signed 签收时间、contacted 联系时间、sign-due 签收时限、contact-due 联系时限、due 办理时限、closed 办结时间、visited 回访时间、reply 答复、reached 是否接通、solved 是否解决、grade 满意度、cause 不满意原因、return-unit 退回单位、return-reason 退回原因、extended 是否延期、days 延期天数、handling 办理方式。其余各列原样保存。",
        "Compares every ticket with the ledger by its number: new ones are accepted, those that moved on get the missing events, unchanged ones are skipped. The same table can be imported again and again.\n\
         All or nothing: faulty rows are listed at once with file, line, column and remedy. With --skip-bad the others are imported and the bad rows are saved as .bad.csv.\n\
         Fields for --map: ticket, received, requester, phone, channel, kind, urgency, origin, category1, category2, category3, area, address, title, content, unit, supporting, dispatched, signed, contacted, sign-due, contact-due, due, closed, visited, reply, reached, solved, grade, cause, return-unit, return-reason, extended, days, handling. Other columns are kept as they are.",
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

/// What is taken down of a request.
const INTAKE: Section = options(&[
    arg(
        "kind",
        WORD,
        words(
            "诉求类型：咨询、建议、投诉、举报、求助、表扬、其他；受理时默认其他",
            "inquiry, suggestion, complaint, report, help, praise or other (the default at intake)",
        ),
    ),
    arg(
        "urgency",
        WORD,
        words(
            "紧急程度：普通、突发急办；受理时默认普通。突发急办按钟点计时，不分节假日",
            "normal (the default at intake) or emergency; emergencies run on clock hours",
        ),
    ),
    arg(
        "origin",
        WORD,
        words(
            "来源类别：群众诉求、企业诉求、主动发现（未诉先办）；受理时不写的，按设置中的渠道判定",
            "request, enterprise or find; left out at intake, the channel decides by the settings",
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
]);

pub const ACCEPT: CommandText = writes(
    "accept",
    words("登记受理一件诉求", "Take a request down"),
    words(
        "标题和内容至少写一项。诉求类型和紧急程度写中文或代码均可，也可用 --from 成批登记。",
        "A title or a content is required. Kinds and urgencies may be given by code or by name; --from takes many at once.",
    ),
    &[&INTAKE, &ACCEPT_BATCH, &BATCH_TABLE],
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

pub const CORRECT: CommandText = writes(
    "correct",
    words("更正受理时登记错的内容", "Put right what was taken down wrongly"),
    words(
        "只写要更正的项目，并写明原因。原来的内容仍留在台账中，用 show 可查。派单时封存的时限不随更正改变：派单前更正诉求类型、紧急程度的，按更正后的计时；已派单的，需要时请改派。",
        "Name only what is to be corrected, and why. The first words stay in the ledger, where show tells them. Limits sealed at a hand-over do not move: a kind or urgency corrected before it decides them; afterwards, reassign where that is needed.",
    ),
    &[
        &INTAKE,
        &options(&[arg("reason", REASON, words("原因（必填）", "Why (required)"))]),
        &BATCH,
        &BATCH_TABLE,
    ],
    &[
        example(
            words("更正联系电话", "Another phone number"),
            words(
                "hotline correct 250912101108115409 --phone 13812345679 --reason 号码听错",
                "hotline correct 250912101108115409 --phone 13812345679 --reason \"Misheard\"",
            ),
        ),
        example(
            words("派单前改为突发急办", "Make it an emergency before it is dispatched"),
            words(
                "hotline correct 250912101108115409 --urgency 突发急办 --reason 现场起火",
                "hotline correct 250912101108115409 --urgency emergency --reason Fire",
            ),
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
            arg(
                "reply",
                TEXT,
                words(
                    "答复内容；不引用知识条目时必填",
                    "What was answered; required unless from the knowledge base",
                ),
            ),
            arg(
                "way",
                WORD,
                words(
                    "答复方式：直接答复、智能答复、自助答复；默认直接答复",
                    "direct (the default), smart or self",
                ),
            ),
            arg("person", PERSON, words("答复人", "Who answered")),
            arg(
                "from_knowledge",
                words("条目编号", "ID"),
                words(
                    "引用知识库条目答复；没有 --reply 时用条目的答案，过期条目不能引用",
                    "Answer from this entry of the knowledge base; its answer stands in for --reply. Refused when expired",
                ),
            ),
        ]),
        &BATCH,
        &BATCH_TABLE,
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
            words("引用知识库条目", "From the knowledge base"),
            same("hotline answer 250912101108115409 --from-knowledge K0012"),
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
         --auto 按派单目录（catalogue.csv）派出全部待派工单，目录不能确定的列出候选单位，由人工派单。\n\
         候选单位来自目录和以往工单的最终单位（台账旁的 .model 文件，可随时删除）。学习所得默认只供参考；加 --learned 或设置 dispatch.learned 后，把握达标的才由 --auto 派出，来源记为 learned@台账行号。",
        "Dispatching starts the limits for signing, contact, return and reply; the due times are recorded with the rule and calendar behind them, so later changes of either do not touch the ticket.\n\
         --auto hands over every waiting ticket the catalogue decides and lists the others with their candidates.\n\
         Candidates come from the catalogue and from the units past tickets ended with (the .model file beside the ledger, which may be deleted). What was learned only advises, unless --learned or the setting dispatch.learned lets --auto dispatch what is certain enough; its source is then learned@ROW.",
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
                "learned",
                words(
                    "与 --auto 同用：目录定不下来的，把握达标（设置 dispatch.certainty）的也按学习所得派出",
                    "With --auto: where the catalogue does not decide, dispatch what was learned with enough certainty (dispatch.certainty) too",
                ),
            ),
            flag(
                "suggest",
                words(
                    "只提建议，不派单：每件列出候选单位、把握和依据的字词",
                    "Propose only, never act: candidates with confidence and the words that spoke for them",
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
        &BATCH_TABLE,
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
        example(words("只看建议", "Proposals only"), same("hotline dispatch 250912101108115409 --suggest")),
        example(
            words("改派", "Take it to another unit"),
            words(
                "hotline dispatch 250912101108115409 --reassign --unit 水务局 --reason 经核实属供水管道",
                "hotline dispatch 250912101108115409 --reassign --unit \"Water Bureau\" --reason \"It is a water main\"",
            ),
        ),
    ],
);
