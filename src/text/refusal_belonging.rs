//! Refusals of merging, declining, transferring, putting on account, excluding and linking, in words: what
//! stands in the way, then the way out.

use super::message::message;
use super::moment::moment;
use super::phrase::first_of;
use super::{Lang, Message, Words, names, names_beyond};
use crate::domain::belonging::{Belonging, Lack};
use crate::domain::code::{Exclusion, Stage, Transfer, Unfit};
use crate::domain::stamp::Stamp;

pub fn belonging(lang: Lang, why: &Belonging) -> Message {
    match why {
        Belonging::Missing { what } => missing(lang, *what),
        Belonging::NoSuchTicket { number } => message!(lang,
            "台账中没有工单 {number}" => "请核对编号；新工单请先受理（hotline accept）或导入（hotline import 文件）",
            "there is no ticket {number} in the ledger" =>
            "check the number; take a new ticket in with hotline accept or hotline import FILE"),
        Belonging::IntoItself => message!(lang,
            "工单不能并入自身" => "请用 --into 写明另一件工单，并把主单从要并入的编号中去掉",
            "a ticket cannot be merged into itself" =>
            "name another one with --into, and leave the root out of the numbers to be merged"),
        Belonging::Cycle { number } => message!(lang,
            "{number} 已并入本单，本单不能再并入 {number}" =>
            "要以 {number} 为主单，请先解除并单：hotline merge {number} --undo --reason 理由",
            "{number} is merged into this ticket, so this one cannot be merged into {number}" =>
            "to make {number} the root, take it out first: hotline merge {number} --undo --reason REASON"),
        Belonging::RootIsMerged { number, root } => message!(lang,
            "{number} 已并入 {root}，不能再作主单" => "请并入其主单：--into {root}",
            "{number} is itself merged into {root} and cannot be a root" => "merge into its root: --into {root}"),
        Belonging::RootIsOut { number, stage } => root_is_out(lang, number, *stage),
        Belonging::RootClosedLong { number, closed, days } => closed_long(lang, number, *closed, *days),
        Belonging::NotMerged => message!(lang,
            "本单没有并入其他工单" => "无需解除；办理过程见 hotline show 编号",
            "the ticket is not merged" => "there is nothing to take out; its story: hotline show NUMBER"),
        Belonging::RootIsOpen { root, stage } => {
            let now = names::stage(*stage).pick(lang);
            message!(lang,
                "本单已并入 {root}，主单{now}，尚未办结" => "请待主单办结后再回访",
                "the ticket is merged into {root}, which is {now} and not closed" => "call once the root is closed")
        }
        Belonging::NotShelved => message!(lang,
            "本单没有挂账" => "在账的工单见 hotline shelve；要挂账，请用 hotline shelve 编号 --approver 姓名 --reason 理由",
            "the ticket is not on account" =>
            "hotline shelve lists what is; to put it there: hotline shelve NUMBER --approver NAME --reason REASON"),
        Belonging::AlreadyExcluded { at } => {
            let at = moment(*at);
            message!(lang,
                "本单已于 {at} 剔除" => "无需再次剔除；登记有误的，请先撤销：hotline undo 编号",
                "the ticket was left out of the assessment at {at}" =>
                "nothing to do; if that is wrong, undo it: hotline undo NUMBER")
        }
        Belonging::HasMerged { tickets } => {
            let tickets = first_of(lang, tickets, 10);
            message!(lang,
                "已有工单并入本单（{tickets}），不能撤销受理" => "请先解除并单：hotline merge 编号 --undo --reason 理由",
                "other tickets are merged into this one ({tickets}), so its acceptance cannot be undone" =>
                "take them out first: hotline merge NUMBER --undo --reason REASON")
        }
        Belonging::FindIsLater { .. }
        | Belonging::AlreadyLinked { .. }
        | Belonging::NotAFind { .. }
        | Belonging::LinkOfAFind => of_link(lang, why),
    }
}

