//! What `accept` and `import` say about dangers and likely doubles, after the work is done: on standard error, a
//! proposal and never a refusal. Only tickets that are new and still open are looked at, so a year's import stays fast.

use super::session::Session;
use crate::domain::event::{Entry, Event, Field};
use crate::domain::number::Number;
use crate::domain::ticket::{Keep, Ticket};
use crate::domain::trouble::Troubles;
use crate::insight::double::doubles;
use crate::insight::requester::Nobody;
use crate::insight::surge::RiskWords;
use crate::report::tickets::shield;
use crate::store::encode::Draft;
use crate::store::ledger::Ledger;
use crate::text::{Lang, phrase, screening};
use std::collections::{BTreeMap, HashSet};

/// Named at most; the rest are counted.
const NAMED: usize = 10;
/// Up to this many tickets are searched one by one; more are read in one pass.
const SINGLY: usize = 8;

/// Says which of the tickets just recorded may repeat an earlier one. A fault in reading is no fault of the
/// work that is already done: the next command that reads will name it.
pub fn tell(session: &mut Session, drafts: &[Draft]) {
    if session.global.quiet {
        return;
    }
    let new: BTreeMap<&str, Ticket> =
        accepted(drafts).into_iter().filter(|(_, ticket)| ticket.finished().is_none()).collect();
    let dangers = dangers(session, &new).unwrap_or_default();
    say_some(session, &dangers, screening::more_dangers);
    let Ok(sentences) = sentences(session, &new) else { return };
    say_some(session, &sentences, screening::more_doubles);
}

/// The first few, and how many more there are.
fn say_some(session: &mut Session, sentences: &[String], more: fn(Lang, usize) -> String) {
    let left = sentences.len().saturating_sub(NAMED);
    sentences.iter().take(NAMED).for_each(|text| session.say(text));
    if left > 0 {
        session.say(&more(session.lang, left));
    }
}

/// Emergency lines are told at once [66]; whoever takes the call may not have thought of it.
fn dangers(session: &Session, new: &BTreeMap<&str, Ticket>) -> anyhow::Result<Vec<String>> {
    let words = RiskWords::new(&session.office()?.settings.surge);
    let waiting = new.values().filter(|ticket| ticket.legs.is_empty());
    let found = waiting.filter_map(|ticket| Some((&ticket.number, words.of(ticket)?)));
    Ok(found.map(|(number, word)| screening::danger(session.lang, number, word)).collect())
}

/// The tickets these drafts begin, as the drafts leave them.
fn accepted(drafts: &[Draft]) -> BTreeMap<&str, Ticket> {
    let mut new: BTreeMap<&str, Ticket> = BTreeMap::new();
    for draft in drafts {
        let (actor, ticket) = ((&*draft.actor).into(), Number::new(&draft.ticket));
        let entry = |event| Entry { seq: 0, at: draft.at, recorded: draft.at, actor, ticket, event };
        let entry = entry(draft.event.clone());
        match (&draft.event, new.get_mut(&*draft.ticket)) {
            (Event::Accepted(_), _) => {
                new.extend(Ticket::begin(&entry, Keep::Everything).map(|begun| (&*draft.ticket, begun)));
            }
            (_, Some(known)) => known.apply(&entry, Keep::Everything),
            (_, None) => {}
        }
    }
    new
}

fn sentences(session: &Session, new: &BTreeMap<&str, Ticket>) -> anyhow::Result<Vec<String>> {
    let rules = &session.office()?.settings.screen;
    let nobody = Nobody::new(&rules.nobody, &rules.seats);
    let key =
        |ticket: &Ticket| nobody.key(ticket.intake.get(Field::Phone), ticket.intake.get(Field::Requester));
    let keys: HashSet<String> = new.values().filter_map(key).collect();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let ledger = session.open_ledger(&session.ledger_path()?)?;
    let mut numbers: Vec<String> = Vec::new();
    ledger.each_requester(|number, phone, requester| {
        if !new.contains_key(number) && nobody.key(phone, requester).is_some_and(|key| keys.contains(&key)) {
            numbers.push(number.to_owned());
        }
    })?;
    numbers.reverse();
    let earlier = tickets(&ledger, &numbers)?;
    let all: Vec<&Ticket> = earlier.iter().chain(new.values()).collect();
    let found = doubles(&all, &|ticket| new.contains_key(ticket.number.as_str()), rules);
    let sentence = |double: &crate::insight::double::Double| {
        let (new, earlier) = (&all[double.new].number, &all[double.earlier].number);
        let shared = phrase::list(session.lang, &double.shared);
        let shared = shield(all[double.earlier]).text(&shield(all[double.new]).text(&shared));
        screening::double(session.lang, new, earlier, double.closed_days, &shared)
    };
    Ok(found.iter().map(sentence).collect())
}

fn tickets(ledger: &Ledger, numbers: &[String]) -> Result<Vec<Ticket>, Troubles> {
    if numbers.len() <= SINGLY {
        let found = numbers.iter().map(|number| ledger.ticket(number)).collect::<Result<Vec<_>, _>>()?;
        return Ok(found.into_iter().flatten().collect());
    }
    let book = ledger.book_of(&numbers.iter().map(String::as_str).collect())?;
    Ok(book.iter().cloned().collect())
}
