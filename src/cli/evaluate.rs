//! `evaluate`: third-party evaluation: the form for a sample, the marks that come back, what they come to.

use super::batch;
use super::bureau::refused_reading;
use super::failure::Usage;
use super::negative_list::period;
use super::orders::{self, Batch, Fields};
use super::session::{Outcome, Session};
use super::source::{self, GridArgs, ReadArgs};
use crate::domain::action::Action;
use crate::domain::action::evaluate::{Evaluate, count_alike};
use crate::domain::bureau::refusal::BureauRefusal;
use crate::domain::bureau::rules::EvaluationRules;
use crate::domain::code::Evaluator;
use crate::domain::dossier::centipoints;
use crate::domain::ticket::Keep;
use crate::domain::trouble::{Trouble, Wrong};
use crate::intake::headings::Meaning;
use crate::report::evaluation::{self, Choice, Strata};
use crate::text::synonyms::{self, Read};
use crate::text::{Lang, bureau as words, synonyms_bureau};
use anyhow::Result;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
    #[arg(long)]
    unit: Option<String>,
    #[arg(long)]
    period: Option<String>,
}

#[derive(clap::Subcommand)]
enum What {
    #[command(visible_alias = "抽样")]
    Sample {
        #[arg(long)]
        size: usize,
        #[arg(long)]
        seed: u64,
        #[arg(long = "period")]
        of: Option<String>,
        #[arg(long, value_name = "unit|kind|none")]
        by: Option<String>,
    },
    #[command(visible_alias = "导入")]
    Import {
        #[arg(value_name = "FILE|-")]
        file: PathBuf,
        #[arg(long)]
        dry_run: bool,
        #[command(flatten)]
        grid: GridArgs,
    },
}

pub fn run(mut args: Args, session: &mut Session) -> Result<Outcome> {
    args.unit = session.unit(args.unit)?;
    let outer = args.unit.is_some() || args.period.is_some();
    match args.what {
        Some(_) if outer => Err(Usage::Conflict { one: "--unit --period", other: "sample import" }.into()),
        Some(What::Sample { size, seed, of, by }) => sample(size, seed, &of, by.as_deref(), session),
        Some(What::Import { file, dry_run, grid }) => {
            import(Batch { from: Some(file), dry_run, grid, ..Batch::default() }, session)
        }
        None => results(args, session),
    }
}

fn sample(
    size: usize,
    seed: u64,
    of: &Option<String>,
    by: Option<&str>,
    session: &mut Session,
) -> Result<Outcome> {
    let strata = match by {
        None | Some("unit" | "单位") => Strata::Unit,
        Some("kind" | "类型") => Strata::Kind,
        Some("none" | "不分") => Strata::None,
        Some(other) => return Err(Usage::choice("--by", other, &["unit", "kind", "none"]).into()),
    };
    let of = period(session, of)?;
    let book = source::tickets(session, None, &ReadArgs::default(), Keep::Everything)?.book;
    let drawn = evaluation::sample(&book, of, strata, size, seed, session.lang);
    let drawn = drawn.map_err(|groups| refused_reading(BureauRefusal::SampleTooSmall { size, groups }))?;
    let count = drawn.form.rows.len();
    session.print_sheet(drawn.form)?;
    session.say(&words::sampled(session.lang, count, drawn.closed, drawn.groups, seed));
    Ok(Outcome::Done)
}

/// Columns of the form that say what is evaluated, and those that say how.
const COLUMNS: [Meaning; 10] = [
    Meaning::Unit,
    Meaning::Kind,
    Meaning::Title,
    Meaning::Content,
    Meaning::Reply,
    Meaning::Evaluator,
    Meaning::EvaluatorName,
    Meaning::Points,
    Meaning::Grade,
    Meaning::Opinion,
];

fn import(batch: Batch, session: &mut Session) -> Result<Outcome> {
    let (name, dry_run) = (batch.from.as_deref().and_then(Path::file_name), batch.dry_run);
    let source = name.map_or(String::new(), |name| name.to_string_lossy().into_owned());
    let rules = session.office()?.settings.bureau.evaluation.clone();
    let columns = COLUMNS.map(|meaning| (meaning, String::new()));
    let lang = session.lang;
    let mut orders = orders::read(session, &batch, &columns, |fields| mark(fields, &source, &rules, lang))?;
    let (rows, blank) = count_alike(orders.iter_mut().map(|placed| &mut placed.order));
    let drafts = batch::record(session, dry_run, |_| Ok(orders))?;
    let outcome = batch::tell(session, &drafts, dry_run, None)?;
    session.say(&words::marks_read(lang, drafts.len(), rows, blank));
    Ok(outcome)
}

fn mark(fields: &Fields, source: &str, rules: &EvaluationRules, lang: Lang) -> Result<Action, Trouble> {
    let known = synonyms_bureau::known_evaluators(lang);
    let evaluator: Option<Evaluator> =
        fields.word(Meaning::Evaluator, synonyms_bureau::evaluator(fields.get(Meaning::Evaluator)), known)?;
    Ok(Action::Evaluate(Evaluate {
        evaluator,
        centipoints: points(fields, rules)?,
        person: fields.text(Meaning::EvaluatorName),
        text: fields.verbatim(Meaning::Opinion),
        unit: fields.text(Meaning::Unit),
        source: source.to_owned(),
        nth: 1,
    }))
}

/// Points out of 100, or a word of satisfaction in either column.
fn points(fields: &Fields, rules: &EvaluationRules) -> Result<Option<u32>, Trouble> {
    let column = if fields.has(Meaning::Points) { Meaning::Points } else { Meaning::Grade };
    let given = fields.get(column);
    if let Some(points) = centipoints(given.trim_end_matches('分').trim_end()) {
        return Ok(Some(points));
    }
    match synonyms::grade(given) {
        Read::Known(grade) => Ok(Some(rules.centipoints(grade))),
        Read::Blank => Ok(None),
        Read::Unknown => Err(fields.trouble(column, Wrong::BadPoints { given: given.to_owned() })),
    }
}

fn results(args: Args, session: &mut Session) -> Result<Outcome> {
    let choice = Choice { period: period(session, &args.period)?, unit: args.unit };
    let book = source::tickets(session, None, &ReadArgs::default(), Keep::Figures)?.book;
    source::check_unit(session, choice.unit.as_ref(), &book)?;
    let (lang, rules) = (session.lang, &session.office_or_standard()?.settings.bureau.evaluation);
    let first = evaluation::units(&book, &choice, rules, lang);
    let classes = evaluation::classes(&book, &choice, rules, lang);
    let mut tables = vec![first, classes];
    if choice.unit.is_some() {
        tables.push(evaluation::opinions(&book, &choice, lang));
    }
    session.print(&tables)?;
    Ok(Outcome::Done)
}
