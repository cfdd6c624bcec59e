//! The name of every fixed value, as an office says it. One function per type; each covers all values,
//! so a new one without a name does not compile.

use super::{Words, words};
use crate::domain::code::{
    Cause, EventKind, EvidenceKind, FaultKind, Grade, Kind, Lamp, Limit, Origin, Reached, Skip, Stage,
    Urgency, Way,
};
use crate::domain::event::Field;
use crate::domain::reply::ReplyFault;
use crate::domain::verdict::Verdict;

pub fn kind(kind: Kind) -> Words {
    match kind {
        Kind::Inquiry => words("咨询", "inquiry"),
        Kind::Suggestion => words("建议", "suggestion"),
        Kind::Complaint => words("投诉", "complaint"),
        Kind::Report => words("举报", "report"),
        Kind::Help => words("求助", "help"),
        Kind::Praise => words("表扬", "praise"),
        Kind::Other => words("其他", "other"),
    }
}

pub fn urgency(urgency: Urgency) -> Words {
    match urgency {
        Urgency::Normal => words("普通", "normal"),
        Urgency::Emergency => words("突发急办", "emergency"),
    }
}

pub fn way(way: Way) -> Words {
    match way {
        Way::Direct => words("直接答复", "direct answer"),
        Way::Smart => words("智能答复", "smart answer"),
        Way::Own => words("自助答复", "self-service"),
    }
}

pub fn reached(reached: Reached) -> Words {
    match reached {
        Reached::Reached => words("已联系上", "reached"),
        Reached::Unreached => words("未联系上", "not reached"),
        Reached::Skipped => words("不予回访", "not to be revisited"),
    }
}

pub fn skip(skip: Skip) -> Words {
    match skip {
        Skip::Judicial => words("司法程序中", "in judicial procedure"),
        Skip::Petition => words("信访程序中", "in petition procedure"),
        Skip::Declined => words("诉求人不要求回访", "requester wants no call"),
    }
}

pub fn grade(grade: Grade) -> Words {
    match grade {
        Grade::VerySatisfied => words("非常满意", "very satisfied"),
        Grade::Satisfied => words("满意", "satisfied"),
        Grade::FairlySatisfied => words("基本满意", "fairly satisfied"),
        Grade::Neutral => words("一般", "neutral"),
        Grade::Dissatisfied => words("不满意", "dissatisfied"),
        Grade::VeryDissatisfied => words("非常不满意", "very dissatisfied"),
    }
}

pub fn cause(cause: Cause) -> Words {
    match cause {
        Cause::Subjective => words("主观原因", "the unit's work"),
        Cause::Objective => words("客观原因", "objective reasons"),
        Cause::Policy => words("政策限制", "policy limits"),
        Cause::Unreasonable => words("诉求不合理", "unreasonable request"),
    }
}

pub fn evidence_kind(kind: EvidenceKind) -> Words {
    match kind {
        EvidenceKind::Photo => words("照片", "photo"),
        EvidenceKind::Video => words("视频", "video"),
        EvidenceKind::Audio => words("录音", "audio"),
        EvidenceKind::Document => words("文件", "document"),
        EvidenceKind::Other => words("其他材料", "other"),
    }
}

pub fn stage(stage: Stage) -> Words {
    match stage {
        Stage::Waiting => words("待派单", "awaiting dispatch"),
        Stage::Answered => words("已直接答复", "answered directly"),
        Stage::Dispatched => words("待签收", "awaiting signing"),
        Stage::Handling => words("办理中", "being handled"),
        Stage::Returning => words("退回待定", "return undecided"),
        Stage::Redoing => words("重办中", "being redone"),
        Stage::Closed => words("已办结", "closed"),
        Stage::Revisited => words("已回访", "revisited"),
        Stage::Shelved => words("挂账", "on account"),
        Stage::Disputed => words("待裁定", "awaiting a ruling"),
        Stage::Merged => words("已并单", "merged"),
        Stage::Declined => words("不予受理", "declined"),
        Stage::Transferred => words("已转出", "transferred"),
    }
}

