//! Thousands of little discs for the price of their pixels: stamps of coverage, made once a size, laid into a buffer of
//! colour that goes to the canvas in one piece. (Paths of arcs cost twenty times as much.)

use super::colour::Colour;

/// Places within a pixel where a disc's middle may fall, each way: discs glide instead of jumping.
const PHASES: usize = 4;

/// The pixels of one disc: coverage 0 to 255, and how much of it is the darker rim.
struct Stamp {
    side: usize,
    pixels: Vec<(u8, u8)>,
}

fn stamp(radius: f32, dx: f32, dy: f32) -> Stamp {
    let side = libm::ceilf(radius * 2.0 + 2.0) as usize;
    let (cx, cy) = (side as f32 / 2.0 + dx, side as f32 / 2.0 + dy);
    let rim = (radius * 0.3).clamp(0.7, 3.0);
    let mut pixels = Vec::with_capacity(side * side);
    for row in 0..side {
        for column in 0..side {
            let (x, y) = (column as f32 + 0.5 - cx, row as f32 + 0.5 - cy);
            let far = libm::sqrtf(x * x + y * y);
            let share = |edge: f32| ((edge - far + 0.5).clamp(0.0, 1.0) * 255.0) as u8;
            // Light falls from the upper left: the rim is thinner there.
            let lit = (x + y) / radius.max(1.0) * 0.28 * rim;
            pixels.push((share(radius), 255 - share(radius - rim - lit)));
        }
    }
    Stamp { side, pixels }
}

/// A band of the canvas, as pixels.
#[derive(Default)]
pub struct Splat {
    /// Red, green, blue, alpha of each pixel.
    pixels: Vec<u8>,
    wide: usize,
    high: usize,
    most: usize,
    stamps: Vec<Stamp>,
    used: bool,
}

impl Splat {
    /// A band of at most this many pixels.
    pub fn fit(&mut self, wide: usize, high: usize) {
        self.wide = wide;
        self.high = high;
        self.most = high;
        self.pixels.clear();
        self.pixels.resize(wide * high * 4, 0);
        self.used = false;
    }

    /// Only so many rows of it are laid into, from now on.
    pub fn rows(&mut self, high: usize) {
        self.high = high.min(self.most);
    }

    /// Discs of these radii.
    pub fn sizes(&mut self, radii: &[f32]) {
        self.stamps.clear();
        for &radius in radii {
            for phase in 0..PHASES * PHASES {
                let at = |phase: usize| phase as f32 / PHASES as f32;
                self.stamps
                    .push(stamp(radius, at(phase % PHASES), at(phase / PHASES)));
            }
        }
    }

    /// Empties the band.
    pub fn clear(&mut self) {
        if self.used {
            self.pixels[..self.wide * self.high * 4].fill(0);
            self.used = false;
        }
    }

    /// Something was laid into it.
    pub fn used(&self) -> bool {
        self.used
    }

    /// The band.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// Width and height of the band at most.
    pub fn size(&self) -> (usize, usize) {
        (self.wide, self.most)
    }

    /// Lays a disc of one of the sizes with its middle at a pixel, between two columns: body and rim in two colours.
    // A canvas is far smaller than what an i32 counts.
    #[allow(clippy::cast_possible_wrap)]
    #[inline]
    pub fn lay(
        &mut self,
        radius: usize,
        (x, y): (f32, f32),
        (left, right): (usize, usize),
        ink: &[Colour; 2],
    ) {
        let (fx, fy) = (libm::floorf(x), libm::floorf(y));
        let phase = |part: f32| ((part * PHASES as f32) as usize).min(PHASES - 1);
        let which = radius * PHASES * PHASES + phase(y - fy) * PHASES + phase(x - fx);
        let Some(stamp) = self.stamps.get(which) else {
            return;
        };
        let side = stamp.side as i32;
        let (x0, y0) = (fx as i32 - side / 2, fy as i32 - side / 2);
        let (from, to) = (
            (left as i32 - x0).max(0),
            (right.min(self.wide) as i32 - x0).min(side),
        );
        let (top, end) = ((-y0).max(0), (self.high as i32 - y0).min(side));
        if from >= to || top >= end {
            return;
        }
        self.used = true;
        let count = (to - from) as usize;
        for row in top..end {
            let source = (row * side + from) as usize;
            let target = ((y0 + row) as usize * self.wide + (x0 + from) as usize) * 4;
            let marks = &stamp.pixels[source..source + count];
            let pixels = self.pixels[target..target + count * 4].chunks_exact_mut(4);
            for (&(cover, rim), pixel) in marks.iter().zip(pixels) {
                if cover > 0 {
                    blend(pixel, cover, mix(ink, rim));
                }
            }
        }
    }
}

