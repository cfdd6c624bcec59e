//! The mean of marks with its 95 % confidence interval by Student's t. Sums are whole numbers; only the last
//! step is not, so that the order of the marks cannot change a digit.

/// Marks in hundredths of a point.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Marks {
    pub count: u64,
    sum: u64,
    squares: u128,
}

impl Marks {
    pub fn add(&mut self, centipoints: u32) {
        self.count += 1;
        self.sum += u64::from(centipoints);
        self.squares += u128::from(centipoints).pow(2);
    }

    /// In points; `None` without marks.
    pub fn mean(&self) -> Option<f64> {
        (self.count > 0).then(|| self.sum as f64 / (self.count as f64 * 100.0))
    }

    /// Low and high end of the 95 % interval in points, kept within 0 and 100; one mark has none.
    pub fn interval(&self) -> Option<(f64, f64)> {
        if self.count < 2 {
            return None;
        }
        let (count, sum) = (u128::from(self.count), u128::from(self.sum));
        // n·Σx² − (Σx)² is n(n−1) times the variance, and never negative.
        let spread = (count * self.squares - sum * sum) as f64 / (count * (count - 1)) as f64;
        let half = student_t(self.count - 1) * (spread / count as f64).sqrt() / 100.0;
        let mean = self.mean()?;
        Some(((mean - half).max(0.0), (mean + half).min(100.0)))
    }
}

/// The 97.5 % points of Student's t for 1 to 30 degrees of freedom (any table of the distribution).
const T: [f64; 30] = [
    12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281, 2.2010, 2.1788, 2.1604,
    2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.0930, 2.0860, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555,
    2.0518, 2.0484, 2.0452, 2.0423,
];

/// Beyond the table by the expansion around the normal distribution (Abramowitz and Stegun 26.7.5), which
/// agrees to four digits there.
fn student_t(freedom: u64) -> f64 {
    const Z: f64 = 1.959_963_985;
    match usize::try_from(freedom).ok().and_then(|freedom| T.get(freedom.wrapping_sub(1))) {
        Some(t) => *t,
        None => {
            let n = freedom as f64;
            let first = (Z.powi(3) + Z) / 4.0;
            let second = (5.0 * Z.powi(5) + 16.0 * Z.powi(3) + 3.0 * Z) / 96.0;
            Z + first / n + second / (n * n)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(marks: &[u32]) -> Marks {
        let mut all = Marks::default();
        marks.iter().for_each(|mark| all.add(mark * 100));
        all
    }

    fn rounded(value: f64) -> f64 {
        (value * 100.0).round() / 100.0
    }

    #[test]
    fn the_interval_of_a_textbook_sample() {
        // Mean 80, standard deviation 7.9057, t(4) 2.7764: 80 ± 9.82.
        let marks = of(&[70, 75, 80, 85, 90]);
        let (low, high) = marks.interval().unwrap();
        assert_eq!((marks.mean(), rounded(low), rounded(high)), (Some(80.0), 70.18, 89.82));
    }

    #[test]
    fn the_ends_stay_within_the_marks_there_are() {
        assert_eq!(of(&[]).mean(), None);
        assert_eq!(of(&[90]).interval(), None);
        assert_eq!(of(&[90, 90]).interval(), Some((90.0, 90.0)));
        assert_eq!(of(&[0, 100]).interval(), Some((0.0, 100.0)));
    }

    #[test]
    fn the_expansion_goes_on_where_the_table_ends() {
        for (freedom, t) in [(31, 2.0395), (40, 2.0211), (60, 2.0003), (120, 1.9799), (1_000_000, 1.9600)] {
            assert!((student_t(freedom) - t).abs() < 0.0001, "{freedom}: {}", student_t(freedom));
        }
    }
}
