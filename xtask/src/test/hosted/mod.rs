//! The built guide on real servers, set up as docs/hosting.md says: every header of every file is held against the table,
//! and the page tests then drive browsers through them.

mod ask;
mod check;
mod lesson;
mod server;

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::test::untested::untested;
use crate::tools;
use lesson::Lesson;
use server::Server;
use std::path::{Path, PathBuf};

/// Servers that run until this value goes.
pub struct Hosted {
    servers: Vec<(&'static str, Server)>,
}

/// Starts each server there is, and checks what it says.
pub fn open(places: &Places) -> Result<Hosted, Error> {
    let work = places.target.join("hosted");
    let mut servers = Vec::new();
    match tools::nginx(places) {
        Some(program) => {
            let lesson = Lesson::read(places, "nginx")?;
            servers.push((
                "nginx",
                server::nginx(places, &work.join("nginx"), &lesson, &program, "guide")?,
            ));
            let bare = tools::WebServer {
                brotli: None,
                ..program
            };
            let folder = work.join("nginx-bare");
            servers.push((
                "nginx without brotli",
                server::nginx(places, &folder, &lesson, &bare, "a/b")?,
            ));
        }
        None => missing("nginx")?,
    }
    match tools::caddy(places) {
        Some(program) => {
            let lesson = Lesson::read(places, "caddyfile")?;
            servers.push((
                "caddy",
                server::caddy(places, &work.join("caddy"), &lesson, &program, "guide")?,
            ));
        }
        None => missing("caddy")?,
    }
    let mut found = Vec::new();
    for (name, server) in &servers {
        let complaints = check::all(&places.dist, server)?;
        found.extend(complaints.into_iter().map(|each| format!("{name}: {each}")));
    }
    for complaint in &found {
        println!("{complaint}");
    }
    if found.is_empty() {
        return Ok(Hosted { servers });
    }
    Err(Error::Findings {
        check: "what servers say".into(),
        count: found.len(),
        fix: "compare xtask/src/hosting, docs/hosting.md and what the server sends".into(),
    })
}

impl Hosted {
    /// For the page tests: names and addresses, one pair a line.
    pub fn told(&self) -> String {
        let lines = self
            .servers
            .iter()
            .map(|(name, server)| format!("{name}={}", server.address()));
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn missing(name: &str) -> Result<(), Error> {
    untested(&format!(
        "the guide on {name}, which is not on PATH and could not be had from Debian"
    ))
}

/// The built guide below a folder, as somebody would upload it.
fn upload(dist: &Path, www: &Path, path: &str) -> Result<PathBuf, Error> {
    let guide = www.join(path);
    if guide.is_dir() {
        std::fs::remove_dir_all(&guide).map_err(Error::file("clear", &guide))?;
    }
    for file in files::walk(dist, &|_| false)? {
        files::write(
            &guide.join(files::relative(dist, &file)),
            files::bytes(&file)?,
        )?;
    }
    Ok(guide)
}
