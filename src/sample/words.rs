//! Sentences of a request and of its reply, put together from parts. Every text is made up.

use super::district::{self, Place};
use super::random::Random;
use super::topics::{Matter, PRAISES, TOPICS, Topic};
use crate::domain::code::{Grade, Kind, Urgency};
use crate::domain::event::{Field, Intake};

/// What is asked for, and who should deal with it.
pub struct Request {
    pub intake: Intake,
    pub topic: &'static Topic,
    pub unit: String,
    pub area: &'static str,
}

const KINDS: [(u64, Kind); 7] = [
    (180, Kind::Inquiry),
    (42, Kind::Suggestion),
    (352, Kind::Complaint),
    (48, Kind::Report),
    (346, Kind::Help),
    (14, Kind::Praise),
    (18, Kind::Other),
];

const OPENINGS: [&str; 6] =
    ["诉求人来电反映：", "市民反映：", "来电人称：", "诉求人反映，", "居民反映：", ""];
const SINCE: [&str; 8] = [
    "",
    "近一周以来，",
    "从上个月起，",
    "连续多日，",
    "今天上午，",
    "昨天夜间，",
    "半个月前开始，",
    "长期以来，",
];
const BEFORE: [&str; 7] = [
    "",
    "",
    "",
    "曾向社区反映，没有结果。",
    "已多次与对方沟通，至今没有解决。",
    "周边住户均有同样意见，可以作证。",
    "此前来电反映过一次，处理后又反复。",
];

const EMERGENCIES: &[Matter] = &[
    ("燃气泄漏气味", "楼道里有很浓的燃气味，住户不敢开灯，担心发生危险"),
    ("高压线垂落", "大风后电线垂落在人行道上，距离地面不足一米，有行人经过"),
    ("路面塌陷", "主干道路面突然塌陷，坑深约一米，夜间没有警示标志"),
    ("主水管爆裂", "供水主管爆裂，水柱喷出两米多高，路面已积水，车辆熄火"),
];

pub fn request(random: &mut Random) -> Request {
    let place = district::place(random);
    let topic = random.weighted(&TOPICS);
    let urgency = if random.per_mille(6) { Urgency::Emergency } else { Urgency::Normal };
    let (kind, matter) = match (urgency, *random.weighted(&KINDS)) {
        (Urgency::Emergency, _) => (Kind::Help, random.pick(EMERGENCIES)),
        (_, Kind::Praise) => (Kind::Praise, random.pick(PRAISES)),
        (_, Kind::Inquiry) if topic.questions.is_empty() => (Kind::Help, random.pick(topic.problems)),
        (_, Kind::Inquiry) => (Kind::Inquiry, random.pick(topic.questions)),
        (_, kind) => (kind, random.pick(topic.problems)),
    };
    let channel = *random.weighted(&district::CHANNELS);
    let intake = Intake::new(kind, urgency)
        .with(Field::Channel, channel)
        .with(Field::Category1, topic.category)
        .with(Field::Category2, topic.second)
        .with(Field::Area, place.area)
        .with(Field::Requester, district::requester(random))
        .with(Field::Phone, district::phone(random))
        .with(Field::Title, title(kind, matter, &place, random))
        .with(Field::Content, content(kind, matter, &place, random))
        .with(Field::Address, place.address);
    let unit = if topic.unit.is_empty() { district::area_office(place.area) } else { topic.unit.to_owned() };
    Request { intake, topic, unit, area: place.area }
}

fn title(kind: Kind, matter: Matter, place: &Place, random: &mut Random) -> String {
    match kind {
        Kind::Inquiry => format!("咨询{}", matter.0),
        Kind::Praise => matter.0.to_owned(),
        _ if random.per_mille(400) => format!("反映{}{}问题", place.area, matter.0),
        _ => matter.0.to_owned(),
    }
}

fn content(kind: Kind, matter: Matter, place: &Place, random: &mut Random) -> String {
    let told = matter.1;
    let address = &place.address;
    match kind {
        Kind::Inquiry => format!("诉求人家住{address}，来电咨询：{told}？请有关部门电话答复。"),
        Kind::Praise => format!("诉求人来电表示，在{address}，{told}，特来电表示感谢，希望转达并给予表扬。"),
        _ => {
            let (opening, since) = (random.pick(&OPENINGS), random.pick(&SINCE));
            let (before, wish) = (random.pick(&BEFORE), wish(kind, random));
            format!("{opening}{since}{address}，{told}。{before}{wish}")
        }
    }
}

fn wish(kind: Kind, random: &mut Random) -> &'static str {
    match kind {
        Kind::Suggestion => random.pick(&["建议有关部门统筹考虑，尽早改进。", "建议纳入民生实事项目。"]),
        Kind::Report => random.pick(&["请执法部门依法查处，并为举报人保密。", "请核实查处并反馈结果。"]),
        Kind::Complaint => {
            random.pick(&["要求尽快处理并给予答复。", "请主管部门调查处理，给个说法。", "要求限期整改。"])
        }
        _ => random.pick(&["希望有关部门尽快处理。", "请帮助协调解决。", "盼早日解决，谢谢。"]),
    }
}

pub fn direct_answer(random: &mut Random) -> String {
    let told = random.pick(&[
        "已按知识库告知办理条件、所需材料和办理地点",
        "已告知网上办理入口和查询方法",
        "已说明政策规定并提供主管部门咨询电话",
    ]);
    format!("{told}，诉求人表示清楚。")
}

/// The reply of a closing; a few are poor ones.
pub fn reply(request: &Request, random: &mut Random) -> String {
    if random.per_mille(12) {
        return "已处理。".to_owned();
    }
    let title = request.intake.get(Field::Title);
    let (unit, measure) = (&request.unit, random.pick(request.topic.measures));
    let checked = match request.intake.kind {
        Kind::Inquiry => "经办人员已向诉求人逐项说明有关政策。",
        Kind::Praise => "已将诉求人的谢意转达当事人，并予以通报表扬。",
        _ => "接单后工作人员到现场核实，情况属实。",
    };
    let outcome = match request.intake.kind {
        Kind::Inquiry | Kind::Praise => String::new(),
        _ => format!("{measure}。"),
    };
    let told =
        random.pick(&["已电话告知诉求人办理情况。", "已当面向诉求人反馈。", "诉求人对办理情况表示认可。"]);
    format!("您好，关于{title}的诉求收悉。{checked}{outcome}{told}（{unit}）")
}

pub fn call_note(grade: Option<Grade>, random: &mut Random) -> &'static str {
    match grade {
        None => random.pick(&["无人接听", "关机", "占线"]),
        Some(grade) if grade.is_dissatisfied() => {
            random.pick(&["称问题仍未解决", "称工作人员未到现场", "称处理时间太长", "认为答复没有针对性"])
        }
        Some(_) => random.pick(&["", "", "称问题已解决，表示感谢", "对办理结果认可"]),
    }
}
