//! What a server says of every file, packed and not, fresh and known, there and not there.

use super::ask::{Reply, get};
use super::server::Server;
use crate::error::Error;
use crate::files;
use crate::hosting::expected;
use std::path::Path;

/// What is not there, in each kind of name.
const MISSING: [&str; 5] = [
    "guide-0000000000000000.wasm",
    "guide-words-xx-0000000000000000.json",
    "none.html",
    "content/none.json",
    "none/",
];

/// Complaints about everything in `dist`.
pub fn all(dist: &Path, server: &Server) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    for path in files::walk(dist, &|_| false)? {
        if files::has_extension(&path, "br") || files::has_extension(&path, "gz") {
            continue;
        }
        let name = files::relative(dist, &path);
        file(server, &name, &path, &mut found)?;
        if name == "index.html" {
            file(server, "", &path, &mut found)?;
        }
    }
    for name in MISSING {
        let reply = ask(server, name, &[])?;
        expect(&mut found, name, "status", &reply.status.to_string(), "404");
        // Who keeps such an answer would miss the file when it comes.
        expect(
            &mut found,
            name,
            "Cache-Control",
            &reply.one("Cache-Control"),
            "",
        );
        always(&mut found, name, &reply);
    }
    Ok(found)
}

fn file(server: &Server, name: &str, path: &Path, found: &mut Vec<String>) -> Result<(), Error> {
    let packed = |end: &str| {
        let name = format!("{}.{end}", files::name(path));
        std::fs::read(path.with_file_name(name)).ok()
    };
    let plain = files::bytes(path)?;
    let (gzip, brotli) = (packed("gz"), packed("br").filter(|_| server.brotli));
    let best = brotli
        .as_ref()
        .map(|_| "br")
        .or(gzip.as_ref().map(|_| "gzip"));
    // What browsers ask for; what an old one does; what a script that knows nothing does.
    for (accepted, encoding, body) in [
        (
            "gzip, deflate, br, zstd",
            best.unwrap_or_default(),
            brotli.as_ref().or(gzip.as_ref()),
        ),
        ("gzip", gzip.as_ref().map_or("", |_| "gzip"), gzip.as_ref()),
        ("identity", "", None),
    ] {
        let reply = ask(server, name, &[("Accept-Encoding", accepted)])?;
        let what = format!("{name} ({accepted})");
        expect(found, &what, "status", &reply.status.to_string(), "200");
        expect(
            found,
            &what,
            "Content-Encoding",
            &reply.one("Content-Encoding"),
            encoding,
        );
        if reply.body != *body.unwrap_or(&plain) {
            found.push(format!(
                "{what}: {} bytes came, not those of the file",
                reply.body.len()
            ));
        }
        if gzip.is_some() {
            expect(found, &what, "Vary", &reply.one("Vary"), "Accept-Encoding");
        }
        let answer = expected(name);
        if let Some(mime) = answer.mime {
            expect(
                found,
                &what,
                "Content-Type",
                &reply.one("Content-Type"),
                mime,
            );
        }
        expect(
            found,
            &what,
            "Cache-Control",
            &reply.one("Cache-Control"),
            answer.kept,
        );
        always(found, &what, &reply);
        again(server, name, accepted, &reply, found)?;
    }
    Ok(())
}

/// Who has it already is told so, and how long it may be kept.
fn again(
    server: &Server,
    name: &str,
    accepted: &str,
    first: &Reply,
    found: &mut Vec<String>,
) -> Result<(), Error> {
    let (tag, date) = (first.one("ETag"), first.one("Last-Modified"));
    for (header, value) in [("If-None-Match", &tag), ("If-Modified-Since", &date)] {
        let reply = ask(
            server,
            name,
            &[("Accept-Encoding", accepted), (header, value)],
        )?;
        let what = format!("{name} ({accepted}, {header}: {value})");
        expect(found, &what, "status", &reply.status.to_string(), "304");
        expect(
            found,
            &what,
            "Cache-Control",
            &reply.one("Cache-Control"),
            expected(name).kept,
        );
    }
    Ok(())
}

fn always(found: &mut Vec<String>, name: &str, reply: &Reply) {
    for (header, value) in expected(name.split(' ').next().unwrap_or_default()).always {
        expect(found, name, header, &reply.one(header), &value);
    }
}

fn expect(found: &mut Vec<String>, what: &str, header: &str, seen: &str, wanted: &str) {
    if seen != wanted {
        found.push(format!("{what}: {header} is `{seen}`, not `{wanted}`"));
    }
}

fn ask(server: &Server, name: &str, headers: &[(&str, &str)]) -> Result<Reply, Error> {
    let path = format!("{}{name}", server.path);
    get(server.port, &path, headers).map_err(|source| Error::Start {
        command: format!("GET {path}"),
        source,
        fix: "see what the server wrote into target/hosted".into(),
    })
}
