//! How figures are rounded in print: half up, in whole numbers where the figure is a rate. A rate is never
//! shown as exactly nothing or exactly everything unless it is.

use indicatif::HumanCount;

/// What stands for a rate whose whole is 0.
pub const NO_BASE: &str = "—";

const ALL: u128 = 10_000;

/// part ÷ whole in hundredths of a percent, rounded half up, but kept off 0 and 100 % unless exact. `None`
/// without a base.
pub fn hundredths(part: u64, whole: u64) -> Option<u128> {
    let (p, w) = (u128::from(part), u128::from(whole));
    if w == 0 {
        return None;
    }
    let rounded = (p * ALL * 2 + w) / (w * 2);
    Some(match rounded {
        0 if part > 0 => 1,
        ALL if part < whole => ALL - 1,
        ALL if part > whole => ALL + 1,
        _ => rounded,
    })
}

/// The bare number for machines: `99.98`.
pub fn number(part: u64, whole: u64) -> Option<String> {
    hundredths(part, whole).map(|h| format!("{}.{:02}", h / 100, h % 100))
}

/// The percentage alone: `99.98%`, or `—`.
pub fn percent(part: u64, whole: u64) -> String {
    number(part, whole).map_or_else(|| NO_BASE.to_owned(), |n| n + "%")
}

/// The fraction as printed beside the percentage: `(32259/32266)`.
pub fn fraction(part: u64, whole: u64) -> String {
    format!("({part}/{whole})")
}

/// For people: `99.98% (32259/32266)`; without a base `— (0/0)`, which says why there is no percentage.
pub fn human(part: u64, whole: u64) -> String {
    format!("{} {}", percent(part, whole), fraction(part, whole))
}

/// A plain number with so many decimals, half up as on a pocket calculator (17 ÷ 8 is 2.13, not the 2.12 of
/// `{:.2}`). `None` for what is no number.
pub fn decimal(value: f64, digits: usize) -> Option<String> {
    if !value.is_finite() {
        return None;
    }
    let scale = 10f64.powi(i32::try_from(digits.min(15)).unwrap_or(15));
    // A quotient that is a tie in decimal may lie a hair below it in binary.
    let scaled = (value.abs() * scale * (1.0 + 4.0 * f64::EPSILON)).round();
    let shown = if scaled < 1e15 { scaled / scale } else { value.abs() };
    let sign = if value < 0.0 && scaled > 0.0 { "-" } else { "" };
    Some(format!("{sign}{shown:.digits$}"))
}

/// 33267 → `33,267`.
pub fn grouped(count: i64) -> String {
    format!("{}{}", if count < 0 { "-" } else { "" }, HumanCount(count.unsigned_abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rpt02_rpt03_a_rate_says_its_base() {
        assert_eq!(human(4, 5), "80.00% (4/5)");
        assert_eq!(human(99, 100), "99.00% (99/100)");
        assert_eq!(human(32_259, 32_266), "99.98% (32259/32266)");
    }

    #[test]
    fn rpt04_all_and_nothing_are_printed_only_when_exact() {
        for (part, whole, shown) in [
            (33_266, 33_267, "99.99%"),
            (33_267, 33_267, "100.00%"),
            (99_999_999, 100_000_000, "99.99%"),
            (1, 33_267_000, "0.01%"),
            (0, 33_267, "0.00%"),
            (100_001, 100_000, "100.01%"),
            (1, 3, "33.33%"),
            (2, 3, "66.67%"),
            (1, 800, "0.13%"),
            (u64::MAX, 1, "1844674407370955161500.00%"),
        ] {
            assert_eq!(percent(part, whole), shown);
        }
    }

    #[test]
    fn rpt07_without_a_base_there_is_no_percentage() {
        assert_eq!(human(0, 0), "— (0/0)");
        assert_eq!(number(0, 0), None);
    }

    #[test]
    fn every_small_rate_is_within_a_hundredth_and_exact_at_the_ends() {
        for whole in 1..400u64 {
            for part in 0..=whole {
                let h = hundredths(part, whole).unwrap();
                assert_eq!(h == 10_000, part == whole, "{part}/{whole}");
                assert_eq!(h == 0, part == 0, "{part}/{whole}");
                assert!(h.abs_diff(u128::from(part) * 10_000 / u128::from(whole)) <= 1, "{part}/{whole}");
            }
        }
    }

    #[test]
    fn decimals_round_as_a_clerk_would() {
        for (value, digits, shown) in [
            (17.0 / 8.0, 2, "2.13"),
            (201.0 / 200.0, 2, "1.01"),
            (-0.3, 1, "-0.3"),
            (-0.001, 2, "0.00"),
            (2.5, 0, "3"),
        ] {
            assert_eq!(decimal(value, digits).unwrap(), shown);
        }
        assert_eq!(decimal(1e300, 0).unwrap().len(), 301);
        assert_eq!(decimal(f64::NAN, 1), None);
    }

    #[test]
    fn counts_are_grouped_by_thousands() {
        let shown: Vec<String> = [0, 999, 1000, -33_267, i64::MIN].map(grouped).to_vec();
        assert_eq!(shown, ["0", "999", "1,000", "-33,267", "-9,223,372,036,854,775,808"]);
    }
}
