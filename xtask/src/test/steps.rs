//! A list of named steps: run, timed, told at the end.

use crate::error::Error;
use std::time::{Duration, Instant};

/// What has been run so far.
#[derive(Default)]
pub struct Steps {
    done: Vec<(String, Duration, bool)>,
}

impl Steps {
    /// Runs one step; a failure is printed and remembered.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result<(), Error>) {
        self.value(name, work);
    }

    /// As `step`, for a step that others need: none when it failed.
    pub fn value<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T, Error>) -> Option<T> {
        println!("\n== {name}");
        let start = Instant::now();
        let result = work();
        if let Err(error) = &result {
            println!("\n{name}: {error}");
        }
        self.done
            .push((name.into(), start.elapsed(), result.is_ok()));
        result.ok()
    }

    /// Prints all steps; an error when one has failed.
    pub fn finish(self) -> Result<(), Error> {
        println!("\n{:>9}  step", "seconds");
        for (name, duration, good) in &self.done {
            let verdict = if *good { "" } else { "  FAILED" };
            println!("{:>9.1}  {name}{verdict}", duration.as_secs_f32());
        }
        let count = self.done.iter().filter(|(_, _, good)| !good).count();
        if count == 0 {
            println!("\nall passed");
            return Ok(());
        }
        let fix = "each failed step says above what to do";
        Err(Error::Findings {
            check: "failed steps".into(),
            count,
            fix: fix.into(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Steps;
    use crate::error::Error;

    #[test]
    fn later_steps_run_after_a_failure_and_the_whole_fails() {
        let mut steps = Steps::default();
        let mut ran = false;
        steps.step("bad", || Err(Error::Usage("no".into())));
        steps.step("good", || {
            ran = true;
            Ok(())
        });
        assert!(ran);
        assert!(steps.finish().is_err());
        assert!(Steps::default().finish().is_ok());
    }
}
