//! A fictional district's year: a seed in, commands out, in the order an office would have recorded
//! them. For quick starts, import tests and benches; nothing in it is real.

mod arrivals;
pub mod district;
pub mod export;
mod life;
mod random;
mod steps;
mod stream;
mod topics;
mod words;

#[cfg(test)]
mod tests;

pub use stream::{Lives, Year};

/// What kind of year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    pub year: i32,
    pub tickets: u64,
    pub seed: u64,
    /// Exactly so many are answered directly, and so many go nowhere; the rest is handed over.
    pub direct: u64,
    pub unexplained: u64,
}

impl Plan {
    /// One in a hundred answered directly, one in a thousand forgotten.
    pub fn new(year: i32, tickets: u64, seed: u64) -> Plan {
        Plan { year, tickets, seed, direct: tickets / 100, unexplained: tickets / 1000 }
    }
}
