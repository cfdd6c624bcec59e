//! `report`: the figures of a period, of one district or several, alone or beside earlier periods.

use super::failure::Usage;
use super::negative_list::period;
use super::session::{Outcome, Session};
use super::source::{self, ReadArgs};
use crate::domain::Stamp;
use crate::domain::period::{Earlier, Period, Reckoning};
use crate::domain::preset::{Disputed, FigureRules, Preset};
use crate::domain::ticket::Keep;
use crate::insight::requester::Nobody;
use crate::report::district::District;
use crate::report::figures::Frame;
use crate::report::public;
use crate::report::year::{self, Request, Section, Side};
use crate::text::formulas;
use anyhow::Result;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    #[arg(long)]
    period: Option<String>,
    #[arg(long, value_name = "last-year|previous|PERIOD")]
    compare: Vec<String>,
    #[arg(long, value_name = "FILE")]
    against: Vec<PathBuf>,
    #[arg(long, value_name = "[FIGURE=]NAME")]
    preset: Vec<String>,
    #[arg(long, value_name = "A,B,…", value_delimiter = ',')]
    sections: Vec<String>,
    #[arg(long)]
    full: bool,
    #[arg(long)]
    public: bool,
    #[arg(long)]
    fail_if_any: bool,
    #[command(flatten)]
    read: ReadArgs,
}

/// An earlier period and the tickets as they stood then.
struct Compared {
    period: Period,
    now: Stamp,
    districts: Vec<District>,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let given = period(session, &args.period)?;
    let figures = figures(session, &args.preset)?;
    let sections = sections(session, &args)?;
    let keep =
        if sections.iter().any(|section| section.needs_text()) { Keep::Everything } else { Keep::Figures };
    let files = source::paths(session, &args.files)?;
    let against: Vec<Option<PathBuf>> = args.against.iter().cloned().map(Some).collect();
    check_standard_input(&args, &files)?;
    let until = session.as_of();
    let (districts, are_exports) = gather(session, &files, &args.read, (keep, until))?;
    let period = given.or_else(|| whole(&districts, are_exports, figures.reckoning));
    let period = match period {
        Some(period) => period,
        None => this_year(session.now, figures.reckoning)?,
    };
    let earlier_files = if against.is_empty() { &files } else { &against };
    let compared = compared(session, &args, period, earlier_files)?;
    let in_series = sections.contains(&Section::Series);
    let others = if in_series { &against[..] } else { &[] };
    let (others, _) = gather(session, others, &args.read, (Keep::Figures, until))?;
    let office = session.office_or_standard()?;
    let (now, rules, clock) = (session.now, &office.settings.rules, office.clock());
    let frame = Frame { period, now, rules, figures: &figures, clock };
    let side = |compared: &Compared| Frame { period: compared.period, now: compared.now, ..frame };
    let earlier: Vec<Side> =
        compared.iter().map(|c| Side { districts: &c.districts, frame: side(c) }).collect();
    let this = Side { districts: &districts, frame };
    let (earlier, others, lang) = (&earlier[..], &others[..], session.lang);
    let nobody = &Nobody::new(&office.settings.screen.nobody, &office.settings.screen.seats);
    let report = year::report(&Request {
        sections: &sections,
        this,
        earlier,
        others,
        evaluation: &office.settings.bureau.evaluation,
        nobody,
        lang,
    });
    let tables = if args.public { public::edition(report.tables, lang) } else { report.tables };
    session.print(&tables)?;
    // The program ends here; giving every ticket back one by one would take a tenth of its time.
    std::mem::forget((districts, compared));
    Ok(if args.fail_if_any && report.unexplained > 0 { Outcome::Found } else { Outcome::Done })
}

/// Standard input can be read once only.
fn check_standard_input(args: &Args, files: &[Option<PathBuf>]) -> Result<()> {
    let stdin = |path: &&PathBuf| *path == Path::new("-");
    let read = files.iter().flatten().filter(stdin).count() + args.against.iter().filter(stdin).count();
    if read > 0 && !(args.compare.is_empty() && args.against.is_empty()) {
        return Err(Usage::Conflict { one: "-", other: "--compare" }.into());
    }
    Ok(())
}

