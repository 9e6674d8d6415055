use crate::guide::Accent;

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
    let given = accent.given();
    let (ground, used) = match paper {
        Paper::Light => (Accent::LIGHT, accent.on_light()),
        Paper::Dark => (Accent::DARK, accent.on_dark()),
    };
    let tenths = (given.contrast(ground) * 10.0) as u32;
    Some(Seen {
        ratio: format!("{}.{}", tenths / 10, tenths % 10),
        used: used.hex(),
        kept: used == given,
    })
}
