//! A small seeded generator (splitmix64): the same seed gives the same year on every machine. Not for
//! secrets; whole numbers only, so that no platform rounds differently.

#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// A generator of its own for each ticket, so that a ticket's life depends on nothing but its place.
    pub fn of_ticket(seed: u64, index: u64) -> Random {
        Random(mix(seed) ^ mix(index.wrapping_add(1)))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// Below `bound`, which must not be 0. The bias of so small bounds cannot be seen.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }

    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1).unsigned_abs()) as i64
    }

    pub fn per_mille(&mut self, chance: u64) -> bool {
        self.below(1000) < chance
    }

    pub fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.below(among.len() as u64) as usize]
    }

    /// One of the values, each as often as its weight says.
    pub fn weighted<'a, T>(&mut self, among: &'a [(u64, T)]) -> &'a T {
        let mut left = self.below(among.iter().map(|(weight, _)| weight).sum());
        for (weight, value) in among {
            if left < *weight {
                return value;
            }
            left -= weight;
        }
        &among[among.len() - 1].1
    }
}

/// The finisher of splitmix64.
fn mix(seed: u64) -> u64 {
    let a = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let b = (a ^ (a >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    b ^ (b >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_splitmix64() {
        let mut random = Random::new(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| random.next()).collect();
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn weights_are_kept() {
        let mut random = Random::new(7);
        let mut counts = [0; 3];
        for _ in 0..10_000 {
            counts[*random.weighted(&[(1, 0usize), (2, 1), (7, 2)])] += 1;
        }
        assert!((900..1100).contains(&counts[0]) && (6800..7200).contains(&counts[2]), "{counts:?}");
    }
}
