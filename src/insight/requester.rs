//! Who asks: one key for one person, however the number was written. Blank and withheld names and the
//! office's own seats are nobody, so that they never make a group.

use super::normal::normal;

/// Shortest number that can be a person's: a local one without its area code.
const SHORTEST: usize = 7;

/// What says that a requester is unknown, and the numbers of the office's own seats.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nobody {
    words: Vec<String>,
    seats: Vec<String>,
}

impl Nobody {
    pub fn new(words: &[String], seats: &[String]) -> Nobody {
        let seats = seats.iter().map(|seat| national(&digits(seat)));
        Nobody { words: words.iter().map(|word| normal(word)).collect(), seats: seats.collect() }
    }

    /// The key of a person by telephone or by the platform's own id; `None` when nobody can say who it is.
    /// A bare name is no key: two people may share it.
    pub fn key(&self, phone: &str, name: &str) -> Option<String> {
        self.phone(phone).or_else(|| self.id(name)).or_else(|| self.id(phone))
    }

    /// Who it may be, for counting only: the key, else the name.
    pub fn person(&self, phone: &str, name: &str) -> Option<String> {
        let bare = || Some(normal(name)).filter(|name| !self.is_nobody(name));
        self.key(phone, name).or_else(bare)
    }

    fn is_nobody(&self, normal: &str) -> bool {
        normal.is_empty() || normal.contains('*') || self.words.iter().any(|word| word == normal)
    }

    /// The first real number of a cell that may hold several.
    pub fn phone(&self, cell: &str) -> Option<String> {
        if is_plain_mobile(cell) && !self.seats.iter().any(|seat| seat == cell) {
            return Some(cell.to_owned());
        }
        let numbers =
            cell.split(['、', ',', '，', ';', '；', '/', '\n']).filter(|number| !number.contains('*'));
        let numbers = numbers.map(|number| national(&digits(number)));
        let real = |number: &String| {
            let same = number.bytes().all(|digit| number.starts_with(digit as char));
            number.len() >= SHORTEST && !same && !self.seats.contains(number)
        };
        numbers.into_iter().find(real)
    }

    /// A platform's id or an identity number: letters and digits, at least five, some of them digits.
    fn id(&self, cell: &str) -> Option<String> {
        let id = normal(cell);
        let is_id = id.len() >= 5
            && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
            && id.bytes().filter(u8::is_ascii_digit).count() >= 3
            && id.bytes().any(|b| b.is_ascii_alphabetic() || id.len() == 18);
        (is_id && !self.is_nobody(&id)).then_some(id)
    }
}

/// The digits of a number, full width ones included; what follows 转 is an extension.
fn digits(number: &str) -> String {
    let number = normal(number);
    number.split(['转', 'e', '#']).next().unwrap_or("").chars().filter(char::is_ascii_digit).collect()
}

/// A mobile number as most cells hold it, with nothing to level, part or strip.
fn is_plain_mobile(cell: &str) -> bool {
    let digits = cell.as_bytes();
    digits.len() == 11
        && digits[0] == b'1'
        && digits.iter().all(u8::is_ascii_digit)
        && digits.iter().any(|&digit| digit != b'1')
}

/// Without the country's code and its leading zeros.
fn national(digits: &str) -> String {
    let bare = digits.strip_prefix("00").unwrap_or(digits);
    match bare.strip_prefix("86") {
        Some(rest) if rest.len() == 11 && rest.starts_with('1') => rest.to_owned(),
        Some(rest) if rest.len() >= 9 && bare.len() >= 12 => format!("0{}", rest.trim_start_matches('0')),
        // 0138…: a mobile number dialled as a long-distance call.
        _ if digits.len() == 12 && digits.starts_with("01") && !digits.starts_with("010") => {
            digits[1..].to_owned()
        }
        _ => digits.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nobody() -> Nobody {
        let words = ["无", "匿名", "保密", "不详"].map(str::to_owned);
        Nobody::new(&words, &["0712-2812345".to_owned()])
    }

    #[test]
    fn dup04_one_number_in_every_spelling_is_one_person() {
        let one = nobody().key("138 0013 8000", "").unwrap();
        for spelling in [
            "+8613800138000",
            "138-0013-8000",
            "１３８００１３８０００",
            "0086 138 0013 8000",
            "013800138000、无",
            "无/13800138000",
        ] {
            assert_eq!(nobody().key(spelling, "王先生"), Some(one.clone()), "{spelling}");
        }
        assert_ne!(nobody().key("13800138001", ""), Some(one));
        assert_eq!(nobody().key("+86 712 2888123", ""), nobody().key("0712-2888123", ""));
    }

    #[test]
    fn dup05_blank_withheld_and_seat_numbers_are_nobody() {
        for phone in [
            "",
            " ",
            "无",
            "匿名",
            "保密",
            "不详",
            "0712-2812345",
            "07122812345",
            "+867122812345",
            "12345",
            "00000000000",
            "138****8000",
        ] {
            assert_eq!(nobody().key(phone, "张三"), None, "{phone}");
            assert_eq!(nobody().person(phone, "保密"), None, "{phone}");
        }
    }

    #[test]
    fn an_id_of_the_platform_is_a_key_and_a_name_only_counts() {
        assert_eq!(nobody().key("", "U0028571"), Some("u0028571".to_owned()));
        assert_eq!(nobody().key("无", "张三"), None);
        assert_eq!(nobody().person("无", "张三"), Some("张三".to_owned()));
    }
}
