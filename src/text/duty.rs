//! The words of rulings, joint handling, supervision and appeals: refusals with their way out, names of
//! grounds, headings and remarks.

use super::message::message;
use super::moment::{due as day, moment, span};
use super::phrase::{list, quote};
use super::{Lang, Message, Words, names, names_beyond, words};
use crate::domain::action::adjudicate::RULING;
use crate::domain::duty::DutyRefusal;
use crate::domain::leg::Decision;
use crate::domain::limits::Span;
use crate::domain::supervision::{Ground, NamedFor};

macro_rules! labels {
    ($($name:ident = $zh:literal, $en:literal;)+) => {
        $(pub const $name: Words = words($zh, $en);)+
        #[cfg(test)]
        const LABELS: &[Words] = &[$($name,)+];
    };
}

labels! {
    SINCE = "起始时间", "since";
    AGE = "已过工作日", "working days";
    PARTIES = "争议各方", "parties";
    LEVEL = "督办等级", "rung";
    GROUND = "依据情形", "ground";
    ISSUED = "发出时间", "issued";
    ANSWER_BY = "反馈时限", "answer by";
    OWES = "责任单位", "unit";
    LEAD = "主办单位", "lead unit";
    SUPPORT_UNIT = "协办单位", "supporting unit";
    ASKED = "协办件次", "asked";
    IN_TIME = "按时反馈", "in time";
    LATE = "超时反馈", "late";
    OWED = "超期未反馈", "overdue";
    RUNNING = "期限内", "running";
    LIFTED = "不再计时", "lifted";
    RATE = "按时反馈率", "in time, rate";
    APPEAL = "申诉", "appeal";
    PREVIOUS = "上期", "previous";
    CHANGE = "增减", "change";
    APPEALED_AT = "申诉时间", "appealed";

    T_DISPUTES = "待裁定的分歧", "Open disputes";
    T_DUE = "应发的督办", "Supervision due";
    T_OPEN = "已发未反馈的督办", "Supervision without an answer";
    T_NAMED = "通报点名单位", "To be named in the bulletin";
    T_JOINT_OPEN = "未反馈的协办意见", "Opinions owed";
    T_JOINT_UNITS = "协办情况（按单位）", "Supporting work by unit";
    T_APPEALS = "待审核的申诉", "Open appeals";
}

pub fn ground(ground: Ground) -> Words {
    match ground {
        Ground::Overdue => words("到期未办", "limit passed"),
        Ground::Unanswered => words("上一级逾期未反馈，仍未办结", "no answer to the rung below, still open"),
        Ground::Unresolved => words("上一级已反馈，仍未办结", "rung below answered, still open"),
        Ground::Stated => words("另行决定", "ordered"),
    }
}

/// The ground that the rule of a supervision seals.
pub fn ground_of(rule: &str) -> Option<Ground> {
    rule.split(' ').find_map(|word| Ground::from_code(word.strip_prefix("ground=")?))
}

/// Why a unit was handed a ticket: a ruling in words, anything else as it stands.
pub fn handover_source(lang: Lang, source: &str) -> String {
    match (source.strip_prefix(RULING), lang) {
        (Some(offices), Lang::Zh) => format!("分歧裁定（{offices}）"),
        (Some(offices), Lang::En) => format!("ruling ({offices})"),
        (None, _) => source.to_owned(),
    }
}

pub fn named_for(ground: NamedFor) -> Words {
    match ground {
        NamedFor::Reminders => words("多次催办无行动", "reminders without action"),
        NamedFor::Silent => words("催办后长期无反馈", "silent after a reminder"),
        NamedFor::Redos => words("多次重办仍不满意", "redone, still dissatisfied"),
    }
}

pub fn appeal_state(decision: Decision) -> Words {
    match decision {
        Decision::Pending => words("审核中", "undecided"),
        Decision::Granted => words("成立，不计入", "granted, not counted"),
        Decision::Refused => words("不成立", "refused"),
    }
}

/// The same place, where the ticket is excluded.
pub const EXCLUDED: Words = words("已剔除，不计入", "excluded, not counted");

