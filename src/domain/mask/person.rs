//! Names of people: a column of them, and names in running text that a cue gives away (姓名：…, 我叫…,
//! …女士). A text without a cue keeps its names, but for the requester's, which is known.

use super::cue::Cues;
use std::borrow::Cow;
use std::ops::Range;

const COMPOUND_SURNAMES: &[&str] = &[
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "长孙",
    "宇文", "轩辕", "端木", "南宫", "独孤", "申屠", "闻人", "澹台", "濮阳", "淳于", "太史", "公冶", "钟离",
    "万俟", "呼延", "西门", "百里", "东郭", "南门",
];
/// Common surnames without those that are rather words of a sentence (于, 向, 和, 时, 全 …).
const SURNAMES: &str = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹苗凌费纪靳盛童欧甄项曲游裴席卫屈鲍覃霍翁隋甘景包柏宁柯阮桂闵柴华冉饶刁瞿戚丘古米池滕晋邬臧宫苟褚娄符奚穆燕郎谈姬屠连晏栾郁商蒙喻窦迟敖冷卓仇艾蓝巩仲虞卞封冼佟栗匡宗巫鞠桑荆谌伏岑胥蔺";
/// Words that begin like a name.
const NO_GIVEN: &[&str] = &[
    "周边", "周围", "周末", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "何时", "何地", "许多",
    "马上", "马路", "任何", "任意", "余下", "江边", "黄金", "夏天", "程序", "张贴", "方便", "方面", "方式",
    "高度", "高兴", "高速", "雷雨", "常年", "常常", "安全", "安排", "安装", "金额", "白天", "石头", "温度",
    "连续", "文化", "陈述", "董事", "谢局", "谢谢", "石灰", "费用", "项目", "左右", "严重", "马某", "管理",
    "包括", "商户", "商家", "万元", "石油", "易于", "田地", "江西", "江苏", "包含", "华中", "古城", "林业",
    "农民", "盛夏", "康复", "毛病", "舒适", "欧洲", "季度", "章程", "申请", "申报", "申诉", "施工", "纪委",
    "武汉", "安徽", "云南", "谈话", "解决", "宁可", "甘肃", "冷水", "花园",
];
const FORMS_OF_ADDRESS: &[&str] = &["先生", "女士", "小姐", "同志", "师傅", "老师"];
const NO_NAMES: &[&str] = &["匿名", "匿名用户", "不详", "保密", "未知", "无", "无名氏", "不愿透露"];
pub const BETWEEN_NAMES: &[char] = &['、', ',', '，', '/', ';', '；'];

/// Before a name: with a colon between or right before it, then with a colon only, where without one a sentence
/// goes on; and behind a name. The latter are said of requesters; 同志 and 老师 are mostly said of those who handle
/// the ticket.
static CUES: Cues<28> = Cues::new([
    "姓名",
    "我叫",
    "名叫",
    "联系人",
    "投诉人",
    "举报人",
    "来电人",
    "反映人",
    "诉求人",
    "求助人",
    "当事人",
    "收件人",
    "来信人",
    "业主",
    "户主",
    "车主",
    "机主",
    "房东",
    "租客",
    "患者",
    "家长",
    "本人",
    "署名",
    "村民",
    "居民",
    "先生",
    "女士",
    "小姐",
]);
/// The first that needs a colon, and the first that stands behind a name.
const WITH_COLON: usize = 13;
const BEHIND: usize = 25;
/// Characters that stand behind a name rather than in it.
const BEHIND_A_NAME: &str = "的是在住说称来电手机先女同反于和与及等有为我他她你们要想请求报向被把让就不没也都能会家户村组号年月日时元名共又曾某，。因已将从对并系几多次";
/// Whom a letter addresses is no name.
const NO_SURNAME: &str = "您你我他她它本该某无不未有同以其已各";

/// `张三` → `张*`, `欧阳娜娜` → `欧阳**`, `John Smith` → `J*** *****`; `张先生` and `匿名` stay. Several names are masked
/// one by one.
pub fn column(text: &str) -> String {
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

/// The names of a column that can be looked for elsewhere: whole, and not only a form of address.
pub fn names_of(column: &str) -> impl Iterator<Item = &str> {
    let single = column.split(BETWEEN_NAMES).map(str::trim);
    single.filter(|name| {
        let length = name.chars().count();
        let least = if name.is_ascii() { 5 } else { 2 };
        (least..=20).contains(&length) && one_name(name) != **name
    })
}

/// Names in running text that a cue gives away.
pub fn cued(text: &str) -> Cow<'_, str> {
    let given = |(at, place): (usize, usize)| match place {
        BEHIND.. => before_title(text, at),
        _ => after_cue(text, at + CUES.word(place).len(), place >= WITH_COLON),
    };
    let hidden: Vec<Range<usize>> = CUES.found(text).filter_map(given).collect();
    if hidden.is_empty() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(super::starred(text, hidden))
}

