//! A refused action in words: the rule with its source, the fact, and the way out. Rules that Ezhou's
//! 2025 plan states are cited as 鄂州方案.

use super::message::message;
use super::moment::{due as day, moment, pair, span};
use super::phrase::{closest, first_of, list, quote};
use super::{Lang, Message, names, refusal_belonging};
use crate::domain::code::{Cause, Grade, Skip, Stage};
use crate::domain::refusal::{Need, Refusal};

pub fn refusal(lang: Lang, refusal: &Refusal) -> Message {
    match refusal {
        Refusal::Bureau(refusal) => super::refusal_bureau::refusal(lang, refusal),
        Refusal::UnknownTicket => message!(lang,
            "台账中没有这个工单" =>
            "请核对编号；新工单请先受理（hotline accept）或导入（hotline import 文件）",
            "there is no such ticket in the ledger" =>
            "check the number; take a new ticket in with hotline accept or hotline import FILE"),
        Refusal::TicketExists { accepted } => {
            let at = moment(*accepted);
            message!(lang,
                "这个编号已于 {at} 受理" =>
                "请核对编号；要更正已受理的内容，请用 hotline correct 编号",
                "this number was accepted at {at}" =>
                "check the number; to correct what was taken down, use hotline correct NUMBER")
        }
        Refusal::BadNumber => message!(lang,
            "工单编号不能为空，不能含空格、换行或看不见的字符，且不超过 64 个字" =>
            "请核对编号；从网页或文档复制的，请重新输入一遍",
            "a ticket number is not blank, has no spaces, line breaks or invisible characters, and at most 64 characters" =>
            "check the number; if it was copied from a page, type it anew"),
        Refusal::DamagedNumber => message!(lang,
            "工单编号已被电子表格改成科学计数，后几位已丢失" =>
            "请从原系统抄录完整编号，或把该列设为文本后重新导出",
            "a spreadsheet turned the ticket number into scientific notation and lost its last digits" =>
            "copy the full number from the source system, or set the column to text and export again"),
        Refusal::WrongStage { stage, action } => wrong_stage(lang, *stage, action),
        Refusal::InFuture { at, now } => {
            let (at, now) = pair(*at, *now);
            message!(lang,
                "发生时间 {at} 晚于现在（{now}）" => "请核对 --at；只能登记已经发生的事项",
                "{at} lies in the future (it is {now} now)" => "check --at; only what has happened can be recorded")
        }
        Refusal::BeforeStart { at, start } => {
            let (at, start) = pair(*at, *start);
            message!(lang,
                "发生时间 {at} 早于本单上一环节的时间 {start}" => "请核对 --at；补录请按先后顺序登记",
                "{at} is before the ticket's preceding step at {start}" =>
                "check --at; record earlier steps in their order")
        }
        Refusal::AlreadySigned { at } => {
            let at = moment(*at);
            message!(lang,
                "本单已于 {at} 签收" => "无需再次签收；签收登记有误的，请先撤销（hotline undo 编号）再签收",
                "the ticket was signed at {at}" =>
                "nothing to do; if that is wrong, undo it first (hotline undo NUMBER) and sign again")
        }
        Refusal::AlreadyAnswered { at } => {
            let at = moment(*at);
            message!(lang,
                "本单已于 {at} 直接答复" => "无需再次答复；答复有误的，请先撤销（hotline undo 编号）",
                "the ticket was answered directly at {at}" =>
                "nothing to do; if that is wrong, undo it first (hotline undo NUMBER)")
        }
        Refusal::AlreadyWith { unit } => {
            let unit = quote(lang, unit);
            message!(lang,
                "本单正由{unit}承办，无需改派" => "请继续办理；要改派，请用 --unit 写明另一单位",
                "the ticket is already with {unit}" => "leave it there; to reassign it, name another unit with --unit")
        }
        Refusal::NotTheUnit { given, unit } => {
            let (given, unit) = (quote(lang, given), quote(lang, unit));
            message!(lang,
                "本单由{unit}承办，不是{given}" =>
                "请核对编号和单位；确需换单位的，请改派：hotline dispatch 编号 --unit 单位 --reassign --reason 理由",
                "the ticket is with {unit}, not {given}" =>
                "check number and unit; to move it: hotline dispatch NUMBER --unit UNIT --reassign --reason REASON")
        }
        Refusal::UnknownUnit { given, known } => unknown_unit(lang, given, known),
        Refusal::Missing { what } => missing(lang, *what),
        Refusal::ExtensionTooLate { due } => {
            let due = day(*due);
            message!(lang,
                "延期须在到期前申请（鄂州方案），本单已于 {due} 到期" => "请直接办结，或按超期处理",
                "an extension must be asked before the due date (Ezhou plan); this ticket was due {due}" =>
                "close it now; it counts as late")
        }
        Refusal::ExtensionTwice => message!(lang,
            "同一工单只能延期一次（鄂州方案），本单已延期" => "请在延长后的期限内办结",
            "a ticket is extended once only (Ezhou plan), and this one has been" =>
            "close it within the extended limit"),
        Refusal::ExtensionPending => message!(lang,
            "上一次延期申请尚未审批" =>
            "请先审批：hotline extend 编号 --grant --approver 姓名，或 --refuse --reason 理由",
            "an extension is already asked for and not yet decided" =>
            "decide it first: hotline extend NUMBER --grant --approver NAME, or --refuse --reason REASON"),
        Refusal::ExtensionTooLong { asked, limit } => {
            let (asked, limit) = (span(lang, *asked), span(lang, *limit));
            message!(lang,
                "延期不得超过原时限（鄂州方案）：原时限 {limit}，申请延期 {asked}" =>
                "请改为不超过 {limit}",
                "an extension may not exceed the original limit (Ezhou plan): limit {limit}, asked {asked}" =>
                "ask for {limit} at most")
        }
        Refusal::ExtensionUnit { asked, limit } => {
            let (asked, limit) = (span(lang, *asked), span(lang, *limit));
            message!(lang,
                "本单时限为 {limit}，延期须用同一计时单位，不能是 {asked}" =>
                "请用同一计时单位申请，不超过 {limit}",
                "the limit is {limit}; an extension is counted the same way, not as {asked}" =>
                "ask in the same unit, {limit} at most")
        }
        Refusal::GrantedTooLong { granted, asked } => {
            let (granted, asked) = (span(lang, *granted), span(lang, *asked));
            message!(lang,
                "同意延期的时间不能多于申请的：申请 {asked}，同意 {granted}" => "请改为不超过 {asked}，或去掉 --days",
                "no more can be granted than was asked for: asked {asked}, granted {granted}" =>
                "grant {asked} at most, or leave out --days")
        }
        Refusal::NoExtensionLimit => message!(lang,
            "本单未记办理时限，无从核定可延多久" =>
            "请在原平台申请延期，再用 hotline import 文件 --update 导入结果",
            "no reply limit is recorded for this ticket, so there is nothing to extend" =>
            "ask on the platform it came from, then hotline import FILE --update"),
        Refusal::NoExtensionAsked => message!(lang,
            "没有待审批的延期申请" => "请先申请：hotline extend 编号 --days 3 --reason 理由",
            "no extension has been asked for" => "ask first: hotline extend NUMBER --days 3 --reason REASON"),
        Refusal::ReturnTooLate { due } => {
            let due = day(*due);
            message!(lang,
                "退回须在规定时限内申请（鄂州方案：1 个工作日内），本单的退回时限已于 {due} 届满" =>
                "请继续办理；确不属本单位职责的，请 12345 办公室改派：hotline dispatch 编号 --unit 单位 --reassign --reason 理由",
                "a return must be asked within its limit (Ezhou plan: 1 working day), which ended {due}" =>
                "go on handling it; if it is not the unit's duty, the office may move it: hotline dispatch NUMBER --unit UNIT --reassign --reason REASON")
        }
        Refusal::ReturnTwice => message!(lang,
            "本单的退回申请已有审核结果，不能再次申请" =>
            "请继续办理；确需换单位的，请 12345 办公室改派：hotline dispatch 编号 --unit 单位 --reassign --reason 理由",
            "a return was asked and decided; it cannot be asked again" =>
            "go on handling it; the office may move it: hotline dispatch NUMBER --unit UNIT --reassign --reason REASON"),
        Refusal::ReturnOfRedo => message!(lang,
            "退回重办的工单不能再申请退回" => "请重新办理后办结：hotline close 编号 --reply 办结回复",
            "a ticket sent back for redoing cannot be returned" =>
            "handle it again, then hotline close NUMBER --reply TEXT"),
        Refusal::ReturnOfRuling => message!(lang,
            "本单经分歧裁定交办，裁定为终审，不能再申请退回" => "请继续办理：hotline close 编号 --reply 办结回复",
            "the ticket was handed over by a ruling, which is final; it cannot be returned" =>
            "go on handling it, then hotline close NUMBER --reply TEXT"),
        Refusal::NoReturnAsked => message!(lang,
            "没有待审核的退回申请" => "请先申请：hotline return 编号 --reason 理由 --basis 依据",
            "no return has been asked for" => "ask first: hotline return NUMBER --reason REASON --basis BASIS"),
        Refusal::ReturnPending => message!(lang,
            "本单的退回申请尚未审核" =>
            "请先审核：hotline return 编号 --grant --approver 姓名，或 --refuse --reason 理由",
            "a return is asked for and not yet decided" =>
            "decide it first: hotline return NUMBER --grant --approver NAME, or --refuse --reason REASON"),
        Refusal::GradeWithoutContact => message!(lang,
            "未联系上诉求人，不能登记满意度和是否解决" => "请去掉 --grade 和 --solved；已联系上的，请改登为已联系上",
            "satisfaction and outcome cannot be recorded when the requester was not reached" =>
            "drop --grade and --solved, or record the call as reached"),
        Refusal::GradeWithoutCause => {
            let causes =
                list(lang, &Cause::ALL.iter().map(|&c| names::cause(c).pick(lang)).collect::<Vec<_>>());
            message!(lang,
                "诉求人不满意的，须写明原因" => "请用 --cause 写明：{causes}",
                "a dissatisfied requester's reason must be given" => "give it with --cause: {causes}")
        }
        Refusal::CauseWithoutDissatisfaction => message!(lang,
            "只有诉求人不满意时才登记不满意原因" => "请去掉 --cause，或更正 --grade",
            "a cause is recorded only for a dissatisfied requester" => "drop --cause, or correct --grade"),
        Refusal::SkipWithoutReason => {
            let skips = list(lang, &Skip::ALL.iter().map(|&s| names::skip(s).pick(lang)).collect::<Vec<_>>());
            message!(lang,
                "不予回访的，须写明原因" => "请写明其中一种：{skips}",
                "a ticket is left out of revisits only for a reason" => "give one of: {skips}")
        }
        Refusal::AlreadyRevisited { at } => {
            let at = moment(*at);
            message!(lang,
                "本单已于 {at} 回访" => "回访登记有误的，请先撤销（hotline undo 编号）再登记",
                "the ticket was revisited at {at}" =>
                "if that is wrong, undo it first (hotline undo NUMBER) and record it again")
        }
        Refusal::AttemptsUsedUp { attempts } => message!(lang,
            "已回访 {attempts} 次均未联系上，达到规定次数，本单不再计入回访基数" =>
            "无需再登记未联系上；以后联系上的，仍可登记回访结果",
            "{attempts} attempts failed, as many as the rule asks for; the ticket has left the revisit base" =>
            "no further failed attempt is needed; a later call that succeeds can still be recorded"),
        Refusal::NoCalendar { year } => no_calendar(lang, *year),
        Refusal::Duty(refusal) => super::duty::refusal(lang, refusal),
        Refusal::Belonging(why) => refusal_belonging::belonging(lang, why),
        Refusal::ReplyBelowStandard { found } => {
            let found = super::reply::findings(lang, found);
            message!(lang,
                "办结回复不合格：{found}" => "请补充完善后再办结；标准见办公文件夹的 reply.toml",
                "the reply is below the office's standard: {found}" =>
                "complete it, then close; the standard is reply.toml of the office folder")
        }
        Refusal::LastWasUndo => message!(lang,
            "本单上一次登记就是撤销" => "如要恢复被撤销的登记，请加 --restore；如要再往前撤销一步，请加 --earlier",
            "the last command about this ticket was an undo" =>
            "add --restore to bring back what it took back, or --earlier to take back the command before it"),
        Refusal::NamedTwice => message!(lang,
            "本批中同一工单不止一行，而一次撤销只撤销每单的上一次登记" => "请删去多余的行；如要再往前撤销，请另行执行 hotline undo 编号 --earlier",
            "the ticket stands here twice, and one undo takes back one command of a ticket" =>
            "delete the other row; to take back more, run hotline undo NUMBER --earlier"),
        Refusal::NothingToCorrect => message!(lang,
            "没有要更正的内容，或台账中已经如此" => "请写明要更正的项目，如 --phone、--kind",
            "there is nothing to correct, or it stands so already" => "say what is to be corrected, such as --phone or --kind"),
        Refusal::NothingToUndo => message!(lang,
            "本单没有可撤销的操作" => "请查看办理过程：hotline show 编号",
            "there is nothing to undo on this ticket" => "see what happened to it: hotline show NUMBER"),
    }
}

