//! Refused acts of the office in words: the rule, the fact, and the way out.

use super::message::message;
use super::moment::{date as day, moment};
use super::phrase::{list, quote};
use super::{Lang, Message};
use crate::domain::bureau::refusal::{BureauRefusal, Lack};

pub fn refusal(lang: Lang, refusal: &BureauRefusal) -> Message {
    match refusal {
        BureauRefusal::UnknownRow { row } => message!(lang,
            "台账中没有可撤销的第 {row} 行" =>
            "请核对行号：hotline warn --all、hotline record 或 hotline export --events",
            "the ledger has no row {row} that could be undone" =>
            "check the number: hotline warn --all, hotline record or hotline export --events"),
        BureauRefusal::RowOfTicket { row, ticket } => {
            let ticket = quote(lang, ticket);
            message!(lang,
                "第 {row} 行属于工单{ticket}，不能按行撤销" => "请按工单撤销最近一次登记：hotline undo 编号",
                "row {row} belongs to ticket {ticket} and is not undone by row" =>
                "undo the ticket's last command: hotline undo NUMBER")
        }
        BureauRefusal::RowUndone { row, by } => message!(lang,
            "第 {row} 行已由第 {by} 行撤销" => "无需再撤；要恢复，请用 hotline undo --row {row} --restore",
            "row {row} was undone by row {by}" =>
            "nothing to do; to bring it back: hotline undo --row {row} --restore"),
        BureauRefusal::RowIsUndo { row } => message!(lang,
            "第 {row} 行本身是一次撤销" => "要恢复被撤销的登记，请加 --restore",
            "row {row} is itself an undo" => "add --restore to bring back what it took back"),
        BureauRefusal::RowInUse { row, by } => {
            let by: Vec<String> = by.iter().map(u64::to_string).collect();
            let by = list(lang, &by);
            message!(lang,
                "第 {row} 行有后续登记（第 {by} 行）" => "请连同后续登记一并撤销，每行写一个 --row",
                "row {row} has rows that rest on it: {by}" => "undo those as well, with one --row for each")
        }
        BureauRefusal::NotAWarning { row } => message!(lang,
            "第 {row} 行不是预警" => "请核对序号：hotline warn",
            "row {row} is not a warning" => "check the number: hotline warn"),
        BureauRefusal::WarningSettled { at } => {
            let at = moment(*at);
            message!(lang,
                "这次预警已于 {at} 了结" => "无需再办；了结有误的，请撤销该行：hotline undo --row 序号",
                "the warning was settled at {at}" =>
                "nothing to do; if that is wrong, undo its row: hotline undo --row ROW")
        }
        BureauRefusal::WarningOfOther { given, unit } => {
            let (given, unit) = (quote(lang, given), quote(lang, unit));
            message!(lang,
                "预警发给{unit}，不是{given}" => "请核对序号和单位；查看未了结的预警：hotline warn",
                "the warning went to {unit}, not {given}" => "check number and unit; open warnings: hotline warn")
        }
        BureauRefusal::EntryExpired { id, until } => {
            let (id, until) = (quote(lang, id), day(*until));
            message!(lang,
                "知识条目{id}的有效期已于 {until} 届满" =>
                "请责任单位核实后在 knowledge.csv 中更新有效期，或不用知识库，以 --reply 直接写明答复",
                "the entry {id} held until {until} only" =>
                "have its unit review it and set valid_until in knowledge.csv, or answer with --reply alone")
        }
        BureauRefusal::EntryExists { id } => {
            let id = quote(lang, id);
            message!(lang,
                "知识库中已有编号{id}" => "请换一个编号；要改原条目，请直接编辑 knowledge.csv",
                "the knowledge base has an entry {id}" =>
                "choose another id; to change that entry, edit knowledge.csv")
        }
        BureauRefusal::AlreadyMarked { row } => message!(lang,
            "同一评价人已对本单评过不同的分数（台账第 {row} 行）" =>
            "请核对评价人；原分数有误的，请先撤销：hotline undo 编号",
            "the same evaluator gave this ticket another mark (ledger row {row})" =>
            "check the evaluator; if the first mark is wrong, undo it: hotline undo NUMBER"),
        BureauRefusal::SampleTooSmall { size, groups } => message!(lang,
            "每组至少抽一件，共 {groups} 组，{size} 件不够" => "请把 --size 改为 {groups} 以上，或换 --by",
            "every group is to have one ticket: {groups} groups, {size} asked" =>
            "ask for at least {groups} with --size, or group differently with --by"),
        BureauRefusal::BadAmount { given } => {
            let given = quote(lang, given);
            message!(lang,
                "{given}不是数量" => "请写阿拉伯数字，不加千分位，可带单位，如 2、1029家、8621.08万元",
                "{given} is not an amount" =>
                "write digits without separators and, if need be, a measure: 2 or \"8621.08 yuan\"")
        }
        BureauRefusal::Missing { what } => missing(lang, *what),
    }
}