/// The refusals of `link`.
fn of_link(lang: Lang, why: &Belonging) -> Message {
    match why {
        Belonging::FindIsLater { number, accepted } => {
            let at = moment(*accepted);
            message!(lang,
                "{number} 于 {at} 才登记，晚于本诉求，不是未诉先办" => "请核对编号；同一事项的重复诉求请并单：hotline merge",
                "{number} was recorded at {at}, after this request, and has not anticipated it" =>
                "check the number; requests about one matter are merged: hotline merge")
        }
        Belonging::AlreadyLinked { number } => message!(lang,
            "本单已与 {number} 关联" => "无需再次关联；登记有误的，请先撤销：hotline undo 编号",
            "the ticket is linked to {number}" => "nothing to do; if that is wrong, undo it: hotline undo NUMBER"),
        Belonging::NotAFind { number } => message!(lang,
            "{number} 不是主动发现的工单" =>
            "请核对编号；登记时漏写的，可导入含“来源类别”一列的表更正：hotline import 文件 --update",
            "{number} is not a find" =>
            "check the number; a missing origin is corrected by a table with that column: hotline import FILE --update"),
        _ => message!(lang,
            "本单是主动发现的工单，不是诉求" => "请以诉求的编号办理：hotline link 诉求编号 --find 主动发现的编号",
            "this ticket is a find, not a request" =>
            "give the request's number: hotline link REQUEST --find FIND"),
    }
}

fn root_is_out(lang: Lang, number: &str, stage: Stage) -> Message {
    let now = names::stage(stage).pick(lang);
    message!(lang,
        "{number} {now}，不能作主单" => "请另选一件在办的工单作主单；{number} 登记有误的，请先撤销：hotline undo {number}",
        "{number} was {now} and cannot be a root" =>
        "choose one that is being handled; if {number} is wrong, undo it: hotline undo {number}")
}

fn closed_long(lang: Lang, number: &str, closed: Stamp, days: u32) -> Message {
    let closed = moment(closed);
    message!(lang,
        "{number} 已于 {closed} 办结，超过 {days} 天，不再并入" =>
        "请另行派单：hotline dispatch 编号 --unit 单位；天数由设置 merge.days_after_closing 规定",
        "{number} was closed at {closed}, more than {days} days ago, and takes no more tickets" =>
        "dispatch this one: hotline dispatch NUMBER --unit UNIT; the setting is merge.days_after_closing")
}

fn missing(lang: Lang, what: Lack) -> Message {
    match what {
        Lack::Root => message!(lang,
            "未写明主单" => "请用 --into 写明主单编号",
            "no root is given" => "name the ticket that the others go with: --into NUMBER"),
        Lack::Find => message!(lang,
            "未写明关联哪一件主动发现的工单" => "请用 --find 写明编号",
            "no find is given" => "name it with --find NUMBER"),
        Lack::Unfit => classes(lang, Unfit::ALL, names_beyond::unfit, "--class"),
        Lack::Exclusion => classes(lang, Exclusion::ALL, names_beyond::exclusion, "--class"),
        Lack::Transfer => classes(lang, Transfer::ALL, names_beyond::transfer, "--to"),
        Lack::Told => message!(lang,
            "不予受理须告知诉求人应走的渠道（国办函〔2025〕66号），未写明告知了什么" => "请用 --told 写明",
            "a requester who is declined must be told the proper channel (letter 66 of 2025)" =>
            "write what was told with --told"),
        Lack::Receiver => message!(lang,
            "未写明转给谁" => "请用 --receiver 写明，如 110、市住建局",
            "it is not said who takes the ticket" => "name the line or office with --receiver, such as 110"),
    }
}

fn classes<T: Copy>(lang: Lang, all: &[T], name: fn(T) -> Words, option: &str) -> Message {
    let between = super::words("；", "; ").pick(lang); // a name may hold “、” itself
    let known = all.iter().map(|&class| name(class).pick(lang)).collect::<Vec<_>>().join(between);
    message!(lang,
        "未写明类别" => "请用 {option} 写明：{known}",
        "the class is not given" => "give it with {option}: {known}")
}
