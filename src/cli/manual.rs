//! `manual`: writes the man pages of both languages and the shell completions, for packagers. Everything
//! comes from the command line and the help texts, so nothing can drift.

// Pages are for everybody to read; what `store` writes is for its owner only.
#![allow(clippy::disallowed_methods)]

use super::args::Cli;
use super::help_page::{Block, BlockKind, Entry, Page, page};
use super::localize;
use super::session::{Outcome, Session};
use crate::store::disk;
use crate::text::{Lang, help};
use anyhow::Result;
use clap::Command;
use clap_complete::Shell;
use clap_mangen::roff::{Inline, Roff, bold, roman};
use std::fs;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub fn run(args: Args, session: &mut Session) -> Result<Outcome> {
    let folder = session.path(&args.folder);
    let root = Cli::command();
    for (lang, pages) in [(Lang::En, "man1"), (Lang::Zh, "zh_CN/man1")] {
        for path in paths(&root) {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let page = page(&root, &path, lang, true);
            let file = folder.join(pages).join(format!("{}.1", title(&page)));
            write(&file, roff(&page, &root, lang).render().as_bytes())?;
        }
    }
    for (shell, file) in
        [(Shell::Bash, "hotline.bash"), (Shell::Zsh, "_hotline"), (Shell::Fish, "hotline.fish")]
    {
        let mut script = Vec::new();
        // Descriptions as the office reads them; zsh and fish show them beside the words.
        clap_complete::generate(shell, &mut visible(&localize::command(Lang::Zh)), "hotline", &mut script);
        write(&folder.join("completions").join(file), &script)?;
    }
    Ok(Outcome::Done)
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    let io = |error: std::io::Error| disk::fault(file.display().to_string(), &error);
    fs::create_dir_all(file.parent().unwrap_or(Path::new("."))).map_err(io)?;
    Ok(fs::write(file, bytes).map_err(io)?)
}

/// The command line without what is hidden.
fn visible(root: &Command) -> Command {
    let shown = root.get_subcommands().filter(|sub| !sub.is_hide_set());
    Command::new("hotline")
        .version(root.get_version().unwrap_or_default().to_owned())
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args(root.get_arguments())
        .subcommands(shown)
}

/// Of every command: the names below the program.
fn paths(root: &Command) -> Vec<Vec<String>> {
    let mut paths = vec![Vec::new()];
    for sub in root.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let name = || vec![sub.get_name().to_owned()];
        paths.push(name());
        paths.extend(sub.get_subcommands().map(|below| [name(), vec![below.get_name().to_owned()]].concat()));
    }
    paths
}

/// `hotline-sign`.
fn title(page: &Page) -> String {
    page.name.replace(' ', "-")
}

/// An empty argument of a macro: no date, so that the pages do not change by themselves.
const EMPTY: &str = "\"\"";

fn roff(page: &Page, root: &Command, lang: Lang) -> Roff {
    let mut out = Roff::new();
    let source = format!("hotline {}", root.get_version().unwrap_or_default());
    let title = title(page);
    out.control("TH", [title.to_uppercase().as_str(), "1", EMPTY, &source, help::BOOK.pick(lang)]);
    // Ragged lines: Chinese has no spaces to stretch, and options must not be hyphenated.
    out.control("ad", ["l"]);
    out.control("nh", []);
    section(&mut out, help::NAME.pick(lang));
    out.text([roman(format!("{title} - {}", page.about))]);
    section(&mut out, help::SYNOPSIS.pick(lang));
    for (place, line) in page.usage.iter().enumerate() {
        if place > 0 {
            out.control("br", []);
        }
        out.text(command_line(line));
    }
    section(&mut out, help::DESCRIPTION.pick(lang));
    for paragraph in page.details.lines() {
        out.control("PP", []);
        out.text([roman(paragraph)]);
    }
    blocks(&mut out, page, lang);
    section(&mut out, help::SEE_ALSO.pick(lang));
    let others = match page.name == root.get_name() {
        true => "hotline-ledger(5), hotline-output(5)",
        false => "hotline(1), hotline-ledger(5), hotline-output(5)",
    };
    out.text([roman(others)]);
    out
}

fn section(out: &mut Roff, heading: &str) {
    out.control("SH", [heading.to_uppercase().as_str()]);
}

/// The command in bold, what follows it in roman.
fn command_line(line: &str) -> Vec<Inline> {
    match line.split_once(" [") {
        Some((command, rest)) => vec![bold(command), roman(format!(" [{rest}"))],
        None => vec![bold(line)],
    }
}

fn blocks(out: &mut Roff, page: &Page, lang: Lang) {
    let mut among_commands = false;
    for block in &page.blocks {
        if block.kind == BlockKind::Commands {
            if !among_commands {
                section(out, help::COMMANDS.pick(lang));
            }
            among_commands = true;
            if block.heading != help::COMMANDS.pick(lang) {
                out.control("SS", [block.heading]);
            }
        } else {
            section(out, block.heading);
        }
        for entry in &block.entries {
            write_entry(out, page, block, entry);
        }
    }
}

fn write_entry(out: &mut Roff, page: &Page, block: &Block, entry: &Entry) {
    match block.kind {
        BlockKind::Examples => {
            out.control("PP", []);
            out.text([roman(entry.text.as_str())]);
            out.control("PP", []);
            out.control("RS", ["4"]);
            out.control("nf", []);
            out.text([roman(entry.term.as_str())]);
            out.control("fi", []);
            out.control("RE", []);
        }
        BlockKind::Commands => {
            out.control("TP", []);
            let alias = if entry.alias.is_empty() { String::new() } else { format!("  {}", entry.alias) };
            let name = format!("{}-{}", title(page), entry.term);
            out.text([bold(name), roman(format!("(1){alias}"))]);
            out.text([roman(entry.text.as_str())]);
        }
        BlockKind::Arguments | BlockKind::Terms => {
            out.control("TP", []);
            out.text([bold(entry.term.as_str())]);
            out.text([roman(entry.text.as_str())]);
        }
    }
}
