//! Place words: where in a text the name of a road, an estate, a pumping station stands. A name ends in one of
//! the words of the settings (路, 小区, 泵站 …); where it begins is a guess, bounded by words no name holds.

use foldhash::HashMap;

/// Longest name before its closing word, in characters.
const LONGEST: usize = 6;

/// Characters that end the search for the beginning of a name: they are of sentences, not of names.
const OUTSIDE: &str = "的了在和与是到从至及被把对向我们你他她它这那该本某于位住有无不没请由因为等将已并或让给就都也还\
                       又很个条处段边旁侧称反映投诉举报咨询来电近周围门前后内外上下沿经";

/// Areas too wide to say where something is; names neither end in them nor reach across them.
const WIDE: [&str; 8] = ["街道", "镇", "乡", "开发区", "区", "县", "市", "省"];

/// Words that end like a name of a place and are none.
const NO_NAMES: [&str; 36] = [
    "道路",
    "马路",
    "公路",
    "铁路",
    "线路",
    "电路",
    "堵路",
    "修路",
    "走路",
    "让路",
    "过路",
    "出路",
    "上路",
    "拦路",
    "网路",
    "十字路",
    "岔路",
    "小路",
    "大路",
    "土路",
    "泥路",
    "大街",
    "上街",
    "逛街",
    "小巷",
    "全城",
    "进城",
    "新农村",
    "全村",
    "农村",
    "业主小区",
    "个小区",
    "个社区",
    "所学校",
    "家医院",
    "家公司",
];

/// Words that begin where a name might end.
const GO_ON: [&str; 20] = [
    "路灯", "路面", "路况", "路人", "路费", "路边", "站牌", "站台", "街道", "街坊", "城管", "城乡", "城建",
    "村民", "村委", "桥面", "河道", "湖面", "园林", "园区",
];

/// The closing words of names of places, by their last character.
#[derive(Clone, Debug, Default)]
pub struct PlaceWords {
    by_last: HashMap<char, Vec<Vec<char>>>,
}

impl PlaceWords {
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>) -> PlaceWords {
        let mut by_last: HashMap<char, Vec<Vec<char>>> = HashMap::default();
        for word in words {
            let chars: Vec<char> = super::normal::normal(word).chars().collect();
            if let Some(&last) = chars.last() {
                by_last.entry(last).or_default().push(chars);
            }
        }
        // 小区 before 区: the longest word is the one that closes the name.
        by_last.values_mut().for_each(|words| words.sort_by_key(|word| std::cmp::Reverse(word.len())));
        PlaceWords { by_last }
    }

    /// Where names of places stand in a normal text, closing words included, in order. Names may touch:
    /// 临溪路小学 is 临溪路 and 临溪路小学. Linear in the text.
    pub fn names(&self, chars: &[char]) -> Vec<Name> {
        let mut found: Vec<Name> = Vec::new();
        for (at, last) in chars.iter().enumerate() {
            let Some(words) = self.by_last.get(last) else { continue };
            let Some(word) = words.iter().find(|word| chars[..=at].ends_with(word)) else { continue };
            if is_none(chars, at, word.len()) {
                continue;
            }
            let closing = at + 1 - word.len();
            let start = begin(chars, closing);
            if closing >= start + 2 {
                found.push(Name { start, closing, end: at + 1 });
            }
        }
        found
    }
}

/// A name's own part, `start..closing`, and the word that closes it, up to `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    pub start: usize,
    pub closing: usize,
    pub end: usize,
}

/// Does the closing word belong to another word: 道路, 路灯?
fn is_none(chars: &[char], at: usize, length: usize) -> bool {
    let goes_on = GO_ON.iter().any(|word| {
        let mut word = word.chars();
        word.next() == Some(chars[at]) && word.next() == chars.get(at + 1).copied()
    });
    goes_on || NO_NAMES.iter().any(|no| ends_with(&chars[..=at], no) && no.chars().count() > length)
}

/// Where the name that ends before `closing` may begin.
fn begin(chars: &[char], closing: usize) -> usize {
    let mut start = closing;
    while start > closing.saturating_sub(LONGEST) {
        let c = chars[start - 1];
        let wide = || WIDE.iter().any(|word| ends_with(&chars[..start], word));
        if !c.is_alphanumeric() || OUTSIDE.contains(c) || wide() {
            break;
        }
        start -= 1;
    }
    start
}

fn ends_with(chars: &[char], word: &str) -> bool {
    let mut rest = chars.iter().rev();
    word.chars().rev().all(|c| rest.next() == Some(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let words = PlaceWords::new(["路", "街", "小区", "泵站", "小学", "桥"]);
        let chars: Vec<char> = text.chars().collect();
        words.names(&chars).into_iter().map(|name| chars[name.start..name.end].iter().collect()).collect()
    }

    #[test]
    fn names_end_in_a_place_word_and_begin_after_a_word_of_the_sentence() {
        assert_eq!(names("我住在望禾小区,对面的临溪路积水"), ["望禾小区", "临溪路"]);
        assert_eq!(names("青禾区石榴街道纺织小区,石榴镇桥"), ["纺织小区"]);
        assert_eq!(names("东湖泵站的3号泵"), ["东湖泵站"]);
        assert_eq!(names("临溪路小学"), ["临溪路", "临溪路小学"]);
    }

    #[test]
    fn a_bare_closing_word_names_nothing() {
        assert_eq!(names("小区的路,在路上,桥"), [""; 0]);
        assert_eq!(names(""), [""; 0]);
    }
}
