//! Closed sets of facts and their stable English codes. A code, once in a ledger, never changes.

/// Declares an enum whose variants have stable codes, with `ALL`, `code` and `from_code`.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        // Every set offers all three; not every one is asked for all of them.
        #[allow(dead_code)]
        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            pub fn from_code(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use codes;

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
        Voided = "voided",
    }
}

codes! {
    /// The limits a ticket can run against.
    pub enum Limit {
        Sign = "sign",
        Contact = "contact",
        Return = "return",
        Reply = "reply",
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
            vec!["sham", "yes", "no"],
        ];
        for (page, heading) in PAGES {
            for code in codes.iter().flatten() {
                assert!(page.contains(&in_roff(code)), "{heading}: {code} is not named");
            }
        }
    }
}
