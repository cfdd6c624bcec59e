//! Rows of a CSV in any encoding: cells go in as text; those that cannot be written are gathered, all of
//! them, and become one error at the end.

use super::encoding::Encoding;
use super::place::Place;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use std::io::{self, Write};

pub struct Rows<'a> {
    sheet: Writer<&'a mut dyn Write>,
    encoding: Encoding,
    troubles: Vec<Trouble>,
}

impl<'a> Rows<'a> {
    /// For machines: quotes where they are needed, LF.
    pub fn for_machines(out: &'a mut dyn Write, encoding: Encoding) -> Rows<'a> {
        Rows { sheet: Writer::from_writer(out), encoding, troubles: Vec::new() }
    }

    /// For spreadsheets: all text in quotes, since some cut at `;` or tabs too; CRLF.
    pub fn for_spreadsheets(out: &'a mut dyn Write, encoding: Encoding) -> Rows<'a> {
        let mut style = WriterBuilder::new();
        style.quote_style(QuoteStyle::NonNumeric).terminator(Terminator::CRLF).flexible(true);
        Rows { sheet: style.from_writer(out), encoding, troubles: Vec::new() }
    }

    /// One cell. Commas and quotes are the same bytes in all these encodings and part of no other
    /// character, so cells are cut in bytes.
    pub fn cell(&mut self, text: &str, place: Place) -> io::Result<()> {
        match self.encoding.encode(text) {
            Ok(bytes) => self.sheet.write_field(bytes).map_err(as_io),
            Err(character) => {
                let encoding = self.encoding.name();
                let what = |ticket| Wrong::NotEncodable { encoding, character, ticket };
                self.troubles.push(place.trouble(what));
                // What is written is thrown away in the end; until then rows must stay even.
                self.sheet.write_field("").map_err(as_io)
            }
        }
    }

    /// A whole row of ASCII.
    pub fn record<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) -> io::Result<()> {
        self.sheet.write_record(cells).map_err(as_io)
    }

    pub fn end(&mut self) -> io::Result<()> {
        self.sheet.write_record(None::<&[u8]>).map_err(as_io)
    }

    /// # Errors
    /// Everything that could not be encoded, or the failure of the file.
    pub fn finish(mut self) -> anyhow::Result<()> {
        if self.troubles.is_empty() { Ok(self.sheet.flush()?) } else { Err(Troubles(self.troubles).into()) }
    }
}

/// The failure of the file itself, not wrapped: a closed pipe must still be known as one.
fn as_io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("csv: {other:?}")),
    }
}
