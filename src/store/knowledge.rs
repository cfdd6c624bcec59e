//! 知识库: `knowledge.csv` of the office folder, edited by hand in a spreadsheet or added to by command. It is
//! read whole, with all its faults in one run, and only by the commands that ask for it.

use super::disk;
use super::hand_table::{Row, Spare, Table};
use super::office::{KNOWLEDGE, MOST, MOST_FAULTS};
use crate::decode;
use crate::domain::bureau::knowledge::Item;
use crate::domain::period::{Period, Reckoning};
use crate::domain::trouble::{Trouble, Troubles, Wrong};
use crate::text::Lang;
use crate::text::office;
use chrono::NaiveDate;
use std::borrow::Cow;
use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

const HEADINGS: [&[&str]; 9] = [
    &["编号", "id", "知识编号"],
    &["标题", "title"],
    &["问题", "question"],
    &["答案", "answer", "答复"],
    &["单位", "unit", "承办单位", "主办单位"],
    &["责任人", "owner"],
    &["来源", "source", "依据"],
    &["有效期至", "valid_until", "有效期"],
    &["更新日期", "updated", "更新时间"],
];
const UNTIL: usize = 7;
const UPDATED: usize = 8;
/// Cells that may not be empty: id, title, answer, unit.
const NEEDED: [usize; 4] = [0, 1, 3, 4];

/// The file, whose text its entries share.
#[derive(Default)]
pub struct Base {
    table: Table,
}

impl Base {
    /// An office without the file has an empty one.
    ///
    /// # Errors
    /// The file cannot be read, or is not text.
    pub fn open(folder: &Path) -> Result<Base, Troubles> {
        Ok(Base { table: Table::open(&folder.join(KNOWLEDGE))? })
    }

    /// All entries in the order of the file.
    ///
    /// # Errors
    /// Every fault of the file, with line and column; of very many the first.
    pub fn items(&self) -> Result<Vec<Item<'_>>, Troubles> {
        let mut troubles = Vec::new();
        let mut items: Vec<Item> = Vec::new();
        self.table.each_row(&HEADINGS, Spare::Refused, |row| {
            if troubles.len() < MOST_FAULTS {
                items.push(item(&row, self.table.name(), &mut troubles));
            }
        })?;
        self.doubles(&items, &mut troubles);
        if troubles.is_empty() { Ok(items) } else { Err(Troubles(troubles)) }
    }

    /// Ids that stand twice. Most files count upwards, and then there are none.
    fn doubles(&self, items: &[Item], troubles: &mut Vec<Trouble>) {
        if items.is_sorted_by(|one, next| one.id < next.id) {
            return;
        }
        let mut seen: foldhash::HashMap<&str, usize> = foldhash::HashMap::default();
        for item in items.iter().filter(|item| !item.id.is_empty()) {
            if troubles.len() >= 2 * MOST_FAULTS {
                break;
            }
            if let Some(first_line) = seen.insert(&item.id, item.line) {
                let what = Wrong::Double { number: item.id.to_string(), first_line };
                troubles.push(Trouble::of(self.table.name(), what).line(item.line).column(HEADINGS[0][0]));
            }
        }
        troubles.sort_by_key(|trouble| trouble.line);
        troubles.truncate(MOST_FAULTS);
    }
}

fn item<'t>(row: &Row<'_, 't>, file: &str, troubles: &mut Vec<Trouble>) -> Item<'t> {
    let line = row.line;
    let mut fault = |column: usize, what| {
        troubles.push(Trouble::of(file, what).line(line).column(HEADINGS[column][0]));
    };
    NEEDED.iter().filter(|&&at| row.cells[at].is_empty()).for_each(|&at| fault(at, Wrong::MissingCell));
    if !row.cells[0].is_empty() && !is_id(&row.cells[0]) {
        fault(0, Wrong::BadRow { given: row.cells[0].to_string() });
    }
    let mut day = |at: usize| {
        let read = day(&row.cells[at]);
        if read.is_none() && !row.cells[at].is_empty() {
            fault(at, Wrong::NotADate { given: row.cells[at].to_string() });
        }
        read
    };
    let (valid_until, updated) = (day(UNTIL), day(UPDATED));
    if let Some((cells, headings)) = row.surplus {
        troubles.push(Trouble::of(file, Wrong::Ragged { cells, headings }).line(line));
    }
    let [id, title, question, answer, unit, owner, source] = std::array::from_fn(|at| row.cells[at].clone());
    Item { line, id, title, question, answer, unit, owner, source, valid_until, updated }
}

/// Stands in the ledger as `knowledge:ID`, on command lines and at the beginning of a line here.
pub fn is_id(text: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "#,;\"'".contains(c);
    !text.is_empty() && text.chars().count() <= 40 && !text.contains(odd)
}

