//! The days of a year, and what another calendar would change.

use super::table::{Table, Value, ticket_number};
use crate::domain::Stamp;
use crate::domain::book::Book;
use crate::domain::calendar::{Calendar, NoCalendar};
use crate::domain::limits::Clock;
use crate::text::{Lang, labels};
use chrono::Datelike;

/// Holidays and make-up days in order of date, and the working days of each month.
pub fn year(calendar: &Calendar, year: i32, lang: Lang) -> Result<[Table; 2], NoCalendar> {
    let days = calendar.days_of_year(year)?;
    let mut rows: Vec<_> =
        days.holidays.iter().map(|(date, name)| (*date, "holiday", labels::D_HOLIDAY, *name)).collect();
    rows.extend(days.make_up_days.iter().map(|(date, name)| (*date, "make-up", labels::D_MAKE_UP, *name)));
    rows.sort_by_key(|row| row.0);
    let mut table = Table::new("days", format!("{year} {}", labels::T_CALENDAR.pick(lang)))
        .column("date", labels::DATE.pick(lang))
        .column("weekday", labels::DAY.pick(lang))
        .column("kind", labels::DAY_KIND.pick(lang))
        .column("name", labels::NAME.pick(lang));
    for (date, code, words, name) in rows {
        table.rows.push(vec![
            Value::Text(date.to_string()),
            Value::Text(labels::weekday(lang, date.weekday()).to_owned()),
            Value::Word(code, words),
            Value::Text(name.to_owned()),
        ]);
    }
    let mut months = Table::new("working_days", labels::T_MONTH_DAYS.pick(lang))
        .column("month", labels::MONTH.pick(lang))
        .column("working_days", labels::WORKING_DAYS.pick(lang));
    for (month, count) in days.working_days.iter().enumerate() {
        months
            .rows
            .push(vec![Value::Text(format!("{year}-{:02}", month + 1)), Value::Count(i64::from(*count))]);
    }
    let sum: u32 = days.working_days.iter().sum();
    months.rows.push(vec![Value::Word("total", labels::TOTAL), Value::Count(i64::from(sum))]);
    Ok([table, months])
}

/// Open tickets whose reply limit would end on another day by `clock`.
pub fn different(book: &Book, clock: &Clock, lang: Lang) -> Table {
    let mut table = Table::new("different", labels::T_DIFFERENT.pick(lang))
        .column("ticket", labels::TICKET.pick(lang))
        .column("unit", labels::UNIT.pick(lang))
        .column("sealed", labels::OLD.pick(lang))
        .column("other", labels::NEW.pick(lang));
    for ticket in book.iter() {
        let Some(leg) = ticket.open_leg() else { continue };
        let (Some(span), Some(sealed)) = (leg.span, leg.first_due) else { continue };
        let other: Option<Stamp> = clock.due(leg.start.at, span).ok();
        if other != Some(sealed) {
            table.rows.push(vec![
                ticket_number(&ticket.number),
                super::table::name(&leg.unit),
                Value::Due(sealed),
                other.map_or(Value::Nothing, Value::Due),
            ]);
        }
    }
    table
}
