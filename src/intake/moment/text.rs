//! The text of a moment: narrowed to plain bytes, then read from left to right.

use super::{Clock, EAST_8, Moment, MomentFault, YEARS, calendar_day, value, wall_clock};
use crate::domain::stamp::Stamp;
use chrono::NaiveDate;

// Words that mark a part of a date stand in the plain text as one byte each.
const YEAR: u8 = 1;
const MONTH: u8 = 2;
const DAY: u8 = 3;
const HOUR: u8 = 4;
const MINUTE: u8 = 5;
const SECOND: u8 = 6;
const FORENOON: u8 = 7;
const AFTERNOON: u8 = 8;

/// The text with full-width characters narrowed and words made marks; no date is longer.
pub struct Plain {
    bytes: [u8; 48],
    length: usize,
}

impl Plain {
    pub fn of(text: &str) -> Option<Plain> {
        let mut plain = Plain { bytes: [0; 48], length: 0 };
        for c in text.chars() {
            match c {
                '0'..='9' => plain.put(c as u8)?,
                '\u{FF01}'..='\u{FF5E}' => plain.push(u8::try_from(c as u32 - 0xFEE0).ok()?)?,
                '年' => plain.push(YEAR)?,
                '月' => plain.push(MONTH)?,
                '日' | '号' => plain.push(DAY)?,
                '时' | '点' => plain.push(HOUR)?,
                '分' => plain.push(MINUTE)?,
                '秒' => plain.push(SECOND)?,
                '上' => plain.push(FORENOON)?,
                '下' => plain.push(AFTERNOON)?,
                '午' => plain.push(b'M')?,
                '\u{2010}'..='\u{2014}' | '\u{2212}' => plain.push(b'-')?,
                c if c.is_whitespace() => plain.push(b' ')?,
                c => plain.push(u8::try_from(c).ok().filter(u8::is_ascii_graphic)?)?,
            }
        }
        Some(plain)
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    /// Spaces beside a mark and repeated spaces say nothing.
    fn push(&mut self, byte: u8) -> Option<()> {
        let last = self.bytes().last().copied().unwrap_or(b' ');
        let byte = match byte {
            b'M' | b'm' => return (last == FORENOON || last == AFTERNOON).then_some(()),
            b'A' | b'a' => FORENOON,
            b'P' | b'p' => AFTERNOON,
            b' ' if last == b' ' || last <= AFTERNOON => return Some(()),
            other => other,
        };
        if byte <= AFTERNOON && last == b' ' && self.length > 0 {
            self.length -= 1;
        }
        self.put(byte)
    }

    fn put(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(self.length)? = byte;
        self.length += 1;
        Some(())
    }
}

pub struct Cursor<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Cursor<'b> {
    pub fn new(bytes: &'b [u8]) -> Cursor<'b> {
        Cursor { bytes, at: 0 }
    }

    pub fn moment(&mut self) -> Result<Moment, MomentFault> {
        let date = self.date()?;
        if self.is_done() {
            return Ok(Moment { stamp: Stamp::start_of(date), date_only: true });
        }
        let joined = self.at > 0 && self.bytes[self.at - 1] == DAY;
        let half = matches!(self.peek(), Some(FORENOON | AFTERNOON));
        if !(joined || half || self.takes(b' ') || self.takes(b'T') || self.takes(b't')) {
            return Err(MomentFault::NotADate);
        }
        let stamp = wall_clock(date, self.clock()?)?;
        let offset = self.offset()?;
        if !self.is_done() {
            return Err(MomentFault::NotADate);
        }
        Ok(Moment::at(offset.map_or(stamp, |offset| stamp.plus_seconds(EAST_8 - offset))))
    }

    fn date(&mut self) -> Result<NaiveDate, MomentFault> {
        let (first, digits) = self.number()?;
        if digits == 8 {
            let (year, month, day) = (first / 10_000, first / 100 % 100, first % 100);
            return if YEARS.contains(&year) {
                calendar_day(year, month, day)
            } else {
                Err(MomentFault::NotADate)
            };
        }
        let separator = self.next();
        let month = self.short()?;
        let fits = match (separator, self.next()) {
            (Some(YEAR), Some(MONTH)) => true,
            (Some(one @ (b'-' | b'/' | b'.')), Some(other)) => one == other,
            _ => false,
        };
        if digits != 4 || !fits {
            return Err(MomentFault::NotADate);
        }
        let day = self.short()?;
        if separator == Some(YEAR) && !self.takes(DAY) {
            return Err(MomentFault::NotADate);
        }
        calendar_day(first, month, day)
    }

    fn clock(&mut self) -> Result<Clock, MomentFault> {
        let before = self.half();
        let (first, digits) = self.number()?;
        let mut clock = match digits {
            6 => Clock { hour: first / 10_000, minute: first / 100 % 100, second: first % 100 },
            1 | 2 if self.takes(b':') => {
                let minute = self.short()?;
                let second = if self.takes(b':') { self.short()? } else { 0 };
                Clock { hour: first, minute, second }
            }
            1 | 2 if self.takes(HOUR) => {
                let minute = self.marked(MINUTE)?;
                Clock { hour: first, minute, second: self.marked(SECOND)? }
            }
            _ => return Err(MomentFault::NotADate),
        };
        if self.takes(b'.') || self.takes(b',') {
            self.number()?;
        }
        let half = before.or_else(|| self.half());
        clock.hour = in_half(half, clock.hour)?;
        Ok(clock)
    }

    fn half(&mut self) -> Option<u8> {
        let mark = self.peek().filter(|mark| matches!(*mark, FORENOON | AFTERNOON))?;
        self.at += 1;
        Some(mark)
    }

    /// A number before its mark; 0 where none is written. `9点30` leaves out the last mark.
    fn marked(&mut self, mark: u8) -> Result<u32, MomentFault> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return Ok(0);
        }
        let number = self.short()?;
        if self.takes(mark) || self.is_done() { Ok(number) } else { Err(MomentFault::NotADate) }
    }

    /// Seconds east of UTC.
    fn offset(&mut self) -> Result<Option<i64>, MomentFault> {
        self.takes(b' ');
        let sign = match self.next() {
            None => return Ok(None),
            Some(b'Z' | b'z') => return Ok(Some(0)),
            Some(b'+') => 1,
            Some(b'-') => -1,
            Some(_) => return Err(MomentFault::NotADate),
        };
        let (hours, minutes) = match self.number()? {
            (hours, 2) if self.takes(b':') => (hours, self.short()?),
            (hours, 1 | 2) => (hours, 0),
            (both, 4) => (both / 100, both % 100),
            _ => return Err(MomentFault::NotADate),
        };
        if hours > 14 || minutes > 59 {
            return Err(MomentFault::Impossible);
        }
        Ok(Some(sign * i64::from(hours * 3600 + minutes * 60)))
    }

    /// One or two digits.
    fn short(&mut self) -> Result<u32, MomentFault> {
        match self.number()? {
            (number, 1 | 2) => Ok(number),
            _ => Err(MomentFault::NotADate),
        }
    }

    /// Up to nine digits and how many they were.
    fn number(&mut self) -> Result<(u32, usize), MomentFault> {
        let rest = &self.bytes[self.at..];
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += digits;
        if (1..=9).contains(&digits) {
            Ok((value(&rest[..digits]), digits))
        } else {
            Err(MomentFault::NotADate)
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn takes(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn is_done(&self) -> bool {
        self.at == self.bytes.len()
    }
}

/// 下午 3 is 15, 下午 12 is noon, 上午 12 is midnight; 下午 15 is understood.
fn in_half(half: Option<u8>, hour: u32) -> Result<u32, MomentFault> {
    match (half, hour) {
        (Some(FORENOON), 12) => Ok(0),
        (Some(FORENOON), 13..) => Err(MomentFault::Impossible),
        (Some(AFTERNOON), 0..12) => Ok(hour + 12),
        _ => Ok(hour),
    }
}