/// Also told about files whose dates lead beyond the calendar.
pub(super) fn no_calendar(lang: Lang, year: i32) -> Message {
    message!(lang,
        "没有 {year} 年的放假安排，不能推算工作日" =>
        "请按国务院办公厅通知，把 {year} 年的放假日和调休上班日补入 calendar.csv，并加一行：{year},year,国办通知",
        "the public holidays of {year} are not known, so working days cannot be counted" =>
        "add the days off and make-up days of the State Council's notice to calendar.csv, with the line: {year},year,notice")
}

fn wrong_stage(lang: Lang, stage: Stage, action: &str) -> Message {
    let now = names::stage(stage).pick(lang);
    let act = names::action(action).map_or(action, |words| words.pick(lang));
    match (stage, action) {
        (Stage::Shelved, _) => message!(lang,
            "本单已{now}，不能{act}" => "请先销账：hotline shelve 编号 --strike --reason 理由",
            "the ticket is {now} and cannot be {act}" =>
            "strike it off first: hotline shelve NUMBER --strike --reason REASON"),
        (Stage::Disputed, _) => message!(lang,
            "本单{now}，不能{act}" => "请先裁定：hotline adjudicate 编号 --lead 单位 --offices 参加部门 --reason 理由",
            "the ticket is {now} and cannot be {act}" =>
            "rule on it first: hotline adjudicate NUMBER --lead UNIT --offices OFFICES --reason REASON"),
        (Stage::Merged, _) => message!(lang,
            "本单{now}，不能{act}" => "请办理其主单；并错的，请解除并单：hotline merge 编号 --undo --reason 理由",
            "the ticket is {now} and cannot be {act}" =>
            "work on the one it was merged into; to take it out: hotline merge NUMBER --undo --reason REASON"),
        (Stage::Declined | Stage::Transferred, _) => message!(lang,
            "本单{now}，不能{act}" => "登记有误的，请先撤销：hotline undo 编号",
            "the ticket was {now} and cannot be {act}" => "if that is wrong, undo it: hotline undo NUMBER"),
        (Stage::Waiting, _) => message!(lang,
            "本单{now}，不能{act}" => "请先派单：hotline dispatch 编号 --unit 单位",
            "the ticket is {now} and cannot be {act}" => "dispatch it first: hotline dispatch NUMBER --unit UNIT"),
        (Stage::Answered, _) => message!(lang,
            "本单{now}，不能{act}" => "可以回访：hotline revisit 编号；答复有误的，请先撤销：hotline undo 编号",
            "the ticket was {now} and cannot be {act}" =>
            "revisit it (hotline revisit NUMBER); if the answer was wrong, undo it (hotline undo NUMBER)"),
        (Stage::Dispatched | Stage::Handling, "dispatch") => message!(lang,
            "本单已派单，{now}，不能再次派单" =>
            "要改派，请用 hotline dispatch 编号 --unit 单位 --reassign --reason 理由",
            "the ticket has been dispatched and is {now}" =>
            "to move it: hotline dispatch NUMBER --unit UNIT --reassign --reason REASON"),
        (Stage::Redoing, "sign") => message!(lang,
            "本单{now}，无需再次签收" => "请重新办理后办结：hotline close 编号 --reply 办结回复",
            "the ticket is {now} and need not be signed again" =>
            "handle it again, then hotline close NUMBER --reply TEXT"),
        (Stage::Dispatched | Stage::Handling | Stage::Redoing, "answer" | "dispatch") => message!(lang,
            "本单{now}，不能{act}" => "请由承办单位办结：hotline close 编号 --reply 办结回复",
            "the ticket is {now} and cannot be {act}" =>
            "its unit is to close it: hotline close NUMBER --reply TEXT"),
        (Stage::Dispatched | Stage::Handling | Stage::Redoing, _) => message!(lang,
            "本单{now}，不能{act}" => "请先办结：hotline close 编号 --reply 办结回复",
            "the ticket is {now} and cannot be {act}" => "close it first: hotline close NUMBER --reply TEXT"),
        (Stage::Returning, _) => message!(lang,
            "本单{now}，不能{act}" =>
            "请先审核退回申请：hotline return 编号 --grant --approver 姓名，或 --refuse --reason 理由",
            "the ticket's return is undecided; until then it cannot be {act}" =>
            "decide it: hotline return NUMBER --grant --approver NAME, or --refuse --reason REASON"),
        (Stage::Closed | Stage::Revisited, _) => message!(lang,
            "本单{now}，不能{act}" =>
            "要重新办理，请退回重办：hotline redo 编号 --reason 理由；登记有误的，请先撤销：hotline undo 编号",
            "the ticket was {now} and cannot be {act}" =>
            "to have it handled again: hotline redo NUMBER --reason REASON; if a step was wrong: hotline undo NUMBER"),
    }
}

