//! Full-text search over short Chinese documents without a dictionary: BM25 over character bigrams. Nothing
//! is kept between runs; one pass over ten thousand entries is faster than reading an index would be.

use super::normal::{self, normal};
use crate::parallel;
use foldhash::HashMap;

/// Parts of a document, the weightiest first: its title, the question, the answer.
pub type Document<'a> = [&'a str; 3];

/// How often a hit in each part counts.
const WEIGHTS: [u32; 3] = [4, 2, 1];
/// The usual constants of BM25: how soon repetition stops to matter, and how much length does.
const K1: f64 = 1.2;
const B: f64 = 0.75;
/// Fewer documents are counted before a thread would have started.
const WORTH_A_THREAD: usize = 1000;
/// More of a query than this is a letter, not a search.
const LONGEST_QUERY: usize = 200;

/// The places of the documents that share a bigram with the words, the best first, with their scores.
/// `parts` shows the texts of a document. Linear in the length of the documents.
pub fn rank<D: Sync>(
    documents: &[D],
    parts: impl for<'d> Fn(&'d D) -> Document<'d> + Sync,
    words: &str,
) -> Vec<(usize, f64)> {
    let query = Query::of(words);
    if query.places.is_empty() {
        return Vec::new();
    }
    // In runs at once where they are worth a thread: somebody is waiting on the phone.
    let counted = parallel::runs(documents, WORTH_A_THREAD, |run| query.counted(run.flatten().map(&parts)));
    query.ranked(&counted)
}

/// The bigrams of the words, each with a number.
struct Query {
    places: HashMap<(char, char), usize>,
    /// A mark for each low byte of a first character: most of a document is passed by at this.
    firsts: [bool; 256],
    /// Words of one character are looked for as such.
    single: bool,
}

/// What one run of documents has of the query.
#[derive(Default)]
struct Counted {
    documents: usize,
    /// Characters of all of them.
    length: u64,
    found: Vec<Found>,
    /// A bigram's number and how often it occurs, document after document.
    hits: Vec<(usize, u32)>,
}

/// A document that has a bigram of the query.
struct Found {
    /// Its place in the run.
    place: usize,
    length: u64,
    /// Where its hits begin and end.
    hits: (usize, usize),
}

impl Query {
    fn of(words: &str) -> Query {
        let words = normal(words);
        // Several words are several searches: no bigram spans the blank or mark between two of them.
        let parts = words.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
        let parts: Vec<Vec<char>> = parts.map(|part| part.chars().take(LONGEST_QUERY).collect()).collect();
        let single = parts.iter().all(|part| part.len() < 2);
        let mut query = Query { places: HashMap::default(), firsts: [false; 256], single };
        for part in &parts {
            let grams: Vec<(char, char)> = match single {
                true => part.iter().map(|&c| (c, c)).collect(),
                false => part.windows(2).map(|pair| (pair[0], pair[1])).collect(),
            };
            for gram in grams {
                let next = query.places.len();
                query.places.entry(gram).or_insert(next);
                query.firsts[gram.0 as usize & 255] = true;
            }
        }
        query
    }

    fn counted<'d>(&self, documents: impl Iterator<Item = Document<'d>>) -> Counted {
        let mut counted = Counted::default();
        documents.for_each(|document| self.count(&document, &mut counted));
        counted
    }

    fn count(&self, document: &Document, counted: &mut Counted) {
        let (first, mut length) = (counted.hits.len(), 0);
        for (part, weight) in document.iter().zip(WEIGHTS) {
            let mut before = '\0';
            normal::each(part, |c| {
                length += 1;
                let start = if self.single { c } else { before };
                before = c;
                if self.firsts[start as usize & 255]
                    && let Some(place) = self.places.get(&(start, c))
                {
                    hit(&mut counted.hits, first, *place, weight);
                }
            });
        }
        if counted.hits.len() > first {
            counted.found.push(Found { place: counted.documents, length, hits: (first, counted.hits.len()) });
        }
        counted.documents += 1;
        counted.length += length;
    }

    /// The best first, by what was counted in runs of consecutive documents.
    fn ranked(&self, counted: &[Counted]) -> Vec<(usize, f64)> {
        let documents: usize = counted.iter().map(|run| run.documents).sum();
        let length: u64 = counted.iter().map(|run| run.length).sum();
        let mean = length as f64 / documents.max(1) as f64;
        let weights = self.weights(counted, documents);
        let mut ranked = Vec::new();
        let mut before = 0;
        for run in counted {
            ranked.extend(run.found.iter().map(|one| (before + one.place, run.score(one, &weights, mean))));
            before += run.documents;
        }
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        ranked
    }

    /// Rare bigrams tell more than common ones.
    fn weights(&self, counted: &[Counted], all: usize) -> Vec<f64> {
        let mut documents = vec![0u64; self.places.len()];
        counted.iter().flat_map(|run| &run.hits).for_each(|(place, _)| documents[*place] += 1);
        let all = all as f64;
        documents.iter().map(|&with| (1.0 + (all - with as f64 + 0.5) / (with as f64 + 0.5)).ln()).collect()
    }
}

