//! 函件: what is to be told to units by letter: supervision, rulings, warnings, evaluations, and the faults
//! of a period. A matter is told once; each says which rows prove it, and what its letter can say of it.

use super::negative_list::{self, Choice};
use super::table::{Table, Value, group, ticket_number};
use super::tickets::View;
use crate::domain::Stamp;
use crate::domain::act::Act;
use crate::domain::action::evaluate::points;
use crate::domain::book::Book;
use crate::domain::bureau::warning::{Warning, warnings};
use crate::domain::code::{EventKind, LetterKind, Limit};
use crate::domain::dossier::Supervision;
use crate::domain::event::{Entry, Event};
use crate::domain::fault::Fault;
use crate::domain::leg::Leg;
use crate::domain::letters::{Sent, of_level};
use crate::domain::mask::{self, Shield};
use crate::domain::reply::Standard;
use crate::domain::supervision::{issued, of_office};
use crate::domain::ticket::Ticket;
use crate::text::letters as words;
use crate::text::{Lang, bureau, labels, moment, names, names_beyond};
use std::collections::{BTreeMap, HashMap};

/// Kinds of acts of which a letter says more than what they add up to.
pub const ACTS: [EventKind; 3] = [EventKind::Supervised, EventKind::Ruled, EventKind::Warned];

/// One thing a unit is to be told.
pub struct Matter {
    pub kind: LetterKind,
    /// The unit or area it goes to, as the ledger names it.
    pub unit: String,
    is_area: bool,
    /// Of a fault: its kind and first row.
    pub key: String,
    pub cites: Vec<u64>,
    pub at: Stamp,
    /// Until when to answer, where that is settled already.
    pub due: Option<Stamp>,
    pub tickets: Vec<String>,
    /// Its lines in the letter's table, without the running number; personal data masked.
    rows: Vec<Vec<Value>>,
    /// Values of placeholders, masked.
    words: Vec<(&'static str, String)>,
}

impl Matter {
    pub fn is_told(&self, sent: &[Sent]) -> bool {
        sent.iter().any(|sent| sent.tells(self.kind, &self.unit, &self.key, &self.cites))
    }
}

/// A letter to be written.
pub struct Case {
    pub kind: LetterKind,
    pub unit: String,
    /// It goes to an area and no unit.
    pub is_area: bool,
    pub cites: Vec<u64>,
    pub keys: Vec<String>,
    pub since: Stamp,
    pub due: Option<Stamp>,
    pub tickets: Vec<String>,
    /// How much it tells: lines of its table, or one.
    pub count: usize,
    /// Empty where the words say all.
    pub table: Table,
    pub words: Vec<(&'static str, String)>,
}

impl Case {
    /// The day by which to answer, where the one that was set has passed.
    pub fn answer_by(&mut self, due: Stamp) {
        let place = self.table.columns.iter().position(|column| column.key == "answer_by");
        let rows = self.table.rows.iter_mut();
        rows.filter_map(|row| row.get_mut(place?)).for_each(|cell| *cell = Value::Due(due));
    }

