use super::{Cell, Csp, Framing};

/// What a visitor has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// The whole guide.
    Interactive,
    /// All of it as text; where not even our script may run, the children of the element, at least the link.
    Text,
}

/// Where it is tested.
pub const ENGINES: [&str; 3] = ["chromium", "firefox", "webkit"];

impl Gives {
    /// As the table says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Interactive => "interactive",
            Self::Text => "text",
        }
    }
}

/// What a host should give. Neither the type of the Wasm nor the frame takes anything away; a policy does, where it
/// forbids Wasm or scripts.
///
/// In a frame without an origin of its own WebKit lets `'self'` mean nothing at all; an address does what it should.
pub fn rule(cell: Cell, engine: &str) -> Gives {
    if engine == "webkit" && cell.framing == Framing::Opaque && cell.csp.says_self() {
        return Gives::Text;
    }
    match cell.csp {
        Csp::Own | Csp::DefaultNone => Gives::Text,
        // Where files may not be fetched, a script brings them all.
        Csp::NoConnect
        | Csp::None
        | Csp::OwnAndWasm
        | Csp::NoInlineStyle
        | Csp::TrustedTypes
        | Csp::StrictAll
        | Csp::OthersTypes
        | Csp::StrictNamed
        | Csp::Least
        | Csp::Nonce
        | Csp::StrictDynamic => Gives::Interactive,
    }
}
