//! The words exports and people use for fixed values, besides their names: half-width, lower case,
//! without blanks and hyphens, the way `synonyms` compares them. A new synonym is one more word here.

use crate::domain::code::{
    Cause, Exclusion, Grade, Kind, Origin, Reached, Skip, Transfer, Unfit, Urgency, Way,
};
use crate::domain::limits::SpanUnit;

/// A value and its words, separated by blanks.
pub type Row<T> = (T, &'static str);

pub const KINDS: &[Row<Kind>] = &[
    (Kind::Inquiry, "咨询 查询 询问 问询 政策咨询 业务咨询 enquiry question"),
    (Kind::Suggestion, "建议 建言 意见 意见建议 建议意见 意见和建议 建言献策 批评建议 proposal"),
    (Kind::Complaint, "投诉 投诉举报 申诉投诉"),
    (Kind::Report, "举报 检举 举报线索 违法举报"),
    (Kind::Help, "求助 求决 救助 帮助 诉求求助 非紧急求助 helprequest request"),
    (Kind::Praise, "表扬 感谢 表扬感谢 感谢表扬 点赞 thanks compliment"),
    (Kind::Other, "其他 其它"),
];

pub const URGENCIES: &[Row<Urgency>] = &[
    (Urgency::Normal, "普通 一般 正常 常规 平 平件 普通件 一般件 非紧急 不紧急 ordinary"),
    (
        Urgency::Emergency,
        "突发急办 紧急 急 特急 突发 加急 急件 紧急件 特急件 加急件 应急 突发事件 非常紧急 十分紧急 \
         urgent",
    ),
];

pub const WAYS: &[Row<Way>] = &[
    (Way::Direct, "直接答复 直接解答 直接办理 直办 当场答复 即时答复 在线答复 directanswer"),
    (Way::Smart, "智能答复 智能 智办 智能客服 机器人 机器人答复 ai"),
    (Way::Own, "自助答复 自助 自办 自助办理 自助查询 selfservice"),
];

/// Ways of handling that end a request where it was taken down.
pub const DIRECT: &str = "直接答复 直接回复 直接解答 直接办结 直接办理 直接处理 直接解决 直答 直办 当场答复 当场回复 当场解答 当场办结 \
     当场办理 当场处理 当场解决 即时答复 即时回复 即时解答 即时办结 即时办理 即时处理 即时解决 在线答复 在线办结 \
     directanswer direct";

pub const SPANS: &[Row<SpanUnit>] = &[
    (SpanUnit::WorkingDays, "wd 天 日 工作日 个工作日 工作天 个工作天 个"),
    (SpanUnit::Hours, "h 小时 个小时"),
    (SpanUnit::Minutes, "min 分钟 分"),
    (SpanUnit::OfficeHours, "oh 工作小时 个工作小时"),
];

pub const REACHED: &[Row<Reached>] = &[
    (
        Reached::Reached,
        "已联系上 已联系 联系上 联系成功 接通 已接通 接听 正常接听 已接听 成功 回访成功 成功回访 \
         已回访",
    ),
    (
        Reached::Unreached,
        "未联系上 未联系 联系不上 未接通 无法接通 未接 未接听 无人接听 无应答 关机 停机 空号 错号 \
         拒接 挂断 占线 忙音 暂停服务 不在服务区 无法联系 失败 回访失败 回访未成功 noanswer",
    ),
    (Reached::Skipped, "不予回访 不回访 免回访 免于回访 无需回访 不需回访 不需要回访 无须回访 不用回访"),
];

pub const SKIPS: &[Row<Skip>] = &[
    (Skip::Judicial, "司法程序中 司法程序 司法 诉讼 诉讼中 仲裁 仲裁中 诉讼仲裁 涉法涉诉 法院"),
    (Skip::Petition, "信访程序中 信访程序 信访 信访中 信访件 信访事项"),
    (
        Skip::Declined,
        "诉求人不要求回访 不要求回访 要求不回访 诉求人要求不回访 无需回访 不需要回访 不需回访 \
         不用回访 拒绝回访 谢绝回访",
    ),
];

pub const GRADES: &[Row<Grade>] = &[
    (Grade::VerySatisfied, "非常满意 很满意 十分满意 特别满意"),
    (Grade::Satisfied, "满意"),
    (Grade::FairlySatisfied, "基本满意 比较满意 较满意 较为满意 还算满意"),
    (Grade::Neutral, "一般 一般满意 中立 中评 average"),
    (Grade::Dissatisfied, "不满意 不太满意 比较不满意 较不满意 较为不满意 基本不满意 不满 unsatisfied"),
    (Grade::VeryDissatisfied, "非常不满意 很不满意 十分不满意 特别不满意 极不满意 veryunsatisfied"),
];

pub const CAUSES: &[Row<Cause>] = &[
    (Cause::Subjective, "主观原因 主观 单位原因 承办单位原因 工作原因 服务态度 办理不力 推诿扯皮"),
    (Cause::Objective, "客观原因 客观 客观条件限制 条件限制 客观条件 历史遗留 历史遗留问题"),
    (Cause::Policy, "政策限制 政策原因 政策 政策规定 政策性原因 受政策限制 法规限制 政策法规限制"),
    (Cause::Unreasonable, "诉求不合理 不合理 不合理诉求 无理诉求 要求过高 期望过高 诉求过高"),
];

pub const ORIGINS: &[Row<Origin>] = &[
    (Origin::Request, "群众诉求 群众 市民诉求 市民 个人 个人诉求"),
    (Origin::Enterprise, "企业诉求 企业 涉企 涉企诉求 店小二 营商环境"),
    (Origin::Find, "主动发现 未诉先办 巡查发现 巡查 自行发现"),
];

pub const UNFITS: &[Row<Unfit>] = &[
    (Unfit::OutsideArea, "不属本行政区域 不属于本行政区域 区域外 非本区域 不属本区"),
    (Unfit::EmergencyLine, "应拨紧急热线 紧急热线 110 119 120 122"),
    (Unfit::Procedure, "已进入诉讼、仲裁、复议程序 诉讼 仲裁 复议 行政复议 诉讼仲裁复议 司法程序"),
    (Unfit::Discipline, "属纪检监察事项 纪检监察 纪检 监察"),
    (Unfit::Disclosure, "属政府信息公开申请 政府信息公开 信息公开"),
    (Unfit::Petition, "已进入信访程序 信访程序 信访"),
    (Unfit::Secret, "涉及国家秘密、商业秘密、个人隐私 涉密 国家秘密 商业秘密 个人隐私"),
    (Unfit::Malicious, "恶意骚扰 骚扰 恶意"),
];

pub const TRANSFERS: &[Row<Transfer>] = &[
    (Transfer::EmergencyLine, "紧急热线 110 119 120 122 报警 火警 急救 emergency"),
    (Transfer::UpperLevel, "上级部门 上级 市级 省级 市平台 省平台 市12345 省12345"),
    (Transfer::OtherPlatform, "其他平台 其它平台 其他区县 外区"),
];

pub const EXCLUSIONS: &[Row<Exclusion>] = &[
    (Exclusion::Unreasonable, "诉求不合理 不合理 不合理诉求 无理诉求"),
    (Exclusion::Policy, "政策限制 政策 政策原因 政策性原因"),
    (Exclusion::Objective, "客观原因 客观 不可抗力 历史遗留问题"),
    (Exclusion::Other, "其他 其它"),
];

pub const YES_NO: &[Row<bool>] = &[
    (true, "是 已 有 对 √ ✓ ✔ ☑ y yes true t 1 是的"),
    (false, "否 未 无 不 没有 不是 尚未 × ✗ ✘ ☒ x n no false f 0"),
];

/// What is or is not done, in columns such as 是否解决: 已解决, 未联系.
pub const DONE: &str = "解决 联系 联系上 接通 延期 办结 办理 处理 签收 退回 退单 重办 回访 答复 回复";

/// Words that say nothing, whatever the column.
pub const SILENT: &str = "/ \\ — —— * 空 null none n/a na nan 未填 未填写 暂无 待定 不详";
