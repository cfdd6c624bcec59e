//! Reads the words people type and exports write: Chinese and English names, stable codes, and the
//! synonyms seen in real exports. Blanks, full-width letters and a trailing 类 or 单 do not
//! matter; a word nobody knows is told apart from saying nothing.

use super::synonym_words::*;
use super::{Lang, Words, names, names_beyond};
use crate::domain::code::{
    Cause, EvidenceKind, Exclusion, Grade, Kind, Origin, Reached, Skip, Transfer, Unfit, Urgency, Way,
};
use crate::domain::limits::{Span, SpanUnit};
use crate::domain::width::half;
use std::borrow::Cow;

/// What a cell says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Read<T> {
    Known(T),
    /// Nothing, or a word that says nothing: `/`, 未评价.
    Blank,
    Unknown,
}

impl<T> Read<T> {
    pub fn known(self) -> Option<T> {
        match self {
            Read::Known(value) => Some(value),
            Read::Blank | Read::Unknown => None,
        }
    }

    fn map<U>(self, change: impl FnOnce(T) -> U) -> Read<U> {
        match self {
            Read::Known(value) => Read::Known(change(value)),
            Read::Blank => Read::Blank,
            Read::Unknown => Read::Unknown,
        }
    }

    fn or_else(self, other: impl FnOnce() -> Read<T>) -> Read<T> {
        if matches!(self, Read::Unknown) { other() } else { self }
    }
}

/// Also without what stands in brackets behind it: 表扬（感谢）.
pub fn kind(text: &str) -> Read<Kind> {
    let named = |text| lookup(text, KINDS, Kind::ALL, Kind::code, names::kind);
    let bare = text.split(['(', '（']).next().filter(|bare| !bare.trim().is_empty());
    named(text).or_else(|| bare.map_or(Read::Unknown, named))
}

/// Also the answer to 是否紧急.
pub fn urgency(text: &str) -> Read<Urgency> {
    let named = lookup(text, URGENCIES, Urgency::ALL, Urgency::code, names::urgency);
    named.or_else(|| answer(text).map(|yes| if yes { Urgency::Emergency } else { Urgency::Normal }))
}

pub fn way(text: &str) -> Read<Way> {
    lookup(text, WAYS, Way::ALL, Way::code, names::way)
}

/// Was a request answered on the spot, by the way it was handled? 直接答复诉求人 is that; 直接交办 and 未直接答复 are not.
pub fn is_direct(text: &str) -> bool {
    let word = plain(text);
    let contains = |known: &str| if known.is_ascii() { known == word } else { word.contains(known) };
    !word.contains(['未', '非', '不', '没', '勿']) && DIRECT.split_ascii_whitespace().any(contains)
}

/// A length of time as clerks write it: `3`, `3 天`, `５个工作日`, `24小时`, `24h`. A bare number means working
/// days.
pub fn span(text: &str) -> Option<Span> {
    let word: String =
        text.chars().filter(|c| !c.is_whitespace()).map(half).flat_map(char::to_lowercase).collect();
    let end = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let (amount, unit) = word.split_at(end);
    let unit = if unit.is_empty() { SpanUnit::WorkingDays } else { in_rows(unit, SPANS)? };
    // As many digits as a limit may have.
    let amount = amount.parse().ok().filter(|_| amount.len() <= if end == word.len() { 4 } else { 5 })?;
    Some(Span { amount, unit })
}

/// Also the answer to 是否联系; not called yet says nothing.
pub fn reached(text: &str) -> Read<Reached> {
    if among("未回访 待回访 回访中", &plain(text)) {
        return Read::Blank;
    }
    let named = lookup(text, REACHED, Reached::ALL, Reached::code, names::reached);
    named.or_else(|| answer(text).map(|yes| if yes { Reached::Reached } else { Reached::Unreached }))
}

pub fn skip(text: &str) -> Read<Skip> {
    lookup(text, SKIPS, Skip::ALL, Skip::code, names::skip)
}

/// Also the answer to 是否满意; a requester who did not grade says nothing.
pub fn grade(text: &str) -> Read<Grade> {
    let ungraded =
        ["未评价", "未评", "不评价", "暂未评价", "待评价", "无评价", "未表态", "不表态", "未回访", "无"];
    if ungraded.contains(&&*plain(text)) {
        return Read::Blank;
    }
    let named = lookup(text, GRADES, Grade::ALL, Grade::code, names::grade);
    named.or_else(|| answer(text).map(|yes| if yes { Grade::Satisfied } else { Grade::Dissatisfied }))
}

pub fn cause(text: &str) -> Read<Cause> {
    if plain(text) == "无" {
        return Read::Blank;
    }
    lookup(text, CAUSES, Cause::ALL, Cause::code, names::cause)
}

