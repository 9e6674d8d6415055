//! The living synapse: it steps the models and paints them on canvases. It knows no words and no Leptos; the guide
//! drives it through [`Living`].

use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

/// One picture with its models.
#[wasm_bindgen]
pub struct Living {
    ground: HtmlCanvasElement,
    front: HtmlCanvasElement,
    strip: HtmlCanvasElement,
    seed: u32,
}

#[wasm_bindgen]
impl Living {
    /// A picture on three canvases: what stands still, what moves, and the strip chart.
    #[wasm_bindgen(constructor)]
    pub fn new(
        ground: HtmlCanvasElement,
        front: HtmlCanvasElement,
        strip: HtmlCanvasElement,
        seed: u32,
    ) -> Self {
        Self {
            ground,
            front,
            strip,
            seed,
        }
    }

    /// The model or the camera is under way.
    pub fn busy(&self) -> bool {
        self.seed != 0 && self.ground.width() + self.front.width() + self.strip.width() > 0
    }
}
