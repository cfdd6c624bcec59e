//! Ledger rows as JSON objects on one line: a scanner for this one flat shape (string and number values
//! only), and its writer. Other JSON is refused.

use super::column::Column;
use super::texts::Cells;
use crate::domain::trouble::Wrong;
use memchr::memchr2;
use std::borrow::Cow;

/// Calls `each` with every known column's value: its range in `line`, and whether it holds escapes.
/// Unknown keys are refused: a newer program wrote them. So are keys that stand twice: readers differ in
/// which of the two they believe, and a seal covers one.
pub fn cut(line: &[u8], mut each: impl FnMut(Column, usize, usize, bool)) -> Result<(), Wrong> {
    let mut scan = Scan { line, at: 0 };
    scan.expect(b'{')?;
    if scan.peek() == Some(b'}') {
        scan.at += 1;
        return scan.end();
    }
    let mut seen = 0u64;
    loop {
        let (start, end, _) = scan.string()?;
        let key = std::str::from_utf8(&line[start..end]).map_err(|_| Wrong::NotUtf8)?;
        let column = Column::from_code(key).ok_or_else(|| Wrong::MissingColumn { name: key.to_owned() })?;
        if seen & column.bit() != 0 {
            return Err(Wrong::DuplicateKey { key: key.to_owned() });
        }
        seen |= column.bit();
        scan.expect(b':')?;
        let (start, end, coded) = if scan.peek() == Some(b'"') { scan.string()? } else { scan.number()? };
        each(column, start, end, coded);
        match scan.peek() {
            Some(b',') => scan.at += 1,
            Some(b'}') => break,
            _ => return Err(scan.fault()),
        }
    }
    scan.at += 1;
    scan.end()
}

struct Scan<'l> {
    line: &'l [u8],
    at: usize,
}

impl Scan<'_> {
    fn fault(&self) -> Wrong {
        Wrong::BadSyntax { detail: format!("JSON: byte {}", self.at + 1) }
    }

    fn peek(&mut self) -> Option<u8> {
        while matches!(self.line.get(self.at), Some(b' ' | b'\t')) {
            self.at += 1;
        }
        self.line.get(self.at).copied()
    }

    fn expect(&mut self, byte: u8) -> Result<(), Wrong> {
        if self.peek() != Some(byte) {
            return Err(self.fault());
        }
        self.at += 1;
        Ok(())
    }

    fn end(&mut self) -> Result<(), Wrong> {
        if self.peek().is_none() { Ok(()) } else { Err(self.fault()) }
    }

    /// A string's inside, and whether it holds escapes.
    fn string(&mut self) -> Result<(usize, usize, bool), Wrong> {
        self.expect(b'"')?;
        let start = self.at;
        let mut coded = false;
        loop {
            let Some(found) = memchr2(b'"', b'\\', &self.line[self.at..]) else { return Err(self.fault()) };
            self.at += found;
            if self.line[self.at] == b'"' {
                self.at += 1;
                return Ok((start, self.at - 1, coded));
            }
            coded = true;
            self.at += 2;
            if self.at > self.line.len() {
                self.at = self.line.len();
                return Err(self.fault());
            }
        }
    }

    fn number(&mut self) -> Result<(usize, usize, bool), Wrong> {
        let start = self.at;
        while self.line.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == start { Err(self.fault()) } else { Ok((start, self.at, false)) }
    }
}

/// The text of a JSON string's inside.
pub fn unescape(raw: &str) -> Result<Cow<'_, str>, Wrong> {
    let quoted = format!("\"{raw}\"");
    let text: String = serde_json::from_str(&quoted)
        .map_err(|error| Wrong::BadSyntax { detail: format!("JSON: {error}") })?;
    Ok(Cow::Owned(text))
}

/// Writes the non-empty cells; the sequence is a number, everything else a string.
pub fn write(out: &mut Vec<u8>, cells: &Cells) {
    out.push(b'{');
    for (place, (column, text)) in cells.filled().enumerate() {
        if place > 0 {
            out.push(b',');
        }
        out.push(b'"');
        out.extend_from_slice(column.code().as_bytes());
        out.extend_from_slice(b"\":");
        if column == Column::Seq && text.bytes().all(|b| b.is_ascii_digit()) {
            out.extend_from_slice(text.as_bytes());
        } else {
            // Writing a string to memory cannot fail.
            let _ = serde_json::to_writer(&mut *out, text);
        }
    }
    out.push(b'}');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_stands_twice_is_refused() {
        let twice = br#"{"seq":1,"person":"\xe7\x8e\x8b","person":"b"}"#;
        let wrong = cut(twice, |_, _, _, _| {}).unwrap_err();
        assert_eq!(wrong, Wrong::DuplicateKey { key: "person".to_owned() });
    }

    #[test]
    fn refuses_what_is_not_a_flat_row() {
        for line in [
            "",
            "[]",
            "{",
            "{\"seq\"}",
            "{\"seq\":{}}",
            "{\"seq\":1,}",
            "{\"at\":\"x\\",
            "{\"seq\":1} x",
            "{\"seq\":null}",
        ] {
            assert!(cut(line.as_bytes(), |_, _, _, _| {}).is_err(), "{line}");
        }
        assert!(cut(b"{\"colour\":\"red\"}", |_, _, _, _| {}).is_err());
        assert!(cut(b"{ \"seq\" : 1 , \"at\" : \"x\" }", |_, _, _, _| {}).is_ok());
    }
}
