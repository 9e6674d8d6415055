//! The living synapse: it steps the models and paints them on canvases. It knows no words and no Leptos; the guide
//! drives it through [`Living`].

// Points and sides of drawings have the names that geometry gives them.
#![allow(clippy::many_single_char_names)]

mod art;
mod branch;
mod brush;
mod camera;
mod cells;
mod colour;
mod front;
mod ground;
mod lens;
mod palette;
mod picture;
mod row;
mod sheets;
mod splat;
mod sprites;
mod strip;
mod surface;
mod wave;

use crate::science::lab::{Brake, Clock, Lab, Micromolar, Setting};
use picture::Picture;
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

/// One picture with its models.
#[wasm_bindgen]
pub struct Living {
    picture: Picture,
    lab: Lab,
    other: Lab,
    depth: usize,
    compare: bool,
    seed: u64,
}

#[wasm_bindgen]
impl Living {
    /// A picture on three canvases: what stands still, what moves, and the strip chart.
    ///
    /// # Errors
    ///
    /// When the browser has no canvas to give.
    #[wasm_bindgen(constructor)]
    pub fn new(
        ground: HtmlCanvasElement,
        front: HtmlCanvasElement,
        strip: HtmlCanvasElement,
        seed: u32,
    ) -> Result<Self, JsValue> {
        let lab = Lab::new(u64::from(seed));
        let picture = Picture::new(ground, front, strip, lab.gates()).ok_or(JsValue::NULL)?;
        Ok(Self {
            picture,
            other: lab.clone(),
            lab,
            depth: 1,
            compare: false,
            seed: u64::from(seed),
        })
    }

    /// Reads the colours anew and repaints.
    pub fn dress(&mut self) {
        self.picture.dress();
        self.paint(0.0);
    }

    /// Takes the canvases' sizes anew and repaints.
    pub fn fit(&mut self) {
        self.picture.fit();
        self.paint(0.0);
    }

    /// What is shown: depth 0 circuit, 1 synapse, 2 gate; the clock's number as in `Clock::ALL`; a brake below 0 is
    /// the model's own.
    #[allow(clippy::too_many_arguments)]
    pub fn set(
        &mut self,
        depth: u8,
        clock: u8,
        ketamine: f32,
        usage: f32,
        brake: f32,
        links: f32,
        compare: bool,
    ) {
        let setting = Setting {
            ketamine: Micromolar(ketamine),
            usage,
            brake: if brake < 0.0 {
                Brake::Model
            } else {
                Brake::Hand(brake)
            },
            links,
            clock: *Clock::ALL.get(usize::from(clock)).unwrap_or(&Clock::Block),
        };
        self.lab.set(setting);
        self.other.set(Setting {
            ketamine: Micromolar::NONE,
            ..setting
        });
        self.depth = usize::from(depth.min(2));
        self.compare = compare;
        self.picture.look(self.depth, compare, ketamine);
    }

    /// All models as at their very first.
    pub fn begin(&mut self) {
        self.lab = Lab::new(self.seed);
        self.other = self.lab.clone();
    }

    /// Goes to a day after the session.
    pub fn day(&mut self, days: f32) {
        self.lab.day(days);
        self.other.day(days);
    }

    /// Block and circuit jump to where the setting leads.
    pub fn settle(&mut self) {
        self.lab.settle();
        self.other.settle();
        self.picture.jump();
    }

    /// One vesicle empties.
    pub fn signal(&mut self) {
        self.lab.signal();
        self.other.signal();
        self.picture.signal();
    }

    /// Lets seconds on the screen pass and paints a frame.
    pub fn step(&mut self, seconds: f64) {
        self.pass(seconds);
        self.paint(seconds as f32);
    }

    /// The same without a way between depths: one still.
    pub fn still(&mut self, seconds: f64) {
        self.pass(seconds);
        self.picture.arrive();
        self.paint(seconds as f32);
    }

    /// The model or the camera is under way.
    pub fn busy(&self) -> bool {
        self.lab.moving() || self.compare && self.other.moving() || self.picture.moving()
    }

    /// What the instruments show.
    pub fn reading(&self) -> Vec<f32> {
        self.lab.reading().to_array().to_vec()
    }

    /// The same without ketamine, when comparing.
    pub fn other(&self) -> Vec<f32> {
        if self.compare {
            self.other.reading().to_array().to_vec()
        } else {
            Vec::new()
        }
    }
}

impl Living {
    fn pass(&mut self, seconds: f64) {
        // Longer than the models' longest step: in parts, so that a still may stand for a while.
        let mut left = seconds.min(60.0);
        while left > 0.0 {
            let part = left.min(0.25);
            self.lab.step(part);
            if self.compare {
                self.other.step(part);
            }
            left -= part;
        }
    }

    fn paint(&mut self, seconds: f32) {
        let other = self.compare.then_some(&self.other);
        self.picture.paint(&self.lab, other, seconds);
    }
}
