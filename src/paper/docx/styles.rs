//! The styles of a document, by name, so that an office may change them in Word. Sizes are half points.

use super::page::{LINE, NEARER};

const SONG: &str = "方正小标宋简体";
const FANGSONG: &str = "仿宋_GB2312";
const HEI: &str = "黑体";
const KAI: &str = "楷体_GB2312";

/// A style: id, its name in Word, font, size, the rest of its paragraph and character properties.
const STYLES: [(&str, &str, &str, u32, &str, &str); 13] = [
    ("Title", "公文标题", SONG, 44, "<w:jc w:val=\"center\"/>", ""),
    ("Head", "发文机关标志", SONG, 72, "<w:jc w:val=\"center\"/>", "<w:color w:val=\"FF0000\"/>"),
    ("Number", "发文字号", FANGSONG, 32, "<w:jc w:val=\"right\"/>", ""),
    ("Recipient", "主送机关", FANGSONG, 32, "", ""),
    (
        "Body",
        "公文正文",
        FANGSONG,
        32,
        "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>",
        "",
    ),
    (
        "Section",
        "一级标题",
        HEI,
        32,
        "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"0\"/>",
        "",
    ),
    (
        "Subsection",
        "二级标题",
        KAI,
        32,
        "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"1\"/>",
        "",
    ),
    ("Attachment", "附件说明", FANGSONG, 32, "", ""),
    ("Signed", "落款", FANGSONG, 32, "<w:keepNext/><w:jc w:val=\"right\"/>", ""),
    (
        "Cell",
        "表格文字",
        FANGSONG,
        21,
        "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"264\" w:lineRule=\"auto\"/>",
        "",
    ),
    (
        "CellHead",
        "表格栏目",
        HEI,
        21,
        "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"264\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
        "",
    ),
    (
        "Remark",
        "表注",
        FANGSONG,
        24,
        "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"60\" w:line=\"340\" w:lineRule=\"exact\"/>",
        "",
    ),
    (
        "PageNumber",
        "页码",
        "宋体",
        28,
        "<w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"170\" w:line=\"280\" w:lineRule=\"exact\"/>",
        "",
    ),
];

fn fonts(east: &str) -> String {
    // Digits and letters stand in the font of the Han characters where that has them; 宋体 for page numbers.
    let west = if east == "宋体" { "宋体" } else { "Times New Roman" };
    format!(
        "<w:rFonts w:ascii=\"{west}\" w:hAnsi=\"{west}\" w:eastAsia=\"{east}\" w:cs=\"Times New Roman\"/>"
    )
}

/// The part `word/styles.xml`.
pub fn part() -> String {
    let mut xml = format!(
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>{}\
         <w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:spacing w:line=\"{LINE}\" w:lineRule=\"exact\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>",
        fonts(FANGSONG)
    );
    for (id, name, font, size, paragraph, characters) in STYLES {
        let nearer = if size == 32 { format!("<w:spacing w:val=\"{NEARER}\"/>") } else { String::new() };
        xml += &format!(
            "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{}{characters}{nearer}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>",
            fonts(font)
        );
    }
    xml + "</w:styles>"
}