/// One more of a bigram in the document whose hits begin at `first`.
fn hit(hits: &mut Vec<(usize, u32)>, first: usize, place: usize, weight: u32) {
    match hits[first..].iter_mut().find(|(there, _)| *there == place) {
        Some((_, count)) => *count += weight,
        None => hits.push((place, weight)),
    }
}

impl Counted {
    fn score(&self, found: &Found, weights: &[f64], mean: f64) -> f64 {
        let length = 1.0 - B + B * found.length as f64 / mean.max(1.0);
        let gram = |&(place, count): &(usize, u32)| {
            let count = f64::from(count);
            weights[place] * count * (K1 + 1.0) / (count + K1 * length)
        };
        self.hits[found.hits.0..found.hits.1].iter().map(gram).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: [Document<'static>; 5] = [
        ["公租房申请条件", "公租房怎么申请", "符合住房困难条件的家庭可向街道申请公租房。"],
        ["不动产登记", "房产证怎么办理", "携带身份证到政务大厅办理。"],
        ["医保报销", "异地就医怎么报销", "先备案，再直接结算。公租房住户相同。"],
        ["路灯报修", "路灯不亮找谁", "拨打12345，由城管局处理。"],
        ["公积金提取", "租房可以提取公积金吗", "可以，每年一次。"],
    ];

    #[test]
    fn it_does_not_matter_how_documents_are_divided() {
        let query = Query::of("公租房申请");
        let ranked = |runs: &[&[Document]]| {
            let counted: Vec<_> = runs.iter().map(|run| query.counted(run.iter().copied())).collect();
            query.ranked(&counted)
        };
        let whole = ranked(&[&BASE]);
        assert_eq!((whole[0].0, whole.len() > 1), (0, true));
        for cut in 0..=BASE.len() {
            assert_eq!(ranked(&[&BASE[..cut], &BASE[cut..]]), whole);
        }
        assert_eq!(rank(&BASE, |one| *one, "公租房申请"), whole);
    }

    fn places(words: &str) -> Vec<usize> {
        rank(&BASE, |one| *one, words).into_iter().map(|(place, _)| place).collect()
    }

    #[test]
    fn the_entry_that_is_about_it_comes_first() {
        assert_eq!(places("公租房")[0], 0);
        assert_eq!(places("公租房怎么申请？")[0], 0);
        assert_eq!(places("路灯 坏了")[0], 3);
        assert_eq!(places("异地就医")[0], 2);
        assert_eq!(places("租房提取公积金")[0], 4);
    }

    #[test]
    fn width_and_case_do_not_matter_and_single_characters_are_found() {
        assert_eq!(places("１２３４５"), [3]);
        assert_eq!(places("灯"), [3]);
        assert_eq!(places("天气"), [0usize; 0]);
        for nothing in ["", " ，。", "\u{0}"] {
            assert!(places(nothing).is_empty());
        }
    }

    #[test]
    fn equal_entries_keep_their_order() {
        let same = [BASE[3]; 3];
        let ranked = rank(&same, |one| *one, "路灯");
        assert_eq!(ranked.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [0, 1, 2]);
        assert!(rank(&BASE[..0], |one| *one, "路灯").is_empty());
    }
}
