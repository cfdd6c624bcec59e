//! The office folder: settings, units, catalogue, calendar, ledger. It is the nearest folder upward
//! that holds `hotline.toml`. Reading commands work without one, on the defaults.

use super::disk;
use super::settings::Settings;
use super::standard;
use super::writer;
use crate::decode;
use crate::domain::Stamp;
use crate::domain::calendar::{Base, Calendar};
use crate::domain::catalogue::{Catalogue, Line};
use crate::domain::limits::Clock;
use crate::domain::reply::Standard;
use crate::domain::rules::{Desk, Others};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::text::{Lang, letters, office, reply};
use std::fs;
use std::path::{Path, PathBuf};

pub const SETTINGS: &str = "hotline.toml";
pub const UNITS: &str = "units.csv";
pub const CATALOGUE: &str = "catalogue.csv";
pub const REPLY: &str = "reply.toml";
pub const LETTERS: &str = "letters.toml";
pub const CALENDAR: &str = "calendar.csv";
pub const KNOWLEDGE: &str = "knowledge.csv";
/// Bytes of a file kept by hand; more is some other file.
pub(super) const MOST: usize = 1 << 26;
const LEDGERS: [&str; 2] = ["ledger.csv", "ledger.jsonl"];

#[derive(Debug)]
pub struct Office {
    pub folder: Option<PathBuf>,
    pub settings: Settings,
    pub calendar: Calendar,
    /// Names from the unit list; empty when the office keeps none.
    pub units: Vec<String>,
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
            catalogue: Catalogue::default(),
        }
    }

    /// Reads the folder that holds `hotline.toml`: `start` or the nearest one above it.
    ///
    /// # Errors
    /// No such folder, or every fault of its files.
    pub fn find(start: &Path) -> Result<Office, Troubles> {
        match start.ancestors().find(|folder| folder.join(SETTINGS).is_file()) {
            Some(folder) => Office::read(folder),
            None => {
                Err(Trouble::of(SETTINGS, Wrong::NoOffice { started: start.display().to_string() }).into())
            }
        }
    }

    pub fn read(folder: &Path) -> Result<Office, Troubles> {
        let mut troubles = Vec::new();
        let mut settings = collect(&mut troubles, read_settings(&folder.join(SETTINGS)));
        if let Some(settings) = &mut settings {
            let standard = read_standard(&folder.join(REPLY), settings);
            settings.rules.reply = collect(&mut troubles, standard).unwrap_or(settings.rules.reply.clone());
        }
        let base = settings.as_ref().map_or(Base::Embedded, |settings| settings.calendar);
        let calendar = collect(&mut troubles, read_calendar(&folder.join(CALENDAR), base));
        let units = collect(&mut troubles, read_units(&folder.join(UNITS)));
        let catalogue = collect(&mut troubles, read_catalogue(&folder.join(CATALOGUE)));
        match (settings, calendar, units, catalogue) {
            (Some(settings), Some(calendar), Some(units), Some(catalogue)) if troubles.is_empty() => {
                Ok(Office { folder: Some(folder.to_owned()), settings, calendar, units, catalogue })
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
fn text_of(path: &Path) -> Result<Option<String>, Troubles> {
    let name = path.display().to_string();
    let mut file = match disk::open(path, &name) {
        Err(Trouble { what: Wrong::NotFound, .. }) => return Ok(None),
        other => other?,
    };
    let bytes = disk::read_up_to(MOST, &mut file, &name)?;
    Ok(Some(decode::text(bytes).map_err(|(line, what)| Trouble { line, ..Trouble::of(name, what) })?))
}

fn read_settings(path: &Path) -> Result<Settings, Troubles> {
    let text = text_of(path)?.unwrap_or_default();
    Settings::read(&text, &path.display().to_string())
}

fn read_standard(path: &Path, settings: &Settings) -> Result<Standard, Troubles> {
    let text = text_of(path)?.unwrap_or_default();
    standard::read(&text, &path.display().to_string(), Some(&settings.earlier_reply))
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

fn read_units(path: &Path) -> Result<Vec<String>, Troubles> {
    let rows = table(path, &[&["单位", "unit", "承办单位"]])?;
    Ok(rows.into_iter().map(|mut row| row.cells.swap_remove(0)).filter(|unit| !unit.is_empty()).collect())
}

fn read_catalogue(path: &Path) -> Result<Catalogue, Troubles> {
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
    for TableRow { line: place, cells, .. } in table(path, &headings)? {
        let [category1, category2, category3, area, words, unit, supporting] = &cells[..] else { continue };
        if unit.is_empty() {
            let at = Trouble::of(path.display().to_string(), Wrong::MissingCell).line(place);
            troubles.push(at.column("主办单位"));
        }
        lines.push(Line {
            place,
            categories: [category1.clone(), category2.clone(), category3.clone()],
            area: area.clone(),
            words: list(words),
            unit: unit.clone(),
            supporting: list(supporting),
        });
    }
    if troubles.is_empty() { Ok(Catalogue { lines }) } else { Err(Troubles(troubles)) }
}

fn list(text: &str) -> Vec<String> {
    let parts = text.split(['、', '，', ',', ';', '；', '|']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// A row of an office file.
pub(super) struct TableRow {
    pub line: usize,
    /// The wanted columns; empty where there is none.
    pub cells: Vec<String>,
    /// Numbers of cells and of headings, where something stands beyond the last heading.
    pub surplus: Option<(usize, usize)>,
}

/// The wanted columns of a small CSV file with `#` comments; a missing file is an empty table.
pub(super) fn table(path: &Path, headings: &[&[&'static str]]) -> Result<Vec<TableRow>, Troubles> {
    let Some(text) = text_of(path)? else { return Ok(Vec::new()) };
    let name = path.display().to_string();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .comment(Some(b'#'))
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut places: Option<Vec<Option<usize>>> = None;
    let (mut rows, mut width) = (Vec::new(), 0);
    let mut last = csv::Position::new();
    let bad = |error: csv::Error| Trouble::of(name.clone(), Wrong::BadSyntax { detail: error.to_string() });
    // One record for all rows, and cells trimmed where they are taken: the reader would copy every row for it.
    while reader.read_record(&mut record).map_err(bad)? {
        last = record.position().unwrap_or(&last).clone();
        let line = line_of(&text, &last);
        let Some(places) = &places else {
            let found = |names: &&[&'static str]| record.iter().position(|cell| names.contains(&cell.trim()));
            places = Some(headings.iter().map(found).collect());
            width = record.len();
            // Without its first wanted column the file is not what its name says.
            if places.as_ref().is_some_and(|places| places.iter().all(Option::is_none)) {
                let found = record.iter().map(|cell| cell.trim().to_owned()).collect();
                let wanted = headings.iter().map(|names| names[0]).collect();
                return Err(Trouble::of(name, Wrong::NoHeading { wanted, found }).line(line).into());
            }
            continue;
        };
        let cell =
            |place: &Option<usize>| place.and_then(|at| record.get(at)).unwrap_or("").trim().to_owned();
        let cells: Vec<String> = places.iter().map(cell).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            let spare = record.iter().skip(width).any(|cell| !cell.trim().is_empty());
            rows.push(TableRow { line, cells, surplus: spare.then_some((record.len(), width)) });
        }
    }
    if is_open(record_at(&text, &last)) {
        return Err(Trouble::of(name, Wrong::UnclosedQuote).line(line_of(&text, &last)).into());
    }
    Ok(rows)
}

/// Does a quote of the last record stay open? The csv crate takes all that follows for the text of that cell.
fn is_open(record: &str) -> bool {
    let (mut quoted, mut starts) = (false, true);
    let mut bytes = record.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if quoted => quoted = bytes.next_if_eq(&b'"').is_some(),
            b'"' if starts => quoted = true,
            b'\n' | b'\r' if !quoted => return false,
            _ => {}
        }
        starts = !quoted && byte == b',';
    }
    quoted
}

/// The text from a record on, without the lines that are skipped before it.
fn record_at<'t>(text: &'t str, position: &csv::Position) -> &'t str {
    let rest = text.get(position.byte() as usize..).unwrap_or("");
    let skipped = |line: &&str| line.starts_with(['#', '\n', '\r']);
    &rest[rest.split_inclusive('\n').take_while(skipped).map(str::len).sum()..]
}

/// The csv crate places a record at the blank and comment lines before it.
fn line_of(text: &str, position: &csv::Position) -> usize {
    let skipped = |line: &&str| line.is_empty() || line.starts_with('#');
    let before = text.get(position.byte() as usize..).unwrap_or("").lines().take_while(skipped).count();
    position.line() as usize + before
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
    let taken: Vec<Trouble> = files
        .iter()
        .map(|(name, _)| *name)
        .chain(LEDGERS)
        .map(|name| folder.join(name))
        .filter(|path| path.exists())
        .map(|path| Trouble::of(path.display().to_string(), Wrong::Exists))
        .collect();
    if !taken.is_empty() {
        return Err(Troubles(taken));
    }
    for (name, text) in files {
        writer::write_new(&folder.join(name), text.as_bytes())?;
    }
    writer::create(&folder.join(ledger), id, name, recorded, actor)
}

#[cfg(test)]
mod tests {
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
    fn imp18_comments_and_blank_lines_are_skipped_and_missing_units_are_named() {
        let home = TempDir::new().unwrap();
        let path = home.path().join(CATALOGUE);
        fs::write(
            &path,
            "# 说明\n\n一级分类,关键词,主办单位\n\n城乡建设,路灯、井盖,城管局\n# 交通\r\n\n交通,公交,\n",
        )
        .unwrap();
        let troubles = read_catalogue(&path).unwrap_err().0;
        assert_eq!((troubles.len(), troubles[0].line, &troubles[0].what), (1, Some(8), &Wrong::MissingCell));
        fs::write(&path, "一级分类,关键词,主办单位\n城乡建设,路灯、井盖,城管局\n").unwrap();
        assert_eq!(read_catalogue(&path).unwrap().lines[0].words, ["路灯", "井盖"]);
        for (text, line) in [("单位,备注\n甲局,\"\n乙局,\n", 2), ("#\"\n\n单位\n#,\"\n\"甲\"\"局\n", 5)]
        {
            fs::write(&path, text).unwrap();
            let troubles = read_units(&path).unwrap_err().0;
            assert_eq!((troubles[0].line, &troubles[0].what), (Some(line), &Wrong::UnclosedQuote), "{text}");
        }
        fs::write(&path, "单位,备注\n甲局,5\"\n\"乙\"\"局\",\"\"\n# \"\n").unwrap();
        assert_eq!(read_units(&path).unwrap(), ["甲局", "乙\"局"]);
        fs::write(&path, "甲,乙\n1,2\n").unwrap();
        assert!(matches!(read_catalogue(&path).unwrap_err().0[0].what, Wrong::NoHeading { .. }));
    }
}
