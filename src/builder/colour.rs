use crate::guide::{Accent, Rgb};

/// What the guide is painted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// By day.
    Light,
    /// In the dark.
    Dark,
}

impl Paper {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Where letters stand out the least: `--sunk` by day, `--card` in the dark (`style/tokens.css`).
    pub const fn colour(self) -> Rgb {
        Rgb(match self {
            Self::Light => [0xf2, 0xea, 0xdd],
            Self::Dark => [0x1d, 0x24, 0x2b],
        })
    }
}

/// How well a clinic's colour can be read on a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its contrast, as `7.3`.
    pub ratio: String,
    /// What the guide uses: the colour itself, or one near it that can be read.
    pub used: String,
    /// True when it is used as it is.
    pub kept: bool,
}

/// Looks at a colour on a paper; none where it is no colour.
pub fn seen(colour: &str, paper: Paper) -> Option<Seen> {
    let accent = Accent::parse(colour).ok()?;
    let (given, used) = match paper {
        Paper::Light => (accent.given(), accent.on_light()),
        Paper::Dark => (accent.given(), accent.on_dark()),
    };
    let tenths = (given.contrast(paper.colour()) * 10.0) as u32;
    Some(Seen {
        ratio: format!("{}.{}", tenths / 10, tenths % 10),
        used: used.hex(),
        kept: used == given,
    })
}
