//! 筛查清单: the tickets that belong together, one row each, or one row for every group.

use super::table::{Table, Value, ticket_number};
use super::tickets::{View, shown};
use crate::domain::code::Screened;
use crate::domain::event::Field;
use crate::domain::mask::{self, Shield};
use crate::insight::curve;
use crate::insight::screen::{Group, Screen};
use crate::text::{labels, names, phrase, screening};

/// One row for each ticket of a group.
pub fn members(screen: &Screen, by: Screened, groups: &[Group], view: &View) -> Table {
    let lang = view.lang;
    let mut table = Table::new("members", screening::title(by).pick(lang))
        .column("group", screening::GROUP.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("received", labels::RECEIVED.pick(lang))
        .column("over", screening::OVER.pick(lang))
        .column("requester", names::field(Field::Requester).pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("stage", labels::STAGE.pick(lang))
        .column("proposal", screening::PROPOSAL.pick(lang))
        .column("into", screening::INTO.pick(lang))
        .column("title", names::field(Field::Title).pick(lang));
    for (place, group) in groups.iter().enumerate() {
        for (&member, &into) in group.members.iter().zip(&group.into) {
            table.rows.push(member_row(screen, place + 1, group, member, into, view));
        }
    }
    table.notes.push(screening::note(lang, by).to_owned());
    table
}

fn member_row(
    screen: &Screen,
    number: usize,
    group: &Group,
    member: usize,
    into: Option<usize>,
    view: &View,
) -> Vec<Value> {
    let ticket = screen.tickets[member];
    let requester = ticket.intake.get(Field::Requester);
    let requester = if view.reveal { requester.to_owned() } else { mask::name(requester) };
    let proposal = into.map_or(Value::Nothing, |into| match screen.same_person(member, into) {
        true => Value::Word("merge", screening::MERGE),
        false => Value::Word("together", screening::TOGETHER),
    });
    vec![
        Value::Count(number as i64),
        ticket_number(&ticket.number),
        Value::Stamp(ticket.accepted.at),
        over(group),
        Value::Text(requester),
        Value::Text(shown(ticket, view, ticket.unit())),
        Value::Word(ticket.stage().code(), names::stage(ticket.stage())),
        proposal,
        into.map_or(Value::Nothing, |into| ticket_number(&screen.tickets[into].number)),
        Value::Text(shown(ticket, view, ticket.title())),
    ]
}

/// One row for each group.
pub fn groups(screen: &Screen, by: Screened, groups: &[Group], view: &View) -> Table {
    let lang = view.lang;
    let mut table = Table::new("groups", screening::title(by).pick(lang))
        .column("group", screening::GROUP.pick(lang))
        .column("tickets", labels::COUNT.pick(lang))
        .column("requesters", screening::REQUESTERS.pick(lang))
        .column("over", screening::OVER.pick(lang))
        .column("first", screening::FIRST.pick(lang))
        .column("last", screening::LAST.pick(lang))
        .column("curve", screening::CURVE.pick(lang))
        .column("places", screening::PLACES.pick(lang))
        .column("words", screening::WORDS.pick(lang))
        .column("units", labels::UNIT.pick(lang))
        .column("title", screening::FIRST_TITLE.pick(lang));
    let rows = groups.iter().enumerate().map(|(place, group)| group_row(screen, place + 1, group, view));
    table.rows = rows.collect();
    table.notes.push(screening::note(lang, by).to_owned());
    table
}

fn group_row(screen: &Screen, number: usize, group: &Group, view: &View) -> Vec<Value> {
    let moments = screen.moments(group);
    let date = |at: Option<&crate::domain::Stamp>| {
        at.map_or(Value::Nothing, |at| Value::Text(at.date().to_string()))
    };
    let mut units: Vec<String> =
        group.members.iter().map(|&at| screen.tickets[at].unit().to_owned()).collect();
    units.retain(|unit| !unit.is_empty());
    units.sort();
    units.dedup();
    // What the tickets have in common may be the name of whoever wrote them all.
    let mut shield = Shield::default();
    let requests = group.members.iter().map(|&at| &screen.tickets[at].intake);
    requests.for_each(|intake| shield.learn(intake.get(Field::Requester), intake.get(Field::Phone)));
    let list = |words: &[String]| {
        let words = phrase::list(view.lang, words);
        Value::Text(if view.reveal { words } else { shield.text(&words) })
    };
    let first = screen.tickets[group.members[0]];
    vec![
        Value::Count(number as i64),
        Value::Count(group.members.len() as i64),
        Value::Count(group.requesters as i64),
        over(group),
        date(moments.first()),
        date(moments.last()),
        Value::Text(curve::blocks(&curve::counts(&moments))),
        list(&group.shared.places),
        list(&group.shared.words),
        list(&units),
        Value::Text(shown(first, view, first.title())),
    ]
}

fn over(group: &Group) -> Value {
    if group.over { Value::Word("yes", labels::YES) } else { Value::Word("no", labels::NO) }
}
