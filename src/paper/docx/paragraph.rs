//! The kinds of paragraphs an official paper is made of. Each text is one line; what strangers wrote is
//! escaped here.

use super::page::CHARACTER;
use super::xml::escaped;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Title,
    Number,
    Recipient,
    Body,
    /// 一、
    Section,
    /// （一）
    Subsection,
    Attachment,
    Signed,
    /// Below a table.
    Remark,
}

impl Kind {
    fn style(self) -> &'static str {
        match self {
            Kind::Title => "Title",
            Kind::Number => "Number",
            Kind::Recipient => "Recipient",
            Kind::Body => "Body",
            Kind::Section => "Section",
            Kind::Subsection => "Subsection",
            Kind::Attachment => "Attachment",
            Kind::Signed => "Signed",
            Kind::Remark => "Remark",
        }
    }
}

pub fn paragraph(kind: Kind, text: &str) -> String {
    marked(kind, "", text)
}

/// At the right, so many half characters away from the margin.
pub fn from_the_right(kind: Kind, halves: usize, text: &str) -> String {
    let indent = format!("<w:ind w:rightChars=\"{}\" w:right=\"{}\"/>", halves * 50, halves * CHARACTER / 2);
    marked(kind, &indent, text)
}

/// From the left, the lines after the first hanging further in; in characters.
pub fn hanging(kind: Kind, left: usize, hang: usize, text: &str) -> String {
    let indent = format!(
        "<w:ind w:leftChars=\"{}\" w:left=\"{}\" w:hangingChars=\"{}\" w:hanging=\"{}\"/>",
        (left + hang) * 100,
        (left + hang) * CHARACTER,
        hang * 100,
        hang * CHARACTER
    );
    marked(kind, &indent, text)
}

/// An empty line, kept with what follows.
pub fn blank() -> String {
    "<w:p><w:pPr><w:keepNext/></w:pPr></w:p>".to_owned()
}

fn marked(kind: Kind, properties: &str, text: &str) -> String {
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>",
        kind.style(),
        escaped(text)
    )
}