/// Stable code of the same.
pub fn appeal_code(decision: Decision) -> &'static str {
    match decision {
        Decision::Pending => "pending",
        Decision::Granted => "granted",
        Decision::Refused => "refused",
    }
}

/// Below the negative list: what it leaves out.
pub fn granted_left_out(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Zh => format!("另有 {count} 项经申诉成立或工单已剔除，不计入；用 --all 列出。"),
        Lang::En => format!(
            "{count} more do not count: contested with success, or of excluded tickets; --all lists them."
        ),
    }
}

/// Below the counts: what they are compared with.
pub fn compared_with(lang: Lang, period: &str) -> String {
    match lang {
        Lang::Zh => format!("上期为 {period}，与本期等长。"),
        Lang::En => format!("Previous is {period}, a period of the same length."),
    }
}

/// On standard error when a ticket is closed before all supporting units have spoken.
pub fn opinions_owed(lang: Lang, ticket: &str, units: &[String]) -> String {
    let units = list(lang, units);
    match lang {
        Lang::Zh => format!("{ticket}：{units} 尚未反馈协办意见，已照常办结；补登意见须先撤销办结。"),
        Lang::En => format!(
            "{ticket}: closed while {units} still owed an opinion; to add it, undo the closing first."
        ),
    }
}

/// Behind the count of the lead units' limits: supporting units' own.
pub fn opinions_overdue(lang: Lang, overdue: usize, soon: usize) -> String {
    match lang {
        Lang::Zh => format!("另有协办意见：超期 {overdue} 项，临期 {soon} 项。"),
        Lang::En => format!("Opinions of supporting units: {overdue} overdue, {soon} due soon."),
    }
}

/// Tickets that nobody has dispatched in time, which no unit owes.
pub fn undispatched(lang: Lang, tickets: usize, limit: Span) -> String {
    let limit = span(lang, limit);
    match lang {
        Lang::Zh => format!("另有 {tickets} 件受理后超过 {limit}仍未派单，见 hotline list --stage 待派单。"),
        Lang::En => {
            format!(
                "{tickets} more wait for their dispatch, longer than {limit}: hotline list --stage waiting."
            )
        }
    }
}

pub fn nothing_due(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "没有应发的督办。",
        Lang::En => "No supervision is due.",
    }
}

pub fn no_level(lang: Lang) -> Message {
    message!(lang,
        "不指明工单的督办须写明等级" => "请用 --level 写明，如 --unit 单位 --level 约谈 --reason 理由",
        "supervision without a ticket needs a rung" => "name it with --level, as in --unit UNIT --level summons --reason REASON")
}

pub fn refusal(lang: Lang, refusal: &DutyRefusal) -> Message {
    use DutyRefusal::*;
    match refusal {
        AlreadyParty { .. } | NoDispute | MissingOffices => of_ruling(lang, refusal),
        AlreadySupporting { .. } | NotSupporting { .. } | OpinionGiven { .. } | MissingOpinion => {
            of_opinion(lang, refusal)
        }
        OpinionsOwed { units } => closing_refused(lang, units),
        NotTheLead { given, unit } => not_the_lead(lang, given, unit),
        NoRungDue { .. } | AlreadySupervised { .. } | NoGround { .. } | NothingToAnswer | MissingAnswer => {
            of_supervision(lang, refusal)
        }
        NoSuchFault { .. } | AppealTooLate { .. } | AlreadyAppealed { .. } | AppealOfAppeal | NoAppeal => {
            of_appeal(lang, refusal)
        }
    }
}

fn of_ruling(lang: Lang, refusal: &DutyRefusal) -> Message {
    match refusal {
        DutyRefusal::AlreadyParty { unit } => {
            let unit = quote(lang, unit);
            message!(lang,
                "{unit}已在本次分歧中提出意见" => "请等候裁定；意见有误的，请先撤销（hotline undo 编号）再登记",
                "{unit} has stated its position in this dispute" =>
                "wait for the ruling; if the position is wrong, undo it first (hotline undo NUMBER)")
        }
        DutyRefusal::MissingOffices => message!(lang,
            "裁定须写明参加部门" => "请用 --offices 写明，如 --offices 编办、司法局",
            "a ruling needs the offices that took part" => "name them with --offices, separated by commas"),
        _ => message!(lang,
            "本单没有待裁定的分歧" =>
            "请先登记各方意见：hotline adjudicate 编号 --party 单位 --reason 理由 --basis 依据",
            "this ticket has no open dispute" =>
            "record the parties first: hotline adjudicate NUMBER --party UNIT --reason REASON --basis BASIS"),
    }
}

