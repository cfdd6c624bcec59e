//! Published figures of real offices (DOMAIN: figures), computed from invented tickets that are few in
//! kind and as many as there were.

use super::{Report, Request, Section, Side, report};
use crate::domain::Stamp;
use crate::domain::book::Book;
use crate::domain::calendar::Calendar;
use crate::domain::code::{Grade, Kind, Reached, Urgency, Way};
use crate::domain::event::{Call, Closing, Entry, Event, Handover, Intake};
use crate::domain::hours::OfficeHours;
use crate::domain::limits::Clock;
use crate::domain::number::Number;
use crate::domain::period::{Period, Reckoning};
use crate::domain::preset::{Disputed, FigureRules, Preset};
use crate::domain::ticket::Keep;
use crate::insight::requester::Nobody;
use crate::report::district::District;
use crate::report::figures::Frame;
use crate::report::table::{Table, Value};
use crate::store::settings::Settings;
use crate::text::Lang;

/// What becomes of a ticket.
#[derive(Clone, Copy)]
enum Fate {
    Answered,
    Closed,
    Late,
    /// Open, its limit past, or still ahead.
    Overdue,
    Open,
    Nowhere,
    /// Handed on to 乙局 after the limit had passed, and closed there in time.
    Moved,
    Called(Grade),
}

/// So many tickets of each fate, all accepted at 09:00 on 1 September of the year.
fn district(name: &str, year: i32, fates: &[(u64, Fate)]) -> District {
    let mut book = Book::default();
    let at = |day: &str| Stamp::parse(&format!("{year}-{day}")).unwrap();
    let (mut number, mut seq) = (0, 0);
    for (count, fate) in fates {
        for _ in 0..*count {
            number += 1;
            for (at, event) in life(*fate, &at) {
                seq += 1;
                let ticket = Number::new(&format!("{year}{number}"));
                book.apply(Entry { seq, at, recorded: at, actor: "".into(), ticket, event }, Keep::Figures)
                    .unwrap();
            }
        }
    }
    District::gather(vec![(name.to_owned(), book)]).remove(0)
}

fn life(fate: Fate, at: &impl Fn(&str) -> Stamp) -> Vec<(Stamp, Event<'static>)> {
    let accepted = Intake::new(Kind::Complaint, Urgency::Normal);
    let mut events = vec![(at("09-01T09:00:00"), Event::Accepted(Box::new(accepted)))];
    let due = if matches!(fate, Fate::Open) { at("12-31T23:59:59") } else { at("09-08T23:59:59") };
    let handover = Handover { unit: "甲局".into(), due: Some(due), ..Handover::default() };
    let closing =
        |when| (at(when), Event::Closed(Box::new(Closing { unit: "甲局".into(), ..Closing::default() })));
    match fate {
        Fate::Nowhere => return events,
        Fate::Answered => {
            let answer =
                Event::Answered { way: Way::Direct, text: "".into(), person: "".into(), source: "".into() };
            events.push((at("09-01T09:05:00"), answer));
            return events;
        }
        _ => events.push((at("09-01T10:00:00"), Event::Dispatched(Box::new(handover)))),
    }
    match fate {
        Fate::Closed | Fate::Called(_) => events.push(closing("09-03T10:00:00")),
        Fate::Late => events.push(closing("09-09T10:00:00")),
        Fate::Moved => {
            let due = Some(at("09-17T23:59:59"));
            let handover = Handover { unit: "乙局".into(), due, ..Handover::default() };
            events.push((at("09-10T10:00:00"), Event::Dispatched(Box::new(handover))));
            events.push(closing("09-12T10:00:00"));
        }
        _ => {}
    }
    if let Fate::Called(grade) = fate {
        let (reached, grade) = (Reached::Reached, Some(grade));
        let call = Call { reached, skip: None, solved: None, grade, cause: None, text: "".into() };
        events.push((at("09-10T10:00:00"), Event::Revisited(Box::new(call))));
    }
    events
}

struct Desk {
    settings: Settings,
    calendar: Calendar,
    hours: OfficeHours,
    figures: FigureRules,
}

impl Desk {
    fn new(presets: &[(Option<Disputed>, Preset)]) -> Desk {
        let settings = Settings::standard();
        let mut figures = settings.figures.clone();
        for (figure, preset) in presets {
            assert!(figures.choose(*figure, *preset));
        }
        Desk { hours: settings.hours.clone(), settings, calendar: Calendar::embedded(), figures }
    }

