//! `close`: reply, approval, evidence.

use super::batch::{self, Batch, Fields, option};
use super::opinion;
use super::session::{Outcome, Session};
use crate::domain::action::Action;
use crate::domain::action::close::Close;
use crate::domain::event::Evidence;
use crate::domain::trouble::Trouble;
use crate::intake::headings::Meaning;
use crate::store::evidence;
use crate::text::synonyms;
use anyhow::Result;
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

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let options = [
        (Meaning::Closed, String::new()),
        option(Meaning::Unit, &args.unit),
        option(Meaning::Reply, &args.reply),
        option(Meaning::Approver, &args.approver),
        (Meaning::Evidence, args.evidence.join("\n")),
    ];
    let beside = Files::beside(session, &args.batch);
    let orders = batch::orders(session, &args.batch, &options, |fields| {
        Ok(Action::Close(Close {
            unit: fields.text(Meaning::Unit),
            reply: fields.verbatim(Meaning::Reply),
            approver: fields.text(Meaning::Approver),
            evidence: files(fields, &beside)?,
        }))
    })?;
    let (mut owed, lang) = (Vec::new(), session.lang);
    let drafts = batch::record(session, args.batch.dry_run, |ledger| {
        owed = opinion::owed(ledger, &orders, lang)?;
        Ok(orders)
    })?;
    session.say(&owed.join("\n"));
    batch::tell(session, &drafts, args.batch.dry_run, None)
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
                    fields.trouble(Meaning::Evidence, trouble.what)
                }
            })
        })
        .collect()
}
