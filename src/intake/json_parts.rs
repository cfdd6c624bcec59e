//! Arrays and objects of JSON cut into their parts: text that is still to be read, so many parts at most, and
//! how many there are. Keys that come twice are kept, for a fault that names them.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// Key and value, in order.
pub type Entries<'t> = Vec<(Cow<'t, str>, &'t RawValue)>;

/// A JSON string, borrowed when it holds no escapes.
#[derive(Deserialize)]
pub struct Text<'t>(#[serde(borrow)] pub Cow<'t, str>);

pub struct Elements {
    pub most: usize,
}

impl<'de> DeserializeSeed<'de> for Elements {
    type Value = (Vec<&'de RawValue>, usize);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Elements {
    type Value = (Vec<&'de RawValue>, usize);

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        while elements.len() < self.most {
            match array.next_element()? {
                Some(element) => elements.push(element),
                None => {
                    let all = elements.len();
                    return Ok((elements, all));
                }
            }
        }
        let mut all = elements.len();
        while array.next_element::<IgnoredAny>()?.is_some() {
            all += 1;
        }
        Ok((elements, all))
    }
}

pub struct Keys {
    pub most: usize,
}

impl<'de> DeserializeSeed<'de> for Keys {
    type Value = (Entries<'de>, usize);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Keys {
    type Value = (Entries<'de>, usize);

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut entries, mut all) = (Vec::new(), 0);
        while let Some((Text(key), value)) = map.next_entry()? {
            all += 1;
            if all <= self.most {
                entries.push((key, value));
            }
        }
        Ok((entries, all))
    }
}
