//! Events to cells and back: the one place that knows which column holds what. Written by hand, since
//! the text on disk outlives every type.

use super::column::{Column, of_field};
use super::texts::{Cells, Source};
use crate::domain::Stamp;
use crate::domain::act::{self, Act};
use crate::domain::code::{Cause, EventKind, EvidenceKind, Grade, Kind, Origin, Reached, Skip, Urgency, Way};
use crate::domain::event::{Call, Closing, Entry, Event, Evidence, Field, Handover, Intake, Redo, Text};
use crate::domain::limits::Span;
use crate::domain::number::Number;
use crate::domain::ticket::Keep;
use crate::domain::trouble::Wrong;
use std::borrow::Cow;

/// The newest ledger format this program reads and the one it writes.
pub const FORMAT: u32 = 1;

/// What is wrong with a row, and in which column.
#[derive(Debug, PartialEq)]
pub struct RowFault {
    pub column: Column,
    pub what: Wrong,
}

/// The columns that every event has.
pub struct Common<'a> {
    pub seq: u64,
    pub at: Stamp,
    pub recorded: Stamp,
    pub actor: &'a str,
    pub ticket: &'a str,
}

pub fn to_cells<'a>(common: &Common<'a>, event: &'a Event) -> Cells<'a> {
    let mut cells = Cells::default();
    let mut put = |column: Column, text: Cow<'a, str>| cells.put(column, text);
    put(Column::Seq, common.seq.to_string().into());
    put(Column::At, common.at.to_string().into());
    put(Column::Recorded, common.recorded.to_string().into());
    put(Column::Actor, common.actor.into());
    put(Column::Ticket, common.ticket.into());
    put(Column::Event, event.kind().code().into());
    payload(event, &mut put);
    cells
}

fn payload<'a>(event: &'a Event, put: &mut impl FnMut(Column, Cow<'a, str>)) {
    use Column as C;
    match event {
        Event::Opened { version, id, name } => {
            put(C::Result, version.to_string().into());
            put(C::Ref, id.as_ref().into());
            put(C::Text, name.as_ref().into());
        }
        Event::Accepted(intake) => {
            for &field in [Field::Kind, Field::Urgency].iter().chain(Intake::text_fields()) {
                put(of_field(field), intake.get(field).into());
            }
            // The usual origin is not written: it is what an empty cell means.
            if intake.origin != Origin::Request {
                put(C::Origin, intake.origin.code().into());
            }
        }
        Event::Amended { fields, reason } => {
            put(C::Reason, reason.as_ref().into());
            // The list of names tells a field emptied on purpose from one left alone.
            put(C::Ref, fields.iter().map(|(field, _)| field.code()).collect::<Vec<_>>().join(";").into());
            for (field, value) in fields {
                put(of_field(*field), value.as_ref().into());
            }
        }
        Event::Answered { way, text, person, source } => {
            put(C::Source, source.as_ref().into());
            put(C::Result, way.code().into());
            put(C::Text, text.as_ref().into());
            put(C::Person, person.as_ref().into());
        }
        Event::Dispatched(handover) => handover_payload(handover, put),
        Event::Signed { unit } => put(C::Unit, unit.as_ref().into()),
        Event::Contacted { unit, person, text } => {
            put(C::Unit, unit.as_ref().into());
            put(C::Person, person.as_ref().into());
            put(C::Text, text.as_ref().into());
        }
        Event::ExtensionRequested { unit, span, reason } => {
            put(C::Unit, unit.as_ref().into());
            put(C::Span, span.to_string().into());
            put(C::Reason, reason.as_ref().into());
        }
        Event::ExtensionGranted { person, span, due, calendar, reason } => {
            put(C::Person, person.as_ref().into());
            put(C::Span, span.to_string().into());
            put(C::Due, due.to_string().into());
            put(C::Calendar, calendar.as_ref().into());
            put(C::Reason, reason.as_ref().into());
        }
        Event::ExtensionRefused { person, reason }
        | Event::ReturnGranted { person, reason }
        | Event::ReturnRefused { person, reason } => {
            put(C::Person, person.as_ref().into());
            put(C::Reason, reason.as_ref().into());
        }
        Event::ReturnRequested { unit, reason, basis } => {
            put(C::Unit, unit.as_ref().into());
            put(C::Reason, reason.as_ref().into());
            put(C::Basis, basis.as_ref().into());
        }
        Event::Closed(closing) => {
            put(C::Unit, closing.unit.as_ref().into());
            put(C::Text, closing.reply.as_ref().into());
            put(C::Person, closing.approver.as_ref().into());
            put(C::Evidence, evidence_cell(&closing.evidence).into());
        }
        Event::Revisited(call) => call_payload(call, put),
        Event::SentBack(redo) => {
            put(C::Reason, redo.reason.as_ref().into());
            put(C::Result, if redo.sham { "sham" } else { "" }.into());
            put(C::Span, redo.span.to_string().into());
            put(C::Due, redo.due.to_string().into());
            put(C::Rule, redo.rule.as_ref().into());
            put(C::Calendar, redo.calendar.as_ref().into());
        }
        Event::Acted(act) => act_payload(act, put),
        Event::Voided { seqs, reason } => {
            put(C::Ref, seq_list(seqs).into());
            put(C::Reason, reason.as_ref().into());
        }
    }
}

