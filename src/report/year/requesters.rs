//! Sections that need more than figures do: who asks again and again, and the counts of the negative list.

use super::Side;
use crate::domain::Stamp;
use crate::domain::event::Field;
use crate::domain::mask;
use crate::domain::ticket::Ticket;
use crate::insight::requester::Nobody;
use crate::report::negative_list;
use crate::report::table::{Table, Value};
use crate::report::tickets::View;
use crate::text::{Lang, labels, year};
use foldhash::HashMap;
use std::cmp::Reverse;

/// What one requester asked in the period.
struct Asked<'a> {
    count: u64,
    first: Stamp,
    last: Stamp,
    latest: &'a Ticket,
}

/// How many ask again, and who asks most.
pub fn tables(this: &Side, nobody: &Nobody, lang: Lang) -> Vec<Table> {
    let (requesters, unknown) = count(this, nobody);
    let rules = this.frame.figures;
    let mut repeats: Vec<(&String, &Asked)> =
        requesters.iter().filter(|(_, asked)| asked.count >= u64::from(rules.repeats)).collect();
    repeats.sort_by_key(|(number, asked)| (Reverse(asked.count), asked.first, *number));
    let requests: u64 = requesters.values().map(|asked| asked.count).sum();
    let again: u64 = repeats.iter().map(|(_, asked)| asked.count).sum();
    let (known, many) = (requesters.len() as u64, repeats.len() as u64);
    let mut summary = Table::new("requesters", year::T_REQUESTERS.pick(lang))
        .column("figure", labels::FIGURE.pick(lang))
        .column("count", labels::COUNT.pick(lang))
        .rates("share", labels::SHARE.pick(lang));
    for (key, words, part, whole) in [
        ("known", year::Q_KNOWN, known, None),
        ("repeat", year::Q_REPEAT, many, Some(known)),
        ("repeat_requests", year::Q_REQUESTS, again, Some(requests)),
        ("unknown", year::Q_UNKNOWN, unknown, Some(requests + unknown)),
    ] {
        let share = whole.map_or(Value::Nothing, |whole| Value::Rate { part, whole });
        summary.rows.push(vec![Value::Word(key, words), Value::Count(part as i64), share]);
    }
    summary.notes.push(year::requesters(lang, rules.repeats));
    let mut tables = vec![summary];
    if !repeats.is_empty() {
        tables.push(list(&repeats, rules.top, lang));
    }
    tables
}

fn list(repeats: &[(&String, &Asked)], top: usize, lang: Lang) -> Table {
    let mut table = Table::new("repeat_requesters", year::T_REPEATS.pick(lang))
        .column("requester", year::REQUESTER.pick(lang))
        .column("phone", year::PHONE.pick(lang))
        .column("requests", year::REQUESTS.pick(lang))
        .column("first", year::FIRST.pick(lang))
        .column("last", year::LAST.pick(lang));
    for (number, asked) in repeats.iter().take(top) {
        let name = asked.latest.intake.get(Field::Requester);
        table.rows.push(vec![
            Value::Text(mask::text(&mask::name(name), &[]).into_owned()),
            Value::Text(mask::phone(number)),
            Value::Count(asked.count as i64),
            Value::Stamp(asked.first),
            Value::Stamp(asked.last),
        ]);
    }
    if repeats.len() > top {
        table.notes.push(year::top_only(lang, top, repeats.len()));
    }
    table
}

/// By telephone number, and how many requests had none that tells people apart.
fn count<'a>(this: &Side<'a>, nobody: &Nobody) -> (HashMap<String, Asked<'a>>, u64) {
    let mut requesters: HashMap<String, Asked> = HashMap::default();
    let mut unknown = 0;
    let tickets = this.districts.iter().flat_map(|district| district.tickets());
    for ticket in tickets.filter(|ticket| this.frame.period.contains(ticket.accepted.at)) {
        let Some(number) = nobody.phone(ticket.intake.get(Field::Phone)) else {
            unknown += 1;
            continue;
        };
        let at = ticket.accepted.at;
        let asked =
            requesters.entry(number).or_insert(Asked { count: 0, first: at, last: at, latest: ticket });
        asked.count += 1;
        asked.first = asked.first.min(at);
        if at >= asked.last {
            (asked.last, asked.latest) = (at, ticket);
        }
    }
    (requesters, unknown)
}

/// 负面清单 of the period, counted by unit and kind.
pub fn negative_list(this: &Side, lang: Lang) -> Table {
    let frame = &this.frame;
    let view = View { lang, now: frame.now, clock: frame.clock, reveal: false };
    let choice = negative_list::Choice { period: Some(frame.period), ..negative_list::Choice::default() };
    let books = this.districts.iter().flat_map(|district| district.books());
    let found: Vec<_> =
        books.flat_map(|book| negative_list::find(book, &choice, &frame.rules.reply, &view)).collect();
    negative_list::summary(&found, None, &view)
}
