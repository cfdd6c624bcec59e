//! The grid of a table: headings, a thin rule, columns two cells apart, figures at the right. On a terminal
//! columns shrink and text wraps to at most two lines; where even that does not fit, each row becomes a
//! block of its own. Two passes over the rows (measure, then write) keep memory flat however long the table
//! is. Laid out here rather than by a table crate, because ticket numbers and dates must stay whole while
//! Han text between them wraps.

use super::terminal::{BOLD, FAINT, Look, shown, styled};
use super::{rate, sanitize, wrap};
use crate::report::table::{Table, Value};
use crate::text::Lang;
use std::borrow::Cow;
use std::io::{self, Write};

/// Cells between columns; one where text would otherwise be narrower than comfortable.
const GAPS: [usize; 2] = [2, 1];
const COMFORTABLE: usize = 12;
/// Through a pipe a column is never padded further: one long text must not blow up every other line.
const WIDEST: usize = 120;
/// Text is cut with `…` after so many lines of one cell.
const CELL_LINES: usize = 2;
/// A column of text is never narrower, and a heading never keeps a word whole that is wider than twice this.
const NARROWEST: usize = 6;
/// A column of single words with digits, at most so wide, holds numbers that must stay whole.
const LONGEST_NUMBER: usize = 24;

/// What one pass over a column tells.
#[derive(Default)]
struct Measure {
    /// The widest cell or heading.
    natural: usize,
    /// The widest piece that must stay whole.
    solid: usize,
    percent: usize,
    fraction: usize,
    figures: usize,
    texts: usize,
    /// Texts that are one word with digits, and the widest of them.
    numbers: usize,
    number: usize,
}

impl Measure {
    fn of_heading(text: &str) -> Measure {
        let natural = wrap::width(text);
        let whole = wrap::widest_piece(text).max(natural.div_ceil(3)).min(2 * NARROWEST);
        Measure { natural, solid: whole, ..Measure::default() }
    }

    fn cell(&mut self, value: &Value, lang: Lang) {
        if let Value::Rate { part, whole } = value {
            self.figures += 1;
            self.percent = self.percent.max(wrap::width(&rate::percent(*part, *whole)));
            self.fraction = self.fraction.max(rate::fraction(*part, *whole).len());
            return;
        }
        let text = shown(value, lang);
        let width = wrap::width(&text);
        self.natural = self.natural.max(width);
        match value {
            Value::Nothing => return,
            Value::Text(_) => return self.text(&text, width),
            Value::Word(..) => {
                self.texts += 1;
                self.solid = self.solid.max(wrap::widest_piece(&text).min(2 * NARROWEST));
                return;
            }
            Value::Count(_) | Value::Decimal(..) | Value::Span(_) => self.figures += 1,
            Value::Stamp(_) | Value::Due(_) | Value::Rate { .. } => self.texts += 1,
        }
        let whole = if matches!(value, Value::Stamp(_) | Value::Due(_)) { width.min(10) } else { width };
        self.solid = self.solid.max(whole);
    }

    fn text(&mut self, text: &str, width: usize) {
        self.texts += 1;
        let word = width <= LONGEST_NUMBER && text.is_ascii() && !text.contains(' ');
        if word && text.bytes().any(|b| b.is_ascii_digit()) {
            self.numbers += 1;
            self.number = self.number.max(width);
        }
    }

    /// Percent and fraction each keep their own column as long as both stand on one line.
    fn finished(mut self) -> Measure {
        if self.fraction > 0 {
            self.natural = self.natural.max(self.percent + 1 + self.fraction);
            self.solid = self.solid.max(self.percent).max(self.fraction);
        }
        self
    }

    fn narrowest(&self) -> usize {
        let text = if self.numbers * 2 > self.texts { self.number } else { NARROWEST };
        self.natural.min(self.solid.max(if self.texts > 0 { text } else { 0 }))
    }

    /// The width in which the widest cell takes two lines, with a little room for where lines can break.
    fn two_lines(&self) -> usize {
        self.natural.min(self.narrowest().max(self.natural.div_ceil(CELL_LINES) + CELL_LINES))
    }

