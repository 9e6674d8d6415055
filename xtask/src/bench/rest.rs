//! What the guide does while nobody touches it.

use super::page::{Page, unmeasured};
use crate::error::Error;
use std::fmt;
use std::thread::sleep;
use std::time::Duration;

/// Work that was begun must end, then nothing may be begun.
const SETTLES: Duration = Duration::from_secs(1);
const WATCHED: Duration = Duration::from_secs(2);

/// Counts of what scripts asked the browser for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked([u64; 3]);

impl Asked {
    /// Frames asked for.
    pub fn frames(&self) -> u64 {
        self.0[0]
    }

    /// Over two seconds. The page is asked before and after, not in between: nothing of ours runs in it meanwhile.
    pub fn at_rest(page: &Page) -> Result<Self, Error> {
        sleep(SETTLES);
        let before = counts(page)?;
        sleep(WATCHED);
        let after = counts(page)?;
        Ok(Self(std::array::from_fn(|at| after[at] - before[at])))
    }
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [frames, set, fired] = self.0;
        let seconds = WATCHED.as_secs();
        write!(
            f,
            "{frames} frames asked, {set} timers set, {fired} fired in {seconds} s (expected: none)"
        )
    }
}

fn counts(page: &Page) -> Result<[u64; 3], Error> {
    let script = "const { asked, set, fired } = window.bench; return [asked, set, fired];";
    let value = page.run(script, &[])?;
    let read = |at: usize| {
        let got = || unmeasured("the rest", "three counts", value.to_string());
        value[at].as_u64().ok_or_else(got)
    };
    Ok([read(0)?, read(1)?, read(2)?])
}
