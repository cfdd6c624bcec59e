//! What the command line and the environment are told is done, or refused: no option is left aside in silence.

use crate::{FAILED, Office};

#[test]
fn a_sample_never_takes_the_place_of_a_ledger() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for line in ["sample --export -O ledger.csv", "sample --export -O hotline.toml", "sample -O ledger.csv"] {
        office.fails(FAILED, &format!("{line} --tickets 3 --direct 1 --unexplained 0"));
    }
    office.ok("sample --export -O year.csv --tickets 3 --direct 1 --unexplained 0");
    assert!(office.text("list year.csv --ids").lines().count() == 3);
}
