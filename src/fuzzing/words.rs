//! Encodings, and the small languages of cells and options: dates, spans, periods, hours, amounts. What is
//! understood is printed and understood the same.

use crate::decode;
use crate::domain::bureau::amount::Amount;
use crate::domain::hours::OfficeHours;
use crate::domain::limits::Span;
use crate::domain::period::{Earlier, Period, Reckoning};
use crate::domain::stamp::Stamp;
use crate::intake::headings::{Mapping, Meaning};
use crate::intake::moment::{MomentOptions, parse_moment};
use crate::store::knowledge;
use crate::text::synonyms;

const REPLACEMENT: char = '\u{FFFD}';

pub fn decoding(bytes: &[u8]) {
    for label in [None, Some("utf-8"), Some("gbk"), Some("utf-16le"), Some("utf-16be")] {
        match decode::decode(bytes, label) {
            Ok(decoded) => {
                let made = decoded.text.matches(REPLACEMENT).count();
                assert!(made <= written_replacements(bytes), "{label:?} made up U+FFFD");
                assert!(!decoded.text.contains('\0'));
            }
            Err((line, _)) => assert!(line != Some(0), "lines count from 1"),
        }
    }
    if let Ok(text) = decode::text(bytes.to_vec()) {
        assert_eq!(decode::decode(bytes, None).map(|decoded| decoded.text.into_owned()).ok(), Some(text));
    }
}

/// How often U+FFFD itself stands in the bytes, in one of the encodings.
fn written_replacements(bytes: &[u8]) -> usize {
    let forms: [&[u8]; 4] = [b"\xEF\xBF\xBD", b"\x84\x31\xA4\x37", b"\xFF\xFD", b"\xFD\xFF"];
    forms.iter().map(|form| memchr::memmem::find_iter(bytes, form).count()).sum()
}

pub fn dates(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (text, format) = text.split_once('\n').map_or((text, None), |(text, format)| (text, Some(format)));
    moments(text, format);
    if let Some(stamp) = Stamp::parse(text) {
        assert_eq!(stamp.to_string(), text);
        assert_eq!(Stamp::of(stamp.civil()), stamp);
    }
    if let Some(span) = Span::parse(text) {
        assert_eq!(Span::parse(&span.to_string()), Some(span));
    }
    if let Some(amount) = Amount::parse(text) {
        assert_eq!(Amount::parse(&amount.to_string()), Some(amount));
    }
    if let Some(day) = knowledge::day(text) {
        assert_eq!(knowledge::day(&day.to_string()), Some(day));
    }
    periods(text);
    hours(text);
    synonyms_of(text);
}

fn moments(text: &str, format: Option<&str>) {
    for (excel_serials, unix) in [(false, false), (true, false), (false, true)] {
        let options = MomentOptions { format: format.map(str::to_owned), excel_serials, unix };
        let Ok(moment) = parse_moment(text, &options) else { continue };
        let printed = moment.stamp.to_string();
        assert_eq!(Stamp::parse(&printed), Some(moment.stamp), "{printed} is no time of a ledger");
        if moment.date_only {
            assert_eq!(Stamp::start_of(moment.stamp.date()), moment.stamp);
        }
        let again = parse_moment(&printed, &MomentOptions::default());
        // A stated format may reach other years than those of our age.
        if ("1900".."2200").contains(&&printed[..4]) {
            assert_eq!(again.map(|again| again.stamp), Ok(moment.stamp), "{text} is {printed}");
        }
    }
}

fn periods(text: &str) {
    let shifted = Reckoning::new(26, "12:00").expect("a reckoning");
    for reckoning in [Reckoning::CALENDAR, shifted] {
        let Some(period) = Period::parse(text, reckoning) else { continue };
        assert!(period.first_day() <= period.last_day());
        let again = Period::parse(&period.name(), reckoning);
        assert_eq!(again, Some(period), "{text} is {}", period.name());
        for earlier in [Earlier::LastYear, Earlier::Previous] {
            assert!(period.earlier(earlier).is_some_and(|before| before.first_day() < period.first_day()));
        }
        let (from, to) = period.bounds();
        assert!(period.contains(from) && period.contains(to) && from < to);
        assert_eq!(reckoning.day_of(from), period.first_day());
        assert_eq!(reckoning.day_of(to), period.last_day());
    }
    if let Some(reckoning) = Reckoning::new(1, text) {
        let noon = Stamp::parse("2025-09-28T12:00:00").expect("a moment");
        let day = reckoning.day_of(noon);
        assert!(Period::days(day, day, reckoning).contains(noon));
    }
}

fn hours(text: &str) {
    let Ok(hours) = OfficeHours::parse([text, "", "", text, "", "", ""]) else { return };
    let start = Stamp::parse("2025-09-28T09:10:00").expect("a moment");
    for seconds in [1, 3600, 100_000, -3600] {
        let end = hours.add_seconds(start, seconds, None).expect("a due moment");
        assert_eq!(hours.seconds_between(start, end, None), Ok(seconds), "{text}");
    }
}

fn synonyms_of(text: &str) {
    let _ = (synonyms::kind(text), synonyms::urgency(text), synonyms::origin(text), synonyms::yes_no(text));
    let headings: Vec<String> = text.split(',').map(str::to_owned).collect();
    let mapping = Mapping::recognise(headings.clone(), &[], |_| true);
    assert!(mapping.known() + mapping.others().count() <= headings.len());
    for &meaning in Meaning::ALL {
        assert!(mapping.column(meaning).is_none_or(|column| column < headings.len()));
    }
}