/// A date as people and spreadsheets write it, with or without a time behind it; of a month or a year the
/// last day.
pub fn day(text: &str) -> Option<NaiveDate> {
    // The way a file of thousands writes it: not worth the reading of every other way.
    if let Some(day) = plain_day(text) {
        return Some(day);
    }
    Period::parse(text.split([' ', 'T']).next()?, Reckoning::CALENDAR).map(|period| period.last_day())
}

/// `2025-09-28`.
fn plain_day(text: &str) -> Option<NaiveDate> {
    let parts: [&str; 3] = [text.get(..4)?, text.get(5..7)?, text.get(8..)?];
    let is_plain = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let [year, month, day] = parts;
    let day = || NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    if is_plain { day() } else { None }
}

/// Appends an entry, in the columns and the encoding the file has. Whoever appends at the same time waits.
///
/// # Errors
/// The file cannot be read or written, or has faults already.
pub fn append(
    folder: &Path,
    lang: Lang,
    make: impl FnOnce(&[Item]) -> anyhow::Result<Item<'static>>,
) -> anyhow::Result<Item<'static>> {
    let path = folder.join(KNOWLEDGE);
    let name = path.display().to_string();
    let io = |error: std::io::Error| disk::fault(name.clone(), &error);
    let mut file = open(&path).map_err(io)?;
    file.lock().map_err(io)?;
    // Through the handle that holds the lock: some systems let no other one read meanwhile.
    let bytes = disk::read_up_to(MOST, &mut file, &name)?;
    let decoded = decode::decode(&bytes, None)
        .map_err(|(line, what)| Trouble { line, ..Trouble::of(name.clone(), what) })?;
    let base = Base { table: Table::of(name.clone(), decoded.text.to_string()) };
    let item = make(&base.items()?)?;
    let mut text = String::new();
    let headings = match headings(&decoded.text) {
        Some(headings) => headings,
        None => {
            text.push_str(office::KNOWLEDGE.pick(lang));
            headings(office::KNOWLEDGE.pick(lang)).unwrap_or_default()
        }
    };
    has_columns_for(&item, &headings, &name)?;
    if !decoded.text.is_empty() && !decoded.text.ends_with('\n') {
        text.insert(0, '\n');
    }
    text += &record(&item, &headings, decoded.text.contains("\r\n"))?;
    let bytes = match decoded.encoding {
        "UTF-8" => text.into_bytes(),
        "GB18030" => encoding_rs::GB18030.encode(&text).0.into_owned(),
        _ => return Err(Trouble::of(name.clone(), Wrong::NotUtf8).into()),
    };
    let end = file.seek(SeekFrom::End(0)).map_err(io)?;
    if let Err(error) = file.write_all(&bytes).and_then(|()| file.sync_data()) {
        // Half an entry would be a fault in the file.
        let _ = file.set_len(end).and_then(|()| file.sync_all());
        return Err(io(error).into());
    }
    Ok(item)
}

fn open(path: &Path) -> std::io::Result<File> {
    match disk::create_private(path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            OpenOptions::new().read(true).write(true).open(path)
        }
        Ok(_) => OpenOptions::new().read(true).write(true).open(path),
        other => other,
    }
}

/// The headings of a file that has any.
fn headings(text: &str) -> Option<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .comment(Some(b'#'))
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let first = reader.records().next()?.ok()?;
    Some(first.iter().map(str::to_owned).collect())
}

/// What has no column would be lost, and an entry without its needed cells would spoil the file.
fn has_columns_for(item: &Item, headings: &[String], file: &str) -> Result<(), Trouble> {
    let cells = cells_of(item);
    let has = |names: &[&str]| headings.iter().any(|heading| names.contains(&heading.as_str()));
    let lacking = (0..HEADINGS.len()).filter(|at| NEEDED.contains(at) || !cells[*at].is_empty());
    let wanted: Vec<&'static str> =
        lacking.filter(|at| !has(HEADINGS[*at])).map(|at| HEADINGS[at][0]).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    Err(Trouble::of(file, Wrong::NoHeading { wanted, found: headings.to_vec() }))
}

fn record(item: &Item, headings: &[String], crlf: bool) -> anyhow::Result<String> {
    let cells = cells_of(item);
    let cell = |heading: &String| {
        let place = HEADINGS.iter().position(|names| names.contains(&heading.as_str()));
        place.map_or("", |place| &cells[place])
    };
    let end = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    // A line that begins with # would be a comment.
    let mut writer = csv::WriterBuilder::new().terminator(end).comment(Some(b'#')).from_writer(Vec::new());
    writer.write_record(headings.iter().map(cell))?;
    Ok(String::from_utf8(writer.into_inner()?)?)
}

