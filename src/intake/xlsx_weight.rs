//! How much memory a workbook will take, found out before any of it is read: a zip file from a stranger swells a
//! thousandfold, states sizes that are lies, and holds elements that cost more than their length.

use super::grid::{Limits, too_large};
use super::xlsx_table::{broken, zip_fault};
use crate::domain::trouble::Wrong;
use std::io::{Cursor, Read};

/// Unpacks every part once and throws it away, counting: the sizes a zip file states can be lies.
pub(super) fn weigh(bytes: &[u8], limits: &Limits) -> Result<(), Wrong> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(zip_fault)?;
    let mut left = limits.unpacked as u64;
    let mut scale = Scale { limit: limits.grid, left: limits.grid, ..Scale::default() };
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(zip_fault)?;
        let name = part.name().map_err(zip_fault)?.to_ascii_lowercase();
        let is_xml = name.ends_with(".xml") || name.ends_with(".rels");
        // Anything else is a picture or a macro, and never that large.
        let most = if is_xml { left } else { left.min(longest(limits.grid) as u64) };
        let mut counted = (&mut part).take(most + 1);
        if is_xml {
            scale.weigh(&mut counted)?;
        } else {
            std::io::copy(&mut counted, &mut std::io::sink()).map_err(broken)?;
        }
        let unpacked = most + 1 - counted.limit();
        if unpacked > most {
            return Err(too_large(if is_xml { limits.unpacked } else { longest(limits.grid) }));
        }
        left -= unpacked;
    }
    Ok(())
}

/// A piece of XML without a tag in it may be so long, and so may a part that is not XML.
fn longest(limit: usize) -> usize {
    limit / 16
}

/// Some elements take calamine memory out of all proportion to their length: it keeps a record for each, copies
/// fonts and formats into every cell style, reserves as many shared strings as the file announces, and notes
/// the place of every tag that is still open. All parts of a file are weighed together.
#[derive(Default)]
struct Scale {
    limit: usize,
    left: usize,
    open: usize,
}

/// What calamine keeps for one shared string, its text apart, and for one style, sheet, name or relation.
const STRING: usize = 48;
const RECORD: usize = 256;
/// Tags open at once in a part.
const DEEPEST: usize = 1 << 20;

impl Scale {
    fn weigh(&mut self, part: &mut impl Read) -> Result<(), Wrong> {
        let mut buffer = Vec::new();
        let (mut longest_tag, mut styles) = (0, 0_usize);
        self.open = 0;
        loop {
            let known = buffer.len();
            let got = part.by_ref().take(1 << 18).read_to_end(&mut buffer).map_err(broken)?;
            if memchr::memchr(0, &buffer[known..]).is_some() {
                return Err(broken("a part is not UTF-8"));
            }
            let mut start = 0;
            let ends = memchr::memchr_iter(b'<', &buffer[known..]).map(|at| known + at);
            for end in ends.chain((got == 0).then_some(buffer.len())) {
                let tag = &buffer[start..end];
                styles += usize::from(self.tag(tag)?);
                longest_tag = longest_tag.max(tag.len());
                start = (end + 1).min(buffer.len());
            }
            let piece = longest_tag.max(buffer.len() - start);
            if piece > longest(self.limit) || styles.saturating_mul(longest_tag) > self.limit {
                return Err(too_large(self.limit));
            }
            if got == 0 {
                return Ok(());
            }
            buffer.drain(..start);
        }
    }

    /// What stands between two `<`; whether it is a cell style.
    fn tag(&mut self, tag: &[u8]) -> Result<bool, Wrong> {
        let too_large = || too_large(self.limit);
        if tag.first() == Some(&b'/') {
            self.open = self.open.saturating_sub(1);
            return Ok(false);
        }
        let name_end = tag.iter().position(|b| !b.is_ascii_alphabetic() && *b != b':').unwrap_or(tag.len());
        let name = tag[..name_end].rsplit(|b| *b == b':').next().unwrap_or_default();
        let cost = match name {
            b"si" => STRING,
            b"sst" => announced(tag).saturating_mul(size_of::<String>()),
            b"xf" | b"numFmt" | b"font" | b"fill" | b"border" => RECORD,
            b"sheet" | b"definedName" | b"Relationship" => RECORD,
            _ => 0,
        };
        self.left = self.left.checked_sub(cost).ok_or_else(too_large)?;
        // A `>` in an attribute makes an empty element count as open; a million of them have no place in a part.
        let is_empty = memchr::memchr(b'>', tag).is_none_or(|end| tag[..end].ends_with(b"/"));
        self.open += usize::from(!is_empty && !name.is_empty());
        if self.open > DEEPEST { Err(too_large()) } else { Ok(name == b"xf") }
    }
}

/// The number of strings a string table says it holds.
fn announced(tag: &[u8]) -> usize {
    let Some(at) = memchr::memmem::find(tag, b"uniqueCount") else { return 0 };
    let digits = tag[at..].iter().skip_while(|b| !b.is_ascii_digit()).take_while(|b| b.is_ascii_digit());
    digits.fold(0_usize, |n, digit| n.saturating_mul(10).saturating_add(usize::from(digit - b'0')))
}