fn missing(lang: Lang, what: Lack) -> Message {
    match what {
        Lack::WarningText => message!(lang,
            "未写明预警内容" => "请用 --text 写明发现了什么",
            "the warning says nothing" => "say with --text what was found"),
        Lack::Target => message!(lang,
            "未写明向谁预警" => "请用 --unit 单位 或 --area 区域",
            "the warning goes to nobody" => "name a unit with --unit or an area with --area"),
        Lack::WarnedUnit => message!(lang,
            "区域预警须写明由谁反馈" => "请用 --unit 单位",
            "an area was warned: who answers is missing" => "name the unit with --unit"),
        Lack::Measures => message!(lang,
            "反馈须写明采取的措施" => "请在 --answer 后写明",
            "an answer needs the measures taken" => "write them after --answer"),
        Lack::Outcome => message!(lang,
            "了结须写明结果" => "请用 --text 写明核实和处置结果",
            "settling needs the outcome" => "say with --text what was found and done"),
        Lack::Source => message!(lang,
            "未写明来源" => "请用 --source 写明出自何处，年报据此可查",
            "the source is not given" => "say with --source where the fact comes from, so that the report can be checked"),
        Lack::Evaluator => message!(lang,
            "未填评价人类别" => "请填人大代表、政协委员、市民代表、媒体或评价机构",
            "the class of evaluator is not given" =>
            "write deputy, member, citizen, media or institution"),
        Lack::Points => message!(lang,
            "未填分数" => "请填 0 至 100 的分数或满意程度；不评的整行留空",
            "the mark is not given" => "write 0 to 100 or a word of satisfaction; leave a row that was not marked empty"),
        Lack::EntryText => message!(lang,
            "知识条目须有标题、答案和单位" => "请补写 --title、--answer、--unit",
            "an entry needs a title, an answer and a unit" => "add --title, --answer and --unit"),
    }
}

/// One of each, for the tests of wording; the match above makes sure that none lacks words.
#[cfg(test)]
pub fn samples() -> Vec<crate::domain::refusal::Refusal> {
    use crate::domain::stamp::Stamp;
    use BureauRefusal::*;
    use Lack::*;
    let text = || String::from("A1");
    let lacks = [WarningText, Target, WarnedUnit, Measures, Outcome, Source, Evaluator, Points, EntryText];
    let mut samples = vec![
        UnknownRow { row: 7 },
        RowOfTicket { row: 7, ticket: text() },
        RowUndone { row: 7, by: 9 },
        RowIsUndo { row: 7 },
        RowInUse { row: 7, by: vec![8, 9] },
        NotAWarning { row: 7 },
        WarningSettled { at: Stamp::from_seconds(0) },
        WarningOfOther { given: text(), unit: text() },
        EntryExpired { id: text(), until: chrono::NaiveDate::MIN },
        EntryExists { id: text() },
        AlreadyMarked { row: 7 },
        SampleTooSmall { size: 3, groups: 7 },
        BadAmount { given: text() },
    ];
    samples.extend(lacks.map(|what| Missing { what }));
    let names: std::collections::HashSet<&str> = samples.iter().map(|sample| sample.name()).collect();
    assert_eq!(names.len(), samples.len());
    samples.into_iter().map(Into::into).collect()
}
