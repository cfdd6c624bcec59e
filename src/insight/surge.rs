//! Surges: what comes in more often than in the periods before it, words that were rare before, and words of
//! danger. Only the baseline that is really there is used, and it is stated.

use super::gram;
use super::normal::normal;
use super::place::PlaceWords;
use super::screen::telling;
use crate::domain::code::{Dimension, Urgency};
use crate::domain::event::Field;
use crate::domain::period::Period;
use crate::domain::rules::SurgeRules;
use crate::domain::ticket::Ticket;
use foldhash::{HashMap, HashSet};
use std::collections::BTreeMap;

/// Phrases shown that are new.
const NEW_SHOWN: usize = 15;
/// A word is new when it was said at most a tenth as often per period before.
const RARER: u64 = 10;

/// A period and those before it that the tickets cover, latest first.
pub struct Baseline {
    pub period: Period,
    pub before: Vec<Period>,
    /// The same period a year earlier and that whole year, when the tickets cover both.
    pub last_year: Option<(Period, Period)>,
}

impl Baseline {
    /// At most `rules.periods` periods of the same length, none of which begins before the first ticket.
    pub fn of(tickets: &[&Ticket], period: Period, rules: &SurgeRules) -> Baseline {
        let first = tickets.iter().map(|ticket| ticket.accepted.at.date()).min();
        let covered = |one: &Period| first.is_some_and(|first| one.first_day() >= first.with_first_day());
        let all = std::iter::successors(period.previous(), Period::previous);
        let before = all.take(rules.periods as usize).take_while(covered).collect();
        let year = period.year_before();
        Baseline { period, before, last_year: year.filter(|(_, year)| covered(year)) }
    }
}

/// The first day of the month: tickets that begin on the third cover their month.
trait FirstDay {
    fn with_first_day(self) -> Self;
}

impl FirstDay for chrono::NaiveDate {
    fn with_first_day(self) -> Self {
        chrono::Datelike::with_day(&self, 1).unwrap_or(self)
    }
}

/// A name with more tickets than its baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Surge {
    pub dimension: Dimension,
    pub name: String,
    pub count: u64,
    /// Tickets of the baseline's periods together.
    pub before: u64,
    /// Tickets of each period, oldest first, this one last.
    pub counts: Vec<u64>,
    /// Tickets of the same period a year earlier and of that year.
    pub season: Option<(u64, u64)>,
}

/// What reached the minimum and so many times the mean before; the steepest first. None without a baseline.
pub fn surges(
    tickets: &[&Ticket],
    baseline: &Baseline,
    rules: &SurgeRules,
    places: &PlaceWords,
) -> Vec<Surge> {
    let periods: Vec<Period> = baseline.before.iter().rev().copied().chain([baseline.period]).collect();
    let mut counts: BTreeMap<(Dimension, String), (Vec<u64>, [u64; 2])> = BTreeMap::new();
    for ticket in tickets {
        let at = ticket.accepted.at;
        let place = periods.iter().position(|period| period.contains(at));
        let season =
            baseline.last_year.map_or([false; 2], |(same, year)| [same.contains(at), year.contains(at)]);
        if place.is_none() && season == [false; 2] {
            continue;
        }
        for name in names(ticket, places) {
            let (own, seasons) = counts.entry(name).or_insert_with(|| (vec![0; periods.len()], [0; 2]));
            if let Some(place) = place {
                own[place] += 1;
            }
            seasons.iter_mut().zip(season).for_each(|(count, counts)| *count += u64::from(counts));
        }
    }
    let k = baseline.before.len() as u64;
    let surge = |((dimension, name), (counts, season)): ((Dimension, String), (Vec<u64>, [u64; 2]))| {
        let count = counts[counts.len() - 1];
        let before = counts[..counts.len() - 1].iter().sum();
        let season = baseline.last_year.map(|_| (season[0], season[1]));
        Surge { dimension, name, count, before, counts, season }
    };
    let steep = |surge: &Surge| {
        let mean_reached = 100 * k * surge.count >= u64::from(rules.percent) * surge.before;
        k > 0 && surge.count >= u64::from(rules.least) && mean_reached
    };
    let mut found: Vec<Surge> = counts.into_iter().map(surge).filter(steep).collect();
    found.sort_by(|a, b| {
        let steepness = (b.count * a.before.max(1)).cmp(&(a.count * b.before.max(1)));
        a.dimension.cmp(&b.dimension).then(steepness).then(b.count.cmp(&a.count))
    });
    found
}

