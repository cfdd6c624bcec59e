//! The office folder: settings, units, catalogue, calendar, ledger. It is the nearest folder upward
//! that holds `hotline.toml`. Reading commands work without one, on the defaults.

use super::cells::Form;
use super::disk;
use super::hand_table::{Row, Spare, Table};
use super::settings::Settings;
use super::{encode, writer};
use crate::decode;
use crate::domain::Stamp;
use crate::domain::calendar::{Base, Calendar};
use crate::domain::catalogue::{Catalogue, Line};
use crate::domain::limits::Clock;
use crate::domain::rules::{Desk, Others};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::domain::units::ShortNames;
use crate::text::{Lang, letters, office, reply};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub const SETTINGS: &str = "hotline.toml";
pub const UNITS: &str = "units.csv";
pub const CATALOGUE: &str = "catalogue.csv";
pub const REPLY: &str = "reply.toml";
pub const LETTERS: &str = "letters.toml";
pub const CALENDAR: &str = "calendar.csv";
pub const KNOWLEDGE: &str = "knowledge.csv";
/// Bytes of a file kept by hand; more is some other file.
pub const MOST: usize = 1 << 26;
/// Faults of one file that are told; nobody reads more.
pub(super) const MOST_FAULTS: usize = 1000;
const LEDGERS: [&str; 2] = ["ledger.csv", "ledger.jsonl"];

#[derive(Debug)]
pub struct Office {
    pub folder: Option<PathBuf>,
    pub settings: Settings,
    pub calendar: Calendar,
    /// Names from the unit list; empty when the office keeps none.
    pub units: Vec<String>,
    pub short_names: ShortNames,
    pub catalogue: Catalogue,
}

impl Office {
    /// The defaults, without a folder.
    pub fn standard() -> Office {
        let settings = Settings::standard();
        Office {
            folder: None,
            settings,
            calendar: Calendar::embedded(),
            units: Vec::new(),
            short_names: ShortNames::default(),
            catalogue: Catalogue::default(),
        }
    }

    /// Reads the folder that holds `hotline.toml`: `start` or the nearest one above it.
    ///
    /// # Errors
    /// No such folder, or every fault of its files.
    pub fn find(start: &Path) -> Result<Office, Troubles> {
        for folder in start.ancestors() {
            let settings = folder.join(SETTINGS);
            match fs::metadata(&settings) {
                Ok(meta) if meta.is_file() => return Office::read(folder),
                Err(error) if !is_elsewhere(error.kind()) => {
                    return Err(disk::fault(settings.display().to_string(), &error).into());
                }
                _ => {}
            }
        }
        Err(no_office(start))
    }

    pub fn read(folder: &Path) -> Result<Office, Troubles> {
        let mut troubles = Vec::new();
        let settings = collect(&mut troubles, read_settings(&folder.join(SETTINGS), &folder.join(REPLY)));
        let base = settings.as_ref().map_or(Base::Embedded, |settings| settings.calendar);
        let calendar = collect(&mut troubles, read_calendar(&folder.join(CALENDAR), base));
        let units = collect(&mut troubles, read_units(&folder.join(UNITS)));
        let (units, short_names) = units.unwrap_or_default();
        let catalogue = collect(&mut troubles, read_catalogue(&folder.join(CATALOGUE), &short_names));
        match (settings, calendar, catalogue) {
            (Some(settings), Some(calendar), Some(catalogue)) if troubles.is_empty() => {
                let folder = Some(folder.to_owned());
                Ok(Office { folder, settings, calendar, units, short_names, catalogue })
            }
            _ => Err(Troubles(troubles)),
        }
    }

    pub fn clock(&self) -> Clock<'_> {
        Clock { calendar: &self.calendar, hours: &self.settings.hours }
    }

    pub fn desk<'a>(&'a self, now: Stamp, others: &'a Others) -> Desk<'a> {
        Desk { rules: &self.settings.rules, clock: self.clock(), units: &self.units, now, others }
    }

    /// The ledger of this folder: the one that exists, else `ledger.csv`.
    pub fn ledger_path(&self) -> Option<PathBuf> {
        let folder = self.folder.as_ref()?;
        let there = LEDGERS.iter().map(|name| folder.join(name)).find(|path| path.exists());
        Some(there.unwrap_or_else(|| folder.join(LEDGERS[0])))
    }
}

