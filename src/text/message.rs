//! What a person is told when something cannot be done: what is the matter, and what to do about it.
//! The macro takes both texts in both languages, so a missing translation does not compile.

use std::fmt;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    pub what: String,
    /// What to do about it; may be empty.
    pub remedy: String,
}

impl Message {
    pub fn new(what: fmt::Arguments, remedy: fmt::Arguments) -> Message {
        Message { what: what.to_string(), remedy: remedy.to_string() }
    }
}

/// `message!(lang, "中文" => "办法", "English" => "remedy")`; the texts may name local variables.
macro_rules! message {
    ($lang:expr, $zh:literal => $zh_remedy:literal, $en:literal => $en_remedy:literal $(,)?) => {
        match $lang {
            $crate::text::Lang::Zh => $crate::text::Message::new(format_args!($zh), format_args!($zh_remedy)),
            $crate::text::Lang::En => $crate::text::Message::new(format_args!($en), format_args!($en_remedy)),
        }
    };
}
pub(super) use message;