    /// What is left to say of it once its letter is written.
    pub fn told(&self) -> Told {
        Told { kind: self.kind, unit: self.unit.clone(), count: self.count }
    }
}

/// A case without its contents.
pub struct Told {
    pub kind: LetterKind,
    pub unit: String,
    pub count: usize,
}

/// Everything but faults that is to be told by letter, told already or not, oldest first. `acts` holds the
/// [`ACTS`] of the ledger.
pub fn matters(book: &Book, acts: &[Entry], view: &View) -> Vec<Matter> {
    let acts: HashMap<u64, &Act> = acts
        .iter()
        .filter_map(|entry| match &entry.event {
            Event::Acted(act) => Some((entry.seq, act.as_ref())),
            _ => None,
        })
        .collect();
    let of_units = of_office(&book.office);
    let mut found: Vec<Matter> = of_units.iter().map(|one| supervised(None, one, &acts, view)).collect();
    for ticket in book.iter() {
        let dossier = ticket.dossier();
        found.extend(dossier.supervisions.iter().map(|one| supervised(Some(ticket), one, &acts, view)));
        for dispute in &dossier.disputes {
            let parties = dispute.parties.iter().map(|party| party.unit.as_str());
            let act = dispute.ruled.and_then(|ruled| Some((ruled, *acts.get(&ruled.seq)?)));
            found.extend(act.map(|(ruled, act)| {
                let matter =
                    Matter { at: ruled.at, cites: vec![ruled.seq], ..of(LetterKind::Ruling, &act.unit) };
                ruling(matter, ticket, act, parties.collect(), view)
            }));
        }
        found.extend(dossier.marks.iter().filter(|mark| !mark.text.trim().is_empty()).map(|mark| Matter {
            cites: vec![mark.done.seq],
            at: mark.done.at,
            tickets: vec![ticket.number.to_string()],
            rows: vec![vec![
                ticket_number(&ticket.number),
                Value::Word(mark.evaluator.code(), names_beyond::evaluator(mark.evaluator)),
                Value::Text(points(mark.centipoints)),
                Value::Text(shield(ticket).text(&mark.text)),
            ]],
            ..of(LetterKind::Feedback, &mark.unit)
        }));
    }
    found.extend(warned(book, &acts, view));
    found.sort_by_key(|matter| (matter.at, matter.cites.first().copied()));
    found
}

fn of(kind: LetterKind, unit: &str) -> Matter {
    Matter {
        kind,
        unit: unit.to_owned(),
        is_area: false,
        key: String::new(),
        cites: Vec::new(),
        at: Stamp::from_seconds(0),
        due: None,
        tickets: Vec::new(),
        rows: Vec::new(),
        words: Vec::new(),
    }
}

fn shield(ticket: &Ticket) -> Shield {
    Shield::of(&ticket.number, &ticket.intake)
}

fn masked(ticket: Option<&Ticket>, text: &str) -> String {
    ticket.map_or_else(|| mask::text(text, &[]).into_owned(), |ticket| shield(ticket).text(text))
}

fn about(ticket: Option<&Ticket>, limit: Option<Stamp>, view: &View) -> Vec<(&'static str, String)> {
    let number = ticket.map_or("", |ticket| &ticket.number);
    let matter = |ticket: &Ticket| {
        words::matter(view.lang, &ticket.number, &masked(Some(ticket), ticket.title()), limit)
    };
    let matter = ticket.map_or_else(|| words::WORK.pick(view.lang).to_owned(), matter);
    vec![("ticket", number.to_owned()), ("matter", matter)]
}

fn supervised(ticket: Option<&Ticket>, one: &Supervision, acts: &HashMap<u64, &Act>, view: &View) -> Matter {
    let reason = acts.get(&one.done.seq).map_or("", |act| act.reason.as_ref());
    // The leg that it is about: another unit may have the ticket by now.
    let leg = ticket.and_then(|ticket| ticket.legs.iter().rfind(|leg| leg.start.seq < one.done.seq));
    let limit = leg.and_then(|leg| leg.limit(Limit::Reply));
    let is_reminder = of_level(one.level) == LetterKind::Reminder;
    let mut words = about(ticket, limit, view);
    let reason = masked(ticket, reason);
    words.extend([
        ("level", names_beyond::level(one.level).pick(view.lang).to_owned()),
        ("state", state(ticket, leg, one, view.lang)),
        ("grounds", words::grounds(view.lang, &reason)),
        ("reason", reason),
    ]);
    // The other papers are about one ticket each, and say all of it in words.
    let ticket_row = ticket.filter(|_| is_reminder);
    let row = ticket_row.map(|ticket| {
        vec![
            ticket_number(&ticket.number),
            Value::Text(masked(Some(ticket), ticket.title())),
            limit.map_or(Value::Nothing, Value::Due),
            one.due.map_or(Value::Nothing, Value::Due),
        ]
    });
    Matter {
        cites: vec![one.done.seq],
        at: one.done.at,
        due: one.due,
        tickets: ticket.map(|ticket| ticket.number.to_string()).into_iter().collect(),
        rows: row.into_iter().collect(),
        words,
        // Who has answered is not asked again, and nobody is reminded of what is done.
        key: key(one.answered.is_some() || is_reminder && leg.is_some_and(|leg| !leg.is_open())),
        ..of(of_level(one.level), &one.unit)
    }
}

/// How things stood when it was issued, as far as the ledger tells.
fn state(ticket: Option<&Ticket>, leg: Option<&Leg>, one: &Supervision, lang: Lang) -> String {
    let (Some(ticket), Some(leg)) = (ticket, leg) else {
        return words::state_of_unit(lang).to_owned();
    };
    if leg.closing.as_ref().is_some_and(|closing| closing.done.seq < one.done.seq) {
        return words::state_closed(lang).to_owned();
    }
    let before = issued(ticket, leg).filter(|before| before.done.seq < one.done.seq);
    let mut levels: Vec<&str> = before.map(|before| names_beyond::level(before.level).pick(lang)).collect();
    levels.dedup();
    let is_late = leg.limit(Limit::Reply).is_some_and(|due| due < one.done.at);
    words::state_open(lang, &levels, is_late)
}

fn ruling(matter: Matter, ticket: &Ticket, act: &Act, parties: Vec<&str>, view: &View) -> Matter {
    let (ticket, between) = (Some(ticket), if view.lang == Lang::Zh { "、" } else { ", " });
    let mut units = vec![act.unit.as_ref()];
    units.extend(parties.into_iter().filter(|party| *party != act.unit));
    let offices: Vec<&str> = act.units.iter().map(AsRef::as_ref).collect();
    let mut words = about(ticket, None, view);
    words.extend([
        ("parties", masked(ticket, &units.join(between))),
        ("offices", masked(ticket, &offices.join(between))),
        ("reason", words::sentence(view.lang, &masked(ticket, &act.reason))),
        ("basis", masked(ticket, &act.basis)),
    ]);
    Matter { tickets: ticket.map(|ticket| ticket.number.to_string()).into_iter().collect(), words, ..matter }
}

fn warned(book: &Book, acts: &HashMap<u64, &Act>, view: &View) -> Vec<Matter> {
    let accepted: HashMap<u64, &Ticket> = book.iter().map(|ticket| (ticket.accepted.seq, ticket)).collect();
    let matter = |warning: &Warning| {
        let tickets: Vec<&Ticket> =
            warning.cites.iter().filter_map(|row| accepted.get(row)).copied().collect();
        // The text may name whoever asked for one of its tickets.
        let safe = |text: &str| {
            let text = mask::text(text, &[]).into_owned();
            tickets.iter().fold(text, |text, ticket| shield(ticket).text(&text))
        };
        let reason = acts.get(&warning.done.seq).map_or("", |act| act.reason.as_ref());
        let to = if warning.unit.is_empty() { &warning.area } else { &warning.unit };
        let row = |ticket: &&Ticket| {
            vec![ticket_number(&ticket.number), Value::Text(masked(Some(ticket), ticket.title()))]
        };
        Matter {
            is_area: warning.unit.is_empty(),
            cites: vec![warning.done.seq],
            at: warning.done.at,
            due: warning.due,
            tickets: tickets.iter().map(|ticket| ticket.number.to_string()).collect(),
            rows: tickets.iter().map(row).collect(),
            words: vec![
                ("warning", names_beyond::warning(warning.kind).pick(view.lang).to_owned()),
                ("area", safe(&warning.area)),
                ("text", words::sentence(view.lang, &safe(&warning.text))),
                ("reason", words::sentence(view.lang, &safe(reason))),
            ],
            // Told apart from those that are still to be sent.
            key: key(!warning.is_open()),
            ..of(LetterKind::Warning, to)
        }
    };
    warnings(&book.office).iter().map(matter).collect()
}

/// The key of what needs no letter any more; one that went out can be written again.
const SETTLED: &str = "settled";

fn key(settled: bool) -> String {
    if settled { SETTLED.to_owned() } else { String::new() }
}

/// What no letter has told yet.
pub fn untold(matters: Vec<Matter>, sent: &[Sent]) -> Vec<Matter> {
    matters.into_iter().filter(|matter| matter.key != SETTLED && !matter.is_told(sent)).collect()
}

/// The faults of a period, told already or not.
pub fn faults(book: &Book, choice: &Choice, period: &str, standard: &Standard, view: &View) -> Vec<Matter> {
    let found = negative_list::find(book, choice, standard, view);
    let matter = |(ticket, fault): (&str, Fault)| Matter {
        key: format!("{}@{}", fault.kind.code(), fault.cites.first().copied().unwrap_or(0)),
        cites: fault.cites.clone(),
        at: fault.at,
        tickets: vec![ticket.to_owned()],
        rows: vec![vec![
            Value::Text(ticket.to_owned()),
            Value::Word(fault.kind.code(), names::fault_kind(fault.kind)),
            fault.due.map_or(Value::Nothing, Value::Due),
            fault.actual.map_or(Value::Nothing, Value::Stamp),
            names::fault_detail(fault.detail)
                .map_or(Value::Nothing, |detail| Value::Word(fault.detail, detail)),
        ]],
        words: vec![("period", period.to_owned())],
        ..of(LetterKind::Notice, &fault.unit)
    };
    found.into_iter().map(matter).collect()
}

/// Puts together what one letter tells: all there is of a kind for a unit, save papers that are made for one
/// ticket each (一事一单).
pub fn cases(matters: Vec<Matter>, view: &View) -> Vec<Case> {
    let mut groups: BTreeMap<(LetterKind, String, u64), Vec<Matter>> = BTreeMap::new();
    for matter in matters {
        // A reminder of the work as a whole has no place in a table of tickets.
        let together = match matter.kind {
            LetterKind::Notice | LetterKind::Feedback => true,
            LetterKind::Reminder => !matter.tickets.is_empty(),
            _ => false,
        };
        let own = if together { 0 } else { matter.cites.first().copied().unwrap_or(0) };
        groups.entry((matter.kind, matter.unit.clone(), own)).or_default().push(matter);
    }
    groups.into_iter().filter_map(|((kind, unit, _), matters)| case(kind, unit, matters, view)).collect()
}

fn case(kind: LetterKind, unit: String, matters: Vec<Matter>, view: &View) -> Option<Case> {
    let since = matters.iter().map(|matter| matter.at).min()?;
    let (mut words, is_area) = (matters.first()?.words.clone(), matters.first()?.is_area);
    if matters.len() > 1 {
        // Each has its own.
        words.iter_mut().filter(|(name, _)| *name == "grounds").for_each(|(_, text)| text.clear());
    }
    let due = matters.iter().filter_map(|matter| matter.due).min();
    let mut table = columns(kind, view.lang);
    let (mut cites, mut keys, mut tickets) = (Vec::new(), Vec::new(), Vec::new());
    for matter in matters {
        cites.extend(matter.cites);
        keys.extend(Some(matter.key).filter(|key| key.contains('@')));
        tickets.extend(matter.tickets);
        for row in matter.rows {
            let n = Value::Count(table.rows.len() as i64 + 1);
            table.rows.push(std::iter::once(n).chain(row).collect());
        }
    }
    cites.sort_unstable();
    cites.dedup();
    tickets.sort();
    tickets.dedup();
    words.push(("items", words::items(view.lang, tickets.len())));
    let count = table.rows.len().max(1);
    Some(Case { kind, unit, is_area, cites, keys, since, due, tickets, count, table, words })
}

fn columns(kind: LetterKind, lang: Lang) -> Table {
    let table =
        Table::new("letter", "").column("n", words::N.pick(lang)).column("ticket", labels::TICKET.pick(lang));
    match kind {
        LetterKind::Notice => table
            .column("fault", words::FAULT.pick(lang))
            .column("due", words::DUE.pick(lang))
            .column("actual", words::ACTUAL.pick(lang))
            .column("detail", labels::DETAIL.pick(lang)),
        LetterKind::Feedback => table
            .column("evaluator", bureau::EVALUATOR.pick(lang))
            .column("points", bureau::POINTS.pick(lang))
            .column("opinion", bureau::OPINION.pick(lang)),
        LetterKind::Warning | LetterKind::Ruling => table.column("matter", words::MATTER.pick(lang)),
        _ => table
            .column("matter", words::MATTER.pick(lang))
            .column("due", words::LIMIT.pick(lang))
            .column("answer_by", words::ANSWER_BY.pick(lang)),
    }
}

/// What is due to be sent.
pub fn due_table(cases: &[Case], lang: Lang) -> Table {
    let mut table = Table::new("letters_due", words::T_DUE.pick(lang))
        .column("kind", words::KIND.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("count", words::COUNT.pick(lang))
        .column("tickets", words::TICKETS.pick(lang))
        .column("since", words::SINCE.pick(lang))
        .column("due", words::ANSWER_BY.pick(lang))
        .column("cites", labels::CITES.pick(lang));
    for case in cases {
        table.rows.push(vec![
            kind_of(case.kind),
            group(&case.unit),
            Value::Count(case.count as i64),
            Value::Text(case.tickets.join(" ")),
            Value::Stamp(case.since),
            case.due.map_or(Value::Nothing, Value::Due),
            Value::Text(case.cites.iter().map(u64::to_string).collect::<Vec<_>>().join(" ")),
        ]);
    }
    table
}

fn kind_of(kind: LetterKind) -> Value {
    Value::Word(kind.code(), names_beyond::letter(kind))
}

/// What has gone out; its row undoes it.
pub fn sent_table(sent: &[Sent], lang: Lang) -> Table {
    let mut table = Table::new("letters_sent", words::T_SENT.pick(lang))
        .column("row", labels::SEQ.pick(lang))
        .column("at", labels::DATE.pick(lang))
        .column("number", words::NUMBER.pick(lang))
        .column("kind", words::KIND.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("due", words::ANSWER_BY.pick(lang));
    for letter in sent {
        table.rows.push(vec![
            Value::Count(letter.done.seq as i64),
            Value::Text(moment::date(letter.done.at.date())),
            Value::Text(letter.number.clone()),
            kind_of(letter.kind),
            group(&letter.unit),
            letter.due.map_or(Value::Nothing, Value::Due),
        ]);
    }
    table
}

/// What a command writes, with the row that records it, 文号 and file; no row for a letter written again.
pub fn written_table(written: &[(Option<u64>, &Told, &str, &str)], lang: Lang) -> Table {
    let mut table = Table::new("letters", words::T_WRITTEN.pick(lang))
        .column("row", labels::SEQ.pick(lang))
        .column("number", words::NUMBER.pick(lang))
        .column("kind", words::KIND.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("count", words::COUNT.pick(lang))
        .column("file", words::FILE.pick(lang));
    for (row, case, number, file) in written {
        table.rows.push(vec![
            row.map_or(Value::Nothing, |row| Value::Count(row as i64)),
            Value::Text((*number).to_owned()),
            kind_of(case.kind),
            group(&case.unit),
            Value::Count(case.count as i64),
            Value::Text((*file).to_owned()),
        ]);
    }
    table
}
