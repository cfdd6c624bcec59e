//! Headings, table titles, notes and sentences of warnings, evaluation, the knowledge base and recorded facts.

use super::labels::labels;
use super::{Lang, Words, words};
use crate::domain::bureau::warning::Lacking;

labels! {
    ROW = "台账行", "row";
    WARNING = "类别", "kind";
    UNIT = "单位", "unit";
    AREA = "区域", "area";
    AGE = "已历时", "age";
    LACKING = "尚缺", "lacking";
    END = "结果", "outcome";
    TEXT = "内容", "text";
    ANSWER_DUE = "反馈时限", "answer by";
    T_WARNINGS = "预警", "Warnings";

    FACT = "事项类别", "kind";
    FACT_NAME = "名称", "name";
    AMOUNT = "数量", "amount";
    MEASURE = "计量单位", "measure";
    SOURCE = "来源", "source";
    NOTE = "备注", "note";
    RECORDS = "记录次数", "records";
    T_FACTS = "记录事项", "Recorded facts";
    T_FACT_SUMS = "记录事项合计", "Recorded facts, summed";

    EVALUATOR = "评价人类别", "evaluator";
    EVALUATOR_NAME = "评价人", "evaluator name";
    POINTS = "分数", "points";
    OPINION = "意见", "opinion";
    MARKS = "份数", "marks";
    MEAN = "平均分", "mean";
    LOW = "95%下限", "95 % low";
    HIGH = "95%上限", "95 % high";
    TOO_FEW = "份数过少", "too few";
    T_EVALUATED_UNITS = "第三方评价（按单位）", "Third-party evaluation by unit";
    T_EVALUATED_CLASSES = "第三方评价（按评价人类别）", "Third-party evaluation by class of evaluator";
    T_OPINIONS = "评价意见", "Opinions";
    T_FORM = "第三方评价表", "Evaluation form";

    ITEM = "编号", "id";
    TITLE = "标题", "title";
    ANSWER = "答案", "answer";
    OWNER = "责任人", "owner";
    UNTIL = "有效期至", "valid until";
    UPDATED = "更新日期", "updated";
    STATE = "状态", "state";
    SCORE = "相关度", "score";
    FINDING = "问题", "finding";
    ITEMS = "条目", "entries";
    UPDATED_ITEMS = "本期更新", "updated in the period";
    EXPIRED_ITEMS = "已过期", "expired";
    USES = "引用次数", "answers";
    IN_FORCE = "有效", "in force";
    EXPIRED = "已过期", "expired";
    EXPIRES = "本期到期", "expires in the period";
    NOT_UPDATED = "本期未更新", "not updated in the period";
    NO_ITEMS = "没有条目", "no entries";
    T_KNOWLEDGE = "知识库", "Knowledge base";
    T_FOUND = "知识库检索", "Knowledge base: found";
    T_REVIEW = "知识库复核", "Knowledge base: review";
    T_UPDATES = "知识库更新（按单位）", "Knowledge base: updates by unit";
    T_ANSWERS = "直接答复的方式", "Ways of direct answers";
    T_USED = "答复引用的知识条目", "Entries used in answers";
    F_DIRECT = "直办率", "answered directly";
    F_SMART = "智办率", "answered by machine";
    F_OWN = "自办率", "answered by self-service";
    F_KNOWLEDGE = "知识库答复率", "answered from the knowledge base";
    N_DIRECT = "直接答复 ÷ 本期受理", "answered directly ÷ accepted in the period";
    N_SMART = "智能答复 ÷ 本期受理", "answered by machine ÷ accepted in the period";
    N_OWN = "自助答复 ÷ 本期受理", "answered by self-service ÷ accepted in the period";
    N_KNOWLEDGE = "引用知识条目的答复 ÷ 本期受理后直接答复的", "answers from an entry ÷ answered directly, of those accepted in the period";
}

pub fn lacking(lacking: Lacking) -> (&'static str, Words) {
    match lacking {
        Lacking::Answer => ("answer", words("待反馈", "answer")),
        Lacking::OverdueAnswer => ("overdue-answer", words("待反馈，已超期", "answer, overdue")),
        Lacking::Settling => ("settling", words("待了结", "settling")),
    }
}

/// Which row of the ledger an act has become: its number from now on.
pub fn row_is(lang: Lang, row: u64) -> String {
    match lang {
        Lang::Zh => format!("台账第 {row} 行。"),
        Lang::En => format!("Ledger row {row}."),
    }
}

pub fn warned_already(lang: Lang, row: u64) -> String {
    match lang {
        Lang::Zh => format!("同一预警当日已发（台账第 {row} 行），不再重复，未写入任何内容。"),
        Lang::En => format!("This warning was issued earlier today (row {row}); nothing was written."),
    }
}

pub fn open_warnings(lang: Lang, open: usize) -> String {
    match lang {
        Lang::Zh => format!("未了结 {open} 项。"),
        Lang::En => format!("{open} open."),
    }
}

/// A sum cannot be made over two measures.
pub fn other_measure(lang: Lang, given: &str, usual: &str) -> String {
    match lang {
        Lang::Zh => format!("注意：此前同一事项以“{usual}”计，本次为“{given}”，合计时分列。"),
        Lang::En => format!(
            "Note: the same fact was counted in \"{usual}\" before, now in \"{given}\"; they are summed apart."
        ),
    }
}

pub fn sampled(lang: Lang, drawn: usize, closed: usize, groups: usize, seed: u64) -> String {
    match lang {
        Lang::Zh => {
            format!("从 {closed} 件已办结工单、{groups} 组中抽取 {drawn} 件，种子 {seed}；同一种子可重抽。")
        }
        Lang::En => {
            format!(
                "{drawn} of {closed} closed tickets in {groups} groups, seed {seed}; the same seed draws them again."
            )
        }
    }
}

pub fn marks_read(lang: Lang, new: usize, rows: usize, blank: usize) -> String {
    let same = rows.saturating_sub(new + blank);
    match lang {
        Lang::Zh => format!("新增 {new} 份，已有 {same} 份，未填 {blank} 行。"),
        Lang::En => format!("{new} new, {same} known already, {blank} rows left empty."),
    }
}

pub fn interval_note(lang: Lang, least: u32) -> String {
    match lang {
        Lang::Zh => {
            format!("95%置信区间按学生 t 分布由各份分数推算，限于 0 至 100 分；少于 {least} 份的不出平均分。")
        }
        Lang::En => format!(
            "95 % intervals are Student's t over the marks, kept within 0 and 100; no mean below {least} marks."
        ),
    }
}

pub fn item_added(lang: Lang, id: &str) -> String {
    match lang {
        Lang::Zh => format!("已写入知识库，编号 {id}。"),
        Lang::En => format!("Added to the knowledge base as {id}."),
    }
}

pub fn updates_note(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "按各条目最近一次更新日期统计。",
        Lang::En => "Counted by the date of each entry's last update.",
    }
}

pub fn ways_note(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "智办、自办只计登记了答复方式的；本期没有登记的不列。",
        Lang::En => {
            "Machine and self-service answers count where the way was recorded; without any they are left out."
        }
    }
}
