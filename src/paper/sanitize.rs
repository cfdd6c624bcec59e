//! Text from strangers made safe for a terminal line. Nothing in it may move the cursor, change colours,
//! reverse the reading order, hide, or start a new line; what is left is what one sees. Only display is
//! cleaned: machine forms keep the text as it is.
//!
//! Rules: every run of blanks and line breaks becomes one space, none at the ends. Controls (C0, DEL, C1),
//! bidi marks and overrides, zero-width and filler characters, tags and non-characters go. Marks that stack
//! on a character stay, up to four; a joiner (U+200D) stays only between two pictographs. Rare Han, private
//! use and variation selectors stay.

use std::borrow::Cow;
use unicode_width::UnicodeWidthChar;

const JOINER: char = '\u{200d}';
const MOST_MARKS: usize = 4;

/// One clean line of what a stranger wrote.
pub fn line(text: &str) -> Cow<'_, str> {
    let tidy = !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ");
    if tidy && text.chars().all(plain) { Cow::Borrowed(text) } else { Cow::Owned(cleaned(text)) }
}

/// May this character act on a terminal, or deceive the eye, instead of being seen?
pub fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e00ff}' | '\u{e01f0}'..='\u{e0fff}')
}

/// The characters nearly all text is made of; they need no second look.
fn plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{4e00}'..='\u{9fff}' | '\u{3001}'..='\u{3020}' | '\u{ff01}'..='\u{ff5e}')
}

fn cleaned(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let (mut blank, mut marks) = (false, 0);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c.is_whitespace() {
            blank = true;
            continue;
        }
        if c == JOINER && !blank && joins(&clean, rest.peek().copied()) {
            clean.push(c);
            continue;
        }
        if acts(c) {
            continue;
        }
        marks = if c.width() == Some(0) { marks + 1 } else { 0 };
        if marks > MOST_MARKS || (marks > 0 && clean.is_empty()) {
            continue;
        }
        if blank && !clean.is_empty() {
            clean.push(' ');
        }
        blank = false;
        clean.push(c);
    }
    clean
}

fn joins(before: &str, after: Option<char>) -> bool {
    before.chars().next_back().is_some_and(pictograph) && after.is_some_and(pictograph)
}

fn pictograph(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_a_stranger_writes_acts_on_the_terminal() {
        assert_eq!(line("路灯\u{1b}[31m坏\u{1b}]0;x\u{7}了\u{9b}2J"), "路灯[31m坏]0;x了2J");
        assert_eq!(line("a\u{202e}cod\u{2066}.exe\u{200f}"), "acod.exe");
        assert_eq!(line("pay\u{200d}p\u{200b}al\u{feff}\u{e0041}\0\u{8}\u{7f}"), "paypal");
        for c in (0..=0x10_ffff).filter_map(char::from_u32).filter(|&c| acts(c)) {
            assert_eq!(line(&format!("甲{c}乙")).chars().filter(|&left| acts(left)).count(), 0, "{c:?}");
        }
    }

    #[test]
    fn breaks_and_blanks_become_one_space() {
        assert_eq!(
            line("\t\n 第一行\r\n第二行\u{2028}三\u{2029}四\u{85}五\u{3000}\u{a0}六  "),
            "第一行 第二行 三 四 五 六"
        );
        assert_eq!(line(" \n"), "");
    }

    #[test]
    fn honest_text_is_left_alone() {
        for text in ["张三 A座-5，“好”…", "𠮷野家 é 👍🏽 ❤️ 👨‍👩‍👧 🇨🇳", "辻\u{e0100}", "\u{e000}"]
        {
            assert_eq!(line(text), text);
        }
        assert!(matches!(line("孝南区 12345"), Cow::Borrowed(_)));
    }

    #[test]
    fn marks_cannot_be_piled_up() {
        assert_eq!(line(&format!("a{}b", "\u{301}".repeat(99))), format!("a{}b", "\u{301}".repeat(4)));
        assert_eq!(line("\u{301}a"), "a");
    }
}
