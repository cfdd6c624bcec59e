//! Column headings, table titles and notes of lists and reports.

use super::{Lang, Words, words};

macro_rules! labels {
    ($($name:ident = $zh:literal, $en:literal;)+) => {
        $(pub const $name: Words = words($zh, $en);)+
    };
}

pub(super) use labels;

labels! {
    TICKET = "工单编号", "ticket";
    SEQ = "序号", "row";
    AT = "时间", "at";
    ACTOR = "经办人", "by";
    EVENT = "事项", "event";
    DETAIL = "说明", "detail";
    FIELD = "项目", "item";
    VALUE = "内容", "value";
    RECEIVED = "受理时间", "received";
    STAGE = "状态", "stage";
    UNIT = "主办单位", "unit";
    SUPPORTING = "协办单位", "supporting";
    DISPATCHED = "派单时间", "dispatched";
    SIGN_DUE = "签收时限", "sign by";
    SIGNED = "签收时间", "signed";
    CONTACT_DUE = "联系时限", "contact by";
    CONTACTED = "联系时间", "contacted";
    DUE = "办结时限", "due";
    CLOSED = "办结时间", "closed";
    VERDICT = "办结评判", "verdict";
    REPLY = "办结回复", "reply";
    VISITED = "回访时间", "called";
    REACHED = "回访结果", "call";
    SOLVED = "是否解决", "solved";
    GRADE = "满意度", "grade";
    CAUSE = "不满意原因", "cause";
    REDOS = "重办次数", "redos";
    LAMP = "亮灯", "lamp";
    LIMIT = "时限", "limit";
    LATE_DAYS = "超期工作日", "working days late";
    LATE = "超期时长", "late by";
    FAULT = "问题类型", "fault";
    ACTUAL = "实办时间", "actual";
    LIMIT_DUE = "应办时间", "due";
    CITES = "依据（台账行）", "cites (ledger rows)";
    COUNT = "件数", "count";
    FIGURE = "指标", "figure";
    RATE = "比率", "rate";
    FORMULA = "口径", "formula";
    SHARE = "占比", "share";
    GROUP = "分组", "group";
    ACCEPTED = "受理", "accepted";
    ANSWERED = "直接答复", "answered";
    HANDED = "派单", "handed over";
    CLOSED_RATE = "办结率", "closing rate";
    IN_TIME_RATE = "按时办结率", "on time";
    SATISFIED_RATE = "满意率", "satisfied";
    DATE = "日期", "date";
    DAY = "星期", "weekday";
    DAY_KIND = "性质", "kind";
    NAME = "名称", "name";
    RUNNING = "累计工作日", "working day";
    MONTH = "月份", "month";
    WORKING_DAYS = "工作日", "working days";
    CANDIDATES = "候选单位", "candidates";
    LINE = "行", "line";
    FILE = "文件", "file";
    FAULTS = "未导入原因", "why not imported";
    OLD = "台账内容", "ledger says";
    NEW = "文件内容", "file says";
    OUTCOME = "处理", "outcome";
    AMENDED = "已更正", "corrected";
    KEPT = "未改，请核对", "not changed";
    COLUMN = "列", "column";
    RULE = "规则", "rule";

    VOIDED = "已作废", "voided";
    START = "起算", "start";
    JUDGED = "评判", "verdict";
    CALENDAR = "日历", "calendar";
    D_WORKING = "工作日", "working day";
    D_MAKE_UP = "调休上班", "make-up day";
    D_REST = "休息日", "rest day";
    D_HOLIDAY = "节假日", "holiday";

    T_TICKETS = "工单清单", "Tickets";
    T_OVERDUE = "超期及临期清单", "Overdue and due soon";
    T_NEGATIVE = "负面清单", "Negative list";
    T_NEGATIVE_UNITS = "负面清单（按单位、类型）", "Negative list by unit and kind";
    T_RECORDED = "本次登记", "Recorded";
    T_TAKEN_BACK = "撤销的登记", "Taken back";
    T_TICKET = "工单", "Ticket";
    T_STORY = "办理过程", "History";
    T_LIMITS = "时限", "Limits";
    T_EXPLAIN = "时限推算", "How the limit was counted";
    T_TOTALS = "受理去向核对", "Where accepted tickets went";
    T_RATES = "主要指标", "Rates";
    T_TIMES = "办结时长", "Time to close";
    T_MONTHS = "按月", "By month";
    T_CHANNELS = "按受理渠道", "By channel";
    T_KINDS = "按诉求类型", "By kind";
    T_CATEGORIES = "按诉求分类", "By category";
    T_AREAS = "按区域", "By area";
    T_UNITS = "按主办单位", "By unit";
    T_DOUBTFUL = "需人工派单", "To be dispatched by hand";
    T_CHANGED = "内容有变动", "Changed";
    T_IMPORT = "导入结果", "Import";
    T_CALENDAR = "节假日与调休", "Holidays and make-up days";
    T_MONTH_DAYS = "各月工作日", "Working days by month";
    T_DIFFERENT = "改用此日历后时限不同的工单（已封存的时限不变）", "Open tickets whose due date would differ (sealed dates stay)";

    NOTHING = "无", "none";
    OF_PART = "（分子）", " (part)";
    OF_WHOLE = "（分母）", " (whole)";
    PAGE_FOOTER = "第 &P 页，共 &N 页", "Page &P of &N";
    CONTENTS = "目录", "Contents";
    PUBLIC_EDITION = "公开版：只列汇总数据，不含个人信息，不列承办单位和具体工单。", "Public edition: totals only; no personal data, no units, no single tickets.";

    NONE_GIVEN = "（未填）", "(not given)";
    YES = "是", "yes";
    NO = "否", "no";
    TOTAL = "合计", "total";

    S_NEW = "新增", "new";
    S_ADVANCED = "进展", "advanced";
    S_CHANGED = "变动", "changed";
    S_SAME = "相同", "same";
    S_DOUBLE = "重复行", "double";
    S_BAD = "有误", "bad";

    R_ACCEPTED = "受理总量", "accepted";
    R_ANSWERED = "直接答复", "answered directly";
    R_HANDED = "派单办理", "handed over";
    R_MERGED = "并入其他工单", "merged into other tickets";
    R_TRANSFERRED = "转出", "transferred";
    R_DECLINED = "另有不予受理", "besides: declined";
    F_ACCEPTED = "受理率", "accepted";
    N_ACCEPTED = "受理 ÷（受理＋不予受理）", "accepted ÷ (accepted + declined)";
    R_WAITING = "待派单（未超过派单时限）", "waiting for dispatch (within the limit)";
    R_UNEXPLAINED = "去向不明（无答复、无派单）", "unexplained (neither answered nor handed over)";

    F_ANSWERED = "直接答复率", "answered directly";
    F_SIGNED = "按时签收率", "signed in time";
    F_CONTACTED = "按时联系率", "contacted in time";
    F_CLOSED = "办结率", "closing rate";
    F_IN_TIME = "按时办结率", "closed in time";
    F_REVISITED = "回访率", "revisited";
    F_SOLVED = "解决率", "solved";
    F_SATISFIED = "满意率（最终回访）", "satisfied (final call)";
    F_STRICT = "满意率（不含基本满意）", "satisfied, strictly";
    F_FIRST = "满意率（首次回访）", "satisfied (first call)";
    F_RETURNED = "退单申请率", "returns asked";
    F_UPHELD = "退单成立率", "returns upheld";
    F_EXTENDED = "延期率", "extended";
    F_REDONE = "重办率", "redone";
    F_ONCE = "一次办结率", "closed at once";
    F_REDO_IN_TIME = "重办按时率", "redone in time";

    N_ANSWERED = "直接答复 ÷ 本期受理", "answered directly ÷ accepted in the period";
    N_SIGNED = "按时签收 ÷ 本期到期的签收时限（未签收即办结的计入分母）", "signed in time ÷ sign limits that ended in the period (closed unsigned counts)";
    N_CONTACTED = "按时联系 ÷ 本期到期的联系时限（未联系即办结的计入分母）", "contacted in time ÷ contact limits that ended in the period (closed without contact counts)";
    N_STRICT = "非常满意+满意 ÷ 有效回访", "very + satisfied ÷ valid calls";
    N_FIRST = "公式同满意率，按首次有效回访", "as satisfied, by the first valid call";
    N_RETURNED = "申请退单 ÷ 派单件次", "returns asked ÷ hand-overs";
    N_UPHELD = "同意退单 ÷ 申请退单", "returns granted ÷ returns asked";
    N_EXTENDED = "获准延期 ÷ 派单件次", "extensions granted ÷ hand-overs";
    N_REDONE = "退回重办 ÷ 本期办结", "sent back ÷ closed in the period";
    N_ONCE = "未重办、未督办 ÷ 本期办结", "neither sent back nor supervised ÷ closed in the period";
    N_REDO_IN_TIME = "按时重办 ÷ 本期到期的重办", "redone in time ÷ redos due in the period";

    M_MEAN_DAYS = "平均办结时长（工作日）", "mean, working days";
    M_MEDIAN_DAYS = "办结时长中位数（工作日）", "median, working days";
    M_MEAN = "平均办结时长", "mean elapsed";
    M_CLOSED = "计入件数", "tickets counted";
    M_UNCOUNTED = "无日历可算的件数", "outside the calendar";
}

