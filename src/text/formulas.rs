//! The formulas of figures that cities compute differently, and whose definition each is.

use super::{Words, words};
use crate::domain::preset::{Disputed, Preset};

pub const F_RESPONDED: Words = words("响应率", "responded");
pub const F_ANSWERED_SMART: Words = words("智办率", "answered by machine");
pub const N_ANSWERED_SMART: Words = words("智能答复 ÷ 本期受理", "smart answers ÷ accepted in the period");
pub const F_ANSWERED_SELF: Words = words("自办率", "self-service");
pub const N_ANSWERED_SELF: Words =
    words("自助答复 ÷ 本期受理", "self-service answers ÷ accepted in the period");

/// Whose definition it is.
pub fn preset(preset: Preset) -> Words {
    match preset {
        Preset::Default => words("默认", "default"),
        Preset::Beijing => words("北京", "Beijing"),
        Preset::Shanghai => words("上海", "Shanghai"),
        Preset::Shiyan => words("十堰", "Shiyan"),
        Preset::Huaibei => words("淮北", "Huaibei"),
        Preset::Hengdong => words("衡东", "Hengdong"),
        Preset::Fengcheng => words("丰城", "Fengcheng"),
        Preset::Ningguo => words("宁国", "Ningguo"),
    }
}

/// What a figure divides by what, in one line.
pub fn formula(figure: Disputed, preset: Preset) -> Words {
    match figure {
        Disputed::Responded => responded(preset),
        Disputed::Closed => closed(preset),
        Disputed::ClosedInTime => closed_in_time(preset),
        Disputed::Revisited => revisited(preset),
        Disputed::Solved => solved(preset),
        Disputed::Satisfied => satisfied(preset),
        Disputed::Score => words(
            "响应率、解决率、满意率按权重加权平均，百分制",
            "the weighted mean of response, solution and satisfaction, of 100",
        ),
    }
}

fn responded(preset: Preset) -> Words {
    match preset {
        Preset::Shanghai => words(
            "按时联系 ÷ 本期到期的联系时限（先行联系率）",
            "contacted in time ÷ contact limits that ended in the period",
        ),
        _ => words(
            "承办单位联系过诉求人的（未经派单、当即答复的视同已联系） ÷ 有效回访",
            "requester contacted by the unit, or answered without any unit ÷ valid calls",
        ),
    }
}

fn closed(preset: Preset) -> Words {
    match preset {
        Preset::Huaibei => words(
            "本期办结 ÷ 本期派单（不论是否同一批）",
            "closed in the period ÷ handed over in the period (whether or not the same)",
        ),
        Preset::Hengdong => {
            words("已办结和直接答复 ÷ 本期受理", "closed or answered directly ÷ accepted in the period")
        }
        Preset::Fengcheng => words(
            "已办结 ÷ 本期派单（同一批，减去未到期的在办件）",
            "closed ÷ handed over in the period (same cohort), less those open and not yet due",
        ),
        _ => words("已办结 ÷ 本期派单（同一批）", "closed ÷ handed over in the period (same cohort)"),
    }
}

fn closed_in_time(preset: Preset) -> Words {
    match preset {
        Preset::Ningguo => words(
            "按时办结 ÷ 本期派单（同一批，未办结的计入分母）",
            "closed in time ÷ handed over in the period (same cohort; open ones count)",
        ),
        _ => words(
            "按时办结 ÷ 本期到期（含延期；未办结已超期的计入分母）",
            "closed in time ÷ due in the period (extended; open and overdue count as late)",
        ),
    }
}

fn revisited(preset: Preset) -> Words {
    match preset {
        Preset::Shiyan => words("有效回访 ÷ 本期受理", "valid calls ÷ accepted in the period"),
        _ => words("回访成功 ÷ 本期办结应回访", "reached ÷ closed in the period and to be called"),
    }
}

fn solved(preset: Preset) -> Words {
    match preset {
        Preset::Shanghai => words(
            "已解决 ÷（已解决 + 解释说明）；未解决且诉求不合理的不计",
            "solved ÷ (solved + explained); unsolved and unreasonable requests are left out",
        ),
        _ => words("已解决 ÷ 表示是否解决的有效回访", "solved ÷ valid calls that said so"),
    }
}

fn satisfied(preset: Preset) -> Words {
    match preset {
        Preset::Shiyan => words("非常满意+满意 ÷ 有效回访（不含基本满意）", "very + satisfied ÷ valid calls"),
        Preset::Beijing => words(
            "（非常满意+满意+0.9×基本满意）÷ 有效回访，以十分之一件计",
            "(very + satisfied + 0.9 × fairly) ÷ valid calls, in tenths",
        ),
        Preset::Shanghai => words(
            "（满意+0.8×基本满意+0.6×一般）÷ 有效回访，以十分之一件计",
            "(satisfied + 0.8 × fairly + 0.6 × neutral) ÷ valid calls, in tenths",
        ),
        _ => words("非常满意+满意+基本满意 ÷ 有效回访", "very + satisfied + fairly satisfied ÷ valid calls"),
    }
}
