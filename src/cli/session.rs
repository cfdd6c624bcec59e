//! One run of the program: the global options made into ready objects, and the only way commands read
//! foreign files and print.

// Foreign files are read here, for every command.
#![allow(clippy::disallowed_methods)]

use super::args::Global;
use super::failure::Usage;
use super::spoken;
use super::world::World;
use crate::domain::Stamp;
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::domain::width::half;
use crate::intake::grid::{self, Grid, ReadOptions};
use crate::intake::moment::{Moment, MomentFault, MomentOptions, parse_moment};
use crate::paper::screen::Screen;
use crate::paper::{self, Encoding, Form, Look, Style};
use crate::report::table::Table;
use crate::store::disk;
use crate::store::ledger::{Ledger, looks_like_ledger};
use crate::store::office::{self, Office};
use crate::text::{Lang, usage};
use anyhow::Result;
use chrono::NaiveTime;
use std::cell::OnceCell;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What a command that went well found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    Done,
    /// Something was found that the caller asked to be told about (exit status 4).
    Found,
}

pub struct Session<'s, 'w> {
    pub world: &'s mut World<'w>,
    pub global: Global,
    pub lang: Lang,
    /// As-of moment of everything shown.
    pub now: Stamp,
    /// Has the command written to the ledger? What fails afterwards does not undo it.
    pub recorded: bool,
    office: OnceCell<Office>,
    /// Files this command has read, which it may not overwrite.
    inputs: Vec<PathBuf>,
}

impl<'s, 'w> Session<'s, 'w> {
    pub fn new(world: &'s mut World<'w>, mut global: Global, lang: Lang) -> Result<Session<'s, 'w>> {
        // As elsewhere, `-` is no file.
        global.output.take_if(|path| path.as_os_str() == "-");
        let now = match &global.now {
            None => world.clock,
            Some(text) => as_of(text, world.clock).ok_or_else(|| Usage::moment("--now", text))?,
        };
        Ok(Session { world, global, lang, now, recorded: false, office: OnceCell::new(), inputs: Vec::new() })
    }

    pub fn path(&self, path: &Path) -> PathBuf {
        self.world.folder.join(path)
    }

    /// The moment later events are left out for, if the user named one.
    pub fn as_of(&self) -> Option<Stamp> {
        self.global.now.as_ref().map(|_| self.now)
    }

