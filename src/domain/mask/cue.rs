//! Words that give something away, looked for all at once: a text is gone through a single time, and most of
//! its characters begin none of them.

/// A list of words, their first characters, and a mark for each low byte of those.
pub struct Cues<const N: usize> {
    words: [&'static str; N],
    initials: [u32; N],
    firsts: [bool; 256],
}

impl<const N: usize> Cues<N> {
    pub const fn new(words: [&'static str; N]) -> Cues<N> {
        let (mut initials, mut firsts) = ([0; N], [false; 256]);
        let mut at = 0;
        while at < N {
            initials[at] = initial(words[at].as_bytes());
            firsts[initials[at] as usize & 255] = true;
            at += 1;
        }
        Cues { words, initials, firsts }
    }

    /// Where words of the list begin, in the order of the text, with the place of each in the list. Two may
    /// overlap.
    pub fn found<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
        let begins = |(_, c): &(usize, char)| self.firsts[*c as usize & 255];
        text.char_indices().filter(begins).flat_map(move |(at, c)| {
            let begin = (0..N).filter(move |&place| self.initials[place] == c as u32);
            let here = begin.filter(move |&place| text[at..].starts_with(self.words[place]));
            here.map(move |place| (at, place))
        })
    }

    pub fn word(&self, place: usize) -> &'static str {
        self.words[place]
    }

    /// The same, but only where each of them ends.
    pub fn ends<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        self.found(text).map(|(at, place)| at + self.words[place].len())
    }
}

/// The code point of the first character.
const fn initial(word: &[u8]) -> u32 {
    match word[0] {
        ascii @ 0..0x80 => ascii as u32,
        0xe0..0xf0 => (word[0] as u32 & 0xf) << 12 | (word[1] as u32 & 0x3f) << 6 | word[2] as u32 & 0x3f,
        _ => panic!("no such word here"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_where_it_stands() {
        static CUES: Cues<4> = Cues::new(["微信", "QQ", "微信号", "＃"]);
        let found = |text| CUES.found(text).collect::<Vec<_>>();
        assert_eq!(found("加微信号或QQQ，＃"), [(3, 0), (3, 2), (15, 1), (16, 1), (21, 3)]);
        assert_eq!(CUES.ends("QQ微信").collect::<Vec<_>>(), [2, 8]);
        assert!(found("徽信 q").is_empty());
    }
}