fn of_opinion(lang: Lang, refusal: &DutyRefusal) -> Message {
    match refusal {
        DutyRefusal::AlreadySupporting { unit } => {
            let unit = quote(lang, unit);
            message!(lang,
                "{unit}已是本单的主办或协办单位" => "请去掉这个单位，只写新增的协办单位",
                "{unit} leads or supports this ticket already" => "leave it out; name new supporting units only")
        }
        DutyRefusal::NotSupporting { given, known } if known.is_empty() => {
            let given = quote(lang, given);
            message!(lang,
                "本单没有协办单位，{given}无需反馈协办意见" =>
                "请先增加协办：hotline join 编号 --unit 单位 --reason 理由",
                "no unit supports this ticket, so {given} owes no opinion" =>
                "call it in first: hotline join NUMBER --unit UNIT --reason REASON")
        }
        DutyRefusal::NotSupporting { given, known } => {
            let (given, known) = (quote(lang, given), list(lang, known));
            message!(lang,
                "{given}不是本单的协办单位，协办单位为：{known}" =>
                "请核对单位；确需会办的，请先增加协办：hotline join 编号 --unit 单位 --reason 理由",
                "{given} does not support this ticket; these do: {known}" =>
                "check the unit, or call it in: hotline join NUMBER --unit UNIT --reason REASON")
        }
        DutyRefusal::OpinionGiven { unit, at } => {
            let (unit, at) = (quote(lang, unit), moment(*at));
            message!(lang,
                "{unit}已于 {at} 反馈协办意见" => "意见有误的，请先撤销（hotline undo 编号）再登记",
                "{unit} gave its opinion at {at}" => "if it is wrong, undo it first (hotline undo NUMBER)")
        }
        _ => message!(lang,
            "未写明协办意见" => "请用 --text 写明",
            "the opinion is empty" => "give it with --text"),
    }
}

fn not_the_lead(lang: Lang, given: &str, unit: &str) -> Message {
    let (given, unit) = (quote(lang, given), quote(lang, unit));
    message!(lang,
        "本单由主办单位{unit}统一答复（鄂州方案：首接负责制），{given}是协办单位" =>
        "协办意见请用 hotline opinion 编号 --unit 单位 --text 意见",
        "the lead unit {unit} replies for all (Ezhou plan), and {given} supports it" =>
        "record its opinion: hotline opinion NUMBER --unit UNIT --text TEXT")
}

fn closing_refused(lang: Lang, units: &[String]) -> Message {
    let units = list(lang, units);
    message!(lang,
        "{units} 尚未反馈协办意见，按本办设置不予办结" =>
        "请先登记协办意见（hotline opinion），或把设置 joint.missing_opinions 改为“warn”",
        "{units} still owe an opinion, and this office's settings then refuse a closing" =>
        "record the opinions (hotline opinion), or set joint.missing_opinions to \"warn\"")
}