fn seq_list(seqs: &[u64]) -> String {
    seqs.iter().map(u64::to_string).collect::<Vec<_>>().join(";")
}

fn act_payload<'a>(act: &'a Act, put: &mut impl FnMut(Column, Cow<'a, str>)) {
    use Column as C;
    for (column, text) in [
        (C::Result, &act.result),
        (C::Unit, &act.unit),
        (C::Person, &act.person),
        (C::Reason, &act.reason),
        (C::Basis, &act.basis),
        (C::Text, &act.text),
        (C::Title, &act.title),
        (C::Source, &act.source),
        (C::Area, &act.area),
        (C::Rule, &act.rule),
        (C::Calendar, &act.calendar),
        (C::Amount, &act.amount),
    ] {
        put(column, text.as_ref().into());
    }
    put(C::Supporting, act.units.join(";").into());
    put(
        C::Ref,
        if act::names_ticket(act.kind) { act.to.as_ref().into() } else { seq_list(&act.refs).into() },
    );
    put(C::Span, act.span.map_or(String::new(), |span| span.to_string()).into());
    put(C::Due, act.due.map_or(String::new(), |due| due.to_string()).into());
    put(C::Evidence, evidence_cell(&act.evidence).into());
}

fn handover_payload<'a>(handover: &'a Handover, put: &mut impl FnMut(Column, Cow<'a, str>)) {
    use Column as C;
    let stamp = |due: Option<Stamp>| due.map_or(String::new(), |due| due.to_string()).into();
    put(C::Unit, handover.unit.as_ref().into());
    put(C::Supporting, handover.supporting.join(";").into());
    put(C::Due, stamp(handover.due));
    put(C::SignDue, stamp(handover.sign_due));
    put(C::ContactDue, stamp(handover.contact_due));
    put(C::ReturnDue, stamp(handover.return_due));
    put(C::SupportDue, stamp(handover.support_due));
    put(C::Span, handover.span.map_or(String::new(), |span| span.to_string()).into());
    put(C::Rule, handover.rule.as_ref().into());
    put(C::Calendar, handover.calendar.as_ref().into());
    put(C::Source, handover.source.as_ref().into());
    put(C::Reason, handover.reason.as_ref().into());
}

fn call_payload<'a>(call: &'a Call, put: &mut impl FnMut(Column, Cow<'a, str>)) {
    use Column as C;
    put(C::Result, call.reached.code().into());
    put(C::Grade, call.grade.map_or("", Grade::code).into());
    // A skipped call has a reason for skipping where others have a cause of dissatisfaction.
    put(C::Cause, call.cause.map(Cause::code).or(call.skip.map(Skip::code)).unwrap_or("").into());
    put(C::Solved, call.solved.map_or("", |solved| if solved { "yes" } else { "no" }).into());
    put(C::Text, call.text.as_ref().into());
}

fn evidence_cell(evidence: &[Evidence]) -> String {
    let files = evidence.iter().map(|file| format!("{}|{}|{}", file.name, file.kind.code(), file.digest));
    files.collect::<Vec<_>>().join(";")
}

/// Reads a whole entry.
pub fn from_row<'l>(row: &mut impl Source<'l>) -> Result<Entry<'l>, RowFault> {
    from_row_keeping(row, Keep::Everything)
}

/// Reads an entry with as much text as `keep` asks for; what it leaves out is never looked at.
pub fn from_row_keeping<'l>(row: &mut impl Source<'l>, keep: Keep) -> Result<Entry<'l>, RowFault> {
    let kind = event_kind(row)?;
    let seq = seq(row)?;
    let at = stamp(row, Column::At)?;
    let (recorded, actor) = match keep {
        Keep::Figures => (at, Cow::Borrowed("")),
        Keep::Everything => (stamp(row, Column::Recorded)?, get(row, Column::Actor)?),
    };
    Ok(Entry { seq, at, recorded, actor, ticket: ticket(row)?, event: event(kind, row, keep)? })
}

