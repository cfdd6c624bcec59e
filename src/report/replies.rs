//! 办结回复检查: every reply against the office's standard, one row for each fault, and the counts by unit.

use super::table::{Table, Value, group, ticket_number};
use super::tickets::Filter;
use crate::domain::book::Book;
use crate::domain::code::Imported;
use crate::domain::event::Field;
use crate::domain::reply::{self, Case, Finding, Record, ReplyFault, ReplyVerdict, same_wording};
use crate::domain::rules::Rules;
use crate::domain::ticket::Ticket;
use crate::text::{Lang, labels, reply as text};
use std::collections::{BTreeMap, HashMap};

/// A ticket's reply and what was found.
pub struct Judged<'a> {
    pub ticket: &'a Ticket,
    pub verdict: ReplyVerdict,
    pub found: Vec<Finding>,
}

/// Judges the replies of the tickets that the filter admits: those of the closings, or of a foreign
/// table's rows in `foreign` (by ticket number), about which nothing else is known.
pub fn judge<'a>(
    book: &'a Book,
    filter: &Filter,
    rules: &Rules,
    foreign: Option<&HashMap<&str, &'a str>>,
) -> Vec<Judged<'a>> {
    let cases: Vec<(&Ticket, Case)> = book.iter().filter_map(|ticket| case(ticket, rules, foreign)).collect();
    let mut tickets: HashMap<String, usize> = HashMap::new();
    for (_, case) in &cases {
        *tickets.entry(same_wording(case.reply)).or_default() += 1;
    }
    let admitted = cases.into_iter().filter(|(ticket, _)| filter.admits(ticket));
    admitted
        .map(|(ticket, case)| {
            let same = tickets.get(&same_wording(case.reply)).copied().unwrap_or_default();
            let found = reply::judge(&Case { same, ..case }, &rules.reply);
            Judged { ticket, verdict: reply::verdict(&found, &rules.reply), found }
        })
        .collect()
}

/// A ticket that is closed, or has a reply all the same.
fn case<'a>(
    ticket: &'a Ticket,
    rules: &Rules,
    foreign: Option<&HashMap<&str, &'a str>>,
) -> Option<(&'a Ticket, Case<'a>)> {
    let leg = ticket.legs.last();
    let closing = ticket.closing();
    let (reply, record) = match (foreign, closing, leg) {
        (Some(replies), ..) => (replies.get(ticket.number.as_str()).copied().unwrap_or(""), None),
        (None, Some(closing), Some(leg)) if closing.imported != Some(Imported::NoReply) => {
            // What was done elsewhere has its record there.
            let record = closing
                .imported
                .is_none()
                .then(|| Record::of(ticket, leg, closing.has_approver, closing.evidence > 0, &rules.closing));
            (closing.reply.as_str(), record)
        }
        _ => return None,
    };
    if reply.trim().is_empty() && closing.is_none() {
        return None;
    }
    let (title, content) = (ticket.intake.get(Field::Title), ticket.intake.get(Field::Content));
    Some((ticket, Case { title, content, reply, same: 0, record }))
}

/// One row for each fault; a reply without any has one row when it is listed at all.
pub fn table(judged: &[Judged], only: Option<ReplyVerdict>, lang: Lang) -> Table {
    let mut table = Table::new("replies", text::T_REPLIES.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("verdict", text::VERDICT.pick(lang))
        .column("fault", text::FAULT.pick(lang))
        .column("why", text::PROOF.pick(lang));
    let listed = |verdict| only.map_or(verdict != ReplyVerdict::Pass, |only| verdict == only);
    for judged in judged.iter().filter(|judged| listed(judged.verdict)) {
        let row = |fault: Value, why: String| {
            vec![
                ticket_number(&judged.ticket.number),
                group(judged.ticket.unit()),
                Value::Word(judged.verdict.code(), text::verdict(judged.verdict)),
                fault,
                if why.is_empty() { Value::Nothing } else { Value::Text(why) },
            ]
        };
        if judged.found.is_empty() {
            table.rows.push(row(Value::Nothing, String::new()));
        }
        table.rows.extend(judged.found.iter().map(|finding| {
            row(Value::Word(finding.fault.code(), text::fault(finding.fault)), text::proof(lang, finding))
        }));
    }
    table
}

/// How many of each verdict.
pub fn counts(judged: &[Judged]) -> [usize; ReplyVerdict::ALL.len()] {
    let mut counts = [0; ReplyVerdict::ALL.len()];
    judged.iter().for_each(|judged| counts[judged.verdict as usize] += 1);
    counts
}

/// Replies, verdicts and faults by unit, with totals.
pub fn summary(judged: &[Judged], lang: Lang) -> Table {
    let mut table = Table::new("replies_by_unit", text::T_REPLY_COUNTS.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("replies", text::JUDGED.pick(lang));
    for &verdict in ReplyVerdict::ALL {
        table = table.column(verdict.code(), text::verdict(verdict).pick(lang));
    }
    for &fault in ReplyFault::ALL {
        table = table.column(fault.code(), text::fault(fault).pick(lang));
    }
    let mut units: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    let mut total = vec![0; table.columns.len() - 1];
    for judged in judged {
        let counts = units.entry(judged.ticket.unit()).or_insert_with(|| vec![0; total.len()]);
        let faults = judged.found.iter().map(|finding| 1 + ReplyVerdict::ALL.len() + finding.fault as usize);
        for place in [0, 1 + judged.verdict as usize].into_iter().chain(faults) {
            counts[place] += 1;
            total[place] += 1;
        }
    }
    let line = |first: Value, counts: &[i64]| {
        std::iter::once(first).chain(counts.iter().map(|&count| Value::Count(count))).collect()
    };
    table.rows = units.iter().map(|(unit, counts)| line(group(unit), counts)).collect();
    table.rows.push(line(Value::Word("total", labels::TOTAL), &total));
    table
}
