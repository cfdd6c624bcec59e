//! What a row tells that becomes neither a field nor an event.

use super::row::RowReader;
use super::{Request, shown};
use crate::domain::event::Field;
use crate::intake::headings::Meaning;
use std::borrow::Cow;

impl RowReader<'_> {
    /// What has no place of its own goes into one field as JSON: nothing is lost.
    pub(super) fn keep_rest(&self, request: &mut Request) {
        let mut rest: Vec<(&str, Cow<str>)> = Vec::new();
        for (column, heading) in self.mapping.others() {
            rest.push((heading.trim(), self.row.cells.get(column).map_or(Cow::Borrowed(""), shown)));
        }
        if request.closed.is_none() {
            rest.push((self.mapping.heading(Meaning::Reply), std::mem::take(&mut request.reply).into()));
        }
        rest.push((self.mapping.heading(Meaning::Handling), self.text(Meaning::Handling)));
        let untold =
            if is_with_nobody(request, self.mapping.has(Meaning::Unit)) { &OF_HANDLING[..] } else { &[] };
        rest.extend(untold.iter().map(|&meaning| (self.mapping.heading(meaning), self.text(meaning))));
        rest.retain(|(heading, text)| !heading.is_empty() && !text.trim().is_empty());
        if !rest.is_empty() {
            request.intake.set(Field::Extra, &as_object(&rest));
        }
    }
}

/// What becomes part of a hand-over, and of nothing else.
const OF_HANDLING: [Meaning; 8] = [
    Meaning::Supporting,
    Meaning::SignDue,
    Meaning::ContactDue,
    Meaning::Due,
    Meaning::ReturnUnit,
    Meaning::ReturnReason,
    Meaning::Extended,
    Meaning::Days,
];

/// No unit is named, and no time at which one had it.
fn is_with_nobody(request: &Request, has_units: bool) -> bool {
    let stamps = [request.dispatched, request.signed, request.contacted];
    // Closed without a unit it was answered, unless the table names no units at all.
    let answered = request.closed.is_none() || request.direct || has_units;
    request.unit.is_empty() && answered && stamps.iter().all(Option::is_none)
}

fn as_object(pairs: &[(&str, Cow<str>)]) -> String {
    let quote = |text: &str| serde_json::Value::from(text).to_string();
    let inner: Vec<String> =
        pairs.iter().map(|(key, text)| format!("{}:{}", quote(key), quote(text))).collect();
    format!("{{{}}}", inner.join(","))
}
