//! For tests: what is inside a `.docx` or `.xlsx`, and whether all of it is well-formed XML. The parser that
//! the spreadsheet reader brings along would be lenient where Word and Excel are not, so this one is strict:
//! it knows elements, attributes and the five entities, and what XML 1.0 lets stand in text.

use std::io::{Cursor, Read};

pub fn of(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let name = file.name().unwrap().into_owned();
        parts.push((name, text));
    }
    parts
}

/// # Panics
/// With the part and the place that is not well-formed.
pub fn check(parts: &[(String, String)]) {
    for (name, text) in parts {
        if let Err(fault) = well_formed(text) {
            panic!("{name}: {fault}");
        }
    }
}

fn well_formed(text: &str) -> Result<(), String> {
    let text = match text.strip_prefix("<?xml ") {
        Some(rest) => rest.split_once("?>").ok_or("declaration")?.1,
        None => text,
    };
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        characters(&rest[..at])?;
        let tag = &rest[at + 1..];
        let (tag, after) = tag.split_once('>').ok_or("tag without end")?;
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let last = open.pop();
            (last == Some(name)).then_some(()).ok_or(format!("{last:?} ended by {name}"))?;
        } else {
            let inner = tag.strip_suffix('/').unwrap_or(tag);
            let (name, attributes) = inner.split_once(' ').unwrap_or((inner, ""));
            attributes_are_fine(attributes)?;
            let letters = |c: char| c.is_ascii_alphanumeric() || c == ':';
            (!name.is_empty() && name.chars().all(letters)).then_some(()).ok_or(format!("name {name}"))?;
            if inner.len() == tag.len() {
                open.push(name);
            }
        }
    }
    characters(rest)?;
    open.is_empty().then_some(()).ok_or(format!("left open: {open:?}"))
}

fn attributes_are_fine(attributes: &str) -> Result<(), String> {
    let mut rest = attributes.trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").ok_or(format!("attribute {rest}"))?;
        (!name.contains([' ', '"', '<'])).then_some(()).ok_or(format!("attribute {name}"))?;
        let (value, after) = after.split_once('"').ok_or(format!("value {after}"))?;
        (!value.contains('<')).then_some(()).ok_or(format!("value {value}"))?;
        characters(value)?;
        rest = after.trim_start();
    }
    Ok(())
}

fn characters(text: &str) -> Result<(), String> {
    let forbidden = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if let Some(c) = text.chars().find(|c| forbidden(*c)) {
        return Err(format!("{c:?}"));
    }
    if text.contains("]]>") {
        return Err("]]>".to_owned());
    }
    for entity in text.split('&').skip(1) {
        let name = entity.split_once(';').ok_or(format!("&{entity:.9}"))?.0;
        let known = ["amp", "lt", "gt", "quot", "apos", "#xA", "#39"].contains(&name);
        known.then_some(()).ok_or(format!("&{name};"))?;
    }
    Ok(())
}

#[test]
fn the_checker_sees_what_is_not_well_formed() {
    well_formed("<?xml version=\"1.0\"?>\n<a b=\"1\" c:d=\"&lt;\"><e/>甲&amp;</a>").unwrap();
    for odd in [
        "<a>",
        "<a></b>",
        "<a b></a>",
        "<a b=\"<\"/>",
        "<a>&</a>",
        "<a>&nbsp;</a>",
        "<a>]]></a>",
        "<a>\u{1}</a>",
        "<a",
    ] {
        well_formed(odd).unwrap_err();
    }
}
