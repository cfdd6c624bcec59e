//! A TOML file of the office, laid over built-in defaults. Unknown keys and bad values are reported together,
//! each with its line. Values are read in place: every command reads the settings.

use super::office::MOST_FAULTS;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub struct Reader<'a> {
    defaults: DeTable<'a>,
    own: DeTable<'a>,
    text: &'a str,
    file: &'a str,
    troubles: Vec<Trouble>,
}

/// The defaults that the program carries.
pub fn built_in(text: &'static str) -> DeTable<'static> {
    DeTable::parse(text).expect("the built-in texts are tested").into_inner()
}

impl<'a> Reader<'a> {
    /// `text` laid over the defaults.
    ///
    /// # Errors
    /// It is no TOML.
    pub fn over(defaults: DeTable<'a>, text: &'a str, file: &'a str) -> Result<Reader<'a>, Troubles> {
        let own = DeTable::parse(text).map_err(|error| syntax(text, file, &error))?.into_inner();
        let mut unknown = Vec::new();
        collect_unknown(&own, &defaults, &mut Vec::new(), &mut unknown);
        let mut reader = Reader { defaults, own, text, file, troubles: Vec::new() };
        for (key, place) in unknown.into_iter().take(MOST_FAULTS) {
            reader.put(&key, Some(place.start), Wrong::UnknownSetting { key: key.clone() });
        }
        Ok(reader)
    }

    /// What was read, unless there was a fault.
    ///
    /// # Errors
    /// Every fault, with line and key.
    pub fn finish<T>(self, read: Option<T>) -> Result<T, Troubles> {
        match (read, self.troubles) {
            (Some(read), troubles) if troubles.is_empty() => Ok(read),
            (_, troubles) => Err(Troubles(troubles)),
        }
    }

    /// The value of a key like `a.b`, the office's own before the default.
    pub fn value(&self, key: &str) -> Option<&DeValue<'a>> {
        match deepest(&self.own, key) {
            (Some(value), "") => Some(value.get_ref()),
            // Something else stands where its table should.
            (Some(value), _) if !value.get_ref().is_table() => None,
            _ => match deepest(&self.defaults, key) {
                (Some(value), "") => Some(value.get_ref()),
                _ => None,
            },
        }
    }

    /// Does the office itself say so?
    pub fn is_own(&self, key: &str) -> bool {
        matches!(deepest(&self.own, key), (Some(_), ""))
    }

    /// A value in the form it should have; anything else is a fault.
    pub fn read<T>(&mut self, key: &str, read: impl Fn(&DeValue) -> Option<T>) -> Option<T> {
        let found = self.value(key).and_then(read);
        if found.is_none() {
            self.bad(key);
        }
        found
    }

    /// What stands where the value should, told once: a value in the place of a table is a fault of all its keys.
    fn bad(&mut self, key: &str) {
        let (own, rest) = deepest(&self.own, key);
        let key = key.strip_suffix(rest).unwrap_or(key).trim_end_matches('.');
        let place = own.map(|own| own.span().start);
        let detail = format!("{key} = {}", own.map_or(String::new(), |own| shown(own.get_ref())));
        let is_told = |trouble: &Trouble| trouble.column.as_deref() == Some(key);
        if rest.is_empty() || !self.troubles.iter().any(is_told) {
            self.put(key, place, Wrong::BadSetting { detail });
        }
    }

    /// Reports a fault at the key's value.
    pub fn fault(&mut self, key: &str, what: Wrong) {
        self.fault_at(key, &[], what);
    }

    /// The same at the line where the first of `parts` stands that is there: a value may go over many lines.
    pub fn fault_at(&mut self, key: &str, parts: &[&str], what: Wrong) {
        let place = deepest(&self.own, key).0.map(|own| {
            let Range { start, end } = own.span();
            let text = self.text.get(start..end).unwrap_or_default();
            start + parts.iter().find_map(|part| text.find(part)).unwrap_or(0)
        });
        self.put(key, place, what);
    }

    fn put(&mut self, key: &str, place: Option<usize>, what: Wrong) {
        let trouble = Trouble::of(self.file, what).column(key);
        self.troubles.push(match place {
            Some(place) => trouble.line(line_of(self.text, place)),
            None => trouble,
        });
    }

    pub fn file(&self) -> &'a str {
        self.file
    }

    pub fn flag(&mut self, key: &str) -> Option<bool> {
        self.read(key, |value| value.as_bool())
    }

    pub fn number(&mut self, key: &str) -> Option<u32> {
        self.number_in(key, 0..=9_999)
    }

    pub fn number_in(&mut self, key: &str, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
        self.read(key, |value| integer(value).filter(|number| range.contains(number)))
    }

    pub fn text(&mut self, key: &str) -> Option<String> {
        self.text_if(key, |_| true)
    }

    pub fn text_if(&mut self, key: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
        self.read(key, |value| value.as_str().filter(|text| fits(text)).map(str::to_owned))
    }

    pub fn texts(&mut self, key: &str) -> Option<Vec<String>> {
        self.list(key, |text| Some(text.to_owned()))
    }

    /// An array of texts, each of which stands for something.
    pub fn list<T>(&mut self, key: &str, item: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
        self.read(key, |value| {
            value.as_array()?.iter().map(|value| value.get_ref().as_str().and_then(&item)).collect()
        })
    }
}

