//! What citizens write, where the program looks into it: masks, places, likeness, replies, and the guards of
//! spreadsheet cells.

use crate::domain::mask;
use crate::domain::reply::{Standard, answer_length, judge_text, same_wording};
use crate::guard;
use crate::insight::place::PlaceWords;
use crate::insight::{grams, normal, search};
use crate::store::office::Office;
use std::sync::OnceLock;

pub fn texts(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    masked(text);
    let guarded = guard::guarded(text);
    assert!(!guard::is_bare(&guarded), "{guarded} acts");
    match guard::lifted(&guarded) {
        Some(own) => assert_eq!(own, text),
        None => assert_eq!(guarded, text),
    }
    found(text);
    let standard = standard();
    let _ = judge_text(text, standard);
    assert!(answer_length(text, standard) <= text.chars().count());
    assert_eq!(same_wording(&same_wording(text)), same_wording(text));
}

fn standard() -> &'static Standard {
    static STANDARD: OnceLock<Standard> = OnceLock::new();
    STANDARD.get_or_init(|| Office::standard().settings.rules.reply)
}

/// The first line is the requester, the second the phone, the third the address, the rest the content.
fn masked(text: &str) {
    let mut lines = text.splitn(4, '\n');
    let [name, phone, address, content] = std::array::from_fn(|_| lines.next().unwrap_or_default());
    let mut shield = mask::Shield::new("A12345678");
    shield.learn(name, phone);
    for masked in [
        mask::name(name),
        mask::phone(phone),
        mask::address(address).into_owned(),
        mask::text(content, &["A12345678"]).into_owned(),
        shield.text(content),
    ] {
        // Full-width digits belong to the number they stand in.
        let wide = |c: char| char::from_u32((c as u32).wrapping_sub('０' as u32 - '0' as u32));
        let half: String =
            masked.chars().map(|c| wide(c).filter(char::is_ascii_digit).unwrap_or(c)).collect();
        let mobile = half.as_bytes().split(|byte| !byte.is_ascii_digit()).any(is_mobile);
        assert!(!mobile, "a mobile number stays: {masked}");
    }
}

/// The least a mask owes: a number of eleven plain digits that a telephone has.
fn is_mobile(digits: &[u8]) -> bool {
    digits.len() == 11 && digits[0] == b'1' && (b'3'..=b'9').contains(&digits[1])
}

fn found(text: &str) {
    let plain = normal::normal(text);
    let chars: Vec<char> = plain.chars().collect();
    let words = PlaceWords::new(["路", "小区", "村", "学校"]);
    for name in words.names(&chars) {
        let _ = format!("{name:?}");
    }
    grams::each(&grams::characters(grams::clipped(text)), |gram, _| {
        let _ = grams::hash(gram);
    });
    let ranked = search::rank(&[[text, "", ""], ["", text, "路灯"]], |one| *one, text);
    assert!(ranked.iter().all(|(_, score)| score.is_finite()));
}
