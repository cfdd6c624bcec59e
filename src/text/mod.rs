//! Every word a person reads, in Chinese and English. Both fields of [`Words`] must be given, so a
//! missing translation does not compile.

pub mod bureau;
mod calendar_fault;
pub mod command_line;
pub mod duty;
pub mod formulas;
pub mod help;
mod help_belonging;
mod help_bureau;
mod help_duty;
mod help_handling;
mod help_intake;
mod help_learning;
mod help_ledger;
mod help_letters;
mod help_reading;
mod help_reply;
mod help_report;
mod help_screening;
mod help_shared;
pub mod labels;
pub mod labels_belonging;
pub mod learning;
pub mod letter;
pub mod letters;
pub mod message;
pub mod moment;
pub mod names;
pub mod names_beyond;
pub mod office;
pub mod phrase;
pub mod refusal;
mod refusal_belonging;
mod refusal_bureau;
pub mod reply;
pub mod screening;
pub mod story;
mod synonym_words;
pub mod synonyms;
pub mod synonyms_bureau;
pub mod trouble;
pub mod usage;
pub mod year;

#[cfg(test)]
mod wording;

pub use message::Message;

/// The language of everything a person reads. Machine output (keys, codes) is the same in both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lang {
    Zh,
    En,
}

impl Lang {
    /// Of a name or a locale: `zh`, `en`, `zh_CN.UTF-8`, `en-GB`.
    pub fn of(name: &str) -> Option<Lang> {
        let name = name.trim().to_ascii_lowercase();
        match name.get(..2)? {
            "zh" => Some(Lang::Zh),
            "en" => Some(Lang::En),
            _ => None,
        }
    }
}

/// One fixed text in both languages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Words {
    pub zh: &'static str,
    pub en: &'static str,
}

pub const fn words(zh: &'static str, en: &'static str) -> Words {
    Words { zh, en }
}

impl Words {
    pub fn pick(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }

    /// Does somebody mean the thing of this code and these words, whose name they type in either language?
    pub fn names(self, code: &str, typed: &str) -> bool {
        [code, self.zh, self.en].contains(&typed.trim())
    }
}