/// Is this the place of a file an office keeps by hand, or of its ledger, whatever stands there now?
pub fn is_office_file(path: &Path) -> bool {
    let kept = [SETTINGS, REPLY, LETTERS, UNITS, CATALOGUE, CALENDAR, KNOWLEDGE];
    let kept = kept.into_iter().chain(LEDGERS);
    let named = path.file_name().is_some_and(|name| kept.clone().any(|kept| name == kept));
    named && path.parent().is_some_and(|folder| folder.join(SETTINGS).is_file())
}

fn collect<T>(troubles: &mut Vec<Trouble>, result: Result<T, Troubles>) -> Option<T> {
    result.map_err(|found| troubles.extend(found.0)).ok()
}

/// The text of an office file, in whatever encoding a spreadsheet left it; `None` when it is not there.
pub(super) fn text_of(path: &Path) -> Result<Option<String>, Troubles> {
    let name = path.display().to_string();
    let file = match disk::open(path, &name) {
        Err(Trouble { what: Wrong::NotFound, .. }) => return Ok(None),
        other => other?,
    };
    let bytes = disk::read_whole(MOST, file, &name)?;
    Ok(Some(decode::text(bytes).map_err(|(line, what)| Trouble { line, ..Trouble::of(name, what) })?))
}

fn read_settings(path: &Path, reply: &Path) -> Result<Settings, Troubles> {
    let [text, standard] = match [text_of(path), text_of(reply)] {
        [Err(Troubles(mut troubles)), Err(Troubles(more))] => {
            troubles.extend(more);
            return Err(Troubles(troubles));
        }
        [text, standard] => [text?.unwrap_or_default(), standard?.unwrap_or_default()],
    };
    let names = [path, reply].map(|path| path.display().to_string());
    Settings::read((&text, &names[0]), (&standard, &names[1]))
}

/// Reads an office calendar, laid over the built-in one unless `base` says otherwise.
pub fn read_calendar(path: &Path, base: Base) -> Result<Calendar, Troubles> {
    let text = text_of(path)?.unwrap_or_default();
    calendar_of(&text, base, &path.display().to_string())
}

/// The same from text, for `calendar check FILE`.
pub fn calendar_of(text: &str, base: Base, name: &str) -> Result<Calendar, Troubles> {
    let trouble = |fault| Trouble::calendar(name, fault);
    Calendar::with_overrides(base, text).map_err(|faults| Troubles(faults.into_iter().map(trouble).collect()))
}

