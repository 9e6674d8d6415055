//! The table: which files there are, and what is said with each.

use super::policy::policy;

/// Which files a kind holds. The first kind that holds a name is its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Those whose name begins with `guide-`: it holds a hash of the content.
    Hashed,
    /// Those named; empty is the folder itself, which shows `index.html`.
    These(&'static [&'static str]),
    /// What no other kind holds.
    Others,
}

/// Files that are served alike.
#[derive(Clone, Debug)]
pub struct Kind {
    /// A name for servers that want one.
    pub name: &'static str,
    /// One line for whoever reads the written file.
    pub why: &'static str,
    /// Which files.
    pub names: Names,
    /// Said when the file is there.
    pub kept: &'static str,
    /// Said besides, in every answer.
    pub more: Vec<(&'static str, String)>,
}

/// What never changes may stay for a year.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// What names the others is asked for again after five minutes; unchanged, it costs a short answer.
const SHORTLY: &str = "public, max-age=300, must-revalidate";
/// What names all the others: never used without asking.
const ASKED: &str = "no-cache";

/// Said with every answer, also one that tells that a file is missing.
pub const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Access-Control-Allow-Origin", "*"),
];

/// What no page of ours ever asks for.
const PERMISSIONS: &str =
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), display-capture=()";

/// How files end, and the type they are sent as. Wasm must have no charset; scripts need one, because on somebody's
/// page a classic script is read in that page's own. Pages name theirs themselves (the one-file guide is no UTF-8).
pub const TYPES: [(&str, &str); 14] = [
    ("html", "text/html"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("json", "application/json"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"),
    ("woff2", "font/woff2"),
    ("txt", "text/plain; charset=utf-8"),
    ("ts", "text/plain; charset=utf-8"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("webp", "image/webp"),
    ("pdf", "application/pdf"),
];

/// All kinds, in order.
pub fn kinds() -> Vec<Kind> {
    let page = |name, why, names, changes: &[(&str, &str)]| Kind {
        name,
        why,
        names,
        kept: SHORTLY,
        more: vec![
            ("Content-Security-Policy", policy(changes)),
            ("Permissions-Policy", PERMISSIONS.to_owned()),
        ],
    };
    let file = |name, why, names, kept| Kind {
        name,
        why,
        names,
        kept,
        more: Vec::new(),
    };
    vec![
        file(
            "hashed",
            "Named by their content: they never change, so nobody asks twice.",
            Names::Hashed,
            FOR_EVER,
        ),
        page(
            "embed",
            "The guide in a frame: any site may show it.",
            Names::These(&["embed.html"]),
            &[("frame-ancestors", "*")],
        ),
        page(
            "builder",
            "Tries the address somebody types, when they ask for it; else as strict as the guide.",
            Names::These(&["builder.html"]),
            &[
                ("connect-src", "'self' https:"),
                ("img-src", "'self' https:"),
                ("frame-ancestors", "'none'"),
            ],
        ),
        page(
            "standalone",
            "One file with everything inside, made to be opened from disk: its scripts, styles and fonts are inline.",
            Names::These(&["standalone.html"]),
            &[
                ("script-src", "'unsafe-inline' 'wasm-unsafe-eval'"),
                ("style-src", "'unsafe-inline'"),
                ("img-src", "'self' data:"),
                ("font-src", ""),
                ("worker-src", ""),
                ("manifest-src", ""),
                ("require-trusted-types-for", ""),
                ("trusted-types", ""),
                ("frame-ancestors", "'none'"),
            ],
        ),
        page(
            "page",
            "The guide as a page of its own.",
            Names::These(&["", "index.html", "404.html"]),
            &[("frame-ancestors", "'self'")],
        ),
        file(
            "worker",
            "Keeps the page for a time without a network: an old one would keep an old page.",
            Names::These(&["worker.js"]),
            ASKED,
        ),
        file(
            "short",
            "Entry script, words, descriptions, the clinic's own file: names that stay, content that changes.",
            Names::Others,
            SHORTLY,
        ),
    ]
}

/// What a server says of a file.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its type.
    pub mime: Option<&'static str>,
    /// Said when it is there.
    pub kept: &'static str,
    /// Said in any case.
    pub always: Vec<(&'static str, String)>,
}

/// What must be said of the file of that path; empty is the folder itself.
pub fn expected(path: &str) -> Answer {
    let name = path.rsplit('/').next().unwrap_or_default();
    let all = kinds();
    // The last kind holds every name.
    let kind = all
        .iter()
        .find(|kind| kind.names.hold(name))
        .unwrap_or(&all[all.len() - 1]);
    let always = ALWAYS
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    let shown = if name.is_empty() { "index.html" } else { name };
    let mime = TYPES.iter().find(|(end, _)| {
        shown
            .rsplit_once('.')
            .is_some_and(|(_, found)| found == *end)
    });
    Answer {
        mime: mime.map(|(_, mime)| *mime),
        kept: kind.kept,
        always: always.chain(kind.more.iter().cloned()).collect(),
    }
}

impl Names {
    fn hold(self, name: &str) -> bool {
        match self {
            Self::Hashed => name.starts_with("guide-"),
            Self::These(names) => names.contains(&name),
            Self::Others => true,
        }
    }

    /// A regular expression for the last part of an address, in the words that nginx and Caddy share; none for the rest.
    pub fn pattern(self) -> Option<String> {
        match self {
            Self::Hashed => Some("/guide-[^/]+$".into()),
            Self::These(names) => {
                let names: Vec<_> = names.iter().map(|name| name.replace('.', r"\.")).collect();
                Some(match names.as_slice() {
                    [name] => format!("/{name}$"),
                    _ => format!("/({})$", names.join("|")),
                })
            }
            Self::Others => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FOR_EVER, SHORTLY, expected};

    fn policy(path: &str) -> String {
        let all = expected(path).always;
        let found = all
            .iter()
            .find(|(name, _)| *name == "Content-Security-Policy");
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    #[test]
    fn files_are_kept_by_what_their_names_promise() {
        for (path, kept) in [
            ("guide-0123.wasm", FOR_EVER),
            ("guide-words-en-0123.json", FOR_EVER),
            ("ketamine-guide.js", SHORTLY),
            ("worker.js", super::ASKED),
            ("manifest.webmanifest", SHORTLY),
            ("", SHORTLY),
            ("index.html", SHORTLY),
            ("content/en.json", SHORTLY),
            ("clinic.json", SHORTLY),
        ] {
            assert_eq!(expected(path).kept, kept, "{path}");
        }
    }

    #[test]
    fn pages_are_framed_as_they_are_meant() {
        for (path, framed) in [
            ("", "frame-ancestors 'self'"),
            ("embed.html", "frame-ancestors *"),
            ("builder.html", "frame-ancestors 'none'"),
            ("standalone.html", "frame-ancestors 'none'"),
        ] {
            assert!(policy(path).ends_with(framed), "{path}");
        }
        assert_eq!(policy("ketamine-guide.js"), "");
    }

    #[test]
    fn wasm_has_no_charset_and_scripts_have_one() {
        assert_eq!(expected("guide-1.wasm").mime, Some("application/wasm"));
        assert_eq!(
            expected("ketamine-guide.js").mime,
            Some("text/javascript; charset=utf-8")
        );
        assert_eq!(expected("").mime, Some("text/html"));
        assert_eq!(expected("_headers").mime, None);
    }
}