    /// 2025, or an earlier year, as of 1 October of it.
    fn frame(&self, year: i32) -> Frame<'_> {
        Frame {
            period: Period::year(year, Reckoning::CALENDAR).unwrap(),
            now: Stamp::parse(&format!("{year}-10-01T09:00:00")).unwrap(),
            rules: &self.settings.rules,
            figures: &self.figures,
            clock: Clock { calendar: &self.calendar, hours: &self.hours },
        }
    }

    fn report(&self, sections: &[Section], districts: &[District], earlier: &[District]) -> Report {
        let this = Side { districts, frame: self.frame(2025) };
        let before = Side { districts: earlier, frame: self.frame(2019) };
        let earlier_sides = if earlier.is_empty() { vec![] } else { vec![before] };
        let evaluation = &crate::store::settings::Settings::standard().bureau.evaluation;
        let request = Request {
            sections,
            this,
            earlier: &earlier_sides,
            others: earlier,
            evaluation,
            nobody: &Nobody::default(),
            lang: Lang::Zh,
        };
        report(&request)
    }
}

fn cell<'a>(tables: &'a [Table], table: &str, row: &str, column: &str) -> &'a Value {
    let table = tables.iter().find(|there| there.key == table).expect(table);
    let at = table.columns.iter().position(|there| there.key == column).expect(column);
    let named = |first: &Value| {
        matches!(first, Value::Word(code, _) if *code == row) || *first == Value::Text(row.into())
    };
    &table.rows.iter().find(|cells| named(&cells[0])).expect(row)[at]
}

/// A rate as it is printed, with its fraction.
fn rate(desk: &Desk, fates: &[(u64, Fate)], key: &str) -> String {
    let report = desk.report(&[Section::Rates], &[district("甲", 2025, fates)], &[]);
    let Value::Rate { part, whole } = *cell(&report.tables, "rates", key, "rate") else { panic!("{key}") };
    let hundredths = (part * 20_000 + whole) / (2 * whole);
    format!("{part}/{whole} {}.{:02}", hundredths / 100, hundredths % 100)
}

fn decimal(value: &Value) -> String {
    let Value::Decimal(number, digits) = value else { panic!("{value:?}") };
    format!("{number:.digits$}")
}

#[test]
fn huaibei_answered_three_quarters_directly_and_closed_three_quarters_of_the_rest() {
    let year = [(6673, Fate::Answered), (1715, Fate::Closed), (559, Fate::Overdue)];
    let desk = Desk::new(&[(None, Preset::Huaibei)]);
    assert_eq!(rate(&desk, &year, "answered"), "6673/8947 74.58");
    assert_eq!(rate(&desk, &year, "closed"), "1715/2274 75.42");
}

#[test]
fn xiangtan_answered_seven_in_ten_directly() {
    let year = [(25_658, Fate::Answered), (10_856, Fate::Closed)];
    assert_eq!(rate(&Desk::new(&[]), &year, "answered"), "25658/36514 70.27");
}

#[test]
fn hengdong_closed_nearly_all_it_accepted() {
    let year = [(6000, Fate::Answered), (5163, Fate::Closed), (5, Fate::Overdue), (3, Fate::Nowhere)];
    assert_eq!(rate(&Desk::new(&[(None, Preset::Hengdong)]), &year, "closed"), "11163/11171 99.93");
    assert_eq!(rate(&Desk::new(&[]), &year, "closed"), "5163/5168 99.90");
}

#[test]
fn fengcheng_leaves_out_what_is_not_yet_due_and_nothing_else() {
    let year = [(90, Fate::Closed), (6, Fate::Late), (1, Fate::Overdue), (3, Fate::Open)];
    assert_eq!(rate(&Desk::new(&[(None, Preset::Fengcheng)]), &year, "closed"), "96/97 98.97");
    assert_eq!(rate(&Desk::new(&[]), &year, "closed"), "96/100 96.00");
}

#[test]
fn ningguo_closed_597_of_601_in_time() {
    let year = [(597, Fate::Closed), (2, Fate::Late), (1, Fate::Overdue), (1, Fate::Open)];
    assert_eq!(rate(&Desk::new(&[(None, Preset::Ningguo)]), &year, "closed_in_time"), "597/601 99.33");
    // By the default the open one that is not yet due is no part of it.
    assert_eq!(rate(&Desk::new(&[]), &year, "closed_in_time"), "597/600 99.50");
}

