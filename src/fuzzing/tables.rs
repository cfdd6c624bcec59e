//! Foreign tables: from bytes through grid and requests to events. What is read is read the same a second
//! time, can be written to a ledger, and says nothing new once it is there.

use crate::domain::book::fold_ticket;
use crate::domain::event::Entry;
use crate::domain::limits::Clock;
use crate::domain::number::Number;
use crate::domain::stamp::Stamp;
use crate::domain::ticket::Keep;
use crate::domain::trouble::Troubles;
use crate::intake::grid::{self, Form, Grid, Limits, ReadOptions};
use crate::intake::labelled::{self, Told};
use crate::intake::moment::MomentOptions;
use crate::intake::plan::{Item, Planner, Step, without_doubles};
use crate::intake::request::{self, ReadAs, Request};
use crate::store::cells::{Cuts, Form as LedgerForm, Layout, Row, write_row};
use crate::store::office::Office;
use crate::store::row::{self, Common};
use crate::text::Lang;
use std::io::{Cursor, Write};
use std::sync::OnceLock;

/// Far below the real ones, so that whatever escapes them shows in a fuzzer's limit on memory.
const LIMITS: Limits = Limits { file: 1 << 20, unpacked: 1 << 24, grid: 1 << 24 };

pub fn csv(bytes: &[u8]) {
    read(bytes, Form::Csv);
}

pub fn json(bytes: &[u8]) {
    read(bytes, Form::Json);
    read(bytes, Form::JsonLines);
}

pub fn xlsx(bytes: &[u8]) {
    read(bytes, Form::Xlsx);
}

/// The parts of a workbook that hold its cells, separated by NUL bytes: sheet, shared strings, styles.
pub fn sheet(bytes: &[u8]) {
    let Some((options, parts)) = bytes.split_first() else { return };
    let mut parts = parts.split(|byte| *byte == 0);
    let [sheet, strings, styles] = [parts.next(), parts.next(), parts.next()].map(Option::unwrap_or_default);
    let mut workbook = vec![*options];
    workbook.extend(zipped(sheet, strings, styles));
    read(&workbook, Form::Xlsx);
}

fn zipped(sheet: &[u8], strings: &[u8], styles: &[u8]) -> Vec<u8> {
    let relation = |id: u8, kind: &str, target: &str| {
        format!(
            "<Relationship Id=\"r{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/>"
        )
    };
    let relations = |inner: String| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>"
        )
    };
    let book = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    let parts = [
        ("_rels/.rels", relations(relation(9, "officeDocument", "xl/workbook.xml")).into_bytes()),
        ("xl/workbook.xml", book.as_bytes().to_vec()),
        (
            "xl/_rels/workbook.xml.rels",
            relations(
                relation(1, "worksheet", "worksheets/sheet1.xml")
                    + &relation(2, "sharedStrings", "sharedStrings.xml")
                    + &relation(3, "styles", "styles.xml"),
            )
            .into_bytes(),
        ),
        ("xl/worksheets/sheet1.xml", sheet.to_vec()),
        ("xl/sharedStrings.xml", strings.to_vec()),
        ("xl/styles.xml", styles.to_vec()),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts.into_iter().filter(|(_, bytes)| !bytes.is_empty()) {
        zip.start_file(name, stored).expect("a part");
        zip.write_all(&bytes).expect("a part");
    }
    zip.finish().expect("a workbook").into_inner()
}

/// The first byte chooses how to read the rest.
fn read(bytes: &[u8], form: Form) {
    let Some((&choice, bytes)) = bytes.split_first() else { return };
    let told = |bit: u8| choice & (1 << bit) != 0;
    let encoding = ["gb18030", "utf-8", "utf-16le", "utf-16be"][usize::from(choice >> 6)];
    let options = ReadOptions {
        encoding: told(0).then(|| encoding.to_owned()),
        form: Some(form),
        keep_blank: told(1),
        limits: LIMITS,
        ..ReadOptions::default()
    };
    let Ok(grid) = grid::read(bytes, "a", &options) else { return };
    assert_eq!(grid::read(bytes, "a", &options).as_ref(), Ok(&grid), "a second time");
    let _ = labelled::read(&grid, "a", &Told { label: Some("承办单位".to_owned()), texts: Vec::new() });
    let read_as = ReadAs {
        now: told(2).then(|| Stamp::parse("2025-09-28T09:10:00")).flatten(),
        lang: Lang::Zh,
        told: Vec::new(),
        moments: MomentOptions {
            format: (told(3) && told(4)).then(|| "%d.%m.%Y %H:%M".to_owned()),
            excel_serials: told(3),
            unix: told(4),
        },
        kinds: Vec::new(),
        origin: office().settings.rules.origin.clone(),
        units: office().short_names.clone(),
    };
    let _ = understood(&grid, &read_as);
}

/// The defaults, read once.
fn office() -> &'static Office {
    static OFFICE: OnceLock<Office> = OnceLock::new();
    OFFICE.get_or_init(Office::standard)
}

fn understood(grid: &Grid, read_as: &ReadAs) -> Result<(), Troubles> {
    let reading = request::read(grid, "a", read_as)?;
    let again = request::read(grid, "a", read_as)?;
    assert_eq!(again.requests, reading.requests, "a second time");
    let (requests, ..) = without_doubles(reading.requests, "a");
    let clock = Clock { calendar: &office().calendar, hours: &office().settings.hours };
    let limits = &office().settings.rules.limits;
    let planner = Planner { limits, clock, mapping: &reading.mapping, source: "import a" };
    requests.iter().for_each(|request| imported(&planner, request));
    Ok(())
}

/// Imports one ticket twice.
fn imported(planner: &Planner, request: &Request) {
    let item = planner.plan(request, None);
    let entries = entries(&item);
    entries.iter().for_each(can_be_written);
    let ticket = fold_ticket(&entries, Keep::Everything).expect("an accepted ticket");
    let again = planner.plan(request, Some(&ticket));
    let said = (&again.step, &again.events, &again.changes);
    assert_eq!(said, (&Step::Same, &Vec::new(), &Vec::new()), "a second import of {request:?}");
}

fn entries(item: &Item) -> Vec<Entry<'static>> {
    let entry = |(place, (at, event)): (usize, &(Stamp, crate::domain::event::Event<'static>))| Entry {
        seq: place as u64 + 2,
        at: *at,
        recorded: *at,
        actor: "王".into(),
        ticket: Number::new(&item.ticket),
        event: event.clone(),
    };
    item.events.iter().enumerate().map(entry).collect()
}

/// As the writer makes sure before it appends.
fn can_be_written(entry: &Entry) {
    let Entry { seq, at, recorded, actor, ticket, event } = entry;
    let common = Common { seq: *seq, at: *at, recorded: *recorded, actor, ticket };
    let cells = row::to_cells(&common, event);
    for form in [LedgerForm::Csv(Layout::canonical()), LedgerForm::Jsonl] {
        let mut line = Vec::new();
        write_row(&mut line, &form, &cells);
        line.pop();
        let mut cuts = Cuts::default();
        let mut row = Row::new(&line, &form, &mut cuts).expect("a written row");
        assert_eq!(row::from_row(&mut row).as_ref(), Ok(entry), "read back");
    }
}
