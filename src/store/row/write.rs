//! An event as cells.

use crate::domain::Stamp;
use crate::domain::act::{self, Act};
use crate::domain::code::{Cause, Grade, Imported, Origin, Skip};
use crate::domain::event::{Call, Event, Evidence, Field, Handover, Intake};
use crate::store::column::{Column, of_field};
use crate::store::texts::Cells;
use std::borrow::Cow;

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
            put(C::Result, closing.imported.map_or("", Imported::code).into());
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
