//! `letters`: what is to go out to units by letter; writing and recording it; writing it again.

use super::batch;
use super::bureau::refused;
use super::failure::Usage;
use super::session::{Outcome, Session};
use super::source;
use crate::domain::Stamp;
use crate::domain::act::Act;
use crate::domain::book::Book;
use crate::domain::code::{EventKind, LetterKind};
use crate::domain::event::{Entry, Event};
use crate::domain::letters::{Numbers, Sent, sent};
use crate::domain::refusal::Refusal;
use crate::domain::ticket::Keep;
use crate::paper::letters::{Stationery, file_name};
use crate::report::letters::{self as list, Case, Matter, Told};
use crate::report::negative_list::Choice;
use crate::report::tickets::View;
use crate::store::acts;
use crate::store::encode::Draft;
use crate::store::ledger::Ledger;
use crate::store::letters::wording;
use crate::store::outbox::Outbox;
use crate::text::{letters as words, names_beyond};
use anyhow::Result;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    tickets: Vec<String>,
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    #[arg(long)]
    kind: Option<String>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    sent: bool,
    #[arg(long, value_name = "NUMBER")]
    again: Option<String>,
    #[arg(long)]
    fail_if_any: bool,
    #[arg(long)]
    dry_run: bool,
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    args.unit = session.unit(args.unit)?;
    let kind = args.kind.as_deref().map(kind_named).transpose()?;
    match (&args.again, &args.to) {
        (Some(_), _) if args.sent || kind.is_some() || args.unit.is_some() || !args.tickets.is_empty() => {
            Err(Usage::Conflict { one: "--again", other: "NUMBER --kind --unit --sent" }.into())
        }
        (Some(_), None) => Err(Usage::NoFolder.into()),
        (Some(number), Some(folder)) => again(session, number, folder, args.dry_run),
        (None, Some(_)) if args.sent => Err(Usage::Conflict { one: "--sent", other: "--to" }.into()),
        (None, Some(folder)) => send(session, folder, args.dry_run, |session, book, entries, view| {
            chosen(session, &args, kind, list::matters(book, entries, view), book)
        }),
        (None, None) => show(session, &args, kind),
    }
}

/// By its code or its name in either language.
fn kind_named(text: &str) -> Result<LetterKind> {
    let named = |kind: &&LetterKind| names_beyond::letter(**kind).names(kind.code(), text);
    let codes: Vec<&str> = LetterKind::ALL.iter().map(|kind| kind.code()).collect();
    Ok(*LetterKind::ALL.iter().find(named).ok_or_else(|| Usage::choice("--kind", text, &codes))?)
}

fn chosen(
    session: &Session,
    args: &Args,
    kind: Option<LetterKind>,
    mut matters: Vec<Matter>,
    book: &Book,
) -> Result<Vec<Matter>> {
    source::check_numbers(&args.tickets, book)?;
    let goes_to = |unit: &String| matters.iter().any(|matter| matter.unit == *unit);
    if !args.unit.as_ref().is_some_and(goes_to) {
        source::check_unit(session, args.unit.as_ref(), book)?;
    }
    matters.retain(|matter| {
        let of_tickets = || matter.tickets.iter().any(|ticket| args.tickets.contains(ticket));
        kind.is_none_or(|kind| kind == matter.kind)
            && args.unit.as_ref().is_none_or(|unit| *unit == matter.unit)
            && (args.tickets.is_empty() || of_tickets())
    });
    Ok(matters)
}

fn show(session: &mut Session, args: &Args, kind: Option<LetterKind>) -> Result<Outcome> {
    let (book, lang) = (source::of_office(session)?, session.lang);
    let told = sent(&book.office);
    if args.sent {
        let wanted = |letter: &&Sent| {
            kind.is_none_or(|kind| kind == letter.kind)
                && args.unit.as_ref().is_none_or(|unit| *unit == letter.unit)
        };
        let told: Vec<Sent> = told.iter().filter(wanted).cloned().collect();
        session.print(&[list::sent_table(&told, lang)])?;
        return Ok(Outcome::Done);
    }
    let ledger = session.open_ledger(&session.ledger_path()?)?;
    let entries = acts::of_kinds(&ledger, &list::ACTS)?;
    let view = source::view(session)?;
    let matters = chosen(session, args, kind, list::matters(&book, &entries, &view), &book)?;
    let cases = list::cases(list::untold(matters, &told), &view);
    session.print(&[list::due_table(&cases, lang)])?;
    Ok(if args.fail_if_any && !cases.is_empty() { Outcome::Found } else { Outcome::Done })
}

