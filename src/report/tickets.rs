//! Tickets as rows: the columns a list or an export can have, and the filters both share.

use super::table::{Table, Value, ticket_number};
use crate::domain::Stamp;
use crate::domain::book::Book;
use crate::domain::code::{Imported, Kind, Lamp, Limit, Stage};
use crate::domain::event::Field;
use crate::domain::leg::Leg;
use crate::domain::limits::Clock;
use crate::domain::mask::Shield;
use crate::domain::period::Period;
use crate::domain::ticket::Ticket;
use crate::domain::verdict::lamp;
use crate::parallel;
use crate::text::{Lang, Words, labels, labels_belonging, names, names_beyond, phrase};

/// How tickets are shown.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub lang: Lang,
    pub now: Stamp,
    pub clock: Clock<'a>,
    /// Personal data in full.
    pub reveal: bool,
}

impl View<'_> {
    /// Working days from that day up to today; negative when it lies ahead, nothing outside the calendar.
    pub fn working_days_since(&self, moment: Stamp) -> Value {
        let days = self.clock.calendar.working_days_between(moment.date(), self.now.date());
        days.map_or(Value::Nothing, Value::Count)
    }
}

/// Which tickets; every given condition must hold.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub unit: Option<String>,
    pub stage: Option<Stage>,
    pub kind: Option<Kind>,
    /// By acceptance.
    pub period: Option<Period>,
    /// In number, title or content.
    pub text: Option<String>,
}

impl Filter {
    pub fn admits(&self, ticket: &Ticket) -> bool {
        let texts = [Field::Title, Field::Content, Field::Address, Field::Requester, Field::Phone];
        let contains = |wanted: &String| {
            ticket.number.contains(wanted)
                || texts.iter().any(|&field| ticket.intake.get(field).contains(wanted))
        };
        self.unit.as_ref().is_none_or(|unit| ticket.unit() == unit)
            && self.stage.is_none_or(|stage| ticket.stage() == stage)
            && self.kind.is_none_or(|kind| ticket.intake.kind == kind)
            && self.period.is_none_or(|period| period.contains(ticket.accepted.at))
            && self.text.as_ref().is_none_or(contains)
    }
}

/// A column: key, heading, value.
pub struct TicketColumn {
    pub key: &'static str,
    heading: Words,
    value: fn(&Ticket, &View) -> Value,
}

impl TicketColumn {
    /// What it is called, as a cell.
    pub fn name(&self) -> Value {
        Value::Word(self.key, self.heading)
    }

    /// Is this the key, or the heading in either language?
    pub fn is_named(&self, typed: &str) -> bool {
        self.heading.names(self.key, typed)
    }

    /// Heading and key, to choose from.
    pub fn coded(&self, lang: Lang) -> String {
        phrase::coded(lang, self.heading, self.key)
    }
}

const fn column(key: &'static str, heading: Words, value: fn(&Ticket, &View) -> Value) -> TicketColumn {
    TicketColumn { key, heading, value }
}

macro_rules! field {
    ($key:literal, $field:ident) => {
        TicketColumn {
            key: $key,
            heading: names::field(Field::$field),
            value: |ticket, view| intake(ticket, view, Field::$field),
        }
    };
}

