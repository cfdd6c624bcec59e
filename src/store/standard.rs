//! The office's `reply.toml`, laid over the built-in reply standard. Offices made before it existed keep
//! two of its keys in `hotline.toml`, under `[reply]`; those are laid in between.

use super::settings::Reader;
use crate::domain::reply::{Part, ReplyFault, Standard};
use crate::domain::trouble::Troubles;
use crate::text::reply::STANDARD;
use toml::{Table, Value};

const EARLIER: [(&str, &str); 2] = [("min_chars", "length"), ("forbidden", "phrases")];

pub fn defaults() -> Table {
    STANDARD.en.parse().expect("the built-in standard is tested")
}

/// What `hotline.toml` may still say under `[reply]`, with its defaults.
pub fn earlier_keys(defaults: &Table) -> Table {
    let value =
        |(key, section): &(&str, &str)| Some(((*key).to_owned(), defaults.get(*section)?.get(key)?.clone()));
    EARLIER.iter().filter_map(value).collect()
}

/// `earlier` is the `[reply]` table of the settings.
///
/// # Errors
/// Every fault of `text`, with line and key.
pub fn read(mut defaults: Table, text: &str, file: &str, earlier: &Table) -> Result<Standard, Troubles> {
    for (key, section) in EARLIER {
        if let (Some(value), Some(Value::Table(table))) = (earlier.get(key), defaults.get_mut(section)) {
            table.insert(key.to_owned(), value.clone());
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
    let fail = reader.read("verdict.fail", |value| {
        value.as_array()?.iter().map(|fault| ReplyFault::from_code(fault.as_str()?)).collect()
    });
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
    use super::*;

    fn standard() -> Standard {
        read(defaults(), "", "reply.toml", &Table::new()).unwrap()
    }

    #[test]
    fn both_languages_hold_the_same_standard() {
        let table = |text: &str| text.parse::<Table>().unwrap();
        assert_eq!(table(STANDARD.zh), table(STANDARD.en));
        assert!(Part::ALL.iter().all(|&part| !standard().words_of(part).is_empty()));
    }

    #[test]
    fn an_office_changes_what_it_names() {
        let own = "[length]\nmin_answer = 4\n[verdict]\non_close = \"refuse\"\n[parts]\nbasis = []\n";
        let read = read(defaults(), own, "reply.toml", &Table::new()).unwrap();
        assert_eq!((read.min_answer, read.refuse, read.min_chars), (4, true, standard().min_chars));
        assert!(read.words_of(Part::Basis).is_empty());
    }

    #[test]
    fn the_keys_of_earlier_settings_still_count() {
        let earlier: Table = "min_chars = 30\nforbidden = [\"再议\"]".parse().unwrap();
        let both = read(defaults(), "", "reply.toml", &earlier).unwrap();
        assert_eq!((both.min_chars, both.forbidden), (30, vec!["再议".to_owned()]));
        let own = read(defaults(), "[length]\nmin_chars = 9\n", "reply.toml", &earlier).unwrap();
        assert_eq!(own.min_chars, 9);
    }

    #[test]
    fn every_fault_is_named_with_its_line() {
        let own = "[verdict]\nfail = [\"rude\"]\non_close = \"maybe\"\n[words]\nx = 1\n";
        let troubles = read(defaults(), own, "reply.toml", &Table::new()).unwrap_err().0;
        let places: Vec<_> = troubles.iter().map(|t| (t.line, t.column.as_deref().unwrap())).collect();
        assert_eq!(places, [(Some(4), "words"), (Some(2), "verdict.fail"), (Some(3), "verdict.on_close")]);
    }
}
