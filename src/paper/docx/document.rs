//! The parts of a document and the zip that holds them.

use super::{page, styles, xml::escaped};
use crate::domain::Stamp;
use std::io::{self, Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What is laid out: paragraphs and tables as XML, and whether it is a letter.
pub struct Document {
    pub title: String,
    /// Who writes, in red on the first page: makes the page that of a letter.
    pub head: Option<String>,
    pub body: String,
    pub made: Stamp,
}

const DECLARED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// Parts in the order of their ids (rId1 …), with what they are.
const PARTS: [(&str, &str); 6] = [
    ("styles.xml", "styles"),
    ("settings.xml", "settings"),
    (page::FIRST_HEADER, "header"),
    (page::FIRST_FOOTER, "footer"),
    (page::ODD_FOOTER, "footer"),
    (page::EVEN_FOOTER, "footer"),
];

impl Document {
    /// The bytes of a `.docx`.
    ///
    /// # Errors
    /// It has grown beyond 4 GiB, which a zip without extensions cannot hold.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        // Always the same moment: the same document is the same bytes.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        for (name, text) in self.parts() {
            zip.start_file(name, options)?;
            zip.write_all(DECLARED.as_bytes())?;
            zip.write_all(text.as_bytes())?;
        }
        Ok(zip.finish()?.into_inner())
    }

    fn parts(&self) -> [(&'static str, String); 11] {
        [
            ("[Content_Types].xml", content_types()),
            ("_rels/.rels", package_relations()),
            ("docProps/core.xml", self.properties()),
            ("word/document.xml", self.main()),
            ("word/_rels/document.xml.rels", relations()),
            ("word/styles.xml", styles::part()),
            ("word/settings.xml", settings()),
            ("word/header1.xml", page::first_header(self.head.as_deref().unwrap_or(""))),
            ("word/footer1.xml", page::first_footer()),
            ("word/footer2.xml", page::number_footer(true)),
            ("word/footer3.xml", page::number_footer(false)),
        ]
    }

    fn main(&self) -> String {
        let section = page::section(self.head.is_some());
        format!(
            "<w:document {W} xmlns:r=\"{RELATIONS}\"><w:body>{}{section}</w:body></w:document>",
            self.body
        )
    }

    fn properties(&self) -> String {
        // Our clock shows UTC+8; the part wants UTC.
        let made = self.made.plus_seconds(-8 * 3600);
        format!(
            "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
             xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>\
             <dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}Z</dcterms:created></cp:coreProperties>",
            escaped(&self.title)
        )
    }
}

fn content_types() -> String {
    let parts: String = PARTS
        .iter()
        .map(|(name, kind)| {
            format!("<Override PartName=\"/word/{name}\" ContentType=\"{TYPES}.{kind}+xml\"/>")
        })
        .collect();
    format!(
        "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         <Override PartName=\"/word/document.xml\" ContentType=\"{TYPES}.document.main+xml\"/>{parts}</Types>"
    )
}

fn package_relations() -> String {
    format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
    )
}

fn relations() -> String {
    let parts: String = PARTS
        .iter()
        .enumerate()
        .map(|(at, (name, kind))| {
            format!("<Relationship Id=\"rId{}\" Type=\"{RELATIONS}/{kind}\" Target=\"{name}\"/>", at + 1)
        })
        .collect();
    format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{parts}</Relationships>")
}

fn settings() -> String {
    // Odd and even pages differ; Chinese rules of line breaking; laid out as Word 2013 and later do.
    format!(
        "<w:settings {W}><w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>\
         <w:useFELayout/><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"
    )
}
