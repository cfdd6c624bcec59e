//! The files of an office folder: settings, reply standard, letters, calendar, units, catalogue, knowledge;
//! and the learned model beside a ledger.

use super::Scratch;
use crate::domain::bureau::knowledge::Item;
use crate::domain::calendar::Base;
use crate::domain::code::{Kind, LetterKind, Urgency};
use crate::domain::event::{Field, Intake};
use crate::domain::letters::fill;
use crate::domain::limits::{Clock, Span};
use crate::domain::stamp::Stamp;
use crate::domain::trouble::Troubles;
use crate::insight::model::Model;
use crate::insight::requests::telling;
use crate::store::office::{self, Office, calendar_of};
use crate::store::settings::Settings;
use crate::store::{knowledge, letters};
use crate::text::Lang;
use chrono::NaiveDate;

/// One text as each of the three TOML files.
pub fn settings(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let settings = Settings::read((text, "hotline.toml"), ("", "reply.toml"));
    if let Ok(with_reply) = Settings::read(("", "hotline.toml"), (text, "reply.toml")) {
        let _ = crate::domain::reply::judge_text("您好，路灯已于9月28日修复。", &with_reply.rules.reply);
    }
    if let Ok(settings) = &settings {
        due_dates(settings);
    }
    let scratch = Scratch::new();
    scratch.file(office::LETTERS, bytes);
    if let Ok(wording) = letters::wording(Some(&scratch.0), Lang::Zh) {
        assert_eq!(wording.kinds.len(), LetterKind::ALL.len());
        for kind in &wording.kinds {
            let _ = fill(&kind.opening, &[("unit", "甲")]);
        }
    }
}

/// Whatever limits an office sets, a due moment comes of them or a refusal.
fn due_dates(settings: &Settings) {
    let calendar = crate::domain::calendar::Calendar::embedded();
    let clock = Clock { calendar: &calendar, hours: &settings.hours };
    let start = Stamp::parse("2025-09-28T09:10:00").expect("a moment");
    for rule in [&settings.rules.limits.sign, &settings.rules.limits.contact, &settings.rules.limits.redo] {
        let _ = clock.due(start, rule.span);
    }
}

pub fn calendar(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for base in [Base::Embedded, Base::None] {
        let Ok(calendar) = calendar_of(text, base, "calendar.csv") else { continue };
        assert_eq!(calendar_of(text, base, "calendar.csv").as_ref(), Ok(&calendar));
        for year in calendar.years() {
            let days = calendar.days_of_year(year).expect("a covered year");
            assert!((1..=366).contains(&days.working_days.iter().sum::<u32>()));
            let start = NaiveDate::from_ymd_opt(year, 6, 30).expect("a day");
            for count in [1, 5, 40] {
                let Ok(end) = calendar.add_working_days(start, count) else { continue };
                assert_eq!(calendar.working_days_between(start, end), Ok(i64::from(count)));
                assert!(calendar.day_kind(end).is_ok_and(|kind| kind.is_working()));
            }
        }
        let hours = &Settings::standard().hours;
        let clock = Clock { calendar: &calendar, hours };
        let _ = clock.due(Stamp::parse("2025-09-28T09:10:00").expect("a moment"), Span::working_days(5));
    }
}

/// The same bytes as each of the tables of an office.
pub fn office(bytes: &[u8]) {
    let scratch = Scratch::new();
    scratch.file(office::UNITS, bytes);
    scratch.file(office::KNOWLEDGE, bytes);
    if let Ok(office) = Office::read(&scratch.0) {
        assert!(office.units.iter().all(|unit| !unit.is_empty()));
    }
    std::fs::remove_file(scratch.0.join(office::UNITS)).expect("our own file");
    scratch.file(office::CATALOGUE, bytes);
    if let Ok(office) = Office::read(&scratch.0) {
        assert!(office.catalogue.lines.iter().all(|line| !line.unit.is_empty()));
        let _ = office.catalogue.choose(&request("路灯不亮"));
    }
    if let Ok(items) = items(&scratch) {
        added(&scratch, items);
    }
}

fn items(scratch: &Scratch) -> Result<Vec<Item<'static>>, Troubles> {
    let base = knowledge::Base::open(&scratch.0)?;
    Ok(base.items()?.into_iter().map(Item::into_owned).collect())
}

/// An entry that is added stands behind the others, which are as they were.
fn added(scratch: &Scratch, mut items: Vec<Item<'static>>) {
    let new = Item {
        id: "new-one".into(),
        title: "#路灯".into(),
        answer: "拨打\"12345\",\n由城管局处理".into(),
        unit: "城管局".into(),
        ..Item::default()
    };
    if items.iter().any(|item| item.id == new.id) {
        return;
    }
    if knowledge::append(&scratch.0, Lang::Zh, |_| Ok(new.clone())).is_err() {
        return;
    }
    let read = self::items(scratch).expect("the file with one entry more");
    items.push(new);
    let bare = |items: Vec<Item<'static>>| {
        items.into_iter().map(|item| Item { line: 0, ..item }).collect::<Vec<_>>()
    };
    assert_eq!(bare(read), bare(items));
}

fn request(text: &str) -> Intake {
    let mut intake = Intake::new(Kind::Complaint, Urgency::Normal);
    intake.set(Field::Content, text);
    intake
}

/// Bytes as a model with a digest that fits: what is read can be asked, and is written as it was.
pub fn model(bytes: &[u8]) {
    let _ = Model::from_bytes(bytes);
    let body = [b"hotline-model 1\n", bytes].concat();
    let whole = [&body[..], blake3::hash(&body).as_bytes()].concat();
    let Some(model) = Model::from_bytes(&whole) else { return };
    let told = request("路灯不亮，请维修");
    for candidate in model.candidates(&telling(&told, None)) {
        let _ = model.words(&telling(&told, None), candidate.class);
    }
    let again = Model::from_bytes(&model.to_bytes()).expect("a written model");
    assert_eq!(again.to_bytes(), model.to_bytes());
}