/// In the order of [`HEADINGS`].
fn cells_of<'i>(item: &'i Item) -> [Cow<'i, str>; HEADINGS.len()] {
    let day = |day: Option<NaiveDate>| day.map_or(String::new(), |day| day.to_string()).into();
    let text = |text: &'i Cow<str>| Cow::Borrowed(text.as_ref());
    [
        text(&item.id),
        text(&item.title),
        text(&item.question),
        text(&item.answer),
        text(&item.unit),
        text(&item.owner),
        text(&item.source),
        day(item.valid_until),
        day(item.updated),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tempfile::TempDir;

    fn read_all(folder: &Path) -> Result<Vec<Item<'static>>, Troubles> {
        let base = Base::open(folder)?;
        Ok(base.items()?.into_iter().map(Item::into_owned).collect())
    }

    fn of(text: &str) -> (TempDir, Result<Vec<Item<'static>>, Troubles>) {
        let home = TempDir::new().unwrap();
        fs::write(home.path().join(KNOWLEDGE), text).unwrap();
        let read = read_all(home.path());
        (home, read)
    }

    #[test]
    fn cli05_all_faults_are_named_in_one_run() {
        let text = "# 说明\n编号,标题,答案,单位,有效期至\nK1,公租房,可申请,住建局,2025/12/31\n\
            K1,医保,,医保局,明年\n 坏 编号,路灯,报修,城管局,,多一格\n";
        let troubles = of(text).1.unwrap_err().0;
        let told: Vec<_> =
            troubles.iter().map(|trouble| (trouble.line.unwrap(), trouble.column.as_deref())).collect();
        let wanted =
            [(4, Some("答案")), (4, Some("有效期至")), (4, Some("编号")), (5, Some("编号")), (5, None)];
        assert_eq!(told, wanted, "{troubles:?}");
    }

    #[test]
    fn headings_in_either_language_and_dates_as_spreadsheets_write_them() {
        let (_home, read) =
            of("id,title,answer,unit,valid_until,updated\nK1,a,b,u,2025-12,2025/9/8 0:00:00\n");
        let item = &read.unwrap()[0];
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
        assert_eq!((item.valid_until, item.updated, item.line), (day(2025, 12, 31), day(2025, 9, 8), 2));
        assert_eq!(read_all(TempDir::new().unwrap().path()), Ok(Vec::new()), "no file is no fault");
    }

    #[test]
    fn an_entry_that_would_not_be_read_back_is_not_appended() {
        let item = Item {
            id: "K2".into(),
            title: "#路灯".into(),
            answer: "报修".into(),
            unit: "城管局".into(),
            ..Item::default()
        };
        let (home, read) = of("标题,编号,答案,单位\n公租房,K1,可申请,住建局\n");
        append(home.path(), Lang::Zh, |_| Ok(item.clone())).unwrap();
        let items = read_all(home.path()).unwrap();
        assert_eq!((read.unwrap().len(), items.len(), &items[1].title[..]), (1, 2, "#路灯"), "no comment");
        for text in ["标题,答案\n", "编号,标题,答案\n", "编号,标题,答案,单位\nK1,a,\"b,c\n"]
        {
            let (home, _) = of(text);
            assert!(append(home.path(), Lang::Zh, |_| Ok(item.clone())).is_err(), "{text}");
            assert_eq!(fs::read_to_string(home.path().join(KNOWLEDGE)).unwrap(), text);
        }
    }

    #[test]
    fn an_entry_is_appended_in_the_files_own_columns_and_encoding() {
        let item = |id: &str| Item {
            id: id.to_owned().into(),
            title: "路灯".into(),
            answer: "拨打\"12345\",\n由城管局处理".into(),
            unit: "城管局".into(),
            updated: NaiveDate::from_ymd_opt(2025, 9, 28),
            ..Item::default()
        };
        let home = TempDir::new().unwrap();
        let path = home.path().join(KNOWLEDGE);
        let gbk =
            encoding_rs::GB18030.encode("单位,编号,答案,标题,备注,更新日期\r\n住建局,K1,可申请,公租房,,").0;
        fs::write(&path, &gbk).unwrap();
        append(home.path(), Lang::Zh, |known| Ok(item(&format!("K{}", known.len() + 1)))).unwrap();
        let items = read_all(home.path()).unwrap();
        assert_eq!((items.len(), &items[0].title[..]), (2, "公租房"));
        assert_eq!(Item { line: 0, ..items[1].clone() }, item("K2"));
        assert!(fs::read(&path).unwrap().starts_with(&gbk), "what was there stays");
        fs::remove_file(&path).unwrap();
        append(home.path(), Lang::En, |_| Ok(item("K9"))).unwrap();
        assert_eq!(read_all(home.path()).unwrap()[0].id, "K9");
    }
}