/// A letter as it went, or will go, into the folder.
struct Written {
    row: Option<u64>,
    case: Told,
    number: String,
    file: String,
}

/// Writes what `gather` finds and no letter has told yet, and records it: found under the lock of the
/// ledger, so that two runs never send it twice.
pub fn send(
    session: &mut Session,
    folder: &Path,
    dry_run: bool,
    gather: impl FnOnce(&Session, &Book, &[Entry], &View) -> Result<Vec<Matter>>,
) -> Result<Outcome> {
    let (at, lang) = (session.at()?, session.lang);
    let (full, mut outbox, mut written) = (session.path(folder), Outbox::default(), Vec::new());
    batch::write(session, dry_run, |session, ledger| {
        let now = batch::now(session);
        if at > now {
            return Err(refused(Refusal::InFuture { at, now }).into());
        }
        let book = ledger.book(Keep::Everything, None)?;
        let entries = acts::of_kinds(ledger, &[&list::ACTS[..], &[EventKind::Noticed]].concat())?;
        let view = View { lang, now: at, clock: session.office()?.clock(), reveal: false };
        let mut matters = list::untold(gather(session, &book, &entries, &view)?, &sent(&book.office));
        matters.retain(|matter| matter.at <= at);
        let post = Post { session, ledger, at, ever: &sent(&entries) };
        let target = (!dry_run).then_some(full.as_path());
        post.write(list::cases(matters, &view), target, &mut outbox, &mut written)
    })?;
    if let Err(error) = outbox.release() {
        let numbers = written.iter().map(|one| one.number.as_str());
        session.say(&words::not_named(lang, &numbers.collect::<Vec<_>>(), &folder.display().to_string()));
        return Err(error.into());
    }
    if written.is_empty() {
        session.say(words::nothing_due(lang));
        return Ok(Outcome::Done);
    }
    let text = words::written(lang, written.len(), &folder.display().to_string(), dry_run);
    tell(session, written, &text)
}

fn tell(session: &mut Session, written: Vec<Written>, text: &str) -> Result<Outcome> {
    let rows: Vec<_> =
        written.iter().map(|one| (one.row, &one.case, one.number.as_str(), one.file.as_str())).collect();
    let table = list::written_table(&rows, session.lang);
    session.print(&[table])?;
    session.say(text);
    Ok(Outcome::Done)
}

/// One sending of letters.
struct Post<'a, 's, 'w> {
    session: &'a Session<'s, 'w>,
    ledger: &'a Ledger,
    at: Stamp,
    /// All letters of the ledger, undone ones included.
    ever: &'a [Sent],
}

