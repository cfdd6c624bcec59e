//! How good a catalogue is, held against where tickets ended: what each line decides and how often rightly,
//! lines that never decide, lines that contradict each other, and lines worth adding.

use crate::domain::catalogue::{Catalogue, Line};
use crate::domain::event::{Field, Intake};
use std::collections::BTreeMap;

/// Tickets that a line worth adding must settle, at least.
const FEWEST: u64 = 5;

/// A ticket's way: the first unit and the one it ended with.
#[derive(Clone, Copy)]
pub struct Ended<'a> {
    pub intake: &'a Intake,
    pub first: &'a str,
    pub last: &'a str,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct LineFigures {
    /// Tickets whose facts the line fits; it may be outdone by a more specific one.
    pub fits: u64,
    pub decides: u64,
    /// Decided and ended with this unit.
    pub right: u64,
    /// Of the decided, those whose first unit was the last.
    pub kept: u64,
}

/// Two equally specific lines that name different units.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Places in the catalogue's list.
    pub lines: (usize, usize),
    pub tickets: u64,
    /// How many ended with the unit of either.
    pub right: (u64, u64),
}

#[derive(Clone, Debug, PartialEq)]
pub struct NewLine {
    pub line: Line,
    /// Tickets with these facts, and those of them that ended with the unit.
    pub tickets: u64,
    pub right: u64,
    /// Those that the catalogue does not decide, or decides wrongly.
    pub gained: u64,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Coverage {
    pub lines: Vec<LineFigures>,
    pub tickets: u64,
    pub decided: u64,
    pub right: u64,
    pub tied: u64,
    /// First unit = last unit, catalogue or not.
    pub kept: u64,
    pub conflicts: Vec<Conflict>,
    pub new_lines: Vec<NewLine>,
}

type Facts = ([String; 3], String);

#[derive(Default)]
struct Group {
    units: BTreeMap<String, u64>,
    open: u64,
}

/// Holds a catalogue against tickets that ended. `certainty` percent of the tickets a new line would settle
/// must have ended with its unit.
pub fn coverage<'a>(
    catalogue: &Catalogue,
    ended: impl Iterator<Item = Ended<'a>>,
    certainty: u32,
) -> Coverage {
    let mut found =
        Coverage { lines: vec![LineFigures::default(); catalogue.lines.len()], ..Coverage::default() };
    let mut conflicts: BTreeMap<(usize, usize), (u64, u64, u64)> = BTreeMap::new();
    let mut groups: BTreeMap<(usize, Facts), Group> = BTreeMap::new();
    let places: BTreeMap<usize, usize> =
        catalogue.lines.iter().enumerate().map(|(at, line)| (line.place, at)).collect();
    for ticket in ended {
        let right = found.count(catalogue, &places, ticket, &mut conflicts);
        for facts in facts_of(ticket.intake) {
            let group = groups.entry(facts).or_default();
            *group.units.entry(ticket.last.to_owned()).or_default() += 1;
            group.open += u64::from(!right);
        }
    }
    let conflict = |(lines, (tickets, a, b))| Conflict { lines, tickets, right: (a, b) };
    found.conflicts = conflicts.into_iter().map(conflict).collect();
    found.conflicts.sort_by_key(|conflict| (std::cmp::Reverse(conflict.tickets), conflict.lines));
    found.new_lines = new_lines(&groups, certainty);
    found
}

impl Coverage {
    /// Counts one ticket; true when the catalogue decides it rightly.
    fn count(
        &mut self,
        catalogue: &Catalogue,
        places: &BTreeMap<usize, usize>,
        ticket: Ended,
        conflicts: &mut BTreeMap<(usize, usize), (u64, u64, u64)>,
    ) -> bool {
        let kept = u64::from(ticket.first == ticket.last);
        self.tickets += 1;
        self.kept += kept;
        let fitting = catalogue.fitting(ticket.intake);
        let at = |line: &Line| places.get(&line.place).copied().unwrap_or(0);
        fitting.iter().for_each(|(_, line)| self.lines[at(line)].fits += 1);
        let Some((rank, best)) = fitting.first() else { return false };
        let rival = fitting.iter().take_while(|(other, _)| other == rank).find(|(_, l)| l.unit != best.unit);
        if let Some((_, rival)) = rival {
            self.tied += 1;
            let counts = conflicts.entry((at(best), at(rival))).or_default();
            counts.0 += 1;
            counts.1 += u64::from(best.unit == ticket.last);
            counts.2 += u64::from(rival.unit == ticket.last);
            return false;
        }
        let right = best.unit == ticket.last;
        let figures = &mut self.lines[at(best)];
        (figures.decides, figures.kept) = (figures.decides + 1, figures.kept + kept);
        figures.right += u64::from(right);
        (self.decided, self.right) = (self.decided + 1, self.right + u64::from(right));
        right
    }
}

