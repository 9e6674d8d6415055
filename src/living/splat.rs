//! Thousands of little discs for the price of their pixels: stamps of coverage, made once a size, laid into a buffer of
//! colour that goes to the canvas in one piece. (Paths of arcs cost twenty times as much.)

use super::colour::Colour;

/// Places within a pixel where a disc's middle may fall, each way: discs glide instead of jumping.
const PHASES: usize = 4;
/// No rows, no columns.
const UNUSED: [(usize, usize); 2] = [(usize::MAX, 0); 2];

/// The pixels of one disc: red, green, blue, coverage; and which columns of each row are covered, from and to.
struct Stamp {
    side: usize,
    pixels: Vec<[u8; 4]>,
    rows: Vec<(usize, usize)>,
}

fn stamp(radius: f32, dx: f32, dy: f32, ink: &[Colour; 2]) -> Stamp {
    let side = libm::ceilf(radius * 2.0 + 2.0) as usize;
    let (cx, cy) = (side as f32 / 2.0 + dx, side as f32 / 2.0 + dy);
    let rim = (radius * 0.3).clamp(0.7, 3.0);
    let mut pixels = Vec::with_capacity(side * side);
    let mut rows = Vec::with_capacity(side);
    for row in 0..side {
        let (mut from, mut to) = (side, 0);
        for column in 0..side {
            let (x, y) = (column as f32 + 0.5 - cx, row as f32 + 0.5 - cy);
            let far = libm::sqrtf(x * x + y * y);
            let share = |edge: f32| ((edge - far + 0.5).clamp(0.0, 1.0) * 255.0) as u8;
            // Light falls from the upper left: the rim is thinner there.
            let lit = (x + y) / radius.max(1.0) * 0.28 * rim;
            let cover = share(radius);
            let [r, g, b] = mix(ink, 255 - share(radius - rim - lit));
            pixels.push([r, g, b, cover]);
            if cover > 0 {
                from = from.min(column);
                to = column + 1;
            }
        }
        rows.push((from, to));
    }
    Stamp { side, pixels, rows }
}

/// A band of the canvas, as pixels.
#[derive(Default)]
pub struct Splat {
    /// Red, green, blue, alpha.
    pixels: Vec<[u8; 4]>,
    wide: usize,
    high: usize,
    most: usize,
    stamps: Vec<Stamp>,
    /// Rows and columns that something was laid into, from and to.
    used: [(usize, usize); 2],
}

impl Splat {
    /// A band of at most this many pixels.
    pub fn fit(&mut self, wide: usize, high: usize) {
        self.wide = wide;
        self.high = high;
        self.most = high;
        let size = wide * high;
        // The old one goes first, and the new one is no larger than it must be: memory only grows, and would hold both.
        if self.pixels.capacity() < size {
            self.pixels = Vec::new();
            self.pixels.reserve_exact(size);
        }
        self.pixels.clear();
        self.pixels.resize(size, [0; 4]);
        self.used = UNUSED;
    }

    /// Only so many rows of it are laid into, from now on.
    pub fn rows(&mut self, high: usize) {
        self.high = high.min(self.most);
    }

    /// Discs of these radii, each with body and rim in its two colours.
    pub fn sizes(&mut self, discs: &[(f32, [Colour; 2])]) {
        self.stamps.clear();
        for (radius, ink) in discs {
            for phase in 0..PHASES * PHASES {
                let at = |phase: usize| phase as f32 / PHASES as f32;
                self.stamps
                    .push(stamp(*radius, at(phase % PHASES), at(phase / PHASES), ink));
            }
        }
    }

    /// Empties the band.
    pub fn clear(&mut self) {
        let [(from, to), _] = std::mem::replace(&mut self.used, UNUSED);
        if from < to {
            self.pixels[from * self.wide..to * self.wide].fill([0; 4]);
        }
    }

