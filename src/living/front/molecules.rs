//! Glutamate in the cleft: up to three thousand discs, as pixels.

use crate::living::colour::Colour;
use crate::living::ground::{FLOOR, Fits};
use crate::living::lens::Lens;
use crate::living::sheets::Pane;
use crate::living::splat::Splat;
use crate::science::lab::Molecules;
use wasm_bindgen::Clamped;
use web_sys::{CanvasRenderingContext2d, ImageData};

/// Radius of a disc at the middle of the stage, units of the synapse's sheet.
const RADIUS: f32 = 2.9;
/// Sizes of discs, from far to near.
const SIZES: usize = 6;
/// Smallest and largest nearness that has a size.
const NEAR: (f32, f32) = (0.45, 1.2);
/// Height of the band of the sheet in which molecules are seen.
const BAND: (f32, f32) = (120.0, 330.0);

/// The molecules' pixels.
pub struct Pixels {
    splat: Splat,
    scale: f32,
    top: f32,
    rows: usize,
    seen: bool,
}

impl Pixels {
    /// None yet.
    pub fn new() -> Self {
        Self {
            splat: Splat::default(),
            scale: 0.0,
            top: 0.0,
            rows: 0,
            seen: false,
        }
    }

    /// For a canvas of a size.
    pub fn fit(&mut self, wide: f32, high: f32) {
        self.splat.fit(wide as usize, high as usize);
        self.scale = 0.0;
    }

    /// Colours changed.
    pub fn wear(&mut self) {
        self.scale = 0.0;
    }

    /// Starts a frame.
    pub fn start(&mut self, fits: &Fits, inks: &[[Colour; 2]; SIZES_OF_INK]) {
        self.splat.clear();
        let fit = fits.synapse;
        let (_, high) = self.splat.size();
        let limit = |y: f32| (fit.y + y * fit.s).min(high as f32).max(0.0);
        self.top = libm::floorf(limit(BAND.0));
        self.rows = (libm::ceilf(limit(BAND.1)) - self.top) as usize;
        self.seen = (0.35..1.5).contains(&fits.depth);
        if self.seen && (self.scale / fit.s - 1.0).abs() > 0.05 {
            self.scale = fit.s;
            let discs: [(f32, [Colour; 2]); SIZES] = std::array::from_fn(|size| {
                let near = NEAR.0 + (NEAR.1 - NEAR.0) * size as f32 / (SIZES - 1) as f32;
                ((RADIUS * near * fit.s).clamp(0.8, 16.0), inks[size])
            });
            self.splat.sizes(&discs);
        }
        self.splat.rows(self.rows);
    }

    /// Lays the molecules of a pane.
    pub fn lay(&mut self, molecules: Molecules<'_>, lens: Lens, fits: &Fits, pane: Pane) {
        if !self.seen {
            return;
        }
        let fit = fits.synapse;
        let (left, right) = (pane.x as usize, (pane.x + pane.w) as usize);
        let wide = (NEAR.1 - NEAR.0) / (SIZES - 1) as f32;
        for [x, y, z] in molecules.places() {
            let Some(seen) = lens.see(x, y, z) else {
                continue;
            };
            if hidden(seen.x, seen.y) {
                continue;
            }
            let size = ((seen.near - NEAR.0) / wide + 0.5) as usize;
            let size = size.min(SIZES - 1);
            let at = (fit.x + seen.x * fit.s, fit.y + seen.y * fit.s - self.top);
            self.splat.lay(size, at, (left, right));
        }
    }

    /// Puts the part that holds any on the canvas.
    pub fn put(&self, on: &CanvasRenderingContext2d) {
        let Some((first, pixels, (left, right))) = self.splat.used() else {
            return;
        };
        let wide = self.splat.size().0 as u32;
        // As high as there are pixels.
        let data = ImageData::new_with_u8_clamped_array(Clamped(pixels), wide);
        if let Ok(data) = data {
            let top = f64::from(self.top) + first as f64;
            let high = pixels.len() / 4 / wide as usize;
            let [left, right, high] = [left, right, high].map(|pixels| pixels as f64);
            on.put_image_data_with_dirty_x_and_dirty_y_and_dirty_width_and_dirty_height(
                &data,
                0.0,
                top,
                left,
                0.0,
                right - left,
                high,
            )
            .ok();
        }
    }
}

/// How many inks there are: one for each size, paler far away.
pub const SIZES_OF_INK: usize = SIZES;

/// The sender's cut face hides what is behind it.
pub fn hidden(x: f32, y: f32) -> bool {
    let across = (x - 320.0) / 250.0;
    across.abs() < 1.0 && y < FLOOR + 3.0 - 12.0 * across * across * across * across
}
