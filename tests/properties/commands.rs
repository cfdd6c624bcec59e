//! Commands about tickets, as things to do and as a clerk types them.

use super::model::Unit;
use super::when::Limit;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Do {
    Accept { kind: usize, urgent: bool, find: bool, place: usize },
    Answer { way: usize },
    Dispatch { unit: Unit, support: Option<Unit>, reassign: bool },
    Sign,
    Contact,
    Ask { span: Limit, grant: bool },
    DecideExtension { grant: bool },
    GiveBack,
    DecideReturn { grant: bool },
    Close,
    Revisit(Call),
    Redo { sham: bool },
    Dispute { unit: Unit },
    Rule { lead: Unit, support: Option<Unit> },
    Join { unit: Unit },
    Opinion { unit: Unit },
    Merge { into: usize },
    Unmerge,
    Link { find: usize },
    Decline,
    Transfer,
    Shelve,
    Strike,
    Exclude,
    Supervise { level: usize },
    AnswerOrder,
    Appeal { fault: usize },
    DecideAppeal { grant: bool, weak: bool },
    Undo,
    Restore,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Call {
    /// Index of the grade, the matter solved or not.
    Reached {
        grade: usize,
        solved: bool,
    },
    Unreached,
    Skipped,
}

/// Kinds of requests with their reply limits in working days.
pub const KINDS: [(&str, u32); 4] = [("投诉", 5), ("咨询", 3), ("求助", 5), ("表扬", 3)];
pub const GRADES: [&str; 5] = ["very-satisfied", "satisfied", "fairly-satisfied", "neutral", "dissatisfied"];
pub const LEVELS: [&str; 5] = ["reminder", "order", "leadership", "summons", "discipline"];
const WAYS: [&str; 3] = ["direct", "smart", "self"];
const FAULTS: [&str; 5] = ["late-closing", "late-signing", "not-contacted", "dissatisfied", "sham-handling"];
/// Channel, area, categories.
pub const PLACES: [[&str; 3]; 5] = [
    ["电话", "东街", "城乡建设/市政设施"],
    ["微信", "西河镇", "城乡建设/绿化"],
    ["店小二", "东街", "劳动保障"],
    ["电话", "", ""],
    ["", "西河镇", "城乡建设"],
];

/// The number of a ticket by its place in the model.
pub fn number(ticket: usize) -> String {
    format!("T{}", ticket + 1)
}

impl Do {
    /// The command's name.
    pub fn name(&self) -> &'static str {
        match self {
            Do::Accept { .. } => "accept",
            Do::Answer { .. } => "answer",
            Do::Dispatch { .. } => "dispatch",
            Do::Sign => "sign",
            Do::Contact => "contact",
            Do::Ask { .. } | Do::DecideExtension { .. } => "extend",
            Do::GiveBack | Do::DecideReturn { .. } => "return",
            Do::Close => "close",
            Do::Revisit(_) => "revisit",
            Do::Redo { .. } => "redo",
            Do::Dispute { .. } | Do::Rule { .. } => "adjudicate",
            Do::Join { .. } => "join",
            Do::Opinion { .. } => "opinion",
            Do::Merge { .. } | Do::Unmerge => "merge",
            Do::Link { .. } => "link",
            Do::Decline => "decline",
            Do::Transfer => "transfer",
            Do::Shelve | Do::Strike => "shelve",
            Do::Exclude => "exclude",
            Do::Supervise { .. } | Do::AnswerOrder => "supervise",
            Do::Appeal { .. } | Do::DecideAppeal { .. } => "appeal",
            Do::Undo | Do::Restore => "undo",
        }
    }

    /// Its options.
    pub fn options(&self) -> String {
        let support = |unit: Option<Unit>| unit.map_or(String::new(), |unit| format!(" --supporting {unit}"));
        match *self {
            Do::Accept { kind, urgent, find, place } => accept(kind, urgent, find, place),
            Do::Answer { way } => format!("--way {} --reply 请到窗口办理", WAYS[way]),
            Do::Dispatch { unit, support: other, reassign } => {
                let other = support(other);
                format!("--unit {unit}{other} --reason 属其职责{}", if reassign { " --reassign" } else { "" })
            }
            Do::Sign | Do::Undo => String::new(),
            Do::Restore => "--restore".to_owned(),
            Do::Contact => "--person 严队长 --text 已说明".to_owned(),
            Do::Ask { span, grant } => {
                let grant = if grant { " --grant --approver 钟主任" } else { "" };
                format!("--days {} --reason 待材料{grant}", span.text())
            }
            Do::DecideExtension { grant } | Do::DecideReturn { grant } => decision(grant),
            Do::GiveBack => "--reason 非本局职责 --basis 三定方案".to_owned(),
            Do::Close => "--reply 路灯已修好，并电话告知。 --approver 周局长 --evidence 现场.jpg".to_owned(),
            Do::Revisit(call) => revisit(call),
            Do::Redo { sham } => format!("--reason 未修好{}", if sham { " --sham" } else { "" }),
            Do::Dispute { unit } => format!("--party {unit} --reason 已移交 --basis 移交协议"),
            Do::Rule { lead, support: other } => {
                let other = support(other);
                format!("--lead {lead}{other} --offices 编办、司法局 --reason 协议有效 --basis 职责清单")
            }
            Do::Join { unit } => format!("--unit {unit} --reason 需会商"),
            Do::Opinion { unit } => format!("--unit {unit} --text 同意"),
            Do::Merge { into } => format!("--into {} --reason 同一事项", number(into)),
            Do::Unmerge => "--undo --reason 并错".to_owned(),
            Do::Link { find } => format!("--find {} --reason 同一处", number(find)),
            Do::Decline => "--class outside-area --told 请拨打邻县热线".to_owned(),
            Do::Transfer => "--to emergency-line --receiver 110 --reason 警情".to_owned(),
            Do::Shelve => "--approver 区政府办 --reason 待批复".to_owned(),
            Do::Strike => "--strike --reason 已批复".to_owned(),
            Do::Exclude => "--class policy --approver 钟主任 --reason 于法无据".to_owned(),
            Do::Supervise { level } => format!("--level {} --reason 久拖不决", LEVELS[level]),
            Do::AnswerOrder => "--answer 明日办结".to_owned(),
            Do::Appeal { fault } => format!("--fault {} --reason 停电", FAULTS[fault]),
            Do::DecideAppeal { grant, weak } => {
                let how = if grant { "--grant" } else { "--refuse" };
                format!(
                    "{how}{} --approver 钟主任 --reason 已核",
                    if weak && !grant { " --weak" } else { "" }
                )
            }
        }
    }
}

fn accept(kind: usize, urgent: bool, find: bool, place: usize) -> String {
    let [channel, area, category] = PLACES[place];
    let mut options = format!("--kind {} --content 路灯不亮", KINDS[kind].0);
    let given = [("channel", channel), ("area", area), ("category", category)];
    for (name, value) in given.iter().filter(|(_, value)| !value.is_empty()) {
        options += &format!(" --{name} {value}");
    }
    let more = [(urgent, " --urgency emergency"), (find, " --origin find")];
    more.iter().filter(|(holds, _)| *holds).for_each(|(_, option)| options += option);
    options
}

fn decision(grant: bool) -> String {
    let how = if grant { "--grant" } else { "--refuse" };
    format!("{how} --approver 钟主任 --reason 已核")
}

fn revisit(call: Call) -> String {
    match call {
        Call::Unreached => "--unreached".to_owned(),
        Call::Skipped => "--skip declined".to_owned(),
        Call::Reached { grade, solved } => {
            let solved = if solved { "yes" } else { "no" };
            let cause = if grade == 4 { " --cause unreasonable" } else { "" };
            format!("--grade {} --solved {solved}{cause}", GRADES[grade])
        }
    }
}
