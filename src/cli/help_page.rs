//! What a help page says, put together from the command line that clap builds and from `text/help`. The
//! screen and the man pages are two ways to write the same page.

use crate::text::help::{self, ArgText, CommandText};
use crate::text::{Lang, Words};
use clap::{Arg, Command};

pub struct Page {
    /// `hotline sign`.
    pub name: String,
    pub about: &'static str,
    /// Paragraphs; none in the brief form.
    pub details: &'static str,
    /// The forms of the command line, the Chinese name last.
    pub usage: Vec<String>,
    pub blocks: Vec<Block>,
    /// Said at the very end.
    pub closing: String,
}

/// A heading with its entries.
pub struct Block {
    pub heading: &'static str,
    pub kind: BlockKind,
    pub entries: Vec<Entry>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockKind {
    Commands,
    Arguments,
    Terms,
    Examples,
}

impl BlockKind {
    /// Do its columns line up with those of other blocks of the page?
    pub fn is_aligned(self) -> bool {
        matches!(self, BlockKind::Commands | BlockKind::Arguments)
    }
}

#[derive(Default)]
pub struct Entry {
    pub term: String,
    /// A command's Chinese name.
    pub alias: String,
    pub text: String,
}

impl Entry {
    fn new(term: impl Into<String>, text: impl Into<String>) -> Entry {
        Entry { term: term.into(), alias: String::new(), text: text.into() }
    }
}

/// The page of the command at `path` below `root`. `full` is `--help` and man, else `-h`.
pub fn page(root: &Command, path: &[&str], lang: Lang, full: bool) -> Page {
    let command = path.iter().fold(root, |command, name| command.find_subcommand(name).unwrap_or(command));
    let text = if path.is_empty() { Some(&help::PROGRAM) } else { help::command(path) };
    let name = std::iter::once(root.get_name()).chain(path.iter().copied()).collect::<Vec<_>>().join(" ");
    let writer = Writer { root, command, text, lang, full };
    Page {
        about: text.map_or("", |text| text.about.pick(lang)),
        details: text.filter(|_| full).map_or("", |text| text.details.pick(lang)),
        usage: writer.usage(path),
        blocks: if path.is_empty() { writer.program() } else { writer.blocks() },
        closing: if path.is_empty() { help::of_commands(lang).to_owned() } else { writer.closing(&name) },
        name,
    }
}

struct Writer<'a> {
    root: &'a Command,
    command: &'a Command,
    /// None for a hidden command.
    text: Option<&'static CommandText>,
    lang: Lang,
    full: bool,
}

