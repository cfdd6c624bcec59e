//! Cells as an event.

use super::RowFault;
use super::cell::{bad, bytes, code, code_if_any, due, get, kept, number, optional, required, stamp};
use crate::domain::act::{self, Act};
use crate::domain::code::{
    Cause, EventKind, EvidenceKind, Grade, Imported, Kind, Origin, Reached, Skip, Urgency, Way,
};
use crate::domain::event::{Call, Closing, Entry, Event, Evidence, Field, Handover, Intake, Redo, Text};
use crate::domain::limits::Span;
use crate::domain::number::Number;
use crate::domain::ticket::Keep;
use crate::store::column::{Column, of_field};
use crate::store::texts::Source;
use std::borrow::Cow;

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
            imported: match keep {
                Keep::Everything => code_if_any(row, C::Result, Imported::from_bytes)?,
                Keep::Figures => None,
            },
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

/// Finds the cells of a row up to this one at once. What is wrong with one is told by who reads it.
fn find_up_to<'l>(row: &mut impl Source<'l>, column: Column) {
    let _ = row.length(column);
}

fn intake<'l>(row: &mut impl Source<'l>, keep: Keep) -> Result<Intake, RowFault> {
    let fields = || Intake::text_fields().iter().filter(|&&field| keep.field(field));
    // From the last on, which finds all cells at once. What is wrong with one is told by who reads it.
    let room = fields().rev().map(|&field| row.length(of_field(field)).unwrap_or(0)).sum();
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
    find_up_to(row, Column::Span);
    Ok(Handover {
        unit: get(row, Column::Unit)?,
        supporting: split(get(row, Column::Supporting)?),
        due: due(row, Column::Due)?,
        sign_due: due(row, Column::SignDue)?,
        contact_due: due(row, Column::ContactDue)?,
        return_due: due(row, Column::ReturnDue)?,
        support_due: due(row, Column::SupportDue)?,
        span: optional(row, Column::Span, Span::parse)?,
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
    find_up_to(row, Column::Solved);
    let reached = code(row, Column::Result, Reached::from_bytes)?;
    let skipped = reached == Reached::Skipped;
    Ok(Call {
        reached,
        grade: code_if_any(row, Column::Grade, Grade::from_bytes)?,
        cause: if skipped { None } else { code_if_any(row, Column::Cause, Cause::from_bytes)? },
        skip: if skipped { code_if_any(row, Column::Cause, Skip::from_bytes)? } else { None },
        solved: code_if_any(row, Column::Solved, yes_no)?,
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
