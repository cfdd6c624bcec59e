//! Headings, titles and formulas of the lists about where tickets belong: on account, merged and linked,
//! finds and enterprise requests.

use super::moment::moment;
use super::{Lang, Words, words};
use crate::domain::Stamp;

pub const T_SHELVED: Words = words("挂账清单", "On account");
pub const SHELVED: Words = words("挂账时间", "since");
pub const DAYS: Words = words("挂账天数", "days");
pub const WORKING_DAYS: Words = words("挂账工作日", "working days");
pub const APPROVER: Words = words("审批人", "approved by");
pub const REASON: Words = words("原因", "reason");

pub const T_EXCLUDED: Words = words("剔除清单", "Excluded");
pub const EXCLUDED: Words = words("剔除时间", "since");
pub const CLASS: Words = words("情形", "class");

pub const T_KIN: Words = words("并单与关联", "Merged and linked");
pub const RELATION: Words = words("关系", "relation");
pub const K_ROOT: Words = words("主单", "root");
pub const K_CHILD: Words = words("并入本单", "merged into this");
pub const K_FIND: Words = words("主动发现", "find");
pub const K_LINKED: Words = words("关联诉求", "linked request");
pub const ROOT: Words = words("主单编号", "merged into");

pub const T_FINDS: Words = words("未诉先办", "Finds");
pub const F_FOUND: Words = words("主动发现", "found");
pub const F_CLOSED: Words = words("办结", "closed");
pub const F_IN_TIME: Words = words("按时办结", "closed in time");
pub const F_LINKED: Words = words("关联诉求", "linked requests");
pub const F_FORESTALLED: Words = words("先于诉求化解", "forestalled");

pub const N_FOUND: Words = words("本期登记的主动发现工单", "finds accepted in the period");
pub const N_CLOSED: Words = words("至今已办结（含直接答复） ÷ 主动发现", "closed or answered by now ÷ found");
pub const N_IN_TIME: Words = words(
    "按时办结 ÷ 本期到期的主动发现工单（未办结已超期的计入分母）",
    "closed in time ÷ finds due in the period (open and overdue count as late)",
);
pub const N_LINKED: Words =
    words("关联或并入这些工单的诉求件数", "requests linked to these finds or merged into them");
pub const N_FORESTALLED: Words =
    words("已办结且没有诉求关联或并入 ÷ 已办结", "closed without any such request ÷ closed");

pub const T_ENTERPRISE: Words = words("企业诉求", "Enterprise requests");
pub const E_ACCEPTED: Words = words("受理", "accepted");
pub const E_ANSWERED: Words = words("直接答复", "answered on the spot");
pub const E_DISPATCHED: Words = words("派单", "dispatched");
pub const E_IN_TIME: Words = words("按时办结", "closed in time");
pub const E_SATISFIED: Words = words("满意", "satisfied");

pub const M_ACCEPTED: Words = words("本期受理的企业诉求", "enterprise requests accepted in the period");
pub const M_ANSWERED: Words = words("直接答复 ÷ 受理", "answered directly ÷ accepted");
pub const M_DISPATCHED: Words = words("派单 ÷ 受理", "handed over ÷ accepted");
pub const M_IN_TIME: Words = words(
    "按时办结 ÷ 本期到期的企业诉求（未办结已超期的计入分母）",
    "closed in time ÷ due in the period (open and overdue count as late)",
);
pub const M_SATISFIED: Words = words(
    "非常满意、满意、基本满意 ÷ 本期有效回访",
    "very, simply and fairly satisfied ÷ valid calls of the period",
);

pub fn finds_note(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => {
            "先于诉求化解：主动发现的问题已办结，且没有诉求与它关联、并入它。关联和并单由人工登记，未登记的诉求不计。"
        }
        Lang::En => {
            "Forestalled: the find is closed and no request has been linked to it or merged into it. Both are recorded by hand; requests that nobody linked are not counted."
        }
    }
}

/// A time on account that the days of a limit span.
pub fn lay(lang: Lang, from: Stamp, until: Stamp) -> String {
    let (from, until) = (moment(from), moment(until));
    match lang {
        Lang::Zh => format!("其中 {from} 至 {until} 挂账，时限不走。"),
        Lang::En => format!("From {from} to {until} it lay on account and the limit stood still."),
    }
}

/// A correction of kind or urgency.
pub fn limits_stay(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "已派单的，时限仍按派单时封存的计算；要按更正后的计时，请改派（dispatch --reassign）。",
        Lang::En => {
            "Where it was handed over before, its limits stay as sealed; dispatch --reassign begins new ones."
        }
    }
}

pub fn excluded(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Zh => format!("已剔除 {count} 件。"),
        Lang::En => format!("{count} excluded."),
    }
}

pub fn shelved(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Zh => format!("在账 {count} 件。"),
        Lang::En => format!("{count} on account."),
    }
}
