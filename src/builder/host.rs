//! What would go wrong with a host, judged from what it answered; who asks is the page.

/// The one script a site includes.
pub const SCRIPT: &str = "ketamine-guide.js";

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// An answer that this page may read.
    Came {
        /// Of HTTP.
        status: u16,
        /// As the host names its kind.
        mime: String,
        /// True when the host says that others may load it, as far as this page is told.
        shared: bool,
        /// The file, where it is a script.
        text: String,
    },
    /// The host answers, and does not let this page read it.
    Closed,
    /// Nothing comes.
    Silent,
    /// This page's own policy forbids to ask.
    Forbidden,
}

impl Answer {
    fn is_there(&self) -> bool {
        matches!(
            self,
            Self::Came {
                status: 200..=299,
                ..
            }
        )
    }

    /// What a script says; nothing of what is none.
    pub fn text(&self) -> &str {
        match self {
            Self::Came { text, .. } if self.is_there() => text,
            _ => "",
        }
    }
}

/// A host, and what it answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The guide's folder.
    pub address: String,
    /// True when the builder itself stands on that host.
    pub own: bool,
    /// `ketamine-guide.js`.
    pub script: Answer,
    /// The program, where the script names one.
    pub program: Option<Answer>,
    /// `embed.html`.
    pub frame: Answer,
}

/// How it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// As it should be.
    Good,
    /// Somebody would miss something.
    Bad,
    /// To know.
    Note,
}

/// One thing found; its words stand under `id` in those of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How it is.
    pub mark: Mark,
    /// Which words say it.
    pub id: &'static str,
    /// Fills `{status}`.
    pub status: String,
    /// Fills `{mime}`.
    pub mime: String,
}

/// Names of the guide's hashed files in a script, such as `guide-0123456789abcdef.wasm`.
pub fn files(script: &str) -> Vec<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    let words = script.split(|c: char| !is_name(c));
    words
        .filter(|word| {
            let stem = word.rsplit_once('.').map_or("", |(stem, _)| stem);
            let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
            word.starts_with("guide-")
                && hash.len() == 16
                && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
        .collect()
}

/// Says what would go wrong, in the order a visitor's browser would meet it.
pub fn judge(asked: &Asked) -> Vec<Finding> {
    let mut found = vec![transport(&asked.address)];
    let (status, mime) = told(&asked.script);
    let mut say = |mark, id| {
        found.push(Finding {
            mark,
            id,
            status: status.clone(),
            mime: mime.clone(),
        });
    };
    match &asked.script {
        Answer::Forbidden => say(Mark::Note, "answer-forbidden"),
        Answer::Silent => say(Mark::Bad, "answer-none"),
        Answer::Closed => say(Mark::Bad, "shared-bad"),
        Answer::Came { .. } if !asked.script.is_there() => say(Mark::Bad, "answer-missing"),
        Answer::Came { mime, text, .. } if !is_script(mime, text) => say(Mark::Bad, "script-bad"),
        Answer::Came { shared, .. } => {
            say(Mark::Good, "answer-good");
            match (shared, asked.own) {
                (true, _) | (_, false) => say(Mark::Good, "shared-good"),
                (false, true) => say(Mark::Note, "shared-own"),
            }
            found.extend(asked.program.as_ref().map(program));
            found.push(frame(&asked.frame));
        }
    }
    found
}

fn plain(mark: Mark, id: &'static str) -> Finding {
    Finding {
        mark,
        id,
        status: String::new(),
        mime: String::new(),
    }
}

fn transport(address: &str) -> Finding {
    let here = ["://127.0.0.1", "://localhost", "://[::1]"];
    if here.iter().any(|host| address.contains(host)) {
        return plain(Mark::Note, "https-here");
    }
    if address.starts_with("https://") {
        return plain(Mark::Good, "https-good");
    }
    plain(Mark::Bad, "https-bad")
}

fn is_script(mime: &str, text: &str) -> bool {
    mime.contains("javascript") && text.contains("ketamine-guide")
}

fn program(answer: &Answer) -> Finding {
    let (status, mime) = told(answer);
    let (mark, id) = match answer {
        _ if !answer.is_there() => (Mark::Bad, "wasm-missing"),
        _ if mime == "application/wasm" => (Mark::Good, "wasm-good"),
        _ => (Mark::Note, "wasm-type"),
    };
    Finding {
        mark,
        id,
        status,
        mime,
    }
}

fn frame(answer: &Answer) -> Finding {
    if answer.is_there() {
        plain(Mark::Good, "frame-good")
    } else {
        plain(Mark::Note, "frame-missing")
    }
}

fn told(answer: &Answer) -> (String, String) {
    match answer {
        Answer::Came { status, mime, .. } => (status.to_string(), mime.clone()),
        _ => ("0".to_owned(), String::new()),
    }
}