impl Writer<'_> {
    /// The program's own page: all commands by the steps of the loop.
    fn program(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = help::GROUPS
            .iter()
            .map(|group| {
                let entries = group.commands.iter().map(|text| self.command_entry(self.root, text)).collect();
                self.block(group.heading, BlockKind::Commands, entries)
            })
            .collect();
        blocks.push(self.globals());
        if self.full {
            blocks.push(self.examples());
            blocks.push(self.terms(help::ENVIRONMENT, &help::VARIABLES));
            blocks.push(self.terms(help::FILES, &help::FILE_TEXTS));
        }
        blocks.push(self.statuses());
        blocks
    }

    fn blocks(&self) -> Vec<Block> {
        let children = self.text.map_or(&[][..], |text| text.children);
        let entries = children.iter().map(|text| self.command_entry(self.command, text)).collect();
        let mut blocks = vec![self.block(help::COMMANDS, BlockKind::Commands, entries), self.positionals()];
        self.options(&mut blocks);
        if self.full {
            blocks.push(self.globals());
            blocks.push(self.examples());
        }
        if self.full || self.text.is_some_and(|text| text.found.is_some()) {
            blocks.push(self.statuses());
        }
        blocks.retain(|block| !block.entries.is_empty());
        blocks
    }

    fn block(&self, heading: Words, kind: BlockKind, entries: Vec<Entry>) -> Block {
        Block { heading: heading.pick(self.lang), kind, entries }
    }

    fn command_entry(&self, parent: &Command, text: &CommandText) -> Entry {
        let aliases = parent.find_subcommand(text.name).map(|command| command.get_visible_aliases());
        let alias = aliases.and_then(|mut aliases| aliases.next()).unwrap_or_default().to_owned();
        Entry { alias, ..Entry::new(text.name, text.about.pick(self.lang)) }
    }

    fn positionals(&self) -> Block {
        let entries = self.command.get_positionals().map(|arg| self.entry(arg, self.text_of(arg))).collect();
        self.block(help::ARGUMENTS, BlockKind::Arguments, entries)
    }

    /// Options under their headings; sections with the same heading become one block.
    fn options(&self, blocks: &mut Vec<Block>) {
        let sections = self.text.map_or(&[][..], |text| text.sections);
        for section in sections.iter().filter(|section| self.full || !section.only_in_full) {
            let known =
                section.args.iter().filter_map(|text| Some((self.option(self.command, text.id)?, text)));
            let entries: Vec<Entry> = known.map(|(arg, text)| self.entry(arg, Some(text))).collect();
            let heading = section.heading.pick(self.lang);
            match blocks.iter_mut().find(|block| block.heading == heading) {
                Some(block) => block.entries.extend(entries),
                None => blocks.push(self.block(section.heading, BlockKind::Arguments, entries)),
            }
        }
    }

    fn option<'c>(&self, command: &'c Command, id: &str) -> Option<&'c Arg> {
        command.get_arguments().find(|arg| arg.get_id() == id && !arg.is_positional() && !arg.is_hide_set())
    }

    fn globals(&self) -> Block {
        let is_root = self.command.get_name() == self.root.get_name();
        let mut entries = Vec::new();
        for text in help::GLOBAL.args {
            match self.option(self.root, text.id) {
                Some(arg) => entries.push(self.entry(arg, Some(text))),
                // These two are added when clap builds the command.
                None if text.id == help::HELP.id => entries.push(self.flag("-h, --help", text)),
                None if is_root => entries.push(self.flag("-V, --version", text)),
                None => {}
            }
        }
        self.block(help::GLOBAL.heading, BlockKind::Arguments, entries)
    }

    fn flag(&self, term: &str, text: &ArgText) -> Entry {
        Entry::new(term, text.help.pick(self.lang))
    }

    fn text_of(&self, arg: &Arg) -> Option<&'static ArgText> {
        self.text?.arg(arg.get_id().as_str())
    }

    fn entry(&self, arg: &Arg, text: Option<&ArgText>) -> Entry {
        let help = text.map_or("", |text| text.help.pick(self.lang));
        Entry::new(term(arg, text, self.lang), help)
    }

    fn examples(&self) -> Block {
        let examples = self.text.map_or(&[][..], |text| text.examples);
        let entry =
            |example: &help::Example| Entry::new(example.line.pick(self.lang), example.note.pick(self.lang));
        self.block(help::EXAMPLES, BlockKind::Examples, examples.iter().map(entry).collect())
    }

    fn terms(&self, heading: Words, terms: &[(&str, Words)]) -> Block {
        let entries = terms.iter().map(|(term, text)| Entry::new(*term, text.pick(self.lang))).collect();
        self.block(heading, BlockKind::Terms, entries)
    }

    fn statuses(&self) -> Block {
        let mut block = self.terms(help::STATUSES, &help::STATUS_TEXTS);
        let found = self.text.and_then(|text| text.found);
        block.entries.extend(found.map(|found| Entry::new("4", found.pick(self.lang))));
        block
    }

    fn usage(&self, path: &[&str]) -> Vec<String> {
        let alias = self.command.get_visible_aliases().next();
        let names = std::iter::once(self.command.get_name()).chain(alias);
        let parents = std::iter::once(self.root.get_name()).chain(path.iter().copied());
        let before: Vec<&str> = parents.take(path.len()).collect();
        let mut rest = vec![help::ANY_OPTIONS.pick(self.lang).to_owned()];
        if self.command.has_subcommands() {
            let needed = self.command.is_subcommand_required_set();
            rest.push(
                (if needed { help::ANY_COMMAND } else { help::SOME_COMMAND }).pick(self.lang).to_owned(),
            );
        }
        rest.extend(self.command.get_positionals().map(|arg| term(arg, self.text_of(arg), self.lang)));
        let rest = rest.join(" ");
        names.map(|name| format!("{} {rest}", [&before[..], &[name]].concat().join(" "))).collect()
    }

    /// Names what `-h` left out.
    fn closing(&self, name: &str) -> String {
        if self.full {
            return String::new();
        }
        let sections = self.text.map_or(&[][..], |text| text.sections);
        let hidden = sections.iter().filter(|section| section.only_in_full);
        let headings = hidden.map(|section| section.heading.pick(self.lang));
        let left_out: Vec<&str> = headings.chain([help::GLOBAL.heading.pick(self.lang)]).collect();
        help::more(self.lang, name, &left_out)
    }
}

/// `-O, --output <FILE>`, `[NUMBER]...`
fn term(arg: &Arg, text: Option<&ArgText>, lang: Lang) -> String {
    let value = text.and_then(|text| text.value).map(|value| value.pick(lang));
    let value = value.unwrap_or_else(|| arg.get_id().as_str());
    if arg.is_positional() {
        let many = arg.get_num_args().is_some_and(|range| range.max_values() > 1);
        let (open, close) = if arg.is_required_set() { ("<", ">") } else { ("[", "]") };
        return format!("{open}{value}{close}{}", if many { "..." } else { "" });
    }
    let long = arg.get_long().unwrap_or_default();
    let name = arg.get_short().map_or(format!("--{long}"), |short| format!("-{short}, --{long}"));
    if arg.get_action().takes_values() { format!("{name} <{value}>") } else { name }
}
