//! A ledger's events in either form: a lossless copy, or a masked one to be shared.

use super::cells::{Form, write_row};
use super::column::Column;
use super::ledger::Ledger;
use super::row::{Cells, RowFault};
use super::writer::header;
use crate::domain::code::EventKind;
use crate::domain::mask;
use crate::domain::trouble::Troubles;
use std::borrow::Cow;

/// Rewrites every sealed row. Without `reveal` personal data is masked and seals are left out.
pub fn rewrite(ledger: &Ledger, form: &Form, reveal: bool) -> Result<Vec<u8>, Troubles> {
    let mut out = header(form);
    ledger.each_row(|row, _| {
        let mut cells: Cells = std::array::from_fn(|_| Cow::Borrowed(""));
        for &column in Column::ALL {
            cells[column as usize] = row.get(column).map_err(|what| RowFault { column, what })?;
        }
        if !reveal {
            shield(&mut cells);
        }
        write_row(&mut out, form, &cells);
        Ok(())
    })?;
    Ok(out)
}

fn shield(cells: &mut Cells) {
    let ticket = cells[Column::Ticket as usize].clone().into_owned();
    // Elsewhere a person is somebody on duty; here it is a citizen.
    if cells[Column::Event as usize] == EventKind::Evaluated.code() {
        let person = &mut cells[Column::Person as usize];
        *person = Cow::Owned(mask::name(person));
    }
    for column in [Column::Title, Column::Content, Column::Text, Column::Extra, Column::Reason, Column::Basis]
    {
        let cell = &mut cells[column as usize];
        *cell = Cow::Owned(mask::text(cell, &[&ticket]).into_owned());
    }
    let mut replace = |column: Column, shield: fn(&str) -> String| {
        let cell = &mut cells[column as usize];
        *cell = Cow::Owned(shield(cell));
    };
    replace(Column::Requester, mask::name);
    replace(Column::Phone, mask::phone);
    replace(Column::Address, |text| mask::text(&mask::address(text), &[]).into_owned());
    replace(Column::Seal, |_| String::new());
}
