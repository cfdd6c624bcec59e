//! The names of the fixed values beyond the first loop: origins, classes of refusal, the ladder of
//! supervision, evaluators, warnings, recorded facts and letters.

use super::{Words, words};
use crate::domain::act::WEAK;
use crate::domain::code::{
    Evaluator, EventKind, Exclusion, FactKind, FaultKind, LetterKind, Level, Origin, Transfer, Unfit,
    WarningEnd, WarningKind,
};

pub fn origin(origin: Origin) -> Words {
    match origin {
        Origin::Request => words("群众诉求", "request"),
        Origin::Enterprise => words("企业诉求", "enterprise request"),
        Origin::Find => words("主动发现", "find"),
    }
}

pub fn unfit(class: Unfit) -> Words {
    match class {
        Unfit::OutsideArea => words("不属本行政区域", "outside the area"),
        Unfit::EmergencyLine => words("应拨紧急热线", "for an emergency line"),
        Unfit::Procedure => words("已进入诉讼、仲裁、复议程序", "in litigation, arbitration or review"),
        Unfit::Discipline => words("属纪检监察事项", "for discipline inspection"),
        Unfit::Disclosure => words("属政府信息公开申请", "information disclosure"),
        Unfit::Petition => words("已进入信访程序", "in petition procedure"),
        Unfit::Secret => words("涉及国家秘密、商业秘密、个人隐私", "state or business secrets, privacy"),
        Unfit::Malicious => words("恶意骚扰", "malicious"),
    }
}

pub fn transfer(to: Transfer) -> Words {
    match to {
        Transfer::EmergencyLine => words("紧急热线", "emergency line"),
        Transfer::UpperLevel => words("上级部门", "upper level"),
        Transfer::OtherPlatform => words("其他平台", "other platform"),
    }
}

pub fn exclusion(class: Exclusion) -> Words {
    match class {
        Exclusion::Unreasonable => words("诉求不合理", "unreasonable request"),
        Exclusion::Policy => words("政策限制", "policy limits"),
        Exclusion::Objective => words("客观原因", "objective reasons"),
        Exclusion::Other => words("其他", "other"),
    }
}

pub fn level(level: Level) -> Words {
    match level {
        Level::Reminder => words("催办", "reminder"),
        Level::Order => words("督办", "supervision order"),
        Level::Leadership => words("提请市政府", "request to the city leadership"),
        Level::Summons => words("约谈", "summons"),
        Level::Discipline => words("移交纪检", "referral to discipline"),
    }
}

pub fn evaluator(evaluator: Evaluator) -> Words {
    match evaluator {
        Evaluator::Deputy => words("人大代表", "people's deputy"),
        Evaluator::Member => words("政协委员", "consultative member"),
        Evaluator::Citizen => words("市民代表", "citizen"),
        Evaluator::Media => words("媒体", "media"),
        Evaluator::Institution => words("评价机构", "institution"),
    }
}

pub fn warning(kind: WarningKind) -> Words {
    match kind {
        WarningKind::Surge => words("诉求激增", "surge"),
        WarningKind::SharedMatter => words("一事多人", "shared matter"),
        WarningKind::Risk => words("风险隐患", "risk"),
        WarningKind::Limit => words("临期", "limit running out"),
        WarningKind::Other => words("其他", "other"),
    }
}

pub fn warning_end(end: WarningEnd) -> Words {
    match end {
        WarningEnd::Resolved => words("已消除", "resolved"),
        WarningEnd::Unfounded => words("经核不实", "unfounded"),
        WarningEnd::Escalated => words("升级处理", "escalated"),
    }
}

pub fn fact(kind: FactKind) -> Words {
    match kind {
        FactKind::PraiseTicket => words("表扬工单", "praise tickets"),
        FactKind::Letter => words("表扬信", "letters of praise"),
        FactKind::Banner => words("锦旗", "banners"),
        FactKind::Funds => words("惠企资金", "funds paid to enterprises"),
        FactKind::Enterprises => words("惠及企业", "enterprises served"),
        FactKind::Service => words("服务量", "service count"),
        FactKind::Other => words("其他", "other"),
    }
}

pub fn letter(kind: LetterKind) -> Words {
    match kind {
        LetterKind::Notice => words("提示函", "notice"),
        LetterKind::Reminder => words("催办通知", "reminder"),
        LetterKind::Order => words("督办通知单", "supervision order"),
        LetterKind::Request => words("提请函", "request to the leadership"),
        LetterKind::Summons => words("约谈通知", "summons"),
        LetterKind::Referral => words("移交函", "referral"),
        LetterKind::Ruling => words("分歧裁定书", "ruling"),
        LetterKind::Warning => words("预警函", "warning"),
        LetterKind::Feedback => words("评价反馈函", "evaluation feedback"),
    }
}

/// The name of an act's result; nothing for a kind that has none or a code it does not know.
pub fn result(kind: EventKind, code: &str) -> Option<Words> {
    match kind {
        EventKind::Declined => Unfit::from_code(code).map(unfit),
        EventKind::Transferred => Transfer::from_code(code).map(transfer),
        EventKind::Excluded => Exclusion::from_code(code).map(exclusion),
        EventKind::Supervised => Level::from_code(code).map(level),
        EventKind::Appealed => FaultKind::from_code(code).map(super::names::fault_kind),
        EventKind::AppealRefused => (code == WEAK).then_some(words("材料理由不充分", "insufficient grounds")),
        EventKind::Evaluated => Evaluator::from_code(code).map(evaluator),
        EventKind::Warned => WarningKind::from_code(code).map(warning),
        EventKind::WarningSettled => WarningEnd::from_code(code).map(warning_end),
        EventKind::Recorded => FactKind::from_code(code).map(fact),
        EventKind::Noticed => LetterKind::from_code(code).map(letter),
        _ => None,
    }
}
