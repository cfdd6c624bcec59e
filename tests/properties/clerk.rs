//! A clerk who works through a sequence: rolls the dice into commands, runs them, holds each to the promises
//! that every command must keep, and remembers what was typed.

use super::commands::{Do, LEVELS, number};
use super::fold::Model;
use super::model::Stage;
use super::plan::{Dice, Form, Plan, TICKETS, plan};
use super::rules::Faults;
use super::sight::seen;
use super::when::{When, text};
use super::world::{Office, Run, names_of, rows_of};
use chrono::{NaiveDate, TimeDelta};
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub type Cells = HashMap<String, String>;

/// One command as it was run, and what it came to.
#[derive(Clone)]
pub struct Ran {
    pub plan: Plan,
    pub line: String,
    pub input: String,
    pub now: When,
    pub status: u8,
    pub errors: String,
    /// The rows it left in the ledger.
    pub rows: Vec<Cells>,
    /// The rules it breaks as the model sees it; `None` where that is not foreseen.
    pub expected: Option<Vec<(usize, Faults)>>,
    /// The events it must leave, if it is accepted.
    pub events: Vec<&'static str>,
}

pub struct Clerk {
    pub office: Office,
    pub model: Model,
    pub now: When,
    pub done: Vec<Ran>,
    rows: usize,
}

impl Clerk {
    pub fn new() -> Clerk {
        let start = NaiveDate::from_ymd_opt(2025, 9, 22).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let office = Office::new(&text(start));
        office.file("现场.jpg", "made up");
        Clerk { office, model: Model::new(TICKETS), now: start, done: Vec::new(), rows: 1 }
    }

    /// Works through a sequence.
    pub fn work(sequence: &[Dice]) -> Result<Clerk, String> {
        let mut clerk = Clerk::new();
        for dice in sequence {
            clerk.wait(dice);
            clerk.step(dice)?;
        }
        Ok(clerk)
    }

    pub fn wait(&mut self, dice: &Dice) {
        self.now += TimeDelta::minutes(dice.minutes_to_wait());
    }

    /// The next command of the dice.
    pub fn step(&mut self, dice: &Dice) -> Result<Ran, String> {
        let plan = plan(&self.model, dice, self.now, self.rows);
        self.carry_out(plan)
    }

    pub fn carry_out(&mut self, plan: Plan) -> Result<Ran, String> {
        let (line, input) = typed(&plan, self.now);
        let mut ran = Ran {
            expected: None,
            events: Vec::new(),
            status: 0,
            errors: String::new(),
            rows: Vec::new(),
            now: self.now,
            plan,
            line,
            input,
        };
        if let Plan::Tickets { doing, members, .. } = &ran.plan
            && members.iter().all(|(ticket, _)| self.model.is_certain(*ticket, doing))
        {
            ran.expected = Some(self.model.faults(members, doing, self.now));
        }
        self.run(&mut ran)?;
        if ran.status == 0 {
            self.learn(&mut ran);
            if ran.rows.iter().filter_map(|row| place(&row["ticket"])).any(|at| self.model.wild[at]) {
                self.look()?;
            }
        }
        self.done.push(ran.clone());
        Ok(ran)
    }

    /// Runs a line and holds it to what every command promises.
    fn run(&mut self, ran: &mut Ran) -> Result<(), String> {
        let before = self.office.snapshot();
        let told = self.type_in(&ran.line, &ran.input);
        let told = told.map_err(|panic| self.story(&format!("{panic}\n$ {}", self.shell(ran))))?;
        (ran.status, ran.errors) = (told.status, told.errors);
        let at = |what: &str| self.story(&format!("{what}\n$ {}", self.shell(ran)));
        if ran.status > 4 {
            return Err(at(&format!("exit status {}", ran.status)));
        }
        if ran.status != 0 {
            let after = self.office.snapshot();
            return if after == before { Ok(()) } else { Err(at("it failed, yet changed a file")) };
        }
        let (old, new) = (&before["ledger.csv"].1, self.office.bytes("ledger.csv"));
        let Some(added) = new.strip_prefix(&old[..]) else { return Err(at("it rewrote the ledger")) };
        let rows = whole_rows(&old[..], added, self.rows).map_err(|what| at(&what))?;
        ran.rows = rows;
        self.rows += ran.rows.len();
        Ok(())
    }

    /// Types a line at the clerk's moment; an error if the program panics.
    pub fn type_in(&mut self, line: &str, input: &str) -> Result<Run, String> {
        self.office.now = text(self.now);
        self.office.input = input.as_bytes().to_vec();
        let office = &mut self.office;
        catch_unwind(AssertUnwindSafe(|| office.run(line))).map_err(|_| "it panicked".to_owned())
    }

    /// What a line that must go well prints.
    pub fn read(&mut self, line: &str) -> Result<String, String> {
        let told = self.type_in(&format!("{line} --now {}", text(self.now)), "")?;
        match told.status {
            0 => Ok(told.out),
            status => Err(self.story(&format!("{status} from hotline {line}\n{}", told.errors))),
        }
    }

