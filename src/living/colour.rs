//! Colours as the browser tells them, for pixels and for paints with some transparency.

/// A colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colour {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// How solid.
    pub a: u8,
}

impl Colour {
    /// A solid colour.
    #[cfg(test)]
    pub const fn new(r: u8, g: u8, b: u8) -> Self {
        Self { r, g, b, a: 255 }
    }

    /// Reads a computed colour: three or four numbers, in bytes, or as shares of a named space.
    pub fn read(text: &str) -> Self {
        let scale = if text.starts_with("color(") {
            255.0
        } else {
            1.0
        };
        let mut parts = [0.0_f32, 0.0, 0.0, 1.0];
        let mut at = 0;
        for word in text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')) {
            if let (Some(number), Some(part)) = (number(word), parts.get_mut(at)) {
                *part = number;
                at += 1;
            }
        }
        let byte = |share: f32| libm::roundf(share.clamp(0.0, 255.0)) as u8;
        Self {
            r: byte(parts[0] * scale),
            g: byte(parts[1] * scale),
            b: byte(parts[2] * scale),
            a: byte(parts[3] * 255.0),
        }
    }

    /// Towards another colour.
    pub fn mix(self, to: Self, share: f32) -> Self {
        let part =
            |a: u8, b: u8| libm::roundf(f32::from(a) + (f32::from(b) - f32::from(a)) * share) as u8;
        Self {
            r: part(self.r, to.r),
            g: part(self.g, to.g),
            b: part(self.b, to.b),
            a: part(self.a, to.a),
        }
    }

    /// The same, more transparent.
    pub fn fade(self, share: f32) -> Self {
        Self {
            a: libm::roundf(f32::from(self.a) * share) as u8,
            ..self
        }
    }

    /// As a style.
    pub fn css(self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = String::with_capacity(9);
        text.push('#');
        for byte in [self.r, self.g, self.b, self.a] {
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        text
    }
}

/// A plain decimal number. The standard reader would cost more than the picture's gates.
fn number(word: &str) -> Option<f32> {
    let (mut value, mut place, mut any) = (0.0_f32, 0.0_f32, false);
    for letter in word.bytes() {
        match letter {
            b'0'..=b'9' if place > 0.0 => {
                value += f32::from(letter - b'0') * place;
                place /= 10.0;
            }
            b'0'..=b'9' => value = value * 10.0 + f32::from(letter - b'0'),
            b'.' => place = 0.1,
            _ => return Some(0.0),
        }
        any |= letter.is_ascii_digit();
    }
    any.then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_say() {
        for (text, colour) in [
            (concat!("rgb", "(15, 122, 116)"), [15, 122, 116, 255]),
            (concat!("rgb", "a(15, 122, 116, 0.5)"), [15, 122, 116, 128]),
            (concat!("rgb", "(15 122 116 / 0.2)"), [15, 122, 116, 51]),
            (concat!("color", "(srgb 1 0.5 0 / 0.5)"), [255, 128, 0, 128]),
            (concat!("color", "(srgb -0.1 0.25 1.2)"), [0, 64, 255, 255]),
            ("", [0, 0, 0, 255]),
        ] {
            let [r, g, b, a] = colour;
            assert_eq!(Colour::read(text), Colour { r, g, b, a }, "{text}");
        }
    }

    #[test]
    fn as_a_style() {
        let text = Colour::new(1, 160, 255).fade(0.5).css();
        assert_eq!(text.trim_start_matches('#'), "01a0ff80");
    }
}
