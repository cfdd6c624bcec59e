//! Help texts of the handling of tickets and of what follows the closing: revisit and redo.

use super::help::{CommandText, FILE, PERSON, REASON, TEXT, WORD, arg, example, flag, options, same};
use super::help_shared::{APPROVER, BATCH, BATCH_TABLE, GRANT, OF_UNIT, REFUSE, writes};
use super::words;

pub const SIGN: CommandText = writes(
    "sign",
    words("登记承办单位签收", "Record that a unit has taken a ticket on"),
    words(
        "签收时限默认为派单后 1 个工作日。超时签收照常登记，并计入负面清单。",
        "By default due within 1 working day of the dispatch. A late signing is recorded, and shows in the negative list.",
    ),
    &[&options(&[OF_UNIT]), &BATCH, &BATCH_TABLE],
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
        &BATCH_TABLE,
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
                    "延长几个工作日，如 3；按钟点计时的工单写 24h。与 --grant 同写时，可以少于申请的天数",
                    "Working days, such as 3; 24h for limits in hours. With --grant it may be fewer than were asked for",
                ),
            ),
            arg("reason", REASON, words("申请或不同意的理由", "Why it is asked for or refused")),
            GRANT,
            REFUSE,
            APPROVER,
        ]),
        &BATCH,
        &BATCH_TABLE,
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
        &BATCH_TABLE,
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
        &BATCH_TABLE,
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
        &BATCH_TABLE,
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
        &BATCH_TABLE,
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