/// Every column there is, in the order of an export.
pub fn columns() -> Vec<TicketColumn> {
    vec![
        column("ticket", labels::TICKET, |ticket, _| ticket_number(&ticket.number)),
        column("received", labels::RECEIVED, |ticket, _| Value::Stamp(ticket.accepted.at)),
        column("kind", names::field(Field::Kind), |ticket, _| {
            Value::Word(ticket.intake.kind.code(), names::kind(ticket.intake.kind))
        }),
        column("urgency", names::field(Field::Urgency), |ticket, _| {
            Value::Word(ticket.intake.urgency.code(), names::urgency(ticket.intake.urgency))
        }),
        column("origin", names::field(Field::Origin), |ticket, _| {
            Value::Word(ticket.intake.origin.code(), names_beyond::origin(ticket.intake.origin))
        }),
        field!("channel", Channel),
        field!("category1", Category1),
        field!("category2", Category2),
        field!("category3", Category3),
        field!("area", Area),
        field!("address", Address),
        field!("requester", Requester),
        field!("phone", Phone),
        field!("title", Title),
        column("summary", names::field(Field::Title), |t, v| free_text(t, v, t.title())),
        field!("content", Content),
        column("stage", labels::STAGE, |ticket, _| {
            Value::Word(ticket.stage().code(), names::stage(ticket.stage()))
        }),
        column("root", labels_belonging::ROOT, |ticket, _| {
            ticket.root().map_or(Value::Nothing, |root| Value::Text(root.to_owned()))
        }),
        column("unit", labels::UNIT, |ticket, view| free_text(ticket, view, ticket.unit())),
        column("supporting", labels::SUPPORTING, |ticket, view| {
            let supporting = ticket
                .legs
                .last()
                .map_or(String::new(), |leg| leg.supporting().collect::<Vec<_>>().join("、"));
            free_text(ticket, view, &supporting)
        }),
        column("dispatched", labels::DISPATCHED, |ticket, _| {
            ticket.handovers().last().map_or(Value::Nothing, |leg| Value::Stamp(leg.start.at))
        }),
        column("sign_due", labels::SIGN_DUE, |ticket, _| due(ticket, Limit::Sign)),
        column("signed", labels::SIGNED, |ticket, _| done(ticket, Limit::Sign)),
        column("contact_due", labels::CONTACT_DUE, |ticket, _| due(ticket, Limit::Contact)),
        column("contacted", labels::CONTACTED, |ticket, _| done(ticket, Limit::Contact)),
        column("due", labels::DUE, |ticket, _| due(ticket, Limit::Reply)),
        column("closed", labels::CLOSED, |ticket, _| match (&ticket.answer, ticket.closing()) {
            (_, Some(closing)) => Value::Stamp(closing.done.at),
            (Some(answer), None) if ticket.open_leg().is_none() => Value::Stamp(answer.done.at),
            _ => Value::Nothing,
        }),
        column("verdict", labels::VERDICT, |ticket, view| {
            ticket.legs.last().map_or(Value::Nothing, |leg| {
                let verdict = leg.verdict(Limit::Reply, view.now);
                Value::Word(verdict.code(), names::verdict(verdict))
            })
        }),
        column("lamp", labels::LAMP, |ticket, view| {
            worst_lamp(ticket, view)
                .map_or(Value::Nothing, |lamp| Value::Word(lamp.code(), names::lamp(lamp)))
        }),
        column("reply", labels::REPLY, |ticket, view| {
            let answered = ticket.answer.as_ref().map_or("", |answer| &answer.text);
            free_text(ticket, view, ticket.closing().map_or(answered, |closing| &closing.reply))
        }),
        column("visited", labels::VISITED, |ticket, _| {
            ticket.visits.last().map_or(Value::Nothing, |visit| Value::Stamp(visit.done.at))
        }),
        column("reached", labels::REACHED, |ticket, _| {
            last_visit(ticket, |call| Some(Value::Word(call.reached.code(), names::reached(call.reached))))
        }),
        column("solved", labels::SOLVED, |ticket, _| {
            last_visit(ticket, |call| {
                let solved = call.solved?;
                Some(Value::Word(
                    if solved { "yes" } else { "no" },
                    if solved { labels::YES } else { labels::NO },
                ))
            })
        }),
        column("grade", labels::GRADE, |ticket, _| {
            last_visit(ticket, |call| call.grade.map(|grade| Value::Word(grade.code(), names::grade(grade))))
        }),
        column("cause", labels::CAUSE, |ticket, _| {
            last_visit(ticket, |call| call.cause.map(|cause| Value::Word(cause.code(), names::cause(cause))))
        }),
        column("redos", labels::REDOS, |ticket, _| {
            Value::Count(ticket.legs.iter().filter(|leg| leg.redo.is_some()).count() as i64)
        }),
        field!("extra", Extra),
    ]
}

