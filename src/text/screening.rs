//! Words of the screening lists, of the history of a place and of what is said about likely doubles.

use super::{Lang, Words, words};
use crate::domain::code::{Dimension, Screened};

macro_rules! labels {
    ($($name:ident = $zh:literal, $en:literal;)+) => {
        $(pub const $name: Words = words($zh, $en);)+
    };
}

labels! {
    GROUP = "组", "group";
    OVER = "达到界限", "over the threshold";
    PROPOSAL = "建议", "proposal";
    INTO = "并入", "into";
    MERGE = "并单", "merge";
    TOGETHER = "并案办理", "handle together";
    REQUESTERS = "诉求人数", "requesters";
    FIRST = "首次", "first";
    LAST = "最近", "last";
    CURVE = "走势", "curve";
    PLACES = "共有地点", "shared places";
    WORDS = "共有字词", "shared words";
    FIRST_TITLE = "首单标题", "title of the first";
    T_PLACE = "地点诉求史", "History of the place";
    T_PLACE_YEARS = "地点诉求史（按年）", "History of the place by year";
    YEAR = "年份", "year";
    OPEN = "未办结", "open";
    TOP_CATEGORY = "最多的诉求分类", "most frequent category";
    WHERE = "出现处", "found in";
    T_SURGES = "激增", "Surges";
    T_NEW_WORDS = "以前少见的字词", "Words that were rare before";
    T_RISKS = "疑似突发急办", "Possible emergencies";
    T_WARNINGS = "预警建议", "Proposed warnings";
    BY = "维度", "by";
    MEAN = "前期平均", "mean before";
    RATIO = "倍数", "times the mean";
    SEASON = "去年同期季节指数", "season index last year";
    WORD = "字词", "words";
    RISK = "风险词", "word of danger";
    REASON = "缘由", "reason";
    W_SURGE = "激增", "surge";
    W_MATTER = "一事多人", "shared matter";
    W_RISK = "建议按突发急办", "treat as an emergency";
}

/// Each language has its own colon.
pub fn place_title(lang: Lang, title: Words, place: &str) -> String {
    let colon = words("：", ": ").pick(lang);
    format!("{}{colon}{place}", title.pick(lang))
}

pub fn title(by: Screened) -> Words {
    match by {
        Screened::Matter => words("一事多人", "Shared matters"),
        Screened::Requester => words("一人多诉", "Repeat requesters"),
        Screened::Same => words("同一诉求人同一事项", "Same requester, same matter"),
        Screened::Returned => words("办结后再诉", "Back after closing"),
    }
}

pub fn note(lang: Lang, by: Screened) -> &'static str {
    let note = match by {
        Screened::Requester => words(
            "按规范化后的电话或平台编号认定同一诉求人；号码不明的和座席号码不计入。",
            "One requester is one telephone number in any spelling, or one platform id; unknown ones and the office's own numbers are left out.",
        ),
        _ => words(
            "按文字、地点、分类和时间判断，供人工核对；本程序只提建议，不自动并单。",
            "Judged by words, places, category and time, for a person to check; nothing is merged by itself.",
        ),
    };
    note.pick(lang)
}

/// Remarks after a screening: groups listed, of them over the threshold, tickets in them.
pub fn found(lang: Lang, groups: usize, over: usize, tickets: usize) -> String {
    match lang {
        Lang::Zh if groups == 0 => "没有符合条件的工单。".to_owned(),
        Lang::Zh => format!("共 {groups} 组 {tickets} 件，其中 {over} 组达到界限。"),
        Lang::En if groups == 0 => "Nothing found.".to_owned(),
        Lang::En => format!("{groups} groups of {tickets} tickets; {over} over the threshold."),
    }
}

