/// Where a line is pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page somebody writes.
    Html,
    /// WordPress.
    WordPress,
    /// Wix.
    Wix,
    /// Squarespace.
    Squarespace,
    /// Webflow.
    Webflow,
    /// Whatever only takes a frame.
    Frame,
    /// Whatever takes a link.
    Link,
}

impl Place {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Html,
        Self::WordPress,
        Self::Wix,
        Self::Squarespace,
        Self::Webflow,
        Self::Frame,
        Self::Link,
    ];

    /// Its name in the words of the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::WordPress => "wordpress",
            Self::Wix => "wix",
            Self::Squarespace => "squarespace",
            Self::Webflow => "webflow",
            Self::Frame => "frame",
            Self::Link => "link",
        }
    }

    /// What is pasted there.
    pub const fn parts(self) -> &'static [Part] {
        match self {
            Self::Html | Self::Squarespace | Self::Webflow => &[Part::Line],
            Self::WordPress => &[Part::Line, Part::Div, Part::Script],
            Self::Wix => &[Part::Embed],
            Self::Frame => &[Part::Frame],
            Self::Link => &[Part::Link],
        }
    }
}

/// One thing to paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The element with its script.
    Line,
    /// A `div` for editors that strip elements they do not know.
    Div,
    /// The script alone.
    Script,
    /// An iframe with the script that sizes it.
    Frame,
    /// The address of the page for frames.
    Embed,
    /// The address of the guide's own page.
    Link,
}

impl Part {
    /// Its name in the words of the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Div => "div",
            Self::Script => "script",
            Self::Frame => "frame",
            Self::Embed | Self::Link => "address",
        }
    }

    /// True where a page of the guide's own opens, which reads no file but those beside it.
    pub const fn is_page(self) -> bool {
        matches!(self, Self::Frame | Self::Embed | Self::Link)
    }
}