/// The tickets by district, and whether all come from exports.
fn gather(
    session: &mut Session,
    files: &[Option<PathBuf>],
    read: &ReadArgs,
    how: (Keep, Option<Stamp>),
) -> Result<(Vec<District>, bool)> {
    let mut ledgers = Vec::new();
    let mut are_exports = true;
    for file in files {
        let source = source::one(session, file.as_deref(), read, how)?;
        // Exports do not say whose they are; one among several is known by its file.
        let stem = file.as_ref().and_then(|path| path.file_stem()).map(|stem| stem.to_string_lossy());
        let named = files.len() == 1 || !(source.is_export || source.office.is_empty());
        let name = if named { source.office } else { stem.unwrap_or_default().into_owned() };
        are_exports &= source.is_export;
        ledgers.push((name, source.book));
    }
    Ok((District::gather(ledgers), are_exports))
}

/// An export is looked at by the months that its requests came in: what was done in them counts, as in any report of
/// these months. A ledger is looked at by the year.
fn whole(districts: &[District], are_exports: bool, reckoning: Reckoning) -> Option<Period> {
    let (first, last) = District::accepted(districts).filter(|_| are_exports)?;
    let (first, last) = (reckoning.month(first), reckoning.month(last));
    Period::months(first, last - first + 1, reckoning)
}

fn this_year(now: Stamp, reckoning: Reckoning) -> Result<Period> {
    let year = reckoning.year(now);
    Ok(Period::year(year, reckoning).ok_or_else(|| Usage::NotAPeriod { given: year.to_string() })?)
}

/// The earlier periods asked for; with `--against` alone, last year.
fn compared(
    session: &mut Session,
    args: &Args,
    this: Period,
    files: &[Option<PathBuf>],
) -> Result<Vec<Compared>> {
    let mut compared = Vec::new();
    let alone = ["last-year".to_owned()];
    let wanted = if args.compare.is_empty() && !args.against.is_empty() { &alone[..] } else { &args.compare };
    for text in wanted {
        let period = match text.as_str() {
            "last-year" | "同比" | "上年" | "上年同期" => this.earlier(Earlier::LastYear),
            "previous" | "环比" | "上期" => this.earlier(Earlier::Previous),
            text => Period::parse(text, this.reckoning()),
        };
        let period = period.ok_or_else(|| Usage::NotAPeriod { given: text.clone() })?;
        if compared.iter().any(|compared: &Compared| compared.period == period) {
            continue;
        }
        let now = period.as_far_as(&this, session.now);
        // How the files are understood has been said, unless they are others.
        let quiet = session.global.quiet;
        session.global.quiet |= args.against.is_empty();
        let read = gather(session, files, &args.read, (Keep::Figures, Some(now)));
        session.global.quiet = quiet;
        compared.push(Compared { period, now, districts: read?.0 });
    }
    Ok(compared)
}

/// The sections named, or all, or the usual ones; a document gets all.
fn sections(session: &Session, args: &Args) -> Result<Vec<Section>> {
    let full = args.full || session.form()?.is_document();
    if args.sections.is_empty() {
        let with_series = !args.against.is_empty();
        let wanted =
            |section: &Section| full || section.is_usual() || (with_series && *section == Section::Series);
        return Ok(Section::ALL.iter().copied().filter(wanted).collect());
    }
    let named = |text: &String| {
        let known = Section::ALL.iter().find(|section| section.name().names(section.code(), text));
        let codes: Vec<&str> = Section::ALL.iter().map(|section| section.code()).collect();
        known.copied().ok_or_else(|| Usage::choice("--sections", text, &codes).into())
    };
    args.sections.iter().map(named).collect()
}

/// The office's figures, with the presets of the command line over those of the settings.
fn figures(session: &Session, presets: &[String]) -> Result<FigureRules> {
    let mut rules = session.office_or_standard()?.settings.figures.clone();
    for text in presets {
        let (figure, name) = match text.split_once('=') {
            Some((figure, name)) => (Some(figure.trim()), name.trim()),
            None => (None, text.trim()),
        };
        let codes: Vec<&str> = Disputed::ALL.iter().map(|figure| figure.code()).collect();
        let unknown = |figure| Usage::choice("--preset", figure, &codes);
        let figure = match figure {
            Some(code) => Some(Disputed::from_code(code).ok_or_else(|| unknown(code))?),
            None => None,
        };
        let offered = figure.map_or(Preset::ALL, Disputed::presets);
        let known: Vec<&str> = offered.iter().map(|preset| preset.code()).collect();
        let preset =
            offered.iter().copied().find(|preset| formulas::preset(*preset).names(preset.code(), name));
        let preset = preset.ok_or_else(|| Usage::choice("--preset", text, &known))?;
        rules.choose(figure, preset);
    }
    Ok(rules)
}