/// A likely double at intake, with the reasons.
pub fn double(lang: Lang, new: &str, earlier: &str, closed: Option<i64>, shared: &str) -> String {
    match lang {
        Lang::Zh => {
            let state = closed.map_or("在办".to_owned(), |days| format!("已办结 {days} 天"));
            let shared = if shared.is_empty() { String::new() } else { format!("，共有“{shared}”") };
            format!("{new} 疑似与 {earlier} 重复：同一诉求人{shared}，原单{state}。建议核对后并单。")
        }
        Lang::En => {
            let state = closed.map_or("still open".to_owned(), |days| format!("closed {days} days before"));
            let shared = if shared.is_empty() { String::new() } else { format!(", both say “{shared}”") };
            format!(
                "{new} may repeat {earlier}: same requester{shared}; {earlier} is {state}. Check, then merge."
            )
        }
    }
}

pub fn more_doubles(lang: Lang, left: usize) -> String {
    match lang {
        Lang::Zh => format!("另有 {left} 件疑似重复，可用 hotline screen --by same 查看。"),
        Lang::En => format!("{left} more may be doubles: hotline screen --by same lists them."),
    }
}

pub fn place_found(lang: Lang, place: &str, tickets: usize, years: usize) -> String {
    match lang {
        Lang::Zh => format!("“{place}”共 {tickets} 件，涉及 {years} 个年份。"),
        Lang::En => format!("“{place}”: {tickets} tickets in {years} years."),
    }
}

pub fn dimension(dimension: Dimension) -> Words {
    match dimension {
        Dimension::Category => words("分类", "category"),
        Dimension::Area => words("区域", "area"),
        Dimension::Unit => words("单位", "unit"),
        Dimension::Place => words("地点", "place"),
    }
}

/// What a surge is measured against.
pub fn baseline(lang: Lang, before: &[String], least: u32, percent: u32) -> String {
    match (lang, before) {
        (Lang::Zh, []) => "台账没有可比的前期，不判激增。".to_owned(),
        (Lang::En, []) => "There is no earlier period to compare with; no surge is judged.".to_owned(),
        (Lang::Zh, _) => {
            let before = before.join("、");
            format!("基准为 {before} 的平均；不少于 {least} 件且达到平均的 {percent}% 列为激增。")
        }
        (Lang::En, _) => {
            let before = before.join(", ");
            format!("Against the mean of {before}; at least {least} tickets and {percent}% of the mean.")
        }
    }
}

/// Title of the analysis of a period.
pub fn analysis(lang: Lang, title: Words, period: &str) -> String {
    match lang {
        Lang::Zh => format!("{period} {}", title.zh),
        Lang::En => format!("{}, {period}", title.en),
    }
}

/// Why a warning is proposed.
pub fn surge_reason(lang: Lang, count: u64, mean: &str) -> String {
    match lang {
        Lang::Zh => format!("{count} 件，前期平均 {mean} 件"),
        Lang::En => format!("{count} tickets, mean before {mean}"),
    }
}

pub fn matter_reason(lang: Lang, tickets: usize, requesters: usize) -> String {
    match lang {
        Lang::Zh => format!("{tickets} 件，{requesters} 名诉求人"),
        Lang::En => format!("{tickets} tickets of {requesters} requesters"),
    }
}

/// At intake: a new ticket that tells of a danger.
pub fn danger(lang: Lang, number: &str, word: &str) -> String {
    match lang {
        Lang::Zh => format!(
            "{number} 说到“{word}”：险情请立即转紧急热线（hotline transfer {number} --to 119 --reason 险情）；由本地急办的，派单前先更正（hotline correct {number} --urgency 突发急办 --reason 险情）。"
        ),
        Lang::En => format!(
            "{number} says “{word}”: transfer an emergency at once (hotline transfer {number} --to 119 --reason danger); if it is handled here, correct it before the dispatch (hotline correct {number} --urgency emergency --reason danger)."
        ),
    }
}

pub fn more_dangers(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Zh => format!("另有 {count} 件说到险情，请用 hotline analyse 查看。"),
        Lang::En => format!("{count} more tell of a danger; see hotline analyse."),
    }
}

pub fn risk_reason(lang: Lang, word: &str) -> String {
    match lang {
        Lang::Zh => format!("说到“{word}”"),
        Lang::En => format!("says “{word}”"),
    }
}

pub fn warnings(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Zh => format!("建议预警 {count} 项，供核对。"),
        Lang::En => format!("{count} warnings proposed, for a person to check."),
    }
}