/// Between the body's colour and the rim's.
#[inline]
fn mix(ink: &[Colour; 2], rim: u8) -> [u8; 3] {
    let part = |a: u8, b: u8| {
        let by = u32::from(rim);
        ((u32::from(a) * (255 - by) + u32::from(b) * by + 127) / 255) as u8
    };
    match rim {
        0 => [ink[0].r, ink[0].g, ink[0].b],
        255 => [ink[1].r, ink[1].g, ink[1].b],
        _ => [
            part(ink[0].r, ink[1].r),
            part(ink[0].g, ink[1].g),
            part(ink[0].b, ink[1].b),
        ],
    }
}

/// Lays a colour over a pixel.
#[inline]
fn blend(pixel: &mut [u8], cover: u8, over: [u8; 3]) {
    let under = pixel[3];
    if cover == 255 || under == 0 {
        pixel[..3].copy_from_slice(&over);
        pixel[3] = cover.max(under);
        return;
    }
    let by = u32::from(cover);
    for (old, new) in pixel.iter_mut().zip(over) {
        *old = ((u32::from(*old) * (255 - by) + u32::from(new) * by) / 255) as u8;
    }
    pixel[3] = under.max(cover);
}

#[cfg(test)]
mod tests {
    use super::*;

    const INK: [Colour; 2] = [Colour::new(10, 20, 30), Colour::new(90, 90, 90)];

    fn band() -> Splat {
        let mut splat = Splat::default();
        splat.fit(20, 16);
        splat.sizes(&[2.0, 4.0]);
        splat
    }

    fn painted(splat: &Splat) -> f32 {
        let alpha = splat.pixels().iter().skip(3).step_by(4);
        alpha.map(|&a| f32::from(a) / 255.0).sum()
    }

    #[test]
    fn a_disc_covers_its_area_wherever_it_falls() {
        for (x, y) in [(10.0, 8.0), (10.3, 7.6), (9.75, 8.5)] {
            let mut splat = band();
            splat.lay(1, (x, y), (0, 20), &INK);
            let area = core::f32::consts::PI * 16.0;
            assert!((painted(&splat) / area - 1.0).abs() < 0.04, "{x} {y}");
        }
    }

    #[test]
    fn edges_cut_and_nothing_panics() {
        let mut splat = band();
        for (x, y) in [
            (-50.0, 3.0),
            (0.0, 0.0),
            (19.9, 15.9),
            (500.0, -9.0),
            (f32::NAN, 4.0),
        ] {
            splat.lay(1, (x, y), (0, 20), &INK);
            splat.lay(9, (x, y), (0, 20), &INK);
        }
        let mut half = band();
        half.lay(1, (10.0, 8.0), (0, 10), &INK);
        assert!(
            half.pixels()
                .chunks(80)
                .all(|row| row[40..].iter().all(|&byte| byte == 0))
        );
    }

    #[test]
    fn clear_forgets() {
        let mut splat = band();
        splat.lay(0, (5.0, 5.0), (0, 20), &INK);
        assert!(splat.used());
        splat.clear();
        assert!(!splat.used() && painted(&splat) < 1e-6);
    }
}
