//! Telephone, identity and bank card numbers in running text, in full-width digits as well, and with
//! blanks, points or hyphens inside. Dates and the sums a district deals in stay, being built otherwise.

use super::door::hyphen;
use std::borrow::Cow;
use std::ops::Range;

/// `13812345678` → `138****5678`, `0712-2858123` → `0712-***8123`, identity numbers keep six and two digits.
pub fn numbers(text: &str) -> Cow<'_, str> {
    let mut masked = String::new();
    let (mut at, mut copied) = (0, 0);
    while let Some(start) = next_digit(text, at) {
        let groups = Groups::at(text, start);
        at = groups.ends[0];
        let Some((span, hide)) = groups.personal(text) else { continue };
        at = span.end;
        masked += &text[copied..span.start];
        masked.extend(starred(&text[span.clone()], hide));
        copied = span.end;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    masked += &text[copied..];
    Cow::Owned(masked)
}

/// A column of its own holds nothing but the number: all but its last four digits.
pub fn last_four(number: &str) -> impl Iterator<Item = char> {
    let digits = number.chars().filter(|&c| digit(c).is_some()).count();
    let stays = if digits < 7 || number.contains("***") { 0 } else { digits - 4 };
    let mut seen = 0;
    number.chars().map(move |c| {
        seen += usize::from(digit(c).is_some());
        if digit(c).is_some() && seen <= stays { '*' } else { c }
    })
}

pub fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8),
        '０'..='９' => Some((c as u32 - '０' as u32) as u8 + b'0'),
        _ => None,
    }
}

/// The next ASCII or full-width digit; looks at bytes, because most text holds none.
fn next_digit(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let wide = |at: usize| matches!(bytes.get(at..at + 3), Some([0xef, 0xbc, 0x90..=0x99]));
    (from..bytes.len()).find(|&at| bytes[at].is_ascii_digit() || (bytes[at] == 0xef && wide(at)))
}

fn starred(number: &str, hide: Range<usize>) -> impl Iterator<Item = char> {
    let mut seen = 0;
    number.chars().map(move |c| {
        let hidden = digit(c).is_some() && hide.contains(&seen);
        seen += usize::from(digit(c).is_some());
        if hidden { '*' } else { c }
    })
}

const MOST_GROUPS: usize = 20;
const MOST_DIGITS: usize = 20;

/// Runs of digits with at most two blanks, hyphens, points or brackets between them.
struct Groups {
    start: usize,
    count: usize,
    lengths: [usize; MOST_GROUPS],
    ends: [usize; MOST_GROUPS],
    digits: [u8; MOST_DIGITS],
    /// The first separator, and up to which group it is the only one.
    separator: Option<char>,
    alike: usize,
}

impl Groups {
    fn at(text: &str, start: usize) -> Groups {
        let mut groups = Groups {
            start,
            count: 0,
            lengths: [0; MOST_GROUPS],
            ends: [start; MOST_GROUPS],
            digits: [0; MOST_DIGITS],
            separator: None,
            alike: MOST_GROUPS,
        };
        let (mut at, mut total, mut between) = (start, 0, 0);
        for c in text[start..].chars() {
            at += c.len_utf8();
            let Some(value) = digit(c) else {
                between += 1;
                if between > 2 || !(c.is_whitespace() || hyphen(c) || "()（）.．·".contains(c)) {
                    break;
                }
                if *groups.separator.get_or_insert(c) != c {
                    groups.alike = groups.alike.min(groups.count);
                }
                continue;
            };
            if between > 0 || groups.count == 0 {
                if groups.count == MOST_GROUPS || total >= MOST_DIGITS {
                    break;
                }
                groups.count += 1;
            }
            between = 0;
            groups.lengths[groups.count - 1] += 1;
            groups.ends[groups.count - 1] = at;
            if let Some(place) = groups.digits.get_mut(total) {
                *place = value;
            }
            total += 1;
        }
        groups
    }

    /// `1560000.0000元`: with a point inside, and money named behind it.
    fn is_sum(&self, lengths: &[usize], after: &str) -> bool {
        let money = after.starts_with(['元', '万', '亿', '块']) && !after.starts_with("元旦");
        lengths.len() == 2 && self.separator == Some('.') && money
    }

