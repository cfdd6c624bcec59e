//! The same year as a city platform would export it: one row per ticket, Chinese headings, the last
//! hand-over's times, and only what such an export tells.

use crate::domain::Stamp;
use crate::domain::event::Field;
use crate::domain::leg::{Decision, Leg};
use crate::domain::ticket::Ticket;
use crate::text::{Lang, names};

pub const HEADINGS: [&str; 31] = [
    "工单编号",
    "受理时间",
    "诉求人",
    "联系电话",
    "受理渠道",
    "诉求类型",
    "紧急程度",
    "一级分类",
    "二级分类",
    "区域",
    "事发地址",
    "诉求标题",
    "诉求内容",
    "办理方式",
    "主办单位",
    "协办单位",
    "派单时间",
    "签收时间",
    "联系时间",
    "办理时限",
    "是否延期",
    "延期天数",
    "退回部门",
    "退回原因",
    "办结时间",
    "答复内容",
    "回访时间",
    "是否联系",
    "是否解决",
    "满意度",
    "不满意原因",
];

pub fn row(ticket: &Ticket) -> Vec<String> {
    let mut cells = intake(ticket);
    cells.extend(handling(ticket));
    cells.extend(visit(ticket));
    cells
}

fn intake(ticket: &Ticket) -> Vec<String> {
    let text = |field: Field| ticket.intake.get(field).to_owned();
    let mut cells = vec![ticket.number.to_string(), moment(Some(ticket.accepted.at))];
    cells.extend([Field::Requester, Field::Phone, Field::Channel].map(text));
    cells.push(names::kind(ticket.intake.kind).pick(Lang::Zh).to_owned());
    cells.push(names::urgency(ticket.intake.urgency).pick(Lang::Zh).to_owned());
    let rest =
        [Field::Category1, Field::Category2, Field::Area, Field::Address, Field::Title, Field::Content];
    cells.extend(rest.map(text));
    cells
}

fn handling(ticket: &Ticket) -> Vec<String> {
    if let Some(answer) = &ticket.answer {
        let mut cells = vec![String::new(); 13];
        cells[0] = "直接答复".to_owned();
        cells[11] = moment(Some(answer.done.at));
        cells[12] = answer.text.clone();
        return cells;
    }
    let Some(leg) = ticket.handovers().last() else { return vec![String::new(); 13] };
    let stamp = |done: Option<crate::domain::ticket::Done>| moment(done.map(|done| done.at));
    let closing = ticket.closing();
    let returned = ticket.legs.iter().find(|leg| is_returned(leg));
    vec![
        "转办".to_owned(),
        leg.unit.clone(),
        leg.supporting().collect::<Vec<_>>().join("、"),
        moment(Some(leg.start.at)),
        stamp(leg.signed),
        stamp(leg.first_contact),
        moment(leg.due),
        extension(leg).map_or("否", |_| "是").to_owned(),
        extension(leg).map_or(String::new(), |days| days.to_string()),
        returned.map_or(String::new(), |leg| leg.unit.clone()),
        returned.map_or("", |_| "不属于本单位职责").to_owned(),
        stamp(closing.map(|closing| closing.done)),
        closing.map_or(String::new(), |closing| closing.reply.clone()),
    ]
}

fn is_returned(leg: &Leg) -> bool {
    leg.giving_back.as_ref().is_some_and(|asked| asked.decision == Decision::Granted)
}

fn extension(leg: &Leg) -> Option<u32> {
    leg.extension.as_ref().filter(|e| e.decision == Decision::Granted).map(|e| e.span.amount)
}

fn visit(ticket: &Ticket) -> Vec<String> {
    let Some(visit) = ticket.visits.last() else { return vec![String::new(); 5] };
    let call = &visit.call;
    let word = |words: Option<crate::text::Words>| words.map_or("", |words| words.pick(Lang::Zh)).to_owned();
    vec![
        moment(Some(visit.done.at)),
        word(Some(names::reached(call.reached))),
        call.solved.map_or("", |solved| if solved { "是" } else { "否" }).to_owned(),
        word(call.grade.map(names::grade)),
        word(call.cause.map(names::cause)),
    ]
}

/// As platforms write it; limits end at 23:59:59 there too.
fn moment(at: Option<Stamp>) -> String {
    at.map_or(String::new(), |at| at.civil().format("%Y-%m-%d %H:%M:%S").to_string())
}
