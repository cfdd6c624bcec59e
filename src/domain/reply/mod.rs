//! 办结回复标准: what a reply must hold and what it must not, judged by an office's own words. Nothing here
//! changes a ticket: the negative list, `close` and `check-reply` ask the same judge.

mod answer;
mod parts;
mod standard;

pub use answer::{answer_length, same_wording};
pub use parts::Part;
pub use standard::Standard;
#[cfg(test)]
pub use standard::given;

use super::code::codes;
use super::leg::Leg;
use super::rules::ClosingRules;
use super::ticket::Ticket;
use answer::{RequestWords, forbidden};

codes! {
    /// What is wrong with a reply; the order is that of a list.
    pub enum ReplyFault {
        NoReply = "no-reply",
        ForbiddenPhrase = "forbidden-phrase",
        TooShort = "too-short",
        /// Courtesies, receipt and passing on only: the request itself is not answered.
        NoAnswer = "no-answer",
        /// No key word shared with the request.
        OffTopic = "off-topic",
        SameText = "same-text",
        MissingPart = "missing-part",
        NoContact = "no-contact",
        NoApprover = "no-approver",
        NoEvidence = "no-evidence",
    }
}

codes! {
    pub enum ReplyVerdict {
        Pass = "pass",
        /// Faults, but none that the standard makes decisive.
        Flawed = "flawed",
        Fail = "fail",
    }
}

/// A reply and what is known around it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Case<'a> {
    /// Title and content of the request; empty when unknown.
    pub title: &'a str,
    pub content: &'a str,
    pub reply: &'a str,
    /// Tickets that were given this very reply, this one included.
    pub same: usize,
    /// What the ledger knows; `None` for a reply of a foreign table.
    pub record: Option<Record>,
}

/// What a ledger holds about a closing, against what it must hold.
#[derive(Clone, Copy, Debug, Default)]
pub struct Record {
    pub contacted: bool,
    pub lacks_approver: bool,
    pub lacks_evidence: bool,
}

/// One fault with the facts that prove it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub fault: ReplyFault,
    pub proof: Proof,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Proof {
    None,
    /// So many characters where so many are asked for.
    Length {
        found: usize,
        wanted: usize,
    },
    Phrase(String),
    Parts(Vec<Part>),
    Tickets(usize),
}

impl Record {
    /// What the ledger says about the closing of a leg, or about closing it now with so much.
    pub fn of(ticket: &Ticket, leg: &Leg, approver: bool, evidence: bool, rules: &ClosingRules) -> Record {
        let exempt = rules.evidence_exempt.contains(&ticket.intake.kind);
        Record {
            contacted: leg.first_contact.is_some(),
            lacks_approver: rules.approver_required && !approver,
            lacks_evidence: rules.evidence_required && !exempt && !evidence,
        }
    }
}

/// Every fault of a reply, in the order of [`ReplyFault`].
pub fn judge(case: &Case, standard: &Standard) -> Vec<Finding> {
    let mut found = match judge_text(case.reply, standard) {
        found if found.iter().any(|finding| finding.fault == ReplyFault::NoReply) => found,
        mut found => {
            found.extend(judge_wording(case, standard));
            found
        }
    };
    if let Some(record) = case.record {
        let faults = [
            (!record.contacted, ReplyFault::NoContact),
            (record.lacks_approver, ReplyFault::NoApprover),
            (record.lacks_evidence, ReplyFault::NoEvidence),
        ];
        found.extend(faults.into_iter().filter(|(is, _)| *is).map(|(_, fault)| finding(fault, Proof::None)));
    }
    found
}

