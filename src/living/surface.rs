//! A canvas: its element, its context, its size in device pixels.

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Pixels a canvas has at most: more is not seen, and costs time.
const MOST: f32 = 2.4e6;
/// The most pixels each way in one of the page's: more cannot be told apart at a hand's distance, and a phone pays for
/// each.
const FINEST: f32 = 2.0;

/// A canvas.
pub struct Surface {
    /// The element.
    pub element: HtmlCanvasElement,
    /// What is painted with.
    pub on: CanvasRenderingContext2d,
    /// Width, device pixels.
    pub w: f32,
    /// Height, device pixels.
    pub h: f32,
    /// Device pixels to a pixel of style.
    pub ratio: f32,
}

impl Surface {
    /// Takes an element; none where the browser has no canvas to give.
    pub fn new(element: HtmlCanvasElement) -> Option<Self> {
        let on = element.get_context("2d").ok().flatten()?;
        let mut surface = Self {
            element,
            on: on.dyn_into().ok()?,
            w: 1.0,
            h: 1.0,
            ratio: 1.0,
        };
        surface.fit();
        Some(surface)
    }

    /// A canvas that is never shown.
    pub fn unseen() -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
        let document = web_sys::window()?.document()?;
        let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        let on = canvas.get_context("2d").ok().flatten()?.dyn_into().ok()?;
        Some((canvas, on))
    }

    /// Takes the element's size; true when it changed.
    pub fn fit(&mut self) -> bool {
        let wide = self.element.client_width().max(1) as f32;
        let high = self.element.client_height().max(1) as f32;
        let device = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio() as f32);
        self.ratio = device
            .min(FINEST)
            .clamp(1.0, 4.0)
            .min(libm::sqrtf(MOST / (wide * high)));
        let (w, h) = (
            libm::roundf(wide * self.ratio),
            libm::roundf(high * self.ratio),
        );
        let changed = (w, h) != (self.w, self.h);
        if changed {
            self.element.set_width(w as u32);
            self.element.set_height(h as u32);
            (self.w, self.h) = (w, h);
        }
        changed
    }

    /// Takes another number of pixels for the same place on the page: 1 all of them, 0.5 half as many each way.
    pub fn grain(&mut self, share: f32, whole: (f32, f32)) {
        let (w, h) = (libm::roundf(whole.0 * share), libm::roundf(whole.1 * share));
        if (w, h) != (self.w, self.h) {
            self.element.set_width(w as u32);
            self.element.set_height(h as u32);
            self.ratio *= w / self.w;
            (self.w, self.h) = (w, h);
        }
    }

    /// Empties it.
    pub fn clear(&self) {
        self.on.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0).ok();
        self.on
            .clear_rect(0.0, 0.0, f64::from(self.w), f64::from(self.h));
    }
}
