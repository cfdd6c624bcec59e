//! A small curve of counts over time, as eight heights of blocks.

use crate::domain::Stamp;

const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/// Parts of a curve at most.
pub const PARTS: usize = 12;

/// Counts from the first moment to the last in equal parts, at least a day each. Order does not matter.
pub fn counts(moments: &[Stamp]) -> Vec<u64> {
    let days = || moments.iter().map(|at| at.day_number());
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
    let span = (last - first) as usize + 1;
    let parts = span.min(PARTS);
    let mut counts = vec![0; parts];
    days().for_each(|day| counts[(day - first) as usize * parts / span] += 1);
    counts
}

/// One block for each count; nothing at all is the lowest line, anything more is higher.
pub fn blocks(counts: &[u64]) -> String {
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    counts.iter().map(|&count| HEIGHTS[(count * 7).div_ceil(most) as usize]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curve_counts_everything_once() {
        let days = [0, 0, 1, 30, 59].map(|day| Stamp::from_seconds(day * 86_400));
        assert_eq!(counts(&days), [3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
        assert_eq!(blocks(&counts(&days)), "█▁▁▁▁▁▄▁▁▁▁▄");
        assert_eq!(blocks(&counts(&days[..1])), "█");
        assert_eq!(blocks(&counts(&[])), "");
    }
}
