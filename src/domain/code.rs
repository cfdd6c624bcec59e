//! Closed sets of facts and their stable English codes. A code, once in a ledger, never changes.

mod set;

pub(crate) use set::{EXACT, codes, distinct, key};

codes! {
    /// 诉求类型. Urgency is separate.
    pub enum Kind {
        Inquiry = "inquiry",
        Suggestion = "suggestion",
        Complaint = "complaint",
        Report = "report",
        Help = "help",
        Praise = "praise",
        Other = "other",
    }
}

codes! {
    /// Emergencies (突发急办) run on clock hours; everything else on working days.
    pub enum Urgency {
        Normal = "normal",
        Emergency = "emergency",
    }
}

codes! {
    /// How a request was answered on the spot; feeds 直办率, 智办率, 自办率.
    pub enum Way {
        Direct = "direct",
        Smart = "smart",
        Own = "self",
    }
}

codes! {
    /// What a call back came to.
    #[allow(clippy::enum_variant_names)]
    pub enum Reached {
        Reached = "reached",
        Unreached = "unreached",
        /// Outside the revisit base, with a [`Skip`] reason.
        Skipped = "skipped",
    }
}

codes! {
    /// Why a closed ticket is not to be revisited [rule: Shiyan, Hubei].
    pub enum Skip {
        Judicial = "judicial",
        Petition = "petition",
        Declined = "declined",
    }
}

codes! {
    /// What an imported closing tells: whatever its table has no column for may have been there all the same.
    pub enum Imported {
        Reply = "imported",
        NoReply = "imported-without-reply",
    }
}

codes! {
    /// 满意度, from best to worst.
    pub enum Grade {
        VerySatisfied = "very-satisfied",
        Satisfied = "satisfied",
        FairlySatisfied = "fairly-satisfied",
        Neutral = "neutral",
        Dissatisfied = "dissatisfied",
        VeryDissatisfied = "very-dissatisfied",
    }
}

impl Grade {
    /// Counts as satisfied in the usual rate (基本满意 included).
    pub fn is_satisfied(self) -> bool {
        self <= Grade::FairlySatisfied
    }

    /// Counts as satisfied in the strict rate (基本满意 excluded).
    pub fn is_strictly_satisfied(self) -> bool {
        self <= Grade::Satisfied
    }

    pub fn is_dissatisfied(self) -> bool {
        self >= Grade::Dissatisfied
    }
}

codes! {
    /// Why a requester is dissatisfied: only `Subjective` lies in the unit's own work.
    pub enum Cause {
        Subjective = "subjective",
        Objective = "objective",
        Policy = "policy",
        Unreasonable = "unreasonable",
    }
}

codes! {
    /// 佐证材料 by what the file is.
    pub enum EvidenceKind {
        Photo = "photo",
        Video = "video",
        Audio = "audio",
        Document = "document",
        Other = "other",
    }
}

codes! {
    /// By what surges are looked for.
    pub enum Dimension {
        Category = "category",
        Area = "area",
        Unit = "unit",
        Place = "place",
    }
}

codes! {
    /// 筛查: what makes a group of tickets.
    pub enum Screened {
        /// 一事多人.
        Matter = "matter",
        /// 一人多诉, whatever the matters.
        Requester = "requester",
        /// The same person with the same matter.
        Same = "same",
        /// The same person with the same matter, after it was closed.
        Returned = "returned",
    }
}

codes! {
    /// Where a ticket stands, derived from its events.
    pub enum Stage {
        Waiting = "waiting",
        Answered = "answered",
        Dispatched = "dispatched",
        Handling = "handling",
        Returning = "returning",
        Redoing = "redoing",
        Closed = "closed",
        Revisited = "revisited",
        /// 挂账: off the clock until struck off.
        Shelved = "shelved",
        /// Before the staffing office and the justice bureau, no ruling yet.
        Disputed = "disputed",
        /// 并单: goes and closes with its root.
        Merged = "merged",
        /// 不予受理.
        Declined = "declined",
        /// Handed to a line or level outside this office.
        Transferred = "transferred",
    }
}

