//! 受理: a request becomes a ticket.

use super::{Decided, need};
use crate::domain::code::Origin;
use crate::domain::event::{Event, Field, Intake};
use crate::domain::refusal::{Need, Refusal};
use crate::domain::rules::Desk;
use crate::domain::ticket::Ticket;
use crate::domain::width::half;
use std::borrow::Cow;

#[derive(Clone, Debug, PartialEq)]
pub struct Accept {
    pub intake: Intake,
    /// Left out, the channel tells.
    pub origin: Option<Origin>,
}

impl Accept {
    pub fn decide(&self, number: &str, known: Option<&Ticket>, desk: &Desk) -> Decided {
        check_number(number)?;
        if let Some(known) = known {
            return Err(Refusal::TicketExists { accepted: known.accepted.at });
        }
        need(&[self.intake.get(Field::Title), self.intake.get(Field::Content)].concat(), Need::Content)?;
        let mut intake = self.intake.clone();
        intake.origin = self.origin.unwrap_or_else(|| desk.rules.origin.of(intake.get(Field::Channel)));
        Ok(vec![Event::Accepted(Box::new(intake))])
    }
}

/// Ticket numbers are text of any kind, but not blank, not longer than 64 characters, without spaces
/// or control characters, and not what a spreadsheet leaves of a long number.
pub fn check_number(number: &str) -> Result<(), Refusal> {
    // Quotes and backslashes are written in more than one way in files; a number must have one form.
    let odd = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c) || matches!(c, '"' | '\\');
    if number.is_empty() || number.chars().count() > 64 || number.contains(odd) {
        return Err(Refusal::BadNumber);
    }
    if is_scientific(number) { Err(Refusal::DamagedNumber) } else { Ok(()) }
}

/// A number as it was meant: letters and digits in their usual width, without what keeps a spreadsheet from taking it
/// for an amount (`'250901`, `="250901"`). So one ticket does not become several.
pub fn meant_number(given: &str) -> Cow<'_, str> {
    let bare = given
        .strip_prefix('=')
        .map_or(given, |rest| rest.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(rest));
    let bare = bare.strip_prefix('\'').unwrap_or(bare).trim();
    let is_wide = |c: char| matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
    if !bare.contains(is_wide) {
        return Cow::Borrowed(bare);
    }
    Cow::Owned(bare.chars().map(|c| if is_wide(c) { half(c) } else { c }).collect())
}

/// Zero-width and direction marks: two numbers that look alike must be alike.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// `2.50912E+17` and the like: digits, perhaps a point, `E`, a sign, digits.
fn is_scientific(number: &str) -> bool {
    let Some((mantissa, exponent)) = number.split_once(['E', 'e']) else { return false };
    let Some(digits) = exponent.strip_prefix(['+', '-']) else {
        return mantissa.contains('.') && !exponent.is_empty() && all_digits(exponent);
    };
    let mantissa = mantissa.replacen('.', "", 1);
    all_digits(&mantissa) && all_digits(digits)
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::given::ticket;
    use crate::domain::code::{Kind, Urgency};

    #[test]
    fn one_number_however_it_was_typed() {
        for given in
            ["250901A01", "'250901A01", "=250901A01", "=\"250901A01\"", "２５０９０１Ａ０１", " 250901A01 "]
        {
            assert_eq!(meant_number(given), "250901A01", "{given}");
        }
        assert_eq!(meant_number("鄂（2025）1号"), "鄂（2025）1号");
        assert_eq!(check_number(&meant_number("2.5E+17")), Err(Refusal::DamagedNumber));
    }

    #[test]
    fn the_channel_tells_the_origin_unless_it_is_named() {
        let origin_of = |channel: &str, origin| {
            let intake = Intake::new(Kind::Other, Urgency::Normal).with(Field::Channel, channel);
            let accept = Accept { intake: intake.with(Field::Content, "井盖缺失"), origin };
            let event = ticket(Kind::Other, "2025-09-22T08:00:00").accept(accept).remove(0);
            let Event::Accepted(intake) = event else { panic!("accepted") };
            intake.origin
        };
        assert_eq!(origin_of("巡查发现", None), Origin::Find);
        assert_eq!(origin_of(" 店小二", None), Origin::Enterprise);
        assert_eq!(origin_of("电话", None), Origin::Request);
        assert_eq!(origin_of("巡查发现", Some(Origin::Request)), Origin::Request);
    }

    #[test]
    fn imp08_numbers_damaged_by_a_spreadsheet_are_refused() {
        for number in ["2.50912E+17", "2.5e+17", "2E+17", "2.50912E17"] {
            assert_eq!(check_number(number), Err(Refusal::DamagedNumber), "{number}");
        }
        for number in ["250912101108115409", "031116", "1812E4465594", "甲-12", "1E5A"] {
            assert_eq!(check_number(number), Ok(()), "{number}");
        }
        for number in ["A\u{202e}1", "A\u{200b}1", "\u{feff}A1", "A1\u{7}", "A\u{2066}1"] {
            assert_eq!(check_number(number), Err(Refusal::BadNumber), "{number:?}");
        }
        assert_eq!(check_number("12 34"), Err(Refusal::BadNumber));
        assert_eq!(check_number(""), Err(Refusal::BadNumber));
    }
}
