//! Help texts of the acts that decide where a ticket belongs: merging, linking, declining, transferring,
//! putting on account, excluding.

use super::help::{CommandText, PERSON, REASON, TEXT, UNIT, WORD, arg, example, flag, options, same};
use super::help_shared::{BATCH, BATCH_TABLE, NUMBER, REVEAL, writes};
use super::words;

pub const MERGE: CommandText = writes(
    "merge",
    words("重复诉求并入主单，或解除并单", "Merge tickets of one matter, or take them out"),
    words(
        "并入主单的工单仍计入受理，不再计时、不再列入超期清单，随主单办结；主单办结后，各诉求人均可回访。并单只由人工登记，不会自动发生。\n\
         未办结的工单才能并入。主单须在台账中、未并入其他工单、未转出或不予受理；主单办结超过设置中 merge.days_after_closing 天的不再并入。解除并单后，工单回到待派单。",
        "A merged ticket still counts as accepted, runs against no limit, shows in no overdue list and closes with its root; once the root is closed, its requester may be called too. Nothing is ever merged by itself.\n\
         Only open tickets are merged. The root is in the ledger, not merged itself, neither declined nor transferred, and not closed for longer than merge.days_after_closing in the settings. Taken out, a ticket waits for its dispatch.",
    ),
    &[
        &options(&[
            arg(
                "into",
                NUMBER,
                words("主单编号（并单时必填）", "The root that the tickets go with (required to merge)"),
            ),
            flag("undo", words("解除并单，须写 --reason", "Take the tickets out again; needs --reason")),
            arg("reason", REASON, words("原因（必填）", "Why (required)")),
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    &[
        example(
            words("两件并入一件主单", "Two tickets into one root"),
            words(
                "hotline merge 250912101108115410 250912101108115411 --into 250912101108115409 --reason 同一路段路灯",
                "hotline merge 250912101108115410 250912101108115411 --into 250912101108115409 --reason \"Same street lights\"",
            ),
        ),
        example(
            words(
                "由表格成批并单，表中有“主单编号”“原因”两列",
                "Many, with the roots and reasons in the table",
            ),
            same("hotline merge --from merges.csv"),
        ),
        example(
            words("解除并单", "Take one out"),
            words(
                "hotline merge 250912101108115410 --undo --reason 核实为另一路段",
                "hotline merge 250912101108115410 --undo --reason \"Another street\"",
            ),
        ),
    ],
);

pub const LINK: CommandText = writes(
    "link",
    words("把诉求与主动发现的工单关联（未诉先办）", "Link a request to an earlier find"),
    words(
        "诉求反映的问题，此前已由巡查或其他平台发现并登记的，登记关联。诉求照常办理；年报据此计算未诉先办的成效。\n\
         主动发现的工单由受理渠道（设置中的 origin.find_channels）或 accept --origin 主动发现 认定。",
        "For a request about something that a patrol or another platform had found and recorded before. The request is handled as any other; the report counts from the links what finds have forestalled.\n\
         A ticket is a find by its channel (origin.find_channels in the settings) or by accept --origin find.",
    ),
    &[
        &options(&[
            arg("find", NUMBER, words("主动发现的工单编号（必填）", "The number of the find (required)")),
            arg("reason", REASON, words("说明", "A remark")),
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    &[
        example(
            words("登记关联", "Link a request"),
            same("hotline link 250912101108115409 --find 250901090000000012"),
        ),
        example(
            words("成批关联，表中有“主动发现工单编号”一列", "Many, with the finds in the table"),
            same("hotline link --from links.csv"),
        ),
    ],
);

pub const DECLINE: CommandText = writes(
    "decline",
    words("登记不予受理，并告知渠道", "Record that a request is not accepted, and what was told"),
    words(
        "依据国办函〔2025〕66号，不属受理范围的要分类登记，并告知诉求人应走的渠道。已派单未办结的工单也可登记，承办单位此后不再计时，此前的超期仍计。",
        "What letter 66 of 2025 leaves out of acceptance is classed, and the requester told the proper channel. Also for tickets that a unit has: its limits end, but what it missed before stays.",
    ),
    &[
        &options(&[
            arg(
                "class",
                WORD,
                words(
                    "情形（必填）：区域外、紧急热线、诉讼（含仲裁、复议）、纪检监察、信息公开、信访、涉密、恶意骚扰",
                    "outside-area, emergency-line, procedure, discipline, disclosure, petition, secret or malicious (required)",
                ),
            ),
            arg(
                "told",
                TEXT,
                words("告知诉求人的渠道（必填）", "The channel the requester was told (required)"),
            ),
            arg("person", PERSON, words("告知人", "Who told the requester")),
            arg("reason", REASON, words("说明", "A remark")),
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    &[
        example(
            words("已进入诉讼", "Before a court"),
            words(
                "hotline decline 250912101108115409 --class 诉讼 --told 请向受诉法院反映 --person 李芳",
                "hotline decline 250912101108115409 --class procedure --told \"Ask the court\" --person \"Li Fang\"",
            ),
        ),
        example(words("由表格成批登记", "Many, from a table"), same("hotline decline --from declined.csv")),
    ],
);

pub const TRANSFER: CommandText = writes(
    "transfer",
    words("转给紧急热线、上级部门或其他平台", "Hand a request to somebody outside this office"),
    words(
        "属 110、119、120、122 的应即时转出，--to 写号码即可。转出后不再计时；对方退回的，用 dispatch 另行派单，须写 --reason。",
        "What belongs to 110, 119, 120 or 122 goes there at once: --to takes the number. Its limits end; what comes back is dispatched with dispatch and a --reason.",
    ),
    &[
        &options(&[
            arg(
                "to",
                WORD,
                words(
                    "去向（必填）：110、119、120、122，或 紧急热线、上级部门、其他平台",
                    "110, 119, 120, 122, or emergency-line, upper-level, other-platform (required)",
                ),
            ),
            arg(
                "receiver",
                UNIT,
                words("接收单位；--to 写号码时可不写", "Who takes it; not needed when --to is a number"),
            ),
            arg("reason", REASON, words("原因（必填）", "Why (required)")),
            arg("person", PERSON, words("对方接收人", "Who took it over there")),
            arg("text", TEXT, words("备注", "A remark")),
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    &[
        example(
            words("火情立即转 119", "A fire, to 119 at once"),
            words(
                "hotline transfer 250912101108115409 --to 119 --reason 楼道起火",
                "hotline transfer 250912101108115409 --to 119 --reason \"Fire in a stairwell\"",
            ),
        ),
        example(
            words("转上级部门", "To an upper level"),
            words(
                "hotline transfer 250912101108115409 --to 上级部门 --receiver 市住建局 --reason 属市级权限",
                "hotline transfer 250912101108115409 --to upper-level --receiver \"City Housing Bureau\" --reason \"City matter\"",
            ),
        ),
    ],
);

pub const SHELVE: CommandText = writes(
    "shelve",
    words("疑难工单挂账、销账，或列出在账工单", "Put on account, strike off, or list what lies there"),
    words(
        "一时难以解决的工单，经审批挂账，办理时限停走；签收、联系时限照走。销账时，时限按挂账期间顺延：以工作日计的顺延工作日，以小时计的顺延小时，新时限记入台账。挂账前已经超期的，时限不变。\n\
         不写工单编号时，列出在账的工单及挂账天数。",
        "A hard case goes on account with approval, and its reply limit stands still; those to sign and contact run on. Struck off, the due moment moves on by the working days (or hours) it lay, and is sealed. A limit that had passed before does not move.\n\
         Without ticket numbers, lists what lies on account with its age.",
    ),
    &[
        &options(&[
            flag("strike", words("销账，须写 --reason", "Strike off; needs --reason")),
            arg("approver", PERSON, words("审批人；挂账时必填", "Who approved; required to put on account")),
            arg("reason", REASON, words("原因（必填）", "Why (required)")),
            REVEAL,
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    &[
        example(
            words("挂账", "Put one on account"),
            words(
                "hotline shelve 250912101108115409 --approver 周主任 --reason 待上级专项资金",
                "hotline shelve 250912101108115409 --approver \"Director Zhou\" --reason \"Waits for funds\"",
            ),
        ),
        example(
            words("销账", "Strike it off"),
            words(
                "hotline shelve 250912101108115409 --strike --reason 资金已到位",
                "hotline shelve 250912101108115409 --strike --reason \"The funds are there\"",
            ),
        ),
        example(words("列出在账的工单", "What lies on account"), same("hotline shelve")),
    ],
);

pub const EXCLUDE: CommandText = writes(
    "exclude",
    words("经审批不计入考核", "Leave tickets out of the assessment"),
    words(
        "须有审批人和原因。剔除的工单仍在台账中、仍计入受理，只是不计入各项比率、负面清单、提示函和通报名单。不写工单编号时列出已剔除的工单。",
        "Needs approver and reason. The ticket stays in the ledger and counts as accepted; rates, the negative list, notices and the bulletin leave it out. Without numbers, lists what was excluded.",
    ),
    &[
        &options(&[
            arg(
                "class",
                WORD,
                words(
                    "情形（必填）：诉求不合理、政策限制、客观原因、其他",
                    "unreasonable, policy, objective or other (required)",
                ),
            ),
            arg("approver", PERSON, words("审批人（必填）", "Who approved (required)")),
            arg("reason", REASON, words("原因（必填）", "Why (required)")),
        ]),
        &BATCH,
        &BATCH_TABLE,
    ],
    &[
        example(
            words("剔除一件", "Leave one out"),
            words(
                "hotline exclude 250912101108115409 --class 政策限制 --approver 周主任 --reason 现行政策不允许",
                "hotline exclude 250912101108115409 --class policy --approver \"Director Zhou\" --reason \"The law forbids it\"",
            ),
        ),
        example(words("由表格成批剔除", "Many, from a table"), same("hotline exclude --from excluded.csv")),
        example(words("列出已剔除的工单", "What was excluded"), same("hotline exclude")),
    ],
);
