//! What can go wrong. Each message names the command or file, what was expected, and what to do.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a verb stopped.
#[derive(Debug)]
pub enum Error {
    /// The arguments name no verb.
    Usage(String),
    /// A program that is not installed.
    Missing {
        program: String,
        needed: String,
        fix: String,
    },
    /// A command that could not be started.
    Start {
        command: String,
        source: io::Error,
        fix: String,
    },
    /// A command that ended badly, or said what was not expected.
    Failed {
        command: String,
        expected: String,
        got: String,
        fix: String,
    },
    /// A file or folder that could not be read or written.
    File {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// A file that lacks what the build relies on.
    Contract {
        path: PathBuf,
        expected: String,
        fix: String,
    },
    /// A check that found something; each finding is already printed.
    Findings {
        check: String,
        count: usize,
        fix: String,
    },
}

impl Error {
    /// A broken promise between two files.
    pub fn contract(
        path: impl Into<PathBuf>,
        expected: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self::Contract {
            path: path.into(),
            expected: expected.into(),
            fix: fix.into(),
        }
    }

    /// For `map_err` on file operations.
    pub fn file(action: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File {
            action,
            path,
            source,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(what) => write!(f, "{what}"),
            Self::Missing {
                program,
                needed,
                fix,
            } => {
                write!(
                    f,
                    "`{program}` is not installed\n  needed:  {needed}\n  to do:   {fix}"
                )
            }
            Self::Start {
                command,
                source,
                fix,
            } => write!(
                f,
                "could not start a command\n  command: {command}\n  reason:  {source}\n  to do:   {fix}"
            ),
            Self::Failed {
                command,
                expected,
                got,
                fix,
            } => write!(
                f,
                "a command failed\n  command: {command}\n  expected: {expected}\n  got:     {got}\n  to do:   {fix}"
            ),
            Self::File {
                action,
                path,
                source,
            } => write!(
                f,
                "could not {action} {}\n  reason:  {source}\n  to do:   check that the path exists and that you may use it",
                path.display(),
            ),
            Self::Contract {
                path,
                expected,
                fix,
            } => write!(
                f,
                "{} is not as the build needs it\n  expected: {expected}\n  to do:   {fix}",
                path.display()
            ),
            Self::Findings { check, count, fix } => {
                write!(
                    f,
                    "{check}: {count} to mend (listed above)\n  to do:   {fix}"
                )
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start { source, .. } | Self::File { source, .. } => Some(source),
            _ => None,
        }
    }
}