/// What a list shows unless told otherwise.
pub const LISTED: [&str; 7] = ["ticket", "received", "kind", "summary", "stage", "unit", "due"];

/// The columns of an export: all but those that repeat others. Where no closing tells of its reply there is no
/// column of replies either: an empty one would say that there were none.
pub fn exported(book: &Book) -> Vec<String> {
    let mut closings = book.iter().filter_map(Ticket::closing).peekable();
    let untold = closings.peek().is_some() && closings.all(|c| c.imported == Some(Imported::NoReply));
    let untold = untold && book.iter().all(|ticket| ticket.answer.as_ref().is_none_or(|a| a.text.is_empty()));
    let wanted = |key: &&str| *key != "summary" && !(untold && *key == "reply");
    columns().iter().map(|column| column.key).filter(wanted).map(str::to_owned).collect()
}

/// The worst lamp of the limits that still run.
fn worst_lamp(ticket: &Ticket, view: &View) -> Option<Lamp> {
    let leg = ticket.open_leg()?;
    let running =
        [Limit::Sign, Limit::Contact, Limit::Reply].into_iter().filter(|&limit| leg.done(limit).is_none());
    running
        .filter_map(|limit| Some((limit, leg.limit(limit)?)))
        .map(|(limit, due)| lamp(leg, due, leg.clock_at(limit, view.now), &view.clock))
        .max()
}

fn intake(ticket: &Ticket, view: &View, field: Field) -> Value {
    let text = ticket.intake.get(field);
    Value::Text(if view.reveal { text.to_owned() } else { shield(ticket).field(field, text) })
}

fn free_text(ticket: &Ticket, view: &View, text: &str) -> Value {
    Value::Text(shown(ticket, view, text))
}

/// A text about a ticket, as far as the reader may see it.
pub fn shown(ticket: &Ticket, view: &View, text: &str) -> String {
    if view.reveal { text.to_owned() } else { shield(ticket).text(text) }
}

pub fn shield(ticket: &Ticket) -> Shield {
    Shield::of(&ticket.number, &ticket.intake)
}

/// The title, masked unless revealed.
pub fn title(ticket: &Ticket, view: &View) -> Value {
    free_text(ticket, view, ticket.title())
}

fn due(ticket: &Ticket, limit: Limit) -> Value {
    ticket.legs.last().and_then(|leg: &Leg| leg.limit(limit)).map_or(Value::Nothing, Value::Due)
}

fn done(ticket: &Ticket, limit: Limit) -> Value {
    ticket.legs.last().and_then(|leg| leg.done(limit)).map_or(Value::Nothing, Value::Stamp)
}

fn last_visit(ticket: &Ticket, value: impl Fn(&crate::domain::event::Call) -> Option<Value>) -> Value {
    ticket.visits.last().and_then(|visit| value(&visit.call)).unwrap_or(Value::Nothing)
}

/// The chosen columns of the tickets that the filter admits, in ledger order.
pub fn table(book: &Book, filter: &Filter, keys: &[String], view: &View) -> Table {
    let all = columns();
    let chosen: Vec<&TicketColumn> =
        keys.iter().filter_map(|key| all.iter().find(|column| column.key == key)).collect();
    let mut table = Table::new("tickets", labels::T_TICKETS.pick(view.lang));
    for column in &chosen {
        table = table.column(column.key, column.heading.pick(view.lang));
    }
    let tickets: Vec<&Ticket> = book.iter().filter(|ticket| filter.admits(ticket)).collect();
    table.rows =
        parallel::map(&tickets, |ticket| chosen.iter().map(|column| (column.value)(ticket, view)).collect());
    table
}
