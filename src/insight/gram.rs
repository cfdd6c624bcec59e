//! Texts as weighted pairs of characters. A pair weighs more the rarer it is in the whole collection, and more
//! again inside the name of a place; what stands in every telling weighs nothing.

use super::normal::normal;
use super::place::PlaceWords;
use crate::parallel;
use foldhash::{HashMap, HashSet};
use std::convert::Infallible;

/// Characters of a content that are read: the matter is told at the beginning, and a text may have 10 MB.
const CONTENT: usize = 500;
const TITLE: usize = 120;
/// Pairs kept of one telling, the heaviest first.
const KEPT: usize = 96;
/// A small collection is weighed as if it were part of one this large: twelve tickets of one matter are no
/// proof that its words are common ones.
const AT_LEAST: usize = 2000;
/// Rarer than one in so many weighs no more.
const RARE: f32 = 400.0;
/// How much more the name of a place weighs than other words.
const PLACE: f32 = 1.8;
/// Fewer grams than these say nothing: 四字以下.
const LEAST: usize = 3;

/// What is compared of one ticket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Telling<'a> {
    pub title: &'a str,
    pub content: &'a str,
    pub address: &'a str,
    pub area: &'a str,
    pub category: &'a str,
}

/// Weights of grams by id, ids in rising order.
pub type Weighted = Vec<(u32, f32)>;

/// A telling as a vector of length 1: what is told, and where.
#[derive(Clone, Debug, Default)]
pub struct Vector {
    pub what: Weighted,
    pub place: Weighted,
}

/// One gram of a telling: a pair of characters, a word of letters and digits, or a whole field.
struct Gram {
    key: u64,
    times: u32,
    /// Stands in the name of a place.
    place: bool,
}

/// How common a gram is.
#[derive(Clone, Copy, Default)]
struct Common {
    id: u32,
    tellings: u32,
    /// Of those, where it stands in the name of a place.
    places: u32,
}

/// The grams of a collection.
#[derive(Default)]
pub struct Collection {
    grams: HashMap<u64, Common>,
    tellings: usize,
}

/// Tellings that a thread reads at once.
const READ: usize = 256;

impl Collection {
    /// The tellings read in parts, several at once, and counted in their order.
    pub fn of(tellings: &[Telling], words: &PlaceWords) -> Collection {
        let parts: Vec<&[Telling]> = tellings.chunks(READ).collect();
        let read = |part: &&[Telling]| part.iter().map(|telling| grams(telling, words)).collect::<Vec<_>>();
        let mut collection = Collection::default();
        let Ok(()) = parallel::in_order(&parts, read, |read| {
            read.into_iter().for_each(|grams| collection.count(grams));
            Ok::<(), Infallible>(())
        });
        collection
    }

    pub fn add(&mut self, telling: &Telling, words: &PlaceWords) {
        self.count(grams(telling, words));
    }

    fn count(&mut self, grams: Vec<Gram>) {
        self.tellings += 1;
        for gram in grams {
            let id = self.grams.len() as u32;
            let common = self.grams.entry(gram.key).or_insert(Common { id, ..Common::default() });
            common.tellings += 1;
            common.places += u32::from(gram.place);
        }
    }

    /// The telling as a vector of what others tell too; `None` when it says too little to be compared.
    pub fn vector(&self, telling: &Telling, words: &PlaceWords) -> Option<Vector> {
        let size = self.tellings.max(AT_LEAST) as f32;
        let own = grams(telling, words);
        let mut all: Vec<(u32, f32, bool)> = Vec::with_capacity(own.len());
        let mut square = 0.0;
        for gram in &own {
            let common = self.grams.get(&gram.key).copied().unwrap_or_default();
            let rarity = (size / common.tellings.max(1) as f32).clamp(1.0, RARE).ln();
            // The same two characters are a place here and none there: the custom decides.
            let place = common.places * 2 >= common.tellings;
            let weight = rarity * (1.0 + (gram.times as f32).ln()) * if place { PLACE } else { 1.0 };
            square += weight * weight;
            // What nobody else says lengthens the vector, but nothing can meet it; a place nobody else names
            // still says that it is another place.
            if (common.tellings > 1 || place) && weight > 0.0 {
                all.push((common.id, weight, place));
            }
        }
        if own.len() < LEAST || square <= 0.0 {
            return None;
        }
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        all.truncate(KEPT);
        all.sort_by_key(|gram| gram.0);
        let part = |wanted: bool| {
            let of = all.iter().filter(|(_, _, place)| *place == wanted);
            of.map(|(id, weight, _)| (*id, weight / square.sqrt())).collect()
        };
        Some(Vector { what: part(false), place: part(true) })
    }
}

