//! Words of the year report that no other list has: its sections, their columns, and the sentences below
//! them.

use super::{Lang, Words, phrase, words};

pub const T_HOURS: Words = words("按受理时刻", "By hour of the day");
pub const T_SECOND: Words = words("二级分类", "Second-level categories");
pub const T_DISTRICTS: Words = words("按区县", "By district");
pub const T_DISTRICT_RATES: Words = words("各区县主要指标", "Rates by district");
pub const T_SERIES: Words = words("历年对比", "Series of years");
pub const T_VARIANTS: Words = words("各地口径对照", "The same figures by other definitions");
pub const T_SCORE: Words = words("综合得分", "Score");
pub const T_REQUESTERS: Words = words("诉求人", "Requesters");
pub const T_REPEATS: Words = words("重复诉求人", "Repeat requesters");
pub const T_NOTES: Words = words("编制说明", "Notes");
pub const T_COMPARISON: Words = words("同比环比", "Comparison");

pub const T_EXCLUSION: Words = words("剔除前后主要指标", "Rates before and after exclusion");
pub const T_SUPERVISION: Words = words("督办情况", "Supervision");
pub const BEFORE: Words = words("剔除前", "before exclusion");
pub const AFTER: Words = words("剔除后", "after exclusion");
pub const RUNG: Words = words("督办等级", "rung");
pub const ISSUED: Words = words("发出", "issued");
pub const ANSWERED: Words = words("已反馈", "answered");

pub const HOUR: Words = words("时刻", "hour");
pub const DISTRICT: Words = words("区县", "district");
pub const CATEGORY: Words = words("一级分类", "category");
pub const SECOND: Words = words("二级分类", "second level");
pub const PRESET: Words = words("出处", "by");
pub const WAITING: Words = words("待派单", "waiting");
pub const UNEXPLAINED: Words = words("去向不明", "unexplained");
pub const THIS: Words = words("本期", "this period");
pub const EARLIER: Words = words("对比期", "earlier period");
pub const GROWTH: Words = words("增长（%）", "growth, %");
pub const MULTIPLE: Words = words("倍数", "times");
pub const POINTS: Words = words("增减（百分点）", "change, percentage points");
pub const YEAR: Words = words("年份", "year");
pub const ON_FIRST: Words = words("为首年的倍数", "times the first year");
pub const WEIGHT: Words = words("权重", "weight");
pub const SCORE: Words = words("得分", "points");
pub const REQUESTER: Words = words("诉求人", "requester");
pub const PHONE: Words = words("联系电话", "phone");
pub const REQUESTS: Words = words("诉求件数", "requests");
pub const FIRST: Words = words("首次诉求", "first request");
pub const LAST: Words = words("最近诉求", "last request");
pub const ITEM: Words = words("事项", "item");
pub const SAYS: Words = words("说明", "note");

pub const R_CLOSINGS: Words = words("本期办结", "closed");
pub const Q_KNOWN: Words = words("有号码可辨的诉求人", "requesters known by their number");
pub const Q_REPEAT: Words = words("其中重复诉求人", "of these repeat requesters");
pub const Q_REQUESTS: Words = words("重复诉求人的诉求件数", "requests of repeat requesters");
pub const Q_UNKNOWN: Words = words("无号码可辨的件数", "requests without a usable number");

pub const I_PERIOD: Words = words("时段", "period");
pub const I_SOURCES: Words = words("数据来源", "sources");
pub const I_PRESETS: Words = words("口径", "definitions");
pub const I_EXCLUSIONS: Words = words("不计入的", "exclusions");
pub const I_ROUNDING: Words = words("取整", "rounding");
pub const I_COMPARISON: Words = words("对比", "comparison");

pub fn excluded(lang: Lang, count: u64) -> String {
    match lang {
        Lang::Zh => format!("剔除 {count} 件，均经批准并写明原因，只影响比率，不影响总数。"),
        Lang::En => format!("{count} excluded, each approved with a reason; rates only, not totals."),
    }
}

/// Below the totals, where the office's months or days are not those of the calendar.
pub fn bounds(lang: Lang, from: &str, to: &str) -> String {
    match lang {
        Lang::Zh => format!("按设置的月起始日和日截止时刻，本期自 {from} 起，至 {to} 止。"),
        Lang::En => format!("By the month start and day cut of the settings, this is {from} to {to}."),
    }
}

pub fn compared_with(lang: Lang, what: Words, period: &str) -> String {
    match lang {
        Lang::Zh => format!("{}：与 {period} 相比", what.zh),
        Lang::En => format!("{}: against {period}", what.en),
    }
}