fn names(ticket: &Ticket, places: &PlaceWords) -> HashSet<(Dimension, String)> {
    let field = |field| ticket.intake.get(field).to_owned();
    let mut names: HashSet<(Dimension, String)> = HashSet::default();
    names.insert((Dimension::Category, field(Field::Category1)));
    names.insert((Dimension::Area, field(Field::Area)));
    names.insert((Dimension::Unit, ticket.unit().to_owned()));
    for text in [ticket.intake.get(Field::Title), ticket.intake.get(Field::Address)] {
        names.extend(gram::place_names(text, places).into_iter().map(|name| (Dimension::Place, name)));
    }
    names.retain(|(_, name)| !name.trim().is_empty());
    names
}

/// Phrases of the period that were rare in the baseline, with the tickets that say them.
pub fn new_words(
    tickets: &[&Ticket],
    baseline: &Baseline,
    rules: &SurgeRules,
    places: &PlaceWords,
) -> Vec<(String, u64)> {
    if baseline.before.is_empty() {
        return Vec::new();
    }
    let mut counts: HashMap<u64, [u64; 2]> = HashMap::default();
    let now = |ticket: &Ticket| baseline.period.contains(ticket.accepted.at);
    for ticket in tickets {
        let before = baseline.before.iter().any(|period| period.contains(ticket.accepted.at));
        if now(ticket) || before {
            let place = usize::from(before);
            gram::keys(&telling(ticket), places)
                .iter()
                .for_each(|key| counts.entry(*key).or_default()[place] += 1);
        }
    }
    let periods = baseline.before.len() as u64;
    let is_new = |key: &u64| {
        let [now, before] = counts.get(key).copied().unwrap_or_default();
        now >= u64::from(rules.least) && before * RARER <= now * periods
    };
    let mut phrases: HashMap<String, u64> = HashMap::default();
    for ticket in tickets.iter().filter(|ticket| now(ticket)) {
        let found: HashSet<String> = gram::runs(&telling(ticket), &is_new).into_iter().collect();
        found.into_iter().for_each(|phrase| *phrases.entry(phrase).or_default() += 1);
    }
    let mut all: Vec<(String, u64)> = phrases.into_iter().collect();
    all.retain(|(_, count)| *count >= u64::from(rules.least));
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    all.truncate(NEW_SHOWN);
    all
}

/// Words that tell of a danger, as the settings have them.
pub struct RiskWords<'r>(Vec<(String, &'r str)>);

impl<'r> RiskWords<'r> {
    pub fn new(rules: &'r SurgeRules) -> RiskWords<'r> {
        let words = rules.risk.iter().map(|word| (normal(word), word.as_str()));
        RiskWords(words.filter(|(word, _)| !word.is_empty()).collect())
    }

    /// The first such word of an open ticket of ordinary urgency that is still to be handled here.
    pub fn of(&self, ticket: &Ticket) -> Option<&'r str> {
        if ticket.intake.urgency != Urgency::Normal || ticket.finished().is_some() || ticket.is_elsewhere() {
            return None;
        }
        let texts = [Field::Title, Field::Content].map(|field| normal(ticket.intake.get(field)));
        let said = |(word, _): &&(String, &str)| texts.iter().any(|text| text.contains(word));
        self.0.iter().find(said).map(|(_, word)| *word)
    }
}

/// The tickets of the period that tell of a danger, with the first such word.
pub fn risks<'t, 'r>(
    tickets: &[&'t Ticket],
    period: Period,
    rules: &'r SurgeRules,
) -> Vec<(&'t Ticket, &'r str)> {
    let words = RiskWords::new(rules);
    let inside = tickets.iter().filter(|ticket| period.contains(ticket.accepted.at));
    inside.filter_map(|ticket| Some((*ticket, words.of(ticket)?))).collect()
}
