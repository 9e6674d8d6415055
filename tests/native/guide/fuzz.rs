//! No clinic's file makes the reader panic; `cargo xtask bench clinic` throws a million.

#[path = "../../bench/clinic/throw.rs"]
mod throw;

use crate::content::english;
use proptest::prelude::{ProptestConfig, any, proptest};
use std::cell::LazyCell;
use throw::{Thrower, judge};

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_file_makes_the_reader_panic(seed in any::<u64>()) {
        thread_local! {
            static PACK: LazyCell<ketamine_guide::content::Pack> = LazyCell::new(english);
        }
        PACK.with(|pack| judge(&Thrower::new(seed).throw(), pack, seed % 50 == 0));
    }
}

/// The good file is good.
#[test]
fn what_is_wounded_was_whole() {
    let good = include_str!("../../bench/clinic/good.json");
    let (clinic, bad) = ketamine_guide::guide::Clinic::read(good).expect("JSON");
    assert!(bad.is_empty() && clinic.texts.is_some(), "{bad:?}");
}
