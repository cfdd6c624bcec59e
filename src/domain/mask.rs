//! Masking of personal data: names, telephone and identity numbers, addresses down to the door. Enough is
//! left for an office to recognise its own ticket, not enough for a stranger to find the person. A masked
//! text masks to itself.

use std::borrow::Cow;
use std::ops::Range;

const COMPOUND_SURNAMES: &[&str] = &[
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "长孙",
    "宇文", "轩辕", "端木", "南宫", "独孤", "申屠", "闻人", "澹台", "濮阳", "淳于", "太史", "公冶", "钟离",
    "万俟", "呼延", "西门", "百里", "东郭", "南门",
];
const FORMS_OF_ADDRESS: &[&str] = &["先生", "女士", "小姐", "同志", "师傅", "老师"];
const NO_NAMES: &[&str] = &["匿名", "匿名用户", "不详", "保密", "未知", "无", "无名氏", "不愿透露"];
const DOOR_WORDS: &[&str] = &["单元", "栋", "幢", "座", "楼", "层", "室", "房", "户", "号"];
const BETWEEN_NAMES: &[char] = &['、', ',', '，', '/', ';', '；'];

/// `张三` → `张*`, `欧阳娜娜` → `欧阳**`, `John Smith` → `J*** *****`; `张先生` and `匿名` stay. Several names are masked
/// one by one.
pub fn name(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    for part in text.split_inclusive(BETWEEN_NAMES) {
        let single = part.trim_end_matches(BETWEEN_NAMES);
        masked += &one_name(single);
        masked += &part[single.len()..];
    }
    masked
}

fn one_name(text: &str) -> String {
    let bare = text.trim();
    if NO_NAMES.contains(&bare) {
        return text.to_owned();
    }
    let address = FORMS_OF_ADDRESS.iter().find(|address| bare.ends_with(**address)).copied().unwrap_or("");
    let person = &bare[..bare.len() - address.len()];
    let compound = COMPOUND_SURNAMES.iter().find(|surname| person.starts_with(**surname));
    let surname = match compound {
        // 东方 alone may be surname 东 and name 方.
        Some(surname) if person.len() > surname.len() || !address.is_empty() => surname.len(),
        _ => person.chars().next().map_or(0, char::len_utf8),
    };
    let hidden =
        person[surname..].chars().map(|c| if c.is_whitespace() || "·.-".contains(c) { c } else { '*' });
    person[..surname].chars().chain(hidden).chain(address.chars()).collect()
}

/// Telephone numbers in a column of their own: `138****5678`, `0712-***8123`. The last four digits stay of
/// any other number of seven digits or more; short public numbers stay whole.
pub fn phone(column: &str) -> String {
    let mut masked = String::with_capacity(column.len());
    for part in column.split_inclusive(BETWEEN_NAMES) {
        match text(part, &[]) {
            Cow::Owned(known) => masked += &known,
            Cow::Borrowed(other) => masked.extend(last_four(other)),
        }
    }
    masked
}

fn last_four(number: &str) -> impl Iterator<Item = char> {
    let digits = number.chars().filter(|&c| digit(c).is_some()).count();
    let stays = if digits < 7 || number.contains("***") { 0 } else { digits - 4 };
    let mut seen = 0;
    number.chars().map(move |c| {
        seen += usize::from(digit(c).is_some());
        if digit(c).is_some() && seen <= stays { '*' } else { c }
    })
}

/// The address down to the door: `3栋2单元501室` → `*栋*单元***室`, `3-2-501` → `*-*-***`. The road and the estate
/// stay.
pub fn address(column: &str) -> Cow<'_, str> {
    let chars: Vec<char> = column.chars().collect();
    let mut hidden = vec![false; chars.len()];
    for run in runs(&chars, |c| digit(c).is_some() || hyphen(c)) {
        hidden[run.clone()].fill(door_path(&chars[run]));
    }
    for run in runs(&chars, numeral) {
        if door_word(&chars, &run) {
            hidden[run].fill(true);
        }
    }
    // 3栋2单元501: the door at the very end needs no word after it.
    let door = chars.len() - chars.iter().rev().take_while(|c| digit(**c).is_some()).count();
    if hidden[..door].contains(&true) {
        hidden[door..].fill(true);
    }
    if !hidden.contains(&true) {
        return Cow::Borrowed(column);
    }
    Cow::Owned(
        chars.iter().zip(hidden).map(|(&c, hidden)| if hidden && !hyphen(c) { '*' } else { c }).collect(),
    )
}

fn runs(chars: &[char], belongs: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, _) in chars.iter().enumerate().filter(|(_, c)| belongs(**c)) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

fn hyphen(c: char) -> bool {
    matches!(c, '-' | '－' | '—')
}

fn numeral(c: char) -> bool {
    digit(c).is_some() || c.is_ascii_alphabetic() || "一二三四五六七八九十百零〇".contains(c)
}

