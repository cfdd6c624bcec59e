//! The public edition (公开版) of a report, of the kind a district posts for its citizens: only tables made
//! fit for it, and a sentence that says so. Names of groups are masked once more, since they come from
//! ticket fields that an export may have filled with anything.

use super::table::{Table, Value};
use crate::domain::mask;
use crate::text::{Lang, labels};

pub fn edition(tables: Vec<Table>, lang: Lang) -> Vec<Table> {
    let mut tables: Vec<Table> = tables.into_iter().filter(|table| table.public).collect();
    for value in tables.iter_mut().flat_map(|table| &mut table.rows).flatten() {
        if let Value::Text(text) = value {
            *text = mask::text(text, &[]).into_owned();
        }
    }
    if let Some(first) = tables.first_mut() {
        first.notes.push(labels::PUBLIC_EDITION.pick(lang).to_owned());
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_tables_are_left_and_names_are_masked() {
        let mut open = Table::new("channels", "按受理渠道").column("group", "分组").public();
        open.rows.push(vec![Value::Text("13912345678".into())]);
        let tables = edition(vec![Table::new("units", "按主办单位"), open], Lang::Zh);
        assert_eq!(tables.len(), 1);
        assert_eq!(tables[0].rows, [[Value::Text("139****5678".into())]]);
        assert_eq!(tables[0].notes, [labels::PUBLIC_EDITION.zh]);
        assert!(edition(vec![Table::new("units", "")], Lang::En).is_empty());
    }
}
