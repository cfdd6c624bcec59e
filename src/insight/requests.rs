//! Tickets as lessons: what a request says, and which unit it ended with.

use super::grams::{Fact, Telling};
use crate::domain::code::Stage;
use crate::domain::event::{Field, Intake};
use crate::domain::ticket::Ticket;

/// Marks, in the source of a hand-over, that the learned model chose the unit.
pub const LEARNED: &str = "learned@";

const CATEGORIES: [Field; 3] = [Field::Category1, Field::Category2, Field::Category3];

/// Title and content, and as facts the categories, the area, and both together: a duty often belongs to one
/// unit in one street. `without` is what a model must not be told, because it is what is to be learned.
pub fn telling(intake: &Intake, without: Option<Field>) -> Telling {
    let texts = [Field::Title, Field::Content].into_iter().filter(|field| Some(*field) != without);
    let texts = texts.map(|field| intake.get(field).to_owned()).collect();
    let no_category = without.is_some_and(|field| CATEGORIES.contains(&field));
    let category = |field| if no_category { "" } else { intake.get(field).trim() };
    let area = if without == Some(Field::Area) { "" } else { intake.get(Field::Area).trim() };
    let both = match (category(Field::Category1), area) {
        ("", _) | (_, "") => String::new(),
        (category, area) => format!("{category} {area}"),
    };
    let facts = [
        Fact { key: "category1", value: category(Field::Category1).to_owned() },
        Fact { key: "category2", value: category(Field::Category2).to_owned() },
        Fact { key: "category3", value: category(Field::Category3).to_owned() },
        Fact { key: "area", value: area.to_owned() },
        Fact { key: "category1 area", value: both },
    ];
    Telling { texts, facts: facts.into_iter().filter(|fact| !fact.value.is_empty()).collect() }
}

/// The unit a ticket ended with, after returns, rulings and reassignments; none while that is open.
pub fn final_unit(ticket: &Ticket) -> Option<&str> {
    let leg = ticket.legs.last().filter(|leg| leg.left.is_none() && !leg.unit.is_empty())?;
    (ticket.stage() != Stage::Returning).then_some(&leg.unit)
}

/// The same for learning: what the model chose itself teaches nothing until the unit has taken it up.
pub fn taught_unit(ticket: &Ticket) -> Option<&str> {
    let leg = ticket.legs.last()?;
    let taken_up = leg.signed.is_some() || leg.closing.is_some() || leg.redo.is_some();
    final_unit(ticket).filter(|_| taken_up || !leg.source().starts_with(LEARNED))
}
