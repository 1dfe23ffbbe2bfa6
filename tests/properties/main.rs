//! Laws over generated values, and over bytes that are no value.

mod hostile;
mod laws;
mod readers;
mod values;

use proptest::test_runner::{Config, RngSeed};

/// The seed is fixed, so that a run is like the one before.
fn config(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(7),
        ..Config::default()
    }
}
