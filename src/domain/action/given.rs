//! Test world: "given these events, when this action, then these events or this refusal".

use super::close::Close;
use super::dispatch::Dispatch;
pub use super::{Action, Order};
use crate::domain::calendar::Calendar;
use crate::domain::code::{EvidenceKind, Kind, Origin, Urgency};
use crate::domain::duty::DutyRules;
use crate::domain::event::{Entry, Event, Evidence, Field, Intake};
use crate::domain::hours::OfficeHours;
use crate::domain::limits::{Clock, Limits, Rule, Span};
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::reply::given::standard;
use crate::domain::rules::{ClosingRules, Desk, MergeRules, OriginRules, Others, RevisitRules, Rules};
use crate::domain::stamp::Stamp;
use crate::domain::ticket::{Keep, Ticket};

pub struct Given {
    number: String,
    ticket: Option<Ticket>,
    others: Others,
    units: Vec<String>,
    rules: Rules,
    calendar: Calendar,
    hours: OfficeHours,
    seq: u64,
}

pub fn stamp(text: &str) -> Stamp {
    Stamp::parse(text).expect("a stamp in ledger form")
}

pub fn ticket(kind: Kind, at: &str) -> Given {
    accepted(kind, Urgency::Normal, None, at)
}

pub fn emergency(at: &str) -> Given {
    accepted(Kind::Help, Urgency::Emergency, None, at)
}

pub fn found(origin: Origin, at: &str) -> Given {
    accepted(Kind::Complaint, Urgency::Normal, Some(origin), at)
}

fn accepted(kind: Kind, urgency: Urgency, origin: Option<Origin>, at: &str) -> Given {
    let mut given = Given {
        number: "T1".to_owned(),
        ticket: None,
        others: Others::new(),
        units: Vec::new(),
        rules: rules(),
        calendar: Calendar::embedded(),
        hours: OfficeHours::parse(["08:30-12:00,14:30-17:30"; 7]).expect("hours"),
        seq: 0,
    };
    let intake = Intake::new(kind, urgency).with(Field::Content, "路灯不亮");
    given.act(at, Action::Accept(Box::new(super::accept::Accept { intake, origin }))).expect("accepted");
    given
}

impl Given {
    pub fn with_units(mut self, units: &[&str]) -> Given {
        self.units = units.iter().map(|unit| unit.to_string()).collect();
        self
    }

    pub fn with_duty(mut self, change: impl FnOnce(&mut DutyRules)) -> Given {
        change(&mut self.rules.duty);
        self
    }

    /// Another ticket that actions may name.
    pub fn beside(mut self, other: &Given, number: &str) -> Given {
        let mut ticket = other.ticket().clone();
        ticket.number = Number::new(number);
        self.others.insert(number.to_owned(), Some(ticket));
        self
    }

    pub fn dispatched(mut self, at: &str) -> Given {
        let dispatch = Dispatch { unit: "甲局".into(), ..Dispatch::default() };
        self.act(at, Action::Dispatch(dispatch)).expect("dispatched");
        self
    }

    /// What accepting another request leads to.
    pub fn accept(&self, accept: super::accept::Accept) -> Vec<Event<'static>> {
        let clock = Clock { calendar: &self.calendar, hours: &self.hours };
        let now = stamp("2026-12-31T23:00:00");
        let desk = Desk { rules: &self.rules, clock, units: &self.units, now, others: &self.others };
        accept.decide("T2", None, &desk).expect("accepted")
    }

    pub fn closed(self, at: &str) -> Given {
        let file = Evidence { name: "现场.jpg".into(), kind: EvidenceKind::Photo, digest: "ab".into() };
        let (reply, approver) = ("已修复。".into(), "周主任".into());
        self.then(at, Action::Close(Close { reply, approver, evidence: vec![file], ..Close::default() }))
    }

    /// Under another number than `T1`.
    pub fn numbered(mut self, number: &str) -> Given {
        self.number = number.to_owned();
        if let Some(ticket) = &mut self.ticket {
            ticket.number = Number::new(number);
        }
        self
    }

    pub fn then(mut self, at: &str, action: Action) -> Given {
        self.act(at, action).expect("allowed");
        self
    }

    pub fn ticket(&self) -> &Ticket {
        self.ticket.as_ref().expect("accepted")
    }

    /// Decides and, if allowed, applies; returns the events.
    pub fn act(&mut self, at: &str, action: Action) -> Result<Vec<Event<'static>>, Refusal> {
        let order = Order { ticket: self.number.clone(), at: stamp(at), actor: "测试".into(), action };
        let clock = Clock { calendar: &self.calendar, hours: &self.hours };
        let now = stamp("2026-12-31T23:00:00");
        let desk = Desk { rules: &self.rules, clock, units: &self.units, now, others: &self.others };
        let events = order.decide(self.ticket.as_ref(), &desk)?;
        for event in &events {
            self.seq += 1;
            let entry = Entry {
                seq: self.seq,
                at: order.at,
                recorded: order.at,
                actor: order.actor.clone().into(),
                ticket: Number::new(&order.ticket),
                event: event.clone(),
            };
            match &mut self.ticket {
                Some(ticket) => ticket.apply(&entry, Keep::Everything),
                none => *none = Ticket::begin(&entry, Keep::Everything),
            }
        }
        Ok(events)
    }

    /// The stable name of the refusal this action must meet.
    pub fn refused(&mut self, at: &str, action: Action) -> &'static str {
        self.act(at, action).expect_err("must be refused").name()
    }
}

fn rule(name: &str, text: &str) -> Rule {
    Rule { name: name.into(), span: Span::parse(text).expect("span"), source: "[test]".into() }
}

fn rules() -> Rules {
    let reply = Kind::ALL.iter().map(|kind| {
        let short = matches!(kind, Kind::Inquiry | Kind::Suggestion | Kind::Praise);
        rule(&format!("reply.{}", kind.code()), if short { "3wd" } else { "5wd" })
    });
    Rules {
        limits: Limits {
            sign: rule("sign", "1wd"),
            contact: rule("contact", "2wd"),
            giving_back: rule("return", "1wd"),
            redo: rule("redo", "3wd"),
            support: rule("support", "2wd"),
            waiting: rule("waiting", "1wd"),
            reply: reply.collect(),
            emergency_sign: rule("emergency.sign", "30min"),
            emergency_contact: rule("emergency.contact", "2h"),
            emergency_reply: rule("emergency.reply", "24h"),
        },
        closing: ClosingRules {
            approver_required: true,
            evidence_required: true,
            evidence_exempt: Vec::new(),
            contact_again: true,
        },
        revisit: RevisitRules { attempts: 3, on_days: 2 },
        duty: DutyRules::standard(),
        reply: standard(),
        merge: MergeRules { days_after_closing: 30 },
        origin: OriginRules {
            find_channels: vec!["巡查发现".into()],
            enterprise_channels: vec!["店小二".into()],
        },
    }
}
