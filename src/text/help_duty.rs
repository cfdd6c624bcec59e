//! Help texts of rulings, joint handling, supervision and appeals.

use super::help::{
    ArgText, CommandText, FILE, PERIOD, PERSON, REASON, TEXT, UNIT, WORD, arg, example, flag, options, same,
};
use super::help_shared::{APPROVER, BATCH, BATCH_TABLE, GRANT, REFUSE};
use super::{Words, words};

const UNITS: Words = words("单位、单位", "UNIT,UNIT");
const BASIS: Words = words("依据", "BASIS");
const FAIL: ArgText = flag(
    "fail_if_any",
    words("不写工单编号时：有内容则退出码为 4", "Without numbers: exit with status 4 if anything is listed"),
);
const FOUND: Words = words(
    "不写工单编号、加 --fail-if-any 且清单不为空",
    "without numbers, with --fail-if-any: the list is not empty",
);

pub const ADJUDICATE: CommandText = CommandText {
    name: "adjudicate",
    about: words("职责分歧的登记和裁定", "Disputes about whose duty a ticket is, and their rulings"),
    details: words(
        "不写工单编号时，列出待裁定的分歧、各方单位和已过工作日。写 --party 登记一方的意见，理由和依据缺一不可；各方分别登记，裁定前不能派单和办结。\n\
         写 --lead 登记机构编制、司法等部门的裁定：工单随即派给裁定的主办单位，重新计时，不得再退回（终审）；原单位的签收、办理评判保持不变。退回申请尚未审核的，由裁定一并了结。",
        "Without numbers, lists the open disputes with their parties and age in working days. --party records one unit's position, with reason and basis; each party has its own. Until the ruling the ticket cannot be dispatched or closed.\n\
         --lead records the ruling of the staffing office and the justice bureau: the ticket is handed to the lead unit under fresh limits and cannot be returned; the earlier unit keeps its verdicts. A return nobody has decided is settled by the ruling.",
    ),
    sections: &[
        &options(&[
            arg("party", UNIT, words("提出意见的单位", "The unit whose position this is")),
            arg("lead", UNIT, words("裁定的主办单位", "The unit that the ruling makes the lead")),
            arg("supporting", UNITS, words("裁定的协办单位", "The units that the ruling has support it")),
            arg(
                "offices",
                UNITS,
                words("参加裁定的部门，裁定时必填", "The offices that ruled; required for a ruling"),
            ),
            arg("reason", REASON, words("理由（必填）", "Why (required)")),
            arg("basis", BASIS, words("职责或政策依据（必填）", "The rule it rests on (required)")),
            arg("approver", PERSON, words("签发裁定的人", "Who signed the ruling")),
            FAIL,
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    examples: &[
        example(words("待裁定的分歧", "The open disputes"), same("hotline adjudicate")),
        example(
            words("登记一方的意见", "One unit's position"),
            words(
                "hotline adjudicate 250912101108115409 --party 城市管理局 --reason 道路尚未移交 --basis 移交协议第3条",
                "hotline adjudicate 250912101108115409 --party Parks --reason \"Not handed over\" --basis \"Agreement, 3\"",
            ),
        ),
        example(
            words("登记裁定并派单", "The ruling"),
            words(
                "hotline adjudicate 250912101108115409 --lead 城市管理局 --offices 编办、司法局 --reason 已移交 --basis 职责清单第12条",
                "hotline adjudicate 250912101108115409 --lead Parks --offices Staffing,Justice --reason \"Handed over\" --basis \"Duty list, 12\"",
            ),
        ),
    ],
    found: Some(FOUND),
    children: &[],
};

pub const JOIN: CommandText = CommandText {
    name: "join",
    about: words("增加协办单位（联办、街道吹哨）", "Call in units to support the lead"),
    details: words(
        "不写工单编号时，列出未反馈的协办意见和各单位的协办情况。增加的协办单位应在协办时限（默认 2 个工作日）内反馈意见；主办单位不变，由其统一答复诉求人（首接负责制）。",
        "Without numbers, lists the opinions owed and each unit's supporting work. Units called in give their opinion within the support limit (2 working days by default); the lead unit stays, and replies for all.",
    ),
    sections: &[
        &options(&[
            arg("unit", UNITS, words("增加的协办单位，可写多个", "The units to call in")),
            arg("whistle", UNIT, words("吹哨的街道、乡镇", "The street or town that called them")),
            arg("reason", REASON, words("会办理由（必填）", "Why (required)")),
            arg(
                "period",
                PERIOD,
                words(
                    "不写工单编号时：只统计这一时段交办的协办",
                    "Without numbers: count what was asked in this period",
                ),
            ),
            FAIL,
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    examples: &[
        example(
            words("增加两个协办单位", "Two units"),
            words(
                "hotline join 250912101108115409 --unit 水务局、供电公司 --reason 涉及管线迁改",
                "hotline join 250912101108115409 --unit Water,Power --reason \"Pipes and cables\"",
            ),
        ),
        example(
            words("街道吹哨", "A street calls"),
            words(
                "hotline join 250912101108115409 --unit 水务局 --whistle 东街办事处 --reason 积水多日",
                "hotline join 250912101108115409 --unit Water --whistle \"East Street\" --reason Flooded",
            ),
        ),
        example(words("各单位 11 月的协办情况", "November, by unit"), same("hotline join --period 2025-11")),
    ],
    found: Some(FOUND),
    children: &[],
};

pub const OPINION: CommandText = super::help_shared::writes(
    "opinion",
    words("登记协办单位的意见", "Record a supporting unit's opinion"),
    words(
        "每个协办单位反馈一次，超过协办时限的照常登记，并在超期清单和协办情况中反映。",
        "Once for each supporting unit. A late one is recorded, and shows in the overdue list and the table of supporting work.",
    ),
    &[
        &options(&[
            arg("unit", UNIT, words("协办单位（必填）", "The supporting unit (required)")),
            arg("text", TEXT, words("意见（必填）", "The opinion (required)")),
            arg("person", PERSON, words("经办人", "Who gave it")),
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    &[
        example(
            words("登记协办意见", "An opinion"),
            words(
                "hotline opinion 250912101108115409 --unit 水务局 --text 管线本周迁改完毕",
                "hotline opinion 250912101108115409 --unit Water --text \"Moved this week\"",
            ),
        ),
        example(words("由表格成批登记", "Many, from a table"), same("hotline opinion --from opinions.xlsx")),
    ],
);

pub const SUPERVISE: CommandText = CommandText {
    name: "supervise",
    about: words("督办：催办、督办、提请、约谈、移交", "Supervision, rung by rung"),
    details: words(
        "不写工单编号时，列出应发的督办（等级、依据情形、何时起、所据台账行）和已发未反馈的督办；--named 列出应在通报中点名的单位。\n\
         写工单编号或 --due 时，发出应发的那一级：办理时限到期次日催办，上一级逾期未反馈且仍未办结的逐级升级。每次派单每级只发一次，按日期推算，多次运行不会重复。\n\
         提前或越级发出的，用 --level 写明等级，用 --reason 写明理由；不针对某件工单的，用 --unit 和 --level。单位反馈用 --answer 登记。",
        "Without numbers, lists what is due (rung, ground, since when, the rows it rests on) and what is unanswered; --named lists who is to be named in the bulletin.\n\
         With numbers or --due, issues the rung that is due: a reminder the day after the reply limit, then one rung after the other while nobody answers and the ticket is open. Each rung once for a hand-over, by dates, however often it is run.\n\
         A rung out of turn needs --level and --reason; one without a ticket, --unit and --level. --answer records what the unit answers.",
    ),
    sections: &[
        &options(&[
            flag("due", words("发出全部应发的督办", "Issue everything that is due")),
            arg(
                "level",
                WORD,
                words(
                    "等级：催办、督办、提请市政府、约谈、移交纪检",
                    "The rung: reminder, order, leadership, summons or discipline",
                ),
            ),
            arg(
                "unit",
                UNIT,
                words(
                    "单位：与工单编号同写时用于核对，与 --due 同写时只发这个单位的，单独写时督办该单位",
                    "The unit: to be sure, with numbers; only its tickets, with --due; alone, the one supervised",
                ),
            ),
            arg(
                "reason",
                REASON,
                words("理由；提前、越级或针对单位的必填", "Why; required out of turn and for a unit"),
            ),
            arg("approver", PERSON, words("签发人", "Who signed it")),
            arg("answer", TEXT, words("登记单位的反馈", "Record the unit's answer")),
            flag("named", words("列出应通报点名的单位", "List who is to be named in the bulletin")),
            arg(
                "period",
                PERIOD,
                words("--named 的时段；默认全部", "The period of --named; by default always"),
            ),
            FAIL,
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    examples: &[
        example(
            words("每天清早发出全部应发的", "Every morning: issue what is due"),
            same("hotline supervise --due"),
        ),
        example(
            words("领导批示督办", "Ordered by the leadership"),
            words(
                "hotline supervise 250912101108115409 --level 督办 --reason 区领导批示",
                "hotline supervise 250912101108115409 --level order --reason \"By the district head\"",
            ),
        ),
        example(
            words("约谈一个单位", "Summon a unit"),
            words(
                "hotline supervise --unit 城市管理局 --level 约谈 --reason 连续两月按时办结率末位",
                "hotline supervise --unit Parks --level summons --reason \"Last two months running\"",
            ),
        ),
        example(
            words("登记反馈", "The answer"),
            words(
                "hotline supervise 250912101108115409 --answer 已安排施工，周五前完成",
                "hotline supervise 250912101108115409 --answer \"Done by Friday\"",
            ),
        ),
    ],
    found: Some(words(
        "不写工单编号、加 --fail-if-any 且有应发的（--named：有应点名的）",
        "without numbers, with --fail-if-any: something is due (--named: somebody is to be named)",
    )),
    children: &[],
};

pub const APPEAL: CommandText = CommandText {
    name: "appeal",
    about: words("对负面清单的申诉和审核", "Contest a fault of the negative list; decide on it"),
    details: words(
        "不写工单编号时，列出待审核的申诉。单位对负面清单中的一项（含群众不满意）有异议的，在问题成立后的申诉期限（默认 5 个工作日）内申诉一次。\n\
         审核用 --grant 或 --refuse。成立的不再计入，但仍在台账中，negative-list --all 可见；不成立且加 --weak 的，另记“申诉材料理由不充分”。",
        "Without numbers, lists the appeals not yet decided. A unit contests a fault (a dissatisfied call included) once, within the appeal limit (5 working days by default) of when it came about.\n\
         --grant or --refuse decides. Granted, the fault no longer counts, yet stays on record (negative-list --all); refused with --weak, the appeal is itself a fault.",
    ),
    sections: &[
        &options(&[
            arg(
                "unit",
                UNIT,
                words(
                    "申诉单位；默认为工单的承办单位。不写工单编号时：只列这个单位的",
                    "The unit; by default the ticket's. Without numbers: only its appeals",
                ),
            ),
            arg(
                "fault",
                WORD,
                words(
                    "申诉哪一类问题，写法同 negative-list --fault",
                    "The kind of fault, as for negative-list --fault",
                ),
            ),
            arg(
                "reason",
                REASON,
                words("申诉或审核的理由（必填）", "Why it is contested, granted or refused (required)"),
            ),
            arg("basis", BASIS, words("申诉的政策依据", "The rule the appeal rests on")),
            arg("evidence", FILE, words("佐证材料，可写多次", "Proof; may be repeated")),
            GRANT,
            REFUSE,
            flag("weak", words("不成立，且材料理由不充分", "Refused for insufficient grounds")),
            APPROVER,
            FAIL,
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    examples: &[
        example(
            words("对超时签收申诉", "Contest a late signing"),
            words(
                "hotline appeal 250912101108115409 --fault 超时签收 --reason 平台故障 --evidence 截图.png",
                "hotline appeal 250912101108115409 --fault late-signing --reason \"Platform down\" --evidence shot.png",
            ),
        ),
        example(
            words("申诉成立", "Grant it"),
            words(
                "hotline appeal 250912101108115409 --grant --approver 周主任 --reason 故障属实",
                "hotline appeal 250912101108115409 --grant --approver \"Director Zhou\" --reason \"It was down\"",
            ),
        ),
        example(
            words("不成立，理由不充分", "Refuse it for insufficient grounds"),
            words(
                "hotline appeal 250912101108115409 --refuse --weak --approver 周主任 --reason 未附证明",
                "hotline appeal 250912101108115409 --refuse --weak --approver \"Director Zhou\" --reason \"No proof\"",
            ),
        ),
    ],
    found: Some(FOUND),
    children: &[],
};