pub fn event_kind<'l>(row: &mut impl Source<'l>) -> Result<EventKind, RowFault> {
    code(row, Column::Event, EventKind::from_bytes)
}

pub fn seq<'l>(row: &mut impl Source<'l>) -> Result<u64, RowFault> {
    code(row, Column::Seq, number)
}

fn ticket<'l>(row: &mut impl Source<'l>) -> Result<Number, RowFault> {
    match Number::plain(&bytes(row, Column::Ticket)?) {
        Some(plain) => Ok(plain),
        None => Ok(Number::new(&get(row, Column::Ticket)?)),
    }
}

fn number(digits: &[u8]) -> Option<u64> {
    /// So many digits always fit; no ledger has more rows.
    const MOST: usize = 19;
    if digits.is_empty() || digits.len() > MOST {
        return None;
    }
    let digits = digits.iter().map(|digit| digit.wrapping_sub(b'0'));
    let (sum, most) = digits.fold((0, 0), |(sum, most): (u64, u8), digit| {
        (sum.wrapping_mul(10).wrapping_add(u64::from(digit)), most.max(digit))
    });
    (most < 10).then_some(sum)
}

pub(super) fn get<'l>(row: &mut impl Source<'l>, column: Column) -> Result<Text<'l>, RowFault> {
    row.get(column).map_err(|what| RowFault { column, what })
}

pub(super) fn bytes<'l>(row: &mut impl Source<'l>, column: Column) -> Result<Cow<'l, [u8]>, RowFault> {
    row.bytes(column).map_err(|what| RowFault { column, what })
}

/// A text that figures do without.
fn kept<'l>(row: &mut impl Source<'l>, column: Column, keep: Keep) -> Result<Text<'l>, RowFault> {
    if keep == Keep::Everything { get(row, column) } else { Ok(Cow::Borrowed("")) }
}

fn bad(column: Column, given: &str) -> RowFault {
    RowFault { column, what: Wrong::BadRow { given: given.chars().take(40).collect() } }
}

/// A cell of plain letters and digits, which need no check of their encoding.
fn code<'l, T>(
    row: &mut impl Source<'l>,
    column: Column,
    read: impl Fn(&[u8]) -> Option<T>,
) -> Result<T, RowFault> {
    let code = bytes(row, column)?;
    read(&code).ok_or_else(|| bad(column, &String::from_utf8_lossy(&code)))
}

/// The same where it may be absent.
fn code_if_any<'l, T>(
    row: &mut impl Source<'l>,
    column: Column,
    read: impl Fn(&[u8]) -> Option<T>,
) -> Result<Option<T>, RowFault> {
    let read = |code: &[u8]| if code.is_empty() { Some(None) } else { read(code).map(Some) };
    code(row, column, read)
}

fn required<'l, T>(
    row: &mut impl Source<'l>,
    column: Column,
    read: impl Fn(&str) -> Option<T>,
) -> Result<T, RowFault> {
    let text = get(row, column)?;
    read(&text).ok_or_else(|| bad(column, &text))
}

fn optional<'l, T>(
    row: &mut impl Source<'l>,
    column: Column,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, RowFault> {
    let text = get(row, column)?;
    if text.is_empty() { Ok(None) } else { read(&text).map(Some).ok_or_else(|| bad(column, &text)) }
}

fn stamp<'l>(row: &mut impl Source<'l>, column: Column) -> Result<Stamp, RowFault> {
    due(row, column)?.ok_or_else(|| bad(column, ""))
}

fn due<'l>(row: &mut impl Source<'l>, column: Column) -> Result<Option<Stamp>, RowFault> {
    let raw = bytes(row, column)?;
    if raw.is_empty() {
        return Ok(None);
    }
    Stamp::parse_bytes(&raw).map(Some).ok_or_else(|| {
        let given: String = String::from_utf8_lossy(&raw).chars().take(40).collect();
        let dated = given.contains(['/', '-', ':', '年']);
        let what = if dated { Wrong::RewrittenDate { given } } else { Wrong::BadRow { given } };
        RowFault { column, what }
    })
}

