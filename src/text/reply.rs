//! The reply standard in words: its file for a new office, its faults, parts and verdicts, and what
//! `close` says about a reply.

use super::{Lang, Words, phrase, words};
use crate::domain::reply::{Finding, Part, Proof, ReplyFault, ReplyVerdict};

/// The file of a new office; also where every default comes from.
pub const STANDARD: Words = words(include_str!("reply.zh.toml"), include_str!("reply.en.toml"));

pub fn fault(fault: ReplyFault) -> Words {
    match fault {
        ReplyFault::NoReply => words("没有办结回复", "no reply"),
        ReplyFault::ForbiddenPhrase => words("回复用语不当", "forbidden phrase in the reply"),
        ReplyFault::TooShort => words("回复过于简单", "reply too short"),
        ReplyFault::NoAnswer => words("没有正面答复", "request not answered"),
        ReplyFault::OffTopic => words("答非所问", "beside the request"),
        ReplyFault::SameText => words("套用模板", "same text for many tickets"),
        ReplyFault::MissingPart => words("要素不全", "parts missing"),
        ReplyFault::NoContact => words("没有联系诉求人的记录", "no contact recorded"),
        ReplyFault::NoApprover => words("没有审定人", "no approver"),
        ReplyFault::NoEvidence => words("没有佐证材料", "no evidence"),
    }
}

pub fn verdict(verdict: ReplyVerdict) -> Words {
    match verdict {
        ReplyVerdict::Pass => words("合格", "pass"),
        ReplyVerdict::Flawed => words("需完善", "flawed"),
        ReplyVerdict::Fail => words("不合格", "fail"),
    }
}

pub fn part(part: Part) -> Words {
    match part {
        Part::Address => words("称呼", "address"),
        Part::Request => words("复述诉求", "request restated"),
        Part::Checked => words("核实情况", "what was checked"),
        Part::Outcome => words("处理结果或计划", "outcome or plan"),
        Part::Basis => words("政策法规依据", "legal basis"),
        Part::Contact => words("何时怎样联系诉求人", "how and when the requester was contacted"),
        Part::UnitContact => words("承办单位联系方式", "the unit's contact"),
        Part::Signature => words("落款", "signature"),
    }
}

/// What proves a finding; empty where its name says all.
pub fn proof(lang: Lang, finding: &Finding) -> String {
    match (&finding.proof, finding.fault, lang) {
        (Proof::None, ..) => String::new(),
        (Proof::Phrase(text), ..) => phrase::quote(lang, text),
        (Proof::Length { found, wanted }, ReplyFault::NoAnswer, Lang::Zh) => {
            format!("去掉客套、收悉、转办和转请他处的话，只剩 {found} 字，应有 {wanted} 字")
        }
        (Proof::Length { found, wanted }, ReplyFault::NoAnswer, Lang::En) => {
            format!("{found} characters besides courtesy, receipt and passing on; {wanted} are asked for")
        }
        (Proof::Length { found, wanted }, _, Lang::Zh) => format!("{found} 字，应有 {wanted} 字"),
        (Proof::Length { found, wanted }, _, Lang::En) => {
            format!("{found} characters; {wanted} are asked for")
        }
        (Proof::Parts(missing), _, lang) => {
            let names: Vec<&str> = missing.iter().map(|&missing| part(missing).pick(lang)).collect();
            let names = phrase::list(lang, &names);
            if lang == Lang::Zh { format!("缺{names}") } else { names }
        }
        (Proof::Tickets(count), _, Lang::Zh) => format!("{count} 件工单用了同一回复"),
        (Proof::Tickets(count), _, Lang::En) => format!("{count} tickets have this reply"),
    }
}

/// All findings as one phrase.
pub fn findings(lang: Lang, found: &[Finding]) -> String {
    let one = |finding: &Finding| {
        let (name, proof) = (fault(finding.fault).pick(lang), proof(lang, finding));
        match (proof.is_empty(), lang) {
            (true, _) => name.to_owned(),
            (false, Lang::Zh) => format!("{name}（{proof}）"),
            (false, Lang::En) => format!("{name} ({proof})"),
        }
    };
    let all: Vec<String> = found.iter().map(one).collect();
    all.join(if lang == Lang::Zh { "；" } else { "; " })
}

/// What `close` says about a reply it has recorded.
pub fn warning(lang: Lang, ticket: &str, judged: ReplyVerdict, found: &[Finding]) -> String {
    let (judged, found) = (verdict(judged).pick(lang), findings(lang, found));
    match lang {
        Lang::Zh => format!("{ticket}：办结回复{judged}：{found}。"),
        Lang::En => format!("{ticket}: the reply's verdict is {judged}: {found}."),
    }
}

/// What `close` says when the requester was contacted once only, where a second time is due.
pub fn contact_again(lang: Lang, ticket: &str, dry_run: bool) -> String {
    match (lang, dry_run) {
        (Lang::Zh, true) => {
            format!("{ticket}：尚未再次联系诉求人，这样办结将计入负面清单；请先联系并登记，再办结。")
        }
        (Lang::Zh, false) => format!(
            "{ticket}：办结前没有再次联系诉求人，将计入负面清单；可用 hotline undo {ticket} 撤销办结，联系登记后再办结。"
        ),
        (Lang::En, true) => format!(
            "{ticket}: the requester has not been contacted again, so that closing is a fault; \
             record a contact first, then close."
        ),
        (Lang::En, false) => format!(
            "{ticket}: the requester was not contacted again before closing, which is a fault; \
             take the closing back with hotline undo {ticket}, record the contact, then close."
        ),
    }
}

pub fn more_warnings(lang: Lang, left: usize) -> String {
    match lang {
        Lang::Zh => format!("另有 {left} 条提示未列出，详见 hotline check-reply 和 hotline negative-list。"),
        Lang::En => format!("{left} more remarks: see hotline check-reply and hotline negative-list."),
    }
}

/// How many were judged, and how: the last line of `check-reply`.
pub fn judged(lang: Lang, pass: usize, flawed: usize, fail: usize) -> String {
    let all = pass + flawed + fail;
    match lang {
        Lang::Zh => format!("共 {all} 份回复：合格 {pass}，需完善 {flawed}，不合格 {fail}。"),
        Lang::En => format!("{all} replies: {pass} pass, {flawed} flawed, {fail} fail."),
    }
}

pub const VERDICT: Words = words("评判", "verdict");
pub const FAULT: Words = words("问题", "fault");
pub const PROOF: Words = words("说明", "why");
pub const T_REPLIES: Words = words("办结回复检查", "Replies against the standard");
pub const T_REPLY_COUNTS: Words = words("办结回复检查（按单位）", "Replies against the standard, by unit");
pub const JUDGED: Words = words("回复数", "replies");
