//! A file server for the built guide; strict as a careful clinic's server is.

use crate::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;

/// What the page may do; the strictest policy the guide promises to work under.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      base-uri 'none'; form-action 'none'";

/// Serves one folder until the program ends.
pub struct Server {
    address: SocketAddr,
}

impl Server {
    /// Picks a free port.
    pub fn start(folder: &Path) -> Result<Self, Error> {
        let failed = |source| Error::Start {
            command: "the file server on 127.0.0.1".into(),
            source,
            fix: "allow programs to listen on the loopback address".into(),
        };
        let listener = TcpListener::bind("127.0.0.1:0").map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let folder = folder.to_path_buf();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let folder = folder.clone();
                // A browser that hangs up early is no fault of ours.
                thread::spawn(move || answer(stream, &folder).ok());
            }
        });
        Ok(Self { address })
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn answer(mut stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let file = file(folder, request.split(' ').nth(1).unwrap_or("/"));
    let found = file.and_then(|path| Some((mime(&path), std::fs::read(path).ok()?)));
    let (status, (mime, content)) = match found {
        Some(found) => ("200 OK", found),
        None => ("404 Not Found", ("text/plain", b"not found".to_vec())),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\n\
         Content-Security-Policy: {POLICY}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        content.len()
    )?;
    stream.write_all(&content)
}

/// The file an address means; none outside the folder.
fn file(folder: &Path, address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?.trim_start_matches('/');
    let inside = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let path = if path.is_empty() { "index.html" } else { path };
    inside.then(|| folder.join(path))
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        // With a charset it would not stream.
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::file;
    use std::path::Path;

    #[test]
    fn only_what_is_inside() {
        let folder = Path::new("dist");
        assert_eq!(
            file(folder, "/?theme=dark").unwrap(),
            folder.join("index.html")
        );
        assert_eq!(
            file(folder, "/fonts/a.woff2").unwrap(),
            folder.join("fonts/a.woff2")
        );
        assert!(file(folder, "/../Cargo.toml").is_none());
        assert!(file(folder, "//etc/../..").is_none());
    }
}
