//! A server for the built guide that can misbehave. A page's address is `/<fault>/<file>`: the fault holds for that
//! page and all it loads.

mod edition;
mod example;
mod fault;
mod shelf;
mod tongues;

pub use edition::Edition;
pub use fault::Fault;
pub use shelf::Shelf;

use crate::failure::Failure;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;

/// The first script of every page: it takes down what goes wrong.
pub const PROBE: &str = include_str!("probe.js");

/// Host pages of our own, by name.
const PAGES: &[(&str, &str)] = &[
    ("one.html", include_str!("../pages/one.html")),
    ("two.html", include_str!("../pages/two.html")),
    ("empty.html", include_str!("../pages/empty.html")),
    ("elm.json", include_str!("../pages/elm.json")),
    ("odd.json", include_str!("../pages/odd.json")),
    ("worded.json", include_str!("../pages/worded.json")),
    ("narrow.html", include_str!("../pages/narrow.html")),
    ("frame.html", include_str!("../pages/frame.html")),
    ("frames.html", include_str!("../pages/frames.html")),
    ("clock.js", include_str!("../pages/clock.js")),
    ("bare.html", include_str!("../pages/bare.html")),
    ("count.js", include_str!("../pages/count.js")),
    ("far.html", include_str!("../pages/far.html")),
    ("in-async.html", include_str!("../pages/in-async.html")),
    ("in-defer.html", include_str!("../pages/in-defer.html")),
    ("in-end.html", include_str!("../pages/in-end.html")),
    ("in-head.html", include_str!("../pages/in-head.html")),
    ("thrice.html", include_str!("../pages/thrice.html")),
];

/// Pages with more scripts before ours: a name, the page it is made of, the scripts. `pages/clock.js` is a clock that
/// stands still, `soak/play` a player.
const MADE: [(&str, &str, &[&str]); 4] = [
    ("kiosk.html", "index.html", &["clock.js"]),
    ("soak-page.html", "index.html", &["play.js"]),
    ("soak-kiosk.html", "index.html", &["clock.js", "play.js"]),
    ("soak-embed.html", "one.html", &["play.js"]),
];

/// How long a slow file takes.
const SLOW: Duration = Duration::from_millis(1500);

/// A running server.
#[derive(Clone)]
pub struct Site {
    origin: String,
    other: String,
    shared: Arc<Shared>,
}

struct Shared {
    dist: PathBuf,
    /// The hosts of both origins, the first one first.
    hosts: [String; 2],
    /// Host and path of every request.
    asked: Mutex<Vec<(String, String)>>,
    sick: AtomicBool,
    shelf: Mutex<Shelf>,
    /// What stands in the page `pasted.html`.
    pasted: Mutex<String>,
}

impl Site {
    /// Serves `KETAMINE_GUIDE_DIST` on two free ports of this machine alone: two origins that give the same files.
    pub async fn open() -> Result<Self, Failure> {
        let dist = std::env::var("KETAMINE_GUIDE_DIST").map_err(|_| {
            Failure::new("KETAMINE_GUIDE_DIST is not set; run `cargo xtask test browser`")
        })?;
        let first = TcpListener::bind("127.0.0.1:0").await?;
        let second = TcpListener::bind("127.0.0.1:0").await?;
        let hosts = [
            first.local_addr()?.to_string(),
            second.local_addr()?.to_string(),
        ];
        let [origin, other] = hosts.clone().map(|host| format!("http://{host}"));
        let shared = Arc::new(Shared {
            dist: dist.into(),
            hosts,
            asked: Mutex::default(),
            sick: AtomicBool::default(),
            shelf: Mutex::default(),
            pasted: Mutex::default(),
        });
        let app = axum::Router::new()
            .fallback(answer)
            .with_state(shared.clone());
        for listener in [first, second] {
            let app = app.clone();
            tokio::spawn(async move { axum::serve(listener, app).await });
        }
        Ok(Self {
            origin,
            other,
            shared,
        })
    }

    /// `http://127.0.0.1:<port>`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// A second origin of the same server (another port): what stands there is a stranger to pages of the first.
    /// A page of ours names it as `{other}`, from whichever of the two it comes.
    pub fn other_origin(&self) -> &str {
        &self.other
    }

    /// Makes the server sick or well, for pages that have to do with it.
    pub fn sicken(&self, sick: bool) {
        self.shared.sick.store(sick, Ordering::Relaxed);
    }

    /// What the server does with pages that may be kept.
    pub fn shelve(&self, now: Shelf) {
        if let Ok(mut held) = self.shared.shelf.lock() {
            *held = now;
        }
    }

    /// Puts markup into the page `pasted.html`.
    pub fn paste(&self, body: &str) {
        if let Ok(mut pasted) = self.shared.pasted.lock() {
            let head = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title>\
                        <script src=\"probe.js\"></script></head>";
            *pasted = format!("{head}<body><h1>A page</h1>{body}</body></html>");
        }
    }

