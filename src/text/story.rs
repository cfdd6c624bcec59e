//! One sentence per event: what it says, for `show` and for the echo of a command.

use super::{Lang, duty, moment, names, names_beyond, phrase};
use crate::domain::act::Act;
use crate::domain::code::{EventKind, Origin, Reached, Urgency};
use crate::domain::event::{Call, Closing, Event, Field, Handover, Intake};
use crate::domain::mask::{self, Shield};
use crate::domain::stamp::Stamp;

/// The facts of an event beyond its name, as one line. `shield` masks personal data, wherever it stands;
/// officials who approve and decide keep their names.
pub fn detail(lang: Lang, event: &Event, shield: Option<&Shield>) -> String {
    let named = |zh: &'static str, en: &'static str, text: &str| named(lang, zh, en, text);
    let parts: Vec<String> = match event {
        Event::Opened { version, id, name } => {
            vec![name.to_string(), named("格式版本", "format", &version.to_string()), named("标识", "id", id)]
        }
        Event::Accepted(intake) => accepted(lang, intake, shield),
        Event::Amended { fields, reason } => {
            let change = |(field, value): &(Field, _)| {
                let value: &str = std::convert::AsRef::<str>::as_ref(value);
                let named = names::value(*field, value).map(|(_, words)| words.pick(lang).to_owned());
                let masked = || shield.map_or(value.to_owned(), |shield| shield.field(*field, value));
                let shown = named.unwrap_or_else(masked);
                format!("{}→{shown}", names::field(*field).pick(lang))
            };
            let mut parts: Vec<String> = fields.iter().map(change).collect();
            parts.push(named("原因", "reason", reason));
            parts
        }
        Event::Answered { way, text, person, source } => vec![
            names::way(*way).pick(lang).to_owned(),
            named("答复人", "by", person),
            named("知识条目", "from", source),
            text.to_string(),
        ],
        Event::Dispatched(handover) => dispatched(lang, handover),
        Event::Signed { unit } => vec![unit.to_string()],
        Event::Contacted { unit, person, text } => {
            vec![unit.to_string(), person.to_string(), text.to_string()]
        }
        Event::ExtensionRequested { unit, span, reason } => {
            vec![unit.to_string(), moment::span(lang, *span), named("理由", "reason", reason)]
        }
        Event::ExtensionGranted { person, span, due, reason, .. } => vec![
            moment::span(lang, *span),
            named("新时限", "new due", &moment::due(*due)),
            named("审批人", "approved by", person),
            reason.to_string(),
        ],
        Event::ExtensionRefused { person, reason } | Event::ReturnRefused { person, reason } => {
            vec![named("审批人", "decided by", person), named("理由", "reason", reason)]
        }
        Event::ReturnRequested { unit, reason, basis } => {
            vec![unit.to_string(), named("理由", "reason", reason), named("依据", "basis", basis)]
        }
        Event::ReturnGranted { person, reason } => {
            vec![named("审批人", "approved by", person), reason.to_string()]
        }
        Event::Closed(closing) => closed(lang, closing),
        Event::Revisited(call) => revisited(lang, call),
        Event::SentBack(redo) => vec![
            if redo.sham { named("", "", pick(lang, "假办理", "sham handling")) } else { String::new() },
            named("理由", "reason", &redo.reason),
            named("重办时限", "due", &moment::due(redo.due)),
        ],
        Event::Acted(act) => acted(lang, act, shield),
        Event::Voided { seqs, reason } => {
            let rows: Vec<String> = seqs.iter().map(u64::to_string).collect();
            vec![
                named("作废台账行", "voids rows", &phrase::list(lang, &rows)),
                named("原因", "reason", reason),
            ]
        }
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let line = parts.join(pick(lang, "；", "; "));
    shield.map_or(line.clone(), |shield| shield.text(&line))
}

fn pick(lang: Lang, zh: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

/// `名称：内容`, or nothing when there is nothing to say.
fn named(lang: Lang, zh: &'static str, en: &'static str, text: &str) -> String {
    match (lang, text.is_empty()) {
        (_, true) => String::new(),
        _ if zh.is_empty() => text.to_owned(),
        (Lang::Zh, _) => format!("{zh}：{text}"),
        (Lang::En, _) => format!("{en}: {text}"),
    }
}

fn due(lang: Lang, zh: &'static str, en: &'static str, due: Option<Stamp>) -> String {
    due.map_or(String::new(), |due| named(lang, zh, en, &moment::due(due)))
}

fn accepted(lang: Lang, intake: &Intake, shield: Option<&Shield>) -> Vec<String> {
    let title = intake.get(Field::Title).trim();
    let words = if title.is_empty() { intake.get(Field::Content).trim() } else { title };
    vec![
        names::kind(intake.kind).pick(lang).to_owned(),
        match intake.urgency {
            Urgency::Emergency => names::urgency(intake.urgency).pick(lang).to_owned(),
            Urgency::Normal => String::new(),
        },
        match intake.origin {
            Origin::Request => String::new(),
            origin => names_beyond::origin(origin).pick(lang).to_owned(),
        },
        intake.get(Field::Channel).to_owned(),
        // Before it is shortened: half a number would pass unseen.
        phrase::excerpt(lang, &shield.map_or(words.to_owned(), |shield| shield.text(words))),
    ]
}

fn dispatched(lang: Lang, handover: &Handover) -> Vec<String> {
    vec![
        handover.unit.to_string(),
        named(lang, "协办", "supporting", &phrase::list(lang, &handover.supporting)),
        due(lang, "签收时限", "sign by", handover.sign_due),
        due(lang, "联系时限", "contact by", handover.contact_due),
        due(lang, "办结时限", "due", handover.due),
        named(lang, "依据", "because", &duty::handover_source(lang, &handover.source)),
        named(lang, "改派原因", "taken over because", &handover.reason),
    ]
}

/// One line serves every act: each shows the columns it has, under the names that fit its kind.
fn acted(lang: Lang, act: &Act, shield: Option<&Shield>) -> Vec<String> {
    let rows: Vec<String> = act.refs.iter().map(u64::to_string).collect();
    let files: Vec<&str> = act.evidence.iter().map(|file| file.name.as_ref()).collect();
    let (units_zh, units_en) = match act.kind {
        EventKind::Ruled => ("参加部门", "offices"),
        _ => ("协办", "supporting"),
    };
    let (to_zh, to_en) = match act.kind {
        EventKind::Merged => ("主单", "into"),
        _ => ("关联工单", "ticket"),
    };
    let (person_zh, person_en, person) = match act.kind {
        // Elsewhere a person is somebody on duty; here it is a citizen.
        EventKind::Evaluated if shield.is_some() => ("评价人", "evaluator", mask::name(&act.person)),
        EventKind::Evaluated => ("评价人", "evaluator", act.person.to_string()),
        _ => ("审批人", "by", act.person.to_string()),
    };
    vec![
        names_beyond::result(act.kind, &act.result).map_or("", |name| name.pick(lang)).to_owned(),
        act.title.to_string(),
        act.unit.to_string(),
        act.area.to_string(),
        named(lang, units_zh, units_en, &phrase::list(lang, &act.units)),
        named(lang, to_zh, to_en, &act.to),
        act.amount.to_string(),
        due(lang, "时限", "due", act.due),
        duty::ground_of(&act.rule).map_or("", |ground| duty::ground(ground).pick(lang)).to_owned(),
        named(lang, "理由", "reason", &act.reason),
        named(lang, "依据", "basis", &act.basis),
        named(lang, person_zh, person_en, &person),
        named(lang, "所据台账行", "rows", &phrase::list(lang, &rows)),
        named(lang, "佐证", "evidence", &phrase::list(lang, &files)),
        named(lang, "来源", "source", &act.source),
        act.text.to_string(),
    ]
}

fn closed(lang: Lang, closing: &Closing) -> Vec<String> {
    let files: Vec<String> = closing
        .evidence
        .iter()
        .map(|file| format!("{} [{}]", file.name, names::evidence_kind(file.kind).pick(lang)))
        .collect();
    vec![
        closing.unit.to_string(),
        named(lang, "审定", "approved by", &closing.approver),
        named(lang, "佐证", "evidence", &phrase::list(lang, &files)),
        closing.reply.to_string(),
    ]
}

fn revisited(lang: Lang, call: &Call) -> Vec<String> {
    let solved = call.solved.map_or("", |solved| match solved {
        true => pick(lang, "已解决", "solved"),
        false => pick(lang, "未解决", "not solved"),
    });
    vec![
        if call.reached == Reached::Reached {
            String::new()
        } else {
            names::reached(call.reached).pick(lang).to_owned()
        },
        call.skip.map_or("", |skip| names::skip(skip).pick(lang)).to_owned(),
        solved.to_owned(),
        call.grade.map_or("", |grade| names::grade(grade).pick(lang)).to_owned(),
        call.cause.map_or("", |cause| names::cause(cause).pick(lang)).to_owned(),
        call.text.to_string(),
    ]
}
