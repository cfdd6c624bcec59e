//! What came up in ledgers while the oracles of the fuzzers were written, one test for each; findings in single
//! parsers stand with the parsers.

use super::books::{csv, jsonl};

const ACCEPTED: &str = r#""seq":2,"at":"2025-09-23T09:10:00","recorded":"2025-09-23T09:10:00","event":"accepted","kind":"complaint","urgency":"normal""#;

/// Ends with a byte that is changed to itself.
fn line(row: &str) -> Vec<u8> {
    [row.as_bytes(), b"\n\0\0{"].concat()
}

#[test]
fn a_number_written_with_escapes_or_bare_does_not_pass_a_check_and_hide_from_a_search() {
    for number in [r#""A\u0031""#, "12", r#""\u67411""#] {
        jsonl(&line(&format!(r#"{{{ACCEPTED},"ticket":{number},"seal":"!"}}"#)));
    }
    csv(&line(
        "2,2025-09-23T09:10:00,2025-09-23T09:10:00,,\"A\"\"1\",accepted,,,,,,,,,,,,,,,,,complaint,normal,,,,,,,,,,,,,,,,,,,!",
    ));
}

#[test]
fn a_row_voids_no_later_one_however_the_ticket_is_read() {
    let row = |seq: u8, rest: &str| {
        format!(
            r#"{{"seq":{seq},"at":"2025-09-23T09:10:00","recorded":"2025-09-23T09:10:00","ticket":"A1",{rest},"seal":"!"}}"#
        )
    };
    let accepted = r#""event":"accepted","kind":"complaint","urgency":"normal""#;
    let rows = [row(2, accepted), row(3, r#""event":"voided","ref":"4""#), row(4, accepted)];
    jsonl(&line(&rows.join("\n")));
}