pub fn report_title(lang: Lang, office: &str, period: &str) -> String {
    match lang {
        Lang::Zh => format!("{office}12345 热线工单统计（{period}）"),
        Lang::En if office.is_empty() => format!("12345 hotline figures, {period}"),
        Lang::En => format!("{office}: 12345 hotline figures, {period}"),
    }
}

/// Below a table: the period and the moment the figures are as of.
pub fn as_of(lang: Lang, period: &str, now: &str) -> String {
    match lang {
        Lang::Zh => format!("时段 {period}，数据截至 {now}。"),
        Lang::En => format!("Period {period}, as of {now}."),
    }
}

pub fn rounding(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "比率四舍五入保留两位小数；分母为 0 时记“—”；不足全数的不写作 100.00%。",
        Lang::En => {
            "Rates are rounded half up to 2 digits; — when the whole is 0; never 100.00% unless exact."
        }
    }
}

pub fn unreached(lang: Lang, unreached: u64, skipped: u64) -> String {
    match lang {
        Lang::Zh => format!("另有 {unreached} 件多次联系不上、{skipped} 件按规定不回访，已移出回访基数。"),
        Lang::En => format!(
            "Outside the base: {unreached} not reached after all attempts, {skipped} not to be called."
        ),
    }
}

pub fn no_limit(lang: Lang, count: u64) -> String {
    match lang {
        Lang::Zh => format!("{count} 件没有办结时限（来源未列时限，且日历不含该年），不计入按时办结率。"),
        Lang::En => format!(
            "{count} hand-overs have no due date (none stated and no calendar): not in the on-time rate."
        ),
    }
}

/// No command line in it: reports are handed on, the public edition to everybody.
pub fn unexplained(lang: Lang, count: u64) -> String {
    match lang {
        Lang::Zh => {
            format!("{count} 件受理后超过派单时限，既未答复也未派单（状态为“待派单”），合计因此不平。")
        }
        Lang::En => format!(
            "Totals do not add up: {count} were neither answered nor handed over (stage: awaiting dispatch)."
        ),
    }
}

pub fn base_of_zero(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "“—”表示本期没有可计算的基数。",
        Lang::En => "— means that there was nothing to count in the period.",
    }
}

pub fn weekday(lang: Lang, day: chrono::Weekday) -> &'static str {
    let index = day.num_days_from_monday() as usize;
    match lang {
        Lang::Zh => ["周一", "周二", "周三", "周四", "周五", "周六", "周日"][index],
        Lang::En => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][index],
    }
}
