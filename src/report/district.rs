//! The tickets of one district, from one or several ledgers (one for each year, say).

use crate::domain::Stamp;
use crate::domain::book::Book;
use crate::domain::number::Number;
use crate::domain::ticket::Ticket;

pub struct District {
    pub name: String,
    books: Vec<Book>,
    /// Tickets that were in several of the ledgers and count once.
    pub doubled: u64,
}

impl District {
    /// Ledgers of one name are one district, in the order in which they first come.
    pub fn gather(ledgers: Vec<(String, Book)>) -> Vec<District> {
        let mut districts: Vec<District> = Vec::new();
        for (name, book) in ledgers {
            match districts.iter_mut().find(|district| district.name == name) {
                Some(district) => district.add(book),
                None => districts.push(District { name, books: vec![book], doubled: 0 }),
            }
        }
        districts
    }

    /// A ticket that another ledger has as well stays where more has happened to it.
    fn add(&mut self, mut book: Book) {
        for older in &mut self.books {
            let both: Vec<(Number, bool)> = book
                .iter()
                .filter_map(|ticket| {
                    let other = older.get(&ticket.number)?;
                    Some((ticket.number.clone(), ticket.last.at >= other.last.at))
                })
                .collect();
            self.doubled += both.len() as u64;
            for (number, newer) in both {
                if newer { older.remove(&number) } else { book.remove(&number) }
            }
        }
        self.books.push(book);
    }

    /// First and last moment of acceptance.
    pub fn accepted(districts: &[District]) -> Option<(Stamp, Stamp)> {
        let moments = || districts.iter().flat_map(District::tickets).map(|ticket| ticket.accepted.at);
        Some((moments().min()?, moments().max()?))
    }

    pub fn books(&self) -> &[Book] {
        &self.books
    }

    pub fn tickets(&self) -> impl Iterator<Item = &Ticket> {
        self.books.iter().flat_map(Book::iter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::{Kind, Urgency};
    use crate::domain::event::{Entry, Event, Intake};
    use crate::domain::ticket::Keep;

    fn book(tickets: &[(&str, &str)]) -> Book {
        let mut book = Book::default();
        for (number, at) in tickets {
            let at = Stamp::parse(at).unwrap();
            let event = Event::Accepted(Box::new(Intake::new(Kind::Help, Urgency::Normal)));
            let entry =
                Entry { seq: 1, at, recorded: at, actor: "".into(), ticket: Number::new(number), event };
            book.apply(entry, Keep::Figures).unwrap();
        }
        book
    }

    #[test]
    fn ledgers_of_one_name_are_one_district_and_a_ticket_in_both_counts_once() {
        let (early, late) = ("2025-01-01T08:00:00", "2025-01-02T08:00:00");
        let districts = District::gather(vec![
            ("甲".into(), book(&[("1", early), ("2", late), ("3", early)])),
            ("乙".into(), book(&[("1", early)])),
            ("甲".into(), book(&[("1", late), ("2", early), ("4", early)])),
        ]);
        let told = districts.iter().map(|district| {
            let tickets =
                district.tickets().map(|t| format!(" {}@{}", t.number, &t.last.at.to_string()[8..10]));
            format!("{} {}:{}", district.name, district.doubled, tickets.collect::<String>())
        });
        assert_eq!(told.collect::<Vec<_>>(), ["甲 2: 2@02 3@01 1@02 4@01", "乙 0: 1@01"]);
    }
}
