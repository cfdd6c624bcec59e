//! Random sequences of commands, run through the public `run` in process, and what must hold of every one.
//! `HOTLINE_CASES=N` tries more sequences of each property, `HOTLINE_SEED=N` others. A failure prints the
//! shortest sequence found, as lines for a shell.

// Tests make their own files and say what they skip.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

mod agree;
mod batching;
mod clerk;
mod commands;
mod extending;
mod figures;
mod filters;
mod fold;
mod model;
mod other;
mod plan;
mod reading;
mod rules;
mod sight;
mod undoing;
mod when;
mod whole;
#[allow(dead_code)]
#[path = "../cli/world.rs"]
mod world;

use plan::{Dice, sequences};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use std::sync::Once;

/// Tries a property on random sequences of up to so many steps.
pub fn holds(cases: u32, steps: usize, property: impl Fn(&[Dice]) -> Result<(), String>) {
    let mut runner = runner(cases);
    let first = Once::new();
    let tried = runner.run(&sequences(steps), |dice| {
        let failure = property(&dice);
        failure.map_err(|story| {
            // Making it shorter takes a while.
            first.call_once(|| println!("the first failure: {story}"));
            TestCaseError::fail(story)
        })
    });
    if let Err(failure) = tried {
        panic!("{failure}");
    }
}

pub fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases: given("HOTLINE_CASES").unwrap_or(cases),
        failure_persistence: None,
        max_shrink_iters: 600,
        ..Config::default()
    };
    let mut seed = [7; 32];
    seed[..4].copy_from_slice(&given("HOTLINE_SEED").unwrap_or(0).to_le_bytes());
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed))
}

fn given(name: &str) -> Option<u32> {
    std::env::var(name).ok().map(|value| value.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}
