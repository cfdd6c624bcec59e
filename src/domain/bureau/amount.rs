//! Amounts of recorded facts: exact decimals and what they count, `8621.08 万元`, `1029 家`. Sums are made
//! of whole numbers, so that a year's funds come out to the cent.

use std::fmt;

/// More decimals, or more digits before the point, no published figure has.
const DECIMALS: usize = 6;
const DIGITS: usize = 15;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The number times 10 to the power of `scale`.
    units: i128,
    scale: usize,
    /// What it counts; may be empty.
    pub measure: String,
}

impl Amount {
    /// Reads a number of ASCII digits with at most one point, and behind it, with or without a blank, what
    /// it counts. Signs, exponents and separators of thousands are not numbers here.
    pub fn parse(text: &str) -> Option<Amount> {
        let text = text.trim();
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let (number, measure) = (&text[..end], text[end..].trim());
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let dangling = number.contains('.') && decimals.is_empty();
        // 1e5 is a number to a spreadsheet; nothing is counted in e5.
        let odd = |c: char| c.is_control() || c.is_ascii_digit() || ".,;，；+-".contains(c);
        let exponent = measure.starts_with(['e', 'E']) && measure.ends_with(|c: char| c.is_ascii_digit());
        if whole.is_empty() || dangling || whole.len() > DIGITS || decimals.len() > DECIMALS {
            return None;
        }
        if decimals.contains('.') || measure.chars().count() > 20 || measure.starts_with(odd) || exponent {
            return None;
        }
        let units = format!("{whole}{decimals}").parse().ok()?;
        Some(Amount { units, scale: decimals.len(), measure: measure.to_owned() })
    }

    /// Adds a number of the same measure. A ledger would need more rows than a disk holds to overflow.
    pub fn add(&mut self, other: &Amount) {
        let scale = self.scale.max(other.scale);
        self.units = self.at_scale(scale).saturating_add(other.at_scale(scale));
        self.scale = scale;
    }

    fn at_scale(&self, scale: usize) -> i128 {
        self.units.saturating_mul(10i128.pow((scale - self.scale) as u32))
    }

    /// The number alone.
    pub fn number(&self) -> String {
        let digits = format!("{:0>width$}", self.units, width = self.scale + 1);
        let (whole, decimals) = digits.split_at(digits.len() - self.scale);
        if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") }
    }
}

/// As the ledger holds it: the measure behind one blank.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let gap = if self.measure.is_empty() { "" } else { " " };
        write!(f, "{}{gap}{}", self.number(), self.measure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_keep_their_decimals_and_measure() {
        for (text, kept) in [
            ("2", "2"),
            ("8621.08万元", "8621.08 万元"),
            (" 1029  家 ", "1029 家"),
            ("0.10 元", "0.10 元"),
            ("007", "7"),
            ("14000 人次", "14000 人次"),
        ] {
            assert_eq!(Amount::parse(text).unwrap().to_string(), kept, "{text}");
        }
        for text in [
            "",
            "万元",
            "-1",
            "+1",
            "1,029",
            "8.621.08",
            "1.",
            ".5",
            "1e5",
            "1 ;",
            "1.1234567",
            "１０",
            "1 2",
        ] {
            assert_eq!(Amount::parse(text), None, "{text}");
        }
    }

    #[test]
    fn sums_are_exact_where_floats_are_not() {
        let mut sum = Amount::parse("0.1 元").unwrap();
        sum.add(&Amount::parse("0.2 元").unwrap());
        assert_eq!(sum.to_string(), "0.3 元");
        let mut funds = Amount::parse("8621.08 万元").unwrap();
        funds.add(&Amount::parse("0.925 万元").unwrap());
        funds.add(&Amount::parse("378 万元").unwrap());
        assert_eq!(funds.to_string(), "9000.005 万元");
    }

    proptest! {
        #[test]
        fn what_is_read_reads_back(text in "[0-9]{1,15}(\\.[0-9]{1,6})?( [万亿]?[元家件])?") {
            let amount = Amount::parse(&text).unwrap();
            prop_assert_eq!(Amount::parse(&amount.to_string()), Some(amount));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,30}") {
            let _ = Amount::parse(&text);
        }
    }
}