pub fn event_kind(kind: EventKind) -> Words {
    match kind {
        EventKind::Opened => words("已建立台账", "ledger opened"),
        EventKind::Accepted => words("已受理", "accepted"),
        EventKind::Amended => words("已更正", "amended"),
        EventKind::Answered => words("已直接答复", "answered directly"),
        EventKind::Dispatched => words("已派单", "dispatched"),
        EventKind::Signed => words("已签收", "signed"),
        EventKind::Contacted => words("已联系诉求人", "requester contacted"),
        EventKind::ExtensionRequested => words("已申请延期", "extension requested"),
        EventKind::ExtensionGranted => words("已同意延期", "extension granted"),
        EventKind::ExtensionRefused => words("未同意延期", "extension refused"),
        EventKind::ReturnRequested => words("已申请退回", "return requested"),
        EventKind::ReturnGranted => words("已同意退回", "return granted"),
        EventKind::ReturnRefused => words("未同意退回", "return refused"),
        EventKind::Closed => words("已办结", "closed"),
        EventKind::Revisited => words("已回访", "revisited"),
        EventKind::SentBack => words("已退回重办", "sent back"),
        EventKind::Declined => words("不予受理", "declined"),
        EventKind::Transferred => words("已转出", "transferred"),
        EventKind::Linked => words("已关联", "linked"),
        EventKind::Merged => words("已并单", "merged"),
        EventKind::Unmerged => words("已解除并单", "unmerged"),
        EventKind::Disputed => words("已提出分歧", "disputed"),
        EventKind::Ruled => words("已裁定", "ruled"),
        EventKind::Joined => words("已增加协办", "joined"),
        EventKind::OpinionGiven => words("已反馈协办意见", "opinion given"),
        EventKind::Shelved => words("已挂账", "put on account"),
        EventKind::Unshelved => words("已销账", "struck off"),
        EventKind::Excluded => words("已剔除", "excluded"),
        EventKind::Supervised => words("已督办", "supervised"),
        EventKind::SupervisionAnswered => words("已反馈督办", "supervision answered"),
        EventKind::Appealed => words("已申诉", "appealed"),
        EventKind::AppealGranted => words("申诉成立", "appeal granted"),
        EventKind::AppealRefused => words("申诉不成立", "appeal refused"),
        EventKind::Evaluated => words("已评价", "evaluated"),
        EventKind::Warned => words("已预警", "warned"),
        EventKind::WarningAnswered => words("已反馈预警", "warning answered"),
        EventKind::WarningSettled => words("预警已了结", "warning settled"),
        EventKind::Recorded => words("已记录事项", "fact recorded"),
        EventKind::Noticed => words("已发函", "letter sent"),
        EventKind::Voided => words("已撤销", "undone"),
    }
}

pub fn limit(limit: Limit) -> Words {
    match limit {
        Limit::Sign => words("签收时限", "signing limit"),
        Limit::Contact => words("联系时限", "contact limit"),
        Limit::Return => words("退回时限", "return limit"),
        Limit::Reply => words("办理时限", "reply limit"),
        Limit::Support => words("协办时限", "support limit"),
    }
}

/// The names of Ezhou's plan (四).
pub fn fault_kind(kind: FaultKind) -> Words {
    match kind {
        FaultKind::LateSigning => words("超时签收", "late signing"),
        FaultKind::LateClosing => words("超时办结", "late closing"),
        FaultKind::NotContacted => words("未按期响应", "not contacted in time"),
        FaultKind::Dissatisfied => words("群众不满意", "requester dissatisfied"),
        FaultKind::UnfoundedReturn => words("不经核实拒签退单", "return without checking"),
        FaultKind::PoorReply => words("办结回复不规范", "reply below standard"),
        FaultKind::ShamHandling => words("退回重办“假办理”", "sham handling sent back"),
        FaultKind::WeakAppeal => words("申诉材料理由不充分", "insufficient appeal"),
    }
}

