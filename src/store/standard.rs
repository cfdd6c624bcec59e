//! The office's `reply.toml`, laid over the built-in reply standard. Offices made before it existed keep
//! two of its keys in `hotline.toml`, under `[reply]`; those are laid in between.

use super::toml_file::Reader;
use crate::domain::reply::{Part, ReplyFault, Standard};
use crate::domain::trouble::Troubles;
use crate::text::reply::STANDARD;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

const EARLIER: [(&str, &str); 2] = [("min_chars", "length"), ("forbidden", "phrases")];

fn put<'a>(table: &mut DeTable<'a>, key: &'a str, value: DeValue<'a>) {
    table.insert(Spanned::new(0..0, key.into()), Spanned::new(0..0, value));
}

/// Lets `hotline.toml` say under `[reply]` what it once did; the defaults are the standard's.
pub fn add_earlier_keys(standard: &DeTable<'static>, settings: &mut DeTable<'static>) {
    let mut earlier = DeTable::new();
    for (key, section) in EARLIER {
        if let Some(value) = standard.get(section).and_then(|section| section.get_ref().get(key)) {
            put(&mut earlier, key, value.get_ref().clone());
        }
    }
    put(settings, "reply", DeValue::Table(earlier));
}

/// What the settings say of these keys; nothing if one of them is at fault.
pub fn earlier_keys<'a>(settings: &mut Reader<'a>) -> DeTable<'a> {
    let mut earlier = DeTable::new();
    let sound = [settings.number("reply.min_chars").is_some(), settings.texts("reply.forbidden").is_some()];
    if sound == [true; 2] {
        for (key, _) in EARLIER {
            let value = settings.value(&format!("reply.{key}"));
            value.into_iter().for_each(|value| put(&mut earlier, key, value.clone()));
        }
    }
    earlier
}

/// `earlier` is the `[reply]` table of the settings.
///
/// # Errors
/// Every fault of `text`, with line and key.
pub fn read<'a>(
    mut defaults: DeTable<'a>,
    text: &'a str,
    file: &'a str,
    mut earlier: DeTable<'a>,
) -> Result<Standard, Troubles> {
    for (key, section) in EARLIER {
        let table = defaults.get_mut(section).map(Spanned::get_mut);
        if let (Some(value), Some(DeValue::Table(table))) = (earlier.remove(key), table) {
            put(table, key, value.into_inner());
        }
    }
    // Most offices keep the file as it was made, which says what the defaults say.
    let text = if [STANDARD.zh, STANDARD.en].contains(&text) { "" } else { text };
    let mut reader = Reader::over(defaults, text, file)?;
    let standard = of(&mut reader);
    reader.finish(standard)
}

fn of(reader: &mut Reader) -> Option<Standard> {
    let [min_chars, min_answer, same_text] =
        ["length.min_chars", "length.min_answer", "length.same_text"].map(|key| reader.number(key));
    let fail = reader.list("verdict.fail", ReplyFault::from_code);
    let refuse = reader.read("verdict.on_close", |value| match value.as_str()? {
        "warn" => Some(false),
        "refuse" => Some(true),
        _ => None,
    });
    let [forbidden, harmless, courtesy, passing_on, elsewhere, common] =
        ["forbidden", "harmless", "courtesy", "passing_on", "elsewhere", "common"]
            .map(|list| reader.texts(&format!("phrases.{list}")));
    let parts: Vec<Option<Vec<String>>> =
        Part::ALL.iter().map(|part| reader.texts(&format!("parts.{}", part.code()))).collect();
    Some(Standard {
        min_chars: min_chars? as usize,
        min_answer: min_answer? as usize,
        same_text: same_text? as usize,
        fail: fail?,
        refuse: refuse?,
        forbidden: forbidden?,
        harmless: harmless?,
        courtesy: courtesy?,
        passing_on: passing_on?,
        elsewhere: elsewhere?,
        common: common?,
        parts: parts.into_iter().collect::<Option<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::toml_file::built_in;
    use super::*;

    fn read(text: &str, earlier: &str) -> Result<Standard, Troubles> {
        let earlier = DeTable::parse(earlier).unwrap().into_inner();
        super::read(built_in(STANDARD.en), text, "reply.toml", earlier)
    }

    fn standard() -> Standard {
        read("", "").unwrap()
    }

    #[test]
    fn both_languages_hold_the_same_standard() {
        let table = |text: &str| text.parse::<toml::Table>().unwrap();
        assert_eq!(table(STANDARD.zh), table(STANDARD.en));
        assert!(Part::ALL.iter().all(|&part| !standard().words_of(part).is_empty()));
    }

    #[test]
    fn an_office_changes_what_it_names() {
        let own = "[length]\nmin_answer = 4\n[verdict]\non_close = \"refuse\"\n[parts]\nbasis = []\n";
        let read = read(own, "").unwrap();
        assert_eq!((read.min_answer, read.refuse, read.min_chars), (4, true, standard().min_chars));
        assert!(read.words_of(Part::Basis).is_empty());
    }

    #[test]
    fn the_keys_of_earlier_settings_still_count() {
        let earlier = "min_chars = 30\nforbidden = [\"再议\"]";
        let both = read("", earlier).unwrap();
        assert_eq!((both.min_chars, both.forbidden), (30, vec!["再议".to_owned()]));
        let own = read("[length]\nmin_chars = 9\n", earlier).unwrap();
        assert_eq!(own.min_chars, 9);
    }

    #[test]
    fn every_fault_is_named_with_its_line() {
        let own = "[verdict]\nfail = [\"rude\"]\non_close = \"maybe\"\n[words]\nx = 1\n";
        let troubles = read(own, "").unwrap_err().0;
        let places: Vec<_> = troubles.iter().map(|t| (t.line, t.column.as_deref().unwrap())).collect();
        assert_eq!(places, [(Some(4), "words"), (Some(2), "verdict.fail"), (Some(3), "verdict.on_close")]);
    }
}
