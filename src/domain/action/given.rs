//! Test world: "given these events, when this action, then these events or this refusal".

use super::dispatch::Dispatch;
pub use super::{Action, Order};
use crate::domain::calendar::Calendar;
use crate::domain::code::{Kind, Urgency};
use crate::domain::event::{Entry, Event, Field, Intake};
use crate::domain::hours::OfficeHours;
use crate::domain::limits::{Clock, Limits, Rule, Span};
use crate::domain::refusal::Refusal;
use crate::domain::reply::given::standard;
use crate::domain::rules::{ClosingRules, Desk, RevisitRules, Rules};
use crate::domain::stamp::Stamp;
use crate::domain::ticket::{Keep, Ticket};

pub struct Given {
    ticket: Option<Ticket>,
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
    accepted(kind, Urgency::Normal, at)
}

pub fn emergency(at: &str) -> Given {
    accepted(Kind::Help, Urgency::Emergency, at)
}

fn accepted(kind: Kind, urgency: Urgency, at: &str) -> Given {
    let mut given = Given {
        ticket: None,
        units: Vec::new(),
        rules: rules(),
        calendar: Calendar::embedded(),
        hours: OfficeHours::parse(["08:30-12:00,14:30-17:30"; 7]).expect("hours"),
        seq: 0,
    };
    let intake = Intake::new(kind, urgency).with(Field::Content, "路灯不亮".to_owned());
    given.act(at, Action::Accept(Box::new(super::accept::Accept { intake }))).expect("accepted");
    given
}

impl Given {
    pub fn with_units(mut self, units: &[&str]) -> Given {
        self.units = units.iter().map(|unit| unit.to_string()).collect();
        self
    }

    pub fn dispatched(mut self, at: &str) -> Given {
        let dispatch = Dispatch { unit: "甲局".into(), ..Dispatch::default() };
        self.act(at, Action::Dispatch(dispatch)).expect("dispatched");
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
        let order = Order { ticket: "T1".into(), at: stamp(at), actor: "测试".into(), action };
        let clock = Clock { calendar: &self.calendar, hours: &self.hours };
        let desk = Desk { rules: &self.rules, clock, units: &self.units, now: stamp("2026-12-31T23:00:00") };
        let events = order.decide(self.ticket.as_ref(), &desk)?;
        for event in &events {
            self.seq += 1;
            let entry = Entry {
                seq: self.seq,
                at: order.at,
                recorded: order.at,
                actor: order.actor.clone().into(),
                ticket: order.ticket.clone().into(),
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
        reply: standard(),
    }
}