codes! {
    /// Event codes of the ledger, in the order of the loop.
    pub enum EventKind {
        Opened = "opened",
        Accepted = "accepted",
        Amended = "amended",
        Answered = "answered",
        Dispatched = "dispatched",
        Signed = "signed",
        Contacted = "contacted",
        ExtensionRequested = "extension-requested",
        ExtensionGranted = "extension-granted",
        ExtensionRefused = "extension-refused",
        ReturnRequested = "return-requested",
        ReturnGranted = "return-granted",
        ReturnRefused = "return-refused",
        Closed = "closed",
        Revisited = "revisited",
        SentBack = "sent-back",
        Declined = "declined",
        Transferred = "transferred",
        Linked = "linked",
        Merged = "merged",
        Unmerged = "unmerged",
        Disputed = "disputed",
        Ruled = "ruled",
        Joined = "joined",
        OpinionGiven = "opinion-given",
        Shelved = "shelved",
        Unshelved = "unshelved",
        Excluded = "excluded",
        Supervised = "supervised",
        SupervisionAnswered = "supervision-answered",
        Appealed = "appealed",
        AppealGranted = "appeal-granted",
        AppealRefused = "appeal-refused",
        Evaluated = "evaluated",
        Warned = "warned",
        WarningAnswered = "warning-answered",
        WarningSettled = "warning-settled",
        Recorded = "recorded",
        Noticed = "noticed",
        Voided = "voided",
    }
}

codes! {
    /// Where a request comes from; decided at intake and sealed there.
    pub enum Origin {
        /// Someone asked.
        Request = "request",
        /// 店小二: an enterprise asked.
        Enterprise = "enterprise",
        /// 未诉先办: found by a patrol or another platform before anyone complained [X].
        Find = "find",
    }
}

codes! {
    /// Why a request is not accepted [66]; the requester is told the channel.
    pub enum Unfit {
        OutsideArea = "outside-area",
        EmergencyLine = "emergency-line",
        /// Litigation, arbitration, review: a procedure is under way.
        Procedure = "procedure",
        Discipline = "discipline",
        Disclosure = "disclosure",
        Petition = "petition",
        Secret = "secret",
        Malicious = "malicious",
    }
}

codes! {
    /// To whom a request goes that this office cannot hand to a unit of its own.
    pub enum Transfer {
        /// 110, 119, 120, 122: at once.
        EmergencyLine = "emergency-line",
        UpperLevel = "upper-level",
        OtherPlatform = "other-platform",
    }
}

codes! {
    /// 剔除: why a ticket is left out of the assessment.
    pub enum Exclusion {
        Unreasonable = "unreasonable",
        Policy = "policy",
        Objective = "objective",
        Other = "other",
    }
}

codes! {
    /// The ladder of supervision, lowest rung first [E].
    pub enum Level {
        /// 催办.
        Reminder = "reminder",
        /// 督办.
        Order = "order",
        /// 提请市政府.
        Leadership = "leadership",
        /// 约谈.
        Summons = "summons",
        /// 移交纪检.
        Discipline = "discipline",
    }
}

codes! {
    /// Who evaluates, third-party evaluation [E].
    pub enum Evaluator {
        /// 人大代表.
        Deputy = "deputy",
        /// 政协委员.
        Member = "member",
        /// 市民代表.
        Citizen = "citizen",
        Media = "media",
        /// 评价机构.
        Institution = "institution",
    }
}

codes! {
    /// What a warning is about.
    pub enum WarningKind {
        Surge = "surge",
        SharedMatter = "shared-matter",
        Risk = "risk",
        Limit = "limit",
        Other = "other",
    }
}

codes! {
    /// What became of a warning.
    pub enum WarningEnd {
        Resolved = "resolved",
        Unfounded = "unfounded",
        Escalated = "escalated",
    }
}

codes! {
    /// Facts that no ticket holds but the year report tells [X].
    pub enum FactKind {
        /// 表扬工单.
        PraiseTicket = "praise-ticket",
        /// 表扬信.
        Letter = "letter",
        /// 锦旗.
        Banner = "banner",
        /// 惠企资金.
        Funds = "funds",
        Enterprises = "enterprises",
        Service = "service",
        Other = "other",
    }
}

