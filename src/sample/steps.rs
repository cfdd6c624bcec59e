//! What a unit does with a ticket it was handed: signing, contacts, extension, return, closing; and what
//! the office does after it: calls back and redos. Chances are per mille and made up.

use super::district;
use super::life::{End, Life};
use super::random::Random;
use super::words;
use crate::domain::Stamp;
use crate::domain::action::close::Close;
use crate::domain::action::contact::Contact;
use crate::domain::action::dispatch::Dispatch;
use crate::domain::action::redo::Redo;
use crate::domain::action::revisit::Revisit;
use crate::domain::action::sign::Sign;
use crate::domain::action::{Action, extend, give_back};
use crate::domain::code::{Cause, EvidenceKind, Grade, Kind, Reached, Skip};
use crate::domain::event::Evidence;
use crate::domain::limits::Span;

/// A hand-over being worked on.
pub struct Leg<'l, 'd> {
    pub life: &'l mut Life<'d>,
    pub emergency: bool,
    /// The first hand-over: only that one may be given back.
    pub first: bool,
}

pub fn dispatch(unit: String, random: &mut Random) -> Action {
    let helper = "青禾区住房和城乡建设局";
    let supporting =
        if random.per_mille(70) && unit != helper { vec![helper.to_owned()] } else { Vec::new() };
    let source = format!("catalogue.csv:{}", random.between(2, 60));
    Action::Dispatch(Dispatch { unit, supporting, source, ..Dispatch::default() })
}

impl Leg<'_, '_> {
    pub fn run(mut self, at: Stamp) -> Result<(), End> {
        let seat = district::seat(&mut self.life.random);
        let handover = dispatch(self.life.request.unit.clone(), &mut self.life.random);
        self.life.act(at, &seat, handover)?;
        let mut last = at;
        let lying = self.life.random.per_mille(18);
        if self.first && !self.emergency && self.life.random.per_mille(34) {
            match self.give_back(at)? {
                (decided, true) => return self.again(decided),
                (decided, false) => last = decided,
            }
        }
        if !self.life.random.per_mille(if lying { 400 } else { 6 }) {
            last = self.sign(at, last)?;
        }
        if !self.life.random.per_mille(if lying { 500 } else { 14 }) {
            last = self.contact(at, last)?;
        }
        if !self.emergency && self.life.random.per_mille(52) {
            last = self.extend(at, last)?;
        }
        if lying {
            return Ok(()); // Open and overdue.
        }
        let closed = self.close_after(at, last)?;
        self.life.visits_and_redo(closed)
    }

    /// Asked within the limit; `true` when it was granted.
    fn give_back(&mut self, start: Stamp) -> Result<(Stamp, bool), End> {
        let life = &mut *self.life;
        let unit = life.request.unit.clone();
        let due = life.ticket.as_ref().and_then(|ticket| ticket.open_leg()?.return_due).unwrap_or(start);
        let asked = life.work(start, 0, start).min(due);
        let reason = life.random.pick(&["不属于本单位职责", "事发地不在辖区内", "属行业主管部门事权"]);
        let ask = give_back::Ask { reason: reason.to_string(), basis: "部门职责清单".to_owned() };
        let action = give_back::GiveBack { unit: String::new(), ask: Some(ask), decision: None };
        life.act(asked, &unit, Action::GiveBack(action))?;
        let grant = life.random.per_mille(680);
        let decided = life.work(asked, 0, asked);
        let reason = if grant { "理由成立" } else { "职责清单明确由该单位承办" }.to_owned();
        let person = "派单审核岗".to_owned();
        let decision = Some(give_back::Decide { grant, person, reason });
        let seat = district::seat(&mut life.random);
        let action = give_back::GiveBack { unit: String::new(), ask: None, decision };
        life.act(decided, &seat, Action::GiveBack(action))?;
        Ok((decided, grant))
    }

    /// Handed over anew, to the office of the area or to the construction bureau.
    fn again(self, returned: Stamp) -> Result<(), End> {
        let life = self.life;
        let office = district::area_office(life.request.area);
        let other = "青禾区住房和城乡建设局".to_owned();
        life.request.unit = if life.request.unit == office { other } else { office };
        let at = returned.plus_seconds(life.random.between(300, 5400));
        Leg { life, emergency: false, first: false }.run(at)
    }

