//! Text in a CSV that a spreadsheet will open. There a cell that begins with `=` is a formula (OWASP, CSV
//! injection: also `+ - @`, tab, line break and their full-width forms), and one of digits is a number,
//! rounded to 15 of them, or a date. [`guarded`] prevents both, [`lift`] takes exactly that away again.

use std::borrow::Cow;

/// Shown by spreadsheets as it stands; whatever follows it is text.
const QUOTE: char = '\'';
/// Behind digits it makes them text and is not seen: the way exports of Chinese platforms do it.
const TAB: char = '\t';

/// The text as it may stand in a spreadsheet's CSV.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if acts(text) {
        Cow::Owned(format!("{QUOTE}{text}"))
    } else if is_taken_for_a_number(text) {
        Cow::Owned(format!("{text}{TAB}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text below a guard, if there is one.
pub fn lifted(text: &str) -> Option<&str> {
    let formula = text.strip_prefix(QUOTE).filter(|rest| acts(rest));
    formula.or_else(|| text.strip_suffix(TAB).filter(|rest| is_taken_for_a_number(rest)))
}

/// Would a spreadsheet act on this cell? In a guarded file none does, so one of them shows that what looks
/// like a guard elsewhere in the file is text of its own. Plain negative numbers do not count.
pub fn is_bare(text: &str) -> bool {
    !text.starts_with(QUOTE) && acts(text) && !is_taken_for_a_number(text.trim_start_matches(['-', '+']))
}

/// Read as a formula, or only kept from it by quotes that stand there already.
fn acts(text: &str) -> bool {
    text.trim_start_matches(QUOTE).starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// Digits with the signs of numbers and dates, Chinese ones included, and nothing else.
fn is_taken_for_a_number(text: &str) -> bool {
    let text = text.trim_end_matches(TAB);
    let sign = |c: char| matches!(c, '.' | ',' | ':' | '/' | '-' | '+' | 'e' | 'E' | '%' | ' ');
    let date = |c: char| matches!(c, '年' | '月' | '日' | '时' | '分' | '秒');
    text.contains(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || sign(c) || date(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn exp01_what_a_spreadsheet_would_act_on_is_guarded() {
        for (text, safe) in [
            ("=HYPERLINK(\"http://x\",\"y\")", "'=HYPERLINK(\"http://x\",\"y\")"),
            ("@SUM(1)", "'@SUM(1)"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("-2+3", "'-2+3"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("\n=1", "'\n=1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("250912101108115409", "250912101108115409\t"),
            ("031116", "031116\t"),
            ("1812E4465594", "1812E4465594\t"),
            ("3-4", "3-4\t"),
            ("2025年1月", "2025年1月\t"),
        ] {
            assert_eq!(guarded(text), safe);
        }
        for text in ["", "路灯不亮", "a=1", " =1", "'引", "138****1234", "孝南12345", "、"] {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn a_bare_formula_tells_a_file_without_guards() {
        assert!(is_bare("=1+1") && is_bare("-甲") && is_bare("\t内容"));
        assert!(!is_bare("-5") && !is_bare("-0.3") && !is_bare("+8613800138000") && !is_bare("甲=乙"));
    }

    proptest! {
        #[test]
        fn exp03_a_guard_is_taken_off_exactly(text in "['=+@\t\r\n0-9a年 -]{0,6}|\\PC{0,6}") {
            let safe = guarded(&text);
            prop_assert!(!safe.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            prop_assert_eq!(lifted(&safe).unwrap_or(&safe), &text);
        }
    }
}
