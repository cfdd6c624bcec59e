//! Who asks: one person under the many ways a telephone number is written down.

/// Fewer digits are a short number of an institution (12345), not of a person.
const SHORTEST: usize = 7;

/// The number without signs, spaces, full-width digits, country code or leading zero of a mobile number;
/// of several numbers the first. `None` when it tells nobody apart: none, masked, too short, or one digit
/// repeated as a filler.
pub fn by_phone(phone: &str) -> Option<String> {
    let first =
        phone.split(['、', ',', '，', ';', '；', '/']).map(str::trim).find(|part| !part.is_empty())?;
    if first.contains(['*', '＊', 'x', 'X']) {
        return None;
    }
    let digits: String = first.chars().filter_map(digit).collect();
    let digits = mobile(&digits).unwrap_or(&digits);
    let filler = digits.bytes().all(|digit| digits.starts_with(char::from(digit)));
    (digits.len() >= SHORTEST && !filler).then(|| digits.to_owned())
}

fn digit(c: char) -> Option<char> {
    let ascii = match c {
        '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0'))?,
        c => c,
    };
    ascii.is_ascii_digit().then_some(ascii)
}

/// The eleven digits of a mobile number, whatever stands before them.
fn mobile(digits: &str) -> Option<&str> {
    let bare = ["0086", "86", "0"].iter().find_map(|prefix| digits.strip_prefix(prefix))?;
    (bare.len() == 11 && bare.starts_with('1')).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_in_many_forms_is_one_person() {
        for text in [
            "13800131234",
            " 138-0013-1234 ",
            "+86 138 0013 1234",
            "008613800131234",
            "013800131234",
            "１３８００１３１２３４",
            "13800131234、0712-2888123",
        ] {
            assert_eq!(by_phone(text).as_deref(), Some("13800131234"), "{text}");
        }
        assert_eq!(by_phone("0712-2888123").as_deref(), Some("07122888123"));
        assert_eq!(by_phone("8612345678"), Some("8612345678".to_owned()));
    }

    #[test]
    fn what_tells_nobody_apart_is_nobody() {
        for text in ["", "无", "保密", "12345", "138****1234", "00000000000", "1380013xxxx", "、"] {
            assert_eq!(by_phone(text), None, "{text}");
        }
    }
}
