//! The office's `letters.toml`, laid over the built-in words of letters; and the `[letters]` of its settings.
//! A placeholder that no letter fills would go out in braces, so it is a fault of the file.

use super::disk;
use super::office::{LETTERS, MOST};
use super::toml_file::{Reader, built_in};
use crate::decode;
use crate::domain::code::LetterKind;
use crate::domain::letters::{COMMON, LetterRules, Template, Wording, placeholders, placeholders_of};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::text::Lang;
use crate::text::letters::WORDING;
use std::path::Path;

/// The words of an office folder; those of `lang` where it has none of its own.
///
/// # Errors
/// Every fault of the file, with line and key.
pub fn wording(folder: Option<&Path>, lang: Lang) -> Result<Wording, Troubles> {
    let path = folder.map(|folder| folder.join(LETTERS)).unwrap_or_default();
    let name = path.display().to_string();
    let file = match disk::open(&path, &name) {
        Err(Trouble { what: Wrong::NotFound, .. }) => return read("", &name, lang),
        other => other,
    };
    let bytes = disk::read_whole(MOST, file?, &name)?;
    let decoded = decode::text(bytes);
    let text = decoded.map_err(|(line, what)| Trouble { line, ..Trouble::of(name.clone(), what) })?;
    read(&text, &name, lang)
}

fn read(text: &str, file: &str, lang: Lang) -> Result<Wording, Troubles> {
    let mut reader = Reader::over(built_in(WORDING.pick(lang)), text, file)?;
    let headings = ["facts", "basis", "demands"].map(|key| reader.text(&format!("headings.{key}")));
    let kinds: Vec<Option<Template>> =
        LetterKind::ALL.iter().map(|&kind| template(&mut reader, kind)).collect();
    let headings = headings.into_iter().collect::<Option<Vec<String>>>();
    let wording = headings.and_then(|headings| {
        let kinds = kinds.into_iter().collect::<Option<Vec<Template>>>()?;
        Some(Wording { headings: headings.try_into().ok()?, kinds })
    });
    reader.finish(wording)
}

fn template(reader: &mut Reader, kind: LetterKind) -> Option<Template> {
    let key = |name: &str| format!("{}.{name}", kind.code());
    let [title, recipient, opening, basis] =
        ["title", "recipient", "opening", "basis"].map(|name| reader.text(&key(name)));
    let demands = reader.texts(&key("demands"));
    let template = Template {
        title: title?,
        recipient: recipient?,
        opening: opening?,
        basis: basis?,
        demands: demands?,
    };
    let known: Vec<&str> = COMMON.iter().chain(placeholders(kind)).copied().collect();
    let Template { title, recipient, opening, basis, demands } = &template;
    let texts = [("title", title), ("recipient", recipient), ("opening", opening), ("basis", basis)];
    for (name, text) in texts.into_iter().chain(demands.iter().map(|text| ("demands", text))) {
        for given in placeholders_of(text).filter(|given| !known.contains(given)) {
            reader.unknown_placeholder(&key(name), given, &known);
        }
    }
    Some(template)
}

impl Reader<'_> {
    pub(super) fn letters(&mut self) -> Option<LetterRules> {
        let fits = |text: &str, known: &[&str]| placeholders_of(text).all(|name| known.contains(&name));
        let number = self
            .text_if("letters.number", |text| fits(text, &["office", "year", "n"]) && text.contains("{n}"));
        let [head, signature] = ["letters.head", "letters.signature"]
            .map(|key| self.text_if(key, |text| fits(text, &["office"])));
        let (contact, rectify) = (self.text("letters.contact"), self.rule("letters.rectify"));
        Some(LetterRules {
            number: number?,
            head: head?,
            signature: signature?,
            contact: contact?,
            rectify: rectify?,
        })
    }

    /// Where the placeholder stands: a text may go over many lines.
    fn unknown_placeholder(&mut self, key: &str, given: &str, known: &[&str]) {
        let (given, known) = (given.to_owned(), known.iter().map(|name| format!("{{{name}}}")).collect());
        let stands = [format!("{{{given}}}"), format!("{{{given}")];
        let stands = stands.each_ref().map(String::as_str);
        self.fault_at(key, &stands, Wrong::UnknownPlaceholder { given, known });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use toml::Table;

    #[test]
    fn both_languages_have_the_same_keys_and_fill_them() {
        let keys = |lang| -> Vec<(String, Vec<String>)> {
            let table: Table = WORDING.pick(lang).parse().unwrap();
            let inner = |value: &toml::Value| value.as_table().unwrap().keys().cloned().collect();
            table.iter().map(|(key, value)| (key.clone(), inner(value))).collect()
        };
        assert_eq!(keys(Lang::Zh), keys(Lang::En));
        for lang in [Lang::Zh, Lang::En] {
            assert_eq!(read("", "letters.toml", lang).unwrap().kinds.len(), LetterKind::ALL.len());
        }
    }

    #[test]
    fn an_unknown_placeholder_is_named_with_its_line() {
        let own = "[order]\ntitle = \"{unit}\"\n[notice]\ntitle = \"{period}\"\ndemands = [\n  \"甲\",\n  \"至{dedline}\",\n]\nopening = \"{ticket}{\"\n";
        let troubles = read(own, "letters.toml", Lang::Zh).unwrap_err().0;
        let told: Vec<_> = troubles
            .iter()
            .map(|trouble| match &trouble.what {
                Wrong::UnknownPlaceholder { given, .. } => (trouble.line, given.as_str()),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(told, [(Some(9), "ticket"), (Some(9), ""), (Some(7), "dedline")]);
        let told = read("[notice]\ntitel = \"\"\n", "letters.toml", Lang::Zh).unwrap_err().0;
        assert_eq!((told.len(), told[0].line), (1, Some(2)));
    }
}
