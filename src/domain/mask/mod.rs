//! Masking of personal data: names, telephone and identity numbers, accounts, plates, addresses down to the
//! door. Enough is left for an office to recognise its own ticket, not enough for a stranger to find the
//! person. A masked text masks to itself.

mod cue;
mod door;
mod handle;
mod number;
mod person;

use super::event::{Field, Intake};
use person::BETWEEN_NAMES;
use std::borrow::Cow;
use std::ops::Range;

pub use person::column as name;

/// Telephone numbers in a column of their own: `138****5678`, `0712-***8123`. The last four digits stay of
/// any other number of seven digits or more; short public numbers stay whole.
pub fn phone(column: &str) -> String {
    let mut masked = String::with_capacity(column.len());
    for part in column.split_inclusive(BETWEEN_NAMES) {
        match text(part, &[]) {
            Cow::Owned(known) => masked += &known,
            Cow::Borrowed(other) => masked.extend(number::last_four(other)),
        }
    }
    masked
}

/// The address down to the door: `3栋2单元501室` → `*栋*单元***室`, `3-2-501` → `*-*-***`. The road and the estate
/// stay.
pub fn address(column: &str) -> Cow<'_, str> {
    then(door::column(column), running)
}

/// Masks running text. What stands in `keep` (the ticket's own number, say) stays.
pub fn text<'a>(text: &'a str, keep: &[&str]) -> Cow<'a, str> {
    let Some((word, rest)) = keep.split_first() else { return running(text) };
    let mut masked = String::new();
    let mut copied = 0;
    let found = memchr::memmem::find_iter(text.as_bytes(), word.as_bytes());
    for at in found.filter(|&at| is_whole(text, at, word)) {
        masked += &self::text(&text[copied..at], rest);
        masked += word;
        copied = at + word.len();
    }
    if copied == 0 {
        return self::text(text, rest);
    }
    masked += &self::text(&text[copied..], rest);
    if masked == text { Cow::Borrowed(text) } else { Cow::Owned(masked) }
}

/// Below this nothing is taken for a personal number; a ticket `138` must not cut one in two.
const SHORTEST_KEPT: usize = 7;

fn is_whole(text: &str, at: usize, word: &str) -> bool {
    if word.is_empty() {
        return false;
    }
    let joins = |c: Option<char>| c.is_some_and(|c| number::digit(c).is_some());
    let (before, after) = (text[..at].chars().next_back(), text[at + word.len()..].chars().next());
    word.chars().count() >= SHORTEST_KEPT && !joins(before) && !joins(after)
}

fn running(text: &str) -> Cow<'_, str> {
    let numbers = then(number::numbers(text), handle::handles);
    then(then(numbers, door::within), person::cued)
}

fn then<'a>(text: Cow<'a, str>, mask: impl Fn(&str) -> Cow<'_, str>) -> Cow<'a, str> {
    let changed = match mask(&text) {
        Cow::Owned(changed) => Some(changed),
        Cow::Borrowed(_) => None,
    };
    changed.map_or(text, Cow::Owned)
}

/// Masks the texts of one ticket, whose requester is known: the name is found without a cue, and the number
/// without an area code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shield {
    number: String,
    /// What is looked for, and what stands there instead.
    known: Vec<(String, String)>,
}

impl Shield {
    /// For texts about a ticket of which only the number is known.
    pub fn new(number: &str) -> Shield {
        Shield { number: number.to_owned(), known: Vec::new() }
    }

    pub fn of(number: &str, intake: &Intake) -> Shield {
        let mut shield = Shield::new(number);
        shield.learn(intake.get(Field::Requester), intake.get(Field::Phone));
        shield
    }

    /// Takes in another requester and number.
    pub fn learn(&mut self, requester: &str, numbers: &str) {
        let names = person::names_of(requester).map(|plain| (plain.to_owned(), name(plain)));
        let digits = |part: &str| part.chars().filter(|&c| number::digit(c).is_some()).count();
        let local =
            numbers.split(BETWEEN_NAMES).map(str::trim).filter(|part| (7..=8).contains(&digits(part)));
        let local = local.map(|plain| (plain.to_owned(), phone(plain)));
        self.known.extend(names.chain(local).filter(|(plain, masked)| plain != masked));
    }

    pub fn text(&self, text: &str) -> String {
        let stands = |plain: &str| memchr::memmem::find(text.as_bytes(), plain.as_bytes()).is_some();
        let found = self.known.iter().filter(|(plain, _)| stands(plain));
        let replaced = found.fold(Cow::Borrowed(text), |text, (plain, masked)| {
            Cow::Owned(text.replace(plain.as_str(), masked))
        });
        self::text(&replaced, &[&self.number]).into_owned()
    }

    /// The value of an intake field.
    pub fn field(&self, field: Field, value: &str) -> String {
        match field {
            Field::Requester => name(value),
            Field::Phone => self.text(&phone(value)),
            Field::Address | Field::Area => self.text(&address(value)),
            _ => self.text(value),
        }
    }
}

/// The text with a star for every character of these ranges, the earlier of two that overlap.
fn starred(text: &str, mut hidden: Vec<Range<usize>>) -> String {
    hidden.sort_by_key(|range| range.start);
    let mut masked = String::with_capacity(text.len());
    let mut copied = 0;
    for range in hidden.into_iter().filter(|range| range.start < range.end) {
        if range.start >= copied {
            masked += &text[copied..range.start];
            masked.extend(text[range.clone()].chars().map(|_| '*'));
            copied = range.end;
        }
    }
    masked += &text[copied..];
    masked
}