    fn sign(&mut self, start: Stamp, after: Stamp) -> Result<Stamp, End> {
        let life = &mut *self.life;
        let at = if self.emergency {
            start.plus_seconds(life.random.between(120, 2200)).max(after)
        } else {
            let days = *life.random.weighted(&[(700, 0), (255, 1), (30, 2), (15, 3)]);
            life.work(start, days, after)
        };
        let unit = life.request.unit.clone();
        life.act(at, &unit, Action::Sign(Sign::default()))?;
        Ok(at)
    }

    fn contact(&mut self, start: Stamp, after: Stamp) -> Result<Stamp, End> {
        let life = &mut *self.life;
        let at = if self.emergency {
            after.plus_seconds(life.random.between(300, 5400))
        } else {
            let days = *life.random.weighted(&[(280, 0), (460, 1), (210, 2), (35, 3), (15, 4)]);
            life.work(start, days, after)
        };
        life.contacted(at, "已联系诉求人核实情况")?;
        Ok(at)
    }

    fn extend(&mut self, start: Stamp, after: Stamp) -> Result<Stamp, End> {
        let life = &mut *self.life;
        let leg = life.ticket.as_ref().and_then(|ticket| ticket.open_leg());
        let Some((due, span)) = leg.and_then(|leg| Some((leg.due?, leg.span?))) else { return Ok(after) };
        let asked = life.work(start, i64::from(span.amount) - 1, after).min(due);
        if asked <= after {
            return Ok(after);
        }
        let unit = life.request.unit.clone();
        let span = Span::working_days(life.random.between(1, i64::from(span.amount)) as u32);
        let reason = life.random.pick(&["需多部门会商", "需采购配件后施工", "需等待检测结果"]).to_string();
        let action = extend::Extend { ask: Some(extend::Ask { span, reason }), decision: None };
        life.act(asked, &unit, Action::Extend(action))?;
        let grant = life.random.per_mille(860);
        let decided = asked.plus_seconds(life.random.between(600, 14_400));
        let reason = if grant { String::new() } else { "理由不充分，请按期办结".to_owned() };
        let decision = Some(extend::Decide { grant, person: "督办岗".to_owned(), reason });
        let seat = district::seat(&mut life.random);
        life.act(decided, &seat, Action::Extend(extend::Extend { ask: None, decision }))?;
        Ok(decided)
    }

    fn close_after(&mut self, start: Stamp, after: Stamp) -> Result<Stamp, End> {
        let life = &mut *self.life;
        let leg = life.ticket.as_ref().and_then(|ticket| ticket.open_leg());
        let limit = leg.and_then(|leg| leg.span).map_or(5, |span| i64::from(span.amount));
        let extended = leg.is_some_and(|leg| leg.due != leg.first_due);
        let days = match life.random.below(1000) {
            _ if self.emergency => 0,
            _ if extended => limit + life.random.between(0, 1),
            0..=939 => life.random.between(0, limit),
            _ => limit + life.random.between(1, 9),
        };
        let at = if self.emergency {
            after.plus_seconds(life.random.between(1800, 72_000))
        } else {
            life.work(start, days, after)
        };
        if !life.random.per_mille(110) {
            let before = at.plus_seconds(-life.random.between(600, 3600)).max(after.plus_seconds(60));
            life.contacted(before, "办结前再次联系，告知处理结果")?;
        }
        let at = at.max(after.plus_seconds(3600));
        life.close(at)?;
        Ok(at)
    }
}

