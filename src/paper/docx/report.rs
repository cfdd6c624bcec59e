//! Tables as a document: the first one's title is the paper's, each further one a section 一、二、…

use super::document::Document;
use super::grid;
use super::paragraph::{Kind, blank, paragraph};
use crate::domain::Stamp;
use crate::report::table::Table;
use crate::text::{Lang, labels, letter};
use std::io::{self, Write};

pub fn write(out: &mut dyn Write, tables: &[Table], lang: Lang, now: Stamp) -> io::Result<()> {
    let title = tables.first().map_or("", |table| &table.title);
    let mut body = paragraph(Kind::Title, title) + &blank();
    for (at, table) in tables.iter().enumerate() {
        if at > 0 {
            body += &paragraph(Kind::Section, &letter::section(lang, at, &table.title));
        }
        if table.rows.is_empty() || table.columns.is_empty() {
            body += &paragraph(Kind::Body, labels::NOTHING.pick(lang));
        } else {
            body += &grid::table(table, lang);
        }
        table.notes.iter().for_each(|note| body += &paragraph(Kind::Remark, note));
        // Word wants a paragraph behind a table, at the end of a document too.
        body += &blank();
    }
    let document = Document { title: title.to_owned(), head: None, body, made: now };
    out.write_all(&document.bytes()?)
}
