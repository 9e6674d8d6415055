//! A screen that nobody sees, for browsers that insist on one.

use crate::error::Error;
use crate::tools;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// An X server in memory; ends with this value.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one; none where there is no Xvfb (then the desktop's own screen must do).
    pub fn open() -> Result<Option<Self>, Error> {
        let Some(program) = tools::find("Xvfb") else {
            return Ok(None);
        };
        let failed = |source| Error::Start {
            command: "Xvfb -displayfd 1".into(),
            source,
            fix: "install the package xvfb anew".into(),
        };
        // It picks a free number itself and writes it to the descriptor we name.
        let mut server = Command::new(program)
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1920x1920x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let mut number = String::new();
        if let Some(output) = server.stdout.as_mut() {
            BufReader::new(output)
                .read_line(&mut number)
                .map_err(failed)?;
        }
        Ok(Some(Self {
            server,
            name: format!(":{}", number.trim()),
        }))
    }

    /// The value of `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Gone already is as good.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
