//! Looks at every text this layer can make: none is empty, Chinese uses Chinese punctuation, English
//! has no Chinese in it. The samples form a chain the compiler checks: a new variant must join it.

use super::{Lang, Message, Words, duty, formulas, names, names_beyond, refusal, reply, synonyms, trouble};
use crate::domain::belonging::{Belonging, Lack};
use crate::domain::calendar::{Base, Calendar, CalendarFaultKind as Day};
use crate::domain::code::*;
use crate::domain::duty::DutyRefusal;
use crate::domain::event::Field;
use crate::domain::hours::{HoursFaultKind as Open, OfficeHours};
use crate::domain::leg::Decision;
use crate::domain::limits::Span;
use crate::domain::preset::{Disputed, Preset};
use crate::domain::refusal::{Need, Refusal};
use crate::domain::reply::{Finding, Part, Proof, ReplyFault, ReplyVerdict};
use crate::domain::stamp::Stamp;
use crate::domain::supervision::{Ground, NamedFor};
use crate::domain::trouble::{Trouble, Wrong};
use crate::domain::verdict::Verdict;
use chrono::NaiveDate;
use std::collections::HashSet;

fn is_han(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

fn check_chinese(text: &str) {
    assert!(!text.trim().is_empty());
    assert!(!text.contains('！') && !text.contains('!'), "exclamation: {text}");
    let letters: Vec<char> = text.chars().collect();
    for (place, c) in letters.iter().enumerate() {
        let before = letters[..place].iter().rev().find(|c| **c != ' ').is_some_and(|c| is_han(*c));
        let after = letters[place + 1..].iter().find(|c| **c != ' ').is_some_and(|c| is_han(*c));
        match c {
            ',' => assert!(!(before && after), "ASCII comma: {text}"),
            ':' | ';' | '"' | '\'' | '(' | ')' | '?' => assert!(!before && !after, "ASCII {c}: {text}"),
            _ => {}
        }
    }
}

fn check_english(text: &str) {
    assert!(!text.trim().is_empty());
    assert!(!text.contains('!') && !text.chars().any(is_han), "{text}");
}

fn check(make: impl Fn(Lang) -> Message) {
    let (zh, en) = (make(Lang::Zh), make(Lang::En));
    check_chinese(&zh.what);
    check_english(&en.what);
    assert_eq!(zh.remedy.is_empty(), en.remedy.is_empty(), "{}", en.what);
    if !zh.remedy.is_empty() {
        check_chinese(&zh.remedy);
        check_english(&en.remedy);
    }
}

fn check_words<T: Copy>(all: &[T], name: impl Fn(T) -> Words) {
    let named: Vec<Words> = all.iter().map(|&value| name(value)).collect();
    for words in &named {
        check_chinese(words.zh);
        check_english(words.en);
    }
    assert_eq!(named.iter().map(|words| words.zh).collect::<HashSet<_>>().len(), all.len());
    assert_eq!(named.iter().map(|words| words.en).collect::<HashSet<_>>().len(), all.len());
}

#[test]
fn every_value_has_its_own_name_in_both_languages() {
    check_words(Kind::ALL, names::kind);
    check_words(Urgency::ALL, names::urgency);
    check_words(Way::ALL, names::way);
    check_words(Reached::ALL, names::reached);
    check_words(Skip::ALL, names::skip);
    check_words(Grade::ALL, names::grade);
    check_words(Cause::ALL, names::cause);
    check_words(EvidenceKind::ALL, names::evidence_kind);
    check_words(Stage::ALL, names::stage);
    check_words(EventKind::ALL, names::event_kind);
    check_words(Limit::ALL, names::limit);
    check_words(FaultKind::ALL, names::fault_kind);
    check_words(Lamp::ALL, names::lamp);
    check_words(Field::ALL, names::field);
    check_words(Origin::ALL, names_beyond::origin);
    check_words(Unfit::ALL, names_beyond::unfit);
    check_words(Transfer::ALL, names_beyond::transfer);
    check_words(Exclusion::ALL, names_beyond::exclusion);
    check_words(Level::ALL, names_beyond::level);
    check_words(Evaluator::ALL, names_beyond::evaluator);
    check_words(WarningKind::ALL, names_beyond::warning);
    check_words(WarningEnd::ALL, names_beyond::warning_end);
    check_words(FactKind::ALL, names_beyond::fact);
    check_words(LetterKind::ALL, names_beyond::letter);
    check_words(Ground::ALL, duty::ground);
    check_words(NamedFor::ALL, duty::named_for);
    check_words(&[Decision::Pending, Decision::Granted, Decision::Refused], duty::appeal_state);
    check_words(Preset::ALL, formulas::preset);
    check_words(ReplyFault::ALL, reply::fault);
    check_words(ReplyVerdict::ALL, reply::verdict);
    check_words(Part::ALL, reply::part);
    use Verdict::*;
    check_words(&[InTime, Late, Overdue, Running, Lifted, NoLimit], names::verdict);
}

#[test]
fn every_definition_of_a_disputed_figure_has_its_own_formula() {
    for &figure in Disputed::ALL {
        // Beijing's response rate is the default; a score differs by its weights only.
        let same = |preset| preset == Preset::Beijing && figure != Disputed::Satisfied;
        let own: Vec<Preset> = figure.presets().iter().copied().filter(|&preset| !same(preset)).collect();
        check_words(&own, |preset| formulas::formula(figure, preset));
    }
}

#[test]
fn every_fault_detail_of_the_domain_has_a_name() {
    let source = include_str!("../domain/fault.rs");
    let quoted = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let codes: Vec<&str> = quoted.flat_map(|line| line.split('"').skip(1).step_by(2)).collect();
    assert!(codes.contains(&"not-done") && codes.len() >= 7, "{codes:?}");
    let of_calls =
        Grade::ALL.iter().map(|grade| grade.code()).chain(Cause::ALL.iter().map(|cause| cause.code()));
    for code in codes.into_iter().chain(of_calls).chain(ReplyFault::ALL.iter().map(|fault| fault.code())) {
        let words = names::fault_detail(code).unwrap_or_else(|| panic!("{code} has no name"));
        check_chinese(words.zh);
        check_english(words.en);
    }
}

fn at(text: &str) -> Stamp {
    Stamp::parse(text).unwrap()
}

/// The sample that follows, so that every variant is visited from the first one.
fn next_refusal(refusal: &Refusal) -> Option<Refusal> {
    use Refusal::*;
    let (noon, end) = (at("2025-09-28T12:00:00"), at("2025-09-28T23:59:59"));
    let (days, hours) =
        (Span::working_days(5), Span { amount: 24, unit: crate::domain::limits::SpanUnit::Hours });
    let text = || String::from("A1");
    Some(match refusal {
        UnknownTicket => TicketExists { accepted: noon },
        TicketExists { .. } => BadNumber,
        BadNumber => DamagedNumber,
        DamagedNumber => WrongStage { stage: Stage::Waiting, action: "sign" },
        WrongStage { .. } => InFuture { at: end, now: noon },
        InFuture { .. } => BeforeStart { at: noon, start: end },
        BeforeStart { .. } => AlreadySigned { at: noon },
        AlreadySigned { .. } => AlreadyAnswered { at: noon },
        AlreadyAnswered { .. } => AlreadyWith { unit: text() },
        AlreadyWith { .. } => NotTheUnit { given: text(), unit: text() },
        NotTheUnit { .. } => UnknownUnit { given: text(), known: vec![text(), text()] },
        UnknownUnit { .. } => Missing { what: Need::Unit },
        Missing { .. } => ExtensionTooLate { due: end },
        ExtensionTooLate { .. } => ExtensionTwice,
        ExtensionTwice => ExtensionPending,
        ExtensionPending => ExtensionTooLong { asked: Span::working_days(7), limit: days },
        ExtensionTooLong { .. } => ExtensionUnit { asked: days, limit: hours },
        ExtensionUnit { .. } => GrantedTooLong { granted: days, asked: days },
        GrantedTooLong { .. } => NoExtensionLimit,
        NoExtensionLimit => NoExtensionAsked,
        NoExtensionAsked => ReturnTooLate { due: end },
        ReturnTooLate { .. } => ReturnTwice,
        ReturnTwice => ReturnOfRedo,
        ReturnOfRedo => ReturnOfRuling,
        ReturnOfRuling => NoReturnAsked,
        NoReturnAsked => ReturnPending,
        ReturnPending => GradeWithoutContact,
        GradeWithoutContact => GradeWithoutCause,
        GradeWithoutCause => CauseWithoutDissatisfaction,
        CauseWithoutDissatisfaction => SkipWithoutReason,
        SkipWithoutReason => AlreadyRevisited { at: noon },
        AlreadyRevisited { .. } => AttemptsUsedUp { attempts: 3 },
        AttemptsUsedUp { .. } => ReplyBelowStandard {
            found: vec![Finding {
                fault: ReplyFault::TooShort,
                proof: Proof::Length { found: 2, wanted: 15 },
            }],
        },
        ReplyBelowStandard { .. } => NoCalendar { year: 2027 },
        NoCalendar { .. } => NothingToUndo,
        NothingToUndo => NothingToCorrect,
        NothingToCorrect => LastWasUndo,
        LastWasUndo => NamedTwice,
        NamedTwice => Duty(DutyRefusal::AlreadyParty { unit: text() }),
        Duty(refusal) => Duty(next_duty(refusal)?),
        // Sampled apart.
        Bureau(_) | Refusal::Belonging(_) => return None,
    })
}

fn next_duty(refusal: &DutyRefusal) -> Option<DutyRefusal> {
    use DutyRefusal::*;
    let (noon, text) = (at("2025-09-28T12:00:00"), || String::from("A1"));
    Some(match refusal {
        AlreadyParty { .. } => NoDispute,
        NoDispute => MissingOffices,
        MissingOffices => AlreadySupporting { unit: text() },
        AlreadySupporting { .. } => NotSupporting { given: text(), known: vec![text(), text()] },
        NotSupporting { known, .. } if !known.is_empty() => {
            NotSupporting { given: text(), known: Vec::new() }
        }
        NotSupporting { .. } => OpinionGiven { unit: text(), at: noon },
        OpinionGiven { .. } => MissingOpinion,
        MissingOpinion => OpinionsOwed { units: vec![text(), text()] },
        OpinionsOwed { .. } => NotTheLead { given: text(), unit: text() },
        NotTheLead { .. } => NoRungDue { next: Some(noon) },
        NoRungDue { next: Some(_) } => NoRungDue { next: None },
        NoRungDue { next: None } => AlreadySupervised { level: Level::Reminder, at: noon },
        AlreadySupervised { .. } => NoGround { level: Level::Order },
        NoGround { .. } => NothingToAnswer,
        NothingToAnswer => MissingAnswer,
        MissingAnswer => NoSuchFault { kind: FaultKind::LateSigning, unit: text() },
        NoSuchFault { .. } => AppealTooLate { due: noon },
        AppealTooLate { .. } => AlreadyAppealed { at: noon },
        AlreadyAppealed { .. } => AppealOfAppeal,
        AppealOfAppeal => NoAppeal,
        NoAppeal => return None,
    })
}

fn next_belonging(why: &Belonging) -> Option<Belonging> {
    use Belonging::*;
    let number = || String::from("A1");
    Some(match why {
        Missing { what: Lack::Root } => Missing { what: Lack::Find },
        Missing { what: Lack::Find } => Missing { what: Lack::Unfit },
        Missing { what: Lack::Unfit } => Missing { what: Lack::Told },
        Missing { what: Lack::Told } => Missing { what: Lack::Transfer },
        Missing { what: Lack::Transfer } => Missing { what: Lack::Receiver },
        Missing { what: Lack::Receiver } => Missing { what: Lack::Exclusion },
        Missing { what: Lack::Exclusion } => NoSuchTicket { number: number() },
        NoSuchTicket { .. } => IntoItself,
        IntoItself => Cycle { number: number() },
        Cycle { .. } => RootIsMerged { number: number(), root: "B2".into() },
        RootIsMerged { .. } => RootIsOut { number: number(), stage: Stage::Declined },
        RootIsOut { .. } => RootClosedLong { number: number(), closed: at("2025-09-28T12:00:00"), days: 30 },
        RootClosedLong { .. } => NotMerged,
        NotMerged => RootIsOpen { root: number(), stage: Stage::Handling },
        RootIsOpen { .. } => NotShelved,
        NotShelved => AlreadyExcluded { at: at("2025-09-28T12:00:00") },
        AlreadyExcluded { .. } => NotAFind { number: number() },
        NotAFind { .. } => LinkOfAFind,
        LinkOfAFind => FindIsLater { number: number(), accepted: at("2025-09-28T12:00:00") },
        FindIsLater { .. } => AlreadyLinked { number: number() },
        AlreadyLinked { .. } => HasMerged { tickets: vec![number()] },
        HasMerged { .. } => return None,
    })
}

#[test]
fn every_refusal_is_told_in_both_languages() {
    let samples: Vec<Refusal> = std::iter::successors(Some(Refusal::UnknownTicket), next_refusal).collect();
    use Need::*;
    let needs = [Unit, Reply, Approver, Evidence, Reason, Basis, Content, Grade, Span, Answer];
    let needs = needs.map(|what| Refusal::Missing { what });
    let actions = ["answer", "dispatch", "sign", "contact", "extend", "return", "close", "revisit", "redo"];
    let beyond =
        ["adjudicate", "join", "opinion", "supervise", "merge", "decline", "transfer", "shelve", "exclude"];
    let stages = Stage::ALL.iter().flat_map(|&stage| {
        actions.into_iter().chain(beyond).map(move |action| Refusal::WrongStage { stage, action })
    });
    let more = [Refusal::UnknownUnit { given: "Water office".into(), known: vec!["Parks".into()] }];
    let belonging = std::iter::successors(Some(Belonging::Missing { what: Lack::Root }), next_belonging);
    let belonging = belonging.map(Refusal::Belonging);
    let more = more.into_iter().chain(belonging).chain(super::refusal_bureau::samples());
    for sample in samples.into_iter().chain(needs).chain(stages).chain(more) {
        check(|lang| refusal::refusal(lang, &sample));
    }
}

fn next_wrong(wrong: &Wrong) -> Option<Wrong> {
    use Wrong::*;
    let text = || String::from("A1");
    Some(match wrong {
        NotFound => IsDirectory,
        IsDirectory => NoPermission,
        NoPermission => Exists,
        Exists => NotAFile,
        NotAFile => IsInput,
        IsInput => Locked { seconds: 60 },
        Locked { .. } => Io { detail: text() },
        Io { .. } => Empty,
        Empty => TooLittle { examples: 9, classes: 1 },
        TooLittle { .. } => NotAModel,
        NotAModel => TooLarge { limit: 1 << 29 },
        TooLarge { .. } => NotDecodable { encoding: "GB18030", byte: 7 },
        NotDecodable { .. } => UnknownEncoding { given: text() },
        UnknownEncoding { .. } => OtherEncoding { given: "UTF-8", found: Some("GB18030") },
        OtherEncoding { found: Some(_), given } => OtherEncoding { found: None, given },
        OtherEncoding { found: None, .. } => Nul,
        Nul => Markup,
        Markup => UnclosedQuote,
        UnclosedQuote => StrayQuote { opened: 2 },
        StrayQuote { .. } => BadSyntax { detail: text() },
        BadSyntax { .. } => TooDeep { limit: 32 },
        TooDeep { .. } => NotAnObject { element: 2 },
        NotAnObject { .. } => NoTable,
        NoTable => NotAWorkbook { detail: text() },
        NotAWorkbook { .. } => NoSheet { given: text(), found: vec![text()] },
        NoSheet { .. } => Encrypted,
        Encrypted => OldWorkbook,
        OldWorkbook => DuplicateKey { key: text() },
        DuplicateKey { .. } => GivenUp { after: 10_000 },
        GivenUp { .. } => NotEncodable { encoding: "GBK", character: '😀', ticket: text() },
        NotEncodable { .. } => TooLongForCell { ticket: text(), limit: 32_767 },
        TooLongForCell { .. } => TooManyRows { rows: 1 << 21, limit: 1_048_575 },
        TooManyRows { .. } => NoHeading { wanted: vec!["number"], found: vec![text()] },
        NoHeading { .. } => UselessColumn { given: text(), known: vec![text()] },
        UselessColumn { .. } => UnknownColumn { given: text(), found: vec!["B".into()] },
        UnknownColumn { .. } => Ragged { cells: 3, headings: 4 },
        Ragged { .. } => MissingCell,
        MissingCell => BadNumber { given: text() },
        BadNumber { .. } => DamagedNumber { given: "2.50912E+17".into() },
        DamagedNumber { .. } => NotADate { given: text() },
        NotADate { .. } => ImpossibleDate { given: text() },
        ImpossibleDate { .. } => SerialDate { given: "45928".into() },
        SerialDate { .. } => UnknownWord { given: text(), known: synonyms::known_kinds(Lang::En) },
        UnknownWord { .. } => Double { number: text(), first_line: 2 },
        Double { .. } => DoubleAcross { number: text(), first: text() },
        DoubleAcross { .. } => Future { given: text(), now: text() },
        Future { .. } => EndBeforeStart { start: text(), end: text() },
        EndBeforeStart { .. } => NotALedger,
        NotALedger => NewerLedger { found: 2, known: 1 },
        NewerLedger { .. } => MissingColumn { name: text() },
        MissingColumn { .. } => BadRow { given: text() },
        BadRow { .. } => RewrittenDate { given: text() },
        RewrittenDate { .. } => NotUtf8,
        NotUtf8 => BrokenSequence { expected: 2, found: 3 },
        BrokenSequence { .. } => Altered { first_seq: 2, last_seq: 3 },
        Altered { .. } => SealNotFound { seal: text() },
        SealNotFound { .. } => UncommittedTail { bytes: 9 },
        UncommittedTail { .. } => Misplaced { event: "closed" },
        Misplaced { .. } => NoOffice { started: "/srv".into() },
        NoOffice { .. } => BadSetting { detail: text() },
        BadSetting { .. } => UnknownSetting { key: text() },
        UnknownSetting { .. } => UnknownPlaceholder { given: text(), known: vec![text(); 3] },
        UnknownPlaceholder { .. } => Calendar { what: Day::FullWidthComma, other_line: None },
        Calendar { what, .. } => match next_day(what) {
            Some(what) => Calendar { what, other_line: Some(3) },
            None => Hours { what: Open::NeverOpen },
        },
        Hours { what } => match next_hours(what) {
            Some(what) => Hours { what },
            None => UnitInUse { unit: text(), tickets: vec![text(); 9] },
        },
        UnitInUse { .. } => BadPoints { given: text() },
        BadPoints { .. } => UnknownItem { given: text(), near: None },
        UnknownItem { near: None, given } => UnknownItem { given: given.clone(), near: Some(text()) },
        UnknownItem { .. } => return None,
    })
}

fn next_day(day: &Day) -> Option<Day> {
    Some(match day {
        Day::FullWidthComma => Day::BadDate("A".into()),
        Day::BadDate(_) => Day::DateWithoutYear("10-01".into()),
        Day::DateWithoutYear(_) => Day::BadRange("A".into()),
        Day::BadRange(_) => Day::BadYear("A".into()),
        Day::BadYear(_) => Day::UnknownKind("A".into()),
        Day::UnknownKind(_) => Day::Contradiction(NaiveDate::MIN),
        Day::Contradiction(_) => Day::UndeclaredYear(2027),
        Day::UndeclaredYear(_) => Day::YearWithoutHoliday(2027),
        Day::YearWithoutHoliday(_) => Day::YearWithoutWorkingDay(2027),
        Day::YearWithoutWorkingDay(_) => Day::Empty,
        Day::Empty => return None,
    })
}

fn next_hours(hours: &Open) -> Option<Open> {
    Some(match hours {
        Open::NeverOpen => Open::BadSegment("A".into()),
        Open::BadSegment(_) => Open::BadTime("A".into()),
        Open::BadTime(_) => Open::EndBeforeStart("A".into()),
        Open::EndBeforeStart(_) => Open::Overlap,
        Open::Overlap => return None,
    })
}

#[test]
fn every_trouble_is_told_in_both_languages() {
    let samples = std::iter::successors(Some(Wrong::NotFound), next_wrong);
    assert!(samples.clone().count() > 60);
    let near = Wrong::UnknownColumn { given: "Recieved".into(), found: vec!["Received".into()] };
    let one_line = Wrong::Calendar { what: Day::Contradiction(NaiveDate::MIN), other_line: None };
    for sample in samples.chain([near, one_line]) {
        check(|lang| trouble::wrong(lang, &sample));
    }
}

#[test]
fn facts_rule_and_way_out_in_one_message() {
    let late = Refusal::ExtensionTooLate { due: at("2025-09-28T23:59:59") };
    let told = refusal::refusal(Lang::Zh, &late);
    assert_eq!(told.what, "延期须在到期前申请（鄂州方案），本单已于 2025-09-28 到期");
    assert_eq!(told.remedy, "请直接办结，或按超期处理");
    let told = refusal::refusal(
        Lang::Zh,
        &Refusal::UnknownUnit {
            given: "城管局".into(), known: vec!["公安局".into(), "城市管理局".into()]
        },
    );
    assert_eq!(told.remedy, "是否为“城市管理局”？如为新单位，请先补入单位名录");
    let told = trouble::wrong(Lang::Zh, &Wrong::DamagedNumber { given: "2.50912E+17".into() });
    assert_eq!(told.what, "编号 2.50912E+17 已被电子表格改成科学计数");
    let wanted = vec!["工单编号", "诉求编号"];
    let told = trouble::wrong(Lang::Zh, &Wrong::NoHeading { wanted, found: vec!["来电\n时间".into()] });
    assert_eq!(told.what, "没有找到所需的列（可用的标题：工单编号、诉求编号）；文件中有：来电 时间");
}

#[test]
fn faults_of_calendar_and_hours_keep_their_place() {
    let file = "2027-10-01,holiday,国庆节\n2027,year,\n2027-10-01,workday,国庆节\n";
    let fault = Calendar::with_overrides(Base::Embedded, file).unwrap_err().remove(0);
    let told = Trouble::calendar("calendar.csv", fault);
    assert_eq!((told.line, told.column), (Some(3), None));
    let told = trouble::wrong(Lang::Zh, &told.what);
    assert_eq!(told.what, "2027-10-01 在本行和第 1 行中，一处放假，一处上班");
    let fault = OfficeHours::parse(["8-12", "", "", "", "", "", ""]).unwrap_err().remove(0);
    let told = Trouble::hours("hotline.toml", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], fault);
    assert_eq!(told.column.as_deref(), Some("mon"));
    assert_eq!(trouble::wrong(Lang::En, &told.what).what, "\"8\" is not a time of day");
}

#[test]
fn help_is_worded_in_both_languages() {
    for words in super::help::all_words() {
        check_chinese(words.zh);
        check_english(words.en);
    }
}
