//! Bytes → text, never guessing silently: a byte-order mark, then UTF-16 where the NUL bytes show it,
//! then strict UTF-8, then GB18030 without a single error. No byte is ever replaced by U+FFFD, and an
//! encoding the user names is believed only as far as the bytes allow it.

use crate::domain::trouble::Wrong;
use encoding_rs::{DecoderResult, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use memchr::{memchr, memchr_iter};
use std::borrow::Cow;

pub struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub encoding: &'static str,
}

/// What is wrong, and the line where that can be told.
pub type Fault = (Option<usize>, Wrong);

/// Decodes a whole file, without its byte-order mark; `given` names the encoding and ends the search.
///
/// # Errors
/// The bytes are not text, or not in this encoding.
pub fn decode<'a>(bytes: &'a [u8], given: Option<&str>) -> Result<Decoded<'a>, Fault> {
    let decoded = match given {
        Some(label) => as_told(bytes, label)?,
        None => detect(bytes)?,
    };
    match memchr(0, decoded.text.as_bytes()) {
        Some(at) => Err((Some(line_at(&decoded.text.as_bytes()[..at])), Wrong::Nul)),
        None => Ok(decoded),
    }
}

/// The text of one of the program's own files, in whatever encoding a spreadsheet left it.
///
/// # Errors
/// As [`decode`]; for these files, whose encoding nobody can state, bytes that fit none are `NotUtf8`.
pub fn text(bytes: Vec<u8>) -> Result<String, Fault> {
    // What `decode` would find to be UTF-8 as it stands is looked at once and taken over.
    let plain = Encoding::for_bom(&bytes).is_none() && memchr(0, &bytes).is_none();
    let bytes = match plain {
        true => match String::from_utf8(bytes) {
            Ok(text) => return Ok(text),
            Err(error) => error.into_bytes(),
        },
        false => bytes,
    };
    match decode(&bytes, None) {
        Ok(decoded) => Ok(decoded.text.into_owned()),
        Err((line, Wrong::NotDecodable { .. })) => Err((line, Wrong::NotUtf8)),
        Err(fault) => Err(fault),
    }
}

fn detect(bytes: &[u8]) -> Result<Decoded<'_>, Fault> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return strictly(bytes, encoding, mark).map_err(Failure::into_fault);
    }
    // UTF-16 first: plain letters in UTF-16 are valid UTF-8, with a NUL beside each.
    if let Some(encoding) = evident_utf16(bytes)
        && let Ok(decoded) = strictly(bytes, encoding, 0)
    {
        return Ok(decoded);
    }
    let utf8 = match strictly(bytes, UTF_8, 0) {
        Ok(decoded) => return Ok(decoded),
        Err(failure) => failure,
    };
    if is_broken_utf8(&bytes[..utf8.byte_offset]) {
        return Err(utf8.into_fault());
    }
    match strictly(bytes, GB18030, 0) {
        Ok(decoded) => Ok(decoded),
        // The encoding that got further is the likelier one.
        Err(gb) if gb.byte_offset > utf8.byte_offset => Err(gb.into_fault()),
        Err(_) => Err(utf8.into_fault()),
    }
}

fn as_told<'a>(bytes: &'a [u8], label: &str) -> Result<Decoded<'a>, Fault> {
    let encoding = match label.trim().to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" => UTF_8,
        "gb18030" | "gbk" | "gb2312" => GB18030,
        "utf-16le" => UTF_16LE,
        "utf-16be" => UTF_16BE,
        _ => return Err((None, Wrong::UnknownEncoding { given: label.to_string() })),
    };
    let wrong = |found| (None, Wrong::OtherEncoding { given: name_of(encoding), found });
    let mark = match Encoding::for_bom(bytes) {
        Some((marked, _)) if marked != encoding => return Err(wrong(Some(name_of(marked)))),
        Some((_, mark)) => mark,
        None => 0,
    };
    let decoded = strictly(bytes, encoding, mark).map_err(Failure::into_fault)?;
    if mark == 0 && contradicted(bytes, encoding) {
        let found =
            detect(bytes).ok().map(|decoded| decoded.encoding).filter(|name| *name != name_of(encoding));
        return Err(wrong(found));
    }
    Ok(decoded)
}

