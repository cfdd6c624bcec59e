//! What happened to a ticket beyond the first loop, folded from its acts. Most tickets have none of it,
//! so it lies apart from the ticket.

use super::act::{Act, WEAK};
use super::code::{Evaluator, EventKind, Exclusion, FaultKind, Level, Transfer, Unfit};
use super::leg::Decision;
use super::stamp::Stamp;
use super::ticket::Done;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dossier {
    pub declined: Option<(Done, Unfit)>,
    pub transferred: Option<(Done, Transfer)>,
    /// The root that this ticket was merged into.
    pub merged: Option<(Done, String)>,
    /// Finds (未诉先办) that this request is about.
    pub links: Vec<(Done, String)>,
    pub disputes: Vec<Dispute>,
    pub shelves: Vec<Shelf>,
    pub excluded: Option<LeftOut>,
    pub supervisions: Vec<Supervision>,
    pub appeals: Vec<Appeal>,
    pub marks: Vec<Mark>,
}

/// 剔除: left out of the assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    pub done: Done,
    pub class: Exclusion,
    pub approver: String,
    pub reason: String,
}

/// 分歧: units that say it is not theirs, until a ruling.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    pub parties: Vec<Party>,
    pub ruled: Option<Done>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    pub done: Done,
    pub unit: String,
}

/// 挂账: approved, until struck off (销账).
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf {
    pub from: Done,
    pub approver: String,
    pub reason: String,
    pub until: Option<Done>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Supervision {
    pub done: Done,
    pub level: Level,
    pub unit: String,
    /// Until when the unit is to answer.
    pub due: Option<Stamp>,
    pub cites: Vec<u64>,
    pub answered: Option<Done>,
}

/// 申诉: a unit contests a fault.
#[derive(Clone, Debug, PartialEq)]
pub struct Appeal {
    pub asked: Done,
    pub unit: String,
    pub fault: FaultKind,
    /// The rows that prove the contested fault.
    pub cites: Vec<u64>,
    pub decision: Decision,
    pub decided: Option<Done>,
    /// Refused for insufficient grounds: itself a fault [E].
    pub weak: bool,
}

/// One mark of a third-party evaluation.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub done: Done,
    pub evaluator: Evaluator,
    /// Points out of 100, times 100.
    pub centipoints: u32,
    /// The unit evaluated.
    pub unit: String,
    /// Which evaluator of the class, where known.
    pub person: String,
    pub text: String,
}

impl Dossier {
    /// Folds one act; what makes no sense (a foreign writer's) changes nothing.
    pub fn apply(&mut self, done: Done, act: &Act) {
        match act.kind {
            EventKind::Declined => self.declined = Unfit::from_code(&act.result).map(|class| (done, class)),
            EventKind::Transferred => {
                self.transferred = Transfer::from_code(&act.result).map(|to| (done, to));
            }
            EventKind::Merged => self.merged = Some((done, act.to.to_string())),
            EventKind::Unmerged => self.merged = None,
            EventKind::Linked => self.links.push((done, act.to.to_string())),
            EventKind::Disputed => self.dispute(done, act),
            EventKind::Ruled => {
                if let Some(open) = self.open_dispute_mut() {
                    open.ruled = Some(done);
                }
            }
            EventKind::Shelved => {
                let (approver, reason) = (act.person.to_string(), act.reason.to_string());
                self.shelves.push(Shelf { from: done, approver, reason, until: None });
            }
            EventKind::Unshelved => {
                if let Some(shelf) = self.shelves.last_mut() {
                    shelf.until = shelf.until.or(Some(done));
                }
            }
            EventKind::Excluded => {
                let (approver, reason) = (act.person.to_string(), act.reason.to_string());
                let class = Exclusion::from_code(&act.result);
                self.excluded = class.map(|class| LeftOut { done, class, approver, reason });
            }
            EventKind::Supervised => self.supervisions.extend(supervision(done, act)),
            EventKind::SupervisionAnswered => answer(&mut self.supervisions, done, act),
            EventKind::Appealed => self.appeals.extend(appeal(done, act)),
            EventKind::AppealGranted => self.decide_appeal(done, act, Decision::Granted),
            EventKind::AppealRefused => self.decide_appeal(done, act, Decision::Refused),
            EventKind::Evaluated => self.marks.extend(mark(done, act)),
            _ => {}
        }
    }

    fn dispute(&mut self, done: Done, act: &Act) {
        let party = Party { done, unit: act.unit.to_string() };
        match self.open_dispute_mut() {
            Some(open) => open.parties.push(party),
            None => self.disputes.push(Dispute { parties: vec![party], ruled: None }),
        }
    }

    pub fn open_dispute(&self) -> Option<&Dispute> {
        self.disputes.last().filter(|dispute| dispute.ruled.is_none())
    }

    fn open_dispute_mut(&mut self) -> Option<&mut Dispute> {
        self.disputes.last_mut().filter(|dispute| dispute.ruled.is_none())
    }

    /// The shelf it lies on now.
    pub fn shelf(&self) -> Option<&Shelf> {
        self.shelves.last().filter(|shelf| shelf.until.is_none())
    }

    /// Decides the appeals that the act names by their rows.
    fn decide_appeal(&mut self, done: Done, act: &Act, decision: Decision) {
        for appeal in self.appeals.iter_mut().filter(|a| act.refs.contains(&a.asked.seq)) {
            appeal.decision = decision;
            appeal.decided = Some(done);
            appeal.weak = act.result == WEAK;
        }
    }
}

/// Notes the answer to the orders that the act names by their rows; the first answer stands.
pub fn answer(orders: &mut [Supervision], done: Done, act: &Act) {
    for order in orders.iter_mut().filter(|order| act.refs.contains(&order.done.seq)) {
        order.answered = order.answered.or(Some(done));
    }
}

pub fn supervision(done: Done, act: &Act) -> Option<Supervision> {
    Some(Supervision {
        done,
        level: Level::from_code(&act.result)?,
        unit: act.unit.to_string(),
        due: act.due,
        cites: act.refs.clone(),
        answered: None,
    })
}

fn appeal(done: Done, act: &Act) -> Option<Appeal> {
    Some(Appeal {
        asked: done,
        unit: act.unit.to_string(),
        fault: FaultKind::from_code(&act.result)?,
        cites: act.refs.clone(),
        decision: Decision::Pending,
        decided: None,
        weak: false,
    })
}

fn mark(done: Done, act: &Act) -> Option<Mark> {
    let centipoints = centipoints(act.amount.split(' ').next()?)?;
    Some(Mark {
        done,
        evaluator: Evaluator::from_code(&act.result)?,
        centipoints,
        unit: act.unit.to_string(),
        person: act.person.to_string(),
        text: act.text.to_string(),
    })
}

/// Reads points with at most two decimals, 0 to 100, as hundredths.
pub fn centipoints(text: &str) -> Option<u32> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || decimals.len() > 2 || !digits(whole) || !digits(decimals) {
        return None;
    }
    let points = whole.parse::<u32>().ok()? * 100 + format!("{decimals:0<2}").parse::<u32>().ok()?;
    (points <= 10_000).then_some(points)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_read_exactly() {
        for (text, points) in [("0", 0), ("87.5", 8750), ("100", 10_000), ("99.99", 9999)] {
            assert_eq!(centipoints(text), Some(points), "{text}");
        }
        for text in ["", ".5", "100.01", "101", "-1", "1e2", "87.555", "９０"] {
            assert_eq!(centipoints(text), None, "{text}");
        }
    }
}
