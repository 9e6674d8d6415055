//! Two servers with one content: hosts' pages under every policy, and the guide's files for them.
//!
//! `/page/<csp>/<mime>/<framing>` is a host's page, `/frame/<csp>/<mime>/<framing>` one that shows it in a frame, and
//! `/guide/<mime>/<file>` a file of the guide.

use super::cells::{Cell, Framing, Mime};
use super::{HOSTILE, Hostile};
use crate::failure::Failure;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;

const PROBE: &str = include_str!("../site/probe.js");

/// The line a web person pastes. The link is what must always be there.
const SNIPPET: &str = r#"<ketamine-guide clinic="Lake Clinic" phone="555 0100"><a href="https://lake.example/guide/">Read the guide</a></ketamine-guide><script nonce="lake" src="FILES/ketamine-guide.js" defer></script>"#;

/// The running servers: the guide's host, and another one.
#[derive(Clone)]
pub struct Hosts {
    guide: String,
    other: String,
    dist: PathBuf,
}

impl Hosts {
    /// Both on free ports of this machine alone.
    pub async fn open() -> Result<Self, Failure> {
        let dist = std::env::var("KETAMINE_GUIDE_DIST")
            .map_err(|_| Failure::new("KETAMINE_GUIDE_DIST is not set"))?;
        let first = TcpListener::bind("127.0.0.1:0").await?;
        let second = TcpListener::bind("127.0.0.1:0").await?;
        let hosts = Self {
            guide: format!("http://{}", first.local_addr()?),
            other: format!("http://{}", second.local_addr()?),
            dist: dist.into(),
        };
        for listener in [first, second] {
            let state = Arc::new(hosts.clone());
            let app = axum::Router::new().fallback(answer).with_state(state);
            tokio::spawn(async move { axum::serve(listener, app).await });
        }
        Ok(hosts)
    }

    /// The page to open for a cell.
    pub fn address(&self, cell: Cell) -> String {
        let kind = match cell.framing {
            Framing::Top => "page",
            _ => "frame",
        };
        format!("{}/{kind}/{}", self.guide, cell.path())
    }

    /// The page of a hostile host.
    pub fn hostile(&self, host: &Hostile) -> String {
        format!("{}/hostile/{}", self.guide, host.name)
    }

    /// A page as an editor of websites leaves it, by name.
    pub fn edited(&self, name: &str) -> String {
        format!("{}/edited/{name}", self.guide)
    }

    /// A frame of another origin takes the guide from where it comes from, too: from another host.
    fn page(&self, cell: Cell) -> String {
        let mime = cell.mime.name();
        let files = match cell.framing {
            Framing::CrossOrigin => format!("{}/guide/{mime}", self.guide),
            _ => format!("/guide/{mime}"),
        };
        format!(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <title>A clinic</title><script nonce=\"lake\" src=\"{files}/probe.js\"></script></head>\
             <body><h1>A clinic</h1>{}</body></html>",
            SNIPPET.replace("FILES", &files)
        )
    }

    fn frame(&self, cell: Cell) -> String {
        let origin = match cell.framing {
            Framing::CrossOrigin => &self.other,
            _ => &self.guide,
        };
        let sandbox = cell.framing.sandbox();
        let sandbox = sandbox.map_or(String::new(), |all| format!(" sandbox=\"{all}\""));
        format!(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A host</title></head>\
             <body><iframe title=\"A clinic\" width=\"1100\" height=\"900\" src=\"{origin}/page/{}\"{sandbox}>\
             </iframe></body></html>",
            cell.path()
        )
    }

    fn policy(&self, cell: Cell) -> String {
        let named = cell.framing == Framing::CrossOrigin || cell.csp.names_host();
        let guide = if named { &self.guide } else { "'self'" };
        cell.csp.header().replace("GUIDE", guide)
    }

    fn file(&self, path: &str) -> Option<(Option<&'static str>, Vec<u8>)> {
        let (mime, file) = path.split_once('/')?;
        let mime = Mime::ALL.into_iter().find(|each| each.name() == mime)?;
        if file == "probe.js" {
            return Some((Some("text/javascript"), PROBE.into()));
        }
        let bytes = std::fs::read(self.dist.join(file)).ok()?;
        let kind = match Path::new(file).extension()?.to_str()? {
            "wasm" => mime.header(),
            "js" => Some("text/javascript"),
            "css" => Some("text/css"),
            "json" => Some("application/json"),
            "svg" => Some("image/svg+xml"),
            "html" => Some("text/html; charset=utf-8"),
            _ => Some("application/octet-stream"),
        };
        Some((kind, bytes))
    }
}

/// What editors leave of the line, in a page.
fn edited(name: &str) -> Option<String> {
    let link = r#"<a href="https://lake.example/guide/">Read the guide</a>"#;
    let script = r#"<script src="/guide/wasm/ketamine-guide.js" defer></script>"#;
    let body = match name {
        "no-script" => format!(r#"<ketamine-guide clinic="Lake Clinic">{link}</ketamine-guide>"#),
        "no-tag" => format!("{link}{script}"),
        "div" => format!(
            r#"<div data-ketamine-guide data-clinic="Lake Clinic" data-country="gb">{link}</div>{script}"#
        ),
        _ => return None,
    };
    Some(format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A clinic</title>\
         <script src=\"/guide/wasm/probe.js\"></script></head><body><h1>A clinic</h1>{body}</body></html>"
    ))
}

/// A style sheet that many hosts have, found by its variable.
fn sheet(name: &str) -> Option<Vec<u8>> {
    let known = name.starts_with("KETAMINE_GUIDE_");
    std::fs::read(std::env::var(name).ok().filter(|_| known)?).ok()
}

async fn answer(State(hosts): State<Arc<Hosts>>, request: Request) -> Response<Body> {
    let path = request.uri().path().trim_start_matches('/');
    let (kind, rest) = path.split_once('/').unwrap_or((path, ""));
    let html = Some("text/html; charset=utf-8");
    let none = String::new();
    let found = match (kind, Cell::parse(rest)) {
        ("page", Some(cell)) => Some((html, hosts.page(cell).into(), hosts.policy(cell))),
        ("frame", Some(cell)) => Some((html, hosts.frame(cell).into(), none)),
        ("hostile", _) => HOSTILE
            .iter()
            .find(|host| host.name == rest)
            .map(|host| (html, host.page("/guide/wasm").into(), none)),
        ("edited", _) => edited(rest).map(|page| (html, page.into(), none)),
        ("sheet", _) => sheet(rest).map(|bytes| (Some("text/css"), bytes, none)),
        ("guide", _) => hosts.file(rest).map(|(kind, bytes)| (kind, bytes, none)),
        _ => None,
    };
    let (status, (kind, bytes, policy)) = match found {
        Some(found) => (StatusCode::OK, found),
        // Browsers ask for an icon by themselves.
        None => (StatusCode::NO_CONTENT, (None, Vec::new(), String::new())),
    };
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = [
        ("content-type", kind.unwrap_or_default()),
        ("content-security-policy", &policy),
        // What a frame without an origin, and another host, need.
        ("access-control-allow-origin", "*"),
        ("cache-control", "no-store"),
    ];
    for (name, value) in headers.into_iter().filter(|(_, value)| !value.is_empty()) {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
