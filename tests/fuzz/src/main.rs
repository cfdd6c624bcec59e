//! One fuzzer for all targets: `HOTLINE_FUZZ` names the one to run. `run.sh` builds and starts it.
#![no_main]

mod commands;

use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

type Target = fn(&[u8]);

static TARGET: OnceLock<Target> = OnceLock::new();

/// The target of this process; names are the folders of the corpus.
fn target() -> Target {
    let name = std::env::var("HOTLINE_FUZZ").unwrap_or_default();
    let mut targets = hotline::fuzzing::TARGETS.to_vec();
    targets.push(("commands", commands::commands));
    let found = targets.iter().find(|(target, _)| *target == name);
    let names: Vec<&str> = targets.iter().map(|(name, _)| *name).collect();
    found.unwrap_or_else(|| panic!("HOTLINE_FUZZ names one of {names:?}")).1
}

fuzz_target!(|bytes: &[u8]| TARGET.get_or_init(target)(bytes));
