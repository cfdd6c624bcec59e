//! How wide the columns of a terminal table must be at least: ticket numbers, dates, rates and counts stay
//! whole, only words and free text may break.

use super::rate;
use crate::report::table::Value;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Beyond it even a column through a pipe wraps: one long text must not blow up every other line.
const WIDEST: usize = 240;
/// Free text is never narrower; the first where there is room for it.
const COMFORTABLE: usize = 20;
const NARROWEST: usize = 6;
/// A heading or fixed word keeps no word whole that is wider.
const LONGEST_WORD: usize = 12;
/// A column mostly of single words with digits, at most so wide, holds numbers that must stay whole.
const LONGEST_NUMBER: usize = 24;

/// What one pass over a column tells, and the least width it is to be drawn with.
#[derive(Default)]
pub struct Column {
    pub least: usize,
    /// The width it has if it gets all the room the others leave.
    pub most: usize,
    /// Figures stand at the right, words at the left.
    pub words: bool,
    /// The widest cell or heading, and the widest piece that must stay whole.
    widest: usize,
    solid: usize,
    percent: usize,
    fraction: usize,
    texts: usize,
    /// Texts that are one word with digits, and the widest of them.
    numbers: usize,
    number: usize,
}

impl Column {
    pub fn headed(heading: &str) -> Column {
        let widest = heading.width();
        let solid = piece(heading).max(widest.div_ceil(3)).min(LONGEST_WORD);
        Column { widest, solid, ..Column::default() }
    }

    /// A column of words exactly so wide.
    pub fn fixed(width: usize) -> Column {
        Column { least: width, words: true, ..Column::default() }
    }

    /// Takes note of a value and of how it reads.
    pub fn add(&mut self, value: &Value, text: &str) {
        let width = text.width();
        let solid = match value {
            Value::Nothing => return,
            Value::Text(_) => {
                let word = width <= LONGEST_NUMBER && text.bytes().all(|b| b.is_ascii_graphic());
                let number = word && text.bytes().any(|b| b.is_ascii_digit());
                self.texts += 1;
                self.numbers += usize::from(number);
                self.number = self.number.max(if number { width } else { 0 });
                0
            }
            Value::Word(..) => piece(text).min(LONGEST_WORD),
            Value::Stamp(_) | Value::Due(_) => piece(text),
            Value::Count(_) | Value::Decimal(..) | Value::Span(_) => width,
            Value::Rate { part, whole } => {
                self.percent = self.percent.max(rate::percent(*part, *whole).width());
                self.fraction = self.fraction.max(rate::fraction(*part, *whole).len());
                self.percent.max(self.fraction)
            }
        };
        self.words |= matches!(value, Value::Text(_) | Value::Word(..) | Value::Stamp(_) | Value::Due(_));
        self.widest = self.widest.max(width);
        self.solid = self.solid.max(solid);
    }

    /// The width of the fractions, where percentages have room to stand under each other.
    pub fn fraction(&self) -> Option<usize> {
        (self.fraction > 0 && !self.grows()).then_some(self.fraction)
    }

    /// May it be drawn wider than its least width?
    pub fn grows(&self) -> bool {
        self.least < self.natural()
    }

    /// The width in which nothing breaks.
    fn natural(&self) -> usize {
        let rates = if self.fraction > 0 { self.percent + 1 + self.fraction } else { 0 };
        self.widest.max(rates).min(WIDEST)
    }

    /// The width in which only free text breaks.
    fn comfortable(&self) -> usize {
        if self.texts == 0 { self.natural() } else { self.broken(COMFORTABLE) }
    }

    /// The width in which everything breaks where it may.
    fn tight(&self) -> usize {
        self.broken(if self.words { NARROWEST } else { 0 })
    }

    fn broken(&self, text: usize) -> usize {
        let text = if self.numbers * 2 > self.texts { self.number } else { text };
        self.natural().min(self.solid.max(text))
    }
}

/// Gives the columns the least widths of the first layout that fits and returns its gap; `None` where even
/// the narrowest is too wide.
pub fn fit(columns: &mut [Column], room: usize) -> Option<usize> {
    type Least = fn(&Column) -> usize;
    let layouts: [(usize, Least); 3] = [(2, Column::natural), (2, Column::comfortable), (1, Column::tight)];
    layouts.into_iter().find_map(|(gap, least)| {
        columns.iter_mut().for_each(|column| column.least = least(column));
        let total = columns.iter().map(|column| column.least + gap).sum::<usize>();
        let spare = room.saturating_add(gap).checked_sub(total)?;
        columns.iter_mut().for_each(|column| column.most = column.least.saturating_add(spare));
        Some(gap)
    })
}

/// The widest piece between blanks and Han characters.
fn piece(text: &str) -> usize {
    text.split(|c: char| c == ' ' || c.width() == Some(2)).map(str::width).max().unwrap_or(0)
}