pub fn origin(text: &str) -> Read<Origin> {
    lookup(text, ORIGINS, Origin::ALL, Origin::code, names_beyond::origin)
}

pub fn unfit(text: &str) -> Read<Unfit> {
    lookup(text, UNFITS, Unfit::ALL, Unfit::code, names_beyond::unfit)
}

/// Also the number of an emergency line.
pub fn transfer(text: &str) -> Read<Transfer> {
    lookup(text, TRANSFERS, Transfer::ALL, Transfer::code, names_beyond::transfer)
}

pub fn exclusion(text: &str) -> Read<Exclusion> {
    lookup(text, EXCLUSIONS, Exclusion::ALL, Exclusion::code, names_beyond::exclusion)
}

pub fn yes_no(text: &str) -> Read<bool> {
    let word = plain(text);
    if is_silent(&word) {
        return Read::Blank;
    }
    if let Some(value) = in_rows(&word, YES_NO) {
        return Read::Known(value);
    }
    let heads = [
        ("已经", true),
        ("已", true),
        ("未能", false),
        ("未", false),
        ("没有", false),
        ("没", false),
        ("不", false),
        ("", true),
    ];
    let done = heads.iter().find(|(head, _)| word.strip_prefix(head).is_some_and(|rest| among(DONE, rest)));
    done.map_or(Read::Unknown, |(_, value)| Read::Known(*value))
}

/// A bare yes or no to a question another enum answers; 0, 1 and 无 are too vague there.
fn answer(text: &str) -> Read<bool> {
    match &*plain(text) {
        "是" | "√" | "✓" | "✔" | "y" | "yes" | "true" => Read::Known(true),
        "否" | "×" | "✗" | "✘" | "n" | "no" | "false" => Read::Known(false),
        _ => Read::Unknown,
    }
}

/// What a file is, by its ending.
pub fn evidence_kind(file: &str) -> EvidenceKind {
    let ending =
        file.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.trim().to_ascii_lowercase());
    match ending.as_str() {
        "jpg" | "jpeg" | "png" | "heic" | "heif" | "gif" | "bmp" | "webp" | "tif" | "tiff" => {
            EvidenceKind::Photo
        }
        "mp4" | "mov" | "avi" | "mkv" | "wmv" | "flv" | "3gp" | "m4v" | "webm" => EvidenceKind::Video,
        "mp3" | "wav" | "amr" | "m4a" | "aac" | "ogg" | "wma" | "flac" => EvidenceKind::Audio,
        "pdf" | "doc" | "docx" | "xls" | "xlsx" | "wps" | "et" | "ofd" | "txt" | "rtf" | "ppt" | "pptx"
        | "csv" | "md" => EvidenceKind::Document,
        _ => EvidenceKind::Other,
    }
}

pub fn known_kinds(lang: Lang) -> Vec<String> {
    main_words(lang, Kind::ALL, names::kind)
}

pub fn known_urgencies(lang: Lang) -> Vec<String> {
    main_words(lang, Urgency::ALL, names::urgency)
}

pub fn known_ways(lang: Lang) -> Vec<String> {
    main_words(lang, Way::ALL, names::way)
}

pub fn known_reached(lang: Lang) -> Vec<String> {
    main_words(lang, Reached::ALL, names::reached)
}

pub fn known_skips(lang: Lang) -> Vec<String> {
    main_words(lang, Skip::ALL, names::skip)
}

pub fn known_grades(lang: Lang) -> Vec<String> {
    main_words(lang, Grade::ALL, names::grade)
}

pub fn known_causes(lang: Lang) -> Vec<String> {
    main_words(lang, Cause::ALL, names::cause)
}

pub fn known_origins(lang: Lang) -> Vec<String> {
    main_words(lang, Origin::ALL, names_beyond::origin)
}

pub fn known_unfits(lang: Lang) -> Vec<String> {
    main_words(lang, Unfit::ALL, names_beyond::unfit)
}

pub fn known_transfers(lang: Lang) -> Vec<String> {
    main_words(lang, Transfer::ALL, names_beyond::transfer)
}

pub fn known_exclusions(lang: Lang) -> Vec<String> {
    main_words(lang, Exclusion::ALL, names_beyond::exclusion)
}

pub fn known_answers(lang: Lang) -> Vec<String> {
    let answers = match lang {
        Lang::Zh => ["是", "否"],
        Lang::En => ["yes", "no"],
    };
    answers.map(String::from).to_vec()
}