fn name_of(encoding: &'static Encoding) -> &'static str {
    if encoding == GB18030 { "GB18030" } else { encoding.name() }
}

/// Some bytes decode without error in an encoding they are not in: short Chinese UTF-8 as GB18030,
/// anything of even length as UTF-16.
fn contradicted(bytes: &[u8], encoding: &'static Encoding) -> bool {
    if encoding == GB18030 {
        // GB18030 text that is by chance valid UTF-8 with Han characters does not occur.
        return std::str::from_utf8(bytes).is_ok_and(|text| text.contains(is_han));
    }
    if encoding == UTF_8 || bytes.is_empty() {
        return false;
    }
    // Every delimiter, digit and line end has a NUL as its high byte.
    let (even, odd) = nul_bytes(bytes);
    let (high, low) = if encoding == UTF_16LE { (odd, even) } else { (even, odd) };
    high <= low
}

/// Is this the good beginning of a UTF-8 file with a bad byte behind it? In GB18030 the first Han
/// characters end such a beginning; short UTF-8 with a bad byte would often pass for GB18030 all the same.
fn is_broken_utf8(good: &[u8]) -> bool {
    std::str::from_utf8(good).is_ok_and(|text| text.chars().filter(|&c| is_han(c)).nth(3).is_some())
}

fn is_han(c: char) -> bool {
    ('\u{3000}'..='\u{9FFF}').contains(&c)
}

fn evident_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(1 << 16)];
    let (even, odd) = nul_bytes(sample);
    // One stray NUL is no sign of anything.
    let enough = sample.len() / 100 + 2;
    if odd >= enough && even * 4 < odd {
        return Some(UTF_16LE);
    }
    (even >= enough && odd * 4 < even).then_some(UTF_16BE)
}

/// How many NULs stand at even and at odd offsets.
fn nul_bytes(bytes: &[u8]) -> (usize, usize) {
    let (mut even, mut odd) = (0, 0);
    for at in memchr_iter(0, bytes) {
        *(if at % 2 == 0 { &mut even } else { &mut odd }) += 1;
    }
    (even, odd)
}

struct Failure {
    encoding: &'static str,
    byte_offset: usize,
    line: usize,
}

impl Failure {
    fn into_fault(self) -> Fault {
        let Failure { encoding, byte_offset, line } = self;
        (Some(line), Wrong::NotDecodable { encoding, byte: byte_offset + 1 })
    }
}

/// Decodes what follows the byte-order mark; the first bad byte ends it.
fn strictly<'a>(bytes: &'a [u8], encoding: &'static Encoding, mark: usize) -> Result<Decoded<'a>, Failure> {
    let name = name_of(encoding);
    let body = &bytes[mark..];
    if encoding == UTF_8 {
        return match std::str::from_utf8(body) {
            Ok(text) => Ok(Decoded { text: Cow::Borrowed(text), encoding: name }),
            Err(error) => {
                let good = error.valid_up_to();
                Err(Failure { encoding: name, byte_offset: mark + good, line: line_at(&body[..good]) })
            }
        };
    }
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(body.len() + body.len() / 2 + 16);
    let mut read = 0;
    loop {
        let (result, more) = decoder.decode_to_string_without_replacement(&body[read..], &mut text, true);
        read += more;
        match result {
            DecoderResult::InputEmpty => return Ok(Decoded { text: Cow::Owned(text), encoding: name }),
            DecoderResult::OutputFull => text.reserve(body.len() - read + 64),
            DecoderResult::Malformed(bad, after) => {
                let byte_offset = mark + read - usize::from(bad) - usize::from(after);
                return Err(Failure { encoding: name, byte_offset, line: line_at(text.as_bytes()) });
            }
        }
    }
}