/// The conditions a line for this ticket could have, the general ones first.
fn facts_of(intake: &Intake) -> Vec<(usize, Facts)> {
    let [first, second, third] = [Field::Category1, Field::Category2, Field::Category3]
        .map(|field| intake.get(field).trim().to_owned());
    let area = intake.get(Field::Area).trim().to_owned();
    let none = String::new;
    let mut facts = Vec::new();
    if first.is_empty() {
        return facts;
    }
    facts.push((0, ([first.clone(), none(), none()], none())));
    if !area.is_empty() {
        facts.push((1, ([first.clone(), none(), none()], area)));
    }
    if !second.is_empty() {
        facts.push((2, ([first.clone(), second.clone(), none()], none())));
        if !third.is_empty() {
            facts.push((3, ([first, second, third], none())));
        }
    }
    facts
}

/// Groups are in the order of generality: a line is not proposed where a more general one settles its tickets.
fn new_lines(groups: &BTreeMap<(usize, Facts), Group>, certainty: u32) -> Vec<NewLine> {
    let mut lines: Vec<NewLine> = Vec::new();
    for ((_, (categories, area)), group) in groups {
        let tickets: u64 = group.units.values().sum();
        let best = group.units.iter().max_by_key(|(unit, count)| (**count, std::cmp::Reverse(*unit)));
        let Some((unit, &right)) = best else { continue };
        let settles = group.open >= FEWEST && right * 100 >= tickets * u64::from(certainty);
        let general = lines.iter().any(|there| covers(&there.line, categories, area));
        if settles && !general {
            let line = Line {
                categories: categories.clone(),
                area: area.clone(),
                unit: unit.clone(),
                ..Line::default()
            };
            lines.push(NewLine { line, tickets, right, gained: group.open });
        }
    }
    lines.sort_by(|a, b| b.gained.cmp(&a.gained).then_with(|| a.line.categories.cmp(&b.line.categories)));
    lines
}

fn covers(line: &Line, categories: &[String; 3], area: &str) -> bool {
    let category = line.categories.iter().zip(categories).all(|(a, b)| a.is_empty() || a == b);
    category && (line.area.is_empty() || line.area == area)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::{Kind, Urgency};

    fn line(place: usize, category: &str, words: &[&str], unit: &str) -> Line {
        Line {
            place,
            categories: [category.into(), String::new(), String::new()],
            words: words.iter().map(|word| word.to_string()).collect(),
            unit: unit.into(),
            ..Line::default()
        }
    }

    fn intake(category: &str, content: &str) -> Intake {
        Intake::new(Kind::Complaint, Urgency::Normal)
            .with(Field::Category1, category)
            .with(Field::Content, content)
    }

    #[test]
    fn lines_are_held_against_where_tickets_ended() {
        let catalogue = Catalogue {
            lines: vec![
                line(2, "城建", &[], "住建局"),
                line(3, "", &["噪音"], "环保局"),
                line(4, "", &["夜间"], "公安局"),
                line(5, "农业", &[], "农业局"),
            ],
        };
        let lamp = intake("城建", "路灯");
        let noise = intake("环境", "夜间噪音");
        let bus = intake("交通", "公交");
        let mut tickets =
            vec![(&lamp, "住建局", "住建局"), (&lamp, "住建局", "城管局"), (&noise, "", "环保局")];
        tickets.extend(vec![(&bus, "交通局", "交通局"); 6]);
        let ended = tickets.iter().map(|&(intake, first, last)| Ended { intake, first, last });
        let found = coverage(&catalogue, ended, 95);
        assert_eq!((found.tickets, found.decided, found.right, found.tied, found.kept), (9, 2, 1, 1, 7));
        assert_eq!(found.lines[0], LineFigures { fits: 2, decides: 2, right: 1, kept: 1 });
        assert_eq!((found.lines[1].fits, found.lines[1].decides, found.lines[3].fits), (1, 0, 0));
        assert_eq!(found.conflicts, [Conflict { lines: (1, 2), tickets: 1, right: (1, 0) }]);
        let new: Vec<(&str, &str, u64)> = found
            .new_lines
            .iter()
            .map(|new| (new.line.categories[0].as_str(), new.line.unit.as_str(), new.gained))
            .collect();
        assert_eq!(new, [("交通", "交通局", 6)]);
    }
}