fn of_supervision(lang: Lang, refusal: &DutyRefusal) -> Message {
    match refusal {
        DutyRefusal::NoRungDue { next: Some(next) } => {
            let next = moment(*next);
            message!(lang,
                "本单目前没有应发的督办，下一级自 {next} 起" =>
                "请到期再发；确需提前督办的，请写明等级和理由：--level 督办 --reason 理由",
                "nothing is due on this ticket; the next rung is, from {next}" =>
                "wait until then, or name a rung and a reason: --level order --reason REASON")
        }
        DutyRefusal::NoRungDue { next: None } => message!(lang,
            "本单没有可以升级的督办（未记办理时限，或已到最高一级）" =>
            "确需督办的，请写明等级和理由：--level 督办 --reason 理由",
            "there is no further rung for this ticket (it has no reply limit, or is at the top of the ladder)" =>
            "name a rung and a reason: --level order --reason REASON"),
        DutyRefusal::AlreadySupervised { level, at } => {
            let (level, at) = (names_beyond::level(*level).pick(lang), moment(*at));
            message!(lang,
                "已于 {at} 发出{level}，同级或更低的不重复发" => "请等候反馈，或用 --level 写明更高一级",
                "a {level} was issued at {at}; the same or a lower rung is not issued again" =>
                "wait for the answer, or name a higher rung with --level")
        }
        DutyRefusal::NoGround { level } => {
            let level = names_beyond::level(*level).pick(lang);
            message!(lang,
                "尚未到{level}这一级，提前发出须有理由" => "请用 --reason 写明，如领导批示；或去掉 --level 按应发的等级",
                "the ladder has not come to this rung ({level}), and no reason is given" =>
                "give one with --reason, or leave --level out to issue what is due")
        }
        DutyRefusal::MissingAnswer => message!(lang,
            "未写明反馈内容" => "请用 --answer 写明",
            "the answer is empty" => "give it with --answer"),
        _ => message!(lang,
            "没有等待反馈的督办" => "请核对编号和单位；查看待反馈的督办：hotline supervise",
            "no supervision waits for an answer" => "check number and unit; hotline supervise lists what is open"),
    }
}

fn of_appeal(lang: Lang, refusal: &DutyRefusal) -> Message {
    match refusal {
        DutyRefusal::NoSuchFault { kind, unit } => {
            let (kind, unit) = (names::fault_kind(*kind).pick(lang), quote(lang, unit));
            message!(lang,
                "负面清单中没有{unit}在本单的“{kind}”" => "请核对单位和类型：hotline negative-list --unit 单位",
                "the negative list has no fault of this kind ({kind}) of {unit} on this ticket" =>
                "check unit and kind: hotline negative-list --unit UNIT")
        }
        DutyRefusal::AppealTooLate { due } => {
            let due = day(*due);
            message!(lang,
                "申诉期限已于 {due} 届满" => "不再受理；确有错登的，请先撤销原登记（hotline undo 编号）；期限见设置 appeal.limit",
                "the time to appeal ended on {due}" =>
                "too late; if something was recorded wrongly, undo that (hotline undo NUMBER); the limit is the setting appeal.limit")
        }
        DutyRefusal::AlreadyAppealed { at } => {
            let at = moment(*at);
            message!(lang,
                "这一问题已于 {at} 申诉，只能申诉一次" => "请等候审核或按审核结果执行；登记有误的，请先撤销：hotline undo 编号",
                "this fault was contested at {at}, and can be only once" =>
                "abide by the decision; if the appeal was recorded wrongly, undo it: hotline undo NUMBER")
        }
        DutyRefusal::AppealOfAppeal => message!(lang,
            "“申诉材料理由不充分”为审核结论，不再受理申诉" => "结论登记有误的，请先撤销：hotline undo 编号",
            "an appeal found insufficient is not contested again" =>
            "if the decision was recorded wrongly, undo it: hotline undo NUMBER"),
        _ => message!(lang,
            "本单没有待审核的申诉" => "请核对编号；查看待审核的申诉：hotline appeal",
            "no appeal on this ticket waits for a decision" => "check the number; hotline appeal lists what is open"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_is_in_both_languages() {
        let han = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        for words in LABELS {
            assert!(han(words.zh) && !words.en.is_empty() && !han(words.en), "{words:?}");
        }
    }

    #[test]
    fn the_ground_is_read_from_the_sealed_rule() {
        assert_eq!(ground_of("supervision.order.reply=3wd ground=unanswered"), Some(Ground::Unanswered));
        assert_eq!(ground_of("support=2wd"), None);
        assert_eq!(handover_source(Lang::En, "ruling:Staffing"), "ruling (Staffing)");
        assert_eq!(handover_source(Lang::Zh, "catalogue.csv:12"), "catalogue.csv:12");
    }
}
