//! Machine forms on a terminal. A file or a pipe gets every byte; what a person looks at may not act, so what
//! moves the cursor, changes colours or the reading order is left out there.

use super::sanitize::acts;
use std::io::{self, Write};

pub struct Screen<'w> {
    out: &'w mut dyn Write,
    /// The beginning of a character whose end was not written yet.
    held: Vec<u8>,
}

impl Screen<'_> {
    pub fn on(out: &mut dyn Write) -> Screen<'_> {
        Screen { out, held: Vec::new() }
    }

    /// Writes what is whole. Bytes that are no UTF-8 (another output encoding) go out as they are: above ASCII
    /// no byte alone acts on a terminal that reads such an encoding.
    fn pass(&mut self, end: bool) -> io::Result<()> {
        let held = std::mem::take(&mut self.held);
        let mut clean = Vec::with_capacity(held.len());
        let mut chunks = held.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            push(&mut clean, chunk.valid());
            let cut_off = !end && chunks.peek().is_none() && chunk.invalid().len() < LONGEST;
            let rest = if cut_off { &mut self.held } else { &mut clean };
            rest.extend_from_slice(chunk.invalid());
        }
        self.out.write_all(&clean)
    }
}

/// A whole character of UTF-8 in bytes.
const LONGEST: usize = 4;

fn push(clean: &mut Vec<u8>, text: &str) {
    let shown = |c: char| match c {
        '\n' => Some(c),
        '\t' => Some(' '),
        c => (!acts(c)).then_some(c),
    };
    let mut bytes = [0; LONGEST];
    for c in text.chars().filter_map(shown) {
        clean.extend_from_slice(c.encode_utf8(&mut bytes).as_bytes());
    }
}

impl Write for Screen<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.held.extend_from_slice(bytes);
        self.pass(false)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass(true)?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(bytes: &[u8], piece: usize) -> Vec<u8> {
        let mut out = Vec::new();
        let mut screen = Screen::on(&mut out);
        bytes.chunks(piece).for_each(|piece| screen.write_all(piece).unwrap());
        screen.flush().unwrap();
        out
    }

    #[test]
    fn nothing_acts_and_everything_else_stays_however_it_is_cut() {
        let text = "A1,\"路\u{1b}[31m灯\u{9b}2J\u{202e}坏\t了\"\r\n𠮷,\u{200b}é😀\n";
        for piece in 1..=text.len() {
            let shown = String::from_utf8(shown(text.as_bytes(), piece)).unwrap();
            assert_eq!(shown, "A1,\"路[31m灯2J坏 了\"\n𠮷,é😀\n", "{piece}");
        }
    }

    #[test]
    fn another_encoding_goes_out_as_it_is() {
        let (gbk, ..) = encoding_rs::GBK.encode("工单,路灯\n");
        for piece in 1..=gbk.len() {
            assert_eq!(shown(&gbk, piece), &*gbk, "{piece}");
        }
        assert_eq!(shown(b"\xe8\x1b\xb7", 1), b"\xe8\xb7");
        assert_eq!(shown(b"a\xe8\xb7", 2), b"a\xe8\xb7", "the beginning of a character at the end");
    }
}