fn line_at(before: &[u8]) -> usize {
    memchr_iter(b'\n', before).count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "工单编号,诉求内容\n031116,路灯不亮，𠮷祥路\n";

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    /// The same text in every encoding an export comes in.
    fn copies() -> Vec<(&'static str, Vec<u8>)> {
        let marked = |text: &str| format!("\u{FEFF}{text}");
        vec![
            ("UTF-8", TEXT.as_bytes().to_vec()),
            ("UTF-8", marked(TEXT).into_bytes()),
            ("GB18030", GB18030.encode(TEXT).0.into_owned()),
            ("UTF-16LE", utf16(&marked(TEXT), u16::to_le_bytes)),
            ("UTF-16BE", utf16(&marked(TEXT), u16::to_be_bytes)),
            ("UTF-16LE", utf16(TEXT, u16::to_le_bytes)),
            ("UTF-16BE", utf16(TEXT, u16::to_be_bytes)),
        ]
    }

    #[test]
    fn imp05_every_copy_reads_as_the_same_text() {
        for (name, bytes) in copies() {
            let decoded = decode(&bytes, None).map(|d| (d.encoding, d.text.into_owned()));
            assert_eq!(decoded, Ok((name, TEXT.to_string())), "{name}");
            assert_eq!(decode(&bytes, Some(name)).map(|d| d.text.into_owned()), Ok(TEXT.to_string()));
            assert_eq!(text(bytes.clone()), Ok(TEXT.to_string()));
        }
    }

    #[test]
    fn imp05_a_wrong_encoding_is_an_error() {
        for (name, bytes) in copies() {
            for given in ["utf-8", "GBK", "utf-16le", "UTF-16BE"] {
                let given_name = if given == "GBK" { "GB18030" } else { given };
                if !given_name.eq_ignore_ascii_case(name) {
                    assert!(decode(&bytes, Some(given)).is_err(), "{name} read as {given}");
                }
            }
        }
        assert!(decode("a,b\n1,2\n".as_bytes(), Some("utf-16le")).is_err());
        let unknown = Wrong::UnknownEncoding { given: "big5".into() };
        assert_eq!(decode(b"a", Some("big5")).err(), Some((None, unknown)));
    }

    #[test]
    fn imp05_a_bad_byte_is_named_by_offset_and_line() {
        let mut bytes = "甲\n乙".as_bytes().to_vec();
        bytes.push(0xFF);
        let what = Wrong::NotDecodable { encoding: "UTF-8", byte: 8 };
        assert_eq!(decode(&bytes, None).err(), Some((Some(2), what)));
        assert_eq!(text(bytes.clone()), Err((Some(2), Wrong::NotUtf8)));

        // Short, and by chance GB18030 without an error: the good beginning tells.
        let mut bytes = "工单编号,诉求内容\n一,路灯\n".as_bytes().to_vec();
        bytes.extend([0xE8, 0xB7]);
        assert!(strictly(&bytes, GB18030, 0).is_ok());
        assert!(matches!(
            decode(&bytes, None).err(),
            Some((Some(3), Wrong::NotDecodable { encoding: "UTF-8", .. }))
        ));

        let mut bytes = GB18030.encode("编号,内容\n一,二\n三").0.into_owned();
        bytes.push(0xFF);
        let what = Wrong::NotDecodable { encoding: "GB18030", byte: 19 };
        assert_eq!(decode(&bytes, None).err(), Some((Some(3), what)));
    }

    #[test]
    fn imp05_a_replacement_character_in_the_file_is_kept_and_a_nul_refused() {
        assert_eq!(
            decode("a\u{FFFD}b".as_bytes(), None).map(|d| d.text.into_owned()),
            Ok("a\u{FFFD}b".into())
        );
        assert_eq!(decode(b"abcdefgh\nabcdefgh\0", None).err(), Some((Some(2), Wrong::Nul)));
    }
}
