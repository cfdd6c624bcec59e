//! `close`: reply, approval, evidence.

use super::batch;
use super::opinion;
use super::orders::{self, Batch, Fields, Placed, option};
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::close::Close;
use crate::domain::event::Evidence;
use crate::domain::leg::Leg;
use crate::domain::reply::{self, ReplyVerdict, same_wording};
use crate::domain::rules::Rules;
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use crate::store::evidence;
use crate::store::ledger::Ledger;
use crate::text::{Lang, reply as text, synonyms};
use anyhow::Result;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    batch: Batch,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    reply: Option<String>,
    #[arg(long)]
    approver: Option<String>,
    #[arg(long, value_name = "FILE")]
    evidence: Vec<String>,
}

/// Of a large batch the first show what is wrong; `check-reply` lists all.
const MOST_WARNINGS: usize = 10;

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        (Meaning::Closed, String::new()),
        option(Meaning::Unit, &args.unit),
        option(Meaning::Reply, &args.reply),
        option(Meaning::Approver, &args.approver),
        (Meaning::Evidence, args.evidence.join("\n")),
    ];
    let beside = Files::beside(session, &args.batch);
    let orders = orders::read(session, &args.batch, &options, |fields| {
        Ok(Action::Close(Close {
            unit: fields.text(Meaning::Unit),
            reply: fields.verbatim(Meaning::Reply),
            approver: fields.text(Meaning::Approver),
            evidence: files(fields, &beside)?,
        }))
    })?;
    let mut warnings = Vec::new();
    let rules = session.office()?.settings.rules.clone();
    let (lang, dry_run) = (session.lang, args.batch.dry_run);
    let drafts = batch::record(session, dry_run, |ledger| {
        warnings = opinion::owed(ledger, &orders, lang)?;
        warnings.extend(remarks(ledger, &orders, &rules, lang, dry_run)?);
        Ok(orders)
    })?;
    let left = warnings.len().saturating_sub(MOST_WARNINGS);
    warnings.truncate(MOST_WARNINGS);
    warnings.extend((left > 0).then(|| text::more_warnings(lang, left)));
    warnings.iter().for_each(|text| session.say(text));
    batch::tell(session, &drafts, args.batch.dry_run, None)
}

/// What the reply standard finds in these closings, judged on the tickets as they stand before.
fn remarks(
    ledger: &Ledger,
    orders: &[Placed],
    rules: &Rules,
    lang: Lang,
    dry_run: bool,
) -> Result<Vec<String>> {
    let closings = || {
        orders.iter().filter_map(|placed| match &placed.order.action {
            Action::Close(close) => Some((&placed.order.ticket, close)),
            _ => None,
        })
    };
    let mut same: HashMap<String, usize> = HashMap::new();
    closings().for_each(|(_, close)| *same.entry(same_wording(&close.reply)).or_default() += 1);
    let tickets = batch::states(ledger, orders)?;
    let open_leg = |number: &String| tickets.get(number)?.as_ref()?.open_leg();
    let hasty = closings().filter(|(number, _)| open_leg(number).is_some_and(Leg::owes_second_contact));
    let hasty = hasty.map(|(number, _)| text::contact_again(lang, number, dry_run));
    let judged = closings().filter_map(|(number, close)| {
        let ticket = tickets.get(number)?.as_ref()?;
        let count = same.get(&same_wording(&close.reply)).copied().unwrap_or_default();
        let found = close.judged(ticket, ticket.open_leg()?, rules, count);
        let verdict = reply::verdict(&found, &rules.reply);
        (verdict != ReplyVerdict::Pass).then(|| text::warning(lang, number, verdict, &found))
    });
    Ok(hasty.chain(judged).collect())
}

/// Where files of evidence lie: paths in a batch file start where the file stands.
pub struct Files {
    folder: PathBuf,
    beside: PathBuf,
}

impl Files {
    pub fn beside(session: &Session, batch: &Batch) -> Files {
        let folder = session.world.folder.clone();
        let beside = batch.from.as_deref().and_then(Path::parent).map(Path::to_owned).unwrap_or_default();
        Files { beside: folder.join(beside), folder }
    }
}

pub fn files(fields: &Fields, files: &Files) -> Result<Vec<Evidence<'static>>, Trouble> {
    let base = if fields.place.is_empty() { &files.folder } else { &files.beside };
    let names = fields.get(Meaning::Evidence).split(['\n', ';', '；', '|']).map(str::trim);
    names
        .filter(|name| !name.is_empty())
        .map(|name| {
            let read = evidence::read(&base.join(name), name, synonyms::evidence_kind(name));
            read.map_err(|mut troubles| {
                let trouble = troubles.0.swap_remove(0);
                if fields.place.is_empty() {
                    trouble
                } else {
                    // One cell may name several files.
                    let cell = fields.trouble(Meaning::Evidence, trouble.what);
                    Trouble { column: cell.column.map(|column| format!("{column}: {name}")), ..cell }
                }
            })
        })
        .collect()
}
