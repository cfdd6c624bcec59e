//! Addresses down to the door: a whole column of them, and doors named in running text. The road and the
//! estate stay.

use super::number::digit;
use std::borrow::Cow;
use std::ops::Range;

const DOOR_WORDS: &[&str] = &["单元", "栋", "幢", "座", "楼", "层", "室", "房", "户", "号", "#", "＃"];
/// What follows a number that counts things and is no door.
const COUNTED: &str = "户人元余米套间平㎡多个年月日%家亩名块层栋楼号期";
/// What a house number on a road is followed by; a day of the month mostly is not.
const AFTER_HOUSE: &[char] = &[
    '院', '附', '栋', '幢', '门', '商', '店', '对', '旁', '小', '铺', '单', '室', '楼', '隔', '，', '。',
    ',', '、', '；', ')', '）', '（', '(', '-', '：', '"', '”',
];
const ROADS: &[char] = &['路', '街', '巷', '弄', '道', '胡', '同', '村', '组', '湾', '里'];

/// `3栋2单元501室` → `*栋*单元***室`, `3-2-501` → `*-*-***`: every number that counts a house or a door.
pub fn column(text: &str) -> Cow<'_, str> {
    let chars: Vec<char> = text.chars().collect();
    let mut hidden = vec![false; chars.len()];
    for run in runs(&chars, |c| digit(c).is_some() || hyphen(c)) {
        hidden[run.clone()].fill(path(&chars[run], 2));
    }
    for run in runs(&chars, numeral) {
        if door_word(&chars, &run).is_some() {
            hidden[run].fill(true);
        }
    }
    // 3栋2单元501: the door at the very end needs no word after it.
    let door = chars.len() - chars.iter().rev().take_while(|c| digit(**c).is_some()).count();
    if hidden[..door].contains(&true) {
        hidden[door..].fill(true);
    }
    starred(text, &chars, &hidden)
}

/// The same in running text, where much that looks alike is none: only what leads to one household.
pub fn within(text: &str) -> Cow<'_, str> {
    if !text.contains(['室', '房', '号', '-', '－', '元', '栋', '幢', '座', '#', '＃', '楼']) {
        return Cow::Borrowed(text);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut hidden = vec![false; chars.len()];
    for run in runs(&chars, |c| digit(c).is_some() || hyphen(c)) {
        let alone = !chars.get(run.end).is_some_and(|c| "年月米元%".contains(*c));
        hidden[run.clone()].fill(alone && path(&chars[run], 3));
    }
    let numerals = runs(&chars, numeral);
    for chain in chains(&chars, &numerals) {
        chain.iter().for_each(|run| hidden[run.clone()].fill(true));
    }
    for run in &numerals {
        if room(&chars, run) || house(&chars, run) {
            hidden[run.clone()].fill(true);
        }
    }
    starred(text, &chars, &hidden)
}

fn starred<'t>(text: &'t str, chars: &[char], hidden: &[bool]) -> Cow<'t, str> {
    if !hidden.contains(&true) {
        return Cow::Borrowed(text);
    }
    let star = |(&c, &hidden): (&char, &bool)| if hidden && !hyphen(c) { '*' } else { c };
    Cow::Owned(chars.iter().zip(hidden).map(star).collect())
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

pub fn hyphen(c: char) -> bool {
    matches!(c, '-' | '－' | '—' | '–' | '‐' | '−')
}

fn numeral(c: char) -> bool {
    digit(c).is_some()
        || c.is_ascii_alphabetic()
        || ('Ａ'..='Ｚ').contains(&c)
        || "一二三四五六七八九十百零〇".contains(c)
}

/// Numbers joined by hyphens, building first, the door last: no year, no date, no span of large numbers.
fn path(run: &[char], least: usize) -> bool {
    let numbers: Vec<usize> = run.split(|&c| hyphen(c)).map(<[char]>::len).collect();
    let [first, .., last] = numbers[..] else { return false };
    let between = &numbers[1..numbers.len() - 1];
    let door = if least > 2 || numbers.len() == 2 { 3..=4 } else { 1..=4 };
    numbers.len() >= least
        && (1..4).contains(&first)
        && door.contains(&last)
        && between.iter().all(|digits| (1..=if least > 2 { 2 } else { 4 }).contains(digits))
}

/// The word behind a number that counts a building, a floor or a door; `9月28号`, `2号线` and `KTV楼` have none.
fn door_word(chars: &[char], run: &Range<usize>) -> Option<&'static str> {
    let after: String = chars[run.end..].iter().take(2).collect();
    let word = DOOR_WORDS.iter().find(|word| after.starts_with(**word))?;
    let date = run.start > 0 && chars[run.start - 1] == '月';
    let letters = chars[run.clone()].iter().filter(|c| c.is_ascii_alphabetic()).count();
    let name = letters >= 3 || letters > 0 && run.len() > 4;
    let other = ["号线", "户型", "户口", "户主"].iter().any(|word| after.starts_with(word));
    (!date && !name && !other).then_some(word)
}