/// At least three numbers joined by hyphens, the first of them no year.
fn door_path(run: &[char]) -> bool {
    let numbers: Vec<usize> = run.split(|&c| hyphen(c)).map(<[char]>::len).collect();
    numbers.len() >= 3 && numbers[0] < 4 && numbers.iter().all(|&digits| digits > 0)
}

/// Does the run count a building, a floor or a door? `9月28号`, `2号线` and `KTV楼` do not.
fn door_word(chars: &[char], run: &Range<usize>) -> bool {
    let after: String = chars[run.end..].iter().take(2).collect();
    let counts = DOOR_WORDS.iter().any(|word| after.starts_with(word)) && !after.starts_with("号线");
    let date = run.start > 0 && chars[run.start - 1] == '月';
    counts && !date && (run.len() < 3 || !chars[run.clone()].iter().all(char::is_ascii_alphabetic))
}

/// Masks telephone, identity and bank card numbers in free text, in full-width digits as well. What stands
/// in `keep` (the ticket's own number, say) stays. Amounts and dates stay because they are not built like
/// such a number.
pub fn text<'a>(text: &'a str, keep: &[&str]) -> Cow<'a, str> {
    let mut masked = String::new();
    let (mut at, mut copied) = (0, 0);
    while let Some(start) = next_digit(text, at) {
        let groups = Groups::at(text, start);
        at = groups.ends[0];
        let Some((span, hide)) = groups.personal(text) else { continue };
        at = span.end;
        if kept(text, &span, keep) {
            continue;
        }
        masked += &text[copied..span.start];
        masked.extend(starred(&text[span.clone()], hide));
        copied = span.end;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    masked += &text[copied..];
    Cow::Owned(masked)
}

fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8),
        '０'..='９' => Some((c as u32 - '０' as u32) as u8 + b'0'),
        _ => None,
    }
}

/// The next ASCII or full-width digit; looks at bytes, because most text holds none.
fn next_digit(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let wide = |at: usize| matches!(bytes.get(at..at + 3), Some([0xef, 0xbc, 0x90..=0x99]));
    (from..bytes.len()).find(|&at| bytes[at].is_ascii_digit() || (bytes[at] == 0xef && wide(at)))
}

fn kept(text: &str, span: &Range<usize>, keep: &[&str]) -> bool {
    let holds =
        |word: &str| text.match_indices(word).any(|(at, _)| at <= span.start && span.end <= at + word.len());
    keep.iter().any(|word| !word.is_empty() && holds(word))
}

fn starred(number: &str, hide: Range<usize>) -> impl Iterator<Item = char> {
    let mut seen = 0;
    number.chars().map(move |c| {
        let hidden = digit(c).is_some() && hide.contains(&seen);
        seen += usize::from(digit(c).is_some());
        if hidden { '*' } else { c }
    })
}

const MOST_GROUPS: usize = 4;
const MOST_DIGITS: usize = 20;

/// Up to four runs of digits with at most two blanks, hyphens or brackets between them.
struct Groups {
    start: usize,
    count: usize,
    lengths: [usize; MOST_GROUPS],
    ends: [usize; MOST_GROUPS],
    digits: [u8; MOST_DIGITS],
}

impl Groups {
    fn at(text: &str, start: usize) -> Groups {
        let mut groups = Groups {
            start,
            count: 0,
            lengths: [0; MOST_GROUPS],
            ends: [start; MOST_GROUPS],
            digits: [0; MOST_DIGITS],
        };
        let (mut at, mut total, mut between) = (start, 0, 0);
        for c in text[start..].chars() {
            at += c.len_utf8();
            let Some(value) = digit(c) else {
                between += 1;
                if between > 2 || !(c.is_whitespace() || hyphen(c) || "()（）".contains(c)) {
                    break;
                }
                continue;
            };
            if between > 0 || groups.count == 0 {
                if groups.count == MOST_GROUPS {
                    break;
                }
                groups.count += 1;
            }
            between = 0;
            groups.lengths[groups.count - 1] += 1;
            groups.ends[groups.count - 1] = at;
            if let Some(place) = groups.digits.get_mut(total) {
                *place = value;
            }
            total += 1;
        }
        groups
    }

    /// The longest start of the groups that is a personal number: where it stands, and which of its digits
    /// to hide.
    fn personal(&self, text: &str) -> Option<(Range<usize>, Range<usize>)> {
        (1..=self.count).rev().find_map(|count| {
            let lengths = &self.lengths[..count];
            let digits = self.digits.get(..lengths.iter().sum())?;
            let (before, after) = (&text[..self.start], &text[self.ends[count - 1]..]);
            let hide = identity(lengths, digits, ends_in_x(after)).or_else(|| {
                let phone = telephone(lengths, digits)?;
                (!amount(before, after)).then_some(phone)
            })?;
            Some((self.start..self.ends[count - 1], hide))
        })
    }
}

fn ends_in_x(after: &str) -> bool {
    let mut after = after.chars();
    after.next().is_some_and(|c| "XxＸｘ×".contains(c))
        && !after.next().is_some_and(|c| c.is_ascii_alphanumeric())
}

