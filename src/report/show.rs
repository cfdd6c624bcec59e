//! One ticket's whole story: its facts, its events in order, its limits, and how each was counted.

use super::table::{Table, Value};
use super::tickets::{self, TicketColumn, View};
use crate::domain::book::voided;
use crate::domain::book::voids_of;
use crate::domain::calendar::{DayKind, ExplainedDay};
use crate::domain::code::Limit;
use crate::domain::dossier::Shelf;
use crate::domain::event::{Entry, Event, Field};
use crate::domain::leg::{Decision, Leg};
use crate::domain::limits::SpanUnit;
use crate::domain::mask::Shield;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Ticket;
use crate::domain::verdict::Verdict;
use crate::text::{Lang, labels, labels_belonging, moment, names, story};
use chrono::Datelike;

/// Facts, story and limits; with `explain`, the count of every limit in working days.
pub fn tables(ticket: &Ticket, entries: &[Entry], explain: bool, view: &View) -> Vec<Table> {
    let mut tables = vec![facts(ticket, view), events(ticket, entries, view), limits(ticket, view)];
    if explain {
        for leg in &ticket.legs {
            tables.extend(explained(ticket, leg, view));
        }
    }
    tables
}

fn facts(ticket: &Ticket, view: &View) -> Table {
    let lang = view.lang;
    let mut book = crate::domain::book::Book::default();
    book.put(ticket.clone());
    let wide = tickets::table(&book, &tickets::Filter::default(), &tickets::exported(&book), view);
    let mut table = Table::new("ticket", format!("{} {}", labels::T_TICKET.pick(lang), ticket.number))
        .column("field", labels::FIELD.pick(lang))
        .column("value", labels::VALUE.pick(lang));
    let cells = wide.rows.into_iter().next().unwrap_or_default();
    let known = tickets::columns();
    for (column, value) in wide.columns.into_iter().zip(cells) {
        let empty =
            matches!(&value, Value::Nothing) || matches!(&value, Value::Text(text) if text.trim().is_empty());
        if !empty {
            let named = known.iter().find(|known| known.key == column.key).map(TicketColumn::name);
            table.rows.push(vec![named.unwrap_or(Value::Text(column.heading)), value]);
        }
    }
    table
}

fn events(ticket: &Ticket, entries: &[Entry], view: &View) -> Table {
    let lang = view.lang;
    let dead = voided(&voids_of(entries));
    let shield = (!view.reveal).then(|| shield_of_all(ticket, entries));
    let mut table = Table::new("history", labels::T_STORY.pick(lang))
        .whole()
        .column("seq", labels::SEQ.pick(lang))
        .column("at", labels::AT.pick(lang))
        .column("event", labels::EVENT.pick(lang))
        .column("by", labels::ACTOR.pick(lang))
        .column("detail", labels::DETAIL.pick(lang))
        .column("voided", labels::VOIDED.pick(lang));
    for entry in entries {
        let is_dead = dead.contains(&entry.seq);
        table.rows.push(vec![
            Value::Count(entry.seq as i64),
            Value::Stamp(entry.at),
            Value::Word(entry.event.kind().code(), names::event_kind(entry.event.kind())),
            Value::Text(shield.as_ref().map_or(entry.actor.to_string(), |shield| shield.text(&entry.actor))),
            Value::Text(story::detail(lang, &entry.event, shield.as_ref())),
            if is_dead { Value::Word("yes", labels::YES) } else { Value::Nothing },
        ]);
    }
    table
}

/// Also knows the requesters of before a correction.
fn shield_of_all(ticket: &Ticket, entries: &[Entry]) -> Shield {
    let mut shield = tickets::shield(ticket);
    for entry in entries {
        match &entry.event {
            Event::Accepted(intake) => {
                shield.learn(intake.get(Field::Requester), intake.get(Field::Phone));
            }
            Event::Amended { fields, .. } => fields.iter().for_each(|(field, value)| match field {
                Field::Requester => shield.learn(value, ""),
                Field::Phone => shield.learn("", value),
                _ => {}
            }),
            _ => {}
        }
    }
    shield
}

