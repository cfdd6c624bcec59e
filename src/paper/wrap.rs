//! Lines of a given width on a grid of terminal cells, where a Han character takes two. A line breaks at
//! blanks and between Han characters; a run of Latin letters and digits (a ticket number, a date) stays
//! whole unless it is wider than the line.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many terminal cells a text takes.
pub fn width(text: &str) -> usize {
    let mut cells = 0;
    for c in text.chars() {
        match known_width(c) {
            Some(width) => cells += width,
            // Marks, emoji, rare letters: what they take depends on their neighbours.
            None => return text.width(),
        }
    }
    cells
}

/// The cells of the characters nearly all text is made of.
fn known_width(c: char) -> Option<usize> {
    match c {
        ' '..='~' => Some(1),
        '\u{4e00}'..='\u{9fff}' | '\u{3001}'..='\u{3020}' | '\u{ff01}'..='\u{ff5e}' => Some(2),
        _ => None,
    }
}

/// The lines of a text, at most `room` cells wide each; at least one, perhaps empty.
pub fn lines(text: &str, room: usize) -> Vec<&str> {
    let (first, mut rest) = split_line(text, room);
    let mut lines = vec![first];
    while !rest.is_empty() {
        let (line, after) = split_line(rest, room);
        lines.push(line);
        rest = after;
    }
    lines
}

/// The first line and the text that is left after it.
pub fn split_line(text: &str, room: usize) -> (&str, &str) {
    if width(text) <= room {
        return (text.trim_end(), "");
    }
    let (mut end, mut used) = (0, 0);
    while end < text.len() {
        let piece = piece(&text[end..]);
        if used + width(piece.trim_end()) > room {
            break;
        }
        used += width(piece);
        end += piece.len();
    }
    if end == 0 {
        end = prefix(text, room).len();
    }
    (text[..end].trim_end(), text[end..].trim_start())
}

/// As much of the text as fits, with `…` at its end when something is left out.
pub fn cut(text: &str, room: usize) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    format!("{}…", prefix(text, room.saturating_sub(1)).trim_end())
}

/// The widest piece that must not be broken.
pub fn widest_piece(text: &str) -> usize {
    let (mut rest, mut widest) = (text, 0);
    while !rest.is_empty() {
        let piece = piece(rest);
        widest = widest.max(width(piece.trim_end()));
        rest = &rest[piece.len()..];
    }
    widest
}

/// The characters that fit; at least one, so that a line is never empty while text is left.
fn prefix(text: &str, room: usize) -> &str {
    let mut end = cluster(text).len();
    let mut used = width(&text[..end]);
    while end < text.len() {
        let next = cluster(&text[end..]);
        used += width(next);
        if used > room {
            break;
        }
        end += next.len();
    }
    &text[..end]
}

/// What stays together at the start of a text, with the blanks that follow it.
fn piece(text: &str) -> &str {
    let mut end = cluster(text).len();
    let mut last = &text[..end];
    while end < text.len() {
        let next = cluster(&text[end..]);
        if !next.starts_with(' ') && may_break(last, next) {
            break;
        }
        end += next.len();
        last = next;
    }
    &text[..end]
}

fn may_break(before: &str, after: &str) -> bool {
    if before == " " {
        return true;
    }
    if width(before) < 2 && width(after) < 2 {
        return false;
    }
    let closes = after.starts_with(|c| "，。、；：！？）】》〉」』”’…—·,.;:!?)]}%".contains(c));
    let opens = before.starts_with(|c| "（【《〈「『“‘([{".contains(c));
    !closes && !opens
}

/// One character as seen: with the marks on it, a joined emoji, a flag.
fn cluster(text: &str) -> &str {
    let mut chars = text.char_indices();
    let Some((_, first)) = chars.next() else { return text };
    let flag = |c| matches!(c, '\u{1f1e6}'..='\u{1f1ff}');
    let (mut joined, mut pair) = (false, flag(first));
    for (at, c) in chars {
        if known_width(c).is_some() && !joined {
            return &text[..at];
        }
        let tone = matches!(c, '\u{1f3fb}'..='\u{1f3ff}');
        if !(joined || tone || c.width() == Some(0) || (pair && flag(c))) {
            return &text[..at];
        }
        pair = false;
        joined = c == '\u{200d}';
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn han_breaks_anywhere_but_not_before_a_full_stop() {
        assert_eq!(lines("书院街路灯不亮，请尽快修复。", 14), ["书院街路灯不", "亮，请尽快修", "复。"]);
        assert_eq!(lines("他说（附件一）", 6), ["他说", "（附件", "一）"]);
    }

    #[test]
    fn numbers_and_dates_stay_whole() {
        let text = "工单250912101108115409于2025-09-28 09:10受理";
        assert_eq!(lines(text, 20), ["工单", "250912101108115409于", "2025-09-28 09:10受理"]);
        assert_eq!(lines("99.98% (32259/32266)", 13), ["99.98%", "(32259/32266)"]);
        assert_eq!(lines("abcdefgh", 3), ["abc", "def", "gh"]);
    }

    #[test]
    fn seen_characters_are_not_torn() {
        assert_eq!(lines("👨‍👩‍👧👍🏽🇨🇳e\u{301}", 2), ["👨‍👩‍👧", "👍🏽", "🇨🇳", "e\u{301}"]);
        assert_eq!(cut("路灯不亮", 5), "路灯…");
        assert_eq!(cut("路灯不亮", 8), "路灯不亮");
        assert_eq!(lines("", 5), [""]);
        assert_eq!(lines("路灯", 1), ["路", "灯"]);
    }

    #[test]
    fn the_quick_widths_are_the_true_ones() {
        for c in (' '..='\u{ffff}').filter(|&c| known_width(c).is_some()) {
            assert_eq!(known_width(c), c.width(), "{c:?}");
        }
    }

    #[test]
    fn every_line_fits_and_nothing_is_lost() {
        let text = "请核实 A座-5 的 “噪声” 问题（22:00 以后），多次反映无果！！联系 ok-now 👍🏽。";
        for room in 2..80 {
            let lines = lines(text, room);
            assert!(lines.iter().all(|line| width(line) <= room), "{room}: {lines:?}");
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }
    }
}
