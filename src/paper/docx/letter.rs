//! A letter (信函格式, GB/T 9704-2012 part 10): red head with its double rules, number, title, recipient, what
//! it says, attachments, signature and date. Who makes one gives the words; the layout is here.

use super::document::Document;
use super::grid;
use super::paragraph::{Kind, blank, from_the_right, hanging, paragraph};
use crate::domain::Stamp;
use crate::report::table::Table;
use crate::text::{Lang, letter};
use chrono::NaiveDate;
use std::io;
use unicode_width::UnicodeWidthStr;

/// What stands between recipient and signature, in order.
pub enum Block {
    Paragraph(String),
    /// Numbered 一、 by the layout.
    Section(String),
    /// Numbered （一） within its section.
    #[allow(dead_code, reason = "bulletins have them")]
    Subsection(String),
    /// Its title and notes are not printed.
    Table(Table),
}

/// Empty texts are left out, with their line.
pub struct Letter {
    /// The office as it stands in red above the rule.
    pub head: String,
    /// 发文字号, such as `青禾热线函〔2025〕3号`.
    pub number: String,
    /// Several lines where it holds line breaks.
    pub title: String,
    /// Without its colon.
    pub recipient: String,
    pub blocks: Vec<Block>,
    pub attachments: Vec<String>,
    pub signature: String,
    pub date: NaiveDate,
    /// 附注 in brackets below the date: whom to ask.
    pub contact: String,
    pub lang: Lang,
}

/// The date stands four characters from the right margin.
const DATE_HALVES: usize = 8;
/// The signature is never nearer to it than two.
const LEAST_HALVES: usize = 4;

impl Letter {
    /// The bytes of a `.docx`; `made` is the moment it says it was made.
    ///
    /// # Errors
    /// As [`Document::bytes`].
    pub fn bytes(&self, made: Stamp) -> io::Result<Vec<u8>> {
        let title = self.title.replace('\n', "");
        Document { title, head: Some(self.head.clone()), body: self.body(), made }.bytes()
    }

    fn body(&self) -> String {
        let mut body = String::new();
        if !self.number.is_empty() {
            body += &paragraph(Kind::Number, &self.number);
        }
        // The title stands two lines below, the recipient one line below the title.
        body += &blank().repeat(2);
        self.title.lines().for_each(|line| body += &paragraph(Kind::Title, line));
        body += &blank();
        if !self.recipient.is_empty() {
            body += &paragraph(Kind::Recipient, &letter::recipient(self.lang, &self.recipient));
        }
        body + &self.blocks() + &self.attachments() + &self.close()
    }

    fn blocks(&self) -> String {
        let (mut section, mut subsection) = (0, 0);
        let mut body = String::new();
        for block in &self.blocks {
            body += &match block {
                Block::Paragraph(text) => text.lines().map(|line| paragraph(Kind::Body, line)).collect(),
                Block::Section(title) => {
                    (section, subsection) = (section + 1, 0);
                    paragraph(Kind::Section, &letter::section(self.lang, section, title))
                }
                Block::Subsection(title) => {
                    subsection += 1;
                    paragraph(Kind::Subsection, &letter::subsection(self.lang, subsection, title))
                }
                Block::Table(table) => grid::table(table, self.lang),
            };
        }
        body
    }

    /// One line below the text: `附件：1. …`, each on a line of its own, hanging under the first.
    fn attachments(&self) -> String {
        let label = letter::ATTACHED.pick(self.lang);
        match &self.attachments[..] {
            [] => String::new(),
            [one] => blank() + &hanging(Kind::Attachment, 2, 3, &format!("{label}{one}")),
            several => {
                let line = |(at, text): (usize, &String)| match at {
                    0 => hanging(Kind::Attachment, 2, 4, &format!("{label}1. {text}")),
                    _ => hanging(Kind::Attachment, 5, 1, &format!("{}. {text}", at + 1)),
                };
                blank() + &several.iter().enumerate().map(line).collect::<String>()
            }
        }
    }

