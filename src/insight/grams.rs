//! A text as a bag of character n-grams: no dictionary, no word segmenter, and typing mistakes cost little.
//! A gram is known by a 32-bit hash, so that a learned model holds no citizen's words.

use super::normal::normal;

/// Longest gram, in characters.
const LONGEST: usize = 3;
/// What a request is about stands at its beginning; the rest of a longer text is not read.
const MOST_CHARACTERS: usize = 4_000;

/// What a request says: free text, and facts that count whole, such as its category.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Telling {
    pub texts: Vec<String>,
    pub facts: Vec<Fact>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub key: &'static str,
    pub value: String,
}

/// Each gram with how often it occurs, in the order of the hashes.
pub type Bag = Vec<(u32, u32)>;

/// The grams of all texts and the facts; empty for texts without a letter. Linear in what is read.
pub fn bag(telling: &Telling) -> Bag {
    let mut hashes = Vec::new();
    for text in &telling.texts {
        each(&characters(clipped(text)), |gram, _| hashes.push(hash(gram)));
    }
    hashes.extend(telling.facts.iter().filter(|fact| !fact.value.is_empty()).map(Fact::hash));
    hashes.sort_unstable();
    let mut bag: Bag = Vec::new();
    for hash in hashes {
        match bag.last_mut() {
            Some((last, count)) if *last == hash => *count += 1,
            _ => bag.push((hash, 1)),
        }
    }
    bag
}

/// The part of a text that is read.
pub fn clipped(text: &str) -> &str {
    text.char_indices().nth(MOST_CHARACTERS).map_or(text, |(end, _)| &text[..end])
}

pub fn characters(text: &str) -> Vec<char> {
    normal(text).chars().collect()
}

/// Calls `take` with every gram and the place of its first character. Grams do not reach over punctuation.
pub fn each(chars: &[char], mut take: impl FnMut(&[char], usize)) {
    for start in 0..chars.len() {
        for length in 1..=LONGEST.min(chars.len() - start) {
            if !chars[start + length - 1].is_alphanumeric() {
                break;
            }
            take(&chars[start..start + length], start);
        }
    }
}

/// A digit is a digit, whichever: numbers tell one ticket from another, not one duty from another.
pub fn hash(gram: &[char]) -> u32 {
    mixed(gram.iter().map(|&c| if c.is_ascii_digit() { '0' } else { c }))
}

impl Fact {
    /// Apart from the same words in a text.
    pub fn hash(&self) -> u32 {
        mixed(self.key.chars().chain(['\u{1}']).chain(self.value.chars()))
    }
}

/// FNV-1a over the characters, with a finish that spreads short grams over all bits.
fn mixed(chars: impl Iterator<Item = char>) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for c in chars {
        for byte in u32::from(c).to_le_bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    hash ^= hash >> 15;
    hash = hash.wrapping_mul(0x2c1b_3c6d);
    hash ^ (hash >> 13)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grams(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        each(&characters(text), |gram, _| found.push(gram.iter().collect()));
        found
    }

    #[test]
    fn grams_are_short_runs_and_stop_at_punctuation() {
        assert_eq!(grams("路灯坏，亮"), ["路", "路灯", "路灯坏", "灯", "灯坏", "坏", "亮"]);
        assert_eq!(grams("……！"), Vec::<String>::new());
    }

    #[test]
    fn one_spelling_one_bag() {
        let of = |text: &str| bag(&Telling { texts: vec![text.to_owned()], facts: Vec::new() });
        assert_eq!(of("ＡＢ路灯　１２"), of("ab路灯34"));
        assert!(of("路灯路灯").contains(&(hash(&['路', '灯']), 2)));
        assert_eq!(of(""), Vec::new());
    }

    #[test]
    fn a_fact_is_not_the_same_word_in_a_text() {
        let fact = Fact { key: "category1", value: "路灯".to_owned() };
        assert_ne!(fact.hash(), hash(&['路', '灯']));
    }

    #[test]
    fn of_an_endless_text_only_the_beginning_is_read() {
        assert_eq!(clipped(&"路".repeat(10_000_000)).chars().count(), MOST_CHARACTERS);
    }
}