pub fn compared_as_of(lang: Lang, period: &str, now: &str) -> String {
    match lang {
        Lang::Zh => {
            format!(
                "对比期 {period} 的数据截至 {now}，与本期距今一样久，即当时出具的数字（后来的补录计入）。"
            )
        }
        Lang::En => {
            format!(
                "{period} is taken as of {now}, as far on as this period now (later back-filling counts)."
            )
        }
    }
}

pub fn growth(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => {
            "增长 =（本期 - 对比期）÷ 对比期，倍数 = 本期 ÷ 对比期，四舍五入保留一位；对比期为 0 记“—”。"
        }
        Lang::En => {
            "Growth is (this - earlier) ÷ earlier, times is this ÷ earlier, half up to 1 digit; — when the earlier is 0."
        }
    }
}

pub fn points(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "百分点由未取整的比率相减，四舍五入保留两位；任一期无基数记“—”。",
        Lang::En => {
            "Points are the difference of the unrounded rates, half up to 2 digits; — when either has no base."
        }
    }
}

pub fn series(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "各年均按统计时点的现状计算；增长与上一年相比。",
        Lang::En => "Every year as it stands now; growth is against the year before.",
    }
}

pub fn score(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "得分 = 比率 × 权重 ÷ 权重之和，百分制；合计由未取整的数相加。任一比率无基数时不计分。",
        Lang::En => {
            "Points are rate × weight ÷ sum of weights, of 100; the total adds unrounded figures. Without a base there is no score."
        }
    }
}

pub fn requesters(lang: Lang, least: u32) -> String {
    match lang {
        Lang::Zh => {
            format!("同一号码算一人（不论书写形式）；本期诉求 {least} 件及以上算重复诉求人。个人信息已脱敏。")
        }
        Lang::En => format!(
            "One number is one person, however written; {least} requests in the period make a repeat requester. Masked."
        ),
    }
}

pub fn top_only(lang: Lang, shown: usize, all: usize) -> String {
    match lang {
        Lang::Zh => format!("只列前 {shown} 个，共 {all} 个。"),
        Lang::En => format!("The first {shown} of {all}."),
    }
}

/// The same, of the categories whose second level is listed.
pub fn top_categories(lang: Lang, shown: usize, all: usize) -> String {
    match lang {
        Lang::Zh => format!("只列前 {shown} 个一级分类的二级分类，一级分类共 {all} 个。"),
        Lang::En => format!("Second levels of the first {shown} of {all} categories."),
    }
}

/// From when to when times are counted, and of which tickets.
pub fn times_basis(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "自首次派单至首次办结，按本期首次办结的工单计算，包括已剔除的。",
        Lang::En => {
            "From the first hand-over to the first closing, of tickets first closed in the period, excluded ones too."
        }
    }
}

pub fn doubled(lang: Lang, count: u64) -> String {
    match lang {
        Lang::Zh => format!("{count} 件在同一区县的几本台账中重复出现，只计最近有进展的一份。"),
        Lang::En => {
            format!(
                "{count} tickets are in several ledgers of one district; the one that went furthest counts."
            )
        }
    }
}

/// Where the figures come from: `孝南区、云梦县`.
pub fn sources(lang: Lang, names: &[String]) -> String {
    let named: Vec<&String> = names.iter().filter(|name| !name.is_empty()).collect();
    match lang {
        _ if !named.is_empty() => phrase::list(lang, &named),
        Lang::Zh => "未注明名称".to_owned(),
        Lang::En => "not named".to_owned(),
    }
}

pub fn chosen(lang: Lang, figure: &str, preset: &str, formula: &str) -> String {
    match lang {
        Lang::Zh => format!("{figure}用{preset}口径：{formula}。"),
        Lang::En => format!("{figure} by {preset}: {formula}."),
    }
}

/// Which group of a table a ticket is in.
pub fn grouped(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => {
            "各分组表以工单为单位：按月表计入受理所在月，其后的办结、回访也计入该月，因而与单独一月的报表口径不同；\
             按承办单位表计入最后的承办单位，但每一时限计入当时承办的单位"
        }
        Lang::En => {
            "tables of groups go by ticket: by month means the month of acceptance, for what came of it later as well, so \
             that a report of that month alone differs; by unit means the last handling unit, but each limit counts for \
             the unit that had the ticket then"
        }
    }
}

pub fn all_default(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "各指标均用默认口径，公式见主要指标。",
        Lang::En => "Every figure by its default definition; formulas stand beside the rates.",
    }
}

pub fn no_exclusions(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "无",
        Lang::En => "none",
    }
}
