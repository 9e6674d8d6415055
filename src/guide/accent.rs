//! A clinic's colour, made readable: mixed with black on light paper, with white on dark, until text in it stands out.

use crate::content::{Json, Refused};
use libm::pow;

/// A colour, red, green and blue as screens have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub [u8; 3]);

/// A colour as a clinic gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent(Rgb);

/// What text must stand out by: WCAG 2.2, enhanced.
const CONTRAST: f64 = 7.0;
impl Rgb {
    /// How bright it is, from 0 to 1: the relative luminance of WCAG 2.2.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// How much one colour stands out from the other, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        (one / two).max(two / one)
    }

    /// As `#rrggbb`.
    pub fn hex(self) -> String {
        let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
        let pairs = self.0.into_iter();
        let digits = pairs.flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
        std::iter::once('#').chain(digits).collect()
    }
}

impl Accent {
    /// The darkest paper of the light theme, `--sunk` of `style/tokens.css`; on the others text stands out more.
    pub const LIGHT: Rgb = Rgb([0xf2, 0xea, 0xdd]);
    /// The lightest paper of the dark theme, `--card`.
    pub const DARK: Rgb = Rgb([0x1d, 0x24, 0x2b]);

    /// Reads `#rgb` or `#rrggbb`.
    ///
    /// # Errors
    /// The value, and what may stand there.
    pub fn parse(value: &str) -> Result<Self, Refused> {
        let digits: Option<Vec<_>> = value.strip_prefix('#').and_then(|digits| {
            let digits = digits.chars().map(|c| Some(c.to_digit(16)? as u8));
            digits.collect()
        });
        let rgb = match digits.as_deref() {
            Some(&[red, green, blue]) => [red, green, blue].map(|digit| digit * 17),
            Some(digits) if digits.len() == 6 => {
                std::array::from_fn(|part| digits[part * 2] * 16 + digits[part * 2 + 1])
            }
            _ => {
                let value = Json::Text(value.to_owned());
                return Err(Refused::new("accent", &value, "#rgb or #rrggbb"));
            }
        };
        Ok(Self(Rgb(rgb)))
    }

    /// As it was given.
    pub fn given(self) -> Rgb {
        self.0
    }

    /// As it is used on light paper: the same, or darker.
    pub fn on_light(self) -> Rgb {
        let most = (Self::LIGHT.luminance() + 0.05) / CONTRAST - 0.05;
        let share = most / self.0.luminance();
        if share >= 1.0 {
            return self.0;
        }
        // Downwards, so that it is never too bright.
        Rgb(self.0.0.map(|byte| below(linear(byte) * share)))
    }

    /// As it is used on dark paper: the same, or lighter.
    pub fn on_dark(self) -> Rgb {
        let least = CONTRAST * (Self::DARK.luminance() + 0.05) - 0.05;
        let bright = self.0.luminance();
        if bright >= least {
            return self.0;
        }
        let white = (least - bright) / (1.0 - bright);
        // Upwards, so that it is never too dim.
        let mixed = |byte| {
            let light = linear(byte);
            above(light + white * (1.0 - light))
        };
        Rgb(self.0.0.map(mixed))
    }

    /// As the style sheets take it.
    pub fn css(self) -> String {
        let (light, dark) = (self.on_light().hex(), self.on_dark().hex());
        ["light-dark(", &light, ", ", &dark, ")"].concat()
    }
}

/// Light of a part of a colour, from 0 to 1.
fn linear(byte: u8) -> f64 {
    let part = f64::from(byte) / 255.0;
    if part <= 0.04045 {
        part / 12.92
    } else {
        pow((part + 0.055) / 1.055, 2.4)
    }
}

/// The brightest byte of no more light.
fn below(light: f64) -> u8 {
    let mut bytes = (0..=u8::MAX).rev();
    bytes
        .find(|byte| linear(*byte) <= light)
        .unwrap_or_default()
}

/// The dimmest byte of no less light.
fn above(light: f64) -> u8 {
    let mut bytes = 0..=u8::MAX;
    bytes.find(|byte| linear(*byte) >= light).unwrap_or(u8::MAX)
}
