//! 工单编号: text, never a number; usual ones stand in the ticket itself. A ledger has tens of thousands of them,
//! and going elsewhere for each would take longer than all the rest of finding a ticket.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::ops::Deref;

/// Platforms give 12 to 20 letters and digits.
const SHORT: usize = 22;

#[derive(Clone, PartialEq, Eq)]
pub struct Number(Form);

#[derive(Clone, PartialEq, Eq)]
enum Form {
    /// How many bytes, and those, zeros behind them.
    Short(u8, [u8; SHORT]),
    /// Boxed twice, so that it takes no more room than a short one.
    Long(Box<Box<str>>),
}

impl Number {
    pub fn new(text: &str) -> Number {
        Number(match padded(text.as_bytes()) {
            Some(bytes) => Form::Short(text.len() as u8, bytes),
            None => Form::Long(Box::new(text.into())),
        })
    }

    /// From the bytes of a ledger's cell, if they are short, ASCII, and have no backslash, as those of almost every
    /// number: no other check of the text is needed then.
    pub fn plain(text: &[u8]) -> Option<Number> {
        let bytes = padded(text)?;
        let is_plain = bytes.iter().fold(true, |plain, byte| plain & byte.is_ascii() & (*byte != b'\\'));
        is_plain.then_some(Number(Form::Short(text.len() as u8, bytes)))
    }

    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Form::Short(length, bytes) => &bytes[..usize::from(*length)],
            Form::Long(text) => text.as_bytes(),
        }
    }

    pub fn as_str(&self) -> &str {
        match &self.0 {
            // Made from a text, so that it always is one.
            Form::Short(..) => std::str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Form::Long(text) => text,
        }
    }

    pub fn is_empty(&self) -> bool {
        matches!(self.0, Form::Short(0, _))
    }

    /// A hash; of all short ones in the same few steps.
    pub fn hash(&self, build: &impl BuildHasher) -> u64 {
        let mut state = build.build_hasher();
        match &self.0 {
            Form::Short(length, bytes) => {
                let (words, rest) = bytes.as_chunks::<8>();
                words.iter().for_each(|word| state.write_u64(u64::from_le_bytes(*word)));
                let rest = rest.iter().fold(u64::from(*length), |last, &byte| last << 8 | u64::from(byte));
                state.write_u64(rest);
            }
            Form::Long(text) => state.write(text.as_bytes()),
        }
        state.finish()
    }

    /// Is it one of these?
    pub fn is_among(&self, numbers: &[String]) -> bool {
        numbers.iter().any(|number| self == number)
    }
}

/// A short text with zeros behind it.
fn padded(text: &[u8]) -> Option<[u8; SHORT]> {
    let mut bytes = [0; SHORT];
    bytes.get_mut(..text.len())?.copy_from_slice(text);
    Some(bytes)
}

impl Deref for Number {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq<str> for Number {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<String> for Number {
    fn eq(&self, other: &String) -> bool {
        *self == **other
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_any_length_are_themselves_and_nothing_else() {
        let text = "1234567890123456789012一二";
        let ends = (0..=text.len()).filter(|&end| text.is_char_boundary(end));
        let mut texts: Vec<String> = ends.map(|end| text[..end].to_owned()).collect();
        texts.extend(["1\0", "1\0\0", "21", "12345678\0"].map(str::to_owned));
        let build = foldhash::fast::RandomState::default();
        for (at, text) in texts.iter().enumerate() {
            assert_eq!(Number::new(text).as_str(), text);
            for (other_at, other) in texts.iter().enumerate() {
                assert_eq!(Number::new(text) == Number::new(other), at == other_at);
                let hashes = [text, other].map(|text| Number::new(text).hash(&build));
                assert_eq!(hashes[0] == hashes[1], at == other_at);
            }
        }
    }

    #[test]
    fn it_takes_no_more_room_than_a_string() {
        assert_eq!(size_of::<Number>(), size_of::<String>());
    }
}