    pub fn actor(&self) -> String {
        let named = self.global.by.clone().or_else(|| (self.world.variable)("HOTLINE_USER"));
        named.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| self.world.user.clone())
    }

    /// When what is being recorded happened: `--at`, else now.
    pub fn at(&self) -> Result<Stamp> {
        match &self.global.at {
            None => Ok(self.now),
            Some(text) => self.moment("--at", text),
        }
    }

    /// A moment as a clerk types it: a bare time means today.
    pub fn moment(&self, option: &str, text: &str) -> Result<Stamp> {
        let read = self.cell_moment(text, &MomentOptions::default());
        Ok(read.map_err(|_| Usage::moment(option, text))?)
    }

    /// The same in a cell of a batch: `09:10` is today at that time, a bare date its first second, which an order
    /// takes for the day.
    pub fn cell_moment(&self, text: &str, options: &MomentOptions) -> Result<Stamp, MomentFault> {
        Ok(read_moment(text, self.now, options)?.stamp)
    }

    /// The office folder the user named: `--office`, else `HOTLINE_OFFICE`.
    fn office_named(&self) -> Option<PathBuf> {
        let variable = || (self.world.variable)("HOTLINE_OFFICE").filter(|name| !name.is_empty());
        let named = self.global.office.clone().or_else(|| variable().map(PathBuf::from));
        named.map(|path| self.path(&path))
    }

    /// The office folder; every command that writes needs one.
    pub fn office(&self) -> Result<&Office> {
        if self.office.get().is_none() {
            let office = match self.office_named() {
                // A name that was given must be right: no office is looked for above a folder that is not there.
                Some(folder) if !folder.exists() => {
                    return Err(Trouble::of(folder.display().to_string(), Wrong::NotFound).into());
                }
                Some(folder) => Office::find(&folder)?,
                None => Office::find(&self.world.folder)?,
            };
            let _ = self.office.set(office);
        }
        self.office.get().ok_or_else(|| anyhow::anyhow!("office"))
    }

    /// A unit by the name of the unit list, where a short one is given.
    pub fn unit(&self, given: Option<String>) -> Result<Option<String>> {
        let Some(given) = given else { return Ok(None) };
        Ok(Some(self.office_or_standard()?.short_names.full(&given).to_owned()))
    }

    /// The office folder, or the defaults where there is none: enough to read an export.
    pub fn office_or_standard(&self) -> Result<&Office> {
        match self.office() {
            Ok(office) => Ok(office),
            Err(error) if super::failure::is_no_office(&error) && self.office_named().is_none() => {
                Ok(self.office.get_or_init(Office::standard))
            }
            Err(error) => Err(error),
        }
    }

    /// The ledger to write: `--ledger`, else the office's.
    pub fn ledger_path(&self) -> Result<PathBuf> {
        match &self.global.ledger[..] {
            [] => Ok(self.office()?.ledger_path().ok_or_else(|| office::no_office(&self.world.folder))?),
            [one] => Ok(self.path(one)),
            _ => Err(Usage::OneLedger.into()),
        }
    }

    /// The bytes of a file, or of standard input for `-`.
    pub fn bytes(&mut self, path: &Path) -> Result<Vec<u8>> {
        self.bytes_up_to(grid::Limits::default().file, path)
    }

    /// The same of a file that people write by hand.
    pub fn hand_written(&mut self, path: &Path) -> Result<Vec<u8>> {
        self.bytes_up_to(office::MOST, path)
    }

    fn bytes_up_to(&mut self, limit: usize, path: &Path) -> Result<Vec<u8>> {
        let (full, name) = (self.path(path), path.display().to_string());
        if path == Path::new("-") || disk::is_standard_input(&full) {
            return Ok(disk::read_up_to(limit, &mut self.world.input, &name)?);
        }
        let file = disk::open_or_handed(&full, &name)?;
        self.inputs.push(full);
        Ok(disk::read_whole(limit, file, &name)?)
    }

    /// A foreign table.
    pub fn grid(&mut self, path: &Path, options: &ReadOptions) -> Result<Grid> {
        let bytes = self.bytes(path)?;
        let name = path.display().to_string();
        Ok(grid::read(&bytes, &name, options)?)
    }

    pub fn open_ledger(&self, path: &Path) -> Result<Ledger> {
        let mut ledger = Ledger::open(path)?;
        // Whoever only reads may have no office, and a fault in one is told where it is needed.
        ledger.short_names = self.office().map_or(Default::default(), |office| office.short_names.clone());
        Ok(ledger)
    }

    /// Writes tables to `-O FILE` or standard output, in the form asked for.
    pub fn print(&mut self, tables: &[Table]) -> Result<()> {
        let style = self.style()?;
        self.print_in(style, tables)
    }

    /// A form to be filled in with a spreadsheet, unless a script asks for another form of it.
    pub fn print_sheet(&mut self, table: Table) -> Result<()> {
        let style = self.style()?;
        let unasked = self.global.format.is_none() && matches!(style.form, Form::Table | Form::Csv);
        self.print_in(if unasked { Style { form: Form::Spreadsheet, ..style } } else { style }, &[table])
    }

    fn print_in(&mut self, style: Style, tables: &[Table]) -> Result<()> {
        let Some(path) = self.global.output.clone() else {
            let style = Style { look: self.look(), ..style };
            let written = match self.world.terminal.output && style.form.is_csv() {
                true => paper::write(&mut Screen::on(self.world.output), tables, &style),
                false => paper::write(&mut self.world.output, tables, &style),
            };
            return named("-", written);
        };
        let mut bytes = Vec::new();
        named(&path.display().to_string(), paper::write(&mut bytes, tables, &style))?;
        self.save(&path, &bytes)
    }

    /// As a file is written; a terminal looks different.
    fn style(&self) -> Result<Style> {
        let form = self.form()?;
        let encoding = match self.global.output_encoding.as_deref() {
            None => Encoding::Utf8,
            Some(code) => Encoding::from_code(code)
                .ok_or_else(|| Usage::choice("--output-encoding", code, &Encoding::CODES))?,
        };
        if encoding != Encoding::Utf8 && !form.is_csv() {
            return Err(Usage::OnlyForCsv.into());
        }
        let terminal = self.global.output.is_none() && self.world.terminal.output;
        if terminal && form.is_binary() {
            return Err(Usage::NoOutput.into());
        }
        let look = Look { width: None, color: false };
        Ok(Style { form, lang: self.lang, look, encoding, now: self.now })
    }

    /// Writes bytes to `-O FILE` or standard output.
    pub fn print_bytes(&mut self, bytes: &[u8]) -> Result<()> {
        if self.global.output_encoding.is_some() {
            return Err(Usage::OnlyForCsv.into());
        }
        match self.global.output.clone() {
            Some(path) => self.save(&path, bytes),
            None if self.world.terminal.output => {
                let mut screen = Screen::on(self.world.output);
                Ok(screen.write_all(bytes).and_then(|()| screen.flush())?)
            }
            None => Ok(self.world.output.write_all(bytes)?),
        }
    }

    pub fn save(&mut self, path: &Path, bytes: &[u8]) -> Result<()> {
        self.check_target(path)?;
        crate::store::writer::replace(&self.path(path), bytes)?;
        let text = usage::saved(self.lang, &path.display().to_string());
        self.say(&text);
        Ok(())
    }

    /// Could the result be printed as asked? Commands that write ask first: what has been recorded must
    /// not end in an error about how to show it.
    pub fn check_output(&self) -> Result<()> {
        self.style()?;
        self.global.output.as_deref().map_or(Ok(()), |path| self.check_target(path))
    }

    /// Neither a ledger nor a file of an office is ever overwritten by a list.
    fn check_target(&self, path: &Path) -> Result<()> {
        let full = self.path(path);
        // A link is followed when it is written to, so it is the file behind it that must not be one of these.
        let full = fs::canonicalize(&full).unwrap_or(full);
        let wrong = |what| Err(Trouble::of(path.display().to_string(), what).into());
        if full.is_dir() {
            wrong(Wrong::IsDirectory)
        } else if looks_like_ledger(&full) || office::is_office_file(&full) {
            wrong(Wrong::Exists)
        } else if self.inputs.iter().any(|input| same_file(input, &full)) {
            wrong(Wrong::IsInput)
        } else if full.parent().is_some_and(|folder| !folder.is_dir()) {
            // It is the folder that is missing.
            let folder = path.parent().unwrap_or(path).display().to_string();
            Err(Trouble::of(folder, Wrong::NotFound).into())
        } else {
            Ok(())
        }
    }

    /// The form asked for: `--format`, else by the ending of `-O FILE`, which may not say another.
    pub fn form(&self) -> Result<Form> {
        if let Some(code) = &self.global.format {
            let form = Form::from_code(code).ok_or_else(|| Usage::format(code))?;
            let file = self.global.output.as_deref().filter(|path| !form.fits(path));
            return file.map_or(Ok(form), |path| Err(Usage::other_ending(path, code).into()));
        }
        match &self.global.output {
            None => Ok(Form::Table),
            Some(path) => Ok(Form::from_ending(path).ok_or_else(|| Usage::ending(path))?),
        }
    }

    fn look(&self) -> Look {
        let plain = (self.world.variable)("NO_COLOR").is_some_and(|value| !value.is_empty());
        let color = match self.global.color.as_deref() {
            Some("always") => true,
            Some("never") => false,
            _ => self.world.terminal.output && !plain,
        };
        Look { width: self.world.terminal.width.filter(|_| self.world.terminal.output), color }
    }

    /// A sentence for the person at the screen, on standard error. It is one line, whatever the file names and
    /// cells in it hold: a second one could pass for a message of ours.
    pub fn say(&mut self, text: &str) {
        if !self.global.quiet {
            self.tell(text);
        }
    }

    /// The same of what is no remark: `--quiet` does not hide it.
    pub fn tell(&mut self, text: &str) {
        if !text.is_empty() {
            // Standard error may be closed; the work goes on.
            let _ = writeln!(self.world.errors, "{}", paper::sanitize::line(text));
        }
    }
}