#[cfg(test)]
mod given {
    /// Each plain text becomes the other, and stays so.
    pub fn each(mask: impl Fn(&str) -> String, pairs: &[(&str, &str)]) {
        for (plain, masked) in pairs {
            assert_eq!(mask(plain), *masked, "{plain}");
            assert_eq!(mask(masked), *masked, "masked twice: {plain}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::given::each;
    use super::*;
    use crate::domain::code::{Kind, Urgency};

    #[test]
    fn telephone_numbers_keep_their_ends() {
        each(
            phone,
            &[
                ("13812345678", "138****5678"),
                ("+8613812345678", "+86138****5678"),
                ("+86 138 1234 5678", "+86 138 **** 5678"),
                ("138-1234-5678", "138-****-5678"),
                ("１３８１２３４５６７８", "１３８****５６７８"),
                ("0712-2858123", "0712-***8123"),
                ("（0712）2858123", "（0712）***8123"),
                ("07122858123", "0712***8123"),
                ("010-85812345", "010-****2345"),
                ("2858123", "***8123"),
                ("13812345678、2858123", "138****5678、***8123"),
                ("12345", "12345"),
                ("不详", "不详"),
            ],
        );
    }

    #[test]
    fn numbers_written_in_odd_ways_are_found() {
        each(
            |plain| text(plain, &[]).into_owned(),
            &[
                ("Tel.13812345678", "Tel.138****5678"),
                ("1.13812345678", "1.138****5678"),
                ("138.1234.5678", "138.****.5678"),
                ("1 3 8 1 2 3 4 5 6 7 8", "1 3 8 * * * * 5 6 7 8"),
                ("138 12 34 56 78", "138 ** ** 56 78"),
                ("138·1234·5678", "138·****·5678"),
                ("１３８ １２３４ ５６７８", "１３８ **** ５６７８"),
                ("86-712-2858123", "86-712-***8123"),
                ("0712 285 8123", "0712 *** 8123"),
                ("13812345678 元宝街", "138****5678 元宝街"),
                ("42090219800101123 X", "420902**********3 X"),
                ("4111 1111 1111 1111", "4111 11** **** **11"),
                ("6222021234567890123", "622202***********23"),
            ],
        );
    }

    #[test]
    fn identity_numbers_keep_six_and_two() {
        let masked =
            [("420902198001011234", "420902**********34"), ("42090219800101123X", "420902**********3X")];
        each(|plain| text(plain, &[]).into_owned(), &masked);
        each(|plain| text(plain, &[]).into_owned(), &[("420902800101123", "420902*******23")]);
    }

    #[test]
    fn free_text_loses_only_personal_numbers() {
        let plain =
            "张先生(电话13812345678，或 0712-2858123)身份证42090219800101123x，卡6222 0212 3456 7890。";
        let masked =
            "张先生(电话138****5678，或 0712-***8123)身份证420902**********3x，卡6222 02** **** **90。";
        assert_eq!(text(plain, &[]), masked);
        assert_eq!(text(masked, &[]), masked);
        assert_eq!(text("13812345678 13912345678", &[]), "138****5678 139****5678");
        // Found by fuzzing: what looks like an amount may be a telephone.
        assert_eq!(
            text(
                "请联系13812345678元旦前回复，支付宝$13812345678，138.12345678元旦，13812345678.5月1日",
                &[]
            ),
            "请联系138****5678元旦前回复，支付宝$138****5678，138.****5678元旦，138****5678.5月1日"
        );
        assert_eq!(text("420902198001011234 13812345678", &[]), "420902**********34 138****5678");
        for honest in [
            "工单250912101108115409于2025-09-28 09:10:00受理，2025年9月28日前办结",
            "金额1380000000元，￥86210800.50，补偿1560000.0000元，158.12345678万元，20250928，3,600元",
            "编号1812E4465594、031116，热线12345，107国道，100-200-300米",
            "第十八条、第120条，G316国道，国办函〔2025〕66号，4006001234567890",
            "",
        ] {
            assert!(matches!(text(honest, &[]), Cow::Borrowed(_)), "{honest}");
        }
    }

    #[test]
    fn what_is_to_be_kept_stays() {
        let plain = "工单420902198001011234、13812345678，另一13912345678";
        let keep = ["", "420902198001011234", "13812345678"];
        assert_eq!(text(plain, &keep), "工单420902198001011234、13812345678，另一139****5678");
        assert_eq!(text("13812345678", &["1381234"]), "138****5678", "a part of a number is not the ticket");
        assert_eq!(text("138 1234 5678", &["138"]), "138 **** 5678", "nor is a short one");
    }

    #[test]
    fn the_requester_is_known_in_every_text_of_a_ticket() {
        let intake = Intake::new(Kind::Help, Urgency::Normal)
            .with(Field::Requester, "王小明、赵六")
            .with(Field::Phone, "2858123");
        let shield = Shield::of("A1", &intake);
        assert_eq!(shield.text("已与王小明联系，赵六未接2858123"), "已与王**联系，赵*未接***8123");
        assert_eq!(shield.field(Field::Area, "幸福里3栋2单元501"), "幸福里*栋*单元***");
        let polite = Intake::new(Kind::Help, Urgency::Normal).with(Field::Requester, "王先生");
        assert_eq!(Shield::of("A1", &polite).text("王先生来电"), "王先生来电");
    }

    #[test]
    fn any_text_is_taken_and_hostile_lengths_stay_cheap() {
        let hostile = [
            "1",
            "1-",
            "13812345678",
            "０",
            "1 ",
            "(",
            "138-",
            "3栋",
            "3栋2单元501",
            "联系人",
            "先生",
            "a@",
            "鄂K1234",
            "微信",
        ];
        for unit in hostile {
            let long = unit.repeat(20_000);
            let _ = (text(&long, &["1111111"]), phone(&long), name(&long), address(&long));
        }
    }
}