/// The grams of a telling with how often each occurs (twice for each time in the title), in order of key.
fn grams(telling: &Telling, words: &PlaceWords) -> Vec<Gram> {
    let mut all: Vec<Gram> = Vec::new();
    for (text, most, times) in
        [(telling.title, TITLE, 2), (telling.content, CONTENT, 1), (telling.address, TITLE, 1)]
    {
        read(text, most, words, |key, place| all.push(Gram { key, times, place }));
    }
    for (field, text) in [(1, telling.area), (2, telling.category)] {
        if !text.trim().is_empty() {
            all.push(Gram { key: named(&normal(head(text, TITLE)), field), times: 1, place: false });
        }
    }
    all.sort_unstable_by_key(|gram| gram.key);
    all.dedup_by(|next, kept| {
        let same = next.key == kept.key;
        if same {
            kept.times += next.times;
            kept.place |= next.place;
        }
        same
    });
    all
}

/// Every gram of a text: pairs of Han characters, whole words of letters and digits.
fn read(text: &str, most: usize, words: &PlaceWords, mut each: impl FnMut(u64, bool)) {
    let chars: Vec<char> = normal(head(text.trim(), most)).chars().collect();
    let mut place = vec![false; chars.len()];
    words.names(&chars).into_iter().for_each(|name| place[name.start..name.closing].fill(true));
    let mut at = 0;
    while at < chars.len() {
        let end = at + chars[at..].iter().take_while(|c| c.is_ascii_alphanumeric()).count();
        if end > at {
            let word: String = chars[at..end].iter().collect();
            if word.len() > 1 {
                each(named(&word, 0), place[at]);
            }
            at = end;
            continue;
        }
        if let Some(&[a, b]) = chars.get(at..at + 2)
            && is_word(a)
            && is_word(b)
        {
            each(u64::from(a as u32) << 32 | u64::from(b as u32), place[at]);
        }
        at += 1;
    }
}

fn is_word(c: char) -> bool {
    c.is_alphabetic() && !c.is_ascii()
}

/// The first characters of a text, found without reading the rest.
fn head(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

/// A key for a whole word (FNV-1a), apart from those of pairs by its highest bit.
fn named(word: &str, field: u8) -> u64 {
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    std::iter::once(field).chain(word.bytes()).fold(0xcbf2_9ce4_8422_2325, mix) | 1 << 63
}

/// What so many tellings have in common, as phrases: names of places, then other words, the rarest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shared {
    pub places: Vec<String>,
    pub words: Vec<String>,
}

/// Tellings looked at for what they share; more would say the same.
const COMPARED: usize = 40;
/// Phrases shown of each sort.
const SHOWN: usize = 4;

