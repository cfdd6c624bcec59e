//! Words of the learned dispatch: headings, figures and sentences.

use super::{Lang, Words, words};

pub const T_PROPOSALS: Words = words("派单建议（仅供参考，未派单）", "Proposals (nothing was dispatched)");
pub const T_ANSWERS: Words = words("派单建议", "Proposals");
pub const T_TRIAL: Words = words("交叉验证", "Cross-validation");
pub const T_CLASSES: Words = words("各类别", "By class");
pub const T_COVERAGE: Words = words("按把握取舍", "By confidence");
pub const T_CONFUSED: Words = words("最易混淆的类别", "Classes most often confused");
pub const T_WRONG: Words = words("把握最大的错误建议", "Wrong proposals of highest confidence");
pub const T_SUMMARY: Words = words("目录总体情况", "The catalogue as a whole");
pub const T_LINES: Words = words("目录各行", "Lines of the catalogue");
pub const T_CONFLICTS: Words = words("互相冲突的行", "Lines that contradict each other");
pub const T_NEW_LINES: Words = words("建议增加的行", "Lines worth adding");

pub const RANK: Words = words("顺位", "rank");
pub const CONFIDENCE: Words = words("把握", "confidence");
pub const WORDS: Words = words("依据的字词", "words");
pub const SOURCE: Words = words("来源", "source");
pub const SURE: Words = words("达标", "sure");
pub const ROW: Words = words("行号", "row");
pub const FIRST: Words = words("首选", "first");
pub const SECOND: Words = words("次选", "second");
pub const THIRD: Words = words("三选", "third");
pub const FIGURE: Words = words("指标", "figure");
pub const RATE: Words = words("比例", "rate");
pub const VALUE: Words = words("数值", "value");
pub const CLASS: Words = words("类别", "class");
pub const EXAMPLES: Words = words("件数", "examples");
pub const COVERED: Words = words("覆盖", "covered");
pub const RIGHT: Words = words("其中正确", "right of these");
pub const THRESHOLD: Words = words("把握不低于", "confidence from");
pub const ONE: Words = words("类别甲", "class A");
pub const OTHER: Words = words("类别乙", "class B");
pub const A_AS_B: Words = words("甲误为乙", "A taken for B");
pub const B_AS_A: Words = words("乙误为甲", "B taken for A");
pub const LABEL: Words = words("标签", "label");
pub const PROPOSED: Words = words("建议", "proposed");
pub const TEXT: Words = words("内容", "text");

pub const TOP_1: Words = words("首选正确", "first right");
pub const TOP_3: Words = words("前三含正确", "right among three");
pub const MACRO_F1: Words = words("宏平均 F1", "macro F1");
pub const SUREST_80: Words = words("取把握最大的 80%", "the surest 80 %");
pub const BY_THRESHOLD: Words = words("按门槛判为达标的", "called sure by the threshold");

pub const LINE: Words = words("目录行", "line");
pub const CATEGORY: Words = words("分类", "category");
pub const AREA: Words = words("区域", "area");
pub const KEYWORDS: Words = words("关键词", "words");
pub const UNIT: Words = words("主办单位", "unit");
pub const FITS: Words = words("符合", "fits");
pub const DECIDES: Words = words("据以派单", "decides");
pub const LINE_RIGHT: Words = words("最终归此单位", "ended with the unit");
pub const KEPT: Words = words("首派即最终", "first unit = last unit");
pub const NOTE: Words = words("说明", "note");
pub const TICKETS: Words = words("工单", "tickets");
pub const GAINED: Words = words("新解决", "gained");
pub const DEAD: Words = words("从未用到", "never fits");
pub const OUTDONE: Words = words("从未据以派单", "never decides");
pub const RIVAL: Words = words("冲突行", "other line");
pub const RIVAL_UNIT: Words = words("冲突行单位", "other unit");
pub const RIGHT_ONE: Words = words("归前者", "ended with the first");
pub const RIGHT_OTHER: Words = words("归后者", "ended with the other");

pub const F_DECIDED: Words = words("目录能定的", "decided by the catalogue");
pub const F_RIGHT: Words = words("其中与最终单位一致", "of these, with the last unit");
pub const F_TIED: Words = words("多行并列、定不下来的", "tied between lines");
pub const F_NONE: Words = words("没有一行符合的", "fitted by no line");
pub const F_KEPT: Words = words("实际首派即最终", "first unit was the last, in fact");

pub fn learning(lang: Lang, examples: usize, classes: usize) -> String {
    match lang {
        Lang::Zh => format!("已从 {examples} 件工单、{classes} 个单位中重新学习派单。"),
        Lang::En => format!("Learned anew from {examples} tickets of {classes} units."),
    }
}

pub fn learned(lang: Lang, file: &str, examples: usize, classes: usize, left_out: usize) -> String {
    match lang {
        Lang::Zh => {
            let rest =
                if left_out > 0 { format!("，没有标签的 {left_out} 行未用") } else { String::new() };
            format!("已从 {examples} 件、{classes} 个类别中学习{rest}，模型写入 {file}。")
        }
        Lang::En => {
            let rest = if left_out > 0 {
                format!("; {left_out} rows without a label left out")
            } else {
                String::new()
            };
            format!("Learned from {examples} examples of {classes} classes{rest}. Wrote {file}.")
        }
    }
}

pub fn too_little(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "台账中已派单的工单太少，暂不能学习，只按目录建议。",
        Lang::En => "Too few dispatched tickets to learn from; only the catalogue is asked.",
    }
}

/// `97 %`; never all, for nothing is certain.
pub fn percent(share: f32) -> String {
    format!("{}%", whole_percent(share))
}

/// Rounded down, 0 to 99.
pub fn whole_percent(share: f32) -> u32 {
    ((share * 100.0) as u32).min(99)
}

/// A candidate in one cell: `城管局 97%（路灯、不亮）`.
pub fn candidate(lang: Lang, unit: &str, why: &[String]) -> String {
    let why = super::phrase::list(lang, why);
    match (why.is_empty(), lang) {
        (true, _) => unit.to_owned(),
        (false, Lang::Zh) => format!("{unit}（{why}）"),
        (false, Lang::En) => format!("{unit} ({why})"),
    }
}

/// A line of the catalogue names a unit that the unit list does not have.
pub fn unknown_unit(lang: Lang, line: usize, unit: &str) -> String {
    match lang {
        Lang::Zh => format!("catalogue.csv:{line}：单位“{unit}”不在 units.csv 中，按此行派单会被拒绝。"),
        Lang::En => {
            format!("catalogue.csv:{line}: {unit} is not in units.csv; a dispatch by this line is refused.")
        }
    }
}
