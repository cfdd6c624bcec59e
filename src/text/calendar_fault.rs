//! What is wrong with an office's calendar file or opening hours, in words.

use super::message::message;
use super::moment::date;
use super::phrase::quote;
use super::{Lang, Message};
use crate::domain::calendar::CalendarFaultKind;
use crate::domain::hours::HoursFaultKind;

pub fn calendar(lang: Lang, what: &CalendarFaultKind, other_line: Option<usize>) -> Message {
    match what {
        CalendarFaultKind::FullWidthComma => message!(lang,
            "各项之间用了全角逗号" => "请改用半角逗号，如 2027-10-01,holiday,国庆节",
            "the cells are separated by full-width commas" => "use plain commas, such as 2027-10-01,holiday,National Day"),
        CalendarFaultKind::BadDate(given) => {
            let given = quote(lang, given);
            message!(lang,
                "{given}不是日期" => "请写成 2027-10-01，连续几天写成 2027-10-01..2027-10-07",
                "{given} is not a date" => "write 2027-10-01, or 2027-10-01..2027-10-07 for several days")
        }
        CalendarFaultKind::DateWithoutYear(given) => {
            let given = quote(lang, given);
            message!(lang,
                "{given}没有年份" => "放假安排每年不同，请逐年写明，如 2027-10-01",
                "{given} has no year" => "holidays differ from year to year; write them out, such as 2027-10-01")
        }
        CalendarFaultKind::BadRange(given) => {
            let given = quote(lang, given);
            message!(lang,
                "{given}的起止日期不对，或超过一年" => "请写成由早到晚，如 2027-10-01..2027-10-07",
                "{given} ends before it starts, or is longer than a year" =>
                "write the earlier day first, such as 2027-10-01..2027-10-07")
        }
        CalendarFaultKind::BadYear(given) => {
            let given = quote(lang, given);
            message!(lang,
                "{given}不是年份" => "请写四位年份，如 2027,year,国办通知",
                "{given} is not a year" => "write four digits, such as 2027,year,notice")
        }
        CalendarFaultKind::UnknownKind(given) => {
            let given = quote(lang, given);
            message!(lang,
                "日期类别{given}不在规定之内" => "请写 holiday（放假）、workday（调休上班）、year（年份已录全）或 note（备注）",
                "{given} is no kind of day" =>
                "write holiday, workday (a make-up day), year (that year is complete) or note")
        }
        CalendarFaultKind::Contradiction(day) => contradiction(lang, &date(*day), other_line),
        CalendarFaultKind::UndeclaredYear(year) => message!(lang,
            "有 {year} 年的日期，但未声明该年的放假安排已录全" =>
            "请按国务院办公厅通知录全 {year} 年的放假日和调休上班日，并加一行：{year},year,国办通知",
            "there are days of {year}, but the file does not say that the year is complete" =>
            "enter all days of the State Council's notice for {year}, and add the line: {year},year,notice"),
        CalendarFaultKind::YearWithoutHoliday(year) => message!(lang,
            "{year} 年声明已录全，却没有一个放假日" => "请按国务院办公厅通知补录，或删去 {year},year 这一行",
            "{year} is said to be complete, yet has no holiday" =>
            "enter the days of the State Council's notice, or remove the line {year},year"),
        CalendarFaultKind::YearWithoutWorkingDay(year) => message!(lang,
            "{year} 年没有一个工作日" => "请检查该年的放假日期是否写得过长",
            "{year} has no working day" => "check whether a holiday was written too long"),
        CalendarFaultKind::Empty => message!(lang,
            "没有任何一年的放假安排" => "请按国务院办公厅通知录入，并加一行，如 2027,year,国办通知",
            "no year is given" => "enter the State Council's notice, with a line such as 2027,year,notice"),
    }
}

fn contradiction(lang: Lang, day: &str, other_line: Option<usize>) -> Message {
    match other_line {
        Some(other) => message!(lang,
            "{day} 在本行和第 {other} 行中，一处放假，一处上班" => "请按通知只保留正确的一处",
            "{day} is off in one line and worked in the other: this one and line {other}" =>
            "keep the one the notice states"),
        None => message!(lang,
            "{day} 一处放假，一处上班" => "请按通知只保留正确的一处",
            "{day} is off in one line and worked in another" => "keep the one the notice states"),
    }
}

pub fn hours(lang: Lang, what: &HoursFaultKind) -> Message {
    match what {
        HoursFaultKind::BadSegment(given) => {
            let given = quote(lang, given);
            message!(lang,
                "{given}不是一段办公时间" => "请写成 08:00-12:00,14:00-18:00，不办公的留空",
                "{given} is not a stretch of office hours" =>
                "write 08:00-12:00,14:00-18:00, or leave a closed day empty")
        }
        HoursFaultKind::BadTime(given) => {
            let given = quote(lang, given);
            message!(lang,
                "{given}不是时刻" => "请写 00:00 至 24:00 之间的时刻，如 08:00",
                "{given} is not a time of day" => "write 00:00 to 24:00, such as 08:00")
        }
        HoursFaultKind::EndBeforeStart(given) => {
            let given = quote(lang, given);
            message!(lang,
                "{given}的下班时间不晚于上班时间" => "请由早到晚写；跨零点的，分写在两天",
                "{given} does not end after it starts" =>
                "write the earlier time first; hours across midnight belong to two days")
        }
        HoursFaultKind::Overlap => message!(lang,
            "同一天的两段办公时间有重叠" => "请改成互不重叠的时段",
            "two stretches of this day overlap" => "write stretches that do not"),
        HoursFaultKind::NeverOpen => message!(lang,
            "一周中没有一天办公，时限永远不会届满" => "请至少写明一天的办公时间",
            "no day of the week is open, so no limit would ever end" => "give the hours of at least one day"),
    }
}