fn event<'l>(kind: EventKind, row: &mut impl Source<'l>, keep: Keep) -> Result<Event<'l>, RowFault> {
    use Column as C;
    Ok(match kind {
        EventKind::Opened => Event::Opened {
            version: required(row, C::Result, |text| text.parse().ok())?,
            id: get(row, C::Ref)?,
            name: get(row, C::Text)?,
        },
        EventKind::Accepted => Event::Accepted(Box::new(intake(row, keep)?)),
        EventKind::Amended => amended(row)?,
        EventKind::Answered => Event::Answered {
            way: code(row, C::Result, Way::from_bytes)?,
            text: kept(row, C::Text, keep)?,
            person: kept(row, C::Person, keep)?,
            source: get(row, C::Source)?,
        },
        EventKind::Dispatched => Event::Dispatched(Box::new(handover(row, keep)?)),
        EventKind::Signed => Event::Signed { unit: kept(row, C::Unit, keep)? },
        EventKind::Contacted => Event::Contacted {
            unit: kept(row, C::Unit, keep)?,
            person: kept(row, C::Person, keep)?,
            text: kept(row, C::Text, keep)?,
        },
        EventKind::ExtensionRequested => Event::ExtensionRequested {
            unit: kept(row, C::Unit, keep)?,
            span: required(row, C::Span, Span::parse)?,
            reason: kept(row, C::Reason, keep)?,
        },
        EventKind::ExtensionGranted => Event::ExtensionGranted {
            person: kept(row, C::Person, keep)?,
            span: required(row, C::Span, Span::parse)?,
            due: stamp(row, C::Due)?,
            calendar: kept(row, C::Calendar, keep)?,
            reason: kept(row, C::Reason, keep)?,
        },
        EventKind::ExtensionRefused => {
            Event::ExtensionRefused { person: get(row, C::Person)?, reason: get(row, C::Reason)? }
        }
        EventKind::ReturnRequested => Event::ReturnRequested {
            unit: get(row, C::Unit)?,
            reason: get(row, C::Reason)?,
            basis: get(row, C::Basis)?,
        },
        EventKind::ReturnGranted => {
            Event::ReturnGranted { person: get(row, C::Person)?, reason: get(row, C::Reason)? }
        }
        EventKind::ReturnRefused => {
            Event::ReturnRefused { person: get(row, C::Person)?, reason: get(row, C::Reason)? }
        }
        EventKind::Closed => Event::Closed(Box::new(Closing {
            unit: kept(row, C::Unit, keep)?,
            reply: kept(row, C::Text, keep)?,
            approver: kept(row, C::Person, keep)?,
            evidence: if keep == Keep::Everything { evidence(row)? } else { Vec::new() },
        })),
        EventKind::Revisited => Event::Revisited(Box::new(call(row, keep)?)),
        EventKind::SentBack => Event::SentBack(Box::new(redo(row)?)),
        EventKind::Voided => Event::Voided { seqs: seqs(row)?, reason: get(row, C::Reason)? },
        act => Event::Acted(Box::new(self::act(act, row)?)),
    })
}

/// Acts are rare: they are read whole, whatever is kept of other events.
fn act<'l>(kind: EventKind, row: &mut impl Source<'l>) -> Result<Act<'l>, RowFault> {
    use Column as C;
    let result = get(row, C::Result)?;
    if !act::admits(kind, &result) {
        return Err(bad(C::Result, &result));
    }
    let names_ticket = act::names_ticket(kind);
    let refs = get(row, C::Ref)?;
    Ok(Act {
        kind,
        result,
        unit: get(row, C::Unit)?,
        units: split(get(row, C::Supporting)?),
        person: get(row, C::Person)?,
        reason: get(row, C::Reason)?,
        basis: get(row, C::Basis)?,
        text: get(row, C::Text)?,
        title: get(row, C::Title)?,
        source: get(row, C::Source)?,
        area: get(row, C::Area)?,
        refs: if names_ticket || refs.is_empty() { Vec::new() } else { seqs(row)? },
        to: if names_ticket { refs } else { Cow::Borrowed("") },
        span: optional(row, C::Span, Span::parse)?,
        due: due(row, C::Due)?,
        rule: get(row, C::Rule)?,
        calendar: get(row, C::Calendar)?,
        amount: get(row, C::Amount)?,
        evidence: evidence(row)?,
    })
}

