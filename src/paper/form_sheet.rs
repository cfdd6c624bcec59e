//! A form to be filled in with a spreadsheet: CSV with headings and words for people, a byte-order mark, and
//! text that no spreadsheet takes for a formula or a number. What comes back is read by its headings.

use crate::report::table::{Table, Value};
use crate::text::Lang;
use anyhow::Result;
use std::borrow::Cow;

/// The whole file.
///
/// # Errors
/// None that memory would not give.
pub fn bytes(table: &Table, lang: Lang) -> Result<Vec<u8>> {
    let mut sheet = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    sheet.write_record(table.columns.iter().map(|column| &column.heading))?;
    for row in &table.rows {
        sheet.write_record(row.iter().map(|value| cell(value, lang).into_owned()))?;
    }
    Ok(sheet.into_inner()?)
}

fn cell(value: &Value, lang: Lang) -> Cow<'_, str> {
    match value {
        Value::Text(text) => guarded(text),
        Value::Word(_, words) => Cow::Borrowed(words.pick(lang)),
        Value::Count(count) => Cow::Owned(count.to_string()),
        _ => Cow::Borrowed(""),
    }
}

/// A quotation mark before what a spreadsheet would act on (OWASP, CSV injection); a tab behind long digits,
/// which keeps them text and is trimmed when the form comes back.
fn guarded(text: &str) -> Cow<'_, str> {
    let acts = text
        .trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if acts {
        Cow::Owned(format!("'{text}"))
    } else if !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'E' | b'e' | b'.' | b'-' | b'/'))
    {
        Cow::Owned(format!("{text}\t"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp01_exp07_a_form_opens_as_text() {
        let mut table = Table::new("form", "").column("ticket", "工单编号").column("title", "标题");
        for (ticket, title) in [("250912101108115409", "=1+1"), ("A1", "路灯\"不亮\"")] {
            table.rows.push(vec![Value::Text(ticket.into()), Value::Text(title.into())]);
        }
        let text = String::from_utf8(bytes(&table, Lang::Zh).unwrap()).unwrap();
        let wanted = "\u{feff}工单编号,标题\r\n250912101108115409\t,'=1+1\r\nA1,\"路灯\"\"不亮\"\"\"\r\n";
        assert_eq!(text, wanted);
    }
}
