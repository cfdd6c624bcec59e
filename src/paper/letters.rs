//! A case and the office's words put together into a letter, and the name of its file.

use super::docx::letter::{Block, Letter};
use super::sanitize;
use crate::domain::Stamp;
use crate::domain::letters::{LetterRules, Wording, fill};
use crate::domain::mask;
use crate::report::letters::Case;
use crate::text::{Lang, letter, letters, moment, names_beyond};

/// What all letters of an office share.
pub struct Stationery<'a> {
    pub office: &'a str,
    pub rules: &'a LetterRules,
    pub wording: &'a Wording,
    pub lang: Lang,
}

impl Stationery<'_> {
    /// The letter about a case: its 文号, its date and until when to answer.
    pub fn letter(&self, case: Case, number: &str, at: Stamp, due: Stamp) -> Letter {
        let lang = self.lang;
        let (unit, count) = (unit_of(&case), case.count.to_string());
        let (date, deadline) = (letter::date(lang, at.date()), deadline(lang, due));
        let mut values = vec![
            ("unit", unit.as_str()),
            ("office", self.office),
            ("number", number),
            ("date", &date),
            ("count", &count),
            ("deadline", &deadline),
        ];
        values.extend(case.words.iter().map(|(name, value)| (*name, value.as_str())));
        let put = |text: &str| fill(text, &values);
        let words = &self.wording.kinds[case.kind as usize];
        let own = |text: &str, usual: &str| fill(if text.is_empty() { usual } else { text }, &values);
        let mut letter = Letter {
            head: own(&self.rules.head, letters::HEAD.pick(lang)),
            number: number.to_owned(),
            title: put(&words.title),
            recipient: put(&words.recipient),
            blocks: Vec::new(),
            attachments: Vec::new(),
            signature: own(&self.rules.signature, letters::SIGNATURE.pick(lang)),
            date: at.date(),
            contact: self.rules.contact.clone(),
            lang,
        };
        let [facts, basis, demands] = &self.wording.headings;
        let opening = paragraphs(&[put(&words.opening)]);
        letter.blocks.extend(section(facts, opening));
        letter.blocks.extend((!case.table.rows.is_empty()).then_some(Block::Table(case.table)));
        letter.blocks.extend(section(basis, paragraphs(&[put(&words.basis)])));
        let asked: Vec<String> = words.demands.iter().map(|text| put(text)).collect();
        letter.blocks.extend(section(demands, paragraphs(&asked)));
        letter
    }
}

fn paragraphs(texts: &[String]) -> Vec<Block> {
    let kept = texts.iter().filter(|text| !text.trim().is_empty());
    kept.map(|text| Block::Paragraph(text.trim().to_owned())).collect()
}

/// Nothing where it says nothing; without its heading where the office wants none.
fn section(heading: &str, blocks: Vec<Block>) -> Vec<Block> {
    let head = (!blocks.is_empty() && !heading.trim().is_empty()).then(|| Block::Section(heading.to_owned()));
    head.into_iter().chain(blocks).collect()
}

/// The day, and the time where it is not the end of it.
fn deadline(lang: Lang, due: Stamp) -> String {
    let day = letter::date(lang, due.date());
    match moment::due(due).split_once(' ') {
        Some((_, time)) => format!("{day} {time}"),
        None => day,
    }
}

/// A clerk may have typed a telephone number there.
fn unit_of(case: &Case) -> String {
    mask::text(&case.unit, &[]).into_owned()
}

/// Bytes of a name; 255 is the most that disks take.
const LONGEST: usize = 210;

/// `文号 种类 单位.docx`. What comes from a ledger may name no folder, hide nothing and look like no other
/// ending, on any system.
pub fn file_name(case: &Case, number: &str, lang: Lang) -> String {
    let name = format!("{number} {} {}", names_beyond::letter(case.kind).pick(lang), unit_of(case));
    let safe = |c: char| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '.' => '_',
        c => c,
    };
    let mut name: String = sanitize::line(&name).chars().map(safe).collect();
    name.truncate(name.floor_char_boundary(LONGEST));
    format!("{}.docx", name.trim())
}