    /// What was asked for since the last time.
    pub fn asked(&self) -> Vec<(String, String)> {
        self.shared
            .asked
            .lock()
            .map(|mut asked| std::mem::take(&mut *asked))
            .unwrap_or_default()
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let host = request
        .headers()
        .get("host")
        .and_then(|host| host.to_str().ok());
    if let Ok(mut asked) = shared.asked.lock() {
        asked.push((host.unwrap_or_default().to_owned(), path.clone()));
    }
    let (fault, file) = path
        .trim_start_matches('/')
        .split_once('/')
        .unwrap_or(("", &path));
    let Some(fault) = Fault::parse(fault) else {
        // Browsers ask for an icon by themselves.
        return reply(StatusCode::NO_CONTENT, "text/plain", "", Vec::new());
    };
    let shelf = shared.shelf.lock().map(|shelf| shelf.clone());
    let shelf = shelf.unwrap_or_default();
    if fault == Fault::Kept && shelf.down {
        // Ends the connection without a word, which no answer can do; nothing is printed.
        std::panic::resume_unwind(Box::new(()));
    }
    if fault.slows(file) {
        tokio::time::sleep(SLOW).await;
    }
    if fault.sickens(file) && shared.sick.load(Ordering::Relaxed) {
        let busy = StatusCode::SERVICE_UNAVAILABLE;
        return reply(busy, "text/plain", "", b"busy".into());
    }
    let other = shared.hosts.iter().find(|each| Some(each.as_str()) != host);
    let kept = || (fault == Fault::Kept).then(|| shelf.file(&shared.dist, file));
    let found = pasted(&shared, file).or_else(|| {
        // Hosts' pages stand in such folders too.
        let theirs = fault != Fault::Kept || !file.starts_with("guide-");
        let content = || content(&shared.dist, file, other).filter(|_| theirs);
        kept().flatten().or_else(content)
    });
    match found {
        Some(bytes) if !fault.blocks(file) => reply(
            StatusCode::OK,
            fault.mime(file),
            &policy(fault, file),
            fault.spoil(file, bytes),
        ),
        _ => reply(StatusCode::NOT_FOUND, "text/plain", "", b"not here".into()),
    }
}

/// What a test has pasted.
fn pasted(shared: &Shared, file: &str) -> Option<Vec<u8>> {
    let page = shared.pasted.lock().ok()?;
    (file == "pasted.html").then(|| page.as_bytes().into())
}

fn content(dist: &Path, file: &str, other: Option<&String>) -> Option<Vec<u8>> {
    if let Some((_, of, scripts)) = MADE.iter().find(|(name, ..)| *name == file) {
        let page = String::from_utf8(content(dist, of, other)?).ok()?;
        let probe = "<script src=\"probe.js\"></script>";
        let mut all = probe.to_owned();
        for name in *scripts {
            for part in ["<script src=\"", name, "\"></script>"] {
                all.push_str(part);
            }
        }
        return Some(page.replacen(probe, &all, 1).into_bytes());
    }
    if file == "play.js" {
        return Some(crate::soak::SCRIPT.into());
    }
    if example::beside(file) == "probe.js" {
        return Some(PROBE.into());
    }
    if let Some((_, page)) = PAGES.iter().find(|(name, _)| *name == file) {
        let other = format!("http://{}", other.map_or("", String::as_str));
        return Some(page.replace("{other}", &other).into());
    }
    let file = tongues::published(file);
    let file = file.as_str();
    let example = example::content(file);
    // The one file is not text; its own probe stands in the case.
    let is_page = matches!(file, "index.html" | "embed.html" | "builder.html")
        || (example.is_some() && file.contains(".html"));
    let ours = || std::fs::read(dist.join(example::beside(file))).ok();
    let bytes = example.or_else(ours)?;
    if !is_page {
        return Some(bytes);
    }
    let page = String::from_utf8(bytes).ok()?;
    let probed = page.replacen("<head>", "<head><script src=\"probe.js\"></script>", 1);
    Some(probed.into_bytes())
}

/// Pages around a frame are somebody's, with scripts in them; so has the guide as one file, and a policy of its own.
fn policy(fault: Fault, file: &str) -> String {
    let free = matches!(file, "frame.html" | "frames.html" | "standalone.html");
    match fault {
        Fault::Plain if free => String::new(),
        // In a sandbox, WebKit takes 'self' for nobody.
        Fault::Plain if file == "embed.html" => {
            fault.policy(file).replace("'self'", "http://127.0.0.1:*")
        }
        _ => fault.policy(file),
    }
}

fn reply(status: StatusCode, mime: &str, policy: &str, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = [
        ("access-control-allow-origin", "*"),
        ("content-type", mime),
        ("content-security-policy", policy),
        ("cache-control", "no-store"),
    ];
    for (name, value) in headers.into_iter().filter(|(_, value)| !value.is_empty()) {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
