//! One cell of a row as what it stands for.

use super::RowFault;
use crate::domain::Stamp;
use crate::domain::event::Text;
use crate::domain::ticket::Keep;
use crate::domain::trouble::Wrong;
use crate::store::column::Column;
use crate::store::texts::Source;
use std::borrow::Cow;

/// A sequence number, of at most so many digits as always fit.
pub fn number(digits: &[u8]) -> Option<u64> {
    const MOST: usize = 19;
    if digits.is_empty() || digits.len() > MOST {
        return None;
    }
    let digits = digits.iter().map(|digit| digit.wrapping_sub(b'0'));
    let (sum, most) = digits.fold((0, 0), |(sum, most): (u64, u8), digit| {
        (sum.wrapping_mul(10).wrapping_add(u64::from(digit)), most.max(digit))
    });
    (most < 10).then_some(sum)
}

pub fn get<'l>(row: &mut impl Source<'l>, column: Column) -> Result<Text<'l>, RowFault> {
    row.get(column).map_err(|what| RowFault { column, what })
}

pub fn bytes<'l>(row: &mut impl Source<'l>, column: Column) -> Result<Cow<'l, [u8]>, RowFault> {
    row.bytes(column).map_err(|what| RowFault { column, what })
}

/// A text that figures do without.
pub fn kept<'l>(row: &mut impl Source<'l>, column: Column, keep: Keep) -> Result<Text<'l>, RowFault> {
    if keep == Keep::Everything { get(row, column) } else { Ok(Cow::Borrowed("")) }
}

pub fn bad(column: Column, given: &str) -> RowFault {
    RowFault { column, what: Wrong::BadRow { given: given.chars().take(40).collect() } }
}

/// A cell of plain letters and digits, which need no check of their encoding.
pub fn code<'l, T>(
    row: &mut impl Source<'l>,
    column: Column,
    read: impl Fn(&[u8]) -> Option<T>,
) -> Result<T, RowFault> {
    let code = bytes(row, column)?;
    read(&code).ok_or_else(|| bad(column, &String::from_utf8_lossy(&code)))
}

/// The same where it may be absent.
pub fn code_if_any<'l, T>(
    row: &mut impl Source<'l>,
    column: Column,
    read: impl Fn(&[u8]) -> Option<T>,
) -> Result<Option<T>, RowFault> {
    let read = |code: &[u8]| if code.is_empty() { Some(None) } else { read(code).map(Some) };
    code(row, column, read)
}

pub fn required<'l, T>(
    row: &mut impl Source<'l>,
    column: Column,
    read: impl Fn(&str) -> Option<T>,
) -> Result<T, RowFault> {
    let text = get(row, column)?;
    read(&text).ok_or_else(|| bad(column, &text))
}

pub fn optional<'l, T>(
    row: &mut impl Source<'l>,
    column: Column,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, RowFault> {
    let text = get(row, column)?;
    if text.is_empty() { Ok(None) } else { read(&text).map(Some).ok_or_else(|| bad(column, &text)) }
}

pub fn stamp<'l>(row: &mut impl Source<'l>, column: Column) -> Result<Stamp, RowFault> {
    due(row, column)?.ok_or_else(|| bad(column, ""))
}

pub fn due<'l>(row: &mut impl Source<'l>, column: Column) -> Result<Option<Stamp>, RowFault> {
    let raw = bytes(row, column)?;
    if raw.is_empty() {
        return Ok(None);
    }
    Stamp::parse_bytes(&raw).map(Some).ok_or_else(|| {
        let given: String = String::from_utf8_lossy(&raw).chars().take(40).collect();
        let dated = given.contains(['/', '-', ':', '年']);
        let what = if dated { Wrong::RewrittenDate { given } } else { Wrong::BadRow { given } };
        RowFault { column, what }
    })
}