pub(super) fn main_words<T: Copy>(lang: Lang, all: &[T], name: fn(T) -> Words) -> Vec<String> {
    all.iter().map(|&value| name(value).pick(lang).to_owned()).collect()
}

/// The synonyms first: they are what exports are made of, and need no further copies.
pub(super) fn lookup<T: Copy>(
    text: &str,
    rows: &[Row<T>],
    all: &[T],
    code: fn(T) -> &'static str,
    name: fn(T) -> Words,
) -> Read<T> {
    let word = plain(text);
    if is_silent(&word) {
        return Read::Blank;
    }
    let value = forms(&word).into_iter().find_map(|form| {
        let named = |value: &&T| {
            let Words { zh, en } = name(**value);
            [code(**value), zh, en].into_iter().any(|known| letters(known).eq(form.chars()))
        };
        in_rows(form, rows).or_else(|| all.iter().find(named).copied())
    });
    value.map_or(Read::Unknown, Read::Known)
}

fn in_rows<T: Copy>(word: &str, rows: &[Row<T>]) -> Option<T> {
    rows.iter().find(|(_, words)| among(words, word)).map(|(value, _)| *value)
}

fn among(words: &str, word: &str) -> bool {
    words.as_bytes().split(|byte| *byte == b' ').any(|known| known == word.as_bytes())
}

fn is_silent(word: &str) -> bool {
    word.is_empty() || among(SILENT, word)
}

/// The word itself, and without 类 or 单 behind it.
fn forms(word: &str) -> [&str; 2] {
    let short = ["类工单", "工单", "类", "单"].iter().find_map(|ending| word.strip_suffix(ending));
    [word, short.filter(|short| !short.is_empty()).unwrap_or(word)]
}

fn plain(text: &str) -> Cow<'_, str> {
    // Nearly all cells are these already.
    if text.chars().all(|c| matches!(c, '\u{4e00}'..='\u{9fff}' | 'a'..='z' | '0'..='9')) {
        return Cow::Borrowed(text);
    }
    let mut word: String = letters(text).collect();
    word.truncate(word.trim_end_matches(['。', '.', ';', ',', '、', '!']).len());
    Cow::Owned(word)
}