/// The faults that the text alone proves: what the negative list can derive from a sealed closing.
pub fn judge_text(reply: &str, standard: &Standard) -> Vec<Finding> {
    if reply.trim().is_empty() {
        return vec![finding(ReplyFault::NoReply, Proof::None)];
    }
    let length = reply.trim().chars().count();
    let answer = answer_length(reply, standard);
    let short =
        |fault, found, wanted| (found < wanted).then(|| finding(fault, Proof::Length { found, wanted }));
    let phrase = forbidden(reply, standard);
    [
        phrase.map(|phrase| finding(ReplyFault::ForbiddenPhrase, Proof::Phrase(phrase.to_owned()))),
        short(ReplyFault::TooShort, length, standard.min_chars),
        short(ReplyFault::NoAnswer, answer, standard.min_answer),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn judge_wording(case: &Case, standard: &Standard) -> Vec<Finding> {
    let mut found = Vec::new();
    let words = RequestWords::of([case.title, case.content], standard);
    if !words.shared_with(case.reply) {
        found.push(finding(ReplyFault::OffTopic, Proof::None));
    }
    if standard.same_text > 0 && case.same >= standard.same_text {
        found.push(finding(ReplyFault::SameText, Proof::Tickets(case.same)));
    }
    let missing = parts::missing(case.reply, standard);
    if !missing.is_empty() {
        found.push(finding(ReplyFault::MissingPart, Proof::Parts(missing)));
    }
    found
}

fn finding(fault: ReplyFault, proof: Proof) -> Finding {
    Finding { fault, proof }
}

/// What the findings come to: one decisive fault fails the reply.
pub fn verdict(found: &[Finding], standard: &Standard) -> ReplyVerdict {
    if found.iter().any(|finding| standard.fail.contains(&finding.fault)) {
        ReplyVerdict::Fail
    } else if found.is_empty() {
        ReplyVerdict::Pass
    } else {
        ReplyVerdict::Flawed
    }
}

#[cfg(test)]
mod tests {
    use super::standard::given::standard;
    use super::*;

    const WHOLE: &str = "张先生您好：您反映的东街路灯不亮一事收悉。经现场核实，系线路老化。我局已于9月26日更换电缆，路灯恢复照明，\
        依据《城市道路照明设施管理规定》。9月27日已电话联系您告知结果。如有疑问请拨打电话0712-2850000。\n城市管理局\n2025年9月27日";

    fn case(reply: &str) -> Case<'_> {
        Case {
            title: "东街路灯不亮", content: "东街小学门口路灯坏了", reply, same: 1, record: None
        }
    }

    fn codes(case: &Case) -> Vec<&'static str> {
        judge(case, &standard()).iter().map(|finding| finding.fault.code()).collect()
    }

    #[test]
    fn a_whole_reply_passes() {
        let found = judge(&case(WHOLE), &standard());
        assert_eq!((found.clone(), verdict(&found, &standard())), (Vec::new(), ReplyVerdict::Pass));
    }

    #[test]
    fn passing_on_and_politeness_are_no_answer() {
        for reply in [
            "网友您好：您反映的问题已收悉，已转交有关部门调查处理，感谢您的关注与支持！2025年9月28日",
            "您好！您的来信已收悉，如有进展将及时反馈。",
            "您反映的路灯问题不属于我单位管辖，请咨询城管局。",
        ] {
            let found = judge(&case(reply), &standard());
            assert_eq!(found[0].fault, ReplyFault::NoAnswer, "{reply}");
            assert_eq!(verdict(&found, &standard()), ReplyVerdict::Fail);
        }
    }

    #[test]
    fn each_fault_has_its_proof() {
        let found = judge(&case("路灯没办法修。"), &standard());
        assert_eq!(found[0], finding(ReplyFault::ForbiddenPhrase, Proof::Phrase("没办法".into())));
        assert_eq!(found[1], finding(ReplyFault::TooShort, Proof::Length { found: 7, wanted: 15 }));
        assert_eq!(codes(&case(" \n")), ["no-reply"]);
        assert_eq!(codes(&Case { same: 3, ..case(WHOLE) }), ["same-text"]);
        assert_eq!(codes(&Case { title: "水费", content: "自来水收费偏高", ..case(WHOLE) }), ["off-topic"]);
        let unsigned = WHOLE.split("\n城市").next().unwrap();
        assert_eq!(judge(&case(unsigned), &standard())[0].proof, Proof::Parts(vec![Part::Signature]));
    }

    #[test]
    fn a_record_may_lack_contact_approval_and_evidence() {
        let record = Record { contacted: false, lacks_approver: true, lacks_evidence: true };
        let bare = Case { record: Some(record), ..case(WHOLE) };
        assert_eq!(codes(&bare), ["no-contact", "no-approver", "no-evidence"]);
        assert_eq!(verdict(&judge(&bare, &standard()), &standard()), ReplyVerdict::Flawed);
    }
}
