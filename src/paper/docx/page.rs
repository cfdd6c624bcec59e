//! The page of GB/T 9704-2012: margins, the grid of lines and characters, page numbers, and the red rules of
//! a letter (信函格式). Lengths are twips, 1/20 pt; 1 mm is 56.7 of them.

use super::xml::escaped;

/// Between the margins: 156 mm.
pub const TEXT_WIDTH: usize = 8844;
/// One of 22 lines on 225 mm.
pub const LINE: usize = 579;
/// A character of 16 pt, and of the grid of 28 on 156 mm.
pub const CHARACTER: usize = 320;
/// By how much characters stand nearer together so that 28 of them fill a line, in twips: 442.2 pt ÷ 28 is
/// 15.793 pt. Not left to a grid of characters, which programs other than Word lay out in their own ways.
pub const NEARER: i32 = -5;

/// Where page numbers stand: on the outer side, at the right of odd and the left of even pages (7.5); a letter
/// has none on its first page (10.1).
pub const FIRST_HEADER: &str = "header1.xml";
pub const FIRST_FOOTER: &str = "footer1.xml";
pub const ODD_FOOTER: &str = "footer2.xml";
pub const EVEN_FOOTER: &str = "footer3.xml";

const OPEN: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
/// The rules are 170 mm wide, centred on the page: 8 mm beyond the left margin, 6 mm beyond the right.
const RULE: &str = "<w:ind w:left=\"-454\" w:right=\"-340\" w:firstLine=\"0\"/>";
/// A paragraph that is nothing but its border.
const THIN: &str = "w:line=\"20\" w:lineRule=\"exact\"";
/// 4 mm less what is empty below the characters.
const BELOW_THE_HEAD: usize = 200;

/// The page set-up at the end of the body. The header begins 30 mm, the footer ends 20 mm from the edge.
pub fn section(is_letter: bool) -> String {
    let first = "<w:headerReference w:type=\"first\" r:id=\"rId3\"/><w:footerReference w:type=\"first\" r:id=\"rId4\"/>";
    let (first, other) = if is_letter { (first, "<w:titlePg/>") } else { ("", "") };
    format!(
        "<w:sectPr>{first}<w:footerReference w:type=\"default\" r:id=\"rId5\"/>\
         <w:footerReference w:type=\"even\" r:id=\"rId6\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"1701\" w:footer=\"1134\" w:gutter=\"0\"/>\
         {other}<w:docGrid w:type=\"lines\" w:linePitch=\"{LINE}\"/></w:sectPr>"
    )
}

/// The red head of a letter: who writes, and the double rule 4 mm below.
pub fn first_header(name: &str) -> String {
    let size = head_size(name);
    // A line no higher than its characters: they begin where the header does, and end 4 mm above the rule.
    let line = size * 10;
    format!(
        "<w:hdr {OPEN}><w:p><w:pPr><w:pStyle w:val=\"Head\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"{line}\" w:lineRule=\"exact\"/></w:pPr>\
         <w:r><w:rPr><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr><w:t>{}</w:t></w:r></w:p>\
         <w:p><w:pPr><w:pBdr><w:top w:val=\"thickThinSmallGap\" w:sz=\"24\" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr>\
         <w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"{BELOW_THE_HEAD}\" {THIN}/>{RULE}</w:pPr></w:p></w:hdr>",
        escaped(name)
    )
}

/// In half points: as large as fits on 150 mm in one line, 36 pt at most.
fn head_size(name: &str) -> usize {
    let characters = name.chars().count().max(1);
    (850 / characters).clamp(24, 72)
}

/// The rule at the foot of a letter's first page.
pub fn first_footer() -> String {
    format!(
        "<w:ftr {OPEN}><w:p><w:pPr><w:pBdr><w:top w:val=\"thinThickSmallGap\" w:sz=\"24\" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr>\
         <w:snapToGrid w:val=\"0\"/><w:spacing {THIN}/>{RULE}</w:pPr></w:p></w:ftr>"
    )
}

/// `— 2 —` in 宋体 14 pt, one character from the side, 7 mm below the text.
pub fn number_footer(is_odd: bool) -> String {
    let (side, indent) = if is_odd { ("right", "w:right=\"280\"") } else { ("left", "w:left=\"280\"") };
    format!(
        "<w:ftr {OPEN}><w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/><w:ind {indent}/><w:jc w:val=\"{side}\"/></w:pPr>\
         <w:r><w:t xml:space=\"preserve\">— </w:t></w:r>\
         <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\
         <w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"
    )
}