impl Collection {
    /// Why these are one group: what more than half of them say, in the words of the first.
    pub fn shared(&self, tellings: &[Telling], words: &PlaceWords) -> Shared {
        let compared = &tellings[..tellings.len().min(COMPARED)];
        let mut counts: HashMap<u64, usize> = HashMap::default();
        for telling in compared {
            grams(telling, words).iter().for_each(|gram| *counts.entry(gram.key).or_default() += 1);
        }
        let common = |key: &u64| counts.get(key).is_some_and(|&count| count * 2 > compared.len());
        let Some(first) = compared.first() else { return Shared::default() };
        let mut phrases: Vec<(f32, bool, String)> = Vec::new();
        for (text, most) in [(first.title, TITLE), (first.content, CONTENT), (first.address, TITLE)] {
            self.phrases(text, most, &common, words, &mut phrases);
        }
        phrases.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.2.cmp(&b.2)));
        let mut shared = Shared::default();
        for (_, place, phrase) in phrases {
            let list = if place { &mut shared.places } else { &mut shared.words };
            if list.len() < SHOWN && !list.iter().any(|known| known.contains(&phrase)) {
                list.push(phrase);
            }
        }
        shared
    }

    /// Runs of common grams in a text, with the rarity of their rarest pair.
    fn phrases(
        &self,
        text: &str,
        most: usize,
        common: &dyn Fn(&u64) -> bool,
        words: &PlaceWords,
        found: &mut Vec<(f32, bool, String)>,
    ) {
        let chars: Vec<char> = normal(head(text.trim(), most)).chars().collect();
        let mut place = vec![false; chars.len()];
        words.names(&chars).iter().for_each(|name| place[name.start..name.closing].fill(true));
        let rarity = |key: &u64| {
            let known = self.grams.get(key).map_or(1, |common| common.tellings.max(1));
            (self.tellings.max(AT_LEAST) as f32 / known as f32).ln()
        };
        let pair = |at: usize| pair(&chars, at);
        let mut at = 0;
        while at < chars.len() {
            let run = (at..chars.len()).take_while(|&at| pair(at).is_some_and(|key| common(&key))).count();
            if run > 0 {
                let score = (at..at + run).filter_map(pair).map(|key| rarity(&key)).fold(0.0, f32::max);
                let is_place = (at..at + run).filter(|&at| place[at]).count() * 2 >= run;
                if score > FAMILIAR {
                    found.push((score, is_place, chars[at..=at + run].iter().collect()));
                }
            }
            at += run + 1;
        }
    }
}

/// A phrase whose rarest pair is said by more than one telling in twenty explains nothing.
const FAMILIAR: f32 = 3.0;

/// The keys of a telling's grams.
pub fn keys(telling: &Telling, words: &PlaceWords) -> Vec<u64> {
    grams(telling, words).iter().map(|gram| gram.key).collect()
}

/// Do two say anything in the same words, names of places and the fields beside the text left out?
pub fn share_words(one: &Telling, other: &Telling, words: &PlaceWords) -> bool {
    let said = |telling: &Telling| {
        let mut said = HashSet::default();
        for (text, most) in [(telling.title, TITLE), (telling.content, CONTENT)] {
            read(text, most, words, |key, place| {
                said.extend((!place).then_some(key));
            });
        }
        said
    };
    !said(one).is_disjoint(&said(other))
}

/// Phrases of a telling made of pairs that are wanted.
pub fn runs(telling: &Telling, wanted: &dyn Fn(&u64) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (text, most) in [(telling.title, TITLE), (telling.content, CONTENT)] {
        let chars: Vec<char> = normal(head(text.trim(), most)).chars().collect();
        let mut at = 0;
        while at < chars.len() {
            let run =
                (at..chars.len()).take_while(|&at| pair(&chars, at).is_some_and(|key| wanted(&key))).count();
            if run > 0 {
                found.push(chars[at..=at + run].iter().collect());
            }
            at += run + 1;
        }
    }
    found
}

/// Names of places in a text, closing words included.
pub fn place_names(text: &str, words: &PlaceWords) -> Vec<String> {
    let chars: Vec<char> = normal(head(text.trim(), TITLE)).chars().collect();
    words.names(&chars).iter().map(|name| chars[name.start..name.end].iter().collect()).collect()
}

/// The key of the two characters at a place, if both are of words.
fn pair(chars: &[char], at: usize) -> Option<u64> {
    match chars.get(at..at + 2) {
        Some(&[a, b]) if is_word(a) && is_word(b) => Some(u64::from(a as u32) << 32 | u64::from(b as u32)),
        _ => None,
    }
}
