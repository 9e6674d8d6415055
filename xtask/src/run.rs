//! Commands: started from the repository's root, never through a shell, and never failing silently.

use crate::error::Error;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

/// A command, what it is expected to do, and what to do when it does not.
pub struct Run {
    command: Command,
    expected: String,
    fix: String,
}

impl Run {
    /// A program with no arguments yet.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self {
            command: Command::new(program),
            expected: "it ends without an error".into(),
            fix: "read its message above".into(),
        }
    }

    /// Cargo of the toolchain that started us.
    pub fn cargo() -> Self {
        Self::new("cargo")
    }

    /// Adds arguments.
    pub fn args<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, args: I) -> Self {
        self.command.args(args);
        self
    }

    /// Adds one argument.
    pub fn arg(self, arg: impl AsRef<OsStr>) -> Self {
        self.args([arg])
    }

    /// Sets an environment variable.
    pub fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    /// Takes an environment variable away.
    pub fn without(mut self, key: &str) -> Self {
        self.command.env_remove(key);
        self
    }

    /// Where it runs.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// What success means.
    pub fn expecting(mut self, expected: &str) -> Self {
        self.expected = expected.into();
        self
    }

    /// What a person does when it fails.
    pub fn otherwise(mut self, fix: &str) -> Self {
        self.fix = fix.into();
        self
    }

    /// Runs it; its output goes to the terminal.
    pub fn run(mut self) -> Result<(), Error> {
        match self.command.status() {
            Ok(status) => self.judge(status),
            Err(source) => Err(self.not_started(source)),
        }
    }

    /// Runs it and returns what it wrote to stdout.
    pub fn read(mut self) -> Result<String, Error> {
        let output = self.command.stderr(Stdio::inherit()).output();
        let output = output.map_err(|source| self.not_started(source))?;
        self.judge(output.status)?;
        String::from_utf8(output.stdout).map_err(|error| self.failed(error.to_string()))
    }

    fn judge(&self, status: ExitStatus) -> Result<(), Error> {
        if status.success() {
            Ok(())
        } else {
            Err(self.failed(status.to_string()))
        }
    }

    fn failed(&self, got: String) -> Error {
        let (expected, fix) = (self.expected.clone(), self.fix.clone());
        Error::Failed {
            command: self.line(),
            expected,
            got,
            fix,
        }
    }

    fn not_started(&self, source: std::io::Error) -> Error {
        Error::Start {
            command: self.line(),
            source,
            fix: self.fix.clone(),
        }
    }

    /// The command as a person would type it; only for messages.
    fn line(&self) -> String {
        let words = std::iter::once(self.command.get_program()).chain(self.command.get_args());
        words
            .map(|word| word.to_string_lossy())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::Run;

    #[test]
    fn a_failure_names_the_command_the_hope_and_the_way_out() {
        let run = || {
            Run::new("no-such-program")
                .arg("x")
                .expecting("a hope")
                .otherwise("mend it")
        };
        let not_started = run().run().unwrap_err().to_string();
        let failed = run().failed("exit 1".into()).to_string();
        for part in ["no-such-program x", "mend it"] {
            assert!(not_started.contains(part), "{not_started}");
            assert!(
                failed.contains(part) && failed.contains("a hope"),
                "{failed}"
            );
        }
    }
}