#[test]
fn rpt01_rpt10_the_made_up_year_of_xiaonan_and_its_growth_since_2019() {
    let year = [(292, Fate::Answered), (32_259, Fate::Closed), (7, Fate::Overdue), (709, Fate::Nowhere)];
    let (this, first) = (district("甲", 2025, &year), district("甲", 2019, &[(683, Fate::Closed)]));
    let sections = [Section::Totals, Section::Rates, Section::Comparison, Section::Series];
    let report = Desk::new(&[]).report(&sections, &[this], &[first]);
    assert_eq!(report.unexplained, 709);
    let at = |table: &str, row: &str, column: &str| cell(&report.tables, table, row, column).clone();
    assert_eq!(at("rates", "closed", "rate"), Value::Rate { part: 32_259, whole: 32_266 });
    assert_eq!(at("compared_totals", "accepted", "this"), Value::Count(33_267));
    assert_eq!(at("compared_totals", "accepted", "earlier"), Value::Count(683));
    assert_eq!(decimal(&at("compared_totals", "accepted", "growth_percent")), "4770.7");
    assert_eq!(decimal(&at("compared_totals", "accepted", "times")), "48.7");
    assert_eq!(decimal(&at("compared_totals", "answered", "times")), "NaN");
    assert_eq!(decimal(&at("compared_rates", "closed", "points")), "-0.02");
    assert_eq!(decimal(&at("series", "2025", "times_first")), "48.7");
    let years: Vec<&Value> = report.tables.last().unwrap().rows.iter().map(|row| &row[0]).collect();
    assert_eq!(years.len(), 7, "{years:?}");
}

#[test]
fn satisfaction_by_four_definitions_of_the_same_calls() {
    use Grade::*;
    let calls =
        [(7, VerySatisfied), (5, Satisfied), (4, FairlySatisfied), (3, Neutral), (1, VeryDissatisfied)];
    let year = calls.map(|(count, grade)| (count, Fate::Called(grade)));
    for (preset, told) in [
        (Preset::Default, "16/20 80.00"),
        (Preset::Shiyan, "12/20 60.00"),
        (Preset::Beijing, "156/200 78.00"),
        (Preset::Shanghai, "170/200 85.00"),
    ] {
        let desk = Desk::new(&[(Some(Disputed::Satisfied), preset)]);
        assert_eq!(rate(&desk, &year, "satisfied"), told, "{preset:?}");
        assert_eq!(rate(&desk, &year, "satisfied_first"), told, "{preset:?}");
        assert_eq!(rate(&desk, &year, "satisfied_strictly"), "12/20 60.00", "{preset:?}");
    }
    assert_eq!(rate(&Desk::new(&[(None, Preset::Shiyan)]), &year, "revisited"), "20/20 100.00");
}

#[test]
fn districts_add_up_to_their_total_and_keep_their_own_units() {
    let east = district("东", 2025, &[(3, Fate::Answered), (4, Fate::Closed)]);
    let west = district("西", 2025, &[(5, Fate::Closed), (2, Fate::Nowhere)]);
    let report = Desk::new(&[]).report(&[Section::Districts, Section::Units], &[east, west], &[]);
    let columns = ["accepted", "answered", "handed_over", "waiting", "unexplained"];
    let row = |name: &str| {
        columns.map(|column| match cell(&report.tables, "districts", name, column) {
            Value::Count(count) => *count,
            other => panic!("{other:?}"),
        })
    };
    assert_eq!([row("东"), row("西"), row("total")], [[7, 3, 4, 0, 0], [7, 0, 5, 0, 2], [14, 3, 9, 0, 2]]);
    let units: Vec<_> = report.tables[1].rows.iter().map(|row| row[..3].to_vec()).collect();
    let unit = |district: &str, count| {
        vec![Value::Text(district.into()), Value::Text("甲局".into()), Value::Count(count)]
    };
    assert_eq!(units, [unit("东", 4), unit("西", 5)]);
}

#[test]
fn a_limit_counts_for_the_unit_that_let_it_pass_and_the_ticket_for_the_last_one() {
    let year = district("甲", 2025, &[(1, Fate::Moved), (2, Fate::Closed)]);
    let report = Desk::new(&[]).report(&[Section::Units, Section::Rates], &[year], &[]);
    let row = |unit| {
        ["handed_over", "closed", "closed_in_time"].map(|key| cell(&report.tables, "units", unit, key))
    };
    let rate = |part, whole| Value::Rate { part, whole };
    assert_eq!(row("甲局"), [&Value::Count(2), &rate(2, 2), &rate(2, 3)]);
    assert_eq!(row("乙局"), [&Value::Count(1), &rate(1, 1), &rate(1, 1)]);
    assert_eq!(*cell(&report.tables, "rates", "closed_in_time", "rate"), rate(3, 4));
}

#[test]
fn every_section_is_made_and_an_empty_ledger_breaks_none() {
    let empty = [district("", 2025, &[])];
    let mut desk = Desk::new(&[(None, Preset::Beijing)]);
    desk.figures.top = 0;
    let report = desk.report(Section::ALL, &empty, &empty);
    let keys: Vec<&str> = report.tables.iter().map(|table| table.key).collect();
    // One district and no ticket: no lines by district, no series.
    let wanted = "totals rates variants score times compared_totals compared_rates compared_kinds \
                  compared_categories months hours channels kinds categories subcategories areas units \
                  requesters negative_list_by_unit answers notes";
    assert_eq!(keys.join(" "), wanted.split_whitespace().collect::<Vec<_>>().join(" "));
}