fn missing(lang: Lang, what: Need) -> Message {
    match what {
        Need::Unit => message!(lang,
            "未写明承办单位" => "请用 --unit 写明",
            "no unit is given" => "name it with --unit"),
        Need::Reply => message!(lang,
            "办结须有办结回复" => "请用 --reply 写明核查情况和办理结果",
            "closing needs a reply" => "give it with --reply: what was checked and what came of it"),
        Need::Approver => message!(lang,
            "须经分管领导审定（鄂州方案），未写明审定人" => "请用 --approver 写明姓名",
            "the leader in charge must approve this (Ezhou plan), and no approver is given" =>
            "name the approver with --approver"),
        Need::Evidence => message!(lang,
            "办结须附佐证材料（鄂州方案）" => "请用 --evidence 附上照片、录音或文件",
            "closing needs evidence (Ezhou plan)" => "attach photos, recordings or documents with --evidence"),
        Need::Reason => message!(lang,
            "未写明理由" => "请用 --reason 写明",
            "no reason is given" => "give it with --reason"),
        Need::Basis => message!(lang,
            "退回须同时写明理由和依据（鄂州方案），未写明依据" => "请用 --basis 写明依据，如职责规定的条款",
            "a return needs both reason and basis (Ezhou plan), and no basis is given" =>
            "give it with --basis, such as the clause on the units' duties"),
        Need::Content => message!(lang,
            "诉求没有标题，也没有内容" => "请至少写明一项",
            "the request has neither title nor content" => "give at least one of them"),
        Need::Grade => {
            let grades =
                list(lang, &Grade::ALL.iter().map(|&g| names::grade(g).pick(lang)).collect::<Vec<_>>());
            message!(lang,
                "已联系上诉求人，须登记满意度" => "请用 --grade 写明：{grades}",
                "the requester was reached, so the satisfaction must be recorded" => "give it with --grade: {grades}")
        }
        Need::Span => message!(lang,
            "未写明延期多久" => "请用 --days 写明，如 --days 3；审批已有申请，请用 --grant 或 --refuse",
            "the length of the extension is not given" =>
            "give it with --days, such as --days 3; to decide one that was asked, use --grant or --refuse"),
        Need::Answer => message!(lang,
            "直接答复须写明答复内容" => "请写明告知诉求人的内容",
            "a direct answer needs its text" => "write what the requester was told"),
    }
}

fn unknown_unit(lang: Lang, given: &str, known: &[String]) -> Message {
    let name = quote(lang, given);
    match closest(given, known) {
        Some(near) => {
            let near = quote(lang, near);
            message!(lang,
                "单位名录中没有{name}" => "是否为{near}？如为新单位，请先补入单位名录",
                "the office's list of units has no {name}" => "did you mean {near}? Add a new unit to the list first")
        }
        None => {
            let some = first_of(lang, known, 10);
            message!(lang,
                "单位名录中没有{name}，名录为：{some}" => "请核对名称；如为新单位，请先补入单位名录",
                "the office's list of units has no {name}; it has: {some}" =>
                "check the name; add a new unit to the list first")
        }
    }
}