    /// Signature, centred above the date, and whom to ask.
    fn close(&self) -> String {
        let date = letter::date(self.lang, self.date);
        let (of_date, of_signature) = (date.width(), self.signature.width());
        let halves = (DATE_HALVES + of_date / 2).saturating_sub(of_signature / 2).max(LEAST_HALVES);
        let mut close = blank().repeat(2);
        if !self.signature.is_empty() {
            close += &from_the_right(Kind::Signed, halves, &self.signature);
        }
        close += &from_the_right(Kind::Signed, DATE_HALVES, &date);
        if !self.contact.is_empty() {
            close += &paragraph(Kind::Body, &letter::in_brackets(self.lang, &self.contact));
        }
        close
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::table::Value;

    pub fn sample() -> Letter {
        let text = |text: &str| Block::Paragraph(text.to_owned());
        let mut table = Table::new("faults", "")
            .column("n", "序号")
            .column("ticket", "工单编号")
            .column("fault", "问题类型")
            .column("due", "应办时间")
            .column("actual", "实办时间")
            .column("detail", "说明");
        for n in 1..=14 {
            table.rows.push(vec![
                Value::Count(n),
                Value::Text(format!("2509121011081154{n:02}")),
                Value::Text("超时办结".into()),
                Value::Due(Stamp::parse("2025-09-30T23:59:59").unwrap()),
                Value::Stamp(Stamp::parse("2025-10-09T16:20:00").unwrap()),
                Value::Text("超过期限，未申请延期".into()),
            ]);
        }
        Letter {
            head: "青禾区12345政务服务便民热线办公室".to_owned(),
            number: "青禾热线函〔2025〕3号".to_owned(),
            title: "关于2025年9月工单办理有关问题的提示函".to_owned(),
            recipient: "青禾区城市管理局".to_owned(),
            blocks: vec![
                text(
                    "根据《青禾区12345政务服务便民热线工单办理办法》，我办对2025年9月工单办理情况进行了核查。你单位有关问题如下，请认真核实整改。",
                ),
                Block::Section("问题清单".to_owned()),
                Block::Subsection("超时办结".to_owned()),
                text("你单位9月承办工单14件，均超过办理时限，明细见下表。"),
                Block::Table(table),
                Block::Section("工作要求".to_owned()),
                text(
                    "请于2025年10月17日前书面反馈整改情况，逐件说明原因、责任人和整改措施。对确有客观原因的，可在收到本函之日起3个工作日内提出申诉，并附佐证材料。",
                ),
                text(
                    "今后请严格执行首接负责制，按时签收、按时联系诉求人、按时办结；确需延期的，应在到期前提出申请。",
                ),
            ],
            attachments: vec!["负面清单明细".to_owned(), "申诉材料清单".to_owned()],
            signature: "青禾区12345热线办公室".to_owned(),
            date: NaiveDate::from_ymd_opt(2025, 10, 9).unwrap(),
            contact: "联系人：李**，电话：0000-12345".to_owned(),
            lang: Lang::Zh,
        }
    }

    #[test]
    fn a_letter_has_every_part_in_its_place() {
        let body = sample().body();
        let texts: Vec<&str> = body
            .split("<w:t xml:space=\"preserve\">")
            .skip(1)
            .map(|rest| rest.split('<').next().unwrap())
            .collect();
        let outside: Vec<&str> = [&texts[..7], &texts[texts.len() - 8..]].concat();
        let expected = [
            "青禾热线函〔2025〕3号",
            "关于2025年9月工单办理有关问题的提示函",
            "青禾区城市管理局：",
            "根据《青禾区12345政务服务便民热线工单办理办法》，我办对2025年9月工单办理情况进行了核查。你单位有关问题如下，请认真核实整改。",
            "一、问题清单",
            "（一）超时办结",
            "你单位9月承办工单14件，均超过办理时限，明细见下表。",
            "二、工作要求",
            "请于2025年10月17日前书面反馈整改情况，逐件说明原因、责任人和整改措施。对确有客观原因的，可在收到本函之日起3个工作日内提出申诉，并附佐证材料。",
            "今后请严格执行首接负责制，按时签收、按时联系诉求人、按时办结；确需延期的，应在到期前提出申请。",
            "附件：1. 负面清单明细",
            "2. 申诉材料清单",
            "青禾区12345热线办公室",
            "2025年10月9日",
            "（联系人：李**，电话：0000-12345）",
        ];
        assert_eq!(outside, expected);
        // The date is 4 characters from the margin, the signature centred above it.
        assert!(body.contains(
            "w:rightChars=\"400\" w:right=\"1280\"/></w:pPr><w:r><w:t xml:space=\"preserve\">2025年10月9日"
        ));
        assert!(body.contains("w:rightChars=\"200\" w:right=\"640\"/></w:pPr><w:r><w:t xml:space=\"preserve\">青禾区12345热线办公室"));
    }

    #[test]
    fn what_is_empty_leaves_no_line() {
        let empty = String::new;
        let letter = Letter {
            number: empty(),
            recipient: empty(),
            blocks: Vec::new(),
            attachments: Vec::new(),
            signature: empty(),
            contact: empty(),
            ..sample()
        };
        assert_eq!(letter.body().matches("<w:t ").count(), 2, "title and date");
    }

    #[test]
    fn hostile_text_leaves_every_part_well_formed() {
        let hostile =
            "]]></w:t><!-- <w:p> & \" ' \u{0}\u{8}\u{b}\u{1f}\u{fffe}\u{ffff}\u{202e}\u{1b}[2J 𠮷😀";
        let text = || hostile.to_owned();
        let mut table = Table::new("t", hostile).column("a", hostile).column("b", "乙");
        table.rows = vec![vec![Value::Text(text()), Value::Text("长".repeat(40_000))]; 2];
        let letter = Letter {
            head: text(),
            number: text(),
            title: text(),
            recipient: text(),
            blocks: vec![
                Block::Paragraph(text()),
                Block::Section(text()),
                Block::Subsection(text()),
                Block::Table(table),
            ],
            attachments: vec![text(), text()],
            signature: text(),
            contact: text(),
            ..sample()
        };
        let parts = crate::paper::zip_parts::of(&letter.bytes(Stamp::from_seconds(0)).unwrap());
        assert_eq!(parts.len(), 11);
        crate::paper::zip_parts::check(&parts);
    }
}
