//! Full-width letters, digits and signs, as Chinese keyboards write them.

/// The half-width form of a full-width character; any other stays.
pub fn half(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => c,
    }
}
