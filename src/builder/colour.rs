//! How well a clinic's colour can be read, and what the guide takes in its place where it cannot.

/// Red, green, blue.
pub(super) type Rgb = [u8; 3];

/// What letters need (look: text 7 to 1).
const NEEDED: f64 = 7.0;
const STEPS: u16 = 64;

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

    /// `--paper` of `style/tokens.css`.
    pub const fn colour(self) -> [u8; 3] {
        match self {
            Self::Light => [0xfb, 0xf7, 0xf0],
            Self::Dark => [0x14, 0x19, 0x1e],
        }
    }

    /// Where a colour must go to be read on it.
    const fn ink(self) -> Rgb {
        match self {
            Self::Light => [0, 0, 0],
            Self::Dark => [255, 255, 255],
        }
    }
}

/// A colour on a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Tenths of the contrast, as `7.3`.
    pub ratio: String,
    /// What is used: the colour itself, or one as near to it as can be read.
    pub used: String,
    /// True when it is used as it is.
    pub kept: bool,
}

/// Looks at a colour on a paper; none where it is no colour.
pub fn seen(colour: &str, paper: Paper) -> Option<Seen> {
    let colour = parse(colour)?;
    let ratio = contrast(colour, paper.colour());
    let mix = |step: u16| -> Rgb {
        let ink = paper.ink();
        std::array::from_fn(|at| {
            let (from, to) = (u16::from(colour[at]), u16::from(ink[at]));
            ((from * (STEPS - step) + to * step) / STEPS) as u8
        })
    };
    let used = (0..=STEPS)
        .map(mix)
        .find(|mixed| contrast(*mixed, paper.colour()) >= NEEDED)
        .unwrap_or(paper.ink());
    let tenths = (ratio * 10.0) as u32;
    Some(Seen {
        ratio: format!("{}.{}", tenths / 10, tenths % 10),
        kept: used == colour,
        used: used
            .iter()
            .fold("#".to_owned(), |hex, part| hex + &format!("{part:02x}")),
    })
}

/// Reads `#rgb` or `#rrggbb`.
pub(super) fn parse(text: &str) -> Option<Rgb> {
    let digits: Vec<u8> = text
        .strip_prefix('#')?
        .chars()
        .map(|c| c.to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()?;
    match digits[..] {
        [r, g, b] => Some([r * 17, g * 17, b * 17]),
        [r, s, g, h, b, c] => Some([r * 16 + s, g * 16 + h, b * 16 + c]),
        _ => None,
    }
}

/// The ratio of WCAG.
pub(super) fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: Rgb) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            libm::pow((part + 0.055) / 1.055, 2.4)
        }
    };
    let [r, g, b] = colour.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
