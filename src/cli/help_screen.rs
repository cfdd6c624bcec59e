//! A help page as text for a terminal: terms and texts in two columns, lines broken the way Chinese and
//! English are (clap breaks at spaces only, of which Chinese has none).

use super::help_page::{Block, BlockKind, Entry, Page};
use crate::text::Lang;
use crate::text::help::USAGE;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Used when the width of the terminal is not known, and the widest a help text gets.
pub const WIDTH: usize = 80;
const WIDEST: usize = 100;
const NARROWEST: usize = 40;

const INDENT: usize = 2;
/// Longer terms stand on a line of their own.
const LONGEST_TERM: usize = 26;

pub fn text(page: &Page, lang: Lang, width: Option<usize>) -> String {
    let width = width.unwrap_or(WIDTH).clamp(NARROWEST, WIDEST);
    let mut out = String::new();
    for paragraph in std::iter::once(page.about).chain(page.details.lines()).filter(|line| !line.is_empty()) {
        push_wrapped(&mut out, paragraph, 0, width);
        out.push('\n');
    }
    usage(&mut out, page, lang);
    let shared = Columns::of(page.blocks.iter().filter(|block| block.kind.is_aligned()), width);
    for block in &page.blocks {
        let own = Columns::of(std::iter::once(block), width);
        let columns = if block.kind.is_aligned() { &shared } else { &own };
        out.push('\n');
        out.push_str(&format!("{}{}\n", block.heading, colon(lang).trim_end()));
        for (place, entry) in block.entries.iter().enumerate() {
            if block.kind == BlockKind::Examples {
                example(&mut out, entry, place > 0);
            } else {
                columns.entry(&mut out, entry, block.kind);
            }
        }
    }
    if !page.closing.is_empty() {
        out.push('\n');
        push_wrapped(&mut out, &page.closing, 0, width);
    }
    out
}

fn usage(out: &mut String, page: &Page, lang: Lang) {
    let lead = format!("{}{}", USAGE.pick(lang), colon(lang));
    for (place, line) in page.usage.iter().enumerate() {
        let lead = if place == 0 { lead.clone() } else { " ".repeat(lead.width()) };
        out.push_str(&format!("{lead}{line}\n"));
    }
}

fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "：",
        Lang::En => ": ",
    }
}

/// A comment and the command line below it, ready to be copied.
fn example(out: &mut String, entry: &Entry, apart: bool) {
    if apart {
        out.push('\n');
    }
    out.push_str(&format!("  # {}\n  {}\n", entry.text, entry.term));
}

/// Where two columns stand.
struct Columns {
    name: usize,
    term: usize,
    width: usize,
}

impl Columns {
    fn of<'p>(blocks: impl Iterator<Item = &'p Block> + Clone, width: usize) -> Columns {
        let commands = blocks.clone().filter(|block| block.kind == BlockKind::Commands);
        let name = commands.flat_map(|block| &block.entries).map(|entry| entry.term.width() + INDENT).max();
        let mut columns = Columns { name: name.unwrap_or(0), term: 0, width };
        let term = |kind| {
            let columns = &columns;
            move |entry| columns.term_of(entry, kind).width()
        };
        let widths = blocks.flat_map(|block| block.entries.iter().map(term(block.kind)));
        columns.term = widths.filter(|term| *term <= LONGEST_TERM).max().unwrap_or(0);
        columns
    }

    fn term_of(&self, entry: &Entry, kind: BlockKind) -> String {
        let Entry { term, alias, .. } = entry;
        match kind {
            BlockKind::Commands => {
                format!("{term}{}{alias}", " ".repeat(self.name.saturating_sub(term.width())))
            }
            // Long options line up whether or not there is a short one.
            BlockKind::Arguments if term.starts_with("--") => format!("    {term}"),
            _ => term.clone(),
        }
    }

    fn entry(&self, out: &mut String, entry: &Entry, kind: BlockKind) {
        let term = self.term_of(entry, kind);
        let start = INDENT + self.term + INDENT;
        out.push_str(&" ".repeat(INDENT));
        out.push_str(term.trim_end());
        let here = INDENT + term.trim_end().width();
        if entry.text.is_empty() {
            out.push('\n');
        } else if here + INDENT <= start {
            out.push_str(&" ".repeat(start - here));
            push_wrapped(out, &entry.text, start, self.width);
        } else {
            out.push('\n');
            out.push_str(&" ".repeat(start));
            push_wrapped(out, &entry.text, start, self.width);
        }
    }
}

/// Writes a paragraph whose first line starts where `out` ends, and the others at column `start`.
fn push_wrapped(out: &mut String, text: &str, start: usize, width: usize) {
    for (place, line) in wrap(text, width.saturating_sub(start).max(20)).iter().enumerate() {
        if place > 0 {
            out.push_str(&" ".repeat(start));
        }
        out.push_str(line);
        out.push('\n');
    }
}

/// Breaks a paragraph into lines of at most `width` columns: at spaces, and between Chinese characters
/// unless punctuation forbids it.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    let (mut used, mut cut) = (0, 0);
    let mut before = None;
    for c in text.chars() {
        if before.is_some_and(|before| may_break(before, c)) {
            cut = line.len();
        }
        line.push(c);
        used += c.width().unwrap_or(0);
        before = Some(c);
        if used > width && cut > 0 && c != ' ' {
            let rest = line.split_off(cut);
            lines.push(line.trim_end().to_owned());
            line = rest.trim_start().to_owned();
            used = line.width();
            cut = 0;
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

fn may_break(before: char, next: char) -> bool {
    const NEVER_FIRST: &str = "，。、；：？！）》」』”’…,.;:?!)]}>%—";
    const NEVER_LAST: &str = "（《「『“‘([{<";
    let wide = |c: char| c.width().unwrap_or(0) > 1;
    (before == ' ' && next != ' ' || wide(before) || wide(next))
        && !NEVER_FIRST.contains(next)
        && !NEVER_LAST.contains(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_breaks_anywhere_but_before_closing_punctuation() {
        assert_eq!(wrap("签收时限默认为派单后一天。", 12), ["签收时限默认", "为派单后一", "天。"]);
        assert_eq!(wrap("签收（见 --help），超时照常登记", 14), ["签收（见", "--help），超时", "照常登记"]);
    }

    #[test]
    fn english_breaks_at_spaces_and_long_words_stay_whole() {
        assert_eq!(
            wrap("Who acts; by default HOTLINE_USER", 12),
            ["Who acts; by", "default", "HOTLINE_USER"]
        );
        assert_eq!(wrap("hotline.toml", 5), ["hotline.toml"]);
    }
}
