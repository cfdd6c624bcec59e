//! Tables for the eye: a title, headings, a thin rule, columns set two cells apart, notes. Figures stand at the right.
//! On a terminal columns shrink and their text wraps to at most two lines; through a pipe nothing is wrapped or cut.
//! Two passes over the rows (measure, then write) keep memory flat however long the table is.

use super::{rate, sanitize, wrap};
use crate::domain::Stamp;
use crate::report::table::{Table, Value};
use crate::text::{Lang, Words, words};
use std::borrow::Cow;
use std::io::{self, Write};

/// Where the table will be seen.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Terminal cells in a line; `None` through a pipe: then nothing is wrapped or cut.
    pub width: Option<usize>,
    pub color: bool,
}

const GAP: usize = 2;
/// Text is cut with `…` after so many lines of one cell.
const CELL_LINES: usize = 2;
/// A column of text is never narrower, and a heading never keeps a word whole that is wider than twice this.
const NARROWEST: usize = 6;
/// A column of single words with digits, at most so wide, holds numbers that must stay whole.
const LONGEST_NUMBER: usize = 24;

const NONE: Words = words("无", "none");
const DAYS: Words = words("天", " d");
const HOURS: Words = words("小时", " h");
const MINUTES: Words = words("分钟", " min");

/// The tables as one text.
pub fn render(tables: &[Table], lang: Lang, look: &Look) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail.
    let _ = write(&mut out, tables, lang, look);
    String::from_utf8_lossy(&out).into_owned()
}

/// Writes the tables, an empty line between them.
pub fn write(out: &mut dyn Write, tables: &[Table], lang: Lang, look: &Look) -> io::Result<()> {
    for (at, table) in tables.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        if !table.title.is_empty() {
            paragraph(out, &table.title, BOLD, look)?;
        }
        if table.rows.is_empty() {
            writeln!(out, "{}", NONE.pick(lang))?;
        } else {
            Grid::measured(table, lang, look).write(out)?;
        }
        for note in &table.notes {
            paragraph(out, note, "", look)?;
        }
    }
    Ok(())
}

const BOLD: &str = "\u{1b}[1m";
const FAINT: &str = "\u{1b}[2m";

fn paragraph(out: &mut dyn Write, text: &str, style: &str, look: &Look) -> io::Result<()> {
    let clean = sanitize::line(text);
    for line in wrap::lines(&clean, look.width.unwrap_or(usize::MAX)) {
        styled(out, line, style, look)?;
    }
    Ok(())
}

fn styled(out: &mut dyn Write, line: &str, style: &str, look: &Look) -> io::Result<()> {
    if look.color && !style.is_empty() {
        writeln!(out, "{style}{line}\u{1b}[0m")
    } else {
        writeln!(out, "{line}")
    }
}

/// What a person reads in a cell.
fn shown(value: &Value, lang: Lang) -> Cow<'_, str> {
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
        Value::Span(seconds) => Cow::Owned(span(*seconds, lang)),
    }
}

/// `2025-09-28 09:10`, with seconds only where there are any.
fn moment(stamp: Stamp) -> String {
    let mut text = stamp.to_string().replace('T', " ");
    if stamp.seconds().rem_euclid(60) == 0 {
        text.truncate(text.len() - 3);
    }
    text
}

/// Whole units elapsed: minutes, then hours and minutes, from 48 hours on days and hours.
fn span(seconds: i64, lang: Lang) -> String {
    let minutes = seconds.unsigned_abs() / 60;
    let hours = minutes / 60;
    let (large, small) = match hours {
        0 => ((0, HOURS), (minutes, MINUTES)),
        1..48 => ((hours, HOURS), (minutes % 60, MINUTES)),
        _ => ((hours / 24, DAYS), (hours % 24, HOURS)),
    };
    let mut text = if seconds < 0 && minutes > 0 { "-".to_owned() } else { String::new() };
    if large.0 > 0 {
        text += &format!("{}{}", large.0, large.1.pick(lang));
    }
    if small.0 > 0 || large.0 == 0 {
        let gap = if large.0 > 0 && lang == Lang::En { " " } else { "" };
        text += &format!("{gap}{}{}", small.0, small.1.pick(lang));
    }
    text
}

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
    fn heading(&mut self, text: &str) {
        self.natural = wrap::width(text);
        let whole = wrap::widest_piece(text).min(2 * NARROWEST);
        self.solid = whole.max(self.natural.div_ceil(3).min(2 * NARROWEST));
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
            Value::Text(_) | Value::Word(..) => return self.text(&text, width),
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

    fn right(&self) -> bool {
        self.figures > 0 && self.texts == 0
    }
}