/// Follows a key like `a.b` as far as there are values; also what of the key is left.
fn deepest<'t, 'a, 'k>(table: &'t DeTable<'a>, key: &'k str) -> (Option<&'t Spanned<DeValue<'a>>>, &'k str) {
    let (mut last, mut rest, mut inside) = (None, key, Some(table));
    while let Some(table) = inside.filter(|_| !rest.is_empty()) {
        let (name, behind) = rest.split_once('.').unwrap_or((rest, ""));
        let Some(value) = table.get(name) else { break };
        (last, rest, inside) = (Some(value), behind, value.get_ref().as_table());
    }
    (last, rest)
}

/// The keys that the defaults do not have, and where they stand.
fn collect_unknown<'t>(
    own: &'t DeTable,
    known: &DeTable,
    path: &mut Vec<&'t str>,
    unknown: &mut Vec<(String, Range<usize>)>,
) {
    for (key, value) in own {
        path.push(key.get_ref());
        match (known.get(key.get_ref().as_ref()).map(Spanned::get_ref), value.get_ref()) {
            (Some(DeValue::Table(known)), DeValue::Table(own)) => collect_unknown(own, known, path, unknown),
            (Some(_), _) => {}
            (None, _) => unknown.push((path.join("."), key.span())),
        }
        path.pop();
    }
}

fn syntax(text: &str, file: &str, error: &toml::de::Error) -> Trouble {
    let place = error.span().map_or(0, |span| span.start);
    let what = Wrong::BadSetting { detail: error.message().to_owned() };
    Trouble::of(file, what).line(line_of(text, place))
}

fn line_of(text: &str, place: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..place.min(text.len())]).count() + 1
}

pub fn integer(value: &DeValue) -> Option<u32> {
    let number = value.as_integer()?;
    u32::try_from(i64::from_str_radix(number.as_str(), number.radix()).ok()?).ok()
}

fn shown(value: &DeValue) -> String {
    match value {
        DeValue::String(text) => format!("\"{text}\""),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        other => other.type_str().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEFAULTS: &str = "[a]\nn = 1\n[a.b]\nlist = [\"x\"]\nrule = { limit = \"5wd\", source = \"E\" }\n";

    fn reader(own: &str) -> Reader<'_> {
        Reader::over(built_in(DEFAULTS), own, "file").unwrap()
    }

    fn told(reader: Reader) -> Vec<(Option<usize>, String)> {
        let troubles = reader.finish(None::<()>).unwrap_err().0;
        troubles.into_iter().map(|trouble| (trouble.line, trouble.column.unwrap())).collect()
    }

    #[test]
    fn own_values_come_before_the_defaults_key_by_key() {
        let mut own = reader("[a.b]\nrule.limit = \"2wd\"\n");
        assert_eq!(own.number("a.n"), Some(1));
        assert_eq!(own.texts("a.b.list"), Some(vec!["x".to_owned()]));
        assert_eq!(own.text("a.b.rule.limit").as_deref(), Some("2wd"));
        assert_eq!(own.text("a.b.rule.source").as_deref(), Some("E"));
        for (number, read) in [("0x1_0", 16), ("+5", 5), ("-0", 0)] {
            assert_eq!(reader(&format!("a.n = {number}")).number("a.n"), Some(read));
        }
    }

    #[test]
    fn a_fault_is_told_with_the_line_of_its_value_also_where_a_name_stands_in_several_tables() {
        let mut own = reader("[c]\nn = 2\n[a]\nn = -1 # n = 2\n[a.b]\nlist = [\n  \"x\",\n  3,\n]\n");
        assert_eq!((own.number("a.n"), own.texts("a.b.list")), (None, None));
        own.fault_at("a.b.list", &["4", "3"], Wrong::NotFound);
        let wanted = [(1, "c"), (4, "a.n"), (6, "a.b.list"), (8, "a.b.list")];
        assert_eq!(told(own), wanted.map(|(line, key)| (Some(line), key.to_owned())));
    }

    #[test]
    fn a_value_where_a_table_should_be_is_one_fault() {
        let mut own = reader("\na = 7\n");
        assert_eq!((own.number("a.n"), own.texts("a.b.list")), (None, None));
        assert_eq!(told(own), [(Some(2), "a".to_owned())]);
    }

    #[test]
    fn numbers_that_do_not_fit_are_faults() {
        for number in ["99999999999999999999", "-1", "10_000", "1.0", "\"1\""] {
            assert_eq!(reader(&format!("a.n = {number}")).number("a.n"), None, "{number}");
        }
    }
}
