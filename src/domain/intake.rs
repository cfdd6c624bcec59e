//! What was taken down when a request came in. A ledger has tens of thousands of these in memory at once, most
//! of their fields empty or short: the texts stand one behind the other in a single string.

use super::code::{Kind, Origin, Urgency, codes};

codes! {
    /// The free-text intake fields of a ticket; their codes are the ledger's column names.
    pub enum Field {
        Channel = "channel",
        Category1 = "category1",
        Category2 = "category2",
        Category3 = "category3",
        Area = "area",
        Address = "address",
        Requester = "requester",
        Phone = "phone",
        Title = "title",
        Content = "content",
        /// Columns of a foreign export that have no meaning here, as a JSON object: nothing is lost.
        Extra = "extra",
        /// Corrected kind, only in amendments (intake itself keeps it typed).
        Kind = "kind",
        Urgency = "urgency",
        Origin = "origin",
    }
}

const TEXT_FIELDS: usize = Field::Extra as usize + 1;

#[derive(Clone, Debug, PartialEq)]
pub struct Intake {
    pub kind: Kind,
    pub urgency: Urgency,
    pub origin: Origin,
    /// The text fields in their order, and where each of them ends.
    texts: String,
    ends: [u32; TEXT_FIELDS],
}

impl Intake {
    pub fn new(kind: Kind, urgency: Urgency) -> Intake {
        Intake { kind, urgency, origin: Origin::Request, texts: String::new(), ends: [0; TEXT_FIELDS] }
    }

    pub fn text_fields() -> &'static [Field] {
        &Field::ALL[..TEXT_FIELDS]
    }

    pub fn get(&self, field: Field) -> &str {
        match field {
            Field::Kind => self.kind.code(),
            Field::Urgency => self.urgency.code(),
            Field::Origin => self.origin.code(),
            _ => {
                let (start, end) = self.place(field);
                &self.texts[start..end]
            }
        }
    }

    fn place(&self, field: Field) -> (usize, usize) {
        let at = field as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        (start as usize, self.ends[at] as usize)
    }

    /// Sets a field; an unknown code of kind, urgency or origin leaves the old value. Quickest in the order
    /// of the fields.
    pub fn set(&mut self, field: Field, value: &str) {
        match field {
            Field::Kind => self.kind = Kind::from_code(value).unwrap_or(self.kind),
            Field::Urgency => self.urgency = Urgency::from_code(value).unwrap_or(self.urgency),
            Field::Origin => self.origin = Origin::from_code(value).unwrap_or(self.origin),
            _ => self.set_text(field, value),
        }
    }

    fn set_text(&mut self, field: Field, value: &str) {
        let (start, end) = self.place(field);
        if end == self.texts.len() {
            self.texts.truncate(start);
            self.texts.push_str(value);
        } else {
            self.texts.replace_range(start..end, value);
        }
        for place in &mut self.ends[field as usize..] {
            // No text of four gigabytes is let in: rows and cells are bounded long before.
            *place = (*place as usize - end + start + value.len()) as u32;
        }
    }

    pub fn with(mut self, field: Field, value: impl AsRef<str>) -> Intake {
        self.set(field, value.as_ref());
        self
    }

    /// Takes room for so many bytes of texts.
    pub fn reserve(&mut self, bytes: usize) {
        self.texts.reserve_exact(bytes);
    }

    /// Empties the fields that are not to be kept, and gives their room back.
    pub fn keep(&mut self, is_kept: impl Fn(Field) -> bool) {
        let before = self.texts.len();
        for &field in Intake::text_fields().iter().filter(|&&field| !is_kept(field)) {
            if !self.get(field).is_empty() {
                self.set(field, "");
            }
        }
        if self.texts.len() < before {
            self.texts.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_field_keeps_what_was_set_last_in_any_order(
            steps in proptest::collection::vec((0..TEXT_FIELDS, "[a路灯𠮷]{0,6}"), 0..40)
        ) {
            let mut intake = Intake::new(Kind::Help, Urgency::Normal);
            let mut wanted = vec![String::new(); TEXT_FIELDS];
            for (at, text) in steps {
                intake.set(Field::ALL[at], &text);
                wanted[at] = text;
                let told: Vec<&str> = Intake::text_fields().iter().map(|&field| intake.get(field)).collect();
                prop_assert_eq!(&told, &wanted);
            }
        }
    }
}