/// What exactly a fault consists in, by its code; `None` for a code no fault has.
pub fn fault_detail(code: &str) -> Option<Words> {
    let fixed = match code {
        "late" => words("超过期限", "done late"),
        "not-done" => words("到期未办", "not done by the due date"),
        "closed-without-contact" => words("未联系诉求人即办结", "closed without contacting the requester"),
        "not-contacted-again" => words("办结前未再次联系诉求人", "not contacted again before closing"),
        "no-reason-or-basis" => words("未写明理由或依据", "no reason or no basis given"),
        "overruled" => words("退回理由不成立", "return refused"),
        "insufficient" => words("申诉理由不充分", "insufficient grounds"),
        "sham" => words("回复与实际不符", "reply claims what was not done"),
        _ => {
            let of_call = Grade::from_code(code).map(grade).or_else(|| Cause::from_code(code).map(cause));
            return of_call.or_else(|| ReplyFault::from_code(code).map(super::reply::fault));
        }
    };
    Some(fixed)
}

pub fn lamp(lamp: Lamp) -> Words {
    match lamp {
        Lamp::Green => words("绿灯", "green"),
        Lamp::Yellow => words("黄灯", "yellow"),
        Lamp::Red => words("红灯", "red"),
    }
}

pub fn verdict(verdict: Verdict) -> Words {
    match verdict {
        Verdict::InTime => words("按时", "in time"),
        Verdict::Late => words("超时", "late"),
        Verdict::Overdue => words("超期未办", "overdue"),
        Verdict::Running => words("期限内", "running"),
        Verdict::Lifted => words("不再计时", "lifted"),
        Verdict::NoLimit => words("无时限", "no limit"),
    }
}

/// The value of an intake field that holds a code, with its name.
pub fn value(field: Field, code: &str) -> Option<(&'static str, Words)> {
    match field {
        Field::Kind => Kind::from_code(code).map(|value| (value.code(), kind(value))),
        Field::Urgency => Urgency::from_code(code).map(|value| (value.code(), urgency(value))),
        Field::Origin => {
            Origin::from_code(code).map(|value| (value.code(), super::names_beyond::origin(value)))
        }
        _ => None,
    }
}

/// Headings of the intake fields.
pub fn field(field: Field) -> Words {
    match field {
        Field::Channel => words("受理渠道", "channel"),
        Field::Category1 => words("一级分类", "category 1"),
        Field::Category2 => words("二级分类", "category 2"),
        Field::Category3 => words("三级分类", "category 3"),
        Field::Area => words("区域", "area"),
        Field::Address => words("地址", "address"),
        Field::Requester => words("诉求人", "requester"),
        Field::Phone => words("联系电话", "phone"),
        Field::Title => words("标题", "title"),
        Field::Content => words("内容", "content"),
        Field::Extra => words("其他列", "other columns"),
        Field::Kind => words("诉求类型", "kind"),
        Field::Urgency => words("紧急程度", "urgency"),
        Field::Origin => words("来源类别", "origin"),
    }
}

/// What an action is called in a sentence, by its command; `None` for a command that acts on no ticket.
pub fn action(command: &str) -> Option<Words> {
    Some(match command {
        "accept" => words("受理", "accepted"),
        "answer" => words("直接答复", "answered directly"),
        "dispatch" => words("派单", "dispatched"),
        "sign" => words("签收", "signed"),
        "contact" => words("登记联系诉求人", "marked as contacted"),
        "extend" => words("延期", "extended"),
        "return" => words("退回", "returned"),
        "close" => words("办结", "closed"),
        "revisit" => words("回访", "revisited"),
        "redo" => words("退回重办", "sent back"),
        "undo" => words("撤销", "undone"),
        "adjudicate" => words("提请裁定", "brought up for a ruling"),
        "join" => words("增加协办", "given supporting units"),
        "opinion" => words("登记协办意见", "given an opinion"),
        "supervise" => words("督办", "supervised"),
        "evaluate" => words("评价", "evaluated"),
        "merge" => words("并单", "merged"),
        "decline" => words("登记不予受理", "declined"),
        "transfer" => words("转出", "transferred"),
        "shelve" => words("挂账", "put on account"),
        "exclude" => words("剔除", "left out of the assessment"),
        _ => return None,
    })
}