impl Post<'_, '_, '_> {
    /// Without a folder nothing is written.
    fn write(
        &self,
        cases: Vec<Case>,
        folder: Option<&Path>,
        outbox: &mut Outbox,
        written: &mut Vec<Written>,
    ) -> Result<Vec<Draft>> {
        let (office, lang) = (self.session.office()?, self.session.lang);
        let rules = &office.settings.letters;
        let wording = wording(office.folder.as_deref(), lang)?;
        let name = &office.settings.name;
        let paper = Stationery { office: name, rules, wording: &wording, lang };
        let mut numbers = Numbers::new(rules, name, self.at, self.ever);
        let mut drafts = Vec::new();
        for mut case in cases {
            // A day that has passed by the time the letter goes out cannot be asked for.
            case.due = case.due.filter(|due| *due >= self.at);
            let due = match case.due {
                Some(due) => due,
                None => office.clock().due(self.at, rules.rectify.span).map_err(refused)?,
            };
            if case.due.is_none() {
                case.answer_by(due);
            }
            let number = numbers.next();
            let file = file_name(&case, &number, lang);
            let row = self.ledger.head.seq + 1 + drafts.len() as u64;
            drafts.push(self.draft(&case, &number, due)?);
            let shown = case.told();
            if let Some(folder) = folder {
                let bytes = paper.letter(case, &number, self.at, due).bytes(self.at)?;
                outbox.stage(folder, &file, &bytes)?;
            }
            written.push(Written { row: folder.map(|_| row), case: shown, number, file });
        }
        Ok(drafts)
    }

    fn draft(&self, case: &Case, number: &str, due: Stamp) -> Result<Draft> {
        let office = self.session.office()?;
        let mut act = Act::new(EventKind::Noticed);
        act.result = case.kind.code().into();
        act.title = number.to_owned().into();
        match case.is_area {
            true => act.area = case.unit.clone().into(),
            false => act.unit = case.unit.clone().into(),
        }
        act.refs = case.cites.clone();
        act.due = Some(due);
        let period = case.words.iter().find(|(name, _)| *name == "period");
        act.text = period.map_or(String::new(), |(_, period)| period.clone()).into();
        if case.due.is_none() {
            let rule = &office.settings.letters.rectify;
            let own = std::iter::once(format!("{}={}", rule.name, rule.span));
            act.rule = own.chain(case.keys.iter().cloned()).collect::<Vec<_>>().join(" ").into();
            act.calendar = office.clock().calendar.id().to_owned().into();
        }
        let (actor, event) = (self.session.actor(), Event::Acted(Box::new(act)));
        Ok(Draft { at: self.at, actor: actor.into(), ticket: "".into(), event })
    }
}

/// As the ledger stood when it went out. Nothing is recorded.
fn again(session: &mut Session, number: &str, folder: &Path, dry_run: bool) -> Result<Outcome> {
    session.check_output()?;
    let lang = session.lang;
    let ledger = session.open_ledger(&session.ledger_path()?)?;
    let told = sent(&ledger.book(Keep::Figures, None)?.office);
    let known: Vec<&str> = told.iter().map(|letter| letter.number.as_str()).collect();
    let unknown = || Usage::choice("--again", number, &known);
    let letter = told.iter().find(|letter| letter.number == number).ok_or_else(unknown)?;
    let case = case_of(session, &ledger, letter)?.ok_or_else(unknown)?;
    let office = session.office()?;
    let wording = wording(office.folder.as_deref(), lang)?;
    let (name, rules) = (&office.settings.name, &office.settings.letters);
    let paper = Stationery { office: name, rules, wording: &wording, lang };
    let (file, at) = (file_name(&case, number, lang), letter.done.at);
    let written = Written {
        row: Some(letter.done.seq),
        case: case.told(),
        number: number.to_owned(),
        file: file.clone(),
    };
    let bytes = paper.letter(case, number, at, letter.due.unwrap_or(at)).bytes(at)?;
    let mut outbox = Outbox::default();
    if !dry_run {
        outbox.stage(&session.path(folder), &file, &bytes)?;
    }
    outbox.release()?;
    let text = match dry_run {
        true => words::written(lang, 1, "", true),
        false => words::written_again(lang, &folder.display().to_string()),
    };
    tell(session, vec![written], &text)
}

fn case_of(session: &Session, ledger: &Ledger, letter: &Sent) -> Result<Option<Case>> {
    let book = ledger.book(Keep::Everything, Some(letter.done.at))?;
    let office = session.office()?;
    let view = View { lang: session.lang, now: letter.done.at, clock: office.clock(), reveal: false };
    let mut matters = match letter.kind {
        LetterKind::Notice => {
            let choice = Choice { unit: Some(letter.unit.clone()), ..Choice::default() };
            list::faults(&book, &choice, &letter.text, &office.settings.rules.reply, &view)
        }
        _ => list::matters(&book, &acts::of_kinds(ledger, &list::ACTS)?, &view),
    };
    matters.retain(|matter| matter.is_told(std::slice::from_ref(letter)));
    Ok(list::cases(matters, &view).into_iter().next())
}