/// The given name behind a cue.
fn after_cue(text: &str, at: usize, colon_needed: bool) -> Option<Range<usize>> {
    // Quotation marks: columns without a meaning are kept as one text, `{"联系人":"李四"}`.
    let gap = text[at..].find(|c: char| !(c.is_whitespace() || ":：是为叫\"“".contains(c)))?;
    let between = &text[at..at + gap];
    let colon = between.contains([':', '：']);
    if colon_needed && !colon || gap > 12 {
        return None;
    }
    let start = at + gap;
    let a_column = between.contains('"');
    let surname = surname_at(&text[start..], colon && (a_column || !colon_needed))?;
    let given = start + surname;
    let end = given + given_name(&text[given..]);
    (end > given).then_some(given..end)
}

/// Length of the surname a text begins with. Behind a colon a name is expected, whatever it begins with.
fn surname_at(text: &str, expected: bool) -> Option<usize> {
    if let Some(compound) = COMPOUND_SURNAMES.iter().find(|surname| text.starts_with(**surname)) {
        return Some(compound.len());
    }
    let first = text.chars().next()?;
    let word = NO_GIVEN.iter().chain(NO_NAMES).any(|word| text.starts_with(word));
    (SURNAMES.contains(first) || expected && !NO_SURNAME.contains(first) && short_name(text))
        .then_some(first.len_utf8())
        .filter(|_| !word)
}

/// Two to four Han characters and then something else.
fn short_name(text: &str) -> bool {
    (2..=4).contains(&text.chars().take(5).take_while(|&c| is_han(c)).count())
}

/// Length of the given name: one or two characters.
fn given_name(text: &str) -> usize {
    let of_name = |c: &char| is_han(*c) && !BEHIND_A_NAME.contains(*c);
    text.chars().take(2).take_while(of_name).map(char::len_utf8).sum()
}

/// The given name before 先生, 女士 or 小姐; `张先生` has none.
fn before_title(text: &str, title: usize) -> Option<Range<usize>> {
    let before: Vec<(usize, char)> = text[..title].char_indices().rev().take(4).collect();
    [3, 2].into_iter().find_map(|length| {
        let (start, _) = *before.get(length - 1)?;
        let name = &text[start..title];
        let surname = surname_at(name, false)?;
        let given = &name[surname..];
        let whole = !given.is_empty() && given_name(given) == given.len();
        whole.then_some(start + surname..title)
    })
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::mask::given::each;

    #[test]
    fn names_keep_the_surname() {
        each(
            column,
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
    fn a_cue_gives_a_name_away() {
        each(
            |plain| cued(plain).into_owned(),
            &[
                ("姓名：张小三，电话", "姓名：张**，电话"),
                ("我叫李四，住东街", "我叫李*，住东街"),
                ("联系人王小明电话见上", "联系人王**电话见上"),
                ("联系人: 買买提", "联系人: 買**"),
                ("诉求人欧阳娜娜来电", "诉求人欧阳**来电"),
                ("李小四先生和王芳女士", "李**先生和王*女士"),
                ("业主：周明。", "业主：周*。"),
                ("{\"联系人\":\"李四\",\"户主\":\"买买提\"}", "{\"联系人\":\"李*\",\"户主\":\"买**\"}"),
            ],
        );
    }

    #[test]
    fn sentences_without_a_name_stay() {
        for honest in [
            "来信人：您好，当事人陈述，投诉人曾到场，公司董事刘先生，村民:博士",
            "张先生、欧阳女士来电，请王先生放心",
            "联系人不详，联系人：匿名，来电人反映周边噪音，投诉人马上到",
            "业主高度重视，村民方便，当事人何时到场，诉求人要求安装路灯",
            "反映人张某称，我叫了救护车，先生您好",
        ] {
            assert_eq!(cued(honest), honest);
        }
    }
}
