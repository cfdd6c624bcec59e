//! What else leads to a person: e-mail addresses, WeChat and QQ numbers, documents named by their word, and
//! the plates of cars.

use super::cue::Cues;
use crate::domain::width::half;
use std::borrow::Cow;
use std::ops::Range;

const PLATES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使";
/// Words before a telephone number, which then needs no area code.
static TELEPHONES: Cues<7> = Cues::new(["电话", "座机", "联系方式", "致电", "Tel", "tel", "TEL"]);
/// Words before a number or name of an account.
static CUES: Cues<15> = Cues::new([
    "微信",
    "weixin",
    "Weixin",
    "WeChat",
    "wechat",
    "VX",
    "vx",
    "QQ",
    "qq",
    "护照",
    "证件号",
    "身份证",
    "账号",
    "帐号",
    "卡号",
]);
/// Shorter ones are words or public numbers.
const SHORTEST: usize = 6;
/// A plate has one letter and five signs, with a mark between at most.
const SHORTEST_RUN: usize = 5;

/// `zhang@qq.com` → `z****@qq.com`, `微信zhang_1` → `微信zh*****`, `鄂K12345` → `鄂K***45`.
pub fn handles(text: &str) -> Cow<'_, str> {
    if !may_hold_one(text) {
        return Cow::Borrowed(text);
    }
    let mut hidden: Vec<Range<usize>> = emails(text).collect();
    hidden.extend(accounts(text));
    hidden.extend(local_numbers(text));
    hidden.extend(plates(text));
    if hidden.is_empty() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(super::starred(text, hidden))
}

/// Every one of them has an `@` or a run of letters and digits that few texts have.
fn may_hold_one(text: &str) -> bool {
    let mut run = 0;
    text.chars().any(|c| {
        let belongs = half(c).is_ascii_alphanumeric() || matches!(c, '_' | '-' | '*');
        run = if belongs { run + 1 } else { 0 };
        run >= SHORTEST_RUN || c == '@'
    })
}

fn of_mailbox(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"._%+-*".contains(&byte)
}

/// All but the first character of the mailbox.
fn emails(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = text.as_bytes();
    let mut free = 0;
    text.match_indices('@').filter_map(move |(at, _)| {
        let start = free.max(at - bytes[free..at].iter().rev().take_while(|&&byte| of_mailbox(byte)).count());
        free = at + 1;
        let host = bytes[at + 1..].iter().take(80).take_while(|&&byte| of_mailbox(byte)).count();
        let real = bytes[at + 1..at + 1 + host].contains(&b'.') && start < at;
        real.then_some(start + 1..at).filter(|range| !range.is_empty())
    })
}

/// All but the first two characters of what follows a cue.
fn accounts(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    CUES.ends(text).filter_map(|at| {
        let between = |c: &char| c.is_whitespace() || "号码是为：:（(名".contains(*c);
        let gap: usize = text[at..].chars().take(6).take_while(between).map(char::len_utf8).sum();
        let start = at + gap;
        let of_account = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_-*".contains(byte);
        let length = text.as_bytes()[start..].iter().take(40).take_while(of_account).count();
        // Stars: a number that has been masked by its own rule.
        let masked = text[start..start + length].contains("**");
        (length >= SHORTEST && !masked).then_some(start + 2..start + length)
    })
}

/// `电话2850123` → `电话***0123`; eight digits may be a date.
fn local_numbers(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    TELEPHONES.ends(text).filter_map(|at| {
        let between = |c: &char| c.is_whitespace() || "号码是为：:.（(".contains(*c);
        let gap: usize = text[at..].chars().take(6).take_while(between).map(char::len_utf8).sum();
        let start = at + gap;
        let length =
            text.as_bytes()[start..].iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        let number = &text[start..start + length];
        let date = length == 8 && (number.starts_with("19") || number.starts_with("20"));
        ((7..=8).contains(&length) && !date).then_some(start..start + length - 4)
    })
}

/// A province, a letter, and five or six letters and digits: all but the last two of these.
fn plates(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.char_indices().filter(|(_, c)| PLATES.contains(*c)).filter_map(|(at, province)| {
        let rest = &text[at + province.len_utf8()..];
        let letter = rest.chars().next().filter(|&c| half(c).is_ascii_alphabetic())?;
        let after = &rest[letter.len_utf8()..];
        let gap: usize = after.chars().take(1).take_while(|c| "·•. -".contains(*c)).map(char::len_utf8).sum();
        let sign = |c: &char| half(*c).is_ascii_alphanumeric() || *c == '*';
        let signs: Vec<char> = after[gap..].chars().take(7).take_while(sign).collect();
        let digits = signs.iter().filter(|&&c| half(c).is_ascii_digit()).count();
        if !matches!(signs.len(), 5 | 6) || digits < 2 {
            return None;
        }
        let start = text.len() - after.len() + gap;
        let hidden: usize = signs[..signs.len() - 2].iter().map(|c| c.len_utf8()).sum();
        Some(start..start + hidden)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::mask::given::each;

    #[test]
    fn accounts_and_plates_keep_their_beginning() {
        each(
            |plain| handles(plain).into_owned(),
            &[
                ("邮箱zhang.san@example.com。", "邮箱z********@example.com。"),
                ("微信号：zhangsan_88，", "微信号：zh*********，"),
                ("QQ 123456789", "QQ 12*******"),
                ("联系电话：2850123，座机 82850123", "联系电话：***0123，座机 ****0123"),
                ("护照E12345678", "护照E1*******"),
                ("鄂K12345、鄂K·8J2D1占道", "鄂K***45、鄂K·***D1占道"),
                ("鄂ＫＤ１２３４５停", "鄂Ｋ****４５停"),
            ],
        );
    }

    #[test]
    fn public_things_stay() {
        for honest in [
            "电话20250928登记，电话12345",
            "微信公众号“孝南发布”",
            "微信12345",
            "鄂政发2025",
            "京G45高速",
            "鄂AB队",
            "a@b",
            "@鄂汇办",
            "鄂K2025091234号文",
        ] {
            assert_eq!(handles(honest), honest);
        }
    }
}