    fn right(&self) -> bool {
        self.figures > 0 && self.texts == 0
    }
}

/// The gap and the widths of the columns, or `None` where even the narrowest columns do not fit.
fn fitted(measures: &[Measure], room: usize) -> Option<(usize, Vec<usize>)> {
    let mut found = None;
    for gap in GAPS {
        let cells = room.saturating_sub(gap * measures.len().saturating_sub(1));
        let Some(widths) = widths(measures, cells) else { continue };
        let cramped = widths.iter().zip(measures).any(|(&width, m)| width < m.two_lines().min(COMFORTABLE));
        found = Some((gap, widths));
        if !cramped {
            break;
        }
    }
    found
}

/// Widths that sum up to no more than `room`: first every column gives way until its widest cell takes two
/// lines, then the widest columns are cut.
fn widths(measures: &[Measure], room: usize) -> Option<Vec<usize>> {
    let narrowest: Vec<usize> = measures.iter().map(Measure::narrowest).collect();
    let natural: Vec<usize> = measures.iter().map(|m| m.natural).collect();
    let halves: Vec<usize> = measures.iter().map(Measure::two_lines).collect();
    if narrowest.iter().sum::<usize>() > room {
        return None;
    }
    let two_lines_fit = halves.iter().sum::<usize>() <= room;
    let (least, most) = if two_lines_fit { (halves, natural) } else { (narrowest, halves) };
    Some(levelled(&least, &most, room))
}

/// Every column as wide as wanted, the widest lowered to one common level until all fit.
fn levelled(least: &[usize], most: &[usize], room: usize) -> Vec<usize> {
    let at = |level: usize| least.iter().zip(most).map(move |(&least, &most)| most.min(least.max(level)));
    let (mut low, mut high) = (0, most.iter().copied().max().unwrap_or(0));
    while low < high {
        let middle = (low + high).div_ceil(2);
        if at(middle).sum::<usize>() <= room { low = middle } else { high = middle - 1 }
    }
    let mut spare = room.saturating_sub(at(low).sum());
    let grown = at(low).zip(most).map(|(width, &most)| {
        let more = usize::from(spare > 0 && width == low && width < most);
        spare -= more;
        width + more
    });
    grown.collect()
}

struct Slot {
    width: usize,
    right: bool,
    /// The width of the fractions, where percentages are to stand under each other.
    fraction: Option<usize>,
}

/// A table measured for one place.
pub struct Grid<'a> {
    table: &'a Table,
    lang: Lang,
    look: &'a Look,
    headings: Vec<Cow<'a, str>>,
    gap: usize,
    /// Empty where the columns do not fit beside each other.
    slots: Vec<Slot>,
}

