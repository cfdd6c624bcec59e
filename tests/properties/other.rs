//! Commands whose outcome is not foreseen: tables of the city platform that know more every day, warnings,
//! facts, sweeps over all tickets, undoing by row, and lines that are simply wrong. They still may never
//! panic, write half, or leave figures that do not add up.

use super::commands::{KINDS, number};
use super::fold::Model;
use super::model::UNITS;
use super::plan::{Dice, Plan, TICKETS};
use super::when::{When, text};
use chrono::TimeDelta;

pub fn plan(model: &Model, dice: &Dice, now: When, last_row: usize) -> Plan {
    let pick = usize::from(dice.pick);
    let unit = UNITS[pick / 7 % UNITS.len()];
    let row = last_row.saturating_sub(pick % 6);
    let ticket = number(usize::from(dice.who));
    let line = match dice.what {
        950..970 => return import(model, dice, now),
        970..974 => format!("warn --unit {unit} --kind surge --text 夜间噪声"),
        974..976 => format!("warn {row} --answer 已巡查 --unit {unit}"),
        976..978 => format!("warn {row} --settle resolved --text 无新诉求"),
        978..981 => format!("undo --row {row} --reason 记错"),
        981..983 => format!("undo --row {row} --restore"),
        983..985 => format!("record --fact banner --amount {}面 --source 收件登记", pick % 3 + 1),
        985..987 => format!("supervise --unit {unit} --level summons --reason 久拖不决"),
        987 => format!("supervise --unit {unit} --answer 已整改"),
        988 => "supervise --due --approver 钟主任".to_owned(),
        989 => "dispatch --auto".to_owned(),
        990 => format!("warn --tickets {ticket} --area 东街 --kind surge --text 噪声"),
        991 => format!("revisit {ticket} --grade dissatisfied"),
        992 => format!("close {ticket} --reply 好 --approver 周局长"),
        993 => format!("sign {ticket} --unit {unit}"),
        994 => format!("sign {ticket} T99"),
        995 => format!("extend {ticket} --days 99 --reason 材料"),
        996 => format!("appeal {ticket} --fault nothing --reason 停电"),
        997 => format!("dispatch {ticket} --unit {unit} --at 昨天"),
        998 => format!("undo {ticket} {ticket}"),
        _ => format!("contact {ticket} --unit {unit} --dry-run"),
    };
    Plan::Other { line, input: String::new() }
}

/// Rows of the platform's export. How far a ticket has come there grows with the time since it came in, so
/// that a later table knows more of the same tickets.
fn import(model: &Model, dice: &Dice, now: When) -> Plan {
    let pick = usize::from(dice.pick);
    let rows = 1 + pick % 3;
    let mut input = String::from(
        "工单编号,登记时间,诉求类型,诉求内容,区域,承办单位,交办时间,签收时间,联系时间,办结时间,答复内容,满意度\n",
    );
    for place in 0..rows {
        let ticket = (usize::from(dice.who) + place) % TICKETS;
        let known = model.tickets[ticket].as_ref().map(|there| there.accepted);
        let received = known.unwrap_or(now - TimeDelta::hours(i64::from(dice.pick % 90)));
        input += &row(ticket, received, now);
    }
    let update = if pick % 5 == 0 { " --update" } else { "" };
    Plan::Other { line: format!("import -{update}"), input }
}

fn row(ticket: usize, received: When, now: When) -> String {
    let step = |hours: i64| Some(received + TimeDelta::hours(hours)).filter(|at| *at <= now);
    let cell = |at: Option<When>| at.map_or(String::new(), text);
    let hours = [1, 5, 9, 40 + 10 * ticket as i64].map(step);
    let [dispatched, signed, contacted, closed] = hours.map(cell);
    let unit = if dispatched.is_empty() { "" } else { UNITS[ticket % UNITS.len()] };
    let reply = if closed.is_empty() { "" } else { "已处理" };
    let grade = if hours[3].is_some_and(|at| at + TimeDelta::hours(20) <= now) { "满意" } else { "" };
    let (number, kind) = (number(ticket), KINDS[ticket % KINDS.len()].0);
    format!(
        "{number},{},{kind},路灯不亮,西河镇,{unit},{dispatched},{signed},{contacted},{closed},{reply},{grade}\n",
        text(received)
    )
}