    /// The longest start of the groups that is a personal number: where it stands, and which of its digits
    /// to hide.
    fn personal(&self, text: &str) -> Option<(Range<usize>, Range<usize>)> {
        (1..=self.count).rev().find_map(|count| {
            let lengths = &self.lengths[..count];
            let digits = self.digits.get(..lengths.iter().sum())?;
            let after = &text[self.ends[count - 1]..];
            // Cut up in an unusual way, but evenly: `1 3 8 0 …`, `138 12 34 56 78`.
            let even = count <= self.alike && (lengths.iter().all(|&length| length == 1) || lengths[0] == 3);
            let whole = [digits.len()];
            let lengths = if even && count > 2 { &whole } else { lengths };
            let hide = identity(lengths, digits, ends_in_x(after)).or_else(|| {
                let phone = telephone(lengths, digits)?;
                (!self.is_sum(lengths, after)).then_some(phone)
            })?;
            Some((self.start..self.ends[count - 1], hide))
        })
    }
}

fn ends_in_x(after: &str) -> bool {
    let mut after = after.strip_prefix(' ').unwrap_or(after).chars();
    after.next().is_some_and(|c| "XxＸｘ×".contains(c))
        && !after.next().is_some_and(|c| c.is_ascii_alphanumeric())
}

/// Of eleven digits in a row none are taken for a sum: in `请联系13812345678元旦前回复` and `$13812345678` a
/// telephone stands, and sums of ten thousand million do not occur here.
fn telephone(lengths: &[usize], digits: &[u8]) -> Option<Range<usize>> {
    let mobile = |number: &[u8]| number.len() == 11 && number[0] == b'1' && number[1] >= b'3';
    match lengths {
        [11] | [3, 4, 4] | [3, 8] | [7, 4] | [4, 3, 4] | [4, 4, 3] | [3, 3, 5] if mobile(digits) => {
            Some(3..7)
        }
        [13] | [2, 11] | [2, 3, 4, 4] if digits.starts_with(b"86") && mobile(&digits[2..]) => Some(5..9),
        [12] if digits[0] == b'0' && mobile(&digits[1..]) => Some(4..8),
        [2, 2..=3, 7..=8] if digits.starts_with(b"86") && digits[2] != b'0' => {
            Some(digits.len() - 7..digits.len() - 4)
        }
        [10..=12] | [3..=4, 7..=8] | [3..=4, 3..=4, 4] => {
            let area = if matches!(digits[1], b'1' | b'2') { 3 } else { 4 };
            let split = lengths.len() == 1 || lengths[0] == area;
            let local = digits.len() - area;
            let real =
                digits[0] == b'0' && digits[1] != b'0' && digits[area] >= b'2' && (7..=8).contains(&local);
            (split && real).then_some(area..digits.len() - 4)
        }
        _ => None,
    }
}

/// Identity numbers (18 digits, 17 and X, the old 15) and bank cards. A number counts when its province or
/// its birthday is real: a slip in one of them must not lay it open, and a ticket number built of a date
/// has neither.
fn identity(lengths: &[usize], digits: &[u8], x: bool) -> Option<Range<usize>> {
    match lengths {
        [18] | [6, 8, 4] if province(digits) || birthday(digits, 6, true) => Some(6..16),
        [17] | [6, 8, 3] if x => Some(6..16),
        [15] if province(digits) && birthday(digits, 6, false) => Some(6..13),
        [16..=19] | [4, 4, 4, 4] | [4, 4, 4, 4, 3] | [6, 13] if bank_card(digits) => {
            Some(6..digits.len() - 2)
        }
        _ => None,
    }
}

/// UnionPay by its prefix, with or without a slip; others by their check digit.
fn bank_card(digits: &[u8]) -> bool {
    let usual = matches!(digits.len(), 16 | 19);
    usual && digits.starts_with(b"62")
        || digits.len() == 16 && matches!(digits[0], b'4' | b'5') && luhn(digits)
}

fn luhn(digits: &[u8]) -> bool {
    let weighed = digits.iter().rev().enumerate().map(|(place, digit)| {
        let value = u32::from(digit - b'0') * if place % 2 == 1 { 2 } else { 1 };
        if value > 9 { value - 9 } else { value }
    });
    weighed.sum::<u32>() % 10 == 0
}

fn province(digits: &[u8]) -> bool {
    matches!(number(&digits[..2]), 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 91)
}

fn birthday(digits: &[u8], at: usize, century: bool) -> bool {
    let (year, rest) = digits[at..].split_at(if century { 4 } else { 2 });
    let real = !century || (1900..2100).contains(&number(year));
    real && (1..=12).contains(&number(&rest[..2])) && (1..=31).contains(&number(&rest[2..4]))
}

fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
}