impl<'a> Grid<'a> {
    pub fn measured(table: &'a Table, lang: Lang, look: &'a Look) -> Grid<'a> {
        let headings: Vec<Cow<str>> = table.columns.iter().map(|c| sanitize::line(&c.heading)).collect();
        let mut measures: Vec<Measure> =
            headings.iter().map(|heading| Measure::of_heading(heading)).collect();
        for row in &table.rows {
            measures.iter_mut().zip(row).for_each(|(measure, value)| measure.cell(value, lang));
        }
        let measures: Vec<Measure> = measures.into_iter().map(Measure::finished).collect();
        let (gap, widths) = fitted(&measures, look.width.unwrap_or(usize::MAX)).unwrap_or_default();
        let most = if look.width.is_none() { WIDEST } else { usize::MAX };
        let slots = measures.iter().zip(widths).map(|(measure, width)| Slot {
            width: width.min(most),
            right: measure.right(),
            fraction: (width > measure.percent + measure.fraction).then_some(measure.fraction),
        });
        Grid { table, lang, look, headings, gap, slots: slots.collect() }
    }

    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.table.columns.is_empty() {
            return Ok(());
        }
        if self.slots.is_empty() {
            return self.write_blocks(out);
        }
        let mut line = String::new();
        for at in 0..self.height(&self.headings, usize::MAX) {
            self.line(&mut line, &self.headings, at, usize::MAX);
            styled(out, line.trim_end(), BOLD, self.look)?;
        }
        let rule = self.slots.iter().map(|slot| slot.width + self.gap).sum::<usize>() - self.gap;
        styled(out, &"─".repeat(rule), FAINT, self.look)?;
        for row in &self.table.rows {
            let cells: Vec<Cow<str>> =
                self.slots.iter().zip(row).map(|(slot, value)| self.cell(slot, value)).collect();
            for at in 0..self.height(&cells, CELL_LINES) {
                self.line(&mut line, &cells, at, CELL_LINES);
                writeln!(out, "{}", line.trim_end())?;
            }
        }
        Ok(())
    }

    /// Each row as lines of `heading  value`, nothing cut, empty values left out.
    fn write_blocks(&self, out: &mut dyn Write) -> io::Result<()> {
        let total = self.look.width.unwrap_or(usize::MAX);
        let widest = self.headings.iter().map(|heading| wrap::width(heading)).max().unwrap_or(0);
        let left = widest.min(total / 2);
        let right = total.saturating_sub(left + GAPS[0]).max(NARROWEST);
        for row in &self.table.rows {
            styled(out, &"─".repeat(total.min(left + GAPS[0] + right)), FAINT, self.look)?;
            for (heading, value) in self.headings.iter().zip(row) {
                let text = shown(value, self.lang);
                let mut label = wrap::cut(heading, left);
                for line in wrap::lines(&text, right).iter().filter(|line| !line.is_empty()) {
                    let pad = " ".repeat((left + GAPS[0]).saturating_sub(wrap::width(&label)));
                    writeln!(out, "{label}{pad}{line}")?;
                    label.clear();
                }
            }
        }
        Ok(())
    }

    fn cell(&self, slot: &Slot, value: &'a Value) -> Cow<'a, str> {
        match (value, slot.fraction) {
            (Value::Rate { part, whole }, Some(width)) => Cow::Owned(format!(
                "{} {:>width$}",
                rate::percent(*part, *whole),
                rate::fraction(*part, *whole)
            )),
            _ => shown(value, self.lang),
        }
    }

    /// The cells a text may take: through a pipe all it needs, the rest of its line then stands further
    /// right.
    fn room(&self, slot: &Slot) -> usize {
        if self.look.width.is_none() { usize::MAX } else { slot.width }
    }

    /// How many lines a row takes.
    fn height(&self, cells: &[Cow<str>], most: usize) -> usize {
        let lines = self.slots.iter().zip(cells).map(|(slot, text)| {
            let room = self.room(slot);
            if wrap::width(text) <= room { 1 } else { wrap::lines(text, room).len() }
        });
        lines.max().unwrap_or(1).min(most)
    }

    /// The `at`-th line of a row, every column filled to its width.
    fn line(&self, line: &mut String, cells: &[Cow<str>], at: usize, most: usize) {
        line.clear();
        for (column, (slot, text)) in self.slots.iter().zip(cells).enumerate() {
            let shown = part(text, self.room(slot), at, most);
            let pad = slot.width.saturating_sub(wrap::width(&shown));
            let (before, after) = if slot.right { (pad, 0) } else { (0, pad) };
            let gap = if column > 0 { self.gap } else { 0 };
            line.extend(std::iter::repeat_n(' ', gap + before));
            line.push_str(&shown);
            line.extend(std::iter::repeat_n(' ', after));
        }
    }
}

/// The `at`-th line of a cell; the last one allowed is cut where text is left.
fn part(text: &str, room: usize, at: usize, most: usize) -> Cow<'_, str> {
    let mut rest = text;
    for _ in 0..at {
        rest = wrap::split_line(rest, room).1;
    }
    if at + 1 == most && wrap::width(rest) > room {
        return Cow::Owned(wrap::cut(rest, room));
    }
    Cow::Borrowed(wrap::split_line(rest, room).0)
}