impl Life<'_> {
    /// A moment in office hours, `days` working days after `start`, but not before `after`.
    fn work(&mut self, start: Stamp, days: i64, after: Stamp) -> Stamp {
        let calendar = self.desk.clock.calendar;
        let days = days.max(0) as u32;
        let evening = start.hour() >= 17;
        let resting = calendar.day_kind(start.date()).is_ok_and(|kind| !kind.is_working());
        let days = if days == 0 && (evening || resting) { 1 } else { days };
        let date = calendar.add_working_days(start.date(), days).unwrap_or(start.date());
        let hour =
            *self.random.weighted(&[(22, 8), (30, 9), (24, 10), (10, 11), (20, 14), (24, 15), (18, 16)]);
        let at = Stamp::start_of(date).plus_seconds(hour * 3600 + self.random.between(0, 3599));
        if at > after { at } else { after.plus_seconds(self.random.between(120, 2700)) }
    }

    fn contacted(&mut self, at: Stamp, text: &str) -> Result<(), End> {
        let unit = self.request.unit.clone();
        let person = format!("经办人{}", self.random.between(1, 9));
        self.act(at, &unit, Action::Contact(Contact { unit: String::new(), person, text: text.to_owned() }))
    }

    fn close(&mut self, at: Stamp) -> Result<(), End> {
        let unit = self.request.unit.clone();
        let reply = words::reply(&self.request, &mut self.random);
        let approver = district::approver(&mut self.random).to_owned();
        let (name, kind) = match self.request.intake.kind {
            Kind::Inquiry | Kind::Praise => ("办理记录.docx", EvidenceKind::Document),
            _ => ("现场照片.jpg", EvidenceKind::Photo),
        };
        let digest: String = (0..4).map(|_| format!("{:016x}", self.random.next())).collect();
        let evidence = vec![Evidence { name: name.into(), kind, digest: digest.into() }];
        self.act(at, &unit, Action::Close(Close { unit: String::new(), reply, approver, evidence }))
    }

    fn visits_and_redo(&mut self, closed: Stamp) -> Result<(), End> {
        let Some((at, cause)) = self.visit_after(closed)? else { return Ok(()) };
        if cause != Cause::Subjective || !self.random.per_mille(850) {
            return Ok(());
        }
        let sent = at.plus_seconds(self.random.between(600, 7200));
        let sham = self.random.per_mille(120);
        let reason = if sham {
            "回访核实未到现场处理，属假办理"
        } else {
            "群众不满意，问题未解决"
        };
        let seat = district::seat(&mut self.random);
        self.act(sent, &seat, Action::Redo(Redo { reason: reason.to_owned(), sham }))?;
        let days = *self.random.weighted(&[(200, 1), (350, 2), (370, 3), (80, 5)]);
        let contacted = self.work(sent, 1, sent);
        self.contacted(contacted, "重办：已上门向诉求人核实")?;
        let again = self.work(sent, days, contacted);
        self.close(again)?;
        self.visit_after(again)?;
        Ok(())
    }

    /// Calls back; the moment and the cause when the requester is dissatisfied.
    pub fn visit_after(&mut self, closed: Stamp) -> Result<Option<(Stamp, Cause)>, End> {
        if self.random.per_mille(35) {
            return Ok(None);
        }
        let mut at = closed;
        for attempt in 0..3 {
            let days =
                if attempt == 0 { *self.random.weighted(&[(30, 1), (40, 2), (20, 3), (10, 5)]) } else { 1 };
            at = self.work(at, days, at);
            let reached = *self.random.weighted(&[
                (880, Reached::Reached),
                (105, Reached::Unreached),
                (15, Reached::Skipped),
            ]);
            let cause = self.call(at, reached)?;
            if reached != Reached::Unreached {
                return Ok(cause.map(|cause| (at, cause)));
            }
        }
        Ok(None)
    }

    fn call(&mut self, at: Stamp, reached: Reached) -> Result<Option<Cause>, End> {
        let random = &mut self.random;
        let grade = *random.weighted(&[
            (410, Grade::VerySatisfied),
            (395, Grade::Satisfied),
            (110, Grade::FairlySatisfied),
            (22, Grade::Neutral),
            (48, Grade::Dissatisfied),
            (15, Grade::VeryDissatisfied),
        ]);
        let grade = (reached == Reached::Reached).then_some(grade);
        let bad = grade.is_some_and(Grade::is_dissatisfied);
        let solved = grade.map(|_| random.per_mille(if bad { 120 } else { 955 }));
        let cause = *random.weighted(&[
            (520, Cause::Subjective),
            (240, Cause::Objective),
            (140, Cause::Policy),
            (100, Cause::Unreasonable),
        ]);
        let cause = bad.then_some(cause);
        let skip = *random.weighted(&[(60, Skip::Declined), (25, Skip::Judicial), (15, Skip::Petition)]);
        let skip = (reached == Reached::Skipped).then_some(skip);
        let text = words::call_note(grade, random).to_owned();
        let seat = district::seat(random);
        let visit = Revisit { reached, skip, solved, grade, cause, text };
        self.act(at, &seat, Action::Revisit(visit))?;
        Ok(cause)
    }
}