    pub fn table(&mut self, line: &str) -> Result<Vec<Cells>, String> {
        Ok(cells(&rows_of(&self.read(&format!("{line} --format csv"))?)))
    }

    pub fn json(&mut self, line: &str) -> Result<serde_json::Value, String> {
        Ok(serde_json::from_str(&self.read(&format!("{line} --format json"))?).unwrap())
    }

    /// What was accepted happens in the model too.
    fn learn(&mut self, ran: &mut Ran) {
        match &ran.plan {
            Plan::Other { .. } => {
                let touched = ran.rows.iter().filter_map(|row| place(&row["ticket"]));
                touched.for_each(|ticket| self.model.wild[ticket] = true);
            }
            Plan::Tickets { doing, members, .. } => {
                let level = |row: &Cells| LEVELS.iter().position(|level| *level == row["result"]);
                let doing = match (doing, ran.rows.first().and_then(level)) {
                    (Do::Supervise { .. }, Some(level)) => Do::Supervise { level },
                    _ => *doing,
                };
                ran.events.extend(self.model.command(members, &doing));
            }
        }
    }

    /// Sees in a list where the tickets stand that are not foreseen.
    fn look(&mut self) -> Result<(), String> {
        let shown = self.table("list --columns ticket,received,stage,root,unit")?;
        for at in (0..TICKETS).filter(|at| self.model.wild[*at]).collect::<Vec<_>>() {
            self.model.tickets[at] = shown.iter().find(|row| row["ticket"] == number(at)).and_then(seen);
        }
        Ok(())
    }

    /// Tickets in numbers and stages that the model foresees.
    pub fn tame(&self) -> impl Iterator<Item = (usize, Option<Stage>)> {
        let stage = |at: usize| self.model.tickets[at].as_ref().map(|ticket| ticket.stage());
        (0..TICKETS).filter(|at| !self.model.wild[*at]).map(move |at| (at, stage(at)))
    }

    /// A failure, and how to get there in a shell.
    pub fn story(&self, failure: &str) -> String {
        let lines: Vec<String> = self.done.iter().map(|ran| self.shell(ran)).collect();
        format!("{failure}\n--- what was typed, with exit statuses ---\n{}", lines.join("\n"))
    }

    fn shell(&self, ran: &Ran) -> String {
        let pipe = match ran.input.as_str() {
            "" => String::new(),
            input => format!("printf '{}' | ", input.replace('\n', "\\n")),
        };
        format!("{pipe}hotline {}    # {}", ran.line, ran.status)
    }
}

/// The place of a ticket's number in the model.
pub fn place(ticket: &str) -> Option<usize> {
    (0..TICKETS).find(|at| number(*at) == ticket)
}

/// The command line of a plan, and its standard input.
fn typed(plan: &Plan, now: When) -> (String, String) {
    let (line, input) = match plan {
        Plan::Other { line, input } => (line.clone(), input.clone()),
        Plan::Tickets { doing, members, form: Form::Numbers } => (single(doing, members, now), String::new()),
        Plan::Tickets { doing, members, form: Form::Rows } => {
            let row = |(ticket, at): &(usize, When)| format!("{},{}\n", number(*ticket), text(*at));
            let rows: String = members.iter().map(row).collect();
            (format!("{} --from - {}", doing.name(), doing.options()), format!("工单编号,时间\n{rows}"))
        }
    };
    (format!("{} --now {}", line.trim_end(), text(now)), input)
}

fn single(doing: &Do, members: &[(usize, When)], now: When) -> String {
    let numbers: Vec<String> = members.iter().map(|(ticket, _)| number(*ticket)).collect();
    let at = members.first().map(|(_, at)| *at).filter(|at| *at != now);
    let at = at.map_or(String::new(), |at| format!(" --at {}", text(at)));
    format!("{} {} {}{at}", doing.name(), numbers.join(" "), doing.options()).replace("  ", " ")
}

/// The lines that were added, which must be whole, counted on, and sealed at the end and only there.
fn whole_rows(old: &[u8], added: &[u8], before: usize) -> Result<Vec<Cells>, String> {
    if added.is_empty() {
        return Ok(Vec::new());
    }
    let head = old.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let text = String::from_utf8([head, b"\n", added].concat()).map_err(|error| error.to_string())?;
    if !text.ends_with('\n') {
        return Err("the last line has no end".to_owned());
    }
    let rows = cells(&rows_of(&text));
    if rows.len() + 1 != text.lines().count() {
        return Err("a row is not one line".to_owned());
    }
    for (place, row) in rows.iter().enumerate() {
        let (sealed, last) = (!row["seal"].is_empty(), place + 1 == rows.len());
        if row["seq"] != (before + place + 1).to_string() || sealed != last {
            return Err(format!("row {} is not in order: {row:?}", row["seq"]));
        }
    }
    Ok(rows)
}

/// Rows as cells by the names of the first one.
pub fn cells(rows: &[Vec<String>]) -> Vec<Cells> {
    let Some((names, rows)) = rows.split_first() else { return Vec::new() };
    rows.iter().map(|row| names.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

/// The rules named in what a refused command said.
pub fn rules(errors: &str) -> Vec<String> {
    names_of(errors)
}
