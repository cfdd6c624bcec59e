//! Everything a clerk can read about the office, to be held against another reading.

use super::clerk::Clerk;
use super::commands::number;
use super::plan::TICKETS;
use serde_json::Value;

/// The lists; what each shows follows from the tickets that count.
const LISTS: [&str; 10] = [
    "export --reveal",
    "report --period 2025 --full --format json",
    "report --period 2025-09 --format csv",
    "overdue --format csv",
    "negative-list --period 2025 --format csv",
    "supervise --format json",
    "adjudicate --format csv",
    "appeal --format csv",
    "shelve --format csv",
    "join --format csv",
];

/// What the lists say, with the commands that print them.
pub fn lists(clerk: &mut Clerk) -> Result<Vec<(String, String)>, String> {
    LISTS.iter().map(|line| Ok(((*line).to_owned(), clerk.read(line)?))).collect()
}

/// What `show` says of every ticket, but for its story.
pub fn shown(clerk: &mut Clerk) -> Result<Vec<(String, String)>, String> {
    let mut all = Vec::new();
    for line in (0..TICKETS).map(|at| format!("show {} --format json --explain", number(at))) {
        let told = clerk.type_in(&format!("{line} --now {}", super::when::text(clerk.now)), "")?;
        let tables: Value = serde_json::from_str(&told.out).unwrap_or_default();
        let parts = tables.as_object().into_iter().flatten().filter(|(name, _)| *name != "history");
        let parts: Vec<String> = parts.map(|(name, table)| format!("{name} {table:#}")).collect();
        all.push((line, parts.join("\n")));
    }
    Ok(all)
}

/// Both offices show the same.
pub fn same(one: &mut Clerk, other: &mut Clerk, how: &str) -> Result<(), String> {
    let mine = [lists(one)?, shown(one)?].concat();
    let theirs = [lists(other)?, shown(other)?].concat();
    differs(&mine, &theirs).map_or(Ok(()), |what| Err(one.story(&format!("{how}: {what}"))))
}

/// The first line that two readings print differently.
pub fn differs(mine: &[(String, String)], theirs: &[(String, String)]) -> Option<String> {
    let (line, before, after) = mine
        .iter()
        .zip(theirs)
        .find(|((_, before), (_, after))| before != after)
        .map(|((line, before), (_, after))| (line, before, after))?;
    let pairs = before.lines().zip(after.lines());
    let pairs: Vec<String> = pairs
        .filter(|(one, other)| one != other)
        .take(4)
        .map(|(one, other)| format!("  {one}\n  {other}"))
        .collect();
    Some(format!("hotline {line} differs:\n{}", pairs.join("\n")))
}
