//! One spelling for one meaning: full and half width, digits, punctuation of all schools, case and spaces are
//! levelled, so that two tellings of one matter can be compared character by character.

use crate::domain::width::half;

/// The text as analysis reads it: half-width lower-case letters and digits, ASCII punctuation, no invisible
/// characters, and spaces only between two half-width words (one each). What is normal stays as it is.
/// Linear in the length of the text.
pub fn normal(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    each(text, |c| plain.push(c));
    plain
}

/// Calls `take` with every character of the normal text, which is then never held whole.
pub fn each(text: &str, mut take: impl FnMut(char)) {
    let (mut gap, mut in_word) = (false, false);
    for c in text.chars() {
        if is_plain_han(c) {
            (gap, in_word) = (false, false);
            take(c);
        } else if c.is_whitespace() {
            gap = true;
        } else if !invisible(c) {
            for c in level(c).to_lowercase() {
                let is_word = c.is_ascii_alphanumeric();
                if gap && is_word && in_word {
                    take(' ');
                }
                (gap, in_word) = (false, is_word);
                take(c);
            }
        }
    }
}

/// Nearly all characters are these, which have one form only: asking for their lower case costs most.
fn is_plain_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Controls, joiners, marks of direction and of byte order: they say nothing and break words apart.
fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// One character of the plain alphabet for each of its other forms: full width, circled digits, the quotation
/// marks and brackets of traditional and of vertical print.
fn level(c: char) -> char {
    match c {
        '，' | '、' | '﹐' | '﹑' | '､' | '︐' | '︑' => ',',
        '。' | '．' | '｡' | '﹒' | '︒' => '.',
        '；' | '﹔' | '︔' => ';',
        '：' | '﹕' | '︓' | '∶' => ':',
        '？' | '﹖' | '︖' => '?',
        '！' | '﹗' | '︕' => '!',
        '“' | '”' | '„' | '‟' | '〝' | '〞' | '＂' | '「' | '」' | '『' | '』' | '｢' | '｣' | '﹁'..='﹄' => {
            '"'
        }
        '‘' | '’' | '‚' | '‛' | '＇' | '`' | '｀' | '´' => '\'',
        '（' | '﹙' | '︵' | '〔' | '【' | '〖' | '［' | '﹝' | '︹' | '︻' | '[' => '(',
        '）' | '﹚' | '︶' | '〕' | '】' | '〗' | '］' | '﹞' | '︺' | '︼' | ']' => ')',
        '《' | '〈' | '«' | '‹' | '︽' | '︿' => '<',
        '》' | '〉' | '»' | '›' | '︾' | '﹀' => '>',
        '‐'..='―' | '－' | '−' | '─' | '━' | '﹣' | '﹘' | '︱' | '︲' => '-',
        '～' | '〜' | '∼' | '﹏' => '~',
        '…' | '⋯' | '·' | '・' | '･' | '•' | '‧' | '︙' => '.',
        '￥' | '¥' => '¥',
        '①'..='⑨' => digit(c, '①', 1),
        '⑴'..='⑼' => digit(c, '⑴', 1),
        '０'..='９' => digit(c, '０', 0),
        '〇' => '0',
        _ => half(c),
    }
}

fn digit(c: char, first: char, value: u32) -> char {
    char::from_digit(c as u32 - first as u32 + value, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn width_case_and_digits_are_levelled() {
        assert_eq!(normal("ＫＴＶ　１２３４５ＡＢｃ"), "ktv 12345abc");
        assert_eq!(normal("二〇二五年①②"), "二0二五年12");
    }

    #[test]
    fn punctuation_of_every_school_becomes_one() {
        assert_eq!(normal("“路灯”，不亮。"), "\"路灯\",不亮.");
        assert_eq!(normal("「路灯」、不亮｡"), "\"路灯\",不亮.");
        assert_eq!(normal("﹁路灯﹂︐不亮︒"), "\"路灯\",不亮.");
        assert_eq!(normal("【甲】〔乙〕《丙》—…"), "(甲)(乙)<丙>-.");
    }

    #[test]
    fn spaces_stay_between_half_width_words_only() {
        assert_eq!(normal(" 路 灯\t不\r\n亮 "), "路灯不亮");
        assert_eq!(normal("bus\u{a0} line　2 路"), "bus line 2路");
    }

    #[test]
    fn what_cannot_be_seen_is_gone() {
        assert_eq!(normal("\u{feff}路\u{200b}灯\u{202e}\u{7}不亮"), "路灯不亮");
        assert_eq!(normal("\u{0}\u{200d} "), "");
    }

    #[test]
    fn every_character_is_normal_after_one_step() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let once = normal(&c.to_string());
            assert_eq!(normal(&once), once, "U+{:04X}", u32::from(c));
        }
    }

    proptest! {
        #[test]
        fn normal_text_stays_as_it_is(text in "\\PC{0,40}") {
            let once = normal(&text);
            prop_assert_eq!(normal(&once), once);
        }
    }
}