/// Half-width, lower case, without blanks, hyphens and underscores.
fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    let odd =
        |c: &char| c.is_whitespace() || c.is_control() || matches!(c, '-' | '_' | '\u{200b}' | '\u{feff}');
    text.chars().map(half).filter(move |c| !odd(c)).flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Debug;

    fn reads_its_names<T: Copy + PartialEq + Debug>(
        all: &[T],
        code: fn(T) -> &'static str,
        name: fn(T) -> Words,
        read: fn(&str) -> Read<T>,
    ) {
        for &value in all {
            let Words { zh, en } = name(value);
            for word in [code(value), zh, en, &format!(" \u{3000}{zh}\t"), &en.to_uppercase()] {
                assert_eq!(read(word), Read::Known(value), "{word}");
            }
        }
        for silent in ["", "  ", "-", "——", "/", "N/A", "\u{a0}"] {
            assert_eq!(read(silent), Read::Blank, "{silent:?}");
        }
        assert_eq!(read("天书"), Read::Unknown);
    }

    #[test]
    fn every_code_and_name_reads_back() {
        reads_its_names(Kind::ALL, Kind::code, names::kind, kind);
        reads_its_names(Urgency::ALL, Urgency::code, names::urgency, urgency);
        reads_its_names(Way::ALL, Way::code, names::way, way);
        reads_its_names(Reached::ALL, Reached::code, names::reached, reached);
        reads_its_names(Skip::ALL, Skip::code, names::skip, skip);
        reads_its_names(Grade::ALL, Grade::code, names::grade, grade);
        reads_its_names(Cause::ALL, Cause::code, names::cause, cause);
        reads_its_names(Origin::ALL, Origin::code, names_beyond::origin, origin);
        reads_its_names(Unfit::ALL, Unfit::code, names_beyond::unfit, unfit);
        reads_its_names(Transfer::ALL, Transfer::code, names_beyond::transfer, transfer);
        reads_its_names(Exclusion::ALL, Exclusion::code, names_beyond::exclusion, exclusion);
    }

    fn is_plain_and_single<T: Copy>(rows: &[Row<T>]) {
        let words: Vec<&str> = rows.iter().flat_map(|(_, words)| words.split(' ')).collect();
        for (place, word) in words.iter().enumerate() {
            assert_eq!(plain(word), *word);
            assert!(!words[..place].contains(word), "{word} stands twice");
        }
    }

    #[test]
    fn synonyms_are_plain_and_mean_one_thing() {
        is_plain_and_single(KINDS);
        is_plain_and_single(URGENCIES);
        is_plain_and_single(WAYS);
        is_plain_and_single(REACHED);
        is_plain_and_single(SKIPS);
        is_plain_and_single(GRADES);
        is_plain_and_single(CAUSES);
        is_plain_and_single(YES_NO);
        is_plain_and_single(ORIGINS);
        is_plain_and_single(UNFITS);
        is_plain_and_single(TRANSFERS);
        is_plain_and_single(EXCLUSIONS);
        is_plain_and_single(SPANS);
    }

    #[test]
    fn words_of_real_exports() {
        assert_eq!(kind("表扬(感谢)"), Read::Known(Kind::Praise));
        assert_eq!(kind("表扬（感谢）"), Read::Known(Kind::Praise));
        assert_eq!(kind("投诉类工单"), Read::Known(Kind::Complaint));
        assert_eq!(kind("咨询单"), Read::Known(Kind::Inquiry));
        assert_eq!(kind("ＣＯＭＰＬＡＩＮＴ"), Read::Known(Kind::Complaint));
        assert_eq!(urgency("是"), Read::Known(Urgency::Emergency));
        assert_eq!(urgency("平件"), Read::Known(Urgency::Normal));
        assert_eq!(grade("很不满意"), Read::Known(Grade::VeryDissatisfied));
        assert_eq!(grade("Very satisfied"), Read::Known(Grade::VerySatisfied));
        assert_eq!(grade("否"), Read::Known(Grade::Dissatisfied));
        assert_eq!(grade("未评价"), Read::Blank);
        assert_eq!(grade("默认"), Read::Unknown);
        assert_eq!(reached("无人接听。"), Read::Known(Reached::Unreached));
        assert_eq!(reached("未回访"), Read::Blank);
        assert_eq!(cause("不合理"), Read::Known(Cause::Unreasonable));
        assert_eq!(skip("信访件"), Read::Known(Skip::Petition));
        assert_eq!(way("智办"), Read::Known(Way::Smart));
    }

    #[test]
    fn yes_and_no_in_many_forms() {
        for word in ["是", "已", "有", "√", "Y", "yes", "TRUE", "1", "已解决", "解决", "已联系", " 已经办结 "]
        {
            assert_eq!(yes_no(word), Read::Known(true), "{word}");
        }
        for word in
            ["否", "未", "无", "×", "N", "no", "false", "0", "未解决", "未联系", "没有解决", "未联系上"]
        {
            assert_eq!(yes_no(word), Read::Known(false), "{word}");
        }
        assert_eq!(yes_no(" "), Read::Blank);
        assert_eq!(yes_no("部分解决"), Read::Unknown);
        assert_eq!(yes_no("2"), Read::Unknown);
    }

    #[test]
    fn lengths_of_time_as_clerks_write_them() {
        let days = |amount| Some(Span::working_days(amount));
        for (text, wanted) in [
            ("3", days(3)),
            ("３", days(3)),
            (" 3 天", days(3)),
            ("3日", days(3)),
            ("5工作日", days(5)),
            ("５个工作日", days(5)),
            ("5wd", days(5)),
            ("24h", Some(Span { amount: 24, unit: SpanUnit::Hours })),
            ("24 小时", Some(Span { amount: 24, unit: SpanUnit::Hours })),
            ("３０分钟", Some(Span { amount: 30, unit: SpanUnit::Minutes })),
            ("8OH", Some(Span { amount: 8, unit: SpanUnit::OfficeHours })),
        ] {
            assert_eq!(span(text), wanted, "{text}");
        }
        for text in ["", "天", "-3", "1-3天", "3.5", "三天", "3天半", "12345", "123456wd", "3周"] {
            assert_eq!(span(text), None, "{text}");
        }
    }

    #[test]
    fn only_an_answer_on_the_spot_is_a_direct_one() {
        for text in ["直接答复", "当场办结", "即时答复", " 直接办结。", "Direct answer"] {
            assert!(is_direct(text), "{text}");
        }
        for text in ["", "直接交办", "即时转办", "转办后直接联系", "非直接答复"] {
            assert!(!is_direct(text), "{text}");
        }
    }

    #[test]
    fn evidence_by_file_ending() {
        let cases = [
            ("现场.JPG", EvidenceKind::Photo),
            ("a.b.heic", EvidenceKind::Photo),
            ("v.mp4", EvidenceKind::Video),
            ("录音.amr", EvidenceKind::Audio),
            ("回复.wps", EvidenceKind::Document),
            ("材料", EvidenceKind::Other),
            ("材料.zip", EvidenceKind::Other),
        ];
        for (file, kind) in cases {
            assert_eq!(evidence_kind(file), kind, "{file}");
        }
    }
}