/// `￥13800000000`, `13800000000元`, `13800000000.5`.
fn amount(before: &str, after: &str) -> bool {
    let mut next = after.chars();
    let fraction = next.next() == Some('.') && next.next().is_some_and(|c| digit(c).is_some());
    fraction || after.starts_with(['元', '万', '亿', '块']) || before.ends_with(['¥', '￥', '.', '$'])
}

fn telephone(lengths: &[usize], digits: &[u8]) -> Option<Range<usize>> {
    let mobile = |number: &[u8]| number.len() == 11 && number[0] == b'1' && number[1] >= b'3';
    match lengths {
        [11] | [3, 4, 4] | [3, 8] | [7, 4] | [4, 3, 4] | [4, 4, 3] | [3, 3, 5] if mobile(digits) => {
            Some(3..7)
        }
        [13] | [2, 11] | [2, 3, 4, 4] if digits.starts_with(b"86") && mobile(&digits[2..]) => Some(5..9),
        [12] if digits[0] == b'0' && mobile(&digits[1..]) => Some(4..8),
        [10..=12] | [3..=4, 7..=8] => {
            let area = if matches!(digits[1], b'1' | b'2') { 3 } else { 4 };
            let split = lengths.len() == 1 || lengths[0] == area;
            let local = digits.len() - area;
            let real =
                digits[0] == b'0' && digits[1] != b'0' && digits[area] >= b'2' && (7..=8).contains(&local);
            (split && real).then_some(area..digits.len() - 4)
        }
        _ => None,
    }
}

/// Identity numbers (18 digits, 17 and X, the old 15) and bank cards. A number counts when its province or
/// its birthday is real: a slip in one of them must not lay it open, and a ticket number built of a date
/// has neither.
fn identity(lengths: &[usize], digits: &[u8], x: bool) -> Option<Range<usize>> {
    match lengths {
        [18] | [6, 8, 4] if province(digits) || birthday(digits, 6, true) => Some(6..16),
        [17] | [6, 8, 3] if x => Some(6..16),
        [15] if province(digits) && birthday(digits, 6, false) => Some(6..13),
        [16 | 19] | [4, 4, 4, 4] if digits.starts_with(b"62") => Some(6..digits.len() - 2),
        _ => None,
    }
}

fn province(digits: &[u8]) -> bool {
    matches!(number(&digits[..2]), 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 91)
}

fn birthday(digits: &[u8], at: usize, century: bool) -> bool {
    let (year, rest) = digits[at..].split_at(if century { 4 } else { 2 });
    let real = !century || (1900..2100).contains(&number(year));
    real && (1..=12).contains(&number(&rest[..2])) && (1..=31).contains(&number(&rest[2..4]))
}

fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(mask: impl Fn(&str) -> String, pairs: &[(&str, &str)]) {
        for (plain, masked) in pairs {
            assert_eq!(mask(plain), *masked, "{plain}");
            assert_eq!(mask(masked), *masked, "masked twice: {plain}");
        }
    }

    #[test]
    fn names_keep_the_surname() {
        each(
            name,
            &[
                ("张三", "张*"),
                ("欧阳娜娜", "欧阳**"),
                ("东方", "东*"),
                ("张先生", "张先生"),
                ("欧阳女士", "欧阳女士"),
                ("李小四先生", "李**先生"),
                ("匿名", "匿名"),
                ("不详", "不详"),
                (" 保密 ", " 保密 "),
                ("John Smith", "J*** *****"),
                ("阿卜·买买提", "阿*·***"),
                ("张三、李四", "张*、李*"),
                ("𠮷野", "𠮷*"),
                ("", ""),
            ],
        );
    }

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
        assert_eq!(text("420902198001011234 13812345678", &[]), "420902**********34 138****5678");
        for honest in [
            "工单250912101108115409于2025-09-28 09:10:00受理，2025年9月28日前办结",
            "金额13800000000元，￥13800000000，13800000000.50，20250928，3,600元",
            "编号1812E4465594、031116，热线12345，107国道，100-200-300米",
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
    }

    #[test]
    fn addresses_end_before_the_door() {
        each(
            |plain| address(plain).into_owned(),
            &[
                ("书院街幸福小区3栋2单元501室", "书院街幸福小区*栋*单元***室"),
                ("长征路18号Ａ座十二楼", "长征路**号Ａ座**楼"),
                ("B2座3-2-501", "**座*-*-***"),
                ("２号楼１０２", "*号楼***"),
                ("地铁2号线9月28号2025-09-28 KTV楼下107国道", "地铁2号线9月28号2025-09-28 KTV楼下107国道"),
            ],
        );
    }

    #[test]
    fn any_text_is_taken_and_hostile_lengths_stay_cheap() {
        for unit in ["1", "1-", "13812345678", "０", "1 ", "(", "138-", "3栋"] {
            let long = unit.repeat(20_000);
            let _ = (text(&long, &["1"]), phone(&long), name(&long), address(&long));
        }
    }
}
