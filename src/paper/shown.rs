//! How each value reads for a person, in every form made for the eye. Text from strangers is one clean line.

use super::{rate, sanitize};
use crate::domain::Stamp;
use crate::report::table::Value;
use crate::text::{Lang, moment as moments};
use std::borrow::Cow;

/// What a person reads in a cell.
pub fn shown(value: &Value, lang: Lang) -> Cow<'_, str> {
    match value {
        Value::Nothing => Cow::Borrowed(""),
        Value::Text(text) => sanitize::line(text),
        Value::Word(_, words) => Cow::Borrowed(words.pick(lang)),
        Value::Count(count) => Cow::Owned(rate::grouped(*count)),
        Value::Rate { part, whole } => Cow::Owned(rate::human(*part, *whole)),
        Value::Decimal(number, digits) => {
            rate::decimal(*number, *digits).map_or(Cow::Borrowed(rate::NO_BASE), Cow::Owned)
        }
        Value::Stamp(stamp) => Cow::Owned(moment(*stamp)),
        Value::Due(stamp) if stamp.ends_a_day() => Cow::Owned(moment(*stamp)[..10].to_owned()),
        Value::Due(stamp) => Cow::Owned(moment(*stamp)),
        Value::Span(seconds) => Cow::Owned(moments::elapsed(lang, *seconds)),
    }
}

/// `2025-09-28 09:10`, with seconds only where there are any.
pub fn moment(stamp: Stamp) -> String {
    let mut text = stamp.to_string().replace('T', " ");
    if stamp.seconds().rem_euclid(60) == 0 {
        text.truncate(text.len() - 3);
    }
    text
}
