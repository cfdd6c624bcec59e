//! 企业诉求 (店小二): what enterprises asked: answered on the spot, dispatched, closed in time, satisfied. The
//! definitions are those of the year's figures, over these tickets alone.

use super::figures::{Count, Frame, Tally};
use super::finds::{columns, count, in_time, rate};
use super::rates::{Part, satisfaction};
use super::table::Table;
use crate::domain::book::Book;
use crate::domain::code::Origin;
use crate::text::{Lang, labels_belonging as words};

/// Nothing when the period knows no enterprise request.
pub fn table(book: &Book, frame: &Frame, lang: Lang) -> Option<Table> {
    let mut tally = Tally::default();
    for ticket in book.iter().filter(|ticket| ticket.intake.origin == Origin::Enterprise) {
        tally += &Tally::of(ticket, frame);
    }
    if !tally.is_something() {
        return None;
    }
    let of_accepted = |part: u64| Part { part, whole: tally[Count::Accepted] };
    let mut table = columns(Table::new("enterprise", words::T_ENTERPRISE.pick(lang)), lang);
    table.rows.push(count("accepted", words::E_ACCEPTED, tally[Count::Accepted], words::M_ACCEPTED, lang));
    table.rows.push(rate(
        "answered",
        words::E_ANSWERED,
        of_accepted(tally[Count::Answered]),
        words::M_ANSWERED,
        lang,
    ));
    table.rows.push(rate(
        "dispatched",
        words::E_DISPATCHED,
        of_accepted(tally[Count::Handed]),
        words::M_DISPATCHED,
        lang,
    ));
    table.rows.push(rate("closed_in_time", words::E_IN_TIME, in_time(&tally), words::M_IN_TIME, lang));
    table.rows.push(rate(
        "satisfied",
        words::E_SATISFIED,
        satisfaction(&tally, frame.figures),
        words::M_SATISFIED,
        lang,
    ));
    Some(table)
}