fn intake<'l>(row: &mut impl Source<'l>, keep: Keep) -> Result<Intake, RowFault> {
    let fields = || Intake::text_fields().iter().filter(|&&field| keep.field(field));
    let mut room = 0;
    // Cells are found from the front: asking for the last first finds all at once.
    for column in fields().rev().map(|&field| of_field(field)) {
        room += row.length(column).map_err(|what| RowFault { column, what })?;
    }
    let kind = code(row, Column::Kind, Kind::from_bytes)?;
    let urgency = code(row, Column::Urgency, Urgency::from_bytes)?;
    let mut intake = Intake::new(kind, urgency);
    if let Some(origin) = code_if_any(row, Column::Origin, Origin::from_bytes)? {
        intake.origin = origin;
    }
    intake.reserve(room);
    for &field in fields() {
        intake.set(field, &get(row, of_field(field))?);
    }
    Ok(intake)
}

fn amended<'l>(row: &mut impl Source<'l>) -> Result<Event<'l>, RowFault> {
    let names = get(row, Column::Ref)?;
    let mut fields = Vec::new();
    for name in names.split(';').filter(|name| !name.is_empty()) {
        let field = Field::from_code(name).ok_or_else(|| bad(Column::Ref, name))?;
        fields.push((field, get(row, of_field(field))?));
    }
    Ok(Event::Amended { fields, reason: get(row, Column::Reason)? })
}

fn handover<'l>(row: &mut impl Source<'l>, keep: Keep) -> Result<Handover<'l>, RowFault> {
    Ok(Handover {
        // The last of them first, which finds all at once.
        span: optional(row, Column::Span, Span::parse)?,
        unit: get(row, Column::Unit)?,
        supporting: split(get(row, Column::Supporting)?),
        due: due(row, Column::Due)?,
        sign_due: due(row, Column::SignDue)?,
        contact_due: due(row, Column::ContactDue)?,
        return_due: due(row, Column::ReturnDue)?,
        support_due: due(row, Column::SupportDue)?,
        rule: kept(row, Column::Rule, keep)?,
        calendar: kept(row, Column::Calendar, keep)?,
        source: kept(row, Column::Source, keep)?,
        reason: kept(row, Column::Reason, keep)?,
    })
}

fn split(text: Text) -> Vec<Text> {
    if text.is_empty() {
        return Vec::new();
    }
    match text {
        Cow::Borrowed(text) => text.split(';').map(Cow::Borrowed).collect(),
        Cow::Owned(text) => text.split(';').map(|part| Cow::Owned(part.to_owned())).collect(),
    }
}

fn evidence<'l>(row: &mut impl Source<'l>) -> Result<Vec<Evidence<'l>>, RowFault> {
    let mut files = Vec::new();
    for file in split(get(row, Column::Evidence)?) {
        let parts: Vec<&str> = file.split('|').collect();
        let [name, kind, digest] = parts[..] else { return Err(bad(Column::Evidence, &file)) };
        let kind = EvidenceKind::from_code(kind).ok_or_else(|| bad(Column::Evidence, &file))?;
        files.push(Evidence { name: name.to_owned().into(), kind, digest: digest.to_owned().into() });
    }
    Ok(files)
}

fn call<'l>(row: &mut impl Source<'l>, keep: Keep) -> Result<Call<'l>, RowFault> {
    // The last of them first, which finds all at once.
    let solved = code_if_any(row, Column::Solved, yes_no)?;
    let reached = code(row, Column::Result, Reached::from_bytes)?;
    let skipped = reached == Reached::Skipped;
    Ok(Call {
        reached,
        skip: if skipped { code_if_any(row, Column::Cause, Skip::from_bytes)? } else { None },
        solved,
        grade: code_if_any(row, Column::Grade, Grade::from_bytes)?,
        cause: if skipped { None } else { code_if_any(row, Column::Cause, Cause::from_bytes)? },
        text: kept(row, Column::Text, keep)?,
    })
}

fn yes_no(text: &[u8]) -> Option<bool> {
    match text {
        b"yes" => Some(true),
        b"no" => Some(false),
        _ => None,
    }
}

fn redo<'l>(row: &mut impl Source<'l>) -> Result<Redo<'l>, RowFault> {
    Ok(Redo {
        reason: get(row, Column::Reason)?,
        sham: optional(row, Column::Result, |text| (text == "sham").then_some(()))?.is_some(),
        span: required(row, Column::Span, Span::parse)?,
        due: stamp(row, Column::Due)?,
        rule: get(row, Column::Rule)?,
        calendar: get(row, Column::Calendar)?,
    })
}

fn seqs<'l>(row: &mut impl Source<'l>) -> Result<Vec<u64>, RowFault> {
    let text = get(row, Column::Ref)?;
    text.split(';').map(|part| part.parse().map_err(|_| bad(Column::Ref, part))).collect()
}
