//! A district that does not exist: places, units, people. No name is that of a real person; phone
//! numbers begin with 100, which no subscriber has.

use super::random::Random;

pub const NAME: &str = "青禾区";

/// 街道, 镇, 乡 with the weight of their people, and their communities and villages.
pub const AREAS: [(u64, (&str, [&str; 5])); 11] = [
    (18, ("望禾街道", ["稻花社区", "机电厂社区", "北塔社区", "湖滨花苑", "望禾老街"])),
    (16, ("石榴街道", ["榴花社区", "纺织新村", "东风里小区", "石榴公馆", "三元桥社区"])),
    (14, ("白鹭湾街道", ["鹭洲社区", "湾畔名邸", "学府苑小区", "白鹭湾广场", "体育馆社区"])),
    (12, ("临溪街道", ["溪桥社区", "临溪花园", "粮站社区", "春晓苑小区", "南门社区"])),
    (9, ("松屏街道", ["松屏山社区", "青松小区", "屏风路社区", "电瓷厂宿舍", "松涛雅苑"])),
    (7, ("丹枫镇", ["枫桥村", "丹枫集镇", "李家畈村", "红叶社区", "王垸村"])),
    (6, ("柳岸镇", ["柳岸集镇", "渡口村", "杨柳湾村", "上河村", "下河村"])),
    (6, ("稻香镇", ["稻香集镇", "新塘村", "大丰村", "谷场村", "五里墩村"])),
    (5, ("南陂镇", ["陂塘村", "南陂集镇", "周家冲村", "石门村", "月亮湾村"])),
    (3, ("鹤鸣乡", ["鹤鸣村", "云台村", "茶场村", "岭下村", "竹溪村"])),
    (4, ("青禾经济开发区", ["科创园", "食品产业园", "孵化楼社区", "职工公寓", "物流园"])),
];

const ROADS: [&str; 14] = [
    "望禾大道",
    "青禾路",
    "稻香路",
    "鹭洲路",
    "榴花街",
    "临溪一路",
    "松屏路",
    "体育馆路",
    "机电路",
    "纺织巷",
    "环湖东路",
    "学府路",
    "滨河路",
    "丹枫大道",
];

const SURNAMES: [&str; 20] = [
    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何",
    "郭", "马", "罗",
];

pub const CHANNELS: [(u64, &str); 12] = [
    (610, "电话"),
    (118, "政务网"),
    (96, "手机客户端"),
    (48, "微信公众号"),
    (36, "政府网站"),
    (28, "110转办"),
    (22, "综治网格"),
    (16, "企业服务专线"),
    (12, "城市管理平台"),
    (8, "未诉先办巡查"),
    (4, "新媒体留言"),
    (2, "来信来访"),
];

const OFFICES: [&str; 4] = ["分管负责人甲", "分管负责人乙", "值班负责人", "主要负责人"];

/// Where it happened.
pub struct Place {
    pub area: &'static str,
    pub address: String,
}

pub fn place(random: &mut Random) -> Place {
    let (area, quarters) = *random.weighted(&AREAS);
    let quarter = random.pick(&quarters);
    let spot = match random.below(4) {
        0 => format!("{}{}号", random.pick(&ROADS), random.between(1, 388)),
        1 => format!("{quarter}{}栋{}单元", random.between(1, 36), random.between(1, 4)),
        2 => format!("{quarter}{}附近", random.pick(&ROADS)),
        _ => format!("{quarter}{}组", random.between(1, 12)),
    };
    Place { area, address: format!("{NAME}{area}{spot}") }
}

pub fn requester(random: &mut Random) -> String {
    match random.below(100) {
        0..=5 => "匿名".to_owned(),
        6..=52 => format!("{}先生", random.pick(&SURNAMES)),
        _ => format!("{}女士", random.pick(&SURNAMES)),
    }
}

pub fn phone(random: &mut Random) -> String {
    format!("100{:08}", random.below(100_000_000))
}

/// A seat of the hotline office.
pub fn seat(random: &mut Random) -> String {
    format!("坐席{:02}", random.between(1, 18))
}

pub fn approver(random: &mut Random) -> &'static str {
    random.pick(&OFFICES)
}

/// The office that looks after an area.
pub fn area_office(area: &str) -> String {
    match area {
        "青禾经济开发区" => "青禾经济开发区管委会".to_owned(),
        street if street.ends_with("街道") => format!("{street}办事处"),
        town => format!("{town}人民政府"),
    }
}
