//! The text on disk of every kind of event: ledgers outlive programs, so none of these lines may change.

use super::cells::{Cuts, Form, Layout, Row, write_row};
use super::column::Column;
use super::row::{Common, RowFault, from_row, to_cells};

use crate::domain::Stamp;
use crate::domain::act::Act;
use crate::domain::code::*;
use crate::domain::event::{Call, Closing, Event, Evidence, Field, Handover, Intake, Redo};
use crate::domain::limits::Span;
use crate::domain::trouble::Wrong;
use std::collections::HashSet;

const PINNED: &str = include_str!("row_tests.jsonl");

fn stamp(text: &str) -> Stamp {
    Stamp::parse(text).unwrap()
}

fn act(kind: EventKind, result: &'static str) -> Event<'static> {
    let names_ticket = crate::domain::act::names_ticket(kind);
    Event::Acted(Box::new(Act {
        result: result.into(),
        unit: "甲局".into(),
        units: vec!["乙局".into(), "丙局".into()],
        person: "周主任".into(),
        reason: "理由".into(),
        basis: "依据".into(),
        text: "说明\n第二行".into(),
        title: "青热线函〔2025〕1号".into(),
        source: "来源".into(),
        area: "新城街道".into(),
        to: if names_ticket { "T0".into() } else { "".into() },
        refs: if names_ticket { Vec::new() } else { vec![3, 5] },
        span: Some(Span::working_days(2)),
        due: Some(stamp("2025-09-24T23:59:59")),
        rule: "support=2wd".into(),
        calendar: "cn".into(),
        amount: "87.5 分".into(),
        evidence: vec![evidence()],
        ..Act::new(kind)
    }))
}

fn evidence() -> Evidence<'static> {
    Evidence { name: "现场.jpg".into(), kind: EvidenceKind::Photo, digest: "ab".into() }
}

fn intake() -> Intake {
    let mut intake = Intake::new(Kind::Complaint, Urgency::Emergency);
    intake.origin = Origin::Find;
    for (place, &field) in Intake::text_fields().iter().enumerate() {
        intake.set(field, &format!("字段{place}"));
    }
    intake
}

fn handover() -> Handover<'static> {
    Handover {
        unit: "甲局".into(),
        supporting: vec!["乙局".into(), "丙局".into()],
        span: Some(Span::working_days(5)),
        due: Some(stamp("2025-09-28T23:59:59")),
        sign_due: Some(stamp("2025-09-23T23:59:59")),
        contact_due: Some(stamp("2025-09-24T23:59:59")),
        return_due: Some(stamp("2025-09-23T23:59:59")),
        support_due: Some(stamp("2025-09-24T23:59:59")),
        rule: "reply.complaint=5wd".into(),
        calendar: "cn".into(),
        source: "catalogue.csv:2".into(),
        reason: "改派".into(),
    }
}

fn in_loop(kind: EventKind) -> Event<'static> {
    let (unit, person, reason) = ("甲局".into(), "周主任".into(), "理由".into());
    let (span, due) = (Span::working_days(3), stamp("2025-10-10T23:59:59"));
    match kind {
        EventKind::Opened => {
            Event::Opened { version: 1, id: "2956532b3b08cf65".into(), name: "青禾".into() }
        }
        EventKind::Accepted => Event::Accepted(Box::new(intake())),
        EventKind::Amended => Event::Amended {
            fields: vec![(Field::Phone, "".into()), (Field::Origin, "enterprise".into())],
            reason,
        },
        EventKind::Answered => {
            Event::Answered { way: Way::Smart, text: "答复".into(), person, source: "knowledge:K1".into() }
        }
        EventKind::Dispatched => Event::Dispatched(Box::new(handover())),
        EventKind::Signed => Event::Signed { unit },
        EventKind::Contacted => Event::Contacted { unit, person, text: "已告知".into() },
        EventKind::ExtensionRequested => Event::ExtensionRequested { unit, span, reason },
        EventKind::ExtensionGranted => {
            Event::ExtensionGranted { person, span, due, calendar: "cn".into(), reason }
        }
        EventKind::ExtensionRefused => Event::ExtensionRefused { person, reason },
        EventKind::ReturnRequested => Event::ReturnRequested { unit, reason, basis: "依据".into() },
        EventKind::ReturnGranted => Event::ReturnGranted { person, reason },
        EventKind::ReturnRefused => Event::ReturnRefused { person, reason },
        EventKind::Closed => Event::Closed(Box::new(Closing {
            unit,
            reply: "已修复。".into(),
            approver: person,
            evidence: vec![evidence()],
            imported: None,
        })),
        EventKind::Revisited => Event::Revisited(Box::new(Call {
            reached: Reached::Reached,
            skip: None,
            solved: Some(true),
            grade: Some(Grade::Dissatisfied),
            cause: Some(Cause::Subjective),
            text: "备注".into(),
        })),
        EventKind::SentBack => Event::SentBack(Box::new(Redo {
            reason,
            sham: true,
            span,
            due,
            rule: "redo=3wd".into(),
            calendar: "cn".into(),
        })),
        EventKind::Voided => Event::Voided { seqs: vec![3, 4], reason },
        kind => act(kind, result(kind)),
    }
}

