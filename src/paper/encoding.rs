//! Text → the bytes of a file in an encoding that older spreadsheets expect. What cannot be written in it is
//! an error, never a `?`.

use encoding_rs::{EncoderResult, GB18030, GBK};
use std::borrow::Cow;

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Encoding {
    #[default]
    Utf8,
    Gb18030,
    Gbk,
}

impl Encoding {
    /// What may be asked for, as it is written.
    pub const CODES: [&str; 3] = ["utf-8", "gb18030", "gbk"];

    pub fn from_code(code: &str) -> Option<Encoding> {
        match code.trim().to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Some(Encoding::Utf8),
            "gb18030" => Some(Encoding::Gb18030),
            "gbk" | "cp936" => Some(Encoding::Gbk),
            _ => None,
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Gb18030 => "GB18030",
            Encoding::Gbk => "GBK",
        }
    }

    /// The bytes of a text, or its first character that has none.
    pub fn encode(self, text: &str) -> Result<Cow<'_, [u8]>, char> {
        let encoding = match self {
            Encoding::Utf8 => return Ok(Cow::Borrowed(text.as_bytes())),
            Encoding::Gb18030 => GB18030,
            Encoding::Gbk => GBK,
        };
        if text.is_ascii() {
            return Ok(Cow::Borrowed(text.as_bytes()));
        }
        // The table of 2022 writes some private characters as others: not as they were.
        let private = |c: &char| matches!(c, '\u{e000}'..='\u{f8ff}');
        if let Some(changed) = text.chars().filter(private).find(|c| !comes_back(*c, encoding)) {
            return Err(changed);
        }
        // Four bytes at most for each character, and room for the encoder's own caution.
        let mut bytes = Vec::with_capacity(text.len() * 2 + 16);
        match encoding.new_encoder().encode_from_utf8_to_vec_without_replacement(text, &mut bytes, true) {
            (EncoderResult::InputEmpty, _) => Ok(Cow::Owned(bytes)),
            (EncoderResult::Unmappable(character), _) => Err(character),
            // The room above is enough; should it not be, nothing may be dropped silently.
            (EncoderResult::OutputFull, read) => Err(text[read..].chars().next().unwrap_or('\0')),
        }
    }
}

fn comes_back(character: char, encoding: &'static encoding_rs::Encoding) -> bool {
    let text = character.to_string();
    let (bytes, ..) = encoding.encode(&text);
    encoding.decode_without_bom_handling(&bytes).0 == text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp04_every_character_comes_back_or_is_named() {
        for encoding in [Encoding::Gb18030, Encoding::Gbk] {
            for character in (1..=0x10_ffff).filter_map(char::from_u32) {
                let text = String::from_iter([character; 3]);
                match encoding.encode(&text) {
                    Ok(bytes) => {
                        let (back, odd) = GB18030.decode_without_bom_handling(&bytes);
                        assert!(!odd && back == text, "{character:?} in {encoding:?}");
                    }
                    Err(named) => assert_eq!(named, character),
                }
            }
        }
        assert_eq!(
            &*Encoding::Gb18030.encode("中𠮷😀").unwrap(),
            b"\xd6\xd0\x95\x34\xb2\x35\x94\x39\xfc\x36"
        );
        assert_eq!(Encoding::Gbk.encode("中𠮷😀"), Err('𠮷'));
    }
}
