//! Names of sheets, as Excel allows them: 31 UTF-16 units at most, none of `[]:*?/\`, no apostrophe at the
//! ends, not "History", no two alike whatever their case.

use super::sanitize;
use crate::report::table::{self, Table};

const LONGEST: usize = 31;

/// One name for each table, from its title, else its key.
pub fn names(tables: &[Table]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(tables.len());
    let mut taken = std::collections::HashSet::from(["history".to_owned()]);
    for (table, key) in tables.iter().zip(table::distinct_keys(tables)) {
        let own = allowed(&table.title, LONGEST);
        let own = if own.is_empty() { allowed(&key, LONGEST) } else { own };
        let own = if own.is_empty() { "1".to_owned() } else { own };
        let mut name = own.clone();
        let mut number = 2;
        while !taken.insert(name.to_lowercase()) {
            let ending = format!(" {number}");
            name = allowed(&own, LONGEST - ending.len()) + &ending;
            number += 1;
        }
        names.push(name);
    }
    names
}

fn allowed(title: &str, longest: usize) -> String {
    let title = sanitize::line(title).replace(['[', ']', ':', '*', '?', '/', '\\'], " ");
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= longest
    };
    let short: String = title.chars().take_while(fits).collect();
    short.trim_matches(['\'', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_allowed_and_its_own() {
        let titles = [
            "a[b]:c*d?e/f\\g",
            "'引'",
            "",
            "''",
            "History",
            "按月",
            "按月",
            "ABC",
            "abc",
            &"长".repeat(40),
            &"长".repeat(40),
            &"😀".repeat(20),
        ];
        let tables: Vec<Table> = titles.iter().map(|title| Table::new("t", *title)).collect();
        let names = names(&tables);
        let long = "长".repeat(31);
        let second = "长".repeat(29) + " 2";
        let expected = [
            "a b  c d e f g",
            "引",
            "t_3",
            "t_4",
            "History 2",
            "按月",
            "按月 2",
            "ABC",
            "abc 2",
            &long,
            &second,
            &"😀".repeat(15),
        ];
        assert_eq!(names, expected);
    }
}
