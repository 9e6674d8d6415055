use super::Shelf;
use super::tongues;
use std::path::Path;

/// Pages that are published; the others are hosts' pages.
const OURS: [&str; 6] = [
    "index.html",
    "embed.html",
    "builder.html",
    "kiosk.html",
    "soak-page.html",
    "soak-kiosk.html",
];

/// What is wrong with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing; the strict policy of a careful host.
    Plain,
    /// Nothing; a host without any policy.
    Open,
    /// Nothing; the page may be kept for a time without a network.
    Kept,
    /// The policy forbids scripts.
    NoScript,
    /// The policy forbids Wasm.
    NoEval,
    /// The Wasm is not there.
    NoWasm,
    /// Half of the Wasm comes.
    HalfWasm,
    /// The Wasm comes as text.
    WrongMime,
    /// The Wasm takes long.
    SlowWasm,
    /// The script beside the Wasm is not there.
    NoGlue,
    /// The rest of the loader is not there.
    NoLoad,
    /// The living picture's program is not there.
    NoSynapse,
    /// The style sheet is not there.
    NoStyle,
    /// The content file is not there.
    NoWords,
    /// The server is too busy for the content file, until the test makes it well.
    SickWords,
    /// The server is too busy for the rest of the program, until the test makes it well.
    SickRest,
    /// Half of the content file comes.
    HalfWords,
    /// The content file holds what nobody can read.
    BrokenWords,
    /// The content file has a rate that no picture can show.
    BadRate,
    /// Nothing; there is a second language.
    Tongues,
}

impl Fault {
    /// All of them, by their name in addresses.
    const ALL: [(&'static str, Self); 19] = [
        ("plain", Self::Plain),
        ("open", Self::Open),
        ("no-script", Self::NoScript),
        ("no-eval", Self::NoEval),
        ("no-wasm", Self::NoWasm),
        ("half-wasm", Self::HalfWasm),
        ("wrong-mime", Self::WrongMime),
        ("slow-wasm", Self::SlowWasm),
        ("no-glue", Self::NoGlue),
        ("no-load", Self::NoLoad),
        ("no-synapse", Self::NoSynapse),
        ("no-style", Self::NoStyle),
        ("no-words", Self::NoWords),
        ("sick-words", Self::SickWords),
        ("sick-rest", Self::SickRest),
        ("half-words", Self::HalfWords),
        ("broken-words", Self::BrokenWords),
        ("bad-rate", Self::BadRate),
        ("tongues", Self::Tongues),
    ];

    /// The fault of that name.
    pub fn parse(name: &str) -> Option<Self> {
        if Shelf::holds(name) {
            return Some(Self::Kept);
        }
        let (_, fault) = Self::ALL.into_iter().find(|(each, _)| *each == name)?;
        Some(fault)
    }

    /// True for a file that is not there.
    pub fn blocks(self, file: &str) -> bool {
        match self {
            Self::NoWasm => has(file, "wasm"),
            Self::NoGlue => {
                file.starts_with("guide-") && has(file, "js") && !file.starts_with("guide-load-")
            }
            Self::NoLoad => file.starts_with("guide-load-"),
            Self::NoSynapse => file.starts_with("guide-synapse-"),
            Self::NoStyle => has(file, "css"),
            Self::NoWords => has(file, "json"),
            _ => false,
        }
    }

    /// True for a file that a sick server does not give.
    pub fn sickens(self, file: &str) -> bool {
        match self {
            Self::SickWords => has(file, "json"),
            Self::SickRest => file.starts_with("guide-later-") && has(file, "wasm"),
            _ => false,
        }
    }

    /// True for a file that takes long.
    pub fn slows(self, file: &str) -> bool {
        self == Self::SlowWasm && has(file, "wasm")
    }

    /// What comes instead of a file.
    pub fn spoil(self, file: &str, mut bytes: Vec<u8>) -> Vec<u8> {
        match self {
            Self::HalfWasm if has(file, "wasm") => bytes.truncate(bytes.len() / 2),
            Self::HalfWords if has(file, "json") => bytes.truncate(bytes.len() / 2),
            Self::BrokenWords if has(file, "json") => bytes = b"{\"lang\": 7}".into(),
            Self::Tongues => return tongues::spoil(file, bytes),
            Self::BadRate if has(file, "json") => {
                let text = String::from_utf8_lossy(&bytes);
                bytes = text.replacen("\"count\":41", "\"count\":141", 1).into();
            }
            _ => {}
        }
        bytes
    }

    /// The type a file is sent as.
    pub fn mime(self, file: &str) -> &'static str {
        let kinds = [
            ("html", "text/html; charset=utf-8"),
            ("js", "text/javascript"),
            ("css", "text/css"),
            ("json", "application/json"),
            ("svg", "image/svg+xml"),
            ("webmanifest", "application/manifest+json"),
            ("png", "image/png"),
            ("woff2", "font/woff2"),
            ("wasm", "application/wasm"),
        ];
        if self == Self::WrongMime && has(file, "wasm") {
            return "text/plain; charset=utf-8";
        }
        if file.is_empty() {
            return "text/html; charset=utf-8";
        }
        kinds
            .iter()
            .find(|(end, _)| has(file, end))
            .map_or("application/octet-stream", |(_, mime)| mime)
    }

    /// The content security policy of a page.
    pub fn policy(self, file: &str) -> String {
        if self == Self::Open {
            return String::new();
        }
        let script = match self {
            Self::NoScript => "'none'",
            Self::NoEval => "'self'",
            _ => "'self' 'wasm-unsafe-eval'",
        };
        // Word for word what we promise our own pages run under.
        let policy = format!(
            "default-src 'none'; script-src {script}; connect-src 'self'; style-src 'self'; img-src 'self'; \
             font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
             require-trusted-types-for 'script'; trusted-types ketamine-guide"
        );
        if OURS.contains(&file) {
            return policy;
        }
        // Frames are for hosts' pages: of our own and of the other origin, which is another port.
        format!("{policy}; frame-src 'self' http://127.0.0.1:*")
    }
}

fn has(file: &str, end: &str) -> bool {
    Path::new(file).extension().is_some_and(|each| each == end)
}