/// Two names of one file: through a link, `./` or a folder and back.
fn same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| fs::canonicalize(path).ok();
    one == other || real(one).is_some_and(|one| real(other) == Some(one))
}

/// Names the file that could not be written as asked.
fn named(file: &str, written: Result<()>) -> Result<()> {
    written.map_err(|error| match error.downcast::<Troubles>() {
        Ok(Troubles(mut troubles)) => {
            troubles.iter_mut().for_each(|trouble| trouble.file = file.to_owned());
            Troubles(troubles).into()
        }
        Err(error) => error,
    })
}

/// As of a bare date means at its end.
fn as_of(text: &str, clock: Stamp) -> Option<Stamp> {
    let read = read_moment(text, clock, &MomentOptions::default()).ok()?;
    Some(if read.date_only { Stamp::end_of(read.stamp.date()) } else { read.stamp })
}

/// In any form that names a day, or a time of today.
fn read_moment(text: &str, now: Stamp, options: &MomentOptions) -> Result<Moment, MomentFault> {
    if let Some(time) = time_of_day(text) {
        return Ok(Moment::at(Stamp::at(now.date(), time)));
    }
    let read = parse_moment(text, options);
    read.or_else(|fault| parse_moment(&spoken::moment(text, now).ok_or(fault)?, options))
}

fn time_of_day(text: &str) -> Option<NaiveTime> {
    let text: String = text.trim().chars().map(half).collect();
    ["%H:%M", "%H:%M:%S"].iter().find_map(|form| NaiveTime::parse_from_str(&text, form).ok())
}
