/// How the guide is shown; the reader's choice, never stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Display {
    /// Colours.
    pub theme: Theme,
    /// Size of the text.
    pub size: TextSize,
    /// Pictures do not move by themselves.
    pub still: bool,
}

/// Colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device asks.
    #[default]
    Auto,
    /// Ink on paper.
    Light,
    /// Evening.
    Dark,
    /// As strong as can be.
    Contrast,
}

impl Theme {
    /// All themes, in the order of the words in the pack.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Light, Self::Dark, Self::Contrast];

    /// The name in attributes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The theme of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == name)
    }
}

/// Size of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Largest,
}

impl TextSize {
    /// All sizes, in the order of the words in the pack.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// The name the style sheet knows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}