/// Widths for the columns: the widest give way first; where even the narrowest do not fit, lines run over the edge rather
/// than break numbers.
fn widths(measures: &[Measure], room: usize) -> Vec<usize> {
    let at = |level: usize| measures.iter().map(move |m| m.natural.min(m.narrowest().max(level)));
    let room = room.saturating_sub(GAP * measures.len().saturating_sub(1));
    let (mut low, mut high) = (0, measures.iter().map(|m| m.natural).max().unwrap_or(0));
    while low < high {
        let middle = (low + high).div_ceil(2);
        if at(middle).sum::<usize>() <= room { low = middle } else { high = middle - 1 }
    }
    let mut spare = room.saturating_sub(at(low).sum());
    let grown = at(low).zip(measures).map(|(width, measure)| {
        let more = usize::from(spare > 0 && width < measure.natural && width == low);
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

struct Grid<'a> {
    table: &'a Table,
    lang: Lang,
    look: &'a Look,
    slots: Vec<Slot>,
}

impl<'a> Grid<'a> {
    fn measured(table: &'a Table, lang: Lang, look: &'a Look) -> Grid<'a> {
        let mut measures: Vec<Measure> = Vec::new();
        for column in &table.columns {
            let mut measure = Measure::default();
            measure.heading(&sanitize::line(&column.heading));
            measures.push(measure);
        }
        for row in &table.rows {
            measures.iter_mut().zip(row).for_each(|(measure, value)| measure.cell(value, lang));
        }
        let measures: Vec<Measure> = measures.into_iter().map(Measure::finished).collect();
        let widths = widths(&measures, look.width.unwrap_or(usize::MAX));
        let slots = measures.iter().zip(widths).map(|(measure, width)| Slot {
            width,
            right: measure.right(),
            fraction: (width > measure.percent + measure.fraction).then_some(measure.fraction),
        });
        Grid { table, lang, look, slots: slots.collect() }
    }

    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let headings: Vec<Cow<str>> = self.table.columns.iter().map(|c| sanitize::line(&c.heading)).collect();
        let mut line = String::new();
        for at in 0..self.height(&headings, usize::MAX) {
            self.line(&mut line, &headings, at, usize::MAX);
            styled(out, line.trim_end(), BOLD, self.look)?;
        }
        let gaps = GAP * self.slots.len().saturating_sub(1);
        let rule = self.slots.iter().map(|slot| slot.width).sum::<usize>() + gaps;
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

    /// How many lines a row takes.
    fn height(&self, cells: &[Cow<str>], most: usize) -> usize {
        let lines = self.slots.iter().zip(cells).map(|(slot, text)| {
            if wrap::width(text) <= slot.width { 1 } else { wrap::lines(text, slot.width).len() }
        });
        lines.max().unwrap_or(1).min(most)
    }

    /// The `at`-th line of a row, every column filled to its width.
    fn line(&self, line: &mut String, cells: &[Cow<str>], at: usize, most: usize) {
        line.clear();
        for (column, (slot, text)) in self.slots.iter().zip(cells).enumerate() {
            let shown = part(text, slot.width, at, most);
            let pad = slot.width.saturating_sub(wrap::width(&shown));
            let (before, after) = if slot.right { (pad, 0) } else { (0, pad) };
            let gap = if column > 0 { GAP } else { 0 };
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

#[cfg(test)]
#[path = "terminal_tests.rs"]
mod tests;