    /// The rows that something was laid into, the first one's number, and the columns from and to; none when nothing
    /// was.
    pub fn used(&self) -> Option<(usize, &[u8], (usize, usize))> {
        let [(from, to), columns] = self.used;
        let rows = (from < to).then(|| &self.pixels[from * self.wide..to * self.wide])?;
        Some((from, rows.as_flattened(), columns))
    }

    /// Width and height of the band at most.
    pub fn size(&self) -> (usize, usize) {
        (self.wide, self.most)
    }

    /// Lays a disc of one of the sizes with its middle at a pixel, between two columns.
    // A canvas is far smaller than what an i32 counts.
    #[allow(clippy::cast_possible_wrap)]
    #[inline]
    pub fn lay(&mut self, radius: usize, (x, y): (f32, f32), (left, right): (usize, usize)) {
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
        let [rows, columns] = &mut self.used;
        for (used, (first, last)) in [
            (rows, (y0 + top, y0 + end)),
            (columns, (x0 + from, x0 + to)),
        ] {
            *used = (used.0.min(first as usize), used.1.max(last as usize));
        }
        let (from, to) = (from as usize, to as usize);
        for row in top as usize..end as usize {
            let covered = stamp.rows[row];
            let (from, to) = (from.max(covered.0), to.min(covered.1));
            if from >= to {
                continue;
            }
            let source = row * stamp.side;
            let target = (y0 + row as i32) as usize * self.wide;
            let target = target + (x0 + from as i32) as usize;
            let marks = &stamp.pixels[source + from..source + to];
            let pixels = &mut self.pixels[target..target + (to - from)];
            for (mark, pixel) in marks.iter().zip(pixels) {
                if mark[3] == 255 {
                    *pixel = *mark;
                } else {
                    blend(pixel, *mark);
                }
            }
        }
    }
}

/// Between the body's colour and the rim's.
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

/// Lays the edge of a disc over a pixel.
#[inline]
fn blend(pixel: &mut [u8; 4], mark: [u8; 4]) {
    let (under, cover) = (pixel[3], mark[3]);
    if under == 0 {
        *pixel = mark;
        return;
    }
    let by = u32::from(cover);
    let part =
        |at: usize| ((u32::from(pixel[at]) * (255 - by) + u32::from(mark[at]) * by) / 255) as u8;
    *pixel = [part(0), part(1), part(2), under.max(cover)];
}

#[cfg(test)]
mod tests {
    use super::*;

    const INK: [Colour; 2] = [Colour::new(10, 20, 30), Colour::new(90, 90, 90)];

    fn band() -> Splat {
        let mut splat = Splat::default();
        splat.fit(20, 16);
        splat.sizes(&[(2.0, INK), (4.0, INK)]);
        splat
    }

    fn painted(splat: &Splat) -> f32 {
        let pixels = splat.pixels.iter();
        pixels.map(|pixel| f32::from(pixel[3]) / 255.0).sum()
    }

    #[test]
    fn a_disc_covers_its_area_wherever_it_falls() {
        for (x, y) in [(10.0, 8.0), (10.3, 7.6), (9.75, 8.5)] {
            let mut splat = band();
            splat.lay(1, (x, y), (0, 20));
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
            splat.lay(1, (x, y), (0, 20));
            splat.lay(9, (x, y), (0, 20));
        }
        let mut half = band();
        half.lay(1, (10.0, 8.0), (0, 10));
        assert!(
            half.pixels
                .chunks(20)
                .all(|row| row[10..].iter().all(|&pixel| pixel == [0; 4]))
        );
    }

    #[test]
    fn clear_forgets() {
        let mut splat = band();
        splat.lay(0, (5.0, 5.0), (0, 20));
        assert!(splat.used().is_some_and(|(from, rows, columns)| {
            from < 5 && rows.len() % 80 == 0 && (1..5).contains(&columns.0) && columns.1 < 10
        }));
        splat.clear();
        assert!(splat.used().is_none() && painted(&splat) < 1e-6);
    }
}