codes! {
    /// Papers that go out with a number.
    pub enum LetterKind {
        /// 提示函.
        Notice = "notice",
        Reminder = "reminder",
        Order = "order",
        /// 提请市政府.
        Request = "request",
        Summons = "summons",
        /// 移交函.
        Referral = "referral",
        Ruling = "ruling",
        Warning = "warning",
        /// Feedback of an evaluation.
        Feedback = "feedback",
    }
}

codes! {
    /// The limits a ticket can run against.
    pub enum Limit {
        Sign = "sign",
        Contact = "contact",
        Return = "return",
        Reply = "reply",
        /// The opinion of a supporting unit: one limit for each of them.
        Support = "support",
    }
}

codes! {
    /// The eight kinds of the negative list of Ezhou's plan (四), in its order.
    pub enum FaultKind {
        LateSigning = "late-signing",
        LateClosing = "late-closing",
        NotContacted = "not-contacted",
        Dissatisfied = "dissatisfied",
        UnfoundedReturn = "unfounded-return",
        PoorReply = "poor-reply",
        ShamHandling = "sham-handling",
        WeakAppeal = "weak-appeal",
    }
}

codes! {
    /// 亮灯: yellow with one working day left, red after the due date [rule: Shandong].
    pub enum Lamp {
        Green = "green",
        Yellow = "yellow",
        Red = "red",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::limits::SpanUnit;

    const PAGES: [(&str, &str); 2] = [
        (include_str!("../../man/man5/hotline-ledger.5"), "EVENTS"),
        (include_str!("../../man/zh_CN/man5/hotline-ledger.5"), "事件"),
    ];

    fn in_roff(code: &str) -> String {
        format!("\\fB{}\\fR", code.replace('-', "\\-"))
    }

    #[test]
    fn the_format_pages_explain_every_event_and_no_other() {
        let events: Vec<String> = EventKind::ALL.iter().map(|kind| in_roff(kind.code())).collect();
        for (page, heading) in PAGES {
            let section = page.split(".SH ").find(|section| section.lines().next() == Some(heading)).unwrap();
            let terms: Vec<&str> =
                section.split(".TP\n").skip(1).filter_map(|item| item.lines().next()).collect();
            assert_eq!(terms, events, "{heading}");
        }
    }

    #[test]
    fn the_format_pages_name_every_code_of_a_cell() {
        fn codes_of<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
            all.iter().map(|&value| code(value)).collect()
        }
        let codes = [
            codes_of(Kind::ALL, Kind::code),
            codes_of(Urgency::ALL, Urgency::code),
            codes_of(Way::ALL, Way::code),
            codes_of(Reached::ALL, Reached::code),
            codes_of(Skip::ALL, Skip::code),
            codes_of(Grade::ALL, Grade::code),
            codes_of(Cause::ALL, Cause::code),
            codes_of(EvidenceKind::ALL, EvidenceKind::code),
            codes_of(SpanUnit::ALL, SpanUnit::code),
            codes_of(Origin::ALL, Origin::code),
            codes_of(Unfit::ALL, Unfit::code),
            codes_of(Transfer::ALL, Transfer::code),
            codes_of(Exclusion::ALL, Exclusion::code),
            codes_of(Level::ALL, Level::code),
            codes_of(Evaluator::ALL, Evaluator::code),
            codes_of(WarningKind::ALL, WarningKind::code),
            codes_of(WarningEnd::ALL, WarningEnd::code),
            codes_of(FactKind::ALL, FactKind::code),
            codes_of(LetterKind::ALL, LetterKind::code),
            codes_of(FaultKind::ALL, FaultKind::code),
            vec!["sham", "yes", "no", "weak"],
        ];
        for (page, heading) in PAGES {
            for code in codes.iter().flatten() {
                assert!(page.contains(&in_roff(code)), "{heading}: {code} is not named");
            }
        }
    }
}
