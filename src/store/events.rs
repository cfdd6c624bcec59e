//! A ledger's events in either form: a lossless copy, or a masked one to be shared.

use super::cells::{Form, write_row};
use super::column::Column;
use super::encode::header;
use super::ledger::Ledger;
use super::row::get;
use super::texts::Cells;
use crate::domain::code::EventKind;
use crate::domain::event::Field;
use crate::domain::mask::{self, Shield};
use crate::domain::trouble::Troubles;
use crate::parallel;
use foldhash::HashMap;
use std::borrow::Cow;
use std::ops::Range;

/// Bytes that a thread copies at once, with a buffer of its own.
const PART: u64 = 4 << 20;

/// Rewrites every sealed row. Without `reveal` personal data is masked and seals are left out.
pub fn rewrite(ledger: &Ledger, form: &Form, reveal: bool) -> Result<Vec<u8>, Troubles> {
    let mask = if reveal { None } else { Some(Mask::of(ledger)?) };
    let mut out = header(form);
    let copy = |part: &Range<u64>| {
        let mut copied = Vec::new();
        ledger.each_row_in(part.clone(), &mut Vec::new(), |row, _| {
            let mut cells = Cells::default();
            for &column in Column::ALL {
                cells.put(column, get(row, column)?);
            }
            if let Some(mask) = &mask {
                mask.shield(&mut cells);
            }
            write_row(&mut copied, form, &cells);
            Ok(())
        })?;
        Ok(copied)
    };
    parallel::in_order(&ledger.parts(PART)?, copy, |copied: Result<Vec<u8>, Troubles>| {
        out.append(&mut copied?);
        Ok::<(), Troubles>(())
    })?;
    Ok(out)
}

/// Knows the requesters of all tickets.
struct Mask(HashMap<String, Shield>);

impl Mask {
    fn of(ledger: &Ledger) -> Result<Mask, Troubles> {
        let mut shields: HashMap<String, Shield> = HashMap::default();
        ledger.each_row(|row, _| {
            let (requester, phone) = (get(row, Column::Requester)?, get(row, Column::Phone)?);
            if !requester.is_empty() || !phone.is_empty() {
                let number = get(row, Column::Ticket)?;
                let shield = shields.entry(number.to_string()).or_insert_with(|| Shield::new(&number));
                shield.learn(&requester, &phone);
            }
            Ok(())
        })?;
        Ok(Mask(shields))
    }

    fn shield(&self, cells: &mut Cells) {
        let number = cells.text(Column::Ticket);
        let stranger = || Cow::Owned(Shield::new(number));
        let shield = self.0.get(number).map_or_else(stranger, Cow::Borrowed);
        // Elsewhere a person is somebody on duty; here it is a citizen.
        if cells.text(Column::Event) == EventKind::Evaluated.code() {
            let person = mask::name(cells.text(Column::Person));
            cells.put(Column::Person, person.into());
        }
        for (column, mask) in MASKED {
            if cells.has(column) {
                let masked = mask(&shield, cells.text(column));
                cells.put(column, masked.into());
            }
        }
        cells.put(Column::Seal, "".into());
    }
}

type Masking = fn(&Shield, &str) -> String;

/// Who recorded and who decided is known inside an office; a shared copy does not name them.
const MASKED: [(Column, Masking); 20] = [
    (Column::Actor, |_, name| mask::name(name)),
    (Column::Person, |_, name| mask::name(name)),
    (Column::Requester, |_, name| mask::name(name)),
    (Column::Phone, |shield, text| shield.field(Field::Phone, text)),
    (Column::Address, |shield, text| shield.field(Field::Address, text)),
    (Column::Area, |shield, text| shield.field(Field::Area, text)),
    (Column::Evidence, evidence),
    (Column::Unit, Shield::text),
    (Column::Supporting, Shield::text),
    (Column::Source, Shield::text),
    (Column::Channel, Shield::text),
    (Column::Category1, Shield::text),
    (Column::Category2, Shield::text),
    (Column::Category3, Shield::text),
    (Column::Reason, Shield::text),
    (Column::Basis, Shield::text),
    (Column::Title, Shield::text),
    (Column::Content, Shield::text),
    (Column::Extra, Shield::text),
    (Column::Text, Shield::text),
];

/// Names of files only: their digests look like any number.
fn evidence(shield: &Shield, cell: &str) -> String {
    let file = |file: &str| match file.split_once('|') {
        Some((name, rest)) => format!("{}|{rest}", shield.text(name)),
        None => shield.text(file),
    };
    cell.split(';').map(file).collect::<Vec<_>>().join(";")
}
