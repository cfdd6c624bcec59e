//! How figures are rounded in print: half up, in whole numbers where the figure is a rate. A rate is never
//! shown as exactly nothing or exactly everything unless it is.

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
    let digits = count.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 2);
    if count < 0 {
        text.push('-');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rpt02_on_time_is_a_share_of_tickets() {
        let late = [1, 1, 1, 1, 96].iter().filter(|&&hours| hours > 5).count() as u64;
        assert_eq!(human(5 - late, 5), "80.00% (4/5)");
    }

    #[test]
    fn rpt03_the_unreached_are_not_in_the_base() {
        assert_eq!(human(99, 100), "99.00% (99/100)");
    }

    #[test]
    fn rpt04_all_and_nothing_are_printed_only_when_exact() {
        assert_eq!(percent(33_266, 33_267), "99.99%");
        assert_eq!(percent(33_267, 33_267), "100.00%");
        assert_eq!(percent(99_999_999, 100_000_000), "99.99%");
        assert_eq!(percent(1, 33_267_000), "0.01%");
        assert_eq!(percent(0, 33_267), "0.00%");
        assert_eq!(percent(100_001, 100_000), "100.01%");
    }

    #[test]
    fn rpt07_without_a_base_there_is_no_percentage() {
        assert_eq!(human(0, 0), "— (0/0)");
        assert_eq!(number(0, 0), None);
    }

    #[test]
    fn rounds_half_up_and_tells_the_truth_above_the_whole() {
        assert_eq!(human(32_259, 32_266), "99.98% (32259/32266)");
        assert_eq!(percent(1, 3), "33.33%");
        assert_eq!(percent(2, 3), "66.67%");
        assert_eq!(percent(1, 800), "0.13%");
        assert_eq!(percent(32_584, 683), "4770.72%");
        assert_eq!(percent(u64::MAX, 1), "1844674407370955161500.00%");
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
        let shown = |value, digits| decimal(value, digits).unwrap();
        assert_eq!(shown(17.0 / 8.0, 2), "2.13");
        assert_eq!(shown(201.0 / 200.0, 2), "1.01");
        assert_eq!(shown(-0.3, 1), "-0.3");
        assert_eq!(shown(-0.001, 2), "0.00");
        assert_eq!(shown(8621.08, 2), "8621.08");
        assert_eq!(shown(2.5, 0), "3");
        assert_eq!(shown(1e300, 0).len(), 301);
        assert_eq!(decimal(f64::NAN, 1), None);
    }

    #[test]
    fn counts_are_grouped_by_thousands() {
        let shown: Vec<String> = [0, 999, 1000, -33_267, i64::MIN].map(grouped).to_vec();
        assert_eq!(shown, ["0", "999", "1,000", "-33,267", "-9,223,372,036,854,775,808"]);
    }
}
