/// What the host's content security policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Csp {
    None,
    Own,
    OwnAndWasm,
    NoConnect,
    NoInlineStyle,
    TrustedTypes,
    StrictAll,
    DefaultNone,
    /// Trusted Types, and our policy is not among those allowed: beside the matrix.
    OthersTypes,
    /// As strict as can be, with the guide's host by its address instead of `'self'`: beside the matrix.
    StrictNamed,
    /// The least that must be allowed: beside the matrix.
    Least,
    /// Scripts are known by a word that is new for each visit: beside the matrix.
    Nonce,
    /// So are they, and what they bring is trusted: beside the matrix.
    StrictDynamic,
}

/// How the host sends the Wasm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mime {
    Wasm,
    Bytes,
    None,
    Charset,
}

/// Where the host's page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    Top,
    Opaque,
    SameOrigin,
    CrossOrigin,
}

/// One host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    pub csp: Csp,
    pub mime: Mime,
    pub framing: Framing,
}

impl Csp {
    /// Those of the matrix.
    pub const ALL: [Self; 8] = [
        Self::None,
        Self::Own,
        Self::OwnAndWasm,
        Self::NoConnect,
        Self::NoInlineStyle,
        Self::TrustedTypes,
        Self::StrictAll,
        Self::DefaultNone,
    ];

    /// Beside the matrix.
    pub const BESIDES: [Self; 5] = [
        Self::OthersTypes,
        Self::StrictNamed,
        Self::Least,
        Self::Nonce,
        Self::StrictDynamic,
    ];

    /// As the table and addresses name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Own => "self",
            Self::OwnAndWasm => "self-wasm",
            Self::NoConnect => "no-connect",
            Self::NoInlineStyle => "no-inline-style",
            Self::TrustedTypes => "trusted-types",
            Self::StrictAll => "strict-all",
            Self::DefaultNone => "default-none",
            Self::OthersTypes => "others-types",
            Self::StrictNamed => "strict-named",
            Self::Least => "least",
            Self::Nonce => "nonce",
            Self::StrictDynamic => "strict-dynamic",
        }
    }

    /// True where our script may come only from `'self'`.
    pub fn says_self(self) -> bool {
        self.header().contains("script-src GUIDE") && !self.names_host()
    }

    /// True where the guide's host stands by its address, also where it is the page's own.
    pub fn names_host(self) -> bool {
        matches!(self, Self::StrictNamed | Self::Least)
    }

    /// The header; `GUIDE` stands for where the guide's files come from: `'self'`, or the address of another host.
    pub fn header(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Own => "default-src GUIDE",
            Self::OwnAndWasm => "default-src GUIDE; script-src GUIDE 'wasm-unsafe-eval'",
            Self::NoConnect => "script-src GUIDE 'wasm-unsafe-eval'; connect-src 'none'",
            Self::NoInlineStyle => "style-src GUIDE",
            Self::TrustedTypes => {
                "require-trusted-types-for 'script'; trusted-types ketamine-guide"
            }
            Self::StrictAll | Self::StrictNamed => {
                "default-src 'none'; script-src GUIDE 'wasm-unsafe-eval'; connect-src GUIDE; \
                 style-src GUIDE; img-src GUIDE; font-src GUIDE; worker-src GUIDE; \
                 manifest-src GUIDE; base-uri 'none'; form-action 'none'; \
                 require-trusted-types-for 'script'; trusted-types ketamine-guide"
            }
            Self::DefaultNone => "default-src 'none'",
            Self::Least => {
                "default-src 'none'; script-src GUIDE 'wasm-unsafe-eval'; connect-src GUIDE"
            }
            Self::Nonce => "script-src 'nonce-lake' 'wasm-unsafe-eval'; object-src 'none'",
            Self::StrictDynamic => {
                "script-src 'nonce-lake' 'strict-dynamic' 'wasm-unsafe-eval'; object-src 'none'"
            }
            Self::OthersTypes => "require-trusted-types-for 'script'; trusted-types none-of-ours",
        }
    }
}

impl Mime {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Wasm, Self::Bytes, Self::None, Self::Charset];

    /// In addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wasm => "wasm",
            Self::Bytes => "bytes",
            Self::None => "none",
            Self::Charset => "charset",
        }
    }

    /// The header; none where it is not sent at all.
    pub fn header(self) -> Option<&'static str> {
        match self {
            Self::Wasm => Some("application/wasm"),
            Self::Bytes => Some("application/octet-stream"),
            Self::None => None,
            Self::Charset => Some("application/wasm; charset=utf-8"),
        }
    }
}

impl Framing {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Top, Self::Opaque, Self::SameOrigin, Self::CrossOrigin];

    /// In addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Top => "top",
            Self::Opaque => "opaque",
            Self::SameOrigin => "same-origin",
            Self::CrossOrigin => "cross-origin",
        }
    }

    /// The frame's `sandbox`; none where it has none.
    pub fn sandbox(self) -> Option<&'static str> {
        match self {
            Self::Opaque => Some("allow-scripts"),
            Self::SameOrigin => Some("allow-scripts allow-same-origin"),
            Self::Top | Self::CrossOrigin => None,
        }
    }
}

impl Cell {
    /// The matrix: 128 hosts.
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for csp in Csp::ALL {
            for mime in Mime::ALL {
                for framing in Framing::ALL {
                    all.push(Self { csp, mime, framing });
                }
            }
        }
        all
    }

    /// Beside the matrix: more policies, with the right type.
    pub fn besides() -> Vec<Self> {
        let mime = Mime::Wasm;
        let cells = Csp::BESIDES.map(|csp| Framing::ALL.map(|framing| Self { csp, mime, framing }));
        cells.concat()
    }

    /// `csp/mime/framing`.
    pub fn path(self) -> String {
        let Self { csp, mime, framing } = self;
        format!("{}/{}/{}", csp.name(), mime.name(), framing.name())
    }

    /// The host of that path.
    pub fn parse(path: &str) -> Option<Self> {
        let mut all = Self::all().into_iter().chain(Self::besides());
        all.find(|cell| cell.path() == path)
    }
}