fn limits(ticket: &Ticket, view: &View) -> Table {
    let lang = view.lang;
    let mut table = Table::new("limits", labels::T_LIMITS.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("limit", labels::LIMIT.pick(lang))
        .column("start", labels::START.pick(lang))
        .column("due", labels::LIMIT_DUE.pick(lang))
        .column("done", labels::ACTUAL.pick(lang))
        .column("verdict", labels::JUDGED.pick(lang))
        .column("rule", labels::RULE.pick(lang))
        .column("calendar", labels::CALENDAR.pick(lang));
    for leg in &ticket.legs {
        for limit in [Limit::Sign, Limit::Contact, Limit::Reply] {
            let Some(due) = leg.limit(limit) else { continue };
            let (done, verdict) = (leg.done(limit), leg.verdict(limit, view.now));
            let rule = format!("{}{}", rule_of(leg, limit), on_account(ticket, leg, limit, view));
            let unit = tickets::shown(ticket, view, &leg.unit);
            table.rows.push(limit_row(leg, unit, (limit, leg.start.at, due), (done, verdict), rule));
        }
        for support in &leg.support {
            let Some(due) = support.due else { continue };
            let (done, verdict) =
                (support.opinion.map(|done| done.at), leg.support_verdict(support, view.now));
            // Units called in later have their rule in that row, not in the hand-over.
            let from_start = support.asked == leg.start;
            let rule = if from_start { rule_of(leg, Limit::Support) } else { String::new() };
            let limit = (Limit::Support, support.asked.at, due);
            let unit = tickets::shown(ticket, view, &support.unit);
            table.rows.push(limit_row(leg, unit, limit, (done, verdict), rule));
        }
    }
    table
}

fn limit_row(
    leg: &Leg,
    unit: String,
    (limit, start, due): (Limit, Stamp, Stamp),
    (done, verdict): (Option<Stamp>, Verdict),
    rule: String,
) -> Vec<Value> {
    vec![
        Value::Text(unit),
        Value::Word(limit.code(), names::limit(limit)),
        Value::Stamp(start),
        Value::Due(due),
        done.map_or(Value::Nothing, Value::Stamp),
        Value::Word(verdict.code(), names::verdict(verdict)),
        Value::Text(rule),
        Value::Text(leg.calendar().to_owned()),
    ]
}

/// The part of the sealed rule that set this limit.
fn rule_of(leg: &Leg, limit: Limit) -> String {
    let fits = |rule: &&str| match limit {
        Limit::Reply => {
            rule.starts_with("reply.") || rule.starts_with("redo") || rule.ends_with("emergency.reply")
        }
        Limit::Sign => rule.contains("sign="),
        Limit::Contact => rule.contains("contact="),
        Limit::Return => rule.contains("return="),
        Limit::Support => rule.contains("support="),
    };
    let rule = leg.rule().split(' ').find(fits).unwrap_or(leg.rule());
    match &leg.extension {
        Some(extension) if limit == Limit::Reply && extension.decision == Decision::Granted => {
            format!("{rule} +{}", extension.span)
        }
        _ => rule.to_owned(),
    }
}

/// How long the leg lay on account, where that moved its reply limit.
fn on_account(ticket: &Ticket, leg: &Leg, limit: Limit, view: &View) -> String {
    let days = |shelf: &Shelf| {
        let until = shelf.until?.at.date();
        view.clock.calendar.working_days_between(shelf.from.at.date(), until).ok()
    };
    let lay: i64 = shelves(ticket, leg).filter_map(days).sum();
    if limit == Limit::Reply && lay > 0 { format!(" +account={lay}wd") } else { String::new() }
}

/// The times that a leg lay on account.
fn shelves<'t>(ticket: &'t Ticket, leg: &Leg) -> impl Iterator<Item = &'t Shelf> + use<'t> {
    let start = leg.start.seq;
    let next = ticket.legs.iter().map(|leg| leg.start.seq).find(|seq| *seq > start).unwrap_or(u64::MAX);
    ticket.dossier().shelves.iter().filter(move |shelf| (start..next).contains(&shelf.from.seq))
}

/// The reply limit of a leg day by day, if it counts working days; the extension included.
fn explained(ticket: &Ticket, leg: &Leg, view: &View) -> Option<Table> {
    let (due, span) = (leg.due?, leg.span?);
    if span.unit != SpanUnit::WorkingDays {
        return None;
    }
    let days = view.clock.calendar.working_days_between(leg.start.at.date(), due.date()).ok()?;
    let days = view.clock.calendar.explain(leg.start.at.date(), u32::try_from(days).ok()?).ok()?;
    let mut table = day_table(&days, view.lang);
    table.title = format!(
        "{} {} {} → {}",
        labels::T_EXPLAIN.pick(view.lang),
        tickets::shown(ticket, view, &leg.unit),
        moment::moment(leg.start.at),
        moment::due(due)
    );
    let lay = shelves(ticket, leg).filter_map(|shelf| Some((shelf.from.at, shelf.until?.at)));
    table.notes.extend(lay.map(|(from, until)| labels_belonging::lay(view.lang, from, until)));
    Some(table)
}

/// Days with what they are and the running count of working days.
pub fn day_table(days: &[ExplainedDay], lang: Lang) -> Table {
    let mut table = Table::new("explain", labels::T_EXPLAIN.pick(lang))
        .column("date", labels::DATE.pick(lang))
        .column("weekday", labels::DAY.pick(lang))
        .column("kind", labels::DAY_KIND.pick(lang))
        .column("name", labels::NAME.pick(lang))
        .column("count", labels::RUNNING.pick(lang));
    for day in days {
        let name = match day.kind {
            DayKind::MakeUp(name) | DayKind::Holiday(name) => name,
            DayKind::Working | DayKind::Weekend => "",
        };
        table.rows.push(vec![
            Value::Text(day.date.to_string()),
            Value::Text(labels::weekday(lang, day.date.weekday()).to_owned()),
            day_kind(&day.kind),
            Value::Text(name.to_owned()),
            if day.kind.is_working() { Value::Count(i64::from(day.count)) } else { Value::Nothing },
        ]);
    }
    table
}

pub fn day_kind(kind: &DayKind) -> Value {
    match kind {
        DayKind::Working => Value::Word("working", labels::D_WORKING),
        DayKind::MakeUp(_) => Value::Word("make-up", labels::D_MAKE_UP),
        DayKind::Weekend => Value::Word("rest", labels::D_REST),
        DayKind::Holiday(_) => Value::Word("holiday", labels::D_HOLIDAY),
    }
}
