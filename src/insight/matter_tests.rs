//! What is one matter and what is not, in invented requests.

use super::*;
use proptest::prelude::*;

const PLACES: [&str; 5] = ["路", "小区", "泵站", "村", "桥"];

fn telling<'a>(title: &'a str, content: &'a str) -> Telling<'a> {
    Telling { title, content, ..Telling::default() }
}

fn found(tellings: &[(i64, String, String, String)]) -> Vec<Vec<String>> {
    let cases: Vec<Case> = tellings
        .iter()
        .map(|(day, number, title, content)| Case {
            number,
            at: Stamp::from_seconds(day * 86_400),
            requester: None,
            telling: telling(title, content),
        })
        .collect();
    let matters = groups(&cases, &PlaceWords::new(PLACES), &Likeness::within(90));
    let numbers = |group: &Vec<usize>| group.iter().map(|&at| cases[at].number.to_owned()).collect();
    matters.groups.iter().map(numbers).collect()
}

fn row(day: i64, number: &str, title: &str, content: &str) -> (i64, String, String, String) {
    (day, number.to_owned(), title.to_owned(), content.to_owned())
}

/// Twelve people tell of one pumping station; others of other things.
fn pumps() -> Vec<(i64, String, String, String)> {
    let ways = [
        ("望禾泵站夜间噪音扰民", "望禾泵站的水泵整夜轰鸣,附近居民无法入睡"),
        ("反映望禾泵站噪音", "我家在望禾泵站旁边,水泵噪音从晚上响到早上"),
        ("望禾泵站水泵太吵", "泵站水泵夜间轰鸣,老人孩子无法入睡,请望禾泵站降噪"),
        ("夜间噪音", "望禾泵站水泵噪音扰民,居民多次反映"),
    ];
    let mut rows: Vec<_> = (0..12)
        .map(|n| {
            let (title, content) = ways[n % 4];
            row(n as i64 * 3, &format!("P{n:02}"), title, &format!("{content},第{n}次来电"))
        })
        .collect();
    rows.push(row(4, "X1", "临溪路路灯不亮", "临溪路从桥头到路口的路灯坏了一周,夜间行走不便"));
    rows.push(row(5, "X2", "咨询医保报销", "异地住院的费用如何报销,需要带哪些材料"));
    rows.push(row(9, "X3", "松涛小区电梯停运", "松涛小区二号楼电梯停运三天,高层老人下不了楼"));
    rows
}

fn twelve() -> Vec<String> {
    (0..12).map(|n| format!("P{n:02}")).collect()
}

#[test]
fn dup06_twelve_tickets_of_one_matter_are_one_group() {
    assert_eq!(found(&pumps()), [twelve()]);
}

#[test]
fn a_long_silence_begins_a_matter_anew() {
    let mut rows = pumps();
    for row in &mut rows[6..12] {
        row.0 += 200;
    }
    assert_eq!(found(&rows).iter().map(Vec::len).collect::<Vec<_>>(), [6, 6]);
}

#[test]
fn the_same_words_about_two_places_are_two_matters() {
    let told = |place: &str| format!("{place}整条街的路灯已经坏了一个星期,晚上出行很不安全,请尽快派人修好");
    let mut rows = Vec::new();
    for (n, place) in ["临溪路", "松屏路", "枫桥村", "大丰村"].into_iter().enumerate() {
        for copy in 0..3 {
            rows.push(row(copy, &format!("{n}{copy}"), &format!("{place}路灯不亮"), &told(place)));
        }
    }
    assert_eq!(found(&rows).iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 3, 3]);
}

#[test]
fn thirty_thousand_copies_are_one_group_and_empty_texts_none() {
    let copies = vec!["望禾小区停水三天无人处理"; 30_000];
    let rows: Vec<_> =
        copies.iter().enumerate().map(|(n, text)| row(0, &n.to_string(), text, text)).collect();
    assert_eq!(found(&rows).iter().map(Vec::len).collect::<Vec<_>>(), [30_000]);
    let empty: Vec<_> =
        (0..1000).map(|n| row(0, &n.to_string(), "", if n % 2 == 0 { " " } else { "水" })).collect();
    assert_eq!(found(&empty), Vec::<Vec<String>>::new());
    assert_eq!(found(&[]), Vec::<Vec<String>>::new());
}

#[test]
fn only_the_beginning_of_ten_megabytes_is_compared() {
    let long = "望禾泵站夜间噪音扰民".repeat(350_000);
    let rows =
        [row(0, "1", &long, &long), row(1, "2", "望禾泵站夜间噪音扰民", "望禾泵站夜间噪音扰民,不能入睡")];
    assert_eq!(found(&rows), [["1", "2"]]);
}

proptest! {
    #[test]
    fn the_order_of_rows_changes_nothing(order in Just((0..15usize).collect::<Vec<_>>()).prop_shuffle()) {
        let rows = pumps();
        let shuffled: Vec<_> = order.iter().map(|&at| rows[at].clone()).collect();
        prop_assert_eq!(found(&shuffled), found(&rows));
    }

    #[test]
    fn no_text_is_too_strange(texts in prop::collection::vec(("\\PC{0,20}", "[路灯泵站望禾 a0\u{200b}]{0,12}"), 0..12)) {
        let rows: Vec<_> = texts.iter().enumerate().map(|(n, (a, b))| row(n as i64, &n.to_string(), a, b)).collect();
        let all: usize = found(&rows).iter().map(Vec::len).sum();
        prop_assert!(all <= rows.len());
    }
}