fn read_units(path: &Path) -> Result<(Vec<String>, ShortNames), Troubles> {
    let headings: [&[&'static str]; 2] = [&["单位", "unit", "承办单位"], &["简称", "short"]];
    let mut units = Vec::new();
    let mut short = Vec::new();
    Table::open(path)?.each_row(&headings, Spare::Ignored, |Row { line, cells, .. }| {
        if !cells[0].is_empty() {
            units.push(cells[0].to_string());
            short.extend(list(&cells[1]).into_iter().map(|short| (line, short, cells[0].to_string())));
        }
    })?;
    let (mut names, mut troubles) = (ShortNames::default(), Vec::new());
    for (line, short, unit) in short {
        let is_another = short != unit && units.contains(&short);
        if is_another || !names.add(&short, &unit) {
            let what = Wrong::BadRow { given: short };
            troubles.push(Trouble::of(path.display().to_string(), what).line(line).column("简称"));
        }
    }
    if troubles.is_empty() { Ok((units, names)) } else { Err(Troubles(troubles)) }
}

fn read_catalogue(path: &Path, short_names: &ShortNames) -> Result<Catalogue, Troubles> {
    let headings: [&[&'static str]; 7] = [
        &["一级分类", "category1"],
        &["二级分类", "category2"],
        &["三级分类", "category3"],
        &["区域", "area"],
        &["关键词", "words"],
        &["主办单位", "unit", "承办单位"],
        &["协办单位", "supporting"],
    ];
    let mut lines = Vec::new();
    let mut troubles = Vec::new();
    Table::open(path)?.each_row(&headings, Spare::Refused, |Row { line: place, cells, .. }| {
        let [category1, category2, category3, area, words, unit, supporting] = cells else { return };
        if unit.is_empty() {
            let at = Trouble::of(path.display().to_string(), Wrong::MissingCell).line(place);
            troubles.push(at.column("主办单位"));
        }
        lines.push(Line {
            place,
            categories: [category1, category2, category3].map(ToString::to_string),
            area: area.to_string(),
            words: list(words),
            unit: short_names.full(unit).to_owned(),
            supporting: list(supporting).iter().map(|unit| short_names.full(unit).to_owned()).collect(),
        });
    })?;
    if troubles.is_empty() { Ok(Catalogue { lines }) } else { Err(Troubles(troubles)) }
}

fn list(text: &str) -> Vec<String> {
    let parts = text.split(['、', '，', ',', ';', '；', '|']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Says no more than that the office is not in this folder.
fn is_elsewhere(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::PermissionDenied)
}

pub fn no_office(start: &Path) -> Troubles {
    Trouble::of(SETTINGS, Wrong::NoOffice { started: start.display().to_string() }).into()
}

/// Makes a new office folder with everything it needs to start. Nothing existing is overwritten.
///
/// # Errors
/// The folder holds one of the files already, or cannot be written.
pub fn create(
    folder: &Path,
    name: &str,
    ledger: &str,
    id: &str,
    lang: Lang,
    recorded: Stamp,
    actor: &str,
) -> Result<(), Troubles> {
    let io = |error: std::io::Error| disk::fault(folder.display().to_string(), &error);
    fs::create_dir_all(folder).map_err(io)?;
    let files = [
        (SETTINGS, lang.settings_for(name)),
        (REPLY, reply::STANDARD.pick(lang).to_owned()),
        (LETTERS, letters::WORDING.pick(lang).to_owned()),
        (UNITS, office::UNITS.pick(lang).to_owned()),
        (CATALOGUE, office::CATALOGUE.pick(lang).to_owned()),
        (CALENDAR, office::CALENDAR.pick(lang).to_owned()),
        (KNOWLEDGE, office::KNOWLEDGE.pick(lang).to_owned()),
    ];
    make_room(folder, &files)?;
    let mut made = Vec::new();
    let done = files
        .iter()
        .try_for_each(|(name, text)| {
            made.push(folder.join(name));
            writer::write_new(&folder.join(name), text.as_bytes())
        })
        .and_then(|()| writer::create(&folder.join(ledger), id, name, recorded, actor));
    if done.is_err() {
        made.iter().for_each(|path| drop(fs::remove_file(path)));
    }
    done
}

/// Nothing may be in the way but what an interrupted `init` left: files that hold what they would be given, or
/// the beginning of it, and a ledger without a whole row.
fn make_room(folder: &Path, files: &[(&str, String)]) -> Result<(), Troubles> {
    let settings = files.iter().map(|(name, text)| {
        (folder.join(name), fs::read(folder.join(name)).is_ok_and(|held| text.as_bytes().starts_with(&held)))
    });
    let ledgers = LEDGERS.map(|name| folder.join(name)).map(|path| {
        let begun = fs::read(&path).is_ok_and(|held| is_begun(&held, &writer::form_for(&path)));
        (path, begun)
    });
    let there: Vec<(PathBuf, bool)> =
        settings.chain(ledgers).filter(|(path, _)| path.symlink_metadata().is_ok()).collect();
    if there.iter().all(|(_, begun)| *begun) {
        there.iter().for_each(|(path, _)| drop(fs::remove_file(path)));
        return Ok(());
    }
    let taken = |(path, _): (PathBuf, bool)| Trouble::of(path.display().to_string(), Wrong::Exists);
    Err(Troubles(there.into_iter().map(taken).collect()))
}

/// Is this a ledger whose first row was never completed?
fn is_begun(held: &[u8], form: &Form) -> bool {
    let header = encode::header(form);
    let start = if *form == Form::Jsonl { &b"{\"seq\":1,"[..] } else { &header };
    start.starts_with(held) || held.strip_prefix(start).is_some_and(|row| !row.contains(&b'\n'))
}

#[cfg(test)]
mod tests {
    use super::super::cells::Layout;
    use super::*;
    use tempfile::TempDir;

    #[test]
    fn a_new_folder_reads_back_in_both_languages() {
        for lang in [Lang::Zh, Lang::En] {
            let home = TempDir::new().unwrap();
            let at = Stamp::parse("2025-09-28T09:10:00").unwrap();
            let folder = home.path().join("孝南");
            create(&folder, "孝南\"区\"", "ledger.csv", "id", lang, at, "王").unwrap();
            let office = Office::find(&folder.join("deeper/still")).unwrap();
            assert_eq!(office.settings.name, "孝南\"区\"");
            assert_eq!((office.units.len(), office.catalogue.lines.len()), (0, 0));
            assert!(office.ledger_path().unwrap().exists());
            let again = create(&folder, "孝南", "ledger.csv", "id", lang, at, "王").unwrap_err();
            assert_eq!(again.0.len(), 8);
        }
    }

    #[test]
    fn what_an_interrupted_init_left_is_not_in_the_way_and_anything_else_is() {
        let home = TempDir::new().unwrap();
        let at = Stamp::parse("2025-09-28T09:10:00").unwrap();
        let folder = home.path();
        let again = || create(folder, "甲区", "ledger.csv", "id", Lang::Zh, at, "王");
        let units = office::UNITS.pick(Lang::Zh);
        fs::write(folder.join(SETTINGS), Lang::Zh.settings_for("甲区")).unwrap();
        fs::write(folder.join(UNITS), &units[..units.len() / 2]).unwrap();
        let header = encode::header(&Form::Csv(Layout::canonical()));
        fs::write(folder.join("ledger.csv"), [&header[..], b"1,2025-09"].concat()).unwrap();
        fs::write(folder.join("ledger.jsonl"), "").unwrap();
        fs::write(folder.join(REPLY), "mine").unwrap();
        assert_eq!(again().unwrap_err().0.len(), 5);
        assert_eq!(fs::read_to_string(folder.join(REPLY)).unwrap(), "mine");
        fs::remove_file(folder.join(REPLY)).unwrap();
        again().unwrap();
        assert_eq!(fs::read_to_string(folder.join(UNITS)).unwrap(), units);
        assert!(again().is_err(), "a ledger with a row stays");
    }

    #[test]
    fn imp18_comments_and_blank_lines_are_skipped_and_missing_units_are_named() {
        let home = TempDir::new().unwrap();
        let path = home.path().join(CATALOGUE);
        fs::write(
            &path,
            "# 说明\n\n一级分类,关键词,主办单位\n\n城乡建设,路灯、井盖,城管局\n# 交通\r\n\n交通,公交,\n",
        )
        .unwrap();
        let troubles = read_catalogue(&path, &ShortNames::default()).unwrap_err().0;
        assert_eq!((troubles.len(), troubles[0].line, &troubles[0].what), (1, Some(8), &Wrong::MissingCell));
        fs::write(&path, "一级分类,关键词,主办单位\n城乡建设,路灯、井盖,城管局\n").unwrap();
        assert_eq!(read_catalogue(&path, &ShortNames::default()).unwrap().lines[0].words, ["路灯", "井盖"]);
        for (text, line) in [("单位,备注\n甲局,\"\n乙局,\n", 2), ("#\"\n\n单位\n#,\"\n\"甲\"\"局\n", 5)]
        {
            fs::write(&path, text).unwrap();
            let troubles = read_units(&path).unwrap_err().0;
            assert_eq!((troubles[0].line, &troubles[0].what), (Some(line), &Wrong::UnclosedQuote), "{text}");
        }
        fs::write(&path, "单位,备注\n甲局,5\"\n\"乙\"\"局\",\"\"\n# \"\n").unwrap();
        assert_eq!(read_units(&path).unwrap().0, ["甲局", "乙\"局"]);
        for (text, line) in [("一级分类,主办单位\n\n甲,\"城管局\n乙,水务局\n", 3), ("\"一级分类\n", 1)]
        {
            fs::write(&path, text).unwrap();
            let trouble = &read_catalogue(&path, &ShortNames::default()).unwrap_err().0[0];
            assert_eq!((trouble.line, &trouble.what), (Some(line), &Wrong::UnclosedQuote), "{text}");
        }
        fs::write(&path, "一级分类,主办单位\n甲,\"城管\n局\"").unwrap();
        assert_eq!(read_catalogue(&path, &ShortNames::default()).unwrap().lines[0].unit, "城管\n局");
        fs::write(&path, "甲,乙\n1,2\n").unwrap();
        assert!(matches!(
            read_catalogue(&path, &ShortNames::default()).unwrap_err().0[0].what,
            Wrong::NoHeading { .. }
        ));
    }
}