/// Numbers with their door words one right after the other, the last of which is a door: `3栋2单元501`,
/// `2号楼一单元三零一室`. A building with its unit alone names no household.
fn chains(chars: &[char], numerals: &[Range<usize>]) -> Vec<Vec<Range<usize>>> {
    let mut chains: Vec<Chain> = Vec::new();
    for run in numerals {
        let word = door_word(chars, run);
        let follows =
            chains.last().is_some_and(|chain| !chain.ends_in_door && next_to(chars, chain.end, run.start));
        let door = match word {
            Some("室" | "房") => run.len() >= 3,
            Some("户" | "号") => follows && like_a_room(chars, run),
            Some(_) => false,
            // 66号2018 is a document and its year.
            None => {
                follows
                    && chains.last().is_some_and(|chain| chars[chain.end - 1] != '号')
                    && like_a_room(chars, run)
                    && !chars.get(run.end).is_some_and(|c| COUNTED.contains(*c))
            }
        };
        if word.is_none() && !door {
            continue;
        }
        // 3号楼: two words behind one number.
        let mut end = run.end + word.map_or(0, |word| word.chars().count());
        end += usize::from(word == Some("号") && chars.get(end).is_some_and(|c| "楼栋室房".contains(*c)));
        match chains.last_mut().filter(|_| follows) {
            Some(chain) => {
                chain.runs.push(run.clone());
                (chain.end, chain.ends_in_door) = (end, door);
            }
            None => chains.push(Chain { runs: vec![run.clone()], end, ends_in_door: door }),
        }
    }
    chains
        .into_iter()
        .filter(|chain| chain.ends_in_door && chain.runs.len() > 1)
        .map(|chain| chain.runs)
        .collect()
}

struct Chain {
    runs: Vec<Range<usize>>,
    end: usize,
    ends_in_door: bool,
}

/// Floor and door: `301`, `1202`, `三零一`; `460` would be door 60 of a floor.
fn like_a_room(chars: &[char], run: &Range<usize>) -> bool {
    let number = &chars[run.clone()];
    let digits: Vec<u8> = number.iter().filter_map(|&c| digit(c)).collect();
    if digits.is_empty() {
        return number.iter().all(|c| !c.is_ascii_alphabetic()) && (3..=4).contains(&number.len());
    }
    let [.., tens, ones] = digits[..] else { return false };
    digits.len() == number.len()
        && (3..=4).contains(&digits.len())
        && (b'0'..=b'3').contains(&tens)
        && (tens, ones) != (b'0', b'0')
}

/// Nothing, a blank or a hyphen between.
fn next_to(chars: &[char], end: usize, start: usize) -> bool {
    end == start || end + 1 == start && (chars[end].is_whitespace() || hyphen(chars[end]))
}

/// `501室`, `1202房`; `三室一厅` is a plan.
fn room(chars: &[char], run: &Range<usize>) -> bool {
    let digits = chars[run.clone()].iter().filter(|&&c| digit(c).is_some()).count();
    matches!(door_word(chars, run), Some("室" | "房")) && (3..=4).contains(&digits)
}

/// `长征路18号`; `路15号开工` is a day.
fn house(chars: &[char], run: &Range<usize>) -> bool {
    let on_road = run.start > 0 && ROADS.contains(&chars[run.start - 1]);
    let all_digits = chars[run.clone()].iter().all(|&c| digit(c).is_some());
    let after = chars.get(run.end + 1);
    on_road
        && all_digits
        && door_word(chars, run) == Some("号")
        && after.is_none_or(|c| AFTER_HOUSE.contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::mask::given::each;

    #[test]
    fn addresses_end_before_the_door() {
        each(
            |plain| column(plain).into_owned(),
            &[
                ("书院街幸福小区3栋2单元501室", "书院街幸福小区*栋*单元***室"),
                ("长征路18号Ａ座十二楼", "长征路**号*座**楼"),
                ("B2座3-2-501", "**座*-*-***"),
                ("幸福里3-501", "幸福里*-***"),
                ("幸福里3#501", "幸福里*#***"),
                ("２号楼１０２", "*号楼***"),
                ("地铁2号线9月28号2025-09-28 KTV楼下107国道", "地铁2号线9月28号2025-09-28 KTV楼下107国道"),
            ],
        );
    }

    #[test]
    fn doors_in_running_text_end_there_too() {
        each(
            |plain| within(plain).into_owned(),
            &[
                ("我住幸福里3栋2单元501，楼上漏水", "我住幸福里*栋*单元***，楼上漏水"),
                ("幸福里3-2-501漏水", "幸福里*-*-***漏水"),
                ("二号楼一单元三零一室", "*号楼*单元***室"),
                ("3号楼 2单元 1202户", "*号楼 *单元 ****户"),
                ("凤凰小区5栋1201户反映，2单元401业主", "凤凰小区*栋****户反映，*单元***业主"),
                ("5#302室停水，502室也停", "*#***室停水，***室也停"),
                ("长征路18号，门前积水", "长征路**号，门前积水"),
            ],
        );
    }

    #[test]
    fn what_only_looks_like_a_door_stays() {
        for honest in [
            "三室一厅，2房2厅，涉及1202户，3栋、5栋、7栋停水，3号楼2层",
            "4栋2单元电梯停运，7栋4单元6楼，10栋460户，68栋5000余户，9#10#11#栋，三层312平米，3栋105m2户型",
            "发改〔2018〕43号2018.06.06发布，9月28号、28号早上，修路15号开工，2号线，G316国道，第18号令，国办函〔2025〕66号",
            "2025-09-28，100-200-300米，3-5天，12345热线，第二单元测验，一楼大厅，十层楼高",
            "1-2-2025年，8-17-1号井",
        ] {
            assert_eq!(within(honest), honest);
        }
    }
}