/// A code the kind admits: the last of its set, or none.
fn result(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Declined => "malicious",
        EventKind::Transferred => "other-platform",
        EventKind::Excluded => "policy",
        EventKind::Supervised => "summons",
        EventKind::Appealed => "late-signing",
        EventKind::AppealRefused => "weak",
        EventKind::Evaluated => "citizen",
        EventKind::Warned => "shared-matter",
        EventKind::WarningSettled => "escalated",
        EventKind::Recorded => "banner",
        EventKind::Noticed => "referral",
        _ => "",
    }
}

fn lines() -> String {
    let mut bytes = Vec::new();
    for (place, &kind) in EventKind::ALL.iter().enumerate() {
        let common = Common {
            seq: place as u64 + 1,
            at: stamp("2025-09-22T09:00:00"),
            recorded: stamp("2025-09-22T09:30:00"),
            actor: "王",
            ticket: "T1",
        };
        write_row(&mut bytes, &Form::Jsonl, &to_cells(&common, &in_loop(kind)));
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn every_kind_of_event_has_its_line_for_ever() {
    for (written, pinned) in lines().lines().zip(PINNED.lines()) {
        assert_eq!(written, pinned);
    }
    assert_eq!(lines().lines().count(), PINNED.lines().count());
}

#[test]
fn every_pinned_line_reads_back_as_its_event() {
    let mut seen = HashSet::new();
    for (line, &kind) in PINNED.lines().zip(EventKind::ALL) {
        let mut cuts = Cuts::default();
        let mut row = Row::new(line.as_bytes(), &Form::Jsonl, &mut cuts).unwrap();
        assert_eq!(from_row(&mut row).unwrap().event, in_loop(kind), "{}", kind.code());
        seen.insert(kind);
    }
    assert_eq!(seen.len(), EventKind::ALL.len());
}

#[test]
fn what_a_table_tells_of_a_closing_reads_back_in_either_form() {
    for imported in [None, Some(Imported::Reply), Some(Imported::NoReply)] {
        let event =
            Event::Closed(Box::new(Closing { unit: "甲局".into(), imported, ..Closing::default() }));
        let at = stamp("2025-09-22T09:00:00");
        let common = Common { seq: 2, at, recorded: at, actor: "王", ticket: "T1" };
        for form in [Form::Csv(Layout::canonical()), Form::Jsonl] {
            let (mut bytes, mut cuts) = (Vec::new(), Cuts::default());
            write_row(&mut bytes, &form, &to_cells(&common, &event));
            let mut row = Row::new(bytes.trim_ascii_end(), &form, &mut cuts).unwrap();
            assert_eq!(from_row(&mut row).unwrap().event, event);
        }
    }
}

#[test]
fn a_damaged_cell_is_told_by_its_own_column() {
    let common = Common {
        seq: 2,
        at: stamp("2025-09-22T09:00:00"),
        recorded: stamp("2025-09-22T09:30:00"),
        actor: "王",
        ticket: "T1",
    };
    let form = Form::Csv(Layout::canonical());
    for kind in [EventKind::Accepted, EventKind::Dispatched, EventKind::Revisited] {
        let event = in_loop(kind);
        let cells = to_cells(&common, &event);
        let of_kind = cells.filled().filter(|(column, _)| *column > Column::Event);
        for (column, text) in of_kind.map(|(column, text)| (column, text.to_owned())).collect::<Vec<_>>() {
            let mut damaged = to_cells(&common, &event);
            damaged.put(column, "@".into());
            let mut line = Vec::new();
            write_row(&mut line, &form, &damaged);
            let line = String::from_utf8(line).unwrap().trim_end().replace(",@", &format!(",\"{text}"));
            let mut cuts = Cuts::default();
            let fault = from_row(&mut Row::new(line.as_bytes(), &form, &mut cuts).unwrap()).unwrap_err();
            assert_eq!(fault, RowFault { column, what: Wrong::UnclosedQuote }, "{}", kind.code());
        }
    }
}

#[test]
fn an_act_with_a_result_of_another_kind_is_refused() {
    for kind in EventKind::ALL.iter().filter(|&&kind| crate::domain::act::scope(kind).is_some()) {
        let line = format!(
            "{{\"seq\":9,\"at\":\"2025-09-22T09:00:00\",\"recorded\":\"2025-09-22T09:00:00\",\"ticket\":\"T1\",\"event\":\"{}\",\"result\":\"nonsense\"}}",
            kind.code()
        );
        let mut cuts = Cuts::default();
        let mut row = Row::new(line.as_bytes(), &Form::Jsonl, &mut cuts).unwrap();
        assert!(from_row(&mut row).is_err(), "{}", kind.code());
    }
}
