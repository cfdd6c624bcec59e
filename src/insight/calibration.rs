//! From scores to shares that mean what they say: of the proposals given 80 %, four in five should be right.
//! Both the scale and the thresholds come from examples the planes have not seen.

/// Thresholds are kept for certainties of 50 % to 99 %.
pub const LOWEST: u32 = 50;
const STEPS: usize = 50;
/// A precision counts as reached when its lower bound (Wilson, one-sided 90 %) is: with few examples seen,
/// nothing is sure.
const Z: f64 = 1.2816;

/// The scores of an example that was held out, and its class.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Which of the examples.
    pub at: usize,
    pub fold: usize,
    pub scores: Vec<f32>,
    pub label: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    pub scale: f32,
    /// The lowest share at which so many percent are right, from [`LOWEST`] up; above 1 where none is.
    pub thresholds: Vec<f32>,
}

impl Calibration {
    pub fn of(held: &[Held]) -> Calibration {
        let scale = best_scale(held);
        let sure: Vec<(f32, bool)> = held
            .iter()
            .filter_map(|held| {
                let shares = shares(&held.scores, scale);
                let best = ranked(&shares).next()?;
                Some((shares[best], best == held.label))
            })
            .collect();
        Calibration { scale, thresholds: thresholds(sure) }
    }

    pub fn shares(&self, scores: &[f32]) -> Vec<f32> {
        shares(scores, self.scale)
    }

    /// The share from which proposals are right in `certainty` percent of the cases.
    pub fn threshold(&self, certainty: u32) -> f32 {
        let step = certainty.saturating_sub(LOWEST) as usize;
        self.thresholds.get(step.min(STEPS - 1)).copied().unwrap_or(f32::INFINITY)
    }
}

/// Classes by falling share.
pub fn ranked(shares: &[f32]) -> impl Iterator<Item = usize> + use<> {
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by(|&a, &b| shares[b].total_cmp(&shares[a]).then(a.cmp(&b)));
    order.into_iter()
}

/// Softmax of the scaled scores: between 0 and 1, together 1.
fn shares(scores: &[f32], scale: f32) -> Vec<f32> {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let parts: Vec<f32> = scores.iter().map(|score| ((score - most) * scale).exp()).collect();
    let whole: f32 = parts.iter().sum();
    parts.into_iter().map(|part| part / whole).collect()
}

/// The scale that makes the true classes likeliest, by golden-section search over its logarithm.
fn best_scale(held: &[Held]) -> f32 {
    const GOLDEN: f32 = 0.618_034;
    let cost = |log: f32| -> f64 {
        let loss = |held: &Held| -f64::from(shares(&held.scores, log.exp())[held.label].max(1e-9)).ln();
        held.iter().map(loss).sum()
    };
    let (mut low, mut high) = (0.1_f32.ln(), 20.0_f32.ln());
    let (mut left, mut right) = (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
    let (mut at_left, mut at_right) = (cost(left), cost(right));
    for _ in 0..20 {
        if at_left <= at_right {
            (high, right, at_right) = (right, left, at_left);
            left = high - GOLDEN * (high - low);
            at_left = cost(left);
        } else {
            (low, left, at_left) = (left, right, at_right);
            right = low + GOLDEN * (high - low);
            at_right = cost(right);
        }
    }
    ((low + high) / 2.0).exp()
}

fn thresholds(mut sure: Vec<(f32, bool)>) -> Vec<f32> {
    sure.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut found = vec![f32::INFINITY; STEPS];
    let mut right = 0;
    for (at, (share, is_right)) in sure.iter().enumerate() {
        right += u64::from(*is_right);
        if sure.get(at + 1).is_some_and(|next| next.0 == *share) {
            continue;
        }
        let bound = lower_bound(right, at as u64 + 1);
        for (step, threshold) in found.iter_mut().enumerate() {
            if bound * 100.0 >= (LOWEST as usize + step) as f64 {
                *threshold = *share;
            }
        }
    }
    found
}

/// Of `whole` proposals `part` were right: at least this share is, in nine cases of ten.
fn lower_bound(part: u64, whole: u64) -> f64 {
    let (n, share) = (whole as f64, part as f64 / whole as f64);
    let middle = share + Z * Z / (2.0 * n);
    let spread = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
    (middle - spread) / (1.0 + Z * Z / n)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn held(at: usize, lead: f32, right: bool) -> Held {
        Held { at, fold: 0, scores: vec![lead, 0.0, -lead], label: usize::from(!right) }
    }

    #[test]
    fn above_the_threshold_enough_are_right() {
        // Leads below 0.5 are right half of the time, those above always.
        let examples: Vec<Held> =
            (0..1000).map(|at| held(at, at as f32 / 1000.0, at >= 500 || at % 2 == 0)).collect();
        let calibration = Calibration::of(&examples);
        let threshold = calibration.threshold(95);
        let above: Vec<&Held> =
            examples.iter().filter(|held| calibration.shares(&held.scores)[0] >= threshold).collect();
        let right = above.iter().filter(|held| held.label == 0).count();
        assert!(above.len() >= 500 && right * 100 >= above.len() * 95, "{right} of {}", above.len());
        assert!(calibration.threshold(99) > threshold);
    }

    #[test]
    fn with_few_examples_nothing_is_sure() {
        let few: Vec<Held> = (0..20).map(|at| held(at, 1.0, true)).collect();
        assert_eq!(Calibration::of(&few).threshold(95), f32::INFINITY);
        assert_eq!(Calibration::of(&[]).threshold(95), f32::INFINITY);
    }

    proptest! {
        #[test]
        fn shares_are_plausible(scores in prop::collection::vec(-5.0_f32..5.0, 1..9), scale in 0.1_f32..20.0) {
            let shares = shares(&scores, scale);
            prop_assert!((shares.iter().sum::<f32>() - 1.0).abs() < 1e-4);
            let order: Vec<usize> = ranked(&shares).collect();
            prop_assert!(order.windows(2).all(|pair| shares[pair[0]] >= shares[pair[1]]));
        }
    }
}
